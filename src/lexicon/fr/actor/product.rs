//! Products, services and works under a name of their own.
//!
//! Written from general knowledge; no list was copied.

/// Kind : products.
pub(super) static PRODUCTS: &str = "\
applications et services : TikTok|Tik Tok, Douyin, Musical.ly, WeChat, Weibo|Sina Weibo, QQ, WhatsApp, Instagram, ?Messenger|Facebook Messenger, Snapchat,
?Telegram, ?Signal, Skype, YouTube, Gmail, Google Maps, Google Play|Play Store, Google Chrome|?Chrome, App Store, iTunes, iCloud, Apple Music,
Apple Pay, @Siri, ?Alexa, Cortana, Google Assistant, Google News, Google Home, Google+, Street View, Bing, Firefox, Internet Explorer, ?Safari, Tor,
?Android, iOS, ?Windows|Windows 10|Windows XP|Windows 7|Windows 11, macOS, Linux, Ubuntu, ?Azure, AWS|Amazon Web Services, Amazon Prime|?Prime Video,
Office 365, ?Excel, PowerPoint, ?Outlook, ?Teams|Microsoft Teams, Photoshop, ?Flash, ?Java, JavaScript, Disney+, Hulu, Popcorn Time, Megaupload,
The Pirate Bay|Pirate Bay, BitTorrent, Napster, ?Twitch, ?Discord, Periscope, Tinder, Ashley Madison, Wikipédia, Wiktionnaire, Wikidata,
Le Bon Coin|Leboncoin, Vinted, Uber Eats, UberPop, Autolib'|Autolib, Vélib'|Vélib, Pokémon Go, Fortnite, Minecraft, Grand Theft Auto|GTA, Call of Duty,
Candy Crush, League of Legends, World of Warcraft, Tetris, Super Mario, Zelda, Angry Birds, ChatGPT, GPT-4, ?Gemini, ?Copilot, @Claude, ?Bard,
DeepSeek, Midjourney, Dall-E, ?Grok, ?Llama, AlphaGo, ?Watson, ?Pegasus, WannaCry, NotPetya, Stuxnet, Heartbleed, ?Prism, bitcoin, ethereum, ?Libra,
Dogecoin, Truth Social, ?Threads, Bluesky, Mastodon, ?Parler, 4chan, TousAntiCovid|StopCovid, Parcoursup, Admission Post-Bac|^APB, FranceConnect,
?Steam, Google Glass, Kindle, Alipay, Google Translate
appareils : iPhone|iPhone 5|iPhone 6|iPhone 7|iPhone 8|iPhone X, iPad, iPod, Apple Watch, MacBook, Macintosh, Galaxy Note|Galaxy Note 7,
Galaxy S|Samsung Galaxy, Google Pixel, PlayStation|PS4|PS5|PlayStation 4|PlayStation 5, Xbox|Xbox One|Xbox 360, Nintendo Switch, Wii, Game Boy,
Oculus|Oculus Rift, Livebox, Freebox, Minitel, Walkman, Amazon Echo, Starlink
véhicules : Airbus A320|A320, Airbus A380|A380, Airbus A350|A350, Airbus A400M|A400M, Boeing 737|Boeing 737 MAX|737 MAX, Boeing 747, Boeing 777,
Boeing 787|?Dreamliner, ?Concorde, ?Rafale, Mirage 2000, Eurofighter|?Typhoon, F-16, F-35, Tupolev Tu-154, Falcon 9, Falcon Heavy, ?Starship, Ariane 5,
Ariane 6, Soyouz, ?Vega, ?Clio, ?Zoé, Model 3, Cybertruck, Prius, TGV, Costa Concordia, Titanic, ?Erika, ?Hubble, James Webb, ?Curiosity,
?Perseverance, Philae, Rosetta, Station spatiale internationale|^ISS, ?Challenger, Apollo 11, Solar Impulse, Hyperloop, ?Aquarius, HIMARS, ?Javelin,
Iskander, Tomahawk, Kalachnikov|AK-47, S-300, S-400, Shahed
santé et agriculture : Mediator, Levothyrox, Dépakine, Subutex, Doliprane, Viagra, Prozac, Fentanyl, OxyContin, Roundup, Tamiflu, Botox, Comirnaty,
Ozempic, Wegovy, Distilbène, Zyklon B, Gardasil, remdesivir
œuvres et prix : Star Wars, Harry Potter, Game of Thrones, Le Seigneur des anneaux, Astérix, Tintin, Les Simpson, Le Petit Prince,
La Joconde|Joconde, Mona Lisa, The Voice, Koh-Lanta, Les Guignols, Le Petit Journal, Touche pas à mon poste|^TPMP, Cash Investigation, Envoyé spécial,
Marseillaise|La Marseillaise, Intouchables, Breaking Bad, House of Cards, Stranger Things, Coran, ?Bible, ?Torah, Talmud, Les Misérables, Mein Kampf";
