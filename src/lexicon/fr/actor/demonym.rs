//! Demonyms of places that are no State; those of States stand in `country.rs`.
//!
//! Written from general knowledge; no list was copied.

/// Place ; its demonyms in the masculine singular, `=` before a form that has no others.
pub(super) static DEMONYMS: &str = "\
Europe ; européen
Afrique ; africain
Asie ; asiatique
Amérique ; sud-américain nord-américain latino-américain panaméricain
Océanie ; océanien
Occident ; occidental
Orient ; =oriental =orientale =orientaux =orientales
Moyen-Orient ; moyen-oriental
Proche-Orient ; proche-oriental
Maghreb ; maghrébin
Sahel ; sahélien
Scandinavie ; scandinave
Balkans ; balkanique
Caraïbes ; caribéen caraïbe
Antilles ; antillais
Méditerranée ; méditerranéen
Corée du Sud ; coréen
Angleterre ; anglais
Écosse ; écossais
Pays de Galles ; gallois
Irlande du Nord ; nord-irlandais
Catalogne ; catalan
Pays basque ; basque
Andalousie ; andalou =andalouse =andalouses
Galice ; galicien
Castille ; castillan
Bavière ; bavarois
Saxe ; saxon
Prusse ; prussien
Sarre ; sarrois
Lombardie ; lombard
Sicile ; sicilien
Sardaigne ; sarde
Toscane ; toscan
Piémont ; piémontais
Tyrol ; tyrolien
Wallonie ; wallon
Flandre ; flamand
Hollande ; hollandais
Frise ; frison
Tessin ; tessinois
Valais ; valaisan
Vaud ; vaudois
Suisse romande ; romand
Tchétchénie ; tchétchène
Crimée ; criméen
Sibérie ; sibérien
Caucase ; caucasien
Kurdistan ; kurde
Tibet ; tibétain
Xinjiang ; ouïghour ouïgour
Hong Kong ; hongkongais
Cachemire ; cachemiri
Pendjab ; pendjabi
Bengale ; bengali
Kabylie ; kabyle
Darfour ; darfouri
Katanga ; katangais
Québec ; québécois
Acadie ; acadien
Ontario ; ontarien
Alberta ; albertain
Californie ; californien
Texas ; texan
Floride ; floridien
Alaska ; alaskien
Hawaï ; hawaïen
Louisiane ; louisianais
Virginie ; virginien
Porto Rico ; portoricain
Groenland ; groenlandais
Gibraltar ; gibraltarien
Tasmanie ; tasmanien
Amazonie ; amazonien
Arctique ; arctique
Alsace ; alsacien
Aquitaine ; aquitain
Auvergne ; auvergnat
Bourgogne ; bourguignon
Bretagne ; breton
Centre-Val de Loire ; centrais
Corse ; corse
Franche-Comté ; franc-comtois
Île-de-France ; francilien
Languedoc ; languedocien
Limousin ; limousin
Lorraine ; lorrain
Normandie ; normand
Occitanie ; occitan
Picardie ; picard
Poitou ; poitevin
Provence ; provençal =provençale =provençaux =provençales
Hauts-de-France ; nordiste
Savoie ; savoyard
Vendée ; vendéen
Mayenne ; mayennais
Sarthe ; sarthois
Morbihan ; morbihannais
Finistère ; finistérien
Gironde ; girondin
Landes ; landais
Var ; varois
Vaucluse ; vauclusien
Isère ; isérois
Ardennes ; ardennais
Vosges ; vosgien
Jura ; jurassien
Dordogne ; dordognais
Périgord ; périgourdin
Gascogne ; gascon
Béarn ; béarnais
Anjou ; angevin
Touraine ; tourangeau =tourangelle =tourangeaux =tourangelles
Berry ; berrichon
Champagne ; champenois
Essonne ; essonnien
Yvelines ; yvelinois
Val-de-Marne ; val-de-marnais
Seine-Saint-Denis ; séquano-dionysien
Guadeloupe ; guadeloupéen
Martinique ; martiniquais
Guyane ; guyanais
La Réunion ; réunionnais
Mayotte ; mahorais
Nouvelle-Calédonie ; calédonien néo-calédonien kanak
Polynésie française ; polynésien
Tahiti ; tahitien
Paris ; parisien
Marseille ; marseillais
Lyon ; lyonnais
Toulouse ; toulousain
Nice ; niçois
Nantes ; nantais
Montpellier ; montpelliérain
Strasbourg ; strasbourgeois
Bordeaux ; bordelais
Lille ; lillois
Rennes ; rennais
Reims ; rémois
Le Havre ; havrais
Toulon ; toulonnais
Dijon ; dijonnais
Grenoble ; grenoblois
Nîmes ; nîmois
Brest ; brestois
Amiens ; amiénois
Limoges ; limougeaud
Metz ; messin
Besançon ; bisontin
Perpignan ; perpignanais
Orléans ; orléanais
Rouen ; rouennais
Caen ; caennais
Nancy ; nancéien
Le Mans ; manceau =mancelle =manceaux =mancelles
Clermont-Ferrand ; clermontois
Saint-Étienne ; stéphanois
Saint-Denis ; dionysien
Saint-Malo ; malouin
Lorient ; lorientais
Quimper ; quimpérois
Dunkerque ; dunkerquois
Calais ; calaisien
Lens ; lensois
Cannes ; cannois
Avignon ; avignonnais
Arles ; arlésien
Bastia ; bastiais
Ajaccio ; ajaccien
La Rochelle ; rochelais
Poitiers ; pictave
Angoulême ; angoumoisin
Pau ; palois
Bayonne ; bayonnais
Biarritz ; biarrot
Tarbes ; tarbais
Albi ; albigeois
Montauban ; montalbanais
Béziers ; biterrois
Annecy ; annécien
Chambéry ; chambérien
Valence ; valentinois
Troyes ; troyen
Colmar ; colmarien
Mulhouse ; mulhousien
Versailles ; versaillais
Londres ; londonien
Berlin ; berlinois
Munich ; munichois
Rome ; romain
Milan ; milanais
Naples ; napolitain
Turin ; turinois
Venise ; vénitien
Florence ; florentin
Gênes ; génois
Madrid ; madrilène
Barcelone ; barcelonais
Lisbonne ; lisboète
Bruxelles ; bruxellois
Liège ; liégeois
Anvers ; anversois
Genève ; genevois
Lausanne ; lausannois
Zurich ; zurichois
Berne ; bernois
Bâle ; bâlois
Vienne ; viennois
Athènes ; athénien
Moscou ; moscovite
Varsovie ; varsovien
Prague ; pragois praguois
Istanbul ; stambouliote
Pékin ; pékinois
Shanghai ; shanghaïen
Tokyo ; tokyoïte
New York ; new-yorkais newyorkais
Montréal ; montréalais
Toronto ; torontois
Ottawa ; outaouais
Mexico ; mexicain
Buenos Aires ; =porteño =porteños
Beyrouth ; beyrouthin
Alger ; algérois
Tunis ; tunisois
Casablanca ; casablancais
Dakar ; dakarois
Abidjan ; abidjanais
Kinshasa ; kinois
Gaza ; gazaoui
Damas ; damascène
Jérusalem ; hiérosolymitain
Dubaï ; dubaïote
Sydney ; sydnéen";
