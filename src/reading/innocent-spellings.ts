/**
 * Real words that look like a slip of a word in hostile-words.ts or identity-words.ts, or like two of them run together.
 * Found by making every slip and looking it up in a general English word list; kept as short as the vocabulary needs.
 */
export const innocentWords: readonly string[] = `
  americas andover angel angle anymore anywhere back backs bard barley bases bat batman beard beats behalf behaving
  belittle bellman best bests bet beta bets bike bikes bile bind bins bird birds bites bits black blackboard blackburn
  blackmail blackman blacksmith bled board brad bread breakthrough broad bunds buns burns burst burt bush businessman
  businesswoman busts cabs calm camp camps cannot car cards care carers cares caring cars cartilage cash casual cat
  cats catwoman causal chairman chairmen chairwoman chap chaps chats cheap chefs chest chill chip chips christina clam
  clan clans clap claw cleaning clergywoman cling coats codes coke cola cold colored colt coma compete cooked cooks
  cope coper cores corps cream crops crow cruse cure cures cuts dairy deaf deal dean dears debt deer delta dens deon
  depot desk diary dice dies dike dirt dogs dome done doorman drag drain draw dress drew drier driers drives droned
  droning drums dues dunk dusk dust dustman ethic everywhere face facs fails fair fame fans fare farm fast fate father
  fats feats feed feel fees fells felt fern file fill fills film fine fined fire fireman firemen firm fist five flies
  fogged fogging folk folks fond font foot ford fore forge forget forgiving fork form forms fort foul four free
  freeman from fund fuse gain gains gale game gangs gaps garage gate gates gay gent gentleman gentlemen gents gift
  gins girl gist glad globe goal goals gold gone good goodman gore grain grand grant grass greta grid grids grim grin
  grip grit gulls guts hail hall halt hand hands handyman hangs hans hard hardy hare harm hats haul have head heads
  headstone heal heap hear heart heat heats heels help hens herd here herman hers herself hike hill hills himself hint
  hire hole holes holy home hone honesty hood hook hope horn horsewoman host hosts hour however hugs hulls human
  humans hums hunt hurt inane incapable incomplete into invades itself justgiving kidman kins kraus labeled lack lars
  layman lease lest lets lira live lives loses lost maddie madman manhole mankind manmade manslaughter marital marsh
  martial meeting metal milkman money moreover morn mycock niger norfolk norman noting nowhere oldham onto orwell
  overall overhanging overhead overlook overseeing overview pace pack packs pain pasta patties payers paying peas
  petty pick picks plan planet plans plant ply policeman policemen policewoman polish posed posing postman postmen
  pots print quiet quite rally refuge roam salesman salve sand sank sees sell showman shut sick sideman silver slats
  slave slick sliver somehow somewhat somewhere spokesman spokeswoman sportswoman stack stan stare stave stick strange
  superman tags tan tans teach teaches tend than thee then therapist therapists there thereby therefore thins three
  thus tick tied ties tire tired today tonight tosses tots tough trail transact transparent trial tried tries trough
  turkmen undercut understand undertake unit united units untied uttermost violet votes votse wana wellbeing were
  whatever whee where whichever whiteboard whitehall whoever whose wing wise wiser wising within without womankind
  woodman wore
`
  .trim()
  .split(/\s+/)
