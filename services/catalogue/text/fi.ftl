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
times-calendar = Ajat kalenteriin
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
host-offering-share = Jaa palvelu muille
host-offering-share-whom = Kenelle jaat?
host-offering-share-missing = Valitse, kenelle palvelu jaetaan.
host-offering-share-help = Jokainen jäsen päättää itse, ottaako se palvelun tarjottimelleen. Sisältö pysyy teidän, eikä kukaan muu voi muuttaa sitä.
host-offering-share-send = Jaa palvelu
host-offering-share-proposed = Odottaa vastausta
host-offering-share-asked = Pyydetty täydennystä
host-offering-share-accepted = Näkyy siellä
host-offering-share-declined = Ei otettu mukaan
host-offering-share-ended = Ei näy enää
host-offering-unshare = Lopeta jakaminen
host-offering-unshare-what = Palvelu poistuu heidän tarjottimeltaan. Tehdyt varaukset pysyvät voimassa.
host-offering-unshare-yes = Lopeta jakaminen tänne
host-offering-done-unshared = Palvelua ei enää jaeta sinne
host-offering-done-unshared-more = Se poistuu heidän tarjottimeltaan muutamassa sekunnissa. Tehdyt varaukset pysyvät voimassa.
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
# Palvelun kirjoittaminen
edit-new = Uusi palvelu
edit-new-lead = Aloita nimestä. Tallennamme luonnoksen, ja voit jatkaa milloin vain. Kukaan muu ei näe sitä ennen julkaisua.
edit-untitled = Nimetön palvelu
edit-steps = Vaiheet
edit-step-basics = Perustiedot
edit-step-story = Sisältö ja kohderyhmä
edit-step-place = Paikka ja tarpeet
edit-step-booking = Hinta ja varaaminen
edit-step-pictures = Kuvat
edit-step-extras = Lisätiedot
edit-step-review = Esikatsele ja julkaise
edit-review = Esikatsele ja julkaise
edit-lead-basics = Mikä palvelu on ja millä nimellä se löytyy.
edit-lead-story = Mitä tapahtuu, kenelle ja millä kielillä.
edit-lead-place = Missä palvelu järjestetään ja mitä se siellä tarvitsee.
edit-lead-booking = Mitä palvelu maksaa, miten se varataan ja kuka sen näkee.
edit-lead-pictures = Ensimmäinen kuva näkyy korteissa, muut palvelun sivulla. Ilman kuvaa näytämme piirroksen.
edit-lead-extras = Tiedot, joita osa lukijoista etsii. Mikään näistä ei ole pakollinen.
edit-open = { $count ->
    [one] 1 puuttuu
   *[other] { $count } puuttuu
}
edit-saved = Tallennettu
edit-saved-more = Voit jatkaa tästä tai palata myöhemmin.
edit-live = Palvelu on julkaistu
edit-live-more = Kun tallennat, muutos näkyy heti kaikilla tarjottimilla, joilla palvelu on.
edit-stays-whole = Julkaistusta palvelusta ei voi poistaa näitä tietoja
edit-venues = Lisää paikka tai muuta paikan tietoja
edit-save-next = Tallenna ja jatka
edit-save = Tallenna
edit-next = Jatka
edit-needed = tarvitaan julkaisuun
edit-flaws-title = Korjattavaa
edit-flaws = { $count ->
    [one] Yksi kohta on korjattava
   *[other] { $count } kohtaa on korjattava
}
edit-flaw-too_long = Teksti on liian pitkä. Enintään { $most } merkkiä mahtuu.
edit-flaw-not_a_number = Kirjoita kokonaisluku väliltä { $least }–{ $most }.
edit-flaw-not_a_sum = Kirjoita summa euroina, esimerkiksi 180 tai 4,50.
edit-flaw-not_a_moment = Valitse päivä ja kellonaika.
edit-flaw-min_over_max = Suurimman ryhmän pitää olla vähintään yhtä suuri kuin pienimmän.
edit-flaw-until_before_from = Loppu ei voi olla ennen alkua.
edit-flaw-not_an_address = Kirjoita osoite, joka alkaa https://.
edit-flaw-not_a_mailbox = Kirjoita sähköpostiosoite, esimerkiksi kulttuuri@kunta.fi.
edit-flaw-not_a_keyword = Kirjoita tunnus, esimerkiksi yso:p2625.
edit-flaw-not_a_code = Kirjoita koodit pilkulla erotettuina, esimerkiksi P27, P27.1.
edit-flaw-name_missing = Kirjoita nimi ainakin yhdellä kielellä.
edit-flaw-missing = Tämä tieto puuttuu.
edit-flaw-not_degrees = Kirjoita asteet desimaalilukuna, esimerkiksi 60,05.

edit-kind = Millainen palvelu on?
edit-title = Nimi
edit-title-help = Enintään 120 merkkiä. Kirjoita nimi, josta tietää, mitä tehdään.
edit-summary = Tiivistelmä
edit-summary-help = Yksi virke, enintään 160 merkkiä. Se näkyy hakutuloksissa.
edit-art = Taiteenala
edit-art-help = Auttaa löytämään palvelun. Taiteenalan piirros näkyy, jos kuvaa ei ole.
edit-description = Kuvaus
edit-description-help = Mitä teemme ja mitä siitä jää mukaan. Erota kappaleet tyhjällä rivillä.
edit-stage = Kenelle palvelu on?
edit-language = Millä kielillä se järjestetään?
edit-minutes = Kesto minuutteina
edit-minutes-help = Jätä tyhjäksi, jos kesto vaihtelee.
edit-group_min = Pienin ryhmä
edit-group_min-help = Osallistujat ja aikuiset yhteensä.
edit-group_max = Suurin ryhmä
edit-access = Saavutettavuus
edit-access-help = Merkitse vain se, mikä varmasti toteutuu.
edit-delivery = Missä palvelu järjestetään?
edit-home = Kotikunta
edit-home-help = Kunta, josta palvelu on lähtöisin. Se näkyy muiden kuntien tarjottimilla.
edit-venue = Paikka
edit-venue-help = Jätä valitsematta, jos tulette ryhmän luo.
edit-travels_to = Mihin kuntiin tulette?
edit-travels_to-help = Jätä valitsematta, jos tulette minne vain.
edit-space = Tila, jonka tarvitsette
edit-space-help = Kun tulette ryhmän luo: koko, kalusteet, lattia.
edit-power = Sähkö
edit-darkness = Pimennettävä tila
edit-piano = Piano
edit-setup_minutes = Pystytykseen kuluva aika minuutteina
edit-transport = Miten paikalle pääsee?
edit-transport-help = Pysäkki, linja-auton paikka, kävelymatka.
edit-price_form = Mitä palvelu maksaa?
edit-price = Hinta euroina
edit-price-help = Jätä tyhjäksi, jos palvelu on maksuton.
edit-travel = Matkakulut
edit-travel-help = Sanoin, esimerkiksi ”0,55 €/km Karjaalta” tai ”sisältyy hintaan”.
edit-mode = Miten palvelu varataan?
edit-external_href = Varausosoite
edit-external_href-help = Kun palvelu varataan muualla: osoite, joka alkaa https://.
edit-contact_email = Yhteydenotot
edit-contact_email-help = Osoite, jota koko tiimi lukee.
edit-deadline_days = Montako päivää ennen ilmoittautuminen päättyy?
edit-deadline_days-help = 0 tarkoittaa, että varata voi alkuun asti.
edit-visibility = Kuka palvelun näkee?
edit-named = Nimetyt organisaatiot
edit-named-help = Vain, jos valitsit edellä nimetyt. Jaa palvelu lisäksi heille.
edit-shown_from = Näkyy alkaen
edit-shown_from-help = Jätä tyhjäksi, jos palvelu näkyy heti, kun se julkaistaan.
edit-shown_until = Näkyy asti
edit-team = Tiimi
edit-team-help = Tiimi omistaa palvelun ja saa sen viestit.
edit-keyword = Asiasanat
edit-keyword-help = Yleisen suomalaisen ontologian (YSO) tunnus ja nimi. Tyhjennä rivi, jos poistat sanan.
edit-keyword-id = Tunnus
edit-keyword-name = Nimi
edit-material = Materiaalit ja opetussuunnitelma
edit-material-help = Linkit opetussuunnitelmaan ja siihen, mitä voi tehdä ennen ja jälkeen.
edit-material-part = Mihin
edit-material-href = Osoite
edit-material-name = Nimi
edit-service_classes = Palveluluokat (PTV)
edit-service_classes-help = Koodit pilkulla erotettuina, esimerkiksi P27, P27.1.
edit-target_groups = Kohderyhmät (PTV)
edit-target_groups-help = Koodit pilkulla erotettuina, esimerkiksi KR1.2.
edit-photo_terms = Kuvaaminen ja tallentaminen
edit-photo_terms-help = Saako paikalla kuvata, ja mihin kuvia saa käyttää.
edit-group-early = Varhaiskasvatus ja esiopetus
edit-group-grades_1_6 = Alakoulu
edit-group-grades_7_9 = Yläkoulu
edit-group-upper = Valmistavat ja toinen aste
edit-group-others = Muut

edit-alt = Mitä kuvassa on?
edit-alt-help = Kuvaile lyhyesti sille, joka ei näe kuvaa. Tarvitaan jokaisella kielellä.
edit-photographer = Kuvaaja
edit-licence = Lupa
edit-licence_other = Muu lupa, sanoin
edit-focal = Tärkein kohta kuvassa
edit-focal-help = Se pysyy näkyvissä, kun kuvaa rajataan.

choice-kind-none = Valitse
choice-art-none = Palvelun tyyppi ratkaisee
choice-art-theatre = Teatteri ja nukketeatteri
choice-art-music = Musiikki
choice-art-dance = Tanssi ja liike
choice-art-craft = Kädentaidot
choice-art-nature = Luonto ja perinne
choice-art-museum = Museo
choice-art-literature = Sanataide
choice-art-film = Elokuva ja media
choice-access-step_free = Esteetön kulku
choice-access-accessible_toilet = Esteetön wc
choice-access-induction_loop = Induktiosilmukka
choice-access-sign_language = Viittomakieli
choice-access-audio_description = Kuvailutulkkaus
choice-access-captions = Tekstitys
choice-access-easy_language = Selkokieli
choice-access-quiet_space = Rauhallinen tila
choice-access-assistance_dog = Avustajakoira on tervetullut
choice-access-tactile = Koskettavaa
choice-venue-none = Ei omaa paikkaa
choice-venue-kept = Nykyinen paikka, joka ei ole luettelossa
choice-home-none = Oma organisaatio
choice-known-yes = On
choice-known-no = Ei ole
choice-known-unknown = Ei tiedossa
choice-price_form-free = Maksuton
choice-price_form-group = Hinta ryhmältä
choice-price_form-head = Hinta osallistujalta
choice-price_form-hour = Hinta tunnilta
choice-mode-scheduled = Ryhmä valitsee ajan täällä
choice-mode-showcase = Ei varata, vain yhteydenotto
choice-mode-external = Varataan muualla
choice-visibility-public = Kaikki, joille se on jaettu
choice-visibility-named = Me ja nimetyt organisaatiot
choice-visibility-own_units = Vain oma tarjottimemme
choice-team-none = Ei tiimiä
choice-material-curriculum = Opetussuunnitelma
choice-material-before = Ennen
choice-material-after = Jälkeen
choice-licence-none = Valitse
choice-licence-cc_by = CC BY 4.0: saa käyttää, kun kuvaaja mainitaan
choice-licence-cc_by_sa = CC BY-SA 4.0: sama, ja muokatut samoin ehdoin
choice-licence-cc0 = CC0: vapaasti käytettävissä
choice-licence-reserved = Vain tällä sivustolla, oikeudet kuvaajalla
choice-licence-other = Muu lupa
choice-focal-left-top = Vasen ylä
choice-focal-center-top = Ylä
choice-focal-right-top = Oikea ylä
choice-focal-left-middle = Vasen
choice-focal-center-middle = Keskellä
choice-focal-right-middle = Oikea
choice-focal-left-bottom = Vasen ala
choice-focal-center-bottom = Ala
choice-focal-right-bottom = Oikea ala

missing-kind = Millainen palvelu on
missing-title = Nimi
missing-summary = Tiivistelmä
missing-stages = Kenelle palvelu on
missing-deliveries = Missä palvelu järjestetään
missing-languages = Kielet, joilla se järjestetään
missing-group_size = Pienin ja suurin ryhmä
missing-price = Hinta
missing-external_href = Osoite, jossa palvelu varataan
missing-contact_email = Osoite, johon otetaan yhteyttä

review-note = Kollega palautti palvelun
review-missing = { $count ->
    [one] Yksi tieto puuttuu vielä
   *[other] { $count } tietoa puuttuu vielä
}
review-missing-lead = Palvelun voi julkaista, kun nämä on kirjoitettu.
review-whole = Kaikki tarvittava on täytetty
review-whole-lead = Katso vielä, miltä palvelu näyttää lukijalle.
review-langs = Kielittäin
review-lacks = Näitä ei ole tällä kielellä, joten lukija näkee ne toisella kielellä:
review-lacks-nothing = Nimi, tiivistelmä ja kuvaus ovat valmiina.
review-preview = Katso lukijan silmin
review-publish = Julkaise
review-from = Palvelu alkaa näkyä
review-until = Palvelu lakkaa näkymästä
review-is-published = Palvelu on julkaistu. Muutokset näkyvät heti.
review-not-yet = Julkaiseminen avautuu, kun mitään ei puutu.
review-waits = Palvelu odottaa kollegan silmiä. Joku muu tiimistä tai pääkäyttäjä julkaisee sen.
review-publish-yes = Julkaise palvelu
review-submit-lead = Voit myös pyytää kollegaa katsomaan palvelun ensin.
review-submit = Pyydä kollegaa tarkistamaan
review-return = Palauta kirjoittajalle
review-return-note = Mitä pitää vielä muuttaa?

pictures-first = Korteissa näkyvä kuva
pictures-more = Kuva { $number }
pictures-change = Muuta kuvan tietoja
pictures-make-first = Näytä ensimmäisenä
pictures-remove = Poista kuva
pictures-remove-what = Kuva poistetaan tästä palvelusta kaikkialta.
pictures-remove-yes = Kyllä, poista
pictures-new = Lisää kuva
pictures-file = Kuvatiedosto
pictures-file-help = JPEG, PNG tai WebP, enintään 10 Mt. Poistamme kuvasta paikka- ja laitetiedot.
pictures-add = Lisää kuva
pictures-no-place = Kuvia ei voi nyt lisätä
pictures-no-place-more = Tälle asennukselle ei ole annettu paikkaa kuville. Kaikki muu toimii.
pictures-full = Palvelulla on jo niin monta kuvaa kuin sillä voi olla. Poista jokin, jos haluat lisätä uuden.
picture-flaw-missing = Valitse kuvatiedosto.
picture-flaw-too_large = Tiedosto on liian suuri. Enintään 10 Mt mahtuu.
picture-flaw-unknown_format = Tiedosto ei ole JPEG-, PNG- eikä WebP-kuva. Tallenna kuva jossakin näistä muodoista.
picture-flaw-damaged = Kuvaa ei voi lukea. Tiedosto on vioittunut tai jäänyt kesken.
picture-flaw-too_many_pixels = Kuvassa on liikaa kuvapisteitä. Pienennä kuva ja lisää se uudelleen.
picture-flaw-too_small = Kuva on liian pieni. Lyhimmän sivun pitää olla vähintään 100 kuvapistettä.
draft-banner = Esikatselu
draft-banner-more = Näin lukija näkee palvelun. Muut eivät näe tätä sivua.
draft-banner-back = Takaisin julkaisemiseen
host-offering-edit = Muokkaa palvelua
host-offering-continue = Jatka kirjoittamista
host-offering-times = Ajat ja varaustapa
host-offering-copy = Kopioi uudeksi luonnokseksi
host-offerings-new = Uusi palvelu
host-offerings-venues = Paikat
host-offerings-state = Tila
host-offerings-all = Kaikki
host-offerings-filter = Rajaa
host-offerings-team = Tiimi
host-offerings-none = Näillä rajauksilla ei löydy palveluja
host-offerings-none-more = Vaihda tilaa tai tiimiä.

# Paikat
venues-title = Paikat
venues-lead = Paikat, joissa palvelujanne järjestetään. Kun muutat paikan tietoja, ne muuttuvat kaikissa sen palveluissa.
venues-new = Lisää paikka
venues-saved = Paikan palvelut näyttävät uudet tiedot heti.
venues-empty = Täällä näkyvät paikkanne. Lisää paikka kerran ja valitse se sitten palveluihin.
venue-edit = Muuta paikan tietoja
venue-lead = Ryhmä haluaa tietää nämä ennen tuloaan. ”Ei tiedossa” on parempi kuin arvaus.
venue-leave = Hylkää muutokset
edit-venue_name = Paikan nimi
edit-address = Katuosoite ja paikkakunta
edit-lat = Leveysaste
edit-lat-help = Karttaa varten, esimerkiksi 60,05. Voit jättää koordinaatit tyhjiksi.
edit-lon = Pituusaste
edit-step_free = Esteetön sisäänkäynti
edit-toilets = Wc
edit-induction_loop = Induktiosilmukka
edit-cloakroom = Naulakko
edit-snack_place = Paikka omille eväille
edit-parking = Pysäköinti
edit-bus_drop_off = Paikka linja-autolle
# Tuonti muualta
host-offerings-import = Tuo palveluja muualta
imports-title = Tuonti muualta
imports-lead = Tuo palvelut, jotka on jo kuvattu muualla: Linked Events -rajapinnasta tai taulukosta. Näet ensin rivi riviltä, mitä tapahtuisi.
imports-new = Tuo palveluja
imports-open = Avaa
imports-rows = { $rows ->
    [one] 1 rivi, tuotu { $done }
   *[other] { $rows } riviä, tuotu { $done }
}
imports-empty-title = Täältä löydät tuonnit
imports-empty = Jos palvelut ovat jo tapahtumakalenterissa tai taulukossa, niitä ei tarvitse kirjoittaa uudelleen. Mitään ei ole vielä tuotu.
import-kind-linked_events = Linked Events
import-kind-csv = CSV-tiedosto
import-kind-xlsx = XLSX-taulukko
import-state-reading = Haetaan
import-state-planned = Odottaa päätöstä
import-state-bringing = Tuodaan
import-state-done = Valmis
import-state-failed = Ei onnistunut

import-new-title = Tuo palveluja
import-new-lead = Mitään ei vielä tuoda. Ensin näet raportin, ja sitten päätät.
import-flawed = Tarkista nämä kohdat
import-from = Mistä palvelut tulevat?
import-from-address = Linked Events -rajapinnan osoitteesta
import-from-help-address = Haemme tapahtumat, paikat ja asiasanat. Voit hakea ne myöhemmin uudelleen.
import-from-linked_events = Linked Events -tiedostosta
import-from-help-linked_events = JSON-tiedosto, johon rajapinnan vastaus on tallennettu.
import-from-csv = CSV-tiedostosta
import-from-help-csv = Erottimena puolipiste, pilkku tai sarkain.
import-from-xlsx = XLSX-taulukosta
import-from-help-xlsx = Luemme ensimmäisen välilehden.
import-address = Rajapinnan osoite
import-address-help = Esimerkiksi https://api.hel.fi/linkedevents/v1/event/?keyword=yso:p1278. Vain https.
import-file = Tiedosto
import-file-help = Enintään 8 Mt ja 10 000 riviä.
import-template = Lataa valmis pohja täytettäväksi:
import-name = Lähteen nimi
import-name-help = Samalla nimellä tuotu tiedosto päivittää aiemmin tuodut palvelut. Osoitteen voi jättää nimeämättä.
import-wishes = Jos lähde ei kerro
import-wishes-help = Näitä käytetään vain silloin, kun lähteessä ei ole tietoa. Raportti kertoo, missä niin kävi.
import-wish-kind = Palvelun tyyppi
import-wish-audience = Kenelle palvelu on
import-audience-nobody = Jätä tyhjäksi, täydennämme itse
import-audience-everyone = Kaikille
import-audience-young = Päiväkodeille ja kouluille
import-audience-grown = Aikuisille ja ikäihmisille
import-publish = Julkaise heti palvelut, joista ei puutu mitään
import-publish-help = Muuten tuodut palvelut ovat luonnoksia, kunnes julkaiset ne.
import-look = Näytä, mitä tuotaisiin
import-look-help = Mitään ei vielä tuoda.
import-flaw-from_missing = Valitse, mistä palvelut tulevat.
import-flaw-address_missing = Kirjoita rajapinnan osoite.
import-flaw-address_refused = Tätä osoitetta ei voi hakea. Osoitteen pitää alkaa https:// ja olla julkisessa verkossa.
import-flaw-file_missing = Valitse tiedosto.
import-flaw-name_missing = Anna lähteelle nimi, jotta sen tunnistaa ensi kerralla.
import-flaw-name_too_long = Nimessä saa olla enintään 100 merkkiä.
import-flaw-name_taken = Tällä nimellä on jo toinen lähde. Anna tälle toinen nimi.
import-flaw-empty = Tiedosto on tyhjä.
import-flaw-web_page = Tämä on verkkosivu eikä dataa. Tarkista, että osoite tai tiedosto on oikea.
import-flaw-not_json = Tämä ei ole JSON-muotoista dataa.
import-flaw-no_events = Datasta ei löytynyt yhtään tapahtumaa.
import-flaw-not_a_workbook = Tämä ei ole XLSX-taulukko. Tallenna taulukko XLSX-muodossa ja yritä uudelleen.
import-flaw-not_text = Tämä ei ole CSV-tiedosto. Tallenna taulukko CSV-muodossa ja yritä uudelleen.
import-flaw-no_headings = Emme tunnistaneet yhtään otsikkoa. Vertaa tiedostoa valmiiseen pohjaan.
import-flaw-no_title_column = Tiedostosta puuttuu sarake, jossa on palvelun nimi.
import-flaw-no_rows = Otsikoiden alla ei ole yhtään riviä.
import-flaw-too_many_rows = Rivejä on yli 10 000. Tuo ne useammassa osassa.
import-flaw-too_large = Tiedosto on liian suuri. Enimmäiskoko on 8 Mt.
import-flaw-no_answer = Osoite ei vastannut ajoissa. Yritä myöhemmin uudelleen.
import-flaw-answer_refused = Osoite vastasi, ettei sisältöä ole tai sitä ei saa hakea.
import-flaw-next_elsewhere = Rajapinnan seuraava sivu on toisessa osoitteessa, joten emme hae sitä.
import-flaw-too_many_pages = Sivuja on yli 100. Rajaa hakua osoitteessa.
import-flaw-too_much = Aineistoa on yli 32 Mt. Rajaa hakua osoitteessa.

import-show-title = Tuonti: { $source }
import-reload = Päivitä sivu
import-reading = Haemme palveluja
import-reading-more = { $pages ->
    [0] Aloitamme kohta. Voit poistua sivulta ja palata myöhemmin.
    [one] Yksi sivu on haettu. Voit poistua sivulta ja palata myöhemmin.
   *[other] { $pages } sivua on haettu. Voit poistua sivulta ja palata myöhemmin.
}
import-failed = Lähdettä ei voitu lukea
import-bringing = Tuomme palveluja
import-bringing-more = Valmiina { $done } / { $rows }. Voit poistua sivulta ja palata myöhemmin.
import-done = Tuonti on valmis
import-done-more = { $done ->
    [one] Yksi rivi on käsitelty.
   *[other] { $done } riviä on käsitelty.
}
import-to-offerings = Katso omat palvelut
import-plan = Tuodaanko nämä?
import-plan-drafts = Palvelut tuodaan luonnoksiksi. Julkaise ne, kun olet tarkistanut ne.
import-plan-publishes = Palvelut, joista ei puutu mitään, julkaistaan heti. Muut tuodaan luonnoksiksi.
import-bring = { $rows ->
    [one] Tuo tämä yksi
   *[other] Tuo nämä { $rows }
}
import-nothing = Ei uutta tuotavaa
import-nothing-more = Kaikki on jo ajan tasalla.
import-newer = Lähteestä on uudempi raportti
import-newer-more = Tämä raportti on vanhentunut, joten sen mukaan ei voi enää tuoda eikä poistaa mitään.
import-newer-open = Avaa uusin raportti
import-report = Raportti
import-filter = Rajaa raporttia
import-pages = Raportin sivut
import-previous = Edellinen
import-next = Seuraava
import-no-rows = Tässä ei ole yhtään riviä.
import-col-title = Palvelu
import-col-outcome = Mitä tapahtuu
import-col-remarks = Huomaa
import-col-result = Tulos
import-outcome-all = Kaikki
import-outcome-new = Uusi
import-outcome-changed = Muuttunut
import-outcome-unchanged = Ennallaan
import-outcome-vanished = Poistunut
import-outcome-refused = Ei tuoda
import-result-brought = Tuotu luonnoksena
import-result-published = Tuotu ja julkaistu
import-result-updated = Päivitetty
import-result-left = Jätetty ennalleen
import-result-withdrawn = Poistettu tarjolta
import-result-failed = Ei onnistunut
import-vanished = Lähteestä poistuneet
import-vanished-lead = { $count ->
    [one] Yhtä aiemmin tuotua palvelua ei enää ole lähteessä. Täällä se on ennallaan.
   *[other] { $count } aiemmin tuotua palvelua ei enää ole lähteessä. Täällä ne ovat ennallaan.
}
import-withdraw = Poista nämä tarjolta
import-withdraw-ask = { $count ->
    [one] Poistetaanko yksi palvelu tarjolta?
   *[other] Poistetaanko { $count } palvelua tarjolta?
}
import-withdraw-what = Ne häviävät kaikilta tarjottimilta. Tehdyt varaukset ovat voimassa. Kerralla poistetaan enintään 200.
import-withdraw-yes = Kyllä, poista tarjolta
import-again = Hae uudelleen
import-again-lead = Haemme saman osoitteen uudelleen ja näytämme, mikä on muuttunut. Omat muutoksesi säilyvät.
import-again-yes = Hae uudelleen
import-why-no_title = Nimi puuttuu.
import-why-no_id = Tunnus puuttuu.
import-why-deleted = Poistettu lähteestä.
import-why-replaced = Korvattu lähteessä toisella.
import-why-not_public = Ei ole julkaistu lähteessä.
import-why-called_off = Tapahtuma on peruttu.
import-why-same_id = Samalla tunnuksella on toinen palvelu.
import-remark-no_finnish = Suomenkielinen nimi puuttuu.
import-remark-no_swedish = Ruotsinkielinen nimi puuttuu.
import-remark-other_tongues = Kuvaus on myös muilla kielillä.
import-remark-summary_shortened = Tiivistelmää lyhennettiin.
import-remark-summary_taken = Tiivistelmä otettiin kuvauksen tai nimen alusta.
import-remark-description_shortened = Kuvausta lyhennettiin.
import-remark-title_shortened = Nimeä lyhennettiin.
import-remark-kind_assumed = Tyyppi on oletettu.
import-remark-art_assumed = Taiteenala päätellään tyypistä.
import-remark-audience_assumed = Lähde ei kerro, kenelle palvelu on.
import-remark-group_size_assumed = Ryhmän koko on oletettu.
import-remark-language_assumed = Kieli on päätelty teksteistä.
import-remark-price_in_words = Hintoja on useita: näytämme korkeimman, ja hintatiedot ovat kuvauksessa.
import-remark-price_unreadable = Hintaa ei voitu lukea.
import-remark-place_unknown = Paikan tiedot puuttuvat.
import-remark-picture_unlicensed = Kuvalla ei ole lisenssiä: kuvaa ei tuoda.
import-remark-picture_unsigned = Kuvaajan nimi puuttuu: kuvaa ei tuoda.
import-remark-picture_undescribed = Kuvasta puuttuu kuvaus: nimi on sen tilalla.
import-remark-picture_for_this_only = Kuvaa saa käyttää vain tässä palvelussa.
import-remark-picture_insecure = Kuvan osoite ei ole https: kuvaa ei tuoda.
import-remark-picture_lost = Kuvaa ei saatu.
import-remark-times_past = Kaikki ajat ovat menneet.
import-remark-ongoing = On jo alkanut ja jatkuu: aikaa ei tuoda.
import-remark-postponed = Siirretty: uutta aikaa ei vielä ole.
import-remark-rescheduled = Siirretty uuteen aikaan.
import-remark-cancelled = Peruttu.
import-remark-end_assumed = Päättymisaika puuttuu: kestoksi oletetaan tunti.
import-remark-keywords_unnamed = Asiasanoilta puuttuvat nimet: niitä ei tuoda.
import-remark-cell_unreadable = Jotakin solua ei voitu lukea.
import-remark-link_unusable = Verkko-osoite ei kelpaa.
import-remark-series = Useasta tapahtumasta tuli yhden palvelun aikoja.
import-remark-edited_here = Täällä muokattu: omat muutokset säilyivät.
import-remark-times_booked = Ajalla on varauksia: aikaa ei siirretty.
import-remark-incomplete = Jotakin puuttuu: jäi luonnokseksi tai ennalleen.
import-remark-brought_later = Uudempi tuonti korvasi tämän: mitään ei muutettu.



# Tallennetut haut
saved-title = Tallennetut haut
saved-lead = Kirjoitamme sinulle, kun hakuun sopiva uusi palvelu tulee tarjottimelle.
saved-name = Haun nimi
saved-rename = Vaihda nimi
saved-end = Poista haku
saved-none-title = Et ole tallentanut hakuja
saved-none = Hae palveluja, rajaa hakua ja valitse ”Tallenna haku”. Sen jälkeen saat tiedon uusista palveluista sähköpostiisi.
save-title = Tallenna haku
save-lead = Uusista palveluista lähtee viesti osoitteeseen { $email }.
save-help = Nimestä tunnistat haun viestissä ja luettelossa.
save-back = Takaisin hakuun
save-flaw-title = Hakua ei tallennettu
save-flaw-none = Anna haulle nimi.
save-flaw-long = Lyhennä nimi enintään 120 merkkiin.
save-flaw-long_query = Haussa on liian monta valintaa tallennettavaksi. Poista niistä osa.
save-flaw-many = Sinulla on jo 50 tallennettua hakua. Poista ensin jokin niistä.
save-to-saved = Katso tallennetut haut
stop-title = Haun viestit
stop-lead = Lopetetaanko viestit hausta ”{ $name }”? Samalla haku poistuu tallennetuista.
stop-go = Lopeta viestit
stop-done = Viestit on lopetettu. Tästä hausta ei enää tule postia.
news-letter-subject = Uutta hakuusi: { $site }
news-letter-lead = Tallentamaasi hakuun sopivaa on tullut tarjottimelle.
news-letter-search = { $count ->
    [one] { $name }: 1 uusi palvelu
   *[other] { $name }: { $count } uutta palvelua
}
news-letter-all = Katso kaikki, mitä haulla löytyy
news-letter-stop = Lopeta viestit tästä hausta

# Palvelupaketit
fact-part-of = Osa kokonaisuutta
packages-title = Palvelupaketit
packages-lead = Kokoa palveluja yhdeksi kokonaisuudeksi: kulttuuripolun vuosiluokka tai festivaalin viikko.
packages-new = Uusi palvelupaketti
packages-empty-title = Palvelupaketteja ei ole vielä
packages-empty = Anna paketille nimi ja valitse siihen palveluja tarjottimelta. Voit julkaista sen, kun se on valmis.
packages-count = { $count ->
    [0] Ei palveluja tarjottimella
    [one] 1 palvelu tarjottimella
   *[other] { $count } palvelua tarjottimella
}
choice-package_kind-culture_path = Kulttuuripolku
choice-package_kind-festival = Festivaali
choice-package_kind-other = Muu kokonaisuus
package-tag-culture_path = Kulttuuripolku
package-tag-festival = Festivaali
package-tag-other = Palvelupaketti
edit-package_kind = Millainen paketti on?
edit-package_summary = Tiivistelmä
edit-package_summary-help = Yksi virke, enintään 160 merkkiä. Se näkyy etusivulla.
edit-package_text = Kuvaus
edit-package_text-help = Kenelle paketti on ja miten se etenee. Erota kappaleet tyhjällä rivillä.
package-new-lead = Aloita nimestä. Seuraavaksi valitset palvelut. Kukaan muu ei näe pakettia ennen julkaisua.
package-edit = Muokkaa tekstejä
package-about = Kuvaus
package-holds = { $count ->
    [one] 1 palvelu
   *[other] { $count } palvelua
}
package-empty-title = Paketissa ei ole nyt palveluja
package-empty = Sen palvelut eivät ole juuri nyt tarjottimella. Katso, mitä muuta on tarjolla.
package-open = Katso lukijan silmin
package-done-saved = Tallennettu
package-done-published = Paketti on julkaistu
package-done-withdrawn = Paketti on poistettu näkyvistä
package-done-live = Se näkyy tarjottimen etusivulla ja palveluidensa sivuilla.
package-parts = Paketin palvelut
package-parts-empty = Paketissa ei ole vielä palveluja. Lisää ensimmäinen alta.
package-part-gone = Ei enää tarjottimella. Lukijat eivät näe tätä paketissa.
package-up = Siirrä ylös
package-down = Siirrä alas
package-take-out = Poista paketista
package-add = Lisää palvelu
package-full = Pakettiin ei mahdu enempää palveluja.
package-find = Etsi tarjottimelta
package-find-none = Tällä haulla ei löydy lisättävää.
package-find-nothing = Tarjottimella ei ole muuta lisättävää.
package-put-in = Lisää
package-public = Julkaiseminen
package-away = Poistaminen
package-withdraw = Poista näkyvistä
package-withdraw-what = Paketti poistuu tarjottimelta. Sen palvelut ja varaukset säilyvät.
package-withdraw-yes = Kyllä, poista näkyvistä
package-lacks = Paketin voi julkaista, kun siinä on:
package-lacks-summary = tiivistelmä
package-lacks-offerings = vähintään yksi palvelu, joka on tarjottimella
package-publish = Julkaise paketti
package-publish-what = Paketti tulee tarjottimen etusivulle ja palveluidensa sivuille.
package-delete = Poista paketti
package-delete-what = Paketti poistetaan kokonaan. Sen palvelut säilyvät.
package-delete-yes = Kyllä, poista paketti

# Oman tarjottimen omat tiedot
offering-note = { $name } kertoo
offering-subsidised = { $name } maksaa loput. Järjestäjän hinta on
local-edit = Muokkaa tällä tarjottimella
local-title = Poiminnat ja omat tiedot
local-lead = Mitä nostatte esiin, mitä piilotatte ja mitä lisäätte palveluihin omille yksiköillenne.
local-curation = Muiden tarjonta
local-saved = Tallennettu. Tarjotin näyttää muutoksen heti.
local-price = Omille yksiköille
local-tag-featured = Etusivulla
local-tag-hidden = Piilotettu
local-tag-note = Oma huomautus
local-empty-title = Mitään ei ole vielä nostettu esiin tai muutettu
local-empty = Valitse palvelu, joka on tarjottimella. Voit nostaa sen etusivulle, piilottaa sen, vaihtaa taiteenalaa, kirjoittaa huomautuksen tai maksaa osan hinnasta.
local-empty-to = Katso, mitä tarjottimella on
local-promise = Järjestäjän oma teksti ei muutu, eikä mikään tästä näy muiden tarjottimilla.
local-leave = Peruuta
edit-shown = Näkyminen
edit-shown-help = Piilotettua ei näe eikä voi varata kukaan. Tehdyt varaukset pysyvät.
choice-shown-featured = Nosta etusivulle
choice-shown-hidden = Piilota tältä tarjottimelta
edit-local_art = Taiteenala tällä tarjottimella
edit-local_art-help = Jos teillä palvelua haetaan toisen taiteenalan alta.
choice-local_art-none = Järjestäjän valinta
edit-local_note = Huomautus omille yksiköille
edit-local_note-help = Näkyy palvelun sivulla tarjottimen nimissä, esimerkiksi: Kunta tilaa bussin, kun ilmoitat ryhmän koon.
edit-pays = Mitä omat yksiköt maksavat?
edit-pays-help = Jos maksatte osan, näytämme hakijoille heidän osuutensa.
choice-pays-asked = Järjestäjän hinnan
choice-pays-free = Ei mitään, me maksamme
choice-pays-sum = Osan hinnasta
edit-pays_sum = Yksikön osuus euroina
edit-pays_sum-help = Samalla perusteella kuin järjestäjän hinta: ryhmältä, osallistujalta tai tunnilta. Täytä, jos valitsit osan hinnasta.
edit-flaw-not_less = Kirjoita summa, joka on pienempi kuin järjestäjän hinta.
