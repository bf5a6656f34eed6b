//! Products, services and works under a name of their own.
//!
//! Written from general knowledge; no list was copied.

/// Kind : products.
pub(super) static PRODUCTS: &str = "\
applications et services : TikTok, Douyin, Musical.ly, WeChat, Weibo|Sina Weibo, QQ, WhatsApp, Instagram, ?Messenger|Facebook Messenger, Snapchat
applications et services : ?Telegram, ?Signal, Skype, YouTube, Gmail, Google Maps, Google Play|Play Store, Google Chrome|?Chrome, App Store, iTunes
applications et services : iCloud, Apple Music, Apple Pay, @Siri, ?Alexa, Cortana, Google Assistant, Google News, Google Home, Google+, Street View
applications et services : Bing, Firefox, Internet Explorer, ?Safari, Tor, ?Android, iOS, ?Windows|Windows 10|Windows XP|Windows 7|Windows 11, macOS
applications et services : Linux, Ubuntu, ?Azure, AWS|Amazon Web Services, Amazon Prime|?Prime Video, Office 365, ?Excel, PowerPoint, ?Outlook
applications et services : ?Teams|Microsoft Teams, Photoshop, Acrobat, ?Flash, ?Java, JavaScript, Disney+, Hulu, Popcorn Time, Megaupload
applications et services : The Pirate Bay|Pirate Bay, BitTorrent, Napster, ?Twitch, ?Discord, Periscope, ?Vine, Clubhouse, Tinder, Grindr, Bumble
applications et services : Badoo, Ashley Madison, Wikipédia|Wikipedia, Wiktionnaire, Wikidata, Le Bon Coin|Leboncoin, Vinted, Uber Eats, UberPop
applications et services : Autolib'|Autolib, Vélib'|Vélib, ?Lime, ?Bird, Pokémon Go|Pokemon Go, Fortnite, Minecraft, Grand Theft Auto|GTA
applications et services : Call of Duty, Candy Crush, League of Legends, World of Warcraft, Tetris, Super Mario, Zelda, Angry Birds, ChatGPT, GPT-4
applications et services : ?Gemini, ?Copilot, @Claude, ?Bard, DeepSeek, Midjourney, Dall-E, ?Grok, ?Llama, AlphaGo, ?Watson, ?Pegasus, WannaCry
applications et services : NotPetya, Stuxnet, Heartbleed, ?Prism, Bitcoin|bitcoin, Ethereum|ethereum, ?Libra, Dogecoin, Truth Social, ?Threads
applications et services : Bluesky, Mastodon, ?Parler, ?Gab, 4chan, TousAntiCovid|StopCovid, Parcoursup, Admission Post-Bac|^APB, FranceConnect
applications et services : VirusTotal, ?Steam, Google Glass, Stadia, Kindle, Wechat Pay, Alipay, HarmonyOS, Zoom Meetings, Google Search
applications et services : Google Translate
appareils : iPhone|iPhone 5|iPhone 6|iPhone 7|iPhone 8|iPhone X, iPad, iPod, Apple Watch, MacBook, Macintosh, Galaxy Note|Galaxy Note 7
appareils : Galaxy S|Samsung Galaxy, Google Pixel, PlayStation|PS4|PS5|PlayStation 4|PlayStation 5, Xbox|Xbox One|Xbox 360, Nintendo Switch, Wii
appareils : Game Boy, Oculus|Oculus Rift, HoloLens, Raspberry Pi, Livebox, Freebox, Minitel, Walkman, Roomba, Amazon Echo, Starlink
véhicules : Airbus A320|A320, Airbus A380|A380, Airbus A350|A350, Airbus A400M|A400M, Boeing 737|Boeing 737 MAX|737 MAX, Boeing 747, Boeing 777
véhicules : Boeing 787|?Dreamliner, ?Concorde, ?Rafale, Mirage 2000, Eurofighter|?Typhoon, F-16, F-35, Tupolev Tu-154, Soukhoï|Su-24, Falcon 9
véhicules : Falcon Heavy, ?Starship, Ariane 5, Ariane 6, Soyouz, ?Vega, ?Clio, Twingo, ?Zoé, Peugeot 208, ?Golf, ?Polo, Fiat 500, Model 3, Model S
véhicules : Cybertruck, Prius, TGV, Costa Concordia, Titanic, ?Erika, ?Prestige, ?Hubble, James Webb, ?Curiosity, ?Perseverance, Philae, Rosetta
véhicules : Station spatiale internationale|^ISS, ?Challenger, Apollo 11, Solar Impulse, Hyperloop, ?Calypso, ?Tara, ?Aquarius, ?Abrams, HIMARS
véhicules : ?Javelin, ?Patriot, Iskander, Scud, Tomahawk, Kalachnikov|AK-47, ?Bouk, S-300, S-400, Shahed, Hellfire
santé et agriculture : Mediator, Levothyrox, Dépakine|Depakine, Subutex, Doliprane, Viagra, Prozac, Valium, Xanax, Fentanyl, OxyContin, Roundup
santé et agriculture : Ritaline, Tamiflu, Botox, Comirnaty, Ozempic, Wegovy, Truvada, Distilbène, Vioxx, Levitra, Zyklon B, Gardasil
santé et agriculture : Remdesivir|remdesivir
œuvres et prix : Star Wars, Harry Potter, Game of Thrones, Le Seigneur des anneaux, Astérix, Tintin, Les Simpson|Simpson, Le Petit Prince
œuvres et prix : La Joconde|Joconde, Mona Lisa, Big Brother, Secret Story, The Voice, Koh-Lanta, Top Chef, Les Guignols, ?Quotidien, Le Petit Journal
œuvres et prix : Touche pas à mon poste|^TPMP, Cash Investigation, Envoyé spécial, Marseillaise|La Marseillaise, ?Avatar, Intouchables, Breaking Bad
œuvres et prix : House of Cards, Squid Game, Stranger Things, Coran, ?Bible, ?Torah, Talmud, Les Misérables, Mein Kampf";
