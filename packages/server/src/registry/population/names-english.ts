const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Common English family names of North America, the most frequent first; the rest is composed of two halves (see `drawFamily`). */
export const englishFamilies = words(`
Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson Robinson Clark
Lewis Lee Walker Hall Allen Young King Wright Scott Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans
Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Bell Kelly Howard Ward Cox Richardson
Wood Watson Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Morrison Powell Sullivan Russell Ortiz Jenkins Perry
Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace West Cole Hayes Bryant Ferguson Stevens
Ford Marshall Owens Harrison McDonald O'Brien Woods Kennedy Warren Fraser MacDonald Murray Freeman Wells Webb Simpson Tucker Porter
Hunter Hicks Crawford Boyd Mason Kennedy Dixon Holmes Rice Robertson Black Stone Meyer O'Connor McKenzie MacLeod Palmer Mills Nichols Grant
Knight Rose Stephens Hudson Spencer Gardner Payne Pierce Berry Matthews Arnold Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart
Cunningham Bradley Lane Andrews Ruiz Harper Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott O'Neill McCarthy Burke Walsh
`);
export const englishFronts = words(`
Ash Black Brad Brook Burn Carl Chat Clay Crest Dal Darl East Elm Fair Farn Fern Green Hal Har Haw Hazel High Hol Hunt Kem Kings Lang Lin
Lock Mar Mel Mill Moor Nor Oak Pem Pres Red Rock Ruther Shel Sher Stan Sut Thorn Trem Wain Wake Wal War Wel Whit Win Wood Wy
`);
export const englishEnds = words(
  'bank bourne bridge brook bury by combe cott croft dale den field ford gate grove ham hurst ley low man mere mont more ridge shaw side stead stone ton wall water way well wick wood worth yard',
);
export const englishWomen = words(`
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle
Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen
Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren
Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail
Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis
`);
export const englishMen = words(`
James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua
Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon
Benjamin Samuel Gregory Alexander Frank Patrick Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle
Ethan Walter Noah Jeremy Christian Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jordan Jesse Bryan Billy Bruce
Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Eugene
`);
