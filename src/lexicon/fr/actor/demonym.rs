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
Sibérie ; sibérien
Caucase ; caucasien
Kurdistan ; kurde
Tibet ; tibétain
Xinjiang ; ouïghour ouïgour
Hong Kong ; hongkongais
Cachemire ; cachemiri
Bengale ; bengali
Kabylie ; kabyle
Québec ; québécois
Acadie ; acadien
Ontario ; ontarien
Californie ; californien
Texas ; texan
Floride ; floridien
Porto Rico ; portoricain
Groenland ; groenlandais
Amazonie ; amazonien
Arctique ; arctique
Alsace ; alsacien
Aquitaine ; aquitain
Auvergne ; auvergnat
Bourgogne ; bourguignon
Bretagne ; breton
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
Finistère ; finistérien
Gironde ; girondin
Landes ; landais
Var ; varois
Vaucluse ; vauclusien
Isère ; isérois
Ardennes ; ardennais
Vosges ; vosgien
Jura ; jurassien
Périgord ; périgourdin
Gascogne ; gascon
Béarn ; béarnais
Anjou ; angevin
Touraine ; tourangeau =tourangelle =tourangeaux =tourangelles
Berry ; berrichon
Champagne ; champenois
Yvelines ; yvelinois
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
Metz ; messin
Orléans ; orléanais
Rouen ; rouennais
Caen ; caennais
Nancy ; nancéien
Le Mans ; manceau =mancelle =manceaux =mancelles
Clermont-Ferrand ; clermontois
Saint-Étienne ; stéphanois
Saint-Denis ; dionysien
Saint-Malo ; malouin
Cannes ; cannois
Avignon ; avignonnais
Arles ; arlésien
Bastia ; bastiais
Pau ; palois
Valence ; valentinois
Troyes ; troyen
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
Shanghai ; shanghaïen
New York ; new-yorkais newyorkais
Montréal ; montréalais
Beyrouth ; beyrouthin
Alger ; algérois
Tunis ; tunisois
Dakar ; dakarois
Abidjan ; abidjanais
Kinshasa ; kinois
Gaza ; gazaoui";
