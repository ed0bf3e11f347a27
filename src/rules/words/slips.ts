/**
 * Misspellings that are never a word, a name or a dialect form, after the commonest in British use (Oxford Dictionaries'
 * and Wikipedia's lists of common misspellings, checked by hand; American spellings and doubtful ones are left out).
 */
const written = `
abscence absence|accomodate accommodate|accomodation accommodation|accross across|acheive achieve|acheived achieved
acknowlege acknowledge|adress address|adresses addresses|agressive aggressive|alot a_lot|allready already
amature amateur|annoucement announcement|anual annual|apparant apparent|apparantly apparently|appearence appearance
appologies apologies|appologise apologise|arguement argument|assasination assassination|attatched attached|attendence attendance
availible available|avaliable available|becuase because|beggining beginning|begining beginning|beleive believe|beleived believed
benifit benefit|buisness business|busness business|buisnesses businesses|calender calendar|catagory category|cematery cemetery
cemetary cemetery|changable changeable|cheif chief|collegue colleague|collegues colleagues|comittee committee|commitee committee
committment commitment|comunity community|commuity community|completly completely|concious conscious|congradulations congratulations
congratualtions congratulations|concil council|counciller councillor|councilers councillors|councellor councillor|councelor councillor
councillers councillors|curiousity curiosity|decison decision|definate definite|definately definitely
definatly definitely|definetly definitely|definitly definitely|definitley definitely|desicion decision|diffrent different
dilema dilemma|dissapear disappear|dissapoint disappoint|dissapointed disappointed|dissapointing disappointing|dissapointment disappointment
embarass embarrass|embarassed embarrassed|embarassing embarrassing|enviroment environment|enviromental environmental|equiptment equipment
excellant excellent|exellent excellent|existance existence|experiance experience|extremly extremely|familar familiar|febuary February
finaly finally|finacial financial|foriegn foreign|fourty forty|freind friend|freinds friends|goverment government|governement government
gaurd guard|garantee guarantee|guarentee guarantee|happend happened|harrass harass|harrassment harassment|gratefull grateful|greatful grateful|heighth height|hieght height
imediately immediately|immediatly immediately|immediatley immediately|independant independent|infomation information|informtion information
intresting interesting|interupt interrupt|irresistable irresistible|knowlege knowledge|labratory laboratory|liason liaison|libary library
maintainance maintenance|maintenence maintenance|managment management|mischevious mischievous|neccessary necessary
necesary necessary|neccesary necessary|neigbour neighbour|neigbours neighbours|nieghbour neighbour|noticable noticeable|occassion occasion
occassionally occasionally|occasionaly occasionally|occured occurred|occurence occurrence|occuring occurring|oppurtunity opportunity
opertunity opportunity|oppertunity opportunity|organistion organisation|parliment parliament|peice piece|peolpe people|peopel people
permanant permanent|persistant persistent|personaly personally|plannning planning|posession possession|possable possible
potholles potholes|preceeding preceding|prefered preferred|privelege privilege|priviledge privilege|probaly probably|probly probably
proffesional professional|professionnal professional|publically publicly|questionaire questionnaire|realy really|reccomend recommend
reccommend recommend|recomend recommend|recieve receive|recieved received|recieving receiving|recipts receipts|refered referred|refering referring
religous religious|remeber remember|rember remember|residant resident|residants residents|resturant restaurant|restaraunt restaurant
rythm rhythm|safty safety|saftey safety|seperate separate|seperated separated|seperately separately|shedule schedule|sieze seize
similiar similar|sincerly sincerely|speach speech|stragety strategy|sucess success|successfull successful|succesful successful
sucessful successful|suprise surprise|suprised surprised|supprised surprised|surprize surprise|temperture temperature|tempory temporary
temporarly temporarily|threshhold threshold|tomarrow tomorrow|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow
tonite tonight|trainning training|transfered transferred|truely truly|twelth twelfth|unfortunatly unfortunately|unfortunatley unfortunately
untill until|useing using|usally usually|vehical vehicle|vehicals vehicles|volenteer volunteer|volunters volunteers|volunteeers volunteers
volanteer volunteer|volunter volunteer|wierd weird|wellcome welcome|writting writing|writeing writing
yeild yield|applys applies|councilor councillor|councilors councillors|arrangment arrangement|arrangments arrangements|anouncement announcement|agreemant agreement|anyting anything|sonn soon|thier their|wensday Wednesday|wendesday Wednesday|saterday Saturday|tuesdy Tuesday|thrusday Thursday
`

/** By the misspelling, in small letters. */
export const slips: Readonly<Record<string, string>> = Object.fromEntries(
  written
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter(([wrong = '', right = '']) => wrong && right)
    .map(([wrong = '', right = '']) => [wrong, right.replaceAll('_', ' ')]),
)

/** Text-speak and run-together words: one is a habit, two or more in a draft are a slip for a council's page. */
export const textSpeak: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  plz: 'please',
  pls: 'please',
  thx: 'thanks',
  cuz: 'because',
  coz: 'because',
  '2day': 'today',
  '2moro': 'tomorrow',
  '2nite': 'tonight',
  gr8: 'great',
  l8r: 'later',
  b4: 'before',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  wot: 'what',
  tbh: 'to be honest',
  aswell: 'as well',
  incase: 'in case',
  thankyou: 'thank you',
  atleast: 'at least',
  noone: 'no one',
  everytime: 'every time',
}
