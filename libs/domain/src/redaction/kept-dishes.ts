/**
 * Dishes, feasts, greetings and what else people write in the language they grew up with: no names of persons. Small
 * letters, no diacritics. From general knowledge; given names ("ramazan", "bayram", "aisha") are left out.
 */
export const keptDishes: readonly string[] = `
ashreshteh ayib babi bacalhau baklava bapao bami batata bawang berbere biryani blaff bojo bolani borek borscht bourek briouat bryndza bubur bulgur
buna cachupa calalloo chapati chebakia couscous dhal dolma egusi empanada falafel fatayer feijoada fufu funchi gado ghormeh goulash gozleme halal
harira himbasha hummus injera jollof kaftan kebab kenkey keshi kibbeh kimchi kielbasa kofta kolduny koshari kroepoek kurban laksa lahmacun lamadjoun
lontong loempia manakish mantou mercimek moamba moksi muamba nasi okonomiyaki pastechi pastechis pelmeni pepersoep petis pho pierogi pita qabuli
rendang roti sabzi sambal sambousa samosa saoto sate sfiha shakshuka shoarma sigara sushi tabouleh tagine tajine tambu tiramisu tsebhi ugali uunsi
waakye wonton zurek kotlet bigos kesbeh masala chai lassi tempeh tahoe seroendeng bayrami suikerfeest offerfeest ramadan ramadhan iftar sahur nowruz
newroz divali diwali phagwa ketikoti kerstmis hanami moulid mawlid songkran alhamdulillah bismillah inshallah inshaallah insjallah mashallah masjallah
salaam salam selam selamat subhanallah assalamualaikum wallah wallahi yallah merhaba tesekkur tesekkurler gunaydin insallah masallah hosgeldin yenge
dziekuje prosze dzien czesc spasibo dyakuyu duzhe mahadsanid yekenyeley shukran merci kasih asante medaase obrigado multumesc hvala blagodarya namaste
dhanyavad shukriya khoda hafez dastet dard xiexie ganbei arigato camon gracias thank regards waka grantangi sranan masra brada
papeda
`
  .trim()
  .split(/\s+/)
