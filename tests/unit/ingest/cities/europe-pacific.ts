import type { CityFile } from './city-file.ts';

export const EUROPE_AND_PACIFIC: readonly CityFile[] = [
  {
    name: 'Berlin Fahrraddiebstahl',
    text: `ANGELEGT_AM,TATZEIT_ANFANG_DATUM,TATZEIT_ANFANG_STUNDE,TATZEIT_ENDE_DATUM,TATZEIT_ENDE_STUNDE,LOR,SCHADENSHOEHE,VERSUCH,ART_DES_FAHRRADS,DELIKT,ERFASSUNGSGRUND
15.02.2023,13.02.2023,18,14.02.2023,7,04200310,800,Nein,Herrenfahrrad,Fahrraddiebstahl,Sonstiger schwerer Diebstahl von Fahrrädern
15.02.2023,14.02.2023,9,14.02.2023,17,01200626,1200,Nein,Damenfahrrad,Fahrraddiebstahl,Einfacher Diebstahl von Fahrrädern`,
    roles: { date: 'TATZEIT_ANFANG_DATUM', time: 'TATZEIT_ANFANG_STUNDE', type: 'DELIKT', area: 'LOR' },
    order: 'day-first',
    resolution: 'hour',
    meaning: '13 February 2023, 18:00 · Fahrraddiebstahl · area 04200310 · no coordinates',
  },
  {
    name: 'a council sheet in German',
    text: `Datum;Uhrzeit;Delikt;Stadtteil;lat;lon
13.01.2022;22:30;Einbruch;Altstadt;50,9375;6,9603
14.01.2022;08:10;Diebstahl;Ehrenfeld;50,9500;6,9200
14.01.2022;23:55;Körperverletzung;Altstadt;50,9380;6,9590`,
    roles: { date: 'Datum', time: 'Uhrzeit', type: 'Delikt', latitude: 'lat', longitude: 'lon', area: 'Stadtteil' },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Einbruch · area Altstadt · 50.9375, 6.9603',
  },
  {
    name: 'a council sheet with English dates and German words',
    text: `Date;Uhrzeit;Delikt;Stadtteil;lat;lon
13/01/2022;22:30;Einbruch;Altstadt;50,9375;6,9603
14/01/2022;08:10;Diebstahl;Ehrenfeld;50,9500;6,9200`,
    roles: { date: 'Date', time: 'Uhrzeit', type: 'Delikt', latitude: 'lat', longitude: 'lon', area: 'Stadtteil' },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Einbruch · area Altstadt · 50.9375, 6.9603',
  },
  {
    name: 'Barcelona police incidents',
    text: `Numero_expedient,Codi_districte,Nom_districte,Codi_barri,Nom_barri,Codi_carrer,Nom_carrer,Num_postal,Any,Mes,Dia,Hora,Tipus_incident,Coordenada_UTM_X,Coordenada_UTM_Y,Longitud,Latitud
2022S000001,1,Ciutat Vella,4,"Sant Pere, Santa Caterina i la Ribera",100,Via Laietana,10,2022,1,13,22,Furt,431500.12,4582100.34,2.1780,41.3870
2022S000002,2,Eixample,7,la Dreta de l'Eixample,101,Gran Via,600,2022,1,14,8,Robatori,430500.12,4582900.34,2.1680,41.3900`,
    roles: {
      type: 'Tipus_incident',
      latitude: 'Latitud',
      longitude: 'Longitud',
      area: 'Nom_barri',
      district: 'Nom_districte',
    },
    parts: ['Any', 'Mes', 'Dia', 'Hora'],
    resolution: 'hour',
    meaning: '13 January 2022, 22:00 · Furt · area Sant Pere, Santa Caterina i la Ribera · 41.3870, 2.1780',
  },
  {
    name: 'Madrid incidents',
    text: `num_expediente;fecha;hora;localizacion;numero;cod_distrito;distrito;tipo_accidente;estado_meteorológico;coordenada_x_utm;coordenada_y_utm;positiva_alcohol
2022S000001;13/01/2022;1:30:00;AVDA. ALBUFERA, 19;19;13;PUENTE DE VALLECAS;Alcance;Despejado;443359,226;4472082,272;N
2022S000002;14/01/2022;22:05:00;CALL. ALCALA, 30;30;1;CENTRO;Choque contra obstáculo fijo;Despejado;441155,351;4474129,588;N`,
    roles: {
      date: 'fecha',
      time: 'hora',
      type: 'tipo_accidente',
      latitude: 'coordenada_y_utm',
      longitude: 'coordenada_x_utm',
      area: 'distrito',
    },
    projected: true,
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 01:30 · Alcance · area PUENTE DE VALLECAS',
  },
  {
    name: 'Amsterdam',
    text: `Meldingsnummer;Datum_begin;Tijd_begin;Datum_eind;Soort_misdrijf;Wijk;Buurt;Stadsdeel;Breedtegraad;Lengtegraad;Leeftijd_slachtoffer
1;13-01-2022;22:30;14-01-2022;Diefstal van fiets;Burgwallen-Oude Zijde;Oude Kerk e.o.;Centrum;52,3740;4,8980;34
2;14-01-2022;08:10;14-01-2022;Woninginbraak;Museumkwartier;Concertgebouwbuurt;Zuid;52,3560;4,8790;51`,
    roles: {
      date: 'Datum_begin',
      time: 'Tijd_begin',
      type: 'Soort_misdrijf',
      latitude: 'Breedtegraad',
      longitude: 'Lengtegraad',
      area: 'Buurt',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Diefstal van fiets · area Oude Kerk e.o. · 52.3740, 4.8980',
  },
  {
    name: 'a French town',
    text: `date_des_faits;heure_des_faits;date_enregistrement;nature_infraction;quartier;commune;age_victime;sexe_victime;latitude;longitude
13/01/2022;22h30;14/01/2022;Vol à la roulotte;Vieux-Lille;Lille;34;F;50,6400;3,0600
14/01/2022;08h10;14/01/2022;Cambriolage;Wazemmes;Lille;51;M;50,6260;3,0490`,
    roles: {
      date: 'date_des_faits',
      time: 'heure_des_faits',
      type: 'nature_infraction',
      latitude: 'latitude',
      longitude: 'longitude',
      area: 'quartier',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Vol à la roulotte · area Vieux-Lille · 50.6400, 3.0600',
  },
  {
    name: 'an Italian town',
    text: `data_denuncia;data_reato;ora_reato;tipologia_reato;zona;quartiere;eta_vittima;latitudine;longitudine
14/01/2022;13/01/2022;22.30;Furto in abitazione;2;Navigli;44;45,4520;9,1770
15/01/2022;14/01/2022;8.10;Rapina;1;Duomo;27;45,4640;9,1900`,
    roles: {
      date: 'data_reato',
      time: 'ora_reato',
      type: 'tipologia_reato',
      latitude: 'latitudine',
      longitude: 'longitudine',
      area: 'quartiere',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Furto in abitazione · area Navigli · 45.4520, 9.1770',
  },
  {
    name: 'data.police.uk street',
    text: `Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context
,2022-03,City of London Police,City of London Police,-0.1069,51.5184,On or near Farringdon Street,E01000001,City of London 001A,Anti-social behaviour,,
abc,2022-03,City of London Police,City of London Police,-0.1119,51.5149,On or near Fleet Street,E01000002,City of London 001B,Other theft,Under investigation,`,
    roles: {
      date: 'Month',
      type: 'Crime type',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'LSOA name',
      district: 'Falls within',
    },
    resolution: 'month',
    meaning: 'March 2022 · Anti-social behaviour · area City of London 001A · 51.5184, -0.1069',
  },
  {
    name: 'data.police.uk in 2011',
    text: `Month,Reported by,Falls within,Easting,Northing,Location,Crime type,Context
2011-03,Avon and Somerset Constabulary,Avon and Somerset Constabulary,358000,172900,On or near Park Street,Burglary,
2011-03,Avon and Somerset Constabulary,Avon and Somerset Constabulary,359100,173400,On or near Broad Weir,Vehicle crime,`,
    roles: {
      date: 'Month',
      type: 'Crime type',
      latitude: 'Northing',
      longitude: 'Easting',
    },
    projected: true,
    resolution: 'month',
    meaning: 'March 2011 · Burglary',
  },
  {
    name: 'stop and search by data.police.uk',
    text: `Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing
Person search,2022-03-13T22:30:00+00:00,False,,51.4500,-2.5900,Male,18-24,Other,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,A no further action disposal,,False
Person search,2022-03-14T08:10:00+00:00,False,,51.4600,-2.6000,Male,25-34,Other,White,Police and Criminal Evidence Act 1984 (section 1),Stolen goods,Arrest,True,False`,
    roles: { date: 'Date', type: 'Type', latitude: 'Latitude', longitude: 'Longitude' },
    resolution: 'minute',
    meaning: '13 March 2022, 22:30 · Person search · 51.4500, -2.5900',
  },
  {
    name: 'New Zealand victimisations',
    text: `Anzsoc Division,Anzsoc Group,Area Unit,Territorial Authority,Meshblock,Occurrence Day Of Week,Occurrence Hour Of Day,Year Month,Locn Type,Weapon,Victimisations
Theft and Related Offences,Motor Vehicle Theft and Related Offences,Te Aro,Wellington City,2133200,Friday,22,1/03/2022,Community Location,Not Applicable,1
Acts Intended to Cause Injury,Assault,Lambton,Wellington City,2130500,Saturday,2,1/03/2022,Retail,No Weapon,1`,
    roles: { date: 'Year Month', type: 'Anzsoc Group', area: 'Area Unit', time: 'Occurrence Hour Of Day' },
    order: 'day-first',
    resolution: 'hour',
    meaning: '1 March 2022, 22:00 · Motor Vehicle Theft and Related Offences · area Te Aro · no coordinates',
  },
  {
    name: 'South Australia',
    text: `Reported Date,Suburb - Incident,Postcode - Incident,Offence Level 1 Description,Offence Level 2 Description,Offence Level 3 Description,Offence count
13/07/2021,ADELAIDE,5000,OFFENCES AGAINST PROPERTY,THEFT AND RELATED OFFENCES,Other theft,2
14/07/2021,GLENELG,5045,OFFENCES AGAINST THE PERSON,ACTS INTENDED TO CAUSE INJURY,Common Assault,1
15/07/2021,ELIZABETH,5112,OFFENCES AGAINST PROPERTY,SERIOUS CRIMINAL TRESPASS,SCT - Residence,1`,
    roles: { date: 'Reported Date', type: 'Offence Level 2 Description', area: 'Suburb - Incident' },
    order: 'day-first',
    resolution: 'day',
    meaning: '13 July 2021 · THEFT AND RELATED OFFENCES · area ADELAIDE · no coordinates',
  },
];
