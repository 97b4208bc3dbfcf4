/**
 * Words of column names that are not written in Latin letters, as the English words by which columns are known. Only
 * what open data of police and cities call their columns; other words are left out of the name.
 */
const WORDS: readonly (readonly [RegExp, string])[] = [
  // longer words stand before those that they begin with
  [/широта|γεωγραφικό πλάτος|πλάτος|خط العرض|دائرة العرض|קו רוחב|纬度|緯度|위도|ละติจูด/g, 'latitude'],
  [/долгота|довгота|дължина|γεωγραφικό μήκος|μήκος|خط الطول|קו אורך|经度|經度|経度|경도|ลองจิจูด/g, 'longitude'],
  [
    /(вид|тип|категори\p{L}+|характер)\s+(преступлени\p{L}+|правонарушени\p{L}+|происшестви\p{L}+|злочин\p{L}*|правопоруш\p{L}+)/gu,
    'crime type',
  ],
  [/είδος (εγκλήματος|αδικήματος)|نوع (الجريمة|الحادث|الجريمه)|סוג (ה?עבירה|אירוע)/g, 'crime type'],
  [
    /案件类别|案件類別|案件类型|案件類型|案類|犯罪类型|犯罪種別|罪種|罪名|手口|罪种|범죄유형|범죄종류|죄종/g,
    'crime type',
  ],
  [/преступлени\p{L}+|злочин\p{L}*|правонарушени\p{L}+|έγκλημα|جريمة|الجريمة|עבירה/gu, 'crime'],
  [/發生日期|发生日期|発生年月日|発生日|案发日期|案發日期|발생일자?/g, 'occurred date'],
  [/發生時間|发生时间|発生時刻?|発生時間|案发时间|발생시간|발생시각/g, 'occurred time'],
  [/発生|发生|發生|발생/g, 'occurred'],
  [/регистрац\p{L}+|подачи|受理|認知|报案|報案|접수/gu, 'reported'],
  [/дата|ημερομηνία|تاريخ|التاريخ|תאריך|日期|年月日|날짜|일자|วันที่/g, 'date'],
  [/время|час(?!\p{L})|ώρα|وقت|الوقت|الساعة|שעה|时间|時間|時刻|시간|시각|เวลา/gu, 'time'],
  [
    /микрорайон|квартал|γειτονιά|συνοικία|(?<!\p{L})(?:ال)?حي(?!\p{L})|שכונה|社区|町丁目|町名|里別|동네|행정동/gu,
    'neighborhood',
  ],
  [
    /район|округ|περιοχή|δήμος|منطقة|المنطقة|רובע|市区町村名?|行政区|行政區|分局|辖区|轄區|구역|자치구|시군구|เขต/g,
    'district',
  ],
  [/город|місто|πόλη|مدينة|المدينة|עיר|城市|市町村/g, 'city'],
  [/адрес\p{L}*|διεύθυνση|عنوان|العنوان|כתובת|地址|住所|주소/gu, 'address'],
  // persons: so that they are left out
  [
    /потерпевш\p{L}+|потерпіл\p{L}+|жертв\p{L}+|θύμα(τος)?|الضحية|المجني عليه|קורבן|被害者|被害人|受害人|피해자/gu,
    'victim',
  ],
  [
    /подозреваем\p{L}+|підозрюван\p{L}+|обвиняем\p{L}+|ύποπτος|المتهم|الجاني|חשוד|被疑者|嫌疑人|피의자|가해자/gu,
    'suspect',
  ],
  [/(?<!\p{L})(возраст|вік|ηλικία|العمر|عمر|גיל)(?!\p{L})|年龄|年齢|年齡|연령|나이/gu, 'age'],
  [/(?<!\p{L})(пол|стать|φύλο|الجنس|מין)(?!\p{L})|性别|性別|성별/gu, 'sex'],
  [/(?<!\p{L})(фио|піб|фамилия|ονοματεπώνυμο|الاسم|שם מלא)(?!\p{L})|姓名|氏名|성명/gu, 'full name'],
  [/^(вид|тип|είδος|κατηγορία|نوع|النوع|סוג|类别|類別|类型|種別|種類|유형|종류)$/g, 'type'],
];

/** Latin letters and digits, and signs between them: the names that need nothing of this. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * The name with the words of other scripts that are known here in English; others are dropped by `plainName`.
 * @example inEnglish('Вид преступления') // ' crime type '
 */
export function inEnglish(name: string): string {
  if (LATIN.test(name)) return name;
  let turned = name.normalize('NFC').toLowerCase().trim();
  for (const [word, english] of WORDS) turned = turned.replace(word, ` ${english} `);
  return turned;
}
