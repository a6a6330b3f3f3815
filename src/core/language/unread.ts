import { wordSet } from './language';

/** Function words of languages that the rules do not read: they tell such a text from one that is only short. One line a language. */
export const UNREAD: readonly ReadonlySet<string>[] = [
  /* French */ wordSet("le la les un une des du de et ou est sont en tant que qui je nous vous il elle mon ma mes notre ce cette ces pour avec sans sur dans par afin lorsque si alors étant donné quand peut veux voudrais souhaite dois pas au aux"),
  /* Spanish */ wordSet('el la los las un una unos de del y o es son en como que yo nosotros mi mis su sus este esta estos para con sin por cuando entonces dado si puedo quiero quisiera puede debe no al se lo más'),
  /* Portuguese */ wordSet('o os as um uma de do da dos das e ou é são em no na nos nas como que eu nós meu minha seu sua este esta para com sem por quando então dado se posso quero gostaria pode deve não ao mais'),
  /* Italian */ wordSet('il lo la gli le un una uno di del della dei delle e è sono in nel nella come che io noi mio mia suo sua questo questa per con senza quando allora dato se posso voglio vorrei può deve non più da al alla così'),
  /* Dutch */ wordSet('de het een en of is zijn in op van voor met zonder als wil ik wij mijn onze zijn deze dit dat die zodat kan kunnen moet moeten niet geen naar bij om te wanneer dan door worden wordt'),
  /* Danish, Norwegian, Swedish */ wordSet('som vil vill jeg jag vi og och eller er är ikke inte det den en et ett mine mina min mit sin sine for för at att så slik kan skal ska med uten utan uden til till på av af fra från når när da då har ønsker'),
  /* Polish */ wordSet('jako chcę chce chciałbym i lub oraz jest są w we z ze na do od dla po przez aby żeby który która które moje mój moja nie się że gdy kiedy wtedy mogę może móc być to'),
  /* Czech, Slovak */ wordSet('jako ako chci chcem a nebo alebo je jsou sú v ve z ze na do od pro pre aby který která ktorý moje můj môj se sa že když keď pak potom mohu môžem být byť si'),
  /* Hungarian */ wordSet('a az egy és vagy van hogy nem mint szeretnék szeretném akarok ha akkor mert meg is ki be el fel azt ezt amikor tudjam lehet kell'),
  /* Romanian */ wordSet('un o și sau este sunt în la de din pe cu fără ca să vreau aș dori eu noi meu mea acest această pentru când atunci dacă pot poate trebuie nu care'),
  /* Turkish */ wordSet('bir ve veya ile için olarak ben biz bu şu o da de ki mi olan istiyorum isterim böylece gibi kadar daha çok değil var yok her'),
  /* Finnish */ wordSet('ja tai on ovat ei että jotta kun jos niin minä me haluan voin voi minun tämä se ne kanssa ilman sekä myös pitää koska'),
];
