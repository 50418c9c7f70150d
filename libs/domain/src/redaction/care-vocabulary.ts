/**
 * Words of care, law and daily speech that the spelling dictionary does not have. Small letters, no diacritics. None
 * of them is taken for an unlisted name. From general knowledge.
 */
export const careVocabulary: readonly string[] = `
aanmeldnr activiteitenbegeleiding agoog ambulantisering autimaatje automutilatie automutileren beeldbel beeldbellen beeldbelde bedbox bipola bipolaire boccia
casusregie casusregisseur chorea client clientnr cliëntvolgend complexe contactpersoo dagbestedings deconditie deconditionering deeltaxi
declareren dementievriendelijk derdelijns tweedelijns eerstelijns nuldelijns doorkiesnr doorverwezen dossiernr duofiets dysautonomie eetpoli ergotherapeutisch exacerbatie
extramuraal extramurale intramuraal intramurale fixateur frontotemporale glioblastoom herindicatie herindiceren herclustering hulpmiddelenleverancier
hypermobiliteit hypermobiel incontinentiemateriaal inkoopkader intox kdc kdv kinderthuiszorg klantnr ligorthese ligrolstoel lijns logeeropvang logeerzorg lvb
meerzorg mdo mecvs multiproblem multiproblematiek mytyl mytylonderwijs mytylschool tyltyl tyltylschool neuropsychologisch oogbesturing ontschotten ontschotting
onderbewindstelling ongecontracteerd ongecontracteerde ontregeling ouderpsychiatrie palliatief palliatieve passendheid pinverzorging polisnr poliklinisch postoel
psychogeriatrie psychogeriatrisch psychogeriatrische psycholoog rekeningnr relatienr ribw sggz somatiek somatoform somatoforme sondevoeding staopstoel
syndroom telnr thalassemie thuisbeademing thuiswonend tilsysteem tillift tiltlift tracheostoma triage triageren uitbehandeld uitgerevalideerd uitleenfirma valalarm
verpleegkundig vpk poh poh-ggz wachttijd wachtlijstbemiddeling wasverzorging wijkverpleging woonzorg zaaknr bezwaarnr zelfindicatie zitorthese zitschaal
zitschelp zorgbemiddeling zorgmijder zorgmijding zorgmijdend zorgval zorgvraagzwaarte zorgzwaarte zzp'er zzp'ers pgb'er pgb'ers wlz'er kado inplaats sofi zo'n m'n z'n
typos typo mailtje mailtjes appje appjes appte appten appen geappt gemaild mailde mailden gegoogled googelen gefaxt online offline website account accounts
feedback burn-out burnout burnouts stressen gestrest gestresst chill chille relaxed cool awkward random heftig shit fuck fucking kut klote teringzooi tering
heyy heej heee hoii bedangd aant incl excl ivm tav mbv ism obv nvt afd gem max min evt zsm dmv mvg tgv icm ipv tov ihkv ikv tbv afspr begel beh med mdw mnd wkn
hulpverl indic ind ondersteun psych psychol verpl verpleegh zh zkh zorgk gemeentelijk vwb nl dwz evenals alsnog danwel oftewel zoniet tezamen voorzover
elfduizend zesduizend vijfduizend tienduizend twaalfduizend
lockdown coronatijd coronacrisis teststraat mondkapje mondkapjes anderhalvemeter quarantaine
psychofarmaca medicatieverslag zorgkantoren zorgkantoor zorgkosten zorgtoeslag woonvorm woonvormen zorgprofiel zorgprofielen maatwerkvoorziening
maatwerkvoorzieningen keukentafelgesprek sociaalrechercheur respijtzorg respijt kortdurend overbruggingszorg crisisplek crisisbed doorstroom doorstroming
doorzettingsmacht domeinoverstijgend domeinoverstijgende schottenproblematiek stapelfinanciering woonplaatsbeginsel verwijsindex leveringsvorm
leveringsvormen volumebekostiging persoonsgebonden persoonsvolgend inkoopbeleid cliëntstop opnamestop plaatsingsverzoek gedwongen zorgmachtiging
the and you your our their his her its this that these those with from for because but not yes who what when where why how which there here have has had
are were been being will would can could should must may might please thank thanks sorry hello dear regards help need want know think say says said speak
speaks work works working live lives living care doctor nurse hospital insurance holiday month months week weeks year years day days night time question
quick number name address phone house home apartment mother father wife husband son daughter child children friend colleague people person really very
much many more most some any only also again always never today tomorrow yesterday english dutch born sick pain voice number send reply call called
doei doeg houdoe mensch goodn goodgoan moi noe noar mien neet veur oonze zien wie ek hef bin gien nich mekaar nix psigiater pliesie uitzendburo
chauffeur chaufeur vrijwiliger apoteek akkus tillefoon tilefoon telefoonies
prikkelarm prikkelgevoelig prikkelverwerking overprikkeld overprikkeling onderprikkeld zorgintensief zorgintensieve gedragsregulering vrijheidsbeperking
`
  .trim()
  .split(/\s+/)
