sign-in-title = Kirjaudu
sign-in-demo-lead = Tämä on kokeiluympäristö, eikä salasanaa tarvita. Ihmiset ja heidän yksikkönsä ovat keksittyjä.
sign-in-demo-title = Kokeilussa: kenenä haluat jatkaa?
sign-in-as = Jatka
sign-in-nobody = Tällä sivustolla ei ole kokeilijoita. Valitse jokin muu tarjotin.
sign-in-unknown-title = Tätä henkilöä ei tunneta täällä
sign-in-unknown = Valitse joku listalta.
sign-in-closed-lead = Kirjautuminen ei ole vielä auki.
sign-in-closed = Pian kirjaudut työsähköpostiisi tulevalla linkillä, ilman salasanaa. Sillä välin kulttuuripalvelut auttavat varaamisessa.
sign-in-lead = Lähetämme sähköpostiisi linkin ja koodin. Salasanaa ei tarvita.
sign-in-email = Työsähköpostisi
sign-in-email-help = Esimerkiksi koulun tai päiväkodin osoite. Siitä tunnistamme yksikkösi.
sign-in-send = Lähetä linkki ja koodi
sign-in-flawed-title = Osoitetta ei voi käyttää
sign-in-flawed = Tarkista sähköpostiosoite. Se on muotoa nimi@koulu.fi.

code-title = Katso sähköpostisi
code-lead = Avaa viestissä oleva linkki tällä laitteella tai kirjoita koodi tähän.
code-label = Kuusinumeroinen koodi
code-help = Jos { $email } saa kirjautua tänne, viesti on matkalla. Koodi on voimassa { $until } asti.
code-send = Kirjaudu
code-new = Lähetä uusi koodi
code-other = Käytä toista osoitetta
code-flaw-title-wrong = Koodi ei täsmää
code-flaw-title-unreadable = Koodissa ei ole kuutta numeroa
code-flaw-wrong = Koodi ei täsmää. Tarkista viestistä.
code-flaw-unreadable = Kirjoita kaikki kuusi numeroa.
code-flaw-check = Tarkista kuusi numeroa.
code-left = { $count ->
    [one] Yksi yritys jäljellä.
   *[other] { $count } yritystä jäljellä.
}
code-over-title = Pyydä uusi koodi
code-over = Linkki tai koodi on jo käytetty tai yli 15 minuuttia vanha.
code-used-up = Koodi kirjoitettiin viisi kertaa väärin, eikä se enää kelpaa.
code-missing = Viestiä ei näy
code-missing-what = Odota kaksi minuuttia ja katso roskaposti. Viesti tulee vain, jos osoitteella on paikka tällä tarjottimella.
code-missing-contact = Autamme:
code-mailbox-title = Tämä on kokeiluympäristö
code-mailbox = Kirjeet eivät lähde eteenpäin.
code-mailbox-open = Lue viesti kokeilun postilaatikosta
link-title = Kirjaudu tällä laitteella
link-lead = Linkki toimii kerran. Älä jatka, jos et pyytänyt sitä.
link-over-title = Linkki ei enää toimi
link-over = Se on jo käytetty tai yli 15 minuuttia vanha. Pyydä uusi.

sign-in-letter-subject = Kirjaudu: { $site }
sign-in-letter-link = Avaa linkki laitteella, jolla haluat kirjautua:
sign-in-letter-code = Tai kirjoita tämä koodi sivulle, jolla pyysit sen:
sign-in-letter-until = Linkki ja koodi toimivat kerran, { $until } asti.
sign-in-letter-unasked = Jos et pyytänyt tätä viestiä, sinun ei tarvitse tehdä mitään. Älä anna koodia kenellekään.

sessions-title = Missä olet kirjautuneena
sessions-lead = Jos et tunnista jotakin näistä, lopeta se.
sessions-where = { $browser }, { $system }
sessions-this = Tämä
sessions-began = Alkoi
sessions-seen = Käytetty viimeksi
sessions-end = Lopeta
sessions-end-others = Lopeta kaikki muut
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-edge = Edge
browser-opera = Opera
browser-other = Muu selain
system-windows = Windows
system-mac = Mac
system-linux = Linux
system-android = Android
system-iphone = iPhone
system-ipad = iPad
system-other = muu laite
places-title = Muut paikkasi
places-lead = Sinulla on paikka myös näillä tarjottimilla. Kullakin on oma kirjautumisensa.
places-go = Siirry
departure-title = Siirryt: { $name }
departure-lead = Tie on auki minuutin, yhden kerran.
departure-go = Jatka
departure-stay = Jää tänne
arrival-title = Jatka täällä
arrival-lead = Tulet toiselta tarjottimelta. Kirjaudut nyt myös tänne.
arrival-go = Jatka
arrival-over-title = Tie on kiinni
arrival-over = Se oli auki minuutin, yhden kerran. Palaa takaisin ja valitse uudelleen tai kirjaudu täällä.

keys-title = Ohjelmien avaimet
keys-lead = Avaimella ohjelma toimii puolestasi tällä sivustolla. Se ei voi tehdä enempää kuin sinä itse.
keys-guide = Mitä ohjelma voi tehdä
keys-mine = Omat avaimesi
keys-made = Avain ”{ $name }” on valmis
keys-made-copy = Kopioi avain nyt ja säilytä se kuin salasana. Sitä ei näytetä uudelleen.
keys-token = Avain
keys-made-at = Luotu
keys-used = Käytetty viimeksi
keys-unused = Ei vielä käytetty
keys-expires = Voimassa
keys-end = Päätä avain
keys-new = Luo uusi avain
keys-name = Nimi
keys-name-help = Missä avainta käytetään, esimerkiksi ”Koulun kotisivut”.
keys-scopes = Mitä avaimella voi tehdä
keys-scope-read = Lukea
keys-scope-book = Varata
keys-scope-host = Tarjota
keys-scope-help-read = Lukee sen, minkä sinäkin voit lukea, eikä muuta mitään.
keys-scope-help-book = Pitää yksikkösi ryhmiä ajan tasalla.
keys-scope-help-host = Kirjoittaa, julkaisee ja poistaa palveluja tarjolta.
keys-days = Kuinka kauan avain on voimassa
keys-days-of = { $count ->
    [365] Vuoden
   *[other] { $count } päivää
}
keys-make = Luo avain
keys-flaws = { $count ->
    [one] Yksi kohta on korjattava
   *[other] { $count } kohtaa on korjattava
}
keys-flaw-no_name = Anna avaimelle nimi.
keys-flaw-long_name = Lyhennä nimi enintään 80 merkkiin.
keys-flaw-no_scope = Valitse vähintään yksi asia, jonka avaimella voi tehdä.
keys-flaw-no_end = Valitse, kuinka kauan avain on voimassa.
