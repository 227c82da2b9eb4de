# Varauksen vaiheet
booking-state-pending = Odottaa järjestäjää
booking-state-confirmed = Vahvistettu
booking-state-attended = Toteutui
booking-state-past = Päättynyt
booking-state-cancelled_by_guest = Yksikkö perui
booking-state-cancelled_by_host = Järjestäjä perui
booking-state-waiting = Jonossa
booking-state-offered = Paikka vapautui
booking-state-asked = Odottaa oman esihenkilön hyväksyntää
booking-state-missed = Ei saapunut
booking-state-declined = Ei hyväksytty
booking-state-lapsed = Rauennut
booking-lead-pending = Järjestäjä vastaa vielä. Paikat ovat teille varattuna sen ajan.
booking-lead-confirmed = Paikat ovat teidän. Tervetuloa!
booking-lead-attended = Kävitte täällä. Kiitos, että olitte mukana.
booking-lead-past = Aika on jo ollut. Toivottavasti viihdyitte.
booking-lead-cancelled_by_guest = Tämä varaus on peruttu, ja paikat ovat vapautuneet muille.
booking-lead-cancelled_by_host = Järjestäjä joutui perumaan tämän ajan. Katso palvelun muut ajat.
booking-lead-waiting = Aika on täynnä, ja olette jonossa. Saatte tiedon heti, kun paikka vapautuu.
booking-lead-offered = Paikka vapautui ja on teille varattuna. Vastaa ajoissa, muuten se tarjotaan seuraavalle ryhmälle.
booking-lead-asked = Yksikkönne esihenkilö hyväksyy varauksen ensin. Paikat ovat teille varattuna sen ajan.
booking-lead-missed = Järjestäjä on merkinnyt, että ryhmä ei saapunut.
booking-lead-declined = Varausta ei hyväksytty, ja paikat ovat vapautuneet muille.
booking-lead-lapsed = Kukaan ei vastannut ajoissa, ja varaus on rauennut.
booking-any-time = Mikä tahansa aika
booking-more-times = ja { $count ->
    [one] yksi aika lisää
   *[other] { $count } aikaa lisää
}
booking-leave-ask = Poistetaanko { $group } jonosta?
booking-leave-what = Menetätte paikkanne jonossa.
booking-held-offered = Vastaa viimeistään { $until }.
booking-held-asked = Paikat ovat teille varattuna { $until } asti.
booking-held-pending = Paikat ovat teille varattuna { $until } asti.
booking-heads = { $participants } + { $adults ->
    [one] 1 aikuinen
   *[other] { $adults } aikuista
}
booking-open = Avaa
booking-cancel = Peruuta
booking-cancel-ask = Peruutetaanko ryhmän { $group } varaus, { $when }?
booking-cancel-what = Paikat vapautuvat heti muille, eikä peruutusta voi kumota.
booking-cancel-until = Peruuttaa voi maksutta { $until } asti.
booking-cancel-any = Peruuttaa voi maksutta ennen alkua.
booking-cancel-yes = Kyllä, peruuta varaus

# Varaaminen
new-title = Varaa paikka ryhmälle
new-title-flaws = Tarkista
new-back = Takaisin palveluun
new-flaws = { $count ->
    [one] Yksi kohta on vielä korjattava
   *[other] { $count } kohtaa on vielä korjattava
}
new-group = 1. Mikä ryhmä tulee?
new-heads = 2. Montako tulee?
new-heads-help = Kirjoita arvio.
new-heads-range = Ryhmässä voi olla { $min }–{ $max } henkeä, aikuiset mukaan lukien.
new-heads-max = Ryhmässä voi olla enintään { $max } henkeä, aikuiset mukaan lukien.
new-heads-left = { $left ->
    [one] Paikkoja on jäljellä yksi.
   *[other] Paikkoja on jäljellä { $left }.
}
new-participants = Osallistujat
new-adults = Aikuiset
new-total = Yhteensä henkeä:
new-total-fits = Mahtuu
new-total-few = Liian vähän tälle palvelulle
new-total-many = Liian monta tälle ajalle
new-next = Mitä seuraavaksi tapahtuu
new-next-at_once-title = Paikka vahvistuu heti
new-next-at_once = Näet vahvistuksen seuraavalla sivulla.
new-next-requested-title = Järjestäjä vahvistaa
new-next-requested = Paikat ovat teille varattuna sen ajan. Vastaus näkyy omissa varauksissa.
new-next-unit-title = Varaus on koko yksikön
new-next-unit = Kuka tahansa yksikön varaajista näkee sen ja voi hoitaa sen loppuun.
new-next-cancel-title = Jos suunnitelmat muuttuvat
new-summary = Yhteenveto
new-when = Aika
new-where = Paikka
new-subsidised = { $name } maksaa loput. Järjestäjän hinta on
new-price-help = Järjestäjän hinta.
new-other-group = Lisää uusi ryhmä
new-send = Lähetä varaus

flaw-group_missing = Valitse ryhmä.
flaw-already_booked = Tällä ryhmällä on jo varaus tälle ajalle.
flaw-participants_missing = Kirjoita osallistujien määrä.
flaw-adults_missing = Kirjoita aikuisten määrä. Ainakin yksi aikuinen tulee mukaan.
flaw-not_a_number = Kirjoita määrä numeroin, esimerkiksi 17.
flaw-too_few = Ryhmä on liian pieni: henkeä pitää olla vähintään { $number }.
flaw-too_many = Ryhmä on liian suuri: henkeä voi olla enintään { $number }.
flaw-no_room = { $number ->
    [one] Ryhmä ei mahdu: paikkoja on jäljellä vain yksi.
   *[other] Ryhmä ei mahdu: paikkoja on jäljellä vain { $number }.
}

standing-title-no_unit = Sinulla ei ole täällä yksikköä, jolle varata
standing-lead-no_unit = Varaaja kuuluu kouluun, päiväkotiin, hoivakotiin tai muuhun yksikköön. Pyydä yksikkösi vastaavaa tai kunnan kulttuuripalveluja lisäämään sinut varaajaksi.
standing-title-no_group = Yksikölläsi ei ole vielä ryhmiä
standing-lead-no_group = Varaus tehdään aina ryhmälle, kuten luokalle tai päiväkotiryhmälle. Lisää ensin ryhmä: riittää nimi ja lukumäärät. Sitten palaat tähän varaukseen.

lost-title-full = Viimeinen paikka ehti mennä
lost-title-closed = Ilmoittautuminen ehti päättyä
lost-title-cancelled = Aika on peruttu
lost-lead-full = Toinen ryhmä vahvisti varauksensa juuri ennen sinua. Mitään ei varattu. Tietosi ovat tallessa, eikä mitään tarvitse kirjoittaa uudelleen.
lost-lead-closed = Tälle ajalle ei voi enää ilmoittautua. Mitään ei varattu. Tietosi ovat tallessa, eikä mitään tarvitse kirjoittaa uudelleen.
lost-lead-cancelled = Järjestäjä perui ajan sillä välin. Mitään ei varattu. Tietosi ovat tallessa, eikä mitään tarvitse kirjoittaa uudelleen.
lost-title-full_already = Tämä aika on täynnä
lost-title-closed_already = Ilmoittautuminen on päättynyt
lost-title-not_open = Ilmoittautuminen ei ole vielä auki
lost-lead-full_already = Kaikki paikat on varattu. Valitse jokin muu aika.
lost-lead-closed_already = Tälle ajalle ei voi enää ilmoittautua. Valitse jokin muu aika.
lost-lead-not_open = Palaa, kun ilmoittautuminen aukeaa, tai valitse jokin muu aika.
lost-others = Muut ajat
lost-move = Siirrä tähän
lost-offering = Katso palvelu
lost-offerings = Kaikki palvelut

# Queue, series and what else is said
queue-title = Jää odottamaan paikkaa
queue-lead = Kun paikka vapautuu, sitä tarjotaan jonon ensimmäiselle ryhmälle, joka mahtuu. Saatte viestin ja aikaa vastata.
queue-join = Asetu jonoon
queue-page-title = Asetu jonoon
queue-for = Mitä jonotatte?
queue-for-help = Voitte poistua jonosta milloin tahansa.
queue-for-these = Tätä aikaa, { $when }
queue-for-series = Näitä aikoja
queue-for-any = Mitä tahansa tämän palvelun aikaa
queue-for-any-help = Teille tarjotaan ensimmäistä paikkaa, johon ryhmänne mahtuu.
series-title = Valitse { $count } aikaa
series-help = Palvelu on sarja: ryhmä käy { $count } kertaa, ja kaikki varataan yhdessä tai ei lainkaan.
new-transport = 3. Miten tulette?
transport-own = Kävellen tai omin kyydein
transport-ordered_by_unit = Kyydillä, jonka yksikkömme tilaa
transport-paid_by_tenant = Kyydillä, jonka kunta järjestää
new-more = 4. Mitä muuta järjestäjän on hyvä tietää?
new-optional = (vapaaehtoinen)
new-invoice = Laskun viite
new-invoice-help = Mitä yksikkönne laskussa pitää lukea.
new-message = Viesti järjestäjälle
new-message-help = Kerro, mikä auttaa järjestäjää valmistautumaan. Ei nimiä eikä terveystietoja. Teksti poistetaan 30 päivää käynnin jälkeen.
new-quiet = Yksikölle ei kirjoiteta: se tietää varauksesta jo
new-next-queued-title = Olette jonossa
new-next-queued = Mitään ei ole vielä varattu. Kun paikka vapautuu, kirjoitamme teille, ja vastaatte kyllä tai ei.
new-next-asked-title = Oma esihenkilönne vastaa ensin
new-next-asked = Paikat ovat teille varattuna sen ajan. Sitten varaus menee järjestäjälle.
flaw-already_waiting = Tämä ryhmä on jo palvelun jonossa.
flaw-times_needed = Valitse tasan { $number } aikaa.
flaw-too_long = Teksti on liian pitkä: enintään { $number } merkkiä.

# Yksikön varaukset
bookings-title = Yksikön varaukset
bookings-lead = Kaikki yksikön varaukset yhdessä paikassa. Kuka tahansa yksikön varaajista voi hoitaa niitä.
bookings-done-cancelled = Varaus on peruttu
bookings-done-cancelled-more = Paikat ovat vapautuneet muille, ja järjestäjä näkee perumisen.
bookings-see-offerings = Katso palvelut
bookings-empty-title = Täällä näkyvät yksikkönne varaukset
bookings-empty = Yhtään varausta ei ole vielä. Kun joku teistä varaa, se näkyy kaikille yksikön varaajille, ja kuka tahansa voi hoitaa sen loppuun.
bookings-coming = Tulevat
bookings-coming-none = Tulossa ei ole mitään juuri nyt.
bookings-past = Menneet
bookings-service = Palvelu
bookings-cancelled = Perutut

# Varauksen sivu
show-fresh-confirmed = Varaus on vahvistettu
show-fresh-waiting = Olette jonossa
show-fresh-offered = Paikka vapautui heti
show-fresh-asked = Varaus on lähetetty esihenkilöllenne
show-fresh-pending = Varaus on lähetetty
show-group = Ryhmä
show-heads = Henkeä
show-price = Palvelun hinta
show-host = Järjestäjä
show-booker = Varannut
show-needs-help = Järjestäjä näkee nämä.
show-next = Mitä seuraavaksi
show-acts = Varauksen toiminnot
show-all = Kaikki varaukset
show-offering = Palvelun sivu

# A booking, changed and handed over
change-title = Muuta varausta
change-flaws = Varaus on ennallaan
change-size = Montako tulee?
change-size-help = Pienempi ryhmä vapauttaa paikkoja heti muille. Isompi tarvitsee tilaa.
change-size-save = Tallenna lukumäärät
change-time = Toinen aika
change-time-help = Uusi paikka varataan ja vanha vapautetaan samalla kertaa: ette jää ilman paikkaa.
change-time-none = Missään muussa ajassa ei ole ryhmälle tilaa.
change-time-save = Siirry tähän aikaan
change-series = Sarja varataan kokonaan. Jos haluatte tulla muina aikoina, perukaa ja varatkaa uudelleen.
change-back = Takaisin varaukseen
flaw-size_refused = Näin monelle ei ole tilaa, tai ryhmän koko ei sovi palveluun.
flaw-time_refused = Siinä ajassa ei ole enää ryhmälle tilaa. Valitse jokin muu.
show-times = Ajat
show-transport = Kulkeminen
show-note = Viesti
show-accept = Kyllä, otamme paikan
show-approve = Hyväksy
show-decline = Älä hyväksy
show-answer-note = Viesti varaajalle
show-calendar = Lisää kalenteriin
show-change = Muuta lukumääriä tai aikaa
show-take-over = Hoidan tätä varausta
show-take-over-help = Viestit tulevat sen jälkeen sinulle.
show-done-changed = Varaus on muutettu
show-done-taken_over = Hoidat nyt tätä varausta

# Järjestäjän lista
host-title = Tulevat ryhmät
host-lead = Kuka tulee, mistä ja montako. Lähin ensin.
host-caption = Ryhmät
host-unit = Yksikkö
host-contact = Yhteys
host-state = Tila
host-goes = Menette ryhmän luo
host-taken-heads = { $taken } / { $capacity } paikkaa varattu
host-taken-groups = { $taken } / { $capacity } ryhmää
host-empty-title = Täällä näkyvät ryhmät, jotka ovat tulossa
host-empty = Kukaan ei ole vielä varannut. Kun ryhmä varaa ajan omalta tarjottimeltaan, se näkyy täällä muutamassa sekunnissa.
host-empty-unpublished = Tiimillä ei ole vielä julkaistuja palveluja. Kun palvelu on julkaistu ja jaettu, varaukset tulevat tänne.

# The host's work
host-lists = Järjestäjän luettelot
host-day = Päivän lista
requests-title = Vastattavat
requests-lead = Ryhmät, jotka odottavat vastausta. Vanhin ensin. Paikat ovat niille varattuna sen ajan.
requests-done-approved = { $count ->
    [one] Yksi varaus vahvistettiin
   *[other] { $count } varausta vahvistettiin
}
requests-done-declined = { $count ->
    [one] Yksi varaus hylättiin
   *[other] { $count } varausta hylättiin
}
requests-missed = { $count ->
    [one] Yhteen oli jo vastattu, tai se oli peruttu tai rauennut.
   *[other] { $count } varaukseen oli jo vastattu, tai ne oli peruttu tai rauenneet.
}
requests-nothing = Mitään ei valittu
requests-nothing-more = Valitse varaukset, joihin vastaat.
requests-choose = Valitse
requests-held = Paikat ovat varattuna { $until } asti.
requests-since = Alkaen
requests-answer = Vastaa valituille
requests-note = Viesti vastauksen mukana
requests-approve = Vahvista valitut
requests-decline = Hylkää valitut
requests-empty-title = Mikään ei odota vastausta
requests-empty = Kun palvelun varaukset hyväksytään käsin, ne tulevat tähän, vanhin ensin.
line-title = Jono
line-lead = Ryhmät, jotka odottavat paikkaa, järjestyksessä. Vapautunut paikka tarjotaan itsestään ensimmäiselle, joka mahtuu.
line-held = Tarjous on voimassa { $until } asti.
line-empty-title = Kukaan ei ole jonossa
line-empty = Kun aika on täynnä, ryhmät voivat asettua jonoon. Ne näkyvät täällä.
desk-trust = Vahvista yksikön varaukset heti
desk-trust-help = Koskee jatkossa palveluja, joissa tuttujen yksiköiden varaukset vahvistuvat heti.
desk-distrust = Vahvista jatkossa itse
desk-trusted-help = Tämän yksikön varaukset vahvistuvat nyt heti.
desk-done-trusted = Yksikön varaukset vahvistuvat jatkossa heti
desk-done-distrusted = Yksikön varaukset vahvistetaan jatkossa itse
desk-done-answered = Vastaus on lähetetty
desk-done-cancelled = Varaus on peruttu
desk-done-marked = Osallistujat on tallennettu
desk-done-noted = Muistiinpano on tallennettu
desk-done-offered = Paikkaa on tarjottu
desk-done-full = Ryhmälle ei ole tilaa
desk-message = Viesti yksiköltä
desk-mark = Ketkä tulivat?
desk-mark-help = Nolla ja nolla tarkoittaa, että ryhmä ei saapunut.
desk-mark-save = Tallenna osallistujat
desk-steps = Mitä on tapahtunut
desk-notes = Omat muistiinpanot
desk-notes-help = Vain oma väkenne näkee nämä.
desk-note = Uusi muistiinpano
desk-note-save = Tallenna muistiinpano
desk-approve = Vahvista
desk-decline = Hylkää
desk-offer = Tarjoa paikkaa
desk-offer-help = Ohittaa jonon. Tilaa on oltava.
desk-time = Kaikki, jotka tulevat silloin
desk-cancel = Peru varaus
desk-cancel-what = Yksikkö saa tiedon, ja paikat vapautuvat muille.
desk-cancel-reason = Syy, yksikölle
desk-cancel-yes = Kyllä, peru
day-sum = { $groups ->
    [one] Yksi ryhmä
   *[other] { $groups } ryhmää
}, { $heads } henkeä
day-done-marked = Osallistujat on tallennettu
day-wrong = Kaikkia lukuja ei voitu lukea
day-came = Tuli paikalle
day-before = Kun aika on alkanut, merkitset tähän, ketkä tulivat.
step-waiting = Asettui jonoon
step-offered = Paikkaa tarjottiin
step-asked = Lähetettiin omalle esihenkilölle
step-requested = Lähetettiin järjestäjälle
step-confirmed = Vahvistettiin
step-declined = Hylättiin
step-lapsed = Raukesi
step-cancelled = Peruttiin
step-attended = Ryhmä tuli
step-missed = Ryhmä ei saapunut
step-changed = Muutettiin
step-by-guest = yksikkö
step-by-host = järjestäjä
step-by-clock = itsestään

# Ryhmät
groups-title = Omat ryhmät
groups-lead = Ryhmä kirjataan kerran. Kun varaat, valitset sen listalta, ja määrät ja tarpeet ovat valmiina.
groups-new = Lisää ryhmä
groups-done-formed = Ryhmä on lisätty
groups-done-changed = Muutokset on tallennettu
groups-done-ended = Ryhmä on päätetty
groups-done-more-ended = Sitä ei voi enää valita varaukseen. Tehdyt varaukset pysyvät ennallaan.
groups-empty-title = Tänne kootaan yksikön ryhmät
groups-empty = Ryhmä on luokka, päiväkotiryhmä, kerho tai osaston asukkaat. Riittää nimi ja lukumäärät. Sen jälkeen varaamiseen menee minuutti, ja kuka tahansa yksikön varaajista voi käyttää samaa ryhmää.

group-new-title = Lisää ryhmä
group-edit-title = Muuta ryhmää
group-lead = Muutokset koskevat uusia varauksia. Tehdyissä varauksissa ryhmä on sellainen kuin varattaessa.
group-lead-booking = Kun ryhmä on tallessa, palaat varaukseen.
group-name = Ryhmän nimi
group-name-help = Esimerkiksi 3A, Metsätähdet tai Osasto 2. Älä kirjoita lasten tai asukkaiden nimiä.
group-unit = Yksikkö
group-unit-choose = Valitse yksikkö
group-stages = Montako osallistujaa?
group-stages-help = Yhdysluokassa on monta luokka-astetta: kirjoita kunkin määrä. Tyhjä tarkoittaa, ettei heitä ole.
group-part-early = Varhaiskasvatus ja esiopetus
group-part-basic = Perusopetus
group-part-secondary = Toinen aste
group-part-grown = Aikuiset ja ikäihmiset
group-total = Osallistujia yhteensä:
group-adults = Aikuisia mukana
group-adults-help = Opettajat, ohjaajat ja avustajat, jotka tavallisesti tulevat ryhmän mukana.
group-languages = Ryhmän kielet
group-needs = Tarpeet
group-needs-help = Järjestäjä näkee nämä varauksesta ja osaa valmistautua. Kerro tarve, älä nimiä äläkä terveystietoja.
group-save = Tallenna ryhmä
group-save-booking = Tallenna ja palaa varaukseen
group-leave = Älä tallenna
group-end-title = Kun ryhmää ei enää ole
group-end-lead = Päätä ryhmä, kun lukuvuosi vaihtuu tai ryhmä lakkaa. Nimi vapautuu uudelle ryhmälle.
group-end = Päätä ryhmä
group-end-ask = Päätetäänkö ryhmä { $group }?
group-end-what = Ryhmää ei voi sen jälkeen valita varaukseen. Tehdyt varaukset pysyvät voimassa.
group-end-yes = Kyllä, päätä ryhmä

need-wheelchair = Esteetön kulku pyörätuolilla
need-hearing_loop = Induktiosilmukka tai muu kuulon apuväline
need-sign_language = Viittomakielen tulkkaus
need-low_vision = Kuvailua heikosti näkeville
need-easy_language = Selkeä kieli tai selkokieli
need-quiet_space = Rauhallinen tila tauolle

flaw-name_missing = Anna ryhmälle nimi.
flaw-name_too_long = Nimi on liian pitkä: enintään { $number } merkkiä.
flaw-name_taken = Yksiköllä on jo tämänniminen ryhmä.
flaw-unit_missing = Valitse yksikkö.
flaw-nobody = Kirjoita ainakin yhden luokka-asteen tai iän määrä.
flaw-count_too_large = Luku on liian suuri: enintään { $number }.
flaw-group_adults_missing = Kirjoita, montako aikuista tulee mukaan. Luku voi olla 0.
flaw-language_unknown = Valitse kielet luettelosta.

# Lukuvuosi
year-title = Lukuvuosi ja lomat
year-lead = Kirjaa lukukaudet, lomat ja toimiston aukiolo. Niistä lasketaan, mihin asti jonotuslistalta tarjottu paikka on voimassa.
year-years = Lukuvuodet
year-heading = Lukuvuosi { $year }
year-usual-title = Päivät ovat ehdotus
year-usual = Tätä lukuvuotta ei ole vielä kirjattu. Päivät ovat sellaiset kuin suomalaisessa kunnassa tavallisesti. Tarkista ne ja tallenna.
year-done-title = Lukuvuosi on tallennettu
year-done = Uudet tarjoukset noudattavat näitä päiviä. Jo lähetettyjen tarjousten määräajat eivät muutu.
year-sums = Lukuvuosi lyhyesti
year-school-days = { $count ->
    [one] Yksi koulupäivä
   *[other] { $count } koulupäivää
}
year-offer-until = Nyt lähetetty tarjous olisi voimassa { $until } asti.
year-holidays = Arkipyhät
year-holidays-help = Nämä päivät ovat aina vapaita. Niitä ei tarvitse kirjata.
year-terms = Lukukaudet
year-terms-help = Joululoma on lukukausien välissä. Lauantait ja sunnuntait eivät ole koulupäiviä.
year-breaks = Lomat ja vapaapäivät
year-breaks-help = Jätä rivi tyhjäksi, jos lomaa ei ole. Yhden päivän vapaalle riittää ensimmäinen päivä. Kun tallennat, saat lisää rivejä.
year-first = Ensimmäinen päivä
year-last = Viimeinen päivä
year-routine = Koulupäivän kulku
year-begins = Alkaa
year-ends = Päättyy
year-lessons-help = Erota ajat pilkuilla, esimerkiksi 8.15, 9.00, 10.00.
year-office = Toimiston aukiolo
year-office-help = Toimisto on auki myös koulujen loma-aikoina, mutta ei arkipyhinä.
year-opens = Avataan
year-closes = Suljetaan
year-offers = Tarjoukset jonotuslistalta
year-offers-help = Kun paikka vapautuu, sitä tarjotaan jonossa seuraavalle ryhmälle. Jos ryhmä ei vastaa ajoissa, vuoro siirtyy. Tarjous päättyy viimeistään, kun ilmoittautuminen päättyy.
year-save = Tallenna lukuvuosi
year-span-autumn = Syyslukukausi
year-span-spring = Kevätlukukausi
year-span-break_autumn = Syysloma
year-span-break_winter = Talviloma
year-span-break_other = Muu vapaa { $number }
year-span-day = Koulupäivä
year-span-lessons = Oppituntien alkamisajat
year-span-monday = Maanantai
year-span-tuesday = Tiistai
year-span-wednesday = Keskiviikko
year-span-thursday = Torstai
year-span-friday = Perjantai
year-span-school_days = Tarjous on voimassa näin monta koulupäivää
year-span-days_before = Ajankohta on lähellä näin monta päivää ennen alkua
year-span-office_hours = Lähellä ajankohtaa tarjous on voimassa näin monta aukiolotuntia
year-flaw-no_day = Kirjoita päivä, esimerkiksi 24.12.2026.
year-flaw-no_time = Kirjoita kellonaika, esimerkiksi 8.15.
year-flaw-ends_first = Loppu ei voi olla ennen alkua.
year-flaw-outside_year = Lukuvuosi { $at } alkaa 1.8. ja päättyy 31.7. Tarkista päivät.
year-flaw-terms_meet = Kevätlukukausi voi alkaa vasta, kun syyslukukausi on päättynyt.
year-flaw-outside_term = Loman pitää olla kokonaan yhden lukukauden aikana.
year-flaw-breaks_meet = Päivät ovat jo toisessa lomassa.
year-flaw-too_many_breaks = Lomia ja vapaita voi olla enintään { $most }.
year-flaw-no_lessons = Kirjoita, milloin oppitunnit alkavat.
year-flaw-too_many_lessons = Oppitunteja voi olla enintään { $most }.
year-flaw-lesson_outside = Oppitunti { $at } ei ala koulupäivän aikana.
year-flaw-lesson_order = Kirjoita oppitunnit järjestyksessä. { $at } ei ole edellistä myöhemmin.
year-flaw-no_number = Kirjoita kokonaisluku { $least }–{ $most }.
year-holiday-new_year = uudenvuodenpäivä
year-holiday-epiphany = loppiainen
year-holiday-good_friday = pitkäperjantai
year-holiday-easter_monday = toinen pääsiäispäivä
year-holiday-may_day = vappu
year-holiday-ascension = helatorstai
year-holiday-midsummer_eve = juhannusaatto
year-holiday-independence = itsenäisyyspäivä
year-holiday-christmas_eve = jouluaatto
year-holiday-christmas = joulupäivä
year-holiday-boxing_day = tapaninpäivä

# Palaute käynnin jälkeen
feedback-title = Miten meni?
feedback-intro = { $host } toivoo palautetta. Vastaaminen vie pari minuuttia, ja kysymyksiä voi jättää väliin.
feedback-who-reads = Vastaukset näkee vain järjestäjä. Voit muuttaa niitä { $until } asti.
feedback-names = Älä kirjoita lasten nimiä tai muita henkilötietoja.
feedback-scale-help = 1 on heikoin ja 5 paras arvosana.
feedback-said-yes = Kyllä
feedback-said-no = Ei
feedback-none = Ei vastausta
feedback-send = Lähetä palaute
feedback-change = Tallenna muutokset
feedback-done-title = Kiitos palautteesta!
feedback-done = Järjestäjä näkee vastauksesi. Voit muuttaa niitä samasta linkistä { $until } asti.
feedback-gone-title = Palautelinkki ei toimi
feedback-gone = Linkki toimii { $days } päivää sen jälkeen, kun viesti on lähetetty. Jos viesti on uudempi, tarkista, että koko osoite on mukana.
feedback-flaw-nothing = Vastaa ainakin yhteen kysymykseen.
feedback-flaw-no_choice = Valitse yksi vaihtoehdoista.
feedback-flaw-too_long = Teksti on liian pitkä: enintään { $number } merkkiä.
feedback-flaw-kind_missing = Valitse, miten kysymykseen vastataan.
feedback-flaw-words_missing = Kirjoita kysymys ainakin yhdellä kielellä.
feedback-flaw-question_too_long = Kysymys on liian pitkä: enintään { $number } merkkiä.
feedback-flaw-too_many = Kysymyksiä voi olla kerrallaan enintään { $number }. Jätä ensin jokin pois.

feedback-letter-subject = Miten meni? Kerro järjestäjälle
feedback-letter-ask = { $host } toivoo palautetta. Vastaaminen vie pari minuuttia, eikä sinun tarvitse kirjautua.
feedback-letter-link = Anna palautetta:
feedback-letter-until = Linkki toimii { $until } asti, ja siihen saakka voit muuttaa vastauksiasi. Ne näkee vain järjestäjä.

feedback-results-title = Palautteet
feedback-results-lead = Mitä ryhmät ovat vastanneet palveluistanne. Vastaukset näette vain te.
feedback-answered = Vastauksia
feedback-answer = Vastaus
feedback-mean = Keskiarvo
feedback-mean-of = Keskiarvo { $mean } asteikolla 1–5
feedback-share = { $count } ({ $percent } %)
feedback-answers = { $count ->
    [one] Yksi vastaus
   *[other] { $count } vastausta
}
feedback-answers-groups = { $count ->
    [one] Yksi ryhmä on vastannut.
   *[other] { $count } ryhmää on vastannut.
}
feedback-sheet-offering = Palvelu
feedback-sheet-question = Kysymys
feedback-empty-title = Tänne kootaan ryhmien palautteet
feedback-empty = Kysely lähtee varaajalle käynnin jälkeisenä arkipäivänä. Kun ensimmäinen ryhmä on vastannut, tulokset näkyvät täällä.

feedback-questions-title = Palautekysymykset
feedback-questions-look = Katso kysymykset
feedback-questions-lead = Näitä kysytään varaajalta, kun aika on ohi. Kysely lähtee seuraavana arkipäivänä kello 15, ja siihen voi vastata kirjautumatta.
feedback-questions-standard = Nämä ovat valmiit kysymykset. Lisää omia ja jätä pois ne, joita ette tarvitse.
feedback-questions-none-title = Mitään ei kysytä
feedback-questions-none = Kun kysymyksiä ei ole, kyselyä ei lähetetä kenellekään.
feedback-questions-done-added = Kysymys on lisätty
feedback-questions-done-ended = Kysymys on jätetty pois
feedback-questions-done-moved = Järjestys on muutettu
feedback-kind-scale = Arvosana 1–5
feedback-kind-yes_no = Kyllä tai ei
feedback-kind-words = Vapaa teksti
feedback-lacks = Puuttuu:
feedback-question-up = Siirrä ylös
feedback-question-down = Siirrä alas
feedback-question-end = Jätä pois
feedback-question-end-ask = Jätetäänkö kysymys pois?
feedback-question-end-what = Sitä ei kysytä enää. Annetut vastaukset säilyvät.
feedback-question-end-yes = Kyllä, jätä pois
feedback-question-new = Lisää kysymys
feedback-question-kind = Miten kysymykseen vastataan?
feedback-question-words = Kysymys
feedback-question-words-help = Kirjoita mieluiten kaikilla kielillä. Jos jokin puuttuu, lukija näkee kysymyksen toisella kielellä.
feedback-question-add = Lisää kysymys

# Kulttuuriedut
entitlements-title = Kulttuuriedut
entitlements-lead = Mitä kukin ryhmä saa lukuvuodessa, ja paljonko siitä on käytetty. Luvut ovat tältä lukuvuodelta.
entitlements-own-lead = Mitä ryhmänne saavat tänä lukuvuonna, ja mitä on vielä käyttämättä.
entitlements-own-none-title = Ryhmillänne ei vielä ole kulttuurietuja
entitlements-own-none = Kun kunta lupaa ryhmille esimerkiksi museokäynnin lukuvuodessa, näette täällä, mitä on vielä käyttämättä.
entitlements-look = Ryhmien kulttuuriedut
entitlements-one = Kulttuurietu
entitlements-sheet-unit = Yksikkö
entitlements-groups = Ryhmiä
entitlements-used = Käytetty
entitlements-booked = Varattu
entitlements-unused = Käyttämättä
entitlements-times = { $count ->
    [one] yksi kerta lukuvuodessa
   *[other] { $count } kertaa lukuvuodessa
}
entitlements-find = Etsi palvelu
entitlements-none = Tämän yksikön ryhmille ei ole kulttuurietuja.
entitlements-nobody = Missään yksikössä ei ole ryhmää, jota tämä koskee.
entitlements-empty-title = Lupaa jokaiselle ryhmälle jotakin
entitlements-empty = Esimerkiksi jokaiselle neljännelle luokalle yksi museokäynti lukuvuodessa. Yksiköt näkevät, mitä niiltä on vielä käyttämättä, ja te näette koko kunnan tilanteen.
entitlements-done-given = Kulttuurietu on lisätty
entitlements-done-ended = Kulttuurietu on päätetty
entitlements-end = Päätä
entitlements-end-ask = Päätetäänkö tämä kulttuurietu?
entitlements-end-what = Sitä ei enää lasketa yhdellekään ryhmälle. Varaukset pysyvät ennallaan.
entitlements-end-yes = Kyllä, päätä
entitlements-new = Lisää kulttuurietu
entitlements-name = Nimi
entitlements-name-help = Esimerkiksi Museokäynti neljäsluokkalaisille. Kirjoita ainakin yhdellä kielellä.
entitlements-stages = Kenelle?
entitlements-kinds = Millainen palvelu lasketaan?
entitlements-kinds-help = Valitse palvelun laji, taiteenala tai molemmat. Jos valitset molemmat, palvelun on sovittava kumpaankin.
entitlements-arts = Mitä taiteenalaa?
entitlements-how-often = Montako kertaa lukuvuodessa?
entitlements-give = Lisää kulttuurietu
entitlements-flaw-name_missing = Anna nimi ainakin yhdellä kielellä.
entitlements-flaw-name_too_long = Nimi on liian pitkä: enintään { $number } merkkiä.
entitlements-flaw-stages_missing = Valitse, kenelle etu kuuluu.
entitlements-flaw-what_missing = Valitse ainakin yksi palvelun laji tai taiteenala.
entitlements-flaw-times = Kirjoita luku väliltä 1–{ $number }.

# Taulukot mukaan
sheets-take = Lataa taulukkona:
sheets-xlsx = Excel (XLSX)
sheets-csv = CSV
guests-starts = Alkaa
guests-ends = Päättyy
guests-tenant = Kunta
guests-stages = Ikä tai luokka
guests-came_participants = Tuli osallistujia
guests-came_adults = Tuli aikuisia
host-tab-requests = Vastattavat
host-tab-queue = Jono
host-tab-bookings = Tulevat ryhmät
host-tab-places = Paikat
host-tab-feedback = Palaute

# Lukukauden paikat
filled-title = Lukukauden paikat
filled-lead = Kuinka täynnä palvelujenne ajat ovat. Perutut ajat eivät ole mukana.
filled-terms = Lukukaudet
filled-term-autumn = Syksy { $year }
filled-term-spring = Kevät { $year }
filled-by-offering = Palveluittain
filled-by-month = Kuukausittain
filled-month = Kuukausi
filled-times = Aikoja
filled-capacity = Paikkoja
filled-counted = Mitä lasketaan
filled-counted-heads = Henkeä
filled-counted-groups = Ryhmää
filled-taken = Varattu
filled-free = Vapaana
filled-waiting = Jonossa nyt
filled-of-heads = { $taken } / { $capacity } henkeä
filled-of-groups = { $taken } / { $capacity } ryhmää
filled-empty-title = Tälle lukukaudelle ei ole aikoja
filled-empty = Kun lisäätte palveluille aikoja, niiden paikat näkyvät täällä.
# Kirjeet varauksista
booking-letter-subject-confirmed = Varaus vahvistettu: { $title }
booking-letter-subject-requested = Varaus vastaanotettu: { $title }
booking-letter-subject-asked = Varaus odottaa hyväksyntää: { $title }
booking-letter-subject-asks_lead = Hyväksy varaus: { $title }
booking-letter-subject-declined_by_host = Varausta ei vahvistettu: { $title }
booking-letter-subject-declined_by_unit = Varausta ei hyväksytty: { $title }
booking-letter-subject-cancelled_by_host = Järjestäjä perui: { $title }
booking-letter-subject-cancelled_by_unit = Varaus peruttu: { $title }
booking-letter-subject-waiting = Olette jonossa: { $title }
booking-letter-subject-offered = Paikka vapautui: { $title }
booking-letter-subject-offer_lapsed = Vapautunut paikka meni seuraavalle: { $title }
booking-letter-subject-answer_lapsed = Varaus raukesi: { $title }
booking-letter-subject-queue_closed = Jonotus päättyi: { $title }
booking-letter-subject-changed = Varaus muuttui: { $title }
booking-letter-subject-reminder = Muistutus { $at }: { $title }
booking-letter-confirmed = Paikat ovat teidän. Tervetuloa!
booking-letter-requested = Järjestäjä vastaa varaukseen erikseen. Paikat ovat teille varattuna { $until } asti.
booking-letter-asked = Yksikkönne esihenkilö hyväksyy varauksen ensin. Paikat ovat teille varattuna { $until } asti.
booking-letter-asks_lead = Yksikössänne on tehty varaus, joka tarvitsee hyväksyntäsi. Vastaa viimeistään { $until }, muuten varaus raukeaa.
booking-letter-declined_by_host = Järjestäjä ei voinut vahvistaa varaustanne, ja paikat ovat vapautuneet muille.
booking-letter-declined_by_unit = Yksikkönne esihenkilö ei hyväksynyt varausta, ja paikat ovat vapautuneet muille.
booking-letter-cancelled_by_host = Järjestäjä on valitettavasti joutunut perumaan tämän. Teidän ei tarvitse peruuttaa varausta.
booking-letter-cancelled_by_unit = Yksikkönne on perunut tämän. Teidän ei tarvitse tehdä muuta.
booking-letter-waiting = Paikat ovat juuri nyt täynnä. Kun paikka vapautuu, saatte siitä viestin ja ehditte vastata rauhassa.
booking-letter-offered = Paikka on nyt teille varattuna. Vastaa viimeistään { $until }, muuten se tarjotaan seuraavalle ryhmälle.
booking-letter-offer_lapsed = Emme saaneet vastaustanne ajoissa, ja paikka on tarjottu seuraavalle ryhmälle.
booking-letter-answer_lapsed = Varausta ei hyväksytty ajoissa, ja paikat ovat vapautuneet muille.
booking-letter-queue_closed = Ilmoittautuminen on päättynyt, eikä teille tällä kertaa vapautunut paikkaa.
booking-letter-changed = Varauksen tiedot ovat muuttuneet. Nämä tiedot pätevät nyt:
booking-letter-reminder = Pian nähdään! Jos suunnitelmat ovat muuttuneet, kerro siitä varauksen sivulla.
booking-letter-note = Viesti:
booking-letter-others = Katso muut ajat:
booking-letter-host = Järjestäjä: { $host }
booking-letter-act-open = Avaa varaus:
booking-letter-act-answer = Ota paikka tai luovu siitä:
booking-letter-act-approve = Hyväksy tai hylkää varaus:
digest-letter-subject = Teitä odottavat varaukset
digest-letter-lead = { $count ->
    [one] Yksi varaus odottaa teitä
   *[other] { $count } varausta odottaa teitä
}
digest-letter-requested = Odottaa vastaustanne
digest-letter-booked = Uusi varaus
digest-letter-cancelled = Peruttu
digest-letter-more = { $count ->
    [one] Lisäksi yksi muu.
   *[other] Lisäksi { $count } muuta.
}
digest-letter-link = Avaa työjono:

# Palvelun ajat ja varaustapa
planned-title = Ajat
planned-new = Lisää aikoja
planned-added = { $count ->
    [one] Aika on lisätty
   *[other] { $count } aikaa on lisätty
}
planned-added-more = Ne näkyvät palvelun sivulla heti, kun palvelu on julkaistu.
planned-coming = Tulevat ajat
planned-past = Menneet ajat
planned-own = { $count ->
    [one] Yksi paikka omille { $until } asti
   *[other] { $count } paikkaa omille { $until } asti
    }
planned-empty-title = Tulevia aikoja ei ole
planned-empty = Lisää yksi aika, monta aikaa tai viikoittain toistuva sarja. Näet ennen tallennusta, mitä aikoja syntyy.
planned-room = Paikat
planned-languages = Kielet
planned-state-open = Voi ilmoittautua
planned-state-opens = Ilmoittautuminen ei ole alkanut
planned-state-elsewhere = Varataan muualla
planned-state-closed = Ilmoittautuminen päättynyt
planned-state-cancelled = Peruttu
planned-turns-open = { $at } asti
planned-turns-opens = alkaa { $at }
terms-title = Näin palvelua varataan
times-done-kept = Varaustapa on tallennettu
times-done-kept-more = Se koskee uusia varauksia. Tehdyt varaukset pysyvät ennallaan.
terms-approval = Kuka vahvistaa varauksen?
terms-approval-automatic = Varaus vahvistuu heti
terms-approval-automatic-help = Ryhmä saa paikan, jos sille on tilaa.
terms-approval-manual = Me vahvistamme jokaisen
terms-approval-manual-help = Paikka on ryhmälle varattuna, kunnes vastaamme.
terms-approval-trusted = Tuttujen yksiköiden varaukset vahvistuvat heti
terms-approval-trusted-help = Muiden varaukset vahvistamme itse.
terms-needed = Kuinka monta kertaa ryhmä tulee?
terms-needed-help = Yksi, jos jokainen aika on oma kokonaisuutensa. Sarjan kaikki kerrat varataan yhdessä.
terms-queues = Täyteen aikaan voi jonottaa
terms-queues-help = Vapautuva paikka tarjotaan jonon ensimmäiselle, joka mahtuu.
terms-repeats = Sama ryhmä voi tulla uudelleen saman lukuvuoden aikana
terms-repeats-help = Jos et rastita tätä, ryhmä voi varata palvelun kerran lukuvuodessa.
terms-hold_hours = Kuinka monta tuntia paikkaa pidetään varattuna, kun vahvistus puuttuu?
terms-hold_hours-help = 168 tuntia on viikko. Sen jälkeen paikka vapautuu.
terms-save = Tallenna varaustapa
terms-flaw-approval = Valitse, kuka vahvistaa.
terms-flaw-number = Kirjoita kokonaisluku 1–{ $most }.
plan-title = Lisää aikoja
plan-lead = Täytä tiedot. Seuraavaksi näet kaikki ajat, jotka niistä syntyvät, ja vahvistat ne.
plan-ways = Montako aikaa?
plan-way-one = Yksi aika
plan-way-several = Useita aikoja
plan-way-weekly = Toistuu viikoittain
plan-when = Milloin?
plan-room = Kuinka moni mahtuu?
plan-enrolment = Ilmoittautuminen
plan-where = Missä?
plan-field-date = Ensimmäinen päivä
plan-field-time = Alkaa klo
plan-field-several = Ajat
plan-several-help = Yksi aika riville, esimerkiksi 14.1.2027 9.30.
plan-field-weekdays = Viikonpäivät
plan-weekday-monday = maanantai
plan-weekday-tuesday = tiistai
plan-weekday-wednesday = keskiviikko
plan-weekday-thursday = torstai
plan-weekday-friday = perjantai
plan-weekday-saturday = lauantai
plan-weekday-sunday = sunnuntai
plan-field-every = Monenko viikon välein?
plan-every-help = 1 on joka viikko, 2 joka toinen viikko.
plan-field-until = Viimeinen päivä
plan-field-count = tai aikojen määrä
plan-field-except = Poikkeuspäivät
plan-except-help = Päivät, joina aikaa ei ole, pilkulla erotettuina: 6.12.2026, 13.12.2026.
plan-skip-holidays = Jätä väliin koulujen lomat ja pyhäpäivät
plan-skip-holidays-help = Lomat ovat kunnan lukuvuoden mukaiset.
plan-field-minutes = Kesto minuutteina
plan-counts = Paikat lasketaan
plan-counts-heads = henkilöinä
plan-counts-groups = ryhminä
plan-field-capacity = Paikkoja
plan-field-group_min = Pienin ryhmä, henkeä
plan-field-group_max = Suurin ryhmä, henkeä
plan-opens-help = Ilmoittautuminen alkaa heti, jos jätät alkamispäivän tyhjäksi.
plan-field-opens = Ilmoittautuminen alkaa
plan-field-opens_time = kello
plan-field-closes = Ilmoittautuminen päättyy ennen alkua
plan-closes-unit = Yksikkö
plan-closes-days = päivää
plan-closes-hours = tuntia
plan-field-cancels = Viimeinen peruutuspäivä, päiviä ennen alkua
plan-cancels-help = Jos jätät tyhjäksi, varauksen voi perua, kunnes ilmoittautuminen päättyy.
plan-own = Omille yksiköille ensin
plan-own-help = Tämän verran paikkoja on aluksi vain oman kunnan yksiköille. Muiden ryhmille ne näkyvät varattuina, kunnes ne avataan kaikille. Jätä tyhjäksi, jos kaikki paikat ovat heti kaikille.
plan-field-own_seats = Paikkoja omille
plan-field-own_until = Avataan kaikille
plan-field-own_until_time = kello
plan-field-languages = Kielet
plan-where-help = Paikka on { $venue }, jos et kirjoita muuta.
plan-where-goes = Palvelu tulee ryhmän luo, jos et kirjoita paikkaa.
plan-field-venue_name = Näiden aikojen paikka
plan-field-venue_address = Osoite
plan-preview = Katso ajat
plan-back = Palaa aikoihin
plan-flaw-unchosen = Valitse ainakin yksi.
plan-flaw-no_day = Kirjoita päivä, esimerkiksi 24.12.2026.
plan-flaw-no_time = Kirjoita kellonaika, esimerkiksi 8.15.
plan-flaw-no_line = Tätä ei voi lukea: ”{ $typed }”.
plan-flaw-no_number = Kirjoita kokonaisluku { $least }–{ $most }.
plan-flaw-one_end = Kirjoita joko viimeinen päivä tai aikojen määrä.
plan-flaw-ends_first = Viimeinen päivä ei voi olla ennen ensimmäistä.
plan-flaw-nothing = Tästä ei synny yhtään aikaa. Tarkista tiedot.
plan-flaw-too_many = Kerralla voi lisätä enintään { $most } aikaa.
plan-flaw-too_long = Kirjoita enintään { $most } merkkiä.
plan-flaw-away = Aika { $at } on jo ohi tai yli kymmenen vuoden päässä.
plan-flaw-is_over = Ajan { $at } ilmoittautuminen olisi jo päättynyt.
plan-flaw-opens_late = Ajan { $at } ilmoittautuminen alkaisi vasta, kun se on päättynyt.
plan-flaw-own_late = Ajan { $at } ilmoittautuminen päättyisi ennen kuin paikat avataan kaikille.
plan-flaw-passed = Tämä hetki on jo ohi.
plan-flaw-more_than_fit = Omille ei voi varata enempää kuin paikkoja on.
plan-flaw-nobody_fits = Pieninkään ryhmä ei mahdu. Lisää paikkoja tai pienennä pienintä ryhmää.
plan-flaw-less_than_least = Suurin ryhmä ei voi olla pienintä pienempi.
preview-title = { $count ->
    [one] Lisätäänkö tämä aika?
   *[other] Lisätäänkö nämä { $count } aikaa?
}
preview-lead = Mitään ei ole vielä tallennettu. Jätä pois ajat, joita et halua.
preview-nothing = Kaikki ajat on jätetty pois. Jätä jäljelle ainakin yksi.
preview-caption = Ajat, jotka lisätään
preview-when = Aika
preview-enrolment = Ilmoittautuminen
preview-mind = Huomaa
preview-out = Jätä pois
preview-leave = Jätä pois
preview-until = heti, { $until } asti
preview-from-until = { $from } alkaen, { $until } asti
preview-clash-same = Palvelulla on jo aika samaan aikaan
preview-clash-other = Teillä on muuta samaan aikaan
preview-holiday = Koulujen vapaapäivä
preview-confirm = Lisää ajat
preview-again = Muuta tietoja

# Yhden ajan muutos ja peruminen
time-title = Muuta aikaa
time-field-date = Päivä
time-field-time = Alkaa klo
time-field-minutes = Kesto minuutteina
time-field-capacity = Paikkoja
time-field-group_min = Pienin ryhmä, henkeä
time-field-group_max = Suurin ryhmä, henkeä
time-field-opens = Ilmoittautuminen alkaa
time-field-opens_time = kello
time-field-closes = Ilmoittautuminen päättyy
time-field-closes_time = kello
time-field-cancels = Viimeinen peruutuspäivä
time-field-cancels_time = kello
time-field-own_seats = Paikkoja omille
time-field-own_until = Avataan kaikille
time-field-own_until_time = kello
time-field-languages = Kielet
time-field-venue_name = Tämän ajan paikka
time-field-venue_address = Osoite
time-capacity-heads = Varattuna on { $taken } henkeä.
time-capacity-groups = Varattuna on { $taken } ryhmää.
time-stale = Joku muu on muuttanut aikaa
time-stale-more = Mitään ei tallennettu. Kirjoittamasi on yhä lomakkeessa.
time-stale-look = Katso, miten asia on nyt
time-save = Tallenna
time-groups = Ryhmät, joilla on paikka
time-nobody = Kukaan ei ole vielä varannut tätä aikaa.
time-cancel = Peru tämä aika
plan-flaw-taken = Aikaan on jo varattu { $least } paikkaa. Peru ensin varauksia, jos paikkoja on vähennettävä.
times-done-changed = Aika on muutettu
times-done-changed-more = Ryhmille on lähetetty viesti, jos muutos koskee niitä.
times-done-cancelled = Aika on peruttu
times-done-cancelled-more = Kaikille, joilla oli paikka, on lähetetty viesti.
change-time-title = Tallennetaanko muutos?
change-time-lead = { $count ->
    [one] Yhdellä ryhmällä on paikka. Sille lähetetään viesti, ja se voi perua maksutta alkuun asti.
   *[other] { $count } ryhmällä on paikka. Niille lähetetään viesti, ja ne voivat perua maksutta alkuun asti.
}
change-time-before = Nyt
change-time-after = Muutoksen jälkeen
change-time-hour = aika muuttuu
change-time-venue = paikka muuttuu
change-time-languages = kielet muuttuvat
change-time-told = Näille ryhmille kerrotaan
change-time-note = Viesti ryhmille
change-time-confirm = Tallenna ja kerro ryhmille
cancel-time-title = Perutaanko tämä aika?
cancel-time-told = { $count ->
    [one] Yksi ryhmä menettää paikkansa
   *[other] { $count } ryhmää menettää paikkansa
}
cancel-time-told-more = Jokaiselle lähetetään viesti, jossa on kirjoittamasi syy ja linkki muihin aikoihin.
cancel-time-nobody = Kukaan ei ole varannut tätä aikaa. Se jää näkyviin peruttuna.
cancel-time-reason = Syy
cancel-time-reason-help = Syy näkyy ryhmille sellaisena kuin sen kirjoitat.
cancel-time-flaw-missing = Kirjoita syy: se kerrotaan ryhmille.
cancel-time-flaw-too_long = Kirjoita syy lyhyemmin, enintään 1000 merkkiä.
cancel-time-yes = Peru aika
cancel-time-no = Älä peru

# Viesti ryhmille
day-done-written = Viesti on lähetetty ryhmille
day-message = Kirjoita ryhmille
day-message-help = Viesti lähtee jokaiselle, jolla on paikka, ja näkyy varauksen sivulla.
day-message-label = Viesti
day-message-send = Lähetä viesti
day-message-flaw-missing = Kirjoita viesti.
day-message-flaw-too_long = Kirjoita viesti lyhyemmin, enintään 1000 merkkiä.
step-message = Järjestäjä kirjoitti
booking-letter-subject-message = Viesti järjestäjältä: { $title }
booking-letter-message = { $host } on kirjoittanut teille tästä varauksesta.

# Kalenteri
host-tab-calendar = Kalenteri
guest-lists = Varausten näkymät
guest-tab-list = Luettelo
guest-tab-calendar = Kalenteri
calendar-title-host = Kalenteri
calendar-title-guest = Varausten kalenteri
calendar-week = Viikko { $number }
calendar-turn = Siirry
calendar-views = Näkymä
calendar-view-week = Viikko
calendar-view-month = Kuukausi
calendar-before = Edellinen
calendar-now-week = Tämä viikko
calendar-after = Seuraava
calendar-unit-week = viikko
calendar-now-month = Tämä kuukausi
calendar-unit-month = kuukausi
calendar-later = Seuraavat ovat { $when }
calendar-today = Tänään
calendar-cancelled = Peruttu
calendar-more = { $count ->
    [one] ja yksi muu
   *[other] ja { $count } muuta
}
calendar-empty-host = Näille päiville ei ole aikoja.
calendar-empty-guest = Näille päiville ei ole varauksia.
