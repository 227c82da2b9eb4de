# Luettelo ja haku
offerings-title = Palvelut
offerings-title-words = Palvelut: { $words }
search-label = Etsi palveluja
search-words = Hakusana
search-go = Etsi
search-narrow = Rajaa hakua
search-chosen = { $count ->
    [one] 1 valittu
   *[other] { $count } valittu
}
search-shut = Sulje
search-apply = Näytä palvelut
search-list-stage = Kenelle
search-list-delivery = Missä
search-list-when = Milloin
search-list-language = Kieli
search-list-kind = Millainen
search-list-theme = Taiteenala
search-list-price = Hinta
search-list-access = Esteettömyys
search-list-origin = Mistä kunnasta
stage-group-daycare = Päiväkoti
stage-group-preschool = Esiopetus
stage-group-grades_1_2 = Luokat 1–2
stage-group-grades_3_6 = Luokat 3–6
stage-group-grades_7_9 = Luokat 7–9
stage-group-secondary = Lukio ja ammattiopisto
stage-group-preparatory = Valmistava opetus
stage-group-special_needs = Erityisryhmät
stage-group-adults = Aikuiset
stage-group-seniors_home = Kotona asuvat ikäihmiset
stage-group-care_home = Hoivakoti
search-price-any = Mikä tahansa hinta
search-price-at-most = Enintään { $sum }
search-from = Aikaisintaan
search-to = Viimeistään
search-free-times = Vain vapaat ajat
search-comes-to-us = Tulee meidän kuntaamme
search-from-day = Aikaisintaan { $day }
search-to-day = Viimeistään { $day }
search-comes-to = Tulee kuntaan: { $name }
search-found = { $count ->
    [one] 1 palvelu
   *[other] { $said } palvelua
}
search-found-words = { $count ->
    [one] 1 palvelu haulla ”{ $words }”
   *[other] { $said } palvelua haulla ”{ $words }”
}
search-corrected = Haulla ”{ $words }” ei löytynyt mitään. Etsimme sen sijaan sanalla ”{ $meant }”.
search-ignored = Emme ymmärtäneet osoitteesta kaikkea
search-ignored-lead = Muut rajaukset ovat voimassa. Ohitimme nämä:
search-as-cards = Kuvina
search-as-list = Luettelona
search-sort = Järjestys
search-sort-relevance = Sopivin ensin
search-sort-next = Seuraava aika ensin
search-sort-newest = Uusin ensin
search-sort-go = Järjestä
search-chips = Valitut rajaukset
search-chip-off = poista rajaus
search-clear = Poista kaikki
search-pages = Sivut
search-page = Sivu
search-previous = Edellinen
search-next = Seuraava
search-none-title = Näillä ei löytynyt mitään
search-none-spelling = Tarkista kirjoitusasu tai kokeile lyhyempää sanaa: ”teatteri” löytää myös nukketeatterin.
search-none-chips = Poista jokin rajaus yltä.
search-none-all = Katso kaikki palvelut
search-none-neighbours = Katso, mitä naapurien tarjottimilla on
search-miss-title = Eikö mikään sovi?
search-miss-lead = Kerro, mitä kaipaat. Kysymme tekijöiltä.
search-miss = Kerro toive
search-save-title = Haluatko tiedon uusista?
search-save-lead = Tallenna haku. Saat sähköpostia, kun siihen sopiva palvelu tulee tarjottimelle.
search-save = Tallenna haku
offerings-empty-title = Tarjottimella ei ole vielä palveluja
offerings-empty = Tähän tulevat kunnan omat palvelut ja ne, jotka kunta ottaa vastaan naapureilta ja tekijöiltä. Sillä välin voit katsoa, mitä muilla on.
offerings-empty-producer = Tähän tulevat omat palvelut heti, kun ne on julkaistu. Ryhmät varaavat ne oman kuntansa tarjottimelta.
offerings-empty-region = Tähän tulevat palvelut, joita jäsenet jakavat toisilleen. Yhtään ei ole vielä jaettu.

# Palvelun sivu
offering-photo = Kuva: { $photographer }, { $licence }
offering-what = Mitä teemme
offering-who = Kuka järjestää
offering-price = Hinta ja varaaminen
offering-price-help = Järjestäjän hinta.
offering-follow = Varaaminen
fact-for = Kenelle
fact-size = Ryhmän koko
fact-size-range = { $min }–{ $max } henkeä
fact-size-max = enintään { $max } henkeä
fact-size-help = aikuiset mukaan lukien
fact-length = Kesto
fact-language = Kieli
fact-place = Paikka
fact-next = Seuraava vapaa aika

times-title = Ajat
times-choose = Valitse aika
times-deadline = { $days ->
    [one] Ilmoittaudu viimeistään päivää ennen
   *[other] Ilmoittaudu viimeistään { $days } päivää ennen
}
times-none = Uusia aikoja ei ole vielä. Katso uudelleen myöhemmin.
times-own-tray-title = Varaa oman kuntasi tarjottimelta
times-own-tray = Ryhmä varaa paikkansa oman kuntansa tai hyvinvointialueensa tarjottimelta.
times-not-live-title = Paikat on laskettu hetki sitten
times-not-live = Emme juuri nyt saa tuoretta tietoa järjestäjältä. Tilanne on voinut muuttua. Oikea tilanne selviää varattaessa.
time-book = Varaa
time-opens = Avautuu

offering-state-draft = Luonnos
offering-state-in_review = Tarkistettavana
offering-state-published = Julkaistu
offering-state-withdrawn = Poistettu tarjolta

# Omat palvelut
host-offerings-title = Omat palvelut
host-offerings-lead = Tiimin palvelut, niiden tila ja missä ne näkyvät.
host-offerings-next = { $times ->
    [one] 1 aika,
   *[other] { $times } aikaa, seuraava
}
host-offerings-unshared = Vain omalla sivulla
host-offerings-open = Avaa
host-offerings-empty-title = Täällä näkyvät tiimin omat palvelut
host-offerings-empty = Palvelu kuvataan kerran ja jaetaan sitten niille tarjottimille, joilla sen pitää näkyä. Yhtään palvelua ei ole vielä.

host-offering-since = alkaen
host-offering-public = Katso, miltä se näyttää lukijalle
host-offering-done-shared = Palvelu on jaettu
host-offering-done-shared-more = Se näkyy pian jäsenten tarjottimilla, jos jäsen ottaa sen vastaan.
host-offering-done-withdrawn = Palvelu on poistettu tarjolta
host-offering-done-withdrawn-more = Se häviää kaikilta tarjottimilta muutamassa sekunnissa. Tehdyt varaukset ovat voimassa.
host-offering-done-published = Palvelu on taas tarjolla
host-offering-done-published-more = Se palaa kaikille tarjottimille, joille se oli jaettu.
host-offering-shares = Missä palvelu näkyy
host-offering-shares-wait = Nyt palvelu ei näy missään. Jaot ovat tallessa ja palaavat, kun julkaiset sen uudelleen.
host-offering-shared-since = jaettu
host-offering-unshared = Palvelu näkyy vain omalla sivullanne. Kun jaat sen, ryhmät voivat varata sen omalta tarjottimeltaan.
host-offering-share = Jaa yhteistarjottimelle
host-offering-share-whom = Kenelle jaat?
host-offering-share-missing = Valitse, kenelle palvelu jaetaan.
host-offering-share-help = Jokainen jäsen päättää itse, ottaako se palvelun tarjottimelleen. Sisältö pysyy teidän, eikä kukaan muu voi muuttaa sitä.
host-offering-share-send = Jaa palvelu
host-offering-withdraw = Poista tarjolta
host-offering-withdraw-lead = Kun palvelua ei voi enää varata, poista se tarjolta. Voit julkaista sen myöhemmin uudelleen.
host-offering-withdraw-open = Poista tarjolta
host-offering-withdraw-ask = Poistetaanko palvelu tarjolta kaikkialta?
host-offering-withdraw-what = Se häviää kaikilta tarjottimilta muutamassa sekunnissa, eikä uusia varauksia voi tehdä.
host-offering-withdraw-bookings = { $count ->
    [0] Tulossa olevia varauksia ei ole.
    [one] Yksi tulossa oleva varaus pysyy voimassa.
   *[other] { $count } tulossa olevaa varausta pysyy voimassa.
}
host-offering-withdraw-yes = Kyllä, poista tarjolta
host-offering-publish = Julkaise uudelleen
host-offering-publish-lead = Palvelu palaa tarjolle ja kaikille tarjottimille, joille se oli jaettu.
host-offering-publish-yes = Julkaise uudelleen

# Palvelun sivun loppuosa
offering-pictures = Lisää kuvia
offering-ask = Kysy järjestäjältä
offering-subjects = Aiheet
offering-also-in = Muilla kielillä
materials-curriculum = Opetussuunnitelmassa
materials-before = Ennen käyntiä
materials-after = Käynnin jälkeen
good-title = Hyvä tietää
good-access = Esteettömyys
good-transport = Perille pääsy
good-photos = Kuvaaminen
place-step_free = Esteetön sisäänkäynti
place-induction_loop = Induktiosilmukka
place-toilets = WC
place-cloakroom = Naulakko
place-snack_place = Eväspaikka
place-parking = Pysäköinti
place-bus_drop_off = Linja-auton jättöpaikka
place-yes = On
place-no = Ei ole
place-ask = Kysy järjestäjältä, näistä ei ole tietoa
needs-title = Mitä ohjelma tarvitsee tilalta
needs-space = Tila
needs-setup = Valmisteluun
needs-power = Sähköpistoke
needs-darkness = Pimennys
needs-piano = Piano
needs-yes = Tarvitaan
needs-no = Ei tarvita
needs-unknown = Kysy järjestäjältä
booked-elsewhere = Varaus tehdään toisessa palvelussa: { $host }.
booked-elsewhere-go = Siirry varaamaan
booked-by-asking = Tätä ei varata täältä. Kysy ajasta ja sovi suoraan järjestäjän kanssa.

# Suosikit
favourite-add = Lisää suosikkeihin
favourite-remove = Poista suosikeista
favourite-all = Katso suosikit
favourites-title = Suosikit
favourites-lead = Palvelut, joihin haluat palata. Vain sinä näet tämän listan.
favourites-empty-title = Täällä näkyvät palvelut, joihin haluat palata
favourites-empty = Kun löydät palvelun, joka voisi sopia ryhmällesi, lisää se suosikkeihin palvelun omalla sivulla. Vain sinä näet tämän listan.
favourites-find = Etsi palveluja

# Tuottajan sivu
producer-listed = { $count ->
    [one] 1 palvelu tällä tarjottimella
   *[other] { $count } palvelua tällä tarjottimella
}
producer-contact = Yhteys
producer-site = Tuottajan oma sivu

# Vinkki työkaverille
tip-title = Vinkkaa työkaverille
tip-title-flaws = Tarkista lomake
tip-flaws = { $count ->
    [one] Yksi kohta on korjattava
   *[other] { $count } kohtaa on korjattava
}
tip-to = Työkaverin sähköpostiosoite
tip-note = Viesti
tip-note-help = Vapaaehtoinen, enintään 500 merkkiä. Älä kirjoita lasten tai asukkaiden nimiä.
tip-says-who = Viestissä näkyvät nimesi ja sähköpostiosoitteesi, jotta työkaveri tietää, kuka vinkkasi.
tip-send = Lähetä vinkki
tip-flaw-address_missing = Kirjoita työkaverin sähköpostiosoite.
tip-flaw-address_wrong = Osoite on muotoa nimi@koulu.fi. Yksi osoite kerrallaan.
tip-flaw-note_too_long = Lyhennä viesti enintään 500 merkkiin.
tip-sent-title = Vinkki on lähetetty
tip-sent = Se on perillä muutamassa minuutissa. Voit vinkata samasta palvelusta toisellekin.
tip-back = Takaisin palvelun sivulle
tip-visitor = Kun olet kirjautunut, voit lähettää vinkin suoraan täältä.
tip-sign-in = Kirjaudu
tip-link-title = Tai jaa linkki itse
tip-link = Palvelun osoite
tip-mailto = Avaa omassa sähköpostissa
tip-letter-subject = Vinkki työkaverilta: { $site }
tip-letter-who = { $name } ({ $email }) vinkkaa sinulle tästä palvelusta.
tip-letter-why = Sait tämän viestin, koska työkaverisi kirjoitti osoitteesi. Osoitettasi ei lisätty millekään listalle.

# Mitä ei löytynyt
missed-title = Mitä haettiin eikä löytynyt
missed-lead = Sanat, joilla kukaan ei löytänyt mitään. Emme tiedä, kuka haki, ja unohdamme haut vuoden kuluttua.
missed-caption = Useimmin haetut ensin
missed-words = Sanat
missed-times = Kertaa
missed-langs = Sivun kieli
missed-last = Viimeksi
missed-do = Mitä voit tehdä
missed-to-synonym = Liitä tuttuun sanaan
missed-again = Kokeile hakua nyt
missed-hint = Jos sama asia on tarjottimella toisella nimellä, liitä sanat toisiinsa. Jos sitä ei ole, kysy tekijältä, joka voisi tehdä sellaisen.
missed-none-title = Kaikki ovat löytäneet jotain
missed-none = Kun joku hakee sanalla, jolla ei löydy mitään, sana tulee tähän. Siitä näet, mitä tarjottimelta puuttuu.

# Samaa tarkoittavat sanat
synonyms-title = Samaa tarkoittavat sanat
synonyms-lead = Kun joku hakee yhdellä näistä sanoista, hän löytää myös muut. Kirjoita sanat niin kuin ihmiset sanovat, millä kielellä tahansa.
synonyms-words = Sanat, jotka tarkoittavat samaa
synonyms-help = Pilkku väliin, esimerkiksi: vanhus, seniori, ikäihminen, äldre
synonyms-add = Lisää sanat
synonyms-all = Kaikki sanat
synonyms-none = Yhtään ei ole vielä lisätty.
synonyms-end = Poista
synonyms-flaw-title = Sanoja ei lisätty
synonyms-flaw-too_few = Kirjoita ainakin kaksi sanaa ja niiden väliin pilkku.
synonyms-flaw-too_many = Kirjoita enintään 12 sanaa kerralla.
synonyms-flaw-too_long = Jokin sanoista on yli 40 merkkiä pitkä. Lyhennä sitä.
