//! Towns of the world outside France, in French spelling.
//!
//! Written from general knowledge; no list was copied.

/// Country or region : its towns.
pub(super) static CITIES: &str = "\
Royaume-Uni : Manchester, Birmingham, &Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Southampton, Portsmouth, Brighton
Royaume-Uni : Oxford, Cambridge, Coventry, Bradford, Plymouth, ?Hull, ?Derby, Norwich, Douvres, Canterbury|Cantorbéry, ?Bath, +York, Windsor
Royaume-Uni : Salisbury, Édimbourg|Edimbourg, Glasgow, Aberdeen, Dundee, Inverness, Cardiff, Swansea, Belfast, Londonderry, Wembley, Wimbledon
Royaume-Uni : Westminster
Irlande : Cork, Galway, Limerick
Belgique : Anvers, Gand, Liège, Charleroi, Namur, Bruges, ?Mons, Louvain, Louvain-la-Neuve, ?Malines, Ostende, Tournai, Courtrai, Verviers
Belgique : La Louvière, Mouscron, Seraing, Arlon, Bastogne, ?Spa, Wavre, Waterloo, Zaventem, Zeebruges, Molenbeek|Molenbeek-Saint-Jean, Schaerbeek
Belgique : Ixelles, &Anderlecht, Etterbeek, Uccle, ?Forest, Hasselt, Genk, Vilvorde, ?Dinant, ?Huy
Luxembourg : Esch-sur-Alzette, Differdange, Schengen
Pays-Bas : La Haye, Rotterdam, Eindhoven, Maastricht, Arnhem, Breda, Haarlem, Leyde, Delft, Nimègue, Tilbourg
Suisse : Genève, Zurich, Bâle, Lausanne, Lucerne, Lugano, Neuchâtel, Fribourg, Sion, Montreux, Vevey, Bienne, Davos, Saint-Gall, Winterthour
Suisse : La Chaux-de-Fonds, Yverdon-les-Bains, Nyon, Martigny, Sierre, Delémont, Bellinzone, Coire, Aarau, ?Bulle, Verbier, Zermatt, Crans-Montana
Suisse : Monthey, Carouge, Meyrin
Allemagne : Munich, Hambourg, ?Cologne, Francfort|Francfort-sur-le-Main, Stuttgart, Düsseldorf, Dortmund, ?Essen, Leipzig, Brême, Dresde, Hanovre
Allemagne : Nuremberg, Duisbourg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Karlsruhe, Mannheim, Augsbourg, Wiesbaden, Aix-la-Chapelle, Kiel
Allemagne : Lübeck, Rostock, Magdebourg, Erfurt, Mayence, Chemnitz, Fribourg-en-Brisgau, Heidelberg, Ulm, Wolfsburg, Potsdam, Ratisbonne, Ramstein
Allemagne : Trèves, Sarrebruck, Coblence, Weimar, Würzburg, Kehl, Leverkusen, Mönchengladbach, Gelsenkirchen, Ingolstadt, ?Halle, Solingen, Hanau
Autriche : Salzbourg, Innsbruck, Graz, Linz, Bregenz, Klagenfurt, Kitzbühel
Italie : Milan, Naples, Turin, Palerme, ?Gênes, Bologne, @Florence, Venise, Vérone, Bari, Catane, Messine, Padoue, Trieste, Brescia, ?Parme, Modène
Italie : Pérouse, Pise, ?Sienne, Livourne, Ravenne, Rimini, Cagliari, Bergame, Vicence, ?Trente, Tarente, Salerne, Ancône, L'Aquila, Amatrice
Italie : Vintimille, Lampedusa, San Remo, Pompéi, ?Assise, Crémone, Mantoue, Bolzano, Aoste, @Côme, Ferrare, ?Plaisance, Lecce, Udine, Castel Gandolfo
Espagne : Barcelone, Séville, Saragosse, Malaga, Bilbao, Palma de Majorque, Alicante, Cordoue, Valladolid, Vigo, Gijon, La Corogne, Pampelune
Espagne : Saint-Sébastien, &Santander, Salamanque, Tolède, Cadix, Almeria, Burgos, Gérone, Tarragone, Lérida, Badajoz, Marbella
Espagne : Saint-Jacques-de-Compostelle, Cambrils, Ripoll, Algésiras, Figueras, Guernica, Huelva, @León, Oviedo, Vitoria, Jerez, Benidorm, Ibiza
Portugal : ?Porto, Braga, Coimbra, Faro, Setubal, @Fatima, Évora, Aveiro, Funchal
Grèce : Thessalonique|Salonique, Le Pirée, Patras, Héraklion, Larissa, Idomeni, Olympie, Delphes, Sparte, Corinthe, Mytilène
Turquie : Istanbul|Constantinople, Izmir, Bursa, Antalya, Adana, Gaziantep, Konya, Diyarbakir, Mersin, Kayseri, Trabzon|Trébizonde, Bodrum, Edirne
Turquie : Hatay, Antakya, Kahramanmaras, Suruç, Cizre, Sanliurfa, Erzurum, Incirlik
Scandinavie : Göteborg, Malmö, Uppsala, Aarhus, Odense, Aalborg, Elseneur, Christiania, +Bergen, Trondheim, Stavanger, Tromsø, Lillehammer, Tampere
Scandinavie : Turku, Espoo, Oulu, Linköping, Kiruna, Utøya
Baltique et Pologne : Kaunas, Tartu, Narva, Klaipeda, Cracovie, Lodz|Łódź, Wroclaw, Poznan, Gdansk, Szczecin, Lublin, Katowice, Bialystok, Gdynia
Baltique et Pologne : Torun, Auschwitz, Smolensk
Europe centrale : Brno, Ostrava, Plzen, Košice, Szeged, Debrecen, Györ, Pécs, Maribor, ?Split, Dubrovnik, Rijeka, Zadar, Osijek, Vukovar, Mostar
Europe centrale : Banja Luka, Srebrenica, Tuzla, Novi Sad, ?Nis, Kragujevac, Mitrovica, Prizren, Durrës, Ohrid, Tetovo
Roumanie et Bulgarie : Cluj|Cluj-Napoca, Timisoara, Iasi, Constanta, Brasov, Sibiu, Craiova, Plovdiv, Varna, Bourgas
Ukraine : Kharkiv|Kharkov, Odessa|Odesa, Lviv, Dnipro, Donetsk, Louhansk|Lougansk, Marioupol, Zaporijjia|Zaporijia, Kherson, Mykolaïv, Sébastopol
Ukraine : Simferopol, Yalta, Tchernobyl|Tchornobyl, Tchernihiv, Soumy, Bakhmout, Avdiïvka, Boutcha, Kramatorsk, Severodonetsk|Sievierodonetsk
Ukraine : Pokrovsk, Kryvyï Rih, Poltava, Krementchouk, Debaltseve, Slaviansk, Kertch, Butcha, Irpin
Russie : Saint-Pétersbourg|Leningrad, Novossibirsk, Iekaterinbourg, Kazan, Nijni Novgorod, Samara, Omsk, Rostov-sur-le-Don|Rostov, Oufa, Volgograd
Russie : ?Perm, Krasnoïarsk, Voronej, Saratov, Krasnodar, Sotchi, Vladivostok, Khabarovsk, Irkoutsk, Mourmansk, Arkhangelsk, Kaliningrad, Grozny
Russie : Makhatchkala, Beslan, Tcheliabinsk, Tomsk, Belgorod, Koursk, Toula, Tver, Briansk, Iakoutsk, Magnitogorsk, Norilsk, Togliatti, Astrakhan
Russie : Vladikavkaz, Kemerovo, Engels
Biélorussie et Moldavie : Brest-Litovsk, Grodno, Gomel, Vitebsk, ?Bender
Caucase et Asie centrale : Batoumi, Gori, Gyumri, Almaty, ?Och, Samarcande, Boukhara, Baïkonour, Karaganda, Termez, Ferghana
Chine : Shanghai|Shanghaï, Hong Kong|Hongkong|Hong-Kong, Macao, ?Canton|Guangzhou, Shenzhen, Tianjin, Wuhan, Chengdu, Chongqing, Nankin|Nanjing, Xi'an
Chine : Hangzhou, Harbin, Shenyang, Dalian, Qingdao, Jinan, Suzhou, Kunming, Urumqi|Ouroumtsi, Lhassa, Kachgar, Xiamen, Zhengzhou, Changsha, Ningbo
Chine : Wenzhou, Fuzhou, Dongguan, Nanchang, Guiyang, Lanzhou, Wuxi, Foshan, Tangshan, Kowloon, place Tian'anmen|Tian'anmen|Tiananmen
Japon : Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Fukushima, Kawasaki, Saitama, Nara, Okinawa, Kumamoto
Japon : Nagano, Niigata, Hokkaido, Honshu, Kyushu, Shikoku
Corées : Busan, Incheon, Daegu, Pyeongchang, Gwangju, Kaesong, Panmunjom, Yongbyon, Punggye-ri, Ulsan
Asie du Sud-Est : Hô Chi Minh-Ville|Saïgon, Da Nang, ?Hué, Haïphong, Diên Biên Phu, Luang Prabang, Siem Reap, Angkor, Battambang, Chiang Mai, Phuket
Asie du Sud-Est : Pattaya, Rangoun, Mandalay, Penang, Johor Bahru, Malacca, Surabaya, Bandung, Medan, Yogyakarta, Denpasar, Banda Aceh, ?Palu, Cebu
Asie du Sud-Est : Davao, Marawi, Quezon City, Makassar, Nusantara, Kaohsiung, Taichung, Tainan
Inde : Bombay|Mumbai, Calcutta|Kolkata, Bangalore|Bengaluru, Madras|Chennai, Hyderabad, Ahmedabad, ?Pune, Jaipur, Lucknow, Kanpur, Nagpur, ?Surat
Inde : Bhopal, Varanasi|Bénarès, Agra, Amritsar, Chandigarh, Srinagar, Patna, Pondichéry, Kochi|Cochin, Guwahati, Ayodhya, Gurgaon, Indore, Vadodara
Inde : Visakhapatnam
Pakistan, Afghanistan, Bangladesh : Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Faisalabad, Multan, Abbottabad, Kandahar, Hérat
Pakistan, Afghanistan, Bangladesh : Mazar-e-Charif|Mazar-i-Sharif, Jalalabad, Kunduz, Ghazni, Lashkar Gah, Bamiyan, Chittagong, Cox's Bazar, Sylhet
Pakistan, Afghanistan, Bangladesh : Kandy, Jaffna, Pokhara
Iran : Ispahan, Mechhed|Machhad, Chiraz, Tabriz, Qom, Ahvaz, Natanz, Fordo, ?Arak, Bouchehr, Kermanchah, Bandar Abbas, Persépolis
Irak : Mossoul, Bassora, Erbil, Kirkouk, Falloujah|Fallouja, Ramadi, Tikrit, Nadjaf, Kerbala, Samarra, Sinjar, Souleimaniye, Tal Afar, Dohouk
Syrie : Alep, Homs, Hama, Raqqa|Rakka, Idleb|Idlib, Lattaquié, Deraa, Palmyre, Deir ez-Zor, Kobané, Afrin, Tartous, &Douma, Manbij, Khan Cheikhoun
Syrie : Hassaké, Al-Bab, Madaya, Soueïda, Baghouz, Qamichli
Liban, Jordanie, Israël, Palestine : Saïda, ?Tyr, Baalbek, Zarqa, Aqaba, Pétra, Tel-Aviv|Tel Aviv, Haïfa, Beer-Sheva, Ashdod, Ashkelon, Eilat
Liban, Jordanie, Israël, Palestine : Nazareth, Netanya, Jérusalem-Est, Bethléem, Hébron, Naplouse, Jénine, Jéricho, Gaza|Gaza-ville, Rafah
Liban, Jordanie, Israël, Palestine : Khan Younès, Sdérot, Tulkarem, Jabaliya, Qalqilya
Golfe : La Mecque, Médine, Djeddah|Jeddah, Dubaï|Dubai, Charjah, Fujaïrah, Aden, Hodeida, Taëz, Marib, Saada, Dammam, Dhahran, Salalah
Maroc : Casablanca, Fès, Marrakech, Tanger, Agadir, Meknès, Oujda, Tétouan, Essaouira, Al Hoceïma, Ouarzazate, Kénitra, Nador, Safi, El Jadida, Ifrane
Maroc : Dakhla
Algérie : Oran, @Constantine, Annaba, Blida, Sétif, Tlemcen, Béjaïa, Tizi Ouzou, Ghardaïa, Tamanrasset, Batna, Mostaganem, Skikda, In Amenas, Djelfa
Algérie : Biskra, Tindouf, Bouira, Ouargla, Tipaza
Tunisie : Sfax, Sousse, Kairouan, Bizerte, Gabès, Sidi Bouzid, Gafsa, Kasserine, Hammamet, Djerba, Carthage, Monastir, Ben Gardane, Tataouine, Zarzis
Tunisie : Mahdia, La Marsa
Libye et Égypte : Benghazi, Misrata, Syrte, Derna, Sebha, Tobrouk, Zintan, Zouara, Sabratha, Alexandrie, Gizeh|Guizeh, Port-Saïd, &Suez, Louxor
Libye et Égypte : Assouan, Charm el-Cheikh, Ismaïlia, Hurghada, Tanta, Place Tahrir|place Tahrir, Al-Arich
Afrique de l'Ouest : Abidjan, Bouaké, Korhogo, Grand-Bassam, San-Pédro, Daloa, Tombouctou, @Gao, Kidal, Mopti, Ségou, Kayes, Sikasso, Ménaka, Tessalit
Afrique de l'Ouest : Ansongo, Agadez, Diffa, Zinder, Maradi, Tahoua, Tillabéri, Arlit, Bobo-Dioulasso, Ouahigouya, Djibo, Thiès, Ziguinchor, Touba
Afrique de l'Ouest : Kaolack, Nouadhibou, Lagos, Kano, Ibadan, Port Harcourt, Kaduna, ?Jos, Maiduguri, Chibok, Dapchi, Sokoto, Enugu, Benin City, Yola
Afrique de l'Ouest : Cotonou, Parakou, Kumasi, Nzérékoré, Kindia, Labé, ?Kara, Sokodé
Afrique centrale : Douala, Bamenda, Garoua, Maroua, Buea, Port-Gentil, Pointe-Noire, Lubumbashi, Goma, Bukavu, Kisangani, ?Beni, Mbuji-Mayi, Kananga
Afrique centrale : Matadi, Bunia, Uvira, Kolwezi, Butembo, Bambari, Bangassou, Bria, Kaga-Bandoro, Moundou, Abéché, Franceville, Mbandaka, Likasi
Afrique de l'Est et australe : Mombasa, Kisumu, Garissa, Dadaab, Entebbe, Gulu, Dar es Salam|Dar es Salaam, Arusha, Mekele|Mékélé, Gondar, Dire Dawa
Afrique de l'Est et australe : Berbera, Bosaso, Kismayo, Baidoa, Port-Soudan, Omdourman, El-Fasher|El Fasher, Nyala, ?Bor, Malakal, Johannesburg
Afrique de l'Est et australe : Le Cap, Durban, Soweto, Port Elizabeth, Bloemfontein, Polokwane, Marikana, Bulawayo, Beira, Nampula, Pemba
Afrique de l'Est et australe : Cabo Delgado, Blantyre, Ndola, Huambo, Benguela, Tamatave|Toamasina, Majunga|Mahajanga, Antsirabe, Diego-Suarez
Afrique de l'Est et australe : Fianarantsoa, Mutsamudu, Walvis Bay
États-Unis : New York|New-York|!Grosse Pomme, Los Angeles, Chicago, @Houston, ?Phoenix, Philadelphie, San Antonio, San Diego, @Dallas, @Austin
États-Unis : San Francisco, Seattle, Denver, Boston, Detroit|Détroit, Nashville, Memphis, Portland, Las Vegas, Louisville, Baltimore, Milwaukee
États-Unis : Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Miami, Oakland, Minneapolis, Tulsa, Cleveland
États-Unis : La Nouvelle-Orléans|Nouvelle-Orléans, Tampa, @Orlando, Honolulu, Pittsburgh, Cincinnati, Saint Paul, ?Buffalo, @Charlotte, Charleston
États-Unis : Charlottesville, +Ferguson, Newark, Anchorage, Salt Lake City, +Richmond, Baton Rouge, +Montgomery, Little Rock, Des Moines, Omaha
États-Unis : Jacksonville, Tallahassee, Parkland, Newtown, ?Columbine, San Bernardino, Palo Alto, Mountain View, Cupertino, Redmond, Menlo Park
États-Unis : Berkeley, Santa Monica, Malibu, Hollywood, Beverly Hills, Princeton, ?Flint, Standing Rock, @Aurora, El Paso, @Savannah, Wichita, Spokane
États-Unis : Boise, Albany, +Rochester, Syracuse, Hartford, ?Providence, Fort Lauderdale, Palm Beach, Mar-a-Lago, Camp David, Cap Canaveral
États-Unis : Guantanamo|Guantánamo, +Arlington, Fort Worth, Colorado Springs, Kenosha, Uvalde, Long Beach, San Juan
New York : Manhattan, Brooklyn, Queens, Bronx, Harlem, Wall Street, Times Square, Ground Zero, Central Park, Staten Island, Long Island, Broadway
New York : Capitol Hill
Canada : Toronto, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, @Regina, Saskatoon, +Hamilton, +London, Moncton, Fredericton
Canada : Charlottetown, Saint-Jean, Whitehorse, Yellowknife, Iqaluit, Fort McMurray, Mississauga, Sudbury, Banff, Whistler
Québec : Ville de Québec, Gatineau, Longueuil, Sherbrooke, Saguenay, Lévis, Trois-Rivières, Terrebonne, Saint-Jean-sur-Richelieu, Drummondville
Québec : Granby, Rimouski, Sept-Îles, Rouyn-Noranda, Val-d'Or, Lac-Mégantic, Chicoutimi, Shawinigan, Baie-Comeau, Joliette, Victoriaville
Québec : Saint-Hyacinthe, Saint-Jérôme, Blainville, Mirabel, Repentigny, Brossard, Gaspé, Rivière-du-Loup, ?Alma, Thetford Mines, La Malbaie
Québec : Vaudreuil-Dorion, Châteauguay, Outremont, Westmount, Sainte-Foy, Jonquière, Kuujjuaq, Mont-Laurier, Tadoussac
Amérique latine : Guadalajara, Monterrey, Puebla, Tijuana, Ciudad Juarez, Cancun, Acapulco, Iguala, Culiacan, Toluca, Mérida, Rio de Janeiro|Rio
Amérique latine : Sao Paulo|São Paulo, Salvador de Bahia, Belo Horizonte, Fortaleza, Recife, Porto Alegre, Curitiba, Manaus, Belem, Chapeco
Amérique latine : Brumadinho, ?Mariana, Medellin, Cali, Carthagène, Barranquilla, Cucuta, Bucaramanga, Maracaibo, Valencia, Guayaquil, Cuzco|Cusco
Amérique latine : Arequipa, Machu Picchu, Santa Cruz, Cochabamba, Potosi, Valparaiso, Concepcion, Vina del Mar, @Rosario, +Mendoza, Mar del Plata
Amérique latine : Ushuaia, Bariloche, Tucuman, Ciudad del Este, San Pedro Sula, Antigua, Santiago de Cuba, Camagüey, Cap-Haïtien, Jacmel, Gonaïves
Amérique latine : Les Cayes, Jérémie, Punta Cana, Willemstad
Océanie : @Sydney, Melbourne, Brisbane, +Perth, Adélaïde, +Darwin, Hobart, Auckland, Christchurch, Queenstown, Bougainville, Bondi Beach
Océanie : Alice Springs, Gold Coast, Cairns";
