//! Sports clubs, federations and leagues.
//!
//! Written from general knowledge; no list was copied.

/// Sport and country : clubs and bodies.
pub(super) static SPORTS: &str = "\
football, France : Paris Saint-Germain|PSG|Paris SG, Olympique de Marseille|^OM, Olympique lyonnais|^OL, AS Monaco|^ASM, LOSC|Lille OSC
football, France : AS Saint-Étienne|ASSE, FC Nantes, Girondins de Bordeaux|Girondins, Stade rennais, OGC Nice, RC Lens, RC Strasbourg, Montpellier HSC
football, France : Toulouse FC|^TFC, SM Caen, EA Guingamp, SCO d'Angers|Angers SCO, Dijon FCO, FC Metz, FC Lorient, AS Nancy-Lorraine, Stade de Reims
football, France : SC Bastia, AJ Auxerre, Stade brestois, ESTAC, FC Sochaux, Le Havre AC|^HAC, Amiens SC, Nîmes Olympique, Clermont Foot, Red Star
football, France : Équipe de France de football|équipe de France de football, ?Les Bleus
football, Europe : Real Madrid, FC Barcelone|!Barça, Atlético Madrid|Atletico Madrid|Atlético de Madrid, Séville FC|FC Séville, Valence CF
football, Europe : Athletic Bilbao, Manchester United, Manchester City, @Chelsea, Arsenal, Liverpool FC, Tottenham|Tottenham Hotspur, +Everton
football, Europe : Leicester City, West Ham, Newcastle United, Aston Villa, Celtic Glasgow|Celtic, Glasgow Rangers, Bayern Munich|Bayern
football, Europe : Borussia Dortmund, Schalke 04, Bayer Leverkusen, RB Leipzig, VfL Wolfsburg, Juventus|Juventus Turin|!Juve, AC Milan|Milan AC
football, Europe : Inter Milan|Inter de Milan, AS Rome, Lazio|Lazio Rome, Naples SSC, Fiorentina, Atalanta, Benfica|Benfica Lisbonne, FC Porto
football, Europe : Sporting Portugal, Ajax|Ajax Amsterdam, PSV Eindhoven, Feyenoord, Anderlecht RSC, FC Bruges|Club Bruges, Standard de Liège, FC Bâle
football, Europe : Young Boys, Galatasaray, Fenerbahçe, Besiktas, Olympiakos, Panathinaïkos, Shakhtar Donetsk, Dynamo Kiev, Zénith Saint-Pétersbourg
football, Europe : CSKA Moscou, Spartak Moscou, Dinamo Zagreb, Étoile rouge de Belgrade, Ludogorets
football, ailleurs : Boca Juniors, River Plate, Flamengo, Santos FC, Corinthians, Palmeiras, Chapecoense, Al-Ahly|Al Ahly, TP Mazembe
football, ailleurs : Wydad Casablanca, Raja Casablanca, Espérance de Tunis, Impact de Montréal|CF Montréal, LA Galaxy, Inter Miami, Al-Nassr, Al-Hilal
bodies : FIFA|Fédération internationale de football association, UEFA|Union des associations européennes de football
bodies : Confédération africaine de football|^CAF, Conmebol, Concacaf, Fédération française de football|^FFF, Ligue de football professionnel|^LFP
bodies : DNCG, Comité international olympique|^CIO, Comité international paralympique, Comité national olympique et sportif français|^CNOSF
bodies : Fédération française de rugby|^FFR, World Rugby, Ligue nationale de rugby, Fédération internationale de l'automobile|^FIA
bodies : IAAF|World Athletics, Union cycliste internationale|^UCI, Fédération française de tennis|^FFT, ATP, WTA, ITF, FIBA, FINA
bodies : Fédération internationale de natation, Amaury Sport Organisation|^ASO, AFLD, Tribunal arbitral du sport|^TAS, NBA, NFL
bodies : NHL|Ligue nationale de hockey|^LNH, MLB, MLS, UFC, Rusada, Fédération internationale de ski|^FIS, Fédération française d'athlétisme
bodies : Fédération française de judo, FIDE, International Board
rugby : Stade français, Racing 92|Racing Métro, RC Toulon|RCT, Stade toulousain, ASM Clermont, Stade rochelais, Castres olympique
rugby : Union Bordeaux-Bègles|UBB, Section paloise, Aviron bayonnais, Biarritz olympique, CA Brive, Oyonnax Rugby, FC Grenoble, LOU Rugby, USAP
rugby : All Blacks, Wallabies, Springboks, XV de France, XV de la Rose, ?Leinster, Munster, Saracens, Leicester Tigers, ?Pumas
cyclisme, auto, voile : ?Sky|Team Sky|Ineos|Team Ineos, ?Movistar, FDJ Nouvelle-Aquitaine, AG2R La Mondiale|AG2R, Cofidis, Astana Pro Team, Quick-Step
cyclisme, auto, voile : BMC Racing, Jumbo-Visma, UAE Team Emirates, Scuderia Ferrari, Red Bull Racing|Red Bull, McLaren Racing, Force India
cyclisme, auto, voile : Toro Rosso, Haas F1, Renault Sport, Team Oracle
Amérique du Nord : Canadiens de Montréal|Canadien de Montréal, Maple Leafs de Toronto|Maple Leafs, Sénateurs d'Ottawa, Bruins de Boston|?Bruins
Amérique du Nord : Rangers de New York, Penguins de Pittsburgh, Nordiques, Golden State Warriors|?Warriors, Cleveland Cavaliers|?Cavaliers
Amérique du Nord : Los Angeles Lakers|Lakers, Chicago Bulls, Boston Celtics, San Antonio Spurs|?Spurs, Miami Heat, New York Knicks|?Knicks
Amérique du Nord : Houston Rockets, Toronto Raptors|Raptors, Milwaukee Bucks, Oklahoma City Thunder, New England Patriots, Denver Broncos
Amérique du Nord : Carolina Panthers, Atlanta Falcons, Seattle Seahawks, Philadelphia Eagles, San Francisco 49ers, Dallas Cowboys, Pittsburgh Steelers
Amérique du Nord : Green Bay Packers, New York Yankees|Yankees, Boston Red Sox, Chicago Cubs, Cleveland Indians, Los Angeles Dodgers, Houston Astros
Amérique du Nord : Alouettes de Montréal
basket, handball, volley : ASVEL, Limoges CSP, SIG Strasbourg, Élan chalonnais, Nanterre 92, CSKA, Maccabi Tel-Aviv|Maccabi, Montpellier Handball
basket, handball, volley : HBC Nantes, THW Kiel, Brest Bretagne Handball, Metz Handball";
