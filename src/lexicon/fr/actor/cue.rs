//! Words that tell what the name beside them, or around them, is, though they name nobody.
//!
//! Written from general knowledge; no list was copied.

use super::trade::{HOLDINGS, LIVING, MARKET, SHOPS, SPENDING, STAKES, TAKING, TRADING};

/// What a word tells of a name: a set, since « centre » stands before a name and inside one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Cue(pub(crate) u32);

impl Cue {
    /// A common noun before an organisation's name (« le groupe Danone »).
    pub(crate) const BODY: Self = Self(1);
    /// A common noun before a place's name (« la ville de Caen »).
    pub(crate) const LAND: Self = Self(1 << 1);
    /// A word inside an organisation's name (« Bank », « Foundation »).
    pub(crate) const FIRM: Self = Self(1 << 2);
    /// A word inside a place's name (« Street », « San »).
    pub(crate) const SITE: Self = Self(1 << 3);
    /// The first word of the name of a thing: a contest, a treaty, a work, never an actor.
    pub(crate) const THING: Self = Self(1 << 4);
    /// A word whose capital makes no name (« Internet », « Constitution »).
    pub(crate) const PLAIN: Self = Self(1 << 5);
    /// A lower-case head that announces a place without being a part of its name.
    pub(crate) const OUTSIDE: Self = Self(1 << 6);
    /// A common noun before the name of something that is no actor (« le film », « le vaccin »).
    pub(crate) const GOODS: Self = Self(1 << 8);
    /// What a place has: « le maire de Caen », « près de Caen ».
    pub(crate) const SEAT: Self = Self(1 << 9);
    /// What an organisation has: « le PDG de Danone ».
    pub(crate) const CHIEF: Self = Self(1 << 10);
    /// What a person has: « le fils de Victor ».
    pub(crate) const KIN: Self = Self(1 << 11);
    /// A medium, whose name a quotation's source may be.
    pub(crate) const PRESS: Self = Self(1 << 7);
    /// A verb whose subject is a firm (« employer », « fusionner »).
    pub(crate) const TRADE: Self = Self(1 << 12);
    /// A verb whose subject is a firm where its object is money, posts or works (« supprimer 300 postes »).
    pub(crate) const SPEND: Self = Self(1 << 13);
    /// A verb whose object is a firm (« racheter », « nationaliser »).
    pub(crate) const TAKE: Self = Self(1 << 14);
    /// A verb whose subject is a person (« démissionner », « mourir »).
    pub(crate) const LIVE: Self = Self(1 << 15);
    /// What firms have and lose (« postes », « usine », « dividende »).
    pub(crate) const STAKE: Self = Self(1 << 16);
    /// A common noun before a firm's name that stands for nobody by itself (« la scierie Ferrand »).
    pub(crate) const SHOP: Self = Self(1 << 18);
    /// A word of business, many of which make a text one about business.
    pub(crate) const MARKET: Self = Self(1 << 17);

    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Every table with what its words tell.
pub(super) const CUES: &[(&str, Cue)] = &[
    (BODIES, Cue::BODY),
    (PRESS, Cue(Cue::BODY.0 | Cue::PRESS.0)),
    (LANDS, Cue::LAND),
    (FIRMS, Cue::FIRM),
    (SITES, Cue::SITE),
    (THINGS, Cue::THING),
    (PLAIN, Cue::PLAIN),
    (OUTSIDE, Cue::OUTSIDE),
    (GOODS, Cue::GOODS),
    (SEATS, Cue::SEAT),
    (CHIEFS, Cue::CHIEF),
    (KIN, Cue::KIN),
    (STAKES, Cue(Cue::STAKE.0 | Cue::MARKET.0)),
    (HOLDINGS, Cue::STAKE),
    (MARKET, Cue::MARKET),
    (SHOPS, Cue::SHOP),
];

static BODIES: &str = "\
groupe groupes groupement société sociétés entreprise entreprises compagnie compagnies association associations syndicat syndicats parti partis ONG
laboratoire laboratoires start constructeur opérateur promoteur équipementier club clubs mouvement collectif fondation filiale startup cabinet réseau enseigne
marque marques firme géant banque banques assureur mutuelle coopérative exploitant prestataire fournisseur distributeur fabricant avionneur industriel maison
éditeur plateforme agence organisation coalition milice brigade organisme institut boîte studio label holding fonds consortium
transporteur armateur sidérurgiste pétrolier câblodistributeur hébergeur moteur courtier négociant employeur
prestataires fédération confédération ligue centrale union structure régie bailleur écurie formation équipe équipes fabricants
néobanque fintech biotech medtech licorne énergéticien motoriste croisiériste voyagiste logisticien cimentier brasseur chocolatier
maroquinier papetier semencier sucrier gazier foncière bancassureur aciériste fondeur plasturgiste biscuitier volailler discounter
affréteur ferrailleur câblier verrier électronicien bijoutier chausseur lunetier horloger tréfileur discounteur
asso concessionnaire équarrisseur bétonneur ascensoriste sérigraphe repreneur
orchestre compagnie troupe groupuscule cartel gang secte congrégation multinationale conglomérat
";

static PRESS: &str = "\
journal quotidien hebdomadaire mensuel magazine revue chaîne radio télévision site média médias tabloïd tabloïds quotidiens journaux webzine
";

static LANDS: &str = "\
ville villes village villages commune communes capitale région régions département départements province provinces pays localité bourgade bourg hameau
canton district quartier arrondissement île îles archipel État Etat états comté comtés faubourg banlieue périphérie nord sud ouest large proximité
aéroport gare port station stations site sites piste spéciale centrale centrales usine usines col stade circuit barrage colline forêt plateau mine mines territoire république royaume principauté wilaya préfecture frontière zone secteur camp aérodrome centre agglomération
vallée côte habitants habitant littoral originaire environs sortie direction axe route vol circonscription
natif native installé installée basé basée domicilié domiciliée né née hameaux enclave front bataille siège
";

static FIRMS: &str = "\
Group Bank Banking Foundation University Institute Institution Club FC United Party Company Companies Airlines Airways Air Motors Motor Pictures Records
Entertainment Studios Studio Media News Press Times Post Tribune Herald Television TV Radio Association Society Council Committee Agency Department
Corporation Partners Capital Holdings Technologies Technology Systems Software Games Gaming Energy Petroleum Oil Federation Union League Center Centre College
School Hospital Museum Theatre Theater Orchestra Team Racing Sports Network Channel Magazine Army Police Force Forces Movement Alliance Coalition
Initiative Watch International National Research Consulting Services Solutions Industries Industrie Santé Environnement Énergie Énergies Développement Presse
Assurances Assurance Habitat Nature Écologie Logistique Transports Distribution Conseil Finance Finances Immobilier Bâtiment Travaux Productions Éditions
Télécom Telecom Télévisions Athletic Sporting Olympique Racing Stade Real Inter Dynamo Spartak Lokomotiv Rovers Rangers Wanderers
Office Bureau Board Trust Fund Lab Labs Global Worldwide Express Digital Interactive Brothers Bros Sons Associés Frères Compagnie Magazine Hebdo Digest Review
Observatory Administration Authority Commission Service Secours Solidarité Solidarités Citoyens Ensemble Debout Jeunes Jeunesse Femmes Familles
Amis Médecins Avocats Reporters Journalistes Étudiants Agriculteurs Alternative Alternatives Insoumise Insoumis Républicains Socialistes Démocrates
Écologistes Verts Communistes Libéraux Patriotes Front Fraternité Avenir Horizon Horizons Renaissance Générations Génération
Banque Crédit Caisse Mutuelle Laboratoires Établissements Chantiers Ateliers Brasserie Imprimerie Librairie Transport Orchestra Philharmonic Ballet
Cuisines Meubles Cafés Pompes Forges Fonderies Aciéries Menuiseries Charpentes Vergers Vignobles Salaisons Conserves Conserveries Tissages
Filatures Textile Textiles Cosmétiques Voyages Autocars Garages Piscines Vérandas Fenêtres Toitures Constructions Construction Résidences
Pépinières Jouets Emballages Plastiques Nutrition Pharma Biotech Robotics Logistics Maritime Robotique Semences Surgelés Traiteur Primeurs
Boulangeries Pâtisseries Brasseries Imprimeries Scieries Carrières Granulats Bétons Ciments Recyclage Propreté Nettoyage Sécurité Intérim
Formation Ingénierie Électronique Aéronautique Automobiles Cycles Motos Bijoux Joaillerie Parfums Vins Spiritueux Champagnes
Pêche Pêcheries Matériaux Optique Loisirs Laiteries Laiterie Chimie Aliments Métaux Mécanique Nautisme Armement Tourisme Vacances
Hôtels Patrimoine Gestion Invest Participations Banques Films Musique Numérique Réseaux Télécoms Data Cloud Mobilité Mobilités Rail Eaux
Protection Restauration Agro Céréales Beauté Luxe Viandes Volailles Grains Bois Papiers Acier Aciers Énergétique Solaire Éolien Hydro
Batteries Moteurs Composites Plastique Verre Céramiques Carrelages Peintures Isolation Électricité Plomberie Paysages Jardins
Assainissement Fret Messagerie Taxis Ambulances Hospitalisation Diagnostics Thérapeutics Therapeutics Bio Vaccins Implants Dentaire
Audio Vidéo Édition Médias Régie Publicité Communication Spectacles Diffusion Jeux Drones Spatial Satellites Défense Armes Charcuteries
Fromageries Sucreries Minoteries Huileries Chocolats Biscuits Cidres Bières Eau Sels Ardoises Tuiles Briques Parquets Escaliers Stores
Foncière Promotion Aménagement Ascenseurs Levage Location Leasing Courtage Prévoyance Retraite Épargne Titres Marchés
Collectif Comité Syndicat Association Fédération Rassemblement Mouvement Parti Ligue Alliance Coordination
";

static SITES: &str = "\
Street Avenue Square Park Island Islands Beach River Lake Valley County Mountain Mountains Bay Bridge Airport Stadium Arena Hill Hills Road Palace Castle
San Los Las West East North South Upper Lower Fort Port Mount Puerto Villa Ciudad Oued Wadi Tel Beit Deir Khan Ain Aïn Sidi Bordj Djebel Jebel Sainte Puy Vieux
City Town Village Hall Lodge Resort Plaza Tower Garden Gardens Field Rio Nouvelle Nouveau Basse Haute Haut Bas Côte Mont Cap Baie Lac
";

static THINGS: &str = "\
Coupe Copa Championnat Championnats Jeux Tournoi Prix Trophée Ballon Opération Traité Accord Accords Convention Code Loi Projet Plan Pacte Charte
Guerre Bataille Révolution Révolutions Journée Journées Fête Festival Salon Foire Sommet Forum Traité Protocole Déclaration Affaire Procès Marche Nuit
Mondial Euro Superligue Masters Open Rallye Rallyes Critérium Vuelta Giro Ryder Eurovision César Césars Oscar Oscars Palme Awards Award Golden Cup
Championship Championships Série Saison Épisode Film Album Chanson Roman Livre Évangile Coran Bible Rapport Article Articles Annexe Chapitre Titre
Section Alinéa Décret Arrêté Directive Règlement Ordonnance Circulaire Commandement Conférence Exposition Biennale Concours Examen Baccalauréat
Tempête Ouragan Cyclone Typhon Séisme Constellation Galaxie Projet Mission Programme Vol Airbus Boeing Soyouz Falcon Pro
Bodacc Légifrance Super Bowl Top Tour Critérium Meeting Galas Gala Concert Carnaval Dakar Transat Solitaire Printemps
";

static PLAIN: &str = "\
Internet Web Constitution Bourse Dieu Allah Noël Pâques Toussaint Pentecôte Ascension Avent Ramadan Carême Histoire Justice Homme Hommes Humanité Nature Terre Lune Soleil
État Etat États Etats Premier Première Antiquité Renaissance Lumières Occupation Libération Résistance Shoah Holocauste Armistice Victoire
Administration Gouvernement Monde Histoire Art Arts Sciences Lettres Droit Droits Médecine Philosophie Zodiaque Nord Sud Est Ouest Occident Orient
Patrimoine Marine Culture Sport Défense Intérieur Éducation Santé Économie Finances Travail Affaires Budget Environnement Agriculture
Wifi OK TV PIB ADN ARN VIH SIDA Sida TVA PDG DG CEO DRH HT TTC SMS GPS USB DVD CD PC SUV VTT TGV TER RER ULM LGBT LGBTI VIP QI QR PDF HTML API URL IP
RSA SMIC Smic CDD CDI IRM IVG PMA GPA OGM CO UTC GMT BD ISF CSG CICE QPC PV JO Covid COVID Ebola Zika Brexit Frexit Grexit COP ETA HLM RTT RIB IBAN DOM TOM
Bonjour Salut Bonsoir Monsieur Madame Messieurs Mesdames Cher Chère Chers Chères Objet Date Lieu Source Sources Photo Crédits Image Vidéo Légende Lire Voir Référence Réf
Démocrate Démocrates Républicain Républicaine Noir Noire Noirs Noires
Allo Oui Non Pourquoi Comment Quand Bref Merci Bravo Hélas Attention Rappel Résultat Bilan Coût Résultats Note Article Fait Vu Considérant Attendu Sire
Islam Christianisme Judaïsme Bouddhisme Réforme Croisades Évangile Église Eglise Web Net Android Windows Mars Vénus Jupiter Saturne Mercure Neptune Uranus Pluton
Nobel Pulitzer Goncourt Renaudot Majesté Altesse Sa Son Leurs Notre Votre Nous Vous Ils Elles Il Elle On Ce Cette Ces Cela Ceci Ça
Chacun Chacune Personne Quiconque Nul Aucun Rien Certains Certaines Celui Celle Ceux Celles Autrui Tout Tous Toute Toutes Dernier Dernière Une Un Des
Grand Grande Grands Grandes Petit Petite Petits Petites Seconde Deuxième Gros Violent Violents Lourd Lourds
Nouvelle Nouvelles Nouveaux Lourde Lourdes Vive Vives Forte Fortes Grave Graves Ultime Sévère Vaste Longue Longues Grosse Grosses Violente Violentes
Énième Maigre Maigres Colossale Rude Brève Sombre Folle Fausse Vraie Haute Basse Bonne Mauvaise Importante Massive Spectaculaire Immense Géante
Historique Inédite Inédit Timide Légère Nette Franche Pleine Simple Rare Rares Triple Large Étrange Curieuse Curieux
AVC PME CRS ONG GW MW kW KG République BTP ETI NDLR RTT
II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI AM PM Ie IIe IIIe IVe Ve SMS MMS EPR TAFTA CETA CPE ABS RN RD RG RCS SIREN SIRET LRAR OPJ ITT GAV
CP CE1 CE2 CM1 CM2 VPS SSD RAM FTP DNS SSH AG CSE EPO THC CBD LSD GHB MDMA PFAS PCB GNL GPL GES OPA LBO RSE ESG NAO DPE PLU ZAC ZFE ZAD CGU CGV  APL AAH CPF VMC LED VPN NFT GPU CPU LCD OLED
";

static GOODS: &str = "\
technologie plan programme vaccin médicament virus bactérie bactéries moustique moustiques cocktail film films série album chanson roman livre jeu jeux jet jets
avion avions navire paquebot péniche cargo pétrolier ferry yacht voilier logiciel application appli fusée satellite sonde mission opération projet pièce
émission missile missiles modèle voiture smartphone console molécule sirop tempête ouragan cyclone typhon prix trophée épreuve tournoi tramway espèce comète
astéroïde planète étoile exoplanète test championnat coupe maladie fièvre syndrome algorithme protocole amendement dispositif
hashtag mot terme catégorie gène protéine hormone substance gaz pesticide herbicide comédie spectacle single titre classe drone drones
fusées satellites lanceur capsule robot système frégate chalutier drogue antibiotique accord vol vols bacille souche variant
";

static OUTSIDE: &str = "\
ville village commune hameau bourg quartier pays province canton district département région territoire territoires église port prison usine centrale cathédrale
chapelle abbaye mosquée synagogue temple musée château palais théâtre opéra parc jardin cimetière campus station hôtel mairie police armée gouvernement
gendarmerie commissariat équipe parti brigade marine collectivité zone camp route ligne tunnel autoroute plage île îles lac
wilaya oblast land gouvernorat république royaume sultanat émirat état comté principauté duché bande enclave plaine plateau côte rivière fleuve
volcan porte cité tour gare aéroport stade crèche lycée collège école chancellerie présidence primature douane garde état-major sûreté trésor
syndicat fédération confédération barreau institut autorité commission junte port résidence lotissement zone base archipel faubourg
service juridiction pôle clinique consulat gymnase piscine péninsule pont pointe
";

/// Before « de » and a place.
static SEATS: &str = "\
près loin proche autour maire mairie préfet préfète préfecture habitants député députée procureur procureure parquet tribunal sénateur sénatrice
gouverneur gouverneure évêque archevêque université hôpital consul gendarmerie commissariat police caserne pompiers cour chu barreau prison mosquée
église cathédrale campus faculté bâtonnier curé agglomération métropole communauté cimetière parc lycée collège école étudiants élus riverains plage
festival théâtre musée gare stade marchés foire rues remparts commune élue canton sous-préfet sous-préfecture
baie feu feux incendie incendies crue carnaval marché domicile résidence tramway abattoir abattoirs pont lac hameau chantier échangeur
carrière décharge hippodrome cinéma halles criée sous-préfecture mine puits gymnase piscine clinique lycéens collégiens
";

/// Before « de » and an organisation.
static CHIEFS: &str = "\
pdg patron patronne fondateur fondatrice directeur directrice président présidente filiale filiales salariés actionnaires actionnaire journalistes
journaliste leader rachat acquisition capital titre action actions cours employés abonnés clients clientèle créanciers fusion opa cession
bénéfice bénéfices dividende dette actifs parts dirigeants dirigeante capitalisation liquidation faillite redressement enseigne licenciés
cofondateur cofondatrice dg pdg entrepôt entrepôts ingénieur ingénieure locaux ateliers vigile vigiles
";

/// Before « de » and a person.
static KIN: &str = "\
mort décès assassinat fils fille épouse femme mari frère sœur mère père avocat avocate avocats candidature partisans film camp
";

/// Every table of verbs with what it tells of the name that is their subject, or of their object.
pub(super) const DEEDS: &[(&str, Cue)] = &[(TRADING, Cue::TRADE), (SPENDING, Cue::SPEND), (TAKING, Cue::TAKE), (LIVING, Cue::LIVE)];
