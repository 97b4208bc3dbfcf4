/**
 * Written by tests/reference/write_map_systems.ts: do not edit. 7689 projected coordinate systems from the
 * EPSG Geodetic Parameter Dataset (© IOGP, epsg.org; datum shifts reduced to what proj4 can do) and Esri's own codes,
 * as shipped with PROJ 9.5.1. `systems.ts` reads it.
 */

/** Ellipsoid and shift to WGS84, one a line. */
export const DATUMS = `R=6371000
R=6371007
R=6371008.7714
R=6371228
a=6376523 rf=308.64 pm=2.33720833333333
a=6377019.27 rf=300
a=6377299.151 rf=300.8017255 towgs84=295,736,257
a=6377299.36559538 b=6356098.35900516
a=6377301.243 rf=300.8017255 towgs84=283,682,231
a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
a=6378135 rf=298.257
a=6378137 b=6378137
a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
a=6378249.14480801 b=6356514.96620413
a=6378249.145 rf=293.465
a=6378249.145 rf=293.465 towgs84=-104.4,-136.6,203.1,0,0,0.814,-0.38
a=6378249.145 rf=293.465 towgs84=-111.92,-87.85,114.5,1.875,0.202,0.219,0.032
a=6378249.145 rf=293.465 towgs84=-123,-206,219
a=6378249.145 rf=293.465 towgs84=-123.1,53.2,465.4
a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79
a=6378249.145 rf=293.465 towgs84=-130,29,364
a=6378249.145 rf=293.465 towgs84=-153,153,307
a=6378249.145 rf=293.465 towgs84=-157,-2,-299
a=6378249.145 rf=293.465 towgs84=-160,-6,-302
a=6378249.145 rf=293.465 towgs84=-161,-14,205
a=6378249.145 rf=293.465 towgs84=-165,-11,206
a=6378249.145 rf=293.465 towgs84=-175,-23,-303
a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3
a=6378249.145 rf=293.465 towgs84=-249,-156,381
a=6378249.145 rf=293.465 towgs84=-250.2,-153.09,391.7
a=6378249.145 rf=293.465 towgs84=-255,-15,71
a=6378249.145 rf=293.465 towgs84=-267.407,-47.068,446.357,-0.179423,5.577661,-1.27762,1.204866
a=6378249.145 rf=293.465 towgs84=-294.7,-200.1,525.5
a=6378249.145 rf=293.465 towgs84=-345,3,223
a=6378249.145 rf=293.465 towgs84=-50.9,-347.6,-231
a=6378249.145 rf=293.465 towgs84=-56.1,-167.8,15,0,0,0.814,-0.38
a=6378249.145 rf=293.465 towgs84=-76.269,-16.683,68.562,-6.275,10.536,-4.286,-13.686
a=6378249.145 rf=293.465 towgs84=-770.1,158.4,-498.2
a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9
a=6378249.145 rf=293.465 towgs84=-88,4,101
a=6378249.145 rf=293.465 towgs84=-88.98,-83.23,113.55
a=6378249.145 rf=293.465 towgs84=-92,-93,122
a=6378249.145 rf=293.465 towgs84=174,359,365
a=6378249.145 rf=293.465 towgs84=195.671,332.517,274.607
a=6378249.145 rf=293.465 towgs84=31.95,300.99,419.19
a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898
a=6378249.145 rf=293.465 towgs84=725,685,536
a=6378249.145 rf=293.465 towgs84=9,183,236
a=6378249.145 rf=293.4663077
a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
a=6378249.145 rf=293.4663077 towgs84=-138,-105,-289
a=6378249.145 rf=293.4663077 towgs84=-145,-97,-292
a=6378249.145 rf=293.4663077 towgs84=-161,-73,-317
a=6378273 b=6356889.449
a=6378285.86 rf=298.264183156421
a=6378293.64520876 b=6356617.98767984
a=6378293.64520876 b=6356617.98767984 towgs84=-61.702,284.488,472.052
a=6378298.3 rf=294.73 pm=-3.687375
a=6378300 rf=296
a=6378300 rf=296 towgs84=-170,33,326
a=6378300 rf=296 towgs84=-171.16,17.29,325.21,0,0,0.814,-0.38
a=6378300.789 b=6356566.435
a=6378300.789 b=6356566.435 towgs84=-275.7224,94.7824,340.8944,-8.001,-4.42,-11.821,1
a=6378306.3696 b=6356571.996 towgs84=51,391,-36
a=6378306.3696 b=6356571.996 towgs84=98,390,-22
a=6378313.92 rf=298.26549531037
a=6378315.7 rf=298.265578547505
a=6378344.377 rf=298.266919538913
a=6378345.09 rf=298.266952895494
a=6378345.42 rf=298.266968327098
a=6378375.251 rf=298.268363297321
a=6378375.601 rf=298.268379664173
a=6378376.041 rf=298.268400239645
a=6378376.271 rf=298.268410995005
a=6378376.331 rf=298.268413800752
a=6378376.811 rf=298.268436246721
a=6378376.871 rf=298.268439052467
a=6378377.411 rf=298.268464304182
a=6378377.671 rf=298.268476462415
a=6378378.881 rf=298.268533044963
a=6378379.031 rf=298.268540059328
a=6378379.301 rf=298.268552685186
a=6378380.091 rf=298.26858962751
a=6378380.381 rf=298.268603188617
a=6378380.991 rf=298.268631713702
a=6378381.271 rf=298.268644807185
a=6378400.653 rf=298.257222100883
a=6378403.701 rf=298.257222100883
a=6378405.971 rf=298.269799839349
a=6378406.051 rf=298.269803580344
a=6378406.601 rf=298.269829299684
a=6378407.141 rf=298.269854551399
a=6378407.281 rf=298.26986109814
a=6378407.621 rf=298.269876997368
a=6378408.041 rf=298.269896637591
a=6378408.091 rf=298.269898975713
a=6378408.481 rf=298.269917213063
a=6378408.941 rf=298.269938723784
a=6378409.151 rf=298.269948543895
a=6378411.321 rf=298.257222100883
a=6378411.351 rf=298.270051421254
a=6378412.511 rf=298.270105665679
a=6378412.542 rf=298.270107115315 towgs84=-0.9956,1.9013,0.5215,0.025915,0.009426,0.011599,-0.00062
a=6378413.021 rf=298.270129514522
a=6378413.671 rf=298.270159910105
a=6378414.369 rf=298.257222100883
a=6378414.93 rf=298.270218784012
a=6378414.96 rf=298.270220186885
a=6378418.941 rf=298.257222100883
a=6378421.989 rf=298.257222100883
a=6378426.561 rf=298.257222100883
a=6378434.181 rf=298.257222100883
a=6378436.619 rf=298.257222100883
a=6378437.651 rf=298.271281273316
a=6378438.753 rf=298.257222100883
a=6378438.991 rf=298.27134393498
a=6378441.801 rf=298.257222100883
a=6378443.325 rf=298.257222100883
a=6378445.763 rf=298.257222100883
a=6378449.421 rf=298.257222100883
a=6378450.0475489 b=6356826.62148844
a=6378453.688 rf=298.257222100883
a=6378454.907 rf=298.257222100883
a=6378463.746 rf=298.257222100883
a=6378464.661 rf=298.257222100883
a=6378466.185 rf=298.257222100883
a=6378468.623 rf=298.257222100883
a=6378470.401 rf=298.272812743089
a=6378470.757 rf=298.257222100883
a=6378471.92 rf=298.272883775229
a=6378472.281 rf=298.257222100883
a=6378472.751 rf=298.272922634813
a=6378472.931 rf=298.272931052052
a=6378474.591 rf=298.273008677695
a=6378476.853 rf=298.257222100883
a=6378481.425 rf=298.257222100883
a=6378490.569 rf=298.257222100883
a=6378496.665 rf=298.257222100883
a=6378498.189 rf=298.257222100883
a=6378500.6 rf=298.274224921888
a=6378502.761 rf=298.257222100883
a=6378505.809 rf=298.257222100883
a=6378514.953 rf=298.257222100883
a=6378518.001 rf=298.257222100883
a=6378521.049 rf=298.257222100883
a=6378523 rf=298.2752724
a=6378525.621 rf=298.257222100883
a=6378530.193 rf=298.257222100883
a=6378530.851 rf=298.275639532334
a=6378531.821 rf=298.275684891897
a=6378532.921 rf=298.275736330576
a=6378534.451 rf=298.275807877103
a=6378540.861 rf=298.257222100883
a=6378543.909 rf=298.257222100883
a=6378544.823 rf=298.257222100883
a=6378546.957 rf=298.257222100883
a=6378548.481 rf=298.257222100883
a=6378559.758 rf=298.257222100883
a=6378560.121 rf=298.277008268831
a=6378563.891 rf=298.277184563214
a=6378567.378 rf=298.257222100883
a=6378574.389 rf=298.257222100883
a=6378586.581 rf=298.257222100883
a=6378591.521 rf=298.278476609315
a=6378593.86 rf=298.278585986653
a=6378605.783 rf=298.257222100883
a=6378617.061 rf=298.257222100883
a=6378624.171 rf=298.280003402845
a=6378624.681 rf=298.257222100883
a=6378643.579 rf=298.257222100883
a=6378647.541 rf=298.257222100883
a=6378655.071 rf=298.281448362111
a=6378670.401 rf=298.257222100883
ellps=GRS67
ellps=GRS67 towgs84=52.17,-71.82,-14.9
ellps=GRS80
ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02578990752,0.00965009896,0.01165994323,0
ellps=GRS80 towgs84=-199.87,74.79,246.62
ellps=GRS80 towgs84=-2,0,4
ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
ellps=GRS80 towgs84=0.055,-0.541,-0.185,0.0183,-0.0003,-0.007,-0.014
ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
ellps=GRS80 towgs84=1,1,-1
ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
ellps=GRS80 towgs84=226.702,-193.337,-35.371,-2.229,-4.391,9.238,0.9798
ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
ellps=GSK2011
ellps=IAU76
ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.2263
ellps=WGS84
ellps=WGS84 towgs84=-0.077,0.079,0.086
ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693
ellps=WGS84 towgs84=-0.41,0.46,-0.35
ellps=WGS84 towgs84=-19.019,-115.122,97.287,-3.577824,3.484437,2.767646,-18.6084754
ellps=WGS84 towgs84=-191.9044143,-39.30318279,-111.4503284,0.00928836,-0.01975479,0.00427372,0.252906278
ellps=WGS84 towgs84=-3.2,-5.7,2.8
ellps=WGS84 towgs84=-56.263,16.136,-22.856
ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.01928575938,-0.005899173459,0.001998705973,0.028
ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926
ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
ellps=airy towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
ellps=aust_SA
ellps=aust_SA towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
ellps=aust_SA towgs84=-44,6,-36
ellps=aust_SA towgs84=-48,3,-44
ellps=aust_SA towgs84=-57,1,-41
ellps=aust_SA towgs84=-59,-11,-52
ellps=aust_SA towgs84=-67.35,3.88,-38.22
ellps=bess_nam towgs84=616,97,-251
ellps=bessel
ellps=bessel pm=bern towgs84=674.374,15.056,405.346
ellps=bessel pm=ferro towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
ellps=bessel pm=jakarta towgs84=-377,681,-50
ellps=bessel pm=jakarta towgs84=-403,684,41
ellps=bessel pm=jakarta towgs84=-587.8,519.75,145.76
ellps=bessel towgs84=-114.6199851,475.9629699,675.0183287,1.162,-2.347,-1.592,6.342
ellps=bessel towgs84=-146.414,507.337,680.507
ellps=bessel towgs84=-377,681,-50
ellps=bessel towgs84=-378.873,676.002,-46.255
ellps=bessel towgs84=-403.4,681.12,46.56
ellps=bessel towgs84=-404.78,685.68,45.47
ellps=bessel towgs84=-587.8,519.75,145.76
ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
ellps=bessel towgs84=426.62,142.62,460.09,4.98,4.49,-12.42,-17.1
ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0
ellps=bessel towgs84=521.748,229.489,590.921,4.029,4.488,-15.521,-9.78
ellps=bessel towgs84=551.7,162.9,467.9,6.04,1.96,-11.38,-4.82
ellps=bessel towgs84=565.4171,50.3319,465.5524,-0.3989573882,0.3439878174,-1.87740164,4.0725
ellps=bessel towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
ellps=bessel towgs84=577.84843,165.45019,390.43652,4.93131,-0.96052,-13.05072,7.86546
ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
ellps=bessel towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
ellps=bessel towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55
ellps=bessel towgs84=639,405,60
ellps=bessel towgs84=674.374,15.056,405.346
ellps=clrk66
ellps=clrk66 towgs84=-10,158,187
ellps=clrk66 towgs84=-100,-248,259
ellps=clrk66 towgs84=-115,118,426
ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
ellps=clrk66 towgs84=-133,-77,-51
ellps=clrk66 towgs84=-179.483,-69.379,-27.584,-7.862,8.163,6.042,-13.925
ellps=clrk66 towgs84=-185.583,-230.096,281.361
ellps=clrk66 towgs84=-2,152,149
ellps=clrk66 towgs84=-22,160,190
ellps=clrk66 towgs84=-292.295,248.758,429.447,4.9971,2.99,6.6906,1.0289
ellps=clrk66 towgs84=-3,142,183
ellps=clrk66 towgs84=-3,154,177
ellps=clrk66 towgs84=-33.722,153.789,94.959,-8.581,-4.478,4.54,8.95
ellps=clrk66 towgs84=-5,135,172
ellps=clrk66 towgs84=-7,139,181
ellps=clrk66 towgs84=-7,151,175
ellps=clrk66 towgs84=-7,151,178
ellps=clrk66 towgs84=-73.472,-51.66,-112.482,0.953,4.6,-2.368,0.586
ellps=clrk66 towgs84=-8,159,175
ellps=clrk66 towgs84=-8,160,176
ellps=clrk66 towgs84=-89.121,-348.182,260.871
ellps=clrk66 towgs84=0,125,194
ellps=clrk66 towgs84=11,72,-101
ellps=clrk66 towgs84=11.363,424.148,373.13
ellps=clrk66 towgs84=16.45177197,35.39910887,-9.626246298,2.351418791,-0.06146691226,6.394208994,5.22
ellps=clrk66 towgs84=2,204,105
ellps=clrk66 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685
ellps=clrk66 towgs84=205,96,-98
ellps=clrk66 towgs84=219.315,168.975,-166.145,0.198,5.926,-2.356,-57.104
ellps=clrk66 towgs84=4,159,188
ellps=clrk66 towgs84=45,-290,-172
ellps=clrk66 towgs84=58,-283,-182
ellps=clrk66 towgs84=61,-285,-181
ellps=clrk66 towgs84=8.853,-52.644,180.304,-0.393,-2.323,2.96,-24.081
ellps=clrk80ign
ellps=clrk80ign pm=paris towgs84=-168,-60,320
ellps=clrk80ign towgs84=-106,-87,188
ellps=clrk80ign towgs84=-148,51,-291
ellps=clrk80ign towgs84=-168,-60,320
ellps=clrk80ign towgs84=-23,259,-9
ellps=clrk80ign towgs84=-260.1,5.5,432.2
ellps=clrk80ign towgs84=-263,6,431
ellps=clrk80ign towgs84=-30,190,89
ellps=clrk80ign towgs84=-70.9,-151.8,-41.4
ellps=clrk80ign towgs84=-73,-247,227
ellps=clrk80ign towgs84=-80.7,-132.5,41.1
ellps=clrk80ign towgs84=-83,37,124
ellps=clrk80ign towgs84=-83.58,-397.54,458.78,-17.595,-2.847,4.256,3.225
ellps=clrk80ign towgs84=31,146,47
ellps=evrst30
ellps=evrst30 towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338
ellps=evrst30 towgs84=-97,787,86
ellps=evrst30 towgs84=198,881,317
ellps=evrst30 towgs84=199,931,318.9,0,0,0.814,-0.38
ellps=evrst30 towgs84=217,823,299
ellps=evrst30 towgs84=282,726,254
ellps=evrst30 towgs84=283.729,735.942,261.143
ellps=evrst30 towgs84=293,836,318,0.5,1.6,-2.8,2.1
ellps=evrst30 towgs84=293.17,726.18,245.36
ellps=evrst48 towgs84=-11,851,5
ellps=evrst69
ellps=evrst69 towgs84=-11,851,5
ellps=evrstSS towgs84=-533.4,669.2,-52.5,0,0,4.28,9.4
ellps=evrstSS towgs84=-679,669,-48
ellps=evrstSS towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
ellps=helmert
ellps=helmert towgs84=-146.21,112.63,4.05
ellps=helmert towgs84=-78.97788341,-50.79530153,-1.492191448,-1.603747,0.153612,5.364408,5.33745
ellps=intl
ellps=intl pm=brussels
ellps=intl pm=lisbon towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
ellps=intl pm=paris towgs84=-198.383,-240.517,-107.909
ellps=intl pm=rome
ellps=intl towgs84=-0.465,372.095,171.736
ellps=intl towgs84=-10.18,-350.43,291.37
ellps=intl towgs84=-103,-106,-141
ellps=intl towgs84=-103.088,162.481,-28.276,0.167,0.082,0.168,-1.504
ellps=intl towgs84=-104,167,-38
ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
ellps=intl towgs84=-105.679,166.1,-37.322
ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
ellps=intl towgs84=-11.64,-348.6,291.98
ellps=intl towgs84=-110.33,-97.73,-119.85,0.3423,1.1634,0.2715,0.063
ellps=intl towgs84=-112,-110.3,-140.2
ellps=intl towgs84=-115.8543,-99.0583,-152.4616
ellps=intl towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065
ellps=intl towgs84=-128.033,-283.697,21.052
ellps=intl towgs84=-13,-348,292
ellps=intl towgs84=-133.63,-157.5,-158.62
ellps=intl towgs84=-143,-236,7
ellps=intl towgs84=-144.35,242.88,-33.2
ellps=intl towgs84=-145.1682709,-330.1458844,-170.2231679,33.338,-76.825,-32.412,7.926
ellps=intl towgs84=-148,136,90
ellps=intl towgs84=-153.54,302.33,-152.37
ellps=intl towgs84=-154.5,150.7,100.4
ellps=intl towgs84=-157.4,295.05,-150.19
ellps=intl towgs84=-157.84,308.54,-146.6
ellps=intl towgs84=-157.89,-17.16,-78.41,2.118,2.697,-1.434,-5.38
ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
ellps=intl towgs84=-163.6129485,-315.8033063,-193.9585612,34.079,-76.126,-32.66,6.096
ellps=intl towgs84=-173,253,27
ellps=intl towgs84=-186,230,110
ellps=intl towgs84=-189.6796599,18.34729213,-42.76908859,-0.33746,-3.09264,2.53861,0.4598
ellps=intl towgs84=-192.26,65.72,132.08
ellps=intl towgs84=-197.432793,139.3852023,-192.8019339,5.266,1.238,-2.381,-5.109
ellps=intl towgs84=-198.383,-240.517,-107.909
ellps=intl towgs84=-2,374,172
ellps=intl towgs84=-203,141,53
ellps=intl towgs84=-206.05,168.28,-3.82
ellps=intl towgs84=-206.1,-174.7,-87.7
ellps=intl towgs84=-208.4058,-109.8777,-2.5764
ellps=intl towgs84=-208.719,129.685,52.092,-0.195,-0.014,0.327,0.198
ellps=intl towgs84=-210.502,-66.902,-48.476,2.094,-15.067,-5.817,0.485
ellps=intl towgs84=-233.43,6.65,173.64
ellps=intl towgs84=-239.749,88.181,30.488,0.263,0.082,1.211,2.229
ellps=intl towgs84=-242.83,-263.21,-36.71,0,0,-0.156,1.2
ellps=intl towgs84=-254.1,-5.36,-100.29
ellps=intl towgs84=-255,-29,-103.1,0,0,0.814,-0.38
ellps=intl towgs84=-265,120,-358
ellps=intl towgs84=-269.089,186.247,155.667,2.005,3.606,-0.366,0.097
ellps=intl towgs84=-270,188,-388
ellps=intl towgs84=-273.5,110.6,-357.9
ellps=intl towgs84=-279,175,-379
ellps=intl towgs84=-282,169,-371
ellps=intl towgs84=-288,175,-376
ellps=intl towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
ellps=intl towgs84=-289,-124,60
ellps=intl towgs84=-291.87,106.37,-364.52
ellps=intl towgs84=-298,159,-369
ellps=intl towgs84=-302,272,-360
ellps=intl towgs84=-305.356,222.004,-30.023,9.69049386,-1.031968196,19.75739418,6.325747
ellps=intl towgs84=-307,-92,127
ellps=intl towgs84=-323.65,551.39,-491.22
ellps=intl towgs84=-355,21,72
ellps=intl towgs84=-381.788,-57.501,-256.673
ellps=intl towgs84=-382,-59,-262
ellps=intl towgs84=-422.651,-172.995,84.02
ellps=intl towgs84=-472.29,-5.63,-304.12,0.4362,-0.8374,0.2563,1.8984
ellps=intl towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002
ellps=intl towgs84=-487.978,-226.275,102.787,-0.743,1.677,2.087,1.485
ellps=intl towgs84=-499,-249,314
ellps=intl towgs84=-60.31,245.935,31.008,12.324,3.755,-7.37,0.447
ellps=intl towgs84=-637,-549,-203
ellps=intl towgs84=-73,47,-83
ellps=intl towgs84=-78.1,101.6,133.3
ellps=intl towgs84=-84,-97,-117
ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
ellps=intl towgs84=-86,-98,-119
ellps=intl towgs84=-87,-95,-120
ellps=intl towgs84=-87,-96,-120
ellps=intl towgs84=-87,-98,-121
ellps=intl towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2
ellps=intl towgs84=-9.5,122.9,138.2
ellps=intl towgs84=-90.29,247.559,-21.989,8.696885349,4.188033628,12.80826685,2.181658
ellps=intl towgs84=-90.365,-101.13,-123.384,0.333,0.077,0.894,1.994
ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
ellps=intl towgs84=-963,510,-359
ellps=intl towgs84=100.783,187.382,-47,9.223830049,-2.4238033,8.308278328,-13.56561
ellps=intl towgs84=103.25,-100.4,-307.19
ellps=intl towgs84=126.93,547.94,130.41,-2.7867,5.1612,-0.8584,13.8227
ellps=intl towgs84=137,248,-430
ellps=intl towgs84=145,-187,103
ellps=intl towgs84=15.75,164.93,126.18
ellps=intl towgs84=162,117,154
ellps=intl towgs84=163.511,127.533,-159.789,0,0,0.814,-0.6
ellps=intl towgs84=174.05,-25.49,112.57,0,0,0.554,0.2263
ellps=intl towgs84=175,-38,113
ellps=intl towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013
ellps=intl towgs84=185,165,42
ellps=intl towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093
ellps=intl towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817
ellps=intl towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648
ellps=intl towgs84=221.899,274.136,-397.554,-2.80844591,0.4485085889,2.810172347,-2.199943
ellps=intl towgs84=253,-132,-127
ellps=intl towgs84=265.025,384.929,-194.046
ellps=intl towgs84=287.58,177.78,-135.41
ellps=intl towgs84=335.47,222.58,-230.94
ellps=intl towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647
ellps=intl towgs84=410.793,54.542,80.501,-2.5596,-2.3517,-0.6594,17.3218
ellps=intl towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
ellps=intl towgs84=72.51,345.411,79.241,-1.5862,-0.8826,-0.5495,1.3653
ellps=intl towgs84=84,274,65
ellps=intl towgs84=94,-948,-1262
ellps=intl towgs84=963.273,486.386,190.997,16.48503603,1.668825843,-21.69284905,-13.89914
ellps=intl towgs84=982.6087,552.753,-540.873,6.681626625,-31.61149241,-19.848161,16.805
ellps=krass
ellps=krass towgs84=-17.51,-108.32,-62.39
ellps=krass towgs84=-43,-163,45
ellps=krass towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703
ellps=krass towgs84=-76,-138,67
ellps=krass towgs84=15.8,-154.4,-82.3
ellps=krass towgs84=2.329,-147.042,-92.08,-0.309,0.325,0.497,5.69
ellps=krass towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22
ellps=krass towgs84=24,-121,-76
ellps=krass towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1
ellps=krass towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22
ellps=krass towgs84=25,-141,-78.5,0,0.35,0.736,0
ellps=krass towgs84=26,-121,-78
ellps=krass towgs84=28,-121,-77
ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
ellps=sphere`;

/** "=method", then its systems: code|flags|line of the datum|west,south,east,north|name. Flags: e Esri, o withdrawn. */
export const SYSTEMS = `
=proj=aea lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 units=m
102028|e|194|25,-10,165,30|Asia_South_Albers_Equal_Area_Conic
=proj=aea lat_0=-30 lon_0=25 lat_1=-22 lat_2=-38 x_0=1400000 y_0=1300000 units=m
9221||194|13.3,-38.2,36.5,-22.1|Hartebeesthoek94 / ZAF BSU Albers 25E
=proj=aea lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 units=m
102033|e|213|-91.7,-56,-25.3,12.5|South_America_Albers_Equal_Area_Conic
=proj=aea lat_0=-40 lon_0=175 lat_1=-30 lat_2=-50 x_0=0 y_0=0 units=m
9191||194|155,-60,-170,-25|WGS 84 / NIWA Albers
=proj=aea lat_0=-42 lon_0=44 lat_1=-34 lat_2=-50 x_0=1200000 y_0=1300000 units=m
9222||194|32.7,-50.3,42.9,-43.3|Hartebeesthoek94 / ZAF BSU Albers 44E
=proj=aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219200 units=ft
102759|e|194|-124.4,32.5,-114.1,42|WGS_1984_California_Teale_Albers_Ft_Intl
102760|e|178|-124.4,32.5,-114.1,42|NAD_1983_California_Teale_Albers_Ft_Intl
=proj=aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219202.43840488 units=us-ft
102599|e|194|-124.4,32.5,-114.1,42|WGS_1984_California_Teale_Albers_FtUS
102600|e|178|-124.4,32.5,-114.1,42|NAD_1983_California_Teale_Albers_FtUS
=proj=aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 units=m
3309||262|-124.4,32.5,-114.1,42|NAD27 / California Albers
3310||178|-124.4,32.5,-114.1,42|NAD83 / California Albers
3311||179|-124.4,32.5,-114.1,42|NAD83(HARN) / California Albers
3488||178|-124.4,32.5,-114.1,42|NAD83(NSRS2007) / California Albers
6414||178|-124.4,32.5,-114.1,42|NAD83(2011) / California Albers
102962|eo|178|-124.4,32.5,-114.1,42|NAD_1983_2011_California_Teale_Albers
=proj=aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 units=m
3577||178|112.9,-43.7,153.7,-9.9|GDA94 / Australian Albers
9473||178|112.9,-43.7,153.7,-9.9|GDA2020 / Australian Albers
=proj=aea lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 units=m
102022|e|194|-25,-35,55,39|Africa_Albers_Equal_Area_Conic
=proj=aea lat_0=13 lon_0=-157 lat_1=8 lat_2=18 x_0=0 y_0=0 units=m
102007|e|185|-160.3,18.9,-154.7,22.3|Hawaii_Albers_Equal_Area_Conic
=proj=aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 units=m
3083||178|-106.7,25.8,-93.5,36.5|NAD83 / Texas Centric Albers Equal Area
3085||179|-106.7,25.8,-93.5,36.5|NAD83(HARN) / Texas Centric Albers Equal Area
3665||178|-106.7,25.8,-93.5,36.5|NAD83(NSRS2007) / Texas Centric Albers Equal Area
6579||178|-106.7,25.8,-93.5,36.5|NAD83(2011) / Texas Centric Albers Equal Area
102601|eo|178|-106.7,25.8,-93.5,36.5|NAD_1983_Texas_Centric_Mapping_System_Albers
102971|eo|178|-106.7,25.8,-93.5,36.5|NAD_1983_2011_Texas_Centric_Mapping_System_Albers
=proj=aea lat_0=23 lon_0=-83.5 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 units=us-ft
102118|e|263|-85.6,30.4,-80.8,35|NAD_1927_Georgia_Statewide_Albers
=proj=aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 units=m
5069||262|-124.8,24.4,-66.9,49.4|NAD27 / Conus Albers
5070||178|-124.8,24.4,-66.9,49.4|NAD83 / Conus Albers
5071||179|-124.8,24.4,-66.9,49.4|NAD83(HARN) / Conus Albers
5072||178|-124.8,24.4,-66.9,49.4|NAD83(NSRS2007) / Conus Albers
6350||178|-124.8,24.4,-66.9,49.4|NAD83(2011) / Conus Albers
102039|e|178|-124.8,24.4,-66.9,49.4|USA_Contiguous_Albers_Equal_Area_Conic_USGS_version
102965|eo|178|-124.8,24.4,-66.9,49.4|NAD_1983_2011_Contiguous_USA_Albers
=proj=aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 units=m
3086||178|-87.6,24.4,-80,31|NAD83 / Florida GDL Albers
3087||179|-87.6,24.4,-80,31|NAD83(HARN) / Florida GDL Albers
3513||178|-87.6,24.4,-80,31|NAD83(NSRS2007) / Florida GDL Albers
6439||178|-87.6,24.4,-80,31|NAD83(2011) / Florida GDL Albers
102967|eo|178|-87.6,24.4,-80,31|NAD_1983_2011_Florida_GDL_Albers
=proj=aea lat_0=25 lon_0=-86 lat_1=31 lat_2=41 x_0=0 y_0=0 units=us-ft
102589|e|178|-125,20,-65,50|Panhandle_Energy_Albers
=proj=aea lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 units=m
102013|e|398|-30,34,50,85|Europe_Albers_Equal_Area_Conic
=proj=aea lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 units=m
102025|e|194|25,10,-175,85|Asia_North_Albers_Equal_Area_Conic
=proj=aea lat_0=31.25 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 units=m
10480|o|178|-106.7,25.8,-93.5,36.5|NAD83 / TWDB GM
=proj=aea lat_0=31.25 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 units=us-ft
10481||178|-106.7,25.8,-93.5,36.5|NAD83 / TWDB GM
=proj=aea lat_0=34 lon_0=-120 lat_1=43 lat_2=48 x_0=600000 y_0=0 units=m
9674||178|-124.8,42,-116.5,49.1|NAD83 / USFS R6 Albers
102218|eo|178|-124.8,42,-116.5,49.1|NAD_1983_USFS_R6_Albers
=proj=aea lat_0=35 lon_0=-82.25 lat_1=38.25 lat_2=47.25 x_0=0 y_0=0 units=m
102042|e|178|-97.3,35.9,-66.8,49.5|NAD_1983_USFS_R9_Albers
=proj=aea lat_0=37.5 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 units=m
102003|e|178|-124.8,24.4,-66.9,49.4|USA_Contiguous_Albers_Equal_Area_Conic
=proj=aea lat_0=40 lon_0=-107.5 lat_1=42 lat_2=44 x_0=0 y_0=0 units=m
103979|e|178|-111.1,41,-104,45|NAD_1983_WYDOT_Albers_(m)
103981|e|178|-111.1,41,-104,45|NAD_1983_2011_WYDOT_Albers_(m)
=proj=aea lat_0=40 lon_0=-107.5 lat_1=42 lat_2=44 x_0=0 y_0=0 units=us-ft
103978|e|178|-111.1,41,-104,45|NAD_1983_WYDOT_Albers_(ftUS)
103980|e|178|-111.1,41,-104,45|NAD_1983_2011_WYDOT_Albers_(ftUS)
=proj=aea lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 units=m
102008|e|178|-172.5,23.8,-47.7,86.5|North_America_Albers_Equal_Area_Conic
=proj=aea lat_0=40 lon_0=-96 lat_1=50 lat_2=70 x_0=0 y_0=0 units=m
102001|e|178|-141,38.2,-40.7,86.5|Canada_Albers_Equal_Area_Conic
=proj=aea lat_0=42.5 lon_0=-106 lat_1=43.5 lat_2=48 x_0=0 y_0=0 units=m
102399|e|178|-116.1,44.3,-96.3,49.1|NAD_1983_Albers_BLM_MT_ND_SD
=proj=aea lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 units=m
6623||178|-79.8,45,-57.1,62.6|NAD83 / Quebec Albers
6624||178|-79.8,45,-57.1,62.6|NAD83(CSRS)v2 / Quebec Albers
=proj=aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0 units=m
3005||178|-139,48.3,-114.1,60|NAD83 / BC Albers
3153||179|-139,48.3,-114.1,60|NAD83(CSRS) / BC Albers
102190|eo|178|-139,48.3,-114.1,60|NAD_1983_BC_Environment_Albers
=proj=aea lat_0=45.568977 lon_0=-83.248627 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 units=m
3175||178|-93.2,41,-54.7,52.2|NAD83 / Great Lakes and St Lawrence Albers
=proj=aea lat_0=45.568977 lon_0=-84.455955 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 units=m
3174||178|-93.2,41,-74.5,50.7|NAD83 / Great Lakes Albers
=proj=aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 units=m
3338||178|172.4,51.3,-130,71.4|NAD83 / Alaska Albers
3467||178|172.4,51.3,-130,71.4|NAD83(NSRS2007) / Alaska Albers
6393||178|172.4,51.3,-130,71.4|NAD83(2011) / Alaska Albers
102006|eo|178|172.4,51.3,-130,71.4|NAD_1983_Alaska_Albers
102117|e|257|172.4,51.3,-130,71.4|NAD_1927_Alaska_Albers_Meters
102247|e|178|172.4,51.3,-130,71.4|NAD_1983_CORS96_Alaska_Albers
102966|eo|178|172.4,51.3,-130,71.4|NAD_1983_2011_Alaska_Albers
=proj=aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 units=us-ft
2964||257|172.4,51.3,-130,71.4|NAD27 / Alaska Albers
=proj=aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000 units=m
3578||178|-141,60,-123.9,69.7|NAD83 / Yukon Albers
3579||179|-141,60,-123.9,69.7|NAD83(CSRS) / Yukon Albers
=proj=aeqd guam lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 units=m
3993||245|144.6,13.2,145,13.7|Guam 1963 / Guam SPCS
=proj=aeqd lat_0=-14 lon_0=-60.5 x_0=7257179.236 y_0=5592024.446 units=m
27707||194|-124.8,-59.9,-14.6,30.3|WGS 84 / Equi7 South America
=proj=aeqd lat_0=-19.5 lon_0=131.5 x_0=6988408.536 y_0=7654884.537 units=m
27706||194|72.4,-60.6,-121,21.6|WGS 84 / Equi7 Oceania
=proj=aeqd lat_0=-90 lon_0=0 x_0=0 y_0=0 units=m
102019|e|194|-180,-90,180,0|South_Pole_Azimuthal_Equidistant
102438|e|194|-180,-90,180,-80|WGS_1984_ARC_System_Zone_18
=proj=aeqd lat_0=-90 lon_0=0 x_0=3714266.977 y_0=3402016.506 units=m
27702||194|-180,-90,180,-34.5|WGS 84 / Equi7 Antarctica
=proj=aeqd lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
53032|e|0|-180,-90,180,90|Sphere_Azimuthal_Equidistant
54032|e|194|-180,-90,180,90|World_Azimuthal_Equidistant
=proj=aeqd lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 units=m
102239|e|243|141.2,11,148.2,15.9|Guam_Geodetic_Triangulation_Network_1963
=proj=aeqd lat_0=15.1675572222222 lon_0=145.711286944444 x_0=50000 y_0=50000 units=m
102238|e|243|141.3,12.4,149.6,23.9|Saipan_Az_Eq_1969
=proj=aeqd lat_0=47 lon_0=94 x_0=4340913.848 y_0=4812712.923 units=m
27703||194|31.5,-10.8,-168.4,83.7|WGS 84 / Equi7 Asia
=proj=aeqd lat_0=52 lon_0=-97.5 x_0=8264722.177 y_0=4867518.353 units=m
27705||194|-180,8,180,90|WGS 84 / Equi7 North America
=proj=aeqd lat_0=53 lon_0=24 x_0=5837287.82 y_0=2121415.696 units=m
27704||194|-42.5,29.2,51.7,83.7|WGS 84 / Equi7 Europe
=proj=aeqd lat_0=6.96507569444444 lon_0=158.209299222222 x_0=80122.82 y_0=80747.24 units=m
102237|e|264|135.3,-1.2,165.7,13.4|Pohnpei_Az_Eq_1971
=proj=aeqd lat_0=7.35122211111111 lon_0=134.450444861111 x_0=50000 y_0=150000 units=m
102096|e|250|129.5,1.6,137,11.5|Bab_South_Palau_Azimuthal_Equidistant
=proj=aeqd lat_0=8.5 lon_0=21.5 x_0=5621452.02 y_0=5990638.423 units=m
27701||194|-31.7,-43.9,79.3,38.8|WGS 84 / Equi7 Africa
=proj=aeqd lat_0=9.54670833333333 lon_0=138.168744444444 x_0=40000 y_0=60000 units=m
3295||243|138,9.4,138.3,9.7|Guam 1963 / Yap Islands
=proj=aeqd lat_0=90 lon_0=0 x_0=0 y_0=0 units=m
102016|e|194|-180,0,180,90|North_Pole_Azimuthal_Equidistant
102429|e|194|-180,80,180,90|WGS_1984_ARC_System_Zone_09
=proj=bonne lat_1=39.6666666666667 lon_0=-8.13190611111111 x_0=0 y_0=0 units=m
102163|e|215|-35.6,29.2,-6.2,43.1|Lisboa_Bessel_Bonne
=proj=bonne lat_1=60 lon_0=0 x_0=0 y_0=0 units=m
53024|e|0|-180,-90,180,90|Sphere_Bonne
54024|e|194|-180,-90,180,90|World_Bonne
=proj=cass hyperbolic lat_0=-16.25 lon_0=179.333333333333 x_0=251727.9155424 y_0=334519.953768 units=link
3139||66|178.4,-17.1,-179.8,-16.1|Vanua Levu 1915 / Vanua Levu Grid
=proj=cass lat_0=-18 lon_0=178 x_0=109435.392 y_0=141622.272 units=link
3140||67|177.2,-18.3,178.8,-17.2|Viti Levu 1912 / Viti Levu Grid
=proj=cass lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
53028|e|0|-180,-90,180,90|Sphere_Cassini
54028|e|194|-180,-90,180,90|World_Cassini
=proj=cass lat_0=1.28764666666667 lon_0=103.853002222222 x_0=30000 y_0=30000 units=m
24500||303|103.6,1.1,104.1,1.5|Kertau 1968 / Singapore Grid
=proj=cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 to_meter=0.201166195164
30200||59|-62.1,9.8,-60,11.5|Trinidad 1903 / Trinidad Grid
=proj=cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 to_meter=0.3047972654
2314||59|-62.1,9.8,-60,11.5|Trinidad 1903 / Trinidad Grid (ftCla)
=proj=cass lat_0=11.2521786111111 lon_0=-60.6860088888889 x_0=37718.66159325 y_0=36209.91512952 to_meter=0.201166195164
2066||58|-60.9,11.1,-60.4,11.4|Mount Dillon / Tobago Grid
=proj=cass lat_0=2.04258333333333 lon_0=103.562758333333 x_0=0 y_0=0 units=m
4390||303|102.4,1.2,104.6,3|Kertau 1968 / Johor Grid
=proj=cass lat_0=2.12167974444444 lon_0=103.427936236111 x_0=-14810.562 y_0=8758.32 units=m
3377||178|102.4,1.2,104.6,3|GDM2000 / Johor Grid
=proj=cass lat_0=2.68234763611111 lon_0=101.974905041667 x_0=3673.785 y_0=-4240.573 units=m
3378||178|101.7,2,102.7,3.3|GDM2000 / Sembilan and Melaka Grid
=proj=cass lat_0=2.71228333333333 lon_0=101.941166666667 x_0=-242.005 y_0=-948.547 units=m
4391||303|101.7,2,102.7,3.3|Kertau 1968 / Sembilan and Melaka Grid
=proj=cass lat_0=22 lon_0=92 x_0=0 y_0=0 units=ch
102949|e|7|91.3,20.6,92.4,23|Cassini_Bangladesh_Zone_16_Chottogram
=proj=cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258 to_meter=0.3047972654
3407||58|113.8,22.1,114.5,22.6|Hong Kong 1963 Grid System
=proj=cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258 units=m
3366|o|58|113.8,22.1,114.5,22.6|Hong Kong 1963 Grid System
=proj=cass lat_0=22.5 lon_0=89.5 x_0=0 y_0=0 units=ch
102945|e|7|88.9,21.6,90,23|Cassini_Bangladesh_Zone_12_Khulna
=proj=cass lat_0=22.5 lon_0=90.5 x_0=0 y_0=0 units=ch
102946|e|7|89.9,21.8,91,23.1|Cassini_Bangladesh_Zone_13_Barishal
=proj=cass lat_0=22.75 lon_0=92.25 x_0=0 y_0=0 units=ch
102950|e|7|91.7,21.2,92.7,23.7|Cassini_Bangladesh_Zone_17_CHT
=proj=cass lat_0=23.5 lon_0=89.5 x_0=0 y_0=0 units=ch
102943|e|7|88.6,23.4,89.4,24.2|Cassini_Bangladesh_Zone_10_Kushtia
102944|e|7|88.7,22.8,89.8,23.8|Cassini_Bangladesh_Zone_11_Joshore
=proj=cass lat_0=23.5 lon_0=90 x_0=0 y_0=0 units=ch
102941|e|7|89.3,22.8,89.6,23.9|Cassini_Bangladesh_Zone_08_Faridpur
=proj=cass lat_0=23.5 lon_0=91 x_0=0 y_0=0 units=ch
102947|e|7|90.5,23,91.4,24.3|Cassini_Bangladesh_Zone_14_Cumilla
102948|e|7|90.7,22,91.6,23.3|Cassini_Bangladesh_Zone_15_Noakhali
=proj=cass lat_0=24.5 lon_0=88.5 x_0=0 y_0=0 units=ch
102936|e|7|88,24.1,89.3,25.2|Cassini_Bangladesh_Zone_03_Rajshahi
=proj=cass lat_0=24.5 lon_0=89.5 x_0=0 y_0=0 units=ch
102937|e|7|88.9,24.5,89.8,25.3|Cassini_Bangladesh_Zone_04_Bogura
102938|e|7|89,23.8,89.8,24.8|Cassini_Bangladesh_Zone_05_Pabna
=proj=cass lat_0=24.5 lon_0=90.5 x_0=0 y_0=0 units=ch
102939|e|7|89.6,24,91.3,24.4|Cassini_Bangladesh_Zone_06_Mymensingh
102940|e|7|89.7,23.4,91,24.3|Cassini_Bangladesh_Zone_07_Dhaka
=proj=cass lat_0=24.5 lon_0=92 x_0=0 y_0=0 units=ch
102942|e|7|90.9,24,92.5,25.2|Cassini_Bangladesh_Zone_09_Sylhet
=proj=cass lat_0=25.3823611111111 lon_0=50.7613888888889 x_0=100000 y_0=100000 units=m
2099||309|50.7,24.6,51.7,26.2|Qatar 1948 / Qatar Grid
=proj=cass lat_0=25.5 lon_0=88.5 x_0=0 y_0=0 units=ch
102934|e|7|88.1,25.2,89.3,26.6|Cassini_Bangladesh_Zone_01_Dinajpur
=proj=cass lat_0=25.5 lon_0=89.5 x_0=0 y_0=0 units=ch
102935|e|7|88.9,25,89.9,26.5|Cassini_Bangladesh_Zone_02_Rangpur
=proj=cass lat_0=3.68034444444444 lon_0=101.508244444444 x_0=-21759.438 y_0=55960.906 units=m
4393||303|100.8,2.5,102,3.9|Kertau 1968 / Selangor Grid
=proj=cass lat_0=3.68464905 lon_0=101.389107913889 x_0=-34836.161 y_0=56464.049 units=m
3380||178|100.8,2.5,102,3.9|GDM2000 / Selangor Grid
=proj=cass lat_0=3.71097222222222 lon_0=102.436177777778 x_0=0 y_0=0 units=m
4392||303|101.3,2.5,103.7,4.8|Kertau 1968 / Pahang Grid
=proj=cass lat_0=3.76938808888889 lon_0=102.368298983333 x_0=-7368.228 y_0=6485.858 units=m
3379||178|101.3,2.5,103.7,4.8|GDM2000 / Pahang Grid
=proj=cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=1126867.909 units=m
28193||65|34.2,29.5,35.7,33.3|Palestine 1923 / Israeli CS Grid
=proj=cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=126867.909 units=m
28191||64|34.2,29.2,39.3,33.4|Palestine 1923 / Palestine Grid
=proj=cass lat_0=4.85906302222222 lon_0=100.815410586111 x_0=-1.769 y_0=133454.779 units=m
3384||178|100.1,3.7,102,5.9|GDM2000 / Perak Grid
=proj=cass lat_0=4.85938055555556 lon_0=100.816766666667 x_0=0 y_0=133453.669 units=m
4397||303|100.1,3.7,102,5.9|Kertau 1968 / Perak Revised Grid
=proj=cass lat_0=4.94614166666667 lon_0=102.895208333333 x_0=0 y_0=0 units=m
4394||303|102.4,3.9,103.7,5.9|Kertau 1968 / Terengganu Grid
=proj=cass lat_0=4.9762852 lon_0=103.070275625 x_0=19594.245 y_0=3371.895 units=m
3381||178|102.4,3.9,103.7,5.9|GDM2000 / Terengganu Grid
=proj=cass lat_0=5.421325 lon_0=100.345869444444 x_0=0 y_0=0 units=m
4395||303|100.1,5.1,100.6,5.6|Kertau 1968 / Pinang Grid
=proj=cass lat_0=5.42151754166667 lon_0=100.344376963889 x_0=-23.414 y_0=62.283 units=m
3382||178|100.1,5.1,100.6,5.6|GDM2000 / Pinang Grid
=proj=cass lat_0=5.89392222222222 lon_0=102.177291666667 x_0=0 y_0=0 units=m
4398||303|101.3,4.5,102.7,6.3|Kertau 1968 / Kelantan Grid
=proj=cass lat_0=5.96467271388889 lon_0=100.636371111111 x_0=0 y_0=0 units=m
3383||178|99.6,5.1,101.1,6.7|GDM2000 / Kedah and Perlis Grid
=proj=cass lat_0=5.96514722222222 lon_0=100.637594444444 x_0=0 y_0=0 units=m
4396||303|99.6,5.1,101.1,6.7|Kertau 1968 / Kedah and Perlis Grid
=proj=cass lat_0=5.97254365833333 lon_0=102.295241669444 x_0=13227.851 y_0=8739.894 units=m
3385||178|101.3,4.5,102.7,6.3|GDM2000 / Kelantan Grid
=proj=cass lat_0=52.4186482777778 lon_0=13.6272036666667 x_0=40000 y_0=10000 units=m
3068||240|13.1,52.3,13.8,52.7|DHDN / Soldner Berlin
=proj=cea lat_ts=0 lon_0=0 x_0=0 y_0=0 units=m
53034|e|0|-180,-90,180,90|Sphere_Cylindrical_Equal_Area
54034|e|194|-180,-90,180,90|World_Cylindrical_Equal_Area
=proj=cea lat_ts=30 lon_0=0 x_0=0 y_0=0 units=m
3410||3|-180,-86,180,86|NSIDC EASE-Grid Global
6933||194|-180,-86,180,86|WGS 84 / NSIDC EASE-Grid 2.0 Global
53017|e|0|-180,-90,180,90|Sphere_Behrmann
54017|e|194|-180,-90,180,90|World_Behrmann
=proj=eck6 lon_0=0 x_0=0 y_0=0 units=m
53010|e|0|-180,-90,180,90|Sphere_Eckert_VI
54010|e|194|-180,-90,180,90|World_Eckert_VI
=proj=eqc lat_ts=-22.94791772 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102430|e|194|-180,-32,180,0|WGS_1984_ARC_System_Zone_10
=proj=eqc lat_ts=-41.12682127 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102431|e|194|-180,-48,180,-32|WGS_1984_ARC_System_Zone_11
=proj=eqc lat_ts=-52.28859923 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102432|e|194|-180,-56,180,-48|WGS_1984_ARC_System_Zone_12
=proj=eqc lat_ts=-60.32378942 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102433|e|194|-180,-64,180,-56|WGS_1984_ARC_System_Zone_13
=proj=eqc lat_ts=-66.09421768 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102434|e|194|-180,-68,180,-64|WGS_1984_ARC_System_Zone_14
=proj=eqc lat_ts=-70.10896259 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102435|e|194|-180,-72,180,-68|WGS_1984_ARC_System_Zone_15
=proj=eqc lat_ts=-74.13230145 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102436|e|194|-180,-76,180,-72|WGS_1984_ARC_System_Zone_16
=proj=eqc lat_ts=-78.1728375 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102437|e|194|-180,-80,180,-76|WGS_1984_ARC_System_Zone_17
=proj=eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
3786|o|1|-180,-90,180,90|World Equidistant Cylindrical (Sphere)
4087||194|-180,-90,180,90|WGS 84 / World Equidistant Cylindrical
4088|o|1|-180,-90,180,90|World Equidistant Cylindrical (Sphere)
32662|o|194|-180,-90,180,90|WGS 84 / Plate Carree
32663|o|194|-180,-90,180,90|WGS 84 / World Equidistant Cylindrical
53001|e|0|-180,-90,180,90|Sphere_Plate_Carree
54001|e|194|-180,-90,180,90|World_Plate_Carree
=proj=eqc lat_ts=22.94791772 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102421|e|194|-180,0,180,32|WGS_1984_ARC_System_Zone_01
=proj=eqc lat_ts=41.12682127 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102422|e|194|-180,32,180,48|WGS_1984_ARC_System_Zone_02
=proj=eqc lat_ts=52.28859923 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102423|e|194|-180,48,180,56|WGS_1984_ARC_System_Zone_03
=proj=eqc lat_ts=60 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
53002|e|0|-180,-90,180,90|Sphere_Equidistant_Cylindrical
54002|e|194|-180,-90,180,90|World_Equidistant_Cylindrical
=proj=eqc lat_ts=60.32378942 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102424|e|194|-180,56,180,64|WGS_1984_ARC_System_Zone_04
=proj=eqc lat_ts=66.09421768 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102425|e|194|-180,64,180,68|WGS_1984_ARC_System_Zone_05
=proj=eqc lat_ts=70.10896259 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102426|e|194|-180,68,180,72|WGS_1984_ARC_System_Zone_06
=proj=eqc lat_ts=74.13230145 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102427|e|194|-180,72,180,76|WGS_1984_ARC_System_Zone_07
=proj=eqc lat_ts=78.1728375 lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
102428|e|194|-180,76,180,80|WGS_1984_ARC_System_Zone_08
=proj=eqdc lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 units=m
102029|e|194|25,-10,165,30|Asia_South_Equidistant_Conic
=proj=eqdc lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 units=m
102032|e|213|-91.7,-56,-25.3,12.5|South_America_Equidistant_Conic
=proj=eqdc lat_0=0 lon_0=0 lat_1=60 lat_2=60 x_0=0 y_0=0 units=m
53027|e|0|-180,-90,180,90|Sphere_Equidistant_Conic
54027|e|194|-180,-90,180,90|World_Equidistant_Conic
=proj=eqdc lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 units=m
102023|e|194|-25,-35,55,39|Africa_Equidistant_Conic
=proj=eqdc lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 units=m
102031|e|398|-30,34,50,85|Europe_Equidistant_Conic
=proj=eqdc lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 units=m
102026|e|194|25,10,-175,85|Asia_North_Equidistant_Conic
=proj=eqdc lat_0=39 lon_0=-96 lat_1=33 lat_2=45 x_0=0 y_0=0 units=m
102005|e|178|-124.8,24.4,-66.9,49.4|USA_Contiguous_Equidistant_Conic
=proj=eqdc lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 units=m
102010|e|178|-172.5,23.8,-47.7,86.5|North_America_Equidistant_Conic
=proj=eqearth lon_0=-90 x_0=0 y_0=0 units=m
8858||194|90,-90,90,90|WGS 84 / Equal Earth Americas
53036|e|2|-180,-90,180,90|Sphere_Equal_Earth_Americas
54036|eo|194|-180,-90,180,90|WGS_1984_Equal_Earth_Americas
=proj=eqearth lon_0=0 x_0=0 y_0=0 units=m
8857||194|-180,-90,180,90|WGS 84 / Equal Earth Greenwich
53035|e|2|-180,-90,180,90|Sphere_Equal_Earth_Greenwich
54035|eo|194|-180,-90,180,90|WGS_1984_Equal_Earth_Greenwich
=proj=eqearth lon_0=150 x_0=0 y_0=0 units=m
8859||194|-30,-90,-30,90|WGS 84 / Equal Earth Asia-Pacific
53037|e|2|-180,-90,180,90|Sphere_Equal_Earth_Asia_Pacific
54037|eo|194|-180,-90,180,90|WGS_1984_Equal_Earth_Asia_Pacific
=proj=geos lon_0=-75 h=35786023 x_0=0 y_0=0 units=m
102497|eo|178|-156.3,-81.3,6.3,81.3|GOES-16_East_ABI_Fixed_Grid_ITRF2000_incorrect_GCS
102498|e|178|-156.3,-81.3,6.3,81.3|GOES-16_East_ABI_Fixed_Grid_ITRF2008
=proj=krovak axis=swu lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 units=m
5513||235|12.1,47.7,22.6,51.1|S-JTSK / Krovak
8352||231|16.8,47.7,22.6,49.6|S-JTSK [JTSK03] / Krovak
102065|eo|235|12.1,47.7,22.6,51.1|S-JTSK_Krovak
=proj=krovak axis=swu lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 units=m
2065||217|12.1,47.7,22.6,51.1|S-JTSK (Ferro) / Krovak
=proj=krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 units=m
5514||235|12.1,47.7,22.6,51.1|S-JTSK / Krovak East North
8353||231|16.8,47.7,22.6,49.6|S-JTSK [JTSK03] / Krovak East North
102067|eo|235|12.1,47.7,22.6,51.1|S-JTSK_Krovak_East_North
=proj=krovak lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 units=m
5221||217|12.1,47.7,22.6,51.1|S-JTSK (Ferro) / Krovak East North
102066|eo|217|12.1,47.7,22.6,51.1|S-JTSK_Ferro_Krovak_East_North
=proj=laea lat_0=-15 lon_0=-60 x_0=0 y_0=0 units=m
10603||194|-124.8,-59.9,-14.6,30.3|WGS 84 / GLANCE South America
=proj=laea lat_0=-15 lon_0=135 x_0=0 y_0=0 units=m
10601||194|72.4,-60.6,-121,21.6|WGS 84 / GLANCE Oceania
=proj=laea lat_0=-90 lon_0=0 x_0=0 y_0=0 units=m
3409||3|-180,-90,180,0|NSIDC EASE-Grid South
6932||194|-180,-90,180,0|WGS 84 / NSIDC EASE-Grid 2.0 South
102020|e|194|-180,-90,180,0|South_Pole_Lambert_Azimuthal_Equal_Area
=proj=laea lat_0=45 lon_0=-100 x_0=0 y_0=0 units=m
2163|o|445|167.7,15.6,-65.7,74.7|US National Atlas Equal Area
=proj=laea lat_0=45 lon_0=100 x_0=0 y_0=0 units=m
10594||194|31.5,-10.8,-168.4,83.7|WGS 84 / GLANCE Asia
=proj=laea lat_0=5 lon_0=20 x_0=0 y_0=0 units=m
10592||194|-31.7,-43.9,79.3,38.8|WGS 84 / GLANCE Africa
=proj=laea lat_0=50 lon_0=-100 x_0=0 y_0=0 units=m
10598||194|-180,8,180,90|WGS 84 / GLANCE North America
=proj=laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 units=m
3035||178|-35.6,24.6,44.8,84.7|ETRS89-extended / LAEA Europe
5633||178|-35.6,29.2,-12.5,43.1|PTRA08 / LAEA Europe
5635||178|-21.9,24.6,-11.7,32.8|REGCAN95 / LAEA Europe
5636||178|25.6,34.4,44.8,43.5|TUREF / LAEA Europe
5638||178|-30.9,60,-5.5,69.6|ISN2004 / LAEA Europe
9039||178|-30.9,60,-5.5,69.6|ISN2016 / LAEA Europe
=proj=laea lat_0=55 lon_0=20 x_0=0 y_0=0 units=m
10596||194|-42.5,29.2,51.7,83.7|WGS 84 / GLANCE Europe
=proj=laea lat_0=65 lon_0=-19 x_0=1700000 y_0=1300000 units=m
9947||178|-30.9,60,-5.5,69.6|ISN2004 / LAEA Iceland
=proj=laea lat_0=90 lon_0=-100 x_0=0 y_0=0 units=m
3573||194|-180,45,180,90|WGS 84 / North Pole LAEA Canada
=proj=laea lat_0=90 lon_0=-150 x_0=0 y_0=0 units=m
3572||194|-180,45,180,90|WGS 84 / North Pole LAEA Alaska
=proj=laea lat_0=90 lon_0=-40 x_0=0 y_0=0 units=m
3574||194|-180,45,180,90|WGS 84 / North Pole LAEA Atlantic
=proj=laea lat_0=90 lon_0=0 x_0=0 y_0=0 units=m
3408||3|-180,0,180,90|NSIDC EASE-Grid North
6931||194|-180,0,180,90|WGS 84 / NSIDC EASE-Grid 2.0 North
102017|e|194|-180,0,180,90|North_Pole_Lambert_Azimuthal_Equal_Area
=proj=laea lat_0=90 lon_0=10 x_0=0 y_0=0 units=m
3575||194|-180,45,180,90|WGS 84 / North Pole LAEA Europe
=proj=laea lat_0=90 lon_0=180 x_0=0 y_0=0 units=m
3571||194|-180,45,180,90|WGS 84 / North Pole LAEA Bering Sea
=proj=laea lat_0=90 lon_0=90 x_0=0 y_0=0 units=m
3576||194|-180,45,180,90|WGS 84 / North Pole LAEA Russia
=proj=lcc lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 units=m
102030|e|194|25,-10,165,30|Asia_South_Lambert_Conformal_Conic
=proj=lcc lat_0=-20.2755163 lon_0=57.5645566222222 lat_1=-20.0611111111111 lat_2=-20.4444444444444 x_0=250000 y_0=350000 units=m
103872|e|178|53.8,-23.8,67.1,-8.4|GDM2008_LGM2012
=proj=lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=2400000 y_0=2300000 units=m
10314||178|163.5,-22.7,168.2,-19.5|RGNC15 / Lambert New Caledonia 2015
=proj=lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=400000 y_0=300000 units=m
2984|o|312|156.3,-26.4,174.3,-14.8|RGNC 1991 / Lambert New Caledonia
3163||178|163.5,-22.7,168.2,-19.5|RGNC91-93 / Lambert New Caledonia
=proj=lcc lat_0=-22.26969175 lon_0=166.44242575 lat_1=-22.24469175 lat_2=-22.29469175 x_0=0.66 y_0=1.02 units=m
3165||318|166.4,-22.4,166.5,-22.2|NEA74 Noumea / Noumea Lambert
=proj=lcc lat_0=-22.2697222222222 lon_0=166.4425 lat_1=-22.2447222222222 lat_2=-22.2947222222222 x_0=8.313 y_0=-2.354 units=m
3166||318|166.4,-22.4,166.5,-22.2|NEA74 Noumea / Noumea Lambert 2
=proj=lcc lat_0=-27 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 units=m
4462||194|112.9,-43.7,153.7,-9.9|WGS 84 / Australian Centre for Remote Sensing Lambert
102439|eo|194|112.9,-43.7,153.7,-9.9|WGS_1984_Australian_Centre_for_Remote_Sensing_Lambert
=proj=lcc lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 units=m
102015|e|213|-91.7,-56,-25.3,12.5|South_America_Lambert_Conformal_Conic
=proj=lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 units=m
3107||178|129,-38.1,141,-26|GDA94 / SA Lambert
8059||178|129,-38.1,141,-26|GDA2020 / SA Lambert
102172|eo|178|129,-38.1,141,-26|GDA_1994_South_Australia_Lambert
=proj=lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000 units=m
3308||178|141,-37.5,153.7,-28.1|GDA94 / NSW Lambert
8058||178|141,-37.5,153.7,-28.1|GDA2020 / NSW Lambert
=proj=lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 units=m
3111||178|141,-39.2,150,-34|GDA94 / Vicgrid
7899||178|141,-39.2,150,-34|GDA2020 / Vicgrid
102171|eo|178|141,-39.2,150,-34|GDA_1994_VICGRID94
=proj=lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=4500000 units=m
3110||208|141,-39.2,150,-34|AGD66 / Vicgrid66
102170|eo|208|141,-39.2,150,-34|AGD_1966_VICGRID
=proj=lcc lat_0=-41 lon_0=173 lat_1=-37.5 lat_2=-44.5 x_0=3000000 y_0=7000000 units=m
3851||178|160.6,-55.9,-171.2,-25.9|NZGD2000 / NZCS2000
=proj=lcc lat_0=-50 lon_0=70 lat_1=-68.5 lat_2=-74.5 x_0=6000000 y_0=6000000 units=m
3033||194|45,-80,160,-60|WGS 84 / Australian Antarctic Lambert
=proj=lcc lat_0=-55 lon_0=-37 lat_1=-54 lat_2=-54.75 x_0=0 y_0=0 units=m
3762||194|-38.1,-54.9,-35.7,-53.9|WGS 84 / South Georgia Lambert
=proj=lcc lat_0=-71.5 lon_0=166 lat_1=-70.6666666666667 lat_2=-72.3333333333333 x_0=3000000 y_0=1000000 units=m
5481||178|160,-73,172,-69.5|RSRGD2000 / PCLC2000
=proj=lcc lat_0=-74.5 lon_0=165 lat_1=-73.6666666666667 lat_2=-75.3333333333333 x_0=5000000 y_0=3000000 units=m
5480||178|157,-76,173,-73|RSRGD2000 / BCLC2000
=proj=lcc lat_0=-78 lon_0=162 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3294||194|149.8,-80,174,-68.6|WGS 84 / USGS Transantarctic Mountains
=proj=lcc lat_0=-78 lon_0=163 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=7000000 y_0=5000000 units=m
5479||178|153,-81,173,-76|RSRGD2000 / MSLC2000
=proj=lcc lat_0=-9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000 units=m
4415||243|21.7,-13.5,30.8,-5|Katanga 1955 / Katanga Lambert
102762|eo|243|21.7,-13.5,30.8,-5|Katanga_1955_Katanga_Lambert
=proj=lcc lat_0=-90 lon_0=-102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3221||194|-108,-72,-96,-68|WGS 84 / SCAR IMW SR13-14
=proj=lcc lat_0=-90 lon_0=-117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3244||194|-126,-76,-108,-72|WGS 84 / SCAR IMW SS10-12
=proj=lcc lat_0=-90 lon_0=-120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3262||194|-132,-80,-108,-76|WGS 84 / SCAR IMW ST09-12
=proj=lcc lat_0=-90 lon_0=-135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3243||194|-144,-76,-126,-72|WGS 84 / SCAR IMW SS07-09
=proj=lcc lat_0=-90 lon_0=-144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3261||194|-156,-80,-132,-76|WGS 84 / SCAR IMW ST05-08
=proj=lcc lat_0=-90 lon_0=-153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3242||194|-162,-76,-144,-72|WGS 84 / SCAR IMW SS04-06
=proj=lcc lat_0=-90 lon_0=-168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3260||194|-180,-80,-156,-76|WGS 84 / SCAR IMW ST01-04
=proj=lcc lat_0=-90 lon_0=-174 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3207||194|-180,-68,-168,-64|WGS 84 / SCAR IMW SQ01-02
=proj=lcc lat_0=-90 lon_0=-18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3225||194|-24,-72,-12,-68|WGS 84 / SCAR IMW SR27-28
=proj=lcc lat_0=-90 lon_0=-24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3266||194|-36,-80,-12,-76|WGS 84 / SCAR IMW ST25-28
=proj=lcc lat_0=-90 lon_0=-27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3248||194|-36,-76,-18,-72|WGS 84 / SCAR IMW SS25-27
=proj=lcc lat_0=-90 lon_0=-42 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 units=m
3206||194|-48,-64,-36,-60|WGS 84 / SCAR IMW SP23-24
=proj=lcc lat_0=-90 lon_0=-48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3265||194|-60,-80,-36,-76|WGS 84 / SCAR IMW ST21-24
=proj=lcc lat_0=-90 lon_0=-54 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 units=m
3205||194|-60,-64,-48,-60|WGS 84 / SCAR IMW SP21-22
=proj=lcc lat_0=-90 lon_0=-54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3209||194|-60,-68,-48,-64|WGS 84 / SCAR IMW SQ21-22
=proj=lcc lat_0=-90 lon_0=-6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3226||194|-12,-72,0,-68|WGS 84 / SCAR IMW SR29-30
=proj=lcc lat_0=-90 lon_0=-63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3247||194|-72,-76,-54,-72|WGS 84 / SCAR IMW SS19-21
=proj=lcc lat_0=-90 lon_0=-66 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 units=m
3204||194|-72,-64,-60,-60|WGS 84 / SCAR IMW SP19-20
=proj=lcc lat_0=-90 lon_0=-66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3208||194|-72,-68,-60,-64|WGS 84 / SCAR IMW SQ19-20
=proj=lcc lat_0=-90 lon_0=-66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3224||194|-72,-72,-60,-68|WGS 84 / SCAR IMW SR19-20
=proj=lcc lat_0=-90 lon_0=-72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3264||194|-84,-80,-60,-76|WGS 84 / SCAR IMW ST17-20
=proj=lcc lat_0=-90 lon_0=-78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3223||194|-84,-72,-72,-68|WGS 84 / SCAR IMW SR17-18
=proj=lcc lat_0=-90 lon_0=-81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3246||194|-90,-76,-72,-72|WGS 84 / SCAR IMW SS16-18
=proj=lcc lat_0=-90 lon_0=-9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3249||194|-18,-76,0,-72|WGS 84 / SCAR IMW SS28-30
=proj=lcc lat_0=-90 lon_0=-90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3222||194|-96,-72,-84,-68|WGS 84 / SCAR IMW SR15-16
=proj=lcc lat_0=-90 lon_0=-96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3263||194|-108,-80,-84,-76|WGS 84 / SCAR IMW ST13-16
=proj=lcc lat_0=-90 lon_0=-99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3245||194|-108,-76,-90,-72|WGS 84 / SCAR IMW SS13-15
=proj=lcc lat_0=-90 lon_0=0 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3267||194|-12,-80,12,-76|WGS 84 / SCAR IMW ST29-32
=proj=lcc lat_0=-90 lon_0=102 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3215||194|96,-68,108,-64|WGS 84 / SCAR IMW SQ47-48
=proj=lcc lat_0=-90 lon_0=102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3235||194|96,-72,108,-68|WGS 84 / SCAR IMW SR47-48
=proj=lcc lat_0=-90 lon_0=114 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3216||194|108,-68,120,-64|WGS 84 / SCAR IMW SQ49-50
=proj=lcc lat_0=-90 lon_0=114 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3236||194|108,-72,120,-68|WGS 84 / SCAR IMW SR49-50
=proj=lcc lat_0=-90 lon_0=117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3256||194|108,-76,126,-72|WGS 84 / SCAR IMW SS49-51
=proj=lcc lat_0=-90 lon_0=120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3272||194|108,-80,132,-76|WGS 84 / SCAR IMW ST49-52
=proj=lcc lat_0=-90 lon_0=126 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3217||194|120,-68,132,-64|WGS 84 / SCAR IMW SQ51-52
=proj=lcc lat_0=-90 lon_0=126 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3237||194|120,-72,132,-68|WGS 84 / SCAR IMW SR51-52
=proj=lcc lat_0=-90 lon_0=135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3257||194|126,-76,144,-72|WGS 84 / SCAR IMW SS52-54
=proj=lcc lat_0=-90 lon_0=138 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3218||194|132,-68,144,-64|WGS 84 / SCAR IMW SQ53-54
=proj=lcc lat_0=-90 lon_0=138 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3238||194|132,-72,144,-68|WGS 84 / SCAR IMW SR53-54
=proj=lcc lat_0=-90 lon_0=144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3273||194|132,-80,156,-76|WGS 84 / SCAR IMW ST53-56
=proj=lcc lat_0=-90 lon_0=150 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3219||194|144,-68,156,-64|WGS 84 / SCAR IMW SQ55-56
=proj=lcc lat_0=-90 lon_0=150 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3239||194|144,-72,156,-68|WGS 84 / SCAR IMW SR55-56
=proj=lcc lat_0=-90 lon_0=153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3258||194|144,-76,162,-72|WGS 84 / SCAR IMW SS55-57
=proj=lcc lat_0=-90 lon_0=157 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=500000 y_0=0 units=m
3852||178|145,-81,169,-76|RSRGD2000 / DGLC2000
=proj=lcc lat_0=-90 lon_0=162 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3220||194|156,-68,168,-64|WGS 84 / SCAR IMW SQ57-58
=proj=lcc lat_0=-90 lon_0=162 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3240||194|156,-72,168,-68|WGS 84 / SCAR IMW SR57-58
=proj=lcc lat_0=-90 lon_0=168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3274||194|156,-80,180,-76|WGS 84 / SCAR IMW ST57-60
=proj=lcc lat_0=-90 lon_0=171 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3259||194|162,-76,180,-72|WGS 84 / SCAR IMW SS58-60
=proj=lcc lat_0=-90 lon_0=174 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3241||194|168,-72,180,-68|WGS 84 / SCAR IMW SR59-60
=proj=lcc lat_0=-90 lon_0=18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3228||194|12,-72,24,-68|WGS 84 / SCAR IMW SR33-34
=proj=lcc lat_0=-90 lon_0=24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3268||194|12,-80,36,-76|WGS 84 / SCAR IMW ST33-36
=proj=lcc lat_0=-90 lon_0=27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3251||194|18,-76,36,-72|WGS 84 / SCAR IMW SS34-36
=proj=lcc lat_0=-90 lon_0=30 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3229||194|24,-72,36,-68|WGS 84 / SCAR IMW SR35-36
=proj=lcc lat_0=-90 lon_0=42 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3210||194|36,-68,48,-64|WGS 84 / SCAR IMW SQ37-38
=proj=lcc lat_0=-90 lon_0=42 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3230||194|36,-72,48,-68|WGS 84 / SCAR IMW SR37-38
=proj=lcc lat_0=-90 lon_0=45 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3252||194|36,-76,54,-72|WGS 84 / SCAR IMW SS37-39
=proj=lcc lat_0=-90 lon_0=48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3269||194|36,-80,60,-76|WGS 84 / SCAR IMW ST37-40
=proj=lcc lat_0=-90 lon_0=54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3211||194|48,-68,60,-64|WGS 84 / SCAR IMW SQ39-40
=proj=lcc lat_0=-90 lon_0=54 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3231||194|48,-72,60,-68|WGS 84 / SCAR IMW SR39-40
=proj=lcc lat_0=-90 lon_0=6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3227||194|0,-72,12,-68|WGS 84 / SCAR IMW SR31-32
=proj=lcc lat_0=-90 lon_0=63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3253||194|54,-76,72,-72|WGS 84 / SCAR IMW SS40-42
=proj=lcc lat_0=-90 lon_0=66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3212||194|60,-68,72,-64|WGS 84 / SCAR IMW SQ41-42
=proj=lcc lat_0=-90 lon_0=66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3232||194|60,-72,72,-68|WGS 84 / SCAR IMW SR41-42
=proj=lcc lat_0=-90 lon_0=72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3270||194|60,-80,84,-76|WGS 84 / SCAR IMW ST41-44
=proj=lcc lat_0=-90 lon_0=78 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3213||194|72,-68,84,-64|WGS 84 / SCAR IMW SQ43-44
=proj=lcc lat_0=-90 lon_0=78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3233||194|72,-72,84,-68|WGS 84 / SCAR IMW SR43-44
=proj=lcc lat_0=-90 lon_0=81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3254||194|72,-76,90,-72|WGS 84 / SCAR IMW SS43-45
=proj=lcc lat_0=-90 lon_0=9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3250||194|0,-76,18,-72|WGS 84 / SCAR IMW SS31-33
=proj=lcc lat_0=-90 lon_0=90 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 units=m
3214||194|84,-68,96,-64|WGS 84 / SCAR IMW SQ45-46
=proj=lcc lat_0=-90 lon_0=90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 units=m
3234||194|84,-72,96,-68|WGS 84 / SCAR IMW SR45-46
=proj=lcc lat_0=-90 lon_0=96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 units=m
3271||194|84,-80,108,-76|WGS 84 / SCAR IMW ST45-48
=proj=lcc lat_0=-90 lon_0=99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 units=m
3255||194|90,-76,108,-72|WGS 84 / SCAR IMW SS46-48
=proj=lcc lat_0=0 lon_0=-112 lat_1=62 lat_2=70 x_0=0 y_0=0 units=m
3580||178|-136.5,60,-102,78.8|NAD83 / NWT Lambert
3581||179|-136.5,60,-102,78.8|NAD83(CSRS) / NWT Lambert
=proj=lcc lat_0=0 lon_0=-83.5 lat_1=31.4166666666667 lat_2=34.2833333333333 x_0=0 y_0=0 units=us-ft
102604|e|178|-85.6,30.4,-80.8,35|NAD_1983_Georgia_Statewide_Lambert
=proj=lcc lat_0=0 lon_0=-84 lat_1=44.5 lat_2=54.5 x_0=1000000 y_0=0 units=m
5320||178|-95.2,41.7,-74.3,56.9|NAD83 / Teranet Ontario Lambert
5321||179|-95.2,41.7,-74.3,56.9|NAD83(CSRS) / Teranet Ontario Lambert
=proj=lcc lat_0=0 lon_0=-85 lat_1=44.5 lat_2=53.5 x_0=930000 y_0=6430000 units=m
3161||178|-95.2,41.7,-74.3,56.9|NAD83 / Ontario MNR Lambert
3162||179|-95.2,41.7,-74.3,56.9|NAD83(CSRS) / Ontario MNR Lambert
=proj=lcc lat_0=0 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=-8000000 units=m
102215|e|194|-141,38.2,-40.7,86.5|WGS_1984_Canada_Atlas_LCC
=proj=lcc lat_0=0 lon_0=105 lat_1=30 lat_2=62 x_0=0 y_0=0 units=m
102012|e|194|25,-10,-175,85|Asia_Lambert_Conformal_Conic
=proj=lcc lat_0=0 lon_0=134 lat_1=-18 lat_2=-36 x_0=0 y_0=0 units=m
3112||178|112.9,-43.7,153.7,-9.9|GDA94 / Geoscience Australia Lambert
7845||178|112.9,-43.7,153.7,-9.9|GDA2020 / GA LCC
=proj=lcc lat_0=0 lon_0=16.5 lat_1=45.9166666666667 lat_2=43.0833333333333 x_0=0 y_0=0 units=m
3766||178|13,41.6,19.4,46.5|HTRS96 / Croatia LCC
=proj=lcc lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 units=m
102024|e|194|-25,-35,55,39|Africa_Lambert_Conformal_Conic
=proj=lcc lat_0=0 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=0 y_0=0 units=m
3314|o|243|21.7,-13.5,30.8,-5|Katanga 1955 / Katanga Lambert
=proj=lcc lat_0=10.4666666666667 lon_0=-84.3333333333333 lat_1=9.93333333333333 lat_2=11 x_0=500000 y_0=271820.522 units=m
102221|e|268|-86,9.5,-82.5,11.2|Ocotepeque_1935_Costa_Rica_Lambert_Norte
=proj=lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 y_0=0 units=m
6362||178|-122.2,12.1,-84.6,32.7|Mexico ITRF92 / LCC
6372||178|-122.2,12.1,-84.6,32.7|Mexico ITRF2008 / LCC
=proj=lcc lat_0=15.8333333333333 lon_0=-24 lat_1=15 lat_2=16.6666666666667 x_0=161587.83 y_0=128511.202 units=m
4826||194|-28.8,11.5,-19.5,20.5|WGS 84 / Cape Verde National
102214|eo|194|-28.8,11.5,-19.5,20.5|WGS_1984_Cape_Verde_Grid
=proj=lcc lat_0=16.25543298 lon_0=80.875 lat_1=13.75 lat_2=18.75 x_0=1000000 y_0=1000000 units=m
7756||194|76.8,12.6,84.8,19.9|WGS 84 / Andhra Pradesh
=proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=152400.30480061 y_0=0 units=us-ft
32059|e|254|-68.5,14.9,-65,21.9|NAD_1927_StatePlane_Puerto_Rico_FIPS_5201
=proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
32060|e|254|-66,16.2,-63.9,21.8|NAD_1927_StatePlane_Virgin_Islands_St_Croix_FIPS_5202
=proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=200000 y_0=200000 units=m
102361|eo|178|-68,17.6,-64.5,18.6|NAD_1983_HARN_StatePlane_Puerto_Rico_Virgin_Islands_FIPS_5200
102647|eo|178|-68,17.6,-64.5,18.6|NAD_1983_NSRS2007_StatePlane_Puerto_Rico_Virgin_Isls_FIPS_5200
103200|eo|178|-68,17.6,-64.5,18.6|NAD_1983_2011_StatePlane_Puerto_Rico_Virgin_Isls_FIPS_5200
=proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=200000 y_0=200000 units=us-ft
102761|e|178|-68.5,14.9,-63.9,21.9|NAD_1983_StatePlane_Puerto_Rico_Virgin_Islands_FIPS_5200_Feet
=proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=0 units=us-ft
3991||266|-68,17.9,-65.2,18.6|Puerto Rico State Plane CS of 1927
=proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
3992||266|-65.1,17.6,-64.5,18.4|Puerto Rico / St. Croix
=proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 units=m
2866||178|-68,17.6,-64.5,18.6|NAD83(HARN) / Puerto Rico and Virgin Is.
4437||178|-68,17.6,-64.5,18.6|NAD83(NSRS2007) / Puerto Rico and Virgin Is.
6307||178|-68,17.6,-64.5,18.6|NAD83(CORS96) / Puerto Rico and Virgin Is.
6566||178|-68,17.6,-64.5,18.6|NAD83(2011) / Puerto Rico and Virgin Is.
32161||178|-68.5,14.9,-63.9,21.9|NAD83 / Puerto Rico & Virgin Is.
=proj=lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 units=m
3082||178|-106.7,25.8,-93.5,36.5|NAD83 / Texas Centric Lambert Conformal
3084||179|-106.7,25.8,-93.5,36.5|NAD83(HARN) / Texas Centric Lambert Conformal
3666||178|-106.7,25.8,-93.5,36.5|NAD83(NSRS2007) / Texas Centric Lambert Conformal
6580||178|-106.7,25.8,-93.5,36.5|NAD83(2011) / Texas Centric Lambert Conformal
102602|eo|178|-106.7,25.8,-93.5,36.5|NAD_1983_Texas_Centric_Mapping_System_Lambert
102972|eo|178|-106.7,25.8,-93.5,36.5|NAD_1983_2011_Texas_Centric_Mapping_System_Lambert
=proj=lcc lat_0=18.88015774 lon_0=76.75 lat_1=16.625 lat_2=21.125 x_0=1000000 y_0=1000000 units=m
7767||194|72.6,15.6,80.9,22|WGS 84 / Maharashtra
=proj=lcc lat_0=19.3333333333333 lon_0=-80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120 units=ft
6391||178|-83.6,17.6,-78.7,20.7|Cayman Islands National Grid 2011
=proj=lcc lat_0=19.3333333333333 lon_0=80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120 units=ft
6141|o|178|-83.6,17.6,-78.7,20.7|Cayman Islands National Grid 2011
=proj=lcc lat_0=20.25305174 lon_0=84.375 lat_1=18.5833333333333 lat_2=21.9166666666667 x_0=1000000 y_0=1000000 units=m
7772||194|81.4,17.8,87.5,22.6|WGS 84 / Orissa
=proj=lcc lat_0=20.7166666666667 lon_0=-76.8333333333333 lat_1=21.3 lat_2=20.1333333333333 x_0=500000 y_0=229126.939 units=m
3796||270|-78.7,19.8,-74.1,21.5|NAD27 / Cuba Sur
=proj=lcc lat_0=21 lon_0=114 lat_1=18 lat_2=24 x_0=500000 y_0=500000 units=m
3415||191|110.1,18.3,116.8,22.9|WGS 72BE / South China Sea Lambert
=proj=lcc lat_0=22.35 lon_0=-81 lat_1=23 lat_2=21.7 x_0=500000 y_0=280296.016 units=m
3795||270|-85,21.4,-76.9,23.3|NAD27 / Cuba Norte
=proj=lcc lat_0=22.37807121 lon_0=71.375 lat_1=20.7916666666667 lat_2=23.9583333333333 x_0=1000000 y_0=1000000 units=m
7761||194|68.1,20.1,74.5,24.7|WGS 84 / Gujarat
=proj=lcc lat_0=23.62652682 lon_0=85.625 lat_1=22.5416666666667 lat_2=24.7083333333333 x_0=1000000 y_0=1000000 units=m
7765||194|83.3,22,88,25.4|WGS 84 / Jharkhand
=proj=lcc lat_0=24 lon_0=45 lat_1=21 lat_2=27 x_0=1000000 y_0=3000000 units=m
102204|e|333|34.5,16.4,55.7,32.2|Ain_el_Abd_1970_Aramco_Lambert_2
=proj=lcc lat_0=24 lon_0=80 lat_1=12.472955 lat_2=35.1728044444444 x_0=4000000 y_0=4000000 units=m
7755||194|65.6,3.9,97.4,35.5|WGS 84 / India NSF LCC
=proj=lcc lat_0=24.00529821 lon_0=78.375 lat_1=22 lat_2=26 x_0=1000000 y_0=1000000 units=m
7766||194|74,21.1,82.8,26.9|WGS 84 / Madhya Pradesh
=proj=lcc lat_0=24.75060911 lon_0=94 lat_1=24.0833333333333 lat_2=25.4166666666667 x_0=1000000 y_0=1000000 units=m
7768||194|93,23.8,94.8,25.7|WGS 84 / Manipur
=proj=lcc lat_0=25.08951 lon_0=48 lat_1=17 lat_2=33 x_0=0 y_0=0 units=m
2318||333|34.5,16.4,55.7,32.2|Ain el Abd / Aramco Lambert
=proj=lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=1000000 y_0=0 units=m
32199||178|-94,28.9,-88.7,33|NAD83 / Louisiana Offshore
=proj=lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=999999.99998984 y_0=0 units=us-ft
3453||178|-94,28.9,-88.7,33|NAD83 / Louisiana Offshore (ftUS)
=proj=lcc lat_0=25.62524747 lon_0=91.375 lat_1=25.2083333333333 lat_2=26.0416666666667 x_0=1000000 y_0=1000000 units=m
7769||194|89.8,25,92.8,26.1|WGS 84 / Meghalaya
=proj=lcc lat_0=25.63452135 lon_0=93.5 lat_1=23.0416666666667 lat_2=28.2083333333333 x_0=1000000 y_0=1000000 units=m
7771||194|89.7,21.9,97.4,29.5|WGS 84 / India Northeast
=proj=lcc lat_0=25.6666666666667 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32099||262|-94,28.9,-88.7,33|NAD27 / Louisiana Offshore
=proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000 units=m
102341|eo|179|-100.2,25.8,-96.8,28.2|NAD_1983_HARN_StatePlane_Texas_South_FIPS_4205
103157|eo|178|-100.2,25.8,-96.8,28.2|NAD_1983_2011_StatePlane_Texas_South_FIPS_4205
103543|e|178|-100.2,25.8,-96.8,28.2|NAD_1983_CORS96_StatePlane_Texas_South_FIPS_4205
=proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000.00000001 units=us-ft
102741|eo|178|-100.2,25.8,-96.8,28.2|NAD_1983_StatePlane_Texas_South_FIPS_4205_Feet
103162|eo|178|-100.2,25.8,-96.8,28.2|NAD_1983_2011_StatePlane_Texas_South_FIPS_4205_Ft_US
103548|e|178|-100.2,25.8,-96.8,28.2|NAD_1983_CORS96_StatePlane_Texas_South_FIPS_4205_Ft_US
=proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=609601.219202438 y_0=0 units=us-ft
32041||260|-100.2,25.8,-95.4,28.2|NAD27 / Texas South
=proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 units=m
2848||179|-100.2,25.8,-96.8,28.2|NAD83(HARN) / Texas South
3671||178|-100.2,25.8,-96.8,28.2|NAD83(NSRS2007) / Texas South
6585||178|-100.2,25.8,-96.8,28.2|NAD83(2011) / Texas South
32141||178|-100.2,25.8,-96.8,28.2|NAD83 / Texas South
=proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 units=us-ft
2279||178|-100.2,25.8,-96.8,28.2|NAD83 / Texas South (ftUS)
2920||179|-100.2,25.8,-96.8,28.2|NAD83(HARN) / Texas South (ftUS)
3672||178|-100.2,25.8,-96.8,28.2|NAD83(NSRS2007) / Texas South (ftUS)
6586||178|-100.2,25.8,-96.8,28.2|NAD83(2011) / Texas South (ftUS)
=proj=lcc lat_0=25.87725247 lon_0=85.875 lat_1=24.625 lat_2=27.125 x_0=1000000 y_0=1000000 units=m
7759||194|83.3,24.3,88.3,27.9|WGS 84 / Bihar
=proj=lcc lat_0=26 lon_0=90 lat_1=23.15 lat_2=28.8 x_0=2743183.6991 y_0=914395.233 units=m
102951|e|194|88,18.6,92.7,26.6|LCC_Bangladesh
102952|e|300|88,18.6,92.7,26.6|LCC_Gulshan
=proj=lcc lat_0=26.00257703 lon_0=92.75 lat_1=24.6666666666667 lat_2=27.3333333333333 x_0=1000000 y_0=1000000 units=m
7758||194|89.7,24.1,96,28|WGS 84 / Assam
=proj=lcc lat_0=26.12581974 lon_0=94.375 lat_1=25.375 lat_2=26.875 x_0=1000000 y_0=1000000 units=m
7770||194|93.3,25.2,95.3,27.1|WGS 84 / Nagaland
=proj=lcc lat_0=26.88505546 lon_0=73.875 lat_1=24.2916666666667 lat_2=29.4583333333333 x_0=1000000 y_0=1000000 units=m
7774||194|69.5,23.1,78.3,30.2|WGS 84 / Rajasthan
=proj=lcc lat_0=27.13270823 lon_0=80.875 lat_1=24.875 lat_2=29.375 x_0=1000000 y_0=1000000 units=m
7775||194|77.1,23.9,84.6,30.4|WGS 84 / Uttar Pradesh
=proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=3999999.99999999 units=us-ft
102740|eo|178|-105,27.8,-93.8,30.7|NAD_1983_StatePlane_Texas_South_Central_FIPS_4204_Feet
103161|eo|178|-105,27.8,-93.8,30.7|NAD_1983_2011_StatePlane_Texas_South_Central_FIPS_4204_FtUS
103547|e|178|-105,27.8,-93.8,30.7|NAD_1983_CORS96_StatePlane_Texas_South_Central_FIPS_4204_FtUS
=proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=4000000 units=m
102340|eo|179|-105,27.8,-93.8,30.7|NAD_1983_HARN_StatePlane_Texas_South_Central_FIPS_4204
103156|eo|178|-105,27.8,-93.8,30.7|NAD_1983_2011_StatePlane_Texas_South_Central_FIPS_4204
103542|e|178|-105,27.8,-93.8,30.7|NAD_1983_CORS96_StatePlane_Texas_South_Central_FIPS_4204
=proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=609601.219202438 y_0=0 units=us-ft
32040||262|-105,27.8,-93.4,30.7|NAD27 / Texas South Central
=proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 units=us-ft
2278||178|-105,27.8,-93.8,30.7|NAD83 / Texas South Central (ftUS)
2919||179|-105,27.8,-93.8,30.7|NAD83(HARN) / Texas South Central (ftUS)
3674||178|-105,27.8,-93.8,30.7|NAD83(NSRS2007) / Texas South Central (ftUS)
6588||178|-105,27.8,-93.8,30.7|NAD83(2011) / Texas South Central (ftUS)
=proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 units=m
2847||179|-105,27.8,-93.8,30.7|NAD83(HARN) / Texas South Central
3673||178|-105,27.8,-93.8,30.7|NAD83(NSRS2007) / Texas South Central
6587||178|-105,27.8,-93.8,30.7|NAD83(2011) / Texas South Central
32140||178|-105,27.8,-93.8,30.7|NAD83 / Texas South Central
=proj=lcc lat_0=28.00157897 lon_0=94.5 lat_1=27 lat_2=29 x_0=1000000 y_0=1000000 units=m
7757||194|91.6,26.7,97.4,29.5|WGS 84 / Arunachal Pradesh
=proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 units=m
102282|eo|179|-93.9,28.9,-88.7,31.1|NAD_1983_HARN_StatePlane_Louisiana_South_FIPS_1702
103058|eo|178|-93.9,28.9,-88.7,31.1|NAD_1983_2011_StatePlane_Louisiana_South_FIPS_1702
103293|e|178|-93.9,28.9,-88.7,31.1|NAD_1983_CORS96_StatePlane_Louisiana_South_FIPS_1702
=proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 units=us-ft
102682|eo|178|-93.9,28.9,-88.7,31.1|NAD_1983_StatePlane_Louisiana_South_FIPS_1702_Feet
103060|eo|178|-93.9,28.9,-88.7,31.1|NAD_1983_2011_StatePlane_Louisiana_South_FIPS_1702_Ft_US
103295|e|178|-93.9,28.9,-88.7,31.1|NAD_1983_CORS96_StatePlane_Louisiana_South_FIPS_1702_Ft_US
=proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 units=m
2801||179|-93.9,28.9,-88.7,31.1|NAD83(HARN) / Louisiana South
3552||178|-93.9,28.9,-88.7,31.1|NAD83(NSRS2007) / Louisiana South
6478||178|-93.9,28.9,-88.7,31.1|NAD83(2011) / Louisiana South
26982||178|-93.9,28.9,-88.7,31.1|NAD83 / Louisiana South
=proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0 units=us-ft
3452||178|-93.9,28.9,-88.7,31.1|NAD83 / Louisiana South (ftUS)
3457||179|-93.9,28.9,-88.7,31.1|NAD83(HARN) / Louisiana South (ftUS)
3553||178|-93.9,28.9,-88.7,31.1|NAD83(NSRS2007) / Louisiana South (ftUS)
6479||178|-93.9,28.9,-88.7,31.1|NAD83(2011) / Louisiana South (ftUS)
=proj=lcc lat_0=28.62510126 lon_0=77 lat_1=28.375 lat_2=28.875 x_0=1000000 y_0=1000000 units=m
7760||194|76.8,28.4,77.3,28.9|WGS 84 / Delhi
=proj=lcc lat_0=28.6666666666667 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=609601.219202438 y_0=0 units=us-ft
26782||259|-93.9,27.8,-87.8,31.1|NAD27 / Louisiana South
=proj=lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 units=m
102260|eo|179|-87.6,29.2,-82,31|NAD_1983_HARN_StatePlane_Florida_North_FIPS_0903
103021|eo|178|-87.6,29.2,-82,31|NAD_1983_2011_StatePlane_Florida_North_FIPS_0903
103256|e|178|-87.6,29.2,-82,31|NAD_1983_CORS96_StatePlane_Florida_North_FIPS_0903
=proj=lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 units=us-ft
102660|eo|178|-87.6,29.2,-82,31|NAD_1983_StatePlane_Florida_North_FIPS_0903_Feet
103024|eo|178|-87.6,29.2,-82,31|NAD_1983_2011_StatePlane_Florida_North_FIPS_0903_Ft_US
103259|e|178|-87.6,29.2,-82,31|NAD_1983_CORS96_StatePlane_Florida_North_FIPS_0903_Ft_US
=proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 units=m
2779||179|-87.6,29.2,-82,31|NAD83(HARN) / Florida North
3514||178|-87.6,29.2,-82,31|NAD83(NSRS2007) / Florida North
6440||178|-87.6,29.2,-82,31|NAD83(2011) / Florida North
26960||178|-87.6,29.2,-82,31|NAD83 / Florida North
=proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 units=us-ft
2238||178|-87.6,29.2,-82,31|NAD83 / Florida North (ftUS)
2883||179|-87.6,29.2,-82,31|NAD83(HARN) / Florida North (ftUS)
3515||178|-87.6,29.2,-82,31|NAD83(NSRS2007) / Florida North (ftUS)
6441||178|-87.6,29.2,-82,31|NAD83(2011) / Florida North (ftUS)
=proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=609601.219202438 y_0=0 units=us-ft
26760||263|-87.6,29.2,-82,31|NAD27 / Florida North
=proj=lcc lat_0=29.25226266 lon_0=76 lat_1=28.0833333333333 lat_2=30.4166666666667 x_0=1000000 y_0=1000000 units=m
7762||194|74.5,27.7,77.6,30.9|WGS 84 / Haryana
=proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=609601.219202438 y_0=0 units=us-ft
32039||262|-106.7,29.8,-93.5,32.3|NAD27 / Texas Central
=proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 units=m
102339|eo|179|-106.7,29.8,-93.5,32.3|NAD_1983_HARN_StatePlane_Texas_Central_FIPS_4203
103155|eo|178|-106.7,29.8,-93.5,32.3|NAD_1983_2011_StatePlane_Texas_Central_FIPS_4203
103541|e|178|-106.7,29.8,-93.5,32.3|NAD_1983_CORS96_StatePlane_Texas_Central_FIPS_4203
=proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 units=us-ft
102739|eo|178|-106.7,29.8,-93.5,32.3|NAD_1983_StatePlane_Texas_Central_FIPS_4203_Feet
103160|eo|178|-106.7,29.8,-93.5,32.3|NAD_1983_2011_StatePlane_Texas_Central_FIPS_4203_Ft_US
103546|e|178|-106.7,29.8,-93.5,32.3|NAD_1983_CORS96_StatePlane_Texas_Central_FIPS_4203_Ft_US
=proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000 units=us-ft
2277||178|-106.7,29.8,-93.5,32.3|NAD83 / Texas Central (ftUS)
2918||179|-106.7,29.8,-93.5,32.3|NAD83(HARN) / Texas Central (ftUS)
3664||178|-106.7,29.8,-93.5,32.3|NAD83(NSRS2007) / Texas Central (ftUS)
6578||178|-106.7,29.8,-93.5,32.3|NAD83(2011) / Texas Central (ftUS)
=proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 units=m
2846||179|-106.7,29.8,-93.5,32.3|NAD83(HARN) / Texas Central
3663||178|-106.7,29.8,-93.5,32.3|NAD83(NSRS2007) / Texas Central
6577||178|-106.7,29.8,-93.5,32.3|NAD83(2011) / Texas Central
32139||178|-106.7,29.8,-93.5,32.3|NAD83 / Texas Central
=proj=lcc lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 units=m
102014|e|398|-30,34,50,85|Europe_Lambert_Conformal_Conic
=proj=lcc lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 units=m
102027|e|194|25,10,-175,85|Asia_North_Lambert_Conformal_Conic
=proj=lcc lat_0=30.0017132 lon_0=79.375 lat_1=29 lat_2=31 x_0=1000000 y_0=1000000 units=m
7776||194|77.6,28.7,81,31.5|WGS 84 / Uttaranchal
=proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 units=m
102281|eo|179|-94,30.9,-90.9,33|NAD_1983_HARN_StatePlane_Louisiana_North_FIPS_1701
103057|eo|178|-94,30.9,-90.9,33|NAD_1983_2011_StatePlane_Louisiana_North_FIPS_1701
103292|e|178|-94,30.9,-90.9,33|NAD_1983_CORS96_StatePlane_Louisiana_North_FIPS_1701
=proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 units=us-ft
102681|eo|178|-94,30.9,-90.9,33|NAD_1983_StatePlane_Louisiana_North_FIPS_1701_Feet
103059|eo|178|-94,30.9,-90.9,33|NAD_1983_2011_StatePlane_Louisiana_North_FIPS_1701_Ft_US
103294|e|178|-94,30.9,-90.9,33|NAD_1983_CORS96_StatePlane_Louisiana_North_FIPS_1701_Ft_US
=proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 units=m
2800||179|-94,30.9,-90.9,33|NAD83(HARN) / Louisiana North
3550||178|-94,30.9,-90.9,33|NAD83(NSRS2007) / Louisiana North
6476||178|-94,30.9,-90.9,33|NAD83(2011) / Louisiana North
26981||178|-94,30.9,-90.9,33|NAD83 / Louisiana North
=proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0 units=us-ft
3451||178|-94,30.9,-90.9,33|NAD83 / Louisiana North (ftUS)
3456||179|-94,30.9,-90.9,33|NAD83(HARN) / Louisiana North (ftUS)
3551||178|-94,30.9,-90.9,33|NAD83(NSRS2007) / Louisiana North (ftUS)
6477||178|-94,30.9,-90.9,33|NAD83(2011) / Louisiana North (ftUS)
=proj=lcc lat_0=30.6666666666667 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=609601.219202438 y_0=0 units=us-ft
26781||262|-94,30.9,-90.9,33|NAD27 / Louisiana North
=proj=lcc lat_0=31.00178226 lon_0=75.375 lat_1=30 lat_2=32 x_0=1000000 y_0=1000000 units=m
7773||194|73.9,29.5,76.9,32.6|WGS 84 / Punjab
=proj=lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=1000000 y_0=1000000 units=m
3081||178|-106.7,25.8,-93.5,36.5|NAD83 / Texas State Mapping System
102603|eo|178|-106.7,25.8,-93.5,36.5|NAD_1983_Texas_Statewide_Mapping_System
=proj=lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=914400 y_0=914400 units=ft
3080||262|-106.7,25.8,-93.5,36.5|NAD27 / Shackleford
102119|eo|262|-106.7,25.8,-93.5,36.5|NAD_1927_Texas_Statewide_Mapping_System
=proj=lcc lat_0=31.6666666666667 lon_0=-97.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32038||262|-103.1,31.7,-94,34.6|NAD27 / Texas North Central
=proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 units=m
102338|eo|179|-103.1,31.7,-94,34.6|NAD_1983_HARN_StatePlane_Texas_North_Central_FIPS_4202
103154|eo|178|-103.1,31.7,-94,34.6|NAD_1983_2011_StatePlane_Texas_North_Central_FIPS_4202
103540|e|178|-103.1,31.7,-94,34.6|NAD_1983_CORS96_StatePlane_Texas_North_Central_FIPS_4202
=proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 units=us-ft
102738|eo|178|-103.1,31.7,-94,34.6|NAD_1983_StatePlane_Texas_North_Central_FIPS_4202_Feet
103159|eo|178|-103.1,31.7,-94,34.6|NAD_1983_2011_StatePlane_Texas_North_Central_FIPS_4202_FtUS
103545|e|178|-103.1,31.7,-94,34.6|NAD_1983_CORS96_StatePlane_Texas_North_Central_FIPS_4202_FtUS
=proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 units=m
2845||179|-103.1,31.7,-94,34.6|NAD83(HARN) / Texas North Central
3669||178|-103.1,31.7,-94,34.6|NAD83(NSRS2007) / Texas North Central
6583||178|-103.1,31.7,-94,34.6|NAD83(2011) / Texas North Central
32138||178|-103.1,31.7,-94,34.6|NAD83 / Texas North Central
=proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 units=us-ft
2276||178|-103.1,31.7,-94,34.6|NAD83 / Texas North Central (ftUS)
2917||179|-103.1,31.7,-94,34.6|NAD83(HARN) / Texas North Central (ftUS)
3670||178|-103.1,31.7,-94,34.6|NAD83(NSRS2007) / Texas North Central (ftUS)
6584||178|-103.1,31.7,-94,34.6|NAD83(2011) / Texas North Central (ftUS)
=proj=lcc lat_0=31.75183497 lon_0=77.375 lat_1=30.75 lat_2=32.75 x_0=1000000 y_0=1000000 units=m
7763||194|75.6,30.4,79,33.3|WGS 84 / Himachal Pradesh
=proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.3333333333333 lat_2=33.6666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32033||263|-82,32.1,-78.9,34|NAD27 / South Carolina South
=proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 units=ft
103146|eo|178|-83.4,32.1,-78.5,35.2|NAD_1983_2011_StatePlane_South_Carolina_FIPS_3900_Ft_Intl
103521|e|178|-83.4,32.1,-78.5,35.2|NAD_1983_CORS96_StatePlane_South_Carolina_FIPS_3900_Ft_Intl
=proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 units=m
103145|eo|178|-83.4,32.1,-78.5,35.2|NAD_1983_2011_StatePlane_South_Carolina_FIPS_3900
103520|e|178|-83.4,32.1,-78.5,35.2|NAD_1983_CORS96_StatePlane_South_Carolina_FIPS_3900
=proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 units=us-ft
102733|e|178|-83.4,32.1,-78.5,35.2|NAD_1983_StatePlane_South_Carolina_FIPS_3900_Feet
=proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 units=ft
2273||178|-83.4,32.1,-78.5,35.2|NAD83 / South Carolina (ft)
3361||179|-83.4,32.1,-78.5,35.2|NAD83(HARN) / South Carolina (ft)
3656||178|-83.4,32.1,-78.5,35.2|NAD83(NSRS2007) / South Carolina (ft)
6570||178|-83.4,32.1,-78.5,35.2|NAD83(2011) / South Carolina (ft)
=proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 units=m
3360||179|-83.4,32.1,-78.5,35.2|NAD83(HARN) / South Carolina
3655||178|-83.4,32.1,-78.5,35.2|NAD83(NSRS2007) / South Carolina
6569||178|-83.4,32.1,-78.5,35.2|NAD83(2011) / South Carolina
32133||178|-83.4,32.1,-78.5,35.2|NAD83 / South Carolina
=proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000 units=m
102246|eo|179|-118.1,32.5,-114.4,34.1|NAD_1983_HARN_StatePlane_California_VI_FIPS_0406
103002|eo|178|-118.1,32.5,-114.4,34.1|NAD_1983_2011_StatePlane_California_VI_FIPS_0406
103237|e|178|-118.1,32.5,-114.4,34.1|NAD_1983_CORS96_StatePlane_California_VI_FIPS_0406
=proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000.000000001 units=us-ft
102646|eo|178|-118.1,32.5,-114.4,34.1|NAD_1983_StatePlane_California_VI_FIPS_0406_Feet
103008|eo|178|-118.1,32.5,-114.4,34.1|NAD_1983_2011_StatePlane_California_VI_FIPS_0406_Ft_US
103243|e|178|-118.1,32.5,-114.4,34.1|NAD_1983_CORS96_StatePlane_California_VI_FIPS_0406_Ft_US
103896|e|178|-118.1,32.5,-114.4,34.1|California_SRS_Epoch_2017.50_(NAD83)_StatePlane_CA_VI_US_Feet
=proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 units=m
2771||179|-118.1,32.5,-114.4,34.1|NAD83(HARN) / California zone 6
3499||178|-118.1,32.5,-114.4,34.1|NAD83(NSRS2007) / California zone 6
6425||178|-118.1,32.5,-114.4,34.1|NAD83(2011) / California zone 6
26946||178|-118.1,32.5,-114.4,34.1|NAD83 / California zone 6
=proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 units=us-ft
2230||178|-118.1,32.5,-114.4,34.1|NAD83 / California zone 6 (ftUS)
2875||179|-118.1,32.5,-114.4,34.1|NAD83(HARN) / California zone 6 (ftUS)
3500||178|-118.1,32.5,-114.4,34.1|NAD83(NSRS2007) / California zone 6 (ftUS)
6426||178|-118.1,32.5,-114.4,34.1|NAD83(2011) / California zone 6 (ftUS)
=proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=609601.219202438 y_0=0 units=us-ft
26746||262|-118.1,32.5,-114.4,34.1|NAD27 / California zone VI
=proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 units=m
102252|eo|179|-94.5,33,-90.4,35.1|NAD_1983_HARN_StatePlane_Arkansas_South_FIPS_0302
102994|eo|178|-94.5,33,-90.4,35.1|NAD_1983_2011_StatePlane_Arkansas_South_FIPS_0302
103229|e|178|-94.5,33,-90.4,35.1|NAD_1983_CORS96_StatePlane_Arkansas_South_FIPS_0302
=proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 units=us-ft
102652|eo|178|-94.5,33,-90.4,35.1|NAD_1983_StatePlane_Arkansas_South_FIPS_0302_Feet
102996|eo|178|-94.5,33,-90.4,35.1|NAD_1983_2011_StatePlane_Arkansas_South_FIPS_0302_Ft_US
103231|e|178|-94.5,33,-90.4,35.1|NAD_1983_CORS96_StatePlane_Arkansas_South_FIPS_0302_Ft_US
=proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 units=us-ft
3434||178|-94.5,33,-90.4,35.1|NAD83 / Arkansas South (ftUS)
3442||179|-94.5,33,-90.4,35.1|NAD83(HARN) / Arkansas South (ftUS)
3487||178|-94.5,33,-90.4,35.1|NAD83(NSRS2007) / Arkansas South (ftUS)
6413||178|-94.5,33,-90.4,35.1|NAD83(2011) / Arkansas South (ftUS)
=proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 units=m
2765||179|-94.5,33,-90.4,35.1|NAD83(HARN) / Arkansas South
3486||178|-94.5,33,-90.4,35.1|NAD83(NSRS2007) / Arkansas South
6412||178|-94.5,33,-90.4,35.1|NAD83(2011) / Arkansas South
26952||178|-94.5,33,-90.4,35.1|NAD83 / Arkansas South
=proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=609601.219202438 y_0=0 units=us-ft
26752||262|-94.5,33,-90.4,35.1|NAD27 / Arkansas South
=proj=lcc lat_0=33 lon_0=-81 lat_1=33.7666666666667 lat_2=34.9666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32031||263|-83.4,33.5,-78.5,35.2|NAD27 / South Carolina North
=proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 units=m
102325|eo|179|-100,33.6,-94.4,35.6|NAD_1983_HARN_StatePlane_Oklahoma_South_FIPS_3502
103132|eo|178|-100,33.6,-94.4,35.6|NAD_1983_2011_StatePlane_Oklahoma_South_FIPS_3502
103511|e|178|-100,33.6,-94.4,35.6|NAD_1983_CORS96_StatePlane_Oklahoma_South_FIPS_3502
=proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 units=us-ft
102725|eo|178|-100,33.6,-94.4,35.6|NAD_1983_StatePlane_Oklahoma_South_FIPS_3502_Feet
103134|eo|178|-100,33.6,-94.4,35.6|NAD_1983_2011_StatePlane_Oklahoma_South_FIPS_3502_Ft_US
103513|e|178|-100,33.6,-94.4,35.6|NAD_1983_CORS96_StatePlane_Oklahoma_South_FIPS_3502_Ft_US
=proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=609601.219202438 y_0=0 units=us-ft
32025||262|-100,33.6,-94.4,35.6|NAD27 / Oklahoma South
=proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 units=m
2837||179|-100,33.6,-94.4,35.6|NAD83(HARN) / Oklahoma South
3641||178|-100,33.6,-94.4,35.6|NAD83(NSRS2007) / Oklahoma South
6554||178|-100,33.6,-94.4,35.6|NAD83(2011) / Oklahoma South
32125||178|-100,33.6,-94.4,35.6|NAD83 / Oklahoma South
=proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 units=us-ft
2268||178|-100,33.6,-94.4,35.6|NAD83 / Oklahoma South (ftUS)
2912||179|-100,33.6,-94.4,35.6|NAD83(HARN) / Oklahoma South (ftUS)
3642||178|-100,33.6,-94.4,35.6|NAD83(NSRS2007) / Oklahoma South (ftUS)
6555||178|-100,33.6,-94.4,35.6|NAD83(2011) / Oklahoma South (ftUS)
=proj=lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=124358.648717297 y_0=-81076.9621539243 units=us-ft
102699|e|262|-121.4,32.8,-114.1,35.8|NAD_1927_StatePlane_California_V_Ventura
=proj=lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000 units=m
102245|eo|179|-121.4,32.8,-114.1,35.8|NAD_1983_HARN_StatePlane_California_V_FIPS_0405
103001|eo|178|-121.4,32.8,-114.1,35.8|NAD_1983_2011_StatePlane_California_V_FIPS_0405
103236|e|178|-121.4,32.8,-114.1,35.8|NAD_1983_CORS96_StatePlane_California_V_FIPS_0405
=proj=lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000.000000001 units=us-ft
102645|eo|178|-121.4,32.8,-114.1,35.8|NAD_1983_StatePlane_California_V_FIPS_0405_Feet
103007|eo|178|-121.4,32.8,-114.1,35.8|NAD_1983_2011_StatePlane_California_V_FIPS_0405_Ft_US
103242|e|178|-121.4,32.8,-114.1,35.8|NAD_1983_CORS96_StatePlane_California_V_FIPS_0405_Ft_US
103895|e|178|-121.4,32.8,-114.1,35.8|California_SRS_Epoch_2017.50_(NAD83)_StatePlane_CA_V_US_Feet
=proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 units=m
2770||179|-121.4,32.8,-114.1,35.8|NAD83(HARN) / California zone 5
3497||178|-121.4,32.8,-114.1,35.8|NAD83(NSRS2007) / California zone 5
6423||178|-121.4,32.8,-114.1,35.8|NAD83(2011) / California zone 5
26945||178|-121.4,32.8,-114.1,35.8|NAD83 / California zone 5
=proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 units=us-ft
2229||178|-121.4,32.8,-114.1,35.8|NAD83 / California zone 5 (ftUS)
2874||179|-121.4,32.8,-114.1,35.8|NAD83(HARN) / California zone 5 (ftUS)
3498||178|-121.4,32.8,-114.1,35.8|NAD83(NSRS2007) / California zone 5 (ftUS)
6424||178|-121.4,32.8,-114.1,35.8|NAD83(2011) / California zone 5 (ftUS)
=proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=609601.219202438 y_0=0 units=us-ft
26745||262|-121.4,32.8,-114.1,35.8|NAD27 / California zone V
=proj=lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 units=m
103121|eo|178|-84.3,33.8,-75.4,36.6|NAD_1983_2011_StatePlane_North_Carolina_FIPS_3200
103500|e|178|-84.3,33.8,-75.4,36.6|NAD_1983_CORS96_StatePlane_North_Carolina_FIPS_3200
=proj=lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32019||263|-84.3,33.8,-75.4,36.6|NAD27 / North Carolina
103122|eo|178|-84.3,33.8,-75.4,36.6|NAD_1983_2011_StatePlane_North_Carolina_FIPS_3200_Ft_US
103501|e|178|-84.3,33.8,-75.4,36.6|NAD_1983_CORS96_StatePlane_North_Carolina_FIPS_3200_Ft_US
=proj=lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.220000001 y_0=0 units=us-ft
102719|eo|178|-84.3,33.8,-75.4,36.6|NAD_1983_StatePlane_North_Carolina_FIPS_3200_Feet
=proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 units=ft
3359|o|179|-84.3,33.8,-75.4,36.6|NAD83(HARN) / North Carolina (ftUS)
=proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 units=us-ft
2264||178|-84.3,33.8,-75.4,36.6|NAD83 / North Carolina (ftUS)
3404||179|-84.3,33.8,-75.4,36.6|NAD83(HARN) / North Carolina (ftUS)
3632||178|-84.3,33.8,-75.4,36.6|NAD83(NSRS2007) / North Carolina (ftUS)
6543||178|-84.3,33.8,-75.4,36.6|NAD83(2011) / North Carolina (ftUS)
=proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 units=m
3358||179|-84.3,33.8,-75.4,36.6|NAD83(HARN) / North Carolina
3631||178|-84.3,33.8,-75.4,36.6|NAD83(NSRS2007) / North Carolina
6542||178|-84.3,33.8,-75.4,36.6|NAD83(2011) / North Carolina
32119||178|-84.3,33.8,-75.4,36.6|NAD83 / North Carolina
=proj=lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 units=m
102337|eo|179|-103,34.3,-100,36.5|NAD_1983_HARN_StatePlane_Texas_North_FIPS_4201
103153|eo|178|-103,34.3,-100,36.5|NAD_1983_2011_StatePlane_Texas_North_FIPS_4201
103539|e|178|-103,34.3,-100,36.5|NAD_1983_CORS96_StatePlane_Texas_North_FIPS_4201
=proj=lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 units=us-ft
102737|eo|178|-103,34.3,-100,36.5|NAD_1983_StatePlane_Texas_North_FIPS_4201_Feet
103158|eo|178|-103,34.3,-100,36.5|NAD_1983_2011_StatePlane_Texas_North_FIPS_4201_Ft_US
103544|e|178|-103,34.3,-100,36.5|NAD_1983_CORS96_StatePlane_Texas_North_FIPS_4201_Ft_US
=proj=lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=609601.219202438 y_0=0 units=us-ft
32037||262|-103,34.3,-100,36.5|NAD27 / Texas North
=proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 units=m
2844||179|-103,34.3,-100,36.5|NAD83(HARN) / Texas North
3667||178|-103,34.3,-100,36.5|NAD83(NSRS2007) / Texas North
6581||178|-103,34.3,-100,36.5|NAD83(2011) / Texas North
32137||178|-103,34.3,-100,36.5|NAD83 / Texas North
=proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984 units=us-ft
2275||178|-103,34.3,-100,36.5|NAD83 / Texas North (ftUS)
2916||179|-103,34.3,-100,36.5|NAD83(HARN) / Texas North (ftUS)
3668||178|-103,34.3,-100,36.5|NAD83(NSRS2007) / Texas North (ftUS)
6582||178|-103,34.3,-100,36.5|NAD83(2011) / Texas North (ftUS)
=proj=lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=1268253.00685801 units=us-ft
26799||262|-119,33.7,-117.6,34.8|NAD27 / California zone VII
=proj=lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=127079.524511049 units=us-ft
26747|o|262|-119,33.7,-117.6,34.8|NAD27 / California zone VII
=proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 units=m
102336|eo|179|-90.3,35,-81.6,36.7|NAD_1983_HARN_StatePlane_Tennessee_FIPS_4100
103151|eo|178|-90.3,35,-81.6,36.7|NAD_1983_2011_StatePlane_Tennessee_FIPS_4100
103526|e|178|-90.3,35,-81.6,36.7|NAD_1983_CORS96_StatePlane_Tennessee_FIPS_4100
=proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 units=us-ft
102736|eo|178|-90.3,35,-81.6,36.7|NAD_1983_StatePlane_Tennessee_FIPS_4100_Feet
103152|eo|178|-90.3,35,-81.6,36.7|NAD_1983_2011_StatePlane_Tennessee_FIPS_4100_Ft_US
103527|e|178|-90.3,35,-81.6,36.7|NAD_1983_CORS96_StatePlane_Tennessee_FIPS_4100_Ft_US
=proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 units=m
2843||179|-90.3,35,-81.6,36.7|NAD83(HARN) / Tennessee
3661||178|-90.3,35,-81.6,36.7|NAD83(NSRS2007) / Tennessee
6575||178|-90.3,35,-81.6,36.7|NAD83(2011) / Tennessee
32136||178|-90.3,35,-81.6,36.7|NAD83 / Tennessee
=proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 units=us-ft
2274||178|-90.3,35,-81.6,36.7|NAD83 / Tennessee (ftUS)
2915||179|-90.3,35,-81.6,36.7|NAD83(HARN) / Tennessee (ftUS)
3662||178|-90.3,35,-81.6,36.7|NAD83(NSRS2007) / Tennessee (ftUS)
6576||178|-90.3,35,-81.6,36.7|NAD83(2011) / Tennessee (ftUS)
=proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 units=m
102251|eo|179|-94.6,34.7,-89.6,36.5|NAD_1983_HARN_StatePlane_Arkansas_North_FIPS_0301
102993|eo|178|-94.6,34.7,-89.6,36.5|NAD_1983_2011_StatePlane_Arkansas_North_FIPS_0301
103228|e|178|-94.6,34.7,-89.6,36.5|NAD_1983_CORS96_StatePlane_Arkansas_North_FIPS_0301
=proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 units=us-ft
102651|eo|178|-94.6,34.7,-89.6,36.5|NAD_1983_StatePlane_Arkansas_North_FIPS_0301_Feet
102995|eo|178|-94.6,34.7,-89.6,36.5|NAD_1983_2011_StatePlane_Arkansas_North_FIPS_0301_Ft_US
103230|e|178|-94.6,34.7,-89.6,36.5|NAD_1983_CORS96_StatePlane_Arkansas_North_FIPS_0301_Ft_US
=proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 units=us-ft
3433||178|-94.6,34.7,-89.6,36.5|NAD83 / Arkansas North (ftUS)
3441||179|-94.6,34.7,-89.6,36.5|NAD83(HARN) / Arkansas North (ftUS)
3485||178|-94.6,34.7,-89.6,36.5|NAD83(NSRS2007) / Arkansas North (ftUS)
6411||178|-94.6,34.7,-89.6,36.5|NAD83(2011) / Arkansas North (ftUS)
=proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 units=m
2764||179|-94.6,34.7,-89.6,36.5|NAD83(HARN) / Arkansas North
3484||178|-94.6,34.7,-89.6,36.5|NAD83(NSRS2007) / Arkansas North
6410||178|-94.6,34.7,-89.6,36.5|NAD83(2011) / Arkansas North
26951||178|-94.6,34.7,-89.6,36.5|NAD83 / Arkansas North
=proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=609601.219202438 y_0=0 units=us-ft
26751||262|-94.6,34.7,-89.6,36.5|NAD27 / Arkansas North
=proj=lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=30480.0609601219 y_0=0 units=us-ft
32036|o|263|-90.3,35,-81.6,36.7|NAD27 / Tennessee
=proj=lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=609601.219202438 y_0=30480.0609601219 units=us-ft
2204||263|-90.3,35,-81.6,36.7|NAD27 / Tennessee
=proj=lcc lat_0=34.75570874 lon_0=76.5 lat_1=33.0833333333333 lat_2=36.4166666666667 x_0=1000000 y_0=1000000 units=m
7764||194|73.8,32.3,79.6,35.5|WGS 84 / Jammu and Kashmir
=proj=lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 units=m
102324|eo|179|-103,35.3,-94.4,37|NAD_1983_HARN_StatePlane_Oklahoma_North_FIPS_3501
103131|eo|178|-103,35.3,-94.4,37|NAD_1983_2011_StatePlane_Oklahoma_North_FIPS_3501
103510|e|178|-103,35.3,-94.4,37|NAD_1983_CORS96_StatePlane_Oklahoma_North_FIPS_3501
=proj=lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 units=us-ft
102724|eo|178|-103,35.3,-94.4,37|NAD_1983_StatePlane_Oklahoma_North_FIPS_3501_Feet
103133|eo|178|-103,35.3,-94.4,37|NAD_1983_2011_StatePlane_Oklahoma_North_FIPS_3501_Ft_US
103512|e|178|-103,35.3,-94.4,37|NAD_1983_CORS96_StatePlane_Oklahoma_North_FIPS_3501_Ft_US
=proj=lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32024||262|-103,35.3,-94.4,37|NAD27 / Oklahoma North
=proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 units=m
2836||179|-103,35.3,-94.4,37|NAD83(HARN) / Oklahoma North
3639||178|-103,35.3,-94.4,37|NAD83(NSRS2007) / Oklahoma North
6552||178|-103,35.3,-94.4,37|NAD83(2011) / Oklahoma North
32124||178|-103,35.3,-94.4,37|NAD83 / Oklahoma North
=proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 units=us-ft
2267||178|-103,35.3,-94.4,37|NAD83 / Oklahoma North (ftUS)
2911||179|-103,35.3,-94.4,37|NAD83(HARN) / Oklahoma North (ftUS)
3640||178|-103,35.3,-94.4,37|NAD83(NSRS2007) / Oklahoma North (ftUS)
6553||178|-103,35.3,-94.4,37|NAD83(2011) / Oklahoma North (ftUS)
=proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000 units=m
102244|eo|179|-122,35.8,-115.6,37.6|NAD_1983_HARN_StatePlane_California_IV_FIPS_0404
103000|eo|178|-122,35.8,-115.6,37.6|NAD_1983_2011_StatePlane_California_IV_FIPS_0404
103235|e|178|-122,35.8,-115.6,37.6|NAD_1983_CORS96_StatePlane_California_IV_FIPS_0404
=proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000.000000001 units=us-ft
102644|eo|178|-122,35.8,-115.6,37.6|NAD_1983_StatePlane_California_IV_FIPS_0404_Feet
103006|eo|178|-122,35.8,-115.6,37.6|NAD_1983_2011_StatePlane_California_IV_FIPS_0404_Ft_US
103241|e|178|-122,35.8,-115.6,37.6|NAD_1983_CORS96_StatePlane_California_IV_FIPS_0404_Ft_US
103894|e|178|-122,35.8,-115.6,37.6|California_SRS_Epoch_2017.50_(NAD83)_StatePlane_CA_IV_US_Feet
=proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 units=m
2769||179|-122,35.8,-115.6,37.6|NAD83(HARN) / California zone 4
3495||178|-122,35.8,-115.6,37.6|NAD83(NSRS2007) / California zone 4
6421||178|-122,35.8,-115.6,37.6|NAD83(2011) / California zone 4
26944||178|-122,35.8,-115.6,37.6|NAD83 / California zone 4
=proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 units=us-ft
2228||178|-122,35.8,-115.6,37.6|NAD83 / California zone 4 (ftUS)
2873||179|-122,35.8,-115.6,37.6|NAD83(HARN) / California zone 4 (ftUS)
3496||178|-122,35.8,-115.6,37.6|NAD83(NSRS2007) / California zone 4 (ftUS)
6422||178|-122,35.8,-115.6,37.6|NAD83(2011) / California zone 4 (ftUS)
=proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=609601.219202438 y_0=0 units=us-ft
26744||262|-122,35.8,-115.6,37.6|NAD27 / California zone IV
=proj=lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 units=m
3968||178|-83.7,36.5,-75.3,39.5|NAD83 / Virginia Lambert
3969||179|-83.7,36.5,-75.3,39.5|NAD83(HARN) / Virginia Lambert
3970||178|-83.7,36.5,-75.3,39.5|NAD83(NSRS2007) / Virginia Lambert
6591||178|-83.7,36.5,-75.3,39.5|NAD83(2011) / Virginia Lambert
=proj=lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 y_0=0 units=us-ft
6923||178|-102.1,37,-94.6,40|NAD83 / Kansas LCC (ftUS)
6925||178|-102.1,37,-94.6,40|NAD83(2011) / Kansas LCC (ftUS)
=proj=lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 y_0=0 units=m
6922||178|-102.1,37,-94.6,40|NAD83 / Kansas LCC
6924||178|-102.1,37,-94.6,40|NAD83(2011) / Kansas LCC
=proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000 y_0=1000000 units=m
102347|eo|179|-83.7,36.5,-75.3,38.3|NAD_1983_HARN_StatePlane_Virginia_South_FIPS_4502
103175|eo|178|-83.7,36.5,-75.3,38.3|NAD_1983_2011_StatePlane_Virginia_South_FIPS_4502
103560|e|178|-83.7,36.5,-75.3,38.3|NAD_1983_CORS96_StatePlane_Virginia_South_FIPS_4502
=proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000.00000001 y_0=1000000 units=us-ft
102747|eo|178|-83.7,36.5,-75.3,38.3|NAD_1983_StatePlane_Virginia_South_FIPS_4502_Feet
103177|eo|178|-83.7,36.5,-75.3,38.3|NAD_1983_2011_StatePlane_Virginia_South_FIPS_4502_Ft_US
103562|e|178|-83.7,36.5,-75.3,38.3|NAD_1983_CORS96_StatePlane_Virginia_South_FIPS_4502_Ft_US
=proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32047||263|-83.7,36.5,-75.3,38.3|NAD27 / Virginia South
=proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 units=m
2854||179|-83.7,36.5,-75.3,38.3|NAD83(HARN) / Virginia South
3687||178|-83.7,36.5,-75.3,38.3|NAD83(NSRS2007) / Virginia South
6594||178|-83.7,36.5,-75.3,38.3|NAD83(2011) / Virginia South
32147||178|-83.7,36.5,-75.3,38.3|NAD83 / Virginia South
=proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984 units=us-ft
2284||178|-83.7,36.5,-75.3,38.3|NAD83 / Virginia South (ftUS)
2925||179|-83.7,36.5,-75.3,38.3|NAD83(HARN) / Virginia South (ftUS)
3688||178|-83.7,36.5,-75.3,38.3|NAD83(NSRS2007) / Virginia South (ftUS)
6595||178|-83.7,36.5,-75.3,38.3|NAD83(2011) / Virginia South (ftUS)
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000 y_0=500000 units=m
102280|eo|179|-89.6,36.5,-81.9,38.2|NAD_1983_HARN_StatePlane_Kentucky_South_FIPS_1602
103055|eo|178|-89.6,36.5,-81.9,38.2|NAD_1983_2011_StatePlane_Kentucky_South_FIPS_1602
103290|e|178|-89.6,36.5,-81.9,38.2|NAD_1983_CORS96_StatePlane_Kentucky_South_FIPS_1602
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000.000000001 y_0=500000.000000001 units=us-ft
102680|eo|178|-89.6,36.5,-81.9,38.2|NAD_1983_StatePlane_Kentucky_South_FIPS_1602_Feet
103056|eo|178|-89.6,36.5,-81.9,38.2|NAD_1983_2011_StatePlane_Kentucky_South_FIPS_1602_Ft_US
103291|e|178|-89.6,36.5,-81.9,38.2|NAD_1983_CORS96_StatePlane_Kentucky_South_FIPS_1602_Ft_US
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=609601.219202438 y_0=0 units=us-ft
26780||263|-89.6,36.5,-81.9,38.2|NAD27 / Kentucky South
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 units=m
3088||178|-89.6,36.5,-81.9,39.2|NAD83 / Kentucky Single Zone
3090||179|-89.6,36.5,-81.9,39.2|NAD83(HARN) / Kentucky Single Zone
3546||178|-89.6,36.5,-81.9,39.2|NAD83(NSRS2007) / Kentucky Single Zone
6472||178|-89.6,36.5,-81.9,39.2|NAD83(2011) / Kentucky Single Zone
65163|eo|178|-89.6,36.5,-81.9,39.2|NAD_1983_StatePlane_Kentucky_FIPS_1600
102363|eo|179|-89.6,36.5,-81.9,39.2|NAD_1983_HARN_StatePlane_Kentucky_FIPS_1600
103053|eo|178|-89.6,36.5,-81.9,39.2|NAD_1983_2011_StatePlane_Kentucky_FIPS_1600
103288|e|178|-89.6,36.5,-81.9,39.2|NAD_1983_CORS96_StatePlane_Kentucky_FIPS_1600
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 units=us-ft
102763|eo|178|-89.6,36.5,-81.9,39.2|NAD_1983_StatePlane_Kentucky_FIPS_1600_Feet
103054|eo|178|-89.6,36.5,-81.9,39.2|NAD_1983_2011_StatePlane_Kentucky_FIPS_1600_Ft_US
103289|e|178|-89.6,36.5,-81.9,39.2|NAD_1983_CORS96_StatePlane_Kentucky_FIPS_1600_Ft_US
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984 units=us-ft
3089||178|-89.6,36.5,-81.9,39.2|NAD83 / Kentucky Single Zone (ftUS)
3091||179|-89.6,36.5,-81.9,39.2|NAD83(HARN) / Kentucky Single Zone (ftUS)
3547||178|-89.6,36.5,-81.9,39.2|NAD83(NSRS2007) / Kentucky Single Zone (ftUS)
6473||178|-89.6,36.5,-81.9,39.2|NAD83(2011) / Kentucky Single Zone (ftUS)
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 units=m
2799||179|-89.6,36.5,-81.9,38.2|NAD83(HARN) / Kentucky South
3548||178|-89.6,36.5,-81.9,38.2|NAD83(NSRS2007) / Kentucky South
6474||178|-89.6,36.5,-81.9,38.2|NAD83(2011) / Kentucky South
26980||178|-89.6,36.5,-81.9,38.2|NAD83 / Kentucky South
=proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 units=us-ft
2247||178|-89.6,36.5,-81.9,38.2|NAD83 / Kentucky South (ftUS)
2892||179|-89.6,36.5,-81.9,38.2|NAD83(HARN) / Kentucky South (ftUS)
3549||178|-89.6,36.5,-81.9,38.2|NAD83(NSRS2007) / Kentucky South (ftUS)
6475||178|-89.6,36.5,-81.9,38.2|NAD83(2011) / Kentucky South (ftUS)
=proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000 units=m
102243|eo|179|-123,36.7,-117.8,38.7|NAD_1983_HARN_StatePlane_California_III_FIPS_0403
102999|eo|178|-123,36.7,-117.8,38.7|NAD_1983_2011_StatePlane_California_III_FIPS_0403
103234|e|178|-123,36.7,-117.8,38.7|NAD_1983_CORS96_StatePlane_California_III_FIPS_0403
=proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000.000000001 units=us-ft
102643|eo|178|-123,36.7,-117.8,38.7|NAD_1983_StatePlane_California_III_FIPS_0403_Feet
103005|eo|178|-123,36.7,-117.8,38.7|NAD_1983_2011_StatePlane_California_III_FIPS_0403_Ft_US
103240|e|178|-123,36.7,-117.8,38.7|NAD_1983_CORS96_StatePlane_California_III_FIPS_0403_Ft_US
103893|e|178|-123,36.7,-117.8,38.7|California_SRS_Epoch_2017.50_(NAD83)_StatePlane_CA_III_US_Feet
=proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 units=m
2768||179|-123,36.7,-117.8,38.7|NAD83(HARN) / California zone 3
3493||178|-123,36.7,-117.8,38.7|NAD83(NSRS2007) / California zone 3
6419||178|-123,36.7,-117.8,38.7|NAD83(2011) / California zone 3
26943||178|-123,36.7,-117.8,38.7|NAD83 / California zone 3
=proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 units=us-ft
2227||178|-123,36.7,-117.8,38.7|NAD83 / California zone 3 (ftUS)
2872||179|-123,36.7,-117.8,38.7|NAD83(HARN) / California zone 3 (ftUS)
3494||178|-123,36.7,-117.8,38.7|NAD83(NSRS2007) / California zone 3 (ftUS)
6420||178|-123,36.7,-117.8,38.7|NAD83(2011) / California zone 3 (ftUS)
=proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=609601.219202438 y_0=0 units=us-ft
26743||262|-123,36.7,-117.8,38.7|NAD27 / California zone III
=proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.828899999 y_0=304800.6096 units=us-ft
102655|eo|178|-109.1,37,-102,38.7|NAD_1983_StatePlane_Colorado_South_FIPS_0503_Feet
103014|eo|178|-109.1,37,-102,38.7|NAD_1983_2011_StatePlane_Colorado_South_FIPS_0503_Ft_US
103249|e|178|-109.1,37,-102,38.7|NAD_1983_CORS96_StatePlane_Colorado_South_FIPS_0503_Ft_US
=proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.8289 y_0=304800.6096 units=m
102255|eo|179|-109.1,37,-102,38.7|NAD_1983_HARN_StatePlane_Colorado_South_FIPS_0503
103011|eo|178|-109.1,37,-102,38.7|NAD_1983_2011_StatePlane_Colorado_South_FIPS_0503
103246|e|178|-109.1,37,-102,38.7|NAD_1983_CORS96_StatePlane_Colorado_South_FIPS_0503
=proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=609601.219202438 y_0=0 units=us-ft
26755||262|-109.1,37,-102,38.7|NAD27 / Colorado South
=proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219 units=us-ft
2233||178|-109.1,37,-102,38.7|NAD83 / Colorado South (ftUS)
2878||179|-109.1,37,-102,38.7|NAD83(HARN) / Colorado South (ftUS)
3506||178|-109.1,37,-102,38.7|NAD83(NSRS2007) / Colorado South (ftUS)
6432||178|-109.1,37,-102,38.7|NAD83(2011) / Colorado South (ftUS)
=proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 units=m
2774||179|-109.1,37,-102,38.7|NAD83(HARN) / Colorado South
3505||178|-109.1,37,-102,38.7|NAD83(NSRS2007) / Colorado South
6431||178|-109.1,37,-102,38.7|NAD83(2011) / Colorado South
26955||178|-109.1,37,-102,38.7|NAD83 / Colorado South
=proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 units=ft
103168|e|178|-114,37,-109,38.6|NAD_1983_2011_StatePlane_Utah_South_FIPS_4303_Ft_Intl
103554|e|178|-114,37,-109,38.6|NAD_1983_CORS96_StatePlane_Utah_South_FIPS_4303_Ft_Intl
=proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 units=m
102344|eo|179|-114,37,-109,38.6|NAD_1983_HARN_StatePlane_Utah_South_FIPS_4303
103165|eo|178|-114,37,-109,38.6|NAD_1983_2011_StatePlane_Utah_South_FIPS_4303
103551|e|178|-114,37,-109,38.6|NAD_1983_CORS96_StatePlane_Utah_South_FIPS_4303
=proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000.000000001 y_0=3000000 units=us-ft
102744|eo|178|-114,37,-109,38.6|NAD_1983_StatePlane_Utah_South_FIPS_4303_Feet
103171|eo|178|-114,37,-109,38.6|NAD_1983_2011_StatePlane_Utah_South_FIPS_4303_Ft_US
103557|e|178|-114,37,-109,38.6|NAD_1983_CORS96_StatePlane_Utah_South_FIPS_4303_Ft_US
=proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=609601.219202438 y_0=0 units=us-ft
32044||262|-114,37,-109,38.6|NAD27 / Utah South
=proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 units=m
2851||179|-114,37,-109,38.6|NAD83(HARN) / Utah South
3681||178|-114,37,-109,38.6|NAD83(NSRS2007) / Utah South
6621||178|-114,37,-109,38.6|NAD83(2011) / Utah South
32144||178|-114,37,-109,38.6|NAD83 / Utah South
=proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 units=us-ft
3567||178|-114,37,-109,38.6|NAD83 / Utah South (ftUS)
3570||179|-114,37,-109,38.6|NAD83(HARN) / Utah South (ftUS)
3683||178|-114,37,-109,38.6|NAD83(NSRS2007) / Utah South (ftUS)
6627||178|-114,37,-109,38.6|NAD83(2011) / Utah South (ftUS)
=proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 units=ft
2282||178|-114,37,-109,38.6|NAD83 / Utah South (ft)
2923||179|-114,37,-109,38.6|NAD83(HARN) / Utah South (ft)
3682||178|-114,37,-109,38.6|NAD83(NSRS2007) / Utah South (ft)
=proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 units=m
102278|eo|179|-102,37,-94.6,38.9|NAD_1983_HARN_StatePlane_Kansas_South_FIPS_1502
103048|eo|178|-102,37,-94.6,38.9|NAD_1983_2011_StatePlane_Kansas_South_FIPS_1502
103283|e|178|-102,37,-94.6,38.9|NAD_1983_CORS96_StatePlane_Kansas_South_FIPS_1502
=proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 units=us-ft
102678|eo|178|-102,37,-94.6,38.9|NAD_1983_StatePlane_Kansas_South_FIPS_1502_Feet
103050|eo|178|-102,37,-94.6,38.9|NAD_1983_2011_StatePlane_Kansas_South_FIPS_1502_Ft_US
103285|e|178|-102,37,-94.6,38.9|NAD_1983_CORS96_StatePlane_Kansas_South_FIPS_1502_Ft_US
=proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 units=us-ft
3420||178|-102,37,-94.6,38.9|NAD83 / Kansas South (ftUS)
3428||179|-102,37,-94.6,38.9|NAD83(HARN) / Kansas South (ftUS)
3543||178|-102,37,-94.6,38.9|NAD83(NSRS2007) / Kansas South (ftUS)
6469||178|-102,37,-94.6,38.9|NAD83(2011) / Kansas South (ftUS)
=proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 units=m
2797||179|-102,37,-94.6,38.9|NAD83(HARN) / Kansas South
3542||178|-102,37,-94.6,38.9|NAD83(NSRS2007) / Kansas South
6468||178|-102,37,-94.6,38.9|NAD83(2011) / Kansas South
26978||178|-102,37,-94.6,38.9|NAD83 / Kansas South
=proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=609601.219202438 y_0=0 units=us-ft
26778||262|-102,37,-94.6,38.9|NAD27 / Kansas South
=proj=lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 units=m
102351|eo|179|-82.6,37.2,-79,39.2|NAD_1983_HARN_StatePlane_West_Virginia_South_FIPS_4702
103183|eo|178|-82.6,37.2,-79,39.2|NAD_1983_2011_StatePlane_West_Virginia_South_FIPS_4702
103568|e|178|-82.6,37.2,-79,39.2|NAD_1983_CORS96_StatePlane_West_Virginia_South_FIPS_4702
=proj=lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 units=us-ft
102751|eo|178|-82.6,37.2,-79,39.2|NAD_1983_StatePlane_West_Virginia_South_FIPS_4702_Feet
103185|eo|178|-82.6,37.2,-79,39.2|NAD_1983_2011_StatePlane_West_Virginia_South_FIPS_4702_FtUS
103570|e|178|-82.6,37.2,-79,39.2|NAD_1983_CORS96_StatePlane_West_Virginia_South_FIPS_4702_FtUS
=proj=lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=609601.219202438 y_0=0 units=us-ft
32051||263|-82.6,37.2,-79,39.2|NAD27 / West Virginia South
=proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=1968500 y_0=0 units=m
26824|o|178|-82.6,37.2,-79,39.2|NAD83 / West Virginia South (ftUS)
26835|o|179|-82.6,37.2,-79,39.2|NAD83(HARN) / West Virginia South (ftUS)
26846|o|178|-82.6,37.2,-79,39.2|NAD83(NSRS2007) / West Virginia South (ftUS)
=proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 units=m
2858||179|-82.6,37.2,-79,39.2|NAD83(HARN) / West Virginia South
3694||178|-82.6,37.2,-79,39.2|NAD83(NSRS2007) / West Virginia South
6602||178|-82.6,37.2,-79,39.2|NAD83(2011) / West Virginia South
32151||178|-82.6,37.2,-79,39.2|NAD83 / West Virginia South
=proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 units=us-ft
6603||178|-82.6,37.2,-79,39.2|NAD83(2011) / West Virginia South (ftUS)
26854||178|-82.6,37.2,-79,39.2|NAD83 / West Virginia South (ftUS)
26862||179|-82.6,37.2,-79,39.2|NAD83(HARN) / West Virginia South (ftUS)
26870||178|-82.6,37.2,-79,39.2|NAD83(NSRS2007) / West Virginia South (ftUS)
=proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=37.9666666666667 x_0=500000 y_0=0 units=m
26979|o|178|-86,37.7,-82.5,39.2|NAD83 / Kentucky North
=proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 units=m
2205||178|-86,37.7,-82.5,39.2|NAD83 / Kentucky North
2798||179|-86,37.7,-82.5,39.2|NAD83(HARN) / Kentucky North
3544||178|-86,37.7,-82.5,39.2|NAD83(NSRS2007) / Kentucky North
6470||178|-86,37.7,-82.5,39.2|NAD83(2011) / Kentucky North
102279|eo|179|-86,37.7,-82.5,39.2|NAD_1983_HARN_StatePlane_Kentucky_North_FIPS_1601
103051|eo|178|-86,37.7,-82.5,39.2|NAD_1983_2011_StatePlane_Kentucky_North_FIPS_1601
103286|e|178|-86,37.7,-82.5,39.2|NAD_1983_CORS96_StatePlane_Kentucky_North_FIPS_1601
=proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.000000001 y_0=0 units=us-ft
102679|eo|178|-86,37.7,-82.5,39.2|NAD_1983_StatePlane_Kentucky_North_FIPS_1601_Feet
103052|eo|178|-86,37.7,-82.5,39.2|NAD_1983_2011_StatePlane_Kentucky_North_FIPS_1601_Ft_US
103287|e|178|-86,37.7,-82.5,39.2|NAD_1983_CORS96_StatePlane_Kentucky_North_FIPS_1601_Ft_US
=proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 units=us-ft
2246||178|-86,37.7,-82.5,39.2|NAD83 / Kentucky North (ftUS)
2891||179|-86,37.7,-82.5,39.2|NAD83(HARN) / Kentucky North (ftUS)
3545||178|-86,37.7,-82.5,39.2|NAD83(NSRS2007) / Kentucky North (ftUS)
6471||178|-86,37.7,-82.5,39.2|NAD83(2011) / Kentucky North (ftUS)
=proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=609601.219202438 y_0=0 units=us-ft
26779||263|-86,37.7,-82.5,39.2|NAD27 / Kentucky North
=proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000 units=m
102242|eo|179|-124.1,38,-119.5,40.2|NAD_1983_HARN_StatePlane_California_II_FIPS_0402
102998|eo|178|-124.1,38,-119.5,40.2|NAD_1983_2011_StatePlane_California_II_FIPS_0402
103233|e|178|-124.1,38,-119.5,40.2|NAD_1983_CORS96_StatePlane_California_II_FIPS_0402
=proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000.000000001 units=us-ft
102642|eo|178|-124.1,38,-119.5,40.2|NAD_1983_StatePlane_California_II_FIPS_0402_Feet
103004|eo|178|-124.1,38,-119.5,40.2|NAD_1983_2011_StatePlane_California_II_FIPS_0402_Ft_US
103239|e|178|-124.1,38,-119.5,40.2|NAD_1983_CORS96_StatePlane_California_II_FIPS_0402_Ft_US
103892|e|178|-124.1,38,-119.5,40.2|California_SRS_Epoch_2017.50_(NAD83)_StatePlane_CA_II_US_Feet
=proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 units=m
2767||179|-124.1,38,-119.5,40.2|NAD83(HARN) / California zone 2
3491||178|-124.1,38,-119.5,40.2|NAD83(NSRS2007) / California zone 2
6417||178|-124.1,38,-119.5,40.2|NAD83(2011) / California zone 2
26942||178|-124.1,38,-119.5,40.2|NAD83 / California zone 2
=proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 units=us-ft
2226||178|-124.1,38,-119.5,40.2|NAD83 / California zone 2 (ftUS)
2871||179|-124.1,38,-119.5,40.2|NAD83(HARN) / California zone 2 (ftUS)
3492||178|-124.1,38,-119.5,40.2|NAD83(NSRS2007) / California zone 2 (ftUS)
6418||178|-124.1,38,-119.5,40.2|NAD83(2011) / California zone 2 (ftUS)
=proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=609601.219202438 y_0=0 units=us-ft
26742||262|-124.1,38,-119.5,40.2|NAD27 / California zone II
=proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 units=m
102285|eo|179|-79.5,38,-75,39.7|NAD_1983_HARN_StatePlane_Maryland_FIPS_1900
103068|eo|178|-79.5,38,-75,39.7|NAD_1983_2011_StatePlane_Maryland_FIPS_1900
103375|e|178|-79.5,38,-75,39.7|NAD_1983_CORS96_StatePlane_Maryland_FIPS_1900
=proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 units=us-ft
102685|eo|178|-79.5,38,-75,39.7|NAD_1983_StatePlane_Maryland_FIPS_1900_Feet
103069|eo|178|-79.5,38,-75,39.7|NAD_1983_2011_StatePlane_Maryland_FIPS_1900_Ft_US
103376|e|178|-79.5,38,-75,39.7|NAD_1983_CORS96_StatePlane_Maryland_FIPS_1900_Ft_US
=proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 units=us-ft
2248||178|-79.5,38,-75,39.7|NAD83 / Maryland (ftUS)
2893||179|-79.5,38,-75,39.7|NAD83(HARN) / Maryland (ftUS)
3582||178|-79.5,38,-75,39.7|NAD83(NSRS2007) / Maryland (ftUS)
6488||178|-79.5,38,-75,39.7|NAD83(2011) / Maryland (ftUS)
=proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 units=m
2804||179|-79.5,38,-75,39.7|NAD83(HARN) / Maryland
3559||178|-79.5,38,-75,39.7|NAD83(NSRS2007) / Maryland
6487||178|-79.5,38,-75,39.7|NAD83(2011) / Maryland
26985||178|-79.5,38,-75,39.7|NAD83 / Maryland
=proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000 y_0=2000000 units=m
102346|eo|179|-80.1,37.8,-76.5,39.5|NAD_1983_HARN_StatePlane_Virginia_North_FIPS_4501
103174|eo|178|-80.1,37.8,-76.5,39.5|NAD_1983_2011_StatePlane_Virginia_North_FIPS_4501
103559|e|178|-80.1,37.8,-76.5,39.5|NAD_1983_CORS96_StatePlane_Virginia_North_FIPS_4501
=proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000.00000001 y_0=2000000 units=us-ft
102746|eo|178|-80.1,37.8,-76.5,39.5|NAD_1983_StatePlane_Virginia_North_FIPS_4501_Feet
103176|eo|178|-80.1,37.8,-76.5,39.5|NAD_1983_2011_StatePlane_Virginia_North_FIPS_4501_Ft_US
103561|e|178|-80.1,37.8,-76.5,39.5|NAD_1983_CORS96_StatePlane_Virginia_North_FIPS_4501_Ft_US
=proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=609601.219202438 y_0=0 units=us-ft
32046||263|-80.1,37.8,-76.5,39.5|NAD27 / Virginia North
=proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 units=m
2853||179|-80.1,37.8,-76.5,39.5|NAD83(HARN) / Virginia North
3685||178|-80.1,37.8,-76.5,39.5|NAD83(NSRS2007) / Virginia North
6592||178|-80.1,37.8,-76.5,39.5|NAD83(2011) / Virginia North
32146||178|-80.1,37.8,-76.5,39.5|NAD83 / Virginia North
=proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 units=us-ft
2283||178|-80.1,37.8,-76.5,39.5|NAD83 / Virginia North (ftUS)
2924||179|-80.1,37.8,-76.5,39.5|NAD83(HARN) / Virginia North (ftUS)
3686||178|-80.1,37.8,-76.5,39.5|NAD83(NSRS2007) / Virginia North (ftUS)
6593||178|-80.1,37.8,-76.5,39.5|NAD83(2011) / Virginia North (ftUS)
=proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.828899999 y_0=304800.6096 units=us-ft
102654|eo|178|-109.1,38.1,-102,40.1|NAD_1983_StatePlane_Colorado_Central_FIPS_0502_Feet
103013|eo|178|-109.1,38.1,-102,40.1|NAD_1983_2011_StatePlane_Colorado_Central_FIPS_0502_Ft_US
103248|e|178|-109.1,38.1,-102,40.1|NAD_1983_CORS96_StatePlane_Colorado_Central_FIPS_0502_Ft_US
=proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.8289 y_0=304800.6096 units=m
102254|eo|179|-109.1,38.1,-102,40.1|NAD_1983_HARN_StatePlane_Colorado_Central_FIPS_0502
103010|eo|178|-109.1,38.1,-102,40.1|NAD_1983_2011_StatePlane_Colorado_Central_FIPS_0502
103245|e|178|-109.1,38.1,-102,40.1|NAD_1983_CORS96_StatePlane_Colorado_Central_FIPS_0502
=proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=609601.219202438 y_0=0 units=us-ft
26754||262|-109.1,38.1,-102,40.1|NAD27 / Colorado Central
=proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219 units=us-ft
2232||178|-109.1,38.1,-102,40.1|NAD83 / Colorado Central (ftUS)
2877||179|-109.1,38.1,-102,40.1|NAD83(HARN) / Colorado Central (ftUS)
3502||178|-109.1,38.1,-102,40.1|NAD83(NSRS2007) / Colorado Central (ftUS)
6428||178|-109.1,38.1,-102,40.1|NAD83(2011) / Colorado Central (ftUS)
=proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 units=m
2773||179|-109.1,38.1,-102,40.1|NAD83(HARN) / Colorado Central
3501||178|-109.1,38.1,-102,40.1|NAD83(NSRS2007) / Colorado Central
6427||178|-109.1,38.1,-102,40.1|NAD83(2011) / Colorado Central
26954||178|-109.1,38.1,-102,40.1|NAD83 / Colorado Central
=proj=lcc lat_0=37.8333333333333 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=243840.487680975 y_0=0 units=us-ft
26785||263|-79.5,38,-75,39.7|NAD27 / Maryland
=proj=lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 units=m
102323|eo|179|-84.8,38.4,-80.7,40.4|NAD_1983_HARN_StatePlane_Ohio_South_FIPS_3402
103128|eo|178|-84.8,38.4,-80.7,40.4|NAD_1983_2011_StatePlane_Ohio_South_FIPS_3402
103507|e|178|-84.8,38.4,-80.7,40.4|NAD_1983_CORS96_StatePlane_Ohio_South_FIPS_3402
=proj=lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 units=us-ft
102723|eo|178|-84.8,38.4,-80.7,40.4|NAD_1983_StatePlane_Ohio_South_FIPS_3402_Feet
103130|eo|178|-84.8,38.4,-80.7,40.4|NAD_1983_2011_StatePlane_Ohio_South_FIPS_3402_Ft_US
103509|e|178|-84.8,38.4,-80.7,40.4|NAD_1983_CORS96_StatePlane_Ohio_South_FIPS_3402_Ft_US
=proj=lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=609601.219202438 y_0=0 units=us-ft
32023||263|-84.8,38.4,-80.7,40.4|NAD27 / Ohio South
=proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 units=m
2835||179|-84.8,38.4,-80.7,40.4|NAD83(HARN) / Ohio South
3638||178|-84.8,38.4,-80.7,40.4|NAD83(NSRS2007) / Ohio South
6550||178|-84.8,38.4,-80.7,40.4|NAD83(2011) / Ohio South
32123||178|-84.8,38.4,-80.7,40.4|NAD83 / Ohio South
=proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 units=us-ft
3729||178|-84.8,38.4,-80.7,40.4|NAD83(NSRS2007) / Ohio South (ftUS)
3735||178|-84.8,38.4,-80.7,40.4|NAD83 / Ohio South (ftUS)
3754||179|-84.8,38.4,-80.7,40.4|NAD83(HARN) / Ohio South (ftUS)
6551||178|-84.8,38.4,-80.7,40.4|NAD83(2011) / Ohio South (ftUS)
=proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 units=ft
103167|e|178|-114,38.5,-109,41.1|NAD_1983_2011_StatePlane_Utah_Central_FIPS_4302_Ft_Intl
103553|e|178|-114,38.5,-109,41.1|NAD_1983_CORS96_StatePlane_Utah_Central_FIPS_4302_Ft_Intl
=proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 units=m
102343|eo|179|-114,38.5,-109,41.1|NAD_1983_HARN_StatePlane_Utah_Central_FIPS_4302
103164|eo|178|-114,38.5,-109,41.1|NAD_1983_2011_StatePlane_Utah_Central_FIPS_4302
103550|e|178|-114,38.5,-109,41.1|NAD_1983_CORS96_StatePlane_Utah_Central_FIPS_4302
=proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000.000000001 y_0=2000000 units=us-ft
102743|eo|178|-114,38.5,-109,41.1|NAD_1983_StatePlane_Utah_Central_FIPS_4302_Feet
103170|eo|178|-114,38.5,-109,41.1|NAD_1983_2011_StatePlane_Utah_Central_FIPS_4302_Ft_US
103556|e|178|-114,38.5,-109,41.1|NAD_1983_CORS96_StatePlane_Utah_Central_FIPS_4302_Ft_US
=proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=609601.219202438 y_0=0 units=us-ft
32043||262|-114,38.5,-109,41.1|NAD27 / Utah Central
=proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 units=m
2850||179|-114,38.5,-109,41.1|NAD83(HARN) / Utah Central
3675||178|-114,38.5,-109,41.1|NAD83(NSRS2007) / Utah Central
6619||178|-114,38.5,-109,41.1|NAD83(2011) / Utah Central
32143||178|-114,38.5,-109,41.1|NAD83 / Utah Central
=proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 units=us-ft
3566||178|-114,38.5,-109,41.1|NAD83 / Utah Central (ftUS)
3569||179|-114,38.5,-109,41.1|NAD83(HARN) / Utah Central (ftUS)
3677||178|-114,38.5,-109,41.1|NAD83(NSRS2007) / Utah Central (ftUS)
6625||178|-114,38.5,-109,41.1|NAD83(2011) / Utah Central (ftUS)
=proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 units=ft
2281||178|-114,38.5,-109,41.1|NAD83 / Utah Central (ft)
2922||179|-114,38.5,-109,41.1|NAD83(HARN) / Utah Central (ft)
3676||178|-114,38.5,-109,41.1|NAD83(NSRS2007) / Utah Central (ft)
=proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 units=m
102277|eo|179|-102.1,38.5,-94.6,40|NAD_1983_HARN_StatePlane_Kansas_North_FIPS_1501
103047|eo|178|-102.1,38.5,-94.6,40|NAD_1983_2011_StatePlane_Kansas_North_FIPS_1501
103282|e|178|-102.1,38.5,-94.6,40|NAD_1983_CORS96_StatePlane_Kansas_North_FIPS_1501
=proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 units=us-ft
102677|eo|178|-102.1,38.5,-94.6,40|NAD_1983_StatePlane_Kansas_North_FIPS_1501_Feet
103049|eo|178|-102.1,38.5,-94.6,40|NAD_1983_2011_StatePlane_Kansas_North_FIPS_1501_Ft_US
103284|e|178|-102.1,38.5,-94.6,40|NAD_1983_CORS96_StatePlane_Kansas_North_FIPS_1501_Ft_US
=proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 units=us-ft
3419||178|-102.1,38.5,-94.6,40|NAD83 / Kansas North (ftUS)
3427||179|-102.1,38.5,-94.6,40|NAD83(HARN) / Kansas North (ftUS)
3541||178|-102.1,38.5,-94.6,40|NAD83(NSRS2007) / Kansas North (ftUS)
6467||178|-102.1,38.5,-94.6,40|NAD83(2011) / Kansas North (ftUS)
=proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 units=m
2796||179|-102.1,38.5,-94.6,40|NAD83(HARN) / Kansas North
3540||178|-102.1,38.5,-94.6,40|NAD83(NSRS2007) / Kansas North
6466||178|-102.1,38.5,-94.6,40|NAD83(2011) / Kansas North
26977||178|-102.1,38.5,-94.6,40|NAD83 / Kansas North
=proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=609601.219202438 y_0=0 units=us-ft
26777||262|-102.1,38.5,-94.6,40|NAD27 / Kansas North
=proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 units=m
102350|eo|179|-81.8,38.8,-77.7,40.6|NAD_1983_HARN_StatePlane_West_Virginia_North_FIPS_4701
103182|eo|178|-81.8,38.8,-77.7,40.6|NAD_1983_2011_StatePlane_West_Virginia_North_FIPS_4701
103567|e|178|-81.8,38.8,-77.7,40.6|NAD_1983_CORS96_StatePlane_West_Virginia_North_FIPS_4701
=proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 units=us-ft
102750|eo|178|-81.8,38.8,-77.7,40.6|NAD_1983_StatePlane_West_Virginia_North_FIPS_4701_Feet
103184|eo|178|-81.8,38.8,-77.7,40.6|NAD_1983_2011_StatePlane_West_Virginia_North_FIPS_4701_FtUS
103569|e|178|-81.8,38.8,-77.7,40.6|NAD_1983_CORS96_StatePlane_West_Virginia_North_FIPS_4701_FtUS
=proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=609601.219202438 y_0=0 units=us-ft
32050||263|-81.8,38.8,-77.7,40.6|NAD27 / West Virginia North
=proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=1968500 y_0=0 units=m
26823|o|178|-81.8,38.8,-77.7,40.6|NAD83 / West Virginia North (ftUS)
26834|o|179|-81.8,38.8,-77.7,40.6|NAD83(HARN) / West Virginia North (ftUS)
26845|o|178|-81.8,38.8,-77.7,40.6|NAD83(NSRS2007) / West Virginia North (ftUS)
=proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 units=m
2857||179|-81.8,38.8,-77.7,40.6|NAD83(HARN) / West Virginia North
3693||178|-81.8,38.8,-77.7,40.6|NAD83(NSRS2007) / West Virginia North
6600||178|-81.8,38.8,-77.7,40.6|NAD83(2011) / West Virginia North
32150||178|-81.8,38.8,-77.7,40.6|NAD83 / West Virginia North
=proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 units=us-ft
6601||178|-81.8,38.8,-77.7,40.6|NAD83(2011) / West Virginia North (ftUS)
26853||178|-81.8,38.8,-77.7,40.6|NAD83 / West Virginia North (ftUS)
26861||179|-81.8,38.8,-77.7,40.6|NAD83(HARN) / West Virginia North (ftUS)
26869||178|-81.8,38.8,-77.7,40.6|NAD83(NSRS2007) / West Virginia North (ftUS)
=proj=lcc lat_0=39 lon_0=-96 lat_1=33 lat_2=45 x_0=0 y_0=0 units=m
102004|e|178|-124.8,24.4,-66.9,49.4|USA_Contiguous_Lambert_Conformal_Conic
=proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=609601.219202438 y_0=0 units=us-ft
26753||262|-109.1,39.6,-102,41|NAD27 / Colorado North
=proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.828899999 y_0=304800.6096 units=us-ft
102653|eo|178|-109.1,39.6,-102,41|NAD_1983_StatePlane_Colorado_North_FIPS_0501_Feet
103012|eo|178|-109.1,39.6,-102,41|NAD_1983_2011_StatePlane_Colorado_North_FIPS_0501_Ft_US
103247|e|178|-109.1,39.6,-102,41|NAD_1983_CORS96_StatePlane_Colorado_North_FIPS_0501_Ft_US
=proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.8289 y_0=304800.6096 units=m
102253|eo|179|-109.1,39.6,-102,41|NAD_1983_HARN_StatePlane_Colorado_North_FIPS_0501
103009|eo|178|-109.1,39.6,-102,41|NAD_1983_2011_StatePlane_Colorado_North_FIPS_0501
103244|e|178|-109.1,39.6,-102,41|NAD_1983_CORS96_StatePlane_Colorado_North_FIPS_0501
=proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219 units=us-ft
2231||178|-109.1,39.6,-102,41|NAD83 / Colorado North (ftUS)
2876||179|-109.1,39.6,-102,41|NAD83(HARN) / Colorado North (ftUS)
3504||178|-109.1,39.6,-102,41|NAD83(NSRS2007) / Colorado North (ftUS)
6430||178|-109.1,39.6,-102,41|NAD83(2011) / Colorado North (ftUS)
=proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 units=m
2772||179|-109.1,39.6,-102,41|NAD83(HARN) / Colorado North
3503||178|-109.1,39.6,-102,41|NAD83(NSRS2007) / Colorado North
6429||178|-109.1,39.6,-102,41|NAD83(2011) / Colorado North
26953||178|-109.1,39.6,-102,41|NAD83 / Colorado North
=proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000 units=m
102241|eo|179|-124.4,39.6,-120,42|NAD_1983_HARN_StatePlane_California_I_FIPS_0401
102997|eo|178|-124.4,39.6,-120,42|NAD_1983_2011_StatePlane_California_I_FIPS_0401
103232|e|178|-124.4,39.6,-120,42|NAD_1983_CORS96_StatePlane_California_I_FIPS_0401
=proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000.000000001 units=us-ft
102641|eo|178|-124.4,39.6,-120,42|NAD_1983_StatePlane_California_I_FIPS_0401_Feet
103003|eo|178|-124.4,39.6,-120,42|NAD_1983_2011_StatePlane_California_I_FIPS_0401_Ft_US
103238|e|178|-124.4,39.6,-120,42|NAD_1983_CORS96_StatePlane_California_I_FIPS_0401_Ft_US
103891|e|178|-124.4,39.6,-120,42|California_SRS_Epoch_2017.50_(NAD83)_StatePlane_CA_I_US_Feet
=proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 units=m
2766||179|-124.4,39.6,-120,42|NAD83(HARN) / California zone 1
3489||178|-124.4,39.6,-120,42|NAD83(NSRS2007) / California zone 1
6415||178|-124.4,39.6,-120,42|NAD83(2011) / California zone 1
26941||178|-124.4,39.6,-120,42|NAD83 / California zone 1
=proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 units=us-ft
2225||178|-124.4,39.6,-120,42|NAD83 / California zone 1 (ftUS)
2870||179|-124.4,39.6,-120,42|NAD83(HARN) / California zone 1 (ftUS)
3490||178|-124.4,39.6,-120,42|NAD83(NSRS2007) / California zone 1 (ftUS)
6416||178|-124.4,39.6,-120,42|NAD83(2011) / California zone 1 (ftUS)
=proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=609601.219202438 y_0=0 units=us-ft
26741||262|-124.4,39.6,-120,42|NAD27 / California zone I
=proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.8 x_0=609601.219202438 y_0=0 units=us-ft
32029|o|263|-80.5,39.7,-74.7,41.2|NAD27 / Pennsylvania South
=proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 units=m
103141|eo|178|-80.5,39.7,-74.7,41.2|NAD_1983_2011_StatePlane_Pennsylvania_South_FIPS_3702
103516|e|178|-80.5,39.7,-74.7,41.2|NAD_1983_CORS96_StatePlane_Pennsylvania_South_FIPS_3702
=proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 units=us-ft
102729|eo|178|-80.5,39.7,-74.7,41.2|NAD_1983_StatePlane_Pennsylvania_South_FIPS_3702_Feet
103142|eo|178|-80.5,39.7,-74.7,41.2|NAD_1983_2011_StatePlane_Pennsylvania_South_FIPS_3702_Ft_US
103517|e|178|-80.5,39.7,-74.7,41.2|NAD_1983_CORS96_StatePlane_Pennsylvania_South_FIPS_3702_Ft_US
=proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 units=m
3364||179|-80.5,39.7,-74.7,41.2|NAD83(HARN) / Pennsylvania South
3651||178|-80.5,39.7,-74.7,41.2|NAD83(NSRS2007) / Pennsylvania South
6564||178|-80.5,39.7,-74.7,41.2|NAD83(2011) / Pennsylvania South
32129||178|-80.5,39.7,-74.7,41.2|NAD83 / Pennsylvania South
=proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 units=us-ft
2272||178|-80.5,39.7,-74.7,41.2|NAD83 / Pennsylvania South (ftUS)
3365||179|-80.5,39.7,-74.7,41.2|NAD83(HARN) / Pennsylvania South (ftUS)
3652||178|-80.5,39.7,-74.7,41.2|NAD83(NSRS2007) / Pennsylvania South (ftUS)
6565||178|-80.5,39.7,-74.7,41.2|NAD83(2011) / Pennsylvania South (ftUS)
=proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=609601.219202438 y_0=0 units=us-ft
4455||263|-80.5,39.7,-74.7,41.2|NAD27 / Pennsylvania South
=proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 units=m
102322|eo|179|-84.8,40.1,-80.5,42.3|NAD_1983_HARN_StatePlane_Ohio_North_FIPS_3401
103127|eo|178|-84.8,40.1,-80.5,42.3|NAD_1983_2011_StatePlane_Ohio_North_FIPS_3401
103506|e|178|-84.8,40.1,-80.5,42.3|NAD_1983_CORS96_StatePlane_Ohio_North_FIPS_3401
=proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 units=us-ft
102722|eo|178|-84.8,40.1,-80.5,42.3|NAD_1983_StatePlane_Ohio_North_FIPS_3401_Feet
103129|eo|178|-84.8,40.1,-80.5,42.3|NAD_1983_2011_StatePlane_Ohio_North_FIPS_3401_Ft_US
103508|e|178|-84.8,40.1,-80.5,42.3|NAD_1983_CORS96_StatePlane_Ohio_North_FIPS_3401_Ft_US
=proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=609601.219202438 y_0=0 units=us-ft
32022||263|-84.8,40.1,-80.5,42.3|NAD27 / Ohio North
=proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 units=m
2834||179|-84.8,40.1,-80.5,42.3|NAD83(HARN) / Ohio North
3637||178|-84.8,40.1,-80.5,42.3|NAD83(NSRS2007) / Ohio North
6548||178|-84.8,40.1,-80.5,42.3|NAD83(2011) / Ohio North
32122||178|-84.8,40.1,-80.5,42.3|NAD83 / Ohio North
=proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 units=us-ft
3728||178|-84.8,40.1,-80.5,42.3|NAD83(NSRS2007) / Ohio North (ftUS)
3734||178|-84.8,40.1,-80.5,42.3|NAD83 / Ohio North (ftUS)
3753||179|-84.8,40.1,-80.5,42.3|NAD83(HARN) / Ohio North (ftUS)
6549||178|-84.8,40.1,-80.5,42.3|NAD83(2011) / Ohio North (ftUS)
=proj=lcc lat_0=39.6666666666667 lon_0=-99.5 lat_1=40.2833333333333 lat_2=41.7166666666667 x_0=609601.219202438 y_0=0 units=us-ft
32006||262|-104.1,40,-95.3,42|NAD27 / Nebraska South
=proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000 y_0=0 units=m
102304|eo|179|-104.1,40,-95.3,43|NAD_1983_HARN_StatePlane_Nebraska_FIPS_2600
103095|eo|178|-104.1,40,-95.3,43|NAD_1983_2011_StatePlane_Nebraska_FIPS_2600
103474|e|178|-104.1,40,-95.3,43|NAD_1983_CORS96_StatePlane_Nebraska_FIPS_2600
=proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000.000000001 y_0=0 units=us-ft
102704|eo|178|-104.1,40,-95.3,43|NAD_1983_StatePlane_Nebraska_FIPS_2600_Feet
103096|eo|178|-104.1,40,-95.3,43|NAD_1983_2011_StatePlane_Nebraska_FIPS_2600_Ft_US
103475|e|178|-104.1,40,-95.3,43|NAD_1983_CORS96_StatePlane_Nebraska_FIPS_2600_Ft_US
=proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 units=m
2819||179|-104.1,40,-95.3,43|NAD83(HARN) / Nebraska
3606||178|-104.1,40,-95.3,43|NAD83(NSRS2007) / Nebraska
6516||178|-104.1,40,-95.3,43|NAD83(2011) / Nebraska
32104||178|-104.1,40,-95.3,43|NAD83 / Nebraska
=proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 units=m
26822|o|178|-104.1,40,-95.3,43|NAD83 / Nebraska (ftUS)
26833|o|179|-104.1,40,-95.3,43|NAD83(HARN) / Nebraska (ftUS)
26844|o|178|-104.1,40,-95.3,43|NAD83(NSRS2007) / Nebraska (ftUS)
=proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 units=us-ft
6517|o|178|-104.1,40,-95.3,43|NAD83(2011) / Nebraska (ftUS)
6880||178|-104.1,40,-95.3,43|NAD83(2011) / Nebraska (ftUS)
26852||178|-104.1,40,-95.3,43|NAD83 / Nebraska (ftUS)
26860||179|-104.1,40,-95.3,43|NAD83(HARN) / Nebraska (ftUS)
26868||178|-104.1,40,-95.3,43|NAD83(NSRS2007) / Nebraska (ftUS)
=proj=lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000 y_0=0 units=m
102276|eo|179|-96.1,40.4,-90.1,42|NAD_1983_HARN_StatePlane_Iowa_South_FIPS_1402
103044|eo|178|-96.1,40.4,-90.1,42|NAD_1983_2011_StatePlane_Iowa_South_FIPS_1402
103279|e|178|-96.1,40.4,-90.1,42|NAD_1983_CORS96_StatePlane_Iowa_South_FIPS_1402
=proj=lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=0 units=us-ft
102676|eo|178|-96.1,40.4,-90.1,42|NAD_1983_StatePlane_Iowa_South_FIPS_1402_Feet
103046|eo|178|-96.1,40.4,-90.1,42|NAD_1983_2011_StatePlane_Iowa_South_FIPS_1402_Ft_US
103281|e|178|-96.1,40.4,-90.1,42|NAD_1983_CORS96_StatePlane_Iowa_South_FIPS_1402_Ft_US
=proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 units=m
2795||179|-96.1,40.4,-90.1,42|NAD83(HARN) / Iowa South
3538||178|-96.1,40.4,-90.1,42|NAD83(NSRS2007) / Iowa South
6464||178|-96.1,40.4,-90.1,42|NAD83(2011) / Iowa South
26976||178|-96.1,40.4,-90.1,42|NAD83 / Iowa South
=proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 units=us-ft
3418||178|-96.1,40.4,-90.1,42|NAD83 / Iowa South (ftUS)
3426||179|-96.1,40.4,-90.1,42|NAD83(HARN) / Iowa South (ftUS)
3539||178|-96.1,40.4,-90.1,42|NAD83(NSRS2007) / Iowa South (ftUS)
6465||178|-96.1,40.4,-90.1,42|NAD83(2011) / Iowa South (ftUS)
=proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=609601.219202438 y_0=0 units=us-ft
26776||262|-96.1,40.4,-90.1,42|NAD27 / Iowa South
=proj=lcc lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 units=m
102009|e|178|-172.5,23.8,-47.7,86.5|North_America_Lambert_Conformal_Conic
=proj=lcc lat_0=40 lon_0=-96 lat_1=50 lat_2=70 x_0=0 y_0=0 units=m
102002|e|178|-141,38.2,-40.7,86.5|Canada_Lambert_Conformal_Conic
=proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 units=m
102318|eo|179|-74.3,40.5,-71.8,41.3|NAD_1983_HARN_StatePlane_New_York_Long_Island_FIPS_3104
103116|eo|178|-74.3,40.5,-71.8,41.3|NAD_1983_2011_StatePlane_New_York_Long_Island_FIPS_3104
103495|e|178|-74.3,40.5,-71.8,41.3|NAD_1983_CORS96_StatePlane_New_York_Long_Island_FIPS_3104
=proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 units=us-ft
102718|eo|178|-74.3,40.5,-71.8,41.3|NAD_1983_StatePlane_New_York_Long_Island_FIPS_3104_Feet
103120|eo|178|-74.3,40.5,-71.8,41.3|NAD_1983_2011_StatePlane_New_York_Long_Isl_FIPS_3104_Ft_US
103499|e|178|-74.3,40.5,-71.8,41.3|NAD_1983_CORS96_StatePlane_New_York_Long_Isl_FIPS_3104_Ft_US
=proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 units=m
2831||179|-74.3,40.5,-71.8,41.3|NAD83(HARN) / New York Long Island
3627||178|-74.3,40.5,-71.8,41.3|NAD83(NSRS2007) / New York Long Island
6538||178|-74.3,40.5,-71.8,41.3|NAD83(2011) / New York Long Island
32118||178|-74.3,40.5,-71.8,41.3|NAD83 / New York Long Island
=proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 units=us-ft
2263||178|-74.3,40.5,-71.8,41.3|NAD83 / New York Long Island (ftUS)
2908||179|-74.3,40.5,-71.8,41.3|NAD83(HARN) / New York Long Island (ftUS)
3628||178|-74.3,40.5,-71.8,41.3|NAD83(NSRS2007) / New York Long Island (ftUS)
6539||178|-74.3,40.5,-71.8,41.3|NAD83(2011) / New York Long Island (ftUS)
=proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 units=m
103139|eo|178|-80.5,40.6,-74.7,42.5|NAD_1983_2011_StatePlane_Pennsylvania_North_FIPS_3701
103514|e|178|-80.5,40.6,-74.7,42.5|NAD_1983_CORS96_StatePlane_Pennsylvania_North_FIPS_3701
=proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 units=us-ft
102728|eo|178|-80.5,40.6,-74.7,42.5|NAD_1983_StatePlane_Pennsylvania_North_FIPS_3701_Feet
103140|eo|178|-80.5,40.6,-74.7,42.5|NAD_1983_2011_StatePlane_Pennsylvania_North_FIPS_3701_Ft_US
103515|e|178|-80.5,40.6,-74.7,42.5|NAD_1983_CORS96_StatePlane_Pennsylvania_North_FIPS_3701_Ft_US
=proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=609601.219202438 y_0=0 units=us-ft
32028||263|-80.5,40.6,-74.7,42.5|NAD27 / Pennsylvania North
=proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 units=m
3362||179|-80.5,40.6,-74.7,42.5|NAD83(HARN) / Pennsylvania North
3649||178|-80.5,40.6,-74.7,42.5|NAD83(NSRS2007) / Pennsylvania North
6562||178|-80.5,40.6,-74.7,42.5|NAD83(2011) / Pennsylvania North
32128||178|-80.5,40.6,-74.7,42.5|NAD83 / Pennsylvania North
=proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 units=us-ft
2271||178|-80.5,40.6,-74.7,42.5|NAD83 / Pennsylvania North (ftUS)
3363||179|-80.5,40.6,-74.7,42.5|NAD83(HARN) / Pennsylvania North (ftUS)
3650||178|-80.5,40.6,-74.7,42.5|NAD83(NSRS2007) / Pennsylvania North (ftUS)
6563||178|-80.5,40.6,-74.7,42.5|NAD83(2011) / Pennsylvania North (ftUS)
=proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 units=ft
103166|e|178|-114,40.6,-109,42|NAD_1983_2011_StatePlane_Utah_North_FIPS_4301_Ft_Intl
103552|e|178|-114,40.6,-109,42|NAD_1983_CORS96_StatePlane_Utah_North_FIPS_4301_Ft_Intl
=proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 units=m
102342|eo|179|-114,40.6,-109,42|NAD_1983_HARN_StatePlane_Utah_North_FIPS_4301
103163|eo|178|-114,40.6,-109,42|NAD_1983_2011_StatePlane_Utah_North_FIPS_4301
103549|e|178|-114,40.6,-109,42|NAD_1983_CORS96_StatePlane_Utah_North_FIPS_4301
=proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=1000000 units=us-ft
102742|eo|178|-114,40.6,-109,42|NAD_1983_StatePlane_Utah_North_FIPS_4301_Feet
103169|eo|178|-114,40.6,-109,42|NAD_1983_2011_StatePlane_Utah_North_FIPS_4301_Ft_US
103555|e|178|-114,40.6,-109,42|NAD_1983_CORS96_StatePlane_Utah_North_FIPS_4301_Ft_US
=proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=609601.219202438 y_0=0 units=us-ft
32042||262|-114,40.6,-109,42|NAD27 / Utah North
=proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 units=m
2849||179|-114,40.6,-109,42|NAD83(HARN) / Utah North
3678||178|-114,40.6,-109,42|NAD83(NSRS2007) / Utah North
6620||178|-114,40.6,-109,42|NAD83(2011) / Utah North
32142||178|-114,40.6,-109,42|NAD83 / Utah North
=proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984 units=us-ft
3560||178|-114,40.6,-109,42|NAD83 / Utah North (ftUS)
3568||179|-114,40.6,-109,42|NAD83(HARN) / Utah North (ftUS)
3680||178|-114,40.6,-109,42|NAD83(NSRS2007) / Utah North (ftUS)
6626||178|-114,40.6,-109,42|NAD83(2011) / Utah North (ftUS)
=proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 units=ft
2280||178|-114,40.6,-109,42|NAD83 / Utah North (ft)
2921||179|-114,40.6,-109,42|NAD83(HARN) / Utah North (ft)
3679||178|-114,40.6,-109,42|NAD83(NSRS2007) / Utah North (ft)
=proj=lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=304800.609601219 y_0=0 units=us-ft
32018|o|263|-74.3,40.5,-71.8,41.3|NAD27 / New York Long Island
=proj=lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=609601.219202438 y_0=30480.0609601219 units=us-ft
4456||263|-74.3,40.5,-71.8,41.3|NAD27 / New York Long Island
=proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 units=m
102256|eo|179|-73.7,41,-71.8,42.1|NAD_1983_HARN_StatePlane_Connecticut_FIPS_0600
103015|eo|178|-73.7,41,-71.8,42.1|NAD_1983_2011_StatePlane_Connecticut_FIPS_0600
103250|e|178|-73.7,41,-71.8,42.1|NAD_1983_CORS96_StatePlane_Connecticut_FIPS_0600
=proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 units=us-ft
102656|eo|178|-73.7,41,-71.8,42.1|NAD_1983_StatePlane_Connecticut_FIPS_0600_Feet
103016|eo|178|-73.7,41,-71.8,42.1|NAD_1983_2011_StatePlane_Connecticut_FIPS_0600_Ft_US
103251|e|178|-73.7,41,-71.8,42.1|NAD_1983_CORS96_StatePlane_Connecticut_FIPS_0600_Ft_US
=proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=182880.365760732 y_0=0 units=us-ft
26756||263|-73.7,41,-71.8,42.1|NAD27 / Connecticut
=proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 units=m
2775||179|-73.7,41,-71.8,42.1|NAD83(HARN) / Connecticut
3507||178|-73.7,41,-71.8,42.1|NAD83(NSRS2007) / Connecticut
6433||178|-73.7,41,-71.8,42.1|NAD83(2011) / Connecticut
26956||178|-73.7,41,-71.8,42.1|NAD83 / Connecticut
=proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 units=us-ft
2234||178|-73.7,41,-71.8,42.1|NAD83 / Connecticut (ftUS)
2879||179|-73.7,41,-71.8,42.1|NAD83(HARN) / Connecticut (ftUS)
3508||178|-73.7,41,-71.8,42.1|NAD83(NSRS2007) / Connecticut (ftUS)
6434||178|-73.7,41,-71.8,42.1|NAD83(2011) / Connecticut (ftUS)
=proj=lcc lat_0=41 lon_0=-107.5 lat_1=41 lat_2=45 x_0=500000 y_0=200000 units=m
32159||178|-111.1,41,-104,45|NAD83 / Wyoming Lambert
102212|eo|178|-111.1,41,-104,45|NAD_1983_WyLAM
=proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000 y_0=0 units=m
102287|eo|179|-70.9,41.2,-69.9,41.5|NAD_1983_HARN_StatePlane_Massachusetts_Island_FIPS_2002
103071|eo|178|-70.9,41.2,-69.9,41.5|NAD_1983_2011_StatePlane_Massachusetts_Island_FIPS_2002
103378|e|178|-70.9,41.2,-69.9,41.5|NAD_1983_CORS96_StatePlane_Massachusetts_Island_FIPS_2002
=proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000.000000001 y_0=0 units=us-ft
102687|eo|178|-70.9,41.2,-69.9,41.5|NAD_1983_StatePlane_Massachusetts_Island_FIPS_2002_Feet
103073|eo|178|-70.9,41.2,-69.9,41.5|NAD_1983_2011_StatePlane_Massachusetts_Isl_FIPS_2002_FtUS
103380|e|178|-70.9,41.2,-69.9,41.5|NAD_1983_CORS96_StatePlane_Massachusetts_Isl_FIPS_2002_FtUS
=proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=60960.1219202439 y_0=0 units=us-ft
26787||263|-70.9,41.2,-69.9,41.5|NAD27 / Massachusetts Island
=proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 units=m
2806||179|-70.9,41.2,-69.9,41.5|NAD83(HARN) / Massachusetts Island
3583||178|-70.9,41.2,-69.9,41.5|NAD83(NSRS2007) / Massachusetts Island
6489||178|-70.9,41.2,-69.9,41.5|NAD83(2011) / Massachusetts Island
26987||178|-70.9,41.2,-69.9,41.5|NAD83 / Massachusetts Island
=proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 units=us-ft
2250||178|-70.9,41.2,-69.9,41.5|NAD83 / Massachusetts Island (ftUS)
2895||179|-70.9,41.2,-69.9,41.5|NAD83(HARN) / Massachusetts Island (ftUS)
3584||178|-70.9,41.2,-69.9,41.5|NAD83(NSRS2007) / Massachusetts Island (ftUS)
6490||178|-70.9,41.2,-69.9,41.5|NAD83(2011) / Massachusetts Island (ftUS)
=proj=lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=182880.365760732 y_0=0 units=us-ft
26786||263|-73.5,41.5,-69.9,42.9|NAD27 / Massachusetts Mainland
=proj=lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 units=m
102286|eo|179|-73.5,41.5,-69.9,42.9|NAD_1983_HARN_StatePlane_Massachusetts_Mainland_FIPS_2001
103070|eo|178|-73.5,41.5,-69.9,42.9|NAD_1983_2011_StatePlane_Massachusetts_Mainland_FIPS_2001
103377|e|178|-73.5,41.5,-69.9,42.9|NAD_1983_CORS96_StatePlane_Massachusetts_Mainland_FIPS_2001
=proj=lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 units=us-ft
102686|eo|178|-73.5,41.5,-69.9,42.9|NAD_1983_StatePlane_Massachusetts_Mainland_FIPS_2001_Feet
103072|eo|178|-73.5,41.5,-69.9,42.9|NAD_1983_2011_StatePlane_Massachusetts_Mnld_FIPS_2001_FtUS
103379|e|178|-73.5,41.5,-69.9,42.9|NAD_1983_CORS96_StatePlane_Massachusetts_Mnld_FIPS_2001_FtUS
=proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 units=m
2805||179|-73.5,41.5,-69.9,42.9|NAD83(HARN) / Massachusetts Mainland
3585||178|-73.5,41.5,-69.9,42.9|NAD83(NSRS2007) / Massachusetts Mainland
6491||178|-73.5,41.5,-69.9,42.9|NAD83(2011) / Massachusetts Mainland
26986||178|-73.5,41.5,-69.9,42.9|NAD83 / Massachusetts Mainland
=proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 units=us-ft
2249||178|-73.5,41.5,-69.9,42.9|NAD83 / Massachusetts Mainland (ftUS)
2894||179|-73.5,41.5,-69.9,42.9|NAD83(HARN) / Massachusetts Mainland (ftUS)
3586||178|-73.5,41.5,-69.9,42.9|NAD83(NSRS2007) / Massachusetts Mainland (ftUS)
6492||178|-73.5,41.5,-69.9,42.9|NAD83(2011) / Massachusetts Mainland (ftUS)
=proj=lcc lat_0=41 lon_0=20 lat_1=39 lat_2=43 x_0=0 y_0=0 units=m
6962||178|19.2,39.6,21.1,42.7|ETRS89 / Albania LCC 2010
=proj=lcc lat_0=41.3333333333333 lon_0=-100 lat_1=41.85 lat_2=42.8166666666667 x_0=609601.219202438 y_0=0 units=us-ft
32005||262|-104.1,41.7,-96.1,43|NAD27 / Nebraska North
=proj=lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 k_0=1.0000382 units=us-ft
6202||263|-87.2,41.7,-82.1,44.2|NAD27 / Michigan South
=proj=lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 units=us-ft
26790|e|263|-87.2,41.7,-82.1,44.2|NAD_1927_StatePlane_Michigan_South_FIPS_2113
26813|o|123|-87.2,41.7,-82.1,44.2|NAD Michigan / Michigan South
=proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=3999999.99999999 y_0=0 units=us-ft
102690|e|178|-87.2,41.7,-82.1,44.2|NAD_1983_StatePlane_Michigan_South_FIPS_2113_Feet
=proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 units=ft
103079|eo|178|-87.2,41.7,-82.1,44.2|NAD_1983_2011_StatePlane_Michigan_South_FIPS_2113_Ft_Intl
103386|e|178|-87.2,41.7,-82.1,44.2|NAD_1983_CORS96_StatePlane_Michigan_South_FIPS_2113_Ft_Intl
=proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 units=m
102290|eo|179|-87.2,41.7,-82.1,44.2|NAD_1983_HARN_StatePlane_Michigan_South_FIPS_2113
103076|eo|178|-87.2,41.7,-82.1,44.2|NAD_1983_2011_StatePlane_Michigan_South_FIPS_2113
103383|e|178|-87.2,41.7,-82.1,44.2|NAD_1983_CORS96_StatePlane_Michigan_South_FIPS_2113
=proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 units=ft
2253||178|-87.2,41.7,-82.1,44.2|NAD83 / Michigan South (ft)
2898||179|-87.2,41.7,-82.1,44.2|NAD83(HARN) / Michigan South (ft)
3593||178|-87.2,41.7,-82.1,44.2|NAD83(NSRS2007) / Michigan South (ft)
6499||178|-87.2,41.7,-82.1,44.2|NAD83(2011) / Michigan South (ft)
=proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 units=m
2809||179|-87.2,41.7,-82.1,44.2|NAD83(HARN) / Michigan South
3592||178|-87.2,41.7,-82.1,44.2|NAD83(NSRS2007) / Michigan South
6498||178|-87.2,41.7,-82.1,44.2|NAD83(2011) / Michigan South
26990||178|-87.2,41.7,-82.1,44.2|NAD83 / Michigan South
=proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 units=m
102275|eo|179|-96.6,41.9,-90.1,43.5|NAD_1983_HARN_StatePlane_Iowa_North_FIPS_1401
103043|eo|178|-96.6,41.9,-90.1,43.5|NAD_1983_2011_StatePlane_Iowa_North_FIPS_1401
103278|e|178|-96.6,41.9,-90.1,43.5|NAD_1983_CORS96_StatePlane_Iowa_North_FIPS_1401
=proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 units=us-ft
102675|eo|178|-96.6,41.9,-90.1,43.5|NAD_1983_StatePlane_Iowa_North_FIPS_1401_Feet
103045|eo|178|-96.6,41.9,-90.1,43.5|NAD_1983_2011_StatePlane_Iowa_North_FIPS_1401_Ft_US
103280|e|178|-96.6,41.9,-90.1,43.5|NAD_1983_CORS96_StatePlane_Iowa_North_FIPS_1401_Ft_US
=proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 units=m
2794||179|-96.6,41.9,-90.1,43.5|NAD83(HARN) / Iowa North
3536||178|-96.6,41.9,-90.1,43.5|NAD83(NSRS2007) / Iowa North
6462||178|-96.6,41.9,-90.1,43.5|NAD83(2011) / Iowa North
26975||178|-96.6,41.9,-90.1,43.5|NAD83 / Iowa North
=proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984 units=us-ft
3417||178|-96.6,41.9,-90.1,43.5|NAD83 / Iowa North (ftUS)
3425||179|-96.6,41.9,-90.1,43.5|NAD83(HARN) / Iowa North (ftUS)
3537||178|-96.6,41.9,-90.1,43.5|NAD83(NSRS2007) / Iowa North (ftUS)
6463||178|-96.6,41.9,-90.1,43.5|NAD83(2011) / Iowa North (ftUS)
=proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=609601.219202438 y_0=0 units=us-ft
26775||262|-96.6,41.9,-90.1,43.5|NAD27 / Iowa North
=proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 units=ft
102379|eo|178|-124.6,42,-116.9,44.6|NAD_1983_CORS96_StatePlane_Oregon_South_FIPS_3602_Ft_Intl
103138|eo|178|-124.6,42,-116.9,44.6|NAD_1983_2011_StatePlane_Oregon_South_FIPS_3602_Ft_Intl
=proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 units=m
102327|eo|179|-124.6,42,-116.9,44.6|NAD_1983_HARN_StatePlane_Oregon_South_FIPS_3602
102377|eo|178|-124.6,42,-116.9,44.6|NAD_1983_CORS96_StatePlane_Oregon_South_FIPS_3602
103136|eo|178|-124.6,42,-116.9,44.6|NAD_1983_2011_StatePlane_Oregon_South_FIPS_3602
=proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 units=us-ft
102727|e|178|-124.6,42,-116.9,44.6|NAD_1983_StatePlane_Oregon_South_FIPS_3602_Feet
=proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=609601.219202438 y_0=0 units=us-ft
32027||262|-124.6,42,-116.9,44.6|NAD27 / Oregon South
=proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 units=m
2839||179|-124.6,42,-116.9,44.6|NAD83(HARN) / Oregon South
3647||178|-124.6,42,-116.9,44.6|NAD83(NSRS2007) / Oregon South
6560||178|-124.6,42,-116.9,44.6|NAD83(2011) / Oregon South
6886||178|-124.6,42,-116.9,44.6|NAD83(CORS96) / Oregon South
32127||178|-124.6,42,-116.9,44.6|NAD83 / Oregon South
=proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 units=ft
2270||178|-124.6,42,-116.9,44.6|NAD83 / Oregon South (ft)
2914||179|-124.6,42,-116.9,44.6|NAD83(HARN) / Oregon South (ft)
3648||178|-124.6,42,-116.9,44.6|NAD83(NSRS2007) / Oregon South (ft)
6561||178|-124.6,42,-116.9,44.6|NAD83(2011) / Oregon South (ft)
6887||178|-124.6,42,-116.9,44.6|NAD83(CORS96) / Oregon South (ft)
=proj=lcc lat_0=41.6694444444444 lon_0=-88.5416666666667 lat_1=42.5888888888889 lat_2=42.75 x_0=232562.86512573 y_0=0 units=m
103868|eo|80|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Walworth_Meters
=proj=lcc lat_0=41.6694444444444 lon_0=-88.5416666666667 lat_1=42.5888888888889 lat_2=42.75 x_0=232562.86512573 y_0=0 units=us-ft
103968|eo|80|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Walworth_Feet
=proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 units=ft
2992||178|-124.6,42,-116.5,46.3|NAD83 / Oregon GIC Lambert (ft)
2994||179|-124.6,42,-116.5,46.3|NAD83(HARN) / Oregon GIC Lambert (ft)
3644||178|-124.6,42,-116.5,46.3|NAD83(NSRS2007) / Oregon GIC Lambert (ft)
6557||178|-124.6,42,-116.5,46.3|NAD83(2011) / Oregon GIC Lambert (ft)
6868||178|-124.6,42,-116.5,46.3|NAD83(CORS96) / Oregon GIC Lambert (ft)
=proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 units=ft
102381|eo|178|-124.6,42,-116.5,46.3|NAD_1983_CORS96_Oregon_Statewide_Lambert_Ft_Intl
102970|eo|178|-124.6,42,-116.5,46.3|NAD_1983_2011_Oregon_Statewide_Lambert_Ft_Intl
=proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 units=m
2991||178|-124.6,42,-116.5,46.3|NAD83 / Oregon LCC (m)
2993||179|-124.6,42,-116.5,46.3|NAD83(HARN) / Oregon LCC (m)
3643||178|-124.6,42,-116.5,46.3|NAD83(NSRS2007) / Oregon LCC (m)
6556||178|-124.6,42,-116.5,46.3|NAD83(2011) / Oregon LCC (m)
6867||178|-124.6,42,-116.5,46.3|NAD83(CORS96) / Oregon LCC (m)
102380|eo|178|-124.6,42,-116.5,46.3|NAD_1983_CORS96_Oregon_Statewide_Lambert
102969|eo|178|-124.6,42,-116.5,46.3|NAD_1983_2011_Oregon_Statewide_Lambert
=proj=lcc lat_0=41.75 lon_0=-89.4222222222222 lat_1=42.9083333333333 lat_2=43.2305555555555 x_0=247193.294386589 y_0=0 units=m
103849|eo|96|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Dane_Meters
=proj=lcc lat_0=41.75 lon_0=-89.4222222222222 lat_1=42.9083333333333 lat_2=43.2305555555555 x_0=247193.294386589 y_0=0 units=us-ft
103949|eo|96|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Dane_Feet
=proj=lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 units=m
102354|eo|179|-91.4,42.5,-86.9,44.3|NAD_1983_HARN_StatePlane_Wisconsin_South_FIPS_4803
103188|eo|178|-91.4,42.5,-86.9,44.3|NAD_1983_2011_StatePlane_Wisconsin_South_FIPS_4803
103573|e|178|-91.4,42.5,-86.9,44.3|NAD_1983_CORS96_StatePlane_Wisconsin_South_FIPS_4803
=proj=lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 units=us-ft
102754|eo|178|-91.4,42.5,-86.9,44.3|NAD_1983_StatePlane_Wisconsin_South_FIPS_4803_Feet
103191|eo|178|-91.4,42.5,-86.9,44.3|NAD_1983_2011_StatePlane_Wisconsin_South_FIPS_4803_Ft_US
103576|e|178|-91.4,42.5,-86.9,44.3|NAD_1983_CORS96_StatePlane_Wisconsin_South_FIPS_4803_Ft_US
=proj=lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32054||263|-91.4,42.5,-86.9,44.3|NAD27 / Wisconsin South
=proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 units=m
2861||179|-91.4,42.5,-86.9,44.3|NAD83(HARN) / Wisconsin South
3699||178|-91.4,42.5,-86.9,44.3|NAD83(NSRS2007) / Wisconsin South
6608||178|-91.4,42.5,-86.9,44.3|NAD83(2011) / Wisconsin South
32154||178|-91.4,42.5,-86.9,44.3|NAD83 / Wisconsin South
=proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 units=us-ft
2289||178|-91.4,42.5,-86.9,44.3|NAD83 / Wisconsin South (ftUS)
2930||179|-91.4,42.5,-86.9,44.3|NAD83(HARN) / Wisconsin South (ftUS)
3700||178|-91.4,42.5,-86.9,44.3|NAD83(NSRS2007) / Wisconsin South (ftUS)
6609||178|-91.4,42.5,-86.9,44.3|NAD83(2011) / Wisconsin South (ftUS)
=proj=lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 units=m
3942||178|-1.1,41.3,9.6,43.1|RGF93 v1 / CC42
9822||178|-1.1,41.3,9.6,43.1|RGF93 v2 / CC42
9842||178|-1.1,41.3,9.6,43.1|RGF93 v2b / CC42
=proj=lcc lat_0=42.1138888888889 lon_0=-90.4305555555556 lat_1=43.1416666666667 lat_2=43.5027777777778 x_0=202387.60477521 y_0=0 units=m
103863|eo|98|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Richland_Meters
=proj=lcc lat_0=42.1138888888889 lon_0=-90.4305555555556 lat_1=43.1416666666667 lat_2=43.5027777777778 x_0=202387.60477521 y_0=0 units=us-ft
103963|eo|98|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Richland_Feet
=proj=lcc lat_0=42.225 lon_0=-89.8388888888889 lat_1=42.4861111111111 lat_2=42.7888888888889 x_0=170078.74015748 y_0=0 units=m
103851|eo|99|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Green_Meters
103854|eo|99|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Lafayette_Meters
=proj=lcc lat_0=42.225 lon_0=-89.8388888888889 lat_1=42.4861111111111 lat_2=42.7888888888889 x_0=170078.74015748 y_0=0 units=us-ft
103951|eo|99|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Green_Feet
103954|eo|99|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Lafayette_Feet
=proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 units=m
102335|eo|179|-104.1,42.5,-96.4,44.8|NAD_1983_HARN_StatePlane_South_Dakota_South_FIPS_4002
103148|eo|178|-104.1,42.5,-96.4,44.8|NAD_1983_2011_StatePlane_South_Dakota_South_FIPS_4002
103523|e|178|-104.1,42.5,-96.4,44.8|NAD_1983_CORS96_StatePlane_South_Dakota_South_FIPS_4002
=proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 units=us-ft
102735|eo|178|-104.1,42.5,-96.4,44.8|NAD_1983_StatePlane_South_Dakota_South_FIPS_4002_Feet
103150|eo|178|-104.1,42.5,-96.4,44.8|NAD_1983_2011_StatePlane_South_Dakota_South_FIPS_4002_Ft_US
103525|e|178|-104.1,42.5,-96.4,44.8|NAD_1983_CORS96_StatePlane_South_Dakota_South_FIPS_4002_Ft_US
=proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=609601.219202438 y_0=0 units=us-ft
32035||262|-104.1,42.5,-96.4,44.8|NAD27 / South Dakota South
=proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 units=m
2842||179|-104.1,42.5,-96.4,44.8|NAD83(HARN) / South Dakota South
3659||178|-104.1,42.5,-96.4,44.8|NAD83(NSRS2007) / South Dakota South
6573||178|-104.1,42.5,-96.4,44.8|NAD83(2011) / South Dakota South
32135||178|-104.1,42.5,-96.4,44.8|NAD83 / South Dakota South
=proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 units=us-ft
3454|o|178|-104.1,44.1,-96.4,46|NAD83 / South Dakota North (ftUS)
3455||178|-104.1,42.5,-96.4,44.8|NAD83 / South Dakota South (ftUS)
3459||179|-104.1,42.5,-96.4,44.8|NAD83(HARN) / South Dakota South (ftUS)
3660||178|-104.1,42.5,-96.4,44.8|NAD83(NSRS2007) / South Dakota South (ftUS)
6574||178|-104.1,42.5,-96.4,44.8|NAD83(2011) / South Dakota South (ftUS)
=proj=lcc lat_0=42.4583333333333 lon_0=-89.3944444444444 lat_1=43.3333333333333 lat_2=43.5916666666667 x_0=169164.338328677 y_0=0 units=m
103847|eo|77|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Columbia_Meters
=proj=lcc lat_0=42.4583333333333 lon_0=-89.3944444444444 lat_1=43.3333333333333 lat_2=43.5916666666667 x_0=169164.338328677 y_0=0 units=us-ft
103947|eo|77|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Columbia_Feet
=proj=lcc lat_0=42.6678756833333 lon_0=25.5 lat_1=42 lat_2=43.3333333333333 x_0=500000 y_0=4725824.3591 units=m
7801||178|22.4,41.2,28.7,44.2|BGS2005 / CCS2005
=proj=lcc lat_0=42.7166666666667 lon_0=-90.9388888888889 lat_1=43.0583333333333 lat_2=43.3416666666667 x_0=113690.627381255 y_0=0 units=m
103848|eo|83|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Crawford_Meters
=proj=lcc lat_0=42.7166666666667 lon_0=-90.9388888888889 lat_1=43.0583333333333 lat_2=43.3416666666667 x_0=113690.627381255 y_0=0 units=us-ft
103948|eo|83|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Crawford_Feet
=proj=lcc lat_0=42.9027777777778 lon_0=-90.6416666666667 lat_1=43.8388888888889 lat_2=44.1611111111111 x_0=204521.209042418 y_0=0 units=m
103858|eo|118|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Monroe_Meters
=proj=lcc lat_0=42.9027777777778 lon_0=-90.6416666666667 lat_1=43.8388888888889 lat_2=44.1611111111111 x_0=204521.209042418 y_0=0 units=us-ft
103958|eo|118|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Monroe_Feet
=proj=lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=609601.219202438 y_0=0 units=us-ft
26793||262|-96.8,43.5,-91.2,45.6|NAD27 / Minnesota South
=proj=lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000 y_0=100000 units=m
102293|eo|179|-96.8,43.5,-91.2,45.6|NAD_1983_HARN_StatePlane_Minnesota_South_FIPS_2203
103082|eo|178|-96.8,43.5,-91.2,45.6|NAD_1983_2011_StatePlane_Minnesota_South_FIPS_2203
103389|e|178|-96.8,43.5,-91.2,45.6|NAD_1983_CORS96_StatePlane_Minnesota_South_FIPS_2203
=proj=lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000.000000001 y_0=100000 units=us-ft
102468|eo|179|-96.8,43.5,-91.2,45.6|NAD_1983_HARN_StatePlane_Minnesota_South_FIPS_2203_Feet
102693|eo|178|-96.8,43.5,-91.2,45.6|NAD_1983_StatePlane_Minnesota_South_FIPS_2203_Feet
103085|eo|178|-96.8,43.5,-91.2,45.6|NAD_1983_2011_StatePlane_Minnesota_South_FIPS_2203_Ft_US
103392|e|178|-96.8,43.5,-91.2,45.6|NAD_1983_CORS96_StatePlane_Minnesota_South_FIPS_2203_Ft_US
=proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 units=m
2812||179|-96.8,43.5,-91.2,45.6|NAD83(HARN) / Minnesota South
3596||178|-96.8,43.5,-91.2,45.6|NAD83(NSRS2007) / Minnesota South
6504||178|-96.8,43.5,-91.2,45.6|NAD83(2011) / Minnesota South
26993||178|-96.8,43.5,-91.2,45.6|NAD83 / Minnesota South
=proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 units=m
26821|o|178|-96.8,43.5,-91.2,45.6|NAD83 / Minnesota South (ftUS)
26832|o|179|-96.8,43.5,-91.2,45.6|NAD83(HARN) / Minnesota South (ftUS)
26843|o|178|-96.8,43.5,-91.2,45.6|NAD83(NSRS2007) / Minnesota South (ftUS)
=proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 units=us-ft
6505||178|-96.8,43.5,-91.2,45.6|NAD83(2011) / Minnesota South (ftUS)
26851||178|-96.8,43.5,-91.2,45.6|NAD83 / Minnesota South (ftUS)
26859||179|-96.8,43.5,-91.2,45.6|NAD83(HARN) / Minnesota South (ftUS)
26867||178|-96.8,43.5,-91.2,45.6|NAD83(NSRS2007) / Minnesota South (ftUS)
=proj=lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 units=m
3943||178|-1.8,42.3,7.7,44|RGF93 v1 / CC43
9823||178|-1.8,42.3,7.7,44|RGF93 v2 / CC43
9843||178|-1.8,42.3,7.7,44|RGF93 v2b / CC43
=proj=lcc lat_0=43.0944444444444 lon_0=-89.2416666666667 lat_1=43.6666666666667 lat_2=43.9472222222222 x_0=150876.301752603 y_0=0 units=m
103852|eo|74|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_GreenLake_Meters
103857|eo|74|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Marquette_Meters
=proj=lcc lat_0=43.0944444444444 lon_0=-89.2416666666667 lat_1=43.6666666666667 lat_2=43.9472222222222 x_0=150876.301752604 y_0=0 units=us-ft
103952|eo|74|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_GreenLake_Feet
103957|eo|74|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Marquette_Feet
=proj=lcc lat_0=43.1472222222222 lon_0=-90.7833333333333 lat_1=43.4666666666667 lat_2=43.6833333333333 x_0=222504.44500889 y_0=0 units=m
103866|eo|100|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Vernon_Meters
=proj=lcc lat_0=43.1472222222222 lon_0=-90.7833333333333 lat_1=43.4666666666667 lat_2=43.6833333333333 x_0=222504.44500889 y_0=0 units=us-ft
103966|eo|100|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Vernon_Feet
=proj=lcc lat_0=43.1513888888889 lon_0=-90 lat_1=44.1805555555556 lat_2=44.5444444444444 x_0=208483.616967234 y_0=0 units=m
103871|eo|116|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Wood_Meters
=proj=lcc lat_0=43.1513888888889 lon_0=-90 lat_1=44.1805555555556 lat_2=44.5444444444444 x_0=208483.616967234 y_0=0 units=us-ft
103971|eo|116|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Wood_Feet
=proj=lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 k_0=1.0000382 units=us-ft
6201||263|-87.1,43.8,-82.3,45.9|NAD27 / Michigan Central
=proj=lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 units=us-ft
26789|e|263|-87.1,43.8,-82.3,45.9|NAD_1927_StatePlane_Michigan_Central_FIPS_2112
26812|o|123|-87.1,43.8,-82.3,45.9|NAD Michigan / Michigan Central
=proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=5999999.99999999 y_0=0 units=ft
103078|eo|178|-87.1,43.8,-82.3,45.9|NAD_1983_2011_StatePlane_Michigan_Central_FIPS_2112_Ft_Intl
103385|e|178|-87.1,43.8,-82.3,45.9|NAD_1983_CORS96_StatePlane_Michigan_Central_FIPS_2112_Ft_Intl
=proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 units=m
102289|eo|179|-87.1,43.8,-82.3,45.9|NAD_1983_HARN_StatePlane_Michigan_Central_FIPS_2112
103075|eo|178|-87.1,43.8,-82.3,45.9|NAD_1983_2011_StatePlane_Michigan_Central_FIPS_2112
103382|e|178|-87.1,43.8,-82.3,45.9|NAD_1983_CORS96_StatePlane_Michigan_Central_FIPS_2112
=proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 units=us-ft
102689|e|178|-87.1,43.8,-82.3,45.9|NAD_1983_StatePlane_Michigan_Central_FIPS_2112_Feet
=proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 units=ft
2252||178|-87.1,43.8,-82.3,45.9|NAD83 / Michigan Central (ft)
2897||179|-87.1,43.8,-82.3,45.9|NAD83(HARN) / Michigan Central (ft)
3588||178|-87.1,43.8,-82.3,45.9|NAD83(NSRS2007) / Michigan Central (ft)
6494||178|-87.1,43.8,-82.3,45.9|NAD83(2011) / Michigan Central (ft)
=proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 units=m
2808||179|-87.1,43.8,-82.3,45.9|NAD83(HARN) / Michigan Central
3587||178|-87.1,43.8,-82.3,45.9|NAD83(NSRS2007) / Michigan Central
6493||178|-87.1,43.8,-82.3,45.9|NAD83(2011) / Michigan Central
26989||178|-87.1,43.8,-82.3,45.9|NAD83 / Michigan Central
=proj=lcc lat_0=43.5 lon_0=-91.4666666666667 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=m
103635|e|115|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Houston_Meters
=proj=lcc lat_0=43.5 lon_0=-91.4666666666667 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103735|e|115|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Houston_Feet
=proj=lcc lat_0=43.5 lon_0=-92.0833333333333 lat_1=43.55 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=m
103630|e|127|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Fillmore_Meters
=proj=lcc lat_0=43.5 lon_0=-92.0833333333333 lat_1=43.55 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103730|e|127|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Fillmore_Feet
=proj=lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=m
103629|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Faribault_Meters
103631|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Freeborn_Meters
103639|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Jackson_Meters
103653|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Martin_Meters
103656|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Mower_Meters
=proj=lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103729|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Faribault_Feet
103731|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Freeborn_Feet
103739|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Jackson_Feet
103753|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Martin_Feet
103756|e|147|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Mower_Feet
=proj=lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=m
103659|e|171|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Nobles_Meters
103673|e|171|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Rock_Meters
=proj=lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103759|e|171|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Nobles_Feet
103773|e|171|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Rock_Feet
=proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 units=ft
102378|eo|178|-124.2,44,-116.5,46.3|NAD_1983_CORS96_StatePlane_Oregon_North_FIPS_3601_Ft_Intl
103137|eo|178|-124.2,44,-116.5,46.3|NAD_1983_2011_StatePlane_Oregon_North_FIPS_3601_Ft_Intl
=proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 units=m
102326|eo|179|-124.2,44,-116.5,46.3|NAD_1983_HARN_StatePlane_Oregon_North_FIPS_3601
102376|eo|178|-124.2,44,-116.5,46.3|NAD_1983_CORS96_StatePlane_Oregon_North_FIPS_3601
103135|eo|178|-124.2,44,-116.5,46.3|NAD_1983_2011_StatePlane_Oregon_North_FIPS_3601
=proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 units=us-ft
102726|e|178|-124.2,44,-116.5,46.3|NAD_1983_StatePlane_Oregon_North_FIPS_3601_Feet
=proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=609601.219202438 y_0=0 units=us-ft
32026||262|-124.2,44,-116.5,46.3|NAD27 / Oregon North
=proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 units=m
2838||179|-124.2,44,-116.5,46.3|NAD83(HARN) / Oregon North
3645||178|-124.2,44,-116.5,46.3|NAD83(NSRS2007) / Oregon North
6558||178|-124.2,44,-116.5,46.3|NAD83(2011) / Oregon North
6884||178|-124.2,44,-116.5,46.3|NAD83(CORS96) / Oregon North
32126||178|-124.2,44,-116.5,46.3|NAD83 / Oregon North
=proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 units=ft
2269||178|-124.2,44,-116.5,46.3|NAD83 / Oregon North (ft)
2913||179|-124.2,44,-116.5,46.3|NAD83(HARN) / Oregon North (ft)
3646||178|-124.2,44,-116.5,46.3|NAD83(NSRS2007) / Oregon North (ft)
6559||178|-124.2,44,-116.5,46.3|NAD83(2011) / Oregon North (ft)
6885||178|-124.2,44,-116.5,46.3|NAD83(CORS96) / Oregon North (ft)
=proj=lcc lat_0=43.7083333333333 lon_0=-89.2416666666667 lat_1=43.975 lat_2=44.2527777777778 x_0=120091.44018288 y_0=0 units=m
103870|eo|91|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Waushara_Meters
=proj=lcc lat_0=43.7083333333333 lon_0=-89.2416666666667 lat_1=43.975 lat_2=44.2527777777778 x_0=120091.44018288 y_0=0 units=us-ft
103970|eo|91|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Waushara_Feet
=proj=lcc lat_0=43.7944444444444 lon_0=-90.7388888888889 lat_1=44.1638888888889 lat_2=44.4194444444444 x_0=125882.651765303 y_0=0 units=m
103853|eo|101|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Jackson_Meters
=proj=lcc lat_0=43.7944444444444 lon_0=-90.7388888888889 lat_1=44.1638888888889 lat_2=44.4194444444444 x_0=125882.651765304 y_0=0 units=us-ft
103953|eo|101|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Jackson_Feet
=proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 units=m
102334|eo|179|-104.1,44.1,-96.4,46|NAD_1983_HARN_StatePlane_South_Dakota_North_FIPS_4001
103147|eo|178|-104.1,44.1,-96.4,46|NAD_1983_2011_StatePlane_South_Dakota_North_FIPS_4001
103522|e|178|-104.1,44.1,-96.4,46|NAD_1983_CORS96_StatePlane_South_Dakota_North_FIPS_4001
=proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 units=us-ft
102734|eo|178|-104.1,44.1,-96.4,46|NAD_1983_StatePlane_South_Dakota_North_FIPS_4001_Feet
103149|eo|178|-104.1,44.1,-96.4,46|NAD_1983_2011_StatePlane_South_Dakota_North_FIPS_4001_Ft_US
103524|e|178|-104.1,44.1,-96.4,46|NAD_1983_CORS96_StatePlane_South_Dakota_North_FIPS_4001_Ft_US
=proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=609601.219202438 y_0=0 units=us-ft
32034||262|-104.1,44.1,-96.4,46|NAD27 / South Dakota North
=proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 units=m
2841||179|-104.1,44.1,-96.4,46|NAD83(HARN) / South Dakota North
3657||178|-104.1,44.1,-96.4,46|NAD83(NSRS2007) / South Dakota North
6571||178|-104.1,44.1,-96.4,46|NAD83(2011) / South Dakota North
32134||178|-104.1,44.1,-96.4,46|NAD83 / South Dakota North
=proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 units=us-ft
3458||179|-104.1,44.1,-96.4,46|NAD83(HARN) / South Dakota North (ftUS)
3658||178|-104.1,44.1,-96.4,46|NAD83(NSRS2007) / South Dakota North (ftUS)
4457||178|-104.1,44.1,-96.4,46|NAD83 / South Dakota North (ftUS)
6572||178|-104.1,44.1,-96.4,46|NAD83(2011) / South Dakota North (ftUS)
=proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 units=m
102353|eo|179|-92.9,44,-86.2,45.8|NAD_1983_HARN_StatePlane_Wisconsin_Central_FIPS_4802
103187|eo|178|-92.9,44,-86.2,45.8|NAD_1983_2011_StatePlane_Wisconsin_Central_FIPS_4802
103572|e|178|-92.9,44,-86.2,45.8|NAD_1983_CORS96_StatePlane_Wisconsin_Central_FIPS_4802
=proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 units=us-ft
102753|eo|178|-92.9,44,-86.2,45.8|NAD_1983_StatePlane_Wisconsin_Central_FIPS_4802_Feet
103190|eo|178|-92.9,44,-86.2,45.8|NAD_1983_2011_StatePlane_Wisconsin_Central_FIPS_4802_Ft_US
103575|e|178|-92.9,44,-86.2,45.8|NAD_1983_CORS96_StatePlane_Wisconsin_Central_FIPS_4802_Ft_US
=proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=609601.219202438 y_0=0 units=us-ft
32053||263|-92.9,44,-86.2,45.8|NAD27 / Wisconsin Central
=proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 units=m
2860||179|-92.9,44,-86.2,45.8|NAD83(HARN) / Wisconsin Central
3695||178|-92.9,44,-86.2,45.8|NAD83(NSRS2007) / Wisconsin Central
6604|o|178|-92.9,44,-86.2,45.8|NAD83(2011) / Wisconsin Central
6879||178|-92.9,44,-86.2,45.8|NAD83(2011) / Wisconsin Central
32153||178|-92.9,44,-86.2,45.8|NAD83 / Wisconsin Central
=proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 units=us-ft
2288||178|-92.9,44,-86.2,45.8|NAD83 / Wisconsin Central (ftUS)
2929||179|-92.9,44,-86.2,45.8|NAD83(HARN) / Wisconsin Central (ftUS)
3696||178|-92.9,44,-86.2,45.8|NAD83(NSRS2007) / Wisconsin Central (ftUS)
6605||178|-92.9,44,-86.2,45.8|NAD83(2011) / Wisconsin Central (ftUS)
=proj=lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103627|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Dodge_Meters
103661|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Olmsted_Meters
103682|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Steele_Meters
103689|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Waseca_Meters
=proj=lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103727|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Dodge_Feet
103761|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Olmsted_Feet
103782|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Steele_Feet
103789|e|138|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Waseca_Feet
=proj=lcc lat_0=43.8472222222222 lon_0=-91.6166666666667 lat_1=43.9 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103691|e|124|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Winona_Meters
=proj=lcc lat_0=43.8472222222222 lon_0=-91.6166666666667 lat_1=43.9 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103791|e|124|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Winona_Feet
=proj=lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103614|e|90|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Blue_Earth_Meters
103658|e|90|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Nicollet_Meters
=proj=lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103714|e|90|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Blue_Earth_Feet
103758|e|90|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Nicollet_Feet
=proj=lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103624|e|145|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cottonwood_Meters
103690|e|145|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Watonwan_Meters
=proj=lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103724|e|145|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cottonwood_Feet
103790|e|145|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Watonwan_Feet
=proj=lcc lat_0=43.8480555555556 lon_0=-95.7666666666667 lat_1=43.9166666666667 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103657|e|169|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Murray_Meters
=proj=lcc lat_0=43.8480555555556 lon_0=-95.7666666666667 lat_1=43.9166666666667 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103757|e|169|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Murray_Feet
=proj=lcc lat_0=43.8491666666667 lon_0=-96.25 lat_1=43.8833333333333 lat_2=44.15 x_0=152400.30480061 y_0=30480.0609601219 units=m
103665|e|175|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pipestone_Meters
=proj=lcc lat_0=43.8491666666667 lon_0=-96.25 lat_1=43.8833333333333 lat_2=44.15 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103765|e|175|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pipestone_Feet
=proj=lcc lat_0=43.8619444444444 lon_0=-92.2277777777778 lat_1=44.5222222222222 lat_2=44.75 x_0=167640.335280671 y_0=0 units=m
103860|eo|88|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Pepin_Meters
103861|eo|88|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Pierce_Meters
=proj=lcc lat_0=43.8619444444444 lon_0=-92.2277777777778 lat_1=44.5222222222222 lat_2=44.75 x_0=167640.335280671 y_0=0 units=us-ft
103960|eo|88|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Pepin_Feet
103961|eo|88|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Pierce_Feet
=proj=lcc lat_0=43.9666666666667 lon_0=-89.5 lat_1=44.1833333333333 lat_2=44.65 x_0=56388.1127762256 y_0=0 units=m
103862|eo|70|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Portage_Meters
=proj=lcc lat_0=43.9666666666667 lon_0=-89.5 lat_1=44.1833333333333 lat_2=44.65 x_0=56388.1127762256 y_0=0 units=us-ft
103962|eo|70|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Portage_Feet
=proj=lcc lat_0=44 lon_0=-109.5 lat_1=46.4 lat_2=44.8666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32003||262|-114.6,44.4,-104,46.9|NAD27 / Montana South
=proj=lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 units=m
2138||243|-79.8,45,-57.1,62.6|NAD27(CGQ77) / Quebec Lambert
6622||178|-79.8,45,-57.1,62.6|NAD83(CSRS)v2 / Quebec Lambert
32098||273|-79.8,45,-57.1,62.6|NAD27 / Quebec Lambert
32198||178|-79.8,45,-57.1,62.6|NAD83 / Quebec Lambert
=proj=lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0 units=m
3797||273|-79.8,45,-57.1,62.6|NAD27 / MTQ Lambert
3798||178|-79.8,45,-57.1,62.6|NAD83 / MTQ Lambert
3799||179|-79.8,45,-57.1,62.6|NAD83(CSRS) / MTQ Lambert
=proj=lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 units=m
3944||178|-1.8,42.9,7.7,45|RGF93 v1 / CC44
9824||178|-1.8,42.9,7.7,45|RGF93 v2 / CC44
9844||178|-1.8,42.9,7.7,45|RGF93 v2b / CC44
=proj=lcc lat_0=44.0472222222222 lon_0=-91.2888888888889 lat_1=44.7305555555555 lat_2=45.0138888888889 x_0=120091.44018288 y_0=0 units=m
103850|eo|86|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_EauClaire_Meters
=proj=lcc lat_0=44.0472222222222 lon_0=-91.2888888888889 lat_1=44.7305555555555 lat_2=45.0138888888889 x_0=120091.44018288 y_0=0 units=us-ft
103950|eo|86|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_EauClaire_Feet
=proj=lcc lat_0=44.1069444444444 lon_0=-92.2666666666667 lat_1=44.15 lat_2=44.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103687|e|113|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wabasha_Meters
=proj=lcc lat_0=44.1069444444444 lon_0=-92.2666666666667 lat_1=44.15 lat_2=44.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103787|e|113|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wabasha_Feet
=proj=lcc lat_0=44.1080555555556 lon_0=-94.7333333333333 lat_1=44.1666666666667 lat_2=44.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103615|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Brown_Meters
=proj=lcc lat_0=44.1080555555556 lon_0=-94.7333333333333 lat_1=44.1666666666667 lat_2=44.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103715|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Brown_Feet
=proj=lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103632|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Goodhue_Meters
103647|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Le_Sueur_Meters
103672|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Rice_Meters
=proj=lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103732|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Goodhue_Feet
103747|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Le_Sueur_Feet
103772|e|114|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Rice_Feet
=proj=lcc lat_0=44.1947222222222 lon_0=-95.2333333333333 lat_1=44.2666666666667 lat_2=44.5666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103670|e|117|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Redwood_Meters
=proj=lcc lat_0=44.1947222222222 lon_0=-95.2333333333333 lat_1=44.2666666666667 lat_2=44.5666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103770|e|117|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Redwood_Feet
=proj=lcc lat_0=44.1955555555556 lon_0=-95.85 lat_1=44.25 lat_2=44.5833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103649|e|160|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lyon_Meters
=proj=lcc lat_0=44.1955555555556 lon_0=-95.85 lat_1=44.25 lat_2=44.5833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103749|e|160|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lyon_Feet
=proj=lcc lat_0=44.1966666666667 lon_0=-96.2666666666667 lat_1=44.2833333333333 lat_2=44.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103648|e|172|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lincoln_Meters
=proj=lcc lat_0=44.1966666666667 lon_0=-96.2666666666667 lat_1=44.2833333333333 lat_2=44.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103748|e|172|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lincoln_Feet
=proj=lcc lat_0=44.2069444444445 lon_0=-89.0333333333333 lat_1=45 lat_2=45.3083333333333 x_0=198425.196850394 y_0=0 units=m
103855|eo|161|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Langlade_Meters
=proj=lcc lat_0=44.2069444444445 lon_0=-89.0333333333333 lat_1=45 lat_2=45.3083333333333 x_0=198425.196850394 y_0=0 units=us-ft
103955|eo|161|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Langlade_Feet
=proj=lcc lat_0=44.2083333333333 lon_0=-90.4833333333333 lat_1=45.0555555555556 lat_2=45.3 x_0=187147.574295149 y_0=0 units=m
103865|eo|153|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Taylor_Meters
=proj=lcc lat_0=44.2083333333333 lon_0=-90.4833333333333 lat_1=45.0555555555556 lat_2=45.3 x_0=187147.574295149 y_0=0 units=us-ft
103965|eo|153|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Taylor_Feet
=proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=599999.999999999 y_0=0 units=ft
103094|eo|178|-116.1,44.4,-104,49|NAD_1983_2011_StatePlane_Montana_FIPS_2500_Ft_Intl
103473|e|178|-116.1,44.4,-104,49|NAD_1983_CORS96_StatePlane_Montana_FIPS_2500_Ft_Intl
=proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 units=m
102300|eo|179|-116.1,44.4,-104,49|NAD_1983_HARN_StatePlane_Montana_FIPS_2500
103093|eo|178|-116.1,44.4,-104,49|NAD_1983_2011_StatePlane_Montana_FIPS_2500
103472|e|178|-116.1,44.4,-104,49|NAD_1983_CORS96_StatePlane_Montana_FIPS_2500
=proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 units=us-ft
102700|e|178|-116.1,44.4,-104,49|NAD_1983_StatePlane_Montana_FIPS_2500_Feet
=proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 units=ft
2256||178|-116.1,44.4,-104,49|NAD83 / Montana (ft)
2901||179|-116.1,44.4,-104,49|NAD83(HARN) / Montana (ft)
3605||178|-116.1,44.4,-104,49|NAD83(NSRS2007) / Montana (ft)
6515||178|-116.1,44.4,-104,49|NAD83(2011) / Montana (ft)
=proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 units=m
2818||179|-116.1,44.4,-104,49|NAD83(HARN) / Montana
3604||178|-116.1,44.4,-104,49|NAD83(NSRS2007) / Montana
6514||178|-116.1,44.4,-104,49|NAD83(2011) / Montana
32100||178|-116.1,44.4,-104,49|NAD83 / Montana
=proj=lcc lat_0=44.2666666666667 lon_0=-91.7833333333333 lat_1=45.7722222222222 lat_2=46.15 x_0=234086.868173736 y_0=0 units=m
103869|eo|136|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Washburn_Meters
=proj=lcc lat_0=44.2666666666667 lon_0=-91.7833333333333 lat_1=45.7722222222222 lat_2=46.15 x_0=234086.868173736 y_0=0 units=us-ft
103969|eo|136|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Washburn_Feet
=proj=lcc lat_0=44.4055555555556 lon_0=-89.77 lat_1=44.7452777777778 lat_2=45.0563888888889 x_0=74676.1493522987 y_0=0 units=m
103856|eo|142|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Marathon_Meters
=proj=lcc lat_0=44.4055555555556 lon_0=-89.77 lat_1=44.7452777777778 lat_2=45.0563888888889 x_0=74676.1493522987 y_0=0 units=us-ft
103956|eo|142|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Marathon_Feet
=proj=lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103650|e|108|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_McLeod_Meters
103671|e|108|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Renville_Meters
103680|e|108|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Sibley_Meters
=proj=lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103750|e|108|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_McLeod_Feet
103771|e|108|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Renville_Feet
103780|e|108|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Sibley_Feet
=proj=lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103626|e|112|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Dakota_Meters
103678|e|112|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Scott_Meters
=proj=lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103726|e|112|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Dakota_Feet
103778|e|112|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Scott_Feet
=proj=lcc lat_0=44.5416666666667 lon_0=-95.9 lat_1=44.6666666666667 lat_2=44.95 x_0=152400.30480061 y_0=30480.0609601219 units=m
103693|e|150|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Yellow_Medicine_Meters
=proj=lcc lat_0=44.5416666666667 lon_0=-95.9 lat_1=44.6666666666667 lat_2=44.95 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103793|e|150|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Yellow_Medicine_Feet
=proj=lcc lat_0=44.5811111111111 lon_0=-91.2944444444444 lat_1=44.8138888888889 lat_2=45.1416666666667 x_0=60045.7200914402 y_0=0 units=m
103846|e|105|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Chippewa_Meters
=proj=lcc lat_0=44.5811111111111 lon_0=-91.2944444444444 lat_1=44.8138888888889 lat_2=45.1416666666667 x_0=60045.7200914402 y_0=0 units=us-ft
103946|e|105|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Chippewa_Feet
=proj=lcc lat_0=44.6397222222222 lon_0=-93.7666666666667 lat_1=44.6833333333333 lat_2=44.9 x_0=152400.30480061 y_0=30480.0609601219 units=m
103617|e|89|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Carver_Meters
=proj=lcc lat_0=44.6397222222222 lon_0=-93.7666666666667 lat_1=44.6833333333333 lat_2=44.9 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103717|e|89|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Carver_Feet
=proj=lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 units=m
103620|e|137|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Chippewa_Meters
103644|e|137|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lac_Qui_Parle_Meters
=proj=lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103720|e|137|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Chippewa_Feet
103744|e|137|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lac_Qui_Parle_Feet
=proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 k_0=1.0000382 units=us-ft
6966||263|-90.4,45.1,-83.4,48.3|NAD27 / Michigan North
=proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 units=us-ft
26788|e|263|-90.4,45.1,-83.4,48.3|NAD_1927_StatePlane_Michigan_North_FIPS_2111
26811|o|123|-90.4,45.1,-83.4,48.3|NAD Michigan / Michigan North
=proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 units=ft
103077|eo|178|-90.4,45.1,-83.4,48.3|NAD_1983_2011_StatePlane_Michigan_North_FIPS_2111_Ft_Intl
103384|e|178|-90.4,45.1,-83.4,48.3|NAD_1983_CORS96_StatePlane_Michigan_North_FIPS_2111_Ft_Intl
=proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 units=m
102288|eo|179|-90.4,45.1,-83.4,48.3|NAD_1983_HARN_StatePlane_Michigan_North_FIPS_2111
103074|eo|178|-90.4,45.1,-83.4,48.3|NAD_1983_2011_StatePlane_Michigan_North_FIPS_2111
103381|e|178|-90.4,45.1,-83.4,48.3|NAD_1983_CORS96_StatePlane_Michigan_North_FIPS_2111
=proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000.00000001 y_0=0 units=us-ft
102688|e|178|-90.4,45.1,-83.4,48.3|NAD_1983_StatePlane_Michigan_North_FIPS_2111_Feet
=proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 units=ft
2251||178|-90.4,45.1,-83.4,48.3|NAD83 / Michigan North (ft)
2896||179|-90.4,45.1,-83.4,48.3|NAD83(HARN) / Michigan North (ft)
3590||178|-90.4,45.1,-83.4,48.3|NAD83(NSRS2007) / Michigan North (ft)
6496||178|-90.4,45.1,-83.4,48.3|NAD83(2011) / Michigan North (ft)
=proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 units=m
2807||179|-90.4,45.1,-83.4,48.3|NAD83(HARN) / Michigan North
3589||178|-90.4,45.1,-83.4,48.3|NAD83(NSRS2007) / Michigan North
6495||178|-90.4,45.1,-83.4,48.3|NAD83(2011) / Michigan North
26988||178|-90.4,45.1,-83.4,48.3|NAD83 / Michigan North
=proj=lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103634|e|111|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Hennepin_Meters
103668|e|111|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Ramsey_Meters
=proj=lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103734|e|111|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Hennepin_Feet
103768|e|111|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Ramsey_Feet
=proj=lcc lat_0=44.8138888888889 lon_0=-91.1166666666667 lat_1=45.7194444444444 lat_2=46.0805555555556 x_0=216713.233426467 y_0=0 units=m
103864|eo|154|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Sawyer_Meters
=proj=lcc lat_0=44.8138888888889 lon_0=-91.1166666666667 lat_1=45.7194444444444 lat_2=46.0805555555556 x_0=216713.233426467 y_0=0 units=us-ft
103964|eo|154|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Sawyer_Feet
=proj=lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103641|e|141|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Kandiyohi_Meters
103654|e|141|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Meeker_Meters
=proj=lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103741|e|141|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Kandiyohi_Feet
103754|e|141|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Meeker_Feet
=proj=lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103679|e|120|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Sherburne_Meters
103692|e|120|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wright_Meters
=proj=lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103779|e|120|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Sherburne_Feet
103792|e|120|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wright_Feet
=proj=lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=609601.219202438 y_0=0 units=us-ft
26792||262|-96.9,45.3,-92.3,47.5|NAD27 / Minnesota Central
=proj=lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000 y_0=100000 units=m
102292|eo|179|-96.9,45.3,-92.3,47.5|NAD_1983_HARN_StatePlane_Minnesota_Central_FIPS_2202
103081|eo|178|-96.9,45.3,-92.3,47.5|NAD_1983_2011_StatePlane_Minnesota_Central_FIPS_2202
103388|e|178|-96.9,45.3,-92.3,47.5|NAD_1983_CORS96_StatePlane_Minnesota_Central_FIPS_2202
=proj=lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000.000000001 y_0=100000 units=us-ft
102467|eo|179|-96.9,45.3,-92.3,47.5|NAD_1983_HARN_StatePlane_Minnesota_Central_FIPS_2202_Feet
102692|eo|178|-96.9,45.3,-92.3,47.5|NAD_1983_StatePlane_Minnesota_Central_FIPS_2202_Feet
103084|eo|178|-96.9,45.3,-92.3,47.5|NAD_1983_2011_StatePlane_Minnesota_Central_FIPS_2202_Ft_US
103391|e|178|-96.9,45.3,-92.3,47.5|NAD_1983_CORS96_StatePlane_Minnesota_Central_FIPS_2202_Ft_US
=proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 units=m
2811||179|-96.9,45.3,-92.3,47.5|NAD83(HARN) / Minnesota Central
3594||178|-96.9,45.3,-92.3,47.5|NAD83(NSRS2007) / Minnesota Central
6500||178|-96.9,45.3,-92.3,47.5|NAD83(2011) / Minnesota Central
26992||178|-96.9,45.3,-92.3,47.5|NAD83 / Minnesota Central
=proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 units=m
26820|o|178|-96.9,45.3,-92.3,47.5|NAD83 / Minnesota Central (ftUS)
26831|o|179|-96.9,45.3,-92.3,47.5|NAD83(HARN) / Minnesota Central (ftUS)
26842|o|178|-96.9,45.3,-92.3,47.5|NAD83(NSRS2007) / Minnesota Central (ftUS)
=proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 units=us-ft
6501||178|-96.9,45.3,-92.3,47.5|NAD83(2011) / Minnesota Central (ftUS)
26850||178|-96.9,45.3,-92.3,47.5|NAD83 / Minnesota Central (ftUS)
26858||179|-96.9,45.3,-92.3,47.5|NAD83(HARN) / Minnesota Central (ftUS)
26866||178|-96.9,45.3,-92.3,47.5|NAD83(NSRS2007) / Minnesota Central (ftUS)
=proj=lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 units=m
3945||178|-1.5,44,7.7,46|RGF93 v1 / CC45
9825||178|-1.5,44,7.7,46|RGF93 v2 / CC45
9845||178|-1.5,44,7.7,46|RGF93 v2b / CC45
=proj=lcc lat_0=45.0352777777778 lon_0=-93.2666666666667 lat_1=45.0666666666667 lat_2=45.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103608|e|111|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Anoka_Meters
=proj=lcc lat_0=45.0352777777778 lon_0=-93.2666666666667 lat_1=45.0666666666667 lat_2=45.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103708|e|111|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Anoka_Feet
=proj=lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103613|e|131|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Big_Stone_Meters
103684|e|131|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Swift_Meters
=proj=lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103713|e|131|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Big_Stone_Feet
103784|e|131|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Swift_Feet
=proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 units=m
102352|eo|179|-92.9,45.4,-88,47.3|NAD_1983_HARN_StatePlane_Wisconsin_North_FIPS_4801
103186|eo|178|-92.9,45.4,-88,47.3|NAD_1983_2011_StatePlane_Wisconsin_North_FIPS_4801
103571|e|178|-92.9,45.4,-88,47.3|NAD_1983_CORS96_StatePlane_Wisconsin_North_FIPS_4801
=proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 units=us-ft
102752|eo|178|-92.9,45.4,-88,47.3|NAD_1983_StatePlane_Wisconsin_North_FIPS_4801_Feet
103189|eo|178|-92.9,45.4,-88,47.3|NAD_1983_2011_StatePlane_Wisconsin_North_FIPS_4801_Ft_US
103574|e|178|-92.9,45.4,-88,47.3|NAD_1983_CORS96_StatePlane_Wisconsin_North_FIPS_4801_Ft_US
=proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=609601.219202438 y_0=0 units=us-ft
32052||262|-92.9,45.4,-88,47.3|NAD27 / Wisconsin North
=proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 units=m
2859||179|-92.9,45.4,-88,47.3|NAD83(HARN) / Wisconsin North
3697||178|-92.9,45.4,-88,47.3|NAD83(NSRS2007) / Wisconsin North
6606||178|-92.9,45.4,-88,47.3|NAD83(2011) / Wisconsin North
32152||178|-92.9,45.4,-88,47.3|NAD83 / Wisconsin North
=proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 units=us-ft
2287||178|-92.9,45.4,-88,47.3|NAD83 / Wisconsin North (ftUS)
2928||179|-92.9,45.4,-88,47.3|NAD83(HARN) / Wisconsin North (ftUS)
3698||178|-92.9,45.4,-88,47.3|NAD83(NSRS2007) / Wisconsin North (ftUS)
6607||178|-92.9,45.4,-88,47.3|NAD83(2011) / Wisconsin North (ftUS)
=proj=lcc lat_0=45.1861111111111 lon_0=-89.5444444444444 lat_1=45.5666666666667 lat_2=45.8416666666667 x_0=70104.1402082804 y_0=0 units=m
103859|eo|167|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Oneida_Meters
=proj=lcc lat_0=45.1861111111111 lon_0=-89.5444444444444 lat_1=45.5666666666667 lat_2=45.8416666666667 x_0=70104.1402082804 y_0=0 units=us-ft
103959|eo|167|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Oneida_Feet
=proj=lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 units=m
103667|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pope_Meters
103681|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Stearns_Meters
103683|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Stevens_Meters
=proj=lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103767|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pope_Feet
103781|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Stearns_Feet
103783|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Stevens_Feet
=proj=lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103621|e|102|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Chisago_Meters
103636|e|102|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Isanti_Meters
=proj=lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103721|e|102|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Chisago_Feet
103736|e|102|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Isanti_Feet
=proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000 y_0=0 units=m
102349|eo|179|-124.4,45.5,-116.9,47.6|NAD_1983_HARN_StatePlane_Washington_South_FIPS_4602
103179|eo|178|-124.4,45.5,-116.9,47.6|NAD_1983_2011_StatePlane_Washington_South_FIPS_4602
103564|e|178|-124.4,45.5,-116.9,47.6|NAD_1983_CORS96_StatePlane_Washington_South_FIPS_4602
=proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000.000000001 y_0=0 units=us-ft
102749|eo|178|-124.4,45.5,-116.9,47.6|NAD_1983_StatePlane_Washington_South_FIPS_4602_Feet
103181|eo|178|-124.4,45.5,-116.9,47.6|NAD_1983_2011_StatePlane_Washington_South_FIPS_4602_Ft_US
103566|e|178|-124.4,45.5,-116.9,47.6|NAD_1983_CORS96_StatePlane_Washington_South_FIPS_4602_Ft_US
=proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=609601.219202438 y_0=0 units=us-ft
32049||262|-124.4,45.5,-116.9,48|NAD27 / Washington South
=proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 units=m
2856||179|-124.4,45.5,-116.9,47.6|NAD83(HARN) / Washington South
3691||178|-124.4,45.5,-116.9,47.6|NAD83(NSRS2007) / Washington South
6598||178|-124.4,45.5,-116.9,47.6|NAD83(2011) / Washington South
32149||178|-124.4,45.5,-116.9,47.6|NAD83 / Washington South
=proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 units=us-ft
2286||178|-124.4,45.5,-116.9,47.6|NAD83 / Washington South (ftUS)
2927||179|-124.4,45.5,-116.9,47.6|NAD83(HARN) / Washington South (ftUS)
3692||178|-124.4,45.5,-116.9,47.6|NAD83(NSRS2007) / Washington South (ftUS)
6599||178|-124.4,45.5,-116.9,47.6|NAD83(2011) / Washington South (ftUS)
=proj=lcc lat_0=45.3333333333333 lon_0=-91.1527777777778 lat_1=46.4138888888889 lat_2=46.925 x_0=228600.457200914 y_0=0 units=m
103844|eo|103|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Bayfield_Meters
=proj=lcc lat_0=45.3333333333333 lon_0=-91.1527777777778 lat_1=46.4138888888889 lat_2=46.925 x_0=228600.457200914 y_0=0 units=us-ft
103944|eo|103|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Bayfield_Feet
=proj=lcc lat_0=45.3638888888889 lon_0=-92.4577777777778 lat_1=45.7138888888889 lat_2=46.0833333333333 x_0=64008.128016256 y_0=0 units=m
103845|eo|110|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Burnett_Meters
=proj=lcc lat_0=45.3638888888889 lon_0=-92.4577777777778 lat_1=45.7138888888889 lat_2=46.0833333333333 x_0=64008.128016256 y_0=0 units=us-ft
103945|eo|110|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Burnett_Feet
=proj=lcc lat_0=45.45 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 k_0=1.0000382 units=us-ft
6200|o|263|-90.4,45.1,-83.4,48.3|NAD27 / Michigan North
=proj=lcc lat_0=45.5591666666667 lon_0=-94.05 lat_1=45.5833333333333 lat_2=45.7833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103612|e|139|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Benton_Meters
=proj=lcc lat_0=45.5591666666667 lon_0=-94.05 lat_1=45.5833333333333 lat_2=45.7833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103712|e|139|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Benton_Feet
=proj=lcc lat_0=45.5855555555556 lon_0=-96.55 lat_1=45.6333333333333 lat_2=45.9666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103686|e|126|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Traverse_Meters
=proj=lcc lat_0=45.5855555555556 lon_0=-96.55 lat_1=45.6333333333333 lat_2=45.9666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103786|e|126|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Traverse_Feet
=proj=lcc lat_0=45.625 lon_0=-89.4888888888889 lat_1=45.9305555555556 lat_2=46.225 x_0=134417.068834138 y_0=0 units=m
103867|eo|170|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Vilas_Meters
=proj=lcc lat_0=45.625 lon_0=-89.4888888888889 lat_1=45.9305555555556 lat_2=46.225 x_0=134417.068834138 y_0=0 units=us-ft
103967|eo|170|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Vilas_Feet
=proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=599999.999999999 y_0=0 units=ft
103126|eo|178|-104,45.9,-96.5,47.8|NAD_1983_2011_StatePlane_North_Dakota_South_FIPS_3302_FtI
103505|e|178|-104,45.9,-96.5,47.8|NAD_1983_CORS96_StatePlane_North_Dakota_South_FIPS_3302_FtI
=proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 units=m
102321|eo|179|-104,45.9,-96.5,47.8|NAD_1983_HARN_StatePlane_North_Dakota_South_FIPS_3302
103124|eo|178|-104,45.9,-96.5,47.8|NAD_1983_2011_StatePlane_North_Dakota_South_FIPS_3302
103503|e|178|-104,45.9,-96.5,47.8|NAD_1983_CORS96_StatePlane_North_Dakota_South_FIPS_3302
=proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 units=us-ft
102721|e|178|-104,45.9,-96.5,47.8|NAD_1983_StatePlane_North_Dakota_South_FIPS_3302_Feet
=proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=609601.219202438 y_0=0 units=us-ft
32021||262|-104,45.9,-96.5,47.8|NAD27 / North Dakota South
=proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 units=ft
2266||178|-104,45.9,-96.5,47.8|NAD83 / North Dakota South (ft)
2910||179|-104,45.9,-96.5,47.8|NAD83(HARN) / North Dakota South (ft)
3636||178|-104,45.9,-96.5,47.8|NAD83(NSRS2007) / North Dakota South (ft)
6547||178|-104,45.9,-96.5,47.8|NAD83(2011) / North Dakota South (ft)
=proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 units=m
2833||179|-104,45.9,-96.5,47.8|NAD83(HARN) / North Dakota South
3635||178|-104,45.9,-96.5,47.8|NAD83(NSRS2007) / North Dakota South
6546||178|-104,45.9,-96.5,47.8|NAD83(2011) / North Dakota South
32121||178|-104,45.9,-96.5,47.8|NAD83 / North Dakota South
=proj=lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103640|e|133|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Kanabec_Meters
103664|e|133|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pine_Meters
=proj=lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103740|e|133|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Kanabec_Feet
103764|e|133|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pine_Feet
=proj=lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 units=m
103628|e|146|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Douglas_Meters
103633|e|146|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Grant_Meters
=proj=lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103728|e|146|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Douglas_Feet
103733|e|146|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Grant_Feet
=proj=lcc lat_0=45.7733333333333 lon_0=-94.9 lat_1=45.8666666666667 lat_2=46.2833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103685|e|159|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Todd_Meters
=proj=lcc lat_0=45.7733333333333 lon_0=-94.9 lat_1=45.8666666666667 lat_2=46.2833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103785|e|159|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Todd_Feet
=proj=lcc lat_0=45.7738888888889 lon_0=-94.2 lat_1=45.85 lat_2=46.2666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103655|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Morrison_Meters
=proj=lcc lat_0=45.7738888888889 lon_0=-94.2 lat_1=45.85 lat_2=46.2666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103755|e|143|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Morrison_Feet
=proj=lcc lat_0=45.8333333333333 lon_0=-109.5 lat_1=47.8833333333333 lat_2=46.45 x_0=609601.219202438 y_0=0 units=us-ft
32002||262|-116.1,46.2,-104,48.3|NAD27 / Montana Central
=proj=lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 units=m
3946||178|-2.2,45,7.2,47|RGF93 v1 / CC46
9826||178|-2.2,45,7.2,47|RGF93 v2 / CC46
9846||178|-2.2,45,7.2,47|RGF93 v2b / CC46
=proj=lcc lat_0=46.1063888888889 lon_0=-95.7166666666667 lat_1=46.1833333333333 lat_2=46.65 x_0=152400.30480061 y_0=30480.0609601219 units=m
103662|e|149|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Ottertail_Meters
=proj=lcc lat_0=46.1063888888889 lon_0=-95.7166666666667 lat_1=46.1833333333333 lat_2=46.65 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103762|e|149|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Ottertail_Feet
=proj=lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103619|e|158|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cass_South_Meters
103625|e|158|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Crow_Wing_Meters
103688|e|158|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wadena_Meters
=proj=lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103719|e|158|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cass_South_Feet
103725|e|158|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Crow_Wing_Feet
103788|e|158|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wadena_Feet
=proj=lcc lat_0=46.4172222222222 lon_0=-92.6833333333333 lat_1=46.4666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103616|e|125|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Carlton_Meters
=proj=lcc lat_0=46.4172222222222 lon_0=-92.6833333333333 lat_1=46.4666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103716|e|125|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Carlton_Feet
=proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=609601.219202438 y_0=0 units=us-ft
26791||262|-97.2,46.6,-89.5,49.4|NAD27 / Minnesota North
=proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000 y_0=100000 units=m
102291|eo|179|-97.2,46.6,-89.5,49.4|NAD_1983_HARN_StatePlane_Minnesota_North_FIPS_2201
103080|eo|178|-97.2,46.6,-89.5,49.4|NAD_1983_2011_StatePlane_Minnesota_North_FIPS_2201
103387|e|178|-97.2,46.6,-89.5,49.4|NAD_1983_CORS96_StatePlane_Minnesota_North_FIPS_2201
=proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000.000000001 y_0=100000 units=us-ft
102466|eo|179|-97.2,46.6,-89.5,49.4|NAD_1983_HARN_StatePlane_Minnesota_North_FIPS_2201_Feet
102691|eo|178|-97.2,46.6,-89.5,49.4|NAD_1983_StatePlane_Minnesota_North_FIPS_2201_Feet
103083|eo|178|-97.2,46.6,-89.5,49.4|NAD_1983_2011_StatePlane_Minnesota_North_FIPS_2201_Ft_US
103390|e|178|-97.2,46.6,-89.5,49.4|NAD_1983_CORS96_StatePlane_Minnesota_North_FIPS_2201_Ft_US
=proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 units=m
2810||179|-97.2,46.6,-89.5,49.4|NAD83(HARN) / Minnesota North
3595||178|-97.2,46.6,-89.5,49.4|NAD83(NSRS2007) / Minnesota North
6502||178|-97.2,46.6,-89.5,49.4|NAD83(2011) / Minnesota North
26991||178|-97.2,46.6,-89.5,49.4|NAD83 / Minnesota North
=proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 units=m
26819|o|178|-97.2,46.6,-89.5,49.4|NAD83 / Minnesota North (ftUS)
26830|o|179|-97.2,46.6,-89.5,49.4|NAD83(HARN) / Minnesota North (ftUS)
26841|o|178|-97.2,46.6,-89.5,49.4|NAD83(NSRS2007) / Minnesota North (ftUS)
=proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 units=us-ft
6503||178|-97.2,46.6,-89.5,49.4|NAD83(2011) / Minnesota North (ftUS)
26849||178|-97.2,46.6,-89.5,49.4|NAD83 / Minnesota North (ftUS)
26857||179|-97.2,46.6,-89.5,49.4|NAD83(HARN) / Minnesota North (ftUS)
26865||178|-97.2,46.6,-89.5,49.4|NAD83(NSRS2007) / Minnesota North (ftUS)
=proj=lcc lat_0=46.5 lon_0=3 lat_1=44 lat_2=49 x_0=700000 y_0=6600000 units=m
102110|eo|178|-9.9,41.2,10.4,51.6|RGF_1993_Lambert_93
=proj=lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 units=m
2154||178|-9.9,41.2,10.4,51.6|RGF93 v1 / Lambert-93
9793||178|-9.9,41.2,10.4,51.6|RGF93 v2 / Lambert-93
9794||178|-9.9,41.2,10.4,51.6|RGF93 v2b / Lambert-93
=proj=lcc lat_0=46.65 lon_0=-92.45 lat_1=46.7833333333333 lat_2=47.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103677|e|155|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_South_Meters
=proj=lcc lat_0=46.65 lon_0=-92.45 lat_1=46.7833333333333 lat_2=47.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103777|e|155|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_South_Feet
=proj=lcc lat_0=46.7177777777778 lon_0=-95.6833333333333 lat_1=46.7833333333333 lat_2=47.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103609|e|165|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Becker_Meters
=proj=lcc lat_0=46.7177777777778 lon_0=-95.6833333333333 lat_1=46.7833333333333 lat_2=47.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103709|e|165|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Becker_Feet
=proj=lcc lat_0=46.8036111111111 lon_0=-94.2166666666667 lat_1=46.9166666666667 lat_2=47.3166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103618|e|163|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cass_North_Meters
=proj=lcc lat_0=46.8036111111111 lon_0=-94.2166666666667 lat_1=46.9166666666667 lat_2=47.3166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103718|e|163|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cass_North_Feet
=proj=lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=599999.999999999 y_0=0 units=ft
103125|eo|178|-104.1,47.2,-96.8,49|NAD_1983_2011_StatePlane_North_Dakota_North_FIPS_3301_FtI
103504|e|178|-104.1,47.2,-96.8,49|NAD_1983_CORS96_StatePlane_North_Dakota_North_FIPS_3301_FtI
=proj=lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 units=m
102320|eo|179|-104.1,47.2,-96.8,49|NAD_1983_HARN_StatePlane_North_Dakota_North_FIPS_3301
103123|eo|178|-104.1,47.2,-96.8,49|NAD_1983_2011_StatePlane_North_Dakota_North_FIPS_3301
103502|e|178|-104.1,47.2,-96.8,49|NAD_1983_CORS96_StatePlane_North_Dakota_North_FIPS_3301
=proj=lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 units=us-ft
102720|e|178|-104.1,47.2,-96.8,49|NAD_1983_StatePlane_North_Dakota_North_FIPS_3301_Feet
=proj=lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0 units=us-ft
32020||262|-104.1,47.2,-96.8,49|NAD27 / North Dakota North
=proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 units=ft
2265||178|-104.1,47.2,-96.8,49|NAD83 / North Dakota North (ft)
2909||179|-104.1,47.2,-96.8,49|NAD83(HARN) / North Dakota North (ft)
3634||178|-104.1,47.2,-96.8,49|NAD83(NSRS2007) / North Dakota North (ft)
6545||178|-104.1,47.2,-96.8,49|NAD83(2011) / North Dakota North (ft)
=proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 units=m
2832||179|-104.1,47.2,-96.8,49|NAD83(HARN) / North Dakota North
3633||178|-104.1,47.2,-96.8,49|NAD83(NSRS2007) / North Dakota North
6544||178|-104.1,47.2,-96.8,49|NAD83(2011) / North Dakota North
32120||178|-104.1,47.2,-96.8,49|NAD83 / North Dakota North
=proj=lcc lat_0=47 lon_0=-109.5 lat_1=48.7166666666667 lat_2=47.85 x_0=609601.219202438 y_0=0 units=us-ft
32001||262|-116.1,47.4,-104,49|NAD27 / Montana North
=proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000 y_0=0 units=m
102348|eo|179|-124.8,47.1,-117,49.1|NAD_1983_HARN_StatePlane_Washington_North_FIPS_4601
103178|eo|178|-124.8,47.1,-117,49.1|NAD_1983_2011_StatePlane_Washington_North_FIPS_4601
103563|e|178|-124.8,47.1,-117,49.1|NAD_1983_CORS96_StatePlane_Washington_North_FIPS_4601
=proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.000000001 y_0=0 units=us-ft
102748|eo|178|-124.8,47.1,-117,49.1|NAD_1983_StatePlane_Washington_North_FIPS_4601_Feet
103180|eo|178|-124.8,47.1,-117,49.1|NAD_1983_2011_StatePlane_Washington_North_FIPS_4601_Ft_US
103565|e|178|-124.8,47.1,-117,49.1|NAD_1983_CORS96_StatePlane_Washington_North_FIPS_4601_Ft_US
=proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.070104141 y_0=0.0731521463042926 units=us-ft
102041|e|179|-122.3,47.5,-122.1,47.7|COB_NAD83_2007
=proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0 units=us-ft
32048||262|-124.8,47.1,-117,49.1|NAD27 / Washington North
=proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 units=m
2855||179|-124.8,47.1,-117,49.1|NAD83(HARN) / Washington North
3689||178|-124.8,47.1,-117,49.1|NAD83(NSRS2007) / Washington North
6596||178|-124.8,47.1,-117,49.1|NAD83(2011) / Washington North
32148||178|-124.8,47.1,-117,49.1|NAD83 / Washington North
=proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 units=us-ft
2285||178|-124.8,47.1,-117,49.1|NAD83 / Washington North (ftUS)
2926||179|-124.8,47.1,-117,49.1|NAD83(HARN) / Washington North (ftUS)
3690||178|-124.8,47.1,-117,49.1|NAD83(NSRS2007) / Washington North (ftUS)
6597||178|-124.8,47.1,-117,49.1|NAD83(2011) / Washington North (ftUS)
=proj=lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 units=m
3947||178|-4.8,46,7.6,48|RGF93 v1 / CC47
9827||178|-4.8,46,7.6,48|RGF93 v2 / CC47
9847||178|-4.8,46,7.6,48|RGF93 v2b / CC47
=proj=lcc lat_0=47.0263888888889 lon_0=-93.7333333333333 lat_1=47.0833333333333 lat_2=47.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103638|e|164|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Itasca_South_Meters
=proj=lcc lat_0=47.0263888888889 lon_0=-93.7333333333333 lat_1=47.0833333333333 lat_2=47.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103738|e|164|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Itasca_South_Feet
=proj=lcc lat_0=47.1505555555556 lon_0=-96.45 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 units=m
103660|e|129|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Norman_Meters
=proj=lcc lat_0=47.1505555555556 lon_0=-96.45 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103760|e|129|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Norman_Feet
=proj=lcc lat_0=47.1516666666667 lon_0=-95.8166666666667 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 units=m
103651|e|165|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Mahnomen_Meters
=proj=lcc lat_0=47.1516666666667 lon_0=-95.8166666666667 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103751|e|165|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Mahnomen_Feet
=proj=lcc lat_0=47.25 lon_0=-92.45 lat_1=47.3333333333333 lat_2=47.75 x_0=152400.30480061 y_0=30480.0609601219 units=m
103676|e|168|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_Central_Meters
=proj=lcc lat_0=47.25 lon_0=-92.45 lat_1=47.3333333333333 lat_2=47.75 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103776|e|168|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_Central_Feet
=proj=lcc lat_0=47.4125 lon_0=-94.85 lat_1=47.5 lat_2=47.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103611|e|157|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Beltrami_South_Meters
=proj=lcc lat_0=47.4125 lon_0=-94.85 lat_1=47.5 lat_2=47.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103711|e|157|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Beltrami_South_Feet
=proj=lcc lat_0=47.4388888888889 lon_0=-90.25 lat_1=47.55 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103623|e|173|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cook_South_Meters
=proj=lcc lat_0=47.4388888888889 lon_0=-90.25 lat_1=47.55 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103723|e|173|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cook_South_Feet
=proj=lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103663|e|121|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pennington_Meters
103666|e|121|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Polk_Meters
103669|e|121|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Red_Lake_Meters
=proj=lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103763|e|121|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Pennington_Feet
103766|e|121|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Polk_Feet
103769|e|121|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Red_Lake_Feet
=proj=lcc lat_0=47.5 lon_0=-93.7333333333333 lat_1=47.5666666666667 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103637|e|164|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Itasca_North_Meters
=proj=lcc lat_0=47.5 lon_0=-93.7333333333333 lat_1=47.5666666666667 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103737|e|164|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Itasca_North_Feet
=proj=lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 units=m
3416||178|9.5,46.4,17.2,49|ETRS89 / Austria Lambert
31287||236|9.5,46.4,17.2,49|MGI / Austria Lambert
31297|o|236|9.5,46.4,17.2,49|MGI / Austria Lambert
=proj=lcc lat_0=47.8333333333333 lon_0=-92.45 lat_1=47.9833333333333 lat_2=48.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103675|e|156|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_North_Meters
=proj=lcc lat_0=47.8333333333333 lon_0=-92.45 lat_1=47.9833333333333 lat_2=48.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103775|e|156|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_North_Feet
=proj=lcc lat_0=47.8458333333333 lon_0=-93.75 lat_1=48 lat_2=48.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103643|e|149|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Koochiching_Meters
=proj=lcc lat_0=47.8458333333333 lon_0=-93.75 lat_1=48 lat_2=48.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103743|e|149|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Koochiching_Feet
=proj=lcc lat_0=47.8833333333333 lon_0=-90.25 lat_1=47.9333333333333 lat_2=48.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103622|e|173|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cook_North_Meters
=proj=lcc lat_0=47.8833333333333 lon_0=-90.25 lat_1=47.9333333333333 lat_2=48.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103722|e|173|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Cook_North_Feet
=proj=lcc lat_0=48 lon_0=10 lat_1=52.6666666666667 lat_2=54.3333333333333 x_0=815000 y_0=0 units=m
5643||393|-1.7,50.5,22,56|ED50 / SPBA LCC
=proj=lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 units=m
3948||178|-4.9,47,8.2,49|RGF93 v1 / CC48
9828||178|-4.9,47,8.2,49|RGF93 v2 / CC48
9848||178|-4.9,47,8.2,49|RGF93 v2b / CC48
=proj=lcc lat_0=48.02 lon_0=-95.0166666666667 lat_1=48.1166666666667 lat_2=48.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=m
103610|e|144|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Beltrami_North_Meters
=proj=lcc lat_0=48.02 lon_0=-95.0166666666667 lat_1=48.1166666666667 lat_2=48.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103710|e|144|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Beltrami_North_Feet
=proj=lcc lat_0=48.1730555555555 lon_0=-96.3833333333333 lat_1=48.2333333333333 lat_2=48.4833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103652|e|119|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Marshall_Meters
=proj=lcc lat_0=48.1730555555555 lon_0=-96.3833333333333 lat_1=48.2333333333333 lat_2=48.4833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103752|e|119|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Marshall_Feet
=proj=lcc lat_0=48.3661111111111 lon_0=-94.8833333333333 lat_1=48.45 lat_2=48.8833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103646|e|140|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lake_of_the_Woods_South_Meters
=proj=lcc lat_0=48.3661111111111 lon_0=-94.8833333333333 lat_1=48.45 lat_2=48.8833333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103746|e|140|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lake_of_the_Woods_South_Feet
=proj=lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103642|e|122|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Kittson_Meters
103674|e|122|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Roseau_Meters
=proj=lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103742|e|122|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Kittson_Feet
103774|e|122|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Roseau_Feet
=proj=lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=0 units=m
3978||178|-141,38.2,-40.7,86.5|NAD83 / Canada Atlas Lambert
3979||179|-141,38.2,-40.7,86.5|NAD83(CSRS) / Canada Atlas Lambert
=proj=lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 units=m
3949||178|-4.9,48,8.2,50|RGF93 v1 / CC49
9829||178|-4.9,48,8.2,50|RGF93 v2 / CC49
9849||178|-4.9,48,8.2,50|RGF93 v2b / CC49
=proj=lcc lat_0=49.15 lon_0=-94.9833333333333 lat_1=49.1833333333333 lat_2=49.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=m
103645|e|128|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lake_of_the_Woods_North_Meters
=proj=lcc lat_0=49.15 lon_0=-94.9833333333333 lat_1=49.1833333333333 lat_2=49.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 units=us-ft
103745|e|128|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lake_of_the_Woods_North_Feet
=proj=lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 units=m
3950||178|-2,49,8.1,51.1|RGF93 v1 / CC50
9830||178|-2,49,8.1,51.1|RGF93 v2 / CC50
9850||178|-2,49,8.1,51.1|RGF93 v2b / CC50
=proj=lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150328 y_0=166262 units=m
3447||178|2.5,49.5,6.4,51.5|ETRS89 / Belgian Lambert 2005
=proj=lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=649328 y_0=665262 units=m
3812||178|2.5,49.5,6.4,51.5|ETRS89 / Belgian Lambert 2008
102199|eo|178|2.5,49.5,6.4,51.5|Belge_Lambert_2008
=proj=lcc lat_0=50.85 lon_0=-3.25 lat_1=50.3 lat_2=51.45 x_0=372382.8292 y_0=217764.7796 units=m
10280||178|-5.6,50.1,-0.8,51.7|RBEPP12 Grid
=proj=lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 units=m
102375|e|178|172.4,51.3,-164.8,54.3|NAD_1983_CORS96_StatePlane_Alaska_10_FIPS_5010
102986|eo|178|172.4,51.3,-164.8,54.3|NAD_1983_2011_StatePlane_Alaska_10_FIPS_5010
=proj=lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 units=us-ft
102398|e|178|172.4,51.3,-164.8,54.3|NAD_1983_2011_StatePlane_Alaska_10_FIPS_5010_Feet
102640|e|181|172.4,51.3,-164.8,54.3|NAD_1983_StatePlane_Alaska_10_FIPS_5010_Feet
=proj=lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 units=m
3477||178|172.4,51.3,-164.8,54.3|NAD83(NSRS2007) / Alaska zone 10
6403||178|172.4,51.3,-164.8,54.3|NAD83(2011) / Alaska zone 10
26940||181|172.4,51.3,-164.8,54.3|NAD83 / Alaska zone 10
=proj=lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=914401.828803658 y_0=0 units=us-ft
26740||251|172.4,51.3,-164.8,54.3|NAD27 / Alaska zone 10
=proj=lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 x_0=0 y_0=0 units=m
4839||178|5.9,47.3,15,55.1|ETRS89 / LCC Germany (N-E)
5243||178|5.9,47.3,15,55.1|ETRS89 / LCC Germany (E-N)
=proj=lcc lat_0=51.65 lon_0=-2.65 lat_1=51.4 lat_2=51.9 x_0=168854.016 y_0=193447.117 units=m
10212||178|-4.3,51.3,-0.1,52.1|GWPBS22 Grid
10217||178|-3.6,51.4,-3.1,51.8|GWWAB22 Grid
10222||178|-5.2,51.6,-3.6,52.1|GWWWA22 Grid
=proj=lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 units=m
3034||178|-35.6,24.6,44.8,84.7|ETRS89-extended / LCC Europe
5632||178|-35.6,29.2,-12.5,43.1|PTRA08 / LCC Europe
5634||178|-21.9,24.6,-11.7,32.8|REGCAN95 / LCC Europe
5637||178|25.6,34.4,44.8,43.5|TUREF / LCC Europe
5639||178|-30.9,60,-5.5,69.6|ISN2004 / LCC Europe
9040||178|-30.9,60,-5.5,69.6|ISN2016 / LCC Europe
=proj=lcc lat_0=53.25 lon_0=-3.5 lat_1=53.1 lat_2=53.4 x_0=212548.8756 y_0=495230.9254 units=m
10194||178|-4.7,53,-2.3,53.5|CNH22 Grid
=proj=lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000 units=m
3300||183|21.7,57.5,28.2,59.8|Estonian Coordinate System of 1992
3301||178|20.4,57.5,28.2,60|Estonian Coordinate System of 1997
=proj=lcc lat_0=6 lon_0=-66 lat_1=9 lat_2=3 x_0=1000000 y_0=1000000 units=m
2317||348|-73.4,0.6,-59.8,12.3|PSAD56 / ICN Regional
=proj=lcc lat_0=62.0153068888889 lon_0=-37 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=22500000 y_0=8500000 units=m
6068||178|-44,59.5,-29,64.5|GR96 / EPSG Arctic zone 8-22
=proj=lcc lat_0=62.0153068888889 lon_0=-52 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=20500000 y_0=8500000 units=m
6067||178|-59,59.5,-44,64.5|GR96 / EPSG Arctic zone 8-20
=proj=lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000 units=m
3347||178|-141,38.2,-40.7,86.5|NAD83 / Statistics Canada Lambert
3348||179|-141,38.2,-40.7,86.5|NAD83(CSRS) / Statistics Canada Lambert
=proj=lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=1700000 y_0=300000 units=m
5325||178|-30.9,60,-5.5,69.6|ISN2004 / Lambert 2004
102420|eo|178|-30.9,60,-5.5,69.6|ISN_2004_Lambert_2004
=proj=lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=2700000 y_0=300000 units=m
8088||178|-30.9,60,-5.5,69.6|ISN2016 / Lambert 2016
=proj=lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=500000 y_0=500000 units=m
3057||178|-30.9,60,-5.5,69.6|ISN93 / Lambert 1993
=proj=lcc lat_0=65.1012708888889 lon_0=-111 lat_1=69 lat_2=61 x_0=0 y_0=0 units=m
5931||194|-156,59,-66,71|WGS 84 / EPSG Arctic Regional zone C1
=proj=lcc lat_0=65.1012708888889 lon_0=-39 lat_1=69 lat_2=61 x_0=0 y_0=0 units=m
5932||194|-84,59,6,71|WGS 84 / EPSG Arctic Regional zone C2
=proj=lcc lat_0=65.1012708888889 lon_0=105 lat_1=69 lat_2=61 x_0=0 y_0=0 units=m
5934||194|60,59,150,71|WGS 84 / EPSG Arctic Regional zone C4
=proj=lcc lat_0=65.1012708888889 lon_0=177 lat_1=69 lat_2=61 x_0=0 y_0=0 units=m
5935||194|132,59,-138,71|WGS 84 / EPSG Arctic Regional zone C5
=proj=lcc lat_0=65.1012708888889 lon_0=33 lat_1=69 lat_2=61 x_0=0 y_0=0 units=m
5933||194|-12,59,78,71|WGS 84 / EPSG Arctic Regional zone C3
=proj=lcc lat_0=65.3510393055555 lon_0=-34 lat_1=67 lat_2=63.6666666666667 x_0=13500000 y_0=7500000 units=m
6066||178|-42,62.8,-25,67.8|GR96 / EPSG Arctic zone 7-13
=proj=lcc lat_0=65.3510393055555 lon_0=-51 lat_1=67 lat_2=63.6666666666667 x_0=11500000 y_0=7500000 units=m
6065||178|-59,62.8,-42,67.8|GR96 / EPSG Arctic zone 7-11
=proj=lcc lat_0=68.6874755555556 lon_0=-113 lat_1=70.3333333333333 lat_2=67 x_0=20500000 y_0=6500000 units=m
6112||179|-122,66.2,-103,71.2|NAD83(CSRS) / EPSG Arctic zone 6-20
=proj=lcc lat_0=68.6874755555556 lon_0=-132 lat_1=70.3333333333333 lat_2=67 x_0=18500000 y_0=6500000 units=m
6111||179|-141,66.2,-122,71.2|NAD83(CSRS) / EPSG Arctic zone 6-18
=proj=lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000 units=m
6097||178|-156,66.2,-138,71.2|NAD83(NSRS2007) / EPSG Arctic zone 6-16
6354||178|-156,66.2,-138,71.2|NAD83(2011) / EPSG Arctic zone 6-16
=proj=lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000 units=m
6096||178|-174,66.2,-156,71.2|NAD83(NSRS2007) / EPSG Arctic zone 6-14
6353||178|-174,66.2,-156,71.2|NAD83(2011) / EPSG Arctic zone 6-14
=proj=lcc lat_0=68.6874755555556 lon_0=-20 lat_1=70.3333333333333 lat_2=67 x_0=30500000 y_0=6500000 units=m
6064||178|-29,66.2,-11,71.2|GR96 / EPSG Arctic zone 6-30
=proj=lcc lat_0=68.6874755555556 lon_0=-38 lat_1=70.3333333333333 lat_2=67 x_0=28500000 y_0=6500000 units=m
6063||178|-47,66.2,-29,71.2|GR96 / EPSG Arctic zone 6-28
=proj=lcc lat_0=68.6874755555556 lon_0=-56 lat_1=70.3333333333333 lat_2=67 x_0=26500000 y_0=6500000 units=m
6062||178|-65,66.2,-47,71.2|GR96 / EPSG Arctic zone 6-26
=proj=lcc lat_0=68.6874755555556 lon_0=-75 lat_1=70.3333333333333 lat_2=67 x_0=24500000 y_0=6500000 units=m
6114||179|-84,66.2,-65,71.2|NAD83(CSRS) / EPSG Arctic zone 6-24
=proj=lcc lat_0=68.6874755555556 lon_0=-94 lat_1=70.3333333333333 lat_2=67 x_0=22500000 y_0=6500000 units=m
6113||179|-103,66.2,-84,71.2|NAD83(CSRS) / EPSG Arctic zone 6-22
=proj=lcc lat_0=72.0250091944445 lon_0=-111 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=35500000 y_0=5500000 units=m
6108||179|-121,69.5,-101,74.5|NAD83(CSRS) / EPSG Arctic zone 5-35
=proj=lcc lat_0=72.0250091944445 lon_0=-131 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=33500000 y_0=5500000 units=m
6107||179|-141,69.5,-121,74.5|NAD83(CSRS) / EPSG Arctic zone 5-33
=proj=lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000 units=m
6095||178|-157,69.5,-137,74.5|NAD83(NSRS2007) / EPSG Arctic zone 5-31
6352||178|-157,69.5,-137,74.5|NAD83(2011) / EPSG Arctic zone 5-31
=proj=lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000 units=m
6094||178|-173,69.5,-153,74.5|NAD83(NSRS2007) / EPSG Arctic zone 5-29
6351||178|-173,69.5,-153,74.5|NAD83(2011) / EPSG Arctic zone 5-29
=proj=lcc lat_0=72.0250091944445 lon_0=-22 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=45500000 y_0=5500000 units=m
6061||178|-32,69.5,-12,74.5|GR96 / EPSG Arctic zone 5-45
=proj=lcc lat_0=72.0250091944445 lon_0=-42 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=43500000 y_0=5500000 units=m
6060||178|-52,69.5,-32,74.5|GR96 / EPSG Arctic zone 5-43
=proj=lcc lat_0=72.0250091944445 lon_0=-5 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=47500000 y_0=5500000 units=m
6125||178|-15,69.5,5,74.5|ETRS89 / EPSG Arctic zone 5-47
=proj=lcc lat_0=72.0250091944445 lon_0=-62 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=41500000 y_0=5500000 units=m
6059||178|-71.9,69.5,-52,74.5|GR96 / EPSG Arctic zone 5-41
=proj=lcc lat_0=72.0250091944445 lon_0=-71 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=39500000 y_0=5500000 units=m
6110||179|-81,69.5,-61,74.5|NAD83(CSRS) / EPSG Arctic zone 5-39
=proj=lcc lat_0=72.0250091944445 lon_0=-91 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=37500000 y_0=5500000 units=m
6109||179|-101,69.5,-81,74.5|NAD83(CSRS) / EPSG Arctic zone 5-37
=proj=lcc lat_0=72.0250091944445 lon_0=116 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=21500000 y_0=5500000 units=m
6090||194|106,69.5,127,74.5|WGS 84 / EPSG Arctic zone 5-21
=proj=lcc lat_0=72.0250091944445 lon_0=137 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=23500000 y_0=5500000 units=m
6091||194|127,69.5,148,74.5|WGS 84 / EPSG Arctic zone 5-23
=proj=lcc lat_0=72.0250091944445 lon_0=14 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=11500000 y_0=5500000 units=m
6073||178|4,69.5,24,74.5|ETRS89 / EPSG Arctic zone 5-11
=proj=lcc lat_0=72.0250091944445 lon_0=158 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=25500000 y_0=5500000 units=m
6092||194|148,69.5,169,74.5|WGS 84 / EPSG Arctic zone 5-25
=proj=lcc lat_0=72.0250091944445 lon_0=179 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=27500000 y_0=5500000 units=m
6093||194|169,69.5,-169,74.5|WGS 84 / EPSG Arctic zone 5-27
=proj=lcc lat_0=72.0250091944445 lon_0=34 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=13500000 y_0=5500000 units=m
6074||178|24,69.5,44,74.5|ETRS89 / EPSG Arctic zone 5-13
=proj=lcc lat_0=72.0250091944445 lon_0=54 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=15500000 y_0=5500000 units=m
6087||194|44,69.5,64,74.5|WGS 84 / EPSG Arctic zone 5-15
=proj=lcc lat_0=72.0250091944445 lon_0=74 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=17500000 y_0=5500000 units=m
6088||194|64,69.5,85,74.5|WGS 84 / EPSG Arctic zone 5-17
=proj=lcc lat_0=72.0250091944445 lon_0=95 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=19500000 y_0=5500000 units=m
6089||194|85,69.5,106,74.5|WGS 84 / EPSG Arctic zone 5-19
=proj=lcc lat_0=73.1557408611111 lon_0=-111 lat_1=77 lat_2=69 x_0=0 y_0=0 units=m
5926||194|-156,67,-66,79|WGS 84 / EPSG Arctic Regional zone B1
=proj=lcc lat_0=73.1557408611111 lon_0=-39 lat_1=77 lat_2=69 x_0=0 y_0=0 units=m
5927||194|-84,67,6,79|WGS 84 / EPSG Arctic Regional zone B2
=proj=lcc lat_0=73.1557408611111 lon_0=105 lat_1=77 lat_2=69 x_0=0 y_0=0 units=m
5929||194|60,67,150,79|WGS 84 / EPSG Arctic Regional zone B4
=proj=lcc lat_0=73.1557408611111 lon_0=177 lat_1=77 lat_2=69 x_0=0 y_0=0 units=m
5930||194|132,67,-138,79|WGS 84 / EPSG Arctic Regional zone B5
=proj=lcc lat_0=73.1557408611111 lon_0=33 lat_1=77 lat_2=69 x_0=0 y_0=0 units=m
5928||194|-12,67,78,79|WGS 84 / EPSG Arctic Regional zone B3
=proj=lcc lat_0=75.3644033055556 lon_0=-104 lat_1=77 lat_2=73.6666666666667 x_0=16500000 y_0=4500000 units=m
6105||179|-116,72.8,-91,77.8|NAD83(CSRS) / EPSG Arctic zone 4-16
=proj=lcc lat_0=75.3644033055556 lon_0=-129 lat_1=77 lat_2=73.6666666666667 x_0=14500000 y_0=4500000 units=m
6104||179|-141,72.8,-116,77.8|NAD83(CSRS) / EPSG Arctic zone 4-14
=proj=lcc lat_0=75.3644033055556 lon_0=-14 lat_1=77 lat_2=73.6666666666667 x_0=24500000 y_0=4500000 units=m
6058||178|-26,72.8,-2,77.8|GR96 / EPSG Arctic zone 4-24
=proj=lcc lat_0=75.3644033055556 lon_0=-155 lat_1=77 lat_2=73.6666666666667 x_0=12500000 y_0=4500000 units=m
6124||194|-169,72.8,-141,77.8|WGS 84 / EPSG Arctic zone 4-12
=proj=lcc lat_0=75.3644033055556 lon_0=-39 lat_1=77 lat_2=73.6666666666667 x_0=22500000 y_0=4500000 units=m
6057||178|-51,72.8,-26,77.8|GR96 / EPSG Arctic zone 4-22
=proj=lcc lat_0=75.3644033055556 lon_0=-64 lat_1=77 lat_2=73.6666666666667 x_0=20500000 y_0=4500000 units=m
6056||178|-76,72.8,-51,77.8|GR96 / EPSG Arctic zone 4-20
=proj=lcc lat_0=75.3644033055556 lon_0=-79 lat_1=77 lat_2=73.6666666666667 x_0=18500000 y_0=4500000 units=m
6106||179|-91,72.8,-67,77.8|NAD83(CSRS) / EPSG Arctic zone 4-18
=proj=lcc lat_0=75.3644033055556 lon_0=10 lat_1=77 lat_2=73.6666666666667 x_0=26500000 y_0=4500000 units=m
6071||178|-2,72.8,22,77.8|ETRS89 / EPSG Arctic zone 4-26
=proj=lcc lat_0=75.3644033055556 lon_0=106 lat_1=77 lat_2=73.6666666666667 x_0=34500000 y_0=4500000 units=m
6083||194|94,72.8,118,77.8|WGS 84 / EPSG Arctic zone 4-34
=proj=lcc lat_0=75.3644033055556 lon_0=130 lat_1=77 lat_2=73.6666666666667 x_0=36500000 y_0=4500000 units=m
6084||194|118,72.8,142,77.8|WGS 84 / EPSG Arctic zone 4-36
=proj=lcc lat_0=75.3644033055556 lon_0=154 lat_1=77 lat_2=73.6666666666667 x_0=38500000 y_0=4500000 units=m
6085||194|142,72.8,166,77.8|WGS 84 / EPSG Arctic zone 4-38
=proj=lcc lat_0=75.3644033055556 lon_0=179 lat_1=77 lat_2=73.6666666666667 x_0=40500000 y_0=4500000 units=m
6086||194|166,72.8,-169,77.8|WGS 84 / EPSG Arctic zone 4-40
=proj=lcc lat_0=75.3644033055556 lon_0=34 lat_1=77 lat_2=73.6666666666667 x_0=28500000 y_0=4500000 units=m
6072||178|22,72.8,46,77.8|ETRS89 / EPSG Arctic zone 4-28
=proj=lcc lat_0=75.3644033055556 lon_0=58 lat_1=77 lat_2=73.6666666666667 x_0=30500000 y_0=4500000 units=m
6081||194|46,72.8,70,77.8|WGS 84 / EPSG Arctic zone 4-30
=proj=lcc lat_0=75.3644033055556 lon_0=82 lat_1=77 lat_2=73.6666666666667 x_0=32500000 y_0=4500000 units=m
6082||194|70,72.8,94,77.8|WGS 84 / EPSG Arctic zone 4-32
=proj=lcc lat_0=78.7073375277778 lon_0=-10 lat_1=80.3333333333333 lat_2=77 x_0=33500000 y_0=3500000 units=m
6055||178|-24,76.2,1.9,81.2|GR96 / EPSG Arctic zone 3-33
=proj=lcc lat_0=78.7073375277778 lon_0=-129 lat_1=80.3333333333333 lat_2=77 x_0=25500000 y_0=3500000 units=m
6101||179|-144,76.2,-114,81.2|NAD83(CSRS) / EPSG Arctic zone 3-25
=proj=lcc lat_0=78.7073375277778 lon_0=-153 lat_1=80.3333333333333 lat_2=77 x_0=23500000 y_0=3500000 units=m
6123||194|-169,76.2,-138,81.2|WGS 84 / EPSG Arctic zone 3-23
=proj=lcc lat_0=78.7073375277778 lon_0=-39 lat_1=80.3333333333333 lat_2=77 x_0=31500000 y_0=3500000 units=m
6054||178|-54,76.2,-24,81.2|GR96 / EPSG Arctic zone 3-31
=proj=lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000 units=m
6053||178|-75,76.2,-54,81.2|GR96 / EPSG Arctic zone 3-29
6103||179|-84,76.2,-64.8,81.2|NAD83(CSRS) / EPSG Arctic zone 3-29
=proj=lcc lat_0=78.7073375277778 lon_0=-99 lat_1=80.3333333333333 lat_2=77 x_0=27500000 y_0=3500000 units=m
6102||179|-114,76.2,-84,81.2|NAD83(CSRS) / EPSG Arctic zone 3-27
=proj=lcc lat_0=78.7073375277778 lon_0=114 lat_1=80.3333333333333 lat_2=77 x_0=17500000 y_0=3500000 units=m
6079||194|98,76.2,129,81.2|WGS 84 / EPSG Arctic zone 3-17
=proj=lcc lat_0=78.7073375277778 lon_0=145 lat_1=80.3333333333333 lat_2=77 x_0=19500000 y_0=3500000 units=m
6080||194|129,76.2,160,81.2|WGS 84 / EPSG Arctic zone 3-19
=proj=lcc lat_0=78.7073375277778 lon_0=176 lat_1=80.3333333333333 lat_2=77 x_0=21500000 y_0=3500000 units=m
6122||194|160,76.2,-169,81.2|WGS 84 / EPSG Arctic zone 3-21
=proj=lcc lat_0=78.7073375277778 lon_0=21 lat_1=80.3333333333333 lat_2=77 x_0=11500000 y_0=3500000 units=m
6070||178|-3.3,76.2,38,81.2|ETRS89 / EPSG Arctic zone 3-11
=proj=lcc lat_0=78.7073375277778 lon_0=52 lat_1=80.3333333333333 lat_2=77 x_0=13500000 y_0=3500000 units=m
6077||194|35,76.2,67,81.2|WGS 84 / EPSG Arctic zone 3-13
=proj=lcc lat_0=78.7073375277778 lon_0=83 lat_1=80.3333333333333 lat_2=77 x_0=15500000 y_0=3500000 units=m
6078||194|67,76.2,98,81.2|WGS 84 / EPSG Arctic zone 3-15
=proj=lcc lat_0=81.317226 lon_0=-111 lat_1=85 lat_2=77 x_0=0 y_0=0 units=m
5921||194|-156,75,-66,87|WGS 84 / EPSG Arctic Regional zone A1
=proj=lcc lat_0=81.317226 lon_0=-39 lat_1=85 lat_2=77 x_0=0 y_0=0 units=m
5922||194|-84,75,6,87|WGS 84 / EPSG Arctic Regional zone A2
=proj=lcc lat_0=81.317226 lon_0=105 lat_1=85 lat_2=77 x_0=0 y_0=0 units=m
5924||194|60,75,150,87|WGS 84 / EPSG Arctic Regional zone A4
=proj=lcc lat_0=81.317226 lon_0=177 lat_1=85 lat_2=77 x_0=0 y_0=0 units=m
5925||194|132,75,-138,87|WGS 84 / EPSG Arctic Regional zone A5
=proj=lcc lat_0=81.317226 lon_0=33 lat_1=85 lat_2=77 x_0=0 y_0=0 units=m
5923||194|-12,75,78,87|WGS 84 / EPSG Arctic Regional zone A3
=proj=lcc lat_0=82.0584248888889 lon_0=-115 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=14500000 y_0=2500000 units=m
6099||179|-135,79.5,-95,84.5|NAD83(CSRS) / EPSG Arctic zone 2-14
=proj=lcc lat_0=82.0584248888889 lon_0=-12 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=20500000 y_0=2500000 units=m
6052||178|-32,79.5,8,84.5|GR96 / EPSG Arctic zone 2-20
=proj=lcc lat_0=82.0584248888889 lon_0=-154 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=12500000 y_0=2500000 units=m
6121||194|-174,79.5,-135,84.5|WGS 84 / EPSG Arctic zone 2-12
=proj=lcc lat_0=82.0584248888889 lon_0=-52 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=18500000 y_0=2500000 units=m
6051||178|-72,79.5,-32,84.5|GR96 / EPSG Arctic zone 2-18
=proj=lcc lat_0=82.0584248888889 lon_0=-75 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=16500000 y_0=2500000 units=m
6100||179|-95,79.5,-55,84.5|NAD83(CSRS) / EPSG Arctic zone 2-16
=proj=lcc lat_0=82.0584248888889 lon_0=133 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=28500000 y_0=2500000 units=m
6119||194|113,79.5,153,84.5|WGS 84 / EPSG Arctic zone 2-28
=proj=lcc lat_0=82.0584248888889 lon_0=16 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=22500000 y_0=2500000 units=m
6069||178|-4,79.5,36,84.5|ETRS89 / EPSG Arctic zone 2-22
=proj=lcc lat_0=82.0584248888889 lon_0=166 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=10500000 y_0=2500000 units=m
6120||194|146,79.5,-174,84.5|WGS 84 / EPSG Arctic zone 2-10
=proj=lcc lat_0=82.0584248888889 lon_0=53 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=24500000 y_0=2500000 units=m
6075||194|33,79.5,73,84.5|WGS 84 / EPSG Arctic zone 2-24
=proj=lcc lat_0=82.0584248888889 lon_0=93 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=26500000 y_0=2500000 units=m
6076||194|73,79.5,113,84.5|WGS 84 / EPSG Arctic zone 2-26
=proj=lcc lat_0=85.4371183333333 lon_0=-150 lat_1=87 lat_2=83.6666666666667 x_0=21500000 y_0=1500000 units=m
6118||194|-180,82.8,-120,87.8|WGS 84 / EPSG Arctic zone 1-21
=proj=lcc lat_0=85.4371183333333 lon_0=-30 lat_1=87 lat_2=83.6666666666667 x_0=25500000 y_0=1500000 units=m
6050||178|-60,82.8,0,87.8|GR96 / EPSG Arctic zone 1-25
=proj=lcc lat_0=85.4371183333333 lon_0=-90 lat_1=87 lat_2=83.6666666666667 x_0=23500000 y_0=1500000 units=m
6098||179|-120,82.8,-60,87.8|NAD83(CSRS) / EPSG Arctic zone 1-23
=proj=lcc lat_0=85.4371183333333 lon_0=150 lat_1=87 lat_2=83.6666666666667 x_0=31500000 y_0=1500000 units=m
6117||194|120,82.8,180,87.8|WGS 84 / EPSG Arctic zone 1-31
=proj=lcc lat_0=85.4371183333333 lon_0=30 lat_1=87 lat_2=83.6666666666667 x_0=27500000 y_0=1500000 units=m
6115||194|0,82.8,60,87.8|WGS 84 / EPSG Arctic zone 1-27
=proj=lcc lat_0=85.4371183333333 lon_0=90 lat_1=87 lat_2=83.6666666666667 x_0=29500000 y_0=1500000 units=m
6116||194|60,82.8,120,87.8|WGS 84 / EPSG Arctic zone 1-29
=proj=lcc lat_0=9 lon_0=-83.6666666666667 lat_1=8.46666666666667 lat_2=9.53333333333333 x_0=500000 y_0=327987.436 units=m
102222|e|268|-85.7,8,-82.5,9.9|Ocotepeque_1935_Costa_Rica_Lambert_Sur
=proj=lcc lat_0=9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000 units=m
3985|o|243|21.7,-13.5,30.8,-5|Katanga 1955 / Katanga Lambert
=proj=lcc lat_0=90 lon_0=0 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000 y_0=5400000 units=m
21500||313|2.5,49.5,6.4,51.5|BD50 (Brussels) / Belge Lambert 50
=proj=lcc lat_0=90 lon_0=4.35693972222222 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000.01256 y_0=5400088.4378 units=m
31300||324|2.5,49.5,6.4,51.5|BD72 / Belge Lambert 72
=proj=lcc lat_0=90 lon_0=4.36748666666667 lat_1=49.8333339 lat_2=51.1666672333333 x_0=150000.01256 y_0=5400088.4378 units=m
102499|e|324|2.5,49.5,6.4,51.5|Belge_Lambert_1972_bad_FE_FN
=proj=lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013 y_0=5400088.438 units=m
31370||324|2.5,49.5,6.4,51.5|BD72 / Belgian Lambert 72
=proj=lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=0 units=us-ft
2194|o|243|-173.7,-17.6,-165.2,-10|American Samoa 1962 / American Samoa Lambert
=proj=lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=95169.3116586233 units=us-ft
3102||246|-170.9,-14.4,-169.4,-14.1|American Samoa 1962 / American Samoa Lambert
65062|e|243|-173.7,-17.6,-165.2,-10|American_Samoa_1962_StatePlane_American_Samoa_FIPS_5300
=proj=lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=170 k_0=1 x_0=152400.30480061 y_0=0 units=us-ft
2155|o|243|-173.7,-17.6,-165.2,-10|American Samoa 1962 / American Samoa Lambert
=proj=lcc lat_1=-20.1950694444444 lat_0=-20.1950694444444 lon_0=57.5218277777778 k_0=1 x_0=1000000 y_0=1000000 units=m
3337||40|57.3,-20.6,57.9,-19.9|Le Pouce 1934 / Mauritius Grid
=proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=-17044 y_0=-23139.97 units=m
2104||312|-71.5,10,-71.2,10.5|Lake / Maracaibo La Rosa Grid
=proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=0 y_0=-52684.972 units=m
2101||312|-72.2,10,-71.5,11|Lake / Maracaibo Grid M1
=proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=200000 y_0=147315.028 units=m
2102||312|-72.2,10,-71.5,11|Lake / Maracaibo Grid
=proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=500000 y_0=447315.028 units=m
2103||312|-72.2,10,-71.5,11|Lake / Maracaibo Grid M3
=proj=lcc lat_1=10.4666666666667 lat_0=10.4666666666667 lon_0=-84.3333333333333 k_0=0.99995696 x_0=500000 y_0=271820.522 units=m
5456||268|-86,9.5,-82.5,11.2|Ocotepeque 1935 / Costa Rica Norte
=proj=lcc lat_1=11.7333333333333 lat_0=11.7333333333333 lon_0=-85.5 k_0=0.99992228 x_0=500000 y_0=288876.327 units=m
5462||271|-87.6,10.7,-83.4,12.8|Ocotepeque 1935 / Nicaragua Sur
=proj=lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 units=m
24383||6|73.9,8,80.4,15|Kalianpur 1975 / India zone IVa
=proj=lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 to_meter=0.914398530744441
24374||7|73.9,8,80.4,15|Kalianpur 1880 / India zone IVa
=proj=lcc lat_1=13.7833333333333 lat_0=13.7833333333333 lon_0=-89 k_0=0.99996704 x_0=500000 y_0=295809.184 units=m
5460||271|-90.1,13.1,-87.7,14.4|Ocotepeque 1935 / El Salvador Lambert
=proj=lcc lat_1=13.8666666666667 lat_0=13.8666666666667 lon_0=-85.5 k_0=0.99990314 x_0=500000 y_0=359891.816 units=m
5461||271|-87.7,12.8,-83.1,15|Ocotepeque 1935 / Nicaragua Norte
=proj=lcc lat_1=14.9 lat_0=14.9 lon_0=-90.3333333333333 k_0=0.99989906 x_0=500000 y_0=325992.681 units=m
5459||271|-92.3,13.7,-88.2,15.9|Ocotepeque 1935 / Guatemala Sur
32062|o|265|-92.3,13.7,-88.2,15.9|NAD27 / Guatemala Sur
=proj=lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579 units=m
5458|o|265|-91.9,15.9,-88.3,17.8|Ocotepeque 1935 / Guatemala Norte
5559||271|-91.9,15.9,-88.3,17.8|Ocotepeque 1935 / Guatemala Norte
32061|o|265|-91.9,15.9,-88.3,17.8|NAD27 / Guatemala Norte
=proj=lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=167638.49597 y_0=121918.90616 to_meter=0.3047972654
24100||15|-78.4,17.6,-76.2,18.6|Jamaica 1875 / Jamaica (Old Grid)
=proj=lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=250000 y_0=150000 units=m
24200||256|-78.4,17.6,-76.2,18.6|JAD69 / Jamaica National Grid
=proj=lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=750000 y_0=650000 units=m
3448||194|-78.4,17.6,-76.2,18.6|JAD2001 / Jamaica Metric Grid
102095|eo|194|-78.4,17.6,-76.2,18.6|JAD_2001_Jamaica_Grid
=proj=lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 units=m
24381||6|70.1,15,87.2,21|Kalianpur 1975 / India zone IIIa
=proj=lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 to_meter=0.914398530744441
24373||7|70.1,15,87.2,21|Kalianpur 1880 / India zone IIIa
=proj=lcc lat_1=20.7166666666667 lat_0=20.7166666666667 lon_0=-76.8333333333333 k_0=0.99994848 x_0=500000 y_0=229126.939 units=m
2086|o|270|-78.7,19.8,-74.1,21.5|NAD27 / Cuba Sur
=proj=lcc lat_1=22.35 lat_0=22.35 lon_0=-81 k_0=0.99993602 x_0=500000 y_0=280296.016 units=m
2085|o|270|-85,21.4,-76.9,23.3|NAD27 / Cuba Norte
=proj=lcc lat_1=22.5 lat_0=22.5 lon_0=-5.4 k_0=0.999616437 x_0=1500000 y_0=400000 units=m
26195||278|-17.2,20.7,-12,24.3|Merchich / Sahara Sud
=proj=lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 units=m
24379||6|68.1,21,82,28|Kalianpur 1975 / India zone IIa
=proj=lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 to_meter=0.914398530744441
24372||7|61.6,21,82,28|Kalianpur 1880 / India zone IIa
=proj=lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 units=m
24377||8|61.6,23.6,71.9,28|Kalianpur 1962 / India zone IIa
=proj=lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743185.69 y_0=914395.23 units=m
24375||299|88,20.5,92.7,26.6|Kalianpur 1937 / India zone IIb
=proj=lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 units=m
24380||6|82,21,97.4,29.5|Kalianpur 1975 / India zone IIb
=proj=lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 to_meter=0.914398530744441
24382||7|82,21,101.2,29.5|Kalianpur 1880 / India zone IIb
=proj=lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.9996 x_0=1200000 y_0=400000 units=m
26193|o|278|-17,21.1,-8.7,27.9|Merchich / Sahara
102193|eo|278|-17,21.1,-8.7,27.9|Sahara_Degree
=proj=lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.999616304 x_0=1200000 y_0=400000 units=m
26194||278|-15.4,24.3,-8.7,27.7|Merchich / Sahara Nord
=proj=lcc lat_1=29.7 lat_0=29.7 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000 units=m
26192||292|-13.2,27.7,-3.6,31.5|Merchich / Sud Maroc
=proj=lcc lat_1=30.5 lat_0=30.5 lon_0=-110.75 k_0=0.9998 x_0=9144 y_0=-188976 units=ft
8068||178|-110.9,32.3,-110.6,32.5|NAD83(2011) / PCCS zone 4 (ft)
=proj=lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 units=m
3200||16|47.1,26.2,53.6,33.2|FD58 / Iraq zone
3394||30|38.8,29.1,51.1,37.4|Nahrwan 1934 / Iraq zone
24600||35|46.5,28.5,48.5,30.1|KOC Lambert
=proj=lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 units=m
24378||6|70.4,28,81.6,35.5|Kalianpur 1975 / India zone I
=proj=lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 to_meter=0.914398530744441
24371||7|60.9,28,81.6,35.6|Kalianpur 1880 / India zone I
=proj=lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 units=m
24376||8|60.9,28,77.8,35.6|Kalianpur 1962 / India zone I
=proj=lcc lat_1=33 lat_0=33 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000 units=m
102192|eo|292|-13.2,27.7,-3.6,31.5|Sud_Maroc
=proj=lcc lat_1=33.3 lat_0=33.3 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000 units=m
26191||292|-9.8,31.5,-1,36|Merchich / Nord Maroc
=proj=lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 units=m
30492||288|-2.9,32,9.1,34.7|Voirol 1875 / Sud Algerie (ancienne)
30494||278|-2.9,32,9.1,34.7|Voirol 1879 / Sud Algerie (ancienne)
102492|e|288|-2.9,32,9.1,34.7|Sud_Algerie_Ancienne_Degree
=proj=lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500135 y_0=300090 units=m
30592|eo|19|-3.8,31.5,9.2,34.7|Sud_Algerie
30792||34|-3.8,31.5,9.2,34.7|Nord Sahara 1959 / Sud Algerie
102592|eo|16|-8.7,19,12,38.8|Sud_Algerie_Degree
=proj=lcc lat_1=33.3 lat_0=33.3 lon_0=9.9 k_0=0.999625769 x_0=500000 y_0=300000 units=m
22392||285|7.5,30.2,11.6,34.7|Carthage / Sud Tunisie
=proj=lcc lat_1=34.65 lat_0=34.65 lon_0=37.35 k_0=0.9996256 x_0=300000 y_0=300000 units=m
22770||291|35,32.3,42.4,37.3|Deir ez Zor / Syria Lambert
=proj=lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=599999.999999999 units=ft
103588|e|179|-114,32.8,-106.2,37.8|NAD_1983_HARN_Navajo_Nation_Coordinate_System_Intl_Feet
103591|e|178|-114,32.8,-106.2,37.8|NAD_1983_NSRS2007_Navajo_Nation_Coordinate_System_Intl_Feet
103594|e|178|-114,32.8,-106.2,37.8|NAD_1983_(2011)_Navajo_Nation_Coordinate_System_Intl_Feet
=proj=lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 units=m
103586|e|179|-114,32.8,-106.2,37.8|NAD_1983_HARN_Navajo_Nation_Coordinate_System_Meters
103589|e|178|-114,32.8,-106.2,37.8|NAD_1983_NSRS2007_Navajo_Nation_Coordinate_System_Meters
103592|e|178|-114,32.8,-106.2,37.8|NAD_1983_(2011)_Navajo_Nation_Coordinate_System_Meters
=proj=lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 units=us-ft
103587|e|179|-114,32.8,-106.2,37.8|NAD_1983_HARN_Navajo_Nation_Coordinate_System_US_Feet
103590|e|178|-114,32.8,-106.2,37.8|NAD_1983_NSRS2007_Navajo_Nation_Coordinate_System_US_Feet
103593|e|178|-114,32.8,-106.2,37.8|NAD_1983_(2011)_Navajo_Nation_Coordinate_System_US_Feet
=proj=lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 units=m
30491||288|-2.2,34.6,8.6,37.1|Voirol 1875 / Nord Algerie (ancienne)
30493||278|-2.2,34.6,8.6,37.1|Voirol 1879 / Nord Algerie (ancienne)
102491|e|288|-2.2,34.6,8.6,37.1|Nord_Algerie_Ancienne_Degree
=proj=lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500135 y_0=300090 units=m
30591|eo|19|-2.2,34.6,8.6,37.1|Nord_Algerie
30791||34|-2.2,34.6,8.6,37.1|Nord Sahara 1959 / Nord Algerie
102591|eo|16|-8.7,19,12,38.8|Nord_Algerie_Degree
=proj=lcc lat_1=36 lat_0=36 lon_0=9.9 k_0=0.999625544 x_0=500000 y_0=300000 units=m
22391||284|8.2,34.7,11.4,37.4|Carthage / Nord Tunisie
=proj=lcc lat_1=37 lat_0=37 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000 units=m
102191|eo|292|-9.8,31.5,-1,36|Nord_Maroc
=proj=lcc lat_1=37.1833333333333 lat_0=37.1833333333333 lon_0=-97.5 k_0=1.000055 x_0=5638811.27762256 y_0=60960.1219202439 units=us-ft
8538||178|-98.3,37,-96.5,37.5|NAD83(2011) / KS RCS zone 18
=proj=lcc lat_1=37.2 lat_0=37.2 lon_0=-88.9 k_0=1.00001 x_0=1110083.82016764 y_0=1170129.54025908 units=us-ft
23333||178|-89.5,37,-88.1,37.6|NAD83(2011) / ICS83-Metropolis (ftUS)
102933|eo|178|-89.5,37,-88.1,37.6|NAD_1983_(2011)_ICS_Metropolis_(US_Feet)
=proj=lcc lat_1=37.7666666666667 lat_0=37.7666666666667 lon_0=-97.5 k_0=1.000059 x_0=5334010.66802134 y_0=121920.243840488 units=us-ft
8536||178|-98.5,37.4,-96.5,38.2|NAD83(2011) / KS RCS zone 17
=proj=lcc lat_1=37.9 lat_0=37.9 lon_0=-88.95 k_0=1.000012 x_0=729997.45999492 y_0=1150012.7000254 units=us-ft
23332||178|-90.2,37.6,-87.9,38.3|NAD83(2011) / ICS83-Carbondale (ftUS)
102932|eo|178|-90.2,37.6,-87.9,38.3|NAD_1983_(2011)_ICS_Carbondale_(US_Feet)
=proj=lcc lat_1=38.45 lat_0=38.45 lon_0=-89.15 k_0=1.000015 x_0=99974.5999491999 y_0=1150012.7000254 units=us-ft
23330||178|-89.7,38.1,-88.7,38.8|NAD83(2011) / ICS83-Mount Vernon (ftUS)
102931|eo|178|-89.7,38.1,-88.7,38.8|NAD_1983_(2011)_ICS_Mount_Vernon_(US_Feet)
=proj=lcc lat_1=38.5 lat_0=38.5 lon_0=-96.5 k_0=1.00005 x_0=2895605.79121158 y_0=91440.1828803658 units=us-ft
8526||178|-96.9,38.1,-95.9,38.9|NAD83(2011) / KS RCS zone 9
=proj=lcc lat_1=38.55 lat_0=38.55 lon_0=-88.15 k_0=1.000013 x_0=380086.36017272 y_0=1150012.7000254 units=us-ft
23331||178|-88.7,38.2,-87.5,38.9|NAD83(2011) / ICS83-Olney (ftUS)
102930|eo|178|-88.7,38.2,-87.5,38.9|NAD_1983_(2011)_ICS_Olney_(US_Feet)
=proj=lcc lat_1=38.95 lat_0=38.95 lon_0=-89 k_0=1.000019 x_0=2350012.7000254 y_0=840030.48006096 units=us-ft
23327||178|-89.6,38.7,-88.4,39.2|NAD83(2011) / ICS83-Effingham (ftUS)
102928|eo|178|-89.6,38.7,-88.4,39.2|NAD_1983_(2011)_ICS_Effingham_(US_Feet)
=proj=lcc lat_1=39.1 lat_0=39.1 lon_0=-88 k_0=1.000017 x_0=2649936.499873 y_0=840030.48006096 units=us-ft
23328||178|-88.5,38.8,-87.5,39.5|NAD83(2011) / ICS83-Robinson (ftUS)
102926|eo|178|-88.5,38.8,-87.5,39.5|NAD_1983_(2011)_ICS_Robinson_(US_Feet)
=proj=lcc lat_1=39.1 lat_0=39.1 lon_0=-95.25 k_0=1.000033 x_0=3505207.01041402 y_0=182880.365760732 units=us-ft
8528||178|-96,38.7,-94.6,39.4|NAD83(2011) / KS RCS zone 11
=proj=lcc lat_1=39.1666666666667 lat_0=39.1666666666667 lon_0=-96.5 k_0=1.000044 x_0=2590805.18161036 y_0=182880.365760732 units=us-ft
8525||178|-97,38.7,-95.9,39.6|NAD83(2011) / KS RCS zone 8
=proj=lcc lat_1=39.3 lat_0=39.3 lon_0=-90.15 k_0=1.00002 x_0=1749860.2997206 y_0=840030.48006096 units=us-ft
23325||178|-90.6,39,-89.7,39.5|NAD83(2011) / ICS83-Carlinville (ftUS)
102925|eo|178|-90.6,39,-89.7,39.5|NAD_1983_(2011)_ICS_Carlinville_(US_Feet)
=proj=lcc lat_1=39.5 lat_0=39.5 lon_0=68 k_0=0.99846154 x_0=2153865.73916853 y_0=2368292.1946281 to_meter=0.914398530744441
24370||7|71.2,35.6,77,37.1|Kalianpur 1880 / India zone 0
=proj=lcc lat_1=39.6333333333333 lat_0=39.6333333333333 lon_0=-95.75 k_0=1.00004 x_0=3200406.4008128 y_0=213360.426720853 units=us-ft
8527||178|-96.8,39.2,-94.8,40|NAD83(2011) / KS RCS zone 10
=proj=lcc lat_1=39.65 lat_0=39.65 lon_0=-88 k_0=1.000024 x_0=1150012.7000254 y_0=840030.48006096 units=us-ft
23323||178|-88.5,39.4,-87.5,39.9|NAD83(2011) / ICS83-Charleston (ftUS)
102924|eo|178|-88.5,39.4,-87.5,39.9|NAD_1983_(2011)_ICS_Charleston_(US_Feet)
=proj=lcc lat_1=39.65 lat_0=39.65 lon_0=-90.6 k_0=1.000023 x_0=380086.36017272 y_0=860147.320294641 units=us-ft
23321||178|-91.4,39.4,-89.9,39.9|NAD83(2011) / ICS83-Jacksonville (ftUS)
102922|eo|178|-91.4,39.4,-89.9,39.9|NAD_1983_(2011)_ICS_Jacksonville_(US_Feet)
=proj=lcc lat_1=39.75 lat_0=39.75 lon_0=-89.65 k_0=1.000022 x_0=709880.61976124 y_0=879959.35991872 units=us-ft
23322||178|-90,39.5,-89.2,40|NAD83(2011) / ICS83-Springfield (ftUS)
102921|eo|178|-90,39.5,-89.2,40|NAD_1983_(2011)_ICS_Springfield_(US_Feet)
=proj=lcc lat_1=40 lat_0=40 lon_0=0 k_0=0.9988085293 x_0=600000 y_0=600000 units=m
2062||60|-9.4,36,3.4,43.8|Madrid 1870 (Madrid) / Spain LCC
=proj=lcc lat_1=40.15 lat_0=40.15 lon_0=-88 k_0=1.000026 x_0=99974.5999491999 y_0=860147.320294641 units=us-ft
23320||178|-88.5,39.9,-87.5,40.5|NAD83(2011) / ICS83-Champaign (ftUS)
102916|eo|178|-88.5,39.9,-87.5,40.5|NAD_1983_(2011)_ICS_Champaign_(US_Feet)
=proj=lcc lat_1=40.15 lat_0=40.15 lon_0=-89.8 k_0=1.000018 x_0=2670053.34010668 y_0=530048.26009652 units=us-ft
23318||178|-90.6,39.9,-89.1,40.4|NAD83(2011) / ICS83-Lincoln (ftUS)
102919|eo|178|-90.6,39.9,-89.1,40.4|NAD_1983_(2011)_ICS_Lincoln_(US_Feet)
=proj=lcc lat_1=40.5 lat_0=40.5 lon_0=-88.85 k_0=1.000031 x_0=1150012.7000254 y_0=530048.26009652 units=us-ft
23313||178|-89.3,40.3,-88.4,40.8|NAD83(2011) / ICS83-Bloomington (ftUS)
102914|eo|178|-89.3,40.3,-88.4,40.8|NAD_1983_(2011)_ICS_Bloomington_(US_Feet)
=proj=lcc lat_1=40.75 lat_0=40.75 lon_0=-87.95 k_0=1.000024 x_0=1749860.2997206 y_0=530048.26009652 units=us-ft
23315||178|-88.5,40.4,-87.5,41|NAD83(2011) / ICS83-Watseka (ftUS)
102912|eo|178|-88.5,40.4,-87.5,41|NAD_1983_(2011)_ICS_Watseka_(US_Feet)
=proj=lcc lat_1=40.9 lat_0=40.9 lon_0=-88.55 k_0=1.000025 x_0=1449936.499873 y_0=530048.26009652 units=us-ft
23314||178|-88.9,40.6,-88.2,41.1|NAD83(2011) / ICS83-Pontiac (ftUS)
102910|eo|178|-88.9,40.6,-88.2,41.1|NAD_1983_(2011)_ICS_Pontiac_(US_Feet)
=proj=lcc lat_1=40.9166666666667 lat_0=40.9166666666667 lon_0=-93.75 k_0=1.000037 x_0=6858013.71602743 y_0=1889763.77952756 units=us-ft
7068||178|-95.4,40.6,-92.2,41.2|NAD83(2011) / IaRCS zone 12
=proj=lcc lat_1=41.3 lat_0=41.3 lon_0=-89.05 k_0=1.000023 x_0=2360071.12014224 y_0=230124.460248921 units=us-ft
23307||178|-89.9,40.9,-88.2,41.6|NAD83(2011) / ICS83-Ottawa (ftUS)
102906|eo|178|-89.9,40.9,-88.2,41.6|NAD_1983_(2011)_ICS_Ottawa_(US_Feet)
=proj=lcc lat_1=41.55 lat_0=41.55 lon_0=-90.05 k_0=1.00002 x_0=2050088.9001778 y_0=230124.460248921 units=us-ft
23306||178|-90.4,41.1,-89.6,41.9|NAD83(2011) / ICS83-Sterling (ftUS)
102907|eo|178|-90.4,41.1,-89.6,41.9|NAD_1983_(2011)_ICS_Sterling_(US_Feet)
=proj=lcc lat_1=41.55 lat_0=41.55 lon_0=-90.6 k_0=1.000024 x_0=1749860.2997206 y_0=230124.460248921 units=us-ft
23305||178|-91.1,41.3,-90.1,41.8|NAD83(2011) / ICS83-Moline (ftUS)
102905|eo|178|-91.1,41.3,-90.1,41.8|NAD_1983_(2011)_ICS_Moline_(US_Feet)
=proj=lcc lat_1=41.8333333333333 lat_0=41.8333333333333 lon_0=-91.6666666666667 k_0=1.00002 x_0=6248412.49682499 y_0=2438404.87680975 units=us-ft
7066||178|-92.3,41.4,-90.9,42.3|NAD83(2011) / IaRCS zone 10
=proj=lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=59999.99999976 y_0=-59999.99999976 units=ft
8324||178|-122.7,42.5,-121.7,43.3|NAD83(2011) / Oregon Medford-Diamond Lake zone (ft)
=proj=lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=60000 y_0=-60000 units=m
8323||178|-122.7,42.5,-121.7,43.3|NAD83(2011) / Oregon Medford-Diamond Lake zone (m)
=proj=lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=185861.369 units=m
27564||279|8.5,41.3,9.6,43.1|NTF (Paris) / Lambert Corse
27594|o|279|8.5,41.3,9.6,43.1|NTF (Paris) / Corse
=proj=lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=4185861.369 units=m
27574||279|8.5,41.3,9.6,43.1|NTF (Paris) / Lambert zone IV
27584|o|279|8.5,41.3,9.6,43.1|NTF (Paris) / France IV
=proj=lcc lat_1=42.165 lat_0=42.165 lon_0=2.33722916666667 k_0=0.99994471 x_0=234.358 y_0=4185861.369 units=m
102584|e|282|8.5,41.3,9.6,43.1|NTF_France_IV_degrees
102588|e|282|8.5,41.3,9.6,43.1|NTF_Lambert_Zone_IV
=proj=lcc lat_1=42.2 lat_0=42.2 lon_0=-89.95 k_0=1.000029 x_0=549860.2997206 y_0=230124.460248921 units=us-ft
23301||178|-90.7,41.9,-89.4,42.5|NAD83(2011) / ICS83-Freeport (ftUS)
102902|eo|178|-90.7,41.9,-89.4,42.5|NAD_1983_(2011)_ICS_Freeport_(US_Feet)
=proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=39999.99999984 y_0=59999.99999976 units=ft
8346||178|-120.4,42,-119.3,42.4|NAD83(2011) / Oregon Warner Highway zone (ft)
=proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=40000 y_0=60000 units=m
8345||178|-120.4,42,-119.3,42.4|NAD83(2011) / Oregon Warner Highway zone (m)
=proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000 y_0=60000 units=m
8339||178|-122.7,42,-122,42.5|NAD83(2011) / Oregon Siskiyou Pass zone (m)
=proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000.0000152 y_0=59999.99999976 units=ft
8340||178|-122.7,42,-122,42.5|NAD83(2011) / Oregon Siskiyou Pass zone (ft)
=proj=lcc lat_1=42.5333333333333 lat_0=42.5333333333333 lon_0=-94.8333333333333 k_0=1.000045 x_0=4419608.83921768 y_0=2621285.24257049 units=us-ft
7060||178|-96.6,42.2,-93,42.9|NAD83(2011) / IaRCS zone 4
=proj=lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 units=us-ft
7608||178|-90.4,42.5,-89.4,42.9|NAD83(2011) / WISCRS Green and Lafayette (ftUS)
8170||179|-90.4,42.5,-89.4,42.9|NAD83(HARN) / WISCRS Green and Lafayette (ftUS)
103422|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Green_County_Feet
103432|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Lafayette_County_Feet
=proj=lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 units=m
7549||178|-90.4,42.5,-89.4,42.9|NAD83(2011) / WISCRS Green and Lafayette (m)
8169||179|-90.4,42.5,-89.4,42.9|NAD83(HARN) / WISCRS Green and Lafayette (m)
103322|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Green_County_Meters
103332|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Lafayette_County_Meters
=proj=lcc lat_1=42.65 lat_0=42.65 lon_0=-92.25 k_0=1.000032 x_0=4724409.4488189 y_0=2712725.42545085 units=us-ft
7061||178|-93,42.2,-91.6,43.1|NAD83(2011) / IaRCS zone 5
=proj=lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 units=m
7580||178|-88.8,42.5,-88.3,42.9|NAD83(2011) / WISCRS Walworth (m)
8107||179|-88.8,42.5,-88.3,42.9|NAD83(HARN) / WISCRS Walworth (m)
103364|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Walworth_County_Meters
=proj=lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 units=us-ft
7639||178|-88.8,42.5,-88.3,42.9|NAD83(2011) / WISCRS Walworth (ftUS)
8108||179|-88.8,42.5,-88.3,42.9|NAD83(HARN) / WISCRS Walworth (ftUS)
103464|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Walworth_County_Feet
=proj=lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 units=us-ft
7599||178|-89.8,42.8,-89,43.3|NAD83(2011) / WISCRS Dane (ftUS)
8193||179|-89.8,42.8,-89,43.3|NAD83(HARN) / WISCRS Dane (ftUS)
103412|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Dane_County_Feet
=proj=lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 units=m
7540||178|-89.8,42.8,-89,43.3|NAD83(2011) / WISCRS Dane (m)
8191||179|-89.8,42.8,-89,43.3|NAD83(HARN) / WISCRS Dane (m)
103312|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Dane_County_Meters
=proj=lcc lat_1=43.1666666666667 lat_0=43.1666666666667 lon_0=-92.75 k_0=1.000043 x_0=3810007.62001524 y_0=2987045.97409195 units=us-ft
7058||178|-94,42.9,-91.6,43.5|NAD83(2011) / IaRCS zone 2
=proj=lcc lat_1=43.2 lat_0=43.2 lon_0=-95.25 k_0=1.000052 x_0=3505207.01041402 y_0=2926085.8521717 units=us-ft
7057||178|-96.6,42.9,-94,43.5|NAD83(2011) / IaRCS zone 1
=proj=lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 units=us-ft
7598||178|-91.2,43,-90.7,43.4|NAD83(2011) / WISCRS Crawford (ftUS)
8197||179|-91.2,43,-90.7,43.4|NAD83(HARN) / WISCRS Crawford (ftUS)
103411|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Crawford_County_Feet
=proj=lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 units=m
7539||178|-91.2,43,-90.7,43.4|NAD83(2011) / WISCRS Crawford (m)
8196||179|-91.2,43,-90.7,43.4|NAD83(HARN) / WISCRS Crawford (m)
103311|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Crawford_County_Meters
=proj=lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.60477521 y_0=134255.425450851 units=us-ft
7628||178|-90.7,43.2,-90.2,43.6|NAD83(2011) / WISCRS Richland (ftUS)
8130||179|-90.7,43.2,-90.2,43.6|NAD83(HARN) / WISCRS Richland (ftUS)
103452|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Richland_County_Feet
=proj=lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 units=m
7569||178|-90.7,43.2,-90.2,43.6|NAD83(2011) / WISCRS Richland (m)
8129||179|-90.7,43.2,-90.2,43.6|NAD83(HARN) / WISCRS Richland (m)
103352|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Richland_County_Meters
=proj=lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 units=us-ft
7597||178|-89.8,43.3,-89,43.7|NAD83(2011) / WISCRS Columbia (ftUS)
8200||179|-89.8,43.3,-89,43.7|NAD83(HARN) / WISCRS Columbia (ftUS)
103410|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Columbia_County_Feet
=proj=lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 units=m
7538||178|-89.8,43.3,-89,43.7|NAD83(2011) / WISCRS Columbia (m)
8198||179|-89.8,43.3,-89,43.7|NAD83(HARN) / WISCRS Columbia (m)
103310|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Columbia_County_Meters
=proj=lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=39999.99999984 y_0=-79999.99999968 units=ft
8330||178|-121,44.2,-120.3,44.6|NAD83(2011) / Oregon Ochoco Summit zone (ft)
=proj=lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=40000 y_0=-80000 units=m
8329||178|-121,44.2,-120.3,44.6|NAD83(2011) / Oregon Ochoco Summit zone (m)
=proj=lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 units=us-ft
7637||178|-91.3,43.4,-90.3,43.7|NAD83(2011) / WISCRS Vernon (ftUS)
8112||179|-91.3,43.4,-90.3,43.7|NAD83(HARN) / WISCRS Vernon (ftUS)
103462|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Vernon_County_Feet
=proj=lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 units=m
7578||178|-91.3,43.4,-90.3,43.7|NAD83(2011) / WISCRS Vernon (m)
8111||179|-91.3,43.4,-90.3,43.7|NAD83(HARN) / WISCRS Vernon (m)
103362|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Vernon_County_Meters
=proj=lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976 units=ft
6797||178|-120.9,43.3,-118.8,44.3|NAD83(CORS96) / Oregon Bend-Burns zone (ft)
6799||178|-120.9,43.3,-118.8,44.3|NAD83(2011) / Oregon Bend-Burns zone (ft)
=proj=lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 units=ft
102501|eo|178|-120.9,43.3,-118.8,44.3|OCRS_Bend-Burns_NAD_1983_CORS96_LCC_Feet_Intl
=proj=lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 units=m
6796||178|-120.9,43.3,-118.8,44.3|NAD83(CORS96) / Oregon Bend-Burns zone (m)
6798||178|-120.9,43.3,-118.8,44.3|NAD83(2011) / Oregon Bend-Burns zone (m)
102531|eo|178|-120.9,43.3,-118.8,44.3|OCRS_Bend-Burns_NAD_1983_CORS96_LCC_Meters
=proj=lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588 units=us-ft
7609||178|-89.6,43.6,-88.9,44|NAD83(2011) / WISCRS Green Lake and Marquette (ftUS)
8168||179|-89.6,43.6,-88.9,44|NAD83(HARN) / WISCRS Green Lake and Marquette (ftUS)
103423|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_GreenLake_County_Feet
103438|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Marquette_County_Feet
=proj=lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 units=m
7550||178|-89.6,43.6,-88.9,44|NAD83(2011) / WISCRS Green Lake and Marquette (m)
8167||179|-89.6,43.6,-88.9,44|NAD83(HARN) / WISCRS Green Lake and Marquette (m)
103323|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_GreenLake_County_Meters
103338|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Marquette_County_Meters
=proj=lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=59999.99999976 y_0=0 units=ft
8336||178|-118.8,44.2,-117.5,45|NAD83(2011) / Oregon Prairie City-Brogan zone (ft)
=proj=lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=60000 y_0=0 units=m
8335||178|-118.8,44.2,-117.5,45|NAD83(2011) / Oregon Prairie City-Brogan zone (m)
=proj=lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 units=m
7562||178|-91,43.7,-90.3,44.2|NAD83(2011) / WISCRS Monroe (m)
8143||179|-91,43.7,-90.3,44.2|NAD83(HARN) / WISCRS Monroe (m)
103341|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Monroe_County_Meters
=proj=lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 units=us-ft
7621||178|-91,43.7,-90.3,44.2|NAD83(2011) / WISCRS Monroe (ftUS)
8144||179|-91,43.7,-90.3,44.2|NAD83(HARN) / WISCRS Monroe (ftUS)
103441|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Monroe_County_Feet
=proj=lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=200000 units=m
27563||279|-1.8,42.3,7.7,45.5|NTF (Paris) / Lambert Sud France
27593|o|279|-1.8,42.3,7.7,45.5|NTF (Paris) / Sud France
=proj=lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=3200000 units=m
27573||279|-1.8,42.3,7.7,45.5|NTF (Paris) / Lambert zone III
27583|o|279|-1.8,42.3,7.7,45.5|NTF (Paris) / France III
=proj=lcc lat_1=44.1 lat_0=44.1 lon_0=2.33722916666667 k_0=0.999877499 x_0=600000 y_0=3200000 units=m
102583|e|282|-1.8,42.3,7.7,45.5|NTF_France_III_degrees
102587|e|282|-1.8,42.3,7.7,45.5|NTF_Lambert_Zone_III
=proj=lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 units=us-ft
7644||178|-89.6,44,-88.9,44.3|NAD83(2011) / WISCRS Waushara (ftUS)
8098||179|-89.6,44,-88.9,44.3|NAD83(HARN) / WISCRS Waushara (ftUS)
103469|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Waushara_County_Feet
=proj=lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 units=m
7585||178|-89.6,44,-88.9,44.3|NAD83(2011) / WISCRS Waushara (m)
8097||179|-89.6,44,-88.9,44.3|NAD83(HARN) / WISCRS Waushara (m)
103369|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Waushara_County_Meters
=proj=lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272035 y_0=134589.753924308 units=us-ft
7645||178|-90.3,44.2,-89.7,44.7|NAD83(2011) / WISCRS Wood (ftUS)
8096||179|-90.3,44.2,-89.7,44.7|NAD83(HARN) / WISCRS Wood (ftUS)
103471|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Wood_County_Feet
=proj=lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 units=m
7586||178|-90.3,44.2,-89.7,44.7|NAD83(2011) / WISCRS Wood (m)
8095||179|-90.3,44.2,-89.7,44.7|NAD83(HARN) / WISCRS Wood (m)
103371|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Wood_County_Meters
=proj=lcc lat_1=44.3791666666667 k_0=1 lat_0=45.1833333333333 lon_0=6.81666666666667 x_0=150000 y_0=50000 units=m
9549||178|4.7,44.9,7.9,45.9|LTF2004(C)
=proj=lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762256 y_0=50022.1874523749 units=us-ft
7626||178|-89.8,44.2,-89.2,44.7|NAD83(2011) / WISCRS Portage (ftUS)
8134||179|-89.8,44.2,-89.2,44.7|NAD83(HARN) / WISCRS Portage (ftUS)
103449|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Portage_County_Feet
=proj=lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 units=m
7567||178|-89.8,44.2,-89.2,44.7|NAD83(2011) / WISCRS Portage (m)
8133||179|-89.8,44.2,-89.2,44.7|NAD83(HARN) / WISCRS Portage (m)
103349|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Portage_County_Meters
=proj=lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755 units=us-ft
7624||178|-92.8,44.4,-91.6,44.9|NAD83(2011) / WISCRS Pepin and Pierce (ftUS)
8138||179|-92.8,44.4,-91.6,44.9|NAD83(HARN) / WISCRS Pepin and Pierce (ftUS)
103446|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Pepin_County_Feet
103447|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Pierce_County_Feet
=proj=lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 units=m
7565||178|-92.8,44.4,-91.6,44.9|NAD83(2011) / WISCRS Pepin and Pierce (m)
8137||179|-92.8,44.4,-91.6,44.9|NAD83(HARN) / WISCRS Pepin and Pierce (m)
103346|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Pepin_County_Meters
103347|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Pierce_County_Meters
=proj=lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472 units=ft
6793||178|-121.9,43.8,-119.8,45|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (ft)
6795||178|-121.9,43.8,-119.8,45|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (ft)
=proj=lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 units=ft
102503|eo|178|-121.9,43.8,-119.8,45|OCRS_Bend-Redmond-Prineville_NAD_1983_CORS96_LCC_Feet_Intl
=proj=lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 units=m
6792||178|-121.9,43.8,-119.8,45|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (m)
6794||178|-121.9,43.8,-119.8,45|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (m)
102533|eo|178|-121.9,43.8,-119.8,45|OCRS_Bend-Redmond-Prineville_NAD_1983_CORS96_LCC_Meters
=proj=lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014478 units=us-ft
7604||178|-91.7,44.6,-90.9,44.9|NAD83(2011) / WISCRS Eau Claire (ftUS)
8093||179|-91.7,44.6,-90.9,44.9|NAD83(HARN) / WISCRS Eau Claire (ftUS)
103417|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_EauClaire_County_Feet
=proj=lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 units=m
7545||178|-91.7,44.6,-90.9,44.9|NAD83(2011) / WISCRS Eau Claire (m)
8092||179|-91.7,44.6,-90.9,44.9|NAD83(HARN) / WISCRS Eau Claire (m)
103317|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_EauClaire_County_Meters
=proj=lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 units=m
7559||178|-90.3,44.7,-89.2,45.1|NAD83(2011) / WISCRS Marathon (m)
8149||179|-90.3,44.7,-89.2,45.1|NAD83(HARN) / WISCRS Marathon (m)
103336|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Marathon_County_Meters
=proj=lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 units=us-ft
7618||178|-90.3,44.7,-89.2,45.1|NAD83(2011) / WISCRS Marathon (ftUS)
8150||179|-90.3,44.7,-89.2,45.1|NAD83(HARN) / WISCRS Marathon (ftUS)
103436|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Marathon_County_Feet
=proj=lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 units=m
7536||178|-91.7,44.9,-90.9,45.3|NAD83(2011) / WISCRS Chippewa (m)
8203||179|-91.7,44.9,-90.9,45.3|NAD83(HARN) / WISCRS Chippewa (m)
103308|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Chippewa_County_Meters
=proj=lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914402 y_0=44091.434493269 units=us-ft
7595||178|-91.7,44.9,-90.9,45.3|NAD83(2011) / WISCRS Chippewa (ftUS)
8204||179|-91.7,44.9,-90.9,45.3|NAD83(HARN) / WISCRS Chippewa (ftUS)
103408|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Chippewa_County_Feet
=proj=lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 units=us-ft
7616||178|-89.4,45,-88.6,45.5|NAD83(2011) / WISCRS Langlade (ftUS)
8154||179|-89.4,45,-88.6,45.5|NAD83(HARN) / WISCRS Langlade (ftUS)
103433|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Langlade_County_Feet
=proj=lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 units=m
7557||178|-89.4,45,-88.6,45.5|NAD83(2011) / WISCRS Langlade (m)
8153||179|-89.4,45,-88.6,45.5|NAD83(HARN) / WISCRS Langlade (m)
103333|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Langlade_County_Meters
=proj=lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295149 y_0=107746.752146304 units=us-ft
7635||178|-90.9,45,-90,45.4|NAD83(2011) / WISCRS Taylor (ftUS)
8116||179|-90.9,45,-90,45.4|NAD83(HARN) / WISCRS Taylor (ftUS)
103460|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Taylor_County_Feet
=proj=lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 units=m
7576||178|-90.9,45,-90,45.4|NAD83(2011) / WISCRS Taylor (m)
8115||179|-90.9,45,-90,45.4|NAD83(HARN) / WISCRS Taylor (m)
103360|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Taylor_County_Meters
=proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=39999.99999984 y_0=70000.00001496 units=ft
8322||178|-117.6,44.6,-116.6,45.3|NAD83(2011) / Oregon Halfway zone (ft)
=proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=40000 y_0=70000 units=m
8321||178|-117.6,44.6,-116.6,45.3|NAD83(2011) / Oregon Halfway zone (m)
=proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000 y_0=90000 units=m
8341||178|-119.3,44.5,-118.6,45.2|NAD83(2011) / Oregon Ukiah-Fox zone (m)
=proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000.00001512 y_0=90000.00001488 units=ft
8342||178|-119.3,44.5,-118.6,45.2|NAD83(2011) / Oregon Ukiah-Fox zone (ft)
=proj=lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 units=ft
102517|eo|178|-123.5,45.2,-122.1,46|OCRS_Portland_NAD_1983_CORS96_LCC_Feet_Intl
=proj=lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 units=m
6852||178|-123.5,45.2,-122.1,46|NAD83(CORS96) / Oregon Portland zone (m)
6854||178|-123.5,45.2,-122.1,46|NAD83(2011) / Oregon Portland zone (m)
102547|eo|178|-123.5,45.2,-122.1,46|OCRS_Portland_NAD_1983_CORS96_LCC_Meters
=proj=lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504 units=ft
6853||178|-123.5,45.2,-122.1,46|NAD83(CORS96) / Oregon Portland zone (ft)
6855||178|-123.5,45.2,-122.1,46|NAD83(2011) / Oregon Portland zone (ft)
=proj=lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000 y_0=20000 units=m
8315||178|-123.8,45.4,-123,46|NAD83(2011) / Oregon Coast Range North zone (m)
=proj=lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000.00001512 y_0=19999.99999992 units=ft
8316||178|-123.8,45.4,-123,46|NAD83(2011) / Oregon Coast Range North zone (ft)
=proj=lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 units=ft
102505|eo|178|-122,45.5,-118.9,46.1|OCRS_Columbia_River_East_NAD_1983_CORS96_LCC_Feet_Intl
=proj=lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 units=m
6804||178|-122,45.5,-118.9,46.1|NAD83(CORS96) / Oregon Columbia River East zone (m)
6806||178|-122,45.5,-118.9,46.1|NAD83(2011) / Oregon Columbia River East zone (m)
102535|eo|178|-122,45.5,-118.9,46.1|OCRS_Columbia_River_East_NAD_1983_CORS96_LCC_Meters
=proj=lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512 units=ft
6805||178|-122,45.5,-118.9,46.1|NAD83(CORS96) / Oregon Columbia River East zone (ft)
6807||178|-122,45.5,-118.9,46.1|NAD83(2011) / Oregon Columbia River East zone (ft)
=proj=lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 units=m
7564||178|-90,45.5,-89,45.9|NAD83(2011) / WISCRS Oneida (m)
8139||179|-90,45.5,-89,45.9|NAD83(HARN) / WISCRS Oneida (m)
103343|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Oneida_County_Meters
=proj=lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 units=us-ft
7623||178|-90,45.5,-89,45.9|NAD83(2011) / WISCRS Oneida (ftUS)
8140||179|-90,45.5,-89,45.9|NAD83(HARN) / WISCRS Oneida (ftUS)
103443|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Oneida_County_Feet
=proj=lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=199999.9999992 y_0=50000.00001504 units=ft
7127||178|-109.4,45,-108,47.4|NAD83(2011) / RMTCRS Billings (ft)
=proj=lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=200000 y_0=50000 units=m
7117||178|-109.4,45,-108,47.4|NAD83(2011) / RMTCRS Billings (m)
=proj=lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 units=m
7534||178|-92.9,45.6,-92,46.2|NAD83(2011) / WISCRS Burnett (m)
8207||179|-92.9,45.6,-92,46.2|NAD83(HARN) / WISCRS Burnett (m)
103306|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Burnett_County_Meters
=proj=lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910084 units=us-ft
7593||178|-92.9,45.6,-92,46.2|NAD83(2011) / WISCRS Burnett (ftUS)
8208||179|-92.9,45.6,-92,46.2|NAD83(HARN) / WISCRS Burnett (ftUS)
103406|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Burnett_County_Feet
=proj=lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 units=m
7573||178|-91.6,45.6,-90.7,46.2|NAD83(2011) / WISCRS Sawyer (m)
8121||179|-91.6,45.6,-90.7,46.2|NAD83(HARN) / WISCRS Sawyer (m)
103356|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Sawyer_County_Meters
=proj=lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731268 y_0=120734.163169926 units=us-ft
7632||178|-91.6,45.6,-90.7,46.2|NAD83(2011) / WISCRS Sawyer (ftUS)
8122||179|-91.6,45.6,-90.7,46.2|NAD83(HARN) / WISCRS Sawyer (ftUS)
103456|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Sawyer_County_Feet
=proj=lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 units=us-ft
7640||178|-92.1,45.6,-91.5,46.2|NAD83(2011) / WISCRS Washburn (ftUS)
8106||179|-92.1,45.6,-91.5,46.2|NAD83(HARN) / WISCRS Washburn (ftUS)
103465|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Washburn_County_Feet
=proj=lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 units=m
7581||178|-92.1,45.6,-91.5,46.2|NAD83(2011) / WISCRS Washburn (m)
8105||179|-92.1,45.6,-91.5,46.2|NAD83(HARN) / WISCRS Washburn (m)
103365|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Washburn_County_Meters
=proj=lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 units=us-ft
7638||178|-90,45.9,-88.9,46.3|NAD83(2011) / WISCRS Vilas (ftUS)
8110||179|-90,45.9,-88.9,46.3|NAD83(HARN) / WISCRS Vilas (ftUS)
103463|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Vilas_County_Feet
=proj=lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 units=m
7579||178|-90,45.9,-88.9,46.3|NAD83(2011) / WISCRS Vilas (m)
8109||179|-90,45.9,-88.9,46.3|NAD83(HARN) / WISCRS Vilas (m)
103363|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Vilas_County_Meters
=proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000 y_0=130000 units=m
8333||178|-119.6,45,-118.1,46|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (m)
=proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000.00001504 y_0=130000.00001472 units=ft
8334||178|-119.6,45,-118.1,46|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (ft)
=proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=100000 y_0=140000 units=m
8327||178|-121.8,44.9,-119,46|NAD83(2011) / Oregon North Central zone (m)
=proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=99999.9999996 y_0=139999.99999944 units=ft
8328||178|-121.8,44.9,-119,46|NAD83(2011) / Oregon North Central zone (ft)
=proj=lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=100000 y_0=100000 units=m
7116||178|-112.3,45.4,-110.7,46.6|NAD83(2011) / RMTCRS Bobcat (m)
=proj=lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=99999.9999996 y_0=99999.9999996 units=ft
7126||178|-112.3,45.4,-110.7,46.6|NAD83(2011) / RMTCRS Bobcat (ft)
=proj=lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 units=m
7531||178|-91.6,46.2,-90.7,47|NAD83(2011) / WISCRS Bayfield (m)
8214||179|-91.6,46.2,-90.7,47|NAD83(HARN) / WISCRS Bayfield (m)
103303|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Bayfield_County_Meters
=proj=lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 units=us-ft
7590||178|-91.6,46.2,-90.7,47|NAD83(2011) / WISCRS Bayfield (ftUS)
8216||179|-91.6,46.2,-90.7,47|NAD83(HARN) / WISCRS Bayfield (ftUS)
103403|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Bayfield_County_Feet
=proj=lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=200000 units=m
27562||279|-4.8,45.4,7.6,48.2|NTF (Paris) / Lambert Centre France
27592|o|279|-4.8,45.4,7.6,48.2|NTF (Paris) / Centre France
=proj=lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000 units=m
27572||279|-4.9,42.3,8.2,51.1|NTF (Paris) / Lambert zone II
27582|o|279|-4.9,42.3,8.2,51.1|NTF (Paris) / France II
=proj=lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000 units=m
2192|o|389|-4.9,42.3,8.2,51.1|ED50 / France EuroLambert
102582|e|282|-4.9,42.3,8.2,51.1|NTF_France_II_degrees
102586|e|282|-4.9,42.3,8.2,51.1|NTF_Lambert_Zone_II
=proj=lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000 y_0=290000 units=m
8325||178|-120.6,44.4,-119.8,44.8|NAD83(2011) / Oregon Mitchell zone (m)
=proj=lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000.00001512 y_0=290000.00001408 units=ft
8326||178|-120.6,44.4,-119.8,44.8|NAD83(2011) / Oregon Mitchell zone (ft)
=proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=100000 y_0=50000 units=m
7114||178|-107.8,47.8,-104,49|NAD83(2011) / RMTCRS Fort Peck Sioux (m)
=proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=99999.9999996 y_0=49999.99971024 units=ft
7124||178|-107.8,47.8,-104,49|NAD83(2011) / RMTCRS Fort Peck Sioux (ft)
=proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=199999.9999992 y_0=99999.9999996 units=ft
7123||178|-107.6,48,-104.8,48.9|NAD83(2011) / RMTCRS Fort Peck Assiniboine (ft)
=proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=200000 y_0=100000 units=m
7113||178|-107.6,48,-104.8,48.9|NAD83(2011) / RMTCRS Fort Peck Assiniboine (m)
=proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=199999.9999992 y_0=150000.00001464 units=ft
7122||178|-110.8,47.8,-107,49|NAD83(2011) / RMTCRS Fort Belknap (ft)
=proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=200000 y_0=150000 units=m
7112||178|-110.8,47.8,-107,49|NAD83(2011) / RMTCRS Fort Belknap (m)
=proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000 y_0=200000 units=m
7111||178|-112.5,47.8,-108.7,49|NAD83(2011) / RMTCRS Milk River (m)
=proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000.00001464 y_0=199999.9999992 units=ft
7121||178|-112.5,47.8,-108.7,49|NAD83(2011) / RMTCRS Milk River (ft)
=proj=lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=1200000 units=m
27571||279|-4.9,48.1,8.2,51.1|NTF (Paris) / Lambert zone I
27581|o|279|-4.9,48.1,8.2,51.1|NTF (Paris) / France I
=proj=lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=200000 units=m
27561||279|-4.9,48.1,8.2,51.1|NTF (Paris) / Lambert Nord France
27591|o|279|-4.9,48.1,8.2,51.1|NTF (Paris) / Nord France
=proj=lcc lat_1=49.5 lat_0=49.5 lon_0=2.33722916666667 k_0=0.999877341 x_0=600000 y_0=1200000 units=m
102581|e|282|-4.9,48.1,8.2,51.1|NTF_France_I_degrees
102585|e|282|-4.9,48.1,8.2,51.1|NTF_Lambert_Zone_I
=proj=lcc lat_1=49.5 lat_0=49.5 lon_0=5.4 k_0=0.99950908 x_0=500000 y_0=300000 units=m
27500||4|6.8,47.4,8.2,49.1|ATF (Paris) / Nord de Guerre
=proj=lcc lat_1=56 k_0=1 lat_0=55 lon_0=10.37775 x_0=0 y_0=0 units=m
10258||5|8,54.5,12.9,57.8|GS reconstruction east-orientated
10266||5|12.2,55.5,12.7,55.8|KK reconstruction east-orientated
=proj=lcc lat_1=56 k_0=1 lat_0=55 lon_0=14.92775 x_0=-18831.46 y_0=5614.621 units=m
10262||5|14.6,54.9,15.3,55.4|GSB reconstruction east-orientated
=proj=lcc lat_1=8.41666666666667 lat_0=8.41666666666667 lon_0=-80 k_0=0.99989909 x_0=500000 y_0=294865.303 units=m
5469||243|-83,7.2,-77.2,9.7|Panama-Colon 1911 / Panama Lambert
=proj=lcc lat_1=9 lat_0=9 lon_0=-83.6666666666667 k_0=0.99995696 x_0=500000 y_0=327987.436 units=m
5457||268|-85.7,8,-82.5,9.9|Ocotepeque 1935 / Costa Rica Sur
=proj=merc lat_ts=-2 lon_0=-43 x_0=5000000 y_0=10000000 units=m
5641||178|-51.6,-5.7,-32.4,7|SIRGAS 2000 / Brazil Mercator
=proj=merc lat_ts=-41 lon_0=100 x_0=0 y_0=0 units=m
3994||194|155,-60,-170,-25|WGS 84 / Mercator 41
=proj=merc lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1 units=m wktext
3785|o|13|-180,-85.1,180,85.1|Popular Visualisation CRS / Mercator
3857||13|-180,-85.1,180,85.1|WGS 84 / Pseudo-Mercator
102100|eo|13|-180,-85.1,180,85.1|WGS_1984_Web_Mercator_Auxiliary_Sphere
102113|eo|13|-180,-85.1,180,85.1|WGS_1984_Web_Mercator
900913|o|13|-180,-85.1,180,85.1|Google Maps Global Mercator
=proj=merc lat_ts=0 lon_0=0 x_0=0 y_0=0 units=m
53004|e|0|-180,-90,180,90|Sphere_Mercator
54004|e|194|-180,-90,180,90|World_Mercator
=proj=merc lat_ts=42 lon_0=51 x_0=0 y_0=0 units=m
3388||444|47,37.4,53.9,47|Pulkovo 1942 / Caspian Sea Mercator
=proj=merc lon_0=-150 k=1 x_0=0 y_0=0 units=m
3349|o|194|98.7,-60,-68,66.7|WGS 84 / PDC Mercator
=proj=merc lon_0=0 k=1 x_0=0 y_0=0 units=m
3395||194|-180,-80,180,84|WGS 84 / World Mercator
=proj=merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 units=m
2934|o|220|114.6,-4.2,119.1,4.3|Segara (Jakarta) / NEIEZ
3000||226|114.6,-4.2,119.1,4.3|Segara / NEIEZ
3001||224|95.2,-8.9,115.8,6|Batavia / NEIEZ
3002||228|118.7,-6.5,120.8,-1.9|Makassar / NEIEZ
21100|o|219|95.2,-8.9,115.8,6|Batavia (Jakarta) / NEIEZ
25700|o|221|118.7,-6.5,120.8,-1.9|Makassar (Jakarta) / NEIEZ
=proj=merc lon_0=150 k=1 x_0=0 y_0=0 units=m
3832||194|98.7,-60,-68,66.7|WGS 84 / PDC Mercator
=proj=merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 units=m
5329||220|114.6,-4.2,119.1,4.3|Segara (Jakarta) / NEIEZ
5330||219|95.2,-8.9,115.8,6|Batavia (Jakarta) / NEIEZ
5331||221|118.7,-6.5,120.8,-1.9|Makassar (Jakarta) / NEIEZ
=proj=mill lon_0=0 x_0=0 y_0=0 units=m
53003|e|0|-180,-90,180,90|Sphere_Miller_Cylindrical
=proj=moll lon_0=0 x_0=0 y_0=0 units=m
53009|e|0|-180,-90,180,90|Sphere_Mollweide
54009|e|194|-180,-90,180,90|World_Mollweide
=proj=nzmg lat_0=-41 lon_0=173 x_0=2510000 y_0=6023150 units=m
27200||423|166.4,-47.3,178.6,-34.1|NZGD49 / New Zealand Map Grid
=proj=omerc lat_0=-18.9 lonc=44.1 alpha=18.9 gamma=18.9 k=0.9995 x_0=400000 y_0=800000 units=m
29700|o|315|43.2,-25.6,50.6,-11.9|Tananarive (Paris) / Laborde Grid
29702||315|43.2,-25.6,50.6,-11.9|Tananarive (Paris) / Laborde Grid approximation
=proj=omerc lat_0=27.5188288055556 lonc=52.6035391666667 alpha=0.571661194444444 gamma=0.571661194444444 k=0.999895934 x_0=658377.437 y_0=3044969.194 units=m
2057||332|52.5,27.4,52.7,27.6|Rassadiran / Nakhl e Taqi
=proj=omerc lat_0=32.25 lonc=-111.4 alpha=45 gamma=45 k=1.00011 x_0=48768 y_0=243840 units=ft
8065||178|-111.6,31.4,-110.4,32.5|NAD83(2011) / PCCS zone 1 (ft)
=proj=omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.87 y_0=442857.65 units=m
29873||308|109.3,0.9,119.6,7.7|Timbalai 1948 / RSO Borneo (m)
=proj=omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.87146304 y_0=442857.653094361 to_meter=20.1167651215526
29871||308|109.3,0.9,119.6,7.7|Timbalai 1948 / RSO Borneo (ch)
=proj=omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.872743198 y_0=442857.654557398 to_meter=0.304799471538676
29872||308|109.3,0.9,119.6,7.7|Timbalai 1948 / RSO Borneo (ftSe)
=proj=omerc lat_0=40.8333333333333 lonc=-74 alpha=58 gamma=58 k=0.99999 x_0=457200 y_0=457200 units=ft
20050||178|-78.5,38.6,-70.5,42.7|NAD83(2011) / Amtrak NECCS21 (ft)
=proj=omerc no_uoff lat_0=4 lonc=102.25 alpha=-36.974209437118 gamma=-36.869897645844 k=0.99984 x_0=804670.24 y_0=0 units=m
102061|e|304|99.6,1.2,104.6,6.7|Everest_Modified_1969_RSO_Malaya_Meters
=proj=omerc no_uoff lat_0=4 lonc=102.25 alpha=-36.974209437118 gamma=-36.869897645844 k=0.99984 x_0=804671.299775 y_0=0 units=m
102062|e|303|99.6,1.2,104.6,6.7|Kertau_RSO_Malaya_Meters
=proj=omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0 to_meter=20.116756
3167||305|99.6,1.2,104.6,6.7|Kertau (RSO) / RSO Malaya (ch)
=proj=omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0 units=m
3168||305|99.6,1.2,104.6,6.7|Kertau (RSO) / RSO Malaya (m)
=proj=omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804671.299775035 y_0=0 to_meter=20.1167824943759
24571|o|303|99.6,1.2,104.6,6.7|Kertau / R.S.O. Malaya (ch)
=proj=omerc no_uoff lat_0=4 lonc=102.25 alpha=323.025796466667 gamma=323.130102361111 k=0.99984 x_0=804671 y_0=0 units=m
3375||178|98,1.1,105.8,7.8|GDM2000 / Peninsula RSO
=proj=omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.130102354156 k=0.99984 x_0=0 y_0=0 units=m
102490|eo|178|112.4,4,115.4,6.3|GDBD2009_GEORSO
=proj=omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0 units=m
3376||178|109.3,0.9,119.6,7.7|GDM2000 / East Malaysia BRSO
5247||178|112.4,4,115.4,6.3|GDBD2009 / Brunei BRSO
=proj=omerc no_uoff lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=2000000 y_0=5000000 units=m
29874||306|109.5,0.9,115.7,5|Timbalai 1948 / RSO Sarawak LSD (m)
=proj=omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-299999.9999988 y_0=-4600000.00001208 units=ft
6841||178|-124.8,41.9,-123.3,46.4|NAD83(CORS96) / Oregon Coast zone (ft)
6843||178|-124.8,41.9,-123.3,46.4|NAD83(2011) / Oregon Coast zone (ft)
=proj=omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000 units=m
6840||178|-124.8,41.9,-123.3,46.4|NAD83(CORS96) / Oregon Coast zone (m)
6842||178|-124.8,41.9,-123.3,46.4|NAD83(2011) / Oregon Coast zone (m)
102544|eo|178|-124.8,41.9,-123.3,46.4|OCRS_Oregon_Coast_NAD_1983_CORS96_OM_Meters
=proj=omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000.00000001 units=ft
102514|eo|178|-124.8,41.9,-123.3,46.4|OCRS_Oregon_Coast_NAD_1983_CORS96_OM_Feet_Intl
=proj=omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.49596139 y_0=-4354009.81600203 units=us-ft
102120|e|263|-90.4,41.7,-82.1,48.3|NAD_1927_Michigan_GeoRef_Feet_US
102121|e|178|-90.4,41.7,-82.1,48.3|NAD_1983_Michigan_GeoRef_Feet_US
=proj=omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 units=m
3078||178|-90.4,41.7,-82.1,48.3|NAD83 / Michigan Oblique Mercator
3079||179|-90.4,41.7,-82.1,48.3|NAD83(HARN) / Michigan Oblique Mercator
3591||178|-90.4,41.7,-82.1,48.3|NAD83(NSRS2007) / Michigan Oblique Mercator
6497||178|-90.4,41.7,-82.1,48.3|NAD83(2011) / Michigan Oblique Mercator
102122|e|263|-90.4,41.7,-82.1,48.3|NAD_1927_Michigan_GeoRef_Meters
102123|eo|178|-90.4,41.7,-82.1,48.3|NAD_1983_Michigan_GeoRef_Meters
102968|eo|178|-90.4,41.7,-82.1,48.3|NAD_1983_2011_Michigan_GeoRef_Meters
=proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=-65 gamma=-65 k=1 x_0=7000000 y_0=-3000000 units=m
102536|eo|178|-124.3,45.2,-121.5,46.6|OCRS_Columbia_River_West_NAD_1983_CORS96_OM_Meters
=proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=-65 gamma=-65 k=1 x_0=7000000.00000001 y_0=-3000000 units=ft
102506|eo|178|-124.3,45.2,-121.5,46.6|OCRS_Columbia_River_West_NAD_1983_CORS96_OM_Feet_Intl
=proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000 y_0=-3000000 units=m
6808||178|-124.3,45.2,-121.5,46.6|NAD83(CORS96) / Oregon Columbia River West zone (m)
6810||178|-124.3,45.2,-121.5,46.6|NAD83(2011) / Oregon Columbia River West zone (m)
=proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000.00000248 y_0=-2999999.999988 units=ft
6809||178|-124.3,45.2,-121.5,46.6|NAD83(CORS96) / Oregon Columbia River West zone (ft)
6811||178|-124.3,45.2,-121.5,46.6|NAD83(2011) / Oregon Columbia River West zone (ft)
=proj=omerc no_uoff lat_0=46.9916361111111 lonc=-96.8888638888889 alpha=2.63389226 gamma=0 k=1.000038773618 x_0=874578.083820168 y_0=-5077268.7778918 units=us-ft
102389|e|178|-96.9,46.7,-96.7,47|NAD_1983_Fargo_Ground_Coordinate_System
102390|e|179|-96.9,46.7,-96.7,47|NAD_1983_HARN_Fargo_Ground_Coordinate_System
102391|e|178|-96.9,46.7,-96.7,47|NAD_1983_2011_Fargo_Ground_Coordinate_System
=proj=omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000 y_0=-5000000 units=m
102366|e|178|-141,54.6,-130,60.4|NAD_1983_CORS96_StatePlane_Alaska_1_FIPS_5001
102977|eo|178|-141,54.6,-130,60.4|NAD_1983_2011_StatePlane_Alaska_1_FIPS_5001
=proj=omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000.00000001 y_0=-5000000.00000001 units=us-ft
102445|e|178|-141,54.6,-130,60.4|NAD_1983_2011_StatePlane_Alaska_1_FIPS_5001_Feet
102631|e|178|-141,54.6,-130,60.4|NAD_1983_StatePlane_Alaska_1_FIPS_5001_Feet
=proj=omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 units=m
3468||178|-141,54.6,-130,60.4|NAD83(NSRS2007) / Alaska zone 1
6394||178|-141,54.6,-130,60.4|NAD83(2011) / Alaska zone 1
26931||178|-141,54.6,-130,60.4|NAD83 / Alaska zone 1
=proj=omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000.001016 y_0=-5000000.001016 units=us-ft
26731||273|-141,54.6,-130,60.4|NAD27 / Alaska zone 1
=proj=ortho f=0 lat_0=-90 lon_0=0 x_0=0 y_0=0 units=m
102037|e|194|-180,-90,180,0|South_Pole_Orthographic
=proj=ortho f=0 lat_0=90 lon_0=0 x_0=0 y_0=0 units=m
102035|e|194|-180,0,180,90|North_Pole_Orthographic
=proj=ortho lat_0=42.5333333333 lon_0=-72.5333333334 x_0=0 y_0=0 units=m
102038|e|445|-180,-90,180,90|The_World_From_Space
=proj=poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 units=m
5530||213|-74,-35.7,-25.3,7|SAD69(96) / Brazil Polyconic
5880||178|-74,-35.7,-25.3,7|SIRGAS 2000 / Brazil Polyconic
29100|o|176|-74,-35.7,-25.3,7|SAD69 / Brazil Polyconic
29101||213|-74,-35.7,-25.3,7|SAD69 / Brazil Polyconic
=proj=poly lat_0=0 lon_0=0 x_0=0 y_0=0 units=m
53021|e|0|-180,-90,180,90|Sphere_Polyconic
54021|e|194|-180,-90,180,90|World_Polyconic
=proj=poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 units=m
65161|e|178|141.2,11,148.2,15.9|NAD_1983_StatePlane_Guam_FIPS_5400
=proj=poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 units=us-ft
65061|e|243|141.2,11,148.2,15.9|NAD_1927_StatePlane_Guam_FIPS_5400
102766|e|178|141.2,11,148.2,15.9|NAD_1983_StatePlane_Guam_FIPS_5400_Feet
=proj=poly lat_0=8.25 lon_0=-81 x_0=914391.7962 y_0=999404.721715486 to_meter=0.9143917962
5472||243|-83,7.2,-77.2,9.7|Panama-Colon 1911 / Panama Polyconic
=proj=robin lon_0=0 x_0=0 y_0=0 units=m
53030|e|0|-180,-90,180,90|Sphere_Robinson
54030|e|194|-180,-90,180,90|World_Robinson
=proj=sinu lon_0=0 x_0=0 y_0=0 units=m
53008|e|0|-180,-90,180,90|Sphere_Sinusoidal
54008|e|194|-180,-90,180,90|World_Sinusoidal
=proj=sinu lon_0=15 x_0=0 y_0=0 units=m
102011|e|194|-25,-35,55,39|Africa_Sinusoidal
=proj=somerc lat_0=46.9524055555556 lon_0=0 k_0=1 x_0=0 y_0=0 units=m
21780||216|6,45.8,10.5,47.8|CH1903 (Bern) / LV03C
=proj=somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=0 y_0=0 units=m
21782||242|9.5,47.1,9.6,47.3|CH1903 / LV03C-G
=proj=somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=2600000 y_0=1200000 units=m
2056||242|6,45.8,10.5,47.8|CH1903+ / LV95
=proj=somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=600000 y_0=200000 units=m
21781||242|6,45.8,10.5,47.8|CH1903 / LV03
=proj=somerc lat_0=47.1443937222222 lon_0=19.0485717777778 k_0=0.99993 x_0=650000 y_0=200000 units=m
23700||177|16.1,45.7,22.9,48.6|HD72 / EOV
=proj=stere lat_0=-90 lat_ts=-65 lon_0=0 x_0=0 y_0=0 units=m
9354||194|-180,-90,180,-50|WGS 84 / IBCSO Polar Stereographic
=proj=stere lat_0=-90 lat_ts=-70 lon_0=0 x_0=0 y_0=0 units=m
3412||56|-180,-90,180,-60|NSIDC Sea Ice Polar Stereographic South
3976||194|-180,-90,180,-60|WGS 84 / NSIDC Sea Ice Polar Stereographic South
=proj=stere lat_0=-90 lat_ts=-71 lon_0=0 x_0=0 y_0=0 units=m
3031||194|-180,-90,180,-60|WGS 84 / Antarctic Polar Stereographic
=proj=stere lat_0=-90 lat_ts=-71 lon_0=70 x_0=6000000 y_0=6000000 units=m
3032||194|45,-90,160,-60|WGS 84 / Australian Antarctic Polar Stereographic
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-105 x_0=0 y_0=0 units=m
3277||194|-120,-84,-90,-80|WGS 84 / SCAR IMW SU11-15
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-135 x_0=0 y_0=0 units=m
3276||194|-150,-84,-120,-80|WGS 84 / SCAR IMW SU06-10
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-15 x_0=0 y_0=0 units=m
3280||194|-30,-84,0,-80|WGS 84 / SCAR IMW SU26-30
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-150 x_0=0 y_0=0 units=m
3287||194|-180,-88,-120,-84|WGS 84 / SCAR IMW SV01-10
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-165 x_0=0 y_0=0 units=m
3275||194|-180,-84,-150,-80|WGS 84 / SCAR IMW SU01-05
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-30 x_0=0 y_0=0 units=m
3289||194|-60,-88,0,-84|WGS 84 / SCAR IMW SV21-30
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-45 x_0=0 y_0=0 units=m
3279||194|-60,-84,-30,-80|WGS 84 / SCAR IMW SU21-25
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-75 x_0=0 y_0=0 units=m
3278||194|-90,-84,-60,-80|WGS 84 / SCAR IMW SU16-20
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-90 x_0=0 y_0=0 units=m
3288||194|-120,-88,-60,-84|WGS 84 / SCAR IMW SV11-20
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=0 x_0=0 y_0=0 units=m
3293||194|-180,-90,180,-88|WGS 84 / SCAR IMW SW01-60
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=105 x_0=0 y_0=0 units=m
3284||194|90,-84,120,-80|WGS 84 / SCAR IMW SU46-50
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=135 x_0=0 y_0=0 units=m
3285||194|120,-84,150,-80|WGS 84 / SCAR IMW SU51-55
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=15 x_0=0 y_0=0 units=m
3281||194|0,-84,30,-80|WGS 84 / SCAR IMW SU31-35
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=150 x_0=0 y_0=0 units=m
3292||194|120,-88,180,-84|WGS 84 / SCAR IMW SV51-60
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=165 x_0=0 y_0=0 units=m
3286||194|150,-84,180,-80|WGS 84 / SCAR IMW SU56-60
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=30 x_0=0 y_0=0 units=m
3290||194|0,-88,60,-84|WGS 84 / SCAR IMW SV31-40
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=45 x_0=0 y_0=0 units=m
3282||194|30,-84,60,-80|WGS 84 / SCAR IMW SU36-40
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=75 x_0=0 y_0=0 units=m
3283||194|60,-84,90,-80|WGS 84 / SCAR IMW SU41-45
=proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=90 x_0=0 y_0=0 units=m
3291||194|60,-88,120,-84|WGS 84 / SCAR IMW SV41-50
=proj=stere lat_0=-90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 units=m
5042||194|-180,-90,180,-60|WGS 84 / UPS South (E,N)
32761||194|-180,-90,180,-60|WGS 84 / UPS South (N,E)
=proj=stere lat_0=-90 lon_0=0 k=1 x_0=0 y_0=0 units=m
102021|e|194|-180,-90,180,0|South_Pole_Stereographic
=proj=stere lat_0=-90 lon_0=180 k=0.994 x_0=5000000 y_0=1000000 units=m
5482||178|150,-90,-150,-76|RSRGD2000 / RSPS2000
=proj=stere lat_0=0 lon_0=0 k=1 x_0=0 y_0=0 units=m
53026|e|0|-180,-90,180,90|Sphere_Stereographic
54026|e|194|-180,-90,180,90|World_Stereographic
=proj=stere lat_0=90 lat_ts=70 lon_0=-45 x_0=0 y_0=0 units=m
3411||56|-180,60,180,90|NSIDC Sea Ice Polar Stereographic North
3413||194|-180,60,180,90|WGS 84 / NSIDC Sea Ice Polar Stereographic North
=proj=stere lat_0=90 lat_ts=70 lon_0=90 x_0=0 y_0=0 units=m
5890|o|56|-180,60,180,90|JAXA Snow Depth Polar Stereographic North
=proj=stere lat_0=90 lat_ts=71 lon_0=0 x_0=0 y_0=0 units=m
3995||194|-180,60,180,90|WGS 84 / Arctic Polar Stereographic
=proj=stere lat_0=90 lat_ts=75 lon_0=0 x_0=0 y_0=0 units=m
3996||194|-180,60,180,90|WGS 84 / IBCAO Polar Stereographic
=proj=stere lat_0=90 lon_0=-100 k=0.994 x_0=2000000 y_0=2000000 units=m
5937||194|-180,60,180,90|WGS 84 / EPSG Canada Polar Stereographic
=proj=stere lat_0=90 lon_0=-150 k=0.994 x_0=2000000 y_0=2000000 units=m
5936||194|-180,60,180,90|WGS 84 / EPSG Alaska Polar Stereographic
=proj=stere lat_0=90 lon_0=-33 k=0.994 x_0=2000000 y_0=2000000 units=m
5938||194|-180,60,180,90|WGS 84 / EPSG Greenland Polar Stereographic
=proj=stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 units=m
5041||194|-180,60,180,90|WGS 84 / UPS North (E,N)
32661||194|-180,60,180,90|WGS 84 / UPS North (N,E)
=proj=stere lat_0=90 lon_0=0 k=1 x_0=0 y_0=0 units=m
102018|e|194|-180,0,180,90|North_Pole_Stereographic
=proj=stere lat_0=90 lon_0=105 k=0.994 x_0=2000000 y_0=2000000 units=m
5940||194|-180,60,180,90|WGS 84 / EPSG Russia Polar Stereographic
=proj=stere lat_0=90 lon_0=18 k=0.994 x_0=2000000 y_0=2000000 units=m
5939||194|-180,60,180,90|WGS 84 / EPSG Norway Polar Stereographic
=proj=sterea lat_0=34.2 lon_0=39.15 k=0.9995341 x_0=0 y_0=0 units=m
22780||291|35,32.3,42.4,37.3|Deir ez Zor / Levant Stereographic
=proj=sterea lat_0=45.9 lon_0=25.3924658888889 k=0.9996667 x_0=500000 y_0=500000 units=m
31600||402|20.3,43.6,29.7,48.3|Dealul Piscului 1930 / Stereo 33
=proj=sterea lat_0=46 lon_0=25 k=0.99975 x_0=500000 y_0=500000 units=m
3844||435|20.3,43.4,31.4,48.3|Pulkovo 1942(58) / Stereo70
31700|o|429|20.3,43.4,31.4,48.3|Dealul Piscului 1970/ Stereo 70
=proj=sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 units=m
2036|o|179|-69,44.6,-63.7,48.1|NAD83(CSRS98) / New Brunswick Stereo
2953||179|-69,44.6,-63.7,48.1|NAD83(CSRS) / New Brunswick Stereographic
22240||178|-69,44.6,-63.7,48.1|NAD83(CSRS)v2 / NB Stereographic
=proj=sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=300000 y_0=800000 units=m
2200||12|-69,44.6,-63.7,48.1|ATS77 / New Brunswick Stereographic (ATS77)
=proj=sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=304800 y_0=304800 units=ft
5588||252|-69,44.6,-63.7,48.1|NAD27 / New Brunswick Stereographic (NAD27)
=proj=sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 units=m
2291|o|12|-64.5,45.9,-61.9,47.1|NAD83(CSRS98) / Prince Edward Isl. Stereographic (NAD83)
2292|o|179|-64.5,45.9,-61.9,47.1|NAD83(CSRS98) / Prince Edward Isl. Stereographic (NAD83)
2954||179|-64.5,45.9,-61.9,47.1|NAD83(CSRS) / Prince Edward Isl. Stereographic (NAD83)
22239||178|-64.5,45.9,-61.9,47.1|NAD83(CSRS)v2 / PEI Stereographic
22639||178|-64.5,45.9,-61.9,47.1|NAD83(CSRS)v6 / PEI Stereographic
22739||178|-64.5,45.9,-61.9,47.1|NAD83(CSRS)v7 / PEI Stereographic
=proj=sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=700000 y_0=400000 units=m
2290||12|-64.5,45.9,-61.9,47.1|ATS77 / Prince Edward Isl. Stereographic (ATS77)
=proj=sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5467000 units=m
3120||443|18,49,24.2,52.3|Pulkovo 1942(58) / Poland zone I
=proj=sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5647000 units=m
2171|o|443|18,49,24.2,52.3|Pulkovo 1942(58) / Poland zone I
=proj=sterea lat_0=51.6708333333333 lon_0=16.6722222222222 k=0.9998 x_0=3703000 y_0=5627000 units=m
2174||443|14.1,49.4,19.1,53.3|Pulkovo 1942(58) / Poland zone IV
=proj=sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=0 y_0=0 units=m
28991||234|3.2,50.8,7.2,53.7|Amersfoort / RD Old
=proj=sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 y_0=463000 units=m
28992||234|3.2,50.8,7.2,53.7|Amersfoort / RD New
=proj=sterea lat_0=52.1666666666667 lon_0=19.1666666666667 k=0.999714 x_0=500000 y_0=500000 units=m
3328||443|14.1,49,24.2,54.9|Pulkovo 1942(58) / GUGiK-80
=proj=sterea lat_0=53.0019444444444 lon_0=21.5027777777778 k=0.9998 x_0=4603000 y_0=5806000 units=m
2172||443|19,51.3,24,54.5|Pulkovo 1942(58) / Poland zone II
=proj=sterea lat_0=53.5833333333333 lon_0=17.0083333333333 k=0.9998 x_0=3501000 y_0=5999000 units=m
2173||443|14.1,52.2,20,54.9|Pulkovo 1942(58) / Poland zone III
=proj=tmerc axis=wsu lat_0=-22 lon_0=11 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29371||214|11.7,-18.5,12,-17.1|Schwarzeck / Lo22/11
=proj=tmerc axis=wsu lat_0=-22 lon_0=13 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29373||214|12,-21.9,14,-16.9|Schwarzeck / Lo22/13
=proj=tmerc axis=wsu lat_0=-22 lon_0=15 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29375||214|14,-28.3,16,-17.4|Schwarzeck / Lo22/15
=proj=tmerc axis=wsu lat_0=-22 lon_0=17 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29377||214|16,-28.8,18,-17.4|Schwarzeck / Lo22/17
=proj=tmerc axis=wsu lat_0=-22 lon_0=19 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29379||214|18,-29,20,-17.4|Schwarzeck / Lo22/19
=proj=tmerc axis=wsu lat_0=-22 lon_0=21 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29381||214|20,-22,22,-17.8|Schwarzeck / Lo22/21
=proj=tmerc axis=wsu lat_0=-22 lon_0=23 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29383||214|22,-18.5,24,-17.5|Schwarzeck / Lo22/23
=proj=tmerc axis=wsu lat_0=-22 lon_0=25 k=1 x_0=0 y_0=0 to_meter=1.0000135965
29385||214|24,-18.2,25.3,-17.5|Schwarzeck / Lo22/25
=proj=tmerc axis=wsu lat_0=0 lon_0=15 k=1 x_0=0 y_0=0 units=m
2046||194|14.4,-23.1,14.6,-22.7|Hartebeesthoek94 / Lo15
22275||51|14.4,-23.1,14.6,-22.7|Cape / Lo15
=proj=tmerc axis=wsu lat_0=0 lon_0=17 k=1 x_0=0 y_0=0 units=m
2047||194|16.5,-33.1,18,-28|Hartebeesthoek94 / Lo17
22277||52|16.5,-33.1,18,-28|Cape / Lo17
=proj=tmerc axis=wsu lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 units=m
2048||194|18,-34.9,20,-28.4|Hartebeesthoek94 / Lo19
22279||52|18,-34.9,20,-28.4|Cape / Lo19
=proj=tmerc axis=wsu lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 units=m
2049||194|20,-34.9,22,-24.8|Hartebeesthoek94 / Lo21
22281||52|20,-34.9,22,-24.8|Cape / Lo21
=proj=tmerc axis=wsu lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 units=m
2050||194|22,-34.3,24,-25.3|Hartebeesthoek94 / Lo23
22283||52|22,-34.3,24,-25.3|Cape / Lo23
=proj=tmerc axis=wsu lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 units=m
2051||194|24,-34.3,26,-24.7|Hartebeesthoek94 / Lo25
22285||52|24,-34.3,26,-24.7|Cape / Lo25
=proj=tmerc axis=wsu lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 units=m
2052||194|26,-33.8,28,-22.9|Hartebeesthoek94 / Lo27
22287||52|26,-33.8,28,-22.9|Cape / Lo27
=proj=tmerc axis=wsu lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 units=m
2053||194|28,-33,30,-22.1|Hartebeesthoek94 / Lo29
22289||52|28,-33,30,-22.1|Cape / Lo29
=proj=tmerc axis=wsu lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 units=m
2054||194|30,-31.4,32,-22.2|Hartebeesthoek94 / Lo31
22291||52|30,-31.4,32,-22.2|Cape / Lo31
=proj=tmerc axis=wsu lat_0=0 lon_0=33 k=1 x_0=0 y_0=0 units=m
2055||194|32,-28.9,33,-26.8|Hartebeesthoek94 / Lo33
22293||52|32,-28.9,33,-26.8|Cape / Lo33
=proj=tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=299483.737 y_0=2000527.879 units=m
7882||195|-5.8,-16.1,-5.6,-15.8|St. Helena Tritan / SHLG(Tritan)
=proj=tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=300000 y_0=2000000 units=m
7877||376|-5.8,-16.1,-5.6,-15.8|Astro DOS 71 / SHLG71
=proj=tmerc lat_0=-17 lon_0=178.75 k=0.99985 x_0=2000000 y_0=4000000 units=m
3143|o|193|176.8,-20.8,-178.1,-12.4|Fiji 1986 / Fiji Map Grid
3460||193|176.8,-20.8,-178.1,-12.4|Fiji 1986 / Fiji Map Grid
=proj=tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 k=1 x_0=160000 y_0=50000 units=m
3727||426|55.2,-21.4,55.9,-20.8|Reunion 1947 / TM Reunion
=proj=tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 k=1 x_0=50000 y_0=160000 units=m
2990|o|426|55.2,-21.4,55.9,-20.8|Reunion 1947 / TM Reunion
=proj=tmerc lat_0=-25.0685526111111 lon_0=-130.112967111111 k=1 x_0=14200 y_0=15500 units=m
3783||194|-130.2,-25.1,-130,-25|Pitcairn 2006 / Pitcairn TM 2006
=proj=tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=150000 y_0=200000 units=m
20047||178|152.4,-29.4,153.7,-24.6|GDA2020 / BCSG2020
=proj=tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=50000 y_0=100000 units=m
3113||178|152.4,-29.4,153.7,-24.6|GDA94 / BCSG02
=proj=tmerc lat_0=-34.6292666666667 lon_0=-58.4633083333333 k=1 x_0=20000 y_0=70000 units=m
9498||197|-58.5,-34.7,-58.3,-34.5|POSGAR 2007 / CABA 2019
=proj=tmerc lat_0=-35.3177362777778 lon_0=149.009294830556 k=1.000086 x_0=200000 y_0=600000 units=m
5825||208|148.8,-35.9,149.4,-35.1|AGD66 / ACT Standard Grid
=proj=tmerc lat_0=-36.8797222222222 lon_0=174.764166666667 k=0.9999 x_0=400000 y_0=800000 units=m
2105||178|172,-39,176.1,-34.1|NZGD2000 / Mount Eden 2000
=proj=tmerc lat_0=-36.8798652777778 lon_0=174.764339361111 k=0.9999 x_0=300000 y_0=700000 units=m
27205||423|172,-39,176.1,-34.1|NZGD49 / Mount Eden Circuit
=proj=tmerc lat_0=-37.7611111111111 lon_0=176.466111111111 k=1 x_0=400000 y_0=800000 units=m
2106||178|175.8,-39.1,177.2,-37.2|NZGD2000 / Bay of Plenty 2000
=proj=tmerc lat_0=-37.7612498055556 lon_0=176.46619725 k=1 x_0=300000 y_0=700000 units=m
27206||423|175.8,-39.1,177.2,-37.2|NZGD49 / Bay of Plenty Circuit
=proj=tmerc lat_0=-38.6244444444444 lon_0=177.885555555556 k=1 x_0=400000 y_0=800000 units=m
2107||178|176.7,-39,178.6,-37.5|NZGD2000 / Poverty Bay 2000
=proj=tmerc lat_0=-38.6247027777778 lon_0=177.885636277778 k=1 x_0=300000 y_0=700000 units=m
27207||423|176.7,-39,178.6,-37.5|NZGD49 / Poverty Bay Circuit
=proj=tmerc lat_0=-39 lon_0=175.5 k=1 x_0=274319.524384809 y_0=365759.365846411 to_meter=0.914398414616029
27291||423|172,-41.7,178.6,-34.1|NZGD49 / North Island Grid
=proj=tmerc lat_0=-39.1355555555556 lon_0=174.227777777778 k=1 x_0=400000 y_0=800000 units=m
2109||178|173.7,-39.8,175.4,-38.4|NZGD2000 / Taranaki 2000
=proj=tmerc lat_0=-39.1357583055556 lon_0=174.22801175 k=1 x_0=300000 y_0=700000 units=m
27209||423|173.7,-39.8,175.4,-38.4|NZGD49 / Taranaki Circuit
=proj=tmerc lat_0=-39.5122222222222 lon_0=175.64 k=1 x_0=400000 y_0=800000 units=m
2110||178|174.9,-39.5,176.3,-38.9|NZGD2000 / Tuhirangi 2000
=proj=tmerc lat_0=-39.5124703888889 lon_0=175.640036805556 k=1 x_0=300000 y_0=700000 units=m
27210||423|174.9,-39.5,176.3,-38.9|NZGD49 / Tuhirangi Circuit
=proj=tmerc lat_0=-39.6508333333333 lon_0=176.673611111111 k=1 x_0=400000 y_0=800000 units=m
2108||178|175.8,-40.6,178.1,-38.9|NZGD2000 / Hawkes Bay 2000
=proj=tmerc lat_0=-39.6509293055556 lon_0=176.673680527778 k=1 x_0=300000 y_0=700000 units=m
27208||423|175.8,-40.6,178.1,-38.9|NZGD49 / Hawkes Bay Circuit
=proj=tmerc lat_0=-4.19768404722222 lon_0=-69.9428110583333 k=1.000014064 x_0=25978.217 y_0=27501.365 units=m
6255||178|-70,-4.2,-69.9,-4.2|MAGNA-SIRGAS / Leticia urban grid
102767|eo|178|-70,-4.2,-69.9,-4.2|MAGNA_Leticia_Amazonas_1994
=proj=tmerc lat_0=-40.2419444444444 lon_0=175.488055555556 k=1 x_0=400000 y_0=800000 units=m
2111||178|174.4,-41,176.3,-39.5|NZGD2000 / Wanganui 2000
=proj=tmerc lat_0=-40.2419471388889 lon_0=175.488099611111 k=1 x_0=300000 y_0=700000 units=m
27211||423|174.4,-41,176.3,-39.5|NZGD49 / Wanganui Circuit
=proj=tmerc lat_0=-40.7147222222222 lon_0=172.671944444444 k=1 x_0=400000 y_0=800000 units=m
2114||178|172.2,-41.2,173.1,-40.4|NZGD2000 / Collingwood 2000
=proj=tmerc lat_0=-40.7147590555556 lon_0=172.6720465 k=1 x_0=300000 y_0=700000 units=m
27214||423|172.2,-41.2,173.1,-40.4|NZGD49 / Collingwood Circuit
=proj=tmerc lat_0=-40.9252777777778 lon_0=175.647222222222 k=1 x_0=400000 y_0=800000 units=m
2112||178|175,-41.7,176.6,-40.3|NZGD2000 / Wairarapa 2000
=proj=tmerc lat_0=-40.9255326388889 lon_0=175.647349666667 k=1 x_0=300000 y_0=700000 units=m
27212||423|175,-41.7,176.6,-40.3|NZGD49 / Wairarapa Circuit
=proj=tmerc lat_0=-41.2744444444444 lon_0=173.299166666667 k=1 x_0=400000 y_0=800000 units=m
2115||178|172.4,-42.2,174.1,-40.7|NZGD2000 / Nelson 2000
=proj=tmerc lat_0=-41.2745447222222 lon_0=173.299316805556 k=1 x_0=300000 y_0=700000 units=m
27215||423|172.4,-42.2,174.1,-40.7|NZGD49 / Nelson Circuit
=proj=tmerc lat_0=-41.2897222222222 lon_0=172.108888888889 k=1 x_0=400000 y_0=800000 units=m
2116||178|172,-41.5,172.7,-40.7|NZGD2000 / Karamea 2000
=proj=tmerc lat_0=-41.2899115277778 lon_0=172.109028194444 k=1 x_0=300000 y_0=700000 units=m
27216||423|172,-41.5,172.7,-40.7|NZGD49 / Karamea Circuit
=proj=tmerc lat_0=-41.3011111111111 lon_0=174.776388888889 k=1 x_0=400000 y_0=800000 units=m
2113||178|174.5,-41.5,175.4,-40.9|NZGD2000 / Wellington 2000
=proj=tmerc lat_0=-41.3013196388889 lon_0=174.776623111111 k=1 x_0=300000 y_0=700000 units=m
27213||423|174.5,-41.5,175.4,-40.9|NZGD49 / Wellington Circuit
=proj=tmerc lat_0=-41.5444444444444 lon_0=173.801944444444 k=1 x_0=400000 y_0=800000 units=m
2120||178|173,-42.6,174.5,-40.8|NZGD2000 / Marlborough 2000
=proj=tmerc lat_0=-41.5444866666667 lon_0=173.802074111111 k=1 x_0=300000 y_0=700000 units=m
27220||423|173,-42.6,174.5,-40.8|NZGD49 / Marlborough Circuit
=proj=tmerc lat_0=-41.8105555555556 lon_0=171.581111111111 k=1 x_0=400000 y_0=800000 units=m
2117||178|171.3,-42.2,172.4,-41.4|NZGD2000 / Buller 2000
=proj=tmerc lat_0=-41.8108028611111 lon_0=171.581260055556 k=1 x_0=300000 y_0=700000 units=m
27217||423|171.3,-42.2,172.4,-41.4|NZGD49 / Buller Circuit
=proj=tmerc lat_0=-42.3336111111111 lon_0=171.549722222222 k=1 x_0=400000 y_0=800000 units=m
2118||178|171.2,-42.7,172.8,-41.5|NZGD2000 / Grey 2000
=proj=tmerc lat_0=-42.3336942777778 lon_0=171.549771305556 k=1 x_0=300000 y_0=700000 units=m
27218||423|171.2,-42.7,172.8,-41.5|NZGD49 / Grey Circuit
=proj=tmerc lat_0=-42.6888888888889 lon_0=173.01 k=1 x_0=400000 y_0=800000 units=m
2119||178|171.9,-42.9,173.6,-42.1|NZGD2000 / Amuri 2000
=proj=tmerc lat_0=-42.6891165833333 lon_0=173.010133388889 k=1 x_0=300000 y_0=700000 units=m
27219||423|171.9,-42.9,173.6,-42.1|NZGD49 / Amuri Circuit
=proj=tmerc lat_0=-42.8861111111111 lon_0=170.979722222222 k=1 x_0=400000 y_0=800000 units=m
2121||178|170.4,-43.2,171.9,-42.4|NZGD2000 / Hokitika 2000
=proj=tmerc lat_0=-42.8863223611111 lon_0=170.9799935 k=1 x_0=300000 y_0=700000 units=m
27221||423|170.4,-43.2,171.9,-42.4|NZGD49 / Hokitika Circuit
=proj=tmerc lat_0=-43.11 lon_0=170.260833333333 k=1 x_0=400000 y_0=800000 units=m
2122||178|169.2,-43.8,170.9,-43|NZGD2000 / Okarito 2000
=proj=tmerc lat_0=-43.1101281388889 lon_0=170.260925833333 k=1 x_0=300000 y_0=700000 units=m
27222||423|169.2,-43.8,170.9,-43|NZGD49 / Okarito Circuit
=proj=tmerc lat_0=-43.5905555555556 lon_0=172.726944444444 k=1 x_0=400000 y_0=800000 units=m
2124||178|171.1,-44,173.4,-42.7|NZGD2000 / Mount Pleasant 2000
=proj=tmerc lat_0=-43.5906375833333 lon_0=172.727193583333 k=1 x_0=300000 y_0=700000 units=m
27224||423|171.1,-44,173.4,-42.7|NZGD49 / Mount Pleasant Circuit
=proj=tmerc lat_0=-43.7486111111111 lon_0=171.360555555556 k=1 x_0=400000 y_0=800000 units=m
2125||178|170.7,-44.2,172.3,-43.1|NZGD2000 / Gawler 2000
=proj=tmerc lat_0=-43.7487115555556 lon_0=171.360748472222 k=1 x_0=300000 y_0=700000 units=m
27225||423|170.7,-44.2,172.3,-43.1|NZGD49 / Gawler Circuit
=proj=tmerc lat_0=-43.9777777777778 lon_0=168.606111111111 k=1 x_0=400000 y_0=800000 units=m
2123||178|168,-44.4,170,-43.7|NZGD2000 / Jacksons Bay 2000
=proj=tmerc lat_0=-43.9778028888889 lon_0=168.606267 k=1 x_0=300000 y_0=700000 units=m
27223||423|168,-44.4,170,-43.7|NZGD49 / Jacksons Bay Circuit
=proj=tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000 units=m
5518||410|-177.2,-44.6,-175.5,-43.3|CI1971 / Chatham Islands Map Grid
5519||409|-177.2,-44.6,-175.5,-43.3|CI1979 / Chatham Islands Map Grid
102111|eo|409|-177.2,-44.6,-175.5,-43.3|Chatham_Islands_1979_Map_Grid
=proj=tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=400000 y_0=800000 units=m
3764||178|-177.2,-44.6,-175.5,-43.3|NZGD2000 / Chatham Island Circuit 2000
102112|eo|178|-177.2,-44.6,-175.5,-43.3|NZGD_2000_Chatham_Island_Circuit
=proj=tmerc lat_0=-44 lon_0=171.5 k=1 x_0=457199.207308014 y_0=457199.207308014 to_meter=0.914398414616029
27292||423|166.4,-47.3,174.5,-40.4|NZGD49 / South Island Grid
=proj=tmerc lat_0=-44.4019444444444 lon_0=171.057222222222 k=1 x_0=400000 y_0=800000 units=m
2126||178|169.8,-45,171.6,-43.3|NZGD2000 / Timaru 2000
=proj=tmerc lat_0=-44.4022203611111 lon_0=171.057250833333 k=1 x_0=300000 y_0=700000 units=m
27226||423|169.8,-45,171.6,-43.3|NZGD49 / Timaru Circuit
=proj=tmerc lat_0=-44.735 lon_0=169.4675 k=1 x_0=400000 y_0=800000 units=m
2127||178|168.6,-45.4,170.2,-43.7|NZGD2000 / Lindis Peak 2000
=proj=tmerc lat_0=-44.7352679722222 lon_0=169.467755083333 k=1 x_0=300000 y_0=700000 units=m
27227||423|168.6,-45.4,170.2,-43.7|NZGD49 / Lindis Peak Circuit
=proj=tmerc lat_0=-45.1327777777778 lon_0=168.398611111111 k=1 x_0=400000 y_0=800000 units=m
2128||178|167.7,-45.6,169.1,-44.3|NZGD2000 / Mount Nicholas 2000
=proj=tmerc lat_0=-45.1329025833333 lon_0=168.398641194444 k=1 x_0=300000 y_0=700000 units=m
27228||423|167.7,-45.6,169.1,-44.3|NZGD49 / Mount Nicholas Circuit
=proj=tmerc lat_0=-45.5636111111111 lon_0=167.738611111111 k=1 x_0=400000 y_0=800000 units=m
2129||178|166.4,-46.3,168.2,-44.5|NZGD2000 / Mount York 2000
=proj=tmerc lat_0=-45.5637261666667 lon_0=167.738861777778 k=1 x_0=300000 y_0=700000 units=m
27229||423|166.4,-46.3,168.2,-44.5|NZGD49 / Mount York Circuit
=proj=tmerc lat_0=-45.8161111111111 lon_0=170.628333333333 k=1 x_0=400000 y_0=800000 units=m
2130||178|169.8,-45.8,171.2,-44.6|NZGD2000 / Observation Point 2000
=proj=tmerc lat_0=-45.8161966111111 lon_0=170.628595166667 k=1 x_0=300000 y_0=700000 units=m
27230||423|169.8,-45.8,171.2,-44.6|NZGD49 / Observation Point Circuit
=proj=tmerc lat_0=-45.8613888888889 lon_0=170.2825 k=0.99996 x_0=400000 y_0=800000 units=m
2131||178|168.6,-46.7,170.9,-45.2|NZGD2000 / North Taieri 2000
=proj=tmerc lat_0=-45.8615133611111 lon_0=170.282589111111 k=0.99996 x_0=300000 y_0=700000 units=m
27231||423|168.6,-46.7,170.9,-45.2|NZGD49 / North Taieri Circuit
=proj=tmerc lat_0=-46.6 lon_0=168.342777777778 k=1 x_0=400000 y_0=800000 units=m
2132||178|167.3,-47.3,169,-45.3|NZGD2000 / Bluff 2000
=proj=tmerc lat_0=-46.6000096111111 lon_0=168.342872 k=1 x_0=300002.66 y_0=699999.58 units=m
27232||423|167.3,-47.3,169,-45.3|NZGD49 / Bluff Circuit
=proj=tmerc lat_0=-6 lon_0=-80.5 k=0.99983008 x_0=222000 y_0=1426834.743 units=m
24891||366|-81.4,-8.3,-79,-3.4|PSAD56 / Peru west zone
=proj=tmerc lat_0=-9 lon_0=24 k=1 x_0=200000 y_0=500000 units=m
3989||243|21.7,-11.7,25.5,-6.3|Katanga 1955 / Katanga Gauss zone D
=proj=tmerc lat_0=-9 lon_0=26 k=0.9998 x_0=0 y_0=0 units=m
3315|o|243|21.7,-13.5,30.8,-5|Katanga 1955 / Katanga TM
=proj=tmerc lat_0=-9 lon_0=26 k=1 x_0=200000 y_0=500000 units=m
3988||243|24.5,-12.1,27.5,-5|Katanga 1955 / Katanga Gauss zone C
=proj=tmerc lat_0=-9 lon_0=28 k=1 x_0=200000 y_0=500000 units=m
3987||243|26.5,-13.4,29.5,-5|Katanga 1955 / Katanga Gauss zone B
=proj=tmerc lat_0=-9 lon_0=30 k=1 x_0=200000 y_0=500000 units=m
3986||243|28.5,-13.5,30.8,-5|Katanga 1955 / Katanga Gauss zone A
=proj=tmerc lat_0=-9.5 lon_0=-70.5 k=0.99952992 x_0=1324000 y_0=1040084.558 units=m
24893||366|-73,-18.4,-68.7,-2.1|PSAD56 / Peru east zone
=proj=tmerc lat_0=-9.5 lon_0=-76 k=0.99932994 x_0=720000 y_0=1039979.159 units=m
24892||366|-79,-16.6,-73,0|PSAD56 / Peru central zone
=proj=tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 units=m
5349||197|-55.5,-28.1,-53.6,-25.5|POSGAR 2007 / Argentina 7
22177||178|-55.5,-28.1,-53.6,-25.5|POSGAR 98 / Argentina 7
22187||194|-55.5,-28.1,-53.6,-25.5|POSGAR 94 / Argentina 7
22197||336|-55.5,-28.1,-53.6,-25.5|Campo Inchauspe / Argentina 7
=proj=tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 units=m
5348||197|-58.5,-38.6,-55.5,-24.8|POSGAR 2007 / Argentina 6
22176||178|-58.5,-38.6,-55.5,-24.8|POSGAR 98 / Argentina 6
22186||194|-58.5,-38.6,-55.5,-24.8|POSGAR 94 / Argentina 6
22196||336|-58.5,-38.6,-55.5,-24.8|Campo Inchauspe / Argentina 6
=proj=tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 units=m
5347||197|-61.5,-39.1,-58.5,-23.4|POSGAR 2007 / Argentina 5
22175||178|-61.5,-39.1,-58.5,-23.4|POSGAR 98 / Argentina 5
22185||194|-61.5,-39.1,-58.5,-23.4|POSGAR 94 / Argentina 5
22195||336|-61.5,-39.1,-58.5,-23.4|Campo Inchauspe / Argentina 5
=proj=tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 units=m
5346||197|-64.5,-54.9,-61.5,-22|POSGAR 2007 / Argentina 4
22174||178|-64.5,-54.9,-61.5,-22|POSGAR 98 / Argentina 4
22184||194|-64.5,-54.9,-61.5,-22|POSGAR 94 / Argentina 4
22194||336|-64.5,-43.1,-61.5,-22|Campo Inchauspe / Argentina 4
=proj=tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 units=m
5345||197|-67.5,-55.1,-64.5,-21.8|POSGAR 2007 / Argentina 3
9285||357|-67.5,-49,-65.5,-43.6|Pampa del Castillo / Argentina 3
22173||178|-67.5,-55.1,-64.5,-21.8|POSGAR 98 / Argentina 3
22183||194|-67.5,-55.1,-64.5,-21.8|POSGAR 94 / Argentina 3
22193||336|-67.5,-49,-64.5,-21.8|Campo Inchauspe / Argentina 3
=proj=tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 units=m
2081||406|-70.5,-43.4,-67.5,-31.9|Chos Malal 1914 / Argentina 2
2082||357|-70.5,-50.3,-67.5,-42.5|Pampa del Castillo / Argentina 2
2083||411|-68.6,-54.9,-67.5,-52.6|Hito XVIII 1963 / Argentina 2
5344||197|-70.5,-54.9,-67.5,-24.1|POSGAR 2007 / Argentina 2
9250||347|-70.5,-52.4,-68.3,-50.3|Tapi Aike / Argentina 2
9252||396|-68.6,-55.1,-63.7,-52.6|MMN / Argentina 2
9254||388|-68.6,-55.1,-63.7,-52.6|MMS / Argentina 2
22172||178|-70.5,-54.9,-67.5,-24.1|POSGAR 98 / Argentina 2
22182||194|-70.5,-54.9,-67.5,-24.1|POSGAR 94 / Argentina 2
22192||338|-70.5,-52.4,-67.5,-24.1|Campo Inchauspe / Argentina 2
=proj=tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 units=m
5343||197|-73.6,-52,-70.5,-36.2|POSGAR 2007 / Argentina 1
9249||347|-73.3,-52,-70.5,-50.3|Tapi Aike / Argentina 1
9284||357|-73.6,-50.3,-70.5,-44.9|Pampa del Castillo / Argentina 1
22171||178|-73.6,-52,-70.5,-36.2|POSGAR 98 / Argentina 1
22181||194|-73.6,-52,-70.5,-36.2|POSGAR 94 / Argentina 1
22191||336|-73.6,-52,-70.5,-36.2|Campo Inchauspe / Argentina 1
=proj=tmerc lat_0=0 lon_0=-1 k=0.9996 x_0=500000 y_0=0 units=m
2137||63|-3.8,1.4,2.1,6.1|Accra / TM 1 NW
=proj=tmerc lat_0=0 lon_0=-105 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4413||262|-108,29,-102,49|NAD27 / BLM 13N (ftUS)
4433||178|-108,29,-102,49|NAD83 / BLM 13N (ftUS)
=proj=tmerc lat_0=0 lon_0=-111 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4412||262|-114,31.3,-108,49|NAD27 / BLM 12N (ftUS)
4432||178|-114,31.3,-108,49|NAD83 / BLM 12N (ftUS)
=proj=tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 units=m
3771||273|-112.5,49,-110,60|NAD27 / Alberta 3TM ref merid 111 W
3775||178|-112.5,49,-110,60|NAD83 / Alberta 3TM ref merid 111 W
3779||179|-112.5,49,-110,60|NAD83(CSRS) / Alberta 3TM ref merid 111 W
22262||178|-112.5,49,-110,60|NAD83(CSRS)v2 / Alberta 3TM ref merid 111 W
22462||178|-112.5,49,-110,60|NAD83(CSRS)v4 / Alberta 3TM ref merid 111 W
22762||178|-112.5,49,-110,60|NAD83(CSRS)v7 / Alberta 3TM ref merid 111 W
102180|eo|273|-112.5,49,-110,60|NAD_1927_3TM_111
102186|eo|178|-112.5,49,-110,60|NAD_1983_3TM_111
=proj=tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 units=m
3772||273|-115.5,49,-112.5,60|NAD27 / Alberta 3TM ref merid 114 W
3776||178|-115.5,49,-112.5,60|NAD83 / Alberta 3TM ref merid 114 W
3780||179|-115.5,49,-112.5,60|NAD83(CSRS) / Alberta 3TM ref merid 114 W
22263||178|-115.5,49,-112.5,60|NAD83(CSRS)v2 / Alberta 3TM ref merid 114 W
22463||178|-115.5,49,-112.5,60|NAD83(CSRS)v4 / Alberta 3TM ref merid 114 W
22763||178|-115.5,49,-112.5,60|NAD83(CSRS)v7 / Alberta 3TM ref merid 114 W
102181|eo|273|-115.5,49,-112.5,60|NAD_1927_3TM_114
102187|eo|178|-115.5,49,-112.5,60|NAD_1983_3TM_114
=proj=tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 units=m
3401||178|-120,49,-110,60|NAD83 / Alberta 10-TM (Resource)
3403||179|-120,49,-110,60|NAD83(CSRS) / Alberta 10-TM (Resource)
102179|e|273|-120,49,-110,60|NAD_1927_10TM_AEP_Resource
102185|eo|178|-120,49,-110,60|NAD_1983_10TM_AEP_Resource
=proj=tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 units=m
3400||178|-120,49,-110,60|NAD83 / Alberta 10-TM (Forest)
3402||179|-120,49,-110,60|NAD83(CSRS) / Alberta 10-TM (Forest)
102178|e|273|-120,49,-110,60|NAD_1927_10TM_AEP_Forest
102184|eo|178|-120,49,-110,60|NAD_1983_10TM_AEP_Forest
=proj=tmerc lat_0=0 lon_0=-117 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4411||262|-120,30.9,-114,49|NAD27 / BLM 11N (ftUS)
4431||178|-120,30.9,-114,49|NAD83 / BLM 11N (ftUS)
=proj=tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 units=m
3773||273|-118.5,50.8,-115.5,60|NAD27 / Alberta 3TM ref merid 117 W
3777||178|-118.5,50.8,-115.5,60|NAD83 / Alberta 3TM ref merid 117 W
3781||179|-118.5,50.8,-115.5,60|NAD83(CSRS) / Alberta 3TM ref merid 117 W
22264||178|-118.5,50.8,-115.5,60|NAD83(CSRS)v2 / Alberta 3TM ref merid 117 W
22464||178|-118.5,50.8,-115.5,60|NAD83(CSRS)v4 / Alberta 3TM ref merid 117 W
22764||178|-118.5,50.8,-115.5,60|NAD83(CSRS)v7 / Alberta 3TM ref merid 117 W
102182|eo|273|-118.5,50.8,-115.5,60|NAD_1927_3TM_117
102188|eo|178|-118.5,50.8,-115.5,60|NAD_1983_3TM_117
=proj=tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 units=m
3774|o|273|-120,52.9,-118.5,60|NAD27 / Alberta 3TM ref merid 120 W
3778|o|178|-120,52.9,-118.5,60|NAD83 / Alberta 3TM ref merid 120 W
3782|o|179|-120,52.9,-118.5,60|NAD83(CSRS) / Alberta 3TM ref merid 120 W
3800||273|-120,52.9,-118.5,60|NAD27 / Alberta 3TM ref merid 120 W
3801||178|-120,52.9,-118.5,60|NAD83 / Alberta 3TM ref merid 120 W
3802||179|-120,52.9,-118.5,60|NAD83(CSRS) / Alberta 3TM ref merid 120 W
22265||178|-120,52.9,-118.5,60|NAD83(CSRS)v2 / Alberta 3TM ref merid 120 W
22465||178|-120,52.9,-118.5,60|NAD83(CSRS)v4 / Alberta 3TM ref merid 120 W
22765||178|-120,52.9,-118.5,60|NAD83(CSRS)v7 / Alberta 3TM ref merid 120 W
102183|eo|273|-120,52.9,-118.5,60|NAD_1927_3TM_120
102189|eo|178|-120,52.9,-118.5,60|NAD_1983_3TM_120
=proj=tmerc lat_0=0 lon_0=-123 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4410||262|-126,30.5,-120,49.1|NAD27 / BLM 10N (ftUS)
4430||178|-126,30.5,-120,49.1|NAD83 / BLM 10N (ftUS)
=proj=tmerc lat_0=0 lon_0=-129 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4409||244|-132,35.4,-126,56.8|NAD27 / BLM 9N (ftUS)
4429||178|-132,35.4,-126,56.8|NAD83 / BLM 9N (ftUS)
=proj=tmerc lat_0=0 lon_0=-135 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4408||273|-138,53.6,-132,73|NAD27 / BLM 8N (ftUS)
4428||178|-138,53.6,-132,73|NAD83 / BLM 8N (ftUS)
=proj=tmerc lat_0=0 lon_0=-141 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4407||258|-144,53.5,-138,73.6|NAD27 / BLM 7N (ftUS)
4427||178|-144,53.5,-138,73.6|NAD83 / BLM 7N (ftUS)
=proj=tmerc lat_0=0 lon_0=-147 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4406||257|-150,54.1,-144,74.1|NAD27 / BLM 6N (ftUS)
4426||178|-150,54.1,-144,74.1|NAD83 / BLM 6N (ftUS)
=proj=tmerc lat_0=0 lon_0=-153 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4405||257|-156,52.2,-150,74.7|NAD27 / BLM 5N (ftUS)
4425||178|-156,52.2,-150,74.7|NAD83 / BLM 5N (ftUS)
=proj=tmerc lat_0=0 lon_0=-159 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4404||257|-162,51,-156,74.7|NAD27 / BLM 4N (ftUS)
4424||178|-162,51,-156,74.7|NAD83 / BLM 4N (ftUS)
=proj=tmerc lat_0=0 lon_0=-165 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4403||257|-168,49.5,-162,74.3|NAD27 / BLM 3N (ftUS)
4423||178|-168,49.5,-162,74.3|NAD83 / BLM 3N (ftUS)
=proj=tmerc lat_0=0 lon_0=-168 k=1 x_0=250000 y_0=0 units=m
21364||189|-169.2,65.7,-169,65.9|GSK-2011 / GSK 3GK CM 168W
=proj=tmerc lat_0=0 lon_0=-168 k=1 x_0=500000 y_0=0 units=m
2640||436|-169.2,65.7,-169,65.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168W
2758||439|-169.2,65.7,-169,65.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168W
=proj=tmerc lat_0=0 lon_0=-168 k=1 x_0=64250000 y_0=0 units=m
21264||189|-169.2,65.7,-169,65.9|GSK-2011 / GSK 3GK zone 64
=proj=tmerc lat_0=0 lon_0=-168 k=1 x_0=64500000 y_0=0 units=m
2581||436|-169.2,65.7,-169,65.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 64
2698||439|-169.2,65.7,-169,65.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 64
=proj=tmerc lat_0=0 lon_0=-171 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4402||243|-174,48.7,-168,73.1|NAD27 / BLM 2N (ftUS)
4422||178|-174,48.7,-168,73.1|NAD83 / BLM 2N (ftUS)
=proj=tmerc lat_0=0 lon_0=-171 k=1 x_0=250000 y_0=0 units=m
21363||189|-172.5,64.4,-169.6,67.1|GSK-2011 / GSK 3GK CM 171W
=proj=tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0 units=m
20032||439|-174,64.2,-169,67.2|Pulkovo 1995 / Gauss-Kruger zone 32
20932||189|-174,64.2,-169,67.2|GSK-2011 / Gauss-Kruger zone 32
28432||436|-174,64.2,-169,67.2|Pulkovo 1942 / Gauss-Kruger zone 32
=proj=tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 units=m
2491||439|-174,64.2,-169,67.2|Pulkovo 1995 / Gauss-Kruger CM 171W
2522||436|-174,64.2,-169,67.2|Pulkovo 1942 / Gauss-Kruger CM 171W
2639||436|-172.5,64.4,-169.6,67.1|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171W
2757||439|-172.5,64.4,-169.6,67.1|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171W
20092|o|439|-174,64.2,-169,67.2|Pulkovo 1995 / Gauss-Kruger 32N
21032||189|-174,64.2,-169,67.2|GSK-2011 / Gauss-Kruger CM 171W
28492|o|436|-174,64.2,-169,67.2|Pulkovo 1942 / Gauss-Kruger 32N
=proj=tmerc lat_0=0 lon_0=-171 k=1 x_0=63250000 y_0=0 units=m
21263||189|-172.5,64.4,-169.6,67.1|GSK-2011 / GSK 3GK zone 63
=proj=tmerc lat_0=0 lon_0=-171 k=1 x_0=63500000 y_0=0 units=m
2580||436|-172.5,64.4,-169.6,67.1|Pulkovo 1942 / 3-degree Gauss-Kruger zone 63
2697||439|-172.5,64.4,-169.6,67.1|Pulkovo 1995 / 3-degree Gauss-Kruger zone 63
=proj=tmerc lat_0=0 lon_0=-174 k=1 x_0=250000 y_0=0 units=m
21362||189|-175.5,64.2,-172.5,67.8|GSK-2011 / GSK 3GK CM 174W
=proj=tmerc lat_0=0 lon_0=-174 k=1 x_0=500000 y_0=0 units=m
2638||436|-175.5,64.2,-172.5,67.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174W
2756||439|-175.5,64.2,-172.5,67.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174W
=proj=tmerc lat_0=0 lon_0=-174 k=1 x_0=62250000 y_0=0 units=m
21262||189|-175.5,64.2,-172.5,67.8|GSK-2011 / GSK 3GK zone 62
=proj=tmerc lat_0=0 lon_0=-174 k=1 x_0=62500000 y_0=0 units=m
2579||436|-175.5,64.2,-172.5,67.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 62
2696||439|-175.5,64.2,-172.5,67.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 62
=proj=tmerc lat_0=0 lon_0=-176.5 k=1 x_0=3500000 y_0=10000000 units=m
3793||178|-177.2,-44.6,-175.5,-43.3|NZGD2000 / Chatham Islands TM 2000
=proj=tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=1500000 y_0=5000000 units=m
5887||178|-179.1,-25.7,-171.3,-14.1|TGD2005 / Tonga Map Grid
=proj=tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4401||243|-180,47.9,-174,63.2|NAD27 / BLM 1N (ftUS)
4421||178|-180,47.9,-174,63.2|NAD83 / BLM 1N (ftUS)
=proj=tmerc lat_0=0 lon_0=-177 k=1 x_0=250000 y_0=0 units=m
21361||189|-178.5,64.7,-175.5,71.6|GSK-2011 / GSK 3GK CM 177W
=proj=tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0 units=m
20031||439|-180,64.4,-174,71.7|Pulkovo 1995 / Gauss-Kruger zone 31
20931||189|-180,64.4,-174,71.7|GSK-2011 / Gauss-Kruger zone 31
28431||436|-180,64.4,-174,71.7|Pulkovo 1942 / Gauss-Kruger zone 31
=proj=tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 units=m
2490||439|-180,64.4,-174,71.7|Pulkovo 1995 / Gauss-Kruger CM 177W
2521||436|-180,64.4,-174,71.7|Pulkovo 1942 / Gauss-Kruger CM 177W
2637||436|-178.5,64.7,-175.5,71.6|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177W
2755||439|-178.5,64.7,-175.5,71.6|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177W
20091|o|439|-180,64.4,-174,71.7|Pulkovo 1995 / Gauss-Kruger 31N
21031||189|-180,64.4,-174,71.7|GSK-2011 / Gauss-Kruger CM 177W
28491|o|436|-180,64.4,-174,71.7|Pulkovo 1942 / Gauss-Kruger 31N
=proj=tmerc lat_0=0 lon_0=-177 k=1 x_0=61250000 y_0=0 units=m
21261||189|-178.5,64.7,-175.5,71.6|GSK-2011 / GSK 3GK zone 61
=proj=tmerc lat_0=0 lon_0=-177 k=1 x_0=61500000 y_0=0 units=m
2578||436|-178.5,64.7,-175.5,71.6|Pulkovo 1942 / 3-degree Gauss-Kruger zone 61
2695||439|-178.5,64.7,-175.5,71.6|Pulkovo 1995 / 3-degree Gauss-Kruger zone 61
=proj=tmerc lat_0=0 lon_0=-178 k=1 x_0=3500000 y_0=10000000 units=m
3791||178|-179.1,-31.6,-177.6,-29|NZGD2000 / Raoul Island TM 2000
=proj=tmerc lat_0=0 lon_0=-5 k=0.9996 x_0=500000 y_0=0 units=m
2164||16|-7.5,1,-3.1,5.2|Locodjo 1965 / TM 5 NW
2165||20|-7.5,1,-3.1,5.2|Abidjan 1987 / TM 5 NW
=proj=tmerc lat_0=0 lon_0=-51 k=0.999995 x_0=300000 y_0=5000000 units=m
10665||178|-51.3,-30.3,-51,-29.9|SIRGAS 2000 / Porto Alegre TM
=proj=tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 units=m
22641||178|-54.5,46.6,-52.5,49.9|NAD83(CSRS)v6 / MTM zone 1
26898||179|-54.5,46.6,-52.5,49.9|NAD83(CSRS) / MTM zone 1
32081||252|-54.5,46.6,-52.5,49.9|NAD27 / MTM zone 1
32181||178|-54.5,46.6,-52.5,49.9|NAD83 / MTM zone 1
=proj=tmerc lat_0=0 lon_0=-54 k=0.9996 x_0=500000 y_0=0 units=m
31154||362|-57.2,5.3,-52.7,9.4|Zanderij / TM 54 NW
=proj=tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0 units=m
2008|o|243|-57,46.6,-54,53.8|NAD27(CGQ77) / SCoPQ zone 2
2139|o|179|-57,46.6,-54,53.8|NAD83(CSRS98) / SCoPQ zone 2
2944|o|179|-57,46.6,-54,53.8|NAD83(CSRS) / SCoPQ zone 2
32180|o|178|-57,46.6,-54,53.8|NAD83 / SCoPQ zone 2
=proj=tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9996 x_0=500000 y_0=0 units=m
31170||362|-58.1,1.8,-53.9,6.1|Zanderij / Suriname Old TM
=proj=tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9999 x_0=500000 y_0=0 units=m
31171||362|-58.1,1.8,-53.9,6.1|Zanderij / Suriname TM
=proj=tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 units=m
22642||178|-57.5,46.8,-54.5,54.7|NAD83(CSRS)v6 / MTM zone 2
26899||179|-57.5,46.8,-54.5,54.7|NAD83(CSRS) / MTM zone 2
32082||252|-57.5,46.8,-54.5,54.7|NAD27 / MTM zone 2
32182||178|-57.5,46.8,-54.5,54.7|NAD83 / MTM zone 2
=proj=tmerc lat_0=0 lon_0=-57 k=0.9996 x_0=500000.0001016 y_0=0 units=us-ft
8036||194|-60,10,-57.3,12.2|WGS 84 / TM Zone 21N (ftUS)
=proj=tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 units=m
2009||243|-60,50.2,-57.1,52|NAD27(CGQ77) / SCoPQ zone 3
2140|o|179|-60,50.1,-57.1,52|NAD83(CSRS98) / MTM zone 3
2945||179|-60,47.5,-57.1,55.4|NAD83(CSRS) / MTM zone 3
22243||178|-60,50.2,-57.1,52|NAD83(CSRS)v2 / SCoPQ zone 3
22643||178|-59.5,47.5,-57.5,50.5|NAD83(CSRS)v6 / MTM zone 3
32083||252|-59.5,47.5,-57.5,50.5|NAD27 / MTM zone 3
32183||178|-60,47.5,-57.1,55.4|NAD83 / MTM zone 3
=proj=tmerc lat_0=0 lon_0=-60 k=0.9996 x_0=500000 y_0=10000000 units=m
6703||194|-63,-56.2,-57,-47.7|WGS 84 / TM 60 SW
=proj=tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=14500000 y_0=0 units=m
22338||178|-63,44.6,-59.7,47.1|NAD83(CSRS)v3 / MTM NS 1997 zone 4
=proj=tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=24500000 y_0=0 units=m
8082||178|-63,44.6,-59.7,47.1|NAD83(CSRS)v6 / MTM NS 2010 zone 4
=proj=tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 units=m
2010||243|-63,47.2,-60,52|NAD27(CGQ77) / SCoPQ zone 4
2141|o|179|-63,47.2,-60,52|NAD83(CSRS98) / MTM zone 4
2946||179|-63,47.2,-60,58.9|NAD83(CSRS) / MTM zone 4
22244||178|-63,47.2,-60,52|NAD83(CSRS)v2 / SCoPQ zone 4
22644||178|-63,52,-60,58.9|NAD83(CSRS)v6 / MTM zone 4
32084||273|-63,52,-60,58.9|NAD27 / MTM zone 4
32184||178|-63,47.2,-60,58.9|NAD83 / MTM zone 4
=proj=tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=4500000 y_0=0 units=m
2294||12|-63,44.6,-59.7,47.1|ATS77 / MTM Nova Scotia zone 4
=proj=tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 units=m
2001||33|-61.9,16.9,-61.6,17.2|Antigua 1943 / British West Indies Grid
2002||49|-61.5,15.1,-61.2,15.7|Dominica 1945 / British West Indies Grid
2003||16|-61.8,11.9,-61.3,12.6|Grenada 1953 / British West Indies Grid
2004||45|-62.3,16.6,-62.1,16.9|Montserrat 1958 / British West Indies Grid
2005||50|-62.9,17.1,-62.5,17.5|St. Kitts 1955 / British West Indies Grid
2006||23|-61.1,13.7,-60.8,14.2|St. Lucia 1955 / British West Indies Grid
2007||46|-61.5,12.5,-61.1,13.4|St. Vincent 45 / British West Indies Grid
21291||47|-59.7,13,-59.4,13.4|Barbados 1938 / British West Indies Grid
=proj=tmerc lat_0=0 lon_0=-63 k=0.9996 x_0=500000.0001016 y_0=0 units=us-ft
8035||194|-62.1,9.8,-60,12.3|WGS 84 / TM Zone 20N (ftUS)
=proj=tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=15500000 y_0=0 units=m
22337||178|-66.3,43.4,-63,46|NAD83(CSRS)v3 / MTM NS 1997 zone 5
=proj=tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=25500000 y_0=0 units=m
8083||178|-66.3,43.4,-63,46|NAD83(CSRS)v6 / MTM NS 2010 zone 5
=proj=tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 units=m
2011||243|-66,48,-63,60.4|NAD27(CGQ77) / SCoPQ zone 5
2142|o|179|-66,48,-63,60.4|NAD83(CSRS98) / MTM zone 5
2947||179|-66,48,-63,60.5|NAD83(CSRS) / MTM zone 5
22245||178|-66,48,-63,60.4|NAD83(CSRS)v2 / SCoPQ zone 5
22645||178|-66,51.6,-63,60.5|NAD83(CSRS)v6 / MTM zone 5
32085||273|-66,51.6,-63,60.5|NAD27 / MTM zone 5
32185||178|-66,48,-63,60.5|NAD83 / MTM zone 5
=proj=tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=5500000 y_0=0 units=m
2295||12|-66.3,43.4,-63,46|ATS77 / MTM Nova Scotia zone 5
=proj=tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 units=m
2012||243|-69,47.3,-66,59|NAD27(CGQ77) / SCoPQ zone 6
2143|o|179|-69,47.3,-66,59|NAD83(CSRS98) / MTM zone 6
2948||179|-69,47.3,-66,59|NAD83(CSRS) / MTM zone 6
22246||178|-69,47.3,-66,59|NAD83(CSRS)v2 / SCoPQ zone 6
22646||178|-67.8,52.1,-66,55.3|NAD83(CSRS)v6 / MTM zone 6
32086||273|-67.8,52.1,-66,55.3|NAD27 / MTM zone 6
32186||178|-69,47.3,-66,59|NAD83 / MTM zone 6
=proj=tmerc lat_0=0 lon_0=-69 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4419||263|-72,33.6,-66,47.5|NAD27 / BLM 19N (ftUS)
4439||178|-72,33.6,-66,47.5|NAD83 / BLM 19N (ftUS)
=proj=tmerc lat_0=0 lon_0=-7 k=0.999997 x_0=200000 y_0=-6000000 units=m
5316||178|-13.9,59.9,-0.5,65.7|ETRS89 / Faroe TM
=proj=tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 units=m
2013||243|-72,45,-69,61.8|NAD27(CGQ77) / SCoPQ zone 7
2144|o|179|-72,45,-69,61.8|NAD83(CSRS98) / MTM zone 7
2949||179|-72,45,-69,61.8|NAD83(CSRS) / MTM zone 7
22247||178|-72,45,-69,61.8|NAD83(CSRS)v2 / SCoPQ zone 7
32187||178|-72,45,-69,61.8|NAD83 / MTM zone 7
=proj=tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 units=m
2014||243|-75,45,-72,62.5|NAD27(CGQ77) / SCoPQ zone 8
2017||243|-75,45,-74.3,45.7|NAD27(76) / MTM zone 8
2145|o|179|-75,45,-72,62.5|NAD83(CSRS98) / MTM zone 8
2950||179|-75,45,-72,62.5|NAD83(CSRS) / MTM zone 8
22248||178|-75,45,-72,62.5|NAD83(CSRS)v2 / SCoPQ zone 8
22348||178|-75,45,-74.3,45.7|NAD83(CSRS)v3 / MTM zone 8
22648||178|-75,45,-74.3,45.7|NAD83(CSRS)v6 / MTM zone 8
32188||178|-75,45,-72,62.5|NAD83 / MTM zone 8
=proj=tmerc lat_0=0 lon_0=-75 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4418||263|-78,28.3,-72,45|NAD27 / BLM 18N (ftUS)
4438||178|-78,28.3,-72,45|NAD83 / BLM 18N (ftUS)
=proj=tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 units=m
2015||243|-78,45.4,-75,62.6|NAD27(CGQ77) / SCoPQ zone 9
2018||243|-78,43.6,-75,46.3|NAD27(76) / MTM zone 9
2146|o|179|-78,45.4,-75,62.6|NAD83(CSRS98) / MTM zone 9
2951||179|-78,43.6,-75,62.7|NAD83(CSRS) / MTM zone 9
22249||178|-78,45.4,-75,62.6|NAD83(CSRS)v2 / SCoPQ zone 9
22349||178|-78,43.6,-75,46.3|NAD83(CSRS)v3 / MTM zone 9
22649||178|-78,43.6,-75,46.3|NAD83(CSRS)v6 / MTM zone 9
32189||178|-78,43.6,-75,62.7|NAD83 / MTM zone 9
=proj=tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 units=m
2016||243|-79.8,46.2,-78,62.5|NAD27(CGQ77) / SCoPQ zone 10
2019||243|-81,42.3,-78,47.3|NAD27(76) / MTM zone 10
2147|o|179|-79.8,46.2,-78,62.5|NAD83(CSRS98) / MTM zone 10
2952||179|-81,42.3,-78,62.5|NAD83(CSRS) / MTM zone 10
7991||252|-81,42.3,-78,47.3|NAD27 / MTM zone 10
22250||178|-79.8,46.2,-78,62.5|NAD83(CSRS)v2 / SCoPQ zone 10
22350||178|-81,42.3,-78,47.3|NAD83(CSRS)v3 / MTM zone 10
22650||178|-81,42.3,-78,47.3|NAD83(CSRS)v6 / MTM zone 10
32190||178|-81,42.3,-78,62.5|NAD83 / MTM zone 10
=proj=tmerc lat_0=0 lon_0=-8.5 k=1 x_0=50000 y_0=-7800000 units=m
3058||428|-9.2,70.8,-7.9,71.2|Helle 1954 / Jan Mayen Grid
=proj=tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=499999.999998 y_0=0 units=ft
6128||249|-81.5,19.2,-81,19.4|Grand Cayman National Grid 1959
6129||277|-80.1,19.6,-79.7,19.8|Sister Islands National Grid 1961
=proj=tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
32067||263|-84.1,23.8,-78,46.1|NAD27 / BLM 17N (ftUS)
32077|o|255|-84.1,23.8,-81.2,29.9|NAD27 / BLM 17N (feet)
32167||178|-84.1,23.8,-78,46.1|NAD83 / BLM 17N (ftUS)
32667||194|-84.1,23.8,-81.2,29.9|WGS 84 / BLM 17N (ftUS)
=proj=tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 units=m
2021||243|-82.5,46,-79.5,55.2|NAD27(76) / MTM zone 12
22352||178|-82.5,46,-79.5,55.2|NAD83(CSRS)v3 / MTM zone 12
22652||178|-82.5,46,-79.5,55.2|NAD83(CSRS)v6 / MTM zone 12
26892||179|-82.5,46,-79.5,55.2|NAD83(CSRS) / MTM zone 12
32192||178|-82.5,46,-79.5,55.2|NAD83 / MTM zone 12
=proj=tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 units=m
2020||243|-83.6,41.7,-81,46|NAD27(76) / MTM zone 11
22351||178|-83.6,41.7,-81,46|NAD83(CSRS)v3 / MTM zone 11
22651||178|-83.6,41.7,-81,46|NAD83(CSRS)v6 / MTM zone 11
26891||179|-83.6,41.7,-81,46|NAD83(CSRS) / MTM zone 11
32191||178|-83.6,41.7,-81,46|NAD83 / MTM zone 11
=proj=tmerc lat_0=0 lon_0=-84 k=0.9996 x_0=500000 y_0=0 units=m
102223|e|194|-90.4,2.2,-81.4,11.8|WGS_1984_Costa_Rica_TM_90
=proj=tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 units=m
2022||243|-85.5,46,-82.5,55.6|NAD27(76) / MTM zone 13
22353||178|-85.5,46,-82.5,55.6|NAD83(CSRS)v3 / MTM zone 13
22653||178|-85.5,46,-82.5,55.6|NAD83(CSRS)v6 / MTM zone 13
26893||179|-85.5,46,-82.5,55.6|NAD83(CSRS) / MTM zone 13
32193||178|-85.5,46,-82.5,55.6|NAD83 / MTM zone 13
=proj=tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0 units=m
5367||196|-86.5,2.2,-81.4,11.8|CR05 / CRTM05
8908||178|-86,8,-82.5,11.2|CR-SIRGAS / CRTM05
102305|eo|196|-86.5,2.2,-81.4,11.8|CRTM05
=proj=tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
32066||263|-90,24,-83.9,48.3|NAD27 / BLM 16N (ftUS)
32076|o|255|-90,24,-83.9,30.3|NAD27 / BLM 16N (feet)
32166||178|-90,24,-83.9,48.3|NAD83 / BLM 16N (ftUS)
32666||194|-90,24,-83.9,30.3|WGS 84 / BLM 16N (ftUS)
=proj=tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 units=m
2023||243|-88.5,47.2,-85.5,56.7|NAD27(76) / MTM zone 14
22354||178|-88.5,47.2,-85.5,56.7|NAD83(CSRS)v3 / MTM zone 14
22654||178|-88.5,47.2,-85.5,56.7|NAD83(CSRS)v6 / MTM zone 14
26894||179|-88.5,47.2,-85.5,56.7|NAD83(CSRS) / MTM zone 14
32194||178|-88.5,47.2,-85.5,56.7|NAD83 / MTM zone 14
=proj=tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=500000 y_0=-4500000 units=m
3069||263|-92.9,42.5,-86.2,47.3|NAD27 / Wisconsin Transverse Mercator
=proj=tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 units=us-ft
102217|e|178|-92.9,42.5,-86.2,47.3|NAD_1983_NSRS2007_Wisconsin_TM_US_Ft
102219|e|178|-92.9,42.5,-86.2,47.3|NAD_1983_Wisconsin_TM_US_Ft
102220|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Wisconsin_TM_US_Ft
102974|e|178|-92.9,42.5,-86.2,47.3|NAD_1983_2011_Wisconsin_TM_US_Ft
=proj=tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 units=m
3070||178|-92.9,42.5,-86.2,47.3|NAD83 / Wisconsin Transverse Mercator
3071||179|-92.9,42.5,-86.2,47.3|NAD83(HARN) / Wisconsin Transverse Mercator
3701||178|-92.9,42.5,-86.2,47.3|NAD83(NSRS2007) / Wisconsin Transverse Mercator
6610||178|-92.9,42.5,-86.2,47.3|NAD83(2011) / Wisconsin Transverse Mercator
102973|eo|178|-92.9,42.5,-86.2,47.3|NAD_1983_2011_Wisconsin_TM
=proj=tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 units=m
2024||243|-91.5,48,-88.5,56.9|NAD27(76) / MTM zone 15
22355||178|-91.5,48,-88.5,56.9|NAD83(CSRS)v3 / MTM zone 15
22655||178|-91.5,48,-88.5,56.9|NAD83(CSRS)v6 / MTM zone 15
26895||179|-91.5,48,-88.5,56.9|NAD83(CSRS) / MTM zone 15
32195||178|-91.5,48,-88.5,56.9|NAD83 / MTM zone 15
=proj=tmerc lat_0=0 lon_0=-90.5 k=0.9998 x_0=500000 y_0=0 units=m
103598|e|194|-94.6,10.6,-88.2,17.8|GTM
=proj=tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
32065||262|-96,25.6,-89.9,49.4|NAD27 / BLM 15N (ftUS)
32075|o|259|-96,25.6,-89.9,29.7|NAD27 / BLM 15N (feet)
32165||178|-96,25.6,-89.9,49.4|NAD83 / BLM 15N (ftUS)
32665||194|-96,25.6,-89.9,29.7|WGS 84 / BLM 15N (ftUS)
=proj=tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 units=m
2025||243|-94.5,48.1,-91.5,55.2|NAD27(76) / MTM zone 16
22356||178|-94.5,48.1,-91.5,55.2|NAD83(CSRS)v3 / MTM zone 16
22656||178|-94.5,48.1,-91.5,55.2|NAD83(CSRS)v6 / MTM zone 16
26896||179|-94.5,48.1,-91.5,55.2|NAD83(CSRS) / MTM zone 16
32196||178|-94.5,48.1,-91.5,55.2|NAD83 / MTM zone 16
=proj=tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 units=m
2026||243|-95.2,48.7,-94.5,53.2|NAD27(76) / MTM zone 17
22357||178|-95.2,48.7,-94.5,53.2|NAD83(CSRS)v3 / MTM zone 17
22657||178|-95.2,48.7,-94.5,53.2|NAD83(CSRS)v6 / MTM zone 17
26897||179|-95.2,48.7,-94.5,53.2|NAD83(CSRS) / MTM zone 17
32197||178|-95.2,48.7,-94.5,53.2|NAD83 / MTM zone 17
=proj=tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
32064||262|-102,25.8,-95.9,49|NAD27 / BLM 14N (ftUS)
32074|o|260|-97.2,26,-95.9,28.4|NAD27 / BLM 14N (feet)
32164||178|-102,25.8,-95.9,49|NAD83 / BLM 14N (ftUS)
32664||194|-97.2,26,-95.9,28.4|WGS 84 / BLM 14N (ftUS)
=proj=tmerc lat_0=0 lon_0=0 k=0.9996 x_0=500000 y_0=0 units=m
23090||395|-5,51,3.4,62|ED50 / TM 0 N
=proj=tmerc lat_0=0 lon_0=10 k=0.99998 x_0=400000 y_0=-5000000 units=m
4094||178|9,54.7,11.3,57.8|ETRS89 / DKTM2
103217|eo|178|9,54.7,11.3,57.8|ETRS_1989_DKTM2
=proj=tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=-5000000 units=m
31254||236|9.5,46.8,11.8,47.6|MGI / Austria GK West
=proj=tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=0 units=m
9271||236|9.5,46.8,11.8,47.6|MGI / Austria West
=proj=tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=-5000000 units=m
31257||236|9.5,46.8,11.8,47.6|MGI / Austria GK M28
=proj=tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=0 units=m
31284||236|9.5,46.8,11.8,47.6|MGI / Austria M28
31294|o|236|9.5,46.8,11.8,47.6|MGI / M28
=proj=tmerc lat_0=0 lon_0=10.37 k=1 x_0=-210327 y_0=-6034310 units=m
10160||312|8,54.7,11.3,57.8|S34J reconstruction east-orientated
10250||312|10.8,54.5,12.9,56.8|S34S reconstruction east-orientated
=proj=tmerc lat_0=0 lon_0=10.5 k=0.999 x_0=1000000 y_0=1000000 units=m
2214|o|353|8.5,2.2,10.4,5|Douala 1948 / AOF west
3119||353|8.5,2.2,10.4,5|Douala 1948 / AEF west
=proj=tmerc lat_0=0 lon_0=10.5 k=1 x_0=100000 y_0=1000000 units=m
4860|o|178|10,58.9,11,65.3|ETRS89 / NTM zone 10
=proj=tmerc lat_0=0 lon_0=100.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23832||194|99,-3.6,102,3.7|DGN95 / Indonesia TM-3 zone 47.2
=proj=tmerc lat_0=0 lon_0=102 k=0.9999 x_0=0 y_0=500000 units=m
6956|o|199|102.1,9.2,103.5,22.8|VN-2000 / TM-3 zone 481
=proj=tmerc lat_0=0 lon_0=102 k=0.9999 x_0=500000 y_0=0 units=m
5896||199|102.1,9.2,103.5,22.8|VN-2000 / TM-3 zone 481
=proj=tmerc lat_0=0 lon_0=102 k=1 x_0=250000 y_0=0 units=m
21334||189|100.5,50.2,103.5,79.7|GSK-2011 / GSK 3GK CM 102E
=proj=tmerc lat_0=0 lon_0=102 k=1 x_0=34250000 y_0=0 units=m
21234||189|100.5,50.2,103.5,79.7|GSK-2011 / GSK 3GK zone 34
=proj=tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 units=m
2358||190|100.5,21.1,103.5,42.7|Xian 1980 / 3-degree Gauss-Kruger zone 34
2410||429|100.5,21.1,103.5,42.7|Beijing 1954 / 3-degree Gauss-Kruger zone 34
2551||436|100.5,50.2,103.5,79.7|Pulkovo 1942 / 3-degree Gauss-Kruger zone 34
2668||439|100.5,50.2,103.5,79.7|Pulkovo 1995 / 3-degree Gauss-Kruger zone 34
4522||178|100.5,21.1,103.5,42.7|CGCS2000 / 3-degree Gauss-Kruger zone 34
4770||429|100.5,21.1,103.5,42.7|New Beijing / 3-degree Gauss-Kruger zone 34
=proj=tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 units=m
2379||190|100.5,21.1,103.5,42.7|Xian 1980 / 3-degree Gauss-Kruger CM 102E
2431||429|100.5,21.1,103.5,42.7|Beijing 1954 / 3-degree Gauss-Kruger CM 102E
2610||436|100.5,50.2,103.5,79.7|Pulkovo 1942 / 3-degree Gauss-Kruger CM 102E
2726||439|100.5,50.2,103.5,79.7|Pulkovo 1995 / 3-degree Gauss-Kruger CM 102E
4543||178|100.5,21.1,103.5,42.7|CGCS2000 / 3-degree Gauss-Kruger CM 102E
4791||429|100.5,21.1,103.5,42.7|New Beijing / 3-degree Gauss-Kruger CM 102E
=proj=tmerc lat_0=0 lon_0=103 k=0.9999 x_0=500000 y_0=0 units=m
9205||199|102.1,20.9,104,22.8|VN-2000 / TM-3 103-00
=proj=tmerc lat_0=0 lon_0=103.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23833||194|102,-6,105,1.7|DGN95 / Indonesia TM-3 zone 48.1
=proj=tmerc lat_0=0 lon_0=104 k=0.9999 x_0=500000 y_0=0 units=m
9206||199|103.2,20.6,105,22|VN-2000 / TM-3 104-00
=proj=tmerc lat_0=0 lon_0=104.5 k=0.9999 x_0=500000 y_0=0 units=m
9207||199|103.4,8.3,105.5,10.6|VN-2000 / TM-3 104-30
=proj=tmerc lat_0=0 lon_0=104.75 k=0.9999 x_0=500000 y_0=0 units=m
9208||199|103.5,10.2,105.9,22.9|VN-2000 / TM-3 104-45
=proj=tmerc lat_0=0 lon_0=105 k=0.9999 x_0=0 y_0=500000 units=m
6957|o|199|103.5,8.3,106.5,23.4|VN-2000 / TM-3 zone 482
=proj=tmerc lat_0=0 lon_0=105 k=0.9999 x_0=500000 y_0=0 units=m
5897||199|103.5,8.3,106.5,23.4|VN-2000 / TM-3 zone 482
=proj=tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 units=m
2044||429|102.1,8.3,108,23.4|Hanoi 1972 / Gauss-Kruger zone 18
2332||190|102,21.5,108,42.5|Xian 1980 / Gauss-Kruger zone 18
4496||178|102,17.8,108,42.5|CGCS2000 / Gauss-Kruger zone 18
4573||429|102,21.5,108,42.5|New Beijing / Gauss-Kruger zone 18
20018||439|102,49.6,108,79.5|Pulkovo 1995 / Gauss-Kruger zone 18
20918||189|102,49.6,108,79.5|GSK-2011 / Gauss-Kruger zone 18
21418||429|102,21.5,108,42.5|Beijing 1954 / Gauss-Kruger zone 18
28418||436|102,49.6,108,79.5|Pulkovo 1942 / Gauss-Kruger zone 18
=proj=tmerc lat_0=0 lon_0=105 k=1 x_0=250000 y_0=0 units=m
21335||189|103.5,50.1,106.5,79.2|GSK-2011 / GSK 3GK CM 105E
=proj=tmerc lat_0=0 lon_0=105 k=1 x_0=35250000 y_0=0 units=m
21235||189|103.5,50.1,106.5,79.2|GSK-2011 / GSK 3GK zone 35
=proj=tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 units=m
2359||190|103.5,22.5,106.5,42.2|Xian 1980 / 3-degree Gauss-Kruger zone 35
2411||429|103.5,22.5,106.5,42.2|Beijing 1954 / 3-degree Gauss-Kruger zone 35
2552||436|103.5,50.1,106.5,79.2|Pulkovo 1942 / 3-degree Gauss-Kruger zone 35
2669||439|103.5,50.1,106.5,79.2|Pulkovo 1995 / 3-degree Gauss-Kruger zone 35
4523||178|103.5,22.5,106.5,42.2|CGCS2000 / 3-degree Gauss-Kruger zone 35
4771||429|103.5,22.5,106.5,42.2|New Beijing / 3-degree Gauss-Kruger zone 35
=proj=tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 units=m
2343||190|102,21.5,108,42.5|Xian 1980 / Gauss-Kruger CM 105E
2380||190|103.5,22.5,106.5,42.2|Xian 1980 / 3-degree Gauss-Kruger CM 105E
2432||429|103.5,22.5,106.5,42.2|Beijing 1954 / 3-degree Gauss-Kruger CM 105E
2477||439|102,49.6,108,79.5|Pulkovo 1995 / Gauss-Kruger CM 105E
2508||436|102,49.6,108,79.5|Pulkovo 1942 / Gauss-Kruger CM 105E
2611||436|103.5,50.1,106.5,79.2|Pulkovo 1942 / 3-degree Gauss-Kruger CM 105E
2727||439|103.5,50.1,106.5,79.2|Pulkovo 1995 / 3-degree Gauss-Kruger CM 105E
4507||178|102,17.8,108,42.5|CGCS2000 / Gauss-Kruger CM 105E
4544||178|103.5,22.5,106.5,42.2|CGCS2000 / 3-degree Gauss-Kruger CM 105E
4584||429|102,21.5,108,42.5|New Beijing / Gauss-Kruger CM 105E
4792||429|103.5,22.5,106.5,42.2|New Beijing / 3-degree Gauss-Kruger CM 105E
20078|o|439|102,49.6,108,79.5|Pulkovo 1995 / Gauss-Kruger 18N
21018||189|102,49.6,108,79.5|GSK-2011 / Gauss-Kruger CM 105E
21458||429|102,21.5,108,42.5|Beijing 1954 / Gauss-Kruger CM 105E
21478|o|429|102,21.5,108,42.5|Beijing 1954 / Gauss-Kruger 18N
28478|o|436|102,49.6,108,79.5|Pulkovo 1942 / Gauss-Kruger 18N
=proj=tmerc lat_0=0 lon_0=105.5 k=0.9999 x_0=500000 y_0=0 units=m
9209||199|104.3,9.2,106.7,23.4|VN-2000 / TM-3 105-30
=proj=tmerc lat_0=0 lon_0=105.625 k=1.000024 x_0=50000 y_0=1300000 units=m
6720||194|105.5,-10.6,105.8,-10.4|WGS 84 / CIG92
=proj=tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1300000 units=m
6721||178|105.5,-10.6,105.8,-10.4|GDA94 / CIG94
=proj=tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1400000 units=m
8018||178|105.5,-10.6,105.8,-10.4|GDA2020 / CIG2020
=proj=tmerc lat_0=0 lon_0=105.75 k=0.9999 x_0=500000 y_0=0 units=m
9210||199|105.3,9.8,107.8,23.1|VN-2000 / TM-3 105-45
=proj=tmerc lat_0=0 lon_0=106 k=0.9996 x_0=500000 y_0=0 units=m
2094||191|106.5,8,110,11.2|WGS 72BE / TM 106 NE
3176||297|106.5,8,110,11.2|Indian 1960 / TM 106 NE
=proj=tmerc lat_0=0 lon_0=106 k=0.9999 x_0=500000 y_0=0 units=m
9211||199|104.8,16.9,107,22.7|VN-2000 / TM-3 106-00
=proj=tmerc lat_0=0 lon_0=106 k=1 x_0=500000 y_0=0 units=m
2093||430|105.5,9,107.6,11|Hanoi 1972 / GK 106 NE
=proj=tmerc lat_0=0 lon_0=106.25 k=0.9999 x_0=500000 y_0=0 units=m
9212||199|106.4,11.3,107.4,17.2|VN-2000 / TM-3 106-15
=proj=tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23834||194|105,-7.8,108,4.1|DGN95 / Indonesia TM-3 zone 48.2
=proj=tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=500000 y_0=0 units=m
9213||199|105.4,21.3,106.3,22.8|VN-2000 / TM-3 106-30
=proj=tmerc lat_0=0 lon_0=107 k=0.9999 x_0=500000 y_0=0 units=m
9214||199|105.9,16,108.2,21.6|VN-2000 / TM-3 107-00
=proj=tmerc lat_0=0 lon_0=107.25 k=0.9999 x_0=500000 y_0=0 units=m
9215||199|106.1,21.3,107.4,22.5|VN-2000 / TM-3 107-15
=proj=tmerc lat_0=0 lon_0=107.5 k=0.9999 x_0=500000 y_0=0 units=m
9216||199|107.3,13.9,108.6,15.4|VN-2000 / TM-3 107-30
=proj=tmerc lat_0=0 lon_0=107.75 k=0.9999 x_0=0 y_0=500000 units=m
6959|o|199|106.4,8.6,108.8,21.7|VN-2000 / TM-3 Da Nang zone
=proj=tmerc lat_0=0 lon_0=107.75 k=0.9999 x_0=500000 y_0=0 units=m
5899||199|106.4,8.6,108.8,21.7|VN-2000 / TM-3 107-45
=proj=tmerc lat_0=0 lon_0=108 k=0.9999 x_0=0 y_0=500000 units=m
6958|o|199|106.5,8.6,109.5,23|VN-2000 / TM-3 zone 491
=proj=tmerc lat_0=0 lon_0=108 k=0.9999 x_0=500000 y_0=0 units=m
5898||199|106.5,8.6,109.5,23|VN-2000 / TM-3 zone 491
=proj=tmerc lat_0=0 lon_0=108 k=1 x_0=250000 y_0=0 units=m
21336||189|106.5,49.3,109.5,78.4|GSK-2011 / GSK 3GK CM 108E
=proj=tmerc lat_0=0 lon_0=108 k=1 x_0=36250000 y_0=0 units=m
21236||189|106.5,49.3,109.5,78.4|GSK-2011 / GSK 3GK zone 36
=proj=tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 units=m
2360||190|106.5,18.2,109.5,42.5|Xian 1980 / 3-degree Gauss-Kruger zone 36
2412||429|106.5,18.2,109.5,42.5|Beijing 1954 / 3-degree Gauss-Kruger zone 36
2553||436|106.5,49.3,109.5,78.4|Pulkovo 1942 / 3-degree Gauss-Kruger zone 36
2670||439|106.5,49.3,109.5,78.4|Pulkovo 1995 / 3-degree Gauss-Kruger zone 36
4524||178|106.5,18.2,109.5,42.5|CGCS2000 / 3-degree Gauss-Kruger zone 36
4772||429|106.5,18.2,109.5,42.5|New Beijing / 3-degree Gauss-Kruger zone 36
=proj=tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 units=m
2381||190|106.5,18.2,109.5,42.5|Xian 1980 / 3-degree Gauss-Kruger CM 108E
2433||429|106.5,18.2,109.5,42.5|Beijing 1954 / 3-degree Gauss-Kruger CM 108E
2612||436|106.5,49.3,109.5,78.4|Pulkovo 1942 / 3-degree Gauss-Kruger CM 108E
2728||439|106.5,49.3,109.5,78.4|Pulkovo 1995 / 3-degree Gauss-Kruger CM 108E
4545||178|106.5,18.2,109.5,42.5|CGCS2000 / 3-degree Gauss-Kruger CM 108E
4793||429|106.5,18.2,109.5,42.5|New Beijing / 3-degree Gauss-Kruger CM 108E
=proj=tmerc lat_0=0 lon_0=108.25 k=0.9999 x_0=500000 y_0=0 units=m
9217||199|108.6,11.3,109.5,14.7|VN-2000 / TM-3 108-15
=proj=tmerc lat_0=0 lon_0=108.5 k=0.9999 x_0=500000 y_0=0 units=m
9218||199|107.2,10.4,109.5,14.6|VN-2000 / TM-3 108-30
=proj=tmerc lat_0=0 lon_0=109 k=0.9996 x_0=500000 y_0=10000000 units=m
2308||225|105.8,-6.9,110,-4.1|Batavia / TM 109 SE
=proj=tmerc lat_0=0 lon_0=109.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23835||194|108,-8.3,111,4.3|DGN95 / Indonesia TM-3 zone 49.1
=proj=tmerc lat_0=0 lon_0=11 k=0.9996 x_0=500000 y_0=0 units=m
2088||284|7.8,33.2,13.7,38.4|Carthage / TM 11 NE
=proj=tmerc lat_0=0 lon_0=11 k=0.9999 x_0=200000 y_0=0 units=m
2069||328|10,23.5,12,33.2|ELD79 / Libya zone 6
=proj=tmerc lat_0=0 lon_0=11 k=0.99995 x_0=200000 y_0=0 units=m
3191||354|10,23.5,12,33.2|LGD2006 / Libya TM zone 6
=proj=tmerc lat_0=0 lon_0=11.30625 k=1.000006 x_0=1500025.141 y_0=-667.282 units=m
3845||178|10.9,57.3,12.9,59.7|SWEREF99 / RT90 7.5 gon V emulation
=proj=tmerc lat_0=0 lon_0=11.3082777777778 k=1 x_0=1500000 y_0=0 units=m
3019||229|10.9,57.3,12.9,59.7|RT90 7.5 gon V
3025||215|10.9,57.3,12.9,59.7|RT38 7.5 gon V
=proj=tmerc lat_0=0 lon_0=11.3333333333333 k=1 x_0=1000000 y_0=0 units=m
5596||178|10.7,54.3,12,54.8|FEH2010 / Fehmarnbelt TM
=proj=tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=1500000 y_0=5500000 units=m
5523||194|7,-6.4,14.5,2.3|WGS 84 / Gabon TM 2011
=proj=tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=500000 y_0=10000000 units=m
22091||37|10.8,-6.6,11.7,-6|Camacupa 1948 / TM 11.30 SE
=proj=tmerc lat_0=0 lon_0=11.5 k=1 x_0=100000 y_0=1000000 units=m
4861|o|178|11,58.9,12,67.6|ETRS89 / NTM zone 11
=proj=tmerc lat_0=0 lon_0=11.75 k=0.99998 x_0=600000 y_0=-5000000 units=m
4095||178|10.8,54.5,12.9,56.8|ETRS89 / DKTM3
103218|eo|178|10.8,54.5,12.9,56.8|ETRS_1989_DKTM3
=proj=tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 units=m
2045||429|108,10.4,109.5,21.6|Hanoi 1972 / Gauss-Kruger zone 19
2333||190|108,18.1,114,45.1|Xian 1980 / Gauss-Kruger zone 19
4497||178|108,16.7,114,45.1|CGCS2000 / Gauss-Kruger zone 19
4574||429|108,18.1,114,45.1|New Beijing / Gauss-Kruger zone 19
20019||439|108,49.1,114,76.8|Pulkovo 1995 / Gauss-Kruger zone 19
20919||189|108,49.1,114,76.8|GSK-2011 / Gauss-Kruger zone 19
21419||429|108,18.1,114,45.1|Beijing 1954 / Gauss-Kruger zone 19
28419||436|108,49.1,114,76.8|Pulkovo 1942 / Gauss-Kruger zone 19
=proj=tmerc lat_0=0 lon_0=111 k=1 x_0=250000 y_0=0 units=m
21337||189|109.5,49.1,112.5,76.8|GSK-2011 / GSK 3GK CM 111E
=proj=tmerc lat_0=0 lon_0=111 k=1 x_0=37250000 y_0=0 units=m
21237||189|109.5,49.1,112.5,76.8|GSK-2011 / GSK 3GK zone 37
=proj=tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 units=m
2361||190|109.5,18.1,112.5,45.1|Xian 1980 / 3-degree Gauss-Kruger zone 37
2413||429|109.5,18.1,112.5,45.1|Beijing 1954 / 3-degree Gauss-Kruger zone 37
2554||436|109.5,49.1,112.5,76.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 37
2671||439|109.5,49.1,112.5,76.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 37
4525||178|109.5,18.1,112.5,45.1|CGCS2000 / 3-degree Gauss-Kruger zone 37
4773||429|109.5,18.1,112.5,45.1|New Beijing / 3-degree Gauss-Kruger zone 37
=proj=tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 units=m
2344||190|108,18.1,114,45.1|Xian 1980 / Gauss-Kruger CM 111E
2382||190|109.5,18.1,112.5,45.1|Xian 1980 / 3-degree Gauss-Kruger CM 111E
2434||429|109.5,18.1,112.5,45.1|Beijing 1954 / 3-degree Gauss-Kruger CM 111E
2478||439|108,49.1,114,76.8|Pulkovo 1995 / Gauss-Kruger CM 111E
2509||436|108,49.1,114,76.8|Pulkovo 1942 / Gauss-Kruger CM 111E
2613||436|109.5,49.1,112.5,76.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 111E
2729||439|109.5,49.1,112.5,76.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 111E
4508||178|108,16.7,114,45.1|CGCS2000 / Gauss-Kruger CM 111E
4546||178|109.5,18.1,112.5,45.1|CGCS2000 / 3-degree Gauss-Kruger CM 111E
4585||429|108,18.1,114,45.1|New Beijing / Gauss-Kruger CM 111E
4794||429|109.5,18.1,112.5,45.1|New Beijing / 3-degree Gauss-Kruger CM 111E
20079|o|439|108,49.1,114,76.8|Pulkovo 1995 / Gauss-Kruger 19N
21019||189|108,49.1,114,76.8|GSK-2011 / Gauss-Kruger CM 111E
21459||429|108,18.1,114,45.1|Beijing 1954 / Gauss-Kruger CM 111E
21479|o|429|108,18.1,114,45.1|Beijing 1954 / Gauss-Kruger 19N
28479|o|436|108,49.1,114,76.8|Pulkovo 1942 / Gauss-Kruger 19N
=proj=tmerc lat_0=0 lon_0=112.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23836||194|111,-8.7,114,1.6|DGN95 / Indonesia TM-3 zone 49.2
=proj=tmerc lat_0=0 lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=2950000 units=m
10452||178|113.3,-25.5,114,-23|GDA94 / CARN94
=proj=tmerc lat_0=0 lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=3050000 units=m
8017||178|113.3,-25.5,114,-23|GDA2020 / CARN2020
=proj=tmerc lat_0=0 lon_0=114 k=1 x_0=250000 y_0=0 units=m
21338||189|112.5,49.5,115.5,76.7|GSK-2011 / GSK 3GK CM 114E
=proj=tmerc lat_0=0 lon_0=114 k=1 x_0=38250000 y_0=0 units=m
21238||189|112.5,49.5,115.5,76.7|GSK-2011 / GSK 3GK zone 38
=proj=tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 units=m
2362||190|112.5,21.5,115.5,45.5|Xian 1980 / 3-degree Gauss-Kruger zone 38
2414||429|112.5,21.5,115.5,45.5|Beijing 1954 / 3-degree Gauss-Kruger zone 38
2555||436|112.5,49.5,115.5,76.7|Pulkovo 1942 / 3-degree Gauss-Kruger zone 38
2672||439|112.5,49.5,115.5,76.7|Pulkovo 1995 / 3-degree Gauss-Kruger zone 38
4526||178|112.5,21.5,115.5,45.5|CGCS2000 / 3-degree Gauss-Kruger zone 38
4774||429|112.5,21.5,115.5,45.5|New Beijing / 3-degree Gauss-Kruger zone 38
=proj=tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 units=m
2383||190|112.5,21.5,115.5,45.5|Xian 1980 / 3-degree Gauss-Kruger CM 114E
2435||429|112.5,21.5,115.5,45.5|Beijing 1954 / 3-degree Gauss-Kruger CM 114E
2614||436|112.5,49.5,115.5,76.7|Pulkovo 1942 / 3-degree Gauss-Kruger CM 114E
2730||439|112.5,49.5,115.5,76.7|Pulkovo 1995 / 3-degree Gauss-Kruger CM 114E
4547||178|112.5,21.5,115.5,45.5|CGCS2000 / 3-degree Gauss-Kruger CM 114E
4795||429|112.5,21.5,115.5,45.5|New Beijing / 3-degree Gauss-Kruger CM 114E
=proj=tmerc lat_0=0 lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2650000 units=m
10455||178|113.8,-22.4,114.3,-21.7|GDA94 / EXM94
=proj=tmerc lat_0=0 lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2750000 units=m
8022||178|113.8,-22.4,114.3,-21.7|GDA2020 / EXM2020
=proj=tmerc lat_0=0 lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3600000 units=m
10459||178|113.9,-28.5,114.8,-27.2|GDA94 / KALB94
=proj=tmerc lat_0=0 lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3700000 units=m
8026||178|113.9,-28.5,114.8,-27.2|GDA2020 / KALB2020
=proj=tmerc lat_0=0 lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3350000 units=m
10456||178|114.5,-29.1,115,-28.5|GDA94 / GCG94
=proj=tmerc lat_0=0 lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3450000 units=m
8023||178|114.5,-29.1,115,-28.5|GDA2020 / GCG2020
=proj=tmerc lat_0=0 lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3550000 units=m
10458||178|114.8,-30.7,115.3,-29.1|GDA94 / JCG94
=proj=tmerc lat_0=0 lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3650000 units=m
8025||178|114.8,-30.7,115.3,-29.1|GDA2020 / JCG2020
=proj=tmerc lat_0=0 lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=3950000 units=m
10463||178|115,-34.4,115.2,-33.5|GDA94 / MRCG94
=proj=tmerc lat_0=0 lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=4050000 units=m
8030||178|115,-34.4,115.2,-33.5|GDA2020 / MRCG2020
=proj=tmerc lat_0=0 lon_0=115.25 k=1.0000022 x_0=60000 y_0=2600000 units=m
10449||178|114.9,-22.2,115.6,-20.2|GDA94 / BIO94
=proj=tmerc lat_0=0 lon_0=115.25 k=1.0000022 x_0=60000 y_0=2700000 units=m
8014||178|114.9,-22.2,115.6,-20.2|GDA2020 / BIO2020
=proj=tmerc lat_0=0 lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3650000 units=m
10462||178|115.2,-31.5,115.6,-30.7|GDA94 / LCG94
=proj=tmerc lat_0=0 lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3750000 units=m
8029||178|115.2,-31.5,115.6,-30.7|GDA2020 / LCG2020
=proj=tmerc lat_0=0 lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=3900000 units=m
10451||178|115.2,-33.7,115.9,-33.4|GDA94 / BCG94
=proj=tmerc lat_0=0 lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=4000000 units=m
8016||178|115.2,-33.7,115.9,-33.4|GDA2020 / BCG2020
=proj=tmerc lat_0=0 lon_0=115.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23837||194|114,-9.1,117,4.4|DGN95 / Indonesia TM-3 zone 50.1
=proj=tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3800000 units=m
10464||178|115.4,-33.4,116.1,-31.3|GDA94 / PCG94
102216|e|178|115.4,-33.4,116.1,-31.3|GDA_1994_Perth_Coastal_Grid_1994
=proj=tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3900000 units=m
8031||178|115.4,-33.4,116.1,-31.3|GDA2020 / PCG2020
=proj=tmerc lat_0=0 lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4000000 units=m
10453||178|115.7,-34.7,116.4,-33.2|GDA94 / COL94
=proj=tmerc lat_0=0 lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4100000 units=m
8020||178|115.7,-34.7,116.4,-33.2|GDA2020 / COL2020
=proj=tmerc lat_0=0 lon_0=116 k=0.9996 x_0=500000 y_0=10000000 units=m
2309||194|112.8,-8.5,117,-6.8|WGS 84 / TM 116 SE
=proj=tmerc lat_0=0 lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2450000 units=m
10460||178|116.6,-20.9,117.3,-20.2|GDA94 / KAR94
=proj=tmerc lat_0=0 lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2550000 units=m
8027||178|116.6,-20.9,117.3,-20.2|GDA2020 / KAR2020
=proj=tmerc lat_0=0 lon_0=117 k=0.99995 x_0=500000 y_0=0 units=m
3121||247|116,6.2,118,18.6|PRS92 / Philippines zone 1
25391||248|116.9,7.8,118,9.3|Luzon 1911 / Philippines zone I
=proj=tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 units=m
2334||190|114,22.1,120,51.5|Xian 1980 / Gauss-Kruger zone 20
4498||178|114,19,120,51.5|CGCS2000 / Gauss-Kruger zone 20
4575||429|114,22.1,120,51.5|New Beijing / Gauss-Kruger zone 20
20020||439|114,49.5,120,76|Pulkovo 1995 / Gauss-Kruger zone 20
20920||189|114,49.5,120,76|GSK-2011 / Gauss-Kruger zone 20
21420||429|114,22.1,120,51.5|Beijing 1954 / Gauss-Kruger zone 20
28420||436|114,49.5,120,76|Pulkovo 1942 / Gauss-Kruger zone 20
=proj=tmerc lat_0=0 lon_0=117 k=1 x_0=250000 y_0=0 units=m
21339||189|115.5,49.5,118.5,74.4|GSK-2011 / GSK 3GK CM 117E
=proj=tmerc lat_0=0 lon_0=117 k=1 x_0=39250000 y_0=0 units=m
21239||189|115.5,49.5,118.5,74.4|GSK-2011 / GSK 3GK zone 39
=proj=tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 units=m
2363||190|115.5,22.6,118.5,49.9|Xian 1980 / 3-degree Gauss-Kruger zone 39
2415||429|115.5,22.6,118.5,49.9|Beijing 1954 / 3-degree Gauss-Kruger zone 39
2556||436|115.5,49.5,118.5,74.4|Pulkovo 1942 / 3-degree Gauss-Kruger zone 39
2673||439|115.5,49.5,118.5,74.4|Pulkovo 1995 / 3-degree Gauss-Kruger zone 39
4527||178|115.5,22.6,118.5,49.9|CGCS2000 / 3-degree Gauss-Kruger zone 39
4775||429|115.5,22.6,118.5,49.9|New Beijing / 3-degree Gauss-Kruger zone 39
=proj=tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 units=m
2345||190|114,22.1,120,51.5|Xian 1980 / Gauss-Kruger CM 117E
2384||190|115.5,22.6,118.5,49.9|Xian 1980 / 3-degree Gauss-Kruger CM 117E
2436||429|115.5,22.6,118.5,49.9|Beijing 1954 / 3-degree Gauss-Kruger CM 117E
2479||439|114,49.5,120,76|Pulkovo 1995 / Gauss-Kruger CM 117E
2510||436|114,49.5,120,76|Pulkovo 1942 / Gauss-Kruger CM 117E
2615||436|115.5,49.5,118.5,74.4|Pulkovo 1942 / 3-degree Gauss-Kruger CM 117E
2731||439|115.5,49.5,118.5,74.4|Pulkovo 1995 / 3-degree Gauss-Kruger CM 117E
4509||178|114,19,120,51.5|CGCS2000 / Gauss-Kruger CM 117E
4548||178|115.5,22.6,118.5,49.9|CGCS2000 / 3-degree Gauss-Kruger CM 117E
4586||429|114,22.1,120,51.5|New Beijing / Gauss-Kruger CM 117E
4796||429|115.5,22.6,118.5,49.9|New Beijing / 3-degree Gauss-Kruger CM 117E
20080|o|439|114,49.5,120,76|Pulkovo 1995 / Gauss-Kruger 20N
21020||189|114,49.5,120,76|GSK-2011 / Gauss-Kruger CM 117E
21460||429|114,22.1,120,51.5|Beijing 1954 / Gauss-Kruger CM 117E
21480|o|429|114,22.1,120,51.5|Beijing 1954 / Gauss-Kruger 20N
28480|o|436|114,49.5,120,76|Pulkovo 1942 / Gauss-Kruger 20N
=proj=tmerc lat_0=0 lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4000000 units=m
10448||178|117.6,-35.2,118.2,-34.7|GDA94 / ALB94
=proj=tmerc lat_0=0 lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4100000 units=m
8013||178|117.6,-35.2,118.2,-34.7|GDA2020 / ALB2020
=proj=tmerc lat_0=0 lon_0=118.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23838||194|117,-10.1,120,4.4|DGN95 / Indonesia TM-3 zone 50.2
=proj=tmerc lat_0=0 lon_0=118.6 k=1.00000135 x_0=50000 y_0=2400000 units=m
10465||178|118.3,-20.8,119,-20.1|GDA94 / PHG94
=proj=tmerc lat_0=0 lon_0=118.6 k=1.00000135 x_0=50000 y_0=2500000 units=m
8032||178|118.3,-20.8,119,-20.1|GDA2020 / PHG2020
=proj=tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0 units=m
3825||178|118,18.6,120,24.7|TWD97 / TM2 zone 119
3827||206|119.3,23.1,119.8,23.8|TWD67 / TM2 zone 119
102442|eo|206|119.3,23.1,119.8,23.8|TWD_1967_TM_Penghu
102444|eo|178|118,18.6,120,24.7|TWD_1997_TM_Penghu
=proj=tmerc lat_0=0 lon_0=119 k=0.99995 x_0=500000 y_0=0 units=m
3122||247|118,3,120.1,20.4|PRS92 / Philippines zone 2
25392||248|118,8.8,120.1,11.6|Luzon 1911 / Philippines zone II
=proj=tmerc lat_0=0 lon_0=12 k=0.9985 x_0=7000000 y_0=0 units=m
6875||178|5.9,34.8,19,47.1|RDN2008 / Italy zone (N-E)
7794||178|5.9,34.8,19,47.1|RDN2008 / Italy zone (E-N)
=proj=tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=0 units=m
2087||328|9.3,22.6,15,33.2|ELD79 / TM 12 NE
=proj=tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000 units=m
5842||194|10.4,-8,12.8,-5|WGS 84 / TM 12 SE
9159||178|8.2,-17.3,13.9,-6|RSAO13 / TM 12 SE
22092||16|8.2,-17.3,13.9,-6|Camacupa 1948 / TM 12 SE
=proj=tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=500000 units=m
5223||194|8.7,-4,14.5,2.3|WGS 84 / Gabon TM
103977|e|194|8.7,-4,14.5,2.3|WGS_1984_UTM_GTM_2010
=proj=tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 units=m
3318||16|12.2,-6,13,-4.7|IGC 1962 / Congo TM zone 12
3339||41|12.2,-6,13,-4.7|IGCB 1955 / Congo TM zone 12
4048||178|11.8,-6,13,-4.7|RGRDC 2005 / Congo TM zone 12
103201|eo|178|11.8,-6,13,-4.7|RGRDC_2005_Congo_TM_Zone_12
=proj=tmerc lat_0=0 lon_0=12 k=0.99995 x_0=500000 y_0=0 units=m
2197||178|10.8,54.5,12.9,56.8|ETRS89 / Kp2000 Zealand
=proj=tmerc lat_0=0 lon_0=12 k=1 x_0=150000 y_0=0 units=m
3007||178|10.9,56.7,13.1,60.1|SWEREF99 12 00
=proj=tmerc lat_0=0 lon_0=12 k=1 x_0=3000000 y_0=0 units=m
6876||178|5.9,34.8,19,47.1|RDN2008 / Zone 12 (N-E)
7795||178|5.9,34.8,19,47.1|RDN2008 / Zone 12 (E-N)
=proj=tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 units=m
2167|o|438|10.5,49,13.5,54.7|Pulkovo 1942(83) / Gauss Kruger zone 4
2398||438|10.5,49,13.5,54.7|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4
3397||215|10.5,50.2,12.6,51.6|PD/83 / 3-degree Gauss-Kruger zone 4
3398||215|11.9,50.2,13.5,51.7|RD/83 / 3-degree Gauss-Kruger zone 4
3838||429|10.5,49,13.5,54.7|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4
5667||215|10.5,50.2,12.6,51.6|PD/83 / 3-degree Gauss-Kruger zone 4 (E-N)
5668||215|11.9,50.2,13.5,51.7|RD/83 / 3-degree Gauss-Kruger zone 4 (E-N)
5671||429|10.5,49,13.5,54.7|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4 (E-N)
5674||438|10.5,49,13.5,54.7|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4 (E-N)
5678||240|10.5,47.4,13.5,54.6|DHDN / 3-degree Gauss-Kruger zone 4 (E-N)
5684||238|10.5,47.4,13.5,54.7|DB_REF / 3-degree Gauss-Kruger zone 4 (E-N)
31464|o|240|10.5,47.4,13.5,54.6|DHDN / 3-degree Gauss zone 4
31468||240|10.5,47.4,13.5,54.6|DHDN / 3-degree Gauss-Kruger zone 4
31494|eo|240|10.5,47.4,13.5,54.6|Germany_Zone_4
103975|e|240|10.5,47.4,13.5,54.6|Germany_Zone_4
=proj=tmerc lat_0=0 lon_0=12.5 k=1 x_0=100000 y_0=1000000 units=m
4862|o|178|12,59.9,13,68.2|ETRS89 / NTM zone 12
=proj=tmerc lat_0=0 lon_0=120 k=1 x_0=250000 y_0=0 units=m
21340||189|118.5,49.9,121.5,73.6|GSK-2011 / GSK 3GK CM 120E
=proj=tmerc lat_0=0 lon_0=120 k=1 x_0=40250000 y_0=0 units=m
21240||189|118.5,49.9,121.5,73.6|GSK-2011 / GSK 3GK zone 40
=proj=tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 units=m
2364||190|118.5,24.4,121.5,53.3|Xian 1980 / 3-degree Gauss-Kruger zone 40
2416||429|118.5,24.4,121.5,53.3|Beijing 1954 / 3-degree Gauss-Kruger zone 40
2557||436|118.5,49.9,121.5,73.6|Pulkovo 1942 / 3-degree Gauss-Kruger zone 40
2674||439|118.5,49.9,121.5,73.6|Pulkovo 1995 / 3-degree Gauss-Kruger zone 40
4528||178|118.5,24.4,121.5,53.3|CGCS2000 / 3-degree Gauss-Kruger zone 40
4776||429|118.5,24.4,121.5,53.3|New Beijing / 3-degree Gauss-Kruger zone 40
=proj=tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 units=m
2385||190|118.5,24.4,121.5,53.3|Xian 1980 / 3-degree Gauss-Kruger CM 120E
2437||429|118.5,24.4,121.5,53.3|Beijing 1954 / 3-degree Gauss-Kruger CM 120E
2616||436|118.5,49.9,121.5,73.6|Pulkovo 1942 / 3-degree Gauss-Kruger CM 120E
2732||439|118.5,49.9,121.5,73.6|Pulkovo 1995 / 3-degree Gauss-Kruger CM 120E
4549||178|118.5,24.4,121.5,53.3|CGCS2000 / 3-degree Gauss-Kruger CM 120E
4797||429|118.5,24.4,121.5,53.3|New Beijing / 3-degree Gauss-Kruger CM 120E
=proj=tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0 units=m
3826||178|120,20.4,122.1,26.7|TWD97 / TM2 zone 121
3828||206|120,21.9,122.1,25.3|TWD67 / TM2 zone 121
102441|eo|206|120,21.9,122.1,25.3|TWD_1967_TM_Taiwan
102443|eo|178|120,20.4,122.1,26.7|TWD_1997_TM_Taiwan
=proj=tmerc lat_0=0 lon_0=121 k=0.99995 x_0=500000 y_0=0 units=m
3123||247|119.7,3,122.2,21.6|PRS92 / Philippines zone 3
25393||248|119.7,5,122.2,19.5|Luzon 1911 / Philippines zone III
=proj=tmerc lat_0=0 lon_0=121.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23839||194|120,-11,123,1.4|DGN95 / Indonesia TM-3 zone 51.1
=proj=tmerc lat_0=0 lon_0=121.5 k=1.00004949 x_0=60000 y_0=3700000 units=m
10457||178|121,-32.2,121.8,-28.7|GDA94 / GOLD94
=proj=tmerc lat_0=0 lon_0=121.5 k=1.00004949 x_0=60000 y_0=3800000 units=m
8024||178|121,-32.2,121.8,-28.7|GDA2020 / GOLD2020
=proj=tmerc lat_0=0 lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=3950000 units=m
10454||178|121.6,-34.5,122.2,-33.3|GDA94 / ESP94
=proj=tmerc lat_0=0 lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=4050000 units=m
8021||178|121.6,-34.5,122.2,-33.3|GDA2020 / ESP2020
=proj=tmerc lat_0=0 lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2200000 units=m
10450||178|122.1,-18.1,122.6,-16.7|GDA94 / BRO94
=proj=tmerc lat_0=0 lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2300000 units=m
8015||178|122.1,-18.1,122.6,-16.7|GDA2020 / BRO2020
=proj=tmerc lat_0=0 lon_0=123 k=0.99995 x_0=500000 y_0=0 units=m
3124||247|121.7,3.4,124.3,22.2|PRS92 / Philippines zone 4
25394||248|121.7,6.4,124.3,18.6|Luzon 1911 / Philippines zone IV
=proj=tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 units=m
2335||190|120,26.3,126,53.6|Xian 1980 / Gauss-Kruger zone 21
4499||178|120,24.6,126,53.6|CGCS2000 / Gauss-Kruger zone 21
4576||429|120,26.3,126,53.6|New Beijing / Gauss-Kruger zone 21
20021||439|120,51.5,126,74|Pulkovo 1995 / Gauss-Kruger zone 21
20921||189|120,51.5,126,74|GSK-2011 / Gauss-Kruger zone 21
21421||429|120,26.3,126,53.6|Beijing 1954 / Gauss-Kruger zone 21
28421||436|120,51.5,126,74|Pulkovo 1942 / Gauss-Kruger zone 21
=proj=tmerc lat_0=0 lon_0=123 k=1 x_0=250000 y_0=0 units=m
21341||189|121.5,53.2,124.5,74|GSK-2011 / GSK 3GK CM 123E
=proj=tmerc lat_0=0 lon_0=123 k=1 x_0=41250000 y_0=0 units=m
21241||189|121.5,53.2,124.5,74|GSK-2011 / GSK 3GK zone 41
=proj=tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 units=m
2365||190|121.5,28.2,124.5,53.6|Xian 1980 / 3-degree Gauss-Kruger zone 41
2417||429|121.5,28.2,124.5,53.6|Beijing 1954 / 3-degree Gauss-Kruger zone 41
2558||436|121.5,53.2,124.5,74|Pulkovo 1942 / 3-degree Gauss-Kruger zone 41
2675||439|121.5,53.2,124.5,74|Pulkovo 1995 / 3-degree Gauss-Kruger zone 41
4529||178|121.5,28.2,124.5,53.6|CGCS2000 / 3-degree Gauss-Kruger zone 41
4777||429|121.5,28.2,124.5,53.6|New Beijing / 3-degree Gauss-Kruger zone 41
=proj=tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 units=m
2346||190|120,26.3,126,53.6|Xian 1980 / Gauss-Kruger CM 123E
2386||190|121.5,28.2,124.5,53.6|Xian 1980 / 3-degree Gauss-Kruger CM 123E
2438||429|121.5,28.2,124.5,53.6|Beijing 1954 / 3-degree Gauss-Kruger CM 123E
2480||439|120,51.5,126,74|Pulkovo 1995 / Gauss-Kruger CM 123E
2511||436|120,51.5,126,74|Pulkovo 1942 / Gauss-Kruger CM 123E
2617||436|121.5,53.2,124.5,74|Pulkovo 1942 / 3-degree Gauss-Kruger CM 123E
2733||439|121.5,53.2,124.5,74|Pulkovo 1995 / 3-degree Gauss-Kruger CM 123E
4510||178|120,24.6,126,53.6|CGCS2000 / Gauss-Kruger CM 123E
4550||178|121.5,28.2,124.5,53.6|CGCS2000 / 3-degree Gauss-Kruger CM 123E
4587||429|120,26.3,126,53.6|New Beijing / Gauss-Kruger CM 123E
4798||429|121.5,28.2,124.5,53.6|New Beijing / 3-degree Gauss-Kruger CM 123E
20081|o|439|120,51.5,126,74|Pulkovo 1995 / Gauss-Kruger 21N
21021||189|120,51.5,126,74|GSK-2011 / Gauss-Kruger CM 123E
21461||429|120,26.3,126,53.6|Beijing 1954 / Gauss-Kruger CM 123E
21481|o|429|120,26.3,126,53.6|Beijing 1954 / Gauss-Kruger 21N
28481|o|436|120,51.5,126,74|Pulkovo 1942 / Gauss-Kruger 21N
=proj=tmerc lat_0=0 lon_0=124.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23840||194|123,-10.9,126,3.8|DGN95 / Indonesia TM-3 zone 51.2
=proj=tmerc lat_0=0 lon_0=125 k=0.99995 x_0=500000 y_0=0 units=m
3125||247|123.7,4.8,126.7,22|PRS92 / Philippines zone 5
25395||248|123.7,5.5,126.7,14.2|Luzon 1911 / Philippines zone V
=proj=tmerc lat_0=0 lon_0=126 k=1 x_0=250000 y_0=0 units=m
21342||189|124.5,49.9,127.5,74|GSK-2011 / GSK 3GK CM 126E
=proj=tmerc lat_0=0 lon_0=126 k=1 x_0=42250000 y_0=0 units=m
21242||189|124.5,49.9,127.5,74|GSK-2011 / GSK 3GK zone 42
=proj=tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 units=m
2366||190|124.5,40.2,127.5,53.2|Xian 1980 / 3-degree Gauss-Kruger zone 42
2418||429|124.5,40.2,127.5,53.2|Beijing 1954 / 3-degree Gauss-Kruger zone 42
2559||436|124.5,49.9,127.5,74|Pulkovo 1942 / 3-degree Gauss-Kruger zone 42
2676||439|124.5,49.9,127.5,74|Pulkovo 1995 / 3-degree Gauss-Kruger zone 42
4530||178|124.5,40.2,127.5,53.2|CGCS2000 / 3-degree Gauss-Kruger zone 42
4778||429|124.5,40.2,127.5,53.2|New Beijing / 3-degree Gauss-Kruger zone 42
=proj=tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 units=m
2387||190|124.5,40.2,127.5,53.2|Xian 1980 / 3-degree Gauss-Kruger CM 126E
2439||429|124.5,40.2,127.5,53.2|Beijing 1954 / 3-degree Gauss-Kruger CM 126E
2618||436|124.5,49.9,127.5,74|Pulkovo 1942 / 3-degree Gauss-Kruger CM 126E
2734||439|124.5,49.9,127.5,74|Pulkovo 1995 / 3-degree Gauss-Kruger CM 126E
4551||178|124.5,40.2,127.5,53.2|CGCS2000 / 3-degree Gauss-Kruger CM 126E
4799||429|124.5,40.2,127.5,53.2|New Beijing / 3-degree Gauss-Kruger CM 126E
=proj=tmerc lat_0=0 lon_0=127.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23841||194|126,-8.3,129,4.6|DGN95 / Indonesia TM-3 zone 52.1
=proj=tmerc lat_0=0 lon_0=128.75 k=1.0000165 x_0=50000 y_0=2000000 units=m
10461||178|128.5,-16.7,129,-14.7|GDA94 / KUN94
=proj=tmerc lat_0=0 lon_0=128.75 k=1.0000165 x_0=50000 y_0=2100000 units=m
8028||178|128.5,-16.7,129,-14.7|GDA2020 / KUN2020
=proj=tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 units=m
2336||190|126,40.9,132,52.8|Xian 1980 / Gauss-Kruger zone 22
4500||178|126,29.7,132,52.8|CGCS2000 / Gauss-Kruger zone 22
4577||429|126,40.9,132,52.8|New Beijing / Gauss-Kruger zone 22
20022||439|126,42.3,132,73.6|Pulkovo 1995 / Gauss-Kruger zone 22
20922||189|126,42.3,132,73.6|GSK-2011 / Gauss-Kruger zone 22
21422||429|126,40.9,132,52.8|Beijing 1954 / Gauss-Kruger zone 22
28422||436|126,42.3,132,73.6|Pulkovo 1942 / Gauss-Kruger zone 22
=proj=tmerc lat_0=0 lon_0=129 k=1 x_0=250000 y_0=0 units=m
21343||189|127.5,42.7,130.5,73.6|GSK-2011 / GSK 3GK CM 129E
=proj=tmerc lat_0=0 lon_0=129 k=1 x_0=43250000 y_0=0 units=m
21243||189|127.5,42.7,130.5,73.6|GSK-2011 / GSK 3GK zone 43
=proj=tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 units=m
2367||190|127.5,41.4,130.5,50.3|Xian 1980 / 3-degree Gauss-Kruger zone 43
2419||429|127.5,41.4,130.5,50.3|Beijing 1954 / 3-degree Gauss-Kruger zone 43
2560||436|127.5,42.7,130.5,73.6|Pulkovo 1942 / 3-degree Gauss-Kruger zone 43
2677||439|127.5,42.7,130.5,73.6|Pulkovo 1995 / 3-degree Gauss-Kruger zone 43
4531||178|127.5,41.4,130.5,50.3|CGCS2000 / 3-degree Gauss-Kruger zone 43
4779||429|127.5,41.4,130.5,50.3|New Beijing / 3-degree Gauss-Kruger zone 43
=proj=tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 units=m
2347||190|126,40.9,132,52.8|Xian 1980 / Gauss-Kruger CM 129E
2388||190|127.5,41.4,130.5,50.3|Xian 1980 / 3-degree Gauss-Kruger CM 129E
2440||429|127.5,41.4,130.5,50.3|Beijing 1954 / 3-degree Gauss-Kruger CM 129E
2481||439|126,42.3,132,73.6|Pulkovo 1995 / Gauss-Kruger CM 129E
2512||436|126,42.3,132,73.6|Pulkovo 1942 / Gauss-Kruger CM 129E
2619||436|127.5,42.7,130.5,73.6|Pulkovo 1942 / 3-degree Gauss-Kruger CM 129E
2735||439|127.5,42.7,130.5,73.6|Pulkovo 1995 / 3-degree Gauss-Kruger CM 129E
4511||178|126,29.7,132,52.8|CGCS2000 / Gauss-Kruger CM 129E
4552||178|127.5,41.4,130.5,50.3|CGCS2000 / 3-degree Gauss-Kruger CM 129E
4588||429|126,40.9,132,52.8|New Beijing / Gauss-Kruger CM 129E
4800||429|127.5,41.4,130.5,50.3|New Beijing / 3-degree Gauss-Kruger CM 129E
20082|o|439|126,42.3,132,73.6|Pulkovo 1995 / Gauss-Kruger 22N
21022||189|126,42.3,132,73.6|GSK-2011 / Gauss-Kruger CM 129E
21462||429|126,40.9,132,52.8|Beijing 1954 / Gauss-Kruger CM 129E
21482|o|429|126,40.9,132,52.8|Beijing 1954 / Gauss-Kruger 22N
28482|o|436|126,42.3,132,73.6|Pulkovo 1942 / Gauss-Kruger 22N
=proj=tmerc lat_0=0 lon_0=13 k=0.9996 x_0=500000 y_0=0 units=m
2931||280|7.8,12.8,14.9,16.7|Beduaram / TM 13 NE
=proj=tmerc lat_0=0 lon_0=13 k=0.9999 x_0=200000 y_0=0 units=m
2070||328|12,22.8,14,33.1|ELD79 / Libya zone 7
=proj=tmerc lat_0=0 lon_0=13 k=0.99995 x_0=200000 y_0=0 units=m
3192||354|12,22.8,14,33.1|LGD2006 / Libya TM zone 7
=proj=tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=-5000000 units=m
31255||236|11.8,46.4,14.8,48.8|MGI / Austria GK Central
=proj=tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=0 units=m
9272||236|11.8,46.4,14.8,48.8|MGI / Austria Central
=proj=tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=-5000000 units=m
31258||236|11.8,46.4,14.8,48.8|MGI / Austria GK M31
=proj=tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=0 units=m
31285||236|11.8,46.4,14.8,48.8|MGI / Austria M31
31295|o|236|11.8,46.4,14.8,48.8|MGI / M31
=proj=tmerc lat_0=0 lon_0=13.5 k=1 x_0=100000 y_0=1000000 units=m
4863|o|178|13,64,14,68.4|ETRS89 / NTM zone 13
=proj=tmerc lat_0=0 lon_0=13.5 k=1 x_0=150000 y_0=0 units=m
3008||178|12.1,55.3,14.8,62.3|SWEREF99 13 30
=proj=tmerc lat_0=0 lon_0=13.5562666666667 k=1.0000058 x_0=1500044.695 y_0=-667.13 units=m
3846||178|11.8,55.3,15.4,64.4|SWEREF99 / RT90 5 gon V emulation
=proj=tmerc lat_0=0 lon_0=13.5582777777778 k=1 x_0=1500000 y_0=0 units=m
3020||229|11.8,55.3,15.4,64.4|RT90 5 gon V
3026||215|11.8,55.3,15.4,64.4|RT38 5 gon V
=proj=tmerc lat_0=0 lon_0=130.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23842||194|129,-8.4,132,0.1|DGN95 / Indonesia TM-3 zone 52.2
=proj=tmerc lat_0=0 lon_0=132 k=0.9996 x_0=500000 y_0=10000000 units=m
2310||194|131.9,-2.9,133.8,-2|WGS 84 / TM 132 SE
=proj=tmerc lat_0=0 lon_0=132 k=1 x_0=250000 y_0=0 units=m
21344||189|130.5,42.3,133.5,72|GSK-2011 / GSK 3GK CM 132E
=proj=tmerc lat_0=0 lon_0=132 k=1 x_0=44250000 y_0=0 units=m
21244||189|130.5,42.3,133.5,72|GSK-2011 / GSK 3GK zone 44
=proj=tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 units=m
2368||190|130.5,42.4,133.5,48.9|Xian 1980 / 3-degree Gauss-Kruger zone 44
2420||429|130.5,42.4,133.5,48.9|Beijing 1954 / 3-degree Gauss-Kruger zone 44
2561||436|130.5,42.3,133.5,72|Pulkovo 1942 / 3-degree Gauss-Kruger zone 44
2678||439|130.5,42.3,133.5,72|Pulkovo 1995 / 3-degree Gauss-Kruger zone 44
4532||178|130.5,42.4,133.5,48.9|CGCS2000 / 3-degree Gauss-Kruger zone 44
4780||429|130.5,42.4,133.5,48.9|New Beijing / 3-degree Gauss-Kruger zone 44
=proj=tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 units=m
2389||190|130.5,42.4,133.5,48.9|Xian 1980 / 3-degree Gauss-Kruger CM 132E
2441||429|130.5,42.4,133.5,48.9|Beijing 1954 / 3-degree Gauss-Kruger CM 132E
2620||436|130.5,42.3,133.5,72|Pulkovo 1942 / 3-degree Gauss-Kruger CM 132E
2738||439|130.5,42.3,133.5,72|Pulkovo 1995 / 3-degree Gauss-Kruger CM 132E
4553||178|130.5,42.4,133.5,48.9|CGCS2000 / 3-degree Gauss-Kruger CM 132E
4812||429|130.5,42.4,133.5,48.9|New Beijing / 3-degree Gauss-Kruger CM 132E
102569|e|429|130.5,42.4,133.5,48.9|New_Beijing_3_Degree_Gauss_Kruger_CM_132E
=proj=tmerc lat_0=0 lon_0=133.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23843||194|132,-7.3,135,-0.3|DGN95 / Indonesia TM-3 zone 53.1
=proj=tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 units=m
2337||190|132,45,134.8,48.4|Xian 1980 / Gauss-Kruger zone 23
4501||178|132,45,134.8,48.4|CGCS2000 / Gauss-Kruger zone 23
4578||429|132,45,134.8,48.4|New Beijing / Gauss-Kruger zone 23
20023||439|132,42.6,138,76.2|Pulkovo 1995 / Gauss-Kruger zone 23
20923||189|132,42.6,138,76.2|GSK-2011 / Gauss-Kruger zone 23
21423||429|132,45,134.8,48.4|Beijing 1954 / Gauss-Kruger zone 23
28423||436|132,42.6,138,76.2|Pulkovo 1942 / Gauss-Kruger zone 23
=proj=tmerc lat_0=0 lon_0=135 k=1 x_0=250000 y_0=0 units=m
21345||189|133.5,42.7,136.5,75.9|GSK-2011 / GSK 3GK CM 135E
=proj=tmerc lat_0=0 lon_0=135 k=1 x_0=45250000 y_0=0 units=m
21245||189|133.5,42.7,136.5,75.9|GSK-2011 / GSK 3GK zone 45
=proj=tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 units=m
2369||190|133.5,45.9,134.8,48.4|Xian 1980 / 3-degree Gauss-Kruger zone 45
2421||429|133.5,45.9,134.8,48.4|Beijing 1954 / 3-degree Gauss-Kruger zone 45
2562||436|133.5,42.7,136.5,75.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 45
2679||439|133.5,42.7,136.5,75.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 45
4533||178|133.5,45.9,134.8,48.4|CGCS2000 / 3-degree Gauss-Kruger zone 45
4781||429|133.5,45.9,134.8,48.4|New Beijing / 3-degree Gauss-Kruger zone 45
=proj=tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 units=m
2348||190|132,45,134.8,48.4|Xian 1980 / Gauss-Kruger CM 135E
2390||190|133.5,45.9,134.8,48.4|Xian 1980 / 3-degree Gauss-Kruger CM 135E
2442||429|133.5,45.9,134.8,48.4|Beijing 1954 / 3-degree Gauss-Kruger CM 135E
2482||439|132,42.6,138,76.2|Pulkovo 1995 / Gauss-Kruger CM 135E
2513||436|132,42.6,138,76.2|Pulkovo 1942 / Gauss-Kruger CM 135E
2621||436|133.5,42.7,136.5,75.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 135E
2739||439|133.5,42.7,136.5,75.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 135E
4512||178|132,45,134.8,48.4|CGCS2000 / Gauss-Kruger CM 135E
4554||178|133.5,45.9,134.8,48.4|CGCS2000 / 3-degree Gauss-Kruger CM 135E
4589||429|132,45,134.8,48.4|New Beijing / Gauss-Kruger CM 135E
4822||429|133.5,45.9,134.8,48.4|New Beijing / 3-degree Gauss-Kruger CM 135E
20083|o|439|132,42.6,138,76.2|Pulkovo 1995 / Gauss-Kruger 23N
21023||189|132,42.6,138,76.2|GSK-2011 / Gauss-Kruger CM 135E
21463||429|132,45,134.8,48.4|Beijing 1954 / Gauss-Kruger CM 135E
21483|o|429|132,45,134.8,48.4|Beijing 1954 / Gauss-Kruger 23N
28483|o|436|132,42.6,138,76.2|Pulkovo 1942 / Gauss-Kruger 23N
=proj=tmerc lat_0=0 lon_0=136.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23844||194|135,-8.5,138,-0.6|DGN95 / Indonesia TM-3 zone 53.2
=proj=tmerc lat_0=0 lon_0=138 k=1 x_0=250000 y_0=0 units=m
21346||189|136.5,44.8,139.5,76.3|GSK-2011 / GSK 3GK CM 138E
=proj=tmerc lat_0=0 lon_0=138 k=1 x_0=46250000 y_0=0 units=m
21246||189|136.5,44.8,139.5,76.3|GSK-2011 / GSK 3GK zone 46
=proj=tmerc lat_0=0 lon_0=138 k=1 x_0=46500000 y_0=0 units=m
2563||436|136.5,44.8,139.5,76.3|Pulkovo 1942 / 3-degree Gauss-Kruger zone 46
2680||439|136.5,44.8,139.5,76.3|Pulkovo 1995 / 3-degree Gauss-Kruger zone 46
=proj=tmerc lat_0=0 lon_0=138 k=1 x_0=500000 y_0=0 units=m
2622||436|136.5,44.8,139.5,76.3|Pulkovo 1942 / 3-degree Gauss-Kruger CM 138E
2740||439|136.5,44.8,139.5,76.3|Pulkovo 1995 / 3-degree Gauss-Kruger CM 138E
=proj=tmerc lat_0=0 lon_0=139.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23845||194|138,-9.2,141,-1.5|DGN95 / Indonesia TM-3 zone 54.1
=proj=tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 units=m
3319||16|13,-5.9,15,-4.3|IGC 1962 / Congo TM zone 14
3340||41|13,-5.9,15,-4.3|IGCB 1955 / Congo TM zone 14
4049||178|13,-5.9,15,-4.3|RGRDC 2005 / Congo TM zone 14
103202|eo|178|13,-5.9,15,-4.3|RGRDC_2005_Congo_TM_Zone_14
=proj=tmerc lat_0=0 lon_0=14.25 k=1 x_0=150000 y_0=0 units=m
3012||178|11.9,61.6,15.6,64.4|SWEREF99 14 15
=proj=tmerc lat_0=0 lon_0=14.5 k=1 x_0=100000 y_0=1000000 units=m
4864|o|178|14,64,15,69.1|ETRS89 / NTM zone 14
=proj=tmerc lat_0=0 lon_0=141 k=0.999929 x_0=300000 y_0=2000000 units=m
8391||178|141.5,-13.5,142.5,-11.5|GDA94 / WEIPA94
=proj=tmerc lat_0=0 lon_0=141 k=0.99994 x_0=300000 y_0=5000000 units=m
102072|e|208|140,-46.6,142,-28.1|AGD_1966_ISG_54_2
=proj=tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0 units=m
20024||439|138,45.8,144,76.3|Pulkovo 1995 / Gauss-Kruger zone 24
20924||189|138,45.8,144,76.3|GSK-2011 / Gauss-Kruger zone 24
28424||436|138,45.8,144,76.3|Pulkovo 1942 / Gauss-Kruger zone 24
=proj=tmerc lat_0=0 lon_0=141 k=1 x_0=250000 y_0=0 units=m
21347||189|139.5,45.8,142.5,76.2|GSK-2011 / GSK 3GK CM 141E
=proj=tmerc lat_0=0 lon_0=141 k=1 x_0=47250000 y_0=0 units=m
21247||189|139.5,45.8,142.5,76.2|GSK-2011 / GSK 3GK zone 47
=proj=tmerc lat_0=0 lon_0=141 k=1 x_0=47500000 y_0=0 units=m
2564||436|139.5,45.8,142.5,76.2|Pulkovo 1942 / 3-degree Gauss-Kruger zone 47
2681||439|139.5,45.8,142.5,76.2|Pulkovo 1995 / 3-degree Gauss-Kruger zone 47
=proj=tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 units=m
2483||439|138,45.8,144,76.3|Pulkovo 1995 / Gauss-Kruger CM 141E
2514||436|138,45.8,144,76.3|Pulkovo 1942 / Gauss-Kruger CM 141E
2623||436|139.5,45.8,142.5,76.2|Pulkovo 1942 / 3-degree Gauss-Kruger CM 141E
2741||439|139.5,45.8,142.5,76.2|Pulkovo 1995 / 3-degree Gauss-Kruger CM 141E
20084|o|439|138,45.8,144,76.3|Pulkovo 1995 / Gauss-Kruger 24N
21024||189|138,45.8,144,76.3|GSK-2011 / Gauss-Kruger CM 141E
28484|o|436|138,45.8,144,76.3|Pulkovo 1942 / Gauss-Kruger 24N
=proj=tmerc lat_0=0 lon_0=143 k=0.99994 x_0=300000 y_0=5000000 units=m
102073|e|208|142,-46.6,144,-28.1|AGD_1966_ISG_54_3
=proj=tmerc lat_0=0 lon_0=144 k=1 x_0=250000 y_0=0 units=m
21348||189|142.5,43.6,145.5,76|GSK-2011 / GSK 3GK CM 144E
=proj=tmerc lat_0=0 lon_0=144 k=1 x_0=48250000 y_0=0 units=m
21248||189|142.5,43.6,145.5,76|GSK-2011 / GSK 3GK zone 48
=proj=tmerc lat_0=0 lon_0=144 k=1 x_0=48500000 y_0=0 units=m
2565||436|142.5,43.6,145.5,76|Pulkovo 1942 / 3-degree Gauss-Kruger zone 48
2682||439|142.5,43.6,145.5,76|Pulkovo 1995 / 3-degree Gauss-Kruger zone 48
=proj=tmerc lat_0=0 lon_0=144 k=1 x_0=500000 y_0=0 units=m
2624||436|142.5,43.6,145.5,76|Pulkovo 1942 / 3-degree Gauss-Kruger CM 144E
2742||439|142.5,43.6,145.5,76|Pulkovo 1995 / 3-degree Gauss-Kruger CM 144E
=proj=tmerc lat_0=0 lon_0=145 k=0.99994 x_0=300000 y_0=5000000 units=m
102074|e|208|144,-47.2,146,-28.1|AGD_1966_ISG_55_1
=proj=tmerc lat_0=0 lon_0=147 k=0.99994 x_0=300000 y_0=5000000 units=m
102075|e|208|146,-47.2,148,-28.1|AGD_1966_ISG_55_2
=proj=tmerc lat_0=0 lon_0=147 k=1 x_0=250000 y_0=0 units=m
21349||189|145.5,43.6,148.5,76.8|GSK-2011 / GSK 3GK CM 147E
=proj=tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0 units=m
20025||439|144,43.6,150,76.8|Pulkovo 1995 / Gauss-Kruger zone 25
20925||189|144,43.6,150,76.8|GSK-2011 / Gauss-Kruger zone 25
28425||436|144,43.6,150,76.8|Pulkovo 1942 / Gauss-Kruger zone 25
=proj=tmerc lat_0=0 lon_0=147 k=1 x_0=49250000 y_0=0 units=m
21249||189|145.5,43.6,148.5,76.8|GSK-2011 / GSK 3GK zone 49
=proj=tmerc lat_0=0 lon_0=147 k=1 x_0=49500000 y_0=0 units=m
2566||436|145.5,43.6,148.5,76.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 49
2683||439|145.5,43.6,148.5,76.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 49
=proj=tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 units=m
2484||439|144,43.6,150,76.8|Pulkovo 1995 / Gauss-Kruger CM 147E
2515||436|144,43.6,150,76.8|Pulkovo 1942 / Gauss-Kruger CM 147E
2625||436|145.5,43.6,148.5,76.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 147E
2743||439|145.5,43.6,148.5,76.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 147E
20085|o|439|144,43.6,150,76.8|Pulkovo 1995 / Gauss-Kruger 25N
21025||189|144,43.6,150,76.8|GSK-2011 / Gauss-Kruger CM 147E
28485|o|436|144,43.6,150,76.8|Pulkovo 1942 / Gauss-Kruger 25N
=proj=tmerc lat_0=0 lon_0=149 k=0.99994 x_0=300000 y_0=5000000 units=m
102076|e|208|148,-47.2,150,-28.1|AGD_1966_ISG_55_3
=proj=tmerc lat_0=0 lon_0=149.009294833333 k=1.000086 x_0=200000 y_0=4510193.4939 units=m
102071|e|208|148.8,-35.9,149.4,-35.1|AGD_1966_ACT_Grid_AGC_Zone
=proj=tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0 units=m
3004||322|12,34.8,19,47.1|Monte Mario / Italy zone 2
26592|o|316|12,34.8,19,47.1|Monte Mario (Rome) / Italy zone 2
102092|eo|322|12,34.8,19,47.1|Monte_Mario_Italy_2
102093|e|312|12,34.8,19,47.1|Roma_1940_Gauss_Boaga_Est
=proj=tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 units=m
5650||178|11.6,47.5,15,55|ETRS89 / UTM zone 33N (zE-N)
5653||178|11.6,47.5,15,55|ETRS89 / UTM zone 33N (N-zE)
10290||178|11.6,47.5,15,55|ETRS89/DREF91/2016 / UTM zone 33N (N-zE)
10291||178|11.6,47.5,15,55|ETRS89/DREF91/2016 / UTM zone 33N (zE-N)
102360|e|178|11.6,47.5,15,55|ETRS_1989_UTM_Zone_33N_8stellen
=proj=tmerc lat_0=0 lon_0=15 k=0.9996 x_0=3500000 y_0=0 units=m
102359|e|178|5.5,47.3,12,55.9|ETRS_1989_UTM_Zone_33N_7stellen
=proj=tmerc lat_0=0 lon_0=15 k=0.9999 x_0=200000 y_0=0 units=m
2071||328|14,22.6,16,32.8|ELD79 / Libya zone 8
=proj=tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 units=m
3787|o|236|13.4,45.4,16.6,46.9|MGI / Slovene National Grid
3794||178|13.4,45.4,16.6,46.9|Slovenia 1996 / Slovene National Grid
3912||233|13.4,45.4,16.6,46.9|MGI 1901 / Slovene National Grid
102060|e|230|13.4,45.4,16.6,46.9|D48_Slovenia_TM
102109|e|178|13.4,45.4,16.6,46.9|ETRS_1989_Slovenia_TM
=proj=tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0 units=m
2170|o|236|13.4,45.4,16.6,46.9|MGI / Slovenia Grid
3911|o|233|13.4,45.4,16.6,46.9|MGI 1901 / Slovenia Grid
8686||233|13.4,45.4,16.6,46.9|MGI 1901 / Slovenia Grid
=proj=tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0 units=m
3907|o|233|13.4,43,16.5,46.9|MGI 1901 / Balkans zone 5
8677||233|13.4,43,16.5,46.9|MGI 1901 / Balkans zone 5
31275|o|215|13.4,43,16.5,46.9|MGI / Balkans zone 5
=proj=tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0 units=m
2176||178|14.1,50.3,16.5,55.4|ETRF2000-PL / CS2000/15
102174|e|178|14.1,50.3,16.5,55.4|ETRS_1989_UWPP_2000_PAS_5
102195|e|178|14.1,50.3,16.5,55.4|UWPP_2000_PAS_5
=proj=tmerc lat_0=0 lon_0=15 k=0.99995 x_0=200000 y_0=0 units=m
3193||354|14,22.6,16,32.8|LGD2006 / Libya TM zone 8
=proj=tmerc lat_0=0 lon_0=15 k=1 x_0=0 y_0=0 units=m
103888|e|194|14.4,-23.1,14.6,-22.7|Hartebeesthoek94_Lo15_(E-N)
=proj=tmerc lat_0=0 lon_0=15 k=1 x_0=150000 y_0=0 units=m
3009||178|13.5,56,16.2,61.6|SWEREF99 15 00
=proj=tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 units=m
3333||443|12,45.8,18,54.9|Pulkovo 1942(58) / Gauss-Kruger zone 3
3835||441|12,45.8,18,54.7|Pulkovo 1942(83) / Gauss-Kruger zone 3
5663||443|12,45.8,18,54.9|Pulkovo 1942(58) / Gauss-Kruger zone 3 (E-N)
5665||441|12,45.8,18,54.7|Pulkovo 1942(83) / Gauss-Kruger zone 3 (E-N)
28403|o|429|12,45.8,18,54.9|Pulkovo 1942 / Gauss-Kruger zone 3
=proj=tmerc lat_0=0 lon_0=15 k=1 x_0=500000 y_0=0 units=m
2493|o|429|12,45.8,18,54.9|Pulkovo 1942 / Gauss-Kruger CM 15E
20063|eo|429|12,45.8,18,54.9|Pulkovo_1995_GK_Zone_3N
28463|o|429|12,45.8,18,54.9|Pulkovo 1942 / Gauss-Kruger 3N
=proj=tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 units=m
2168|o|438|9.9,50.4,10.5,51.6|Pulkovo 1942(83) / Gauss Kruger zone 5
2399||429|13.5,46.5,16.5,54.7|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5
3329||443|13.5,46.5,16.5,54.7|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5
3399||215|13.5,50.6,15,51.6|RD/83 / 3-degree Gauss-Kruger zone 5
5669||215|13.5,50.6,15,51.6|RD/83 / 3-degree Gauss-Kruger zone 5 (E-N)
5672||443|13.5,46.5,16.5,54.7|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5 (E-N)
5675||429|13.5,46.5,16.5,54.7|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5 (E-N)
5679||239|13.5,48.5,13.8,49|DHDN / 3-degree Gauss-Kruger zone 5 (E-N)
5685||238|13.5,48.5,15,54.7|DB_REF / 3-degree Gauss-Kruger zone 5 (E-N)
31265|o|215|13.4,43,16.5,46.9|MGI / 3-degree Gauss zone 5
31465|o|239|13.5,48.5,13.8,49|DHDN / 3-degree Gauss zone 5
31469||239|13.5,48.5,13.8,49|DHDN / 3-degree Gauss-Kruger zone 5
31495|eo|239|13.5,48.5,13.8,49|Germany_Zone_5
103976|e|239|13.5,48.5,13.8,49|Germany_Zone_5
=proj=tmerc lat_0=0 lon_0=15 k=1 x_0=800000 y_0=-5000000 units=m
4096||178|14.6,54.9,15.3,55.4|ETRS89 / DKTM4
103219|eo|178|14.6,54.9,15.3,55.4|ETRS_1989_DKTM4
=proj=tmerc lat_0=0 lon_0=15 k=1 x_0=900000 y_0=0 units=m
2198||178|14.6,54.9,15.3,55.4|ETRS89 / Kp2000 Bornholm
=proj=tmerc lat_0=0 lon_0=15.5 k=1 x_0=100000 y_0=1000000 units=m
4865|o|178|15,66.1,16,69.4|ETRS89 / NTM zone 15
=proj=tmerc lat_0=0 lon_0=15.75 k=1 x_0=150000 y_0=0 units=m
3013||178|13.7,60.4,17,65.1|SWEREF99 15 45
=proj=tmerc lat_0=0 lon_0=15.8062845294444 k=1.00000561024 x_0=1500064.274 y_0=-667.711 units=m
3847||178|13.7,56,17.7,67.2|SWEREF99 / RT90 2.5 gon V emulation
=proj=tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0 units=m
2400|o|229|10,55,24.2,69.1|RT90 2.5 gon W
3021||229|13.7,56,17.7,67.2|RT90 2.5 gon V
3027||215|13.7,56,17.7,67.2|RT38 2.5 gon V
30800|o|215|10,55,24.2,69.1|RT38 2.5 gon W
=proj=tmerc lat_0=0 lon_0=150 k=1 x_0=250000 y_0=0 units=m
21350||189|148.5,45.2,151.5,76.8|GSK-2011 / GSK 3GK CM 150E
=proj=tmerc lat_0=0 lon_0=150 k=1 x_0=500000 y_0=0 units=m
2626||436|148.5,45.2,151.5,76.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 150E
2744||439|148.5,45.2,151.5,76.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 150E
=proj=tmerc lat_0=0 lon_0=150 k=1 x_0=50250000 y_0=0 units=m
21250||189|148.5,45.2,151.5,76.8|GSK-2011 / GSK 3GK zone 50
=proj=tmerc lat_0=0 lon_0=150 k=1 x_0=50500000 y_0=0 units=m
2567||436|148.5,45.2,151.5,76.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 50
2684||439|148.5,45.2,151.5,76.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 50
=proj=tmerc lat_0=0 lon_0=151 k=0.99994 x_0=300000 y_0=5000000 units=m
102077|e|208|150,-46.4,152,-28.1|AGD_1966_ISG_56_1
=proj=tmerc lat_0=0 lon_0=153 k=0.99994 x_0=300000 y_0=5000000 units=m
102078|e|208|152,-46.4,154,-28.1|AGD_1966_ISG_56_2
=proj=tmerc lat_0=0 lon_0=153 k=1 x_0=250000 y_0=0 units=m
21351||189|151.5,46.7,154.5,76.3|GSK-2011 / GSK 3GK CM 153E
=proj=tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0 units=m
20026||439|150,45.8,156,76.3|Pulkovo 1995 / Gauss-Kruger zone 26
20926||189|150,45.8,156,76.3|GSK-2011 / Gauss-Kruger zone 26
28426||436|150,45.8,156,76.3|Pulkovo 1942 / Gauss-Kruger zone 26
=proj=tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 units=m
2485||439|150,45.8,156,76.3|Pulkovo 1995 / Gauss-Kruger CM 153E
2516||436|150,45.8,156,76.3|Pulkovo 1942 / Gauss-Kruger CM 153E
2627||436|151.5,46.7,154.5,76.3|Pulkovo 1942 / 3-degree Gauss-Kruger CM 153E
2745||439|151.5,46.7,154.5,76.3|Pulkovo 1995 / 3-degree Gauss-Kruger CM 153E
20086|o|439|150,45.8,156,76.3|Pulkovo 1995 / Gauss-Kruger 26N
21026||189|150,45.8,156,76.3|GSK-2011 / Gauss-Kruger CM 153E
28486|o|436|150,45.8,156,76.3|Pulkovo 1942 / Gauss-Kruger 26N
=proj=tmerc lat_0=0 lon_0=153 k=1 x_0=51250000 y_0=0 units=m
21251||189|151.5,46.7,154.5,76.3|GSK-2011 / GSK 3GK zone 51
=proj=tmerc lat_0=0 lon_0=153 k=1 x_0=51500000 y_0=0 units=m
2568||436|151.5,46.7,154.5,76.3|Pulkovo 1942 / 3-degree Gauss-Kruger zone 51
2685||439|151.5,46.7,154.5,76.3|Pulkovo 1995 / 3-degree Gauss-Kruger zone 51
=proj=tmerc lat_0=0 lon_0=155 k=0.99994 x_0=300000 y_0=5000000 units=m
102079|e|208|154,-46.4,156,-28.1|AGD_1966_ISG_56_3
=proj=tmerc lat_0=0 lon_0=156 k=1 x_0=250000 y_0=0 units=m
21352||189|154.5,49,157.5,77.2|GSK-2011 / GSK 3GK CM 156E
=proj=tmerc lat_0=0 lon_0=156 k=1 x_0=500000 y_0=0 units=m
2628||436|154.5,49,157.5,77.2|Pulkovo 1942 / 3-degree Gauss-Kruger CM 156E
2746||439|154.5,49,157.5,77.2|Pulkovo 1995 / 3-degree Gauss-Kruger CM 156E
=proj=tmerc lat_0=0 lon_0=156 k=1 x_0=52250000 y_0=0 units=m
21252||189|154.5,49,157.5,77.2|GSK-2011 / GSK 3GK zone 52
=proj=tmerc lat_0=0 lon_0=156 k=1 x_0=52500000 y_0=0 units=m
2569||436|154.5,49,157.5,77.2|Pulkovo 1942 / 3-degree Gauss-Kruger zone 52
2686||439|154.5,49,157.5,77.2|Pulkovo 1995 / 3-degree Gauss-Kruger zone 52
=proj=tmerc lat_0=0 lon_0=159 k=0.99994 x_0=300000 y_0=5000000 units=m
102961|e|208|158,-47.2,160,-28.1|AGD_1966_ISG_57_2
=proj=tmerc lat_0=0 lon_0=159 k=1 x_0=250000 y_0=0 units=m
21353||189|157.5,51.4,160.5,71.1|GSK-2011 / GSK 3GK CM 159E
=proj=tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0 units=m
20027||439|156,50.3,162,77.2|Pulkovo 1995 / Gauss-Kruger zone 27
20927||189|156,50.3,162,77.2|GSK-2011 / Gauss-Kruger zone 27
28427||436|156,50.3,162,77.2|Pulkovo 1942 / Gauss-Kruger zone 27
=proj=tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 units=m
2486||439|156,50.3,162,77.2|Pulkovo 1995 / Gauss-Kruger CM 159E
2517||436|156,50.3,162,77.2|Pulkovo 1942 / Gauss-Kruger CM 159E
2629||436|157.5,51.4,160.5,71.1|Pulkovo 1942 / 3-degree Gauss-Kruger CM 159E
2747||439|157.5,51.4,160.5,71.1|Pulkovo 1995 / 3-degree Gauss-Kruger CM 159E
20087|o|439|156,50.3,162,77.2|Pulkovo 1995 / Gauss-Kruger 27N
21027||189|156,50.3,162,77.2|GSK-2011 / Gauss-Kruger CM 159E
28487|o|436|156,50.3,162,77.2|Pulkovo 1942 / Gauss-Kruger 27N
=proj=tmerc lat_0=0 lon_0=159 k=1 x_0=53250000 y_0=0 units=m
21253||189|157.5,51.4,160.5,71.1|GSK-2011 / GSK 3GK zone 53
=proj=tmerc lat_0=0 lon_0=159 k=1 x_0=53500000 y_0=0 units=m
2570||436|157.5,51.4,160.5,71.1|Pulkovo 1942 / 3-degree Gauss-Kruger zone 53
2687||439|157.5,51.4,160.5,71.1|Pulkovo 1995 / 3-degree Gauss-Kruger zone 53
=proj=tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 units=m
3320||16|15,-5.9,17,-3.3|IGC 1962 / Congo TM zone 16
3341||41|15,-5.9,16.3,-4.4|IGCB 1955 / Congo TM zone 16
4050||178|15,-7.3,17,-3.4|RGRDC 2005 / Congo TM zone 16
103203|eo|178|15,-7.3,17,-3.4|RGRDC_2005_Congo_TM_Zone_16
=proj=tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=-5000000 units=m
31256||236|14.8,46.6,17.2,49|MGI / Austria GK East
=proj=tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=0 units=m
9273||236|14.8,46.6,17.2,49|MGI / Austria East
=proj=tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=-5000000 units=m
31259||236|14.8,46.6,17.2,49|MGI / Austria GK M34
=proj=tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=0 units=m
31286||236|14.8,46.6,17.2,49|MGI / Austria M34
31296|o|236|14.8,46.6,17.2,49|MGI / M34
=proj=tmerc lat_0=0 lon_0=16.5 k=0.9999 x_0=500000 y_0=0 units=m
3765||178|13.4,42.3,19.4,46.5|HTRS96 / Croatia TM
=proj=tmerc lat_0=0 lon_0=16.5 k=1 x_0=100000 y_0=1000000 units=m
4866|o|178|16,66.9,17,69.5|ETRS89 / NTM zone 16
=proj=tmerc lat_0=0 lon_0=16.5 k=1 x_0=150000 y_0=0 units=m
3010||178|15.4,56.2,17.6,62.3|SWEREF99 16 30
=proj=tmerc lat_0=0 lon_0=162 k=1 x_0=250000 y_0=0 units=m
21354||189|160.5,54.3,163.5,71|GSK-2011 / GSK 3GK CM 162E
=proj=tmerc lat_0=0 lon_0=162 k=1 x_0=500000 y_0=0 units=m
2630||436|160.5,54.3,163.5,71|Pulkovo 1942 / 3-degree Gauss-Kruger CM 162E
2748||439|160.5,54.3,163.5,71|Pulkovo 1995 / 3-degree Gauss-Kruger CM 162E
=proj=tmerc lat_0=0 lon_0=162 k=1 x_0=54250000 y_0=0 units=m
21254||189|160.5,54.3,163.5,71|GSK-2011 / GSK 3GK zone 54
=proj=tmerc lat_0=0 lon_0=162 k=1 x_0=54500000 y_0=0 units=m
2571||436|160.5,54.3,163.5,71|Pulkovo 1942 / 3-degree Gauss-Kruger zone 54
2688||439|160.5,54.3,163.5,71|Pulkovo 1995 / 3-degree Gauss-Kruger zone 54
=proj=tmerc lat_0=0 lon_0=165 k=1 x_0=250000 y_0=0 units=m
21355||189|163.5,54.7,166.5,69.8|GSK-2011 / GSK 3GK CM 165E
=proj=tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0 units=m
20028||439|162,54.5,168,70|Pulkovo 1995 / Gauss-Kruger zone 28
20928||189|162,54.5,168,70|GSK-2011 / Gauss-Kruger zone 28
28428||436|162,54.5,168,70|Pulkovo 1942 / Gauss-Kruger zone 28
=proj=tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 units=m
2487||439|162,54.5,168,70|Pulkovo 1995 / Gauss-Kruger CM 165E
2518||436|162,54.5,168,70|Pulkovo 1942 / Gauss-Kruger CM 165E
2631||436|163.5,54.7,166.5,69.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 165E
2749||439|163.5,54.7,166.5,69.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 165E
20088|o|439|162,54.5,168,70|Pulkovo 1995 / Gauss-Kruger 28N
21028||189|162,54.5,168,70|GSK-2011 / Gauss-Kruger CM 165E
28488|o|436|162,54.5,168,70|Pulkovo 1942 / Gauss-Kruger 28N
=proj=tmerc lat_0=0 lon_0=165 k=1 x_0=55250000 y_0=0 units=m
21255||189|163.5,54.7,166.5,69.8|GSK-2011 / GSK 3GK zone 55
=proj=tmerc lat_0=0 lon_0=165 k=1 x_0=55500000 y_0=0 units=m
2572||436|163.5,54.7,166.5,69.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 55
2689||439|163.5,54.7,166.5,69.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 55
=proj=tmerc lat_0=0 lon_0=166 k=1 x_0=3500000 y_0=10000000 units=m
3788||178|165.6,-51.1,166.9,-47.8|NZGD2000 / Auckland Islands TM 2000
=proj=tmerc lat_0=0 lon_0=168 k=1 x_0=250000 y_0=0 units=m
21356||189|166.5,54.5,169.5,70.1|GSK-2011 / GSK 3GK CM 168E
=proj=tmerc lat_0=0 lon_0=168 k=1 x_0=500000 y_0=0 units=m
2632||436|166.5,54.5,169.5,70.1|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168E
2750||439|166.5,54.5,169.5,70.1|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168E
=proj=tmerc lat_0=0 lon_0=168 k=1 x_0=56250000 y_0=0 units=m
21256||189|166.5,54.5,169.5,70.1|GSK-2011 / GSK 3GK zone 56
=proj=tmerc lat_0=0 lon_0=168 k=1 x_0=56500000 y_0=0 units=m
2573||436|166.5,54.5,169.5,70.1|Pulkovo 1942 / 3-degree Gauss-Kruger zone 56
2690||439|166.5,54.5,169.5,70.1|Pulkovo 1995 / 3-degree Gauss-Kruger zone 56
=proj=tmerc lat_0=0 lon_0=169 k=1 x_0=3500000 y_0=10000000 units=m
3789||178|168.7,-52.8,169.6,-52.3|NZGD2000 / Campbell Island TM 2000
=proj=tmerc lat_0=0 lon_0=17 k=0.9965 x_0=1000000 y_0=0 units=m
3177||354|9.3,19.5,26.2,35.2|LGD2006 / Libya TM
=proj=tmerc lat_0=0 lon_0=17 k=0.9999 x_0=200000 y_0=0 units=m
2072||328|16,22.5,18,31.3|ELD79 / Libya zone 9
=proj=tmerc lat_0=0 lon_0=17 k=0.99995 x_0=200000 y_0=0 units=m
3194||354|16,22.5,18,31.3|LGD2006 / Libya TM zone 9
=proj=tmerc lat_0=0 lon_0=17 k=1 x_0=0 y_0=0 units=m
103889|e|194|16.5,-33.1,18,-28|Hartebeesthoek94_Lo17_(E-N)
=proj=tmerc lat_0=0 lon_0=17.25 k=1 x_0=150000 y_0=0 units=m
3014||178|14.3,62.1,19,67.2|SWEREF99 17 15
=proj=tmerc lat_0=0 lon_0=17.5 k=1 x_0=100000 y_0=1000000 units=m
4867|o|178|17,67.9,18,70|ETRS89 / NTM zone 17
=proj=tmerc lat_0=0 lon_0=171 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4217||178|167.7,49,174,56.3|NAD83 / BLM 59N (ftUS)
4399||243|167.7,49,174,56.3|NAD27 / BLM 59N (ftUS)
=proj=tmerc lat_0=0 lon_0=171 k=1 x_0=250000 y_0=0 units=m
21357||189|169.5,59.9,172.5,70.2|GSK-2011 / GSK 3GK CM 171E
=proj=tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0 units=m
20029||439|168,54.5,174,70.2|Pulkovo 1995 / Gauss-Kruger zone 29
20929||189|168,54.5,174,70.2|GSK-2011 / Gauss-Kruger zone 29
28429||436|168,54.5,174,70.2|Pulkovo 1942 / Gauss-Kruger zone 29
=proj=tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 units=m
2488||439|168,54.5,174,70.2|Pulkovo 1995 / Gauss-Kruger CM 171E
2519||436|168,54.5,174,70.2|Pulkovo 1942 / Gauss-Kruger CM 171E
2633||436|169.5,59.9,172.5,70.2|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171E
2751||439|169.5,59.9,172.5,70.2|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171E
20089|o|439|168,54.5,174,70.2|Pulkovo 1995 / Gauss-Kruger 29N
21029||189|168,54.5,174,70.2|GSK-2011 / Gauss-Kruger CM 171E
28489|o|436|168,54.5,174,70.2|Pulkovo 1942 / Gauss-Kruger 29N
=proj=tmerc lat_0=0 lon_0=171 k=1 x_0=57250000 y_0=0 units=m
21257||189|169.5,59.9,172.5,70.2|GSK-2011 / GSK 3GK zone 57
=proj=tmerc lat_0=0 lon_0=171 k=1 x_0=57500000 y_0=0 units=m
2574||436|169.5,59.9,172.5,70.2|Pulkovo 1942 / 3-degree Gauss-Kruger zone 57
2691||439|169.5,59.9,172.5,70.2|Pulkovo 1995 / 3-degree Gauss-Kruger zone 57
=proj=tmerc lat_0=0 lon_0=173 k=0.9996 x_0=1600000 y_0=10000000 units=m
2193||178|166.4,-47.3,178.6,-34.1|NZGD2000 / New Zealand Transverse Mercator 2000
=proj=tmerc lat_0=0 lon_0=174 k=1 x_0=250000 y_0=0 units=m
21358||189|172.5,61,175.5,70|GSK-2011 / GSK 3GK CM 174E
=proj=tmerc lat_0=0 lon_0=174 k=1 x_0=500000 y_0=0 units=m
2634||436|172.5,61,175.5,70|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174E
2752||439|172.5,61,175.5,70|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174E
=proj=tmerc lat_0=0 lon_0=174 k=1 x_0=58250000 y_0=0 units=m
21258||189|172.5,61,175.5,70|GSK-2011 / GSK 3GK zone 58
=proj=tmerc lat_0=0 lon_0=174 k=1 x_0=58500000 y_0=0 units=m
2575||436|172.5,61,175.5,70|Pulkovo 1942 / 3-degree Gauss-Kruger zone 58
2692||439|172.5,61,175.5,70|Pulkovo 1995 / 3-degree Gauss-Kruger zone 58
=proj=tmerc lat_0=0 lon_0=177 k=0.9996 x_0=500000.001016002 y_0=0 units=us-ft
4400||269|174,47.9,180,56.7|NAD27 / BLM 60N (ftUS)
4420||181|174,47.9,180,56.7|NAD83 / BLM 60N (ftUS)
=proj=tmerc lat_0=0 lon_0=177 k=1 x_0=250000 y_0=0 units=m
21359||189|175.5,62.1,178.5,71.1|GSK-2011 / GSK 3GK CM 177E
=proj=tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0 units=m
20030||439|174,61.7,180,71.6|Pulkovo 1995 / Gauss-Kruger zone 30
20930||189|174,61.7,180,71.6|GSK-2011 / Gauss-Kruger zone 30
28430||436|174,61.7,180,71.6|Pulkovo 1942 / Gauss-Kruger zone 30
=proj=tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 units=m
2489||439|174,61.7,180,71.6|Pulkovo 1995 / Gauss-Kruger CM 177E
2520||436|174,61.7,180,71.6|Pulkovo 1942 / Gauss-Kruger CM 177E
2635||436|175.5,62.1,178.5,71.1|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177E
2753||439|175.5,62.1,178.5,71.1|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177E
20090|o|439|174,61.7,180,71.6|Pulkovo 1995 / Gauss-Kruger 30N
21030||189|174,61.7,180,71.6|GSK-2011 / Gauss-Kruger CM 177E
28490|o|436|174,61.7,180,71.6|Pulkovo 1942 / Gauss-Kruger 30N
=proj=tmerc lat_0=0 lon_0=177 k=1 x_0=59250000 y_0=0 units=m
21259||189|175.5,62.1,178.5,71.1|GSK-2011 / GSK 3GK zone 59
=proj=tmerc lat_0=0 lon_0=177 k=1 x_0=59500000 y_0=0 units=m
2576||436|175.5,62.1,178.5,71.1|Pulkovo 1942 / 3-degree Gauss-Kruger zone 59
2693||439|175.5,62.1,178.5,71.1|Pulkovo 1995 / 3-degree Gauss-Kruger zone 59
=proj=tmerc lat_0=0 lon_0=179 k=1 x_0=3500000 y_0=10000000 units=m
3790||178|178.4,-49.9,179.4,-47.5|NZGD2000 / Antipodes Islands TM 2000
=proj=tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=0 units=m
10329||178|15.7,42.6,19.6,45.3|BH_ETRS89 / TM
=proj=tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000 units=m
3321||16|17,-5.4,19,-3.4|IGC 1962 / Congo TM zone 18
4051||178|17,-8.1,19,-3.4|RGRDC 2005 / Congo TM zone 18
103204|eo|178|17,-8.1,19,-3.4|RGRDC_2005_Congo_TM_Zone_18
=proj=tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0 units=m
3908|o|233|16.5,41.8,19.5,46.6|MGI 1901 / Balkans zone 6
8678||233|16.5,41.8,19.5,46.6|MGI 1901 / Balkans zone 6
31276|o|215|16.5,41.8,19.5,46.6|MGI / Balkans zone 6
=proj=tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0 units=m
2177||178|16.5,49.4,19.5,55.9|ETRF2000-PL / CS2000/18
102175|e|178|16.5,49.4,19.5,55.9|ETRS_1989_UWPP_2000_PAS_6
102196|e|178|16.5,49.4,19.5,55.9|UWPP_2000_PAS_6
=proj=tmerc lat_0=0 lon_0=18 k=1 x_0=150000 y_0=0 units=m
3011||178|17.1,58.7,19.6,60.7|SWEREF99 18 00
=proj=tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0 units=m
3147|o|429|19.2,54.3,19.5,55.3|Pulkovo 1942 / 3-degree Gauss-Kruger CM 18E
3151|o|439|19.2,54.3,19.5,55.3|Pulkovo 1995 / 3-degree Gauss-Kruger CM 18E
3386||399|19.2,60.1,19.5,60.3|KKJ / Finland zone 0
=proj=tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 units=m
3146|o|429|19.2,54.3,19.5,55.3|Pulkovo 1942 / 3-degree Gauss-Kruger zone 6
3150|o|439|19.2,54.3,19.5,55.3|Pulkovo 1995 / 3-degree Gauss-Kruger zone 6
3330||429|16.5,40.1,19.5,54.9|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 6
3841||441|16.5,45.7,19.5,50.5|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 6
3842|o|442|19.5,46.1,22.5,49.6|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 7
3843|o|429|22.5,47.8,22.9,49.1|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 8
31266|o|215|16.5,41.8,19.5,46.6|MGI / 3-degree Gauss zone 6
=proj=tmerc lat_0=0 lon_0=18.0563 k=1.0000054 x_0=1500083.521 y_0=-668.844 units=m
3848||178|16.1,56.9,20.2,68.5|SWEREF99 / RT90 0 gon emulation
=proj=tmerc lat_0=0 lon_0=18.05779 k=0.99999425 x_0=100178.1808 y_0=-6500614.7836 units=m
3152||178|17.8,59.2,18.2,59.4|ST74
=proj=tmerc lat_0=0 lon_0=18.05787 k=0.99999506 x_0=100182.7406 y_0=-6500620.1207 units=m
3854||178|17.3,58.7,19.6,60.3|County ST74
=proj=tmerc lat_0=0 lon_0=18.0582777777778 k=1 x_0=1500000 y_0=0 units=m
3022||229|16.1,56.9,20.2,68.5|RT90 0 gon
3028||215|16.1,56.9,20.2,68.5|RT38 0 gon
=proj=tmerc lat_0=0 lon_0=18.5 k=1 x_0=100000 y_0=1000000 units=m
4868|o|178|18,68,19,70.3|ETRS89 / NTM zone 18
=proj=tmerc lat_0=0 lon_0=18.75 k=1 x_0=150000 y_0=0 units=m
3015||178|17.2,56.9,20.2,66.2|SWEREF99 18 45
=proj=tmerc lat_0=0 lon_0=18.9583333333333 k=0.999983 x_0=237000 y_0=-4700000 units=m
2175||443|18.3,49.4,19.7,51.3|Pulkovo 1942(58) / Poland zone V
=proj=tmerc lat_0=0 lon_0=180 k=1 x_0=250000 y_0=0 units=m
21360||189|178.5,62.2,-178.5,71.7|GSK-2011 / GSK 3GK CM 180E
=proj=tmerc lat_0=0 lon_0=180 k=1 x_0=500000 y_0=0 units=m
2636||436|178.5,62.2,-178.5,71.7|Pulkovo 1942 / 3-degree Gauss-Kruger CM 180E
2754||439|178.5,62.2,-178.5,71.7|Pulkovo 1995 / 3-degree Gauss-Kruger CM 180E
=proj=tmerc lat_0=0 lon_0=180 k=1 x_0=60000000 y_0=0 units=m
2577|o|436|178.5,62.2,-178.5,71.7|Pulkovo 1942 / 3-degree Gauss-Kruger zone 60
2694|o|439|178.5,62.2,-178.5,71.7|Pulkovo 1995 / 3-degree Gauss-Kruger zone 60
=proj=tmerc lat_0=0 lon_0=180 k=1 x_0=60250000 y_0=0 units=m
21260||189|178.5,62.2,-178.5,71.7|GSK-2011 / GSK 3GK zone 60
=proj=tmerc lat_0=0 lon_0=180 k=1 x_0=60500000 y_0=0 units=m
3389||436|178.5,62.2,-178.5,71.7|Pulkovo 1942 / 3-degree Gauss-Kruger zone 60
3390||439|178.5,62.2,-178.5,71.7|Pulkovo 1995 / 3-degree Gauss-Kruger zone 60
=proj=tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 units=m
2180||178|14.1,49,24.2,55.9|ETRF2000-PL / CS92
102173|e|178|14.1,49,24.2,55.9|ETRS_1989_UWPP_1992
102194|e|178|14.1,49,24.2,55.9|UWPP_1992
=proj=tmerc lat_0=0 lon_0=19 k=0.9999 x_0=200000 y_0=0 units=m
2073||328|18,21.5,20,32.2|ELD79 / Libya zone 10
=proj=tmerc lat_0=0 lon_0=19 k=0.99995 x_0=200000 y_0=0 units=m
3195||354|18,21.5,20,32.2|LGD2006 / Libya TM zone 10
=proj=tmerc lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 units=m
102562|e|194|18,-34.9,20,-28.4|Hartebeesthoek94_Lo19_(E-N)
=proj=tmerc lat_0=0 lon_0=19 k=1 x_0=19500000 y_0=0 units=m
3873||178|19.2,60.1,19.5,60.3|ETRS89 / GK19FIN
=proj=tmerc lat_0=0 lon_0=19 k=1 x_0=500000 y_0=0 units=m
3126||178|19.2,60.1,19.5,60.3|ETRS89 / ETRS-GK19FIN
=proj=tmerc lat_0=0 lon_0=19.5 k=1 x_0=100000 y_0=1000000 units=m
4869|o|178|19,68.3,20,70.4|ETRS89 / NTM zone 19
=proj=tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000 units=m
3322||16|19,-7.3,21,-4|IGC 1962 / Congo TM zone 20
4056||178|19,-8,21,-3.8|RGRDC 2005 / Congo TM zone 20
103205|eo|178|19,-8,21,-3.8|RGRDC_2005_Congo_TM_Zone_20
=proj=tmerc lat_0=0 lon_0=20 k=1 x_0=20500000 y_0=0 units=m
3874||178|19.5,59.9,20.5,60.5|ETRS89 / GK20FIN
=proj=tmerc lat_0=0 lon_0=20 k=1 x_0=500000 y_0=0 units=m
3127||178|19.5,59.9,20.5,60.5|ETRS89 / ETRS-GK20FIN
6870||178|19.2,39.6,21.1,42.7|ETRS89 / Albania TM 2010
=proj=tmerc lat_0=0 lon_0=20.25 k=1 x_0=150000 y_0=0 units=m
3016||178|16.1,63.5,23.3,69.1|SWEREF99 20 15
=proj=tmerc lat_0=0 lon_0=20.3063166666667 k=1.0000052 x_0=1500102.765 y_0=-670.706 units=m
3849||178|18.4,63.4,22.2,69.1|SWEREF99 / RT90 2.5 gon O emulation
=proj=tmerc lat_0=0 lon_0=20.3082777777778 k=1 x_0=1500000 y_0=0 units=m
3023||229|18.4,63.4,22.2,69.1|RT90 2.5 gon O
3029||215|18.4,63.4,22.2,69.1|RT38 2.5 gon O
=proj=tmerc lat_0=0 lon_0=20.5 k=1 x_0=100000 y_0=1000000 units=m
4870|o|178|20,68.4,21,70.4|ETRS89 / NTM zone 20
=proj=tmerc lat_0=0 lon_0=21 k=0.9999 x_0=200000 y_0=0 units=m
2074||328|20,20.5,22,33|ELD79 / Libya zone 11
=proj=tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=-4000000 units=m
9945||232|20.5,40.9,23,42.4|Macedonia State Coordinate System truncated
=proj=tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=0 units=m
6204||232|20.5,40.9,23,42.4|Macedonia State Coordinate System
=proj=tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 units=m
3909|o|237|19.5,41.9,22.5,46.2|MGI 1901 / Balkans zone 7
6316||237|19.5,41.9,22.5,46.2|MGI 1901 / Balkans zone 7
9141||178|20,41.9,21.8,43.3|KOSOVAREF01 / Balkans zone 7
31277|o|215|19.5,41.9,22.5,46.2|MGI / Balkans zone 7
31278|o|215|22.5,41.1,23,44.7|MGI / Balkans zone 8
102157|e|178|18.8,41.9,23,46.2|ETRS_1989_Kosovo_Grid
=proj=tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0 units=m
2178||178|19.5,49.1,22.5,54.6|ETRF2000-PL / CS2000/21
102176|e|178|19.5,49.1,22.5,54.6|ETRS_1989_UWPP_2000_PAS_7
102197|e|178|19.5,49.1,22.5,54.6|UWPP_2000_PAS_7
=proj=tmerc lat_0=0 lon_0=21 k=0.99995 x_0=200000 y_0=0 units=m
3196||354|20,20.5,22,33|LGD2006 / Libya TM zone 11
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 units=m
102563|e|194|20,-34.9,22,-24.8|Hartebeesthoek94_Lo21_(E-N)
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=1500000 y_0=0 units=m
2391||399|19.5,59.8,22.5,69.3|KKJ / Finland zone 1
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=21500000 y_0=0 units=m
3875||178|20.5,59.8,21.5,69.3|ETRS89 / GK21FIN
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=250000 y_0=0 units=m
21307||189|19.6,54.3,22.5,55.3|GSK-2011 / GSK 3GK CM 21E
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=300000 y_0=0 units=m
6381||437|22.2,48.2,22.5,49|UCS-2000 / Ukraine TM zone 7
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 units=m
2199|o|432|18.5,39.6,21.1,42.7|Albanian 1987 / Gauss Kruger zone 4
2462||432|19.2,39.6,21.1,42.7|Albanian 1987 / Gauss-Kruger zone 4
3334||435|18,39.6,24,54.9|Pulkovo 1942(58) / Gauss-Kruger zone 4
3836||442|18,45.7,22.9,50.1|Pulkovo 1942(83) / Gauss-Kruger zone 4
5562||437|22.2,48,24,51.7|UCS-2000 / Gauss-Kruger zone 4
20004||439|19.6,54.3,22.9,55.3|Pulkovo 1995 / Gauss-Kruger zone 4
20904||189|19.6,54.3,22.9,55.3|GSK-2011 / Gauss-Kruger zone 4
28404||436|19.6,48,24,59.4|Pulkovo 1942 / Gauss-Kruger zone 4
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 units=m
2463||439|19.6,54.3,22.9,55.3|Pulkovo 1995 / Gauss-Kruger CM 21E
2494||436|19.6,48,24,59.4|Pulkovo 1942 / Gauss-Kruger CM 21E
2582||436|19.6,48.2,22.5,59.1|Pulkovo 1942 / 3-degree Gauss-Kruger CM 21E
2699||439|19.6,54.3,22.5,55.3|Pulkovo 1995 / 3-degree Gauss-Kruger CM 21E
3128||178|20.5,59.8,21.5,69.3|ETRS89 / ETRS-GK21FIN
5566||437|22.2,48,24,51.7|UCS-2000 / Gauss-Kruger CM 21E
5577|o|437|22.2,48.2,22.5,49|UCS-2000 / 3-degree Gauss-Kruger CM 21E
20064|o|439|19.6,54.3,22.9,55.3|Pulkovo 1995 / Gauss-Kruger 4N
21004||189|19.6,54.3,22.9,55.3|GSK-2011 / Gauss-Kruger CM 21E
28464|o|436|19.6,48,24,59.4|Pulkovo 1942 / Gauss-Kruger 4N
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=7250000 y_0=0 units=m
21207||189|19.6,54.3,22.5,55.3|GSK-2011 / GSK 3GK zone 7
=proj=tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 units=m
2523||436|19.6,48.2,22.5,59.1|Pulkovo 1942 / 3-degree Gauss-Kruger zone 7
2641||439|19.6,54.3,22.5,55.3|Pulkovo 1995 / 3-degree Gauss-Kruger zone 7
3331||435|19.5,39.6,22.5,54.5|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 7
4417||442|19.5,46.1,22.5,49.6|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 7
5570|o|437|22.2,48.2,22.5,49|UCS-2000 / 3-degree Gauss-Kruger zone 7
31267|o|215|19.5,41.9,22.5,46.2|MGI / 3-degree Gauss zone 7
102764|eo|442|19.5,46.1,22.5,49.6|Pulkovo_1942_Adj_1983_3_Degree_GK_Zone_7
=proj=tmerc lat_0=0 lon_0=21.5 k=1 x_0=100000 y_0=1000000 units=m
4871|o|178|21,69,22,70.7|ETRS89 / NTM zone 21
=proj=tmerc lat_0=0 lon_0=21.75 k=1 x_0=150000 y_0=0 units=m
3017||178|19.6,65,22.9,66.4|SWEREF99 21 45
=proj=tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 units=m
3316||16|21.5,-7.3,23,-5.3|Kasai 1953 / Congo TM zone 22
3323||16|21,-7.3,23,-5.3|IGC 1962 / Congo TM zone 22
4057||178|21,-11.2,23,-4.2|RGRDC 2005 / Congo TM zone 22
103206|eo|178|21,-11.2,23,-4.2|RGRDC_2005_Congo_TM_Zone_22
=proj=tmerc lat_0=0 lon_0=22 k=1 x_0=22500000 y_0=0 units=m
3876||178|21.5,59.8,22.5,69.3|ETRS89 / GK22FIN
=proj=tmerc lat_0=0 lon_0=22 k=1 x_0=500000 y_0=0 units=m
3129||178|21.5,59.8,22.5,69.3|ETRS89 / ETRS-GK22FIN
=proj=tmerc lat_0=0 lon_0=22.5 k=1 x_0=100000 y_0=1000000 units=m
4872|o|178|22,68.7,23,70.9|ETRS89 / NTM zone 22
=proj=tmerc lat_0=0 lon_0=22.5563333333333 k=1.0000049 x_0=1500121.846 y_0=-672.557 units=m
3850||178|21.3,65.2,24.2,68.6|SWEREF99 / RT90 5 gon O emulation
=proj=tmerc lat_0=0 lon_0=22.5582777777778 k=1 x_0=1500000 y_0=0 units=m
3024||229|21.3,65.2,24.2,68.6|RT90 5 gon O
3030||215|21.3,65.2,24.2,68.6|RT38 5 gon O
=proj=tmerc lat_0=0 lon_0=23 k=0.9999 x_0=200000 y_0=0 units=m
2075||328|22,19.5,24,33|ELD79 / Libya zone 12
=proj=tmerc lat_0=0 lon_0=23 k=0.99995 x_0=200000 y_0=0 units=m
3197||354|22,19.5,24,33|LGD2006 / Libya TM zone 12
=proj=tmerc lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 units=m
102564|e|194|22,-34.3,24,-25.3|Hartebeesthoek94_Lo23_(E-N)
=proj=tmerc lat_0=0 lon_0=23 k=1 x_0=23500000 y_0=0 units=m
3877||178|22.5,59.8,23.5,68.7|ETRS89 / GK23FIN
=proj=tmerc lat_0=0 lon_0=23 k=1 x_0=500000 y_0=0 units=m
3130||178|22.5,59.8,23.5,68.7|ETRS89 / ETRS-GK23FIN
=proj=tmerc lat_0=0 lon_0=23.25 k=1 x_0=150000 y_0=0 units=m
3018||178|21.9,65.5,24.2,68.1|SWEREF99 23 15
=proj=tmerc lat_0=0 lon_0=23.5 k=1 x_0=100000 y_0=1000000 units=m
4873|o|178|23,68.6,24,71.2|ETRS89 / NTM zone 23
=proj=tmerc lat_0=0 lon_0=23.5 k=1 x_0=300000 y_0=0 units=m
9837||437|22.1,47.9,24.6,49.1|UCS-2000 / LCS-21 Zakarpattia
=proj=tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=-6000000 units=m
3059||178|19.1,55.7,28.2,58.1|LKS-92 / Latvia TM
10306||178|19.1,55.7,28.2,58.1|LKS-2020 / Latvia TM
=proj=tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 units=m
2100||180|19.6,34.9,28.3,41.8|GGRS87 / Greek Grid
25884||178|19,53.9,28.2,60|ETRS89 / TM Baltic93
102440|e|178|19.1,55.7,28.2,58.1|LKS_1992_Latvia_TM_0
103584|eo|178|19,53.9,28.2,60|ETRF_1989_TM_Baltic_1993
=proj=tmerc lat_0=0 lon_0=24 k=0.9998 x_0=500000 y_0=0 units=m
2600|o|178|19,53.9,26.8,56.5|Lietuvos Koordinoei Sistema 1994
3346||178|19,53.9,26.8,56.5|LKS94 / Lithuania TM
=proj=tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 units=m
3317||16|23,-7,25,-5|Kasai 1953 / Congo TM zone 24
3324||16|23,-7,25,-5|IGC 1962 / Congo TM zone 24
4058||178|23,-11.5,25,-4.6|RGRDC 2005 / Congo TM zone 24
103207|eo|178|23,-11.5,25,-4.6|RGRDC_2005_Congo_TM_Zone_24
=proj=tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0 units=m
3910|o|237|22.5,41.1,23,44.7|MGI 1901 / Balkans zone 8
8679||237|22.5,41.1,23,44.7|MGI 1901 / Balkans zone 8
31279|o|215|22.5,41.1,23,44.7|MGI / Balkans zone 8
=proj=tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0 units=m
2179||178|22.5,49,24.2,54.4|ETRF2000-PL / CS2000/24
102177|e|178|22.5,49,24.2,54.4|ETRS_1989_UWPP_2000_PAS_8
102198|e|178|22.5,49,24.2,54.4|UWPP_2000_PAS_8
=proj=tmerc lat_0=0 lon_0=24 k=1 x_0=24500000 y_0=0 units=m
3878||178|23.5,59.9,24.5,68.8|ETRS89 / GK24FIN
=proj=tmerc lat_0=0 lon_0=24 k=1 x_0=250000 y_0=0 units=m
21308||189|22.5,54.3,22.9,55.1|GSK-2011 / GSK 3GK CM 24E
=proj=tmerc lat_0=0 lon_0=24 k=1 x_0=2500000 y_0=0 units=m
2392||399|22.5,59.8,25.5,68.9|KKJ / Finland zone 2
=proj=tmerc lat_0=0 lon_0=24 k=1 x_0=300000 y_0=0 units=m
6382||437|22.5,47.7,25.5,52|UCS-2000 / Ukraine TM zone 8
9851||437|22.6,48.7,25.4,50.7|UCS-2000 / LCS-46 Lviv
=proj=tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 units=m
2583||436|22.5,47.7,25.5,59.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 24E
2700||439|22.5,54.3,22.9,55.1|Pulkovo 1995 / 3-degree Gauss-Kruger CM 24E
3131||178|23.5,59.9,24.5,68.8|ETRS89 / ETRS-GK24FIN
5578|o|437|22.5,47.7,25.5,52|UCS-2000 / 3-degree Gauss-Kruger CM 24E
=proj=tmerc lat_0=0 lon_0=24 k=1 x_0=8250000 y_0=0 units=m
21208||189|22.5,54.3,22.9,55.1|GSK-2011 / GSK 3GK zone 8
=proj=tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 units=m
2524||436|22.5,47.7,25.5,59.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 8
2642||439|22.5,54.3,22.9,55.1|Pulkovo 1995 / 3-degree Gauss-Kruger zone 8
3332||429|22.5,41.2,25.5,54.4|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 8
4434||429|22.5,47.8,22.9,49.1|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 8
5571|o|437|22.5,47.7,25.5,52|UCS-2000 / 3-degree Gauss-Kruger zone 8
31268|o|215|22.5,41.1,23,44.7|MGI / 3-degree Gauss zone 8
102765|eo|429|22.5,47.8,22.9,49.1|Pulkovo_1942_Adj_1983_3_Degree_GK_Zone_8
=proj=tmerc lat_0=0 lon_0=24.5 k=1 x_0=100000 y_0=1000000 units=m
4874|o|178|24,68.6,25,71.2|ETRS89 / NTM zone 24
=proj=tmerc lat_0=0 lon_0=24.75 k=1 x_0=300000 y_0=0 units=m
9839||437|23.5,47.7,25.7,49.6|UCS-2000 / LCS-26 Ivano-Frankivsk
=proj=tmerc lat_0=0 lon_0=24.8333333333333 k=1 x_0=300000 y_0=0 units=m
9833||437|23.6,50.3,26.1,52|UCS-2000 / LCS-07 Volyn
=proj=tmerc lat_0=0 lon_0=25 k=0.9999 x_0=200000 y_0=0 units=m
2076||328|24,20,25.2,32.2|ELD79 / Libya zone 13
=proj=tmerc lat_0=0 lon_0=25 k=0.99995 x_0=200000 y_0=0 units=m
3198||354|24,20,25.2,32.2|LGD2006 / Libya TM zone 13
=proj=tmerc lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 units=m
102565|e|194|24,-34.3,26,-24.7|Hartebeesthoek94_Lo25_(E-N)
=proj=tmerc lat_0=0 lon_0=25 k=1 x_0=25500000 y_0=0 units=m
3879||178|24.5,59.9,25.5,68.9|ETRS89 / GK25FIN
=proj=tmerc lat_0=0 lon_0=25 k=1 x_0=500000 y_0=0 units=m
3132||178|24.5,59.9,25.5,68.9|ETRS89 / ETRS-GK25FIN
=proj=tmerc lat_0=0 lon_0=25.5 k=1 x_0=100000 y_0=1000000 units=m
4875|o|178|25,68.6,26,71.2|ETRS89 / NTM zone 25
=proj=tmerc lat_0=0 lon_0=25.5 k=1 x_0=300000 y_0=0 units=m
9857||437|24.7,48.5,26.5,50.3|UCS-2000 / LCS-61 Ternopil
=proj=tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000 units=m
3325||16|25,-7.3,27,-4.2|IGC 1962 / Congo TM zone 26
4059||178|25,-12,27,-5|RGRDC 2005 / Congo TM zone 26
103208|eo|178|25,-12,27,-5|RGRDC_2005_Congo_TM_Zone_26
=proj=tmerc lat_0=0 lon_0=26 k=1 x_0=26500000 y_0=0 units=m
3880||178|25.5,60.2,26.5,69.9|ETRS89 / GK26FIN
=proj=tmerc lat_0=0 lon_0=26 k=1 x_0=300000 y_0=0 units=m
9862||437|24.9,47.7,27.5,48.7|UCS-2000 / LCS-73 Chernivtsi
=proj=tmerc lat_0=0 lon_0=26 k=1 x_0=500000 y_0=0 units=m
3133||178|25.5,60.2,26.5,69.9|ETRS89 / ETRS-GK26FIN
=proj=tmerc lat_0=0 lon_0=26.5 k=1 x_0=100000 y_0=1000000 units=m
4876|o|178|26,69.7,27,71.2|ETRS89 / NTM zone 26
=proj=tmerc lat_0=0 lon_0=27 k=0.9996 x_0=9500000 y_0=0 units=m
2181|eo|390|25.6,36.5,28.5,42.1|ED_1950_Turkey_9
102550|e|390|25.6,36.5,28.5,42.1|ED_1950_Turkey_9
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 units=m
102566|e|194|26,-33.8,28,-22.9|Hartebeesthoek94_Lo27_(E-N)
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=250000 y_0=0 units=m
21309||189|26.6,56.1,28.5,68.9|GSK-2011 / GSK 3GK CM 27E
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=27500000 y_0=0 units=m
3881||178|26.5,60.4,27.5,70.1|ETRS89 / GK27FIN
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0 units=m
6383||437|25.5,45.3,28.5,51.9|UCS-2000 / Ukraine TM zone 9
9855||437|25.1,50,27.7,52|UCS-2000 / LCS-56 Rivne
9860||437|26.1,48.5,27.9,50.6|UCS-2000 / LCS-68 Khmelnytsky
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=3500000 y_0=0 units=m
2393||399|25.5,60.2,28.5,70.1|KKJ / Finland Uniform Coordinate System
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 units=m
2319||390|25.6,36.5,28.5,42.1|ED50 / TM27
2464||439|26.6,55.7,30,69.5|Pulkovo 1995 / Gauss-Kruger CM 27E
2495||436|24,45.2,30,69.5|Pulkovo 1942 / Gauss-Kruger CM 27E
2584||436|25.5,45.3,28.5,68.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 27E
2701||439|26.6,56.1,28.5,68.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 27E
3134||178|26.5,60.4,27.5,70.1|ETRS89 / ETRS-GK27FIN
5253||178|25.6,36.5,28.5,42.1|TUREF / TM27
5567||437|24,45.1,30,52|UCS-2000 / Gauss-Kruger CM 27E
5579|o|437|25.5,45.3,28.5,51.9|UCS-2000 / 3-degree Gauss-Kruger CM 27E
20065|o|439|26.6,55.7,30,69.5|Pulkovo 1995 / Gauss-Kruger 5N
21005||189|26.6,55.7,30,69.5|GSK-2011 / Gauss-Kruger CM 27E
28465|o|436|24,45.2,30,69.5|Pulkovo 1942 / Gauss-Kruger 5N
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 units=m
3335||435|24,41.2,29.7,50.9|Pulkovo 1942(58) / Gauss-Kruger zone 5
5563||437|24,45.1,30,52|UCS-2000 / Gauss-Kruger zone 5
20005||439|26.6,55.7,30,69.5|Pulkovo 1995 / Gauss-Kruger zone 5
20905||189|26.6,55.7,30,69.5|GSK-2011 / Gauss-Kruger zone 5
28405||436|24,45.2,30,69.5|Pulkovo 1942 / Gauss-Kruger zone 5
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=9250000 y_0=0 units=m
21209||189|26.6,56.1,28.5,68.9|GSK-2011 / GSK 3GK zone 9
=proj=tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 units=m
2206||390|25.6,36.5,28.5,42.1|ED50 / 3-degree Gauss-Kruger zone 9
2525||436|25.5,45.3,28.5,68.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 9
2643||439|26.6,56.1,28.5,68.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 9
3839||435|25.5,41.3,28.5,48.3|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 9
5269||178|25.6,36.5,28.5,42.1|TUREF / 3-degree Gauss-Kruger zone 9
5572|o|437|25.5,45.3,28.5,51.9|UCS-2000 / 3-degree Gauss-Kruger zone 9
=proj=tmerc lat_0=0 lon_0=27.5 k=1 x_0=100000 y_0=1000000 units=m
4877|o|178|27,69.9,28,71.2|ETRS89 / NTM zone 27
=proj=tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000 units=m
3326||16|27,-7.4,29,-4.2|IGC 1962 / Congo TM zone 28
4060||178|27,-13.4,29,-6.4|RGRDC 2005 / Congo TM zone 28
103209|eo|178|27,-13.4,29,-6.4|RGRDC_2005_Congo_TM_Zone_28
=proj=tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=-5000000 units=m
31251||218|9.5,46.8,11.8,47.6|MGI (Ferro) / Austria GK West Zone
=proj=tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=0 units=m
31281||218|9.5,46.8,11.8,47.6|MGI (Ferro) / Austria West Zone
31291|o|218|9.5,46.8,11.8,47.6|MGI (Ferro) / Austria West Zone
=proj=tmerc lat_0=0 lon_0=28 k=1 x_0=150000 y_0=0 units=m
31288||218|9.5,46.8,11.8,47.6|MGI (Ferro) / Austria zone M28
=proj=tmerc lat_0=0 lon_0=28 k=1 x_0=28500000 y_0=0 units=m
3882||178|27.5,60.4,28.5,70.1|ETRS89 / GK28FIN
=proj=tmerc lat_0=0 lon_0=28 k=1 x_0=500000 y_0=0 units=m
3135||178|27.5,60.4,28.5,70.1|ETRS89 / ETRS-GK28FIN
=proj=tmerc lat_0=0 lon_0=28.4 k=0.99994 x_0=200000 y_0=-5000000 units=m
4026||178|26.6,45.4,30.1,48.5|MOLDREF99 / Moldova TM
=proj=tmerc lat_0=0 lon_0=28.5 k=1 x_0=100000 y_0=1000000 units=m
4878|o|178|28,69,29,71.2|ETRS89 / NTM zone 28
=proj=tmerc lat_0=0 lon_0=28.5 k=1 x_0=300000 y_0=0 units=m
9836||437|27.2,49.6,29.7,51.7|UCS-2000 / LCS-18 Zhytomyr
=proj=tmerc lat_0=0 lon_0=28.6666666666667 k=1 x_0=300000 y_0=0 units=m
9832||437|27.4,48.1,30,49.9|UCS-2000 / LCS-05 Vinnytsia
=proj=tmerc lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 units=m
102567|e|194|28,-33,30,-22.1|Hartebeesthoek94_Lo29_(E-N)
=proj=tmerc lat_0=0 lon_0=29 k=1 x_0=29500000 y_0=0 units=m
3883||178|28.5,60.9,29.5,69.8|ETRS89 / GK29FIN
=proj=tmerc lat_0=0 lon_0=29 k=1 x_0=500000 y_0=0 units=m
3136||178|28.5,60.9,29.5,69.8|ETRS89 / ETRS-GK29FIN
=proj=tmerc lat_0=0 lon_0=29.5 k=1 x_0=100000 y_0=1000000 units=m
4879|o|178|29,69,30,70.9|ETRS89 / NTM zone 29
=proj=tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0 units=m
5649||178|3.3,51,6,55.9|ETRS89 / UTM zone 31N (zE-N)
5651||178|3.3,51,6,55.9|ETRS89 / UTM zone 31N (N-zE)
10286||178|3.3,51,6,55.9|ETRS89/DREF91/2016 / UTM zone 31N (N-zE)
10287||178|3.3,51,6,55.9|ETRS89/DREF91/2016 / UTM zone 31N (zE-N)
=proj=tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 units=m
5520||215|3.3,55.2,4.5,55.9|DHDN / 3-degree Gauss-Kruger zone 1
5680||215|3.3,55.2,4.5,55.9|DHDN / 3-degree Gauss-Kruger zone 1 (E-N)
31491|eo|215|3.3,55.2,4.5,55.9|Germany_Zone_1
103972|e|215|3.3,55.2,4.5,55.9|Germany_Zone_1
=proj=tmerc lat_0=0 lon_0=30 k=0.9996 x_0=10500000 y_0=0 units=m
2182|eo|390|28.5,36.1,31.5,41.5|ED_1950_Turkey_10
102551|e|390|28.5,36.1,31.5,41.5|ED_1950_Turkey_10
=proj=tmerc lat_0=0 lon_0=30 k=0.9996 x_0=500000 y_0=0 units=m
2213||178|28.6,43.4,31.4,45.2|ETRS89 / TM 30 NE
=proj=tmerc lat_0=0 lon_0=30 k=0.9999 x_0=500000 y_0=10000000 units=m
3327||16|29,-6,29.6,-4.3|IGC 1962 / Congo TM zone 30
5844||178|29,-13.5,29.8,-12.1|RGRDC 2005 / Congo TM zone 30
=proj=tmerc lat_0=0 lon_0=30 k=1 x_0=10250000 y_0=0 units=m
21210||189|28.5,52.9,31.5,69.9|GSK-2011 / GSK 3GK zone 10
=proj=tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 units=m
2207||390|28.5,36.1,31.5,41.5|ED50 / 3-degree Gauss-Kruger zone 10
2526||436|28.5,45.2,31.5,69.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 10
2644||439|28.5,52.9,31.5,69.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 10
3840||435|28.5,43.3,29.7,45.4|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 10
5270||178|28.5,36.1,31.5,41.5|TUREF / 3-degree Gauss-Kruger zone 10
5573|o|437|28.5,43.4,31.5,52.1|UCS-2000 / 3-degree Gauss-Kruger zone 10
=proj=tmerc lat_0=0 lon_0=30 k=1 x_0=250000 y_0=0 units=m
21310||189|28.5,52.9,31.5,69.9|GSK-2011 / GSK 3GK CM 30E
=proj=tmerc lat_0=0 lon_0=30 k=1 x_0=300000 y_0=0 units=m
6384||437|28.5,43.4,31.5,52.1|UCS-2000 / Ukraine TM zone 10
9853||437|28.2,45.2,31.3,48.2|UCS-2000 / LCS-51 Odessa
=proj=tmerc lat_0=0 lon_0=30 k=1 x_0=30500000 y_0=0 units=m
3884||178|29.5,61.4,30.5,68|ETRS89 / GK30FIN
=proj=tmerc lat_0=0 lon_0=30 k=1 x_0=4500000 y_0=0 units=m
2394||399|28.5,60.9,31.5,69.8|KKJ / Finland zone 4
=proj=tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 units=m
2320||390|28.5,36.1,31.5,41.5|ED50 / TM30
2585||436|28.5,45.2,31.5,69.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 30E
2702||439|28.5,52.9,31.5,69.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 30E
3137||178|29.5,61.4,30.5,68|ETRS89 / ETRS-GK30FIN
5254||178|28.5,36.1,31.5,41.5|TUREF / TM30
5580|o|437|28.5,43.4,31.5,52.1|UCS-2000 / 3-degree Gauss-Kruger CM 30E
=proj=tmerc lat_0=0 lon_0=30.5 k=1 x_0=100000 y_0=1000000 units=m
4880|o|178|30,69.5,31.3,70.8|ETRS89 / NTM zone 30
=proj=tmerc lat_0=0 lon_0=30.5 k=1 x_0=300000 y_0=0 units=m
9821||437|29.3,49.2,32.2,51.6|UCS-2000 / LCS-32 Kyiv region
9864||437|30.2,50.2,30.8,50.6|UCS-2000 / LCS-80 Kyiv city
=proj=tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=-5000000 units=m
31252||218|11.8,46.4,14.8,48.8|MGI (Ferro) / Austria GK Central Zone
=proj=tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 units=m
31282||218|11.8,46.4,14.8,48.8|MGI (Ferro) / Austria Central Zone
31292|o|218|14.8,46.6,17.2,49|MGI (Ferro) / Austria Central Zone
102568|e|194|30,-31.4,32,-22.2|Hartebeesthoek94_Lo31_(E-N)
=proj=tmerc lat_0=0 lon_0=31 k=1 x_0=31500000 y_0=0 units=m
3885||178|30.5,62.1,31.6,64.3|ETRS89 / GK31FIN
=proj=tmerc lat_0=0 lon_0=31 k=1 x_0=450000 y_0=0 units=m
31289||218|11.8,46.4,14.8,48.8|MGI (Ferro) / Austria zone M31
=proj=tmerc lat_0=0 lon_0=31 k=1 x_0=500000 y_0=0 units=m
3138||178|30.5,62.1,31.6,64.3|ETRS89 / ETRS-GK31FIN
=proj=tmerc lat_0=0 lon_0=31.5 k=1 x_0=300000 y_0=0 units=m
9861||437|29.6,48.5,32.9,50.2|UCS-2000 / LCS-71 Cherkasy
=proj=tmerc lat_0=0 lon_0=31.8333333333333 k=1 x_0=300000 y_0=0 units=m
9852||437|30.2,46.4,33.2,48.2|UCS-2000 / LCS-48 Mykolaiv
=proj=tmerc lat_0=0 lon_0=32 k=1 x_0=300000 y_0=0 units=m
9840||437|29.7,47.7,33.9,49.3|UCS-2000 / LCS-35 Kirovohrad
9863||437|30.5,50.3,33.5,52.4|UCS-2000 / LCS-74 Chernihiv
=proj=tmerc lat_0=0 lon_0=33 k=0.9996 x_0=11500000 y_0=0 units=m
2183|eo|390|31.5,36,34.5,42.1|ED_1950_Turkey_11
102552|e|390|31.5,36,34.5,42.1|ED_1950_Turkey_11
=proj=tmerc lat_0=0 lon_0=33 k=0.99995 x_0=200000 y_0=-3500000 units=m
6312||203|32.2,34.6,34.7,35.7|CGRS93 / Cyprus Local Transverse Mercator
102319|e|203|32.2,34.6,34.7,35.7|CGRS_1993_LTM
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=0 y_0=0 units=m
103890|e|194|32,-28.9,33,-26.8|Hartebeesthoek94_Lo33_(E-N)
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=11250000 y_0=0 units=m
21211||189|31.5,51.2,34.5,70|GSK-2011 / GSK 3GK zone 11
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 units=m
2208||390|31.5,36,34.5,42.1|ED50 / 3-degree Gauss-Kruger zone 11
2527||436|31.5,44.3,34.5,70|Pulkovo 1942 / 3-degree Gauss-Kruger zone 11
2645||439|31.5,51.2,34.5,70|Pulkovo 1995 / 3-degree Gauss-Kruger zone 11
5271||178|31.5,36,34.5,42.1|TUREF / 3-degree Gauss-Kruger zone 11
5574|o|437|31.5,43.2,34.5,52.4|UCS-2000 / 3-degree Gauss-Kruger zone 11
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=250000 y_0=0 units=m
21311||189|31.5,51.2,34.5,70|GSK-2011 / GSK 3GK CM 33E
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=300000 y_0=0 units=m
6385||437|31.5,43.2,34.5,52.4|UCS-2000 / Ukraine TM zone 11
9865||437|33.4,44.4,33.9,44.9|UCS-2000 / LCS-85 Sevastopol
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 units=m
2321||390|31.5,36,34.5,42.1|ED50 / TM33
2465||439|30,50.3,36,70|Pulkovo 1995 / Gauss-Kruger CM 33E
2496||436|30,44.3,36,70|Pulkovo 1942 / Gauss-Kruger CM 33E
2586||436|31.5,44.3,34.5,70|Pulkovo 1942 / 3-degree Gauss-Kruger CM 33E
2703||439|31.5,51.2,34.5,70|Pulkovo 1995 / 3-degree Gauss-Kruger CM 33E
5255||178|31.5,36,34.5,42.1|TUREF / TM33
5568||437|30,43.2,36,52.4|UCS-2000 / Gauss-Kruger CM 33E
5581|o|437|31.5,43.2,34.5,52.4|UCS-2000 / 3-degree Gauss-Kruger CM 33E
20066|o|439|30,50.3,36,70|Pulkovo 1995 / Gauss-Kruger 6N
21006||189|30,50.3,36,70|GSK-2011 / Gauss-Kruger CM 33E
28466|o|436|30,44.3,36,70|Pulkovo 1942 / Gauss-Kruger 6N
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=5500000 y_0=0 units=m
3387||399|31.5,62.8,31.6,63|KKJ / Finland zone 5
=proj=tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 units=m
5564||437|30,43.2,36,52.4|UCS-2000 / Gauss-Kruger zone 6
20006||439|30,50.3,36,70|Pulkovo 1995 / Gauss-Kruger zone 6
20906||189|30,50.3,36,70|GSK-2011 / Gauss-Kruger zone 6
28406||436|30,44.3,36,70|Pulkovo 1942 / Gauss-Kruger zone 6
=proj=tmerc lat_0=0 lon_0=33.5 k=1 x_0=300000 y_0=0 units=m
9859||437|31.5,45.8,35.1,47.6|UCS-2000 / LCS-65 Kherson
=proj=tmerc lat_0=0 lon_0=33.8333333333333 k=1 x_0=300000 y_0=0 units=m
9854||437|32.1,48.7,35.5,50.6|UCS-2000 / LCS-53 Poltava
=proj=tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=-5000000 units=m
31253||218|14.8,46.6,17.2,49|MGI (Ferro) / Austria GK East Zone
=proj=tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=0 units=m
31283||218|14.8,46.6,17.2,49|MGI (Ferro) / Austria East Zone
31293|o|218|11.8,46.4,14.8,48.8|MGI (Ferro) / Austria East Zone
=proj=tmerc lat_0=0 lon_0=34 k=1 x_0=750000 y_0=0 units=m
31290||218|14.8,46.6,17.2,49|MGI (Ferro) / Austria zone M34
=proj=tmerc lat_0=0 lon_0=34.5 k=1 x_0=300000 y_0=0 units=m
9831||437|32.5,44.4,36.7,46.2|UCS-2000 / LCS-01 Crimea
9856||437|32.9,50.1,35.7,52.4|UCS-2000 / LCS-59 Sumy
=proj=tmerc lat_0=0 lon_0=35 k=1 x_0=300000 y_0=0 units=m
9834||437|33,47.5,36.9,49.2|UCS-2000 / LCS-12 Dnipropetrovsk
=proj=tmerc lat_0=0 lon_0=36 k=0.9996 x_0=12500000 y_0=0 units=m
2184|eo|390|34.5,35.8,37.5,42.2|ED_1950_Turkey_12
102553|e|390|34.5,35.8,37.5,42.2|ED_1950_Turkey_12
=proj=tmerc lat_0=0 lon_0=36 k=0.9996 x_0=500000 y_0=10000000 units=m
32766||194|32.6,-27.7,43,-10.1|WGS 84 / TM 36 SE
=proj=tmerc lat_0=0 lon_0=36 k=1 x_0=12250000 y_0=0 units=m
21212||189|34.5,44.6,37.5,69.4|GSK-2011 / GSK 3GK zone 12
=proj=tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 units=m
2209||390|34.5,35.8,37.5,42.2|ED50 / 3-degree Gauss-Kruger zone 12
2528||436|34.5,44.6,37.5,69.4|Pulkovo 1942 / 3-degree Gauss-Kruger zone 12
2646||439|34.5,44.6,37.5,69.4|Pulkovo 1995 / 3-degree Gauss-Kruger zone 12
5272||178|34.5,35.8,37.5,42.2|TUREF / 3-degree Gauss-Kruger zone 12
5575|o|437|34.5,43.2,37.5,51.3|UCS-2000 / 3-degree Gauss-Kruger zone 12
=proj=tmerc lat_0=0 lon_0=36 k=1 x_0=250000 y_0=0 units=m
21312||189|34.5,44.6,37.5,69.4|GSK-2011 / GSK 3GK CM 36E
=proj=tmerc lat_0=0 lon_0=36 k=1 x_0=300000 y_0=0 units=m
6386||437|34.5,43.2,37.5,51.3|UCS-2000 / Ukraine TM zone 12
9838||437|34.2,46.1,37.3,48.2|UCS-2000 / LCS-23 Zaporizhzhia
=proj=tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 units=m
2322||390|34.5,35.8,37.5,42.2|ED50 / TM36
2587||436|34.5,44.6,37.5,69.4|Pulkovo 1942 / 3-degree Gauss-Kruger CM 36E
2704||439|34.5,44.6,37.5,69.4|Pulkovo 1995 / 3-degree Gauss-Kruger CM 36E
5256||178|34.5,35.8,37.5,42.2|TUREF / TM36
5582|o|437|34.5,43.2,37.5,51.3|UCS-2000 / 3-degree Gauss-Kruger CM 36E
=proj=tmerc lat_0=0 lon_0=36.5 k=1 x_0=300000 y_0=0 units=m
9858||437|34.8,48.5,38.1,50.5|UCS-2000 / LCS-63 Kharkiv
=proj=tmerc lat_0=0 lon_0=37 k=0.9998 x_0=500000 y_0=-3000000 units=m
3066||327|34.9,29.2,39.3,33.4|ED50 / Jordan TM
102158|e|391|34.9,29.2,39.3,33.4|Jordan_JTM
=proj=tmerc lat_0=0 lon_0=37.5 k=1 x_0=300000 y_0=0 units=m
9835||437|36.5,46.9,39.1,49.2|UCS-2000 / LCS-14 Donetsk
=proj=tmerc lat_0=0 lon_0=39 k=0.9996 x_0=13500000 y_0=0 units=m
2185|eo|390|37.5,36.7,40.5,41.2|ED_1950_Turkey_13
102554|e|390|37.5,36.7,40.5,41.2|ED_1950_Turkey_13
=proj=tmerc lat_0=0 lon_0=39 k=1 x_0=13250000 y_0=0 units=m
21213||189|37.5,43.3,40.5,68.8|GSK-2011 / GSK 3GK zone 13
=proj=tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 units=m
2210||390|37.5,36.7,40.5,41.2|ED50 / 3-degree Gauss-Kruger zone 13
2529||436|37.5,43.1,40.5,68.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 13
2647||439|37.5,43.3,40.5,68.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 13
5273||178|37.5,36.7,40.5,41.2|TUREF / 3-degree Gauss-Kruger zone 13
5576|o|437|37.5,46.8,40.2,50.4|UCS-2000 / 3-degree Gauss-Kruger zone 13
=proj=tmerc lat_0=0 lon_0=39 k=1 x_0=250000 y_0=0 units=m
21313||189|37.5,43.3,40.5,68.8|GSK-2011 / GSK 3GK CM 39E
=proj=tmerc lat_0=0 lon_0=39 k=1 x_0=300000 y_0=0 units=m
6387||437|37.5,46.8,40.2,50.4|UCS-2000 / Ukraine TM zone 13
9841||437|37.8,47.8,40.2,50.1|UCS-2000 / LCS-44 Luhansk
=proj=tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 units=m
2323||390|37.5,36.7,40.5,41.2|ED50 / TM39
2466||439|36,43.2,42,69.2|Pulkovo 1995 / Gauss-Kruger CM 39E
2497||436|36,41.4,42,69.2|Pulkovo 1942 / Gauss-Kruger CM 39E
2588||436|37.5,43.1,40.5,68.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 39E
2705||439|37.5,43.3,40.5,68.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 39E
5257||178|37.5,36.7,40.5,41.2|TUREF / TM39
5569||437|36,43.4,40.2,50.4|UCS-2000 / Gauss-Kruger CM 39E
5583|o|437|37.5,46.8,40.2,50.4|UCS-2000 / 3-degree Gauss-Kruger CM 39E
20067|o|439|36,43.2,42,69.2|Pulkovo 1995 / Gauss-Kruger 7N
21007||189|36,43.2,42,69.2|GSK-2011 / Gauss-Kruger CM 39E
28467|o|436|36,41.4,42,69.2|Pulkovo 1942 / Gauss-Kruger 7N
=proj=tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 units=m
5565||437|36,43.4,40.2,50.4|UCS-2000 / Gauss-Kruger zone 7
20007||439|36,43.2,42,69.2|Pulkovo 1995 / Gauss-Kruger zone 7
20907||189|36,43.2,42,69.2|GSK-2011 / Gauss-Kruger zone 7
28407||436|36,41.4,42,69.2|Pulkovo 1942 / Gauss-Kruger zone 7
=proj=tmerc lat_0=0 lon_0=42 k=0.9996 x_0=14500000 y_0=0 units=m
2186|eo|390|40.5,37,43.5,41.6|ED_1950_Turkey_14
102555|e|390|40.5,37,43.5,41.6|ED_1950_Turkey_14
=proj=tmerc lat_0=0 lon_0=42 k=1 x_0=14250000 y_0=0 units=m
21214||189|40.5,42.9,43.5,68.7|GSK-2011 / GSK 3GK zone 14
=proj=tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 units=m
2211||390|40.5,37,43.5,41.6|ED50 / 3-degree Gauss-Kruger zone 14
2530||436|40.5,41,43.5,68.7|Pulkovo 1942 / 3-degree Gauss-Kruger zone 14
2648||439|40.5,42.9,43.5,68.7|Pulkovo 1995 / 3-degree Gauss-Kruger zone 14
5274||178|40.5,37,43.5,41.6|TUREF / 3-degree Gauss-Kruger zone 14
=proj=tmerc lat_0=0 lon_0=42 k=1 x_0=250000 y_0=0 units=m
21314||189|40.5,42.9,43.5,68.7|GSK-2011 / GSK 3GK CM 42E
=proj=tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 units=m
2324||390|40.5,37,43.5,41.6|ED50 / TM42
2589||436|40.5,41,43.5,68.7|Pulkovo 1942 / 3-degree Gauss-Kruger CM 42E
2706||439|40.5,42.9,43.5,68.7|Pulkovo 1995 / 3-degree Gauss-Kruger CM 42E
5258||178|40.5,37,43.5,41.6|TUREF / TM42
=proj=tmerc lat_0=0 lon_0=45 k=0.9996 x_0=15500000 y_0=0 units=m
2187|eo|390|43.5,37,44.8,41|ED_1950_Turkey_15
102556|e|390|43.5,37,44.8,41|ED_1950_Turkey_15
=proj=tmerc lat_0=0 lon_0=45 k=1 x_0=15250000 y_0=0 units=m
21215||189|43.5,41.9,46.5,80.8|GSK-2011 / GSK 3GK zone 15
=proj=tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 units=m
2212||390|43.5,37,44.8,41|ED50 / 3-degree Gauss-Kruger zone 15
2531||436|43.5,38.8,46.5,80.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 15
2649||439|43.5,41.9,46.5,80.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 15
5275||178|43.5,37,44.8,41|TUREF / 3-degree Gauss-Kruger zone 15
=proj=tmerc lat_0=0 lon_0=45 k=1 x_0=250000 y_0=0 units=m
21315||189|43.5,41.9,46.5,80.8|GSK-2011 / GSK 3GK CM 45E
=proj=tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 units=m
2325||390|43.5,37,44.8,41|ED50 / TM45
2467||439|42,41.2,48,80.9|Pulkovo 1995 / Gauss-Kruger CM 45E
2498||436|42,38.8,48,80.9|Pulkovo 1942 / Gauss-Kruger CM 45E
2590||436|43.5,38.8,46.5,80.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 45E
2707||439|43.5,41.9,46.5,80.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 45E
5259||178|43.5,37,44.8,41|TUREF / TM45
20068|o|439|42,41.2,48,80.9|Pulkovo 1995 / Gauss-Kruger 8N
21008||189|42,41.2,48,80.9|GSK-2011 / Gauss-Kruger CM 45E
28468|o|436|42,38.8,48,80.9|Pulkovo 1942 / Gauss-Kruger 8N
=proj=tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 units=m
2091|o|433|43.4,12.5,48,18|South Yemen / Gauss Kruger zone 8
2395||433|43.4,12.5,48,18|South Yemen / Gauss-Kruger zone 8
20008||439|42,41.2,48,80.9|Pulkovo 1995 / Gauss-Kruger zone 8
20908||189|42,41.2,48,80.9|GSK-2011 / Gauss-Kruger zone 8
28408||436|42,38.8,48,80.9|Pulkovo 1942 / Gauss-Kruger zone 8
=proj=tmerc lat_0=0 lon_0=48 k=0.9996 x_0=500000 y_0=0 units=m
31900|o|187|47.8,29.2,48.2,29.5|KUDAMS / KTM
=proj=tmerc lat_0=0 lon_0=48 k=1 x_0=16250000 y_0=0 units=m
21216||189|46.5,41.2,49.5,80.9|GSK-2011 / GSK 3GK zone 16
=proj=tmerc lat_0=0 lon_0=48 k=1 x_0=16500000 y_0=0 units=m
2532||436|46.5,38.3,49.5,80.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 16
2650||439|46.5,41.2,49.5,80.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 16
=proj=tmerc lat_0=0 lon_0=48 k=1 x_0=250000 y_0=0 units=m
21316||189|46.5,41.2,49.5,80.9|GSK-2011 / GSK 3GK CM 48E
=proj=tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0 units=m
2591||436|46.5,38.3,49.5,80.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 48E
2708||439|46.5,41.2,49.5,80.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 48E
31901||187|47.8,29.2,48.2,29.5|KUDAMS / KTM
=proj=tmerc lat_0=0 lon_0=5 k=0.9996 x_0=500000 y_0=0 units=m
23095||341|2.5,51.4,6.4,55.8|ED50 / TM 5 NE
=proj=tmerc lat_0=0 lon_0=5.5 k=1 x_0=100000 y_0=1000000 units=m
4855|o|178|4.4,58.3,6,62.6|ETRS89 / NTM zone 5
=proj=tmerc lat_0=0 lon_0=51 k=1 x_0=17250000 y_0=0 units=m
21217||189|49.5,42.4,52.5,81.2|GSK-2011 / GSK 3GK zone 17
=proj=tmerc lat_0=0 lon_0=51 k=1 x_0=17500000 y_0=0 units=m
2533||436|49.5,37.7,52.5,81.2|Pulkovo 1942 / 3-degree Gauss-Kruger zone 17
2651||439|49.5,42.4,52.5,81.2|Pulkovo 1995 / 3-degree Gauss-Kruger zone 17
=proj=tmerc lat_0=0 lon_0=51 k=1 x_0=250000 y_0=0 units=m
21317||189|49.5,42.4,52.5,81.2|GSK-2011 / GSK 3GK CM 51E
=proj=tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 units=m
2468||439|48,41.4,54,81.4|Pulkovo 1995 / Gauss-Kruger CM 51E
2499||436|48,37.3,54,81.4|Pulkovo 1942 / Gauss-Kruger CM 51E
2592||436|49.5,37.7,52.5,81.2|Pulkovo 1942 / 3-degree Gauss-Kruger CM 51E
2709||439|49.5,42.4,52.5,81.2|Pulkovo 1995 / 3-degree Gauss-Kruger CM 51E
20069|o|439|48,41.4,54,81.4|Pulkovo 1995 / Gauss-Kruger 9N
21009||189|48,41.4,54,81.4|GSK-2011 / Gauss-Kruger CM 51E
28469|o|436|48,37.3,54,81.4|Pulkovo 1942 / Gauss-Kruger 9N
=proj=tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 units=m
2092|o|433|48,13.9,53.1,19|South Yemen / Gauss Kruger zone 9
2396||433|48,13.9,53.1,19|South Yemen / Gauss-Kruger zone 9
20009||439|48,41.4,54,81.4|Pulkovo 1995 / Gauss-Kruger zone 9
20909||189|48,41.4,54,81.4|GSK-2011 / Gauss-Kruger zone 9
28409||436|48,37.3,54,81.4|Pulkovo 1942 / Gauss-Kruger zone 9
=proj=tmerc lat_0=0 lon_0=54 k=1 x_0=18250000 y_0=0 units=m
21218||189|52.5,50.5,55.5,81.4|GSK-2011 / GSK 3GK zone 18
=proj=tmerc lat_0=0 lon_0=54 k=1 x_0=18500000 y_0=0 units=m
2534||436|52.5,37.3,55.5,81.4|Pulkovo 1942 / 3-degree Gauss-Kruger zone 18
2652||439|52.5,50.5,55.5,81.4|Pulkovo 1995 / 3-degree Gauss-Kruger zone 18
=proj=tmerc lat_0=0 lon_0=54 k=1 x_0=250000 y_0=0 units=m
21318||189|52.5,50.5,55.5,81.4|GSK-2011 / GSK 3GK CM 54E
=proj=tmerc lat_0=0 lon_0=54 k=1 x_0=500000 y_0=0 units=m
2593||436|52.5,37.3,55.5,81.4|Pulkovo 1942 / 3-degree Gauss-Kruger CM 54E
2710||439|52.5,50.5,55.5,81.4|Pulkovo 1995 / 3-degree Gauss-Kruger CM 54E
=proj=tmerc lat_0=0 lon_0=55.3333333333333 k=1 x_0=500000 y_0=0 units=m
3997||194|54.8,24.9,55.6,25.3|WGS 84 / Dubai Local TM
=proj=tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0 units=m
20010||439|54,50.5,60,81.9|Pulkovo 1995 / Gauss-Kruger zone 10
20910||189|54,50.5,60,81.9|GSK-2011 / Gauss-Kruger zone 10
28410||436|54,37.1,60,81.9|Pulkovo 1942 / Gauss-Kruger zone 10
=proj=tmerc lat_0=0 lon_0=57 k=1 x_0=19250000 y_0=0 units=m
21219||189|55.5,50.5,58.5,81.9|GSK-2011 / GSK 3GK zone 19
=proj=tmerc lat_0=0 lon_0=57 k=1 x_0=19500000 y_0=0 units=m
2535||436|55.5,37.6,58.5,81.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 19
2653||439|55.5,50.5,58.5,81.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 19
=proj=tmerc lat_0=0 lon_0=57 k=1 x_0=250000 y_0=0 units=m
21319||189|55.5,50.5,58.5,81.9|GSK-2011 / GSK 3GK CM 57E
=proj=tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 units=m
2469||439|54,50.5,60,81.9|Pulkovo 1995 / Gauss-Kruger CM 57E
2500||436|54,37.1,60,81.9|Pulkovo 1942 / Gauss-Kruger CM 57E
2594||436|55.5,37.6,58.5,81.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 57E
2711||439|55.5,50.5,58.5,81.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 57E
20070|o|439|54,50.5,60,81.9|Pulkovo 1995 / Gauss-Kruger 10N
21010||189|54,50.5,60,81.9|GSK-2011 / Gauss-Kruger CM 57E
28470|o|436|54,37.1,60,81.9|Pulkovo 1942 / Gauss-Kruger 10N
=proj=tmerc lat_0=0 lon_0=6 k=0.9996 x_0=500000 y_0=0 units=m
2311||194|2.7,1.9,8.5,6.4|WGS 84 / TM 6 NE
5627||389|3,41.2,10.4,43.7|ED50 / TM 6 NE
=proj=tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 units=m
5676||239|5.9,49.1,7.5,53.8|DHDN / 3-degree Gauss-Kruger zone 2 (E-N)
5682||238|5.9,49.1,7.5,53.8|DB_REF / 3-degree Gauss-Kruger zone 2 (E-N)
31462|o|239|5.9,49.1,7.5,53.8|DHDN / 3-degree Gauss zone 2
31466||239|5.9,49.1,7.5,53.8|DHDN / 3-degree Gauss-Kruger zone 2
31492|eo|239|5.9,49.1,7.5,53.8|Germany_Zone_2
103973|e|239|5.9,49.1,7.5,53.8|Germany_Zone_2
=proj=tmerc lat_0=0 lon_0=6.5 k=1 x_0=100000 y_0=1000000 units=m
4856|o|178|6,57.9,7,63|ETRS89 / NTM zone 6
=proj=tmerc lat_0=0 lon_0=60 k=1 x_0=20250000 y_0=0 units=m
21220||189|58.5,50.5,61.5,81.9|GSK-2011 / GSK 3GK zone 20
=proj=tmerc lat_0=0 lon_0=60 k=1 x_0=20500000 y_0=0 units=m
2536||436|58.5,35.5,61.5,81.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 20
2654||439|58.5,50.5,61.5,81.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 20
=proj=tmerc lat_0=0 lon_0=60 k=1 x_0=250000 y_0=0 units=m
21320||189|58.5,50.5,61.5,81.9|GSK-2011 / GSK 3GK CM 60E
=proj=tmerc lat_0=0 lon_0=60 k=1 x_0=500000 y_0=0 units=m
2595||436|58.5,35.5,61.5,81.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 60E
2712||439|58.5,50.5,61.5,81.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 60E
=proj=tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0 units=m
20011||439|60,50.7,66,81.8|Pulkovo 1995 / Gauss-Kruger zone 11
20911||189|60,50.7,66,81.8|GSK-2011 / Gauss-Kruger zone 11
28411||436|60,35.1,66,81.8|Pulkovo 1942 / Gauss-Kruger zone 11
=proj=tmerc lat_0=0 lon_0=63 k=1 x_0=21250000 y_0=0 units=m
21221||189|61.5,51,64.5,81.8|GSK-2011 / GSK 3GK zone 21
=proj=tmerc lat_0=0 lon_0=63 k=1 x_0=21500000 y_0=0 units=m
2537||436|61.5,35.1,64.5,81.8|Pulkovo 1942 / 3-degree Gauss-Kruger zone 21
2655||439|61.5,51,64.5,81.8|Pulkovo 1995 / 3-degree Gauss-Kruger zone 21
=proj=tmerc lat_0=0 lon_0=63 k=1 x_0=250000 y_0=0 units=m
21321||189|61.5,51,64.5,81.8|GSK-2011 / GSK 3GK CM 63E
=proj=tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 units=m
2470||439|60,50.7,66,81.8|Pulkovo 1995 / Gauss-Kruger CM 63E
2501||436|60,35.1,66,81.8|Pulkovo 1942 / Gauss-Kruger CM 63E
2596||436|61.5,35.1,64.5,81.8|Pulkovo 1942 / 3-degree Gauss-Kruger CM 63E
2713||439|61.5,51,64.5,81.8|Pulkovo 1995 / 3-degree Gauss-Kruger CM 63E
20071|o|439|60,50.7,66,81.8|Pulkovo 1995 / Gauss-Kruger 11N
21011||189|60,50.7,66,81.8|GSK-2011 / Gauss-Kruger CM 63E
28471|o|436|60,35.1,66,81.8|Pulkovo 1942 / Gauss-Kruger 11N
=proj=tmerc lat_0=0 lon_0=66 k=1 x_0=22250000 y_0=0 units=m
21222||189|64.5,54.3,67.5,81.3|GSK-2011 / GSK 3GK zone 22
=proj=tmerc lat_0=0 lon_0=66 k=1 x_0=22500000 y_0=0 units=m
2538||436|64.5,36.3,67.5,81.3|Pulkovo 1942 / 3-degree Gauss-Kruger zone 22
2656||439|64.5,54.3,67.5,81.3|Pulkovo 1995 / 3-degree Gauss-Kruger zone 22
=proj=tmerc lat_0=0 lon_0=66 k=1 x_0=250000 y_0=0 units=m
21322||189|64.5,54.3,67.5,81.3|GSK-2011 / GSK 3GK CM 66E
=proj=tmerc lat_0=0 lon_0=66 k=1 x_0=500000 y_0=0 units=m
2597||436|64.5,36.3,67.5,81.3|Pulkovo 1942 / 3-degree Gauss-Kruger CM 66E
2714||439|64.5,54.3,67.5,81.3|Pulkovo 1995 / 3-degree Gauss-Kruger CM 66E
=proj=tmerc lat_0=0 lon_0=68.5166666666667 k=1 x_0=1300000 y_0=14743.5 units=m
7692||178|69.2,39.5,70,40.2|Kyrg-06 / zone 1
102557|eo|178|69.2,39.5,70,40.2|Kyrg-06_TM_Zone_1
=proj=tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0 units=m
20012||439|66,54.1,72,77.1|Pulkovo 1995 / Gauss-Kruger zone 12
20912||189|66,54.1,72,77.1|GSK-2011 / Gauss-Kruger zone 12
28412||436|66,36.7,72,77.1|Pulkovo 1942 / Gauss-Kruger zone 12
=proj=tmerc lat_0=0 lon_0=69 k=1 x_0=23250000 y_0=0 units=m
21223||189|67.5,54.9,70.5,77.1|GSK-2011 / GSK 3GK zone 23
=proj=tmerc lat_0=0 lon_0=69 k=1 x_0=23500000 y_0=0 units=m
2539||436|67.5,36.9,70.5,77.1|Pulkovo 1942 / 3-degree Gauss-Kruger zone 23
2657||439|67.5,54.9,70.5,77.1|Pulkovo 1995 / 3-degree Gauss-Kruger zone 23
=proj=tmerc lat_0=0 lon_0=69 k=1 x_0=250000 y_0=0 units=m
21323||189|67.5,54.9,70.5,77.1|GSK-2011 / GSK 3GK CM 69E
=proj=tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 units=m
2471||439|66,54.1,72,77.1|Pulkovo 1995 / Gauss-Kruger CM 69E
2502||436|66,36.7,72,77.1|Pulkovo 1942 / Gauss-Kruger CM 69E
2598||436|67.5,36.9,70.5,77.1|Pulkovo 1942 / 3-degree Gauss-Kruger CM 69E
2715||439|67.5,54.9,70.5,77.1|Pulkovo 1995 / 3-degree Gauss-Kruger CM 69E
20072|o|439|66,54.1,72,77.1|Pulkovo 1995 / Gauss-Kruger 12N
21012||189|66,54.1,72,77.1|GSK-2011 / Gauss-Kruger CM 69E
28472|o|436|66,36.7,72,77.1|Pulkovo 1942 / Gauss-Kruger 12N
=proj=tmerc lat_0=0 lon_0=7.5 k=1 x_0=100000 y_0=1000000 units=m
4857|o|178|7,57.9,8,63.6|ETRS89 / NTM zone 7
=proj=tmerc lat_0=0 lon_0=71.5166666666667 k=1 x_0=2300000 y_0=14743.5 units=m
7693||178|70,39.2,73,42.8|Kyrg-06 / zone 2
102558|eo|178|70,39.2,73,42.8|Kyrg-06_TM_Zone_2
=proj=tmerc lat_0=0 lon_0=72 k=1 x_0=24250000 y_0=0 units=m
21224||189|70.5,53.4,73.5,73.6|GSK-2011 / GSK 3GK zone 24
=proj=tmerc lat_0=0 lon_0=72 k=1 x_0=24500000 y_0=0 units=m
2540||436|70.5,36.7,73.5,73.6|Pulkovo 1942 / 3-degree Gauss-Kruger zone 24
2658||439|70.5,53.4,73.5,73.6|Pulkovo 1995 / 3-degree Gauss-Kruger zone 24
=proj=tmerc lat_0=0 lon_0=72 k=1 x_0=250000 y_0=0 units=m
21324||189|70.5,53.4,73.5,73.6|GSK-2011 / GSK 3GK CM 72E
=proj=tmerc lat_0=0 lon_0=72 k=1 x_0=500000 y_0=0 units=m
2599||436|70.5,36.7,73.5,73.6|Pulkovo 1942 / 3-degree Gauss-Kruger CM 72E
2716||439|70.5,53.4,73.5,73.6|Pulkovo 1995 / 3-degree Gauss-Kruger CM 72E
=proj=tmerc lat_0=0 lon_0=74.5166666666667 k=1 x_0=3300000 y_0=14743.5 units=m
7694||178|73,39.4,76,43.2|Kyrg-06 / zone 3
102559|eo|178|73,39.4,76,43.2|Kyrg-06_TM_Zone_3
=proj=tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 units=m
2327||190|73.6,35.4,78,41.1|Xian 1980 / Gauss-Kruger zone 13
4491||178|73.6,35.4,78,41.1|CGCS2000 / Gauss-Kruger zone 13
4568||429|73.6,35.4,78,41.1|New Beijing / Gauss-Kruger zone 13
20013||439|72,53.2,78,79.7|Pulkovo 1995 / Gauss-Kruger zone 13
20913||189|72,53.2,78,79.7|GSK-2011 / Gauss-Kruger zone 13
21413||429|73.6,35.4,78,41.1|Beijing 1954 / Gauss-Kruger zone 13
28413||436|72,36.8,78,79.7|Pulkovo 1942 / Gauss-Kruger zone 13
=proj=tmerc lat_0=0 lon_0=75 k=1 x_0=250000 y_0=0 units=m
21325||189|73.5,53.5,76.5,79.7|GSK-2011 / GSK 3GK CM 75E
=proj=tmerc lat_0=0 lon_0=75 k=1 x_0=25250000 y_0=0 units=m
21225||189|73.5,53.5,76.5,79.7|GSK-2011 / GSK 3GK zone 25
=proj=tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 units=m
2349||190|73.6,35.8,76.5,40.7|Xian 1980 / 3-degree Gauss-Kruger zone 25
2401||429|73.6,35.8,76.5,40.7|Beijing 1954 / 3-degree Gauss-Kruger zone 25
2541||436|73.5,37.2,76.5,79.7|Pulkovo 1942 / 3-degree Gauss-Kruger zone 25
2659||439|73.5,53.5,76.5,79.7|Pulkovo 1995 / 3-degree Gauss-Kruger zone 25
4513||178|73.6,35.8,76.5,40.7|CGCS2000 / 3-degree Gauss-Kruger zone 25
4652||429|73.6,35.8,76.5,40.7|New Beijing / 3-degree Gauss-Kruger zone 25
=proj=tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 units=m
2338||190|73.6,35.4,78,41.1|Xian 1980 / Gauss-Kruger CM 75E
2370||190|73.6,35.8,76.5,40.7|Xian 1980 / 3-degree Gauss-Kruger CM 75E
2422||429|73.6,35.8,76.5,40.7|Beijing 1954 / 3-degree Gauss-Kruger CM 75E
2472||439|72,53.2,78,79.7|Pulkovo 1995 / Gauss-Kruger CM 75E
2503||436|72,36.8,78,79.7|Pulkovo 1942 / Gauss-Kruger CM 75E
2601||436|73.5,37.2,76.5,79.7|Pulkovo 1942 / 3-degree Gauss-Kruger CM 75E
2717||439|73.5,53.5,76.5,79.7|Pulkovo 1995 / 3-degree Gauss-Kruger CM 75E
4502||178|73.6,35.4,78,41.1|CGCS2000 / Gauss-Kruger CM 75E
4534||178|73.6,35.8,76.5,40.7|CGCS2000 / 3-degree Gauss-Kruger CM 75E
4579||429|73.6,35.4,78,41.1|New Beijing / Gauss-Kruger CM 75E
4782||429|73.6,35.8,76.5,40.7|New Beijing / 3-degree Gauss-Kruger CM 75E
20073|o|439|72,53.2,78,79.7|Pulkovo 1995 / Gauss-Kruger 13N
21013||189|72,53.2,78,79.7|GSK-2011 / Gauss-Kruger CM 75E
21453||429|73.6,35.4,78,41.1|Beijing 1954 / Gauss-Kruger CM 75E
21473|o|429|73.6,35.4,78,41.1|Beijing 1954 / Gauss-Kruger 13N
28473|o|436|72,36.8,78,79.7|Pulkovo 1942 / Gauss-Kruger 13N
=proj=tmerc lat_0=0 lon_0=77.5166666666667 k=1 x_0=4300000 y_0=14743.5 units=m
7695||178|76,40.4,79,43|Kyrg-06 / zone 4
102560|eo|178|76,40.4,79,43|Kyrg-06_TM_Zone_4
=proj=tmerc lat_0=0 lon_0=78 k=1 x_0=250000 y_0=0 units=m
21326||189|76.5,51.5,79.5,81|GSK-2011 / GSK 3GK CM 78E
=proj=tmerc lat_0=0 lon_0=78 k=1 x_0=26250000 y_0=0 units=m
21226||189|76.5,51.5,79.5,81|GSK-2011 / GSK 3GK zone 26
=proj=tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 units=m
2350||190|76.5,31,79.5,41.8|Xian 1980 / 3-degree Gauss-Kruger zone 26
2402||429|76.5,31,79.5,41.8|Beijing 1954 / 3-degree Gauss-Kruger zone 26
2542||436|76.5,40.4,79.5,81|Pulkovo 1942 / 3-degree Gauss-Kruger zone 26
2660||439|76.5,51.5,79.5,81|Pulkovo 1995 / 3-degree Gauss-Kruger zone 26
4514||178|76.5,31,79.5,41.8|CGCS2000 / 3-degree Gauss-Kruger zone 26
4653||429|76.5,31,79.5,41.8|New Beijing / 3-degree Gauss-Kruger zone 26
=proj=tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 units=m
2371||190|76.5,31,79.5,41.8|Xian 1980 / 3-degree Gauss-Kruger CM 78E
2423||429|76.5,31,79.5,41.8|Beijing 1954 / 3-degree Gauss-Kruger CM 78E
2602||436|76.5,40.4,79.5,81|Pulkovo 1942 / 3-degree Gauss-Kruger CM 78E
2718||439|76.5,51.5,79.5,81|Pulkovo 1995 / 3-degree Gauss-Kruger CM 78E
4535||178|76.5,31,79.5,41.8|CGCS2000 / 3-degree Gauss-Kruger CM 78E
4783||429|76.5,31,79.5,41.8|New Beijing / 3-degree Gauss-Kruger CM 78E
=proj=tmerc lat_0=0 lon_0=8.5 k=1 x_0=100000 y_0=1000000 units=m
4858|o|178|8,58,9,64.1|ETRS89 / NTM zone 8
=proj=tmerc lat_0=0 lon_0=80.5166666666667 k=1 x_0=5300000 y_0=14743.5 units=m
7696||178|79,41.7,80.3,42.8|Kyrg-06 / zone 5
102561|eo|178|79,41.7,80.3,42.8|Kyrg-06_TM_Zone_5
=proj=tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 units=m
2328||190|78,29.2,84,47.2|Xian 1980 / Gauss-Kruger zone 14
4492||178|78,29.2,84,47.2|CGCS2000 / Gauss-Kruger zone 14
4569||429|78,29.2,84,47.2|New Beijing / Gauss-Kruger zone 14
20014||439|78,50.7,84,81|Pulkovo 1995 / Gauss-Kruger zone 14
20914||189|78,50.7,84,81|GSK-2011 / Gauss-Kruger zone 14
21414||434|78,29.2,84,47.2|Beijing 1954 / Gauss-Kruger zone 14
28414||436|78,41,84,81|Pulkovo 1942 / Gauss-Kruger zone 14
=proj=tmerc lat_0=0 lon_0=81 k=1 x_0=250000 y_0=0 units=m
21327||189|79.5,50.7,82.5,81|GSK-2011 / GSK 3GK CM 81E
=proj=tmerc lat_0=0 lon_0=81 k=1 x_0=27250000 y_0=0 units=m
21227||189|79.5,50.7,82.5,81|GSK-2011 / GSK 3GK zone 27
=proj=tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 units=m
2351||190|79.5,30,82.5,45.9|Xian 1980 / 3-degree Gauss-Kruger zone 27
2403||434|79.5,30,82.5,45.9|Beijing 1954 / 3-degree Gauss-Kruger zone 27
2543||436|79.5,41.8,82.5,81|Pulkovo 1942 / 3-degree Gauss-Kruger zone 27
2661||439|79.5,50.7,82.5,81|Pulkovo 1995 / 3-degree Gauss-Kruger zone 27
4515||178|79.5,30,82.5,45.9|CGCS2000 / 3-degree Gauss-Kruger zone 27
4654||429|79.5,30,82.5,45.9|New Beijing / 3-degree Gauss-Kruger zone 27
=proj=tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 units=m
2339||190|78,29.2,84,47.2|Xian 1980 / Gauss-Kruger CM 81E
2372||190|79.5,30,82.5,45.9|Xian 1980 / 3-degree Gauss-Kruger CM 81E
2424||434|79.5,30,82.5,45.9|Beijing 1954 / 3-degree Gauss-Kruger CM 81E
2473||439|78,50.7,84,81|Pulkovo 1995 / Gauss-Kruger CM 81E
2504||436|78,41,84,81|Pulkovo 1942 / Gauss-Kruger CM 81E
2603||436|79.5,41.8,82.5,81|Pulkovo 1942 / 3-degree Gauss-Kruger CM 81E
2719||439|79.5,50.7,82.5,81|Pulkovo 1995 / 3-degree Gauss-Kruger CM 81E
4503||178|78,29.2,84,47.2|CGCS2000 / Gauss-Kruger CM 81E
4536||178|79.5,30,82.5,45.9|CGCS2000 / 3-degree Gauss-Kruger CM 81E
4580||429|78,29.2,84,47.2|New Beijing / Gauss-Kruger CM 81E
4784||429|79.5,30,82.5,45.9|New Beijing / 3-degree Gauss-Kruger CM 81E
20074|o|439|78,50.7,84,81|Pulkovo 1995 / Gauss-Kruger 14N
21014||189|78,50.7,84,81|GSK-2011 / Gauss-Kruger CM 81E
21454||434|78,29.2,84,47.2|Beijing 1954 / Gauss-Kruger CM 81E
21474|o|434|78,29.2,84,47.2|Beijing 1954 / Gauss-Kruger 14N
28474|o|436|78,41,84,81|Pulkovo 1942 / Gauss-Kruger 14N
=proj=tmerc lat_0=0 lon_0=84 k=0.9999 x_0=500000 y_0=0 units=m
102306|e|302|80.1,26.3,88.2,30.4|Nepal_Nagarkot_TM
=proj=tmerc lat_0=0 lon_0=84 k=1 x_0=250000 y_0=0 units=m
21328||189|82.5,49.6,85.5,77.6|GSK-2011 / GSK 3GK CM 84E
=proj=tmerc lat_0=0 lon_0=84 k=1 x_0=28250000 y_0=0 units=m
21228||189|82.5,49.6,85.5,77.6|GSK-2011 / GSK 3GK zone 28
=proj=tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 units=m
2352||190|82.5,28.3,85.5,47.2|Xian 1980 / 3-degree Gauss-Kruger zone 28
2404||434|82.5,28.3,85.5,47.2|Beijing 1954 / 3-degree Gauss-Kruger zone 28
2544||436|82.5,45.1,85.5,77.6|Pulkovo 1942 / 3-degree Gauss-Kruger zone 28
2662||439|82.5,49.6,85.5,77.6|Pulkovo 1995 / 3-degree Gauss-Kruger zone 28
4516||178|82.5,28.3,85.5,47.2|CGCS2000 / 3-degree Gauss-Kruger zone 28
4655||429|82.5,28.3,85.5,47.2|New Beijing / 3-degree Gauss-Kruger zone 28
=proj=tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 units=m
2373||190|82.5,28.3,85.5,47.2|Xian 1980 / 3-degree Gauss-Kruger CM 84E
2425||434|82.5,28.3,85.5,47.2|Beijing 1954 / 3-degree Gauss-Kruger CM 84E
2604||436|82.5,45.1,85.5,77.6|Pulkovo 1942 / 3-degree Gauss-Kruger CM 84E
2720||439|82.5,49.6,85.5,77.6|Pulkovo 1995 / 3-degree Gauss-Kruger CM 84E
4537||178|82.5,28.3,85.5,47.2|CGCS2000 / 3-degree Gauss-Kruger CM 84E
4785||429|82.5,28.3,85.5,47.2|New Beijing / 3-degree Gauss-Kruger CM 84E
=proj=tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 units=m
2329||190|84,27.3,90,49.2|Xian 1980 / Gauss-Kruger zone 15
4493||178|84,27.3,90,49.2|CGCS2000 / Gauss-Kruger zone 15
4570||429|84,27.3,90,49.2|New Beijing / Gauss-Kruger zone 15
20015||439|84,49.1,90,81.3|Pulkovo 1995 / Gauss-Kruger zone 15
20915||189|84,49.1,90,81.3|GSK-2011 / Gauss-Kruger zone 15
21415||434|84,27.3,90,49.2|Beijing 1954 / Gauss-Kruger zone 15
28415||436|84,46.8,90,81.3|Pulkovo 1942 / Gauss-Kruger zone 15
=proj=tmerc lat_0=0 lon_0=87 k=1 x_0=250000 y_0=0 units=m
21329||189|85.5,49.1,88.5,77.2|GSK-2011 / GSK 3GK CM 87E
=proj=tmerc lat_0=0 lon_0=87 k=1 x_0=29250000 y_0=0 units=m
21229||189|85.5,49.1,88.5,77.2|GSK-2011 / GSK 3GK zone 29
=proj=tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 units=m
2353||190|85.5,27.8,88.5,49.2|Xian 1980 / 3-degree Gauss-Kruger zone 29
2405||434|85.5,27.8,88.5,49.2|Beijing 1954 / 3-degree Gauss-Kruger zone 29
2545||436|85.5,47.1,88.5,77.2|Pulkovo 1942 / 3-degree Gauss-Kruger zone 29
2663||439|85.5,49.1,88.5,77.2|Pulkovo 1995 / 3-degree Gauss-Kruger zone 29
4517||178|85.5,27.8,88.5,49.2|CGCS2000 / 3-degree Gauss-Kruger zone 29
4656||429|85.5,27.8,88.5,49.2|New Beijing / 3-degree Gauss-Kruger zone 29
=proj=tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 units=m
2340||190|84,27.3,90,49.2|Xian 1980 / Gauss-Kruger CM 87E
2374||190|85.5,27.8,88.5,49.2|Xian 1980 / 3-degree Gauss-Kruger CM 87E
2426||434|85.5,27.8,88.5,49.2|Beijing 1954 / 3-degree Gauss-Kruger CM 87E
2474||439|84,49.1,90,81.3|Pulkovo 1995 / Gauss-Kruger CM 87E
2505||436|84,46.8,90,81.3|Pulkovo 1942 / Gauss-Kruger CM 87E
2605||436|85.5,47.1,88.5,77.2|Pulkovo 1942 / 3-degree Gauss-Kruger CM 87E
2721||439|85.5,49.1,88.5,77.2|Pulkovo 1995 / 3-degree Gauss-Kruger CM 87E
4504||178|84,27.3,90,49.2|CGCS2000 / Gauss-Kruger CM 87E
4538||178|85.5,27.8,88.5,49.2|CGCS2000 / 3-degree Gauss-Kruger CM 87E
4581||429|84,27.3,90,49.2|New Beijing / Gauss-Kruger CM 87E
4786||429|85.5,27.8,88.5,49.2|New Beijing / 3-degree Gauss-Kruger CM 87E
20075|o|439|84,49.1,90,81.3|Pulkovo 1995 / Gauss-Kruger 15N
21015||189|84,49.1,90,81.3|GSK-2011 / Gauss-Kruger CM 87E
21455||434|84,27.3,90,49.2|Beijing 1954 / Gauss-Kruger CM 87E
21475|o|434|84,27.3,90,49.2|Beijing 1954 / Gauss-Kruger 15N
28475|o|436|84,46.8,90,81.3|Pulkovo 1942 / Gauss-Kruger 15N
=proj=tmerc lat_0=0 lon_0=89.0666666666667 k=1 x_0=250000 y_0=-2500000 units=m
5303||178|88.7,26.8,89.4,27.3|DRUKREF 03 / Samtse TM
=proj=tmerc lat_0=0 lon_0=89.35 k=1 x_0=250000 y_0=-2500000 units=m
5299||178|89.1,27.2,89.6,27.8|DRUKREF 03 / Paro TM
=proj=tmerc lat_0=0 lon_0=89.55 k=1 x_0=250000 y_0=-2500000 units=m
5293||178|89.3,26.7,89.8,27.3|DRUKREF 03 / Chhukha TM
5305||178|89.2,27.1,89.8,28|DRUKREF 03 / Thimphu TM
=proj=tmerc lat_0=0 lon_0=89.85 k=1 x_0=250000 y_0=-2500000 units=m
5294||178|89.6,26.7,90.1,27.3|DRUKREF 03 / Dagana TM
5301||178|89.6,27.5,90.1,27.9|DRUKREF 03 / Punakha TM
=proj=tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0 units=m
3003||322|5.9,36.5,12,47|Monte Mario / Italy zone 1
26591|o|316|5.9,36.5,12,47|Monte Mario (Rome) / Italy zone 1
102091|eo|322|5.9,36.5,12,47|Monte_Mario_Italy_1
102094|e|312|5.9,36.5,12,47|Roma_1940_Gauss_Boaga_Ovest
=proj=tmerc lat_0=0 lon_0=9 k=0.9996 x_0=2500000 y_0=0 units=m
102328|e|178|5.5,47.3,12,55.9|ETRS_1989_UTM_Zone_32N_7stellen
=proj=tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 units=m
4647||178|6,47.3,12,55.5|ETRS89 / UTM zone 32N (zE-N)
5652||178|6,47.3,12,55.5|ETRS89 / UTM zone 32N (N-zE)
10288||178|6,47.3,12,55.5|ETRS89/DREF91/2016 / UTM zone 32N (N-zE)
10289||178|6,47.3,12,55.5|ETRS89/DREF91/2016 / UTM zone 32N (zE-N)
102329|e|178|11.6,47.5,15,55|ETRS_1989_UTM_Zone_32N_8stellen
102362|eo|178|6,47.3,12,55.5|ETRS_1989_UTM_Zone_N32
=proj=tmerc lat_0=0 lon_0=9 k=0.9996 x_0=500053 y_0=-3999820 units=m
5659||322|9.2,43.7,12.8,45.1|Monte Mario / TM Emilia-Romagna
=proj=tmerc lat_0=0 lon_0=9 k=0.9999 x_0=200000 y_0=0 units=m
2068||328|9.3,25.4,10,30.5|ELD79 / Libya zone 5
=proj=tmerc lat_0=0 lon_0=9 k=0.99995 x_0=200000 y_0=0 units=m
3190||354|9.3,25.4,10,30.5|LGD2006 / Libya TM zone 5
=proj=tmerc lat_0=0 lon_0=9 k=0.99998 x_0=200000 y_0=-5000000 units=m
4093||178|8,54.8,10,57.6|ETRS89 / DKTM1
103216|eo|178|8,54.8,10,57.6|ETRS_1989_DKTM1
=proj=tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 units=m
3833||429|9.9,50.2,12,54.2|Pulkovo 1942(58) / Gauss-Kruger zone 2
3834||438|9.9,50.2,12,54.2|Pulkovo 1942(83) / Gauss-Kruger zone 2
5631||429|9.9,50.2,12,54.2|Pulkovo 1942(58) / Gauss-Kruger zone 2 (E-N)
5664||438|9.9,50.2,12,54.2|Pulkovo 1942(83) / Gauss-Kruger zone 2 (E-N)
28402|o|429|9.9,50.2,12,54.2|Pulkovo 1942 / Gauss-Kruger zone 2
=proj=tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 units=m
2166|o|438|9.9,50.4,10.5,51.6|Pulkovo 1942(83) / Gauss Kruger zone 3
2397||438|9.9,50.4,10.5,51.6|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3
3396||215|9.9,50.4,10.5,51.6|PD/83 / 3-degree Gauss-Kruger zone 3
3837||429|9.9,50.4,10.5,51.6|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3
5666||215|9.9,50.4,10.5,51.6|PD/83 / 3-degree Gauss-Kruger zone 3 (E-N)
5670||429|9.9,50.4,10.5,51.6|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3 (E-N)
5673||438|9.9,50.4,10.5,51.6|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3 (E-N)
5677||239|7.5,47.3,10.5,55.1|DHDN / 3-degree Gauss-Kruger zone 3 (E-N)
5683||238|7.5,47.3,10.5,55.1|DB_REF / 3-degree Gauss-Kruger zone 3 (E-N)
10285||178|8.3,53.4,10.4,54|ETRS89/DREF91/2016 / 3-degree Gauss-Kruger zone 3
31463|o|239|7.5,47.3,10.5,55.1|DHDN / 3-degree Gauss zone 3
31467||239|7.5,47.3,10.5,55.1|DHDN / 3-degree Gauss-Kruger zone 3
31493|eo|239|7.5,47.3,10.5,55.1|Germany_Zone_3
103974|e|239|7.5,47.3,10.5,55.1|Germany_Zone_3
=proj=tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0 units=m
2492|o|429|9.9,50.2,12,54.2|Pulkovo 1942 / Gauss-Kruger CM 9E
8395||178|8.3,53.4,10.4,54|ETRS89 / Gauss-Kruger CM 9E
20062|eo|429|9.9,50.2,12,54.2|Pulkovo_1995_GK_Zone_2N
28462|o|429|9.9,50.2,12,54.2|Pulkovo 1942 / Gauss-Kruger 2N
=proj=tmerc lat_0=0 lon_0=9.5 k=0.99995 x_0=200000 y_0=0 units=m
2196||178|8,54.7,11.3,57.8|ETRS89 / Kp2000 Jutland
=proj=tmerc lat_0=0 lon_0=9.5 k=1 x_0=100000 y_0=1000000 units=m
4859|o|178|9,58.4,10,64.3|ETRS89 / NTM zone 9
=proj=tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=-2000000 units=m
9678||300|88,20.5,92.7,26.6|Gulshan 303 / Bangladesh Transverse Mercator
102953|e|300|88,18.6,92.7,26.6|UTM_Bangladesh_(BTM)
=proj=tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 units=m
3106||300|88,20.5,92.7,26.6|Gulshan 303 / TM 90 NE
9680||194|88,18.6,92.7,26.6|WGS 84 / TM 90 NE
102954|e|194|88,18.6,92.7,26.6|BUTM2010
102955|e|300|88,18.6,92.7,26.6|UTM_Gulshan
=proj=tmerc lat_0=0 lon_0=90 k=1 x_0=250000 y_0=0 units=m
5266||178|88.7,26.7,92.1,28.3|DRUKREF 03 / Bhutan National Grid
21330||189|88.5,49.4,91.5,81.3|GSK-2011 / GSK 3GK CM 90E
=proj=tmerc lat_0=0 lon_0=90 k=1 x_0=30250000 y_0=0 units=m
21230||189|88.5,49.4,91.5,81.3|GSK-2011 / GSK 3GK zone 30
=proj=tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 units=m
2354||190|88.5,27.3,91.5,48.4|Xian 1980 / 3-degree Gauss-Kruger zone 30
2406||429|88.5,27.3,91.5,48.4|Beijing 1954 / 3-degree Gauss-Kruger zone 30
2546||436|88.5,49.4,91.5,81.3|Pulkovo 1942 / 3-degree Gauss-Kruger zone 30
2664||439|88.5,49.4,91.5,81.3|Pulkovo 1995 / 3-degree Gauss-Kruger zone 30
4518||178|88.5,27.3,91.5,48.4|CGCS2000 / 3-degree Gauss-Kruger zone 30
4766||429|88.5,27.3,91.5,48.4|New Beijing / 3-degree Gauss-Kruger zone 30
=proj=tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 units=m
2375||190|88.5,27.3,91.5,48.4|Xian 1980 / 3-degree Gauss-Kruger CM 90E
2427||429|88.5,27.3,91.5,48.4|Beijing 1954 / 3-degree Gauss-Kruger CM 90E
2606||436|88.5,49.4,91.5,81.3|Pulkovo 1942 / 3-degree Gauss-Kruger CM 90E
2722||439|88.5,49.4,91.5,81.3|Pulkovo 1995 / 3-degree Gauss-Kruger CM 90E
4539||178|88.5,27.3,91.5,48.4|CGCS2000 / 3-degree Gauss-Kruger CM 90E
4787||429|88.5,27.3,91.5,48.4|New Beijing / 3-degree Gauss-Kruger CM 90E
=proj=tmerc lat_0=0 lon_0=90.0333333333333 k=1 x_0=250000 y_0=-2500000 units=m
5295||178|89.4,27.7,90.5,28.3|DRUKREF 03 / Gasa TM
=proj=tmerc lat_0=0 lon_0=90.1166666666667 k=1 x_0=250000 y_0=-2500000 units=m
5309||178|89.7,27.1,90.5,28.1|DRUKREF 03 / Wangdue Phodrang TM
=proj=tmerc lat_0=0 lon_0=90.15 k=1 x_0=250000 y_0=-2500000 units=m
5296||178|88.9,27,89.4,27.6|DRUKREF 03 / Ha TM
=proj=tmerc lat_0=0 lon_0=90.1666666666667 k=1 x_0=250000 y_0=-2500000 units=m
5308||178|90,26.8,90.4,27.2|DRUKREF 03 / Tsirang TM
=proj=tmerc lat_0=0 lon_0=90.2666666666667 k=1 x_0=250000 y_0=-2500000 units=m
5304||178|90,26.7,90.8,27.2|DRUKREF 03 / Sarpang TM
=proj=tmerc lat_0=0 lon_0=90.5 k=1 x_0=250000 y_0=-2500000 units=m
5307||178|90.3,27.1,90.8,27.8|DRUKREF 03 / Trongsa TM
=proj=tmerc lat_0=0 lon_0=90.7333333333333 k=1 x_0=250000 y_0=-2500000 units=m
5292||178|90.5,27.3,91,28.1|DRUKREF 03 / Bumthang TM
=proj=tmerc lat_0=0 lon_0=90.8666666666667 k=1 x_0=250000 y_0=-2500000 units=m
5311||178|90.5,26.8,91.2,27.4|DRUKREF 03 / Zhemgang TM
=proj=tmerc lat_0=0 lon_0=91.1333333333333 k=1 x_0=250000 y_0=-2500000 units=m
5297||178|90.8,27.4,91.5,28.1|DRUKREF 03 / Lhuentse TM
=proj=tmerc lat_0=0 lon_0=91.2333333333333 k=1 x_0=250000 y_0=-2500000 units=m
5298||178|91,26.9,91.5,27.6|DRUKREF 03 / Mongar TM
=proj=tmerc lat_0=0 lon_0=91.35 k=1 x_0=250000 y_0=-2500000 units=m
5300||178|91,26.8,91.6,27.2|DRUKREF 03 / Pemagatshel TM
=proj=tmerc lat_0=0 lon_0=91.5666666666667 k=1 x_0=250000 y_0=-2500000 units=m
5302||178|91.4,26.8,92.1,27.3|DRUKREF 03 / Samdrup Jongkhar TM
5310||178|91.3,27.4,91.8,28|DRUKREF 03 / Yangtse TM
=proj=tmerc lat_0=0 lon_0=91.75 k=1 x_0=250000 y_0=-2500000 units=m
5306||178|91.4,27,92.1,27.5|DRUKREF 03 / Trashigang TM
=proj=tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 units=m
2330||190|90,27.7,96,47.9|Xian 1980 / Gauss-Kruger zone 16
4494||178|90,27.7,96,47.9|CGCS2000 / Gauss-Kruger zone 16
4571||429|90,27.7,96,47.9|New Beijing / Gauss-Kruger zone 16
20016||439|90,49.9,96,81.4|Pulkovo 1995 / Gauss-Kruger zone 16
20916||189|90,49.9,96,81.4|GSK-2011 / Gauss-Kruger zone 16
21416||429|90,27.7,96,47.9|Beijing 1954 / Gauss-Kruger zone 16
28416||436|90,49.9,96,81.4|Pulkovo 1942 / Gauss-Kruger zone 16
=proj=tmerc lat_0=0 lon_0=93 k=1 x_0=250000 y_0=0 units=m
21331||189|91.5,50.2,94.5,81.3|GSK-2011 / GSK 3GK CM 93E
=proj=tmerc lat_0=0 lon_0=93 k=1 x_0=31250000 y_0=0 units=m
21231||189|91.5,50.2,94.5,81.3|GSK-2011 / GSK 3GK zone 31
=proj=tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 units=m
2355||190|91.5,27.7,94.5,45.1|Xian 1980 / 3-degree Gauss-Kruger zone 31
2407||429|91.5,27.7,94.5,45.1|Beijing 1954 / 3-degree Gauss-Kruger zone 31
2547||436|91.5,50.2,94.5,81.3|Pulkovo 1942 / 3-degree Gauss-Kruger zone 31
2665||439|91.5,50.2,94.5,81.3|Pulkovo 1995 / 3-degree Gauss-Kruger zone 31
4519||178|91.5,27.7,94.5,45.1|CGCS2000 / 3-degree Gauss-Kruger zone 31
4767||429|91.5,27.7,94.5,45.1|New Beijing / 3-degree Gauss-Kruger zone 31
=proj=tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 units=m
2341||190|90,27.7,96,47.9|Xian 1980 / Gauss-Kruger CM 93E
2376||190|91.5,27.7,94.5,45.1|Xian 1980 / 3-degree Gauss-Kruger CM 93E
2428||429|91.5,27.7,94.5,45.1|Beijing 1954 / 3-degree Gauss-Kruger CM 93E
2475||439|90,49.9,96,81.4|Pulkovo 1995 / Gauss-Kruger CM 93E
2506||436|90,49.9,96,81.4|Pulkovo 1942 / Gauss-Kruger CM 93E
2607||436|91.5,50.2,94.5,81.3|Pulkovo 1942 / 3-degree Gauss-Kruger CM 93E
2723||439|91.5,50.2,94.5,81.3|Pulkovo 1995 / 3-degree Gauss-Kruger CM 93E
4505||178|90,27.7,96,47.9|CGCS2000 / Gauss-Kruger CM 93E
4540||178|91.5,27.7,94.5,45.1|CGCS2000 / 3-degree Gauss-Kruger CM 93E
4582||429|90,27.7,96,47.9|New Beijing / Gauss-Kruger CM 93E
4788||429|91.5,27.7,94.5,45.1|New Beijing / 3-degree Gauss-Kruger CM 93E
20076|o|439|90,49.9,96,81.4|Pulkovo 1995 / Gauss-Kruger 16N
21016||189|90,49.9,96,81.4|GSK-2011 / Gauss-Kruger CM 93E
21456||429|90,27.7,96,47.9|Beijing 1954 / Gauss-Kruger CM 93E
21476|o|429|90,27.7,96,47.9|Beijing 1954 / Gauss-Kruger 16N
28476|o|436|90,49.9,96,81.4|Pulkovo 1942 / Gauss-Kruger 16N
=proj=tmerc lat_0=0 lon_0=94.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23830||194|95.2,2.6,96,6|DGN95 / Indonesia TM-3 zone 46.2
=proj=tmerc lat_0=0 lon_0=96 k=1 x_0=250000 y_0=0 units=m
21332||189|94.5,49.7,97.5,81.4|GSK-2011 / GSK 3GK CM 96E
=proj=tmerc lat_0=0 lon_0=96 k=1 x_0=32250000 y_0=0 units=m
21232||189|94.5,49.7,97.5,81.4|GSK-2011 / GSK 3GK zone 32
=proj=tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 units=m
2356||190|94.5,28.2,97.5,44.5|Xian 1980 / 3-degree Gauss-Kruger zone 32
2408||429|94.5,28.2,97.5,44.5|Beijing 1954 / 3-degree Gauss-Kruger zone 32
2548||436|94.5,49.7,97.5,81.4|Pulkovo 1942 / 3-degree Gauss-Kruger zone 32
2666||439|94.5,49.7,97.5,81.4|Pulkovo 1995 / 3-degree Gauss-Kruger zone 32
4520||178|94.5,28.2,97.5,44.5|CGCS2000 / 3-degree Gauss-Kruger zone 32
4768||429|94.5,28.2,97.5,44.5|New Beijing / 3-degree Gauss-Kruger zone 32
=proj=tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 units=m
2377||190|94.5,28.2,97.5,44.5|Xian 1980 / 3-degree Gauss-Kruger CM 96E
2429||429|94.5,28.2,97.5,44.5|Beijing 1954 / 3-degree Gauss-Kruger CM 96E
2608||436|94.5,49.7,97.5,81.4|Pulkovo 1942 / 3-degree Gauss-Kruger CM 96E
2724||439|94.5,49.7,97.5,81.4|Pulkovo 1995 / 3-degree Gauss-Kruger CM 96E
4541||178|94.5,28.2,97.5,44.5|CGCS2000 / 3-degree Gauss-Kruger CM 96E
4789||429|94.5,28.2,97.5,44.5|New Beijing / 3-degree Gauss-Kruger CM 96E
=proj=tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1500000 units=m
6723||178|96.8,-12.3,97,-11.8|GDA94 / CKIG94
=proj=tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1600000 units=m
8019||178|96.8,-12.3,97,-11.8|GDA2020 / CKIG2020
=proj=tmerc lat_0=0 lon_0=96.875 k=1 x_0=50000 y_0=1400000 units=m
6722||194|96.8,-12.3,97,-11.8|WGS 84 / CKIG92
=proj=tmerc lat_0=0 lon_0=97.5 k=0.9999 x_0=200000 y_0=1500000 units=m
23831||194|96,-1.8,99,5.4|DGN95 / Indonesia TM-3 zone 47.1
=proj=tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 units=m
2331||190|96,21.1,102,43.2|Xian 1980 / Gauss-Kruger zone 17
4495||178|96,21.1,102,43.2|CGCS2000 / Gauss-Kruger zone 17
4572||429|96,21.1,102,43.2|New Beijing / Gauss-Kruger zone 17
20017||439|96,49.7,102,81.3|Pulkovo 1995 / Gauss-Kruger zone 17
20917||189|96,49.7,102,81.3|GSK-2011 / Gauss-Kruger zone 17
21417||429|96,21.1,102,43.2|Beijing 1954 / Gauss-Kruger zone 17
28417||436|96,49.7,102,81.3|Pulkovo 1942 / Gauss-Kruger zone 17
=proj=tmerc lat_0=0 lon_0=99 k=1 x_0=250000 y_0=0 units=m
21333||189|97.5,49.8,100.5,80.9|GSK-2011 / GSK 3GK CM 99E
=proj=tmerc lat_0=0 lon_0=99 k=1 x_0=33250000 y_0=0 units=m
21233||189|97.5,49.8,100.5,80.9|GSK-2011 / GSK 3GK zone 33
=proj=tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 units=m
2357||190|97.5,21.4,100.5,42.8|Xian 1980 / 3-degree Gauss-Kruger zone 33
2409||429|97.5,21.4,100.5,42.8|Beijing 1954 / 3-degree Gauss-Kruger zone 33
2549||436|97.5,49.8,100.5,80.9|Pulkovo 1942 / 3-degree Gauss-Kruger zone 33
2667||439|97.5,49.8,100.5,80.9|Pulkovo 1995 / 3-degree Gauss-Kruger zone 33
4521||178|97.5,21.4,100.5,42.8|CGCS2000 / 3-degree Gauss-Kruger zone 33
4769||429|97.5,21.4,100.5,42.8|New Beijing / 3-degree Gauss-Kruger zone 33
=proj=tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 units=m
2342||190|96,21.1,102,43.2|Xian 1980 / Gauss-Kruger CM 99E
2378||190|97.5,21.4,100.5,42.8|Xian 1980 / 3-degree Gauss-Kruger CM 99E
2430||429|97.5,21.4,100.5,42.8|Beijing 1954 / 3-degree Gauss-Kruger CM 99E
2476||439|96,49.7,102,81.3|Pulkovo 1995 / Gauss-Kruger CM 99E
2507||436|96,49.7,102,81.3|Pulkovo 1942 / Gauss-Kruger CM 99E
2609||436|97.5,49.8,100.5,80.9|Pulkovo 1942 / 3-degree Gauss-Kruger CM 99E
2725||439|97.5,49.8,100.5,80.9|Pulkovo 1995 / 3-degree Gauss-Kruger CM 99E
4506||178|96,21.1,102,43.2|CGCS2000 / Gauss-Kruger CM 99E
4542||178|97.5,21.4,100.5,42.8|CGCS2000 / 3-degree Gauss-Kruger CM 99E
4583||429|96,21.1,102,43.2|New Beijing / Gauss-Kruger CM 99E
4790||429|97.5,21.4,100.5,42.8|New Beijing / 3-degree Gauss-Kruger CM 99E
20077|o|439|96,49.7,102,81.3|Pulkovo 1995 / Gauss-Kruger 17N
21017||189|96,49.7,102,81.3|GSK-2011 / Gauss-Kruger CM 99E
21457||429|96,21.1,102,43.2|Beijing 1954 / Gauss-Kruger CM 99E
21477|o|429|96,21.1,102,43.2|Beijing 1954 / Gauss-Kruger 17N
28477|o|436|96,49.7,102,81.3|Pulkovo 1942 / Gauss-Kruger 17N
=proj=tmerc lat_0=0.0833333333333333 lon_0=23.5 k=1 x_0=1300000 y_0=0 units=m
7825||436|22.2,47.7,25,51.9|Pulkovo 1942 / CS63 zone X1
=proj=tmerc lat_0=0.0833333333333333 lon_0=26.5 k=1 x_0=2300000 y_0=0 units=m
7826||436|25,47.7,28,52|Pulkovo 1942 / CS63 zone X2
=proj=tmerc lat_0=0.0833333333333333 lon_0=29.5 k=1 x_0=3300000 y_0=0 units=m
7827||436|28,45.2,31,52.1|Pulkovo 1942 / CS63 zone X3
=proj=tmerc lat_0=0.0833333333333333 lon_0=32.5 k=1 x_0=4300000 y_0=0 units=m
7828||436|31,44.3,34,52.4|Pulkovo 1942 / CS63 zone X4
=proj=tmerc lat_0=0.0833333333333333 lon_0=35.5 k=1 x_0=5300000 y_0=0 units=m
7829||436|34,44.3,37,52.3|Pulkovo 1942 / CS63 zone X5
=proj=tmerc lat_0=0.0833333333333333 lon_0=38.5 k=1 x_0=6300000 y_0=0 units=m
7830||436|37,46.8,40,50.4|Pulkovo 1942 / CS63 zone X6
=proj=tmerc lat_0=0.0833333333333333 lon_0=41.5 k=1 x_0=7300000 y_0=0 units=m
7831||436|40,48.8,40.2,49.6|Pulkovo 1942 / CS63 zone X7
=proj=tmerc lat_0=0.1 lon_0=21.95 k=1 x_0=250000 y_0=0 units=m
3350||436|19.6,54.2,23.5,59.3|Pulkovo 1942 / CS63 zone C0
=proj=tmerc lat_0=0.1 lon_0=24.95 k=1 x_0=1250000 y_0=0 units=m
3351||436|23.5,53.9,26.5,59.7|Pulkovo 1942 / CS63 zone C1
=proj=tmerc lat_0=0.1 lon_0=27.95 k=1 x_0=2250000 y_0=0 units=m
3352||436|26.5,55.2,28.2,59.6|Pulkovo 1942 / CS63 zone C2
=proj=tmerc lat_0=0.116666666666667 lon_0=41.5333333333333 k=1 x_0=1300000 y_0=0 units=m
2935||436|40,41.4,43,43.6|Pulkovo 1942 / CS63 zone A1
=proj=tmerc lat_0=0.116666666666667 lon_0=44.5333333333333 k=1 x_0=2300000 y_0=0 units=m
2936||436|43,38.9,46,43.1|Pulkovo 1942 / CS63 zone A2
=proj=tmerc lat_0=0.116666666666667 lon_0=47.5333333333333 k=1 x_0=3300000 y_0=0 units=m
2937||440|46,38.4,49,42.1|Pulkovo 1942 / CS63 zone A3
=proj=tmerc lat_0=0.116666666666667 lon_0=50.5333333333333 k=1 x_0=4300000 y_0=0 units=m
2938||440|49,37.9,51.7,42.6|Pulkovo 1942 / CS63 zone A4
=proj=tmerc lat_0=0.133333333333333 lon_0=50.7666666666667 k=1 x_0=2300000 y_0=0 units=m
2939||436|49.3,41.2,52.3,51.8|Pulkovo 1942 / CS63 zone K2
=proj=tmerc lat_0=0.133333333333333 lon_0=53.7666666666667 k=1 x_0=3300000 y_0=0 units=m
2940||436|52.3,41.5,55.3,51.8|Pulkovo 1942 / CS63 zone K3
=proj=tmerc lat_0=0.133333333333333 lon_0=56.7666666666667 k=1 x_0=4300000 y_0=0 units=m
2941||436|55.3,41.3,58.3,51.1|Pulkovo 1942 / CS63 zone K4
=proj=tmerc lat_0=1.14002335833333 lon_0=-76.6510212194444 k=1.000102726 x_0=1047467.388 y_0=617828.474 units=m
6259||178|-76.7,1.1,-76.6,1.2|MAGNA-SIRGAS / Mocoa urban grid
102789|eo|178|-77.2,0.6,-76.1,1.7|MAGNA_Mocoa_Putumayo_2011
=proj=tmerc lat_0=1.20098951388889 lon_0=-77.2531256333333 k=1.000396668 x_0=980469.695 y_0=624555.332 units=m
6262||178|-77.3,1.2,-77.2,1.3|MAGNA-SIRGAS / Pasto urban grid
102787|eo|178|-77.8,0.7,-76.7,1.7|MAGNA_Pasto_Narino_2008
=proj=tmerc lat_0=1.24996936666667 lon_0=-70.2354616555556 k=1.000026654 x_0=1093717.398 y_0=629997.236 units=m
6258||178|-70.2,1.2,-70.2,1.3|MAGNA-SIRGAS / Mitu urban grid
102797|eo|178|-70.7,0.7,-69.7,1.8|MAGNA_Mitu_Vaupes_2011
=proj=tmerc lat_0=1.36666666666667 lon_0=103.833333333333 k=1 x_0=28001.642 y_0=38744.572 units=m
3414||194|103.6,1.1,104.1,1.5|SVY21 / Singapore TM
=proj=tmerc lat_0=1.62101229444444 lon_0=-75.6191176027778 k=1.000047036 x_0=1162300.348 y_0=671068.716 units=m
6252||178|-75.6,1.6,-75.6,1.7|MAGNA-SIRGAS / Florencia urban grid
102775|eo|178|-76.1,1.1,-75.1,2.1|MAGNA_Florencia_Caqueta_2007
=proj=tmerc lat_0=10 lon_0=73.125 k=0.9999536 x_0=1000000 y_0=1000000 units=m
7782||194|72,8.2,73.8,11.8|WGS 84 / Lakshadweep
=proj=tmerc lat_0=10.25 lon_0=93.25 k=0.9999428 x_0=1000000 y_0=1000000 units=m
7777||194|92.2,6.7,94.3,13.7|WGS 84 / Andaman and Nicobar
=proj=tmerc lat_0=10.3970475 lon_0=-75.5112069444444 k=1.000000000 x_0=842981.41 y_0=1641887.09 units=m
6250||178|-75.6,10.3,-75.4,10.5|MAGNA-SIRGAS / Cartagena urban grid
102772|eo|178|-76,9.9,-75,10.9|MAGNA_Cartagena_Bolivar_2005
=proj=tmerc lat_0=10.4472611111111 lon_0=-73.2465713888889 k=1.000031357 x_0=1090979.66 y_0=1647208.93 units=m
6273||178|-73.3,10.4,-73.2,10.5|MAGNA-SIRGAS / Valledupar urban grid
102778|eo|178|-73.6,9.9,-73.6,11|MAGNA_Valledupar_Cesar_2011
=proj=tmerc lat_0=10.5 lon_0=76 k=0.9999177 x_0=1000000 y_0=1000000 units=m
7781||194|74.8,8.3,77.4,12.8|WGS 84 / Kerala
=proj=tmerc lat_0=10.875 lon_0=78.375 k=0.9997942 x_0=1000000 y_0=1000000 units=m
7785||194|76.2,8,80.4,13.6|WGS 84 / Tamil Nadu
=proj=tmerc lat_0=10.9231830833333 lon_0=-74.8343313333333 k=1.000015679 x_0=917264.406 y_0=1699839.935 units=m
6246||178|-74.9,10.9,-74.7,11.1|MAGNA-SIRGAS / Barranquilla urban grid
102770|eo|178|-75.3,10.4,-74.3,11.4|MAGNA_Barranquilla_Atlantico_1997
=proj=tmerc lat_0=11.2196430555556 lon_0=-74.2250052777778 k=1.000004547 x_0=983892.409 y_0=1732533.518 units=m
6270||178|-74.2,11.2,-74.1,11.3|MAGNA-SIRGAS / Santa Marta urban grid
102785|eo|178|-74.7,10.7,-73.7,11.7|MAGNA_Santa_Marta_Magdalena_2007
=proj=tmerc lat_0=11.5369133277778 lon_0=-72.9027688694444 k=1.000000941 x_0=1128154.73 y_0=1767887.914 units=m
6267||178|-73,11.4,-72.8,11.6|MAGNA-SIRGAS / Riohacha urban grid
102784|eo|178|-73.4,11,-72.4,12.1|MAGNA_Riohacha_La_Guajira_2006
=proj=tmerc lat_0=12.523794325 lon_0=-81.72937595 k=1.000000941 x_0=820439.298 y_0=1877357.828 units=m
6268||178|-81.8,12.4,-81.6,12.7|MAGNA-SIRGAS / San Andres urban grid
102792|eo|178|-82.2,12,-81.2,13|MAGNA_San_Andres_2007
=proj=tmerc lat_0=13.1763888888889 lon_0=-59.5597222222222 k=0.9999986 x_0=30000 y_0=75000 units=m
21292||47|-59.7,13,-59.4,13.4|Barbados 1938 / Barbados National Grid
=proj=tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 units=m
4414||178|144.6,13.2,145,13.7|NAD83(HARN) / Guam Map Grid
6637||178|144.6,13.2,145,13.7|NAD83(MA11) / Guam Map Grid
102201|eo|178|144.6,13.2,145,13.7|NAD_1983_HARN_Guam_Map_Grid
102240|e|178|141.2,11,148.2,15.9|Guam_Geodetic_Network_1993
102495|eo|178|144.6,13.2,145,13.7|NAD_1983_MA11_Guam_Map_Grid
=proj=tmerc lat_0=15.125 lon_0=76.375 k=0.9998012 x_0=1000000 y_0=1000000 units=m
7780||194|74,11.6,78.6,18.5|WGS 84 / Karnataka
=proj=tmerc lat_0=15.375 lon_0=74 k=0.9999913 x_0=1000000 y_0=1000000 units=m
7779||194|73.6,14.9,74.4,15.8|WGS 84 / Goa
=proj=tmerc lat_0=17.0612419444444 lon_0=-88.6318575 k=1 x_0=66220.0283308276 y_0=135779.50998853 to_meter=0.3047972654
5589||58|-89.2,15.9,-87.7,18.5|Sibun Gorge 1922 / Colony Grid
=proj=tmerc lat_0=17.0612419444444 lon_0=-88.6318575 k=1 x_0=66220.0283308276 y_0=135779.50998853 units=m
5466|o|58|-89.2,15.9,-87.7,18.5|Sibun Gorge 1922 / Colony Grid
=proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=152400.30480061 y_0=0 units=us-ft
26761|eo|243|-156.1,18.9,-154.7,20.3|NAD_1927_StatePlane_Hawaii_1_FIPS_5101
=proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000 y_0=0 units=m
102261|eo|178|-156.1,18.9,-154.7,20.3|NAD_1983_HARN_StatePlane_Hawaii_1_FIPS_5101
102520|eo|178|-156.1,18.9,-154.7,20.3|NAD_1983_PA11_StatePlane_Hawaii_1_FIPS_5101
=proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000.000000001 y_0=0 units=us-ft
102461|e|178|-156.1,18.9,-154.7,20.3|NAD_1983_HARN_StatePlane_Hawaii_1_FIPS_5101_Feet
102525|e|178|-156.1,18.9,-154.7,20.3|NAD_1983_PA11_StatePlane_Hawaii_1_FIPS_5101_Feet
102661|e|185|-156.1,18.9,-154.7,20.3|NAD_1983_StatePlane_Hawaii_1_FIPS_5101_Feet
=proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=152400.30480061 y_0=0 units=us-ft
3561||276|-156.1,18.9,-154.7,20.3|Old Hawaiian / Hawaii zone 1
=proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0 units=m
2782||178|-156.1,18.9,-154.7,20.3|NAD83(HARN) / Hawaii zone 1
6628||178|-156.1,18.9,-154.7,20.3|NAD83(PA11) / Hawaii zone 1
26961||185|-156.1,18.9,-154.7,20.3|NAD83 / Hawaii zone 1
=proj=tmerc lat_0=2.45615988333333 lon_0=-76.6060916361111 k=1.000272807 x_0=1052430.525 y_0=763366.548 units=m
6264||178|-76.6,2.4,-76.5,2.5|MAGNA-SIRGAS / Popayan urban grid
102777|eo|178|-77.1,3,-76.1,3|MAGNA_Popayan_Cauca_2006
=proj=tmerc lat_0=2.56407894166667 lon_0=-72.640033325 k=1.000029005 x_0=1159876.62 y_0=775380.342 units=m
6269||178|-72.7,2.5,-72.6,2.6|MAGNA-SIRGAS / San Jose del Guaviare urban grid
102782|eo|178|-73.1,2.1,-72.1,3.1|MAGNA_San_Jose_del_Guaviare_2011
=proj=tmerc lat_0=2.94241505555556 lon_0=-75.2964367222222 k=1.000067418 x_0=864476.923 y_0=817199.827 units=m
6261||178|-75.3,2.9,-75.2,3|MAGNA-SIRGAS / Neiva urban grid
102783|eo|178|-75.8,2.4,-74.8,3.5|MAGNA_Neiva_Huila_2006
=proj=tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 units=m
2460||178|136,20.4,136.2,20.5|JGD2000 / Japan Plane Rectangular CS XVIII
6686||178|136,20.4,136.2,20.5|JGD2011 / Japan Plane Rectangular CS XVIII
30178||223|136,20.4,136.2,20.5|Tokyo / Japan Plane Rectangular CS XVIII
102627|eo|178|136,20.4,136.2,20.5|JGD_2011_Japan_Zone_18
=proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=152400.30480061 y_0=0 units=us-ft
26762|eo|243|-157.4,20.5,-155.9,21.3|NAD_1927_StatePlane_Hawaii_2_FIPS_5102
=proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000 y_0=0 units=m
102262|eo|178|-157.4,20.5,-155.9,21.3|NAD_1983_HARN_StatePlane_Hawaii_2_FIPS_5102
102521|eo|178|-157.4,20.5,-155.9,21.3|NAD_1983_PA11_StatePlane_Hawaii_2_FIPS_5102
=proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000.000000001 y_0=0 units=us-ft
102462|e|178|-157.4,20.5,-155.9,21.3|NAD_1983_HARN_StatePlane_Hawaii_2_FIPS_5102_Feet
102526|e|178|-157.4,20.5,-155.9,21.3|NAD_1983_PA11_StatePlane_Hawaii_2_FIPS_5102_Feet
102662|e|185|-157.4,20.5,-155.9,21.3|NAD_1983_StatePlane_Hawaii_2_FIPS_5102_Feet
=proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 units=us-ft
3562||276|-157.4,20.5,-155.9,21.3|Old Hawaiian / Hawaii zone 2
=proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0 units=m
2783||178|-157.4,20.5,-155.9,21.3|NAD83(HARN) / Hawaii zone 2
6629||178|-157.4,20.5,-155.9,21.3|NAD83(PA11) / Hawaii zone 2
26962||185|-157.4,20.5,-155.9,21.3|NAD83 / Hawaii zone 2
=proj=tmerc lat_0=21 lon_0=82.25 k=0.9998332 x_0=1000000 y_0=1000000 units=m
7778||194|80.2,17.8,84.4,24.1|WGS 84 / Chhattisgarh
=proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=152400.30480061 y_0=0 units=us-ft
3563||275|-158.3,21.2,-157.6,21.8|Old Hawaiian / Hawaii zone 3
26763|eo|243|-158.3,21.2,-157.6,21.8|NAD_1927_StatePlane_Hawaii_3_FIPS_5103
=proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 units=m
2784||178|-158.3,21.2,-157.6,21.8|NAD83(HARN) / Hawaii zone 3
6630||178|-158.3,21.2,-157.6,21.8|NAD83(PA11) / Hawaii zone 3
26963||185|-158.3,21.2,-157.6,21.8|NAD83 / Hawaii zone 3
102263|eo|178|-158.3,21.2,-157.6,21.8|NAD_1983_HARN_StatePlane_Hawaii_3_FIPS_5103
102522|eo|178|-158.3,21.2,-157.6,21.8|NAD_1983_PA11_StatePlane_Hawaii_3_FIPS_5103
=proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.000000001 y_0=0 units=us-ft
102463|eo|178|-158.3,21.2,-157.6,21.8|NAD_1983_HARN_StatePlane_Hawaii_3_FIPS_5103_Feet
102527|eo|178|-158.3,21.2,-157.6,21.8|NAD_1983_PA11_StatePlane_Hawaii_3_FIPS_5103_Feet
102663|eo|185|-158.3,21.2,-157.6,21.8|NAD_1983_StatePlane_Hawaii_3_FIPS_5103_Feet
=proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0 units=us-ft
3759||185|-158.3,21.2,-157.6,21.8|NAD83 / Hawaii zone 3 (ftUS)
3760||178|-158.3,21.2,-157.6,21.8|NAD83(HARN) / Hawaii zone 3 (ftUS)
6633||178|-158.3,21.2,-157.6,21.8|NAD83(PA11) / Hawaii zone 3 (ftUS)
=proj=tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=152400.30480061 y_0=0 units=us-ft
3565||276|-160.3,21.7,-160,22.1|Old Hawaiian / Hawaii zone 5
26765|eo|243|-160.3,21.7,-160,22.1|NAD_1927_StatePlane_Hawaii_5_FIPS_5105
=proj=tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 units=m
2786||178|-160.3,21.7,-160,22.1|NAD83(HARN) / Hawaii zone 5
6632||178|-160.3,21.7,-160,22.1|NAD83(PA11) / Hawaii zone 5
26965||185|-160.3,21.7,-160,22.1|NAD83 / Hawaii zone 5
102265|eo|178|-160.3,21.7,-160,22.1|NAD_1983_HARN_StatePlane_Hawaii_5_FIPS_5105
102524|eo|178|-160.3,21.7,-160,22.1|NAD_1983_PA11_StatePlane_Hawaii_5_FIPS_5105
=proj=tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000.000000001 y_0=0 units=us-ft
102465|e|178|-160.3,21.7,-160,22.1|NAD_1983_HARN_StatePlane_Hawaii_5_FIPS_5105_Feet
102529|e|178|-160.3,21.7,-160,22.1|NAD_1983_PA11_StatePlane_Hawaii_5_FIPS_5105_Feet
102665|e|185|-160.3,21.7,-160,22.1|NAD_1983_StatePlane_Hawaii_5_FIPS_5105_Feet
=proj=tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=152400.30480061 y_0=0 units=us-ft
3564||274|-159.8,21.8,-159.2,22.3|Old Hawaiian / Hawaii zone 4
26764|eo|243|-159.8,21.8,-159.2,22.3|NAD_1927_StatePlane_Hawaii_4_FIPS_5104
=proj=tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 units=m
2785||178|-159.8,21.8,-159.2,22.3|NAD83(HARN) / Hawaii zone 4
6631||178|-159.8,21.8,-159.2,22.3|NAD83(PA11) / Hawaii zone 4
26964||185|-159.8,21.8,-159.2,22.3|NAD83 / Hawaii zone 4
102264|eo|178|-159.8,21.8,-159.2,22.3|NAD_1983_HARN_StatePlane_Hawaii_4_FIPS_5104
102523|eo|178|-159.8,21.8,-159.2,22.3|NAD_1983_PA11_StatePlane_Hawaii_4_FIPS_5104
=proj=tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000.000000001 y_0=0 units=us-ft
102464|e|178|-159.8,21.8,-159.2,22.3|NAD_1983_HARN_StatePlane_Hawaii_4_FIPS_5104_Feet
102528|e|178|-159.8,21.8,-159.2,22.3|NAD_1983_PA11_StatePlane_Hawaii_4_FIPS_5104_Feet
102664|e|185|-159.8,21.8,-159.2,22.3|NAD_1983_StatePlane_Hawaii_4_FIPS_5104_Feet
=proj=tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000 units=m
8433||343|113.5,22.1,113.7,22.2|Macao 1920 / Macao Grid
102159|e|335|113.5,22.1,113.7,22.2|Observatorio_Meteorologico_1965_Macau_Grid
102448|e|178|113.5,22.1,113.6,22.2|Macao_2008_Macao_Grid
=proj=tmerc lat_0=22.3121333333333 lon_0=114.178555555556 k=1 x_0=836694.05 y_0=819069.8 units=m
2326||342|113.8,22.1,114.5,22.6|Hong Kong 1980 Grid System
102140|eo|342|113.8,22.1,114.5,22.6|Hong_Kong_1980_Grid
=proj=tmerc lat_0=23.125 lon_0=92.75 k=0.9999821 x_0=1000000 y_0=1000000 units=m
7783||194|92.3,21.9,93.5,24.5|WGS 84 / Mizoram
=proj=tmerc lat_0=23.75 lon_0=91.75 k=0.9999822 x_0=1000000 y_0=1000000 units=m
7786||194|91.2,22.9,92.3,24.5|WGS 84 / Tripura
=proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 units=m
102258|eo|179|-82.3,24.4,-80,30.8|NAD_1983_HARN_StatePlane_Florida_East_FIPS_0901
103019|eo|178|-82.3,24.4,-80,30.8|NAD_1983_2011_StatePlane_Florida_East_FIPS_0901
103254|e|178|-82.3,24.4,-80,30.8|NAD_1983_CORS96_StatePlane_Florida_East_FIPS_0901
=proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 units=us-ft
102658|eo|178|-82.3,24.4,-80,30.8|NAD_1983_StatePlane_Florida_East_FIPS_0901_Feet
103022|eo|178|-82.3,24.4,-80,30.8|NAD_1983_2011_StatePlane_Florida_East_FIPS_0901_Ft_US
103257|e|178|-82.3,24.4,-80,30.8|NAD_1983_CORS96_StatePlane_Florida_East_FIPS_0901_Ft_US
=proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
26758||263|-82.3,24.4,-80,30.8|NAD27 / Florida East
=proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 units=m
2777||179|-82.3,24.4,-80,30.8|NAD83(HARN) / Florida East
3511||178|-82.3,24.4,-80,30.8|NAD83(NSRS2007) / Florida East
6437||178|-82.3,24.4,-80,30.8|NAD83(2011) / Florida East
26958||178|-82.3,24.4,-80,30.8|NAD83 / Florida East
=proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 units=us-ft
2236||178|-82.3,24.4,-80,30.8|NAD83 / Florida East (ftUS)
2881||179|-82.3,24.4,-80,30.8|NAD83(HARN) / Florida East (ftUS)
3512||178|-82.3,24.4,-80,30.8|NAD83(NSRS2007) / Florida East (ftUS)
6438||178|-82.3,24.4,-80,30.8|NAD83(2011) / Florida East (ftUS)
=proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 units=m
102259|eo|179|-83.3,26.3,-81.1,29.6|NAD_1983_HARN_StatePlane_Florida_West_FIPS_0902
103020|eo|178|-83.3,26.3,-81.1,29.6|NAD_1983_2011_StatePlane_Florida_West_FIPS_0902
103255|e|178|-83.3,26.3,-81.1,29.6|NAD_1983_CORS96_StatePlane_Florida_West_FIPS_0902
=proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 units=us-ft
102659|eo|178|-83.3,26.3,-81.1,29.6|NAD_1983_StatePlane_Florida_West_FIPS_0902_Feet
103023|eo|178|-83.3,26.3,-81.1,29.6|NAD_1983_2011_StatePlane_Florida_West_FIPS_0902_Ft_US
103258|e|178|-83.3,26.3,-81.1,29.6|NAD_1983_CORS96_StatePlane_Florida_West_FIPS_0902_Ft_US
=proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
26759||255|-83.3,26.3,-81.1,29.6|NAD27 / Florida West
=proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 units=m
2778||179|-83.3,26.3,-81.1,29.6|NAD83(HARN) / Florida West
3516||178|-83.3,26.3,-81.1,29.6|NAD83(NSRS2007) / Florida West
6442||178|-83.3,26.3,-81.1,29.6|NAD83(2011) / Florida West
26959||178|-83.3,26.3,-81.1,29.6|NAD83 / Florida West
=proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 units=us-ft
2237||178|-83.3,26.3,-81.1,29.6|NAD83 / Florida West (ftUS)
2882||179|-83.3,26.3,-81.1,29.6|NAD83(HARN) / Florida West (ftUS)
3517||178|-83.3,26.3,-81.1,29.6|NAD83(NSRS2007) / Florida West (ftUS)
6443||178|-83.3,26.3,-81.1,29.6|NAD83(2011) / Florida West (ftUS)
=proj=tmerc lat_0=24.375 lon_0=87.875 k=0.9998584 x_0=1000000 y_0=1000000 units=m
7787||194|85.8,21.5,89.9,27.2|WGS 84 / West Bengal
=proj=tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000 units=m
2932||329|50.7,24.6,51.7,26.2|QND95 / Qatar National Grid
28600||330|50.7,24.6,51.7,26.2|Qatar 1974 / Qatar National Grid
=proj=tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 units=m
2458||178|122.8,24,125.5,24.9|JGD2000 / Japan Plane Rectangular CS XVI
6684||178|122.8,24,125.5,24.9|JGD2011 / Japan Plane Rectangular CS XVI
30176||223|122.8,24,125.5,24.9|Tokyo / Japan Plane Rectangular CS XVI
102625|eo|178|122.8,24,125.5,24.9|JGD_2011_Japan_Zone_16
=proj=tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 units=m
2457||178|126.6,26,128.4,26.9|JGD2000 / Japan Plane Rectangular CS XV
6683||178|126.6,26,128.4,26.9|JGD2011 / Japan Plane Rectangular CS XV
30175||223|126.6,26,128.4,26.9|Tokyo / Japan Plane Rectangular CS XV
102624|eo|178|126.6,26,128.4,26.9|JGD_2011_Japan_Zone_15
=proj=tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 units=m
2459||178|131.1,24.4,131.4,26|JGD2000 / Japan Plane Rectangular CS XVII
6685||178|131.1,24.4,131.4,26|JGD2011 / Japan Plane Rectangular CS XVII
30177||223|131.1,24.4,131.4,26|Tokyo / Japan Plane Rectangular CS XVII
102626|eo|178|131.1,24.4,131.4,26|JGD_2011_Japan_Zone_17
=proj=tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 units=m
2456||178|141.2,24.7,142.3,27.8|JGD2000 / Japan Plane Rectangular CS XIV
6682||178|141.2,24.7,142.3,27.8|JGD2011 / Japan Plane Rectangular CS XIV
30174||223|141.2,24.7,142.3,27.8|Tokyo / Japan Plane Rectangular CS XIV
102623|eo|178|141.2,24.7,142.3,27.8|JGD_2011_Japan_Zone_14
=proj=tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 units=m
2461||178|153.9,24.2,154.1,24.4|JGD2000 / Japan Plane Rectangular CS XIX
6687||178|153.9,24.2,154.1,24.4|JGD2011 / Japan Plane Rectangular CS XIX
30179||223|153.9,24.2,154.1,24.4|Tokyo / Japan Plane Rectangular CS XIX
102628|eo|178|153.9,24.2,154.1,24.4|JGD_2011_Japan_Zone_19
=proj=tmerc lat_0=27.625 lon_0=88.5 k=0.9999926 x_0=1000000 y_0=1000000 units=m
7784||194|88,27.1,88.9,28.1|WGS 84 / Sikkim
=proj=tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 y_0=0 units=m
3893||319|38.8,29.1,48.6,37.4|ED50 / Iraq National Grid
6646||48|38.8,29.1,48.6,37.4|Karbala 1979 / Iraq National Grid
=proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 units=m
2813||179|-90,30,-88.1,35|NAD83(HARN) / Mississippi East
3597||178|-90,30,-88.1,35|NAD83(NSRS2007) / Mississippi East
6506||178|-90,30,-88.1,35|NAD83(2011) / Mississippi East
26994||178|-90,30,-88.1,35|NAD83 / Mississippi East
102294|eo|179|-90,30,-88.1,35|NAD_1983_HARN_StatePlane_Mississippi_East_FIPS_2301
103086|eo|178|-90,30,-88.1,35|NAD_1983_2011_StatePlane_Mississippi_East_FIPS_2301
103393|e|178|-90,30,-88.1,35|NAD_1983_CORS96_StatePlane_Mississippi_East_FIPS_2301
=proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 units=us-ft
2254||178|-90,30,-88.1,35|NAD83 / Mississippi East (ftUS)
2899||179|-90,30,-88.1,35|NAD83(HARN) / Mississippi East (ftUS)
3598||178|-90,30,-88.1,35|NAD83(NSRS2007) / Mississippi East (ftUS)
6507||178|-90,30,-88.1,35|NAD83(2011) / Mississippi East (ftUS)
102694|eo|178|-90,30,-88.1,35|NAD_1983_StatePlane_Mississippi_East_FIPS_2301_Feet
103088|eo|178|-90,30,-88.1,35|NAD_1983_2011_StatePlane_Mississippi_East_FIPS_2301_Ft_US
103395|e|178|-90,30,-88.1,35|NAD_1983_CORS96_StatePlane_Mississippi_East_FIPS_2301_Ft_US
=proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0 units=us-ft
2255||178|-91.6,31,-89.4,35|NAD83 / Mississippi West (ftUS)
2900||179|-91.6,31,-89.4,35|NAD83(HARN) / Mississippi West (ftUS)
3600||178|-91.6,31,-89.4,35|NAD83(NSRS2007) / Mississippi West (ftUS)
6510||178|-91.6,31,-89.4,35|NAD83(2011) / Mississippi West (ftUS)
=proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 units=m
2814||179|-91.6,31,-89.4,35|NAD83(HARN) / Mississippi West
3599||178|-91.6,31,-89.4,35|NAD83(NSRS2007) / Mississippi West
6509||178|-91.6,31,-89.4,35|NAD83(2011) / Mississippi West
26995||178|-91.6,31,-89.4,35|NAD83 / Mississippi West
102295|eo|179|-91.6,31,-89.4,35|NAD_1983_HARN_StatePlane_Mississippi_West_FIPS_2302
103087|eo|178|-91.6,31,-89.4,35|NAD_1983_2011_StatePlane_Mississippi_West_FIPS_2302
103394|e|178|-91.6,31,-89.4,35|NAD_1983_CORS96_StatePlane_Mississippi_West_FIPS_2302
=proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 units=us-ft
102695|eo|178|-91.6,31,-89.4,35|NAD_1983_StatePlane_Mississippi_West_FIPS_2302_Feet
103089|eo|178|-91.6,31,-89.4,35|NAD_1983_2011_StatePlane_Mississippi_West_FIPS_2302_Ft_US
103396|e|178|-91.6,31,-89.4,35|NAD_1983_CORS96_StatePlane_Mississippi_West_FIPS_2302_Ft_US
=proj=tmerc lat_0=29.6666666666667 lon_0=-88.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0 units=us-ft
26794||263|-90,30,-88.1,35|NAD27 / Mississippi East
=proj=tmerc lat_0=3.44188333333333 lon_0=-76.5205625 k=1.000156786 x_0=1061900.18 y_0=872364.63 units=m
6249||178|-76.6,3.3,-76.4,3.6|MAGNA-SIRGAS / Cali urban grid
102796|eo|178|-77,2.9,-76,4|MAGNA_Cali_Valle_del_Cauca_2009
=proj=tmerc lat_0=3.84543818333333 lon_0=-67.9052320888889 k=1.000015051 x_0=1019177.687 y_0=491791.326 units=m
6254||178|-67.9,3.8,-67.9,3.9|MAGNA-SIRGAS / Inirida urban grid
102781|eo|178|-68.4,3.3,-67.4,4.4|MAGNA_Inirida_Guainia_2008
=proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26766||263|-83.5,30.4,-80.8,34.7|NAD27 / Georgia East
=proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 units=m
2780||179|-83.5,30.4,-80.8,34.7|NAD83(HARN) / Georgia East
3518||178|-83.5,30.4,-80.8,34.7|NAD83(NSRS2007) / Georgia East
6444||178|-83.5,30.4,-80.8,34.7|NAD83(2011) / Georgia East
26966||178|-83.5,30.4,-80.8,34.7|NAD83 / Georgia East
102266|eo|179|-83.5,30.4,-80.8,34.7|NAD_1983_HARN_StatePlane_Georgia_East_FIPS_1001
103025|eo|178|-83.5,30.4,-80.8,34.7|NAD_1983_2011_StatePlane_Georgia_East_FIPS_1001
103260|e|178|-83.5,30.4,-80.8,34.7|NAD_1983_CORS96_StatePlane_Georgia_East_FIPS_1001
=proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 units=us-ft
102666|eo|178|-83.5,30.4,-80.8,34.7|NAD_1983_StatePlane_Georgia_East_FIPS_1001_Feet
103027|eo|178|-83.5,30.4,-80.8,34.7|NAD_1983_2011_StatePlane_Georgia_East_FIPS_1001_Ft_US
103262|e|178|-83.5,30.4,-80.8,34.7|NAD_1983_CORS96_StatePlane_Georgia_East_FIPS_1001_Ft_US
=proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 units=us-ft
2239||178|-83.5,30.4,-80.8,34.7|NAD83 / Georgia East (ftUS)
2884||179|-83.5,30.4,-80.8,34.7|NAD83(HARN) / Georgia East (ftUS)
3519||178|-83.5,30.4,-80.8,34.7|NAD83(NSRS2007) / Georgia East (ftUS)
6445||178|-83.5,30.4,-80.8,34.7|NAD83(2011) / Georgia East (ftUS)
=proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26767||263|-85.6,30.6,-83,35|NAD27 / Georgia West
=proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0 units=us-ft
2240||178|-85.6,30.6,-83,35|NAD83 / Georgia West (ftUS)
2885||179|-85.6,30.6,-83,35|NAD83(HARN) / Georgia West (ftUS)
3521||178|-85.6,30.6,-83,35|NAD83(NSRS2007) / Georgia West (ftUS)
6447||178|-85.6,30.6,-83,35|NAD83(2011) / Georgia West (ftUS)
=proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 units=m
2781||179|-85.6,30.6,-83,35|NAD83(HARN) / Georgia West
3520||178|-85.6,30.6,-83,35|NAD83(NSRS2007) / Georgia West
6446||178|-85.6,30.6,-83,35|NAD83(2011) / Georgia West
26967||178|-85.6,30.6,-83,35|NAD83 / Georgia West
102267|eo|179|-85.6,30.6,-83,35|NAD_1983_HARN_StatePlane_Georgia_West_FIPS_1002
103026|eo|178|-85.6,30.6,-83,35|NAD_1983_2011_StatePlane_Georgia_West_FIPS_1002
103261|e|178|-85.6,30.6,-83,35|NAD_1983_CORS96_StatePlane_Georgia_West_FIPS_1002
=proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 units=us-ft
102667|eo|178|-85.6,30.6,-83,35|NAD_1983_StatePlane_Georgia_West_FIPS_1002_Feet
103028|eo|178|-85.6,30.6,-83,35|NAD_1983_2011_StatePlane_Georgia_West_FIPS_1002_Ft_US
103263|e|178|-85.6,30.6,-83,35|NAD_1983_CORS96_StatePlane_Georgia_West_FIPS_1002_Ft_US
=proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=152400.30480061 y_0=0 units=us-ft
26730||263|-88.5,30.1,-86.3,35|NAD27 / Alabama West
=proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 units=m
2760||179|-88.5,30.1,-86.3,35|NAD83(HARN) / Alabama West
3466||178|-88.5,30.1,-86.3,35|NAD83(NSRS2007) / Alabama West
6356||178|-88.5,30.1,-86.3,35|NAD83(2011) / Alabama West
26930||178|-88.5,30.1,-86.3,35|NAD83 / Alabama West
=proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 units=us-ft
9749||178|-88.5,30.1,-86.3,35|NAD83(2011) / Alabama West (ftUS)
=proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 units=m
102230|eo|179|-88.5,30.1,-86.3,35|NAD_1983_HARN_StatePlane_Alabama_West_FIPS_0102
102976|eo|178|-88.5,30.1,-86.3,35|NAD_1983_2011_StatePlane_Alabama_West_FIPS_0102
103221|e|178|-88.5,30.1,-86.3,35|NAD_1983_CORS96_StatePlane_Alabama_West_FIPS_0102
=proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 units=us-ft
102630|e|178|-88.5,30.1,-86.3,35|NAD_1983_StatePlane_Alabama_West_FIPS_0102_Feet
=proj=tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=1200000 units=m
22994||311|25,22,29,28.2|Egypt 1907 / Extended Purple Belt
=proj=tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=200000 units=m
22993||311|24.7,28.2,29,31.7|Egypt 1907 / Purple Belt
=proj=tmerc lat_0=30 lon_0=31 k=1 x_0=615000 y_0=810000 units=m
3355||310|32.3,27.2,34.3,30|Egypt Gulf of Suez S-650 TL / Red Belt
22992||311|29,22,34.3,33.8|Egypt 1907 / Red Belt
=proj=tmerc lat_0=30 lon_0=35 k=1 x_0=300000 y_0=1100000 units=m
22991||311|33,22,37,31.4|Egypt 1907 / Blue Belt
=proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0 units=us-ft
26729||263|-86.8,31,-84.9,35|NAD27 / Alabama East
=proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 units=m
2759||179|-86.8,31,-84.9,35|NAD83(HARN) / Alabama East
3465||178|-86.8,31,-84.9,35|NAD83(NSRS2007) / Alabama East
6355||178|-86.8,31,-84.9,35|NAD83(2011) / Alabama East
26929||178|-86.8,31,-84.9,35|NAD83 / Alabama East
102229|eo|179|-86.8,31,-84.9,35|NAD_1983_HARN_StatePlane_Alabama_East_FIPS_0101
102975|eo|178|-86.8,31,-84.9,35|NAD_1983_2011_StatePlane_Alabama_East_FIPS_0101
103220|e|178|-86.8,31,-84.9,35|NAD_1983_CORS96_StatePlane_Alabama_East_FIPS_0101
=proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 units=us-ft
102629|e|178|-86.8,31,-84.9,35|NAD_1983_StatePlane_Alabama_East_FIPS_0101_Feet
=proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000.0001016 y_0=0 units=us-ft
9748||178|-86.8,31,-84.9,35|NAD83(2011) / Alabama East (ftUS)
=proj=tmerc lat_0=30.5 lon_0=-90.3333333333333 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
26795||262|-91.6,31,-89.4,35|NAD27 / Mississippi West
=proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 units=m
102312|eo|179|-105.7,32,-103,37|NAD_1983_HARN_StatePlane_New_Mexico_East_FIPS_3001
103107|eo|178|-105.7,32,-103,37|NAD_1983_2011_StatePlane_New_Mexico_East_FIPS_3001
103486|e|178|-105.7,32,-103,37|NAD_1983_CORS96_StatePlane_New_Mexico_East_FIPS_3001
=proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 units=us-ft
102712|eo|178|-105.7,32,-103,37|NAD_1983_StatePlane_New_Mexico_East_FIPS_3001_Feet
103110|eo|178|-105.7,32,-103,37|NAD_1983_2011_StatePlane_New_Mexico_East_FIPS_3001_Ft_US
103489|e|178|-105.7,32,-103,37|NAD_1983_CORS96_StatePlane_New_Mexico_East_FIPS_3001_Ft_US
=proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=152400.30480061 y_0=0 units=us-ft
32012||262|-105.7,32,-103,37|NAD27 / New Mexico East
=proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 units=m
2825||179|-105.7,32,-103,37|NAD83(HARN) / New Mexico East
3619||178|-105.7,32,-103,37|NAD83(NSRS2007) / New Mexico East
6530||178|-105.7,32,-103,37|NAD83(2011) / New Mexico East
32112||178|-105.7,32,-103,37|NAD83 / New Mexico East
=proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 units=us-ft
2257||178|-105.7,32,-103,37|NAD83 / New Mexico East (ftUS)
2902||179|-105.7,32,-103,37|NAD83(HARN) / New Mexico East (ftUS)
3620||178|-105.7,32,-103,37|NAD83(NSRS2007) / New Mexico East (ftUS)
6531||178|-105.7,32,-103,37|NAD83(2011) / New Mexico East (ftUS)
=proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
32013||262|-107.7,31.8,-104.8,37|NAD27 / New Mexico Central
=proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 units=m
2826||179|-107.7,31.8,-104.8,37|NAD83(HARN) / New Mexico Central
3617||178|-107.7,31.8,-104.8,37|NAD83(NSRS2007) / New Mexico Central
6528||178|-107.7,31.8,-104.8,37|NAD83(2011) / New Mexico Central
32113||178|-107.7,31.8,-104.8,37|NAD83 / New Mexico Central
102313|eo|179|-107.7,31.8,-104.8,37|NAD_1983_HARN_StatePlane_New_Mexico_Central_FIPS_3002
103108|eo|178|-107.7,31.8,-104.8,37|NAD_1983_2011_StatePlane_New_Mexico_Central_FIPS_3002
103487|e|178|-107.7,31.8,-104.8,37|NAD_1983_CORS96_StatePlane_New_Mexico_Central_FIPS_3002
=proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102713|eo|178|-107.7,31.8,-104.8,37|NAD_1983_StatePlane_New_Mexico_Central_FIPS_3002_Feet
103111|eo|178|-107.7,31.8,-104.8,37|NAD_1983_2011_StatePlane_New_Mexico_Central_FIPS_3002_Ft_US
103490|e|178|-107.7,31.8,-104.8,37|NAD_1983_CORS96_StatePlane_New_Mexico_Central_FIPS_3002_Ft_US
=proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 units=us-ft
2258||178|-107.7,31.8,-104.8,37|NAD83 / New Mexico Central (ftUS)
2903||179|-107.7,31.8,-104.8,37|NAD83(HARN) / New Mexico Central (ftUS)
3618||178|-107.7,31.8,-104.8,37|NAD83(NSRS2007) / New Mexico Central (ftUS)
6529||178|-107.7,31.8,-104.8,37|NAD83(2011) / New Mexico Central (ftUS)
=proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000 y_0=0 units=m
102314|eo|179|-109.1,31.3,-106.3,37|NAD_1983_HARN_StatePlane_New_Mexico_West_FIPS_3003
103109|eo|178|-109.1,31.3,-106.3,37|NAD_1983_2011_StatePlane_New_Mexico_West_FIPS_3003
103488|e|178|-109.1,31.3,-106.3,37|NAD_1983_CORS96_StatePlane_New_Mexico_West_FIPS_3003
=proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000.000000001 y_0=0 units=us-ft
102714|eo|178|-109.1,31.3,-106.3,37|NAD_1983_StatePlane_New_Mexico_West_FIPS_3003_Feet
103112|eo|178|-109.1,31.3,-106.3,37|NAD_1983_2011_StatePlane_New_Mexico_West_FIPS_3003_Ft_US
103491|e|178|-109.1,31.3,-106.3,37|NAD_1983_CORS96_StatePlane_New_Mexico_West_FIPS_3003_Ft_US
=proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=152400.30480061 y_0=0 units=us-ft
32014||262|-109.1,31.3,-106.3,37|NAD27 / New Mexico West
=proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 units=m
2827||179|-109.1,31.3,-106.3,37|NAD83(HARN) / New Mexico West
3621||178|-109.1,31.3,-106.3,37|NAD83(NSRS2007) / New Mexico West
6532||178|-109.1,31.3,-106.3,37|NAD83(2011) / New Mexico West
32114||178|-109.1,31.3,-106.3,37|NAD83 / New Mexico West
=proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 units=us-ft
2259||178|-109.1,31.3,-106.3,37|NAD83 / New Mexico West (ftUS)
2904||179|-109.1,31.3,-106.3,37|NAD83(HARN) / New Mexico West (ftUS)
3622||178|-109.1,31.3,-106.3,37|NAD83(NSRS2007) / New Mexico West (ftUS)
6533||178|-109.1,31.3,-106.3,37|NAD83(2011) / New Mexico West (ftUS)
=proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26748||262|-111.7,31.3,-109,37|NAD27 / Arizona East
=proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 units=ft
2222||178|-111.7,31.3,-109,37|NAD83 / Arizona East (ft)
2867||179|-111.7,31.3,-109,37|NAD83(HARN) / Arizona East (ft)
3481||178|-111.7,31.3,-109,37|NAD83(NSRS2007) / Arizona East (ft)
6407||178|-111.7,31.3,-109,37|NAD83(2011) / Arizona East (ft)
102990|eo|178|-111.7,31.3,-109,37|NAD_1983_2011_StatePlane_Arizona_East_FIPS_0201_Ft_Intl
103225|e|178|-111.7,31.3,-109,37|NAD_1983_CORS96_StatePlane_Arizona_East_FIPS_0201_Ft_Intl
=proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 units=m
2761||179|-111.7,31.3,-109,37|NAD83(HARN) / Arizona East
3480||178|-111.7,31.3,-109,37|NAD83(NSRS2007) / Arizona East
6406||178|-111.7,31.3,-109,37|NAD83(2011) / Arizona East
26948||178|-111.7,31.3,-109,37|NAD83 / Arizona East
102248|eo|179|-111.7,31.3,-109,37|NAD_1983_HARN_StatePlane_Arizona_East_FIPS_0201
102987|eo|178|-111.7,31.3,-109,37|NAD_1983_2011_StatePlane_Arizona_East_FIPS_0201
103222|e|178|-111.7,31.3,-109,37|NAD_1983_CORS96_StatePlane_Arizona_East_FIPS_0201
=proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 units=us-ft
102648|e|178|-111.7,31.3,-109,37|NAD_1983_StatePlane_Arizona_East_FIPS_0201_Feet
=proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26749||262|-113.3,31.3,-110.4,37|NAD27 / Arizona Central
=proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 units=ft
2223||178|-113.3,31.3,-110.4,37|NAD83 / Arizona Central (ft)
2868||179|-113.3,31.3,-110.4,37|NAD83(HARN) / Arizona Central (ft)
3479||178|-113.3,31.3,-110.4,37|NAD83(NSRS2007) / Arizona Central (ft)
6405||178|-113.3,31.3,-110.4,37|NAD83(2011) / Arizona Central (ft)
102991|eo|178|-113.3,31.3,-110.4,37|NAD_1983_2011_StatePlane_Arizona_Central_FIPS_0202_Ft_Intl
103226|e|178|-113.3,31.3,-110.4,37|NAD_1983_CORS96_StatePlane_Arizona_Central_FIPS_0202_Ft_Intl
=proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 units=m
2762||179|-113.3,31.3,-110.4,37|NAD83(HARN) / Arizona Central
3478||178|-113.3,31.3,-110.4,37|NAD83(NSRS2007) / Arizona Central
6404||178|-113.3,31.3,-110.4,37|NAD83(2011) / Arizona Central
26949||178|-113.3,31.3,-110.4,37|NAD83 / Arizona Central
102249|eo|179|-113.3,31.3,-110.4,37|NAD_1983_HARN_StatePlane_Arizona_Central_FIPS_0202
102988|eo|178|-113.3,31.3,-110.4,37|NAD_1983_2011_StatePlane_Arizona_Central_FIPS_0202
103223|e|178|-113.3,31.3,-110.4,37|NAD_1983_CORS96_StatePlane_Arizona_Central_FIPS_0202
=proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 units=us-ft
102649|e|178|-113.3,31.3,-110.4,37|NAD_1983_StatePlane_Arizona_Central_FIPS_0202_Feet
=proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=152400.30480061 y_0=0 units=us-ft
26750||262|-114.8,32.1,-112.5,37|NAD27 / Arizona West
=proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 units=ft
2224||178|-114.8,32.1,-112.5,37|NAD83 / Arizona West (ft)
2869||179|-114.8,32.1,-112.5,37|NAD83(HARN) / Arizona West (ft)
3483||178|-114.8,32.1,-112.5,37|NAD83(NSRS2007) / Arizona West (ft)
6409||178|-114.8,32.1,-112.5,37|NAD83(2011) / Arizona West (ft)
=proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 units=m
2763||179|-114.8,32.1,-112.5,37|NAD83(HARN) / Arizona West
3482||178|-114.8,32.1,-112.5,37|NAD83(NSRS2007) / Arizona West
6408||178|-114.8,32.1,-112.5,37|NAD83(2011) / Arizona West
26950||178|-114.8,32.1,-112.5,37|NAD83 / Arizona West
=proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 units=ft
102992|eo|178|-114.8,32.1,-112.5,37|NAD_1983_2011_StatePlane_Arizona_West_FIPS_0203_Ft_Intl
103227|e|178|-114.8,32.1,-112.5,37|NAD_1983_CORS96_StatePlane_Arizona_West_FIPS_0203_Ft_Intl
=proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 units=m
102250|eo|179|-114.8,32.1,-112.5,37|NAD_1983_HARN_StatePlane_Arizona_West_FIPS_0203
102989|eo|178|-114.8,32.1,-112.5,37|NAD_1983_2011_StatePlane_Arizona_West_FIPS_0203
103224|e|178|-114.8,32.1,-112.5,37|NAD_1983_CORS96_StatePlane_Arizona_West_FIPS_0203
=proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 units=us-ft
102650|e|178|-114.8,32.1,-112.5,37|NAD_1983_StatePlane_Arizona_West_FIPS_0203_Feet
=proj=tmerc lat_0=31.25 lon_0=-112.166666666667 k=1.00009 x_0=548640 y_0=304800 units=ft
8066||178|-112.5,31.5,-111.6,32.5|NAD83(2011) / PCCS zone 2 (ft)
=proj=tmerc lat_0=31.5 lon_0=-113.166666666667 k=1.000055 x_0=182880 y_0=0 units=ft
8067||178|-113.3,31.8,-112.5,32.5|NAD83(2011) / PCCS zone 3 (ft)
=proj=tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=1126867.909 units=m
28192||64|34.2,29.2,39.3,33.4|Palestine 1923 / Palestine Belt
=proj=tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=126867.909 units=m
7142||64|34.2,29.2,39.3,33.4|Palestine 1923 / Palestine Grid modified
102706|eo|64|34.2,29.2,39.3,33.4|Palestine_1923_Palestine_Grid_TM
=proj=tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=169529.584 y_0=126907.39 units=m
103699|e|188|34.2,31.2,35.6,32.6|Palestine_Grid_1923_Modified_TM
=proj=tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 units=m
2039||188|34.2,29.5,35.7,33.3|Israel 1993 / Israeli TM Grid
6984||178|34.2,29.5,35.7,33.3|Israeli Grid 05
6991||188|34.2,29.5,35.7,33.3|Israeli Grid 05/12
=proj=tmerc lat_0=32 lon_0=-64.75 k=1 x_0=550000 y_0=100000 units=m
3770||194|-68.8,28.9,-60.7,35.7|BDA2000 / Bermuda 2000 National Grid
102090|eo|194|-68.8,28.9,-60.7,35.7|Bermuda_2000_National_Grid
=proj=tmerc lat_0=32.35 lon_0=-90 k=1.000016 x_0=2949860.2997206 y_0=149961.8999238 units=us-ft
23329||178|-90.4,38.1,-89.6,39|NAD83(2011) / ICS83-Belleville (ftUS)
102929|eo|178|-90.4,38.1,-89.6,39|NAD_1983_(2011)_ICS_Belleville_(US_Feet)
=proj=tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 units=m
3814||178|-91.6,30,-88.1,35|NAD83 / Mississippi TM
3815||179|-91.6,30,-88.1,35|NAD83(HARN) / Mississippi TM
3816||178|-91.6,30,-88.1,35|NAD83(NSRS2007) / Mississippi TM
6508||178|-91.6,30,-88.1,35|NAD83(2011) / Mississippi TM
102469|eo|179|-91.6,30,-88.1,35|NAD_1983_HARN_Mississippi_TM
102609|eo|178|-91.6,30,-88.1,35|NAD_1983_Mississippi_TM
102963|eo|178|-91.6,30,-88.1,35|NAD_1983_2011_Mississippi_TM
=proj=tmerc lat_0=32.85 lon_0=-90.5 k=1.000019 x_0=1449936.499873 y_0=149961.8999238 units=us-ft
23324||178|-90.9,38.9,-90.1,39.4|NAD83(2011) / ICS83-Jerseyville (ftUS)
102927|eo|178|-90.9,38.9,-90.1,39.4|NAD_1983_(2011)_ICS_Jerseyville_(US_Feet)
=proj=tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 units=m
2443||178|128.2,27,130.5,34.7|JGD2000 / Japan Plane Rectangular CS I
6669||178|128.2,27,130.5,34.7|JGD2011 / Japan Plane Rectangular CS I
30161||223|128.2,27,130.5,34.7|Tokyo / Japan Plane Rectangular CS I
102610|eo|178|128.2,27,130.5,34.7|JGD_2011_Japan_Zone_1
=proj=tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 units=m
2444||178|129.8,30.2,132.1,34|JGD2000 / Japan Plane Rectangular CS II
6670||178|129.8,30.2,132.1,34|JGD2011 / Japan Plane Rectangular CS II
30162||223|129.8,30.2,132.1,34|Tokyo / Japan Plane Rectangular CS II
102611|eo|178|129.8,30.2,132.1,34|JGD_2011_Japan_Zone_2
=proj=tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 units=m
2446||178|132,32.7,134.8,34.5|JGD2000 / Japan Plane Rectangular CS IV
6672||178|132,32.7,134.8,34.5|JGD2011 / Japan Plane Rectangular CS IV
30164||223|132,32.7,134.8,34.5|Tokyo / Japan Plane Rectangular CS IV
102613|eo|178|132,32.7,134.8,34.5|JGD_2011_Japan_Zone_4
=proj=tmerc lat_0=33.15 lon_0=-89.4 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 units=us-ft
23326||178|-89.7,39,-89,39.8|NAD83(2011) / ICS83-Taylorville (ftUS)
102923|eo|178|-89.7,39,-89,39.8|NAD_1983_(2011)_ICS_Taylorville_(US_Feet)
=proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
32007||262|-117,35,-114,42|NAD27 / Nevada East
=proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 units=m
2820||179|-117,35,-114,42|NAD83(HARN) / Nevada East
3609||178|-117,35,-114,42|NAD83(NSRS2007) / Nevada East
6520||178|-117,35,-114,42|NAD83(2011) / Nevada East
32107||178|-117,35,-114,42|NAD83 / Nevada East
102307|eo|179|-117,35,-114,42|NAD_1983_HARN_StatePlane_Nevada_East_FIPS_2701
103097|eo|178|-117,35,-114,42|NAD_1983_2011_StatePlane_Nevada_East_FIPS_2701
103476|e|178|-117,35,-114,42|NAD_1983_CORS96_StatePlane_Nevada_East_FIPS_2701
=proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000.00000001 units=us-ft
102707|eo|178|-117,35,-114,42|NAD_1983_StatePlane_Nevada_East_FIPS_2701_Feet
103100|eo|178|-117,35,-114,42|NAD_1983_2011_StatePlane_Nevada_East_FIPS_2701_Ft_US
103479|e|178|-117,35,-114,42|NAD_1983_CORS96_StatePlane_Nevada_East_FIPS_2701_Ft_US
=proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 units=us-ft
3421||178|-117,35,-114,42|NAD83 / Nevada East (ftUS)
3429||179|-117,35,-114,42|NAD83(HARN) / Nevada East (ftUS)
3610||178|-117,35,-114,42|NAD83(NSRS2007) / Nevada East (ftUS)
6521||178|-117,35,-114,42|NAD83(2011) / Nevada East (ftUS)
=proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
32008||262|-118.2,36,-115,41|NAD27 / Nevada Central
=proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 units=m
2821||179|-118.2,36,-115,41|NAD83(HARN) / Nevada Central
3607||178|-118.2,36,-115,41|NAD83(NSRS2007) / Nevada Central
6518||178|-118.2,36,-115,41|NAD83(2011) / Nevada Central
32108||178|-118.2,36,-115,41|NAD83 / Nevada Central
102308|eo|179|-118.2,36,-115,41|NAD_1983_HARN_StatePlane_Nevada_Central_FIPS_2702
103098|eo|178|-118.2,36,-115,41|NAD_1983_2011_StatePlane_Nevada_Central_FIPS_2702
103477|e|178|-118.2,36,-115,41|NAD_1983_CORS96_StatePlane_Nevada_Central_FIPS_2702
=proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.000000001 y_0=6000000 units=us-ft
102708|eo|178|-118.2,36,-115,41|NAD_1983_StatePlane_Nevada_Central_FIPS_2702_Feet
103101|eo|178|-118.2,36,-115,41|NAD_1983_2011_StatePlane_Nevada_Central_FIPS_2702_Ft_US
103480|e|178|-118.2,36,-115,41|NAD_1983_CORS96_StatePlane_Nevada_Central_FIPS_2702_Ft_US
=proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 units=us-ft
3422||178|-118.2,36,-115,41|NAD83 / Nevada Central (ftUS)
3430||179|-118.2,36,-115,41|NAD83(HARN) / Nevada Central (ftUS)
3608||178|-118.2,36,-115,41|NAD83(NSRS2007) / Nevada Central (ftUS)
6519||178|-118.2,36,-115,41|NAD83(2011) / Nevada Central (ftUS)
=proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
32009||262|-120,37,-117,42|NAD27 / Nevada West
=proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 units=m
2822||179|-120,37,-117,42|NAD83(HARN) / Nevada West
3611||178|-120,37,-117,42|NAD83(NSRS2007) / Nevada West
6522||178|-120,37,-117,42|NAD83(2011) / Nevada West
32109||178|-120,37,-117,42|NAD83 / Nevada West
102309|eo|179|-120,37,-117,42|NAD_1983_HARN_StatePlane_Nevada_West_FIPS_2703
103099|eo|178|-120,37,-117,42|NAD_1983_2011_StatePlane_Nevada_West_FIPS_2703
103478|e|178|-120,37,-117,42|NAD_1983_CORS96_StatePlane_Nevada_West_FIPS_2703
=proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.000000001 y_0=3999999.99999999 units=us-ft
102709|eo|178|-120,37,-117,42|NAD_1983_StatePlane_Nevada_West_FIPS_2703_Feet
103102|eo|178|-120,37,-117,42|NAD_1983_2011_StatePlane_Nevada_West_FIPS_2703_Ft_US
103481|e|178|-120,37,-117,42|NAD_1983_CORS96_StatePlane_Nevada_West_FIPS_2703_Ft_US
=proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 units=us-ft
3423||178|-120,37,-117,42|NAD83 / Nevada West (ftUS)
3431||179|-120,37,-117,42|NAD83(HARN) / Nevada West (ftUS)
3612||178|-120,37,-117,42|NAD83(NSRS2007) / Nevada West (ftUS)
6523||178|-120,37,-117,42|NAD83(2011) / Nevada West (ftUS)
=proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=152400.30480061 y_0=0 units=us-ft
26796||262|-92,36,-89.1,40.6|NAD27 / Missouri East
=proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 units=m
2815||179|-92,36,-89.1,40.6|NAD83(HARN) / Missouri East
3602||178|-92,36,-89.1,40.6|NAD83(NSRS2007) / Missouri East
6512||178|-92,36,-89.1,40.6|NAD83(2011) / Missouri East
26996||178|-92,36,-89.1,40.6|NAD83 / Missouri East
=proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 units=m
102296|eo|179|-92,36,-89.1,40.6|NAD_1983_HARN_StatePlane_Missouri_East_FIPS_2401
103090|eo|178|-92,36,-89.1,40.6|NAD_1983_2011_StatePlane_Missouri_East_FIPS_2401
103397|e|178|-92,36,-89.1,40.6|NAD_1983_CORS96_StatePlane_Missouri_East_FIPS_2401
=proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 units=us-ft
102696|e|178|-92,36,-89.1,40.6|NAD_1983_StatePlane_Missouri_East_FIPS_2401_Feet
=proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=152400.30480061 y_0=0 units=us-ft
26797||262|-93.8,36.5,-91.4,40.6|NAD27 / Missouri Central
=proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 units=m
2816||179|-93.8,36.5,-91.4,40.6|NAD83(HARN) / Missouri Central
3601||178|-93.8,36.5,-91.4,40.6|NAD83(NSRS2007) / Missouri Central
6511||178|-93.8,36.5,-91.4,40.6|NAD83(2011) / Missouri Central
26997||178|-93.8,36.5,-91.4,40.6|NAD83 / Missouri Central
=proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000 y_0=0 units=m
102297|eo|179|-93.8,36.5,-91.4,40.6|NAD_1983_HARN_StatePlane_Missouri_Central_FIPS_2402
103091|eo|178|-93.8,36.5,-91.4,40.6|NAD_1983_2011_StatePlane_Missouri_Central_FIPS_2402
103398|e|178|-93.8,36.5,-91.4,40.6|NAD_1983_CORS96_StatePlane_Missouri_Central_FIPS_2402
=proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000.000000001 y_0=0 units=us-ft
102697|e|178|-93.8,36.5,-91.4,40.6|NAD_1983_StatePlane_Missouri_Central_FIPS_2402_Feet
=proj=tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 units=m
2445||178|130.8,33.7,133.5,36.4|JGD2000 / Japan Plane Rectangular CS III
6671||178|130.8,33.7,133.5,36.4|JGD2011 / Japan Plane Rectangular CS III
30163||223|130.8,33.7,133.5,36.4|Tokyo / Japan Plane Rectangular CS III
102612|eo|178|130.8,33.7,133.5,36.4|JGD_2011_Japan_Zone_3
=proj=tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 units=m
2447||178|133.1,34.1,135.5,35.7|JGD2000 / Japan Plane Rectangular CS V
6673||178|133.1,34.1,135.5,35.7|JGD2011 / Japan Plane Rectangular CS V
30165||223|133.1,34.1,135.5,35.7|Tokyo / Japan Plane Rectangular CS V
102614|eo|178|133.1,34.1,135.5,35.7|JGD_2011_Japan_Zone_5
=proj=tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 units=m
2448||178|134.9,33.4,137,36.3|JGD2000 / Japan Plane Rectangular CS VI
6674||178|134.9,33.4,137,36.3|JGD2011 / Japan Plane Rectangular CS VI
30166||223|134.9,33.4,137,36.3|Tokyo / Japan Plane Rectangular CS VI
102615|eo|178|134.9,33.4,137,36.3|JGD_2011_Japan_Zone_6
=proj=tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 units=m
2449||178|136.2,34.5,137.8,37.6|JGD2000 / Japan Plane Rectangular CS VII
6675||178|136.2,34.5,137.8,37.6|JGD2011 / Japan Plane Rectangular CS VII
30167||223|136.2,34.5,137.8,37.6|Tokyo / Japan Plane Rectangular CS VII
102616|eo|178|136.2,34.5,137.8,37.6|JGD_2011_Japan_Zone_7
=proj=tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 units=m
2450||178|137.3,34.5,139.9,38.6|JGD2000 / Japan Plane Rectangular CS VIII
6676||178|137.3,34.5,139.9,38.6|JGD2011 / Japan Plane Rectangular CS VIII
30168||223|137.3,34.5,139.9,38.6|Tokyo / Japan Plane Rectangular CS VIII
102617|eo|178|137.3,34.5,139.9,38.6|JGD_2011_Japan_Zone_8
=proj=tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 units=m
2451||178|138.4,29.3,141.1,38|JGD2000 / Japan Plane Rectangular CS IX
6677||178|138.4,29.3,141.1,38|JGD2011 / Japan Plane Rectangular CS IX
30169||223|138.4,29.3,141.1,38|Tokyo / Japan Plane Rectangular CS IX
102618|eo|178|138.4,29.3,141.1,38|JGD_2011_Japan_Zone_9
=proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 units=m
102298|eo|179|-95.8,36.5,-93.5,40.6|NAD_1983_HARN_StatePlane_Missouri_West_FIPS_2403
103092|eo|178|-95.8,36.5,-93.5,40.6|NAD_1983_2011_StatePlane_Missouri_West_FIPS_2403
103399|e|178|-95.8,36.5,-93.5,40.6|NAD_1983_CORS96_StatePlane_Missouri_West_FIPS_2403
=proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 units=us-ft
102698|e|178|-95.8,36.5,-93.5,40.6|NAD_1983_StatePlane_Missouri_West_FIPS_2403_Feet
=proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
26798||262|-95.8,36.5,-93.5,40.6|NAD27 / Missouri West
=proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 units=m
2817||179|-95.8,36.5,-93.5,40.6|NAD83(HARN) / Missouri West
3603||178|-95.8,36.5,-93.5,40.6|NAD83(NSRS2007) / Missouri West
6513||178|-95.8,36.5,-93.5,40.6|NAD83(2011) / Missouri West
26998||178|-95.8,36.5,-93.5,40.6|NAD83 / Missouri West
=proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000 units=m
8379||178|-115.5,35.9,-114.7,36.4|NAD83 / NCRS Las Vegas (m)
8383||178|-115.5,35.9,-114.7,36.4|NAD83(2011) / NCRS Las Vegas (m)
=proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.99998984 y_0=200000.00001016 units=us-ft
8380||178|-115.5,35.9,-114.7,36.4|NAD83 / NCRS Las Vegas (ftUS)
8384||178|-115.5,35.9,-114.7,36.4|NAD83(2011) / NCRS Las Vegas (ftUS)
=proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984 units=us-ft
8382||178|-115.5,35.9,-114.7,36.4|NAD83 / NCRS Las Vegas high (ftUS)
8387||178|-115.5,35.9,-114.7,36.4|NAD83(2011) / NCRS Las Vegas high (ftUS)
=proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000 units=m
8381||178|-115.5,35.9,-114.7,36.4|NAD83 / NCRS Las Vegas high (m)
8385||178|-115.5,35.9,-114.7,36.4|NAD83(2011) / NCRS Las Vegas high (m)
=proj=tmerc lat_0=36.3 lon_0=-88.8 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 units=us-ft
23319||178|-89.2,39.2,-88.5,40.3|NAD83(2011) / ICS83-Decatur (ftUS)
102917|eo|178|-89.2,39.2,-88.5,40.3|NAD_1983_(2011)_ICS_Decatur_(US_Feet)
=proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=152400.30480061 y_0=0 units=us-ft
26771||263|-89.3,37.1,-87,42.5|NAD27 / Illinois East
=proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 units=m
2790||179|-89.3,37.1,-87,42.5|NAD83(HARN) / Illinois East
3528||178|-89.3,37.1,-87,42.5|NAD83(NSRS2007) / Illinois East
6454||178|-89.3,37.1,-87,42.5|NAD83(2011) / Illinois East
26971||178|-89.3,37.1,-87,42.5|NAD83 / Illinois East
102271|eo|179|-89.3,37.1,-87,42.5|NAD_1983_HARN_StatePlane_Illinois_East_FIPS_1201
103035|eo|178|-89.3,37.1,-87,42.5|NAD_1983_2011_StatePlane_Illinois_East_FIPS_1201
103270|e|178|-89.3,37.1,-87,42.5|NAD_1983_CORS96_StatePlane_Illinois_East_FIPS_1201
=proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 units=us-ft
3435||178|-89.3,37.1,-87,42.5|NAD83 / Illinois East (ftUS)
3443||179|-89.3,37.1,-87,42.5|NAD83(HARN) / Illinois East (ftUS)
3529||178|-89.3,37.1,-87,42.5|NAD83(NSRS2007) / Illinois East (ftUS)
6455||178|-89.3,37.1,-87,42.5|NAD83(2011) / Illinois East (ftUS)
102671|eo|178|-89.3,37.1,-87,42.5|NAD_1983_StatePlane_Illinois_East_FIPS_1201_Feet
103037|eo|178|-89.3,37.1,-87,42.5|NAD_1983_2011_StatePlane_Illinois_East_FIPS_1201_Ft_US
103272|e|178|-89.3,37.1,-87,42.5|NAD_1983_CORS96_StatePlane_Illinois_East_FIPS_1201_Ft_US
=proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 units=m
102272|eo|179|-91.5,37,-88.9,42.5|NAD_1983_HARN_StatePlane_Illinois_West_FIPS_1202
103036|eo|178|-91.5,37,-88.9,42.5|NAD_1983_2011_StatePlane_Illinois_West_FIPS_1202
103271|e|178|-91.5,37,-88.9,42.5|NAD_1983_CORS96_StatePlane_Illinois_West_FIPS_1202
=proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 units=us-ft
102672|eo|178|-91.5,37,-88.9,42.5|NAD_1983_StatePlane_Illinois_West_FIPS_1202_Feet
103038|eo|178|-91.5,37,-88.9,42.5|NAD_1983_2011_StatePlane_Illinois_West_FIPS_1202_Ft_US
103273|e|178|-91.5,37,-88.9,42.5|NAD_1983_CORS96_StatePlane_Illinois_West_FIPS_1202_Ft_US
=proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
26772||262|-91.5,37,-88.9,42.5|NAD27 / Illinois West
=proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 units=us-ft
3436||178|-91.5,37,-88.9,42.5|NAD83 / Illinois West (ftUS)
3444||179|-91.5,37,-88.9,42.5|NAD83(HARN) / Illinois West (ftUS)
3531||178|-91.5,37,-88.9,42.5|NAD83(NSRS2007) / Illinois West (ftUS)
6457||178|-91.5,37,-88.9,42.5|NAD83(2011) / Illinois West (ftUS)
=proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 units=m
2791||179|-91.5,37,-88.9,42.5|NAD83(HARN) / Illinois West
3530||178|-91.5,37,-88.9,42.5|NAD83(NSRS2007) / Illinois West
6456||178|-91.5,37,-88.9,42.5|NAD83(2011) / Illinois West
26972||178|-91.5,37,-88.9,42.5|NAD83 / Illinois West
=proj=tmerc lat_0=36.75 lon_0=-100.4 k=1.000109 x_0=4114808.22961646 y_0=0 units=us-ft
8531||178|-101.1,37,-100.1,38.7|NAD83(2011) / KS RCS zone 13
=proj=tmerc lat_0=36.75 lon_0=-101.416666666667 k=1.00014 x_0=3810007.62001524 y_0=0 units=us-ft
8529||178|-102,37,-101.1,38.7|NAD83(2011) / KS RCS zone 12
=proj=tmerc lat_0=36.75 lon_0=-91.25 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 units=us-ft
23316||178|-91.5,39.8,-90.9,40.6|NAD83(2011) / ICS83-Quincy (ftUS)
102918|eo|178|-91.5,39.8,-90.9,40.6|NAD_1983_(2011)_ICS_Quincy_(US_Feet)
=proj=tmerc lat_0=36.75 lon_0=-95.0833333333333 k=1.000031 x_0=6248412.49682499 y_0=0 units=us-ft
8540||178|-95.5,37,-94.6,38.7|NAD83(2011) / KS RCS zone 20
=proj=tmerc lat_0=36.75 lon_0=-95.9666666666667 k=1.000034 x_0=5943611.88722378 y_0=0 units=us-ft
8539||178|-96.5,37,-95.5,38.9|NAD83(2011) / KS RCS zone 19
=proj=tmerc lat_0=36.75 lon_0=-98.55 k=1.000069 x_0=5029210.05842012 y_0=0 units=us-ft
8535||178|-99,37,-98.3,38.3|NAD83(2011) / KS RCS zone 16
=proj=tmerc lat_0=36.75 lon_0=-99.2 k=1.000087 x_0=4724409.4488189 y_0=0 units=us-ft
8534||178|-99.6,37,-98.9,38.7|NAD83(2011) / KS RCS zone 15
=proj=tmerc lat_0=36.75 lon_0=-99.6666666666667 k=1.000097 x_0=4419608.83921768 y_0=0 units=us-ft
8533||178|-100.2,37,-99.5,38.7|NAD83(2011) / KS RCS zone 14
=proj=tmerc lat_0=36.8 lon_0=-90.6 k=1.000024 x_0=2350012.7000254 y_0=149961.8999238 units=us-ft
23317||178|-90.9,39.8,-90.2,40.6|NAD83(2011) / ICS83-Macomb (ftUS)
102920|eo|178|-90.9,39.8,-90.2,40.6|NAD_1983_(2011)_ICS_Macomb_(US_Feet)
=proj=tmerc lat_0=37.25 lon_0=-90.1 k=1.000023 x_0=70104.1402082804 y_0=149961.8999238 units=us-ft
23310||178|-90.5,40.2,-89.6,41.2|NAD83(2011) / ICS83-Galesburg (ftUS)
102915|eo|178|-90.5,40.2,-89.6,41.2|NAD_1983_(2011)_ICS_Galesburg_(US_Feet)
=proj=tmerc lat_0=37.4 lon_0=-89.65 k=1.000023 x_0=420015.24003048 y_0=189585.979171958 units=us-ft
23311||178|-90,40.3,-89.3,41|NAD83(2011) / ICS83-Peoria (ftUS)
102913|eo|178|-90,40.3,-89.3,41|NAD_1983_(2011)_ICS_Peoria_(US_Feet)
=proj=tmerc lat_0=37.45 lon_0=-89.3 k=1.000025 x_0=840030.48006096 y_0=130149.860299721 units=us-ft
23312||178|-89.6,40.6,-88.9,41.2|NAD83(2011) / ICS83-Eureka (ftUS)
102909|eo|178|-89.6,40.6,-88.9,41.2|NAD_1983_(2011)_ICS_Eureka_(US_Feet)
=proj=tmerc lat_0=37.5 lon_0=-100.35 k=1.000116 x_0=1066802.13360427 y_0=0 units=us-ft
8520||178|-100.8,38.7,-100.1,40|NAD83(2011) / KS RCS zone 3
=proj=tmerc lat_0=37.5 lon_0=-100.95 k=1.000134 x_0=762001.524003048 y_0=0 units=us-ft
8519||178|-101.5,38.7,-100.7,40|NAD83(2011) / KS RCS zone 2
=proj=tmerc lat_0=37.5 lon_0=-101.6 k=1.000156 x_0=457200.914401829 y_0=0 units=us-ft
8518||178|-102.1,38.7,-101.4,40|NAD83(2011) / KS RCS zone 1
=proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 units=m
102273|eo|179|-86.6,38,-84.8,41.8|NAD_1983_HARN_StatePlane_Indiana_East_FIPS_1301
103039|eo|178|-86.6,38,-84.8,41.8|NAD_1983_2011_StatePlane_Indiana_East_FIPS_1301
103274|e|178|-86.6,38,-84.8,41.8|NAD_1983_CORS96_StatePlane_Indiana_East_FIPS_1301
=proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 units=us-ft
102673|eo|178|-86.6,38,-84.8,41.8|NAD_1983_StatePlane_Indiana_East_FIPS_1301_Feet
103041|eo|178|-86.6,38,-84.8,41.8|NAD_1983_2011_StatePlane_Indiana_East_FIPS_1301_Ft_US
103276|e|178|-86.6,38,-84.8,41.8|NAD_1983_CORS96_StatePlane_Indiana_East_FIPS_1301_Ft_US
=proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 units=m
2792||179|-86.6,38,-84.8,41.8|NAD83(HARN) / Indiana East
3532||178|-86.6,38,-84.8,41.8|NAD83(NSRS2007) / Indiana East
6458||178|-86.6,38,-84.8,41.8|NAD83(2011) / Indiana East
26973||178|-86.6,38,-84.8,41.8|NAD83 / Indiana East
=proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 units=us-ft
26773||263|-86.6,38,-84.8,41.8|NAD27 / Indiana East
=proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249364.998729997 units=us-ft
2244|o|178|-86.6,38,-84.8,41.8|NAD83 / Indiana East (ftUS)
2889|o|179|-86.6,38,-84.8,41.8|NAD83(HARN) / Indiana East (ftUS)
=proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984 units=us-ft
2965||178|-86.6,38,-84.8,41.8|NAD83 / Indiana East (ftUS)
2967||179|-86.6,38,-84.8,41.8|NAD83(HARN) / Indiana East (ftUS)
3533||178|-86.6,38,-84.8,41.8|NAD83(NSRS2007) / Indiana East (ftUS)
6459||178|-86.6,38,-84.8,41.8|NAD83(2011) / Indiana East (ftUS)
=proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 units=m
102274|eo|179|-88.1,37.8,-86.2,41.8|NAD_1983_HARN_StatePlane_Indiana_West_FIPS_1302
103040|eo|178|-88.1,37.8,-86.2,41.8|NAD_1983_2011_StatePlane_Indiana_West_FIPS_1302
103275|e|178|-88.1,37.8,-86.2,41.8|NAD_1983_CORS96_StatePlane_Indiana_West_FIPS_1302
=proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 units=us-ft
102674|eo|178|-88.1,37.8,-86.2,41.8|NAD_1983_StatePlane_Indiana_West_FIPS_1302_Feet
103042|eo|178|-88.1,37.8,-86.2,41.8|NAD_1983_2011_StatePlane_Indiana_West_FIPS_1302_Ft_US
103277|e|178|-88.1,37.8,-86.2,41.8|NAD_1983_CORS96_StatePlane_Indiana_West_FIPS_1302_Ft_US
=proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=152400.30480061 y_0=0 units=us-ft
26774||263|-88.1,37.8,-86.2,41.8|NAD27 / Indiana West
=proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249364.998729997 units=us-ft
2245|o|178|-88.1,37.8,-86.2,41.8|NAD83 / Indiana West (ftUS)
2890|o|179|-88.1,37.8,-86.2,41.8|NAD83(HARN) / Indiana West (ftUS)
=proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 units=us-ft
2966||178|-88.1,37.8,-86.2,41.8|NAD83 / Indiana West (ftUS)
2968||179|-88.1,37.8,-86.2,41.8|NAD83(HARN) / Indiana West (ftUS)
3535||178|-88.1,37.8,-86.2,41.8|NAD83(NSRS2007) / Indiana West (ftUS)
6461||178|-88.1,37.8,-86.2,41.8|NAD83(2011) / Indiana West (ftUS)
=proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 units=m
2793||179|-88.1,37.8,-86.2,41.8|NAD83(HARN) / Indiana West
3534||178|-88.1,37.8,-86.2,41.8|NAD83(NSRS2007) / Indiana West
6460||178|-88.1,37.8,-86.2,41.8|NAD83(2011) / Indiana West
26974||178|-88.1,37.8,-86.2,41.8|NAD83 / Indiana West
=proj=tmerc lat_0=37.5 lon_0=-97.3333333333333 k=1.000049 x_0=2286004.57200914 y_0=0 units=us-ft
8524||178|-97.9,38.1,-96.8,40|NAD83(2011) / KS RCS zone 7
=proj=tmerc lat_0=37.5 lon_0=-98.15 k=1.000068 x_0=1981203.96240793 y_0=0 units=us-ft
8523||178|-98.5,38.2,-97.9,40|NAD83(2011) / KS RCS zone 6
=proj=tmerc lat_0=37.5 lon_0=-98.6666666666667 k=1.000078 x_0=1676403.35280671 y_0=0 units=us-ft
8522||178|-99.1,38.3,-98.5,40|NAD83(2011) / KS RCS zone 5
=proj=tmerc lat_0=37.5 lon_0=-99.45 k=1.000082 x_0=1371602.74320549 y_0=0 units=us-ft
8521||178|-100.2,38.7,-99,40|NAD83(2011) / KS RCS zone 4
=proj=tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 units=m
7131||178|-123.6,36.9,-121.2,38.9|NAD83(2011) / San Francisco CS13
=proj=tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 units=us-ft
7132||178|-123.6,36.9,-121.2,38.9|NAD83(2011) / San Francisco CS13 (ftUS)
=proj=tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 units=m
7357||178|-87.3,37.8,-86.8,38.2|NAD83(2011) / InGCS Spencer (m)
=proj=tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 units=us-ft
7358||178|-87.3,37.8,-86.8,38.2|NAD83(2011) / InGCS Spencer (ftUS)
=proj=tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 units=m
7349||178|-88.1,37.8,-87.7,38.2|NAD83(2011) / InGCS Posey (m)
=proj=tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 units=us-ft
7350||178|-88.1,37.8,-87.7,38.2|NAD83(2011) / InGCS Posey (ftUS)
=proj=tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 units=m
7345||178|-86.8,37.8,-86.4,38.3|NAD83(2011) / InGCS Perry (m)
=proj=tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 units=us-ft
7346||178|-86.8,37.8,-86.4,38.3|NAD83(2011) / InGCS Perry (ftUS)
=proj=tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 units=m
7365||178|-87.7,37.8,-87.4,38.2|NAD83(2011) / InGCS Vanderburgh (m)
=proj=tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 units=us-ft
7366||178|-87.7,37.8,-87.4,38.2|NAD83(2011) / InGCS Vanderburgh (ftUS)
=proj=tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 units=m
7347||178|-87.5,37.9,-87,38.6|NAD83(2011) / InGCS Pike-Warrick (m)
=proj=tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 units=us-ft
7348||178|-87.5,37.9,-87,38.6|NAD83(2011) / InGCS Pike-Warrick (ftUS)
=proj=tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 units=m
7309||178|-86.3,38,-85.8,38.8|NAD83(2011) / InGCS Harrison-Washington (m)
=proj=tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 units=us-ft
7310||178|-86.3,38,-85.8,38.8|NAD83(2011) / InGCS Harrison-Washington (ftUS)
=proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=152400.30480061 y_0=0 units=us-ft
26757||263|-75.8,38.4,-75,39.9|NAD27 / Delaware
=proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 units=m
2776||179|-75.8,38.4,-75,39.9|NAD83(HARN) / Delaware
3509||178|-75.8,38.4,-75,39.9|NAD83(NSRS2007) / Delaware
6435||178|-75.8,38.4,-75,39.9|NAD83(2011) / Delaware
26957||178|-75.8,38.4,-75,39.9|NAD83 / Delaware
102257|eo|179|-75.8,38.4,-75,39.9|NAD_1983_HARN_StatePlane_Delaware_FIPS_0700
103017|eo|178|-75.8,38.4,-75,39.9|NAD_1983_2011_StatePlane_Delaware_FIPS_0700
103252|e|178|-75.8,38.4,-75,39.9|NAD_1983_CORS96_StatePlane_Delaware_FIPS_0700
=proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 units=us-ft
102657|eo|178|-75.8,38.4,-75,39.9|NAD_1983_StatePlane_Delaware_FIPS_0700_Feet
103018|eo|178|-75.8,38.4,-75,39.9|NAD_1983_2011_StatePlane_Delaware_FIPS_0700_Ft_US
103253|e|178|-75.8,38.4,-75,39.9|NAD_1983_CORS96_StatePlane_Delaware_FIPS_0700_Ft_US
=proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 units=us-ft
2235||178|-75.8,38.4,-75,39.9|NAD83 / Delaware (ftUS)
2880||179|-75.8,38.4,-75,39.9|NAD83(HARN) / Delaware (ftUS)
3510||178|-75.8,38.4,-75,39.9|NAD83(NSRS2007) / Delaware (ftUS)
6436||178|-75.8,38.4,-75,39.9|NAD83(2011) / Delaware (ftUS)
=proj=tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000 units=m
2098||222|124.5,34,126,38|Korean 1985 / West Belt
5180||178|124.5,34,126,38|KGD2002 / West Belt
=proj=tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=600000 units=m
5185||178|124.5,34,126,38|KGD2002 / West Belt 2010
102081|eo|178|124.5,34,126,38|KGD2002_West_Belt_2010
=proj=tmerc lat_0=38 lon_0=125.002890277778 k=1 x_0=200000 y_0=500000 units=m
5173||222|124.5,34,126,38|Korean 1985 / Modified West Belt
102085|eo|222|124.5,34,126,38|Korean_1985_Modified_Korea_West_Belt
=proj=tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000 units=m
2097||222|126,34,128,38.3|Korean 1985 / Central Belt
5181||178|126,34,128,38.3|KGD2002 / Central Belt
=proj=tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=550000 units=m
5168||222|126.1,33.1,127,33.6|Korean 1985 / Central Belt Jeju
5182||178|126.1,33.1,127,33.6|KGD2002 / Central Belt Jeju
=proj=tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=600000 units=m
5186||178|126,33.1,128,38.3|KGD2002 / Central Belt 2010
102082|eo|178|126,33.1,128,38.3|KGD2002_Central_Belt_2010
=proj=tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=500000 units=m
5174||222|126,34,128,38.3|Korean 1985 / Modified Central Belt
102086|eo|222|126,34,128,38.3|Korean_1985_Modified_Korea_Central_Belt
=proj=tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=550000 units=m
5175||222|126.1,33.1,127,33.6|Korean 1985 / Modified Central Belt Jeju
102087|eo|222|126.1,33.1,127,33.6|Korean_1985_Modified_Korea_Central_Belt_Jeju
=proj=tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 units=m
5178||222|124.5,33.1,131,38.6|Korean 1985 / Unified CS
5179||178|122.7,28.6,134.3,40.3|KGD2002 / Unified CS
102040|eo|222|124.5,33.1,131,38.6|Korean_1985_Korea_Unified_Coordinate_System
102080|eo|178|122.7,28.6,134.3,40.3|KGD2002_Unified_Coordinate_System
=proj=tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000 units=m
2096||222|128,34.5,129.7,38.6|Korean 1985 / East Belt
5171||215|128,34.5,130,43|Tokyo 1892 / Korea East Belt
5183||178|128,34.5,129.7,38.6|KGD2002 / East Belt
=proj=tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=600000 units=m
5187||178|128,34.5,129.7,38.6|KGD2002 / East Belt 2010
102083|eo|178|128,34.5,129.7,38.6|KGD2002_East_Belt_2010
=proj=tmerc lat_0=38 lon_0=129.002890277778 k=1 x_0=200000 y_0=500000 units=m
5176||222|128,34.5,129.7,38.6|Korean 1985 / Modified East Belt
102088|eo|222|128,34.5,129.7,38.6|Korean_1985_Modified_Korea_East_Belt
=proj=tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000 units=m
5167||222|130.7,37.4,131,37.6|Korean 1985 / East Sea Belt
5172||215|130,37.4,131,43|Tokyo 1892 / Korea East Sea Belt
5184||178|130.7,37.4,131,37.6|KGD2002 / East Sea Belt
=proj=tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=600000 units=m
5188||178|130.7,37.4,131,37.6|KGD2002 / East Sea Belt 2010
102084|eo|178|130.7,37.4,131,37.6|KGD2002_East_Sea_Belt_2010
=proj=tmerc lat_0=38 lon_0=131.002890277778 k=1 x_0=200000 y_0=500000 units=m
5177||222|130.7,37.4,131,37.6|Korean 1985 / Modified East Sea Belt
102089|eo|222|130.7,37.4,131,37.6|Korean_1985_Modified_Korea_East_Sea_Belt
=proj=tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 units=m
7281||178|-86.7,38.1,-86.2,39|NAD83(2011) / InGCS Crawford-Lawrence-Orange (m)
=proj=tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 units=us-ft
7282||178|-86.7,38.1,-86.2,39|NAD83(2011) / InGCS Crawford-Lawrence-Orange (ftUS)
=proj=tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 units=m
7275||178|-86,38.2,-85.4,38.8|NAD83(2011) / InGCS Clark-Floyd-Scott (m)
=proj=tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 units=us-ft
7276||178|-86,38.2,-85.4,38.8|NAD83(2011) / InGCS Clark-Floyd-Scott (ftUS)
=proj=tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 units=m
7301||178|-88,38.2,-87.3,38.5|NAD83(2011) / InGCS Gibson (m)
=proj=tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 units=us-ft
7302||178|-88,38.2,-87.3,38.5|NAD83(2011) / InGCS Gibson (ftUS)
=proj=tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 units=m
7291||178|-87.1,38.2,-86.7,38.9|NAD83(2011) / InGCS Dubois-Martin (m)
=proj=tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 units=us-ft
7292||178|-87.1,38.2,-86.7,38.9|NAD83(2011) / InGCS Dubois-Martin (ftUS)
=proj=tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 units=m
7329||178|-87.8,38.4,-87.1,38.9|NAD83(2011) / InGCS Knox (m)
=proj=tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 units=us-ft
7330||178|-87.8,38.4,-87.1,38.9|NAD83(2011) / InGCS Knox (ftUS)
=proj=tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 units=m
7283||178|-87.3,38.5,-86.7,39.2|NAD83(2011) / InGCS Daviess-Greene (m)
=proj=tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 units=us-ft
7284||178|-87.3,38.5,-86.7,39.2|NAD83(2011) / InGCS Daviess-Greene (ftUS)
=proj=tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 units=m
7323||178|-85.7,38.6,-85.2,38.9|NAD83(2011) / InGCS Jefferson (m)
=proj=tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 units=us-ft
7324||178|-85.7,38.6,-85.2,38.9|NAD83(2011) / InGCS Jefferson (ftUS)
=proj=tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 units=m
7285||178|-85.2,38.7,-84.8,39.3|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (m)
=proj=tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 units=us-ft
7286||178|-85.2,38.7,-84.8,39.3|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (ftUS)
=proj=tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 units=m
7317||178|-86.3,38.7,-85.8,39.1|NAD83(2011) / InGCS Jackson (m)
=proj=tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 units=us-ft
7318||178|-86.3,38.7,-85.8,39.1|NAD83(2011) / InGCS Jackson (ftUS)
=proj=tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 units=m
7325||178|-85.8,38.8,-85.4,39.2|NAD83(2011) / InGCS Jennings (m)
=proj=tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 units=us-ft
7326||178|-85.8,38.8,-85.4,39.2|NAD83(2011) / InGCS Jennings (ftUS)
=proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 units=m
2824||179|-75.6,38.9,-73.9,41.4|NAD83(HARN) / New Jersey
2828||179|-75.9,40.9,-73.2,45|NAD83(HARN) / New York East
3615||178|-75.6,38.9,-73.9,41.4|NAD83(NSRS2007) / New Jersey
3625||178|-75.9,40.9,-73.2,45|NAD83(NSRS2007) / New York East
6526||178|-75.6,38.9,-73.9,41.4|NAD83(2011) / New Jersey
6536||178|-75.9,40.9,-73.2,45|NAD83(2011) / New York East
32111||178|-75.6,38.9,-73.9,41.4|NAD83 / New Jersey
32115||178|-75.9,40.9,-73.2,45|NAD83 / New York East
102311|eo|179|-75.6,38.9,-73.9,41.4|NAD_1983_HARN_StatePlane_New_Jersey_FIPS_2900
102315|eo|179|-75.9,40.9,-73.2,45|NAD_1983_HARN_StatePlane_New_York_East_FIPS_3101
103105|eo|178|-75.6,38.9,-73.9,41.4|NAD_1983_2011_StatePlane_New_Jersey_FIPS_2900
103113|eo|178|-75.9,40.9,-73.2,45|NAD_1983_2011_StatePlane_New_York_East_FIPS_3101
103484|e|178|-75.6,38.9,-73.9,41.4|NAD_1983_CORS96_StatePlane_New_Jersey_FIPS_2900
103492|e|178|-75.9,40.9,-73.2,45|NAD_1983_CORS96_StatePlane_New_York_East_FIPS_3101
=proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 units=us-ft
2260||178|-75.9,40.9,-73.2,45|NAD83 / New York East (ftUS)
2905||179|-75.9,40.9,-73.2,45|NAD83(HARN) / New York East (ftUS)
3424||178|-75.6,38.9,-73.9,41.4|NAD83 / New Jersey (ftUS)
3432||179|-75.6,38.9,-73.9,41.4|NAD83(HARN) / New Jersey (ftUS)
3616||178|-75.6,38.9,-73.9,41.4|NAD83(NSRS2007) / New Jersey (ftUS)
3626||178|-75.9,40.9,-73.2,45|NAD83(NSRS2007) / New York East (ftUS)
6527||178|-75.6,38.9,-73.9,41.4|NAD83(2011) / New Jersey (ftUS)
6537||178|-75.9,40.9,-73.2,45|NAD83(2011) / New York East (ftUS)
102711|eo|178|-75.6,38.9,-73.9,41.4|NAD_1983_StatePlane_New_Jersey_FIPS_2900_Feet
102715|eo|178|-75.9,40.9,-73.2,45|NAD_1983_StatePlane_New_York_East_FIPS_3101_Feet
103106|eo|178|-75.6,38.9,-73.9,41.4|NAD_1983_2011_StatePlane_New_Jersey_FIPS_2900_Ft_US
103117|eo|178|-75.9,40.9,-73.2,45|NAD_1983_2011_StatePlane_New_York_East_FIPS_3101_Ft_US
103485|e|178|-75.6,38.9,-73.9,41.4|NAD_1983_CORS96_StatePlane_New_Jersey_FIPS_2900_Ft_US
103496|e|178|-75.9,40.9,-73.2,45|NAD_1983_CORS96_StatePlane_New_York_East_FIPS_3101_Ft_US
=proj=tmerc lat_0=38.8333333333333 lon_0=-74.6666666666667 k=0.999975 x_0=609601.219202438 y_0=0 units=us-ft
32011||263|-75.6,38.9,-73.9,41.4|NAD27 / New Jersey
=proj=tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 units=m
7353||178|-85.4,38.9,-85.1,39.3|NAD83(2011) / InGCS Ripley (m)
=proj=tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 units=us-ft
7354||178|-85.4,38.9,-85.1,39.3|NAD83(2011) / InGCS Ripley (ftUS)
=proj=tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 units=m
7361||178|-87.7,38.9,-87.2,39.3|NAD83(2011) / InGCS Sullivan (m)
=proj=tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 units=us-ft
7362||178|-87.7,38.9,-87.2,39.3|NAD83(2011) / InGCS Sullivan (ftUS)
=proj=tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 units=m
7337||178|-86.7,39,-86.2,39.6|NAD83(2011) / InGCS Monroe-Morgan (m)
=proj=tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 units=us-ft
7338||178|-86.7,39,-86.2,39.6|NAD83(2011) / InGCS Monroe-Morgan (ftUS)
=proj=tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 units=m
7261||178|-86.1,39,-85.7,39.4|NAD83(2011) / InGCS Bartholomew (m)
=proj=tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 units=us-ft
7262||178|-86.1,39,-85.7,39.4|NAD83(2011) / InGCS Bartholomew (ftUS)
=proj=tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 units=m
7269||178|-86.4,39,-86.1,39.4|NAD83(2011) / InGCS Brown (m)
=proj=tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 units=us-ft
7270||178|-86.4,39,-86.1,39.4|NAD83(2011) / InGCS Brown (ftUS)
=proj=tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 units=m
7287||178|-85.7,39.1,-85.3,39.8|NAD83(2011) / InGCS Decatur-Rush (m)
=proj=tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 units=us-ft
7288||178|-85.7,39.1,-85.3,39.8|NAD83(2011) / InGCS Decatur-Rush (ftUS)
=proj=tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 units=m
7341||178|-87.1,39.2,-86.6,39.5|NAD83(2011) / InGCS Owen (m)
=proj=tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 units=us-ft
7342||178|-87.1,39.2,-86.6,39.5|NAD83(2011) / InGCS Owen (ftUS)
=proj=tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 units=m
7277||178|-87.2,39.2,-86.9,39.6|NAD83(2011) / InGCS Clay (m)
=proj=tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 units=us-ft
7278||178|-87.2,39.2,-86.9,39.6|NAD83(2011) / InGCS Clay (ftUS)
=proj=tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 units=m
7295||178|-85.3,39.3,-84.8,39.8|NAD83(2011) / InGCS Fayette-Franklin-Union (m)
=proj=tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 units=us-ft
7296||178|-85.3,39.3,-84.8,39.8|NAD83(2011) / InGCS Fayette-Franklin-Union (ftUS)
=proj=tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 units=m
7367||178|-87.6,39.3,-87.2,39.6|NAD83(2011) / InGCS Vigo (m)
=proj=tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 units=us-ft
7368||178|-87.6,39.3,-87.2,39.6|NAD83(2011) / InGCS Vigo (ftUS)
=proj=tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 units=m
7355||178|-86,39.3,-85.6,39.7|NAD83(2011) / InGCS Shelby (m)
=proj=tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 units=us-ft
7356||178|-86,39.3,-85.6,39.7|NAD83(2011) / InGCS Shelby (ftUS)
=proj=tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 units=m
7327||178|-86.3,39.3,-85.9,39.9|NAD83(2011) / InGCS Johnson-Marion (m)
=proj=tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 units=us-ft
7328||178|-86.3,39.3,-85.9,39.9|NAD83(2011) / InGCS Johnson-Marion (ftUS)
=proj=tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 units=m
7339||178|-87.1,39.5,-86.6,40.2|NAD83(2011) / InGCS Montgomery-Putnam (m)
=proj=tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 units=us-ft
7340||178|-87.1,39.5,-86.6,40.2|NAD83(2011) / InGCS Montgomery-Putnam (ftUS)
=proj=tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 units=m
7267||178|-86.7,39.6,-86.2,40.2|NAD83(2011) / InGCS Boone-Hendricks (m)
=proj=tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 units=us-ft
7268||178|-86.7,39.6,-86.2,40.2|NAD83(2011) / InGCS Boone-Hendricks (ftUS)
=proj=tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 units=m
7343||178|-87.5,39.6,-87,40.2|NAD83(2011) / InGCS Parke-Vermillion (m)
=proj=tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 units=us-ft
7344||178|-87.5,39.6,-87,40.2|NAD83(2011) / InGCS Parke-Vermillion (ftUS)
=proj=tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 units=m
7307||178|-86,39.7,-85.6,40.4|NAD83(2011) / InGCS Hancock-Madison (m)
=proj=tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 units=us-ft
7308||178|-86,39.7,-85.6,40.4|NAD83(2011) / InGCS Hancock-Madison (ftUS)
=proj=tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=0 y_0=0 units=m
5018||369|-9.6,37,-6.2,42.2|Lisbon / Portuguese Grid New
102165|e|312|-35.6,29.2,-6.2,43.1|Lisboa_Hayford_Gauss_IPCC
=proj=tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99 units=m
27492|o|358|-9.6,37,-6.2,42.2|Datum 73 / Modified Portuguese Grid
27493||358|-9.6,37,-6.2,42.2|Datum 73 / Modified Portuguese Grid
102161|e|358|-9.6,37,-6.2,42.2|Datum_73_Hayford_Gauss_IPCC
=proj=tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=200000 y_0=300000 units=m
102164|e|312|-35.6,29.2,-6.2,43.1|Lisboa_Hayford_Gauss_IGeoE
=proj=tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=200180.598 y_0=299913.01 units=m
102160|e|358|-9.6,37,-6.2,42.2|Datum_73_Hayford_Gauss_IGeoE
=proj=tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=0 y_0=0 units=m
20791||314|-9.6,37,-6.2,42.2|Lisbon (Lisbon) / Portuguese Grid
=proj=tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=200000 y_0=300000 units=m
20790||314|-9.6,37,-6.2,42.2|Lisbon (Lisbon) / Portuguese National Grid
=proj=tmerc lat_0=39.6682583333333 lon_0=-8.13310833333333 k=1 x_0=0 y_0=0 units=m
3763||178|-9.6,37,-6.2,42.2|ETRS89 / Portugal TM06
=proj=tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 units=m
7351||178|-85.2,39.7,-84.8,40.3|NAD83(2011) / InGCS Randolph-Wayne (m)
=proj=tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 units=us-ft
7352||178|-85.2,39.7,-84.8,40.3|NAD83(2011) / InGCS Randolph-Wayne (ftUS)
=proj=tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 units=m
7311||178|-85.6,39.8,-85.2,40.1|NAD83(2011) / InGCS Henry (m)
=proj=tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 units=us-ft
7312||178|-85.6,39.8,-85.2,40.1|NAD83(2011) / InGCS Henry (ftUS)
=proj=tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 units=m
7305||178|-86.2,39.9,-85.9,40.4|NAD83(2011) / InGCS Hamilton-Tipton (m)
=proj=tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 units=us-ft
7306||178|-86.2,39.9,-85.9,40.4|NAD83(2011) / InGCS Hamilton-Tipton (ftUS)
=proj=tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 units=m
7297||178|-87.5,40,-87.1,40.5|NAD83(2011) / InGCS Fountain-Warren (m)
=proj=tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 units=us-ft
7298||178|-87.5,40,-87.1,40.5|NAD83(2011) / InGCS Fountain-Warren (ftUS)
=proj=tmerc lat_0=4 lon_0=-73 k=0.9992 x_0=5000000 y_0=2000000 units=m
9377||178|-84.8,-4.2,-66.9,15.5|MAGNA-SIRGAS 2018 / Origen-Nacional
103599|e|178|-84.8,-4.2,-66.9,15.5|MAGNA-SIRGAS_CMT12
=proj=tmerc lat_0=4 lon_0=12.5 k=0.99975 x_0=1110369.7 y_0=0 units=m
26393||44|10.5,6.4,14.7,13.7|Minna / Nigeria East Belt
=proj=tmerc lat_0=4 lon_0=4.5 k=0.99975 x_0=230738.26 y_0=0 units=m
26391||44|2.7,3.6,6.5,13.9|Minna / Nigeria West Belt
=proj=tmerc lat_0=4 lon_0=8.5 k=0.99975 x_0=670553.98 y_0=0 units=m
26392||44|6.5,3.6,10.5,13.5|Minna / Nigeria Mid Belt
=proj=tmerc lat_0=4.1553751 lon_0=-73.6244859861111 k=1.000066977 x_0=1050678.757 y_0=950952.124 units=m
6274||178|-73.7,4.1,-73.6,4.2|MAGNA-SIRGAS / Villavicencio urban grid
102786|eo|178|-74.1,3.7,-73.1,4.7|MAGNA_Villavicencio_Meta_2011
=proj=tmerc lat_0=4.41941282777778 lon_0=-75.1799259333333 k=1.000172464 x_0=877634.33 y_0=980541.348 units=m
6253||178|-75.3,4.4,-75.1,4.5|MAGNA-SIRGAS / Ibague urban grid
102795|eo|178|-75.7,3.9,-74.7,4.9|MAGNA_Ibague_Tolima_2007
=proj=tmerc lat_0=4.532325 lon_0=-75.6734891666667 k=1.000230475 x_0=1155824.666 y_0=993087.465 units=m
6245||178|-75.7,4.5,-75.6,4.6|MAGNA-SIRGAS / Armenia urban grid
102790|eo|178|-76.2,4,-75.2,5|MAGNA_Armenia_Quindio_2006
=proj=tmerc lat_0=4.59620041666667 lon_0=-68.0775079166667 k=1 x_0=1000000 y_0=1000000 units=m
3118||178|-69.6,-2.2,-66.9,6.3|MAGNA-SIRGAS / Colombia East zone
=proj=tmerc lat_0=4.59620041666667 lon_0=-71.0775079166667 k=1 x_0=1000000 y_0=1000000 units=m
3117||178|-72.6,-4.2,-69.6,12.5|MAGNA-SIRGAS / Colombia East Central zone
=proj=tmerc lat_0=4.59620041666667 lon_0=-74.0775079166667 k=1 x_0=1000000 y_0=1000000 units=m
3116||178|-75.6,-2.5,-72.6,11.8|MAGNA-SIRGAS / Colombia Bogota zone
=proj=tmerc lat_0=4.59620041666667 lon_0=-77.0775079166667 k=1 x_0=1000000 y_0=1000000 units=m
3115||178|-78.6,0,-75.6,10.2|MAGNA-SIRGAS / Colombia West zone
=proj=tmerc lat_0=4.59620041666667 lon_0=-80.0775079166667 k=1 x_0=1000000 y_0=1000000 units=m
3114||178|-79.1,1.2,-78.6,2.5|MAGNA-SIRGAS / Colombia Far West zone
=proj=tmerc lat_0=4.59620322222222 lon_0=-68.0775077694444 k=1 x_0=1000000 y_0=1000000 units=m
11118||178|-69.6,-2.2,-66.9,6.3|MAGNA-SIRGAS 2018 / Colombia East zone
=proj=tmerc lat_0=4.59620322222222 lon_0=-71.0775077694444 k=1 x_0=1000000 y_0=1000000 units=m
11117||178|-72.6,-4.2,-69.6,12.5|MAGNA-SIRGAS 2018 / Colombia East Central zone
=proj=tmerc lat_0=4.59620322222222 lon_0=-74.0775077694444 k=1 x_0=1000000 y_0=1000000 units=m
11116||178|-75.6,-2.5,-72.6,11.8|MAGNA-SIRGAS 2018 / Colombia Bogota zone
=proj=tmerc lat_0=4.59620322222222 lon_0=-77.0775077694444 k=1 x_0=1000000 y_0=1000000 units=m
11115||178|-78.6,0,-75.6,10.2|MAGNA-SIRGAS 2018 / Colombia West zone
=proj=tmerc lat_0=4.59620322222222 lon_0=-80.0775077694444 k=1 x_0=1000000 y_0=1000000 units=m
11114||178|-79.1,1.2,-78.6,2.5|MAGNA-SIRGAS 2018 / Colombia Far West zone
=proj=tmerc lat_0=4.59904722222222 lon_0=-68.0809166666667 k=1 x_0=1000000 y_0=1000000 units=m
21894|o|416|-69.6,-2.2,-66.9,6.3|Bogota 1975 / Colombia East
21899||416|-69.6,-2.2,-66.9,6.3|Bogota 1975 / Colombia East zone
=proj=tmerc lat_0=4.59904722222222 lon_0=-71.0809166666667 k=1 x_0=1000000 y_0=1000000 units=m
21893|o|416|-72.6,-4.2,-69.6,12.5|Bogota 1975 / Colombia East Central zone
21898||416|-72.6,-4.2,-69.6,12.5|Bogota 1975 / Colombia East Central zone
=proj=tmerc lat_0=4.59904722222222 lon_0=-74.0809166666667 k=1 x_0=1000000 y_0=1000000 units=m
21892|o|427|-75.6,-2.5,-72.6,11.8|Bogota 1975 / Colombia Bogota zone
21897||427|-75.6,-2.5,-72.6,11.8|Bogota 1975 / Colombia Bogota zone
=proj=tmerc lat_0=4.59904722222222 lon_0=-77.0809166666667 k=1 x_0=1000000 y_0=1000000 units=m
21891|o|397|-79.1,0,-75.6,10.2|Bogota 1975 / Colombia West zone
21896||397|-79.1,0,-75.6,10.2|Bogota 1975 / Colombia West zone
=proj=tmerc lat_0=4.59904722222222 lon_0=-80.0809166666667 k=1 x_0=1000000 y_0=1000000 units=m
102231|e|374|-79.1,1.2,-78.6,2.5|Colombia_West_West_Zone
=proj=tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.51 y_0=0 units=m
25000||22|-3.8,1.4,2.1,11.2|Leigon / Ghana Metre Grid
=proj=tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.739163358 y_0=0 to_meter=0.304799710181509
2136||62|-3.2,4.7,1.2,11.2|Accra / Ghana National Grid
=proj=tmerc lat_0=4.68048611111111 lon_0=-74.1465916666667 k=1.000399803 x_0=92334.879 y_0=109320.965 units=m
6247||178|-74.3,4.5,-74,4.9|MAGNA-SIRGAS / Bogota urban grid
102771|eo|178|-74.6,4.2,-73.6,5.2|MAGNA_Bogota_DC_2005
=proj=tmerc lat_0=4.68048611111111 lon_0=-74.1465916666667 k=1.00039980326544 x_0=92334.879 y_0=109320.965 units=m
102233|e|178|-74.4,-4.2,-66.9,7.1|MAGNA_Ciudad_Bogota
=proj=tmerc lat_0=4.68333333333333 lon_0=-74.15 k=1.00039978753252 x_0=92334.879 y_0=109320.965 units=m
102232|e|416|-74.4,-4.2,-66.9,7.1|Bogota_Ciudad_Bogota
=proj=tmerc lat_0=4.81359361111111 lon_0=-75.6939513888889 k=1.000235178 x_0=1153492.012 y_0=1024195.255 units=m
6263||178|-75.8,4.8,-75.6,4.9|MAGNA-SIRGAS / Pereira urban grid
102791|eo|178|-76.2,4.3,-75.2,5.3|MAGNA_Pereira_Risaralda_2007
=proj=tmerc lat_0=40 lon_0=-74.3333333333333 k=0.999966667 x_0=152400.30480061 y_0=0 units=us-ft
32015||263|-75.9,40.9,-73.2,45|NAD27 / New York East
=proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0 units=us-ft
32016||252|-77.7,42,-75.1,44.4|NAD27 / New York Central
=proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 units=us-ft
2261||178|-77.7,42,-75.1,44.4|NAD83 / New York Central (ftUS)
2906||179|-77.7,42,-75.1,44.4|NAD83(HARN) / New York Central (ftUS)
3624||178|-77.7,42,-75.1,44.4|NAD83(NSRS2007) / New York Central (ftUS)
6535||178|-77.7,42,-75.1,44.4|NAD83(2011) / New York Central (ftUS)
=proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 units=m
2829||179|-77.7,42,-75.1,44.4|NAD83(HARN) / New York Central
3623||178|-77.7,42,-75.1,44.4|NAD83(NSRS2007) / New York Central
6534||178|-77.7,42,-75.1,44.4|NAD83(2011) / New York Central
32116||178|-77.7,42,-75.1,44.4|NAD83 / New York Central
102316|eo|179|-77.7,42,-75.1,44.4|NAD_1983_HARN_StatePlane_New_York_Central_FIPS_3102
103114|eo|178|-77.7,42,-75.1,44.4|NAD_1983_2011_StatePlane_New_York_Central_FIPS_3102
103493|e|178|-77.7,42,-75.1,44.4|NAD_1983_CORS96_StatePlane_New_York_Central_FIPS_3102
=proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 units=us-ft
102716|eo|178|-77.7,42,-75.1,44.4|NAD_1983_StatePlane_New_York_Central_FIPS_3102_Feet
103118|eo|178|-77.7,42,-75.1,44.4|NAD_1983_2011_StatePlane_New_York_Central_FIPS_3102_Ft_US
103497|e|178|-77.7,42,-75.1,44.4|NAD_1983_CORS96_StatePlane_New_York_Central_FIPS_3102_Ft_US
=proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0 units=us-ft
32017||263|-79.8,42,-77.4,43.6|NAD27 / New York West
=proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 units=m
2830||179|-79.8,42,-77.4,43.6|NAD83(HARN) / New York West
3629||178|-79.8,42,-77.4,43.6|NAD83(NSRS2007) / New York West
6540||178|-79.8,42,-77.4,43.6|NAD83(2011) / New York West
32117||178|-79.8,42,-77.4,43.6|NAD83 / New York West
102317|eo|179|-79.8,42,-77.4,43.6|NAD_1983_HARN_StatePlane_New_York_West_FIPS_3103
103115|eo|178|-79.8,42,-77.4,43.6|NAD_1983_2011_StatePlane_New_York_West_FIPS_3103
103494|e|178|-79.8,42,-77.4,43.6|NAD_1983_CORS96_StatePlane_New_York_West_FIPS_3103
=proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.000000001 y_0=0 units=us-ft
102717|eo|178|-79.8,42,-77.4,43.6|NAD_1983_StatePlane_New_York_West_FIPS_3103_Feet
103119|eo|178|-79.8,42,-77.4,43.6|NAD_1983_2011_StatePlane_New_York_West_FIPS_3103_Ft_US
103498|e|178|-79.8,42,-77.4,43.6|NAD_1983_CORS96_StatePlane_New_York_West_FIPS_3103_Ft_US
=proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 units=us-ft
2262||178|-79.8,42,-77.4,43.6|NAD83 / New York West (ftUS)
2907||179|-79.8,42,-77.4,43.6|NAD83(HARN) / New York West (ftUS)
3630||178|-79.8,42,-77.4,43.6|NAD83(NSRS2007) / New York West (ftUS)
6541||178|-79.8,42,-77.4,43.6|NAD83(2011) / New York West (ftUS)
=proj=tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 units=m
2452||178|139.5,37.7,142.1,41.6|JGD2000 / Japan Plane Rectangular CS X
6678||178|139.5,37.7,142.1,41.6|JGD2011 / Japan Plane Rectangular CS X
30170||223|139.5,37.7,142.1,41.6|Tokyo / Japan Plane Rectangular CS X
102619|eo|178|139.5,37.7,142.1,41.6|JGD_2011_Japan_Zone_10
=proj=tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 units=m
7265||178|-85.6,40.1,-85.2,40.6|NAD83(2011) / InGCS Blackford-Delaware (m)
=proj=tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 units=us-ft
7266||178|-85.6,40.1,-85.2,40.6|NAD83(2011) / InGCS Blackford-Delaware (ftUS)
=proj=tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 units=m
7279||178|-86.7,40.2,-86.2,40.4|NAD83(2011) / InGCS Clinton (m)
=proj=tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 units=us-ft
7280||178|-86.7,40.2,-86.2,40.4|NAD83(2011) / InGCS Clinton (ftUS)
=proj=tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 units=m
7363||178|-87.1,40.2,-86.6,40.9|NAD83(2011) / InGCS Tippecanoe-White (m)
=proj=tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 units=us-ft
7364||178|-87.1,40.2,-86.6,40.9|NAD83(2011) / InGCS Tippecanoe-White (ftUS)
=proj=tmerc lat_0=40.2 lon_0=-90.85 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 units=us-ft
23309||178|-91.2,40.6,-90.4,41.3|NAD83(2011) / ICS83-Monmouth (ftUS)
102911|eo|178|-91.2,40.6,-90.4,41.3|NAD_1983_(2011)_ICS_Monmouth_(US_Feet)
=proj=tmerc lat_0=40.25 lon_0=-90.5333333333333 k=1.000027 x_0=6553213.10642621 y_0=2316484.63296927 units=us-ft
7067||178|-91.1,41.4,-90.1,42.7|NAD83(2011) / IaRCS zone 11
=proj=tmerc lat_0=40.25 lon_0=-91.2 k=1.000035 x_0=4114808.22961646 y_0=2529845.05969012 units=us-ft
7059||178|-91.6,42.3,-90.9,43.5|NAD83(2011) / IaRCS zone 3
=proj=tmerc lat_0=40.25 lon_0=-91.25 k=1.000018 x_0=7467614.93522987 y_0=1889763.77952756 units=us-ft
7070||178|-91.7,40.4,-90.8,41.6|NAD83(2011) / IaRCS zone 14
=proj=tmerc lat_0=40.25 lon_0=-91.9166666666667 k=1.00002 x_0=7162814.32562865 y_0=1950723.9014478 units=us-ft
7069||178|-92.4,40.6,-91.5,41.5|NAD83(2011) / IaRCS zone 13
=proj=tmerc lat_0=40.25 lon_0=-92.8166666666667 k=1.000027 x_0=5943611.88722378 y_0=2194564.38912878 units=us-ft
7065||178|-93.3,41.2,-92.3,42.3|NAD83(2011) / IaRCS zone 9
=proj=tmerc lat_0=40.25 lon_0=-93.7166666666667 k=1.000033 x_0=5638811.27762256 y_0=2133604.26720853 units=us-ft
7064||178|-94.3,41.2,-93.2,42.2|NAD83(2011) / IaRCS zone 8
=proj=tmerc lat_0=40.25 lon_0=-94.6333333333333 k=1.000045 x_0=5334010.66802134 y_0=2072644.14528829 units=us-ft
7063||178|-95.2,41.2,-94.2,42.2|NAD83(2011) / IaRCS zone 7
=proj=tmerc lat_0=40.25 lon_0=-95.7333333333333 k=1.000039 x_0=5029210.05842012 y_0=2011684.02336805 units=us-ft
7062||178|-96.4,40.6,-95,42.2|NAD83(2011) / IaRCS zone 6
=proj=tmerc lat_0=40.25 lon_0=-96.6880555555556 k=1.000054615 x_0=50000 y_0=0 units=us-ft
102705|e|178|-96.9,40.5,-96.4,41.1|NAD_1983_Nebraska_Lancaster_County_FtUS
=proj=tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 units=m
7321||178|-85.2,40.3,-84.8,40.6|NAD83(2011) / InGCS Jay (m)
=proj=tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 units=us-ft
7322||178|-85.2,40.3,-84.8,40.6|NAD83(2011) / InGCS Jay (ftUS)
=proj=tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 units=m
7303||178|-85.9,40.4,-85.4,40.7|NAD83(2011) / InGCS Grant (m)
=proj=tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 units=us-ft
7304||178|-85.9,40.4,-85.4,40.7|NAD83(2011) / InGCS Grant (ftUS)
=proj=tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 units=m
7313||178|-86.4,40.4,-85.9,41|NAD83(2011) / InGCS Howard-Miami (m)
=proj=tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 units=us-ft
7314||178|-86.4,40.4,-85.9,41|NAD83(2011) / InGCS Howard-Miami (ftUS)
=proj=tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 units=m
7271||178|-86.8,40.4,-86.4,40.7|NAD83(2011) / InGCS Carroll (m)
=proj=tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 units=us-ft
7272||178|-86.8,40.4,-86.4,40.7|NAD83(2011) / InGCS Carroll (ftUS)
=proj=tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 units=m
7263||178|-87.5,40.5,-87.1,40.7|NAD83(2011) / InGCS Benton (m)
=proj=tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 units=us-ft
7264||178|-87.5,40.5,-87.1,40.7|NAD83(2011) / InGCS Benton (ftUS)
=proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 units=m
2862||179|-106.3,41,-104,45|NAD83(HARN) / Wyoming East
3702||178|-106.3,41,-104,45|NAD83(NSRS2007) / Wyoming East
6611||178|-106.3,41,-104,45|NAD83(2011) / Wyoming East
32155||178|-106.3,41,-104,45|NAD83 / Wyoming East
102355|eo|179|-106.3,41,-104,45|NAD_1983_HARN_StatePlane_Wyoming_East_FIPS_4901
103192|eo|178|-106.3,41,-104,45|NAD_1983_2011_StatePlane_Wyoming_East_FIPS_4901
103577|e|178|-106.3,41,-104,45|NAD_1983_CORS96_StatePlane_Wyoming_East_FIPS_4901
=proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 units=us-ft
102755|eo|178|-106.3,41,-104,45|NAD_1983_StatePlane_Wyoming_East_FIPS_4901_Feet
103196|eo|178|-106.3,41,-104,45|NAD_1983_2011_StatePlane_Wyoming_East_FIPS_4901_Ft_US
103581|e|178|-106.3,41,-104,45|NAD_1983_CORS96_StatePlane_Wyoming_East_FIPS_4901_Ft_US
=proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 units=us-ft
3730||178|-106.3,41,-104,45|NAD83(NSRS2007) / Wyoming East (ftUS)
3736||178|-106.3,41,-104,45|NAD83 / Wyoming East (ftUS)
3755||179|-106.3,41,-104,45|NAD83(HARN) / Wyoming East (ftUS)
6612||178|-106.3,41,-104,45|NAD83(2011) / Wyoming East (ftUS)
=proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984 units=us-ft
3731||178|-108.6,41,-106,45|NAD83(NSRS2007) / Wyoming East Central (ftUS)
3737||178|-108.6,41,-106,45|NAD83 / Wyoming East Central (ftUS)
3756||179|-108.6,41,-106,45|NAD83(HARN) / Wyoming East Central (ftUS)
6614||178|-108.6,41,-106,45|NAD83(2011) / Wyoming East Central (ftUS)
=proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 units=m
2863||179|-108.6,41,-106,45|NAD83(HARN) / Wyoming East Central
3703||178|-108.6,41,-106,45|NAD83(NSRS2007) / Wyoming East Central
6613||178|-108.6,41,-106,45|NAD83(2011) / Wyoming East Central
32156||178|-108.6,41,-106,45|NAD83 / Wyoming East Central
102356|eo|179|-108.6,41,-106,45|NAD_1983_HARN_StatePlane_Wyoming_East_Central_FIPS_4902
103193|eo|178|-108.6,41,-106,45|NAD_1983_2011_StatePlane_Wyoming_East_Central_FIPS_4902
103578|e|178|-108.6,41,-106,45|NAD_1983_CORS96_StatePlane_Wyoming_East_Central_FIPS_4902
=proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 units=us-ft
102756|eo|178|-108.6,41,-106,45|NAD_1983_StatePlane_Wyoming_East_Central_FIPS_4902_Feet
103197|eo|178|-108.6,41,-106,45|NAD_1983_2011_StatePlane_Wyoming_E_Central_FIPS_4902_Ft_US
103582|e|178|-108.6,41,-106,45|NAD_1983_CORS96_StatePlane_Wyoming_E_Central_FIPS_4902_Ft_US
=proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 units=m
2864||179|-111.1,41,-107.5,45|NAD83(HARN) / Wyoming West Central
3704||178|-111.1,41,-107.5,45|NAD83(NSRS2007) / Wyoming West Central
6617||178|-111.1,41,-107.5,45|NAD83(2011) / Wyoming West Central
32157||178|-111.1,41,-107.5,45|NAD83 / Wyoming West Central
102357|eo|179|-111.1,41,-107.5,45|NAD_1983_HARN_StatePlane_Wyoming_West_Central_FIPS_4903
103194|eo|178|-111.1,41,-107.5,45|NAD_1983_2011_StatePlane_Wyoming_West_Central_FIPS_4903
103579|e|178|-111.1,41,-107.5,45|NAD_1983_CORS96_StatePlane_Wyoming_West_Central_FIPS_4903
=proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 units=us-ft
3732||178|-111.1,41,-107.5,45|NAD83(NSRS2007) / Wyoming West Central (ftUS)
3738||178|-111.1,41,-107.5,45|NAD83 / Wyoming West Central (ftUS)
3757||179|-111.1,41,-107.5,45|NAD83(HARN) / Wyoming West Central (ftUS)
6618||178|-111.1,41,-107.5,45|NAD83(2011) / Wyoming West Central (ftUS)
102757|eo|178|-111.1,41,-107.5,45|NAD_1983_StatePlane_Wyoming_West_Central_FIPS_4903_Feet
103198|eo|178|-111.1,41,-107.5,45|NAD_1983_2011_StatePlane_Wyoming_W_Central_FIPS_4903_Ft_US
103583|e|178|-111.1,41,-107.5,45|NAD_1983_CORS96_StatePlane_Wyoming_W_Central_FIPS_4903_Ft_US
=proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 units=m
2865||179|-111.1,41,-109,44.7|NAD83(HARN) / Wyoming West
3705||178|-111.1,41,-109,44.7|NAD83(NSRS2007) / Wyoming West
6615||178|-111.1,41,-109,44.7|NAD83(2011) / Wyoming West
32158||178|-111.1,41,-109,44.7|NAD83 / Wyoming West
102358|eo|179|-111.1,41,-109,44.7|NAD_1983_HARN_StatePlane_Wyoming_West_FIPS_4904
103195|eo|178|-111.1,41,-109,44.7|NAD_1983_2011_StatePlane_Wyoming_West_FIPS_4904
103580|e|178|-111.1,41,-109,44.7|NAD_1983_CORS96_StatePlane_Wyoming_West_FIPS_4904
=proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.000000001 y_0=100000 units=us-ft
102758|eo|178|-111.1,41,-109,44.7|NAD_1983_StatePlane_Wyoming_West_FIPS_4904_Feet
103199|eo|178|-111.1,41,-109,44.7|NAD_1983_2011_StatePlane_Wyoming_West_FIPS_4904_Ft_US
103585|e|178|-111.1,41,-109,44.7|NAD_1983_CORS96_StatePlane_Wyoming_West_FIPS_4904_Ft_US
=proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984 units=us-ft
3733||178|-111.1,41,-109,44.7|NAD83(NSRS2007) / Wyoming West (ftUS)
3739||178|-111.1,41,-109,44.7|NAD83 / Wyoming West (ftUS)
3758||179|-111.1,41,-109,44.7|NAD83(HARN) / Wyoming West (ftUS)
6616||178|-111.1,41,-109,44.7|NAD83(2011) / Wyoming West (ftUS)
=proj=tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 units=m
7257||178|-85.1,40.6,-84.8,40.9|NAD83(2011) / InGCS Adams (m)
=proj=tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 units=us-ft
7258||178|-85.1,40.6,-84.8,40.9|NAD83(2011) / InGCS Adams (ftUS)
=proj=tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 units=m
7369||178|-85.4,40.6,-85.1,40.9|NAD83(2011) / InGCS Wells (m)
=proj=tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 units=us-ft
7370||178|-85.4,40.6,-85.1,40.9|NAD83(2011) / InGCS Wells (ftUS)
=proj=tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 units=m
7273||178|-86.6,40.6,-86.2,40.9|NAD83(2011) / InGCS Cass (m)
=proj=tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 units=us-ft
7274||178|-86.6,40.6,-86.2,40.9|NAD83(2011) / InGCS Cass (ftUS)
=proj=tmerc lat_0=40.55 lon_0=-88 k=1.000022 x_0=2649936.499873 y_0=149961.8999238 units=us-ft
23308||178|-88.3,41,-87.5,41.7|NAD83(2011) / ICS83-Joliet (ftUS)
102908|eo|178|-88.3,41,-87.5,41.7|NAD_1983_(2011)_ICS_Joliet_(US_Feet)
=proj=tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 units=m
7315||178|-85.7,40.7,-85.3,41.3|NAD83(2011) / InGCS Huntington-Whitley (m)
=proj=tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 units=us-ft
7316||178|-85.7,40.7,-85.3,41.3|NAD83(2011) / InGCS Huntington-Whitley (ftUS)
=proj=tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 units=m
7293||178|-86.1,40.7,-85.6,41.8|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (m)
=proj=tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 units=us-ft
7294||178|-86.1,40.7,-85.6,41.8|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (ftUS)
=proj=tmerc lat_0=40.6666666666667 lon_0=-105.166666666667 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
32055||262|-106.3,41,-104,45|NAD27 / Wyoming East
=proj=tmerc lat_0=40.6666666666667 lon_0=-107.333333333333 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
32056||262|-108.6,41,-106,45|NAD27 / Wyoming East Central
=proj=tmerc lat_0=40.6666666666667 lon_0=-108.75 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
32057||262|-111.1,41,-107.5,45|NAD27 / Wyoming West Central
=proj=tmerc lat_0=40.6666666666667 lon_0=-110.083333333333 k=0.999941177 x_0=152400.30480061 y_0=0 units=us-ft
32058||262|-111.1,41,-109,44.7|NAD27 / Wyoming West
=proj=tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 units=m
7319||178|-87.3,40.7,-86.9,41.8|NAD83(2011) / InGCS Jasper-Porter (m)
=proj=tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 units=us-ft
7320||178|-87.3,40.7,-86.9,41.8|NAD83(2011) / InGCS Jasper-Porter (ftUS)
=proj=tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 units=m
7333||178|-87.5,40.7,-87.2,41.8|NAD83(2011) / InGCS Lake-Newton (m)
=proj=tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 units=us-ft
7334||178|-87.5,40.7,-87.2,41.8|NAD83(2011) / InGCS Lake-Newton (ftUS)
=proj=tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 units=m
7259||178|-85.3,40.9,-84.8,41.3|NAD83(2011) / InGCS Allen (m)
=proj=tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 units=us-ft
7260||178|-85.3,40.9,-84.8,41.3|NAD83(2011) / InGCS Allen (ftUS)
=proj=tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 units=m
7299||178|-86.5,40.9,-85.9,41.8|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (m)
=proj=tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 units=us-ft
7300||178|-86.5,40.9,-85.9,41.8|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (ftUS)
=proj=tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 units=m
7335||178|-86.9,40.9,-86.5,41.8|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (m)
=proj=tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 units=us-ft
7336||178|-86.9,40.9,-86.5,41.8|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (ftUS)
=proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 units=m
2840||179|-71.8,41.1,-71.1,42|NAD83(HARN) / Rhode Island
3653||178|-71.8,41.1,-71.1,42|NAD83(NSRS2007) / Rhode Island
6567||178|-71.8,41.1,-71.1,42|NAD83(2011) / Rhode Island
32130||178|-71.8,41.1,-71.1,42|NAD83 / Rhode Island
102330|eo|179|-71.8,41.1,-71.1,42|NAD_1983_HARN_StatePlane_Rhode_Island_FIPS_3800
103143|eo|178|-71.8,41.1,-71.1,42|NAD_1983_2011_StatePlane_Rhode_Island_FIPS_3800
103518|e|178|-71.8,41.1,-71.1,42|NAD_1983_CORS96_StatePlane_Rhode_Island_FIPS_3800
=proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 units=us-ft
102730|eo|178|-71.8,41.1,-71.1,42|NAD_1983_StatePlane_Rhode_Island_FIPS_3800_Feet
103144|eo|178|-71.8,41.1,-71.1,42|NAD_1983_2011_StatePlane_Rhode_Island_FIPS_3800_Ft_US
103519|e|178|-71.8,41.1,-71.1,42|NAD_1983_CORS96_StatePlane_Rhode_Island_FIPS_3800_Ft_US
=proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0 units=us-ft
3438||178|-71.8,41.1,-71.1,42|NAD83 / Rhode Island (ftUS)
3446||179|-71.8,41.1,-71.1,42|NAD83(HARN) / Rhode Island (ftUS)
3654||178|-71.8,41.1,-71.1,42|NAD83(NSRS2007) / Rhode Island (ftUS)
6568||178|-71.8,41.1,-71.1,42|NAD83(2011) / Rhode Island (ftUS)
=proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.9999938 x_0=152400.30480061 y_0=0 units=us-ft
32030||263|-71.8,41.1,-71.1,42|NAD27 / Rhode Island
=proj=tmerc lat_0=41.1833333333333 lon_0=-96.05 k=1.0000482 x_0=40000 y_0=25000 units=ft
103897|e|178|-96.5,41,-95.8,41.4|NAD_1983_2011_Nebraska_LDP_Douglas-Sarpy_County_Ft_Intl
=proj=tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 units=m
7289||178|-85.2,41.3,-84.8,41.5|NAD83(2011) / InGCS DeKalb (m)
=proj=tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 units=us-ft
7290||178|-85.2,41.3,-84.8,41.5|NAD83(2011) / InGCS DeKalb (ftUS)
=proj=tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 units=m
7331||178|-85.7,41.3,-85.2,41.8|NAD83(2011) / InGCS LaGrange-Noble (m)
=proj=tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 units=us-ft
7332||178|-85.7,41.3,-85.2,41.8|NAD83(2011) / InGCS LaGrange-Noble (ftUS)
=proj=tmerc lat_0=41.25 lon_0=-87.8 k=1.000023 x_0=1449936.499873 y_0=149961.8999238 units=us-ft
23304||178|-88.3,41.5,-87.5,42.5|NAD83(2011) / ICS83-Chicago (ftUS)
102903|eo|178|-88.3,41.5,-87.5,42.5|NAD_1983_(2011)_ICS_Chicago_(US_Feet)
=proj=tmerc lat_0=41.25 lon_0=-88.5 k=1.00003 x_0=1150012.7000254 y_0=149961.8999238 units=us-ft
23303||178|-88.9,41.5,-88.2,42.5|NAD83(2011) / ICS83-Aurora (ftUS)
102901|eo|178|-88.9,41.5,-88.2,42.5|NAD_1983_(2011)_ICS_Aurora_(US_Feet)
=proj=tmerc lat_0=41.25 lon_0=-89.25 k=1.000029 x_0=860147.320294641 y_0=149961.8999238 units=us-ft
23302||178|-89.7,41.6,-88.9,42.5|NAD83(2011) / ICS83-Rockford (ftUS)
102904|eo|178|-89.7,41.6,-88.9,42.5|NAD_1983_(2011)_ICS_Rockford_(US_Feet)
=proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=0.999997 x_0=242316.484632969 y_0=0 units=m
103814|eo|82|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Grant_Meters
=proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=0.999997 x_0=242316.484632969 y_0=0 units=us-ft
103914|eo|82|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Grant_Feet
=proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 units=us-ft
7607||178|-91.2,42.5,-90.4,43.2|NAD83(2011) / WISCRS Grant (ftUS)
8172||179|-91.2,42.5,-90.4,43.2|NAD83(HARN) / WISCRS Grant (ftUS)
103421|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Grant_County_Feet
=proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 units=m
7548||178|-91.2,42.5,-90.4,43.2|NAD83(2011) / WISCRS Grant (m)
8171||179|-91.2,42.5,-90.4,43.2|NAD83(HARN) / WISCRS Grant (m)
103321|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Grant_County_Meters
=proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=0.999997 x_0=263347.726695453 y_0=0 units=m
103807|eo|78|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Dodge_Meters
103817|eo|78|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Jefferson_Meters
=proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=0.999997 x_0=263347.726695453 y_0=0 units=us-ft
103907|eo|78|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Dodge_Feet
103917|eo|78|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Jefferson_Feet
=proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 units=m
7541||178|-89,42.8,-88.4,43.6|NAD83(2011) / WISCRS Dodge and Jefferson (m)
8187||179|-89,42.8,-88.4,43.6|NAD83(HARN) / WISCRS Dodge and Jefferson (m)
103313|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Dodge_County_Meters
103327|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Jefferson_County_Meters
=proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 units=us-ft
7600||178|-89,42.8,-88.4,43.6|NAD83(2011) / WISCRS Dodge and Jefferson (ftUS)
8189||179|-89,42.8,-88.4,43.6|NAD83(HARN) / WISCRS Dodge and Jefferson (ftUS)
103413|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Dodge_County_Feet
103427|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Jefferson_County_Feet
=proj=tmerc lat_0=41.5 lon_0=-83.6666666666667 k=0.999942857 x_0=152400.30480061 y_0=0 units=us-ft
5623||263|-84.9,41.7,-82.1,46|NAD27 / Michigan East
26801|o|123|-84.9,41.7,-82.1,46|NAD Michigan / Michigan East
=proj=tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 units=m
7359||178|-85.2,41.5,-84.8,41.8|NAD83(2011) / InGCS Steuben (m)
=proj=tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 units=us-ft
7360||178|-85.2,41.5,-84.8,41.8|NAD83(2011) / InGCS Steuben (ftUS)
=proj=tmerc lat_0=41.5 lon_0=-85.75 k=0.999909091 x_0=152400.30480061 y_0=0 units=us-ft
5624||263|-87.6,41.8,-84.6,46.1|NAD27 / Michigan Old Central
26802|o|123|-87.6,41.8,-84.6,46.1|NAD Michigan / Michigan Old Central
=proj=tmerc lat_0=41.5 lon_0=-88.75 k=0.999909091 x_0=152400.30480061 y_0=0 units=us-ft
5625||263|-90.4,45.1,-83.4,48.3|NAD27 / Michigan West
26803|o|123|-90.4,45.1,-83.4,48.3|NAD Michigan / Michigan West
=proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=152400.30480061 y_0=0 units=us-ft
26768||262|-113.2,42,-111,44.8|NAD27 / Idaho East
=proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 units=m
2787||179|-113.2,42,-111,44.8|NAD83(HARN) / Idaho East
3524||178|-113.2,42,-111,44.8|NAD83(NSRS2007) / Idaho East
6450||178|-113.2,42,-111,44.8|NAD83(2011) / Idaho East
26968||178|-113.2,42,-111,44.8|NAD83 / Idaho East
=proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 units=us-ft
2241||178|-113.2,42,-111,44.8|NAD83 / Idaho East (ftUS)
2886||179|-113.2,42,-111,44.8|NAD83(HARN) / Idaho East (ftUS)
3525||178|-113.2,42,-111,44.8|NAD83(NSRS2007) / Idaho East (ftUS)
6451||178|-113.2,42,-111,44.8|NAD83(2011) / Idaho East (ftUS)
=proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 units=m
102268|eo|179|-113.2,42,-111,44.8|NAD_1983_HARN_StatePlane_Idaho_East_FIPS_1101
103029|eo|178|-113.2,42,-111,44.8|NAD_1983_2011_StatePlane_Idaho_East_FIPS_1101
103264|e|178|-113.2,42,-111,44.8|NAD_1983_CORS96_StatePlane_Idaho_East_FIPS_1101
=proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 units=us-ft
102668|eo|178|-113.2,42,-111,44.8|NAD_1983_StatePlane_Idaho_East_FIPS_1101_Feet
103032|eo|178|-113.2,42,-111,44.8|NAD_1983_2011_StatePlane_Idaho_East_FIPS_1101_Ft_US
103267|e|178|-113.2,42,-111,44.8|NAD_1983_CORS96_StatePlane_Idaho_East_FIPS_1101_Ft_US
=proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=152400.30480061 y_0=0 units=us-ft
26769||262|-115.3,42,-112.7,45.7|NAD27 / Idaho Central
=proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 units=m
2788||179|-115.3,42,-112.7,45.7|NAD83(HARN) / Idaho Central
3522||178|-115.3,42,-112.7,45.7|NAD83(NSRS2007) / Idaho Central
6448||178|-115.3,42,-112.7,45.7|NAD83(2011) / Idaho Central
26969||178|-115.3,42,-112.7,45.7|NAD83 / Idaho Central
=proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 units=us-ft
2242||178|-115.3,42,-112.7,45.7|NAD83 / Idaho Central (ftUS)
2887||179|-115.3,42,-112.7,45.7|NAD83(HARN) / Idaho Central (ftUS)
3523||178|-115.3,42,-112.7,45.7|NAD83(NSRS2007) / Idaho Central (ftUS)
6449||178|-115.3,42,-112.7,45.7|NAD83(2011) / Idaho Central (ftUS)
=proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000 y_0=0 units=m
102269|eo|179|-115.3,42,-112.7,45.7|NAD_1983_HARN_StatePlane_Idaho_Central_FIPS_1102
103030|eo|178|-115.3,42,-112.7,45.7|NAD_1983_2011_StatePlane_Idaho_Central_FIPS_1102
103265|e|178|-115.3,42,-112.7,45.7|NAD_1983_CORS96_StatePlane_Idaho_Central_FIPS_1102
=proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000.000000001 y_0=0 units=us-ft
102669|eo|178|-115.3,42,-112.7,45.7|NAD_1983_StatePlane_Idaho_Central_FIPS_1102_Feet
103033|eo|178|-115.3,42,-112.7,45.7|NAD_1983_2011_StatePlane_Idaho_Central_FIPS_1102_Ft_US
103268|e|178|-115.3,42,-112.7,45.7|NAD_1983_CORS96_StatePlane_Idaho_Central_FIPS_1102_Ft_US
=proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=152400.30480061 y_0=0 units=us-ft
26770||262|-117.2,42,-114.3,49|NAD27 / Idaho West
=proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 units=m
2789||179|-117.2,42,-114.3,49|NAD83(HARN) / Idaho West
3526||178|-117.2,42,-114.3,49|NAD83(NSRS2007) / Idaho West
6452||178|-117.2,42,-114.3,49|NAD83(2011) / Idaho West
26970||178|-117.2,42,-114.3,49|NAD83 / Idaho West
=proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 units=us-ft
2243||178|-117.2,42,-114.3,49|NAD83 / Idaho West (ftUS)
2888||179|-117.2,42,-114.3,49|NAD83(HARN) / Idaho West (ftUS)
3527||178|-117.2,42,-114.3,49|NAD83(NSRS2007) / Idaho West (ftUS)
6453||178|-117.2,42,-114.3,49|NAD83(2011) / Idaho West (ftUS)
=proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000 y_0=0 units=m
102270|eo|179|-117.2,42,-114.3,49|NAD_1983_HARN_StatePlane_Idaho_West_FIPS_1103
103031|eo|178|-117.2,42,-114.3,49|NAD_1983_2011_StatePlane_Idaho_West_FIPS_1103
103266|e|178|-117.2,42,-114.3,49|NAD_1983_CORS96_StatePlane_Idaho_West_FIPS_1103
=proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000.000000001 y_0=0 units=us-ft
102670|eo|178|-117.2,42,-114.3,49|NAD_1983_StatePlane_Idaho_West_FIPS_1103_Feet
103034|eo|178|-117.2,42,-114.3,49|NAD_1983_2011_StatePlane_Idaho_West_FIPS_1103_Ft_US
103269|e|178|-117.2,42,-114.3,49|NAD_1983_CORS96_StatePlane_Idaho_West_FIPS_1103_Ft_US
=proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=1.00011328 x_0=800143.966400001 y_0=0 units=us-ft
102459|e|178|-116.6,43,-115.9,43.9|NAD_1983_Idaho-Ada_County
=proj=tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000 y_0=0 units=m
8331||178|-118.1,41.9,-116.8,43.5|NAD83(2011) / Oregon Owyhee zone (m)
=proj=tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000.00001496 y_0=0 units=ft
8332||178|-118.1,41.9,-116.8,43.5|NAD83(2011) / Oregon Owyhee zone (ft)
=proj=tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=79999.99999968 y_0=0 units=ft
8320||178|-119.4,41.9,-117.7,43.5|NAD83(2011) / Oregon Denio-Burns zone (ft)
=proj=tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=80000 y_0=0 units=m
8319||178|-119.4,41.9,-117.7,43.5|NAD83(2011) / Oregon Denio-Burns zone (m)
=proj=tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000 y_0=0 units=m
8337||178|-121,41.9,-119.1,43.5|NAD83(2011) / Oregon Riley-Lakeview zone (m)
=proj=tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000.00001496 y_0=0 units=ft
8338||178|-121,41.9,-119.1,43.5|NAD83(2011) / Oregon Riley-Lakeview zone (ft)
=proj=tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 y_0=0 units=ft
6789||178|-122.4,41.9,-120.8,43.9|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (ft)
6791||178|-122.4,41.9,-120.8,43.9|NAD83(2011) / Oregon Bend-Klamath Falls zone (ft)
=proj=tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 units=ft
102502|eo|178|-122.4,41.9,-120.8,43.9|OCRS_Bend-Klamath_Falls_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 units=m
6788||178|-122.4,41.9,-120.8,43.9|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (m)
6790||178|-122.4,41.9,-120.8,43.9|NAD83(2011) / Oregon Bend-Klamath Falls zone (m)
102532|eo|178|-122.4,41.9,-120.8,43.9|OCRS_Bend-Klamath_Falls_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 units=ft
102510|eo|178|-123.9,41.9,-122.4,42.9|OCRS_Grants_Pass-Ashland_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 units=m
6824||178|-123.9,41.9,-122.4,42.9|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (m)
6826||178|-123.9,41.9,-122.4,42.9|NAD83(2011) / Oregon Grants Pass-Ashland zone (m)
102540|eo|178|-123.9,41.9,-122.4,42.9|OCRS_Grants_Pass-Ashland_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 y_0=0 units=ft
6825||178|-123.9,41.9,-122.4,42.9|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (ft)
6827||178|-123.9,41.9,-122.4,42.9|NAD83(2011) / Oregon Grants Pass-Ashland zone (ft)
=proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=0.999996 x_0=146304.292608585 y_0=0 units=m
103833|eo|81|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Rock_Meters
=proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=0.999996 x_0=146304.292608585 y_0=0 units=us-ft
103933|eo|81|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Rock_Feet
=proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 units=m
7570||178|-89.4,42.5,-88.8,42.9|NAD83(2011) / WISCRS Rock (m)
8127||179|-89.4,42.5,-88.8,42.9|NAD83(HARN) / WISCRS Rock (m)
103353|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Rock_County_Meters
=proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 units=us-ft
7629||178|-89.4,42.5,-88.8,42.9|NAD83(2011) / WISCRS Rock (ftUS)
8128||179|-89.4,42.5,-88.8,42.9|NAD83(HARN) / WISCRS Rock (ftUS)
103453|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Rock_County_Feet
=proj=tmerc lat_0=42 lon_0=-114 k=0.9996 x_0=2500000 y_0=1200000 units=m
8826||178|-117.2,42,-111,49|NAD83 / Idaho Transverse Mercator
102605|eo|178|-117.2,42,-111,49|NAD_1983_Idaho_TM
=proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 units=m
103819|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Kenosha_Meters
103826|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Milwaukee_Meters
103829|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Ozaukee_Meters
103832|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Racine_Meters
=proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 units=us-ft
103919|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Kenosha_Feet
103926|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Milwaukee_Feet
103929|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Ozaukee_Feet
103932|eo|69|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Racine_Feet
=proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 units=us-ft
7613||178|-88.3,42.5,-87.7,43.6|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)
8160||179|-88.3,42.5,-87.7,43.6|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)
103429|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Kenosha_County_Feet
103440|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Milwaukee_County_Feet
103445|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Ozaukee_County_Feet
103451|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Racine_County_Feet
=proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 units=m
7554||178|-88.3,42.5,-87.7,43.6|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)
8159||179|-88.3,42.5,-87.7,43.6|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)
103329|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Kenosha_County_Meters
103340|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Milwaukee_County_Meters
103345|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Ozaukee_County_Meters
103351|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Racine_County_Meters
=proj=tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 y_0=0 units=ft
6801||178|-123.8,42.5,-122.4,43.2|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (ft)
6803||178|-123.8,42.5,-122.4,43.2|NAD83(2011) / Oregon Canyonville-Grants Pass zone (ft)
=proj=tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 units=ft
102504|eo|178|-123.8,42.5,-122.4,43.2|OCRS_Canyonville-Grants_Pass_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 units=m
6800||178|-123.8,42.5,-122.4,43.2|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (m)
6802||178|-123.8,42.5,-122.4,43.2|NAD83(2011) / Oregon Canyonville-Grants Pass zone (m)
102534|eo|178|-123.8,42.5,-122.4,43.2|OCRS_Canyonville-Grants_Pass_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 units=m
102310|eo|179|-72.6,42.7,-70.6,45.3|NAD_1983_HARN_StatePlane_New_Hampshire_FIPS_2800
103103|eo|178|-72.6,42.7,-70.6,45.3|NAD_1983_2011_StatePlane_New_Hampshire_FIPS_2800
103482|e|178|-72.6,42.7,-70.6,45.3|NAD_1983_CORS96_StatePlane_New_Hampshire_FIPS_2800
=proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 units=us-ft
102710|eo|178|-72.6,42.7,-70.6,45.3|NAD_1983_StatePlane_New_Hampshire_FIPS_2800_Feet
103104|eo|178|-72.6,42.7,-70.6,45.3|NAD_1983_2011_StatePlane_New_Hampshire_FIPS_2800_Ft_US
103483|e|178|-72.6,42.7,-70.6,45.3|NAD_1983_CORS96_StatePlane_New_Hampshire_FIPS_2800_Ft_US
=proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 units=us-ft
32010||252|-72.6,42.7,-70.6,45.3|NAD27 / New Hampshire
=proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 units=m
2823||179|-72.6,42.7,-70.6,45.3|NAD83(HARN) / New Hampshire
3613||178|-72.6,42.7,-70.6,45.3|NAD83(NSRS2007) / New Hampshire
6524||178|-72.6,42.7,-70.6,45.3|NAD83(2011) / New Hampshire
32110||178|-72.6,42.7,-70.6,45.3|NAD83 / New Hampshire
=proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 units=us-ft
3437||178|-72.6,42.7,-70.6,45.3|NAD83 / New Hampshire (ftUS)
3445||179|-72.6,42.7,-70.6,45.3|NAD83(HARN) / New Hampshire (ftUS)
3614||178|-72.6,42.7,-70.6,45.3|NAD83(NSRS2007) / New Hampshire (ftUS)
6525||178|-72.6,42.7,-70.6,45.3|NAD83(2011) / New Hampshire (ftUS)
=proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000 y_0=0 units=m
102345|eo|179|-73.4,42.7,-71.5,45|NAD_1983_HARN_StatePlane_Vermont_FIPS_4400
103172|eo|178|-73.4,42.7,-71.5,45|NAD_1983_2011_StatePlane_Vermont_FIPS_4400
103558|e|178|-73.4,42.7,-71.5,45|NAD_1983_CORS96_StatePlane_Vermont_FIPS_4400
=proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000.000000001 y_0=0 units=us-ft
102745|eo|178|-73.4,42.7,-71.5,45|NAD_1983_StatePlane_Vermont_FIPS_4400_Feet
103173|eo|178|-73.4,42.7,-71.5,45|NAD_1983_2011_StatePlane_Vermont_FIPS_4400_Ft_US
=proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=152400.30480061 y_0=0 units=us-ft
32045||252|-73.4,42.7,-71.5,45|NAD27 / Vermont
=proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 units=m
2852||179|-73.4,42.7,-71.5,45|NAD83(HARN) / Vermont
3684||178|-73.4,42.7,-71.5,45|NAD83(NSRS2007) / Vermont
6589||178|-73.4,42.7,-71.5,45|NAD83(2011) / Vermont
32145||178|-73.4,42.7,-71.5,45|NAD83 / Vermont
=proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 units=us-ft
5646||178|-73.4,42.7,-71.5,45|NAD83 / Vermont (ftUS)
5654||179|-73.4,42.7,-71.5,45|NAD83(HARN) / Vermont (ftUS)
5655||178|-73.4,42.7,-71.5,45|NAD83(NSRS2007) / Vermont (ftUS)
6590||178|-73.4,42.7,-71.5,45|NAD83(2011) / Vermont (ftUS)
=proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=0.999997 x_0=113081.026162052 y_0=0 units=m
103815|eo|97|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Iowa_Meters
=proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=0.999997 x_0=113081.026162052 y_0=0 units=us-ft
103915|eo|97|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Iowa_Feet
=proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 units=m
7551||178|-90.4,42.8,-89.8,43.2|NAD83(2011) / WISCRS Iowa (m)
8165||179|-90.4,42.8,-89.8,43.2|NAD83(HARN) / WISCRS Iowa (m)
103324|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Iowa_County_Meters
=proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 units=us-ft
7610||178|-90.4,42.8,-89.8,43.2|NAD83(2011) / WISCRS Iowa (ftUS)
8166||179|-90.4,42.8,-89.8,43.2|NAD83(HARN) / WISCRS Iowa (ftUS)
103424|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Iowa_County_Feet
=proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=0.999997 x_0=208788.417576835 y_0=0 units=m
103841|eo|79|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Waukesha_Meters
=proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=0.999997 x_0=208788.417576835 y_0=0 units=us-ft
103941|eo|79|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Waukesha_Feet
=proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 units=us-ft
7642||178|-88.5,42.8,-88.1,43.2|NAD83(2011) / WISCRS Waukesha (ftUS)
8102||179|-88.5,42.8,-88.1,43.2|NAD83(HARN) / WISCRS Waukesha (ftUS)
103467|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Waukesha_County_Feet
=proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 units=m
7583||178|-88.5,42.8,-88.1,43.2|NAD83(2011) / WISCRS Waukesha (m)
8101||179|-88.5,42.8,-88.1,43.2|NAD83(HARN) / WISCRS Waukesha (m)
103367|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Waukesha_County_Meters
=proj=tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=100000 y_0=0 units=m
7118||178|-109.5,42.7,-107.9,43.9|NAD83(2011) / RMTCRS Wind River (m)
=proj=tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=99999.99998984 y_0=0 units=us-ft
7128||178|-109.5,42.7,-107.9,43.9|NAD83(2011) / RMTCRS Wind River (ftUS)
=proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 units=m
103805|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Calumet_Meters
103812|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Fond_du_Lac_Meters
103828|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Outagamie_Meters
103843|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Winnebago_Meters
=proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 units=us-ft
103905|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Calumet_Feet
103912|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Fond_du_Lac_Feet
103928|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Outagamie_Feet
103943|eo|71|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Winnebago_Feet
=proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 units=us-ft
7594||178|-88.9,43.5,-88,44.6|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)
8206||179|-88.9,43.5,-88,44.6|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)
103407|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Calumet_County_Feet
103419|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Fond_du_Lac_County_Feet
103444|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Outagamie_County_Feet
103470|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Winnebago_County_Feet
=proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 units=m
7535||178|-88.9,43.5,-88,44.6|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)
8205||179|-88.9,43.5,-88,44.6|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)
103307|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Calumet_County_Meters
103319|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Fond_du_Lac_County_Meters
103344|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Outagamie_County_Meters
103370|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Winnebago_County_Meters
=proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=0.999995 x_0=185623.571247143 y_0=0 units=m
103836|eo|95|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Sauk_Meters
=proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=0.999995 x_0=185623.571247143 y_0=0 units=us-ft
103936|eo|95|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Sauk_Feet
=proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322073 units=us-ft
7631||178|-90.3,43.1,-89.6,43.7|NAD83(2011) / WISCRS Sauk (ftUS)
8124||179|-90.3,43.1,-89.6,43.7|NAD83(HARN) / WISCRS Sauk (ftUS)
103455|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Sauk_County_Feet
=proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 units=m
7572||178|-90.3,43.1,-89.6,43.7|NAD83(2011) / WISCRS Sauk (m)
8123||179|-90.3,43.1,-89.6,43.7|NAD83(HARN) / WISCRS Sauk (m)
103355|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Sauk_County_Meters
=proj=tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 units=ft
102507|eo|178|-124,42.8,-122.4,43.9|OCRS_Cottage_Grove-Canyonville_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 units=m
6812||178|-124,42.8,-122.4,43.9|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (m)
6814||178|-124,42.8,-122.4,43.9|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (m)
102537|eo|178|-124,42.8,-122.4,43.9|OCRS_Cottage_Grove-Canyonville_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 y_0=0 units=ft
6813||178|-124,42.8,-122.4,43.9|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (ft)
6815||178|-124,42.8,-122.4,43.9|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (ft)
=proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 units=m
102284|eo|179|-71.1,43,-69.3,46.6|NAD_1983_HARN_StatePlane_Maine_West_FIPS_1802
103062|eo|178|-71.1,43,-69.3,46.6|NAD_1983_2011_StatePlane_Maine_West_FIPS_1802
103297|e|178|-71.1,43,-69.3,46.6|NAD_1983_CORS96_StatePlane_Maine_West_FIPS_1802
=proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 units=us-ft
102684|eo|178|-71.1,43,-69.3,46.6|NAD_1983_StatePlane_Maine_West_FIPS_1802_Feet
103064|eo|178|-71.1,43,-69.3,46.6|NAD_1983_2011_StatePlane_Maine_West_FIPS_1802_Ft_US
103299|e|178|-71.1,43,-69.3,46.6|NAD_1983_CORS96_StatePlane_Maine_West_FIPS_1802_Ft_US
=proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 units=us-ft
26784||252|-71.1,43,-69.3,46.6|NAD27 / Maine West
=proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 units=m
2803||179|-71.1,43,-69.3,46.6|NAD83(HARN) / Maine West
3558||178|-71.1,43,-69.3,46.6|NAD83(NSRS2007) / Maine West
6485||178|-71.1,43,-69.3,46.6|NAD83(2011) / Maine West
26815|o|178|-71.1,43,-69.3,46.6|NAD83 / Maine West (ftUS)
26826|o|179|-71.1,43,-69.3,46.6|NAD83(HARN) / Maine West (ftUS)
26837|o|178|-71.1,43,-69.3,46.6|NAD83(NSRS2007) / Maine West (ftUS)
26984||178|-71.1,43,-69.3,46.6|NAD83 / Maine West
=proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 units=us-ft
6486||178|-71.1,43,-69.3,46.6|NAD83(2011) / Maine West (ftUS)
26848||178|-71.1,43,-69.3,46.6|NAD83 / Maine West (ftUS)
26856||179|-71.1,43,-69.3,46.6|NAD83(HARN) / Maine West (ftUS)
26864||178|-71.1,43,-69.3,46.6|NAD83(NSRS2007) / Maine West (ftUS)
=proj=tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 units=m
3074||178|-71.1,43.1,-69.6,46.6|NAD83 / Maine CS2000 West
3077||179|-71.1,43.1,-69.6,46.6|NAD83(HARN) / Maine CS2000 West
3556||178|-71.1,43.1,-69.6,46.6|NAD83(NSRS2007) / Maine CS2000 West
6482||178|-71.1,43.1,-69.6,46.6|NAD83(2011) / Maine CS2000 West
102210|eo|179|-71.1,43.1,-69.6,46.6|NAD_1983_HARN_Maine_2000_West_Zone
102608|eo|178|-71.1,43.1,-69.6,46.6|NAD_1983_Maine_2000_West_Zone
103067|eo|178|-71.1,43.1,-69.6,46.6|NAD_1983_2011_Maine_2000_West_Zone
103374|e|178|-71.1,43.1,-69.6,46.6|NAD_1983_CORS96_Maine_2000_West_Zone
=proj=tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=0.999995 x_0=120091.44018288 y_0=0 units=m
103840|eo|94|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Washington_Meters
=proj=tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=0.999995 x_0=120091.44018288 y_0=0 units=us-ft
103940|eo|94|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Washington_Feet
=proj=tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 units=us-ft
103466|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Washington_County_Feet
=proj=tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 units=m
103366|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Washington_County_Meters
=proj=tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 units=us-ft
7641||178|-88.4,43.2,-88,43.6|NAD83(2011) / WISCRS Washington (ftUS)
8104||179|-88.4,43.2,-88,43.6|NAD83(HARN) / WISCRS Washington (ftUS)
=proj=tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 units=m
7582||178|-88.4,43.2,-88,43.6|NAD83(2011) / WISCRS Washington (m)
8103||179|-88.4,43.2,-88,43.6|NAD83(HARN) / WISCRS Washington (m)
=proj=tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=19999.99999992 y_0=0 units=ft
8348||178|-122.3,43,-121.5,44.2|NAD83(2011) / Oregon Willamette Pass zone (ft)
=proj=tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=20000 y_0=0 units=m
8347||178|-122.3,43,-121.5,44.2|NAD83(2011) / Oregon Willamette Pass zone (m)
=proj=tmerc lat_0=43 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 units=m
3073|o|178|-70,43.8,-68.3,47.5|NAD83 / Maine CS2000 Central
3076|o|179|-70,43.8,-68.3,47.5|NAD83(HARN) / Maine CS2000 Central
=proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.9998983998 units=us-ft
7591||178|-88.3,44.2,-87.8,44.7|NAD83(2011) / WISCRS Brown (ftUS)
8213||179|-88.3,44.2,-87.8,44.7|NAD83(HARN) / WISCRS Brown (ftUS)
103404|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Brown_County_Feet
=proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.99998984 y_0=4599.98983997968 units=m
103803|eo|178|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Brown_Meters
=proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.99998984 y_0=4599.98983997968 units=us-ft
103903|eo|178|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Brown_Feet
=proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 units=m
7532||178|-88.3,44.2,-87.8,44.7|NAD83(2011) / WISCRS Brown (m)
8212||179|-88.3,44.2,-87.8,44.7|NAD83(HARN) / WISCRS Brown (m)
103304|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Brown_County_Meters
=proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=0.999998 x_0=256946.913893828 y_0=0 units=m
103839|eo|85|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Trempealeau_Meters
=proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=0.999998 x_0=256946.913893828 y_0=0 units=us-ft
103939|eo|85|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Trempealeau_Feet
=proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 units=m
7577||178|-91.6,44,-91.1,44.6|NAD83(2011) / WISCRS Trempealeau (m)
8113||179|-91.6,44,-91.1,44.6|NAD83(HARN) / WISCRS Trempealeau (m)
103361|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Trempealeau_County_Meters
=proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 units=us-ft
7636||178|-91.6,44,-91.1,44.6|NAD83(2011) / WISCRS Trempealeau (ftUS)
8114||179|-91.6,44,-91.1,44.6|NAD83(HARN) / WISCRS Trempealeau (ftUS)
103461|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Trempealeau_County_Feet
=proj=tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 y_0=0 units=ft
6837||178|-117.9,43.4,-116.7,44.7|NAD83(CORS96) / Oregon Ontario zone (ft)
6839||178|-117.9,43.4,-116.7,44.7|NAD83(2011) / Oregon Ontario zone (ft)
=proj=tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 units=ft
102513|eo|178|-117.9,43.4,-116.7,44.7|OCRS_Ontario_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 units=m
6836||178|-117.9,43.4,-116.7,44.7|NAD83(CORS96) / Oregon Ontario zone (m)
6838||178|-117.9,43.4,-116.7,44.7|NAD83(2011) / Oregon Ontario zone (m)
102543|eo|178|-117.9,43.4,-116.7,44.7|OCRS_Ontario_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 units=m
103820|eo|57|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Kewaunee_Meters
103823|eo|57|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Manitowoc_Meters
103838|eo|57|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Sheboygan_Meters
=proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 units=us-ft
103920|eo|57|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Kewaunee_Feet
103923|eo|57|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Manitowoc_Feet
103938|eo|57|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Sheboygan_Feet
=proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 units=m
7555||178|-88.2,43.5,-87.4,44.7|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)
8157||179|-88.2,43.5,-87.4,44.7|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)
103330|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Kewaunee_County_Meters
103335|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Manitowoc_County_Meters
103358|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Sheboygan_County_Meters
=proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 units=us-ft
7614||178|-88.2,43.5,-87.4,44.7|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)
8158||179|-88.2,43.5,-87.4,44.7|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)
103430|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Kewaunee_County_Feet
103435|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Manitowoc_County_Feet
103458|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Sheboygan_County_Feet
=proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=0.999999 x_0=147218.694437389 y_0=0 units=m
103800|eo|76|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Adams_Meters
103818|eo|76|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Juneau_Meters
=proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=0.999999 x_0=147218.694437389 y_0=0 units=us-ft
103900|eo|76|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Adams_Feet
103918|eo|76|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Juneau_Feet
=proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 units=us-ft
7587||178|-90.3,43.6,-89.6,44.3|NAD83(2011) / WISCRS Adams and Juneau (ftUS)
8226||179|-90.3,43.6,-89.6,44.3|NAD83(HARN) / WISCRS Adams and Juneau (ftUS)
103400|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Adams_County_Feet
103428|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Juneau_County_Feet
=proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 units=m
7528||178|-90.3,43.6,-89.6,44.3|NAD83(2011) / WISCRS Adams and Juneau (m)
8225||179|-90.3,43.6,-89.6,44.3|NAD83(HARN) / WISCRS Adams and Juneau (m)
103300|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Adams_County_Meters
103328|e|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Juneau_County_Meters
=proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=0.999996 x_0=185013.97002794 y_0=0 units=m
103842|eo|73|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Waupaca_Meters
=proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=0.999996 x_0=185013.97002794 y_0=0 units=us-ft
103942|eo|73|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Waupaca_Feet
=proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 units=m
7584||178|-89.2,44.2,-88.6,44.7|NAD83(2011) / WISCRS Waupaca (m)
8099||179|-89.2,44.2,-88.6,44.7|NAD83(HARN) / WISCRS Waupaca (m)
103368|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Waupaca_County_Meters
=proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 units=us-ft
7643||178|-89.2,44.2,-88.6,44.7|NAD83(2011) / WISCRS Waupaca (ftUS)
8100||179|-89.2,44.2,-88.6,44.7|NAD83(HARN) / WISCRS Waupaca (ftUS)
103468|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Waupaca_County_Feet
=proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=0.999994 x_0=130454.660909322 y_0=0 units=m
103821|eo|84|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_LaCrosse_Meters
=proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=0.999994 x_0=130454.660909322 y_0=0 units=us-ft
103921|eo|84|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_LaCrosse_Feet
=proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 units=us-ft
7615||178|-91.4,43.7,-90.9,44.1|NAD83(2011) / WISCRS La Crosse (ftUS)
8156||179|-91.4,43.7,-90.9,44.1|NAD83(HARN) / WISCRS La Crosse (ftUS)
103431|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_LaCrosse_County_Feet
=proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 units=m
7556||178|-91.4,43.7,-90.9,44.1|NAD83(2011) / WISCRS La Crosse (m)
8155||179|-91.4,43.7,-90.9,44.1|NAD83(HARN) / WISCRS La Crosse (m)
103331|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_LaCrosse_County_Meters
=proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1 x_0=175260.350520701 y_0=0 units=m
103804|eo|87|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Buffalo_Meters
=proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1 x_0=175260.350520701 y_0=0 units=us-ft
103904|eo|87|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Buffalo_Feet
=proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 units=m
7533||178|-92.1,44,-91.5,44.6|NAD83(2011) / WISCRS Buffalo (m)
8209||179|-92.1,44,-91.5,44.6|NAD83(HARN) / WISCRS Buffalo (m)
103305|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Buffalo_County_Meters
=proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.00487680975361951 units=us-ft
7592||178|-92.1,44,-91.5,44.6|NAD83(2011) / WISCRS Buffalo (ftUS)
8210||179|-92.1,44,-91.5,44.6|NAD83(HARN) / WISCRS Buffalo (ftUS)
103405|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Buffalo_County_Feet
=proj=tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000 y_0=0 units=m
8311||178|-118.6,43.5,-117.5,44.2|NAD83(2011) / Oregon Burns-Harper zone (m)
=proj=tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000.00001488 y_0=0 units=ft
8312||178|-118.6,43.5,-117.5,44.2|NAD83(2011) / Oregon Burns-Harper zone (ft)
=proj=tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=19999.99999992 y_0=0 units=ft
8314||178|-119.2,43.5,-118.5,44.4|NAD83(2011) / Oregon Canyon City-Burns zone (ft)
=proj=tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=20000 y_0=0 units=m
8313||178|-119.2,43.5,-118.5,44.4|NAD83(2011) / Oregon Canyon City-Burns zone (m)
=proj=tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 units=m
3463||178|-70,43.8,-68.3,47.5|NAD83 / Maine CS2000 Central
3464||179|-70,43.8,-68.3,47.5|NAD83(HARN) / Maine CS2000 Central
3554||178|-70,43.8,-68.3,47.5|NAD83(NSRS2007) / Maine CS2000 Central
6480||178|-70,43.8,-68.3,47.5|NAD83(2011) / Maine CS2000 Central
102209|eo|179|-70,43.8,-68.3,47.5|NAD_1983_HARN_Maine_2000_Central_Zone
102607|eo|178|-70,43.8,-68.3,47.5|NAD_1983_Maine_2000_Central_Zone
103066|eo|178|-70,43.8,-68.3,47.5|NAD_1983_2011_Maine_2000_Central_Zone
103373|e|178|-70,43.8,-68.3,47.5|NAD_1983_CORS96_Maine_2000_Central_Zone
=proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=0.999994 x_0=199949.1998984 y_0=0 units=m
103806|eo|130|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Clark_Meters
=proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=0.999994 x_0=199949.1998984 y_0=0 units=us-ft
103906|eo|130|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Clark_Feet
=proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 units=m
7537||178|-90.9,44.4,-90.3,45|NAD83(2011) / WISCRS Clark (m)
8201||179|-90.9,44.4,-90.3,45|NAD83(HARN) / WISCRS Clark (m)
103309|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Clark_County_Meters
=proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883414 units=us-ft
7596||178|-90.9,44.4,-90.3,45|NAD83(2011) / WISCRS Clark (ftUS)
8202||179|-90.9,44.4,-90.3,45|NAD83(HARN) / WISCRS Clark (ftUS)
103409|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Clark_County_Feet
=proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 units=m
2802||179|-70,43.9,-66.9,47.5|NAD83(HARN) / Maine East
3557||178|-70,43.9,-66.9,47.5|NAD83(NSRS2007) / Maine East
6483||178|-70,43.9,-66.9,47.5|NAD83(2011) / Maine East
26814|o|178|-70,43.9,-66.9,47.5|NAD83 / Maine East (ftUS)
26825|o|179|-70,43.9,-66.9,47.5|NAD83(HARN) / Maine East (ftUS)
26836|o|178|-70,43.9,-66.9,47.5|NAD83(NSRS2007) / Maine East (ftUS)
26983||178|-70,43.9,-66.9,47.5|NAD83 / Maine East
102283|eo|179|-70,43.9,-66.9,47.5|NAD_1983_HARN_StatePlane_Maine_East_FIPS_1801
103061|eo|178|-70,43.9,-66.9,47.5|NAD_1983_2011_StatePlane_Maine_East_FIPS_1801
103296|e|178|-70,43.9,-66.9,47.5|NAD_1983_CORS96_StatePlane_Maine_East_FIPS_1801
=proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 units=us-ft
6484||178|-70,43.9,-66.9,47.5|NAD83(2011) / Maine East (ftUS)
26847||178|-70,43.9,-66.9,47.5|NAD83 / Maine East (ftUS)
26855||179|-70,43.9,-66.9,47.5|NAD83(HARN) / Maine East (ftUS)
26863||178|-70,43.9,-66.9,47.5|NAD83(NSRS2007) / Maine East (ftUS)
102683|eo|178|-70,43.9,-66.9,47.5|NAD_1983_StatePlane_Maine_East_FIPS_1801_Feet
103063|eo|178|-70,43.9,-66.9,47.5|NAD_1983_2011_StatePlane_Maine_East_FIPS_1801_Ft_US
103298|e|178|-70,43.9,-66.9,47.5|NAD_1983_CORS96_StatePlane_Maine_East_FIPS_1801_Ft_US
=proj=tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 units=ft
102509|eo|178|-123.8,43.7,-122.2,44.7|OCRS_Eugene_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 units=m
6820||178|-123.8,43.7,-122.2,44.7|NAD83(CORS96) / Oregon Eugene zone (m)
6822||178|-123.8,43.7,-122.2,44.7|NAD83(2011) / Oregon Eugene zone (m)
102539|eo|178|-123.8,43.7,-122.2,44.7|OCRS_Eugene_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 y_0=0 units=ft
6821||178|-123.8,43.7,-122.2,44.7|NAD83(CORS96) / Oregon Eugene zone (ft)
6823||178|-123.8,43.7,-122.2,44.7|NAD83(2011) / Oregon Eugene zone (ft)
=proj=tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 units=m
3072||178|-68.6,44.2,-66.9,47.4|NAD83 / Maine CS2000 East
3075||179|-68.6,44.2,-66.9,47.4|NAD83(HARN) / Maine CS2000 East
3555||178|-68.6,44.2,-66.9,47.4|NAD83(NSRS2007) / Maine CS2000 East
6481||178|-68.6,44.2,-66.9,47.4|NAD83(2011) / Maine CS2000 East
102208|eo|179|-68.6,44.2,-66.9,47.4|NAD_1983_HARN_Maine_2000_East_Zone
102606|eo|178|-68.6,44.2,-66.9,47.4|NAD_1983_Maine_2000_East_Zone
103065|eo|178|-68.6,44.2,-66.9,47.4|NAD_1983_2011_Maine_2000_East_Zone
103372|e|178|-68.6,44.2,-66.9,47.4|NAD_1983_CORS96_Maine_2000_East_Zone
=proj=tmerc lat_0=43.8333333333333 lon_0=-68.5 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26783||252|-70,43.9,-66.9,47.5|NAD27 / Maine East
=proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=0.999997 x_0=250546.101092202 y_0=0 units=m
103834|eo|134|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Rusk_Meters
=proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=0.999997 x_0=250546.101092202 y_0=0 units=us-ft
103934|eo|134|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Rusk_Feet
=proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 units=m
7571||178|-91.5,45.3,-90.7,45.6|NAD83(2011) / WISCRS Rusk (m)
8125||179|-91.5,45.3,-90.7,45.6|NAD83(HARN) / WISCRS Rusk (m)
103354|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Rusk_County_Meters
=proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 units=us-ft
7630||178|-91.5,45.3,-90.7,45.6|NAD83(2011) / WISCRS Rusk (ftUS)
8126||179|-91.5,45.3,-90.7,45.6|NAD83(HARN) / WISCRS Rusk (ftUS)
103454|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Rusk_County_Feet
=proj=tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 units=m
2453||178|139.3,41.3,141.5,43.4|JGD2000 / Japan Plane Rectangular CS XI
6679||178|139.3,41.3,141.5,43.4|JGD2011 / Japan Plane Rectangular CS XI
30171||223|139.3,41.3,141.5,43.4|Tokyo / Japan Plane Rectangular CS XI
102620|eo|178|139.3,41.3,141.5,43.4|JGD_2011_Japan_Zone_11
=proj=tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 units=m
2454||178|140.9,42.2,143.6,45.5|JGD2000 / Japan Plane Rectangular CS XII
6680||178|140.9,42.2,143.6,45.5|JGD2011 / Japan Plane Rectangular CS XII
30172||223|140.9,42.2,143.6,45.5|Tokyo / Japan Plane Rectangular CS XII
102621|eo|178|140.9,42.2,143.6,45.5|JGD_2011_Japan_Zone_12
=proj=tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 units=m
2455||178|142.6,41.9,145.9,44.4|JGD2000 / Japan Plane Rectangular CS XIII
6681||178|142.6,41.9,145.9,44.4|JGD2011 / Japan Plane Rectangular CS XIII
30173||223|142.6,41.9,145.9,44.4|Tokyo / Japan Plane Rectangular CS XIII
102622|eo|178|142.6,41.9,145.9,44.4|JGD_2011_Japan_Zone_13
=proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=0.999996 x_0=275844.551689103 y_0=0 units=m
103813|eo|166|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Forest_Meters
=proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=0.999996 x_0=275844.551689103 y_0=0 units=us-ft
103913|eo|166|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Forest_Feet
=proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 units=us-ft
7606||178|-89,45.4,-88.4,46.1|NAD83(2011) / WISCRS Forest (ftUS)
8177||179|-89,45.4,-88.4,46.1|NAD83(HARN) / WISCRS Forest (ftUS)
103420|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Forest_County_Feet
=proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 units=m
7547||178|-89,45.4,-88.4,46.1|NAD83(2011) / WISCRS Forest (m)
8173||179|-89,45.4,-88.4,46.1|NAD83(HARN) / WISCRS Forest (m)
103320|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Forest_County_Meters
=proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=0.99999 x_0=262433.32486665 y_0=0 units=m
103837|eo|92|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Shawano_Meters
=proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=0.99999 x_0=262433.32486665 y_0=0 units=us-ft
103937|eo|92|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Shawano_Feet
=proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.0094488188976378 units=us-ft
7633||178|-89.2,44.6,-88.2,45|NAD83(2011) / WISCRS Shawano (ftUS)
8120||179|-89.2,44.6,-88.2,45|NAD83(HARN) / WISCRS Shawano (ftUS)
103457|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Shawano_County_Feet
=proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 units=m
7574||178|-89.2,44.6,-88.2,45|NAD83(2011) / WISCRS Shawano (m)
8119||179|-89.2,44.6,-88.2,45|NAD83(HARN) / WISCRS Shawano (m)
103357|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Shawano_County_Meters
=proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=0.999995 x_0=165506.731013462 y_0=0 units=m
103835|eo|104|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_St_Croix_Meters
=proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=0.999995 x_0=165506.731013462 y_0=0 units=us-ft
103935|eo|104|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_St_Croix_Feet
=proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264415 units=us-ft
7634||178|-92.8,44.9,-92.1,45.2|NAD83(2011) / WISCRS St. Croix (ftUS)
8118||179|-92.8,44.9,-92.1,45.2|NAD83(HARN) / WISCRS St. Croix (ftUS)
103459|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_St_Croix_County_Feet
=proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 units=m
7575||178|-92.8,44.9,-92.1,45.2|NAD83(2011) / WISCRS St. Croix (m)
8117||179|-92.8,44.9,-92.1,45.2|NAD83(HARN) / WISCRS St. Croix (m)
103359|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_St_Croix_County_Meters
=proj=tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 units=ft
6861||178|-122.5,44.1,-121.7,44.7|NAD83(CORS96) / Oregon Santiam Pass zone (ft)
6863||178|-122.5,44.1,-121.7,44.7|NAD83(2011) / Oregon Santiam Pass zone (ft)
102519|eo|178|-122.5,44.1,-121.7,44.7|OCRS_Santiam_Pass_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 units=m
6860||178|-122.5,44.1,-121.7,44.7|NAD83(CORS96) / Oregon Santiam Pass zone (m)
6862||178|-122.5,44.1,-121.7,44.7|NAD83(2011) / Oregon Santiam Pass zone (m)
102549|eo|178|-122.5,44.1,-121.7,44.7|OCRS_Santiam_Pass_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=19999.99999992 y_0=0 units=ft
8318||178|-119.9,44.2,-118.6,44.9|NAD83(2011) / Oregon Dayville-Prairie City zone (ft)
=proj=tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=20000 y_0=0 units=m
8317||178|-119.9,44.2,-118.6,44.9|NAD83(2011) / Oregon Dayville-Prairie City zone (m)
=proj=tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 units=us-ft
7612||178|-91.2,44.1,-90.3,44.6|NAD83(2011) / WISCRS Jackson (ftUS)
8162||179|-91.2,44.1,-90.3,44.6|NAD83(HARN) / WISCRS Jackson (ftUS)
103426|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Jackson_County_Feet
=proj=tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 units=m
7553||178|-91.2,44.1,-90.3,44.6|NAD83(2011) / WISCRS Jackson (m)
8161||179|-91.2,44.1,-90.3,44.6|NAD83(HARN) / WISCRS Jackson (m)
103326|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Jackson_County_Meters
=proj=tmerc lat_0=44.2533353222222 lon_0=-90.8442965138889 k=1.0000353 x_0=27000 y_0=24999.9998983998 units=us-ft
10516||178|-91.2,44.1,-90.3,44.6|NAD83(2011) / Adjusted Jackson (ftUS)
=proj=tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 units=ft
102518|eo|178|-123.7,44.3,-121.9,45.3|OCRS_Salem_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 units=m
6856||178|-123.7,44.3,-121.9,45.3|NAD83(CORS96) / Oregon Salem zone (m)
6858||178|-123.7,44.3,-121.9,45.3|NAD83(2011) / Oregon Salem zone (m)
102548|eo|178|-123.7,44.3,-121.9,45.3|OCRS_Salem_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 y_0=0 units=ft
6857||178|-123.7,44.3,-121.9,45.3|NAD83(CORS96) / Oregon Salem zone (ft)
6859||178|-123.7,44.3,-121.9,45.3|NAD83(2011) / Oregon Salem zone (ft)
=proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=0.999991 x_0=182880.365760732 y_0=0 units=m
103827|eo|72|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Oconto_Meters
=proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=0.999991 x_0=182880.365760732 y_0=0 units=us-ft
103927|eo|72|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Oconto_Feet
=proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 units=us-ft
7622||178|-88.7,44.7,-87.8,45.4|NAD83(2011) / WISCRS Oconto (ftUS)
8142||179|-88.7,44.7,-87.8,45.4|NAD83(HARN) / WISCRS Oconto (ftUS)
103442|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Oconto_County_Feet
=proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 units=m
7563||178|-88.7,44.7,-87.8,45.4|NAD83(2011) / WISCRS Oconto (m)
8141||179|-88.7,44.7,-87.8,45.4|NAD83(HARN) / WISCRS Oconto (m)
103342|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Oconto_County_Meters
=proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=0.999991 x_0=158801.117602235 y_0=0 units=m
103808|eo|68|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Door_Meters
=proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=0.999991 x_0=158801.117602235 y_0=0 units=us-ft
103908|eo|68|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Door_Feet
=proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 units=m
7542||178|-87.7,44.7,-86.8,45.4|NAD83(2011) / WISCRS Door (m)
8184||179|-87.7,44.7,-86.8,45.4|NAD83(HARN) / WISCRS Door (m)
103314|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Door_County_Meters
=proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 units=us-ft
7601||178|-87.7,44.7,-86.8,45.4|NAD83(2011) / WISCRS Door (ftUS)
8185||179|-87.7,44.7,-86.8,45.4|NAD83(HARN) / WISCRS Door (ftUS)
103414|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Door_County_Feet
=proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=0.999998 x_0=51816.1036322073 y_0=0 units=m
103810|eo|106|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Dunn_Meters
=proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=0.999998 x_0=51816.1036322073 y_0=0 units=us-ft
103910|eo|106|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Dunn_Feet
=proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370079 y_0=0.00304800609601219 units=us-ft
7603||178|-92.2,44.7,-91.6,45.2|NAD83(2011) / WISCRS Dunn (ftUS)
8180||179|-92.2,44.7,-91.6,45.2|NAD83(HARN) / WISCRS Dunn (ftUS)
103416|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Dunn_County_Feet
=proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 units=m
7544||178|-92.2,44.7,-91.6,45.2|NAD83(2011) / WISCRS Dunn (m)
8179||179|-92.2,44.7,-91.6,45.2|NAD83(HARN) / WISCRS Dunn (m)
103316|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Dunn_County_Meters
=proj=tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 y_0=0 units=ft
6785||178|-118.1,44.6,-117.4,45.2|NAD83(CORS96) / Oregon Baker zone (ft)
6787||178|-118.1,44.6,-117.4,45.2|NAD83(2011) / Oregon Baker zone (ft)
=proj=tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 units=ft
102500|eo|178|-118.1,44.6,-117.4,45.2|OCRS_Baker_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 units=m
6784||178|-118.1,44.6,-117.4,45.2|NAD83(CORS96) / Oregon Baker zone (m)
6786||178|-118.1,44.6,-117.4,45.2|NAD83(2011) / Oregon Baker zone (m)
102530|eo|178|-118.1,44.6,-117.4,45.2|OCRS_Baker_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 y_0=0 units=ft
6817||178|-121.9,44.6,-120.5,45.6|NAD83(CORS96) / Oregon Dufur-Madras zone (ft)
6819||178|-121.9,44.6,-120.5,45.6|NAD83(2011) / Oregon Dufur-Madras zone (ft)
=proj=tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 units=ft
102508|eo|178|-121.9,44.6,-120.5,45.6|OCRS_Dufur-Madras_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 units=m
6816||178|-121.9,44.6,-120.5,45.6|NAD83(CORS96) / Oregon Dufur-Madras zone (m)
6818||178|-121.9,44.6,-120.5,45.6|NAD83(2011) / Oregon Dufur-Madras zone (m)
102538|eo|178|-121.9,44.6,-120.5,45.6|OCRS_Dufur-Madras_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=0.999998 x_0=227990.855981712 y_0=0 units=m
103831|eo|162|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Price_Meters
=proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=0.999998 x_0=227990.855981712 y_0=0 units=us-ft
103931|eo|162|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Price_Feet
=proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 units=us-ft
7627||178|-90.7,45.4,-90,46|NAD83(2011) / WISCRS Price (ftUS)
8132||179|-90.7,45.4,-90,46|NAD83(HARN) / WISCRS Price (ftUS)
103450|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Price_County_Feet
=proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 units=m
7568||178|-90.7,45.4,-90,46|NAD83(2011) / WISCRS Price (m)
8131||179|-90.7,45.4,-90,46|NAD83(HARN) / WISCRS Price (m)
103350|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Price_County_Meters
=proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1 x_0=141732.283464567 y_0=0 units=m
103830|eo|107|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Polk_Meters
=proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1 x_0=141732.283464567 y_0=0 units=us-ft
103930|eo|107|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Polk_Feet
=proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245365 y_0=0.00579121158242317 units=us-ft
7625||178|-92.9,45.2,-92.1,45.7|NAD83(2011) / WISCRS Polk (ftUS)
8136||179|-92.9,45.2,-92.1,45.7|NAD83(HARN) / WISCRS Polk (ftUS)
103448|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Polk_County_Feet
=proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 units=m
7566||178|-92.9,45.2,-92.1,45.7|NAD83(2011) / WISCRS Polk (m)
8135||179|-92.9,45.2,-92.1,45.7|NAD83(HARN) / WISCRS Polk (m)
103348|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Polk_County_Meters
=proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=0.999986 x_0=238658.877317755 y_0=0 units=m
103824|eo|75|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Marinette_Meters
=proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=0.999986 x_0=238658.877317755 y_0=0 units=us-ft
103924|eo|75|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Marinette_Feet
=proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 units=m
7560||178|-88.4,45,-87.5,45.8|NAD83(2011) / WISCRS Marinette (m)
8147||179|-88.4,45,-87.5,45.8|NAD83(HARN) / WISCRS Marinette (m)
103337|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Marinette_County_Meters
=proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 units=us-ft
7619||178|-88.4,45,-87.5,45.8|NAD83(2011) / WISCRS Marinette (ftUS)
8148||179|-88.4,45,-87.5,45.8|NAD83(HARN) / WISCRS Marinette (ftUS)
103437|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Marinette_County_Feet
=proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=0.999994 x_0=105461.010922022 y_0=0 units=m
103825|eo|93|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Menominee_Meters
=proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=0.999994 x_0=105461.010922022 y_0=0 units=us-ft
103925|eo|93|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Menominee_Feet
=proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 units=m
7561||178|-89,44.9,-88.5,45.1|NAD83(2011) / WISCRS Menominee (m)
8145||179|-89,44.9,-88.5,45.1|NAD83(HARN) / WISCRS Menominee (m)
103339|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Menominee_County_Meters
=proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 units=us-ft
7620||178|-89,44.9,-88.5,45.1|NAD83(2011) / WISCRS Menominee (ftUS)
8146||179|-89,44.9,-88.5,45.1|NAD83(HARN) / WISCRS Menominee (ftUS)
103439|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Menominee_County_Feet
=proj=tmerc lat_0=44.7458333333333 lon_0=-92.8333333333333 k=1.000039836799 x_0=152406.37594092 y_0=30481.2751881839 units=m
103606|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Washington_Meters
=proj=tmerc lat_0=44.7458333333333 lon_0=-92.8333333333333 k=1.000039836799 x_0=152406.37594092 y_0=30481.2751881839 units=us-ft
103706|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Washington_Feet
=proj=tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=199999.9999992 y_0=0 units=ft
7125||178|-108.8,45,-106.7,46.1|NAD83(2011) / RMTCRS Crow (ft)
=proj=tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=200000 y_0=0 units=m
7115||178|-108.8,45,-106.7,46.1|NAD83(2011) / RMTCRS Crow (m)
=proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=0.999998 x_0=116129.032258065 y_0=0 units=m
103822|eo|152|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Lincoln_Meters
=proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=0.999998 x_0=116129.032258065 y_0=0 units=us-ft
103922|eo|152|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Lincoln_Feet
=proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258065 y_0=0.00579121158242317 units=us-ft
7617||178|-90,45.1,-89.4,45.6|NAD83(2011) / WISCRS Lincoln (ftUS)
8152||179|-90,45.1,-89.4,45.6|NAD83(HARN) / WISCRS Lincoln (ftUS)
103434|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Lincoln_County_Feet
=proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 units=m
7558||178|-90,45.1,-89.4,45.6|NAD83(2011) / WISCRS Lincoln (m)
8151||179|-90,45.1,-89.4,45.6|NAD83(HARN) / WISCRS Lincoln (m)
103334|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Lincoln_County_Meters
=proj=tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 y_0=0 units=ft
6833||178|-118.2,45.1,-117.1,45.8|NAD83(CORS96) / Oregon La Grande zone (ft)
6835||178|-118.2,45.1,-117.1,45.8|NAD83(2011) / Oregon La Grande zone (ft)
=proj=tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 units=ft
102512|eo|178|-118.2,45.1,-117.1,45.8|OCRS_La_Grande_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 units=m
6832||178|-118.2,45.1,-117.1,45.8|NAD83(CORS96) / Oregon La Grande zone (m)
6834||178|-118.2,45.1,-117.1,45.8|NAD83(2011) / Oregon La Grande zone (m)
102542|eo|178|-118.2,45.1,-117.1,45.8|OCRS_La_Grande_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 units=ft
102511|eo|178|-122.4,45,-121.7,45.6|OCRS_Gresham-Warm_Springs_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 units=m
6828||178|-122.4,45,-121.7,45.6|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (m)
6830||178|-122.4,45,-121.7,45.6|NAD83(2011) / Oregon Gresham-Warm Springs zone (m)
102541|eo|178|-122.4,45,-121.7,45.6|OCRS_Gresham-Warm_Springs_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 y_0=0 units=ft
6829||178|-122.4,45,-121.7,45.6|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (ft)
6831||178|-122.4,45,-121.7,45.6|NAD83(2011) / Oregon Gresham-Warm Springs zone (ft)
=proj=tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 units=ft
102515|eo|178|-118.6,45.1,-118.1,45.6|OCRS_Pendleton-La_Grande_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 units=m
6848||178|-118.6,45.1,-118.1,45.6|NAD83(CORS96) / Oregon Pendleton-La Grande zone (m)
6850||178|-118.6,45.1,-118.1,45.6|NAD83(2011) / Oregon Pendleton-La Grande zone (m)
102545|eo|178|-118.6,45.1,-118.1,45.6|OCRS_Pendleton-La_Grande_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 y_0=0 units=ft
6849||178|-118.6,45.1,-118.1,45.6|NAD83(CORS96) / Oregon Pendleton-La Grande zone (ft)
6851||178|-118.6,45.1,-118.1,45.6|NAD83(2011) / Oregon Pendleton-La Grande zone (ft)
=proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=0.999996 x_0=93150 y_0=0 units=m
103802|eo|135|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Barron_Meters
=proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=0.999996 x_0=93150 y_0=0 units=us-ft
103902|eo|135|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Barron_Feet
=proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 units=m
7530||178|-92.2,45.2,-91.5,45.7|NAD83(2011) / WISCRS Barron (m)
8218||179|-92.2,45.2,-91.5,45.7|NAD83(HARN) / WISCRS Barron (m)
103302|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Barron_County_Meters
=proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 units=us-ft
7589||178|-92.2,45.2,-91.5,45.7|NAD83(2011) / WISCRS Barron (ftUS)
8220||179|-92.2,45.2,-91.5,45.7|NAD83(HARN) / WISCRS Barron (ftUS)
103402|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Barron_County_Feet
=proj=tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=59999.99999976 y_0=0 units=ft
8344||178|-118.2,45.3,-116.4,46.1|NAD83(2011) / Oregon Wallowa zone (ft)
=proj=tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=60000 y_0=0 units=m
8343||178|-118.2,45.3,-116.4,46.1|NAD83(2011) / Oregon Wallowa zone (m)
=proj=tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 y_0=0 units=ft
6845||178|-119.4,45.5,-118.2,46|NAD83(CORS96) / Oregon Pendleton zone (ft)
6847||178|-119.4,45.5,-118.2,46|NAD83(2011) / Oregon Pendleton zone (ft)
=proj=tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 units=ft
102516|eo|178|-119.4,45.5,-118.2,46|OCRS_Pendleton_NAD_1983_CORS96_TM_Feet_Intl
=proj=tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 units=m
6844||178|-119.4,45.5,-118.2,46|NAD83(CORS96) / Oregon Pendleton zone (m)
6846||178|-119.4,45.5,-118.2,46|NAD83(2011) / Oregon Pendleton zone (m)
102546|eo|178|-119.4,45.5,-118.2,46|OCRS_Pendleton_NAD_1983_CORS96_TM_Meters
=proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=0.999996 x_0=220980.441960884 y_0=0 units=m
103816|eo|174|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Iron_Meters
=proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=0.999996 x_0=220980.441960884 y_0=0 units=us-ft
103916|eo|174|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Iron_Feet
=proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 units=m
7552||178|-90.6,46,-89.9,46.6|NAD83(2011) / WISCRS Iron (m)
8163||179|-90.6,46,-89.9,46.6|NAD83(HARN) / WISCRS Iron (m)
103325|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Iron_County_Meters
=proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883414 units=us-ft
7611||178|-90.6,46,-89.9,46.6|NAD83(2011) / WISCRS Iron (ftUS)
8164||179|-90.6,46,-89.9,46.6|NAD83(HARN) / WISCRS Iron (ftUS)
103425|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Iron_County_Feet
=proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=0.999993 x_0=133502.667005334 y_0=0 units=m
103811|eo|151|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Florence_Meters
=proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=0.999993 x_0=133502.667005334 y_0=0 units=us-ft
103911|eo|151|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Florence_Feet
=proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 units=us-ft
7605||178|-88.7,45.7,-88,46|NAD83(2011) / WISCRS Florence (ftUS)
8091||179|-88.7,45.7,-88,46|NAD83(HARN) / WISCRS Florence (ftUS)
103418|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Florence_County_Feet
=proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 units=m
7546||178|-88.7,45.7,-88,46|NAD83(2011) / WISCRS Florence (m)
8090||179|-88.7,45.7,-88,46|NAD83(HARN) / WISCRS Florence (m)
103318|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Florence_County_Meters
=proj=tmerc lat_0=45.5588888888889 lon_0=-93.6205555555556 k=1.000054146138 x_0=152408.556688545 y_0=30481.7113377089 units=m
103605|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Mille_Lacs_Meters
=proj=tmerc lat_0=45.5588888888889 lon_0=-93.6205555555556 k=1.000054146138 x_0=152408.556688545 y_0=30481.7113377089 units=us-ft
103705|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Mille_Lacs_Feet
=proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=0.999997 x_0=172821.945643891 y_0=0 units=m
103801|eo|132|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Ashland_Meters
=proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=0.999997 x_0=172821.945643891 y_0=0 units=us-ft
103901|eo|132|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Ashland_Feet
=proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760732 units=us-ft
7588||178|-90.9,46,-90.3,47.1|NAD83(2011) / WISCRS Ashland (ftUS)
8224||179|-90.9,46,-90.3,47.1|NAD83(HARN) / WISCRS Ashland (ftUS)
103401|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Ashland_County_Feet
=proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 units=m
7529||178|-90.9,46,-90.3,47.1|NAD83(2011) / WISCRS Ashland (m)
8222||179|-90.9,46,-90.3,47.1|NAD83(HARN) / WISCRS Ashland (m)
103301|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Ashland_County_Meters
=proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=0.999995 x_0=59131.3182626365 y_0=0 units=m
103809|eo|109|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Douglas_Meters
=proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=0.999995 x_0=59131.3182626365 y_0=0 units=us-ft
103909|eo|109|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_Adj_WI_Douglas_Feet
=proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 units=us-ft
7602||178|-92.3,46.2,-91.5,46.8|NAD83(2011) / WISCRS Douglas (ftUS)
8182||179|-92.3,46.2,-91.5,46.8|NAD83(HARN) / WISCRS Douglas (ftUS)
103415|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Douglas_County_Feet
=proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 units=m
7543||178|-92.3,46.2,-91.5,46.8|NAD83(2011) / WISCRS Douglas (m)
8181||179|-92.3,46.2,-91.5,46.8|NAD83(HARN) / WISCRS Douglas (m)
103315|eo|179|-92.9,42.5,-86.2,47.3|NAD_1983_HARN_WISCRS_Douglas_County_Meters
=proj=tmerc lat_0=46.0216666666667 lon_0=-96.5244444444444 k=1.000048901066 x_0=152407.757337973 y_0=30481.5514675946 units=m
103607|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wilkin_Meters
=proj=tmerc lat_0=46.0216666666667 lon_0=-96.5244444444444 k=1.000048901066 x_0=152407.757337973 y_0=30481.5514675946 units=us-ft
103707|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Wilkin_Feet
=proj=tmerc lat_0=46.1541666666667 lon_0=-93.4325 k=1.000059152669 x_0=152409.319685395 y_0=30481.863937079 units=m
103600|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Aitkin_Meters
=proj=tmerc lat_0=46.1541666666667 lon_0=-93.4325 k=1.000059152669 x_0=152409.319685395 y_0=30481.863937079 units=us-ft
103700|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Aitkin_Feet
=proj=tmerc lat_0=46.6166666666667 lon_0=-92.45 k=0.99998529 x_0=1449999.9999999 y_0=999999.999999899 units=us-ft
103695|e|148|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_CS96_Feet
=proj=tmerc lat_0=46.6166666666667 lon_0=-92.45 k=0.99998529 x_0=1450000 y_0=1000000 units=m
103694|e|148|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_St_Louis_CS96_Meters
=proj=tmerc lat_0=46.63 lon_0=-96.7 k=1.000045317862 x_0=152407.211256591 y_0=30481.4422513183 units=m
103601|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Clay_Meters
=proj=tmerc lat_0=46.63 lon_0=-96.7 k=1.000045317862 x_0=152407.211256591 y_0=30481.4422513183 units=us-ft
103701|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Clay_Feet
=proj=tmerc lat_0=46.8036111111111 lon_0=-94.9205555555556 k=1.000071553661 x_0=152411.209600356 y_0=30482.2419200711 units=m
103603|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Hubbard_Meters
=proj=tmerc lat_0=46.8036111111111 lon_0=-94.9205555555556 k=1.000071553661 x_0=152411.209600356 y_0=30482.2419200711 units=us-ft
103703|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Hubbard_Feet
=proj=tmerc lat_0=46.9807763055556 lon_0=11.52849375 k=1.000121 x_0=20000 y_0=100000 units=m
10477||194|11,46.5,11.9,47.3|BBT2000 / BBT-TM
=proj=tmerc lat_0=47.0666666666667 lon_0=-91.4091666666667 k=1.000075844621 x_0=152411.863543968 y_0=30482.3727087935 units=m
103604|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lake_Meters
=proj=tmerc lat_0=47.0666666666667 lon_0=-91.4091666666667 k=1.000075844621 x_0=152411.863543968 y_0=30482.3727087935 units=us-ft
103704|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Lake_Feet
=proj=tmerc lat_0=47.1516666666667 lon_0=-95.3758333333333 k=1.000072505661 x_0=152411.354685446 y_0=30482.2709370892 units=m
103602|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Clearwater_Meters
=proj=tmerc lat_0=47.1516666666667 lon_0=-95.3758333333333 k=1.000072505661 x_0=152411.354685446 y_0=30482.2709370892 units=us-ft
103702|e|179|-97.2,43.5,-89.5,49.4|NAD_1983_HARN_Adj_MN_Clearwater_Feet
=proj=tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=100000 y_0=0 units=m
7110||178|-113.8,48,-112,49|NAD83(2011) / RMTCRS Blackfeet (m)
=proj=tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=99999.9999996 y_0=0 units=ft
7120||178|-113.8,48,-112,49|NAD83(2011) / RMTCRS Blackfeet (ft)
=proj=tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000 y_0=0 units=m
7109||178|-114,48.6,-113,49|NAD83(2011) / RMTCRS St Mary (m)
=proj=tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000.00001464 y_0=0 units=ft
7119||178|-114,48.6,-113,49|NAD83(2011) / RMTCRS St Mary (ft)
=proj=tmerc lat_0=49 lon_0=-2 k=0.999206 x_0=-241904.3281 y_0=110956.1174 units=m
102880|eo|204|1.7,52.3,1.9,52.8|OSGB36_Highways_England_B32H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999206090787045 x_0=-241904.32807196 y_0=110956.117421436 units=m
112081|e|204|1.7,52.3,1.9,52.8|OSGB36_National_Highways_B32H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99926 x_0=261910.5587 y_0=70975.76209 units=m
102799|eo|204|-5.5,50.1,-5.4,50.4|OSGB36_Highways_England_A1H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999260028821883 x_0=261910.558703157 y_0=70975.7620913136 units=m
112000|e|204|-5.5,50.1,-5.4,50.4|OSGB36_National_Highways_A01H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999261 x_0=-232920.6915 y_0=110962.2179 units=m
102879|eo|204|1.6,52.3,1.7,52.8|OSGB36_Highways_England_B31H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999261027729297 x_0=-232920.691532296 y_0=110962.217854441 units=m
112080|e|204|1.6,52.3,1.7,52.8|OSGB36_National_Highways_B31H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999313972680282 x_0=-223935.619349196 y_0=70979.593633004 units=m
112056|e|204|1.3,50.9,1.5,52|OSGB36_National_Highways_A30H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999313972680282 x_0=252927.284354225 y_0=70979.593633004 units=m
112001|e|204|-5.4,50.1,-5.3,50.4|OSGB36_National_Highways_A02H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999314 x_0=-223935.6193 y_0=70979.59363 units=m
102855|eo|204|1.3,50.9,1.5,52|OSGB36_Highways_England_A30H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999314 x_0=252927.2844 y_0=70979.59363 units=m
102800|eo|204|-5.4,50.1,-5.3,50.4|OSGB36_Highways_England_A2H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999314971695549 x_0=-223935.843217878 y_0=110968.208023145 units=m
112079|e|204|1.4,52,1.6,52.8|OSGB36_National_Highways_B30H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999315 x_0=-223935.8432 y_0=110968.208 units=m
102878|eo|204|1.4,52,1.6,52.8|OSGB36_Highways_England_B30H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99936492500576 x_0=243942.308403333 y_0=70983.2126911338 units=m
112002|e|204|-5.3,50.1,-5.1,50.4|OSGB36_National_Highways_A03H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999365 x_0=243942.3084 y_0=70983.21269 units=m
102801|eo|204|-5.3,50.1,-5.1,50.4|OSGB36_Highways_England_A3H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999365924122903 x_0=-214949.380087333 y_0=70983.283656747 units=m
112055|e|204|1.2,50.9,1.4,52|OSGB36_National_Highways_A29H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999366 x_0=-214949.3801 y_0=70983.28366 units=m
102854|eo|204|1.2,50.9,1.4,52|OSGB36_Highways_England_A29H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999366923242045 x_0=-214949.594983633 y_0=110973.976945039 units=m
112078|e|204|1.3,52,1.5,52.8|OSGB36_National_Highways_B29H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999367 x_0=-214949.595 y_0=110973.9769 units=m
102877|eo|204|1.3,52,1.5,52.8|OSGB36_Highways_England_B29H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999389910065824 x_0=243948.407189748 y_0=70984.9873380003 units=m
112003|e|204|-5.3,50.1,-5.1,50.4|OSGB36_National_Highways_A03H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.99939 x_0=243948.4072 y_0=70984.98734 units=m
102802|eo|204|-5.3,50.1,-5.1,50.4|OSGB36_Highways_England_A3H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999414883310307 x_0=234956.181256649 y_0=70986.7611456259 units=m
112004|e|204|-5.2,50.2,-5,50.5|OSGB36_National_Highways_A04H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999415 x_0=234956.1813 y_0=70986.76115 units=m
102803|eo|204|-5.2,50.2,-5,50.5|OSGB36_Highways_England_A4H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999415882527346 x_0=-205961.794596858 y_0=110979.413593452 units=m
112077|e|204|1.1,52,1.3,52.8|OSGB36_National_Highways_B28H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999415882527346 x_0=-205961.794596858 y_0=70986.8321183345 units=m
112053|e|204|1.1,50.9,1.3,52|OSGB36_National_Highways_A28H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999416 x_0=-205961.7946 y_0=110979.4136 units=m
102876|eo|204|1.1,52,1.3,52.8|OSGB36_Highways_England_B28H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999416 x_0=-205961.7946 y_0=70986.83212 units=m
102852|eo|204|1.1,50.9,1.3,52|OSGB36_Highways_England_A28H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999440868861396 x_0=-205966.943834819 y_0=70988.6068556901 units=m
112054|e|204|1.1,50.9,1.3,52|OSGB36_National_Highways_A28H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999441 x_0=-205966.9438 y_0=70988.60686 units=m
102853|eo|204|1.1,50.9,1.3,52|OSGB36_Highways_England_A28H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999464846609941 x_0=225969.155631124 y_0=70990.3099549106 units=m
112005|e|204|-5,50.2,-4.9,50.5|OSGB36_National_Highways_A05H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999465 x_0=225969.1556 y_0=70990.30995 units=m
102804|eo|204|-5,50.2,-4.9,50.5|OSGB36_Highways_England_A5H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999466845245835 x_0=-195973.641905265 y_0=110985.072711655 units=m
112076|e|204|1,52,1.2,52.8|OSGB36_National_Highways_B27H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999466845245835 x_0=-195973.641905265 y_0=70990.4519146624 units=m
112051|e|204|0.9,50.9,1.1,52|OSGB36_National_Highways_A27H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999467 x_0=-195973.6419 y_0=110985.0727 units=m
102875|eo|204|1,52,1.2,52.8|OSGB36_Highways_England_B27H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999467 x_0=-195973.6419 y_0=70990.45191 units=m
102850|eo|204|0.9,50.9,1.1,52|OSGB36_Highways_England_A27H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99948983416814 x_0=225974.805071869 y_0=70992.0847792154 units=m
112006|e|204|-5,50.2,-4.9,50.5|OSGB36_National_Highways_A05H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.99949 x_0=225974.8051 y_0=70992.08478 units=m
102805|eo|204|-5,50.2,-4.9,50.5|OSGB36_Highways_England_A5H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999491832854001 x_0=-195978.541430045 y_0=70992.2267425163 units=m
112052|e|204|0.9,50.9,1.1,52|OSGB36_National_Highways_A27H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999492 x_0=-195978.5414 y_0=70992.22674 units=m
102851|eo|204|0.9,50.9,1.1,52|OSGB36_Highways_England_A27H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999515814322282 x_0=215981.533843434 y_0=70993.9301059435 units=m
112007|e|204|-4.9,50.2,-4.7,50.5|OSGB36_National_Highways_A06H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999516 x_0=215981.5338 y_0=70993.93011 units=m
102806|eo|204|-4.9,50.2,-4.7,50.5|OSGB36_Highways_England_A6H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999516813741153 x_0=-185984.284553461 y_0=110990.621427066 units=m
112075|e|204|0.9,52,1.1,52.8|OSGB36_National_Highways_B26H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999516813741153 x_0=-185984.284553461 y_0=70994.0010929879 units=m
112049|e|204|0.8,50.7,1,52|OSGB36_National_Highways_A26H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999517 x_0=-185984.2846 y_0=110990.6214 units=m
102874|eo|204|0.9,52,1.1,52.8|OSGB36_Highways_England_B26H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999517 x_0=-185984.2846 y_0=70994.00109 units=m
102848|eo|204|0.8,50.7,1,52|OSGB36_Highways_England_A26H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999540803154722 x_0=215986.93358427 y_0=70995.7050207555 units=m
112008|e|204|-4.9,50.2,-4.7,50.5|OSGB36_National_Highways_A06H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999541 x_0=215986.9336 y_0=70995.70502 units=m
102807|eo|204|-4.9,50.2,-4.7,50.5|OSGB36_Highways_England_A6H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999541802598579 x_0=-185988.934334942 y_0=70995.7760095746 units=m
112050|e|204|0.8,50.7,1,52|OSGB36_National_Highways_A26H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999542 x_0=-185988.9343 y_0=70995.77601 units=m
102849|eo|204|0.8,50.7,1,52|OSGB36_Highways_England_A26H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999563788682652 x_0=205992.275418417 y_0=70997.3376442117 units=m
112009|e|204|-4.8,50.4,-4.6,50.5|OSGB36_National_Highways_A07H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999564 x_0=205992.2754 y_0=70997.33764 units=m
102808|eo|204|-4.8,50.4,-4.6,50.5|OSGB36_Highways_England_A7H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999564788197464 x_0=-175993.57634226 y_0=110995.948715857 units=m
112074|e|204|0.7,52,0.9,52.8|OSGB36_National_Highways_B25H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999564788197464 x_0=-175993.57634226 y_0=70997.4086380706 units=m
112047|e|204|0.6,50.7,0.9,52|OSGB36_National_Highways_A25H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999565 x_0=-175993.5763 y_0=110995.9487 units=m
102873|eo|204|0.7,52,0.9,52.8|OSGB36_Highways_England_B25H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999565 x_0=-175993.5763 y_0=70997.40864 units=m
102846|eo|204|0.6,50.7,0.9,52|OSGB36_Highways_England_A25H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999588778714495 x_0=205997.425418427 y_0=70999.1126442153 units=m
112010|e|204|-4.8,50.4,-4.6,50.5|OSGB36_National_Highways_A07H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999589 x_0=205997.4254 y_0=70999.11264 units=m
102809|eo|204|-4.8,50.4,-4.6,50.5|OSGB36_Highways_England_A7H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999589778254296 x_0=-175997.976346668 y_0=70999.1836398491 units=m
112048|e|204|0.6,50.7,0.9,52|OSGB36_National_Highways_A25H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.99959 x_0=-175997.9763 y_0=70999.18364 units=m
102847|eo|204|0.6,50.7,0.9,52|OSGB36_Highways_England_A25H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.9996012717 x_0=400000 y_0=-100000 units=m
27700||204|-9,49.8,2,61|OSGB36 / British National Grid
=proj=tmerc lat_0=49 lon_0=-2 k=0.999612767259319 x_0=-165001.897523884 y_0=71000.8165102774 units=m
112045|e|204|0.5,50.8,0.7,52|OSGB36_National_Highways_A24H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999612767259319 x_0=196002.254028371 y_0=71000.8165102774 units=m
112011|e|204|-4.6,50.2,-4.5,50.8|OSGB36_National_Highways_A08H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999613 x_0=-165001.8975 y_0=71000.81651 units=m
102844|eo|204|0.5,50.8,0.7,52|OSGB36_Highways_England_A24H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999613 x_0=196002.254 y_0=71000.81651 units=m
102810|eo|204|-4.6,50.2,-4.5,50.8|OSGB36_Highways_England_A8H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999613766872086 x_0=-165002.062525782 y_0=111001.387517344 units=m
112073|e|204|0.6,52,0.8,52.8|OSGB36_National_Highways_B24H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999614 x_0=-165002.0625 y_0=111001.3875 units=m
102872|eo|204|0.6,52,0.8,52.8|OSGB36_Highways_England_B24H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999637758515672 x_0=-165006.022726017 y_0=71002.5915972559 units=m
112046|e|204|0.5,50.8,0.7,52|OSGB36_National_Highways_A24H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999637758515672 x_0=196007.154268481 y_0=71002.5915972559 units=m
112012|e|204|-4.6,50.2,-4.5,50.8|OSGB36_National_Highways_A08H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999638 x_0=-165006.0227 y_0=71002.5916 units=m
102845|eo|204|0.5,50.8,0.7,52|OSGB36_Highways_England_A24H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999638 x_0=196007.1543 y_0=71002.5916 units=m
102811|eo|204|-4.6,50.2,-4.5,50.8|OSGB36_Highways_England_A8H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999655752413687 x_0=-156008.502381475 y_0=111006.049771434 units=m
112072|e|204|0.4,52,0.6,52.8|OSGB36_National_Highways_B23H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999655752413687 x_0=-156008.502381475 y_0=71003.8696736202 units=m
112043|e|204|0.4,50.8,0.6,52|OSGB36_National_Highways_A23H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999656 x_0=-156008.5024 y_0=111006.0498 units=m
102871|eo|204|0.4,52,0.6,52.8|OSGB36_Highways_England_B23H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999656 x_0=-156008.5024 y_0=71003.86967 units=m
102842|eo|204|0.4,50.8,0.6,52|OSGB36_Highways_England_A23H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999661750636116 x_0=185011.193066174 y_0=71004.2957172883 units=m
112013|e|204|-4.5,50.2,-4.3,50.8|OSGB36_National_Highways_A09H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999662 x_0=185011.1931 y_0=71004.29572 units=m
102812|eo|204|-4.5,50.2,-4.3,50.8|OSGB36_Highways_England_A9H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99968074474471 x_0=-156012.402740298 y_0=71005.6448369306 units=m
112044|e|204|0.4,50.8,0.6,52|OSGB36_National_Highways_A23H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999681 x_0=-156012.4027 y_0=71005.64484 units=m
102843|eo|204|0.4,50.8,0.6,52|OSGB36_Highways_England_A23H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.9996867431171 x_0=185015.818519455 y_0=71006.0708912503 units=m
112014|e|204|-4.5,50.2,-4.3,50.8|OSGB36_National_Highways_A09H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999687 x_0=185015.8185 y_0=71006.07089 units=m
102813|eo|204|-4.5,50.2,-4.3,50.8|OSGB36_Highways_England_A9H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999707739399589 x_0=-139014.804913381 y_0=71007.5622219427 units=m
112041|e|204|0.1,50.8,0.4,52|OSGB36_National_Highways_A22H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999708 x_0=-139014.8049 y_0=71007.56222 units=m
102840|eo|204|0.1,50.8,0.4,52|OSGB36_Highways_England_A22H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99970873920231 x_0=-139014.943941393 y_0=111011.933651041 units=m
112071|e|204|0.2,52,0.5,52.8|OSGB36_National_Highways_B22H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999709 x_0=-139014.9439 y_0=111011.9337 units=m
102870|eo|204|0.2,52,0.5,52.8|OSGB36_Highways_England_B22H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999712738433191 x_0=173019.291436884 y_0=71007.9172949061 units=m
112015|e|204|-4.3,50.2,-4.1,50.8|OSGB36_National_Highways_A10H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999713 x_0=173019.2914 y_0=71007.91729 units=m
102814|eo|204|-4.3,50.2,-4.1,50.8|OSGB36_Highways_England_A10H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999732733030336 x_0=-139018.280413835 y_0=71009.3374775704 units=m
112042|e|204|0.1,50.8,0.4,52|OSGB36_National_Highways_A22H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999733 x_0=-139018.2804 y_0=71009.33748 units=m
102841|eo|204|0.1,50.8,0.4,52|OSGB36_Highways_England_A22H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999737732188917 x_0=173023.617081381 y_0=71009.6925594109 units=m
112016|e|204|-4.3,50.2,-4.1,50.8|OSGB36_National_Highways_A10H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999738 x_0=173023.6171 y_0=71009.69256 units=m
102815|eo|204|-4.3,50.2,-4.1,50.8|OSGB36_Highways_England_A10H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999766731181957 x_0=159026.318551582 y_0=71011.7523091972 units=m
112017|e|204|-4.1,50.2,-3.9,50.8|OSGB36_National_Highways_A11H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999767 x_0=159026.3186 y_0=71011.75231 units=m
102816|eo|204|-4.1,50.2,-3.9,50.8|OSGB36_Highways_England_A11H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999770730876833 x_0=-122020.682266178 y_0=111018.817471687 units=m
112070|e|204|-0.1,52,0.2,52.8|OSGB36_National_Highways_B21H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999770730876833 x_0=-122020.682266178 y_0=71012.0364008088 units=m
112039|e|204|-0.1,50.8,0.2,52|OSGB36_National_Highways_A21H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999771 x_0=-122020.6823 y_0=111018.8175 units=m
102869|eo|204|-0.1,52,0.2,52.8|OSGB36_Highways_England_B21H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999771 x_0=-122020.6823 y_0=71012.0364 units=m
102838|eo|204|-0.1,50.8,0.2,52|OSGB36_Highways_England_A21H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999791726287553 x_0=159030.294358639 y_0=71013.5276695809 units=m
112018|e|204|-4.1,50.2,-3.9,50.8|OSGB36_National_Highways_A11H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999792 x_0=159030.2944 y_0=71013.52767 units=m
102817|eo|204|-4.1,50.2,-3.9,50.8|OSGB36_Highways_England_A11H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999795726082426 x_0=-122023.732897634 y_0=71013.8117682951 units=m
112040|e|204|-0.1,50.8,0.2,52|OSGB36_National_Highways_A21H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999796 x_0=-122023.7329 y_0=71013.81177 units=m
102839|eo|204|-0.1,50.8,0.2,52|OSGB36_Highways_England_A21H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999816722642982 x_0=159034.270364498 y_0=71015.3031187382 units=m
112019|e|204|-4.1,50.2,-3.9,50.8|OSGB36_National_Highways_A11H3
=proj=tmerc lat_0=49 lon_0=-2 k=0.999816729668208 x_0=144031.03832328 y_0=71015.3036177283 units=m
112020|e|204|-3.9,50.2,-3.7,50.8|OSGB36_National_Highways_A12H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999817 x_0=144031.0383 y_0=71015.30362 units=m
102819|eo|204|-3.9,50.2,-3.7,50.8|OSGB36_Highways_England_A12H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999817 x_0=159034.2704 y_0=71015.30312 units=m
102818|eo|204|-4.1,50.2,-3.9,50.8|OSGB36_Highways_England_A11H3
=proj=tmerc lat_0=49 lon_0=-2 k=0.99982572992683 x_0=-105023.57751484 y_0=111024.924801402 units=m
112069|e|204|-0.3,52,0,53.9|OSGB36_National_Highways_B20H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99982572992683 x_0=-105023.57751484 y_0=71015.9428909868 units=m
112037|e|204|-0.4,50.8,-0.1,52|OSGB36_National_Highways_A20H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999826 x_0=-105023.5775 y_0=111024.9248 units=m
102868|eo|204|-0.3,52,0,53.9|OSGB36_Highways_England_B20H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999826 x_0=-105023.5775 y_0=71015.94289 units=m
102836|eo|204|-0.4,50.8,-0.1,52|OSGB36_Highways_England_A20H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999841726023814 x_0=144034.639234272 y_0=71017.0790668981 units=m
112021|e|204|-3.9,50.2,-3.7,50.8|OSGB36_National_Highways_A12H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999842 x_0=144034.6392 y_0=71017.07907 units=m
102820|eo|204|-3.9,50.2,-3.7,50.8|OSGB36_Highways_England_A12H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.99985072650745 x_0=-105026.203202741 y_0=71017.718356139 units=m
112038|e|204|-0.4,50.8,-0.1,52|OSGB36_National_Highways_A20H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999851 x_0=-105026.2032 y_0=71017.71836 units=m
102837|eo|204|-0.4,50.8,-0.1,52|OSGB36_Highways_England_A20H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999864732920049 x_0=128033.736487859 y_0=71018.7132081091 units=m
112023|e|204|-3.7,50.4,-3.4,50.9|OSGB36_National_Highways_A13H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999865 x_0=128033.7365 y_0=71018.71321 units=m
102822|eo|204|-3.7,50.4,-3.4,50.9|OSGB36_Highways_England_A13H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999865733036811 x_0=128033.864553868 y_0=126033.335420214 units=m
112082|e|204|-3.8,54.4,-3.6,54.8|OSGB36_National_Highways_C13H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999866 x_0=128033.8646 y_0=126033.3354 units=m
102881|eo|204|-3.8,54.4,-3.6,54.8|OSGB36_Highways_England_C13H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999866723629314 x_0=144038.240325321 y_0=71018.8546048459 units=m
112022|e|204|-3.9,50.2,-3.7,50.8|OSGB36_National_Highways_A12H3
=proj=tmerc lat_0=49 lon_0=-2 k=0.999867 x_0=144038.2403 y_0=71018.8546 units=m
102821|eo|204|-3.9,50.2,-3.7,50.8|OSGB36_Highways_England_A12H3
=proj=tmerc lat_0=49 lon_0=-2 k=0.999873734042937 x_0=-88023.9862501752 y_0=111030.255383744 units=m
112068|e|204|-0.6,52,-0.2,53.9|OSGB36_National_Highways_B19H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999873734042937 x_0=-88023.9862501752 y_0=126034.343949114 units=m
112100|e|204|-0.5,53.9,-0.2,54.4|OSGB36_National_Highways_C19H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999873734042937 x_0=-88023.9862501752 y_0=71019.352542755 units=m
112035|e|204|-0.6,50.8,-0.3,52|OSGB36_National_Highways_A19H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=111030.2554 units=m
102867|eo|204|-0.6,52,-0.2,53.9|OSGB36_Highways_England_B19H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=126034.3439 units=m
102899|eo|204|-0.5,53.9,-0.2,54.4|OSGB36_Highways_England_C19H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=71019.35254 units=m
102834|eo|204|-0.6,50.8,-0.3,52|OSGB36_Highways_England_A19H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99988973047578 x_0=128036.937451307 y_0=71020.4887425219 units=m
112024|e|204|-3.7,50.4,-3.4,50.9|OSGB36_National_Highways_A13H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.99989 x_0=128036.9375 y_0=71020.48874 units=m
102823|eo|204|-3.7,50.4,-3.4,50.9|OSGB36_Highways_England_A13H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999898731823705 x_0=-88026.1869323571 y_0=126037.494925875 units=m
112101|e|204|-0.5,53.9,-0.2,54.4|OSGB36_National_Highways_C19H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999898731823705 x_0=-88026.1869323571 y_0=71021.1280931517 units=m
112036|e|204|-0.6,50.8,-0.3,52|OSGB36_National_Highways_A19H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999899 x_0=-88026.18693 y_0=126037.4949 units=m
102900|eo|204|-0.5,53.9,-0.2,54.4|OSGB36_Highways_England_C19H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999899 x_0=-88026.18693 y_0=71021.12809 units=m
102835|eo|204|-0.6,50.8,-0.3,52|OSGB36_Highways_England_A19H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999913740994384 x_0=111034.697926722 y_0=126039.386835739 units=m
112083|e|204|-3.6,54,-3.2,54.8|OSGB36_National_Highways_C14H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999913740994384 x_0=111034.697926722 y_0=71022.1941693447 units=m
112025|e|204|-4.4,50.6,-3.1,51.2|OSGB36_National_Highways_A14H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999914 x_0=111034.6979 y_0=126039.3868 units=m
102882|eo|204|-3.6,54,-3.2,54.8|OSGB36_Highways_England_C14H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999914 x_0=111034.6979 y_0=71022.19417 units=m
102824|eo|204|-4.4,50.6,-3.1,51.2|OSGB36_Highways_England_A14H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99992774418376 x_0=-58018.9429571512 y_0=111036.252900755 units=m
112066|e|204|-1,52,-0.5,53.9|OSGB36_National_Highways_B18H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99992774418376 x_0=-58018.9429571512 y_0=126041.151941397 units=m
112098|e|204|-1,53.9,-0.5,54.4|OSGB36_National_Highways_C18H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.99992774418376 x_0=-58018.9429571512 y_0=71023.1887923747 units=m
112033|e|204|-1,50.8,-0.6,52|OSGB36_National_Highways_A18H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=111036.2529 units=m
102865|eo|204|-1,52,-0.5,53.9|OSGB36_Highways_England_B18H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=126041.1519 units=m
102897|eo|204|-1,53.9,-0.5,54.4|OSGB36_Highways_England_C18H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=71023.18879 units=m
102832|eo|204|-1,50.8,-0.6,52|OSGB36_Highways_England_A18H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999938739775363 x_0=111037.473898269 y_0=126042.537938576 units=m
112084|e|204|-3.6,54,-3.2,54.8|OSGB36_National_Highways_C14H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999938739775363 x_0=111037.473898269 y_0=71023.9697907847 units=m
112026|e|204|-4.4,50.6,-3.1,51.2|OSGB36_National_Highways_A14H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999939 x_0=111037.4739 y_0=126042.5379 units=m
102883|eo|204|-3.6,54,-3.2,54.8|OSGB36_Highways_England_C14H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999939 x_0=111037.4739 y_0=71023.96979 units=m
102825|eo|204|-4.4,50.6,-3.1,51.2|OSGB36_Highways_England_A14H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999952743314832 x_0=-58020.3934851199 y_0=111039.028911178 units=m
112067|e|204|-1,52,-0.5,53.9|OSGB36_National_Highways_B18H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999952743314832 x_0=-58020.3934851199 y_0=126044.303088364 units=m
112099|e|204|-1,53.9,-0.5,54.4|OSGB36_National_Highways_C18H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999952743314832 x_0=-58020.3934851199 y_0=71024.9644386812 units=m
112034|e|204|-1,50.8,-0.6,52|OSGB36_National_Highways_A18H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=111039.0289 units=m
102866|eo|204|-1,52,-0.5,53.9|OSGB36_Highways_England_B18H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=126044.3031 units=m
102898|eo|204|-1,53.9,-0.5,54.4|OSGB36_Highways_England_C18H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=71024.96444 units=m
102833|eo|204|-1,50.8,-0.6,52|OSGB36_Highways_England_A18H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.99996373980636 x_0=111040.250008623 y_0=126045.689198978 units=m
112085|e|204|-3.6,54,-3.2,54.8|OSGB36_National_Highways_C14H3
=proj=tmerc lat_0=49 lon_0=-2 k=0.999964 x_0=111040.25 y_0=126045.6892 units=m
102884|eo|204|-3.6,54,-3.2,54.8|OSGB36_Highways_England_C14H3
=proj=tmerc lat_0=49 lon_0=-2 k=0.999966755136649 x_0=88032.1753716564 y_0=111040.584843794 units=m
112057|e|204|-3.2,52,-2.6,53.9|OSGB36_National_Highways_B15H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999966755136649 x_0=88032.1753716564 y_0=126046.069282144 units=m
112087|e|204|-3.2,53.9,-2.7,55.1|OSGB36_National_Highways_C15H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999966755136649 x_0=88032.1753716564 y_0=71025.9596748591 units=m
112027|e|204|-3.1,50.6,-2.6,52|OSGB36_National_Highways_A15H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=111040.5848 units=m
102856|eo|204|-3.2,52,-2.6,53.9|OSGB36_Highways_England_B15H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=126046.0693 units=m
102886|eo|204|-3.2,53.9,-2.7,55.1|OSGB36_Highways_England_C15H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=71025.95967 units=m
102826|eo|204|-3.1,50.6,-2.6,52|OSGB36_Highways_England_A15H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999980759810936 x_0=-24009.1113476146 y_0=111042.139982718 units=m
112064|e|204|-1.5,52,-1,53.9|OSGB36_National_Highways_B17H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999980759810936 x_0=-24009.1113476146 y_0=126047.834574977 units=m
112096|e|204|-1.5,53.9,-0.9,55.5|OSGB36_National_Highways_C17H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999980759810936 x_0=-24009.1113476146 y_0=71026.9544033599 units=m
112031|e|204|-1.5,50.8,-1,52|OSGB36_National_Highways_A17H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=111042.14 units=m
102863|eo|204|-1.5,52,-1,53.9|OSGB36_Highways_England_B17H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=126047.8346 units=m
102895|eo|204|-1.5,53.9,-0.9,55.5|OSGB36_Highways_England_C17H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=71026.9544 units=m
102830|eo|204|-1.5,50.8,-1,52|OSGB36_Highways_England_A17H1
=proj=tmerc lat_0=49 lon_0=-2 k=0.999988741087467 x_0=111043.026257795 y_0=126048.840616957 units=m
112086|e|204|-3.6,54,-3.2,54.8|OSGB36_National_Highways_C14H4
=proj=tmerc lat_0=49 lon_0=-2 k=0.999989 x_0=111043.0263 y_0=126048.8406 units=m
102885|eo|204|-3.6,54,-3.2,54.8|OSGB36_Highways_England_C14H4
=proj=tmerc lat_0=49 lon_0=-2 k=0.999991755243032 x_0=88034.3762585739 y_0=111043.360962519 units=m
112058|e|204|-3.2,52,-2.6,53.9|OSGB36_National_Highways_B15H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999991755243032 x_0=88034.3762585739 y_0=126049.220552049 units=m
112088|e|204|-3.2,53.9,-2.7,55.1|OSGB36_National_Highways_C15H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999991755243032 x_0=88034.3762585739 y_0=71027.7353904403 units=m
112028|e|204|-3.1,50.6,-2.6,52|OSGB36_National_Highways_A15H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=111043.361 units=m
102857|eo|204|-3.2,52,-2.6,53.9|OSGB36_Highways_England_B15H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=126049.2206 units=m
102887|eo|204|-3.2,53.9,-2.7,55.1|OSGB36_Highways_England_C15H2
=proj=tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=71027.73539 units=m
102827|eo|204|-3.1,50.6,-2.6,52|OSGB36_Highways_England_A15H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.00000576026745 x_0=-24009.7115979077 y_0=111044.916140323 units=m
112065|e|204|-1.5,52,-1,53.9|OSGB36_National_Highways_B17H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.00000576026745 x_0=-24009.7115979077 y_0=126050.985889015 units=m
112097|e|204|-1.5,53.9,-0.9,55.5|OSGB36_National_Highways_C17H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.00000576026745 x_0=-24009.7115979077 y_0=71028.7301438103 units=m
112032|e|204|-1.5,50.8,-1,52|OSGB36_National_Highways_A17H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=111044.9161 units=m
102864|eo|204|-1.5,52,-1,53.9|OSGB36_Highways_England_B17H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=126050.9859 units=m
102896|eo|204|-1.5,53.9,-0.9,55.5|OSGB36_Highways_England_C17H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=71028.73014 units=m
102831|eo|204|-1.5,50.8,-1,52|OSGB36_Highways_England_A17H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.00001177155717 x_0=54022.1758344197 y_0=111045.58365964 units=m
112060|e|204|-2.7,52,-1.5,53.9|OSGB36_National_Highways_B16H1
=proj=tmerc lat_0=49 lon_0=-2 k=1.00001177155717 x_0=54022.1758344197 y_0=126051.743613646 units=m
112092|e|204|-2.7,53.9,-1.5,55.8|OSGB36_National_Highways_C16H1
=proj=tmerc lat_0=49 lon_0=-2 k=1.00001177155717 x_0=54022.1758344197 y_0=71029.1571156259 units=m
112029|e|204|-2.6,50.6,-1.5,52|OSGB36_National_Highways_A16H1
=proj=tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=111045.5837 units=m
102859|eo|204|-2.7,52,-1.5,53.9|OSGB36_Highways_England_B16H1
=proj=tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=126051.7436 units=m
102891|eo|204|-2.7,53.9,-1.5,55.8|OSGB36_Highways_England_C16H1
=proj=tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=71029.15712 units=m
102828|eo|204|-2.6,50.6,-1.5,52|OSGB36_Highways_England_A16H1
=proj=tmerc lat_0=49 lon_0=-2 k=1.0000167565995 x_0=88036.5772555427 y_0=111046.13722006 units=m
112059|e|204|-3.2,52,-2.6,53.9|OSGB36_National_Highways_B15H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.0000167565995 x_0=88036.5772555427 y_0=126052.371979527 units=m
112089|e|204|-3.2,53.9,-2.7,55.1|OSGB36_National_Highways_C15H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.000017 x_0=88036.57726 y_0=111046.1372 units=m
102858|eo|204|-3.2,52,-2.6,53.9|OSGB36_Highways_England_B15H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.000017 x_0=88036.57726 y_0=126052.372 units=m
102888|eo|204|-3.2,53.9,-2.7,55.1|OSGB36_Highways_England_C15H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.000036772789 x_0=54023.5264394632 y_0=111048.359903341 units=m
112061|e|204|-2.7,52,-1.5,53.9|OSGB36_National_Highways_B16H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000036772789 x_0=54023.5264394632 y_0=126054.895025414 units=m
112093|e|204|-2.7,53.9,-1.5,55.8|OSGB36_National_Highways_C16H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000036772789 x_0=54023.5264394632 y_0=71030.9329111461 units=m
112030|e|204|-2.6,50.6,-1.5,52|OSGB36_National_Highways_A16H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=111048.3599 units=m
102860|eo|204|-2.7,52,-1.5,53.9|OSGB36_Highways_England_B16H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=126054.895 units=m
102892|eo|204|-2.7,53.9,-1.5,55.8|OSGB36_Highways_England_C16H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=71030.93291 units=m
102829|eo|204|-2.6,50.6,-1.5,52|OSGB36_Highways_England_A16H2
=proj=tmerc lat_0=49 lon_0=-2 k=1.00004175920614 x_0=88038.778362571 y_0=126055.52356459 units=m
112090|e|204|-3.2,53.9,-2.7,55.1|OSGB36_National_Highways_C15H4
=proj=tmerc lat_0=49 lon_0=-2 k=1.000042 x_0=88038.77836 y_0=126055.5236 units=m
102889|eo|204|-3.2,53.9,-2.7,55.1|OSGB36_Highways_England_C15H4
=proj=tmerc lat_0=49 lon_0=-2 k=1.00006177527098 x_0=54024.8771120413 y_0=111051.136285863 units=m
112062|e|204|-2.7,52,-1.5,53.9|OSGB36_National_Highways_B16H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.00006177527098 x_0=54024.8771120413 y_0=126058.046594763 units=m
112094|e|204|-2.7,53.9,-1.5,55.8|OSGB36_National_Highways_C16H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.000062 x_0=54024.87711 y_0=111051.1363 units=m
102861|eo|204|-2.7,52,-1.5,53.9|OSGB36_Highways_England_B16H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.000062 x_0=54024.87711 y_0=126058.0466 units=m
102893|eo|204|-2.7,53.9,-1.5,55.8|OSGB36_Highways_England_C16H3
=proj=tmerc lat_0=49 lon_0=-2 k=1.00006676306306 x_0=88040.9795796669 y_0=126058.67530725 units=m
112091|e|204|-3.2,53.9,-2.7,55.1|OSGB36_National_Highways_C15H5
=proj=tmerc lat_0=49 lon_0=-2 k=1.000067 x_0=88040.97958 y_0=126058.6753 units=m
102890|eo|204|-3.2,53.9,-2.7,55.1|OSGB36_Highways_England_C15H5
=proj=tmerc lat_0=49 lon_0=-2 k=1.00008677900318 x_0=54026.2278521588 y_0=111053.912807215 units=m
112063|e|204|-2.7,52,-1.5,53.9|OSGB36_National_Highways_B16H4
=proj=tmerc lat_0=49 lon_0=-2 k=1.00008677900318 x_0=54026.2278521588 y_0=126061.198321704 units=m
112095|e|204|-2.7,53.9,-1.5,55.8|OSGB36_National_Highways_C16H4
=proj=tmerc lat_0=49 lon_0=-2 k=1.000087 x_0=54026.22785 y_0=111053.9128 units=m
102862|eo|204|-2.7,52,-1.5,53.9|OSGB36_Highways_England_B16H4
=proj=tmerc lat_0=49 lon_0=-2 k=1.000087 x_0=54026.22785 y_0=126061.1983 units=m
102894|eo|204|-2.7,53.9,-1.5,55.8|OSGB36_Highways_England_C16H4
=proj=tmerc lat_0=49.225 lon_0=-2.135 k=0.9999999 x_0=40000 y_0=70000 units=m
3109||178|-2.6,48.9,-1.8,49.4|ETRS89 / Jersey Transverse Mercator
=proj=tmerc lat_0=49.5 lon_0=-2.41666666666667 k=0.999997 x_0=47000 y_0=50000 units=m
3108||178|-3.1,49.2,-2,49.9|ETRS89 / Guernsey Grid
102070|e|194|-3.1,49.2,-2,49.9|Guernsey_Grid
=proj=tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000 units=m
2169||346|5.7,49.4,6.5,50.2|LUREF / Luxembourg TM
9895||346|5.7,49.4,6.5,50.2|LUREF / Luxembourg TM (3D)
=proj=tmerc lat_0=5.06815388888889 lon_0=-75.5110947222222 k=1.000329250 x_0=1173727.04 y_0=1052391.13 units=m
6256||178|-75.5,5,-75.4,5.1|MAGNA-SIRGAS / Manizales urban grid
102774|eo|178|-76,4.6,-75,5.6|MAGNA_Manizales_Caldas_2011
=proj=tmerc lat_0=5.35392722222222 lon_0=-72.4200402777778 k=1.000047036 x_0=851184.177 y_0=1083954.137 units=m
6275||178|-72.4,5.3,-72.3,5.4|MAGNA-SIRGAS / Yopal urban grid
102776|eo|178|-72.9,4.9,-71.9,5.9|MAGNA_Yopal_Casanare_2006
=proj=tmerc lat_0=5.53419473888889 lon_0=-73.3519389 k=1.000439000 x_0=1080514.91 y_0=1103772.028 units=m
6272||178|-73.4,5.5,-73.3,5.6|MAGNA-SIRGAS / Tunja urban grid
102773|eo|178|-73.9,5,-72.8,6.1|MAGNA_Tunja_Boyaca_1997
=proj=tmerc lat_0=5.69424766111111 lon_0=-76.6507538583333 k=1.000006899 x_0=1047273.617 y_0=1121443.09 units=m
6266||178|-76.7,5.7,-76.6,5.7|MAGNA-SIRGAS / Quibdo urban grid
102779|eo|178|-77.2,5.2,-76.1,6.2|MAGNA_Quibdo_Choco_2011
=proj=tmerc lat_0=50.75 lon_0=-3.85 k=1 x_0=110693.666 y_0=102089.2943 units=m
10275||178|-4.1,50.7,-3.6,50.9|SMITB20 Grid
=proj=tmerc lat_0=51.1666666666667 lon_0=-0.158333333333333 k=0.9999999 x_0=78250 y_0=-2800 units=m
102400|e|198|-0.7,51.2,0.6,51.8|London_Survey_Grid
=proj=tmerc lat_0=51.75 lon_0=-3.1 k=1 x_0=106702.326 y_0=119968.1395 units=m
9943||178|-3.3,51.5,-2.9,51.9|EBBWV14 Grid
=proj=tmerc lat_0=51.85 lon_0=-1.3 k=1 x_0=511622.854 y_0=324737.4633 units=m
10207||178|-1.5,51.6,-1.1,52.1|DIBA15 Grid
=proj=tmerc lat_0=51.95 lon_0=-0.9 k=1 x_0=192519.9715 y_0=146942.6806 units=m
9766||178|-1.4,51.7,-0.4,52.2|EWR2 Grid
=proj=tmerc lat_0=51.95 lon_0=-1.7 k=1 x_0=134791.6965 y_0=121872.5056 units=m
10235||178|-2.3,51.7,-1.1,52.3|OxWo08 Grid
=proj=tmerc lat_0=52.2 lon_0=-1.15 k=1 x_0=175262.1809 y_0=174688.2508 units=m
10227||178|-2.3,51.5,0,52.9|MALS09 Grid
=proj=tmerc lat_0=52.3 lon_0=-1.5 k=1 x_0=198873.0046 y_0=375064.3871 units=m
9300||178|-2.7,51.5,0,53.3|HS2 Survey Grid
=proj=tmerc lat_0=52.3 lon_0=-1.8 k=1 x_0=227286.9881 y_0=265751.2874 units=m
9869||178|-3.3,51.4,-0.4,53.3|MRH21 Grid
=proj=tmerc lat_0=52.4 lon_0=-1.55 k=1 x_0=116887.9989 y_0=102194.9369 units=m
10471||178|-1.8,52.3,-1.3,52.5|COV23 Grid
=proj=tmerc lat_0=52.4 lon_0=-2.9 k=1 x_0=199668.0926 y_0=89354.3229 units=m
10199||178|-3.2,52.5,-2.6,53.3|CWS13 Grid
=proj=tmerc lat_0=52.45 lon_0=-0.85 k=1 x_0=49350.157 y_0=108398.212 units=m
9373||178|-1.9,51.5,0.2,53.4|MML07 Grid
=proj=tmerc lat_0=52.6 lon_0=-3.35 k=1 x_0=56023.5377 y_0=24567.6764 units=m
10188||178|-4.2,52.4,-2.6,52.8|ShAb07 Grid
=proj=tmerc lat_0=52.7 lon_0=-4.15 k=1 x_0=64859.6557 y_0=122266.5277 units=m
10183||178|-4.5,52.5,-3.8,53|DoPw22 Grid
=proj=tmerc lat_0=52.9 lon_0=-2.6 k=1 x_0=110094.4312 y_0=120623.8396 units=m
10240||178|-2.9,52.7,-2.3,53.2|SYC20 Grid
=proj=tmerc lat_0=53.35 lon_0=-1.9 k=1 x_0=226574.2032 y_0=390894.838 units=m
9880||178|-2.4,53.3,-1.4,53.6|MOLDOR11 Grid
=proj=tmerc lat_0=53.35 lon_0=-2.55 k=1 x_0=171975.9382 y_0=116744.6938 units=m
20002||178|-3.1,53.1,-2.1,53.7|MWC18 Grid
=proj=tmerc lat_0=53.45 lon_0=-2.15 k=1 x_0=209900.2337 y_0=401958.2494 units=m
10632||178|-4.3,51.4,0,55.9|WC05 Grid
=proj=tmerc lat_0=53.5 lon_0=-2.25 k=1 x_0=203252.175 y_0=407512.765 units=m
9367||178|-3.1,53.3,-1.3,53.9|TPEN11 Grid
=proj=tmerc lat_0=53.5 lon_0=-8 k=0.99982 x_0=600000 y_0=750000 units=m
2157||178|-10.6,51.4,-5.3,55.4|IRENET95 / Irish Transverse Mercator
=proj=tmerc lat_0=53.5 lon_0=-8 k=1 x_0=200000 y_0=250000 units=m
29901||205|-8.2,54,-5.3,55.4|OSNI 1952 / Irish National Grid
=proj=tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 units=m
29900|o|9|-10.6,51.4,-5.3,55.4|TM65 / Irish National Grid
29902||9|-10.6,51.4,-5.9,55.4|TM65 / Irish Grid
29903||9|-10.6,51.4,-5.3,55.4|TM75 / Irish Grid
=proj=tmerc lat_0=53.75 lon_0=-0.95 k=1 x_0=140859.7394 y_0=247512.2812 units=m
9967||178|-1.7,53.6,-0.3,53.9|HULLEE13 Grid
=proj=tmerc lat_0=53.8 lon_0=-1.6 k=1 x_0=108021.121 y_0=263196.8721 units=m
10626||178|-3.4,51.5,0.1,56.1|ECML14 Grid
=proj=tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26732||257|-144,59.7,-141,70.2|NAD27 / Alaska zone 2
=proj=tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 units=m
3469||178|-144,59.7,-141,70.2|NAD83(NSRS2007) / Alaska zone 2
6395||178|-144,59.7,-141,70.2|NAD83(2011) / Alaska zone 2
26932||178|-144,59.7,-141,70.2|NAD83 / Alaska zone 2
102367|e|178|-144,59.7,-141,70.2|NAD_1983_CORS96_StatePlane_Alaska_2_FIPS_5002
102978|eo|178|-144,59.7,-141,70.2|NAD_1983_2011_StatePlane_Alaska_2_FIPS_5002
=proj=tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102446|e|178|-144,59.7,-141,70.2|NAD_1983_2011_StatePlane_Alaska_2_FIPS_5002_Feet
102632|e|178|-144,59.7,-141,70.2|NAD_1983_StatePlane_Alaska_2_FIPS_5002_Feet
=proj=tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26733||257|-148,59.7,-144,70.4|NAD27 / Alaska zone 3
=proj=tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 units=m
3470||178|-148,59.7,-144,70.4|NAD83(NSRS2007) / Alaska zone 3
6396||178|-148,59.7,-144,70.4|NAD83(2011) / Alaska zone 3
26933||178|-148,59.7,-144,70.4|NAD83 / Alaska zone 3
102368|e|178|-148,59.7,-144,70.4|NAD_1983_CORS96_StatePlane_Alaska_3_FIPS_5003
102979|eo|178|-148,59.7,-144,70.4|NAD_1983_2011_StatePlane_Alaska_3_FIPS_5003
=proj=tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102447|e|178|-148,59.7,-144,70.4|NAD_1983_2011_StatePlane_Alaska_3_FIPS_5003_Feet
102633|e|178|-148,59.7,-144,70.4|NAD_1983_StatePlane_Alaska_3_FIPS_5003_Feet
=proj=tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26734||257|-152,59.1,-148,70.6|NAD27 / Alaska zone 4
=proj=tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 units=m
3471||178|-152,59.1,-148,70.6|NAD83(NSRS2007) / Alaska zone 4
6397||178|-152,59.1,-148,70.6|NAD83(2011) / Alaska zone 4
26934||178|-152,59.1,-148,70.6|NAD83 / Alaska zone 4
102369|e|178|-152,59.1,-148,70.6|NAD_1983_CORS96_StatePlane_Alaska_4_FIPS_5004
102980|eo|178|-152,59.1,-148,70.6|NAD_1983_2011_StatePlane_Alaska_4_FIPS_5004
=proj=tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102392|e|178|-152,59.1,-148,70.6|NAD_1983_2011_StatePlane_Alaska_4_FIPS_5004_Feet
102634|e|178|-152,59.1,-148,70.6|NAD_1983_StatePlane_Alaska_4_FIPS_5004_Feet
=proj=tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26735||257|-156,55.7,-151.9,71.3|NAD27 / Alaska zone 5
=proj=tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 units=m
3472||178|-156,55.7,-151.9,71.3|NAD83(NSRS2007) / Alaska zone 5
6398||178|-156,55.7,-151.9,71.3|NAD83(2011) / Alaska zone 5
26935||178|-156,55.7,-151.9,71.3|NAD83 / Alaska zone 5
102370|e|178|-156,55.7,-151.9,71.3|NAD_1983_CORS96_StatePlane_Alaska_5_FIPS_5005
102981|eo|178|-156,55.7,-151.9,71.3|NAD_1983_2011_StatePlane_Alaska_5_FIPS_5005
=proj=tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102393|e|178|-156,55.7,-151.9,71.3|NAD_1983_2011_StatePlane_Alaska_5_FIPS_5005_Feet
102635|e|178|-156,55.7,-151.9,71.3|NAD_1983_StatePlane_Alaska_5_FIPS_5005_Feet
=proj=tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26736||257|-160,54.9,-156,71.4|NAD27 / Alaska zone 6
=proj=tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 units=m
3473||178|-160,54.9,-156,71.4|NAD83(NSRS2007) / Alaska zone 6
6399||178|-160,54.9,-156,71.4|NAD83(2011) / Alaska zone 6
26936||178|-160,54.9,-156,71.4|NAD83 / Alaska zone 6
102371|e|178|-160,54.9,-156,71.4|NAD_1983_CORS96_StatePlane_Alaska_6_FIPS_5006
102982|eo|178|-160,54.9,-156,71.4|NAD_1983_2011_StatePlane_Alaska_6_FIPS_5006
=proj=tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102394|e|178|-160,54.9,-156,71.4|NAD_1983_2011_StatePlane_Alaska_6_FIPS_5006_Feet
102636|e|178|-160,54.9,-156,71.4|NAD_1983_StatePlane_Alaska_6_FIPS_5006_Feet
=proj=tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=213360.426720853 y_0=0 units=us-ft
26737||257|-164,54.3,-160,70.7|NAD27 / Alaska zone 7
=proj=tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 units=m
3474||178|-164,54.3,-160,70.7|NAD83(NSRS2007) / Alaska zone 7
6400||178|-164,54.3,-160,70.7|NAD83(2011) / Alaska zone 7
26937||178|-164,54.3,-160,70.7|NAD83 / Alaska zone 7
102372|e|178|-164,54.3,-160,70.7|NAD_1983_CORS96_StatePlane_Alaska_7_FIPS_5007
102983|eo|178|-164,54.3,-160,70.7|NAD_1983_2011_StatePlane_Alaska_7_FIPS_5007
=proj=tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102395|e|178|-164,54.3,-160,70.7|NAD_1983_2011_StatePlane_Alaska_7_FIPS_5007_Feet
102637|e|178|-164,54.3,-160,70.7|NAD_1983_StatePlane_Alaska_7_FIPS_5007_Feet
=proj=tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=152400.30480061 y_0=0 units=us-ft
26738||257|-168.3,54.3,-164,69.1|NAD27 / Alaska zone 8
=proj=tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 units=m
3475||178|-168.3,54.3,-164,69.1|NAD83(NSRS2007) / Alaska zone 8
6401||178|-168.3,54.3,-164,69.1|NAD83(2011) / Alaska zone 8
26938||178|-168.3,54.3,-164,69.1|NAD83 / Alaska zone 8
102373|e|178|-168.3,54.3,-164,69.1|NAD_1983_CORS96_StatePlane_Alaska_8_FIPS_5008
102984|eo|178|-168.3,54.3,-164,69.1|NAD_1983_2011_StatePlane_Alaska_8_FIPS_5008
=proj=tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102396|e|178|-168.3,54.3,-164,69.1|NAD_1983_2011_StatePlane_Alaska_8_FIPS_5008_Feet
102638|e|178|-168.3,54.3,-164,69.1|NAD_1983_StatePlane_Alaska_8_FIPS_5008_Feet
=proj=tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=182880.365760732 y_0=0 units=us-ft
26739||243|-173.2,56.5,-168,65.8|NAD27 / Alaska zone 9
=proj=tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 units=m
3476||178|-173.2,56.5,-168,65.8|NAD83(NSRS2007) / Alaska zone 9
6402||178|-173.2,56.5,-168,65.8|NAD83(2011) / Alaska zone 9
26939||178|-173.2,56.5,-168,65.8|NAD83 / Alaska zone 9
102374|e|178|-173.2,56.5,-168,65.8|NAD_1983_CORS96_StatePlane_Alaska_9_FIPS_5009
102985|eo|178|-173.2,56.5,-168,65.8|NAD_1983_2011_StatePlane_Alaska_9_FIPS_5009
=proj=tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000.000000001 y_0=0 units=us-ft
102397|e|178|-173.2,56.5,-168,65.8|NAD_1983_2011_StatePlane_Alaska_9_FIPS_5009_Feet
102639|e|178|-173.2,56.5,-168,65.8|NAD_1983_StatePlane_Alaska_9_FIPS_5009_Feet
=proj=tmerc lat_0=54.4685 lon_0=9.233 k=1 x_0=0 y_0=0 units=m
10270||215|8.4,54.8,10.2,55.5|Ostenfeld reconstruction
=proj=tmerc lat_0=55.05 lon_0=-1.55 k=1 x_0=112242.8512 y_0=402313.7432 units=m
9761||178|-1.9,54.9,-1.3,55.3|ECML14_NB Grid
=proj=tmerc lat_0=55.11171 lon_0=14.88927 k=1 x_0=-50000 y_0=50000 units=m
10254||312|14.6,54.9,15.3,55.4|S45B reconstruction east-orientated
=proj=tmerc lat_0=55.75 lon_0=-4.35 k=1 x_0=93720.394 y_0=113870.493 units=m
9456||178|-4.6,55.6,-4,56|GBK19 Grid
=proj=tmerc lat_0=56.35 lon_0=-2.75 k=1 x_0=74996.927 y_0=133508.35 units=m
9741||178|-3.6,55.6,-1.9,57.2|EOS21 Grid
=proj=tmerc lat_0=56.6 lon_0=-3.85 k=1 x_0=108600.972 y_0=239087.349 units=m
9972||178|-4.4,55.7,-3.3,57.6|SCM22 Grid
=proj=tmerc lat_0=57.4 lon_0=-3.2 k=1 x_0=155828.702 y_0=115225.707 units=m
9387||178|-4.3,57.1,-2.1,57.7|AbInvA96_2020 Grid
=proj=tmerc lat_0=58 lon_0=-2.33333333333333 k=1 x_0=0 y_0=0 units=m
27392||10|7.2,57.9,9.6,64.2|NGO 1948 (Oslo) / NGO zone II
=proj=tmerc lat_0=58 lon_0=-3.8 k=1 x_0=139618.9493 y_0=183110.794 units=m
9977||178|-4.6,57.4,-3,58.6|FNL22 Grid
=proj=tmerc lat_0=58 lon_0=-4.66666666666667 k=1 x_0=0 y_0=0 units=m
27391||10|4.4,57.9,7.2,63.2|NGO 1948 (Oslo) / NGO zone I
=proj=tmerc lat_0=58 lon_0=-4.66666666666667 k=1 x_0=100000 y_0=-200000 units=m
102451|e|10|5.1,60.2,5.7,60.5|NGO_1948_Oslo_Bergenhalvoen
=proj=tmerc lat_0=58 lon_0=0 k=1 x_0=0 y_0=-212979.18 units=m
102452|e|10|10.5,59.8,11,60.1|NGO_1948_Oslo_Oslo_Kommune
=proj=tmerc lat_0=58 lon_0=0 k=1 x_0=0 y_0=0 units=m
27393||10|9.6,58.8,12,67.6|NGO 1948 (Oslo) / NGO zone III
=proj=tmerc lat_0=58 lon_0=0 k=1 x_0=19999.32 y_0=-202977.79 units=m
102450|e|10|10.3,59.8,10.7,60|NGO_1948_Oslo_Baerum_Kommune
=proj=tmerc lat_0=58 lon_0=10.1666666666667 k=1 x_0=0 y_0=0 units=m
27396||10|18.9,68.3,22.9,70.9|NGO 1948 (Oslo) / NGO zone VI
=proj=tmerc lat_0=58 lon_0=10.5 k=1 x_0=100000 y_0=1000000 units=m
5110||178|10,58.9,11,65.3|ETRS89 / NTM zone 10
=proj=tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=0 y_0=-212979.18 units=m
102138|e|11|10.5,59.8,11,60.1|NGO_1948_Oslo_Kommune
=proj=tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=0 y_0=0 units=m
102103|e|11|9.6,58.8,12,67.6|NGO_1948_Norway_Zone_3
=proj=tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=19999.32 y_0=-202977.79 units=m
102136|e|11|10.3,59.8,10.7,60|NGO_1948_Baerum_Kommune
=proj=tmerc lat_0=58 lon_0=11.5 k=1 x_0=100000 y_0=1000000 units=m
5111||178|11,58.9,12,67.6|ETRS89 / NTM zone 11
=proj=tmerc lat_0=58 lon_0=12.5 k=1 x_0=100000 y_0=1000000 units=m
5112||178|12,59.9,13,68.2|ETRS89 / NTM zone 12
=proj=tmerc lat_0=58 lon_0=13.2229166666667 k=1 x_0=0 y_0=0 units=m
102104|e|11|12,59.9,15.1,69.1|NGO_1948_Norway_Zone_4
=proj=tmerc lat_0=58 lon_0=13.5 k=1 x_0=100000 y_0=1000000 units=m
5113||178|13,64,14,68.4|ETRS89 / NTM zone 13
=proj=tmerc lat_0=58 lon_0=14.1666666666667 k=1 x_0=0 y_0=0 units=m
27397||10|22.9,68.6,27,71.2|NGO 1948 (Oslo) / NGO zone VII
=proj=tmerc lat_0=58 lon_0=14.5 k=1 x_0=100000 y_0=1000000 units=m
5114||178|14,64,15,69.1|ETRS89 / NTM zone 14
=proj=tmerc lat_0=58 lon_0=15.5 k=1 x_0=100000 y_0=1000000 units=m
5115||178|15,66.1,16,69.4|ETRS89 / NTM zone 15
=proj=tmerc lat_0=58 lon_0=16.5 k=1 x_0=100000 y_0=1000000 units=m
5116||178|16,66.9,17,69.5|ETRS89 / NTM zone 16
=proj=tmerc lat_0=58 lon_0=16.8895833333333 k=1 x_0=0 y_0=0 units=m
102105|e|11|15.1,66.2,18.9,70.3|NGO_1948_Norway_Zone_5
=proj=tmerc lat_0=58 lon_0=17.5 k=1 x_0=100000 y_0=1000000 units=m
5117||178|17,67.9,18,70|ETRS89 / NTM zone 17
=proj=tmerc lat_0=58 lon_0=18.3333333333333 k=1 x_0=0 y_0=0 units=m
27398||10|27,69,31.3,71.2|NGO 1948 (Oslo) / NGO zone VIII
=proj=tmerc lat_0=58 lon_0=18.5 k=1 x_0=100000 y_0=1000000 units=m
5118||178|18,68,19,70.3|ETRS89 / NTM zone 18
=proj=tmerc lat_0=58 lon_0=19.5 k=1 x_0=100000 y_0=1000000 units=m
5119||178|19,68.3,20,70.4|ETRS89 / NTM zone 19
=proj=tmerc lat_0=58 lon_0=2.5 k=1 x_0=0 y_0=0 units=m
27394||10|12,59.9,15.1,69.1|NGO 1948 (Oslo) / NGO zone IV
=proj=tmerc lat_0=58 lon_0=20.5 k=1 x_0=100000 y_0=1000000 units=m
5120||178|20,68.4,21,70.4|ETRS89 / NTM zone 20
=proj=tmerc lat_0=58 lon_0=20.8895833333333 k=1 x_0=0 y_0=0 units=m
102106|e|11|18.9,68.3,22.9,70.9|NGO_1948_Norway_Zone_6
=proj=tmerc lat_0=58 lon_0=21.5 k=1 x_0=100000 y_0=1000000 units=m
5121||178|21,69,22,70.7|ETRS89 / NTM zone 21
=proj=tmerc lat_0=58 lon_0=22.5 k=1 x_0=100000 y_0=1000000 units=m
5122||178|22,68.7,23,70.9|ETRS89 / NTM zone 22
=proj=tmerc lat_0=58 lon_0=23.5 k=1 x_0=100000 y_0=1000000 units=m
5123||178|23,68.6,24,71.2|ETRS89 / NTM zone 23
=proj=tmerc lat_0=58 lon_0=24.5 k=1 x_0=100000 y_0=1000000 units=m
5124||178|24,68.6,25,71.2|ETRS89 / NTM zone 24
=proj=tmerc lat_0=58 lon_0=24.8895833333333 k=1 x_0=0 y_0=0 units=m
102107|e|11|22.9,68.6,27,71.2|NGO_1948_Norway_Zone_7
=proj=tmerc lat_0=58 lon_0=25.5 k=1 x_0=100000 y_0=1000000 units=m
5125||178|25,68.6,26,71.2|ETRS89 / NTM zone 25
=proj=tmerc lat_0=58 lon_0=26.5 k=1 x_0=100000 y_0=1000000 units=m
5126||178|26,69.7,27,71.2|ETRS89 / NTM zone 26
=proj=tmerc lat_0=58 lon_0=27.5 k=1 x_0=100000 y_0=1000000 units=m
5127||178|27,69.9,28,71.2|ETRS89 / NTM zone 27
=proj=tmerc lat_0=58 lon_0=28.5 k=1 x_0=100000 y_0=1000000 units=m
5128||178|28,69,29,71.2|ETRS89 / NTM zone 28
=proj=tmerc lat_0=58 lon_0=29.05625 k=1 x_0=0 y_0=0 units=m
102108|e|11|27,69,31.3,71.2|NGO_1948_Norway_Zone_8
=proj=tmerc lat_0=58 lon_0=29.5 k=1 x_0=100000 y_0=1000000 units=m
5129||178|29,69,30,70.9|ETRS89 / NTM zone 29
=proj=tmerc lat_0=58 lon_0=30.5 k=1 x_0=100000 y_0=1000000 units=m
5130||178|30,69.5,31.3,70.8|ETRS89 / NTM zone 30
=proj=tmerc lat_0=58 lon_0=5.5 k=1 x_0=100000 y_0=1000000 units=m
5105||178|4.4,58.3,6,62.6|ETRS89 / NTM zone 5
=proj=tmerc lat_0=58 lon_0=6.05625 k=1 x_0=0 y_0=0 units=m
102101|e|11|4.4,57.9,7.2,63.2|NGO_1948_Norway_Zone_1
=proj=tmerc lat_0=58 lon_0=6.05625 k=1 x_0=100000 y_0=-200000 units=m
102137|e|11|5.1,60.2,5.7,60.5|NGO_1948_Bergenhalvoen
=proj=tmerc lat_0=58 lon_0=6.16666666666667 k=1 x_0=0 y_0=0 units=m
27395||10|15.1,66.2,18.9,70.3|NGO 1948 (Oslo) / NGO zone V
=proj=tmerc lat_0=58 lon_0=6.5 k=1 x_0=100000 y_0=1000000 units=m
5106||178|6,57.9,7,63|ETRS89 / NTM zone 6
=proj=tmerc lat_0=58 lon_0=7.5 k=1 x_0=100000 y_0=1000000 units=m
5107||178|7,57.9,8,63.6|ETRS89 / NTM zone 7
=proj=tmerc lat_0=58 lon_0=8.38958333333333 k=1 x_0=0 y_0=0 units=m
102102|e|11|7.2,57.9,9.6,64.2|NGO_1948_Norway_Zone_2
=proj=tmerc lat_0=58 lon_0=8.5 k=1 x_0=100000 y_0=1000000 units=m
5108||178|8,58,9,64.1|ETRS89 / NTM zone 8
=proj=tmerc lat_0=58 lon_0=9.5 k=1 x_0=100000 y_0=1000000 units=m
5109||178|9,58.4,10,64.3|ETRS89 / NTM zone 9
=proj=tmerc lat_0=6.18072141388889 lon_0=-67.5007502472222 k=1.000008087 x_0=1063834.703 y_0=1175257.481 units=m
6265||178|-67.7,6,-67.4,6.3|MAGNA-SIRGAS / Puerto Carreno urban grid
102798|eo|178|-68,5.7,-67,6.7|MAGNA_Puerto_Carreno_Vichada_2011
=proj=tmerc lat_0=6.22920888888889 lon_0=-75.5648869444444 k=1.000236746 x_0=835378.647 y_0=1180816.875 units=m
6257||178|-75.7,6.1,-75.5,6.4|MAGNA-SIRGAS / Medellin urban grid
102768|eo|178|-76.1,5.7,-75,6.7|MAGNA_Medellin_Antioquia_2010
=proj=tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=152399.855090754 y_0=0 to_meter=0.304799710181509
2159||61|-13.3,8.3,-13.1,8.6|Sierra Leone 1924 / New Colony Grid
=proj=tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=243839.768145207 y_0=182879.826108905 to_meter=0.304799710181509
2160||61|-13.3,8.3,-13.1,8.6|Sierra Leone 1924 / New War Office Grid
=proj=tmerc lat_0=7.00047152777778 lon_0=80.7717130833333 k=0.9999238418 x_0=500000 y_0=500000 units=m
5235||294|79.6,5.9,82,9.9|SLD99 / Sri Lanka Grid 1999
=proj=tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=0.9999238418 x_0=200000 y_0=200000 units=m
5234||295|79.6,5.9,82,9.9|Kandawala / Sri Lanka Grid
=proj=tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=1 x_0=160933.56048 y_0=160933.56048 units=ind-yd
102064|e|295|79.6,5.9,82,9.9|Kandawala_Ceylon_Belt_Indian_Yards_1937
=proj=tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=1 x_0=160933.56048 y_0=160933.56048 units=m
102063|e|295|79.6,5.9,82,9.9|Kandawala_Ceylon_Belt_Meters
=proj=tmerc lat_0=7.07888714166667 lon_0=-73.1973432222222 k=1.000145967 x_0=1097241.305 y_0=1274642.278 units=m
6248||178|-73.2,7,-73.1,7.2|MAGNA-SIRGAS / Bucaramanga urban grid
102793|eo|178|-73.7,6.6,-72.7,7.6|MAGNA_Bucaramanga_Santander_2008
=proj=tmerc lat_0=7.08760639166667 lon_0=-70.7583096555555 k=1.000015679 x_0=1035263.443 y_0=1275526.621 units=m
6244||178|-70.8,7.1,-70.7,7.1|MAGNA-SIRGAS / Arauca urban grid
102769|eo|178|-71.3,6.6,-70.2,7.6|MAGNA_Arauca_2007
=proj=tmerc lat_0=7.88893673611111 lon_0=-72.50287095 k=1.000048290 x_0=842805.406 y_0=1364404.57 units=m
6251||178|-72.6,7.8,-72.5,8|MAGNA-SIRGAS / Cucuta urban grid
102788|eo|178|-73,7.4,-72,8.4|MAGNA_Cucuta_Norte_de_Santander_2011
=proj=tmerc lat_0=8.77308575555556 lon_0=-75.8795533305556 k=1.000002352 x_0=1131814.934 y_0=1462131.119 units=m
6260||178|-75.9,8.7,-75.8,8.8|MAGNA-SIRGAS / Monteria urban grid
102780|eo|178|-76.4,8.3,-75.4,9.3|MAGNA_Monteria_Cordoba_2006
=proj=tmerc lat_0=8.81055036666667 lon_0=-74.722466825 k=1.000003136 x_0=929043.607 y_0=1466125.658 units=m
6271||178|-74.7,8.8,-74.7,8.8|MAGNA-SIRGAS / Sucre urban grid
102794|eo|178|-75.2,8.3,-74.2,9.3|MAGNA_Sucre_2006
=proj=utm zone=1 south units=m
2988||417|-176.2,-13.4,-176.1,-13.2|MOP78 / UTM zone 1S
3142||418|-180,-17,-179.8,-16.1|Fiji 1956 / UTM zone 1S
5700||178|-180,-53,-174,-25.9|NZGD2000 / UTM zone 1S
8903||178|179.5,-15.9,-174.3,-9.8|RGWF96 / UTM zone 1S
32301||192|-180,-80,-174,0|WGS 72 / UTM zone 1S
32501||191|-180,-80,-174,0|WGS 72BE / UTM zone 1S
32701||194|-180,-80,-174,0|WGS 84 / UTM zone 1S
=proj=utm zone=1 units=m
3708||178|-180,47.9,-174,63.2|NAD83(NSRS2007) / UTM zone 1N
6330||178|-180,47.9,-174,63.2|NAD83(2011) / UTM zone 1N
26701||243|-180,47.9,-174,63.2|NAD27 / UTM zone 1N
26901||178|-180,47.9,-174,63.2|NAD83 / UTM zone 1N
32201||192|-180,0,-174,84|WGS 72 / UTM zone 1N
32401||191|-180,0,-174,84|WGS 72BE / UTM zone 1N
32601||194|-180,0,-174,84|WGS 84 / UTM zone 1N
102048|eo|178|-180,47.9,-174,63.2|NAD_1983_2011_UTM_Zone_1N
102124|eo|243|-180,47.9,-174,63.2|NAD_1927_UTM_Zone_1N
102128|eo|178|-180,47.9,-174,63.2|NAD_1983_UTM_Zone_1N
102401|e|178|-180,47.9,-174,63.2|NAD_1983_CORS96_UTM_Zone_1N
=proj=utm zone=10 south units=m
32310||192|-126,-80,-120,0|WGS 72 / UTM zone 10S
32510||191|-126,-80,-120,0|WGS 72BE / UTM zone 10S
32710||194|-126,-80,-120,0|WGS 84 / UTM zone 10S
=proj=utm zone=10 units=m
3157||179|-126,48.1,-120,81.8|NAD83(CSRS) / UTM zone 10N
3717||178|-126,30.5,-120,49.1|NAD83(NSRS2007) / UTM zone 10N
3740||179|-124.8,33.9,-120,49.1|NAD83(HARN) / UTM zone 10N
6339||178|-126,30.5,-120,49.1|NAD83(2011) / UTM zone 10N
22210||178|-126,48.1,-120,81.8|NAD83(CSRS)v2 / UTM zone 10N
22310||178|-126,48.1,-120,81.8|NAD83(CSRS)v3 / UTM zone 10N
22410||178|-126,48.1,-120,81.8|NAD83(CSRS)v4 / UTM zone 10N
22610||178|-126,48.1,-120,81.8|NAD83(CSRS)v6 / UTM zone 10N
22710||178|-126,48.1,-120,81.8|NAD83(CSRS)v7 / UTM zone 10N
22810||178|-126,48.1,-120,81.8|NAD83(CSRS)v8 / UTM zone 10N
26710||273|-126,34.4,-120,77.1|NAD27 / UTM zone 10N
26910||178|-126,30.5,-120,81.8|NAD83 / UTM zone 10N
32210||192|-126,0,-120,84|WGS 72 / UTM zone 10N
32410||191|-126,0,-120,84|WGS 72BE / UTM zone 10N
32610||194|-126,0,-120,84|WGS 84 / UTM zone 10N
102057|eo|178|-126,30.5,-120,49.1|NAD_1983_2011_UTM_Zone_10N
102410|e|178|-126,30.5,-120,49.1|NAD_1983_CORS96_UTM_Zone_10N
=proj=utm zone=11 south units=m
32311||192|-120,-80,-114,0|WGS 72 / UTM zone 11S
32511||191|-120,-80,-114,0|WGS 72BE / UTM zone 11S
32711||194|-120,-80,-114,0|WGS 84 / UTM zone 11S
=proj=utm zone=11 units=m
2153|o|179|-120,49,-114,60|NAD83(CSRS98) / UTM zone 11N
2955||179|-120,49,-114,83.5|NAD83(CSRS) / UTM zone 11N
3718||178|-120,30.9,-114,49|NAD83(NSRS2007) / UTM zone 11N
3741||179|-120,32.3,-114,49|NAD83(HARN) / UTM zone 11N
4484||178|-122.2,15,-114,32.7|Mexico ITRF92 / UTM zone 11N
6340||178|-120,30.9,-114,49|NAD83(2011) / UTM zone 11N
6366||178|-122.2,15,-114,32.7|Mexico ITRF2008 / UTM zone 11N
22211||178|-120,49,-114,83.5|NAD83(CSRS)v2 / UTM zone 11N
22311||178|-120,49,-114,83.5|NAD83(CSRS)v3 / UTM zone 11N
22411||178|-120,49,-114,83.5|NAD83(CSRS)v4 / UTM zone 11N
22611||178|-120,49,-114,83.5|NAD83(CSRS)v6 / UTM zone 11N
22711||178|-120,49,-114,83.5|NAD83(CSRS)v7 / UTM zone 11N
22811||178|-120,49,-114,83.5|NAD83(CSRS)v8 / UTM zone 11N
26711||273|-120,26.9,-114,78.1|NAD27 / UTM zone 11N
26911||178|-120,30.9,-114,83.5|NAD83 / UTM zone 11N
31965||178|-120,15,-114,32.7|SIRGAS 2000 / UTM zone 11N
32211||192|-120,0,-114,84|WGS 72 / UTM zone 11N
32411||191|-120,0,-114,84|WGS 72BE / UTM zone 11N
32611||194|-120,0,-114,84|WGS 84 / UTM zone 11N
102058|eo|178|-120,30.9,-114,49|NAD_1983_2011_UTM_Zone_11N
102205|eo|179|-120,32.3,-114,49|NAD_1983_HARN_UTM_Zone_11N
102411|e|178|-120,30.9,-114,49|NAD_1983_CORS96_UTM_Zone_11N
103794|eo|178|-122.2,15,-114,32.7|Mexican_Datum_1993_UTM_Zone_11N
=proj=utm zone=12 south units=m
9697||178|-109.5,-27.2,-109.2,-27|REDGEOMIN / UTM zone 12S
20042||178|-113.2,-30.5,-108,-23.7|SIRGAS-Chile 2021 / UTM zone 12S
32312||192|-114,-80,-108,0|WGS 72 / UTM zone 12S
32512||191|-114,-80,-108,0|WGS 72BE / UTM zone 12S
32712||194|-114,-80,-108,0|WGS 84 / UTM zone 12S
=proj=utm zone=12 units=m
2152|o|179|-114,49,-108,60|NAD83(CSRS98) / UTM zone 12N
2956||179|-114,49,-108,84|NAD83(CSRS) / UTM zone 12N
3719||178|-114,31.3,-108,49|NAD83(NSRS2007) / UTM zone 12N
3742||179|-114,31.3,-108,49|NAD83(HARN) / UTM zone 12N
4485||178|-114,15.1,-108,32.3|Mexico ITRF92 / UTM zone 12N
6341||178|-114,31.3,-108,49|NAD83(2011) / UTM zone 12N
6367||178|-114,15.1,-108,32.3|Mexico ITRF2008 / UTM zone 12N
22212||178|-114,49,-108,84|NAD83(CSRS)v2 / UTM zone 12N
22312||178|-114,49,-108,84|NAD83(CSRS)v3 / UTM zone 12N
22412||178|-114,49,-108,84|NAD83(CSRS)v4 / UTM zone 12N
22612||178|-114,49,-108,84|NAD83(CSRS)v6 / UTM zone 12N
22712||178|-114,49,-108,84|NAD83(CSRS)v7 / UTM zone 12N
22812||178|-114,49,-108,84|NAD83(CSRS)v8 / UTM zone 12N
26712||273|-114,18.7,-108,78.8|NAD27 / UTM zone 12N
26912||178|-114,31.3,-108,84|NAD83 / UTM zone 12N
31966||178|-114,15.1,-108,32.3|SIRGAS 2000 / UTM zone 12N
32212||192|-114,0,-108,84|WGS 72 / UTM zone 12N
32412||191|-114,0,-108,84|WGS 72BE / UTM zone 12N
32612||194|-114,0,-108,84|WGS 84 / UTM zone 12N
102059|eo|178|-114,31.3,-108,49|NAD_1983_2011_UTM_Zone_12N
102206|eo|179|-114,31.3,-108,49|NAD_1983_HARN_UTM_Zone_12N
102412|e|178|-114,31.3,-108,49|NAD_1983_CORS96_UTM_Zone_12N
103795|eo|178|-114,15.1,-108,32.3|Mexican_Datum_1993_UTM_Zone_12N
=proj=utm zone=13 south units=m
32313||192|-108,-80,-102,0|WGS 72 / UTM zone 13S
32513||191|-108,-80,-102,0|WGS 72BE / UTM zone 13S
32713||194|-108,-80,-102,0|WGS 84 / UTM zone 13S
=proj=utm zone=13 units=m
2151|o|179|-108,49,-102,60|NAD83(CSRS98) / UTM zone 13N
2957||179|-108,49,-102,84|NAD83(CSRS) / UTM zone 13N
3720||178|-108,29,-102,49|NAD83(NSRS2007) / UTM zone 13N
3743||179|-108,29,-102,49|NAD83(HARN) / UTM zone 13N
4486||178|-108,14.1,-102,31.8|Mexico ITRF92 / UTM zone 13N
6342||178|-108,29,-102,49|NAD83(2011) / UTM zone 13N
6368||178|-108,14.1,-102,31.8|Mexico ITRF2008 / UTM zone 13N
22213||178|-108,49,-102,84|NAD83(CSRS)v2 / UTM zone 13N
22313||178|-108,49,-102,84|NAD83(CSRS)v3 / UTM zone 13N
22413||178|-108,49,-102,84|NAD83(CSRS)v4 / UTM zone 13N
22613||178|-108,49,-102,84|NAD83(CSRS)v6 / UTM zone 13N
22713||178|-108,49,-102,84|NAD83(CSRS)v7 / UTM zone 13N
22813||178|-108,49,-102,84|NAD83(CSRS)v8 / UTM zone 13N
26713||273|-108,17.9,-102,79.4|NAD27 / UTM zone 13N
26913||178|-108,29,-102,84|NAD83 / UTM zone 13N
31967||178|-108,14.1,-102,31.8|SIRGAS 2000 / UTM zone 13N
32213||192|-108,0,-102,84|WGS 72 / UTM zone 13N
32413||191|-108,0,-102,84|WGS 72BE / UTM zone 13N
32613||194|-108,0,-102,84|WGS 84 / UTM zone 13N
102207|eo|179|-108,29,-102,49|NAD_1983_HARN_UTM_Zone_13N
102382|eo|178|-108,29,-102,49|NAD_1983_2011_UTM_Zone_13N
102413|e|178|-108,29,-102,49|NAD_1983_CORS96_UTM_Zone_13N
103796|eo|178|-108,14.1,-102,31.8|Mexican_Datum_1993_UTM_Zone_13N
=proj=utm zone=14 south units=m
32314||192|-102,-80,-96,0|WGS 72 / UTM zone 14S
32514||191|-102,-80,-96,0|WGS 72BE / UTM zone 14S
32714||194|-102,-80,-96,0|WGS 84 / UTM zone 14S
=proj=utm zone=14 units=m
3158||179|-102,49,-96,84|NAD83(CSRS) / UTM zone 14N
3721||178|-102,25.8,-96,49|NAD83(NSRS2007) / UTM zone 14N
3744||179|-102,25.8,-96,49|NAD83(HARN) / UTM zone 14N
4487||178|-102,12.3,-96,29.8|Mexico ITRF92 / UTM zone 14N
6343||178|-102,25.8,-96,49|NAD83(2011) / UTM zone 14N
6369||178|-102,12.3,-96,29.8|Mexico ITRF2008 / UTM zone 14N
22214||178|-102,49,-96,84|NAD83(CSRS)v2 / UTM zone 14N
22314||178|-102,49,-96,84|NAD83(CSRS)v3 / UTM zone 14N
22414||178|-102,49,-96,84|NAD83(CSRS)v4 / UTM zone 14N
22614||178|-102,49,-96,84|NAD83(CSRS)v6 / UTM zone 14N
22714||178|-102,49,-96,84|NAD83(CSRS)v7 / UTM zone 14N
22814||178|-102,49,-96,84|NAD83(CSRS)v8 / UTM zone 14N
26714||262|-102,15.6,-96,80.7|NAD27 / UTM zone 14N
26914||178|-102,25.8,-96,84|NAD83 / UTM zone 14N
31968||178|-102,12.3,-96,29.8|SIRGAS 2000 / UTM zone 14N
32214||192|-102,0,-96,84|WGS 72 / UTM zone 14N
32414||191|-102,0,-96,84|WGS 72BE / UTM zone 14N
32614||194|-102,0,-96,84|WGS 84 / UTM zone 14N
102234|eo|179|-102,49,-96,84|NAD_1983_CSRS_UTM_Zone_14N
102383|eo|178|-102,25.8,-96,49|NAD_1983_2011_UTM_Zone_14N
102414|e|178|-102,25.8,-96,49|NAD_1983_CORS96_UTM_Zone_14N
103797|eo|178|-102,12.3,-96,29.8|Mexican_Datum_1993_UTM_Zone_14N
=proj=utm zone=15 south units=m
32315||192|-96,-80,-90,0|WGS 72 / UTM zone 15S
32515||191|-96,-80,-90,0|WGS 72BE / UTM zone 15S
32715||194|-96,-80,-90,0|WGS 84 / UTM zone 15S
=proj=utm zone=15 units=m
2027||243|-95.2,48,-90,56.2|NAD27(76) / UTM zone 15N
3159||179|-96,48,-90,84|NAD83(CSRS) / UTM zone 15N
3722||178|-96,25.6,-90,49.4|NAD83(NSRS2007) / UTM zone 15N
3745||179|-96,28.4,-90,49.4|NAD83(HARN) / UTM zone 15N
4488||178|-96,12.1,-90,26|Mexico ITRF92 / UTM zone 15N
6344||178|-96,25.6,-90,49.4|NAD83(2011) / UTM zone 15N
6370||178|-96,12.1,-90,26|Mexico ITRF2008 / UTM zone 15N
22215||178|-96,48,-90,84|NAD83(CSRS)v2 / UTM zone 15N
22315||178|-96,48,-90,84|NAD83(CSRS)v3 / UTM zone 15N
22415||178|-96,48,-90,84|NAD83(CSRS)v4 / UTM zone 15N
22615||178|-96,48,-90,84|NAD83(CSRS)v6 / UTM zone 15N
22715||178|-96,48,-90,84|NAD83(CSRS)v7 / UTM zone 15N
22815||178|-96,48,-90,84|NAD83(CSRS)v8 / UTM zone 15N
26715||262|-96,13.6,-90,82|NAD27 / UTM zone 15N
26915||178|-96,25.6,-90,84|NAD83 / UTM zone 15N
31969||178|-96,0,-90,26|SIRGAS 2000 / UTM zone 15N
32215||192|-96,0,-90,84|WGS 72 / UTM zone 15N
32415||191|-96,0,-90,84|WGS 72BE / UTM zone 15N
32615||194|-96,0,-90,84|WGS 84 / UTM zone 15N
102235|eo|179|-96,48,-90,84|NAD_1983_CSRS_UTM_Zone_15N
102384|eo|178|-96,25.6,-90,49.4|NAD_1983_2011_UTM_Zone_15N
102415|e|178|-96,25.6,-90,49.4|NAD_1983_CORS96_UTM_Zone_15N
103798|eo|178|-96,12.1,-90,26|Mexican_Datum_1993_UTM_Zone_15N
103873|eo|178|-96,48,-90,84|NAD_1983_(CSRS)_v6_UTM_Zone_15N
=proj=utm zone=16 south units=m
32316||192|-90,-80,-84,0|WGS 72 / UTM zone 16S
32516||191|-90,-80,-84,0|WGS 72BE / UTM zone 16S
32716||194|-90,-80,-84,0|WGS 84 / UTM zone 16S
=proj=utm zone=16 units=m
2028||243|-90,46.1,-84,56.9|NAD27(76) / UTM zone 16N
3160||179|-90,46.1,-84,84|NAD83(CSRS) / UTM zone 16N
3723||178|-90,24,-84,48.3|NAD83(NSRS2007) / UTM zone 16N
3746||179|-90,28.9,-84,48.3|NAD83(HARN) / UTM zone 16N
4489||178|-90,17.8,-84.6,25.8|Mexico ITRF92 / UTM zone 16N
6345||178|-90,24,-84,48.3|NAD83(2011) / UTM zone 16N
6371||178|-90,17.8,-84.6,25.8|Mexico ITRF2008 / UTM zone 16N
8909||178|-90.4,2.2,-82.9,11.1|CR-SIRGAS / UTM zone 16N
22216||178|-90,46.1,-84,84|NAD83(CSRS)v2 / UTM zone 16N
22316||178|-90,46.1,-84,84|NAD83(CSRS)v3 / UTM zone 16N
22416||178|-90,46.1,-84,84|NAD83(CSRS)v4 / UTM zone 16N
22616||178|-90,46.1,-84,84|NAD83(CSRS)v6 / UTM zone 16N
22716||178|-90,46.1,-84,84|NAD83(CSRS)v7 / UTM zone 16N
22816||178|-90,46.1,-84,84|NAD83(CSRS)v8 / UTM zone 16N
26716||263|-90,9.3,-84,82.5|NAD27 / UTM zone 16N
26916||178|-90,24,-84,84|NAD83 / UTM zone 16N
31970||178|-90,0,-84,25.8|SIRGAS 2000 / UTM zone 16N
32216||192|-90,0,-84,84|WGS 72 / UTM zone 16N
32416||191|-90,0,-84,84|WGS 72BE / UTM zone 16N
32616||194|-90,0,-84,84|WGS 84 / UTM zone 16N
102236|eo|179|-90,46.1,-84,84|NAD_1983_CSRS_UTM_Zone_16N
102385|eo|178|-90,24,-84,48.3|NAD_1983_2011_UTM_Zone_16N
102416|e|178|-90,24,-84,48.3|NAD_1983_CORS96_UTM_Zone_16N
103799|eo|178|-90,17.8,-84.6,25.8|Mexican_Datum_1993_UTM_Zone_16N
103874|eo|178|-90,46.1,-84,84|NAD_1983_(CSRS)_v6_UTM_Zone_16N
=proj=utm zone=17 south units=m
5839||178|-84,-17.3,-78,-3.1|Peru96 / UTM zone 17S
24877||385|-81.4,-10.5,-78,0|PSAD56 / UTM zone 17S
29187||210|-81.4,-10.5,-78,0|SAD69 / UTM zone 17S
31977||178|-84,-56.4,-78,0|SIRGAS 2000 / UTM zone 17S
31992||178|-84,-56.4,-75.2,1.5|SIRGAS 1995 / UTM zone 17S
32317||192|-84,-80,-78,0|WGS 72 / UTM zone 17S
32517||191|-84,-80,-78,0|WGS 72BE / UTM zone 17S
32717||194|-84,-80,-78,0|WGS 84 / UTM zone 17S
=proj=utm zone=17 units=m
2029||243|-84,41.7,-78,55.4|NAD27(76) / UTM zone 17N
2031||243|-79.8,46.2,-78,62.5|NAD27(CGQ77) / UTM zone 17N
2150|o|179|-79.8,46.2,-78,62.5|NAD83(CSRS98) / UTM zone 17N
2958||179|-84,41.7,-78,84|NAD83(CSRS) / UTM zone 17N
3356|o|249|-81.5,19.2,-81,19.4|Grand Cayman 1959 / UTM zone 17N
3357|o|277|-80.1,19.6,-79.7,19.8|Little Cayman 1961 / UTM zone 17N
3449||194|-80.6,14.2,-78,19.4|JAD2001 / UTM zone 17N
3724||178|-84,23.8,-78,46.1|NAD83(NSRS2007) / UTM zone 17N
3747||179|-84,24.4,-78,46.1|NAD83(HARN) / UTM zone 17N
5388|o|178|-84,-17.3,-78,-3.1|Peru96 / UTM zone 17S
5463||209|-80.2,0,-78,2.7|SAD69 / UTM zone 17N
6346||178|-84,23.8,-78,46.1|NAD83(2011) / UTM zone 17N
8910||178|-83.6,9.6,-81.4,11.8|CR-SIRGAS / UTM zone 17N
22217||178|-84,41.7,-78,84|NAD83(CSRS)v2 / UTM zone 17N
22317||178|-84,41.7,-78,84|NAD83(CSRS)v3 / UTM zone 17N
22417||178|-84,41.7,-78,84|NAD83(CSRS)v4 / UTM zone 17N
22617||178|-84,41.7,-78,84|NAD83(CSRS)v6 / UTM zone 17N
22717||178|-84,41.7,-78,84|NAD83(CSRS)v7 / UTM zone 17N
22817||178|-84,41.7,-78,84|NAD83(CSRS)v8 / UTM zone 17N
24817||385|-80.2,0,-78,1.5|PSAD56 / UTM zone 17N
26717||263|-84,8,-78,83|NAD27 / UTM zone 17N
26917||178|-84,23.8,-78,84|NAD83 / UTM zone 17N
31917|eo|178|-84,0.9,-78,15.5|SIRGAS_UTM_Zone_17N
31971||178|-84,0,-78,19.5|SIRGAS 2000 / UTM zone 17N
31986||178|-84,0.9,-78,15.5|SIRGAS 1995 / UTM zone 17N
32217||192|-84,0,-78,84|WGS 72 / UTM zone 17N
32417||191|-84,0,-78,84|WGS 72BE / UTM zone 17N
32617||194|-84,0,-78,84|WGS 84 / UTM zone 17N
102386|eo|178|-84,23.8,-78,46.1|NAD_1983_2011_UTM_Zone_17N
102417|e|178|-84,23.8,-78,46.1|NAD_1983_CORS96_UTM_Zone_17N
102731|e|178|-84.3,5,-78,12.5|PANAMA_ITRF08_UTM_17N
103875|eo|178|-84,41.7,-78,84|NAD_1983_(CSRS)_v6_UTM_Zone_17N
=proj=utm zone=18 south units=m
5362||178|-78,-59.4,-72,-18.3|SIRGAS-Chile 2002 / UTM zone 18S
5387||178|-78,-21,-72,0|Peru96 / UTM zone 18S
5875||213|-74,-10,-72,-4.6|SAD69(96) / UTM zone 18S
8950||178|-78,-59.4,-72,-18.3|SIRGAS-Chile 2010 / UTM zone 18S
9149||178|-78,-59.4,-72,-18.3|SIRGAS-Chile 2013 / UTM zone 18S
9154||178|-78,-59.4,-72,-18.3|SIRGAS-Chile 2016 / UTM zone 18S
9698||178|-78,-59.4,-72,-18.3|REDGEOMIN / UTM zone 18S
20048||178|-78,-59.4,-72,-18.3|SIRGAS-Chile 2021 / UTM zone 18S
24878||368|-78,-43.5,-72,0|PSAD56 / UTM zone 18S
29188||211|-78,-45,-72,0|SAD69 / UTM zone 18S
31978||178|-78,-59.4,-72,0|SIRGAS 2000 / UTM zone 18S
31993||178|-78,-59.4,-72,0|SIRGAS 1995 / UTM zone 18S
32318||192|-78,-80,-72,0|WGS 72 / UTM zone 18S
32518||191|-78,-80,-72,0|WGS 72BE / UTM zone 18S
32718||194|-78,-80,-72,0|WGS 84 / UTM zone 18S
=proj=utm zone=18 units=m
2030||243|-78,43.6,-74.3,46.3|NAD27(76) / UTM zone 18N
2032||243|-78,45,-72,62.6|NAD27(CGQ77) / UTM zone 18N
2149|o|179|-78,45,-72,62.6|NAD83(CSRS98) / UTM zone 18N
2201||178|-73.4,7,-72,11.6|REGVEN / UTM zone 18N
2959||179|-78,43.6,-72,84|NAD83(CSRS) / UTM zone 18N
3178||178|-75,74.5,-72,79|GR96 / UTM zone 18N
3450||194|-78,14.1,-74.5,19.2|JAD2001 / UTM zone 18N
3725||178|-78,28.3,-72,45|NAD83(NSRS2007) / UTM zone 18N
3748||179|-78,33.8,-72,45|NAD83(HARN) / UTM zone 18N
6347||178|-78,28.3,-72,45|NAD83(2011) / UTM zone 18N
21818||401|-77.4,7.9,-72,13.7|Bogota 1975 / UTM zone 18N
22218||178|-78,43.6,-72,84|NAD83(CSRS)v2 / UTM zone 18N
22318||178|-78,43.6,-72,84|NAD83(CSRS)v3 / UTM zone 18N
22418||178|-78,43.6,-72,84|NAD83(CSRS)v4 / UTM zone 18N
22618||178|-78,43.6,-72,84|NAD83(CSRS)v6 / UTM zone 18N
22718||178|-78,43.6,-72,84|NAD83(CSRS)v7 / UTM zone 18N
22818||178|-78,43.6,-72,84|NAD83(CSRS)v8 / UTM zone 18N
24718||348|-73.4,7,-72,11.6|La Canoa / UTM zone 18N
24818||367|-78,0,-72,11.6|PSAD56 / UTM zone 18N
26718||273|-78,18.8,-72,83.2|NAD27 / UTM zone 18N
26918||178|-78,28.3,-72,84|NAD83 / UTM zone 18N
29168||209|-78,0,-72,12.3|SAD69 / UTM zone 18N
31918|eo|178|-78,0,-72,15|SIRGAS_UTM_Zone_18N
31972||178|-78,0,-72,15|SIRGAS 2000 / UTM zone 18N
31987||178|-78,0,-72,15|SIRGAS 1995 / UTM zone 18N
32218||192|-78,0,-72,84|WGS 72 / UTM zone 18N
32418||191|-78,0,-72,84|WGS 72BE / UTM zone 18N
32618||194|-78,0,-72,84|WGS 84 / UTM zone 18N
102211|eo|179|-78,33.8,-72,45|NAD_1983_HARN_UTM_Zone_18N
102387|eo|178|-78,28.3,-72,45|NAD_1983_2011_UTM_Zone_18N
102418|e|178|-78,28.3,-72,45|NAD_1983_CORS96_UTM_Zone_18N
102732|e|178|-78,5,-77,12.5|PANAMA_ITRF08_UTM_18N
103876|eo|178|-78,43.6,-72,84|NAD_1983_(CSRS)_v6_UTM_Zone_18N
=proj=utm zone=19 south units=m
2084||411|-68.6,-54.6,-66,-51.6|Hito XVIII 1963 / UTM zone 19S
2315||336|-68.6,-54.6,-66,-51.6|Campo Inchauspe / UTM zone 19S
5356||178|-69.7,-22.9,-66,-9.8|MARGEN / UTM zone 19S
5361||178|-72,-59.9,-66,-17.5|SIRGAS-Chile 2002 / UTM zone 19S
5389||178|-72,-20.4,-68.7,-2.1|Peru96 / UTM zone 19S
5876||213|-72,-11.1,-66,2.2|SAD69(96) / UTM zone 19S
8951||178|-72,-59.9,-66,-17.5|SIRGAS-Chile 2010 / UTM zone 19S
9150||178|-72,-59.9,-66,-17.5|SIRGAS-Chile 2013 / UTM zone 19S
9155||178|-72,-59.9,-66,-17.5|SIRGAS-Chile 2016 / UTM zone 19S
9265||197|-68.6,-54.6,-66,-51.6|POSGAR 2007 / UTM zone 19S
9699||178|-72,-59.9,-66,-17.5|REDGEOMIN / UTM zone 19S
20049||178|-72,-59.9,-66,-17.5|SIRGAS-Chile 2021 / UTM zone 19S
24879||373|-72,-43.5,-66,-2.1|PSAD56 / UTM zone 19S
29189||212|-72,-45,-66,2.2|SAD69 / UTM zone 19S
31979||178|-72,-59.9,-66,2.2|SIRGAS 2000 / UTM zone 19S
31994||178|-72,-59.9,-66,0|SIRGAS 1995 / UTM zone 19S
32319||192|-72,-80,-66,0|WGS 72 / UTM zone 19S
32519||191|-72,-80,-66,0|WGS 72BE / UTM zone 19S
32719||194|-72,-80,-66,0|WGS 84 / UTM zone 19S
=proj=utm zone=19 units=m
2033||243|-72,45,-66,61.8|NAD27(CGQ77) / UTM zone 19N
2037|o|179|-72,44.6,-66,61.5|NAD83(CSRS98) / UTM zone 19N
2202||178|-72,0.7,-66,15.6|REGVEN / UTM zone 19N
2219||12|-69,43.6,-66,48.1|ATS77 / UTM zone 19N
2960||179|-72,40.8,-66,84|NAD83(CSRS) / UTM zone 19N
3179||178|-72,73.2,-66,80.9|GR96 / UTM zone 19N
3726||178|-72,33.6,-66,47.5|NAD83(NSRS2007) / UTM zone 19N
3749||179|-72,41,-66.9,47.5|NAD83(HARN) / UTM zone 19N
6348||178|-72,33.6,-66,47.5|NAD83(2011) / UTM zone 19N
22219||178|-72,40.8,-66,84|NAD83(CSRS)v2 / UTM zone 19N
22319||178|-72,40.8,-66,84|NAD83(CSRS)v3 / UTM zone 19N
22419||178|-72,40.8,-66,84|NAD83(CSRS)v4 / UTM zone 19N
22619||178|-72,40.8,-66,84|NAD83(CSRS)v6 / UTM zone 19N
22719||178|-72,40.8,-66,84|NAD83(CSRS)v7 / UTM zone 19N
22819||178|-72,40.8,-66,84|NAD83(CSRS)v8 / UTM zone 19N
24719||348|-72,0.7,-66,12.3|La Canoa / UTM zone 19N
24819||348|-72,0.7,-66,12.7|PSAD56 / UTM zone 19N
26719||273|-72,33.6,-66,83.2|NAD27 / UTM zone 19N
26919||178|-72,14.9,-66,84|NAD83 / UTM zone 19N
29169||213|-72,0,-66,12.5|SAD69 / UTM zone 19N
31919|eo|178|-72,0,-66,15.6|SIRGAS_UTM_Zone_19N
31973||178|-72,0,-66,15.6|SIRGAS 2000 / UTM zone 19N
31988||178|-72,0,-66,15.6|SIRGAS 1995 / UTM zone 19N
32219||192|-72,0,-66,84|WGS 72 / UTM zone 19N
32419||191|-72,0,-66,84|WGS 72BE / UTM zone 19N
32619||194|-72,0,-66,84|WGS 84 / UTM zone 19N
102388|eo|178|-72,33.6,-66,47.5|NAD_1983_2011_UTM_Zone_19N
102419|e|178|-72,33.6,-66,47.5|NAD_1983_CORS96_UTM_Zone_19N
103696|eo|178|-72,40.8,-66,84|NAD_1983_(CSRS)_v6_UTM_Zone_19N
=proj=utm zone=2 south units=m
2195||178|-170.9,-14.6,-168.1,-14.1|NAD83(HARN) / UTM zone 2S
6636||178|-170.9,-14.6,-168.1,-14.1|NAD83(PA11) / UTM zone 2S
32302||192|-174,-80,-168,0|WGS 72 / UTM zone 2S
32502||191|-174,-80,-168,0|WGS 72BE / UTM zone 2S
32702||194|-174,-80,-168,0|WGS 84 / UTM zone 2S
102116|e|243|-173.7,-17.6,-165.2,-10|American_Samoa_1962_UTM_Zone_2S
102200|eo|178|-170.9,-14.6,-168.1,-14.1|NAD_1983_HARN_UTM_Zone_2S
102496|eo|178|-170.9,-14.6,-168.1,-14.1|NAD_1983_PA11_UTM_Zone_2S
102703|e|178|-170.9,-14.6,-168.1,-14.1|NAD_1983_PACP00_UTM_Zone_2S
=proj=utm zone=2 units=m
3709||178|-174,48.7,-168,73.1|NAD83(NSRS2007) / UTM zone 2N
6331||178|-174,48.7,-168,73.1|NAD83(2011) / UTM zone 2N
26702||243|-174,48.7,-168,73.1|NAD27 / UTM zone 2N
26902||178|-174,48.7,-168,73.1|NAD83 / UTM zone 2N
32202||192|-174,0,-168,84|WGS 72 / UTM zone 2N
32402||191|-174,0,-168,84|WGS 72BE / UTM zone 2N
32602||194|-174,0,-168,84|WGS 84 / UTM zone 2N
102049|eo|178|-174,48.7,-168,73.1|NAD_1983_2011_UTM_Zone_2N
102125|eo|243|-174,48.7,-168,73.1|NAD_1927_UTM_Zone_2N
102129|eo|178|-174,48.7,-168,73.1|NAD_1983_UTM_Zone_2N
102402|e|178|-174,48.7,-168,73.1|NAD_1983_CORS96_UTM_Zone_2N
=proj=utm zone=20 south units=m
2316||336|-66,-54.9,-61.5,-51.4|Campo Inchauspe / UTM zone 20S
5355||178|-66,-22.9,-60,-9.7|MARGEN / UTM zone 20S
5877||213|-66,-16.3,-60,5.3|SAD69(96) / UTM zone 20S
24880||364|-66,-22.9,-60,-9.7|PSAD56 / UTM zone 20S
29190||213|-66,-45,-60,5.3|SAD69 / UTM zone 20S
29220||312|-61.5,-52.3,-60,-51|Sapper Hill 1943 / UTM zone 20S
31980||178|-66,-58.4,-60,5.3|SIRGAS 2000 / UTM zone 20S
31995||178|-66,-58.4,-60,0|SIRGAS 1995 / UTM zone 20S
32320||192|-66,-80,-60,0|WGS 72 / UTM zone 20S
32520||191|-66,-80,-60,0|WGS 72BE / UTM zone 20S
32720||194|-66,-80,-60,0|WGS 84 / UTM zone 20S
=proj=utm zone=20 units=m
2034||243|-66,47.2,-60,60.4|NAD27(CGQ77) / UTM zone 20N
2038|o|179|-66,43.2,-60,60|NAD83(CSRS98) / UTM zone 20N
2067||317|-62,10,-60.8,10.9|Naparima 1955 / UTM zone 20N
2203||178|-66,0.6,-58.9,16.8|REGVEN / UTM zone 20N
2220||12|-66,43.4,-59.7,48|ATS77 / UTM zone 20N
2961||179|-66,40,-60,84|NAD83(CSRS) / UTM zone 20N
2969||404|-63.2,17.8,-62.7,18.2|Fort Marigot / UTM zone 20N
2970||381|-61.8,15.8,-61,16.6|Guadeloupe 1948 / UTM zone 20N
2973||403|-61.3,14.4,-60.8,14.9|Martinique 1938 / UTM zone 20N
2989|o|194|-63.7,14.1,-57.5,18.5|RRAF 1991 / UTM zone 20N
3180||178|-66,68.9,-60,82.2|GR96 / UTM zone 20N
3769||253|-64.9,32.2,-64.6,32.4|Bermuda 1957 / UTM zone 20N
3920||266|-64.9,18.3,-64.2,18.8|Puerto Rico / UTM zone 20N
4559||178|-63.7,14.1,-60,18.3|RRAF 1991 / UTM zone 20N
5490||178|-63.7,14.1,-60,18.3|RGAF09 / UTM zone 20N
22220||178|-66,40,-60,84|NAD83(CSRS)v2 / UTM zone 20N
22320||178|-66,40,-60,84|NAD83(CSRS)v3 / UTM zone 20N
22420||178|-66,40,-60,84|NAD83(CSRS)v4 / UTM zone 20N
22620||178|-66,40,-60,84|NAD83(CSRS)v6 / UTM zone 20N
22720||178|-66,40,-60,84|NAD83(CSRS)v7 / UTM zone 20N
22820||178|-66,40,-60,84|NAD83(CSRS)v8 / UTM zone 20N
24720||365|-66,0.6,-59.8,11.2|La Canoa / UTM zone 20N
24820||348|-66,0.6,-60,11.2|PSAD56 / UTM zone 20N
26720||273|-66,38.2,-60,83|NAD27 / UTM zone 20N
26920||178|-66,15.6,-60,84|NAD83 / UTM zone 20N
27120||350|-60.9,11.1,-60.4,11.4|Naparima 1972 / UTM zone 20N
29170||213|-66,0.6,-60,11.2|SAD69 / UTM zone 20N
31920|eo|178|-66,0,-60,16.8|SIRGAS_UTM_Zone_20N
31974||178|-66,0.6,-60,16.8|SIRGAS 2000 / UTM zone 20N
31989||178|-66,0,-60,16.8|SIRGAS 1995 / UTM zone 20N
32220||192|-66,0,-60,84|WGS 72 / UTM zone 20N
32420||191|-66,0,-60,84|WGS 72BE / UTM zone 20N
32620||194|-66,0,-60,84|WGS 84 / UTM zone 20N
102043|e|178|-68.5,14.9,-63.9,21.9|NAD_1983_CORS96_UTM_Zone_20N
102044|e|178|-68.5,14.9,-63.9,21.9|NAD_1983_NSRS2007_UTM_Zone_20N
102045|e|178|-68.5,14.9,-63.9,21.9|NAD_1983_2011_UTM_Zone_20N
102570|e|194|-66,0,-60,84|WGS_1984_Complex_UTM_Zone_20N
103697|eo|178|-66,40,-60,84|NAD_1983_(CSRS)_v6_UTM_Zone_20N
=proj=utm zone=21 south units=m
5357||178|-60,-20.2,-57.5,-16.3|MARGEN / UTM zone 21S
5382||194|-58.5,-36.6,-54,-30.1|SIRGAS-ROU98 / UTM zone 21S
5531||213|-60,-31.9,-54,4.5|SAD69(96) / UTM zone 21S
5536||312|-58.2,-27.5,-54,-18|Corrego Alegre 1961 / UTM zone 21S
22521||352|-58.2,-31.9,-54,-18|Corrego Alegre 1970-72 / UTM zone 21S
24881||364|-60,-20.2,-57.5,-16.3|PSAD56 / UTM zone 21S
29181|o|176|-60,-38.9,-54,4.5|SAD69 / UTM zone 21S
29191||213|-60,-38.9,-54,4.5|SAD69 / UTM zone 21S
29221||377|-60,-52.5,-57.6,-51.1|Sapper Hill 1943 / UTM zone 21S
31981||178|-60,-44.8,-54,4.5|SIRGAS 2000 / UTM zone 21S
31996||178|-60,-44.8,-54,0|SIRGAS 1995 / UTM zone 21S
32321||192|-60,-80,-54,0|WGS 72 / UTM zone 21S
32521||191|-60,-80,-54,0|WGS 72BE / UTM zone 21S
32721||194|-60,-80,-54,0|WGS 84 / UTM zone 21S
=proj=utm zone=21 units=m
2035||243|-60,50.2,-57.1,52|NAD27(CGQ77) / UTM zone 21N
2148|o|179|-60,50.2,-57.1,52|NAD83(CSRS98) / UTM zone 21N
2962||179|-60,38.6,-54,84|NAD83(CSRS) / UTM zone 21N
2987||267|-56.5,46.7,-56.1,47.2|Saint Pierre et Miquelon 1950 / UTM zone 21N
3181||178|-60,58.9,-54,84|GR96 / UTM zone 21N
3312||345|-54.4,4.8,-54,5.7|CSG67 / UTM zone 21N
3313||178|-54.6,2.1,-54,5.7|RGFG95 / UTM zone 21N
4467||178|-57.1,43.4,-55.9,47.4|RGSPM06 / UTM zone 21N
22221||178|-60,38.6,-54,84|NAD83(CSRS)v2 / UTM zone 21N
22321||178|-60,38.6,-54,84|NAD83(CSRS)v3 / UTM zone 21N
22421||178|-60,38.6,-54,84|NAD83(CSRS)v4 / UTM zone 21N
22621||178|-60,38.6,-54,84|NAD83(CSRS)v6 / UTM zone 21N
22721||178|-60,38.6,-54,84|NAD83(CSRS)v7 / UTM zone 21N
22821||178|-60,38.6,-54,84|NAD83(CSRS)v8 / UTM zone 21N
24721|eo|312|-61,7.6,-58,10|La_Canoa_UTM_Zone_21N
24821||372|-60,1.2,-56.5,8.6|PSAD56 / UTM zone 21N
26721||252|-60,40.6,-54,68.9|NAD27 / UTM zone 21N
26921||178|-60,38.6,-54,84|NAD83 / UTM zone 21N
29171||213|-60,1.2,-54,8.6|SAD69 / UTM zone 21N
31121||362|-58.1,1.8,-52.7,9.4|Zanderij / UTM zone 21N
31921|eo|178|-60,0,-54,10.7|SIRGAS_UTM_Zone_21N
31975||178|-60,1.2,-54,12.2|SIRGAS 2000 / UTM zone 21N
31990||178|-60,0,-54,10.7|SIRGAS 1995 / UTM zone 21N
32221||192|-60,0,-54,84|WGS 72 / UTM zone 21N
32421||191|-60,0,-54,84|WGS 72BE / UTM zone 21N
32621||194|-60,0,-54,84|WGS 84 / UTM zone 21N
102571|e|194|-60,0,-54,84|WGS_1984_Complex_UTM_Zone_21N
103698|eo|178|-60,38.6,-54,84|NAD_1983_(CSRS)_v6_UTM_Zone_21N
=proj=utm zone=22 south units=m
5383||194|-54,-37.8,-50,-31.9|SIRGAS-ROU98 / UTM zone 22S
5532|o|213|-54,-35.7,-48,7|SAD69(96) / UTM zone 22S
5537||312|-54,-27.5,-48,-15|Corrego Alegre 1961 / UTM zone 22S
5858||213|-54,-35.7,-48,7|SAD69(96) / UTM zone 22S
20822||340|-53.4,-35.7,-48,-25|Aratu / UTM zone 22S
22522||352|-54,-33.8,-48,-15|Corrego Alegre 1970-72 / UTM zone 22S
24882||371|-51.6,-1,-48,5.6|PSAD56 / UTM zone 22S
29182|o|176|-54,-35.7,-48,7|SAD69 / UTM zone 22S
29192||213|-54,-35.7,-48,7|SAD69 / UTM zone 22S
31982||178|-54,-54.2,-48,7|SIRGAS 2000 / UTM zone 22S
31997||178|-54,-39.9,-48,0|SIRGAS 1995 / UTM zone 22S
32322||192|-54,-80,-48,0|WGS 72 / UTM zone 22S
32522||191|-54,-80,-48,0|WGS 72BE / UTM zone 22S
32722||194|-54,-80,-48,0|WGS 84 / UTM zone 22S
=proj=utm zone=22 units=m
2216||408|-54,60.6,-48,73.1|Qornoq 1927 / UTM zone 22N
2971||345|-54,3.4,-51.6,5.8|CSG67 / UTM zone 22N
2972||178|-54,2.2,-49.4,8.9|RGFG95 / UTM zone 22N
3182||178|-54,56.9,-48,84|GR96 / UTM zone 22N
3761||179|-54,39.5,-48,57.7|NAD83(CSRS) / UTM zone 22N
22222||178|-54,39.5,-48,57.7|NAD83(CSRS)v2 / UTM zone 22N
22322||178|-54,39.5,-48,57.7|NAD83(CSRS)v3 / UTM zone 22N
22422||178|-54,39.5,-48,57.7|NAD83(CSRS)v4 / UTM zone 22N
22622||178|-54,39.5,-48,57.7|NAD83(CSRS)v6 / UTM zone 22N
22722||178|-54,39.5,-48,57.7|NAD83(CSRS)v7 / UTM zone 22N
22822||178|-54,39.5,-48,57.7|NAD83(CSRS)v8 / UTM zone 22N
26722||244|-54,39.5,-48,57.7|NAD27 / UTM zone 22N
26922||178|-54,39.5,-48,57.7|NAD83 / UTM zone 22N
29122|o|176|-54,1.7,-46.6,5.8|SAD69 / UTM zone 22N
29172||213|-54,1.7,-46.6,5.8|SAD69 / UTM zone 22N
31922|eo|178|-54,0,-48,9.2|SIRGAS_UTM_Zone_22N
31976||178|-54,0,-48,9.2|SIRGAS 2000 / UTM zone 22N
31991||178|-54,0,-48,9.2|SIRGAS 1995 / UTM zone 22N
32222||192|-54,0,-48,84|WGS 72 / UTM zone 22N
32422||191|-54,0,-48,84|WGS 72BE / UTM zone 22N
32622||194|-54,0,-48,84|WGS 84 / UTM zone 22N
102572|e|194|-54,0,-48,84|WGS_1984_Complex_UTM_Zone_22N
=proj=utm zone=23 south units=m
4071||334|-48.1,-15.9,-47.1,-15.4|Chua / UTM zone 23S
5533||213|-48,-33.5,-42,5.1|SAD69(96) / UTM zone 23S
5538||312|-48,-25.3,-42,-15|Corrego Alegre 1961 / UTM zone 23S
20823||312|-48,-33.5,-42,0|Aratu / UTM zone 23S
22523||352|-48,-25.3,-42,-15|Corrego Alegre 1970-72 / UTM zone 23S
29183|o|176|-48,-26.3,-42,0|SAD69 / UTM zone 23S
29193||213|-48,-33.5,-42,5.1|SAD69 / UTM zone 23S
31983||178|-48,-33.5,-42,5.1|SIRGAS 2000 / UTM zone 23S
31998||178|-48,-33.5,-42,0|SIRGAS 1995 / UTM zone 23S
32323||192|-48,-80,-42,0|WGS 72 / UTM zone 23S
32523||191|-48,-80,-42,0|WGS 72BE / UTM zone 23S
32723||194|-48,-80,-42,0|WGS 84 / UTM zone 23S
103213|eo|334|-48.1,-15.9,-47.1,-15.4|Chua_UTM_Zone_23S
=proj=utm zone=23 units=m
2217||408|-48,59.7,-42.5,62.1|Qornoq 1927 / UTM zone 23N
3183||178|-48,56.4,-42,84|GR96 / UTM zone 23N
6210||178|-48,0,-42,5.1|SIRGAS 2000 / UTM zone 23N
9709||179|-48,39.9,-42,54.5|NAD83(CSRS) / UTM zone 23N
26923||178|-48,39.9,-42,54.5|NAD83 / UTM zone 23N
32223||192|-48,0,-42,84|WGS 72 / UTM zone 23N
32423||191|-48,0,-42,84|WGS 72BE / UTM zone 23N
32623||194|-48,0,-42,84|WGS 84 / UTM zone 23N
102573|e|194|-48,0,-42,84|WGS_1984_Complex_UTM_Zone_23N
=proj=utm zone=24 south units=m
5534||213|-42,-26.3,-36,0.7|SAD69(96) / UTM zone 24S
5539||312|-42,-23,-38.8,-15|Corrego Alegre 1961 / UTM zone 24S
20824||337|-42,-26.3,-36,0|Aratu / UTM zone 24S
22524||352|-42,-23,-36,-2.7|Corrego Alegre 1970-72 / UTM zone 24S
29184|o|176|-42,-23,-36,-2.7|SAD69 / UTM zone 24S
29194||213|-42,-26.3,-36,0.7|SAD69 / UTM zone 24S
31984||178|-42,-26.3,-36,0.7|SIRGAS 2000 / UTM zone 24S
31999||178|-42,-26.3,-36,0|SIRGAS 1995 / UTM zone 24S
32324||192|-42,-80,-36,0|WGS 72 / UTM zone 24S
32524||191|-42,-80,-36,0|WGS 72BE / UTM zone 24S
32724||194|-42,-80,-36,0|WGS 84 / UTM zone 24S
=proj=utm zone=24 units=m
3184||178|-42,56.6,-36,84|GR96 / UTM zone 24N
6211||178|-42,0,-38.2,0.7|SIRGAS 2000 / UTM zone 24N
9712||178|-42,45.5,-40.7,49.5|NAD83 / UTM zone 24N
9713||179|-42,45.5,-40.7,49.5|NAD83(CSRS) / UTM zone 24N
32224||192|-42,0,-36,84|WGS 72 / UTM zone 24N
32424||191|-42,0,-36,84|WGS 72BE / UTM zone 24N
32624||194|-42,0,-36,84|WGS 84 / UTM zone 24N
102574|e|194|-42,0,-36,84|WGS_1984_Complex_UTM_Zone_24N
=proj=utm zone=25 south units=m
5337||339|-36,-20.1,-30,0|Aratu / UTM zone 25S
5535||213|-36,-23.8,-30,4.2|SAD69(96) / UTM zone 25S
22525||352|-36,-10.1,-34.7,-5|Corrego Alegre 1970-72 / UTM zone 25S
29185|o|176|-36,-10,-30,-5.1|SAD69 / UTM zone 25S
29195||213|-36,-23.8,-30,4.2|SAD69 / UTM zone 25S
31985||178|-36,-23.8,-30,4.2|SIRGAS 2000 / UTM zone 25S
32000||178|-36,-20.1,-30,0|SIRGAS 1995 / UTM zone 25S
32325||192|-36,-80,-30,0|WGS 72 / UTM zone 25S
32525||191|-36,-80,-30,0|WGS 72BE / UTM zone 25S
32725||194|-36,-80,-30,0|WGS 84 / UTM zone 25S
=proj=utm zone=25 units=m
2188||380|-31.3,39.3,-31,39.8|Azores Occidental 1939 / UTM zone 25N
3185||178|-36,60.2,-30,84|GR96 / UTM zone 25N
5014||178|-35.6,35.3,-30,43.1|PTRA08 / UTM zone 25N
32225||192|-36,0,-30,84|WGS 72 / UTM zone 25N
32425||191|-36,0,-30,84|WGS 72BE / UTM zone 25N
32625||194|-36,0,-30,84|WGS 84 / UTM zone 25N
102166|e|383|-31.3,39.3,-31,39.8|Observatorio_Meteorologico_1939_UTM_Zone_25N
102331|eo|178|-35.6,35.3,-30,43.1|PTRA08_UTM_Zone_25N
102575|e|194|-36,0,-30,84|WGS_1984_Complex_UTM_Zone_25N
=proj=utm zone=26 south units=m
5396||178|-30,-23.9,-25.3,4.3|SIRGAS 2000 / UTM zone 26S
32326||192|-30,-80,-24,0|WGS 72 / UTM zone 26S
32526||191|-30,-80,-24,0|WGS 72BE / UTM zone 26S
32726||194|-30,-80,-24,0|WGS 84 / UTM zone 26S
=proj=utm zone=26 units=m
2189||321|-28.9,38.3,-27,39.1|Azores Central 1948 / UTM zone 26N
2190||351|-25.9,36.9,-24.7,38|Azores Oriental 1940 / UTM zone 26N
3038|o|178|-30,25.1,-24,65.8|ETRS89 / TM26
3054||387|-24.7,64.7,-24,65.9|Hjorsey 1955 / UTM zone 26N
3062||355|-25.9,36.9,-24.7,38|Azores Oriental 1995 / UTM zone 26N
3063||320|-28.9,38.3,-27,39.1|Azores Central 1995 / UTM zone 26N
3186||178|-30,65,-24,84|GR96 / UTM zone 26N
5015||178|-30,33.5,-24,43|PTRA08 / UTM zone 26N
32226||192|-30,0,-24,84|WGS 72 / UTM zone 26N
32426||191|-30,0,-24,84|WGS 72BE / UTM zone 26N
32626||194|-30,0,-24,84|WGS 84 / UTM zone 26N
102097|eo|178|-30,25.1,-24,65.8|ETRS_1989_UTM_Zone_26N
102162|e|323|-28.9,38.3,-27,39.1|Graciosa_Base_SW_1948_UTM_Zone_26N
102168|e|363|-25.9,36.9,-24.7,38|Sao_Braz_UTM_Zone_26N
102332|eo|178|-30,33.5,-24,43|PTRA08_UTM_Zone_26N
102576|e|194|-30,0,-24,84|WGS_1984_Complex_UTM_Zone_26N
=proj=utm zone=27 south units=m
32327||192|-24,-80,-18,0|WGS 72 / UTM zone 27S
32527||191|-24,-80,-18,0|WGS 72BE / UTM zone 27S
32727||194|-24,-80,-18,0|WGS 84 / UTM zone 27S
=proj=utm zone=27 units=m
3039|o|178|-24,27.6,-18,66.5|ETRS89 / TM27
3055||387|-24,63.3,-18,66.5|Hjorsey 1955 / UTM zone 27N
3187||178|-24,67.7,-18,84|GR96 / UTM zone 27N
4082||178|-21.9,24.6,-18,31.2|REGCAN95 / UTM zone 27N
9404||375|-18.2,27.6,-18,27.9|PN68 / UTM zone 27N
9406||375|-18.2,27.6,-18,27.9|PN84 / UTM zone 27N
32227||192|-24,0,-18,84|WGS 72 / UTM zone 27N
32427||191|-24,0,-18,84|WGS 72BE / UTM zone 27N
32627||194|-24,0,-18,84|WGS 84 / UTM zone 27N
102098|eo|178|-24,27.6,-18,66.5|ETRS_1989_UTM_Zone_27N
102577|e|194|-24,0,-18,84|WGS_1984_Complex_UTM_Zone_27N
103214|eo|178|-21.9,24.6,-18,31.2|REGCAN95_UTM_Zone_27N
=proj=utm zone=28 south units=m
32328||192|-18,-80,-12,0|WGS 72 / UTM zone 28S
32528||191|-18,-80,-12,0|WGS 72BE / UTM zone 28S
32728||194|-18,-80,-12,0|WGS 84 / UTM zone 28S
=proj=utm zone=28 units=m
2063|o|283|-15.1,9,-12,12.7|Dabola 1981 / UTM zone 28N
2095||344|-16.8,10.9,-13.6,12.7|Bissau / UTM zone 28N
2161||42|-13.3,7.2,-12,9.9|Sierra Leone 1968 / UTM zone 28N
2191|o|312|-17.3,32.4,-16.2,33.2|Madeira 1936 / UTM zone 28N
2942||384|-17.3,32.4,-16.2,33.2|Porto Santo / UTM zone 28N
2943||370|-16.1,30,-15.8,30.2|Selvagem Grande / UTM zone 28N
3040||178|-16.1,34.9,-12,72.4|ETRS89 / UTM zone 28N (N-E)
3056||387|-18,63.5,-13.4,66.6|Hjorsey 1955 / UTM zone 28N
3061||356|-17.3,32.4,-16.2,33.2|Porto Santo 1995 / UTM zone 28N
3103|o|16|-17.1,14.7,-12,23.5|Mauritania 1999 / UTM zone 28N
3188||178|-18,68.7,-12,84|GR96 / UTM zone 28N
3343||178|-18,14.7,-12,23.5|Mauritania 1999 / UTM zone 28N
3367||16|-17.1,14.7,-12,23.5|IGN Astro 1960 / UTM zone 28N
3461||290|-15.1,9,-12,12.7|Dabola 1981 / UTM zone 28N
4083||178|-18,25.3,-11.7,32.8|REGCAN95 / UTM zone 28N
5016||178|-18,29.2,-12.5,36.5|PTRA08 / UTM zone 28N
9405||375|-18.1,27.6,-13.4,29.5|PN68 / UTM zone 28N
9407||375|-18.1,27.6,-16.1,28.9|PN84 / UTM zone 28N
23028||395|-16.1,48.4,-12,56.6|ED50 / UTM zone 28N
25828||178|-16.1,34.9,-12,72.4|ETRS89 / UTM zone 28N
31028||286|-20.2,10.6,-11.4,16.7|Yoff / UTM zone 28N
31528||283|-15.1,9,-12,12.7|Conakry 1905 / UTM zone 28N
32228||192|-18,0,-12,84|WGS 72 / UTM zone 28N
32428||191|-18,0,-12,84|WGS 72BE / UTM zone 28N
32628||194|-18,0,-12,84|WGS 84 / UTM zone 28N
102144|e|278|-18,20.7,-12,36|Merchich_UTM_Zone_28N
102167|eo|384|-17.3,32.4,-16.2,33.2|Porto_Santo_1936_UTM_Zone_28N
102169|eo|370|-16.1,30,-15.8,30.2|Selvagem_Grande_1938_UTM_Zone_28N
102333|eo|178|-18,29.2,-12.5,36.5|PTRA08_UTM_Zone_28N
102578|e|194|-18,0,-12,84|WGS_1984_Complex_UTM_Zone_28N
103215|eo|178|-18,25.3,-11.7,32.8|REGCAN95_UTM_Zone_28N
103528|eo|178|-16.1,34.9,-12,72.4|ETRF_1989_UTM_Zone_28N
=proj=utm zone=29 south units=m
32329||192|-12,-80,-6,0|WGS 72 / UTM zone 29S
32529||191|-12,-80,-6,0|WGS 72BE / UTM zone 29S
32729||194|-12,-80,-6,0|WGS 84 / UTM zone 29S
=proj=utm zone=29 units=m
2042||16|-8.6,4.3,-6,10.7|Locodjo 1965 / UTM zone 29N
2043||21|-8.6,4.3,-6,10.7|Abidjan 1987 / UTM zone 29N
2064|o|283|-12,7.2,-7.6,12.5|Dabola 1981 / UTM zone 29N
2158||178|-10.6,51.4,-5.3,55.4|IRENET95 / UTM zone 29N
2162||42|-12,6.9,-10.3,10|Sierra Leone 1968 / UTM zone 29N
3041||178|-12,34.9,-6,74.1|ETRS89 / UTM zone 29N (N-E)
3104|o|16|-12,14.8,-6,27.3|Mauritania 1999 / UTM zone 29N
3189||178|-12,72.4,-6,84|GR96 / UTM zone 29N
3344||178|-12,14.8,-6,27.3|Mauritania 1999 / UTM zone 29N
3368||16|-12,14.8,-6,27.3|IGN Astro 1960 / UTM zone 29N
3374||359|-7.5,61.3,-6.3,62.4|FD54 / UTM zone 29N
3462||290|-12,7.2,-7.6,12.5|Dabola 1981 / UTM zone 29N
22229||178|-8.7,25.7,-6,29.9|RGSH2020 / UTM zone 29N
23029||395|-12,36.1,-6,62.4|ED50 / UTM zone 29N
25829||178|-12,34.9,-6,74.1|ETRS89 / UTM zone 29N
27429||358|-9.6,37,-6.2,42.2|Datum 73 / UTM zone 29N
30729||34|-8.7,25.7,-6,29.9|Nord Sahara 1959 / UTM zone 29N
31529||283|-12,7.2,-7.6,12.5|Conakry 1905 / UTM zone 29N
32229||192|-12,0,-6,84|WGS 72 / UTM zone 29N
32429||191|-12,0,-6,84|WGS 72BE / UTM zone 29N
32629||194|-12,0,-6,84|WGS 84 / UTM zone 29N
102579|e|194|-12,0,-6,84|WGS_1984_Complex_UTM_Zone_29N
103529|eo|178|-12,34.9,-6,74.1|ETRF_1989_UTM_Zone_29N
=proj=utm zone=3 south units=m
32303||192|-168,-80,-162,0|WGS 72 / UTM zone 3S
32503||191|-168,-80,-162,0|WGS 72BE / UTM zone 3S
32703||194|-168,-80,-162,0|WGS 84 / UTM zone 3S
=proj=utm zone=3 units=m
3710||178|-168,49.5,-162,74.3|NAD83(NSRS2007) / UTM zone 3N
6332||178|-168,49.5,-162,74.3|NAD83(2011) / UTM zone 3N
26703||257|-168,49.5,-162,74.3|NAD27 / UTM zone 3N
26903||178|-168,49.5,-162,74.3|NAD83 / UTM zone 3N
32203||192|-168,0,-162,84|WGS 72 / UTM zone 3N
32403||191|-168,0,-162,84|WGS 72BE / UTM zone 3N
32603||194|-168,0,-162,84|WGS 84 / UTM zone 3N
102050|eo|178|-168,49.5,-162,74.3|NAD_1983_2011_UTM_Zone_3N
102403|e|178|-168,49.5,-162,74.3|NAD_1983_CORS96_UTM_Zone_3N
=proj=utm zone=30 south units=m
7878||376|-5.8,-16.1,-5.6,-15.8|Astro DOS 71 / UTM zone 30S
7883||195|-5.8,-16.1,-5.6,-15.8|St. Helena Tritan / UTM zone 30S
7887||178|-5.8,-16.1,-5.6,-15.8|SHMG2015
32330||192|-6,-80,0,0|WGS 72 / UTM zone 30S
32530||191|-6,-80,0,0|WGS 72BE / UTM zone 30S
32730||194|-6,-80,0,0|WGS 84 / UTM zone 30S
=proj=utm zone=30 units=m
2040||16|-6,4.9,-2.5,10.5|Locodjo 1965 / UTM zone 30N
2041||21|-6,4.9,-2.5,10.5|Abidjan 1987 / UTM zone 30N
3042||178|-6,35.3,0,80.5|ETRS89 / UTM zone 30N (N-E)
3105|o|16|-6,15.5,-4.8,25.7|Mauritania 1999 / UTM zone 30N
3345||178|-6,15.5,-4.8,25.7|Mauritania 1999 / UTM zone 30N
3369||16|-6,15.5,-4.8,25.7|IGN Astro 1960 / UTM zone 30N
22230||178|-6,21.8,0,37|RGSH2020 / UTM zone 30N
23030||395|-6,35.3,0,80.5|ED50 / UTM zone 30N
25830||178|-6,35.3,0,80.5|ETRS89 / UTM zone 30N
30730||34|-6,21.8,0,37|Nord Sahara 1959 / UTM zone 30N
32230||192|-6,0,0,84|WGS 72 / UTM zone 30N
32430||191|-6,0,0,84|WGS 72BE / UTM zone 30N
32630||194|-6,0,0,84|WGS 84 / UTM zone 30N
102580|e|194|-6,0,0,84|WGS_1984_Complex_UTM_Zone_30N
103530|eo|178|-6,35.3,0,80.5|ETRF_1989_UTM_Zone_30N
=proj=utm zone=31 south units=m
32331||192|0,-80,6,0|WGS 72 / UTM zone 31S
32531||191|0,-80,6,0|WGS 72BE / UTM zone 31S
32731||194|0,-80,6,0|WGS 84 / UTM zone 31S
=proj=utm zone=31 units=m
3043||178|0,37,6,82.5|ETRS89 / UTM zone 31N (N-E)
10731||178|3.3,51,6,55.9|ETRS89/DREF91/2016 / UTM zone 31N
22231||178|0,19,6,38.8|RGSH2020 / UTM zone 31N
23031||398|0,38.6,6,82.5|ED50 / UTM zone 31N
25231||278|-0.1,2.9,2.4,11.1|Lome / UTM zone 31N
25831||178|0,37,6,82.5|ETRS89 / UTM zone 31N
26331||18|2.7,1.9,6,6.1|Minna / UTM zone 31N
30731||34|0,19,6,38.8|Nord Sahara 1959 / UTM zone 31N
32231||192|0,0,6,84|WGS 72 / UTM zone 31N
32431||191|0,0,6,84|WGS 72BE / UTM zone 31N
32631||194|0,0,6,84|WGS 84 / UTM zone 31N
103531|eo|178|0,37,6,82.5|ETRF_1989_UTM_Zone_31N
=proj=utm zone=32 south units=m
3353||312|10.5,-6,13.1,-4.4|Mhast (onshore) / UTM zone 32S
3354||361|10.5,-6,12.4,-5|Mhast (offshore) / UTM zone 32S
9156||178|8.2,-17.3,12,-5|RSAO13 / UTM zone 32S
22032||16|8.2,-17.3,12,-6|Camacupa 1948 / UTM zone 32S
25932||360|10.5,-6,12.4,-5|Malongo 1987 / UTM zone 32S
26432|o|312|10.5,-6,13.1,-4.4|Mhast / UTM zone 32S
26692||289|7,-6.4,12,2.3|M'poraloko / UTM zone 32S
28232||281|8.8,-6.9,18.7,3.7|Pointe Noire / UTM zone 32S
32332||192|6,-80,12,0|WGS 72 / UTM zone 32S
32532||191|6,-80,12,0|WGS 72BE / UTM zone 32S
32732||194|6,-80,12,0|WGS 84 / UTM zone 32S
=proj=utm zone=32 units=m
2077||328|9.3,23.5,12,33.2|ELD79 / UTM zone 32N
2215||287|8.5,2.2,10.4,5|Manoca 1962 / UTM zone 32N
3044||178|6,36.5,12,84|ETRS89 / UTM zone 32N (N-E)
3064||178|5.9,36.5,12,47|IGM95 / UTM zone 32N
3199||354|9.3,23.5,12,33.9|LGD2006 / UTM zone 32N
6707||178|5.9,36.5,12,47|RDN2008 / UTM zone 32N (N-E)
7791||178|5.9,36.5,12,47|RDN2008 / UTM zone 32N
10732||178|6,47.3,12,55.5|ETRS89/DREF91/2016 / UTM zone 32N
22232||178|6,19.6,12,38.8|RGSH2020 / UTM zone 32N
22332||284|7.8,33.2,13.7,38.4|Carthage / UTM zone 32N
22832|o|278|8.3,1.7,16.2,13.1|Douala / UTM zone 32N
23032||398|6,36.5,12,84.3|ED50 / UTM zone 32N
25832||178|6,36.5,12,84|ETRS89 / UTM zone 32N
26332||43|6,2.6,7.8,3.7|Minna / UTM zone 32N
26632||289|9.3,0,12,2.3|M'poraloko / UTM zone 32N
30732||34|6,19.6,12,38.8|Nord Sahara 1959 / UTM zone 32N
32232||192|6,0,12,84|WGS 72 / UTM zone 32N
32432||191|6,0,12,84|WGS 72BE / UTM zone 32N
32632||194|6,0,12,84|WGS 84 / UTM zone 32N
102132|e|11|4.7,57.9,12,65.8|NGO_1948_UTM_Zone_32N
103532|eo|178|6,36.5,12,84|ETRF_1989_UTM_Zone_32N
=proj=utm zone=33 south units=m
3342||41|12.2,-6,16.3,-4.3|IGCB 1955 / UTM zone 33S
4061||178|12,-8.1,18,-3.4|RGRDC 2005 / UTM zone 33S
7992||360|11.8,-6,12.4,-5.8|Malongo 1987 / UTM zone 33S
9157||178|12,-17.4,18,-4.4|RSAO13 / UTM zone 33S
22033||16|12,-17.4,18,-5.8|Camacupa 1948 / UTM zone 33S
29333||214|8.2,-30.6,16.5,-17.2|Schwarzeck / UTM zone 33S
32333||192|12,-80,18,0|WGS 72 / UTM zone 33S
32533||191|12,-80,18,0|WGS 72BE / UTM zone 33S
32733||194|12,-80,18,0|WGS 84 / UTM zone 33S
103210|eo|178|12,-8.1,18,-3.4|RGRDC_2005_UTM_Zone_33S
=proj=utm zone=33 units=m
2078||328|12,22.5,18,33.1|ELD79 / UTM zone 33N
2312||38|12.9,8.9,14.2,9.9|Garoua / UTM zone 33N
2313||17|14.2,11.7,15.1,12.8|Kousseri / UTM zone 33N
3006||178|10,55,24.2,69.1|SWEREF99 TM
3045||178|12,34.5,18,84|ETRS89 / UTM zone 33N (N-E)
3065||178|12,34.8,18,47.1|IGM95 / UTM zone 33N
3201||354|12,22.5,18,35.2|LGD2006 / UTM zone 33N
3767||178|13,41.6,18,46.5|HTRS96 / UTM zone 33N
6708||178|12,34.8,18,47.1|RDN2008 / UTM zone 33N (N-E)
7792||178|12,34.8,18,47.1|RDN2008 / UTM zone 33N
8687||178|13.4,45.4,16.6,46.9|Slovenia 1996 / UTM zone 33N
10733||178|11.6,47.5,15,55|ETRS89/DREF91/2016 / UTM zone 33N
23033||392|12,34.5,18,84.4|ED50 / UTM zone 33N
23433|o|278|8.3,1.7,16.2,13.1|Garoua / UTM zone 33N
25833||178|12,34.8,18,84|ETRS89 / UTM zone 33N
32233||192|12,0,18,84|WGS 72 / UTM zone 33N
32433||191|12,0,18,84|WGS 72BE / UTM zone 33N
32633||194|12,0,18,84|WGS 84 / UTM zone 33N
102133|e|11|12,59.9,18,70|NGO_1948_UTM_Zone_33N
103533|eo|178|12,34.8,18,84|ETRF_1989_UTM_Zone_33N
=proj=utm zone=34 south units=m
4062||178|18,-11.2,24,-3.6|RGRDC 2005 / UTM zone 34S
9158||178|18,-18,24.1,-6.9|RSAO13 / UTM zone 34S
20934||53|20,-26.9,24,-10.9|Arc 1950 / UTM zone 34S
22234||51|20,-26.9,24,-18|Cape / UTM zone 34S
32334||192|18,-80,24,0|WGS 72 / UTM zone 34S
32534||191|18,-80,24,0|WGS 72BE / UTM zone 34S
32734||194|18,-80,24,0|WGS 84 / UTM zone 34S
103211|eo|178|18,-11.2,24,-3.6|RGRDC_2005_UTM_Zone_34S
=proj=utm zone=34 units=m
2079||328|18,19.5,24,33|ELD79 / UTM zone 34N
3046||178|18,33.6,24,84|ETRS89 / UTM zone 34N (N-E)
3202||354|18,19.5,24,35|LGD2006 / UTM zone 34N
3768||178|18,41.6,19.4,45.9|HTRS96 / UTM zone 34N
6709||178|18,34.8,19,41.6|RDN2008 / UTM zone 34N (N-E)
7793||178|18,34.8,19,41.6|RDN2008 / UTM zone 34N
7799||178|22.4,41.3,24,44.2|BGS2005 / UTM zone 34N (N-E)
7803||178|22.4,41.3,24,44.2|BGS2005 / UTM zone 34N
7804|o|178|24,41.2,30,44.2|BGS2005 / UTM zone 35N
8682||178|18.8,42.2,23,46.2|SRB_ETRS89 / UTM zone 34N
9716||178|18,34.8,19,41.6|IGM95 / UTM zone 34N
23034||392|18,33.6,24,84.5|ED50 / UTM zone 34N
25834||178|18,34.8,24,84|ETRS89 / UTM zone 34N
32234||192|18,0,24,84|WGS 72 / UTM zone 34N
32434||191|18,0,24,84|WGS 72BE / UTM zone 34N
32634||194|18,0,24,84|WGS 84 / UTM zone 34N
102134|e|11|18,68,24,71.2|NGO_1948_UTM_Zone_34N
103534|eo|178|18,34.8,24,84|ETRF_1989_UTM_Zone_34N
=proj=utm zone=35 south units=m
4063||178|24,-13.5,29.8,-4.8|RGRDC 2005 / UTM zone 35S
20935||54|24,-25.8,30,-8.3|Arc 1950 / UTM zone 35S
21035||28|29.3,-6.8,30,0|Arc 1960 / UTM zone 35S
22235||51|24,-25.8,29.4,-17.8|Cape / UTM zone 35S
32335||192|24,-80,30,0|WGS 72 / UTM zone 35S
32535||191|24,-80,30,0|WGS 72BE / UTM zone 35S
32735||194|24,-80,30,0|WGS 84 / UTM zone 35S
103212|eo|178|24,-13.5,29.8,-4.8|RGRDC_2005_UTM_Zone_35S
=proj=utm zone=35 units=m
2080||328|24,20,25.2,32.2|ELD79 / UTM zone 35N
3047||178|24,33.3,30,84|ETRS89 / UTM zone 35N (N-E)
3067||178|19.1,58.8,31.6,70.1|ETRS89 / TM35FIN(E,N)
3203||354|24,20,26.2,33.6|LGD2006 / UTM zone 35N
4037||194|26.6,45.4,30,48.5|WGS 84 / TMzn35N
5048||178|19.1,58.8,31.6,70.1|ETRS89 / TM35FIN(N,E)
7800||178|24,41.2,30,44.2|BGS2005 / UTM zone 35N (N-E)
9391||178|24,41.2,30,44.2|BGS2005 / UTM zone 35N
20135||26|24,4.2,30,22|Adindan / UTM zone 35N
21095||25|29.7,0,30,0.9|Arc 1960 / UTM zone 35N
23035||394|24,25.7,30,84.7|ED50 / UTM zone 35N
25835||178|24,41.2,30,84|ETRS89 / UTM zone 35N
32235||192|24,0,30,84|WGS 72 / UTM zone 35N
32435||191|24,0,30,84|WGS 72BE / UTM zone 35N
32635||194|24,0,30,84|WGS 84 / UTM zone 35N
102135|e|11|24,68.6,30,71.2|NGO_1948_UTM_Zone_35N
102139|eo|178|19.1,58.8,31.6,70.1|EUREF_FIN_TM35FIN
103535|eo|178|24,41.2,30,84|ETRF_1989_UTM_Zone_35N
=proj=utm zone=36 south units=m
2736||261|30.2,-26.9,36,-11.4|Tete / UTM zone 36S
3036||194|30.2,-27.6,36,-11.4|Moznet / UTM zone 36S
20936||55|30,-22.4,35.9,-8.2|Arc 1950 / UTM zone 36S
21036||28|30,-11.6,36,0|Arc 1960 / UTM zone 36S
22236|o|51|21,-26.9,27,-17.8|Cape / UTM zone 36S
32336||192|30,-80,36,0|WGS 72 / UTM zone 36S
32536||191|30,-80,36,0|WGS 72BE / UTM zone 36S
32736||194|30,-80,36,0|WGS 84 / UTM zone 36S
=proj=utm zone=36 units=m
3048||178|30,33.9,36,84|ETRS89 / UTM zone 36N (N-E)
4038||194|30,46.4,30.1,46.5|WGS 84 / TMzn36N
7805||178|30,42.6,31.4,43.7|BGS2005 / UTM zone 36N
8836||178|34.4,24.9,36,29.4|MTRF-2000 / UTM zone 36N
9356||182|34.4,24.9,36,29.4|KSA-GRF17 / UTM zone 36N
20136||27|30,3.5,36,22.2|Adindan / UTM zone 36N
20436||333|34.5,26.8,36,29.4|Ain el Abd / UTM zone 36N
21096||25|30,0,36,4.6|Arc 1960 / UTM zone 36N
23036||312|30,29.2,36,84.7|ED50 / UTM zone 36N
25836||178|30,42.6,36,84|ETRS89 / UTM zone 36N
32236||192|30,0,36,84|WGS 72 / UTM zone 36N
32436||191|30,0,36,84|WGS 72BE / UTM zone 36N
32636||194|30,0,36,84|WGS 84 / UTM zone 36N
103536|eo|178|30,42.6,36,84|ETRF_1989_UTM_Zone_36N
=proj=utm zone=37 south units=m
2737||272|36,-19,40.9,-10.4|Tete / UTM zone 37S
3037||194|36,-27.7,42,-10.1|Moznet / UTM zone 37S
7074||178|38,-25.7,41.8,-20.9|RGTAAF07 / UTM zone 37S
21037||28|36,-11.7,41.6,0|Arc 1960 / UTM zone 37S
32337||192|36,-80,42,0|WGS 72 / UTM zone 37S
32537||191|36,-80,42,0|WGS 72BE / UTM zone 37S
32737||194|36,-80,42,0|WGS 84 / UTM zone 37S
=proj=utm zone=37 units=m
3049||178|36,73,38,79.1|ETRS89 / UTM zone 37N (N-E)
3391||48|38.8,31.1,42,36.8|Karbala 1979 / UTM zone 37N
3890||178|38.8,31.1,42,36.8|IGRS / UTM zone 37N
5836||194|41.1,14.7,42,16.4|Yemen NGN96 / UTM zone 37N
7005||30|38.8,31.1,42,36.8|Nahrwan 1934 / UTM zone 37N
8837||178|36,16.3,42,32.2|MTRF-2000 / UTM zone 37N
9357||182|36,16.3,42,32.2|KSA-GRF17 / UTM zone 37N
20137||27|36,3.4,42,22|Adindan / UTM zone 37N
20437||333|36,16.6,42,32.2|Ain el Abd / UTM zone 37N
21097||24|36,0,41.9,4.5|Arc 1960 / UTM zone 37N
23037||312|36,29.2,42,79.1|ED50 / UTM zone 37N
25837||178|36,73,38,79.1|ETRS89 / UTM zone 37N
26237||241|36.4,12.4,43.3,18.1|Massawa / UTM zone 37N
27037|o|16|38.8,31.1,42,36.8|Nahrwan 1967 / UTM zone 37N
32237||192|36,0,42,84|WGS 72 / UTM zone 37N
32437||191|36,0,42,84|WGS 72BE / UTM zone 37N
32637||194|36,0,42,84|WGS 84 / UTM zone 37N
103537|eo|178|36,73,38,79.1|ETRF_1989_UTM_Zone_37N
=proj=utm zone=38 south units=m
2980||379|45,-13,45.4,-12.6|Combani 1950 / UTM zone 38S
2999||400|43.2,-12,43.6,-11.3|Grand Comoros / UTM zone 38S
4471||178|43.7,-14.5,46.7,-11.3|RGM04 / UTM zone 38S
4474|o|379|45,-13,45.4,-12.6|Cadastre 1997 / UTM zone 38S
5629||194|36,-19,40.9,-10.4|Moznet / UTM zone 38S
5879||378|45,-13,45.4,-12.6|Cadastre 1997 / UTM zone 38S
7075||178|45.4,-49.4,48,-43.1|RGTAAF07 / UTM zone 38S
10674||178|43.7,-14.5,46.7,-11.3|RGM23 / UTM zone 38S
29738||349|42.5,-26.6,48,-13|Tananarive / UTM zone 38S
32338||192|42,-80,48,0|WGS 72 / UTM zone 38S
32538||191|42,-80,48,0|WGS 72BE / UTM zone 38S
32738||194|42,-80,48,0|WGS 84 / UTM zone 38S
=proj=utm zone=38 units=m
2058||326|44,31,48,39.8|ED50(ED77) / UTM zone 38N
2089||194|42,11.6,48,18|Yemen NGN96 / UTM zone 38N
3050|o|178|42,37,48,75|ETRS89 / TM38
3392||48|42,29.1,48,37.4|Karbala 1979 / UTM zone 38N
3891||178|42,29.1,48,37.4|IGRS / UTM zone 38N
7006||30|42,29.1,48,37.4|Nahrwan 1934 / UTM zone 38N
8838||178|42,16.4,48,31.2|MTRF-2000 / UTM zone 38N
9358||182|42,16.4,48,31.2|KSA-GRF17 / UTM zone 38N
20138||27|42,4.1,48,12.9|Adindan / UTM zone 38N
20438||333|42,16.4,48,31.2|Ain el Abd / UTM zone 38N
20538||431|42,0,48,11.5|Afgooye / UTM zone 38N
23038||390|42,37,44.8,41.6|ED50 / UTM zone 38N
25838|o|178|42,37,48,41.7|ETRS89 / UTM zone 38N
27038|o|16|42,28.5,48,37.4|Nahrwan 1967 / UTM zone 38N
31838||200|46.5,28.5,48,30.1|NGN / UTM zone 38N
32238||192|42,0,48,84|WGS 72 / UTM zone 38N
32438||191|42,0,48,84|WGS 72BE / UTM zone 38N
32638||194|42,0,48,84|WGS 84 / UTM zone 38N
103538|eo|178|42,37,48,41.7|ETRF_1989_UTM_Zone_38N
=proj=utm zone=39 south units=m
5644||178|51.8,-24.4,54,-18.5|RGR92 / UTM zone 39S
7076||178|48,-49.8,54,-42.6|RGTAAF07 / UTM zone 39S
29739||349|48,-24.2,51,-11.7|Tananarive / UTM zone 39S
32339||192|48,-80,54,0|WGS 72 / UTM zone 39S
32539||191|48,-80,54,0|WGS 72BE / UTM zone 39S
32739||194|48,-80,54,0|WGS 84 / UTM zone 39S
=proj=utm zone=39 units=m
2059||326|48,25.5,54,39.7|ED50(ED77) / UTM zone 39N
2090||194|48,9.5,54,19|Yemen NGN96 / UTM zone 39N
3051|o|178|48,36,54,75|ETRS89 / TM39
3307||194|51.8,27.3,53,28.2|Nakhl-e Ghanem / UTM zone 39N
3393||48|48,29.9,48.6,31|Karbala 1979 / UTM zone 39N
3439||29|52,16.6,54,19.7|PSD93 / UTM zone 39N
3892||178|48,29.6,48.8,31|IGRS / UTM zone 39N
7007||30|48,29.6,48.8,31|Nahrwan 1934 / UTM zone 39N
7374||178|52,14.9,54,19.7|ONGD14 / UTM zone 39N
8839||178|48,17.9,54,28.9|MTRF-2000 / UTM zone 39N
9295||186|52,14.9,54,19.7|ONGD17 / UTM zone 39N
9359||182|48,17.9,54,28.9|KSA-GRF17 / UTM zone 39N
20439||333|48,17.9,54,30|Ain el Abd / UTM zone 39N
20499||333|50.4,25.5,50.9,26.3|Ain el Abd / Bahrain Grid
20539||431|48,4.4,51.5,12|Afgooye / UTM zone 39N
23239||36|52,16.6,54,19.7|Fahud / UTM zone 39N
27039||32|50.6,22.8,54,27.1|Nahrwan 1967 / UTM zone 39N
30339||309|51.6,22.8,54,24.3|TC(1948) / UTM zone 39N
31839||200|48,28.5,48.5,30|NGN / UTM zone 39N
32239||192|48,0,54,84|WGS 72 / UTM zone 39N
32439||191|48,0,54,84|WGS 72BE / UTM zone 39N
32639||194|48,0,54,84|WGS 84 / UTM zone 39N
102099|eo|178|48,36,54,75|ETRS_1989_UTM_Zone_39N
102143|e|312|50.6,24.6,53,27.1|QND_1995_UTM_39N
103595|eo|186|52,14.9,54,19.7|ONGD17_UTM_Zone_39N
=proj=utm zone=4 south units=m
32304||192|-162,-80,-156,0|WGS 72 / UTM zone 4S
32504||191|-162,-80,-156,0|WGS 72BE / UTM zone 4S
32704||194|-162,-80,-156,0|WGS 84 / UTM zone 4S
=proj=utm zone=4 units=m
3711||178|-162,51,-156,74.7|NAD83(NSRS2007) / UTM zone 4N
3750||178|-160.3,19.5,-156,22.3|NAD83(HARN) / UTM zone 4N
6333||178|-162,51,-156,74.7|NAD83(2011) / UTM zone 4N
6634||178|-160.3,19.5,-156,22.3|NAD83(PA11) / UTM zone 4N
26704||257|-162,51,-156,74.7|NAD27 / UTM zone 4N
26904||178|-162,15.6,-156,74.7|NAD83 / UTM zone 4N
32204||192|-162,0,-156,84|WGS 72 / UTM zone 4N
32404||191|-162,0,-156,84|WGS 72BE / UTM zone 4N
32604||194|-162,0,-156,84|WGS 84 / UTM zone 4N
102051|eo|178|-162,51,-156,74.7|NAD_1983_2011_UTM_Zone_4N
102114|e|276|-160.3,19.5,-156,22.3|Old_Hawaiian_UTM_Zone_4N
102202|eo|178|-160.3,19.5,-156,22.3|NAD_1983_HARN_UTM_Zone_4N
102404|e|178|-168,49.5,-162,74.3|NAD_1983_CORS96_UTM_Zone_4N
102493|eo|178|-160.3,19.5,-156,22.3|NAD_1983_PA11_UTM_Zone_4N
102701|e|178|-160.3,19.5,-156,22.3|NAD_1983_PACP00_UTM_Zone_4N
=proj=utm zone=40 south units=m
2975||178|54,-24.7,58.2,-18.3|RGR92 / UTM zone 40S
7077||178|54,-49.6,57.2,-43.3|RGTAAF07 / UTM zone 40S
32340||192|54,-80,60,0|WGS 72 / UTM zone 40S
32540||191|54,-80,60,0|WGS 72BE / UTM zone 40S
32740||194|54,-80,60,0|WGS 84 / UTM zone 40S
=proj=utm zone=40 units=m
2060||326|54,25.3,60,38.3|ED50(ED77) / UTM zone 40N
3440||29|54,16.9,59.9,26.6|PSD93 / UTM zone 40N
5837||194|54,9,58,15|Yemen NGN96 / UTM zone 40N
6915||39|55.2,-4.9,56,-3.7|South East Island 1943 / UTM zone 40N
7375||178|54,14.3,60,26.7|ONGD14 / UTM zone 40N
8840||178|54,19.7,55.7,22.8|MTRF-2000 / UTM zone 40N
9296||186|54,14.3,60,26.7|ONGD17 / UTM zone 40N
9360||182|54,19.7,55.7,22.8|KSA-GRF17 / UTM zone 40N
20440||333|54,19.7,55.7,22.8|Ain el Abd / UTM zone 40N
23240||36|54,16.9,59.9,26.4|Fahud / UTM zone 40N
27040||31|54,22.6,57.1,26.3|Nahrwan 1967 / UTM zone 40N
30340||309|54,22.6,56,25.3|TC(1948) / UTM zone 40N
32240||192|54,0,60,84|WGS 72 / UTM zone 40N
32440||191|54,0,60,84|WGS 72BE / UTM zone 40N
32640||194|54,0,60,84|WGS 84 / UTM zone 40N
103596|eo|186|54,14.3,60,26.7|ONGD17_UTM_Zone_40N
=proj=utm zone=41 south units=m
6732|o|178|62.9,-57.5,66,-53.4|GDA94 / MGA zone 41
7078||178|63,-53,66,-45.7|RGTAAF07 / UTM zone 41S
32341||192|60,-80,66,0|WGS 72 / UTM zone 41S
32541||191|60,-80,66,0|WGS 72BE / UTM zone 41S
32741||194|60,-80,66,0|WGS 84 / UTM zone 41S
=proj=utm zone=41 units=m
2061||326|60,25,63.3,37.1|ED50(ED77) / UTM zone 41N
7376||178|60,16.4,63.4,24.1|ONGD14 / UTM zone 41N
9297||186|60,16.4,63.4,24.1|ONGD17 / UTM zone 41N
24311||8|60.9,25,66,29.9|Kalianpur 1962 / UTM zone 41N
32241||192|60,0,66,84|WGS 72 / UTM zone 41N
32441||191|60,0,66,84|WGS 72BE / UTM zone 41N
32641||194|60,0,66,84|WGS 84 / UTM zone 41N
103597|eo|186|60,16.4,63.4,24.1|ONGD17_UTM_Zone_41N
=proj=utm zone=42 south units=m
2979|o|312|68.7,-49.8,70.6,-48.6|K0 1949 / UTM zone 42S
3336||405|68.7,-49.8,70.6,-48.6|IGN 1962 Kerguelen / UTM zone 42S
6733|o|178|66,-59,72,-51.2|GDA94 / MGA zone 42
7079||178|66,-53.2,72,-45.1|RGTAAF07 / UTM zone 42S
32342||192|66,-80,72,0|WGS 72 / UTM zone 42S
32542||191|66,-80,72,0|WGS 72BE / UTM zone 42S
32742||194|66,-80,72,0|WGS 84 / UTM zone 42S
=proj=utm zone=42 units=m
24312||8|66,23.6,72,36.6|Kalianpur 1962 / UTM zone 42N
24342||6|68.1,20.6,72,28.2|Kalianpur 1975 / UTM zone 42N
32242||192|66,0,72,84|WGS 72 / UTM zone 42N
32442||191|66,0,72,84|WGS 72BE / UTM zone 42N
32642||194|66,0,72,84|WGS 84 / UTM zone 42N
=proj=utm zone=43 south units=m
6734|o|178|72,-59,78,-49.5|GDA94 / MGA zone 43
7080||178|72,-51.2,78,-34.5|RGTAAF07 / UTM zone 43S
32343||192|72,-80,78,0|WGS 72 / UTM zone 43S
32543||191|72,-80,78,0|WGS 72BE / UTM zone 43S
32743||194|72,-80,78,0|WGS 84 / UTM zone 43S
=proj=utm zone=43 units=m
24313||8|72,28.2,77.8,37.1|Kalianpur 1962 / UTM zone 43N
24343||6|72,8,78,35.5|Kalianpur 1975 / UTM zone 43N
32243||192|72,0,78,84|WGS 72 / UTM zone 43N
32443||191|72,0,78,84|WGS 72BE / UTM zone 43N
32643||194|72,0,78,84|WGS 84 / UTM zone 43N
=proj=utm zone=44 south units=m
6735|o|178|78,-58.5,83.6,-50.6|GDA94 / MGA zone 44
7081||178|78,-42,81.8,-34.5|RGTAAF07 / UTM zone 44S
32344||192|78,-80,84,0|WGS 72 / UTM zone 44S
32544||191|78,-80,84,0|WGS 72BE / UTM zone 44S
32744||194|78,-80,84,0|WGS 84 / UTM zone 44S
=proj=utm zone=44 units=m
24344||6|78,8.3,84,35.5|Kalianpur 1975 / UTM zone 44N
32244||192|78,0,84,84|WGS 72 / UTM zone 44N
32444||191|78,0,84,84|WGS 72BE / UTM zone 44N
32644||194|78,0,84,84|WGS 84 / UTM zone 44N
=proj=utm zone=45 south units=m
32345||192|84,-80,90,0|WGS 72 / UTM zone 45S
32545||191|84,-80,90,0|WGS 72BE / UTM zone 45S
32745||194|84,-80,90,0|WGS 84 / UTM zone 45S
=proj=utm zone=45 units=m
24305||299|88,21.6,90,26.6|Kalianpur 1937 / UTM zone 45N
24345||6|84,18.2,90,28.1|Kalianpur 1975 / UTM zone 45N
32245||192|84,0,90,84|WGS 72 / UTM zone 45N
32445||191|84,0,90,84|WGS 72BE / UTM zone 45N
32645||194|84,0,90,84|WGS 84 / UTM zone 45N
=proj=utm zone=46 south units=m
6736||178|93.4,-15.5,96,-8.6|GDA94 / MGA zone 46
7846||178|93.4,-15.5,96,-8.6|GDA2020 / MGA zone 46
32346||192|90,-80,96,0|WGS 72 / UTM zone 46S
32546||191|90,-80,96,0|WGS 72BE / UTM zone 46S
32746||194|90,-80,96,0|WGS 84 / UTM zone 46S
=proj=utm zone=46 units=m
9476||202|92,0,96,7.8|SRGI2013 / UTM zone 46N
23846||14|95.2,2.6,96,6|ID74 / UTM zone 46N
23866||194|92,0,96,7.8|DGN95 / UTM zone 46N
23946||293|92.2,15.7,96,27.1|Indian 1954 / UTM zone 46N
24306||299|90,20.5,92.7,25.3|Kalianpur 1937 / UTM zone 46N
24346||6|90,21.9,96,29.4|Kalianpur 1975 / UTM zone 46N
32246||192|90,0,96,84|WGS 72 / UTM zone 46N
32446||191|90,0,96,84|WGS 72BE / UTM zone 46N
32646||194|90,0,96,84|WGS 84 / UTM zone 46N
102224|e|178|87.8,43,96,50.9|MONREF_1997_UTM_Zone_46N
=proj=utm zone=47 south units=m
6737||178|96,-15.6,100.3,-8.5|GDA94 / MGA zone 47
7847||178|96,-15.6,100.3,-8.5|GDA2020 / MGA zone 47
9487||202|96,-8.9,102,0|SRGI2013 / UTM zone 47S
23877||194|96,-8.9,102,0|DGN95 / UTM zone 47S
23887||14|98.2,-3.6,102,0|ID74 / UTM zone 47S
32347||192|96,-80,102,0|WGS 72 / UTM zone 47S
32547||191|96,-80,102,0|WGS 72BE / UTM zone 47S
32747||194|96,-80,102,0|WGS 84 / UTM zone 47S
=proj=utm zone=47 units=m
9477||202|96,0,102,7.5|SRGI2013 / UTM zone 47N
23847||14|96,0,102,5.4|ID74 / UTM zone 47N
23867||194|96,0,102,7.5|DGN95 / UTM zone 47N
23947||298|96,5.6,102,28.6|Indian 1954 / UTM zone 47N
24047||301|97.3,5.6,102,20.5|Indian 1975 / UTM zone 47N
24347||6|96,27.1,97.4,29.5|Kalianpur 1975 / UTM zone 47N
24547||303|99.6,2.3,102,6.7|Kertau 1968 / UTM zone 47N
32247||192|96,0,102,84|WGS 72 / UTM zone 47N
32447||191|96,0,102,84|WGS 72BE / UTM zone 47N
32647||194|96,0,102,84|WGS 84 / UTM zone 47N
102225|e|178|96,42.1,102,52.2|MONREF_1997_UTM_Zone_47N
=proj=utm zone=48 south units=m
7848||178|102.1,-34.7,108,-8.9|GDA2020 / MGA zone 48
9488||202|102,-10.7,108,0|SRGI2013 / UTM zone 48S
20248|o|206|102,-56,108,-10|AGD66 / AMG zone 48
20348|o|206|102,-56,108,-10|AGD84 / AMG zone 48
21148||225|105.1,-7.8,108,-4.1|Batavia / UTM zone 48S
23878||194|102,-10.7,108,0|DGN95 / UTM zone 48S
23888||14|102,-7.8,108,0|ID74 / UTM zone 48S
28348||178|102.1,-34.7,108,-8.9|GDA94 / MGA zone 48
32348||192|102,-80,108,0|WGS 72 / UTM zone 48S
32548||191|102,-80,108,0|WGS 72BE / UTM zone 48S
32748||194|102,-80,108,0|WGS 84 / UTM zone 48S
=proj=utm zone=48 units=m
3148||296|102.1,8.3,108,23.4|Indian 1960 / UTM zone 48N
3405||199|102.1,8.3,108,23.4|VN-2000 / UTM zone 48N
9478||202|102,0,108,6.9|SRGI2013 / UTM zone 48N
23848||14|102,0,108,4.1|ID74 / UTM zone 48N
23868||194|102,0,108,6.9|DGN95 / UTM zone 48N
23948||298|102,6,105.6,18.4|Indian 1954 / UTM zone 48N
24048||301|102,6,105.6,18.4|Indian 1975 / UTM zone 48N
24548||303|102,1.2,105.8,7.8|Kertau 1968 / UTM zone 48N
32248||192|102,0,108,84|WGS 72 / UTM zone 48N
32448||191|102,0,108,84|WGS 72BE / UTM zone 48N
32648||194|102,0,108,84|WGS 84 / UTM zone 48N
102226|e|178|102,41.6,108,51.4|MONREF_1997_UTM_Zone_48N
=proj=utm zone=49 south units=m
7849||178|108,-37.8,114,-10.7|GDA2020 / MGA zone 49
9489||202|108,-12.1,114,0|SRGI2013 / UTM zone 49S
20249||208|109.2,-37.8,114,-17.2|AGD66 / AMG zone 49
20349||207|109.2,-37.8,114,-17.2|AGD84 / AMG zone 49
21149||224|108,-8.7,114,-4.3|Batavia / UTM zone 49S
23879||194|108,-12.1,114,0|DGN95 / UTM zone 49S
23889||14|108,-8.7,114,0|ID74 / UTM zone 49S
28349||178|108,-37.8,114,-10.7|GDA94 / MGA zone 49
32349||192|108,-80,114,0|WGS 72 / UTM zone 49S
32549||191|108,-80,114,0|WGS 72BE / UTM zone 49S
32749||194|108,-80,114,0|WGS 84 / UTM zone 49S
=proj=utm zone=49 units=m
3149||296|108,10.4,109.5,21.6|Indian 1960 / UTM zone 49N
3406||199|108,10.4,109.5,21.6|VN-2000 / UTM zone 49N
9479||202|108,0,114,7.4|SRGI2013 / UTM zone 49N
23849||14|108,0,114,4.3|ID74 / UTM zone 49N
23869||194|108,0,114,7.4|DGN95 / UTM zone 49N
29849||306|109.3,0.9,114,7.4|Timbalai 1948 / UTM zone 49N
32249||192|108,0,114,84|WGS 72 / UTM zone 49N
32449||191|108,0,114,84|WGS 72BE / UTM zone 49N
32649||194|108,0,114,84|WGS 84 / UTM zone 49N
102141|e|342|113.8,22.1,114.5,22.6|Hong_Kong_1980_UTM_Zone_49N
102227|e|178|108,42.4,114,50.2|MONREF_1997_UTM_Zone_49N
=proj=utm zone=5 south units=m
2977||424|-151.9,-17,-150.9,-16.2|Tahaa 54 / UTM zone 5S
3296||184|-158.1,-26.7,-150,-12.5|RGPF / UTM zone 5S
3306||413|-152.4,-16.6,-152.1,-16.3|Maupiti 83 / UTM zone 5S
32305||192|-156,-80,-150,0|WGS 72 / UTM zone 5S
32505||191|-156,-80,-150,0|WGS 72BE / UTM zone 5S
32705||194|-156,-80,-150,0|WGS 84 / UTM zone 5S
=proj=utm zone=5 units=m
3712||178|-156,52.2,-150,74.7|NAD83(NSRS2007) / UTM zone 5N
3751||178|-156,18.9,-154.7,20.9|NAD83(HARN) / UTM zone 5N
6334||178|-156,52.2,-150,74.7|NAD83(2011) / UTM zone 5N
6635||178|-156,18.9,-154.7,20.9|NAD83(PA11) / UTM zone 5N
26705||257|-156,52.2,-150,74.7|NAD27 / UTM zone 5N
26905||178|-156,15.6,-150,74.7|NAD83 / UTM zone 5N
32205||192|-156,0,-150,84|WGS 72 / UTM zone 5N
32405||191|-156,0,-150,84|WGS 72BE / UTM zone 5N
32605||194|-156,0,-150,84|WGS 84 / UTM zone 5N
102052|eo|178|-156,52.2,-150,74.7|NAD_1983_2011_UTM_Zone_5N
102115|e|276|-156,18.9,-154.7,20.9|Old_Hawaiian_UTM_Zone_5N
102203|eo|178|-156,18.9,-154.7,20.9|NAD_1983_HARN_UTM_Zone_5N
102405|e|178|-156,52.2,-150,74.7|NAD_1983_CORS96_UTM_Zone_5N
102494|eo|178|-156,18.9,-154.7,20.9|NAD_1983_PA11_UTM_Zone_5N
102702|e|178|-156,18.9,-154.7,20.9|NAD_1983_PACP00_UTM_Zone_5N
=proj=utm zone=50 south units=m
2550|o|215|116.7,-1.2,118,0|Samboja / UTM zone 50S
2933||227|116.7,-1.2,118,0|Segara / UTM zone 50S
7850||178|114,-38.5,120,-12.1|GDA2020 / MGA zone 50
9490||202|114,-13.1,120,0|SRGI2013 / UTM zone 50S
20250||208|114,-38.5,120,-12.6|AGD66 / AMG zone 50
20350||207|114,-38.5,120,-12.6|AGD84 / AMG zone 50
21150||215|114,-8.9,117,-5.3|Batavia / UTM zone 50S
23880||194|114,-13.1,120,0|DGN95 / UTM zone 50S
23890||14|114,-10.1,120,0|ID74 / UTM zone 50S
28350||178|114,-38.5,120,-12.1|GDA94 / MGA zone 50
32350||192|114,-80,120,0|WGS 72 / UTM zone 50S
32550||191|114,-80,120,0|WGS 72BE / UTM zone 50S
32750||194|114,-80,120,0|WGS 84 / UTM zone 50S
=proj=utm zone=50 units=m
9480||202|114,0,120,4.4|SRGI2013 / UTM zone 50N
23850||14|114,0,120,4.4|ID74 / UTM zone 50N
23870||194|114,0,120,4.4|DGN95 / UTM zone 50N
29850||307|114,1.4,119.6,7.7|Timbalai 1948 / UTM zone 50N
32250||192|114,0,120,84|WGS 72 / UTM zone 50N
32450||191|114,0,120,84|WGS 72BE / UTM zone 50N
32650||194|114,0,120,84|WGS 84 / UTM zone 50N
102142|e|342|113.8,22.1,114.5,22.6|Hong_Kong_1980_UTM_Zone_50N
102228|e|178|114,44.9,119.9,50.3|MONREF_1997_UTM_Zone_50N
102453|e|248|114,3,120,22.2|Luzon_1911_UTM_Zone_50N
102456|e|247|114,3,120,22.2|PRS_1992_UTM_Zone_50N
=proj=utm zone=51 south units=m
7851||178|120,-38.1,126,-10.5|GDA2020 / MGA zone 51
9491||202|120,-13.9,126,0|SRGI2013 / UTM zone 51S
20251||208|120,-38.1,126,-10.5|AGD66 / AMG zone 51
20351||207|120,-38.1,126,-10.5|AGD84 / AMG zone 51
23881||194|120,-13.9,126,0|DGN95 / UTM zone 51S
23891||14|120,-11,126,0|ID74 / UTM zone 51S
28351||178|120,-38.1,126,-10.5|GDA94 / MGA zone 51
32351||192|120,-80,126,0|WGS 72 / UTM zone 51S
32551||191|120,-80,126,0|WGS 72BE / UTM zone 51S
32751||194|120,-80,126,0|WGS 84 / UTM zone 51S
=proj=utm zone=51 units=m
3092||223|123.6,24,125.5,24.9|Tokyo / UTM zone 51N
3097||178|122.4,21.1,126,29.7|JGD2000 / UTM zone 51N
3829||386|119.3,21.9,122.1,25.3|Hu Tzu Shan 1950 / UTM zone 51N
6688||178|122.4,21.1,126,29.7|JGD2011 / UTM zone 51N
9481||202|120,0,126,5.5|SRGI2013 / UTM zone 51N
23851||14|120,0,125.7,3.8|ID74 / UTM zone 51N
23871||194|120,0,126,5.5|DGN95 / UTM zone 51N
32251||192|120,0,126,84|WGS 72 / UTM zone 51N
32451||191|120,0,126,84|WGS 72BE / UTM zone 51N
32651||194|120,0,126,84|WGS 84 / UTM zone 51N
102145|eo|178|122.4,21.1,126,29.7|JGD_2000_UTM_Zone_51N
102151|eo|223|123.6,24,125.5,24.9|Tokyo_UTM_Zone_51N
102454|e|248|120,3,126,22.2|Luzon_1911_UTM_Zone_51N
102457|e|247|120,3,126,22.2|PRS_1992_UTM_Zone_51N
102593|eo|178|122.4,21.1,126,29.7|JGD_2011_UTM_Zone_51N
=proj=utm zone=52 south units=m
7852||178|126,-37.4,132,-9.1|GDA2020 / MGA zone 52
9492||202|126,-9.4,132,0|SRGI2013 / UTM zone 52S
20252||208|126,-37.4,132,-9.1|AGD66 / AMG zone 52
20352||207|126,-37,132,-9.4|AGD84 / AMG zone 52
23882||194|126,-9.4,132,0|DGN95 / UTM zone 52S
23892||14|126,-8.4,132,0|ID74 / UTM zone 52S
28352||178|126,-37.4,132,-9.1|GDA94 / MGA zone 52
32352||192|126,-80,132,0|WGS 72 / UTM zone 52S
32552||191|126,-80,132,0|WGS 72BE / UTM zone 52S
32752||194|126,-80,132,0|WGS 84 / UTM zone 52S
=proj=utm zone=52 units=m
3093||223|126.6,24.4,132,34.9|Tokyo / UTM zone 52N
3098||178|126,21.1,132,38.6|JGD2000 / UTM zone 52N
6689||178|126,21.1,132,38.6|JGD2011 / UTM zone 52N
9482||202|126,0,132,6.7|SRGI2013 / UTM zone 52N
23852||14|126.6,0,131,4.6|ID74 / UTM zone 52N
23872||194|126,0,132,6.7|DGN95 / UTM zone 52N
32252||192|126,0,132,84|WGS 72 / UTM zone 52N
32452||191|126,0,132,84|WGS 72BE / UTM zone 52N
32652||194|126,0,132,84|WGS 84 / UTM zone 52N
102146|eo|178|126,21.1,132,38.6|JGD_2000_UTM_Zone_52N
102152|eo|223|126.6,24.4,132,34.9|Tokyo_UTM_Zone_52N
102455|e|243|126,3,132,22.2|Luzon_1911_UTM_Zone_52N
102458|e|247|126,3,132,22.2|PRS_1992_UTM_Zone_52N
102594|eo|178|126,21.1,132,38.6|JGD_2011_UTM_Zone_52N
=proj=utm zone=53 south units=m
7853||178|132,-40.7,138,-8.9|GDA2020 / MGA zone 53
8455||178|136,-66.7,138,-65.6|RGTAAF07 / UTM zone 53S
9493||202|132,-10.1,138,0|SRGI2013 / UTM zone 53S
20253||208|132,-40.7,138,-8.9|AGD66 / AMG zone 53
20353||207|132,-36.1,138,-26|AGD84 / AMG zone 53
23883||194|132,-10.1,138,0|DGN95 / UTM zone 53S
23893||14|132,-8.5,138,-0.3|ID74 / UTM zone 53S
28353||178|132,-40.7,138,-8.9|GDA94 / MGA zone 53
32353||192|132,-80,138,0|WGS 72 / UTM zone 53S
32553||191|132,-80,138,0|WGS 72BE / UTM zone 53S
32753||194|132,-80,138,0|WGS 84 / UTM zone 53S
=proj=utm zone=53 units=m
3094||223|132,20.4,138,37.6|Tokyo / UTM zone 53N
3099||178|132,17.1,138,43.6|JGD2000 / UTM zone 53N
6690||178|132,17.1,138,43.6|JGD2011 / UTM zone 53N
32253||192|132,0,138,84|WGS 72 / UTM zone 53N
32453||191|132,0,138,84|WGS 72BE / UTM zone 53N
32653||194|132,0,138,84|WGS 84 / UTM zone 53N
102147|eo|178|132,17.1,138,43.6|JGD_2000_UTM_Zone_53N
102153|eo|223|132,20.4,138,37.6|Tokyo_UTM_Zone_53N
102595|eo|178|132,17.1,138,43.6|JGD_2011_UTM_Zone_53N
102956|e|178|134.1,6.9,134.7,7.7|NAD_1983_(MA11)_UTM_Zone_53N
=proj=utm zone=54 south units=m
5550||178|139.2,-11.1,144,2.3|PNG94 / PNGMG94 zone 54
7854||178|138,-48.2,144,-9.1|GDA2020 / MGA zone 54
8456||178|138,-67.1,142,-66.1|RGTAAF07 / UTM zone 54S
9494||202|138,-10.8,141.5,0|SRGI2013 / UTM zone 54S
20254||208|138,-46.6,144,-2.5|AGD66 / AMG zone 54
20354||207|138,-38.1,144,-9.9|AGD84 / AMG zone 54
23884||194|138,-10.8,141.5,0|DGN95 / UTM zone 54S
23894||14|138,-9.2,141,-1.5|ID74 / UTM zone 54S
28354||178|138,-48.2,144,-9.1|GDA94 / MGA zone 54
32354||192|138,-80,144,0|WGS 72 / UTM zone 54S
32554||191|138,-80,144,0|WGS 72BE / UTM zone 54S
32754||194|138,-80,144,0|WGS 84 / UTM zone 54S
=proj=utm zone=54 units=m
3095||223|138,24.7,144,45.5|Tokyo / UTM zone 54N
3100||178|138,17.6,144,46.1|JGD2000 / UTM zone 54N
6691||178|138,17.6,144,46.1|JGD2011 / UTM zone 54N
8692||178|141.2,11,144,23.9|NAD83(MA11) / UTM zone 54N
32254||192|138,0,144,84|WGS 72 / UTM zone 54N
32454||191|138,0,144,84|WGS 72BE / UTM zone 54N
32654||194|138,0,144,84|WGS 84 / UTM zone 54N
102148|eo|178|138,17.6,144,46.1|JGD_2000_UTM_Zone_54N
102154|eo|223|138,24.7,144,45.5|Tokyo_UTM_Zone_54N
102596|eo|178|138,17.6,144,46.1|JGD_2011_UTM_Zone_54N
=proj=utm zone=55 south units=m
5551||178|144,-13.9,150,2.6|PNG94 / PNGMG94 zone 55
7855||178|144,-50.9,150,-9.2|GDA2020 / MGA zone 55
20255||208|144,-47.2,150,-1.3|AGD66 / AMG zone 55
20355||207|144,-29,150,-14|AGD84 / AMG zone 55
28355||178|144,-50.9,150,-9.2|GDA94 / MGA zone 55
32355||192|144,-80,150,0|WGS 72 / UTM zone 55S
32555||191|144,-80,150,0|WGS 72BE / UTM zone 55S
32755||194|144,-80,150,0|WGS 84 / UTM zone 55S
=proj=utm zone=55 units=m
3096||223|144,42.8,145.9,44.4|Tokyo / UTM zone 55N
3101||178|144,23,147.9,45.7|JGD2000 / UTM zone 55N
6692||178|144,23,147.9,45.7|JGD2011 / UTM zone 55N
8693||178|144,11.1,149.6,23.9|NAD83(MA11) / UTM zone 55N
32255||192|144,0,150,84|WGS 72 / UTM zone 55N
32455||191|144,0,150,84|WGS 72BE / UTM zone 55N
32655||194|144,0,150,84|WGS 84 / UTM zone 55N
102149|eo|178|144,23,147.9,45.7|JGD_2000_UTM_Zone_55N
102155|eo|223|144,42.8,145.9,44.4|Tokyo_UTM_Zone_55N
102449|eo|178|144,11.1,149.6,23.9|NAD_1983_MA11_UTM_Zone_55N
102597|eo|178|144,23,147.9,45.7|JGD_2011_UTM_Zone_55N
=proj=utm zone=56 south units=m
5552||178|150,-14.7,156,2|PNG94 / PNGMG94 zone 56
7856||178|150,-59,156,-13.9|GDA2020 / MGA zone 56
20256||208|150,-46.4,156,-2.3|AGD66 / AMG zone 56
20356||207|150,-29.2,153.6,-22|AGD84 / AMG zone 56
28356||178|150,-59,156,-13.9|GDA94 / MGA zone 56
32356||192|150,-80,156,0|WGS 72 / UTM zone 56S
32556||191|150,-80,156,0|WGS 72BE / UTM zone 56S
32756||194|150,-80,156,0|WGS 84 / UTM zone 56S
=proj=utm zone=56 units=m
32256||192|150,0,156,84|WGS 72 / UTM zone 56N
32456||191|150,0,156,84|WGS 72BE / UTM zone 56N
32656||194|150,0,156,84|WGS 84 / UTM zone 56N
102150|e|178|150,17.1,156,46.1|JGD_2000_UTM_Zone_56N
102156|e|223|150,17.1,156,46.1|Tokyo_UTM_Zone_56N
102598|e|178|150,17.1,156,46.1|JGD_2011_UTM_Zone_56N
102957|e|178|151.3,6.9,152.2,7.8|NAD_1983_(PA11)_UTM_Zone_56N
=proj=utm zone=57 south units=m
3169||178|156.3,-26,162,-15.3|RGNC91-93 / UTM zone 57S
7857||178|156,-60.6,162,-14.1|GDA2020 / MGA zone 57
9874||178|156,-14.3,162,-1.1|PNG94 / PNGMG94 zone 57
10315||178|156.3,-26,162,-15.3|RGNC15 / UTM zone 57S
20257||208|156,-35.1,162,-14.1|AGD66 / AMG zone 57
20357|o|206|156,-35.1,162,-14.1|AGD84 / AMG zone 57
28357||178|156,-60.6,162,-14.1|GDA94 / MGA zone 57
32357||192|156,-80,162,0|WGS 72 / UTM zone 57S
32557||191|156,-80,162,0|WGS 72BE / UTM zone 57S
32757||194|156,-80,162,0|WGS 84 / UTM zone 57S
=proj=utm zone=57 units=m
32257||192|156,0,162,84|WGS 72 / UTM zone 57N
32457||191|156,0,162,84|WGS 72BE / UTM zone 57N
32657||194|156,0,162,84|WGS 84 / UTM zone 57N
102958|e|178|157.9,5.3,163.1,7|NAD_1983_(PA11)_UTM_Zone_57N
=proj=utm zone=58 south units=m
2133||178|162,-55.9,168,-39.7|NZGD2000 / UTM zone 58S
2981||420|167,-21.2,167.5,-20.6|IGN56 Lifou / UTM zone 58S
2982|o|325|163.9,-22.4,167.1,-20|IGN72 Grand Terre / UTM zone 58S
2983|o|312|166.4,-20.8,166.7,-20.3|ST87 Ouvea / UTM zone 58S
2995||419|167.8,-21.7,168,-21.3|IGN53 Mare / UTM zone 58S
2996||331|167.4,-22.7,167.6,-22.5|ST84 Ile des Pins / UTM zone 58S
2997||382|163.5,-19.8,163.8,-19.5|ST71 Belep / UTM zone 58S
2998||318|166.4,-22.4,166.5,-22.2|NEA74 Noumea / UTM zone 58S
3060||325|163.9,-22.4,167.1,-20|IGN72 Grande Terre / UTM zone 58S
3164||201|166.4,-20.8,166.7,-20.3|ST87 Ouvea / UTM zone 58S
3170||178|162,-26.4,168,-14.8|RGNC91-93 / UTM zone 58S
7858||178|162,-59.4,168,-25.9|GDA2020 / MGA zone 58
9875||178|162,-4.4,162.8,-2.3|PNG94 / PNGMG94 zone 58
10316||178|162,-26.4,168,-14.8|RGNC15 / UTM zone 58S
20258||208|162,-34.2,163.2,-27.2|AGD66 / AMG zone 58
20358|o|206|162,-34.2,163.2,-27.2|AGD84 / AMG zone 58
27258||423|165.9,-47.6,168,-42.6|NZGD49 / UTM zone 58S
28358||178|162,-59.4,168,-25.9|GDA94 / MGA zone 58
32358||192|162,-80,168,0|WGS 72 / UTM zone 58S
32558||191|162,-80,168,0|WGS 72BE / UTM zone 58S
32758||194|162,-80,168,0|WGS 84 / UTM zone 58S
=proj=utm zone=58 units=m
32258||192|162,0,168,84|WGS 72 / UTM zone 58N
32458||191|162,0,168,84|WGS 72BE / UTM zone 58N
32658||194|162,0,168,84|WGS 84 / UTM zone 58N
102213|e|178|168,0,174,84|NAD_1983_UTM_Zone_58N
102959|e|178|162,8,168,11.6|NAD_1983_(PA11)_UTM_Zone_58N
=proj=utm zone=59 south units=m
2134||178|168,-55.9,174,-30.8|NZGD2000 / UTM zone 59S
2156|o|178|-173.7,-17.6,-165.2,-10|NAD83(HARN) / UTM zone 59S
3171||178|168,-25.9,174.3,-19.7|RGNC91-93 / UTM zone 59S
3172||419|168,-21.7,168.2,-21.3|IGN53 Mare / UTM zone 59S
6738||178|168,-32.5,173.4,-25.6|GDA94 / MGA zone 59
7859||178|168,-32.5,173.4,-25.6|GDA2020 / MGA zone 59
10317||178|168,-25.9,174.3,-19.7|RGNC15 / UTM zone 59S
27259||423|168,-47.6,174,-33.9|NZGD49 / UTM zone 59S
32359||192|168,-80,174,0|WGS 72 / UTM zone 59S
32559||191|168,-80,174,0|WGS 72BE / UTM zone 59S
32759||194|168,-80,174,0|WGS 84 / UTM zone 59S
=proj=utm zone=59 units=m
3370||243|167.7,49,174,56.3|NAD27 / UTM zone 59N
3372||178|167.7,49,174,56.3|NAD83 / UTM zone 59N
3706||178|167.7,49,174,56.3|NAD83(NSRS2007) / UTM zone 59N
6328||178|167.7,49,174,56.3|NAD83(2011) / UTM zone 59N
32259||192|168,0,174,84|WGS 72 / UTM zone 59N
32459||191|168,0,174,84|WGS 72BE / UTM zone 59N
32659||194|168,0,174,84|WGS 84 / UTM zone 59N
102046|eo|178|167.7,49,174,56.3|NAD_1983_2011_UTM_Zone_59N
102126|eo|243|167.7,49,174,56.3|NAD_1927_UTM_Zone_59N
102130|eo|178|167.7,49,174,56.3|NAD_1983_UTM_Zone_59N
102364|e|178|167.7,49,174,56.3|NAD_1983_CORS96_UTM_Zone_59N
102960|e|178|168,5.8,173,10|NAD_1983_(PA11)_UTM_Zone_59N
=proj=utm zone=6 south units=m
2976||407|-150,-17.9,-149.1,-17.4|Tahiti 52 / UTM zone 6S
3297||184|-150,-31.2,-144,-7.3|RGPF / UTM zone 6S
3304||415|-149.7,-17.9,-149.1,-17.4|Tahiti 79 / UTM zone 6S
3305||414|-150,-17.6,-149.7,-17.4|Moorea 87 / UTM zone 6S
32306||192|-150,-80,-144,0|WGS 72 / UTM zone 6S
32506||191|-150,-80,-144,0|WGS 72BE / UTM zone 6S
32706||194|-150,-80,-144,0|WGS 84 / UTM zone 6S
=proj=utm zone=6 units=m
3713||178|-150,54.1,-144,74.1|NAD83(NSRS2007) / UTM zone 6N
6335||178|-150,54.1,-144,74.1|NAD83(2011) / UTM zone 6N
26706||257|-150,54.1,-144,74.1|NAD27 / UTM zone 6N
26906||178|-150,54.1,-144,74.1|NAD83 / UTM zone 6N
32206||192|-150,0,-144,84|WGS 72 / UTM zone 6N
32406||191|-150,0,-144,84|WGS 72BE / UTM zone 6N
32606||194|-150,0,-144,84|WGS 84 / UTM zone 6N
102053|eo|178|-150,54.1,-144,74.1|NAD_1983_2011_UTM_Zone_6N
102406|e|178|-150,54.1,-144,74.1|NAD_1983_CORS96_UTM_Zone_6N
=proj=utm zone=60 south units=m
2135||178|174,-54.3,180,-26.4|NZGD2000 / UTM zone 60S
3141||418|176.8,-19.2,180,-16.1|Fiji 1956 / UTM zone 60S
27260||423|174,-44.1,179.3,-34.2|NZGD49 / UTM zone 60S
32360||192|174,-80,180,0|WGS 72 / UTM zone 60S
32560||191|174,-80,180,0|WGS 72BE / UTM zone 60S
32760||194|174,-80,180,0|WGS 84 / UTM zone 60S
=proj=utm zone=60 units=m
3371||269|174,47.9,180,56.7|NAD27 / UTM zone 60N
3373||181|174,47.9,180,56.7|NAD83 / UTM zone 60N
3707||178|174,47.9,180,56.7|NAD83(NSRS2007) / UTM zone 60N
6329||178|174,47.9,180,56.7|NAD83(2011) / UTM zone 60N
32260||192|174,0,180,84|WGS 72 / UTM zone 60N
32460||191|174,0,180,84|WGS 72BE / UTM zone 60N
32660||194|174,0,180,84|WGS 84 / UTM zone 60N
102047|eo|178|174,47.9,180,56.7|NAD_1983_2011_UTM_Zone_60N
102127|eo|269|174,47.9,180,56.7|NAD_1927_UTM_Zone_60N
102131|eo|181|174,47.9,180,56.7|NAD_1983_UTM_Zone_60N
102365|e|178|174,47.9,180,56.7|NAD_1983_CORS96_UTM_Zone_60N
=proj=utm zone=7 south units=m
2978||425|-140.3,-9.6,-139.4,-8.7|IGN72 Nuku Hiva / UTM zone 7S
3298||184|-144,-31.2,-138,-4.5|RGPF / UTM zone 7S
3302||422|-139.2,-10.1,-138.7,-9.6|IGN63 Hiva Oa / UTM zone 7S
3303||421|-138.7,-10.6,-138.5,-10.4|Fatu Iva 72 / UTM zone 7S
32307||192|-144,-80,-138,0|WGS 72 / UTM zone 7S
32507||191|-144,-80,-138,0|WGS 72BE / UTM zone 7S
32707||194|-144,-80,-138,0|WGS 84 / UTM zone 7S
=proj=utm zone=7 units=m
3154||179|-141,52.1,-138,72.5|NAD83(CSRS) / UTM zone 7N
3714||178|-144,53.5,-138,73.6|NAD83(NSRS2007) / UTM zone 7N
6336||178|-144,53.5,-138,73.6|NAD83(2011) / UTM zone 7N
22207||178|-141,52.1,-138,72.5|NAD83(CSRS)v2 / UTM zone 7N
22307||178|-141,52.1,-138,72.5|NAD83(CSRS)v3 / UTM zone 7N
22407||178|-141,52.1,-138,72.5|NAD83(CSRS)v4 / UTM zone 7N
22607||178|-141,52.1,-138,72.5|NAD83(CSRS)v6 / UTM zone 7N
22707||178|-141,52.1,-138,72.5|NAD83(CSRS)v7 / UTM zone 7N
22807||178|-141,52.1,-138,72.5|NAD83(CSRS)v8 / UTM zone 7N
26707||258|-144,53.5,-138,73.6|NAD27 / UTM zone 7N
26907||178|-144,52.1,-138,73.6|NAD83 / UTM zone 7N
32207||192|-144,0,-138,84|WGS 72 / UTM zone 7N
32407||191|-144,0,-138,84|WGS 72BE / UTM zone 7N
32607||194|-144,0,-138,84|WGS 84 / UTM zone 7N
102054|eo|178|-144,53.5,-138,73.6|NAD_1983_2011_UTM_Zone_7N
102407|e|178|-144,53.5,-138,73.6|NAD_1983_CORS96_UTM_Zone_7N
=proj=utm zone=8 south units=m
3299||184|-138,-26.6,-132,-5.5|RGPF / UTM zone 8S
32308||192|-138,-80,-132,0|WGS 72 / UTM zone 8S
32508||191|-138,-80,-132,0|WGS 72BE / UTM zone 8S
32708||194|-138,-80,-132,0|WGS 84 / UTM zone 8S
=proj=utm zone=8 units=m
3155||179|-138,48.1,-132,79.4|NAD83(CSRS) / UTM zone 8N
3715||178|-138,53.6,-132,73|NAD83(NSRS2007) / UTM zone 8N
6337||178|-138,53.6,-132,73|NAD83(2011) / UTM zone 8N
22208||178|-138,48.1,-132,79.4|NAD83(CSRS)v2 / UTM zone 8N
22308||178|-138,48.1,-132,79.4|NAD83(CSRS)v3 / UTM zone 8N
22408||178|-138,48.1,-132,79.4|NAD83(CSRS)v4 / UTM zone 8N
22608||178|-138,48.1,-132,79.4|NAD83(CSRS)v6 / UTM zone 8N
22708||178|-138,48.1,-132,79.4|NAD83(CSRS)v7 / UTM zone 8N
22808||178|-138,48.1,-132,79.4|NAD83(CSRS)v8 / UTM zone 8N
26708||273|-138,52.6,-132,73|NAD27 / UTM zone 8N
26908||178|-138,48.1,-132,79.4|NAD83 / UTM zone 8N
32208||192|-138,0,-132,84|WGS 72 / UTM zone 8N
32408||191|-138,0,-132,84|WGS 72BE / UTM zone 8N
32608||194|-138,0,-132,84|WGS 84 / UTM zone 8N
102055|eo|178|-138,53.6,-132,73|NAD_1983_2011_UTM_Zone_8N
102408|e|178|-138,53.6,-132,73|NAD_1983_CORS96_UTM_Zone_8N
=proj=utm zone=9 south units=m
3784||412|-130.2,-25.1,-130,-25|Pitcairn 1967 / UTM zone 9S
32309||192|-132,-80,-126,0|WGS 72 / UTM zone 9S
32509||191|-132,-80,-126,0|WGS 72BE / UTM zone 9S
32709||194|-132,-80,-126,0|WGS 84 / UTM zone 9S
=proj=utm zone=9 units=m
3156||179|-132,46.5,-126,80.9|NAD83(CSRS) / UTM zone 9N
3716||178|-132,35.4,-126,56.8|NAD83(NSRS2007) / UTM zone 9N
6338||178|-132,35.4,-126,56.8|NAD83(2011) / UTM zone 9N
22209||178|-132,46.5,-126,80.9|NAD83(CSRS)v2 / UTM zone 9N
22309||178|-132,46.5,-126,80.9|NAD83(CSRS)v3 / UTM zone 9N
22409||178|-132,46.5,-126,80.9|NAD83(CSRS)v4 / UTM zone 9N
22609||178|-132,46.5,-126,80.9|NAD83(CSRS)v6 / UTM zone 9N
22709||178|-132,46.5,-126,80.9|NAD83(CSRS)v7 / UTM zone 9N
22809||178|-132,46.5,-126,80.9|NAD83(CSRS)v8 / UTM zone 9N
26709||273|-132,49.2,-126,72|NAD27 / UTM zone 9N
26909||178|-132,35.4,-126,80.9|NAD83 / UTM zone 9N
32209||192|-132,0,-126,84|WGS 72 / UTM zone 9N
32409||191|-132,0,-126,84|WGS 72BE / UTM zone 9N
32609||194|-132,0,-126,84|WGS 84 / UTM zone 9N
102056|eo|178|-132,35.4,-126,56.8|NAD_1983_2011_UTM_Zone_9N
102409|e|178|-132,35.4,-126,56.8|NAD_1983_CORS96_UTM_Zone_9N
=proj=vandg lon_0=0 x_0=0 y_0=0 units=m
53029|e|0|-180,-90,180,90|Sphere_Van_der_Grinten_I
`;
