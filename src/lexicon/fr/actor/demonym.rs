//! Demonyms of places that are no State; those of States stand in `country.rs`.
//!
//! Written from general knowledge; no list was copied.

/// Place ; every form of its demonyms.
pub(super) static DEMONYMS: &str = "\
Europe ; européen européenne européens européennes
Afrique ; africain africaine africains africaines
Asie ; asiatique asiatiques
Amérique ; sud-américain sud-américaine sud-américains sud-américaines nord-américain nord-américaine nord-américains nord-américaines latino-américain latino-américaine latino-américains latino-américaines panaméricain panaméricaine panaméricains panaméricaines
Océanie ; océanien océanienne océaniens océaniennes
Occident ; occidental occidentale occidentaux occidentales
Orient ; oriental orientale orientaux orientales
Moyen-Orient ; moyen-oriental moyen-orientale moyen-orientaux moyen-orientales
Proche-Orient ; proche-oriental proche-orientale proche-orientaux proche-orientales
Maghreb ; maghrébin maghrébine maghrébins maghrébines
Sahel ; sahélien sahélienne sahéliens sahéliennes
Scandinavie ; scandinave scandinaves
Balkans ; balkanique balkaniques
Caraïbes ; caribéen caribéenne caribéens caribéennes caraïbe caraïbes
Antilles ; antillais antillaise antillaises
Méditerranée ; méditerranéen méditerranéenne méditerranéens méditerranéennes
Corée du Sud ; coréen coréenne coréens coréennes
Angleterre ; anglais anglaise anglaises
Écosse ; écossais écossaise écossaises
Pays de Galles ; gallois galloise galloises
Irlande du Nord ; nord-irlandais nord-irlandaise nord-irlandaises
Catalogne ; catalan catalane catalans catalanes
Pays basque ; basque basques
Andalousie ; andalou andalous andalouse andalouses
Galice ; galicien galicienne galiciens galiciennes
Castille ; castillan castillane castillans castillanes
Bavière ; bavarois bavaroise bavaroises
Saxe ; saxon saxonne saxons saxonnes
Prusse ; prussien prussienne prussiens prussiennes
Sarre ; sarrois sarroise sarroises
Lombardie ; lombard lombarde lombards lombardes
Sicile ; sicilien sicilienne siciliens siciliennes
Sardaigne ; sarde sardes
Toscane ; toscan toscane toscans toscanes
Piémont ; piémontais piémontaise piémontaises
Tyrol ; tyrolien tyrolienne tyroliens tyroliennes
Wallonie ; wallon wallonne wallons wallonnes
Flandre ; flamand flamande flamands flamandes
Hollande ; hollandais hollandaise hollandaises
Frise ; frison frisonne frisons frisonnes
Tessin ; tessinois tessinoise tessinoises
Valais ; valaisan valaisane valaisans valaisanes
Vaud ; vaudois vaudoise vaudoises
Suisse romande ; romand romande romands romandes
Tchétchénie ; tchétchène tchétchènes
Crimée ; criméen criméenne criméens criméennes
Sibérie ; sibérien sibérienne sibériens sibériennes
Caucase ; caucasien caucasienne caucasiens caucasiennes
Kurdistan ; kurde kurdes
Tibet ; tibétain tibétaine tibétains tibétaines
Xinjiang ; ouïghour ouïghoure ouïghours ouïghoures ouïgour ouïgoure ouïgours ouïgoures
Hong Kong ; hongkongais hongkongaise hongkongaises
Cachemire ; cachemiri cachemirie cachemiris cachemiries
Pendjab ; pendjabi pendjabie pendjabis pendjabies
Bengale ; bengali bengalie bengalis bengalies
Kabylie ; kabyle kabyles
Darfour ; darfouri darfourie darfouris darfouries
Katanga ; katangais katangaise katangaises
Québec ; québécois québécoise québécoises
Acadie ; acadien acadienne acadiens acadiennes
Ontario ; ontarien ontarienne ontariens ontariennes
Alberta ; albertain albertaine albertains albertaines
Californie ; californien californienne californiens californiennes
Texas ; texan texane texans texanes
Floride ; floridien floridienne floridiens floridiennes
Alaska ; alaskien alaskienne alaskiens alaskiennes
Hawaï ; hawaïen hawaïene hawaïens hawaïenes
Louisiane ; louisianais louisianaise louisianaises
Virginie ; virginien virginienne virginiens virginiennes
Porto Rico ; portoricain portoricaine portoricains portoricaines
Groenland ; groenlandais groenlandaise groenlandaises
Gibraltar ; gibraltarien gibraltarienne gibraltariens gibraltariennes
Tasmanie ; tasmanien tasmanienne tasmaniens tasmaniennes
Amazonie ; amazonien amazonienne amazoniens amazoniennes
Arctique ; arctique arctiques
Alsace ; alsacien alsacienne alsaciens alsaciennes
Aquitaine ; aquitain aquitaine aquitains aquitaines
Auvergne ; auvergnat auvergnate auvergnats auvergnates
Bourgogne ; bourguignon bourguignonne bourguignons bourguignonnes
Bretagne ; breton bretonne bretons bretonnes
Centre-Val de Loire ; centrais centraise centraises
Corse ; corse corses
Franche-Comté ; franc-comtois franc-comtoise franc-comtoises
Île-de-France ; francilien francilienne franciliens franciliennes
Languedoc ; languedocien languedocienne languedociens languedociennes
Limousin ; limousin limousine limousins limousines
Lorraine ; lorrain lorraine lorrains lorraines
Normandie ; normand normande normands normandes
Occitanie ; occitan occitane occitans occitanes
Picardie ; picard picarde picards picardes
Poitou ; poitevin poitevine poitevins poitevines
Provence ; provençal provençale provençaux provençales
Hauts-de-France ; nordiste nordistes
Savoie ; savoyard savoyarde savoyards savoyardes
Vendée ; vendéen vendéenne vendéens vendéennes
Mayenne ; mayennais mayennaise mayennaises
Sarthe ; sarthois sarthoise sarthoises
Morbihan ; morbihannais morbihannaise morbihannaises
Finistère ; finistérien finistérienne finistériens finistériennes
Gironde ; girondin girondine girondins girondines
Landes ; landais landaise landaises
Var ; varois varoise varoises
Vaucluse ; vauclusien vauclusienne vauclusiens vauclusiennes
Isère ; isérois iséroise iséroises
Ardennes ; ardennais ardennaise ardennaises
Vosges ; vosgien vosgienne vosgiens vosgiennes
Jura ; jurassien jurassienne jurassiens jurassiennes
Dordogne ; dordognais dordognaise dordognaises
Périgord ; périgourdin périgourdine périgourdins périgourdines
Gascogne ; gascon gasconne gascons gasconnes
Béarn ; béarnais béarnaise béarnaises
Anjou ; angevin angevine angevins angevines
Touraine ; tourangeau tourangeaue tourangeaus tourangeaues tourangelle tourangeaux tourangelles
Berry ; berrichon berrichonne berrichons berrichonnes
Champagne ; champenois champenoise champenoises
Essonne ; essonnien essonnienne essonniens essonniennes
Yvelines ; yvelinois yvelinoise yvelinoises
Val-de-Marne ; val-de-marnais val-de-marnaise val-de-marnaises
Seine-Saint-Denis ; séquano-dionysien séquano-dionysienne séquano-dionysiens séquano-dionysiennes
Guadeloupe ; guadeloupéen guadeloupéenne guadeloupéens guadeloupéennes
Martinique ; martiniquais martiniquaise martiniquaises
Guyane ; guyanais guyanaise guyanaises
La Réunion ; réunionnais réunionnaise réunionnaises
Mayotte ; mahorais mahoraise mahoraises
Nouvelle-Calédonie ; calédonien calédonienne calédoniens calédoniennes néo-calédonien néo-calédonienne néo-calédoniens néo-calédoniennes kanak kanake kanaks kanakes
Polynésie française ; polynésien polynésienne polynésiens polynésiennes
Tahiti ; tahitien tahitienne tahitiens tahitiennes
Paris ; parisien parisienne parisiens parisiennes
Marseille ; marseillais marseillaise marseillaises
Lyon ; lyonnais lyonnaise lyonnaises
Toulouse ; toulousain toulousaine toulousains toulousaines
Nice ; niçois niçoise niçoises
Nantes ; nantais nantaise nantaises
Montpellier ; montpelliérain montpelliéraine montpelliérains montpelliéraines
Strasbourg ; strasbourgeois strasbourgeoise strasbourgeoises
Bordeaux ; bordelais bordelaise bordelaises
Lille ; lillois lilloise lilloises
Rennes ; rennais rennaise rennaises
Reims ; rémois rémoise rémoises
Le Havre ; havrais havraise havraises
Toulon ; toulonnais toulonnaise toulonnaises
Dijon ; dijonnais dijonnaise dijonnaises
Grenoble ; grenoblois grenobloise grenobloises
Nîmes ; nîmois nîmoise nîmoises
Brest ; brestois brestoise brestoises
Amiens ; amiénois amiénoise amiénoises
Limoges ; limougeaud limougeaude limougeauds limougeaudes
Metz ; messin messine messins messines
Besançon ; bisontin bisontine bisontins bisontines
Perpignan ; perpignanais perpignanaise perpignanaises
Orléans ; orléanais orléanaise orléanaises
Rouen ; rouennais rouennaise rouennaises
Caen ; caennais caennaise caennaises
Nancy ; nancéien nancéienne nancéiens nancéiennes
Le Mans ; manceau manceaue manceaus manceaues mancelle manceaux mancelles
Clermont-Ferrand ; clermontois clermontoise clermontoises
Saint-Étienne ; stéphanois stéphanoise stéphanoises
Saint-Denis ; dionysien dionysienne dionysiens dionysiennes
Saint-Malo ; malouin malouine malouins malouines
Lorient ; lorientais lorientaise lorientaises
Quimper ; quimpérois quimpéroise quimpéroises
Dunkerque ; dunkerquois dunkerquoise dunkerquoises
Calais ; calaisien calaisienne calaisiens calaisiennes
Lens ; lensois lensoise lensoises
Cannes ; cannois cannoise cannoises
Avignon ; avignonnais avignonnaise avignonnaises
Arles ; arlésien arlésienne arlésiens arlésiennes
Bastia ; bastiais bastiaise bastiaises
Ajaccio ; ajaccien ajaccienne ajacciens ajacciennes
La Rochelle ; rochelais rochelaise rochelaises
Poitiers ; pictave pictaves
Angoulême ; angoumoisin angoumoisine angoumoisins angoumoisines
Pau ; palois paloise paloises
Bayonne ; bayonnais bayonnaise bayonnaises
Biarritz ; biarrot biarrote biarrots biarrotes
Tarbes ; tarbais tarbaise tarbaises
Albi ; albigeois albigeoise albigeoises
Montauban ; montalbanais montalbanaise montalbanaises
Béziers ; biterrois biterroise biterroises
Annecy ; annécien annécienne annéciens annéciennes
Chambéry ; chambérien chambérienne chambériens chambériennes
Valence ; valentinois valentinoise valentinoises
Troyes ; troyen troyene troyens troyenes
Colmar ; colmarien colmarienne colmariens colmariennes
Mulhouse ; mulhousien mulhousienne mulhousiens mulhousiennes
Versailles ; versaillais versaillaise versaillaises
Londres ; londonien londonienne londoniens londoniennes
Berlin ; berlinois berlinoise berlinoises
Munich ; munichois munichoise munichoises
Rome ; romain romaine romains romaines
Milan ; milanais milanaise milanaises
Naples ; napolitain napolitaine napolitains napolitaines
Turin ; turinois turinoise turinoises
Venise ; vénitien vénitienne vénitiens vénitiennes
Florence ; florentin florentine florentins florentines
Gênes ; génois génoise génoises
Madrid ; madrilène madrilènes
Barcelone ; barcelonais barcelonaise barcelonaises
Lisbonne ; lisboète lisboètes
Bruxelles ; bruxellois bruxelloise bruxelloises
Liège ; liégeois liégeoise liégeoises
Anvers ; anversois anversoise anversoises
Genève ; genevois genevoise genevoises
Lausanne ; lausannois lausannoise lausannoises
Zurich ; zurichois zurichoise zurichoises
Berne ; bernois bernoise bernoises
Bâle ; bâlois bâloise bâloises
Vienne ; viennois viennoise viennoises
Athènes ; athénien athénienne athéniens athéniennes
Moscou ; moscovite moscovites
Varsovie ; varsovien varsovienne varsoviens varsoviennes
Prague ; pragois pragoise pragoises praguois praguoise praguoises
Istanbul ; stambouliote stambouliotes
Pékin ; pékinois pékinoise pékinoises
Shanghai ; shanghaïen shanghaïene shanghaïens shanghaïenes
Tokyo ; tokyoïte tokyoïtes
New York ; new-yorkais new-yorkaise new-yorkaises newyorkais newyorkaise newyorkaises
Montréal ; montréalais montréalaise montréalaises
Toronto ; torontois torontoise torontoises
Ottawa ; outaouais outaouaise outaouaises
Mexico ; mexicain mexicaine mexicains mexicaines
Buenos Aires ; porteño porteños
Beyrouth ; beyrouthin beyrouthine beyrouthins beyrouthines
Alger ; algérois algéroise algéroises
Tunis ; tunisois tunisoise tunisoises
Casablanca ; casablancais casablancaise casablancaises
Dakar ; dakarois dakaroise dakaroises
Abidjan ; abidjanais abidjanaise abidjanaises
Kinshasa ; kinois kinoise kinoises
Gaza ; gazaoui gazaouie gazaouis gazaouies
Damas ; damascène damascènes
Jérusalem ; hiérosolymitain hiérosolymitaine hiérosolymitains hiérosolymitaines
Dubaï ; dubaïote dubaïotes
Sydney ; sydnéen sydnéenne sydnéens sydnéennes";
