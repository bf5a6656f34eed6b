//! Towns of the world outside France, in French spelling.
//!
//! Written from general knowledge; no list was copied.

/// Country or region : its towns.
pub(super) static CITIES: &str = "\
Royaume-Uni : Manchester, Birmingham, &Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Southampton, Portsmouth, Brighton,
Oxford, Cambridge, Coventry, Bradford, Plymouth, ?Hull, ?Derby, Norwich, Douvres, ?Bath, +York, Windsor, Salisbury, Édimbourg, Glasgow, Aberdeen,
Dundee, Cardiff, Swansea, Belfast, Wembley, Wimbledon, Westminster
Irlande : Cork, Galway, Limerick
Belgique : Anvers, Gand, Liège, Charleroi, Namur, Bruges, ?Mons, Louvain, Louvain-la-Neuve, ?Malines, Ostende, Tournai, Courtrai, Verviers,
La Louvière, Mouscron, Seraing, Arlon, Bastogne, ?Spa, Wavre, Waterloo, Zaventem, Zeebruges, Molenbeek|Molenbeek-Saint-Jean, Schaerbeek, Ixelles,
&Anderlecht, Etterbeek, Uccle, ?Forest, Hasselt, ?Dinant
Luxembourg : Esch-sur-Alzette, Schengen
Pays-Bas : La Haye, Rotterdam, Eindhoven, Maastricht, Arnhem, Haarlem, Delft, Nimègue
Suisse : Genève, Zurich, Bâle, Lausanne, Lucerne, Lugano, Neuchâtel, Fribourg, Sion, Montreux, Vevey, Bienne, Davos, Saint-Gall, Winterthour,
La Chaux-de-Fonds, Yverdon-les-Bains, Nyon, Martigny, Sierre, Delémont, ?Bulle, Verbier, Zermatt, Crans-Montana
Allemagne : Munich, Hambourg, ?Cologne, Francfort|Francfort-sur-le-Main, Stuttgart, Düsseldorf, Dortmund, ?Essen, Leipzig, Brême, Dresde, Hanovre,
Nuremberg, Duisbourg, Bochum, Wuppertal, Bonn, Münster, Karlsruhe, Mannheim, Augsbourg, Wiesbaden, Aix-la-Chapelle, Kiel, Lübeck, Rostock, Magdebourg,
Erfurt, Mayence, Chemnitz, Fribourg-en-Brisgau, Heidelberg, Ulm, Wolfsburg, Potsdam, Ratisbonne, Ramstein, Trèves, Sarrebruck, Coblence, Weimar,
Würzburg, Kehl, Leverkusen, Mönchengladbach, Gelsenkirchen, Hanau
Autriche : Salzbourg, Innsbruck, Graz, Linz, Kitzbühel
Italie : Milan, Naples, Turin, Palerme, ?Gênes, Bologne, @Florence, Venise, Vérone, Bari, Catane, Messine, Padoue, Trieste, Brescia, ?Parme, Modène,
Pérouse, Pise, ?Sienne, Livourne, Ravenne, Rimini, Cagliari, Bergame, Vicence, ?Trente, Tarente, Salerne, Ancône, L'Aquila, Amatrice, Vintimille,
Lampedusa, San Remo, Pompéi, ?Assise, Crémone, Mantoue, Bolzano, Aoste, @Côme, Ferrare, ?Plaisance, Lecce, Udine, Castel Gandolfo
Espagne : Barcelone, Séville, Saragosse, Malaga, Bilbao, Palma de Majorque, Alicante, Cordoue, Valladolid, Vigo, Gijon, La Corogne, Pampelune,
Saint-Sébastien, &Santander, Salamanque, Tolède, Cadix, Almeria, Burgos, Gérone, Tarragone, Badajoz, Marbella, Saint-Jacques-de-Compostelle, Cambrils,
Ripoll, Algésiras, Guernica, @León, Oviedo, Vitoria, Jerez, Ibiza
Portugal : ?Porto, Braga, Coimbra, Faro, Setubal, @Fatima, Funchal
Grèce : Thessalonique|Salonique, Le Pirée, Patras, Héraklion, Idomeni, Olympie, Delphes, Sparte, Mytilène
Turquie : Istanbul|Constantinople, Izmir, Bursa, Antalya, Adana, Gaziantep, Konya, Diyarbakir, Mersin, Kayseri, Trabzon|Trébizonde, Bodrum, Edirne,
Hatay, Antakya, Kahramanmaras, Suruç, Cizre, Erzurum, Incirlik
Scandinavie : Göteborg, Malmö, Uppsala, Aarhus, Aalborg, Christiania, +Bergen, Trondheim, Stavanger, Tromsø, Lillehammer, Tampere, Turku, Espoo,
Kiruna, Utøya
Baltique et Pologne : Kaunas, Tartu, Narva, Cracovie, Lodz|Łódź, Wroclaw, Poznan, Gdansk, Szczecin, Lublin, Katowice, Gdynia, Auschwitz, Smolensk
Europe centrale : Brno, Ostrava, Plzen, Košice, Szeged, Debrecen, Pécs, Maribor, ?Split, Dubrovnik, Rijeka, Zadar, Vukovar, Mostar, Banja Luka,
Srebrenica, Tuzla, Novi Sad, ?Nis, Mitrovica
Roumanie et Bulgarie : Cluj|Cluj-Napoca, Timisoara, Iasi, Constanta, Brasov, Sibiu, Plovdiv, Varna, Bourgas
Ukraine : Kharkiv|Kharkov, Odessa|Odesa, Lviv, Dnipro, Donetsk, Louhansk|Lougansk, Marioupol, Zaporijjia|Zaporijia, Kherson, Mykolaïv, Sébastopol,
Simferopol, Yalta, Tchernobyl|Tchornobyl, Tchernihiv, Soumy, Bakhmout, Avdiïvka, Boutcha, Kramatorsk, Severodonetsk|Sievierodonetsk, Pokrovsk,
Kryvyï Rih, Debaltseve, Slaviansk, Kertch, Butcha, Irpin
Russie : Saint-Pétersbourg|Leningrad, Novossibirsk, Iekaterinbourg, Kazan, Nijni Novgorod, Samara, Omsk, Rostov-sur-le-Don|Rostov, Oufa, Volgograd,
?Perm, Krasnoïarsk, Voronej, Saratov, Krasnodar, Sotchi, Vladivostok, Khabarovsk, Irkoutsk, Mourmansk, Arkhangelsk, Kaliningrad, Grozny, Makhatchkala,
Beslan, Tcheliabinsk, Tomsk, Belgorod, Koursk, Toula, Tver, Briansk, Iakoutsk, Astrakhan, Vladikavkaz, Kemerovo, Engels
Biélorussie et Moldavie : Brest-Litovsk, Grodno
Caucase et Asie centrale : Batoumi, Gori, Almaty, ?Och, Samarcande, Boukhara, Baïkonour
Chine : Shanghai, Hong Kong|Hongkong|Hong-Kong, Macao, ?Canton|Guangzhou, Shenzhen, Tianjin, Wuhan, Chengdu, Chongqing, Nankin|Nanjing, Xi'an,
Hangzhou, Harbin, Shenyang, Dalian, Qingdao, Jinan, Suzhou, Kunming, Urumqi|Ouroumtsi, Lhassa, Kachgar, Xiamen, Zhengzhou, Changsha, Wenzhou, Fuzhou,
Dongguan, Lanzhou, Kowloon, place Tian'anmen|Tian'anmen|Tiananmen
Japon : Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Fukushima, Kawasaki, Saitama, Okinawa, Nagano, Hokkaido,
Honshu, Kyushu, Shikoku
Corées : Busan, Incheon, Daegu, Pyeongchang, Gwangju, Kaesong, Panmunjom, Yongbyon, Punggye-ri, Ulsan
Asie du Sud-Est : Hô Chi Minh-Ville|Saïgon, Da Nang, ?Hué, Haïphong, Diên Biên Phu, Luang Prabang, Siem Reap, Angkor, Chiang Mai, Phuket, Pattaya,
Rangoun, Mandalay, Penang, Johor Bahru, Malacca, Yogyakarta, Denpasar, Banda Aceh, ?Palu, Cebu, Davao, Marawi, Quezon City, Makassar, Nusantara,
Kaohsiung
Inde : Bombay|Mumbai, Calcutta|Kolkata, Bangalore|Bengaluru, Madras|Chennai, Hyderabad, Ahmedabad, ?Pune, Jaipur, Lucknow, ?Surat, Bhopal,
Varanasi|Bénarès, Agra, Amritsar, Chandigarh, Srinagar, Patna, Pondichéry, Kochi|Cochin, Ayodhya, Gurgaon
Pakistan, Afghanistan, Bangladesh : Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Faisalabad, Abbottabad, Kandahar, Hérat,
Mazar-e-Charif|Mazar-i-Sharif, Jalalabad, Kunduz, Ghazni, Lashkar Gah, Bamiyan, Chittagong, Cox's Bazar, Kandy
Iran : Ispahan, Mechhed|Machhad, Chiraz, Tabriz, Qom, Natanz, Fordo, Bouchehr, Kermanchah, Bandar Abbas, Persépolis
Irak : Mossoul, Bassora, Erbil, Kirkouk, Falloujah|Fallouja, Ramadi, Tikrit, Nadjaf, Kerbala, Samarra, Sinjar, Souleimaniye, Tal Afar
Syrie : Alep, Homs, Hama, Raqqa|Rakka, Idleb|Idlib, Lattaquié, Deraa, Palmyre, Deir ez-Zor, Kobané, Afrin, Tartous, &Douma, Manbij, Khan Cheikhoun,
Hassaké, Al-Bab, Soueïda, Baghouz, Qamichli
Liban, Jordanie, Israël, Palestine : Saïda, ?Tyr, Baalbek, Aqaba, Pétra, Tel-Aviv|Tel Aviv, Haïfa, Beer-Sheva, Ashdod, Ashkelon, Eilat, Nazareth,
Netanya, Jérusalem-Est, Bethléem, Hébron, Naplouse, Jénine, Jéricho, Gaza|Gaza-ville, Rafah, Khan Younès, Sdérot, Jabaliya
Golfe : La Mecque, Médine, Djeddah|Jeddah, Dubaï, Fujaïrah, Aden, Hodeida, Taëz, Saada, Dhahran
Maroc : Casablanca, Fès, Marrakech, Tanger, Agadir, Meknès, Oujda, Tétouan, Essaouira, Al Hoceïma, Ouarzazate, Kénitra, Nador, Dakhla
Algérie : Oran, @Constantine, Annaba, Blida, Sétif, Tlemcen, Béjaïa, Tizi Ouzou, Ghardaïa, Tamanrasset, Batna, Mostaganem, In Amenas, Tindouf, Ouargla,
Tipaza
Tunisie : Sfax, Sousse, Kairouan, Bizerte, Gabès, Sidi Bouzid, Gafsa, Kasserine, Hammamet, Djerba, Carthage, Monastir, Ben Gardane, Tataouine,
La Marsa
Libye et Égypte : Benghazi, Misrata, Syrte, Derna, Tobrouk, Zintan, Sabratha, Alexandrie, Gizeh|Guizeh, Port-Saïd, &Suez, Louxor, Assouan,
Charm el-Cheikh, Ismaïlia, Hurghada, place Tahrir, Al-Arich
Afrique de l'Ouest : Abidjan, Bouaké, Korhogo, Grand-Bassam, San-Pédro, Tombouctou, @Gao, Kidal, Mopti, Sikasso, Ménaka, Tessalit, Ansongo, Agadez,
Diffa, Zinder, Maradi, Tahoua, Tillabéri, Arlit, Bobo-Dioulasso, Ouahigouya, Djibo, Thiès, Ziguinchor, Touba, Kaolack, Nouadhibou, Lagos, Kano, Ibadan,
Port Harcourt, Kaduna, ?Jos, Maiduguri, Chibok, Dapchi, Sokoto, Cotonou, Kumasi, Nzérékoré, ?Kara
Afrique centrale : Douala, Bamenda, Garoua, Maroua, Buea, Port-Gentil, Pointe-Noire, Lubumbashi, Goma, Bukavu, Kisangani, ?Beni, Mbuji-Mayi, Bunia,
Uvira, Butembo, Bambari, Bangassou, Bria, Kaga-Bandoro, Abéché
Afrique de l'Est et australe : Mombasa, Kisumu, Garissa, Dadaab, Entebbe, Dar es Salam|Dar es Salaam, Arusha, Mekele, Gondar, Kismayo, Baidoa,
Port-Soudan, Omdourman, El-Fasher|El Fasher, Nyala, ?Bor, Malakal, Johannesburg, Le Cap, Durban, Soweto, Port Elizabeth, Polokwane, Marikana, Bulawayo,
Beira, Pemba, Cabo Delgado, Tamatave|Toamasina, Majunga|Mahajanga, Diego-Suarez, Mutsamudu, Walvis Bay
États-Unis : New York|New-York|!Grosse Pomme, Los Angeles, Chicago, +Houston, ?Phoenix, Philadelphie, San Antonio, San Diego, Dallas, @Austin,
San Francisco, Seattle, Denver, Boston, Detroit, Nashville, Memphis, Portland, Las Vegas, Louisville, Baltimore, Milwaukee, Albuquerque, Sacramento,
Kansas City, Atlanta, Miami, Oakland, Minneapolis, Cleveland, La Nouvelle-Orléans|Nouvelle-Orléans, Tampa, @Orlando, Honolulu, Pittsburgh, Cincinnati,
Saint Paul, ?Buffalo, @Charlotte, Charleston, Charlottesville, +Ferguson, Newark, Anchorage, Salt Lake City, +Richmond, Baton Rouge, +Montgomery,
Little Rock, Des Moines, Omaha, Jacksonville, Tallahassee, Parkland, Newtown, ?Columbine, San Bernardino, Palo Alto, Mountain View, Cupertino, Redmond,
Menlo Park, Berkeley, Santa Monica, Malibu, Hollywood, Beverly Hills, Princeton, ?Flint, Standing Rock, @Aurora, El Paso, Albany, +Rochester, Syracuse,
Hartford, ?Providence, Fort Lauderdale, Palm Beach, Mar-a-Lago, Camp David, Cap Canaveral, Guantanamo, Arlington, Fort Worth, Colorado Springs,
Kenosha, Uvalde, Long Beach, San Juan
New York : Manhattan, Brooklyn, Queens, Bronx, Harlem, Wall Street, Times Square, Ground Zero, Central Park, Staten Island, Long Island, Broadway,
Capitol Hill
Canada : Toronto, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, @Regina, Saskatoon, +Hamilton, +London, Moncton, Fredericton,
Charlottetown, Saint-Jean, Whitehorse, Yellowknife, Iqaluit, Fort McMurray, Mississauga, Banff, Whistler
Québec : Ville de Québec, Gatineau, Longueuil, Sherbrooke, Saguenay, Lévis, Trois-Rivières, Terrebonne, Saint-Jean-sur-Richelieu, Drummondville,
Granby, Rimouski, Sept-Îles, Rouyn-Noranda, Val-d'Or, Lac-Mégantic, Chicoutimi, Shawinigan, Baie-Comeau, Joliette, Victoriaville, Saint-Hyacinthe,
Saint-Jérôme, Blainville, Mirabel, Repentigny, Brossard, Gaspé, Rivière-du-Loup, ?Alma, La Malbaie, Châteauguay, Sainte-Foy, Jonquière, Kuujjuaq,
Tadoussac
Amérique latine : Guadalajara, Monterrey, Puebla, Tijuana, Ciudad Juarez, Cancun, Acapulco, Iguala, Culiacan, Mérida, Rio de Janeiro|Rio, Sao Paulo,
Salvador de Bahia, Belo Horizonte, Fortaleza, Recife, Porto Alegre, Curitiba, Manaus, Belem, Chapeco, Brumadinho, ?Mariana, Medellin, Cali, Carthagène,
Maracaibo, Valencia, Guayaquil, Cuzco|Cusco, Arequipa, Machu Picchu, Santa Cruz, Cochabamba, Potosi, Valparaiso, Vina del Mar, @Rosario, +Mendoza,
Ushuaia, Ciudad del Este, San Pedro Sula, Antigua, Santiago de Cuba, Cap-Haïtien, Jacmel, Gonaïves, Les Cayes, Jérémie, Punta Cana, Willemstad
Océanie : @Sydney, Melbourne, Brisbane, Perth, Adélaïde, Auckland, Christchurch, Queenstown, Bougainville, Bondi Beach, Alice Springs, Gold Coast";
