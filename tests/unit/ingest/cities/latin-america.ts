import type { CityFile } from './city-file.ts';

export const LATIN_AMERICA: readonly CityFile[] = [
  {
    name: 'Ciudad de México FGJ',
    text: `anio_inicio,mes_inicio,fecha_inicio,hora_inicio,anio_hecho,mes_hecho,fecha_hecho,hora_hecho,delito,categoria_delito,sexo,edad,tipo_persona,calidad_juridica,competencia,colonia_hecho,colonia_catalogo,alcaldia_hecho,alcaldia_catalogo,municipio_hecho,latitud,longitud
2019,Enero,2019-01-14,10:05:00,2019,Enero,2019-01-13,22:30:00,ROBO A TRANSEUNTE EN VIA PUBLICA CON VIOLENCIA,ROBO A TRANSEÚNTE EN VÍA PÚBLICA CON Y SIN VIOLENCIA,Femenino,34,FISICA,OFENDIDO,FUERO COMUN,ROMA NORTE,Roma Norte,CUAUHTEMOC,CUAUHTEMOC,CDMX,19.4180,-99.1620
2019,Enero,2019-01-15,11:05:00,2019,Enero,2019-01-15,01:10:00,VIOLENCIA FAMILIAR,DELITO DE BAJO IMPACTO,Masculino,41,FISICA,OFENDIDO,FUERO COMUN,PORTALES,Portales Norte,BENITO JUAREZ,BENITO JUAREZ,CDMX,19.3690,-99.1470`,
    roles: {
      date: 'fecha_hecho',
      time: 'hora_hecho',
      type: 'categoria_delito',
      latitude: 'latitud',
      longitude: 'longitud',
      area: 'colonia_hecho',
      district: 'alcaldia_hecho',
    },
    resolution: 'minute',
    meaning:
      '13 January 2019, 22:30 · ROBO A TRANSEÚNTE EN VÍA PÚBLICA CON Y SIN VIOLENCIA · area ROMA NORTE · 19.4180, -99.1620',
  },
  {
    name: 'Buenos Aires',
    text: `id_mapa,anio,mes,dia,fecha,franja,tipo,subtipo,uso_arma,uso_moto,barrio,comuna,latitud,longitud,cantidad
1,2021,MARZO,SABADO,2021-03-13,22,Robo,Robo total,NO,NO,PALERMO,14,-34.5780,-58.4250,1
2,2021,MARZO,LUNES,2021-03-15,9,Hurto,Hurto automotor,NO,NO,CABALLITO,6,-34.6180,-58.4400,1
3,2021,MARZO,LUNES,2021-03-15,0,Lesiones,Siniestros viales,NO,NO,FLORES,7,-34.6300,-58.4600,1`,
    roles: {
      date: 'fecha',
      time: 'franja',
      type: 'tipo',
      latitude: 'latitud',
      longitude: 'longitud',
      area: 'barrio',
    },
    resolution: 'hour',
    meaning: '13 March 2021, 22:00 · Robo · area PALERMO · -34.5780, -58.4250',
  },
  {
    name: 'Medellín hurto a persona',
    text: `fecha_hecho;cantidad;latitud;longitud;sexo;edad;estado_civil;grupo_actor;actividad_delictiva;parentesco;ocupacion;discapacidad;grupo_especial;medio_transporte;nivel_academico;testigo;conducta;modalidad;caracterizacion;conducta_especial;arma_medio;articulo_penal;categoria_penal;nombre_barrio;codigo_barrio;codigo_comuna;lugar;sede_receptora;bien;categoria_bien;grupo_bien;modelo;color;permiso;unidad_medida;fecha_ingestion
2019-04-13T22:30:00.000-05:00;1;6,2476;-75,5658;Mujer;29;Soltero(a);Sin dato;Sin dato;Sin dato;Empleado;Ninguna;Sin dato;A pie;Tecnico;Sin dato;Hurto a persona;Atraco;Sin dato;Sin dato;Arma blanca;239;Sin dato;La Candelaria;1019;10;Via publica;Sin dato;Celular;Tecnologia;Mercancia;-1;Sin dato;Sin dato;Sin dato;2020-01-15T10:00:00.000-05:00
2019-04-14T08:10:00.000-05:00;1;6,2100;-75,5700;Hombre;41;Casado(a);Sin dato;Sin dato;Sin dato;Empleado;Ninguna;Sin dato;Taxi;Profesional;Sin dato;Hurto a persona;Raponazo;Sin dato;Sin dato;No;239;Sin dato;El Poblado;1419;14;Parque;Sin dato;Dinero;Dinero;Dinero;-1;Sin dato;Sin dato;Sin dato;2020-01-15T10:00:00.000-05:00`,
    roles: {
      date: 'fecha_hecho',
      type: 'modalidad',
      latitude: 'latitud',
      longitude: 'longitud',
      area: 'nombre_barrio',
      place: 'lugar',
    },
    resolution: 'minute',
    meaning: '13 April 2019, 22:30 · Atraco · area La Candelaria · 6.2476, -75.5658',
  },
  {
    name: 'Bogotá',
    text: `FECHA,DIA,HORA,LOCALIDAD,UPZ,BARRIO,ZONA,CLASE SITIO,ARMA EMPLEADA,MOVIL AGRESOR,EDAD,SEXO,DELITO,CANTIDAD
13/01/2019,Domingo,22:30,SUBA,TIBABUYES,LISBOA,URBANA,VIAS PUBLICAS,ARMA BLANCA,A PIE,31,MASCULINO,HURTO A PERSONAS,1
14/01/2019,Lunes,5:10,KENNEDY,CORABASTOS,MARIA PAZ,URBANA,PARQUES,SIN EMPLEO DE ARMAS,A PIE,22,FEMENINO,LESIONES PERSONALES,1`,
    roles: { date: 'FECHA', time: 'HORA', type: 'DELITO', area: 'BARRIO', place: 'CLASE SITIO' },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2019, 22:30 · HURTO A PERSONAS · area LISBOA · no coordinates',
  },
  {
    name: 'Policía Nacional de Colombia',
    text: `DEPARTAMENTO,MUNICIPIO,CODIGO DANE,ARMAS MEDIOS,FECHA HECHO,GENERO,AGRUPA_EDAD_PERSONA,DESCRIPCION CONDUCTA,CANTIDAD
ANTIOQUIA,MEDELLIN,5001000,ARMA BLANCA / CORTOPUNZANTE,13/01/2019,FEMENINO,ADULTOS,HURTO A PERSONAS,1
VALLE,CALI,76001000,ARMA DE FUEGO,14/01/2019,MASCULINO,ADULTOS,HURTO A COMERCIO,1
ATLANTICO,BARRANQUILLA,8001000,NO REPORTADO,15/01/2019,MASCULINO,ADULTOS,HURTO A PERSONAS,2`,
    roles: { date: 'FECHA HECHO', type: 'DESCRIPCION CONDUCTA', area: 'MUNICIPIO' },
    order: 'day-first',
    resolution: 'day',
    meaning: '13 January 2019 · HURTO A PERSONAS · area MEDELLIN · no coordinates',
  },
  {
    name: 'São Paulo SSP',
    text: `NOME_DEPARTAMENTO;NOME_SECCIONAL;NOME_DELEGACIA;NOME_MUNICIPIO;NUM_BO;ANO_BO;DATA_REGISTRO;DATA_OCORRENCIA_BO;HORA_OCORRENCIA_BO;DESCR_PERIODO;DESCR_SUBTIPOLOCAL;BAIRRO;LOGRADOURO;NUMERO_LOGRADOURO;LATITUDE;LONGITUDE;NOME_DELEGACIA_CIRC;RUBRICA;DESCR_CONDUTA;NATUREZA_APURADA;MES_ESTATISTICA;ANO_ESTATISTICA
DECAP;DEL.SEC.1º CENTRO;01º D.P. SÉ;S.PAULO;AB1234;2023;2023-01-15;2023-01-13;22:30:00;À noite;Via Pública;SÉ;RUA DIREITA;100;-23,5489;-46,6350;01º D.P. SÉ;Roubo (art. 157);Transeunte;ROUBO - OUTROS;1;2023
DECAP;DEL.SEC.3º OESTE;14º D.P. PINHEIROS;S.PAULO;AC1234;2023;2023-01-16;2023-01-14;08:10:00;Pela manhã;Restaurante;PINHEIROS;RUA DOS PINHEIROS;200;-23,5660;-46,6830;14º D.P. PINHEIROS;Furto (art. 155);Outros;FURTO - OUTROS;1;2023`,
    roles: {
      date: 'DATA_OCORRENCIA_BO',
      time: 'HORA_OCORRENCIA_BO',
      type: 'NATUREZA_APURADA',
      latitude: 'LATITUDE',
      longitude: 'LONGITUDE',
      area: 'BAIRRO',
    },
    resolution: 'minute',
    meaning: '13 January 2023, 22:30 · ROUBO - OUTROS · area SÉ · -23.5489, -46.6350',
  },
  {
    name: 'São Paulo until 2021',
    text: `ANO_BO\tNUM_BO\tDATAOCORRENCIA\tHORAOCORRENCIA\tPERIDOOCORRENCIA\tDATACOMUNICACAO\tDATAELABORACAO\tLOGRADOURO\tNUMERO\tBAIRRO\tCIDADE\tUF\tLATITUDE\tLONGITUDE\tDESCRICAOLOCAL\tSOLUCAO\tDELEGACIA_NOME\tRUBRICA\tDESDOBRAMENTO\tSTATUS\tSEXO\tIDADE\tCOR_CUTIS
2018\t101\t13/01/2018\t22:30\tA NOITE\t14/01/2018\t14/01/2018 09:10:00\tAVENIDA PAULISTA\t1000\tBELA VISTA\tS.PAULO\tSP\t-23,5650\t-46,6520\tVia pública\tBO PARA INQUERITO\t78º D.P. JARDINS\tRoubo (art. 157)\tTranseunte\tConsumado\tM\t30\tBranca
2018\t102\t14/01/2018\t10:05\tPELA MANHA\t14/01/2018\t14/01/2018 12:10:00\tRUA AUGUSTA\t500\tCONSOLACAO\tS.PAULO\tSP\t-23,5510\t-46,6500\tBar\tAPRECIACAO DO DELEGADO TITULAR\t04º D.P. CONSOLACAO\tFurto (art. 155)\tOutros\tConsumado\tF\t25\tParda`,
    roles: {
      date: 'DATAOCORRENCIA',
      time: 'HORAOCORRENCIA',
      type: 'RUBRICA',
      latitude: 'LATITUDE',
      longitude: 'LONGITUDE',
      area: 'BAIRRO',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2018, 22:30 · Roubo (art. 157) · area BELA VISTA · -23.5650, -46.6520',
  },
  {
    name: 'Fogo Cruzado, Rio de Janeiro',
    text: `id,data_ocorrencia,hora_ocorrencia,tipo_ocorrencia,nome_municipio,nome_bairro,latitude_ocorrencia,longitude_ocorrencia,idade_vitima,genero_vitima
1,13/01/2022,22:30,Tiroteio,Rio de Janeiro,Complexo do Alemão,-22.8640,-43.2700,,
2,14/01/2022,05:10,Roubo,Niterói,Icaraí,-22.9060,-43.1100,33,Homem`,
    roles: {
      date: 'data_ocorrencia',
      time: 'hora_ocorrencia',
      type: 'tipo_ocorrencia',
      latitude: 'latitude_ocorrencia',
      longitude: 'longitude_ocorrencia',
      area: 'nome_bairro',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Tiroteio · area Complexo do Alemão · -22.8640, -43.2700',
  },
  {
    name: 'Lima denuncias',
    text: `FECHA_REGISTRO|FECHA_HECHO|HORA_HECHO|DISTRITO|COMISARIA|TIPO_DENUNCIA|MODALIDAD|LAT_HECHO|LONG_HECHO
14/02/2022|13/02/2022|18:45|MIRAFLORES|CIA. MIRAFLORES|DELITO CONTRA EL PATRIMONIO|HURTO SIMPLE|-12.1210|-77.0300
16/02/2022|15/02/2022|02:15|LINCE|CIA. LINCE|DELITO CONTRA EL PATRIMONIO|ROBO AGRAVADO|-12.0840|-77.0350`,
    roles: {
      date: 'FECHA_HECHO',
      time: 'HORA_HECHO',
      type: 'MODALIDAD',
      latitude: 'LAT_HECHO',
      longitude: 'LONG_HECHO',
      area: 'DISTRITO',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 February 2022, 18:45 · HURTO SIMPLE · area MIRAFLORES · -12.1210, -77.0300',
  },
];
