const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Family and given names of other North Americans, as written in Latin letters: China, India, Viet Nam, Korea, the Philippines, Arabic, Slavic, German, Italian, Nordic, African. */
export const furtherFamilies = words(`
Nguyen Patel Singh Li Wang Zhang Chen Kim Khan Tran Liu Wong Ali Lee Le Sharma Huang Chan Park Kaur Pham Wu Lin Ahmed Yang Shah Hoang Gill Zhou
Santos Reyes Cruz Dela-Cruz Bautista Schmidt Schneider Mueller Weber Hoffman Schultz Becker Klein Rossi Russo Ferrari Romano Esposito Bianchi
Kowalski Nowak Wiśniewski Wójcik Kaminski Lewandowski Shevchenko Kovalenko Bondarenko Melnyk Ivanov Petrov Sidhu Dhillon Grewal Gupta
Kumar Reddy Rao Iyer Nair Das Bose Hussain Malik Hassan Ibrahim Mohamed Abdi Yusuf Haddad Khoury Nasser Choi Jung Kang Cho Yoon
Jensen Hansen Nielsen Olsen Larsen Johansson Lindqvist Bergström Virtanen Korhonen Okafor Adeyemi Mensah Diallo Traoré Okonkwo Balogun Tesfaye
Bui Vu Dang Do Ngo Truong Ho Zhao Xu Sun Ma Zhu Guo He Luo Gao Zheng Tang Feng Deng Cao Peng Zeng Yamamoto Tanaka Suzuki Sato Watanabe
van-der-Berg de-Vries van-Dyk Van-den-Heuvel von-Braun Di-Pietro De-Luca Al-Masri El-Sayed
`).map((name) => name.replaceAll('-', name.startsWith('Al') || name.startsWith('El') ? '-' : ' '));
export const furtherFronts = words(
  'Abra Adel Ande Baku Balan Bran Choud Dimi Fager Gian Gold Gross Guru Hagi Ham Ishi Kal Kara Koro Kuma Lind Mah Mat Moha Naka Novo Oku Pana Papa Pod Raja Rama Rosen Sard Stan Subra Taka Venka Vino Wein Yama Zab Zel',
);
export const furtherEnds = words(
  'berg bowski chuk dar das deep dis enko er feld galli gawa gren hara hury iak ian icz idis iman ini jee kar kov kowski krishnan la lingam man matsu mura nathan nen ni no nov opoulos osa oso oulis ov ovic pathi qvist rah rashvili saki sami sen shima ski son stein stra strom swamy than tti ura vic wala wan yev zada',
);
export const furtherWomen = words(`
Priya Mei Fatima Aisha Linh Thu Ji-Woo Min-Ji Anjali Sunita Deepa Harpreet Simran Gurpreet Wei Xin Yan Jing Li Na Hui Lan Mai Hoa Huong Maryam
Zainab Leila Noor Amina Hodan Halima Olga Irina Natalia Svetlana Oksana Katarzyna Agnieszka Anna Magdalena Giulia Francesca Chiara Ingrid Astrid
Heidi Ursula Yuki Sakura Keiko Maricel Jocelyn Rowena Lovely Cherry Ngozi Adaeze Abena Akua Selam Hana Mina Soo-Jin Eun-Ji Parvati Lakshmi Kavita
`);
export const furtherMen = words(`
Mohammed Wei Ahmed Raj Jun Minh Ali Omar Hassan Ibrahim Yusuf Amir Sanjay Vijay Rajesh Amit Harjit Gurdeep Jaspreet Manpreet Hao Lei Tao Jian
Ming Peng Duc Tuan Hung Quang Long Ji-Hoon Min-Jun Sung-Ho Dong-Hyun Andrzej Piotr Krzysztof Tomasz Oleksandr Dmytro Ivan Sergei Vladimir Giovanni
Marco Luca Giuseppe Klaus Jürgen Hans Lars Erik Björn Kenji Hiroshi Takeshi Rodel Jomar Arnel Chinedu Emeka Kwame Kofi Dawit Abebe Suresh Ganesh
`);
