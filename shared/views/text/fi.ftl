# Kehys: mikä ympäröi jokaista sivua.
frame-platform = Tarjotin
frame-platform-tagline = Kulttuuripalvelut kuntiin
frame-platform-about = Kuntien, hyvinvointialueiden ja tekijöiden yhteinen palvelu. Ohjelmisto on avointa lähdekoodia.
frame-skip = Siirry sisältöön
frame-menu = Valikko
frame-main-menu = Päävalikko
frame-language = Kieli
frame-languages = Kielet
frame-contact = Yhteys
frame-runs-on = Palvelu toimii Tarjottimella
frame-signed-in = Kirjautuneena
frame-sign-out = Kirjaudu ulos
frame-to-front = Etusivulle
frame-all-trays = Katso kaikki tarjottimet
frame-mention = Jos tarvitset apua, mainitse tunniste

nav-offerings = Palvelut
nav-bookings = Omat varaukset
nav-favourites = Suosikit
nav-groups = Omat ryhmät
nav-inbox = Työjono
nav-host_bookings = Tulevat ryhmät
nav-host_offerings = Omat palvelut
nav-curation = Muiden tarjonta
nav-people_units = Ihmiset ja yksiköt
nav-people_teams = Ihmiset ja tiimit
nav-tenants = Kunnat
nav-sign_in = Kirjaudu

account-title = Oma tili
account-sessions = Kirjautumiset
account-substitutes = Sijainen
account-favourites = Suosikit
account-searches = Tallennetut haut
account-keys = Ohjelmien avaimet

admin-parts = Hallinnan osat
admin-people = Ihmiset
admin-units = Yksiköt
admin-teams = Tiimit
admin-school_year = Lukuvuosi
admin-entitlements = Kulttuuriedut
admin-agreements = Sopimukset
admin-intake = Säännöt
admin-undeliverable = Posti

# Kortti
card-for = Kenelle
card-length = Kesto
card-next-free = Seuraava vapaa
card-next-full = Täynnä, seuraava aika
card-no-times = Uusia aikoja ei ole vielä

price-free = Maksuton
price-per-group = { $sum } ryhmältä
price-per-head = { $sum } hengeltä
price-per-hour = { $sum } tunnilta

kind-workshop = työpaja
kind-performance = esitys
kind-visit = opastettu käynti
kind-course = kurssi
kind-camp = leiri
kind-hobby = harrastus
kind-exhibition = näyttely
kind-space = tila
kind-berth = venepaikka
kind-equipment = väline
kind-virtual = etäohjelma
kind-volunteer_task = vapaaehtoistehtävä
kind-practice = toimintamalli

delivery-at_venue = paikan päällä
delivery-comes_to_you = tulee teille
delivery-live_stream = suora lähetys
delivery-recording = tallenne

access-step_free = esteetön kulku
access-accessible_toilet = esteetön WC
access-induction_loop = induktiosilmukka
access-sign_language = viittomakieli
access-audio_description = kuvailutulkkaus
access-captions = tekstitys
access-easy_language = selkokieli
access-quiet_space = rauhallinen tila vetäytyä
access-assistance_dog = avustajakoira tervetullut
access-tactile = käsin kosketeltavaa

art-theatre = teatteri
art-music = musiikki
art-dance = tanssi
art-craft = kädentaidot
art-nature = luonto ja perinne
art-museum = museot
art-literature = sanataide
art-film = elokuva ja media

language-fi = suomi
language-sv = ruotsi
language-en = englanti
language-se = pohjoissaame
language-ru = venäjä
language-et = viro
language-uk = ukraina
language-ar = arabia
language-de = saksa
language-fr = ranska
language-zxx = ilman sanoja

list-and = { $first } ja { $last }
list-or = { $first } tai { $last }

stages-daycare = päiväkoti
stages-ages = { $ages }-vuotiaat
stages-grades = { $count ->
    [one] luokka { $grades }
   *[other] luokat { $grades }
}
stage-age_0_2 = 0–2-vuotiaat
stage-age_3_4 = 3–4-vuotiaat
stage-age_5 = 5-vuotiaat
stage-preschool = esiopetus
stage-preparatory = valmistava opetus
stage-tuva = TUVA-koulutus
stage-upper_secondary = lukio
stage-vocational = ammattiopisto
stage-special_needs = erityisryhmät
stage-adults = aikuiset
stage-seniors_home = kotona asuvat ikäihmiset
stage-care_home = hoivakodit

# Kun jokin ei ole niin kuin pitäisi
problem-title-bad_request = Pyyntöä ei voi lukea
problem-lead-bad_request = Osoite tai lomake on katkennut matkalla. Mitään ei tallennettu. Palaa edelliselle sivulle ja yritä uudelleen.
problem-title-sign_in_needed = Kirjaudu ensin
problem-lead-sign_in_needed = Tämä sivu on niille, jotka varaavat tai järjestävät. Kirjautumisen jälkeen pääset jatkamaan tästä.
problem-title-forbidden = Tämä ei kuulu rooliisi
problem-lead-forbidden = Olet kirjautunut, mutta et voi tehdä tätä täällä. Jos sinun pitäisi voida, pyydä yksikkösi tai kuntasi pääkäyttäjää lisäämään rooli.
problem-title-not_found = Tätä sivua ei ole
problem-lead-not_found = Palvelu on ehkä päättynyt tai osoitteessa on kirjoitusvirhe.
problem-title-method_not_allowed = Näin tätä osoitetta ei voi käyttää
problem-lead-method_not_allowed = Avaa sivu valikosta ja jatka siitä. Mitään ei tallennettu.
problem-title-stale_form = Lomake oli auki liian pitkään
problem-lead-stale_form = Turvallisuuden vuoksi lomake vanhenee. Mitään ei varattu eikä muutettu. Palaa edelliselle sivulle, lataa se uudelleen ja lähetä uudestaan.
problem-title-conflict = Joku muu ehti muuttaa samaa asiaa
problem-lead-conflict = Muutostasi ei tallennettu, jotta toisen työ ei katoa. Lataa sivu uudelleen, katso uusi tilanne ja yritä sitten.
problem-title-too_large = Lähetys on liian suuri
problem-lead-too_large = Lyhennä tekstiä tai valitse pienempi tiedosto ja lähetä uudelleen. Mitään ei tallennettu.
problem-title-unknown_host = Tässä osoitteessa ei ole tarjotinta
problem-lead-unknown_host = Tarkista osoite, tai valitse kuntasi kaikkien tarjottimien listalta.
problem-title-unprocessable = Tietoja ei voi käyttää näin
problem-lead-unprocessable = Jokin tieto puuttuu tai ei sovi yhteen muiden kanssa. Palaa edelliselle sivulle ja tarkista lomake. Mitään ei tallennettu.
problem-title-too_many = Nyt tuli liian monta pyyntöä
problem-lead-too_many = Odota hetki ja yritä uudelleen. Tekemäsi varaukset ovat tallessa.
problem-title-sign_in_away = Kirjautuminen ei juuri nyt toimi
problem-lead-sign_in_away = Vika on meillä. Voit selata ja hakea niin kuin ennenkin. Yritä kirjautua muutaman minuutin päästä uudelleen.
problem-wait = { $minutes ->
    [one] Yritä minuutin päästä uudelleen.
   *[other] Yritä uudelleen { $minutes } minuutin päästä.
}
problem-title-unavailable = Palvelu ei juuri nyt vastaa
problem-lead-unavailable = Vika on meillä, ja siitä lähti jo tieto. Yritä muutaman minuutin päästä uudelleen. Aiemmat varauksesi ovat tallessa.
problem-title-key_needed = Tarvitaan avain
problem-lead-key_needed = Ohjelma näyttää avaimen Authorization-otsakkeessa. Avaimet luodaan ja päätetään oman tilin sivulla.
problem-title-key_unknown = Avain ei toimi
problem-lead-key_unknown = Avain on vanhentunut tai päätetty, tai se on toisen sivuston avain. Luo uusi avain oman tilisi sivulla.
problem-title-scope_missing = Avainta ei ole tehty tähän
problem-lead-scope_missing = Avaimella voi tehdä vain sen, mihin se on luotu. Luo avain, jolla on myös tämä käyttöoikeus.
problem-title-unsupported_media = Tätä sisältömuotoa ei lueta
problem-lead-unsupported_media = Ohjelma lähettää JSONia ja kertoo sen: Content-Type: application/json. Mitään ei tallennettu.
problem-title-repeat_differs = Kertatunnus on jo käytetty toiseen pyyntöön
problem-lead-repeat_differs = Idempotency-Key kuuluu yhteen pyyntöön. Käytä uuteen pyyntöön uutta tunnusta. Mitään ei tallennettu.
problem-title-full = Paikkoja ei ole tarpeeksi
problem-lead-full = Joku ehti varata ne ensin, tai ryhmä on suurempi kuin tilaa on jäljellä. Valitse toinen aika tai jää jonoon. Mitään ei varattu.
problem-title-closed = Nyt ei voi varata
problem-lead-closed = Ilmoittautuminen ei ole vielä alkanut, se on päättynyt tai järjestäjä on sulkenut sen. Mitään ei varattu.
problem-title-cancelled = Aika on peruttu
problem-lead-cancelled = Järjestäjä on perunut tämän ajan. Valitse toinen aika. Mitään ei varattu.
problem-title-already_booked = Ryhmällä on jo varaus
problem-lead-already_booked = Ryhmä on tulossa jo tänä aikana, tai se on tänä lukuvuonna varannut saman tarjonnan. Uutta varausta ei tehty.
problem-title-already_waiting = Ryhmä on jo jonossa
problem-lead-already_waiting = Ryhmä odottaa jo paikkaa tähän tarjontaan. Sitä ei lisätty jonoon uudelleen.
problem-title-wrong_number_of_times = Ajat varataan sarjana
problem-lead-wrong_number_of_times = Sarjan kaikki kerrat varataan yhdellä kertaa. Mitään ei varattu.
problem-title-not_now = Varaukselle ei voi enää tehdä tätä
problem-lead-not_now = Varaus on jo toisessa tilassa, tai määräaika on mennyt. Mitään ei muutettu.

# Mitä ohjelmille kerrotaan: lause ongelman otsikon rinnalle ja yksi jokaiselle kentälle, jota ei voi käyttää.
api-detail-bad_request = Pyyntöä ei voi lukea.
api-detail-sign_in_needed = Tämä osoite on kirjautuneille ihmisille.
api-detail-key_needed = Lähetä avain: Authorization: Bearer tarjotin_…
api-detail-key_unknown = Avain on vanhentunut tai päätetty, tai se kuuluu toiselle sivustolle.
api-detail-scope_missing = Avaimelta puuttuu käyttöoikeus ”{ $scope }”.
api-detail-forbidden = Avaimen haltija ei voi tehdä tätä täällä.
api-detail-not_found = Osoitteessa ei ole mitään, tai ei mitään, mitä tällä avaimella saa nähdä.
api-detail-method_not_allowed = Osoite ei tunne tätä metodia. Otsake Allow luettelee ne, jotka se tuntee.
api-detail-stale_form = Lomake oli auki liian pitkään, tai se ei ole meidän.
api-detail-conflict = Tila ei salli tätä: ehkä joku muu muutti sitä juuri. Lue tiedot uudelleen ja yritä sitten.
api-detail-too_large = Sisältö on liian suuri.
api-detail-unsupported_media = Lähetä JSONia ja otsake Content-Type: application/json.
api-detail-unknown_host = Tässä osoitteessa ei vastaa kukaan.
api-detail-unprocessable = Pyynnön voi lukea, mutta sen arvoja ei voi käyttää.
api-detail-repeat_differs = Samalla Idempotency-Key-tunnuksella on pyydetty jotakin muuta viimeisten 24 tunnin aikana.
api-detail-full = Paikkoja on jäljellä { $left }. Varaus, jossa on "queue": true, jää jonoon.
api-detail-closed = Ilmoittautuminen ei ole auki.
api-detail-cancelled = Aikaa ei järjestetä.
api-detail-already_booked = Ryhmällä on jo varaus tähän aikaan, tai tähän tarjontaan tänä lukuvuonna.
api-detail-already_waiting = Ryhmä on jo tämän tarjonnan jonossa.
api-detail-wrong_number_of_times = Sarjaan varataan aikoja yhdellä kertaa { $needed }.
api-detail-not_now = Varauksen tila tai määräaika ei salli tätä. Lue varaus uudelleen.
api-detail-too_many = Liian monta pyyntöä. Otsake Retry-After kertoo, milloin voi jatkaa.
api-detail-sign_in_away = Kirjautuminen ei juuri nyt toimi.
api-detail-unavailable = Vika on meillä. Yritä hetken päästä uudelleen.
api-no-json = Sisältö ei ole JSONia: sitä ei voi lukea riviltä { $line }, merkistä { $column } eteenpäin.
api-flaw-missing = Pakollinen tieto.
api-flaw-unknown = Tällaista kenttää ei ole.
api-flaw-wrong = Arvon pitää olla toista tyyppiä tai toiselta väliltä.
api-flaw-choice = Arvoa ei tunneta. Mahdolliset arvot: { $choices }.
api-flaw-nul = Merkkiä U+0000 ei voi tallentaa.
api-flaw-long = Enintään { $most } merkkiä.
api-flaw-many = Enintään { $most } kohtaa.
api-flaw-range = Luku väliltä { $least }–{ $most }.
api-flaw-key = 1–255 näkyvää ASCII-merkkiä.
api-flaw-empty = Ei saa olla tyhjä.
api-flaw-taken = Tämä nimi on jo käytössä.
api-flaw-not-yours = Avaimen haltija ei toimi tämän puolesta.
api-price-up-to = Enintään { $sum }
api-flaw-twice = Sama arvo on mukana kahdesti.
api-flaw-link = Osoite, joka alkaa https://
api-flaw-email = Sähköpostiosoite, kuten nimi@koulu.example
api-flaw-coming = Hetki, joka on vasta tulossa, enintään kymmenen vuoden päässä.
api-flaw-length = Loppuu alkamisen jälkeen, enintään vuoden kuluttua siitä.
api-flaw-after-start = Ei voi olla alkamisen jälkeen.
api-flaw-window = Ilmoittautumisen on alettava ennen kuin se päättyy.
api-flaw-largest = Suurin ryhmä ei voi olla pienintä pienempi.
api-flaw-own-seats = Omille voi pitää enintään niin monta paikkaa kuin niitä on.
api-flaw-own-until = Paikat on avattava kaikille viimeistään, kun ilmoittautuminen päättyy.
api-flaw-own-units = Vain se, jolla on omia yksiköitä, voi pitää niille paikkoja.
api-flaw-nobody-fits = Pieninkään ryhmä ei mahdu.
api-flaw-heads = Osallistujia ja aikuisia yhteensä { $least }–{ $most }.
api-flaw-one-thing = Muuta joko ryhmän kokoa tai aikaa, kumpaakin omassa pyynnössään.
api-flaw-queue = Mitä tahansa aikaa voi vain jonottaa: vaatii "queue": true.

# Montako mahtuu
room-all-heads = { $count ->
    [one] Ainoa paikka vapaana
   *[other] Kaikki { $count } paikkaa vapaana
}
room-all-groups = { $count ->
    [one] Vapaana yhdelle ryhmälle
   *[other] Vapaana { $count } ryhmälle
}
room-left-heads = { $count ->
    [one] 1 paikka jäljellä
   *[other] { $count } paikkaa jäljellä
}
room-left-groups = { $count ->
    [one] Tilaa vielä yhdelle ryhmälle
   *[other] Tilaa vielä { $count } ryhmälle
}
room-few-heads = { $count ->
    [one] Vain 1 paikka jäljellä
   *[other] Vain { $count } paikkaa jäljellä
}
room-few-groups = { $count ->
    [one] Tilaa enää yhdelle ryhmälle
   *[other] Tilaa enää { $count } ryhmälle
}
room-full = Täynnä
room-closed = Ilmoittautuminen on päättynyt
room-elsewhere = Varataan järjestäjän sivuilla
room-cancelled = Peruttu
room-not-open = Ilmoittautuminen ei ole vielä auki
room-unknown = Paikat näkyvät varattaessa

# Roolit
role-admin = Pääkäyttäjä
role-editor = Sisällöntuottaja
role-approver = Hyväksyjä
role-coordinator = Koordinaattori
role-finance = Talous
role-viewer = Katselija
role-broker = Välittäjä
role-booker = Varaaja
role-lead = Yksikön vastaava
role-owner = Tuottaja
role-performer = Tekijä
crumbs = Murupolku
