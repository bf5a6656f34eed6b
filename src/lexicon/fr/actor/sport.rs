//! Sports clubs, federations and leagues.
//!
//! Written from general knowledge; no list was copied.

/// Sport and country : clubs and bodies.
pub(super) static SPORTS: &str = "\
football, France : Paris Saint-Germain|PSG|Paris SG, Olympique de Marseille|^OM, Olympique lyonnais|^OL, AS Monaco|^ASM, LOSC|Lille OSC,
AS Saint-Étienne|ASSE, FC Nantes, Girondins de Bordeaux|Girondins, Stade rennais, OGC Nice, RC Lens, RC Strasbourg, Montpellier HSC, Toulouse FC|^TFC,
SM Caen, EA Guingamp, SCO d'Angers|Angers SCO, Dijon FCO, FC Metz, FC Lorient, AS Nancy-Lorraine, Stade de Reims, SC Bastia, AJ Auxerre,
Stade brestois, ESTAC, FC Sochaux, Le Havre AC|^HAC, Amiens SC, Nîmes Olympique, Clermont Foot, Red Star, équipe de France de football, ?Les Bleus
football, Europe : Real Madrid, FC Barcelone|!Barça, Atlético Madrid|Atlético de Madrid, Séville FC|FC Séville, Valence CF, Athletic Bilbao,
Manchester United, Manchester City, @Chelsea, Arsenal, Liverpool FC, Tottenham|Tottenham Hotspur, Everton, Leicester City, West Ham, Newcastle United,
Aston Villa, Celtic Glasgow|Celtic, Glasgow Rangers, Bayern Munich|Bayern, Borussia Dortmund, Schalke 04, Bayer Leverkusen, RB Leipzig, VfL Wolfsburg,
Juventus|Juventus Turin|!Juve, AC Milan|Milan AC, Inter Milan|Inter de Milan, AS Rome, Lazio|Lazio Rome, Fiorentina, Atalanta,
Benfica|Benfica Lisbonne, FC Porto, Sporting Portugal, Ajax|Ajax Amsterdam, PSV Eindhoven, Feyenoord, FC Bruges|Club Bruges, Standard de Liège,
FC Bâle, Galatasaray, Fenerbahçe, Besiktas, Olympiakos, Panathinaïkos, Shakhtar Donetsk, Dynamo Kiev, Zénith Saint-Pétersbourg, CSKA Moscou,
Spartak Moscou, Dinamo Zagreb, Étoile rouge de Belgrade
football, ailleurs : Boca Juniors, River Plate, Flamengo, Santos FC, Chapecoense, Al-Ahly|Al Ahly, TP Mazembe, Wydad Casablanca, Raja Casablanca,
Espérance de Tunis, Impact de Montréal|CF Montréal, LA Galaxy, Inter Miami, Al-Nassr
bodies : FIFA|Fédération internationale de football association, UEFA|Union des associations européennes de football,
Confédération africaine de football|^CAF, Conmebol, Concacaf, Fédération française de football|^FFF, Ligue de football professionnel|^LFP, Direction nationale du contrôle de gestion|DNCG,
Comité international olympique|^CIO, Comité international paralympique, Comité national olympique et sportif français|^CNOSF,
Fédération française de rugby|^FFR, World Rugby, Ligue nationale de rugby, Fédération internationale de l'automobile|^FIA, IAAF|World Athletics,
Union cycliste internationale|^UCI, Fédération française de tennis|^FFT, ATP, WTA, ITF, FIBA, FINA, Fédération internationale de natation,
Amaury Sport Organisation|^ASO, Tribunal arbitral du sport|^TAS, NBA, NFL, NHL|Ligue nationale de hockey|^LNH, MLB, MLS, UFC, Rusada,
Fédération internationale de ski|^FIS, Fédération française d'athlétisme, Fédération française de judo, FIDE, International Board
rugby : Stade français, Racing 92|Racing Métro, RC Toulon|RCT, Stade toulousain, ASM Clermont, Stade rochelais, Castres olympique,
Union Bordeaux-Bègles|UBB, Section paloise, Aviron bayonnais, Biarritz olympique, CA Brive, Oyonnax Rugby, FC Grenoble, USAP, All Blacks, Wallabies,
Springboks, XV de France, XV de la Rose, ?Leinster, Munster, Saracens, Leicester Tigers, ?Pumas
cyclisme, auto, voile : ?Sky|Team Sky|Ineos|Team Ineos, ?Movistar, AG2R La Mondiale|AG2R, Cofidis, Quick-Step, Jumbo-Visma, UAE Team Emirates,
Scuderia Ferrari, Red Bull Racing|Red Bull, McLaren Racing
Amérique du Nord : Canadiens de Montréal|Canadien de Montréal, Maple Leafs de Toronto|Maple Leafs, Sénateurs d'Ottawa, Bruins de Boston|?Bruins,
Rangers de New York, Penguins de Pittsburgh, Golden State Warriors|?Warriors, Cleveland Cavaliers|?Cavaliers, Los Angeles Lakers|Lakers, Chicago Bulls,
Boston Celtics, San Antonio Spurs|?Spurs, Miami Heat, New York Knicks|?Knicks, Houston Rockets, Toronto Raptors|Raptors, Milwaukee Bucks,
Oklahoma City Thunder, New England Patriots, Denver Broncos, Carolina Panthers, Atlanta Falcons, Seattle Seahawks, Philadelphia Eagles,
San Francisco 49ers, Dallas Cowboys, Pittsburgh Steelers, Green Bay Packers, New York Yankees|Yankees, Boston Red Sox, Chicago Cubs, Cleveland Indians,
Los Angeles Dodgers, Houston Astros, Alouettes de Montréal
basket, handball, volley : ASVEL, Maccabi Tel-Aviv|Maccabi, Montpellier Handball";
