import { spaced } from '../../draft/listed.ts'

/**
 * First names common in Britain over the last hundred years (Office for National Statistics, names by rank), without
 * those that are mostly words or places when written ("Grace", "Mark" at a sentence's start, "Chester").
 */
export const givenNames: ReadonlySet<string> = new Set(
  spaced(`
    aaron abdul abigail adam adrian ahmed aidan ailsa alan alastair albert alec alex alexander alexandra alfie alfred
    ali alice alison alistair allan amanda amelia amir amy andrea andrew andy angela angie anita ann anna anne annette
    annie anthony antony archie arthur asif audrey barbara barry beatrice becky belinda ben benjamin bernard bernie
    beryl beth betty beverley bob bobby boris brandon brenda brian bridget bryan caitlin callum cameron carl carly
    carol caroline carolyn catherine cathy ceri charles charlie charlotte chloe chris christian christina christine
    christopher ciaran claire clare clive colin connor conor craig cyril daisy damian dan daniel danielle danny darren
    dave david dawn dean debbie deborah debra declan denis denise dennis derek diana diane dominic don donald donna
    doreen doris dorothy doug douglas duncan dylan eddie edith edna edward edwin eileen elaine eleanor elizabeth ella
    ellen ellie elliot elsie emily emma enid eric erica ernest ethan eunice evan evelyn ewan fatima fay fiona frances
    francis frank fred freda freddie frederick gareth gary gavin gemma geoff geoffrey george georgia georgina gerald
    geraldine gerard gillian gladys glenn glyn glynis gordon graeme graham greg gregory gwen gwyneth hannah hannelore
    harold harriet harry hassan hayley hazel heather helen helena henry herbert hilary hilda howard hugh hussain ian
    ibrahim imran irene iris isaac isabel isabella ivan ivor jack jackie jacob jacqueline jake james jamie jan jane
    janet janice jasmine jason jay jean jeff jeffrey jen jennifer jenny jeremy jess jessica jill jim jimmy joan joanna
    joanne joe joel john johnny jon jonathan jordan joseph josephine josh joshua joyce judith judy julia julian julie
    june justin kamal karen karl kate katherine kathleen kathryn kathy katie katy kay keir keith kelly kemi ken
    kenneth kerry kevin khalid kieran kim kirsty kwame kyle lara laura lauren lawrence leah leanne lee leigh len leo
    leon leonard leroy lesley leslie lewis liam lilian linda lindsay lisa liz lloyd logan lorna lorraine louis louise
    lucy luke lydia lynda lynn lynne maggie malcolm mandy marcus margaret maria marian marie marilyn marion mark
    marlene martha martin martyn mary matt matthew maureen maurice mavis max maxine megan mehmet melanie melissa
    mervyn mia michael michelle mick mike mildred mohammad mohammed moira molly morgan muhammad muriel myra nadia
    nancy naomi natalie natasha nathan neil nellie nicholas nick nicky nicola nicole nigel nikki nina noah noel nora
    norma norman olive oliver olivia omar oscar owen pam pamela pat patricia patrick paul paula pauline pearl peggy
    penelope penny pete peter phil philip phillip phoebe phyllis polly priti rachael rachel ralph raj rajesh ramesh
    rashid ray raymond rebecca rhian rhiannon rhys richard rick ricky rishi rita rob robbie robert roberta robin rod
    roderick rodney roger roland ron ronald rory rosemary rosie ross roy rupert russell ruth ryan sajid sally sam
    samantha samuel sandra sanjay sara sarah scott sean sebastian shane shannon sharon shaun sheila shirley sian
    sidney simon sophia sophie stan stanley stella stephanie stephen steve steven stewart stuart sue suella sunita
    susan suzanne sybil sylvia tamsin tania tanya tariq ted terence teresa terry theresa thomas tim timothy tina toby
    tom tommy tony tracey tracy trevor tristan ursula valerie vera veronica vicky victor victoria vincent viv vivien
    walter wayne wendy wilfred william winifred yasmin yusuf yvonne zac zara zoe hillary barack melania ivanka kamala
  `),
)
