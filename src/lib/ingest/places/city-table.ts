/**
 * Middles of the largest and best known cities, degrees to about 0.02 (a city hall or main station, from general
 * knowledge): enough to tell which map projection puts records into the right city. "#region|country" begins a region;
 * then "Name/other name latitude longitude;" each. `cities.ts` reads it.
 */
export const CITY_TABLE = `
#Alabama|US
Birmingham 33.52 -86.81;Montgomery 32.38 -86.30;Huntsville 34.73 -86.59;Mobile 30.69 -88.04;Tuscaloosa 33.21 -87.57
#Alaska|US
Anchorage 61.22 -149.90;Fairbanks 64.84 -147.72;Juneau 58.30 -134.42
#Arizona|US
Phoenix 33.45 -112.07;Tucson 32.22 -110.97;Mesa 33.42 -111.83;Chandler 33.31 -111.84;Scottsdale 33.49 -111.93;Glendale 33.54 -112.19;Gilbert 33.35 -111.79;Tempe 33.43 -111.94;Flagstaff 35.20 -111.65;Yuma 32.69 -114.62
#Arkansas|US
Little Rock 34.75 -92.29;Fayetteville 36.06 -94.16;Fort Smith 35.39 -94.42
#California|US
Los Angeles 34.05 -118.24;San Diego 32.72 -117.16;San Jose 37.34 -121.89;San Francisco 37.77 -122.42;Fresno 36.74 -119.79;Sacramento 38.58 -121.49;Long Beach 33.77 -118.19;Oakland 37.80 -122.27;Bakersfield 35.37 -119.02;Anaheim 33.84 -117.91;Santa Ana 33.75 -117.87;Riverside 33.98 -117.38;Stockton 37.96 -121.29;Irvine 33.68 -117.83;Chula Vista 32.64 -117.08;Fremont 37.55 -121.99;San Bernardino 34.11 -117.29;Modesto 37.64 -120.99;Berkeley 37.87 -122.27;Santa Monica 34.02 -118.49;Pasadena 34.15 -118.14;Santa Rosa 38.44 -122.71;Oxnard 34.20 -119.18;Salinas 36.68 -121.66;Hayward 37.67 -122.08;Richmond 37.94 -122.35;Vallejo 38.10 -122.26;Santa Barbara 34.42 -119.70
#Colorado|US
Denver 39.74 -104.99;Colorado Springs 38.83 -104.82;Aurora 39.73 -104.83;Fort Collins 40.59 -105.08;Boulder 40.01 -105.27;Pueblo 38.25 -104.61
#Connecticut|US
Hartford 41.76 -72.67;New Haven 41.31 -72.92;Bridgeport 41.18 -73.19;Stamford 41.05 -73.54
#Delaware|US
Wilmington 39.75 -75.55;Dover 39.16 -75.52
#District of Columbia|US
Washington/Washington DC 38.90 -77.04
#Florida|US
Miami 25.77 -80.19;Jacksonville 30.33 -81.66;Tampa 27.95 -82.46;Orlando 28.54 -81.38;St. Petersburg/Saint Petersburg 27.77 -82.64;Hialeah 25.86 -80.28;Tallahassee 30.44 -84.28;Fort Lauderdale 26.12 -80.14;Gainesville 29.65 -82.32;Pensacola 30.42 -87.22;Cape Coral 26.56 -81.95;Sarasota 27.34 -82.53
#Georgia|US
Atlanta 33.75 -84.39;Savannah 32.08 -81.09;Augusta 33.47 -81.97;Columbus 32.46 -84.99;Macon 32.84 -83.63;Athens 33.96 -83.38
#Hawaii|US
Honolulu 21.31 -157.86;Hilo 19.72 -155.08
#Idaho|US
Boise 43.62 -116.20;Idaho Falls 43.49 -112.04
#Illinois|US
Chicago 41.88 -87.63;Aurora 41.76 -88.32;Naperville 41.77 -88.15;Rockford 42.27 -89.09;Springfield 39.80 -89.65;Peoria 40.69 -89.59;Champaign 40.12 -88.24;Evanston 42.05 -87.69;Joliet 41.53 -88.08
#Indiana|US
Indianapolis 39.77 -86.16;Fort Wayne 41.08 -85.14;Evansville 37.97 -87.57;South Bend 41.68 -86.25;Bloomington 39.17 -86.53;Gary 41.60 -87.34
#Iowa|US
Des Moines 41.59 -93.62;Cedar Rapids 41.98 -91.67;Iowa City 41.66 -91.53;Davenport 41.52 -90.58
#Kansas|US
Wichita 37.69 -97.34;Topeka 39.05 -95.68;Overland Park 38.98 -94.67;Kansas City 39.11 -94.63;Lawrence 38.97 -95.24
#Kentucky|US
Louisville 38.25 -85.76;Lexington 38.05 -84.50
#Louisiana|US
New Orleans 29.95 -90.07;Baton Rouge 30.45 -91.19;Shreveport 32.53 -93.75;Lafayette 30.22 -92.02
#Maine|US
Portland 43.66 -70.26;Bangor 44.80 -68.77
#Maryland|US
Baltimore 39.29 -76.61;Annapolis 38.98 -76.49;Montgomery County/Rockville 39.08 -77.15;Silver Spring 38.99 -77.03;Hyattsville 38.96 -76.95
#Massachusetts|US
Boston 42.36 -71.06;Worcester 42.26 -71.80;Springfield 42.10 -72.59;Cambridge 42.37 -71.11;Somerville 42.39 -71.10;Lowell 42.63 -71.32
#Michigan|US
Detroit 42.33 -83.05;Grand Rapids 42.96 -85.67;Ann Arbor 42.28 -83.74;Lansing 42.73 -84.56;Flint 43.01 -83.69;Kalamazoo 42.29 -85.59
#Minnesota|US
Minneapolis 44.98 -93.27;St. Paul/Saint Paul 44.94 -93.09;Rochester 44.02 -92.47;Duluth 46.79 -92.10
#Mississippi|US
Jackson 32.30 -90.18;Gulfport 30.37 -89.09
#Missouri|US
Kansas City 39.10 -94.58;St. Louis/Saint Louis 38.63 -90.20;Springfield 37.21 -93.29;Columbia 38.95 -92.33
#Montana|US
Billings 45.78 -108.50;Missoula 46.87 -113.99;Helena 46.59 -112.04
#Nebraska|US
Omaha 41.26 -95.93;Lincoln 40.81 -96.70
#Nevada|US
Las Vegas 36.17 -115.14;Reno 39.53 -119.81;Henderson 36.04 -114.98
#New Hampshire|US
Manchester 42.99 -71.46;Concord 43.21 -71.54
#New Jersey|US
Newark 40.74 -74.17;Jersey City 40.72 -74.06;Trenton 40.22 -74.76;Camden 39.94 -75.12;Paterson 40.92 -74.17;Atlantic City 39.36 -74.42
#New Mexico|US
Albuquerque 35.08 -106.65;Santa Fe 35.69 -105.94;Las Cruces 32.31 -106.78
#New York|US
New York/New York City/NYC 40.71 -74.01;Buffalo 42.89 -78.88;Rochester 43.16 -77.61;Syracuse 43.05 -76.15;Albany 42.65 -73.75;Yonkers 40.94 -73.87;Brooklyn 40.65 -73.95;Queens 40.73 -73.79;Bronx 40.84 -73.87;Staten Island 40.58 -74.15;Manhattan 40.78 -73.97
#North Carolina|US
Charlotte 35.23 -80.84;Raleigh 35.78 -78.64;Greensboro 36.07 -79.79;Durham 35.99 -78.90;Winston-Salem 36.10 -80.24;Fayetteville 35.05 -78.88;Cary 35.79 -78.78;Wilmington 34.23 -77.94;Asheville 35.60 -82.55;Chapel Hill 35.91 -79.06
#North Dakota|US
Fargo 46.88 -96.79;Bismarck 46.81 -100.78
#Ohio|US
Columbus 39.96 -83.00;Cleveland 41.50 -81.69;Cincinnati 39.10 -84.51;Toledo 41.65 -83.54;Akron 41.08 -81.52;Dayton 39.76 -84.19;Youngstown 41.10 -80.65
#Oklahoma|US
Oklahoma City 35.47 -97.52;Tulsa 36.15 -95.99;Norman 35.22 -97.44
#Oregon|US
Portland 45.52 -122.68;Salem 44.94 -123.04;Eugene 44.05 -123.09;Bend 44.06 -121.31;Medford 42.33 -122.87
#Pennsylvania|US
Philadelphia 39.95 -75.16;Pittsburgh 40.44 -80.00;Allentown 40.60 -75.47;Harrisburg 40.26 -76.88;Scranton 41.41 -75.66;Erie 42.13 -80.09
#Puerto Rico|US
San Juan 18.47 -66.11;Ponce 18.01 -66.61
#Rhode Island|US
Providence 41.82 -71.41
#South Carolina|US
Columbia 34.00 -81.03;Charleston 32.78 -79.93;Greenville 34.85 -82.40
#South Dakota|US
Sioux Falls 43.55 -96.73;Rapid City 44.08 -103.23
#Tennessee|US
Nashville 36.16 -86.78;Memphis 35.15 -90.05;Knoxville 35.96 -83.92;Chattanooga 35.05 -85.31
#Texas|US
Houston 29.76 -95.37;San Antonio 29.42 -98.49;Dallas 32.78 -96.80;Austin 30.27 -97.74;Fort Worth 32.75 -97.33;El Paso 31.76 -106.49;Arlington 32.74 -97.11;Corpus Christi 27.80 -97.40;Plano 33.02 -96.70;Laredo 27.51 -99.51;Lubbock 33.58 -101.86;Irving 32.81 -96.95;Garland 32.91 -96.64;Amarillo 35.20 -101.83;McKinney 33.20 -96.62;Denton 33.21 -97.13;Waco 31.55 -97.15;College Station 30.63 -96.33;Galveston 29.30 -94.80;McAllen 26.20 -98.23
#Utah|US
Salt Lake City 40.76 -111.89;Provo 40.23 -111.66;Ogden 41.22 -111.97;St. George/Saint George 37.10 -113.58
#Vermont|US
Burlington 44.48 -73.21;Montpelier 44.26 -72.58
#Virginia|US
Virginia Beach 36.85 -75.98;Norfolk 36.85 -76.29;Richmond 37.54 -77.44;Chesapeake 36.77 -76.29;Arlington 38.88 -77.10;Alexandria 38.80 -77.05;Newport News 37.09 -76.47;Hampton 37.03 -76.35;Roanoke 37.27 -79.94;Charlottesville 38.03 -78.48;Fairfax 38.85 -77.31
#Washington|US
Seattle 47.61 -122.33;Spokane 47.66 -117.43;Tacoma 47.25 -122.44;Vancouver 45.64 -122.66;Bellevue 47.61 -122.20;Everett 47.98 -122.20;Olympia 47.04 -122.90;Bellingham 48.75 -122.48;Yakima 46.60 -120.51
#West Virginia|US
Charleston 38.35 -81.63;Morgantown 39.63 -79.96
#Wisconsin|US
Milwaukee 43.04 -87.91;Madison 43.07 -89.40;Green Bay 44.51 -88.02;Kenosha 42.58 -87.82
#Wyoming|US
Cheyenne 41.14 -104.82;Casper 42.85 -106.33
#British Columbia|Canada
Vancouver 49.28 -123.12;Surrey 49.19 -122.85;Victoria 48.43 -123.37;Burnaby 49.25 -122.98;Kelowna 49.89 -119.50;Richmond 49.17 -123.14;Nanaimo 49.17 -123.94;Kamloops 50.67 -120.33
#Alberta|Canada
Calgary 51.05 -114.07;Edmonton 53.55 -113.49;Red Deer 52.27 -113.81;Lethbridge 49.69 -112.84
#Saskatchewan|Canada
Regina 50.45 -104.61;Saskatoon 52.13 -106.67
#Manitoba|Canada
Winnipeg 49.90 -97.14
#Ontario|Canada
Toronto 43.65 -79.38;Ottawa 45.42 -75.70;Mississauga 43.59 -79.64;Brampton 43.69 -79.76;Hamilton 43.26 -79.87;London 42.98 -81.25;Kitchener 43.45 -80.49;Waterloo 43.47 -80.52;Windsor 42.32 -83.04;Markham 43.86 -79.34;Durham Region/Oshawa 43.90 -78.86;Barrie 44.39 -79.69;Kingston 44.23 -76.49;Guelph 43.55 -80.25;Sudbury 46.49 -81.00;Thunder Bay 48.38 -89.25
#Quebec|Canada
Montreal/Montréal 45.50 -73.57;Quebec City/Québec 46.81 -71.21;Laval 45.61 -73.71;Gatineau 45.48 -75.70;Longueuil 45.53 -73.52;Sherbrooke 45.40 -71.89;Trois-Rivières 46.34 -72.54
#Atlantic|Canada
Halifax 44.65 -63.57;St. John's/Saint John's 47.56 -52.71;Moncton 46.09 -64.78;Fredericton 45.96 -66.64;Charlottetown 46.24 -63.13
#|Mexico
Mexico City/Ciudad de México/CDMX 19.43 -99.13;Guadalajara 20.67 -103.35;Monterrey 25.67 -100.31;Puebla 19.04 -98.21;Tijuana 32.53 -117.02;León 21.12 -101.68;Ciudad Juárez 31.69 -106.42;Zapopan 20.72 -103.39;Mérida 20.97 -89.62;Querétaro 20.59 -100.39;San Luis Potosí 22.15 -100.98;Aguascalientes 21.88 -102.30;Hermosillo 29.09 -110.96;Chihuahua 28.63 -106.07;Culiacán 24.80 -107.39;Acapulco 16.86 -99.88;Cancún 21.16 -86.85;Toluca 19.29 -99.66;Morelia 19.70 -101.19;Veracruz 19.19 -96.14;Oaxaca 17.07 -96.72;Torreón 25.54 -103.41;Saltillo 25.42 -101.00;Mexicali 32.62 -115.45
#|Guatemala
Guatemala City/Ciudad de Guatemala 14.63 -90.51
#|El Salvador
San Salvador 13.69 -89.22
#|Honduras
Tegucigalpa 14.07 -87.19;San Pedro Sula 15.50 -88.03
#|Nicaragua
Managua 12.13 -86.25
#|Costa Rica
San José 9.93 -84.08
#|Panama
Panama City/Ciudad de Panamá 8.98 -79.52
#|Cuba
Havana/La Habana 23.14 -82.36
#|Dominican Republic
Santo Domingo 18.48 -69.93
#|Haiti
Port-au-Prince 18.54 -72.34
#|Jamaica
Kingston 17.97 -76.79
#|Trinidad and Tobago
Port of Spain 10.66 -61.51
#|Colombia
Bogotá 4.65 -74.08;Medellín 6.25 -75.57;Cali 3.45 -76.53;Barranquilla 10.97 -74.80;Cartagena 10.40 -75.51;Cúcuta 7.89 -72.50;Bucaramanga 7.12 -73.12;Pereira 4.81 -75.69;Santa Marta 11.24 -74.20;Ibagué 4.44 -75.24;Manizales 5.07 -75.52;Pasto 1.21 -77.28;Villavicencio 4.14 -73.63;Envigado 6.17 -75.59;Bello 6.34 -75.56
#|Venezuela
Caracas 10.49 -66.88;Maracaibo 10.64 -71.61;Valencia 10.16 -68.00
#|Ecuador
Quito -0.18 -78.47;Guayaquil -2.19 -79.89;Cuenca -2.90 -79.00
#|Peru
Lima -12.05 -77.04;Arequipa -16.40 -71.54;Trujillo -8.11 -79.03;Cusco -13.52 -71.98
#|Bolivia
La Paz -16.50 -68.13;Santa Cruz de la Sierra -17.78 -63.18;Cochabamba -17.39 -66.16
#|Chile
Santiago -33.45 -70.66;Valparaíso -33.05 -71.62;Concepción -36.83 -73.05;Antofagasta -23.65 -70.40
#|Argentina
Buenos Aires -34.60 -58.38;Córdoba -31.42 -64.18;Rosario -32.95 -60.65;Mendoza -32.89 -68.84;La Plata -34.92 -57.95;Mar del Plata -38.00 -57.56;Tucumán -26.83 -65.20;Salta -24.79 -65.41
#|Uruguay
Montevideo -34.90 -56.16
#|Paraguay
Asunción -25.28 -57.63
#|Brazil
São Paulo -23.55 -46.63;Rio de Janeiro -22.91 -43.17;Brasília -15.79 -47.88;Salvador -12.97 -38.50;Fortaleza -3.73 -38.53;Belo Horizonte -19.92 -43.94;Manaus -3.12 -60.02;Curitiba -25.43 -49.27;Recife -8.05 -34.88;Porto Alegre -30.03 -51.23;Goiânia -16.69 -49.26;Belém -1.46 -48.50;Guarulhos -23.46 -46.53;Campinas -22.91 -47.06;São Luís -2.53 -44.30;Maceió -9.65 -35.74;Natal -5.79 -35.21;Campo Grande -20.47 -54.62;Teresina -5.09 -42.80;João Pessoa -7.12 -34.86;Florianópolis -27.60 -48.55;Vitória -20.32 -40.34;Cuiabá -15.60 -56.10;Aracaju -10.91 -37.07;Santos -23.96 -46.33;Niterói -22.88 -43.10
#England|United Kingdom
London 51.51 -0.13;Birmingham 52.48 -1.90;Manchester 53.48 -2.24;Leeds 53.80 -1.55;Liverpool 53.41 -2.98;Sheffield 53.38 -1.47;Bristol 51.45 -2.59;Newcastle upon Tyne 54.97 -1.61;Nottingham 52.95 -1.15;Leicester 52.64 -1.13;Coventry 52.41 -1.51;Bradford 53.79 -1.75;Hull 53.74 -0.33;Plymouth 50.37 -4.14;Southampton 50.90 -1.40;Portsmouth 50.80 -1.09;Brighton 50.82 -0.14;Derby 52.92 -1.48;Reading 51.45 -0.97;Wolverhampton 52.59 -2.12;Stoke-on-Trent 53.00 -2.18;Norwich 52.63 1.30;Oxford 51.75 -1.26;Cambridge 52.21 0.12;York 53.96 -1.08;Exeter 50.72 -3.53;Bath 51.38 -2.36;Taunton 51.02 -3.10;Sunderland 54.91 -1.38;Middlesbrough 54.57 -1.24;Preston 53.76 -2.70;Bournemouth 50.72 -1.88;Swindon 51.56 -1.78;Milton Keynes 52.04 -0.76;Northampton 52.24 -0.90;Luton 51.88 -0.42;Ipswich 52.06 1.16;Lincoln 53.23 -0.54;Gloucester 51.86 -2.24;Carlisle 54.89 -2.94
#Scotland|United Kingdom
Glasgow 55.86 -4.25;Edinburgh 55.95 -3.19;Aberdeen 57.15 -2.09;Dundee 56.46 -2.97;Inverness 57.48 -4.22
#Wales|United Kingdom
Cardiff 51.48 -3.18;Swansea 51.62 -3.94;Newport 51.58 -3.00
#Northern Ireland|United Kingdom
Belfast 54.60 -5.93;Derry/Londonderry 54.99 -7.32
#|Ireland
Dublin 53.35 -6.26;Cork 51.90 -8.47;Galway 53.27 -9.05;Limerick 52.66 -8.63
#|France
Paris 48.86 2.35;Marseille 43.30 5.37;Lyon 45.76 4.84;Toulouse 43.60 1.44;Nice 43.70 7.27;Nantes 47.22 -1.55;Montpellier 43.61 3.88;Strasbourg 48.57 7.75;Bordeaux 44.84 -0.58;Lille 50.63 3.06;Rennes 48.11 -1.68;Reims 49.26 4.03;Grenoble 45.19 5.72;Dijon 47.32 5.04;Toulon 43.12 5.93;Saint-Étienne 45.44 4.39;Le Havre 49.49 0.11;Angers 47.47 -0.56;Brest 48.39 -4.49;Metz 49.12 6.18;Nancy 48.69 6.18
#|Belgium
Brussels/Bruxelles/Brussel 50.85 4.35;Antwerp/Antwerpen 51.22 4.40;Ghent/Gent 51.05 3.72;Liège 50.63 5.57;Charleroi 50.41 4.44;Bruges/Brugge 51.21 3.22
#|Netherlands
Amsterdam 52.37 4.90;Rotterdam 51.92 4.48;The Hague/Den Haag 52.08 4.31;Utrecht 52.09 5.12;Eindhoven 51.44 5.48;Groningen 53.22 6.57;Tilburg 51.56 5.09;Nijmegen 51.84 5.86;Maastricht 50.85 5.69
#|Luxembourg
Luxembourg 49.61 6.13
#|Germany
Berlin 52.52 13.40;Hamburg 53.55 9.99;Munich/München 48.14 11.58;Cologne/Köln 50.94 6.96;Frankfurt 50.11 8.68;Stuttgart 48.78 9.18;Düsseldorf 51.23 6.78;Dortmund 51.51 7.47;Essen 51.46 7.01;Leipzig 51.34 12.37;Bremen 53.08 8.81;Dresden 51.05 13.74;Hanover/Hannover 52.37 9.73;Nuremberg/Nürnberg 49.45 11.08;Duisburg 51.43 6.76;Bochum 51.48 7.22;Wuppertal 51.26 7.18;Bielefeld 52.02 8.53;Bonn 50.73 7.10;Münster 51.96 7.63;Karlsruhe 49.01 8.40;Mannheim 49.49 8.47;Augsburg 48.37 10.90;Wiesbaden 50.08 8.24;Kiel 54.32 10.13;Freiburg 48.00 7.85;Magdeburg 52.13 11.63;Erfurt 50.98 11.03;Rostock 54.09 12.10;Mainz 50.00 8.27;Kassel 51.31 9.48;Saarbrücken 49.23 7.00;Potsdam 52.40 13.06
#|Austria
Vienna/Wien 48.21 16.37;Graz 47.07 15.44;Linz 48.31 14.29;Salzburg 47.80 13.04;Innsbruck 47.27 11.39
#|Switzerland
Zurich/Zürich 47.37 8.54;Geneva/Genève 46.20 6.14;Basel 47.56 7.59;Bern 46.95 7.45;Lausanne 46.52 6.63;Lucerne/Luzern 47.05 8.31;Lugano 46.01 8.96
#|Spain
Madrid 40.42 -3.70;Barcelona 41.39 2.17;Valencia 39.47 -0.38;Seville/Sevilla 37.39 -5.98;Zaragoza 41.65 -0.89;Málaga 36.72 -4.42;Murcia 37.99 -1.13;Palma 39.57 2.65;Las Palmas 28.12 -15.43;Bilbao 43.26 -2.93;Alicante 38.35 -0.48;Valladolid 41.65 -4.73;Vigo 42.24 -8.72;Granada 37.18 -3.60;Córdoba 37.89 -4.78
#|Portugal
Lisbon/Lisboa 38.72 -9.14;Porto 41.15 -8.61;Braga 41.55 -8.42;Coimbra 40.21 -8.43
#|Italy
Rome/Roma 41.90 12.50;Milan/Milano 45.46 9.19;Naples/Napoli 40.85 14.27;Turin/Torino 45.07 7.69;Palermo 38.12 13.36;Genoa/Genova 44.41 8.93;Bologna 44.49 11.34;Florence/Firenze 43.77 11.26;Bari 41.13 16.87;Catania 37.50 15.09;Venice/Venezia 45.44 12.32;Verona 45.44 10.99;Trieste 45.65 13.78;Cagliari 39.22 9.12
#|Malta
Valletta 35.90 14.51
#|Greece
Athens/Αθήνα 37.98 23.73;Thessaloniki 40.64 22.94;Patras 38.25 21.73
#|Denmark
Copenhagen/København 55.68 12.57;Aarhus 56.16 10.20;Odense 55.40 10.39;Aalborg 57.05 9.92
#|Sweden
Stockholm 59.33 18.07;Gothenburg/Göteborg 57.71 11.97;Malmö 55.60 13.00;Uppsala 59.86 17.64;Linköping 58.41 15.62;Örebro 59.27 15.21;Umeå 63.83 20.26
#|Norway
Oslo 59.91 10.75;Bergen 60.39 5.32;Trondheim 63.43 10.40;Stavanger 58.97 5.73;Tromsø 69.65 18.96
#|Finland
Helsinki 60.17 24.94;Espoo 60.21 24.66;Tampere 61.50 23.76;Turku 60.45 22.27;Oulu 65.01 25.47
#|Iceland
Reykjavik/Reykjavík 64.15 -21.94
#|Estonia
Tallinn 59.44 24.75;Tartu 58.38 26.72
#|Latvia
Riga 56.95 24.11
#|Lithuania
Vilnius 54.69 25.28;Kaunas 54.90 23.90
#|Poland
Warsaw/Warszawa 52.23 21.01;Kraków/Cracow 50.06 19.94;Łódź/Lodz 51.76 19.46;Wrocław 51.11 17.03;Poznań 52.41 16.93;Gdańsk 54.35 18.65;Szczecin 53.43 14.55;Katowice 50.26 19.02;Lublin 51.25 22.57;Bydgoszcz 53.12 18.00;Białystok 53.13 23.16
#|Czechia
Prague/Praha 50.08 14.43;Brno 49.19 16.61;Ostrava 49.83 18.28;Plzeň 49.74 13.37
#|Slovakia
Bratislava 48.15 17.11;Košice 48.72 21.26
#|Hungary
Budapest 47.50 19.04;Debrecen 47.53 21.63;Szeged 46.25 20.15
#|Slovenia
Ljubljana 46.05 14.51;Maribor 46.56 15.65
#|Croatia
Zagreb 45.81 15.98;Split 43.51 16.44;Rijeka 45.33 14.44
#|Bosnia and Herzegovina
Sarajevo 43.86 18.41
#|Serbia
Belgrade/Beograd 44.81 20.46;Novi Sad 45.26 19.83
#|North Macedonia
Skopje 42.00 21.43
#|Albania
Tirana 41.33 19.82
#|Kosovo
Pristina 42.66 21.17
#|Romania
Bucharest/București 44.43 26.10;Cluj-Napoca 46.77 23.60;Timișoara 45.75 21.23;Iași 47.16 27.59;Constanța 44.18 28.65
#|Bulgaria
Sofia 42.70 23.32;Plovdiv 42.14 24.75;Varna 43.21 27.91
#|Moldova
Chișinău 47.01 28.86
#|Ukraine
Kyiv/Kiev 50.45 30.52;Kharkiv 49.99 36.23;Odesa/Odessa 46.48 30.73;Dnipro 48.46 35.05;Lviv 49.84 24.03
#|Belarus
Minsk 53.90 27.57
#|Russia
Moscow 55.76 37.62;Saint Petersburg/St. Petersburg 59.94 30.32;Novosibirsk 55.03 82.92;Yekaterinburg 56.84 60.61;Kazan 55.79 49.12;Nizhny Novgorod 56.33 44.00;Samara 53.20 50.15;Rostov-on-Don 47.24 39.71;Vladivostok 43.12 131.89
#|Turkey
Istanbul/İstanbul 41.01 28.98;Ankara 39.93 32.86;Izmir/İzmir 38.42 27.14;Bursa 40.19 29.06;Antalya 36.89 30.71;Adana 37.00 35.32
#|Cyprus
Nicosia 35.17 33.36;Limassol 34.68 33.04
#|Georgia
Tbilisi 41.72 44.79
#|Armenia
Yerevan 40.18 44.51
#|Azerbaijan
Baku 40.41 49.87
#|Israel
Jerusalem 31.78 35.22;Tel Aviv 32.08 34.78;Haifa 32.79 34.99;Beersheba 31.25 34.79
#|Lebanon
Beirut 33.89 35.50
#|Jordan
Amman 31.95 35.93
#|Iraq
Baghdad 33.31 44.37;Basra 30.51 47.81
#|Iran
Tehran 35.69 51.39;Mashhad 36.30 59.61;Isfahan 32.65 51.67
#|Saudi Arabia
Riyadh 24.71 46.68;Jeddah 21.49 39.19;Mecca 21.42 39.83
#|United Arab Emirates
Dubai 25.20 55.27;Abu Dhabi 24.45 54.38
#|Qatar
Doha 25.29 51.53
#|Kuwait
Kuwait City 29.38 47.99
#|Kazakhstan
Almaty 43.24 76.89;Astana 51.17 71.43
#|Uzbekistan
Tashkent 41.30 69.24
#|Afghanistan
Kabul 34.53 69.17
#|Pakistan
Karachi 24.86 67.01;Lahore 31.55 74.34;Islamabad 33.69 73.05;Faisalabad 31.42 73.08
#|India
Delhi/New Delhi 28.61 77.21;Mumbai 19.08 72.88;Bengaluru/Bangalore 12.97 77.59;Hyderabad 17.39 78.49;Chennai 13.08 80.27;Kolkata 22.57 88.36;Ahmedabad 23.02 72.57;Pune 18.52 73.86;Jaipur 26.91 75.79;Lucknow 26.85 80.95;Kochi 9.93 76.27;Surat 21.17 72.83;Nagpur 21.15 79.09;Indore 22.72 75.86;Bhopal 23.26 77.41;Chandigarh 30.73 76.78
#|Nepal
Kathmandu 27.72 85.32
#|Bangladesh
Dhaka 23.81 90.41;Chittagong 22.36 91.78
#|Sri Lanka
Colombo 6.93 79.86
#|Myanmar
Yangon 16.84 96.17
#|Thailand
Bangkok 13.76 100.50;Chiang Mai 18.79 98.99
#|Vietnam
Ho Chi Minh City/Saigon 10.78 106.70;Hanoi 21.03 105.85;Da Nang 16.05 108.20
#|Cambodia
Phnom Penh 11.56 104.92
#|Malaysia
Kuala Lumpur 3.14 101.69;Penang/George Town 5.41 100.33;Johor Bahru 1.49 103.74
#|Singapore
Singapore 1.29 103.85
#|Indonesia
Jakarta -6.21 106.85;Surabaya -7.26 112.75;Bandung -6.92 107.61;Medan 3.59 98.67
#|Philippines
Manila 14.60 120.98;Quezon City 14.65 121.05;Cebu 10.32 123.89;Davao 7.07 125.61
#|China
Beijing 39.90 116.41;Shanghai 31.23 121.47;Guangzhou 23.13 113.26;Shenzhen 22.54 114.06;Chengdu 30.57 104.07;Chongqing 29.56 106.55;Wuhan 30.59 114.31;Tianjin 39.13 117.20;Xi'an 34.34 108.94;Nanjing 32.06 118.80;Hangzhou 30.27 120.15
#|Hong Kong
Hong Kong 22.30 114.17
#|Macao
Macao/Macau 22.20 113.54
#|Taiwan
Taipei 25.04 121.56;Kaohsiung 22.63 120.30;Taichung 24.15 120.67;Tainan 22.99 120.21
#|South Korea
Seoul 37.57 126.98;Busan 35.18 129.08;Incheon 37.46 126.71;Daegu 35.87 128.60;Daejeon 36.35 127.38
#|Japan
Tokyo 35.68 139.69;Osaka 34.69 135.50;Yokohama 35.44 139.64;Nagoya 35.18 136.91;Sapporo 43.06 141.35;Fukuoka 33.59 130.40;Kyoto 35.01 135.77;Kobe 34.69 135.20;Hiroshima 34.39 132.46;Sendai 38.27 140.87
#|Mongolia
Ulaanbaatar 47.92 106.92
#|Australia
Sydney -33.87 151.21;Melbourne -37.81 144.96;Brisbane -27.47 153.03;Perth -31.95 115.86;Adelaide -34.93 138.60;Canberra -35.28 149.13;Gold Coast -28.02 153.40;Newcastle -32.93 151.78;Hobart -42.88 147.33;Darwin -12.46 130.84;Cairns -16.92 145.77;Townsville -19.26 146.82;Geelong -38.15 144.36;Wollongong -34.42 150.89
#|New Zealand
Auckland -36.85 174.76;Wellington -41.29 174.78;Christchurch -43.53 172.64;Hamilton -37.79 175.28;Dunedin -45.87 170.50;Tauranga -37.69 176.17
#|Fiji
Suva -18.14 178.44
#|South Africa
Johannesburg -26.20 28.05;Cape Town -33.92 18.42;Durban -29.86 31.02;Pretoria/Tshwane -25.75 28.19;Port Elizabeth/Gqeberha -33.96 25.60;Bloemfontein -29.12 26.21;East London -33.02 27.91;Polokwane -23.90 29.45
#|Namibia
Windhoek -22.56 17.07
#|Botswana
Gaborone -24.65 25.91
#|Zimbabwe
Harare -17.83 31.05
#|Zambia
Lusaka -15.42 28.28
#|Mozambique
Maputo -25.97 32.58
#|Angola
Luanda -8.84 13.23
#|DR Congo
Kinshasa -4.32 15.31
#|Tanzania
Dar es Salaam -6.79 39.21
#|Kenya
Nairobi -1.29 36.82;Mombasa -4.04 39.67
#|Uganda
Kampala 0.32 32.58
#|Rwanda
Kigali -1.94 30.06
#|Ethiopia
Addis Ababa 9.02 38.75
#|Sudan
Khartoum 15.50 32.56
#|Egypt
Cairo 30.04 31.24;Alexandria 31.20 29.92
#|Libya
Tripoli 32.89 13.19
#|Tunisia
Tunis 36.81 10.18
#|Algeria
Algiers 36.75 3.06;Oran 35.70 -0.64
#|Morocco
Casablanca 33.57 -7.59;Rabat 34.02 -6.84;Marrakesh 31.63 -7.99
#|Senegal
Dakar 14.69 -17.45
#|Ivory Coast
Abidjan 5.34 -4.03
#|Ghana
Accra 5.56 -0.20;Kumasi 6.69 -1.62
#|Nigeria
Lagos 6.52 3.38;Abuja 9.06 7.49;Kano 12.00 8.52;Ibadan 7.38 3.95;Port Harcourt 4.82 7.03
#|Cameroon
Douala 4.05 9.70;Yaoundé 3.87 11.52
#|Madagascar
Antananarivo -18.88 47.51
#|Mauritius
Port Louis -20.16 57.50
`;
