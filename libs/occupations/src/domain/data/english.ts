/** English titles of CVs, `CODE title; title` a line, beside the English name that each occupation has. */
const lines = `
A1208 gardener; landscaper
A1419 agricultural worker; farm labourer; farmhand
D1102 bakery worker
D1106 bakery assistant; grocery assistant
D1214 sales assistant clothing; shop assistant; sales associate; retail assistant; retail sales
D1408 call centre agent; call center agent; customer service agent; customer service representative; telephone operator; telemarketer
D1505 checkout operator; checkout assistant; till operator
D1507 shelf filler; store assistant; supermarket assistant; replenishment assistant
F1302 excavator driver; digger driver; heavy equipment operator; plant operator
F1602 electrician; electrician's mate
F1604 drywaller; dryliner; plasterboard fitter
F1606 painter; decorator; painter decorator
F1703 mason; builder; stonemason
F1704 labourer; construction worker; building worker; general labourer; site labourer
G1203 youth worker; camp counsellor; playworker
G1501 housekeeper; hotel housekeeper; chambermaid; hotel cleaner; hotel room cleaner
G1602 kitchen helper; kitchen hand; commis chef; kitchen aid
G1603 fast food worker; fast food employee; crew member; team member restaurant; burger flipper
G1605 dishwasher; pot washer; kitchen steward
G1607 school canteen worker; catering assistant; dinner lady
G1609 chef de partie; line cook; sous chef
G1801 barista bartender; bar staff; barmaid bar
G1803 waitress; waiting staff; server; runner
H2105 food factory worker; food operative
H2906 factory worker; production worker; machine operator; production operator; production operative; factory operative
H2909 assembly line worker; assembler; car assembly
H2913 welder fabricator
H3302 packing operative; packaging operator; packager
I1203 handyman; maintenance worker; caretaker maintenance
I1304 maintenance technician; maintenance engineer
I1604 mechanic; auto mechanic; motor mechanic; garage mechanic
I1611 car washer; car cleaner; car valeter
J1301 hospital cleaner; ward cleaner; hospital domestic
J1501 care assistant; healthcare assistant; nurse aide; caregiver; nursing aide
K1303 babysitter; nanny; au pair; child care
K1304 house cleaner; housekeeper private; domestic cleaner; maid; home helper; cleaning lady
K1311 home carer; home care worker; care worker; carer; home care assistant
K2205 cleaner; office cleaner; cleaning operative; janitor; school cleaner
K2303 bin man; garbage collector; dustman
K2304 recycling sorter; recycling operative
K2501 caretaker; concierge building; janitor residence
K2503 security guard; security agent; security officer; watchman
M1601 front desk; front desk agent; receptionist office
M1602 administrative assistant; office assistant; admin clerk; clerk
M1607 secretary assistant
N1101 forklift operator; fork lift driver; reach truck driver; flt driver
N1103 order picker; picker packer; warehouse picker; order preparer; pick packer
N1105 loader; warehouse loader; freight handler; material handler
N1110 stock clerk; warehouse clerk; stockroom clerk
N1115 warehouse worker; warehouse assistant; warehouse employee; stock handler
N4101 truck driver; hgv driver; lgv driver; lorry driver class c
N4105 delivery man; van driver; courier van; parcel delivery; delivery driver parcels
N4115 trailer driver; hgv class one driver; semi trailer driver
N4112 taxi driver; uber driver; chauffeur private
`;

const titles = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 5), line.slice(6).split('; ')] as const),
);

export const englishTitlesOf = (code: string): readonly string[] => titles.get(code) ?? [];
