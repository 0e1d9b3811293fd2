/**
 * Short and familiar forms, a line a name, the full form first. English, French and Spanish usage as commonly known; a form may stand in
 * several lines. Variants of one name across the three languages are in one line where people do change over (Jean does not become John).
 */
const lines = `
abigail abby abbie gail
abraham abe bram
adelaide addie ada
alberto beto
albert al bert bertie
alejandro alex ale jandro
alejandra alex ale sandra
alexander alex al sandy xander lex
alexandre alex
alexandra alex sandra lexi sasha sandy
alfred al fred alfie
alfredo fredo fredy
allison ally ali alison
amanda mandy
andrew andy drew
angela angie
ana anita
anne ann anna annie nan
anthony tony
antoine toine antonin
antonio tono tony
arthur art
barbara barb barbie babs
beatrice bea trixie
beatriz bea betty
benjamin ben benny benji
benoit ben
bernard bernie
carolyn carol carrie lyn
caroline carol carrie caro
carlos carlitos charlie
catherine cathy kathy kate katie cat katherine kathryn cath kathleen kitty kit
charles charlie chuck chas
charlotte charlie lottie
christina tina chris christine christie
christine chris tina chrissie
christopher chris topher kit
christophe chris
claudette claude
concepcion concha conchita
consuelo chelo
cynthia cindy
daniel dan danny
danielle dani
david dave davy davey
deborah deb debbie debra
denis denny
dolores lola loli
donald don donny
dominique dom
dorothy dot dottie dolly
douglas doug
edouard ed eddy
edward ed eddie ted ned
eduardo edu lalo
eleanor ellie nell nora
elizabeth liz beth betty eliza lizzie betsy elisabeth lisa libby
elisabeth babeth lise beth
emily em emmy
enrique quique kike
ernesto neto
eugene gene
evelyn eve evie
fernando nando fer
florence flo
frances fran franny
francis frank fran
franklin frank
francisco paco pancho frank cisco
francois frank
francoise fran
frederick fred freddie rick
frederic fred
gabriel gabe gab
gabriela gaby gabi
genevieve gen gigi
gerald gerry jerry
gerard gerry
gilbert gil bert
gloria glo
graciela chela
gregory greg
gregoire greg
guadalupe lupe lupita
guillermo memo guille
gustavo gus tavo
harold harry hal
helen nell nellie ellen
helene leni
henry hank harry hal
herbert herb bert
hortensia tencha
ignacio nacho
isabel isa chabela
isabelle isa belle
jacob jake
jacqueline jackie
jacques jacquot
james jim jimmy jamie
janet jan
jean jeannot
jeanne jeannette
jennifer jen jenny
jeremy jerry jem
jesus chuy
jessica jess jessie
joan joanie
john jack johnny jon
jonathan jon jonny
jorge coque
jose pepe chepe
josefa pepa josefina
joseph joe joey jos
josephine jo josie
joshua josh
juan juanito
judith judy jude
julia julie
julien jules
kenneth ken kenny
kimberly kim
laurence larry laurie
lawrence larry lawrie
leonard len lenny leo
leonardo leo nardo
leticia lety
lillian lily lil
louis lou louie
louise lou
luis lucho
lucille lucy
madeleine maddie mado
manuel manny manolo
manuela manoli
marcel marc
margaret maggie meg peggy marge margie greta rita peg
marguerite margot
maria ma mary mari
mariadelcarmen carmen
marie mari
martha marty
martin marty
mary molly polly mae
matthew matt matty
mathieu mat
maurice moe
maximilian max
maxime max
melissa mel missy
mercedes meche merche
michael mike mick mickey micky mikey
michel mike mitch
micheline mimi
miguel mike migue
mitchell mitch
monique mo
nancy nan
natalie nat
nathalie nat
nathaniel nate nat nathan
nicholas nick nicky nic
nicolas nico nick
nicole nikki nicky
norman norm
olivier oli
oliver ollie
pamela pam
pascal pas
patricia pat patty tricia trish patti paty
patrick pat paddy rick
paula paulie
peter pete
philip phil pip phillip
philippe phil
pierre pierrot
pilar pili
priscilla cilla
rachel rae
rafael rafa
ramon moncho
raymond ray
rebecca becky becca
ricardo rico richie
richard rick dick rich richie ricky
robert rob bob bobby robbie bert
roberto beto robert
roger rog
ronald ron ronnie
rosario chayo charo
rosemary rose rosie
roxanne roxy
samuel sam sammy
samantha sam
sandra sandy
santiago santi
sarah sally sadie sara
sebastien seb bastien
sebastian seb
sergio checo
sharon shari
socorro coco
sophie so
stephanie steph stephie
stephane steph
stephen steve steph stevie steven
susan sue susie suzie suzanne
suzanne suzie
sylvain syl
sylvie syl
teodoro teo
teresa tere teri
theodore ted teddy theo
therese tess
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
valerie val
vanessa nessa
veronica vero ronnie
veronique vero
vicente chente
victor vic
victoria vicky tori
vincent vin vinny vince
virginia ginny
virginie gini
walter walt wally
william bill will billy willie liam
yolanda yoli
yvonne eve
zachary zach zack
`;

/** Every name that stands in the table, with the full forms it may stand for, in the table's order. */
const fullForms = new Map<string, string[]>();
for (const line of lines.trim().split('\n')) {
  const names = line.split(' ');
  const full = names[0] ?? '';
  for (const name of names) {
    const known = fullForms.get(name);
    if (known === undefined) fullForms.set(name, [full]);
    else if (name === full) known.unshift(full);
    else known.push(full);
  }
}

/** The full form that a folded given name most readily stands for; itself where it is none of the table. */
export const fullForm = (name: string): string => fullForms.get(name)?.[0] ?? name;

/** Whether one folded given name can stand for the other, or both for a third. */
export function canStandFor(a: string, b: string): boolean {
  if (a === b) return true;
  const first = fullForms.get(a);
  const second = fullForms.get(b);
  if (first === undefined || second === undefined) return false;
  return first.some((name) => second.includes(name));
}
