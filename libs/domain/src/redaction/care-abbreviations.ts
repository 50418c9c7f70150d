/** Abbreviations in notes of professionals, in letters and in chats. None of them is taken for an unlisted name. Small letters, no diacritics. From general knowledge. */
export const careAbbreviations: readonly string[] = `
4u a.u.b aaah aanm aanvr aanw ab'er abrs abw ac acp acv ad'er adl adlo adm admin administr afk agb agz ahk aih ajb amb ambbegl ambu ambulantbeg amhk
ams amv anios aob aow ap aph aps apv arbod aro artsvg asap at'er aub aubp aubs avl avp avpo avv aw'er awbb awbrol awbz awgb az azr b.v bap bbl bbl'er
bbv bbz bcv bdank bdnkt bdo bdt begelgr begelin beginsit beh.plan behnd behplan beslagvrije bestuurdr bez bezw bezwaarcie bg bgg bgi bgl bglg bgr
bigreg bijst bijv bijz bjaa bjg bjz bma bmi bmw'er bmwer bo'er bodv bol'er bopz'er bpk bpo bpsd bpv brb bsa bsd bsw bta bth btp bv'tje bvb bvc bvd
bvdv bvp bvv bw'er bwk bwt bwv bzk ca caf casem caseman casemgr cb cbh cbp ccb ccmail cct cdc ceg cgk cgt'er chgz cie cje cjj cjz clg clm clnt clntn
clt cluster1 cluster2 cluster3 cluster4 clusterm cm'er cmd cmer cmv cnt cons consulnt coo coord coordbeh coordinat cop copm cotg cp cpa cpb cpg cpt cq
cr crb crt crvbeh cs csd csi csp csr ctr ctrl ctv cvb cvd cvdm cvp cvpgz cvrm cvz cwi d.m.v d.w.z dab dagb dagbest dbbc dbs dbz dcd dd ddo dgn dgo
dgt'er dgz diag did diet dir div dkdl dlz dmo dms dndrdg dngsdg dnk dnkje dnkjw dnr doc dondrdg dosn dpt dr dr8 drs dta dtc dth dtv dtv+ dtvo dvm dvo
dvp dvt dz e.d ebd ec ecd ech ecli edl edp egd ehbo eherkenning eig eigenbijdrage ekd elv elvhc elvlc elvpal elvt em emb'er emg emz enz ep epd epp
ergoth esf etc eti eu ev evc evp evtl evv evv'er evver evvr ez ezg fact fb fbt fbw ff ffies fg fgzpt fin.adm fle fml fomo fpa fpc fpk fpp fpt fpu fto
fu fwt fyi fysioth fzt gb gba gbm gbp gc gd gdk gebr gec ged gedr gedragsd gedragswet geg gerontopsych geropsych gespr gez gezv gg ggb ggzagoog ggzb
ggzb1 ggzb3 ggzb4 ggzb5 ggzw ggzw1 ggzw2 ggzw3 ggzw4 gh gi gip giz gl gl'er glvt gm gmz gp gpl gr groepsl groetz grpl grps grr grrr grtjs grtz grz
gs gsa gstr gstrn gt gtst gtz gv gvd gvdd gvo gvp gvr gvs gvv gvw gw gwn gwoon gz gzp gzpsy gzpsycholoog gzv h126 h127 h136 h300 h304 h305 h531 hab
hapraktijk hb'er hbh hbov hbov'er hdl hdt hgr hgro hh hhh hhm hhv hib hjg hka hkz hla hlp hlpm hma hmc hmm hmmm hmo hoofdbeh hoofdbehand hov hp hr hs
ht huish hulpmid hulpv hv hvj hvp hvv hvz hw hz i.h.k.v i.o i.p.v i.v.m ib ib'er iba ibb iber ibt ibz icf ichd ict icv idc idd idk if ifa ihh ihs
ihz iib iig iio ikr ikz ily imh imho imo incid ini insp inv ioaw ioaz iot iov iow ip ipt irb iro isd isk ist istdp itb itt ittb iv ivb ivg ivh ivs iwj
iz izo jah jahoor jb jbb jbg jbo jbw jc jd jgt jgz jgzarts jh jhv ji jji jl jmo jmw jooh jpt jr js jst jw jwb jz kb kbd kben kbs kct kdc'er kdv'er
kf'er kfysio kga kheb kic kinderfysio kiz kj kjp kjpp kk kki kkr klachtenfunct klachtfunc klachtfunct klf klf'er klinpsych klv kmh ko kp'er kpi
kpsy kr kt ktg ktr kvb kvind kvk kvt kw kweetnie kwil kwn kwnie kz kzal lbd lcr ld ldz lec ler lft lg lg1 lg2 lg3 lg4 lg5 lg6 lg7 lgf lhb lho lio'er
lk lkh ll llb llp lmao lmk logop lpf lr lsp lst lt ltr lvbo lvg lvg1 lvg2 lvg3 lvg4 lvg5 lvs lvu lwo lwo'er lwoo lwt lz lza m.a.w m.b.t m.i maa
maandg maatw mab manz marg maw mba mbi mbo1 mbo2 mbo3 mbo4 mcd mcg mcl md mdb mdcg mdft mdh mdl mdv mdw'er mgl mgr mgz misch miz mkd mkt mlp mma mmc
mn mnt mo'n mpg mps mptj mr mrb mrge mrgen mrgn mrgnochtd msc msnp mss mssn mst mtg mth mtp mtv muth muzth mv mvp mvrgr mw mwa mwah mwd mwd'er mz mzg
mzh mzmz n.a.v n.v.t n3 n4 nah'er ncg nd neeh neej nfi nhg nio niv3 niv4 niveau3 niveau4 nko nlp nmi noc np nr nrs nt ntb nvk nvnt nvvp nw nzr o.a
o.b.v oa oab ob oba obp obt oc ocw od oefenth oem ofzo og ogf ogg oggz ogz ohh oht ok oks olg omda omdt omg onb ond onderb ondt ongev oo ooa oob ooh
oop opb opd opdc opn opp oppdr opr opv opvoedond orl orthop orthopedag osa oso osp ot otb oto otp ouderb ouderengnk ovb ovg ovj ovl ovz owb owp p.j
p.m p.p p.u p.w pa'er paaz pab pag pav pb pb'er pber pbgl pbt pbw pcs pct pd pdca pds pe ped pedag pff pfff pffff pgb'ster pgd pgo pgz ph phd phys
physician pib pic piw pj pl planb planbur plm pls plv plz pm pmb pmkt pmt'er poa pob podo pp ppbg ppg pps prn proj ps psb psw psy psychth pt'er pta
pth ptv pum pv pvb pvh pvj pvk pvp pvt pvv pvz pw qol rb rb'er rbdha rbgel rblim rbmne rbnh rbobr rbrot rbt rbzwb rc rcp rct rdb reboundvo reg
regiebeh regioman resp rev revaarts revarts rft rga rh rhv riagg rk rm rm'er rmc rmo rmp rnl ro roc rofl rp rs rsc rsg rso rt rt'er rtc ru rugz rv rvt
rz s.v.p sba sbao sbb sbd sbo sbo'er sbv sbw sc sd sdb secr seh sfb sg sgk sgl sglvg sgp sgw sh sib sig sit sj sjd skj sl slk slo sls slz smh smv smw
smwer sn snt soc socwerk sog soi sov soz sp spd spec specouder sph sph'er spl spo spoud spr spt spv spv'er spw3 spw4 sr srg srry sry ss ssri ssw sto
str suc6 sv svh svib svp svr sw swp sws swt swv sz szmk szw t.a.v t.b.v t.g.v t.o.v ta taa tbh tbr td tdl teaml teg terh tf tg th thnx thuiszitter
thuiszitters thx thz thzz tjah tk tks tkt tl'er tlv tm tnt tnx toel tog toh tp tpt tr trajectbeg trh ts tsj tt ttk tvb tvd tvp tw twz tyf tz tzt tzv
ubo uhp uhs uht uiterl uri usz ut uta uvv uz v.a v.w.b vac vap vav vbar vbg vbp vbt vc vd vdj ve verplk verslg vertr vertr.pers vertrp verw verz
verzig vfs vg1 vg2 vg3 vg4 vg5 vg6 vg7 vg8 vgg vgplus vgr vh vhg vht vi vib vig vig'er vios vk vkd vkk vl vlg vlgs vlr vm vmi vn vnd vndaag vndg vnl
vnv vnvnd vop vov vovo vpg vph vpkg vpkk vpku vpkundige vpl vpl'er vpp vps vr vr.gr vraagverh vrdg vrgr vrijdagm vrz vs vsb vspec vst vst'er vt vtd
vte vth vtlb vtt vv vv10 vv4 vv5 vv6 vv7 vv8 vv9 vvovo vvt vw vwe vwnw vz vz'er vzg vzg'er vzgk vzh vzk w8 w8en wa waha wb wbmv wbp wbr wbs wbso wcz
wd wdh wg wga wgbh wgbhcz wgbo wgs wh whahaha wia wib wibz wijkv wijkverpl wijkvpk wijkvpl wijkz wkb wkcz wkkg wkkgz wku wl wlb wlzer wm wmbv wmcz wmg
wmo'er wmoconsulent wnsdg woonbegl wop wot woz wp wpb wpg wpk wr wra wrkd wrm wrom ws wsg wsnp wsnper wsw wsw'er wt wtcg wtf wtff wth wtl wtp wtza wv
wvo ww wwb wwft wwik wwz wz wza wzc wzi wzl xx xxx z.o.z z.s.m z999 za zb zbc zbj zbp zc zdh zdvm zg zg1 zg2 zg3 zga zgaud zgn zgv zgvis zh'er zhm zhs
zhv zi ziekenh zig zis zk zkn zknhs zkt zlf zm zm'er zmb zml zn zndg zob zop zorgad zorgb zorgbem zorgc zorgcons zorgind zorgkt zorgprof zorgtoew
zorgv zp zpl zr zrm zs zt ztrdg zv zvk zvl zvp zw zz zzpggz zzpvg zzpvg7 zzpvv zzpvv5
`
  .trim()
  .split(/\s+/)
