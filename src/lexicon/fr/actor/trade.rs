//! What firms do, what is done to firms and what they have; what only people do.
//!
//! The verbs are infinitives, entered in every form. Written from general knowledge; no list was copied.

/// Who does so is a firm.
pub(super) static TRADING: &str = "\
commercialiser fabriquer employer embaucher recruter licencier délocaliser externaliser approvisionner fusionner absorber racheter acquérir
filialiser facturer indemniser rembourser desservir héberger brasser raffiner extraire forer recapitaliser refinancer restructurer sponsoriser
distribuer exploiter assembler exporter importer usiner breveter diversifier franchiser déréférencer provisionner
rapatrier relocaliser mutualiser réassurer
";

/// Who does so with money, posts or works is a firm.
pub(super) static SPENDING: &str = "\
lever verser investir débourser payer emprunter supprimer fermer rouvrir céder vendre livrer produire construire ouvrir implanter moderniser
afficher enregistrer dégager engranger encaisser totaliser compter réaliser détenir posséder contrôler revendiquer peser valoir perdre gagner
annoncer prévoir viser promettre envisager lancer déposer proposer offrir remettre présenter formuler étudier désigner reprendre réduire augmenter relever abaisser geler suspendre arrêter
rappeler fournir équiper éditer diffuser publier émettre transférer rénover créer sauver conserver maintenir
";

/// Who undergoes it is a firm.
pub(super) static TAKING: &str = "\
racheter acquérir absorber nationaliser privatiser recapitaliser valoriser filialiser démanteler renflouer coter concurrencer liquider
refinancer restructurer cofonder dissoudre
";

/// Who does so is a person.
pub(super) static LIVING: &str = "\
naître mourir décéder démissionner épouser témoigner raconter sourire soupirer pleurer divorcer marcher courir dormir
grandir vieillir avouer plaider blaguer ironiser sangloter confesser comparaître hériter
";

/// What firms have, cut, buy and sell, in the plural or not.
pub(super) static STAKES: &str = "\
poste postes emploi emplois salarié salariés effectifs usine usines magasin magasins boutique boutiques succursale succursales filiale filiales
capital actionnaire actionnaires dividende dividendes dette dettes bénéfice bénéfices ventes
client clients clientèle abonné abonnés gamme gammes chiffre marge marges levée entrepôt entrepôts fonderie atelier
produits enseigne enseignes catalogue tarif tarifs facture factures franchise franchises licenciement licenciements cession
rachat acquisition acquisitions fournisseur fournisseurs investissements investisseurs
obligataire cotation Bourse trésorerie liquidation redressement rentabilité
";

/// What firms have, and others have too.
pub(super) static HOLDINGS: &str = "\
titres titre action actions perte pertes commande commandes production concurrent concurrents concurrence offre offres clauses siège
sites locaux véhicules vols lignes avion avions parts participation
";

/// What tells, where a text is full of it, that it is about business.
pub(super) static MARKET: &str = "\
société sociétés entreprise entreprises compagnie compagnies firme firmes start-up startup néobanque banque assureur constructeur industriel opérateur enseigne exploitant
fabricant fabricants distributeur laboratoire marque fonds PDG actionnaires salariés marché commerce cartel
";

/// Works and shops that bear their owner's name.
pub(super) static SHOPS: &str = "\
scierie fonderie aciérie brasserie verrerie imprimerie papeterie raffinerie laiterie conserverie minoterie manufacture bijouterie boulangerie
pâtisserie boucherie charcuterie fromagerie biscuiterie chocolaterie distillerie menuiserie ébénisterie serrurerie ferronnerie miroiterie
tannerie maroquinerie filature cimenterie briqueterie tuilerie cartonnerie sucrerie huilerie parfumerie droguerie pharmacie librairie
garage concession jardinerie quincaillerie supermarché hypermarché restaurant cinéma clinique polyclinique
concessionnaire galerie étude entrepôt domaine musée hôtel lycée collège école opéra crèche théâtre festival bureau cristallerie faïencerie
";
