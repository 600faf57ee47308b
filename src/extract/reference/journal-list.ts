/*!
 * Journal titles with their NLM abbreviations: the journals of MEDLINE and PubMed Central and the life science lists of JabRef.
 * One journal a line, sorted: the abbreviation, then "|" and the full title where the two differ.
 *
 * Source: NLM Catalog, U.S. National Library of Medicine, as published in citation-style-language/abbreviations (June 2021), which is
 * under the MIT licence: Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
 * modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
 * Journal abbreviation lists of JabRef (abbrv.jabref.org), CC0 1.0.
 * NLM does not endorse this program, and its catalogue may say otherwise today.
 */

/** All journals as one text; a function, so that nothing is compiled or kept before a reference is read ("Acta Haematol|Acta haematologica"). */
export const journalList = (): string => `20 Century Br Hist|20 century British history
3 Biotech
3D Print Med|3D printing in medicine
A A Pract|A&A practice
AACE Clin Case Rep|AACE clinical case reports
AACN Adv Crit Care|AACN advanced critical care
AACN Clin Issues Crit Care Nurs|AACN clinical issues in critical care nursing
AACN Clin Issues|AACN clinical issues
AADE Ed J|AADE editors' journal
AANA J|AANA journal
AANNT J|AANNT journal
AAPS J|The AAPS journal
AAPS PharmSciTech
AAPS PharmSci|AAPS pharmSci
AARN News Lett|AARN news letter
AAS Open Res|AAS open research
ACG Case Rep J|ACG case reports journal
ACP J Club|ACP journal club
ACR Open Rheumatol|ACR open rheumatology
ACS Appl Mater Interfaces|ACS applied materials & interfaces
ACS Biomater Sci Eng|ACS biomaterials science & engineering
ACS Cent Sci|ACS central science
ACS Chem Biol|ACS chemical biology
ACS Chem Neurosci|ACS chemical neuroscience
ACS Comb Sci|ACS combinatorial science
ACS Infect Dis|ACS infectious diseases
ACS Med Chem Lett|ACS medicinal chemistry letters
ACS Nano|ACS nano
ACS Omega|ACS omega
ACS Pharmacol Transl Sci|ACS pharmacology & translational science
ACS Sens|ACS sensors
ACS Synth Biol|ACS synthetic biology
ADM
AEM Educ Train|AEM education and training
AHA Hosp Technol Ser|AHA hospital technology series
AHME J|AHME journal
AIDS
AIDS Behav|AIDS and behavior
AIDS Care|AIDS care
AIDS Clin Rev|AIDS clinical review
AIDS Educ Prev|AIDS Education and Prevention
AIDS Educ Prev|AIDS education and prevention
AIDS Patient Care STDS|AIDS patient care and STDs
AIDS Res Hum Retroviruses|AIDS research and human retroviruses
AIDS Res Ther|AIDS research and therapy
AIDS Res Treat|AIDS research and treatment
AIDS Res|AIDS research
AIDS Rev|AIDS reviews
AIMS Genet|AIMS genetics
AIMS Microbiol|AIMS microbiology
AIMS Neurosci|AIMS neuroscience
AIMS Public Health|AIMS public health
AJNR Am J Neuroradiol|AJNR. American journal of neuroradiology
AJOB Empir Bioeth|AJOB empirical bioethics
AJOB Neurosci|AJOB neuroscience
AJP Rep|AJP reports
AJR Am J Roentgenol|AJR. American journal of roentgenology
AJS
ALAFO
ALTEX
AMA J Ethics|AMA journal of ethics
AMB Express
AMB Rev Assoc Med Bras|AMB
AMDI Boll|AMDI bollettino
AME Case Rep|AME case reports
AMHC Forum|AMHC forum
AMIA Annu Symp Proc|AMIA ... Annual Symposium proceedings. AMIA Symposium
AMIA Jt Summits Transl Sci Proc|AMIA Joint Summits on Translational Science proceedings. AMIA Joint Summits on Translational Science
AMRO
AN Ark Nurse|AN. Arkansas nurse
ANA Clin Conf|ANA clinical conferences
ANA Clin Sess|ANA clinical sessions
ANA Publ|American Nurses Association Publications
ANEC
ANNA J|ANNA journal
ANPHI Pap|ANPHI papers
ANS Adv Nurs Sci|ANS. Advances in nursing science
ANZ J Surg|ANZ journal of surgery
AOHA Today|AOHA today
AORN J|AORN journal
APIC
APL Bioeng|APL bioengineering
APMIS
APMIS Suppl|APMIS. Supplementum
ARYA Atheroscler|ARYA atherosclerosis
ASA Newsl|ASA newsletter
ASAIO J|ASAIO Journal
ASAIO J|ASAIO journal
ASAIO Trans|ASAIO transactions
ASDA News
ASDC J Dent Child|ASDC journal of dentistry for children
ASHA
ASHA Monogr|ASHA monographs
ASHA Suppl|ASHA. Supplement
ASN Neuro|ASN neuro
ASNA Rep|ASNA reporter
AWHONN Lifelines|AWHONN lifelines
AWHONN Voice|AWHONN voice
AWHONNS Clin Issues Perinat Womens Health Nurs|AWHONN's clinical issues in perinatal and women's health nursing
Abdom Imaging|Abdominal imaging
Abdom Radiol (NY)|Abdominal radiology
Acad Emerg Med|Academic Emergency Medicine
Acad Emerg Med|Academic emergency medicine
Acad Forensic Pathol|Academic forensic pathology
Acad Med|Academic Medicine
Acad Med|Academic medicine
Acad Pathol|Academic pathology
Acad Pediatr|Academic pediatrics
Acad Peru Cir|Academia Peruana de Cirugía
Acad Psychiatry|Academic psychiatry
Acad Radiol|Academic radiology
Acarologia
Acc Chem Res|Accounts of chemical research
Access Microbiol|Access microbiology
Accid Anal Prev|Accident
Accid Emerg Nurs|Accident and emergency nursing
Account Res|Accountability in research
Acquis Med Recent|Acquisitions médicales récentes
Across Board (NY)|Across the board
Act Nerv Super (Praha)|Activitas nervosa superior
Acta Allergol|Acta allergologica
Acta Anaesthesiol Belg|Acta anaesthesiologica Belgica
Acta Anaesthesiol Scand Suppl|Acta anaesthesiologica Scandinavica. Supplementum
Acta Anaesthesiol Scand|Acta anaesthesiologica Scandinavica
Acta Anaesthesiol Sin|Acta anaesthesiologica Sinica
Acta Anaesthesiol|Acta anaesthesiologica
Acta Anat (Basel)|Acta anatomica
Acta Anthropogenet|Acta anthropogenetica
Acta Biochim Biophys Acad Sci Hung|Acta biochimica et biophysica
Acta Biochim Biophys Hung|Acta biochimica et biophysica Hungarica
Acta Biochim Biophys Sin (Shanghai)|Acta biochimica et biophysica Sinica
Acta Biochim Pol|Acta biochimica Polonica
Acta Bioeng Biomech|Acta of bioengineering and biomechanics
Acta Biol Acad Sci Hung|Acta biologica Academiae Scientiarum Hungaricae
Acta Biol Exp (Warsz)|Acta biologiae experimentalis
Acta Biol Hung|Acta biologica Hungarica
Acta Biol Med (Gdansk)|Acta biologica et medica
Acta Biol Med Ger|Acta biologica et medica Germanica
Acta Biomater Odontol Scand|Acta biomaterialia odontologica Scandinavica
Acta Biomater|Acta biomaterialia
Acta Biomed Ateneo Parmense|Acta Bio-Medica de l'Ateneo Parmense
Acta Biomed|Acta bio-medica
Acta Biotheor|Acta biotheoretica
Acta Cancerol (Lima)|Acta cancerológica
Acta Cardiol Sin|Acta Cardiologica Sinica
Acta Cardiol Suppl|Acta cardiologica. Supplementum
Acta Cardiol|Acta cardiologica
Acta Chem Scand A|Acta chemica Scandinavica. Series A
Acta Chem Scand B|Acta chemica Scandinavica. Series B
Acta Chem Scand|Acta chemica Scandinavica
Acta Chim Slov|Acta chimica Slovenica
Acta Chir Acad Sci Hung|Acta chirurgica Academiae Scientiarum Hungaricae
Acta Chir Belg|Acta chirurgica Belgica
Acta Chir Hung|Acta chirurgica Hungarica
Acta Chir Ital|Acta chirurgica Italica
Acta Chir Iugosl|Acta chirurgica Iugoslavica
Acta Chir Orthop Traumatol Cech|Acta chirurgiae orthopaedicae et traumatologiae Cechoslovaca
Acta Chir Plast|Acta chirurgiae plasticae
Acta Chir Scand Suppl|Acta chirurgica Scandinavica. Supplementum
Acta Chir Scand|Acta chirurgica Scandinavica
Acta Cient Venez|Acta científica venezolana
Acta Cir Bras|Acta cirúrgica brasileira
Acta Clin Belg Suppl|Acta clinica Belgica. Supplementum
Acta Clin Belg|Acta clinica Belgica
Acta Clin Croat|Acta clinica Croatica
Acta Crystallogr A Found Adv|Acta crystallographica. Section A, Foundations and advances
Acta Crystallogr A|Acta crystallographica. Section A, Crystal physics, diffraction, theoretical and general crystallography
Acta Crystallogr A|Acta crystallographica. Section A, Foundations of crystallography
Acta Crystallogr B Struct Sci Cryst Eng Mater|Acta crystallographica Section B, Structural science, crystal engineering and materials
Acta Crystallogr B|Acta crystallographica. Section B
Acta Crystallogr B|Acta crystallographica. Section B, Structural science
Acta Crystallogr C Struct Chem|Acta crystallographica. Section C, Structural chemistry
Acta Crystallogr C|Acta crystallographica. Section C, Crystal structure communications
Acta Crystallogr D Biol Crystallogr|Acta crystallographica. Section D, Biological crystallography
Acta Crystallogr D Struct Biol|Acta crystallographica. Section D, Structural biology
Acta Crystallogr E Crystallogr Commun|Acta crystallographica. Section E, Crystallographic communications
Acta Crystallogr F Struct Biol Commun|Acta crystallographica. Section F, Structural biology communications
Acta Crystallogr Sect E Struct Rep Online|Acta crystallographica. Section E, Structure reports online
Acta Crystallogr Sect F Struct Biol Cryst Commun|Acta crystallographica. Section F, Structural biology and crystallization communications
Acta Crystallogr|Acta crystallographica
Acta Cytol|Acta cytologica
Acta Derm Venereol Suppl (Stockh)|Acta dermato-venereologica. Supplementum
Acta Derm Venereol|Acta dermato-venereologica
Acta Dermatol Kyoto Engl Ed|Acta dermatologica-Kyoto. English edition
Acta Dermatovenerol Alp Pannonica Adriat|Acta dermatovenerologica Alpina, Pannonica, et Adriatica
Acta Dermatovenerol Croat|Acta dermatovenerologica Croatica
Acta Diabetol Lat|Acta diabetologica latina
Acta Diabetol|Acta diabetologica
Acta Embryol Exp (Palermo)|Acta embryologiae experimentalis
Acta Embryol Morphol Exp|Acta embryologiae et morphologiae experimentalis
Acta Endocrinol (Buchar)|Acta endocrinologica
Acta Endocrinol (Copenh)|Acta endocrinologica
Acta Endocrinol Suppl (Copenh)|Acta endocrinologica. Supplementum
Acta Eur Fertil|Acta Europaea fertilitatis
Acta Gastroenterol Belg|Acta Gastroenterologica Belgica
Acta Gastroenterol Belg|Acta gastro-enterologica Belgica
Acta Gastroenterol Latinoam|Acta gastroenterologica Latinoamericana
Acta Genet Med Gemellol (Roma)|Acta geneticae medicae et gemellologiae
Acta Genet Stat Med|Acta genetica et statistica medica
Acta Gerontol (Milano)|Acta gerontologica
Acta Ginecol (Madr)|Acta ginecológica
Acta Gynaecol Obstet Hisp Lusit|Acta gynaecologica et obstetrica Hispano-Lusitana
Acta Haematol Pol|Acta haematologica Polonica
Acta Haematol|Acta haematologica
Acta Hepatogastroenterol (Stuttg)|Acta hepato-gastroenterologica
Acta Hepatosplenol|Acta hepato-splenologica
Acta Hist Sci Nat Med|Acta historica scientiarum naturalium et medicinalium
Acta Histochem Cytochem|Acta histochemica et cytochemica
Acta Histochem Suppl|Acta histochemica. Supplementband
Acta Histochem|Acta histochemica
Acta Hosp|Acta hospitalia
Acta Iber Radiol Cancerol|Acta ibérica radiológica-cancerológica
Acta Inform Med|Acta informatica medica
Acta Isot (Padova)|Acta isotopica
Acta Leiden|Acta Leidensia
Acta Leprol|Acta leprologica
Acta Med Acad Sci Hung|Acta medica Academiae Scientiarum Hungaricae
Acta Med Acad|Acta medica academica
Acta Med Austriaca Suppl|Acta medica Austriaca. Supplement
Acta Med Austriaca|Acta medica Austriaca
Acta Med Biol (Niigata)|Acta medica et biologica
Acta Med Costarric|Acta médica costarricense
Acta Med Croatica|Acta Medica Croatica
Acta Med Hist Adriat|Acta medico-historica adriatica
Acta Med Hung|Acta medica Hungarica
Acta Med Indones|Acta medica Indonesiana
Acta Med Iran|Acta medica Iranica
Acta Med Ital Med Trop Subtrop Gastroenterol|Acta medica Italica di medicina tropicale e subtropicale e di gastroenterologia
Acta Med Iugosl|Acta medica Iugoslavica
Acta Med Leg Soc (Liege)|Acta medicinae legalis et socialis
Acta Med Litu|Acta medica Lituanica
Acta Med Nagasaki|Acta medica Nagasakiensia
Acta Med Okayama|Acta medica Okayama
Acta Med Philipp|Acta medica Philippina
Acta Med Pol|Acta medica Polona
Acta Med Port|Acta médica portuguesa
Acta Med Scand Suppl|Acta medica Scandinavica. Supplementum
Acta Med Scand|Acta medica Scandinavica
Acta Med Vet (Napoli)|Acta medica veterinaria
Acta Medica (Hradec Kralove) Suppl|Acta medica (Hradec Králové). Supplementum
Acta Medica (Hradec Kralove)|Acta medica
Acta Microbiol Acad Sci Hung|Acta microbiologica Academiae Scientiarum Hungaricae
Acta Microbiol Bulg|Acta microbiologica Bulgarica
Acta Microbiol Hung|Acta microbiologica Hungarica
Acta Microbiol Immunol Hung|Acta microbiologica et immunologica Hungarica
Acta Microbiol Pol A|Acta microbiologica Polonica. Series A
Acta Microbiol Pol B|Acta microbiologica Polonica. Series B
Acta Microbiol Pol|Acta microbiologica Polonica
Acta Microbiol Virol Immunol (Sofiia)|Acta microbiologica, virologica et immunologica
Acta Morphol Acad Sci Hung|Acta morphologica Academiae Scientiarum Hungaricae
Acta Morphol Hung|Acta morphologica Hungarica
Acta Morphol Neerl Scand|Acta morphologica Neerlando-Scandinavica
Acta Myol|Acta myologica
Acta Naturae|Acta naturae
Acta Neurobiol Exp (Wars)|Acta neurobiologiae experimentalis
Acta Neurochir (Wien)|Acta neurochirurgica
Acta Neurochir Suppl (Wien)|Acta neurochirurgica. Supplementum
Acta Neurochir Suppl|Acta neurochirurgica. Supplement
Acta Neurol (Napoli)|Acta neurologica
Acta Neurol Belg|Acta neurologica Belgica
Acta Neurol Latinoam|Acta neurológica latinoamericana
Acta Neurol Psychiatr Belg|Acta neurologica et psychiatrica Belgica
Acta Neurol Quad (Napoli)|Acta neurologica. Quaderni
Acta Neurol Scand Suppl|Acta neurologica Scandinavica. Supplementum
Acta Neurol Scand|Acta neurologica Scandinavica
Acta Neurol Taiwan|Acta neurologica Taiwanica
Acta Neuropathol Commun|Acta neuropathologica communications
Acta Neuropathol|Acta neuropathologica
Acta Neuropsychiatr|Acta neuropsychiatrica
Acta Neuroveg (Wien)|Acta neurovegetativa
Acta Obstet Ginecol Hisp Lusit Suppl|Acta obstetrica y ginecologica hispano-lusitana. Suplemento
Acta Obstet Ginecol Hisp Lusit|Acta obstétrica y ginecológica hispano-lusitana
Acta Obstet Gynaecol Jpn|Acta obstetrica et gynaecologica Japonica
Acta Obstet Gynecol Scand Suppl|Acta obstetricia et gynecologica Scandinavica. Supplement
Acta Obstet Gynecol Scand|Acta obstetricia et gynecologica Scandinavica
Acta Odontol Latinoam|Acta odontológica latinoamericana
Acta Odontol Pediatr|Acta de odontología pediátrica
Acta Odontol Scand Suppl|Acta odontologica Scandinavica. Supplementum
Acta Odontol Scand|Acta odontologica Scandinavica
Acta Odontol Venez|Acta odontológica venezolana
Acta Oncol (Madr)|Acta oncológica
Acta Oncol|Acta oncologica
Acta Ophthalmol Scand Suppl|Acta ophthalmologica Scandinavica. Supplement
Acta Ophthalmol Scand|Acta ophthalmologica Scandinavica
Acta Ophthalmol Suppl (Oxf )|Acta ophthalmologica. Supplement
Acta Ophthalmol Suppl|Acta ophthalmologica. Supplementum
Acta Ophthalmol|Acta ophthalmologica
Acta Orthop Belg|Acta orthopaedica Belgica
Acta Orthop Scand Suppl|Acta orthopaedica Scandinavica. Supplementum
Acta Orthop Scand|Acta orthopaedica Scandinavica
Acta Orthop Suppl|Acta orthopaedica. Supplementum
Acta Orthop Traumatol Turc|Acta orthopaedica et traumatologica turcica
Acta Orthop|Acta orthopaedica
Acta Ortop Bras|Acta ortopedica brasileira
Acta Ortop Mex|Acta ortopédica mexicana
Acta Otolaryngol Suppl (Stockh)|Acta Oto-Laryngologica. Supplement
Acta Otolaryngol Suppl|Acta oto-laryngologica. Supplementum
Acta Otolaryngol|Acta oto-laryngologica
Acta Otorhinolaryngol Belg|Acta oto-rhino-laryngologica Belgica
Acta Otorhinolaryngol Ital|Acta Otorhinolaryngologica Italica
Acta Otorhinolaryngol Ital|Acta otorhinolaryngologica Italica
Acta Otorinolaryngol Iber Am|Acta oto-rino-laringológica ibero-americana
Acta Otorrinolaringol Esp|Acta otorrinolaringológica española
Acta Paediatr Acad Sci Hung|Acta paediatrica Academiae Scientiarum Hungaricae
Acta Paediatr Belg|Acta paediatrica Belgica
Acta Paediatr Hung|Acta paediatrica Hungarica
Acta Paediatr Jpn|Acta Paediatrica Japonica
Acta Paediatr Scand Suppl|Acta paediatrica Scandinavica. Supplement
Acta Paediatr Scand|Acta paediatrica Scandinavica
Acta Paediatr Suppl|Acta Paediatrica. Supplement
Acta Paediatr|Acta paediatrica
Acta Paedopsychiatr|Acta paedopsychiatrica
Acta Parasitol|Acta parasitologica
Acta Pathol Jpn|Acta pathologica japonica
Acta Pathol Microbiol Immunol Scand A|Acta pathologica, microbiologica, et immunologica Scandinavica. Section A, Pathology
Acta Pathol Microbiol Immunol Scand B|Acta pathologica, microbiologica, et immunologica Scandinavica. Section B, Microbiology
Acta Pathol Microbiol Immunol Scand C|Acta pathologica, microbiologica, et immunologica Scandinavica. Section C, Immunology
Acta Pathol Microbiol Immunol Scand Suppl|Acta pathologica, microbiologica, et immunologica Scandinavica. Supplement
Acta Pathol Microbiol Scand A|Acta pathologica et microbiologica Scandinavica. Section A, Pathology
Acta Pathol Microbiol Scand B Microbiol Immunol|Acta pathologica et microbiologica Scandinavica. Section B
Acta Pathol Microbiol Scand B|Acta pathologica et microbiologica Scandinavica. Section B, Microbiology
Acta Pathol Microbiol Scand C|Acta pathologica et microbiologica Scandinavica. Section C, Immunology
Acta Pathol Microbiol Scand Suppl|Acta pathologica et microbiologica Scandinavica. Supplement
Acta Pathol Microbiol Scand|Acta pathologica et microbiologica Scandinavica
Acta Pediatr Esp|Acta pediátrica española
Acta Pharm Hung|Acta pharmaceutica Hungarica
Acta Pharm Nord|Acta pharmaceutica Nordica
Acta Pharm Sin B|Acta pharmaceutica Sinica. B
Acta Pharm Suec|Acta pharmaceutica Suecica
Acta Pharmacol Sin|Acta pharmacologica Sinica
Acta Pharmacol Toxicol (Copenh)|Acta pharmacologica et toxicologica
Acta Pharm|Acta pharmaceutica
Acta Physiol (Oxf)|Acta Physiologica
Acta Physiol (Oxf)|Acta physiologica
Acta Physiol Acad Sci Hung|Acta physiologica Academiae Scientiarum Hungaricae
Acta Physiol Hung|Acta physiologica Hungarica
Acta Physiol Pharmacol Bulg|Acta physiologica et pharmacologica Bulgarica
Acta Physiol Pharmacol Neerl|Acta physiologica et pharmacologica Neerlandica
Acta Physiol Pharmacol Ther Latinoam|Acta Physiologica, Pharmacologica et Therapeutica Latinoamericana
Acta Physiol Pol|Acta physiologica Polonica
Acta Physiol Scand Suppl|Acta physiologica Scandinavica. Supplementum
Acta Physiol Scand|Acta physiologica Scandinavica
Acta Pol Pharm|Acta poloniae pharmaceutica
Acta Psiquiatr Psicol Am Lat|Acta psiquiátrica y psicológica de América latina
Acta Psychiatr Belg|Acta psychiatrica Belgica
Acta Psychiatr Scand Suppl|Acta psychiatrica Scandinavica. Supplementum
Acta Psychiatr Scand|Acta psychiatrica Scandinavica
Acta Psychol (Amst)|Acta psychologica
Acta Radiol Diagn (Stockh)|Acta radiologica
Acta Radiol Oncol Radiat Phys Biol|Acta radiologica
Acta Radiol Oncol|Acta radiologica. Oncology
Acta Radiol Open|Acta radiologica open
Acta Radiol Short Rep|Acta radiologica short reports
Acta Radiol Suppl|Acta radiologica. Supplementum
Acta Radiol Ther Phys Biol|Acta radiologica
Acta Radiol|Acta radiologica
Acta Reumatol Port|Acta reumatológica portuguesa
Acta Rheumatol Scand|Acta rheumatologica Scandinavica
Acta Rhumatol Belg|Acta rhumatologica Belgica
Acta Rhumatol|Acta rhumatologica
Acta Sch Med Univ Kioto|Acta Scholae Medicinalis Universitatis in Kioto
Acta Sci Pol Technol Aliment|Acta scientiarum polonorum. Technologia alimentaria
Acta Soc Med Ups|Acta Societatis Medicorum Upsaliensis
Acta Sociomed Scand Suppl|Acta socio-medica Scandinavica. Supplement
Acta Sociomed Scand|Acta socio-medica Scandinavica
Acta Stomatol Belg|Acta stomatologica Belgica
Acta Stomatol Croat|Acta stomatologica Croatica
Acta Theriol (Warsz)|Acta theriologica
Acta Trop|Acta tropica
Acta Tuberc Jpn|Acta tuberculosea Japonica
Acta Tuberc Pneumol Belg|Acta tuberculosea et pneumologica Belgica
Acta Tuberc Pneumol Scand|Acta tuberculosea et pneumologica Scandinavica
Acta Univ Carol Med (Praha)|Acta Universitatis Carolinae. Medica
Acta Univ Carol Med Monogr|Acta Universitatis Carolinae. Medica. Monographia
Acta Univ Palacki Olomuc Fac Med|Acta Universitatis Palackianae Olomucensis Facultatis Medicae
Acta Urol Belg|Acta urologica Belgica
Acta Vet Acad Sci Hung|Acta veterinaria Academiae Scientiarum Hungaricae
Acta Vet Brno|Acta veterinaria
Acta Vet Hung|Acta veterinaria Hungarica
Acta Vet Scand Suppl|Acta Veterinaria Scandinavica. Supplement
Acta Vet Scand|Acta veterinaria Scandinavica
Acta Virol|Acta virologica
Acta Vitaminol Enzymol|Acta vitaminologica et enzymologica
Acta Vitaminol|Acta vitaminologica
Acta Zool Pathol Antverp|Acta zoologica et pathologica Antverpiensia
Acta radiol|Acta radiologica
Actas Dermosifiliogr|Actas dermo-sifiliográficas
Actas Esp Psiquiatr|Actas españolas de psiquiatría
Actas Luso Esp Neurol Psiquiatr Cienc Afines|Actas luso-españolas de neurología, psiquiatría y ciencias afines
Actas Luso Esp Neurol Psiquiatr|Actas luso-españolas de neurología y psiquiatría
Actas Urol Esp|Actas urologicas españolas
Acupunct Electrother Res|Acupuncture & electro-therapeutics research
Acupunct Med|Acupuncture in medicine
Acute Crit Care|Acute and critical care
Acute Med Surg|Acute medicine & surgery
Acute Med|Acute medicine
Adapt Phys Activ Q|Adapted physical activity quarterly
Addict Behav Rep|Addictive behaviors reports
Addict Behav|Addictive behaviors
Addict Biol|Addiction biology
Addict Dis|Addictive diseases
Addict Health|Addiction & health
Addict Sci Clin Pract|Addiction science & clinical practice
Addiction
Adicciones
Adipocyte
Adm Manage|Administrative management
Adm Ment Health|Administration in mental health
Adm Policy Ment Health|Administration and policy in mental health
Adm Sci Q|Administrative science quarterly
Adm Soc Work|Administration in social work
Admit Manage J|The Admitting management journal
Adolesc Health Med Ther|Adolescent health, medicine and therapeutics
Adolesc Med Clin|Adolescent medicine clinics
Adolesc Med|Adolescent Medicine
Adolesc Psychiatry|Adolescent psychiatry
Adolescence
Adult Educ|Adult education
Adv Alcohol Subst Abuse|Advances in alcohol & substance abuse
Adv Anat Embryol Cell Biol|Advances in anatomy, embryology, and cell biology
Adv Anat Pathol|Advances in anatomic pathology
Adv Anesth|Advances in anesthesia
Adv Appl Bioinform Chem|Advances and applications in bioinformatics and chemistry
Adv Appl Microbiol|Advances in applied microbiology
Adv Behav Biol|Advances in behavioral biology
Adv Biochem Eng Biotechnol|Advances in biochemical engineering
Adv Biochem Psychopharmacol|Advances in biochemical psychopharmacology
Adv Bioinformatics|Advances in bioinformatics
Adv Biol Med Phys|Advances in biological and medical physics
Adv Biol Regul|Advances in biological regulation
Adv Biol Skin|Advances in biology of skin
Adv Biol|Advanced biology
Adv Biomed Eng Med Phys|Advances in biomedical engineering and medical physics
Adv Biomed Res|Advanced biomedical research
Adv Biophys|Advances in biophysics
Adv Biosci|Advances in the biosciences
Adv Biotechnol Processes|Advances in biotechnological processes
Adv Cancer Res|Advances in cancer research
Adv Carbohydr Chem Biochem|Advances in carbohydrate chemistry and biochemistry
Adv Card Surg|Advances in cardiac surgery
Adv Cardiol|Advances in cardiology
Adv Cardiopulm Dis|Advances in cardiopulmonary diseases
Adv Cell Biol|Advances in cell biology
Adv Chemother|Advances in chemotherapy
Adv Child Dev Behav|Advances in child development and behavior
Adv Chromatogr|Advances in chromatography
Adv Chronic Kidney Dis|Advances in chronic kidney disease
Adv Clin Chem|Advances in clinical chemistry
Adv Clin Exp Med|Advances in clinical and experimental medicine
Adv Clin Pharmacol|Advances in clinical pharmacology
Adv Clin Rehabil|Advances in clinical rehabilitation
Adv Cogn Psychol|Advances in cognitive psychology
Adv Colloid Interface Sci|Advances in colloid and interface science
Adv Comp Physiol Biochem|Advances in comparative physiology and biochemistry
Adv Contracept|Advances in Contraception
Adv Cyclic Nucleotide Protein Phosphorylation Res|Advances in cyclic nucleotide and protein phosphorylation research
Adv Cyclic Nucleotide Res|Advances in cyclic nucleotide research
Adv Cytopharmacol|Advances in cytopharmacology
Adv Data|Advance data
Adv Dent Res|Advances in dental research
Adv Dermatol|Advances in dermatology
Adv Drug Deliv Rev|Advanced drug delivery reviews
Adv Drug Res|Advances in drug research
Adv Emerg Nurs J|Advanced emergency nursing journal
Adv Endocrinol Metab|Advances in endocrinology and metabolism
Adv Enzyme Regul|Advances in enzyme regulation
Adv Enzymol Relat Areas Mol Biol|Advances in enzymology and related areas of molecular biology
Adv Exp Med Biol|Advances in experimental medicine and biology
Adv Fluorine Res|Advances in fluorine research and dental caries prevention
Adv Food Nutr Res|Advances in food and nutrition research
Adv Food Res Suppl|Advances in food research. Supplement
Adv Food Res|Advances in food research
Adv Genet|Advances in genetics
Adv Gerontol Res|Advances in gerontological research
Adv Gerontol|Advances in gerontology
Adv Health Care Manag|Advances in health care management
Adv Health Econ Health Serv Res Suppl|Advances in health economics and health services research. Supplement
Adv Health Econ Health Serv Res|Advances in health economics and health services research
Adv Health Sci Educ Theory Pract|Advances in health sciences education
Adv Healthc Mater|Advanced healthcare materials
Adv Hematol|Advances in hematology
Adv Heterocycl Chem|Advances in heterocyclic chemistry
Adv Hum Genet|Advances in human genetics
Adv Immun Cancer Ther|Advances in immunity and cancer therapy
Adv Immunol|Advances in immunology
Adv Inorg Biochem|Advances in inorganic biochemistry
Adv Intern Med|Advances in internal medicine
Adv Life Course Res|Advances in life course research
Adv Lipid Res|Advances in lipid research
Adv Mar Biol|Advances in marine biology
Adv Mater|Advanced materials
Adv Med Educ Pract|Advances in medical education and practice
Adv Med Sci|Advances in medical sciences
Adv Med|Advances in medicine
Adv Metab Disord|Advances in metabolic disorders
Adv Microb Physiol|Advances in microbial physiology
Adv Mind Body Med|Advances in mind-body medicine
Adv Morphog|Advances in morphogenesis
Adv Myocardiol|Advances in myocardiology
Adv Neonatal Care|Advances in neonatal care
Adv Nephrol Necker Hosp|Advances in nephrology from the Necker Hospital
Adv Neurobiol|Advances in neurobiology
Adv Neuroimmunol|Advances in neuroimmunology
Adv Neurol|Advances in neurology
Adv Nurse Pract|Advance for nurse practitioners
Adv Nutr Res|Advances in nutritional research
Adv Nutr|Advances in nutrition
Adv Oper Orthop|Advances in operative orthopaedics
Adv Ophthalmic Plast Reconstr Surg|Advances in ophthalmic plastic and reconstructive surgery
Adv Oral Biol|Advances in oral biology
Adv Orthop|Advances in orthopedics
Adv Otorhinolaryngol|Advances in oto-rhino-laryngology
Adv Parasitol|Advances in parasitology
Adv Pathobiol|Advances in pathobiology
Adv Pediatr Infect Dis|Advances in pediatric infectious diseases
Adv Pediatr|Advances in pediatrics
Adv Perit Dial|Advances in Peritoneal Dialysis
Adv Perit Dial|Advances in peritoneal dialysis. Conference on Peritoneal Dialysis
Adv Pest Control Res|Advances in pest control research
Adv Pharm Bull|Advanced pharmaceutical bulletin
Adv Pharm Sci|Advances in pharmaceutical sciences
Adv Pharmacol Chemother|Advances in pharmacology and chemotherapy
Adv Pharmacol Pharm Sci|Advances in pharmacological and pharmaceutical sciences
Adv Pharmacol Sci|Advances in pharmacological sciences
Adv Pharmacol|Advances in pharmacology
Adv Physiol Educ|Advances in physiology education
Adv Plan Parent|Advances in planned parenthood
Adv Pract Nurs Q|Advanced practice nursing quarterly
Adv Prev Med|Advances in preventive medicine
Adv Prostaglandin Thromboxane Leukot Res|Advances in prostaglandin, thromboxane, and leukotriene research
Adv Prostaglandin Thromboxane Res|Advances in prostaglandin and thromboxane research
Adv Protein Chem Struct Biol|Advances in protein chemistry and structural biology
Adv Protein Chem|Advances in protein chemistry
Adv Psychobiol|Advances in psychobiology
Adv Psychosom Med|Advances in psychosomatic medicine
Adv Radiat Oncol|Advances in radiation oncology
Adv Ren Replace Ther|Advances in renal replacement therapy
Adv Reprod Physiol|Advances in reproductive physiology
Adv Respir Med|Advances in respiratory medicine
Adv Rheumatol|Advances in rheumatology
Adv Sci (Weinh)|Advanced science
Adv Sci|Advancement of science
Adv Second Messenger Phosphoprotein Res|Advances in second messenger and phosphoprotein research
Adv Sex Horm Res|Advances in sex hormone research
Adv Shock Res|Advances in shock research
Adv Simul (Lond)|Advances in simulation
Adv Skin Wound Care|Advances in skin & wound care
Adv Sociodent Res|Advances in socio-dental research
Adv Space Biol Med|Advances in space biology and medicine
Adv Steroid Biochem Pharmacol|Advances in steroid biochemistry and pharmacology
Adv Surg|Advances In Surgery (St. Louis, Mo
Adv Surg|Advances in surgery
Adv Tech Stand Neurosurg|Advances and technical standards in neurosurgery
Adv Ther|Advances in therapy
Adv Tracer Methodol|Advances in tracer methodology
Adv Urol|Advances in urology
Adv Vet Med|Advances in veterinary medicine
Adv Vet Sci Comp Med|Advances in veterinary science and comparative medicine
Adv Vet Sci|Advances in veterinary science
Adv Virol|Advances in virology
Adv Virus Res|Advances in virus research
Adv Wound Care (New Rochelle)|Advances in wound care
Adverse Drug React Acute Poisoning Rev|Adverse drug reactions and acute poisoning reviews
Adverse Drug React Toxicol Rev|Adverse drug reactions and toxicological reviews
Advert Age|Advertising age
Aerosp Med Hum Perform|Aerospace medicine and human performance
Aerosp Med|Aerospace medicine
Aesculapian
Aesthet Surg J|Aesthetic surgery journal
Aesthetic Plast Surg|Aesthetic plastic surgery
Afines|Psiquiatria Y Ciencias Afines Actas Luso Esp Neurol Psiquiatr Cien
Afr Health Sci|African health sciences
Afr J AIDS Res|African journal of AIDS research
Afr J Disabil|African journal of disability
Afr J Emerg Med|African journal of emergency medicine
Afr J Infect Dis|African journal of infectious diseases
Afr J Lab Med|African journal of laboratory medicine
Afr J Med Med Sci|African journal of medicine and medical sciences
Afr J Med Sci|The African journal of medical sciences
Afr J Paediatr Surg|African journal of paediatric surgery
Afr J Prim Health Care Fam Med|African journal of primary health care & family medicine
Afr J Psychiatry (Johannesbg)|African journal of psychiatry
Afr J Reprod Health|African journal of reproductive health
Age (Dordr)|Age
Age (Omaha)|Age
Age Ageing|Age and ageing
Aged Care Serv Rev|Aged care & services review
Ageing Res Rev|Ageing research reviews
Agents Actions Suppl|Agents and actions. Supplements
Agents Actions|Agents and actions
Aggiorn Clinico Ter|Aggiornamenti clinicoterapeutici
Aggress Behav|Aggressive behavior
Aging (Albany NY)|Aging
Aging Cell|Aging cell
Aging Clin Exp Res|Aging clinical and experimental research
Aging Dis|Aging and disease
Aging Leis Living|Aging & leisure living
Aging Male|The aging male
Aging Med (Milton)|Aging medicine (Milton (N.S.W))
Aging Ment Health|Aging & mental health
Aging Trends
Agric Biol Chem|Agricultural and biological chemistry
Agri|Aǧrı
Aichi Gakuin Dent Sci|Aichi-Gakuin dental science
Air Med J|Air medical journal
Air Water Pollut|Air and water pollution
Aktuelle Gerontol|Aktuelle Gerontologie
Aktuelle Otorhinolaryngol|Aktuelle Oto-Rhino-Laryngologie
Aktuelle Probl Chir Orthop|Aktuelle Probleme in Chirurgie und Orthopädie
Aktuelle Probl Chir|Aktuelle Probleme in der Chirurgie
Aktuelle Radiol|Aktuelle Radiologie
Aktuelle Traumatol|Aktuelle Traumatologie
Aktuelle Urol|Aktuelle Urologie
Akush Ginekol (Mosk)|Akusherstvo i ginekologii︠a︡
Ala J Med Sci|The Alabama journal of medical sciences
Ala Nurse|The Alabama nurse
Alaska Med|Alaska medicine
Alaska Nurse|The Alaska nurse
Albany Law Rev|Albany law review
Alcohol
Alcohol Alcohol Suppl|Alcohol and Alcoholism. Supplement
Alcohol Alcohol Suppl|Alcohol and alcoholism (Oxford, Oxfordshire). Supplement
Alcohol Alcohol|Alcohol and Alcoholism
Alcohol Alcohol|Alcohol and alcoholism
Alcohol Clin Exp Res|Alcoholism, clinical and experimental research
Alcohol Drug Res|Alcohol and drug research
Alcohol Health Res World|Alcohol health and research world
Alcohol Res Health|Alcohol research & health
Alcohol Res|Alcohol research
Alergia|Alergía
Algorithms Mol Biol|Algorithms for molecular biology
Aliment Pharmacol Ther|Alimentary pharmacology & therapeutics
Alkaloids Chem Biol|The Alkaloids. Chemistry and biology
Allerg Asthma (Leipz)|Allergie und Asthma
Allerg Asthmaforsch|Allergie- und Asthmaforschung
Allerg Immunol (Leipz)|Allergie und Immunologie
Allerg Immunol (Paris)|Allergie et immunologie
Allergol Immunopathol (Madr)|Allergologia et immunopathologia
Allergol Int|Allergology international
Allergol Select|Allergologie select
Allergy
Allergy Asthma Clin Immunol|Allergy, asthma, and clinical immunology
Allergy Asthma Immunol Res|Allergy, asthma & immunology research
Allergy Asthma Proc|Allergy and asthma proceedings
Allergy Rhinol (Providence)|Allergy & rhinology
Allied Health Behav Sci|Allied health and behavioral sciences
Alma Mater (Baltimore)|The Alma mater
Alpha Omega Fr|Alpha Omega France
Alpha Omegan|The Alpha omegan
Altern Entwickl Aging Dev|Altern und Entwicklung. Aging and development
Altern Lab Anim|Alternatives to laboratory animals
Altern Ther Health Med|Alternative therapies in health and medicine
Alumnae Mag Columbia Univ Presbyt Hosp Sch Nurs Alumnae Assoc|Alumnae magazine
Alumni Bull Sch Dent Indiana Univ|Alumni bulletin - School of Dentistry, Indiana University
Alumni Bull Univ Mich Sch Dent|Alumni bulletin. University of Michigan. School of Dentistry
Alumni Mag Columbia Univ Presbyt Hosp Sch Nurs Alumni Assoc|Alumni magazine
Alzheimer Dis Assoc Disord|Alzheimer disease and associated disorders
Alzheimers Dement (Amst)|Alzheimer's & dementia
Alzheimers Dement (N Y)|Alzheimer's & dementia
Alzheimers Dement|Alzheimer's & dementia
Alzheimers Res Ther|Alzheimer's research & therapy
Am Ann Deaf|American annals of the deaf
Am Arch Rehabil Ther|American archives of rehabilitation therapy
Am Assoc Ind Nurses J|American Association of Industrial Nurses journal
Am Behav Sci|The American behavioral scientist
Am Biotechnol Lab|American biotechnology laboratory
Am Clin Lab|American clinical laboratory
Am Coll Physicians Obs|American College of Physicians observer
Am Correct Ther J|American corrective therapy journal
Am Demogr|American demographics
Am Econ Rev|The American economic review
Am Educ|American education
Am Fam Physician GP|American family physician
Am Fam Physician|American family physician
Am Health Drug Benefits|American health & drug benefits
Am Heart Hosp J|The American heart hospital journal
Am Heart J|American heart journal
Am Ind Hyg Assoc J|American Industrial Hygiene Association journal
Am Indian Alsk Native Ment Health Res|American Indian and Alaska Native Mental Health Research
Am Indian Alsk Native Ment Health Res|American Indian and Alaska native mental health research
Am J Addict|The American journal on addictions
Am J Alzheimers Dis Other Demen|American journal of Alzheimer's disease and other dementias
Am J Anat|The American journal of anatomy
Am J Anesthesiol|The American journal of anesthesiology
Am J Art Ther|American journal of art therapy
Am J Audiol|American journal of audiology
Am J Bioeth|The American journal of bioethics
Am J Blood Res|American journal of blood research
Am J Bot|American journal of botany
Am J Cancer Res|American journal of cancer research
Am J Card Imaging|American journal of cardiac imaging
Am J Cardiol|The American journal of cardiology
Am J Cardiovasc Dis|American journal of cardiovascular disease
Am J Cardiovasc Drugs|American journal of cardiovascular drugs
Am J Cardiovasc Pathol|The American journal of cardiovascular pathology
Am J Case Rep|The American journal of case reports
Am J Chin Med|The American journal of Chinese medicine
Am J Clin Dermatol|American journal of clinical dermatology
Am J Clin Exp Immunol|American journal of clinical and experimental immunology
Am J Clin Exp Urol|American journal of clinical and experimental urology
Am J Clin Hypn|The American journal of clinical hypnosis
Am J Clin Nutr|The American journal of clinical nutrition
Am J Clin Oncol|American journal of clinical oncology
Am J Clin Pathol|American journal of clinical pathology
Am J Community Psychol|American journal of community psychology
Am J Contact Dermat|American Journal of Contact Dermatitis
Am J Crit Care|American Journal of Critical Care
Am J Crit Care|American journal of critical care
Am J Dent Sci|The American journal of dental science
Am J Dent|American journal of dentistry
Am J Dermatopathol|The American Journal of dermatopathology
Am J Dig Dis|The American journal of digestive diseases
Am J Disaster Med|American journal of disaster medicine
Am J Drug Alcohol Abuse|The American journal of drug and alcohol abuse
Am J EEG Technol|The American journal of EEG technology
Am J Econ Sociol|American journal of economics and sociology
Am J Emerg Med|The American journal of emergency medicine
Am J Epidemiol|American journal of epidemiology
Am J Forensic Med Pathol|The American journal of forensic medicine and pathology
Am J Gastroenterol|The American journal of gastroenterology
Am J Geriatr Pharmacother|The American journal of geriatric pharmacotherapy
Am J Geriatr Psychiatry|American Journal of Geriatric Psychiatry
Am J Geriatr Psychiatry|The American journal of geriatric psychiatry
Am J Health Behav|American journal of health behavior
Am J Health Plann|American journal of health planning
Am J Health Promot|American journal of health promotion
Am J Health Syst Pharm|American Journal of Health-System Pharmacy
Am J Health Syst Pharm|American journal of health-system pharmacy
Am J Hematol|American journal of hematology
Am J Hosp Care|The American journal of hospice care
Am J Hosp Palliat Care|The American journal of hospice & palliative care
Am J Hosp Pharm|American journal of hospital pharmacy
Am J Hum Biol|American journal of human biology
Am J Hum Genet|American journal of human genetics
Am J Hypertens|American journal of hypertension
Am J Ind Med|American journal of industrial medicine
Am J Infect Control|American journal of infection control
Am J Intellect Dev Disabil|American journal on intellectual and developmental disabilities
Am J Kidney Dis|American Journal of Kidney Diseases
Am J Kidney Dis|American journal of kidney diseases
Am J Knee Surg|The American journal of knee surgery
Am J Law Med|American journal of law & medicine
Am J Lifestyle Med|American journal of lifestyle medicine
Am J Manag Care|The American journal of managed care
Am J Med Electron|The American journal of medical electronics
Am J Med Genet A|American journal of medical genetics. Part A
Am J Med Genet B Neuropsychiatr Genet|American journal of medical genetics. Part B, Neuropsychiatric genetics
Am J Med Genet C Semin Med Genet|American journal of medical genetics. Part C, Seminars in medical genetics
Am J Med Genet Suppl|American journal of medical genetics. Supplement
Am J Med Genet|American journal of medical genetics
Am J Med Qual|American Journal of Medical Quality
Am J Med Qual|American journal of medical quality
Am J Med Sci|The American journal of the medical sciences
Am J Med Technol|The American journal of medical technology
Am J Med|The American journal of medicine
Am J Mens Health|American journal of men's health
Am J Ment Defic|American journal of mental deficiency
Am J Ment Retard|American Journal of Mental Retardation
Am J Nephrol|American journal of nephrology
Am J Neurodegener Dis|American journal of neurodegenerative disease
Am J Nucl Med Mol Imaging|American journal of nuclear medicine and molecular imaging
Am J Nurs|The American journal of nursing
Am J Obstet Gynecol MFM|American journal of obstetrics & gynecology MFM
Am J Obstet Gynecol|American journal of obstetrics and gynecology
Am J Occup Ther|American Journal of Occupational Therapy
Am J Occup Ther|The American journal of occupational therapy
Am J Ophthalmol Case Rep|American journal of ophthalmology case reports
Am J Ophthalmol|American journal of ophthalmology
Am J Optom Arch Am Acad Optom|American journal of optometry and archives of American Academy of Optometry
Am J Optom Physiol Opt|American journal of optometry and physiological optics
Am J Orthod Dentofacial Orthop|American Journal of Orthodontics and Dentofacial Orthopedics
Am J Orthod Dentofacial Orthop|American journal of orthodontics and dentofacial orthopedics
Am J Orthod|American journal of orthodontics
Am J Orthop Surg|The American journal of orthopedic surgery
Am J Orthopsychiatry|The American journal of orthopsychiatry
Am J Orthop|The American journal of orthopedics
Am J Otolaryngol|American journal of otolaryngology
Am J Otol|The American journal of otology
Am J Pathol|The American journal of pathology
Am J Pediatr Hematol Oncol|The American journal of pediatric hematology
Am J Perinatol|American journal of perinatology
Am J Pharm Educ|American journal of pharmaceutical education
Am J Pharm Sci Support Public Health|American journal of pharmacy and the sciences supporting public health
Am J Phys Anthropol|American journal of physical anthropology
Am J Phys Med Rehabil|American journal of physical medicine & rehabilitation
Am J Phys Med|American journal of physical medicine
Am J Physiol Cell Physiol|American journal of physiology. Cell physiology
Am J Physiol Endocrinol Metab|American journal of physiology. Endocrinology and metabolism
Am J Physiol Gastrointest Liver Physiol|American journal of physiology. Gastrointestinal and liver physiology
Am J Physiol Heart Circ Physiol|American journal of physiology. Heart and circulatory physiology
Am J Physiol Imaging|American journal of physiologic imaging
Am J Physiol Lung Cell Mol Physiol|American journal of physiology. Lung cellular and molecular physiology
Am J Physiol Regul Integr Comp Physiol|American journal of physiology. Regulatory, integrative and comparative physiology
Am J Physiol Renal Physiol|American journal of physiology. Renal physiology
Am J Physiol|The American journal of physiology
Am J Pract Nurs|American journal of practical nursing
Am J Prev Med|American journal of preventive medicine
Am J Primatol|American journal of primatology
Am J Proctol Gastroenterol Colon Rectal Surg|American journal of proctology, gastroenterology & colon & rectal surgery
Am J Proctol|American journal of proctology
Am J Psychiatry|The American journal of psychiatry
Am J Psychoanal|American journal of psychoanalysis
Am J Psychol|The American journal of psychology
Am J Psychother|American journal of psychotherapy
Am J Public Health (N Y)|American journal of public health
Am J Public Health Nations Health|American journal of public health and the nation's health
Am J Public Health|American journal of public health
Am J Public Hygiene|American journal of public hygiene
Am J Reprod Immunol|American Journal of Reproductive Immunology
Am J Reprod Immunol|American journal of reproductive immunology
Am J Respir Cell Mol Biol|American journal of respiratory cell and molecular biology
Am J Respir Crit Care Med|American journal of respiratory and critical care medicine
Am J Rhinol Allergy|American journal of rhinology & allergy
Am J Rhinol|American journal of rhinology
Am J Roentgenol Radium Ther Nucl Med|The American journal of roentgenology, radium therapy, and nuclear medicine
Am J Speech Lang Pathol|American journal of speech-language pathology
Am J Sports Med|The American journal of sports medicine
Am J Stem Cells|American journal of stem cells
Am J Surg Pathol|The American journal of surgical pathology
Am J Surg|American journal of surgery
Am J Ther|American journal of therapeutics
Am J Transl Res|American journal of translational research
Am J Transplant|American journal of transplantation
Am J Trop Med Hyg|The American journal of tropical medicine and hygiene
Am J Vet Res|American journal of veterinary research
Am Laund Dig|American laundry digest
Am Libr|American libraries
Am Lung Assoc Bull|American Lung Association bulletin
Am Med News|American medical news
Am Nat|The American naturalist
Am Nurse|The American nurse
Am Orthopt J|The American orthoptic journal
Am Pharm|American pharmacy
Am Psychol|The American psychologist
Am Rehabil|American rehabilitation
Am Rev Respir Dis|The American review of respiratory disease
Am Sci|American scientist
Am Soc Clin Oncol Educ Book|American Society of Clinical Oncology educational book. American Society of Clinical Oncology. Annual Meeting
Am Sociol Rev|American sociological review
Am Surg|The American surgeon
Am Univ Law Rev|The American University law review
Am Zool|American zoologist
Ambio
Ambix
Ambul Care|Ambulatory care
Ambul Outreach|Ambulatory outreach
Amino Acids|Amino acids
Amyloid
Amyotroph Lateral Scler Frontotemporal Degener|Amyotrophic lateral sclerosis & frontotemporal degeneration
An Acad Bras Cienc|Anais da Academia Brasileira de Ciências
An Bras Dermatol|Anais brasileiros de dermatologia
An Bras Ginecol|Anais brasileiros de ginecologia
An Cir (Rosario)|Anales de cirugía
An Esc Nacl Saude Publica Med Trop (Lisb)|Anais da Escola Nacional de Saúde Pública e de Medicina Tropical
An Esp Odontoestomatol|Anales españoles de odontoestomatología
An Esp Pediatr|Anales españoles de pediatría
An Fac Med Univ Repub Montev Urug|Anales de la Facultad de Medicina, Universidad de la República, Montevideo, Uruguay
An Fac Odontol Univ Fed Pernambuco|Anais da Faculdade de Odontologia da Universidade Federal de Pernambuco
An Fac Odontol|Anales de la Facultad de Odontología
An Inst Hig Med Trop (Lisb)|Anais do Instituto de Higiene e Medicina Tropical
An Inst Invest Odontol (Maracaibo)|Anales - Instituto de Investigaciones Odontológicas, Universidad del Zulia
An Inst Med Trop (Lisb)|Anais do Instituto de Medicina Tropical
An Med (Barc)|Anales de medicina
An Med Cir|Anales de medicina
An Med Espec|Anales de medicina
An Med Interna|Anales de Medicina Interna
An Med Med|Anales de medicina
An Microbiol (Rio J)|Anais de microbiologia
An Otorrinolaringol Ibero Am|Anales Otorrinolaringologicos Iberoamericanos
An Paul Med Cir|Anais paulistas de medicina e cirurgia
An Pediatr (Barc)|Anales de pediatría
An Pediatr (Engl Ed)|Anales de pediatría
An Programa Acad Med (Lima)|Anales del Programa Académico de Medicina
An R Acad Nac Med (Madr)|Anales de la Real Academia Nacional de Medicina
An Sist Sanit Navar|Anales del sistema sanitario de Navarra
Anaerobe
Anaesth Crit Care Pain Med|Anaesthesia, critical care & pain medicine
Anaesth Intensive Care|Anaesthesia and intensive care
Anaesth Rep|Anaesthesia reports
Anaesth Resusc Intensive Ther|Anaesthesia, resuscitation, and intensive therapy
Anaesthesia
Anaesthesiol Intensive Ther|Anaesthesiology intensive therapy
Anaesthesiol Reanim|Anaesthesiologie und Reanimation
Anaesthesist
Anaesthesist|Der Anaesthesist
Anal Bioanal Chem|Analytical and bioanalytical chemistry
Anal Biochem|Analytical biochemistry
Anal Cell Pathol (Amst)|Analytical cellular pathology
Anal Cell Pathol|Analytical Cellular Pathology
Anal Cell Pathol|Analytical cellular pathology
Anal Chem Insights|Analytical chemistry insights
Anal Chem|Analytical chemistry
Anal Chim Acta X|Analytica chimica acta
Anal Chim Acta|Analytica chimica acta
Anal Methods|Analytical methods
Anal Quant Cytol Histol|Analytical and quantitative cytology and histology
Anal Quant Cytol|Analytical and quantitative cytology
Anal Sci|Analytical sciences
Anal Verbal Behav|The Analysis of verbal behavior
Analyst|The Analyst
Anasth Intensivther Notfallmed|Anästhesie, Intensivtherapie, Notfallmedizin
Anasthesiol Intensivmed Notfallmed Schmerzther|Anästhesiologie, Intensivmedizin, Notfallmedizin, Schmerztherapie
Anasthesiol Intensivmed Prax|Anästhesiologische und intensivmedizinische Praxis
Anat Anz|Anatomischer Anzeiger
Anat Cell Biol|Anatomy & cell biology
Anat Clin|Anatomia clinica
Anat Embryol (Berl)|Anatomy and embryology
Anat Histol Embryol|Anatomia, histologia, embryologia
Anat Pathol|Anatomic Pathology
Anat Rec (Hoboken)|Anatomical record
Anat Rec A Discov Mol Cell Evol Biol|The anatomical record. Part A, Discoveries in molecular, cellular, and evolutionary biology
Anat Rec B New Anat|Anatomical record. Part B, New anatomist
Anat Rec|The Anatomical record
Anat Res Int|Anatomy research international
Anat Sci Educ|Anatomical sciences education
Anat Sci Int|Anatomical science international
Anatol J Cardiol|Anatolian journal of cardiology
Andrologia
Andrologie
Andrology
Anemia
Anesteziol Reanimatol|Anesteziologiia i reanimatologiia
Anesth Analg (Paris)|Anesthésie, analgésie, réanimation
Anesth Analg|Anesthesia and analgesia
Anesth Essays Res|Anesthesia, essays and researches
Anesth Pain Control Dent|Anesthesia & pain control in dentistry
Anesth Pain Med (Seoul)|Anesthesia and pain medicine
Anesth Pain Med|Anesthesiology and pain medicine
Anesth Prog|Anesthesia progress
Anesthesiol Clin|Anesthesiology clinics
Anesthesiol Res Pract|Anesthesiology research and practice
Anesthesiol Rev|Anesthesiology review
Anesthesiology
Angeiologie|Angéiologie
Angew Chem Int Ed Engl|Angewandte Chemie
Angew Parasitol|Angewandte Parasitologie
Angiogenesis
Angiol Sosud Khir|Angiologii︠a︡ i sosudistai︠a︡ khirurgii︠a︡
Angiologia|Angiología
Angiologica
Angiology
Angle Orthod|The Angle orthodontist
Anim Behav|Animal behaviour
Anim Biosci|Animal bioscience
Anim Biotechnol|Animal biotechnology
Anim Blood Groups Biochem Genet|Animal blood groups and biochemical genetics
Anim Cells Syst (Seoul)|Animal cells and systems
Anim Cogn|Animal cognition
Anim Front|Animal frontiers
Anim Genet|Animal genetics
Anim Health Res Rev|Animal health research reviews
Anim Learn Behav|Animal learning & behavior
Anim Microbiome|Animal microbiome
Anim Nutr|Animal nutrition
Anim Reprod Sci|Animal reproduction science
Anim Reprod|Animal reproduction
Anim Sci J|Animal science journal
Animal
Animal Model Exp Med|Animal models and experimental medicine
Animals (Basel)|Animals
Ann Acad Med Singap|Annals of the Academy of Medicine, Singapore
Ann Acad Med Stetin Supl|Annales Academiae Medicae Stetinensis. Suplement
Ann Acad Med Stetin|Annales Academiae Medicae Stetinensis
Ann Adv Automot Med|Annals of advances in automotive medicine. Association for the Advancement of Automotive Medicine. Annual Scientific Conference
Ann Afr Med|Annals of African medicine
Ann Agric Environ Med|Annals of agricultural and environmental medicine
Ann Allergy Asthma Immunol|Annals of Allergy, Asthma, and Immunology
Ann Allergy Asthma Immunol|Annals of allergy, asthma & immunology
Ann Allergy|Annals of allergy
Ann Am Acad Pol Soc Sci|The Annals of the American Academy of Political and Social Science
Ann Am Thorac Soc|Annals of the American Thoracic Society
Ann Anat Pathol (Paris)|Annales d'anatomie pathologique
Ann Anat|Annals of anatomy
Ann Anesthesiol Fr|Annales de l'anesthésiologie française
Ann Appl Biol|The Annals of applied biology
Ann Aust Coll Dent Surg|Annals of the Australian College of Dental Surgeons
Ann Behav Med|Annals of Behavioral Medicine
Ann Behav Med|Annals of behavioral medicine
Ann Biol Anim Biochim Biophys|Annales de biologie animale, biochimie, biophysique
Ann Biol Clin (Paris)|Annales de biologie clinique
Ann Biomed Eng|Annals of biomedical engineering
Ann Bot|Annals of botany
Ann Burns Fire Disasters|Annals of burns and fire disasters
Ann Card Anaesth|Annals of cardiac anaesthesia
Ann Cardiol Angeiol (Paris)|Annales de cardiologie et d'angéiologie
Ann Cardiothorac Surg|Annals of cardiothoracic surgery
Ann Chir Gynaecol Fenn|Annales chirurgiae et gynaecologiae Fenniae
Ann Chir Gynaecol Suppl|Annales chirurgiae et gynaecologiae. Supplementum
Ann Chir Gynaecol|Annales chirurgiae et gynaecologiae
Ann Chir Infant|Annales de chirurgie infantile
Ann Chir Main Memb Super|Annales de Chirurgie de la Main et du Membre Superieur
Ann Chir Plast Esthet|Annales de chirurgie plastique et esthétique
Ann Chir Plast|Annales de chirurgie plastique
Ann Chir Thorac Cardiovasc|Annales de chirurgie thoracique et cardio-vasculaire
Ann Chir|Annales de chirurgie
Ann Clin Biochem|Annals of clinical biochemistry
Ann Clin Lab Sci|Annals of clinical and laboratory science
Ann Clin Lab Sci|Annals of clinical laboratory science
Ann Clin Microbiol Antimicrob|Annals of clinical microbiology and antimicrobials
Ann Clin Psychiatry|Annals of Clinical Psychiatry
Ann Clin Psychiatry|Annals of clinical psychiatry
Ann Clin Res|Annals of clinical research
Ann Clin Transl Neurol|Annals of clinical and translational neurology
Ann Coloproctol|Annals of coloproctology
Ann Dent|Annals of dentistry
Ann Dermatol Syphiligr (Paris)|Annales de dermatologie et de syphiligraphie
Ann Dermatol Venereol|Annales de dermatologie et de vénéréologie
Ann Diagn Pathol|Annals of diagnostic pathology
Ann Droit Int Med|Annales de droit international médical
Ann Dyslexia|Annals of dyslexia
Ann Emerg Med|Annals of emergency medicine
Ann Endocrinol (Paris)|Annales d'endocrinologie
Ann Entomol Soc Am|Annals of the Entomological Society of America
Ann Epidemiol|Annals of epidemiology
Ann Fam Med|Annals of family medicine
Ann Fr Anesth Reanim|Annales françaises d'anesthèsie et de rèanimation
Ann Gastroenterol Hepatol (Paris)|Annales de gastroentérologie et d'hépatologie
Ann Gastroenterol Surg|Annals of gastroenterological surgery
Ann Gastroenterol|Annals of gastroenterology
Ann Gen Hosp Psychiatry|Annals of general hospital psychiatry
Ann Gen Psychiatry|Annals of general psychiatry
Ann Genet Sel Anim|Annales de génétique et de sélection animale
Ann Genet|Annales de génétique
Ann Geriatr Med Res|Annals of geriatric medicine and research
Ann Glob Health|Annals of global health
Ann Health Law|Annals of health law
Ann Hematol|Annals of hematology
Ann Hepatobiliary Pancreat Surg|Annals of hepato-biliary-pancreatic surgery
Ann Hepatol|Annals of hepatology
Ann Histochim|Annales d'histochimie
Ann Hum Biol|Annals of human biology
Ann Hum Genet|Annals of human genetics
Ann ICRP|Annals of the ICRP
Ann Ib Postgrad Med|Annals of Ibadan postgraduate medicine
Ann Ig|Annali di Igiene
Ann Ig|Annali di igiene
Ann Immunol (Paris)|Annales d'immunologie
Ann Immunol Hung|Annales immunologiae Hungaricae
Ann Indian Acad Neurol|Annals of Indian Academy of Neurology
Ann Inst Pasteur (Paris)|Annales de l'Institut Pasteur
Ann Inst Pasteur Immunol (1985)|Annales de l'Institut Pasteur. Immunologie
Ann Inst Pasteur Immunol|Annales de l'Institut Pasteur. Immunology
Ann Inst Pasteur Lille|Annales de l'Institut Pasteur de Lille
Ann Inst Pasteur Microbiol (1985)|Annales de l'Institut Pasteur. Microbiologie
Ann Inst Pasteur Microbiol|Annales de l'Institut Pasteur. Microbiology
Ann Inst Pasteur Virol|Annales de l'Institut Pasteur. Virology
Ann Intensive Care|Annals of intensive care
Ann Intern Med|Annals of internal medicine
Ann Ist Super Sanita|Annali dell'Istituto superiore di sanità
Ann Ital Chir|Annali italiani di chirurgia
Ann Ital Med Int|Annali Italiani di Medicina Interna
Ann Lab Med|Annals of laboratory medicine
Ann Laringol Otol Rinol Faringol|Annali di laringologia, otologia, rinologia, faringologia
Ann Maxillofac Surg|Annals of maxillofacial surgery
Ann Med (Edinb)|Annals of medicine, for the year
Ann Med Exp Biol Fenn|Annales medicinae experimentalis et biologiae Fenniae
Ann Med Intern Fenn|Annales medicinae internae Fenniae
Ann Med Interne (Paris)|Annales de médecine interne
Ann Med Leg Criminol Police Sci Toxicol|Annales de médecine légale, criminologie, police scientifique et toxicologie
Ann Med Nancy|Annales médicales de Nancy
Ann Med Nav (Roma)|Annali di medicina navale
Ann Med Psychol (Paris)|Annales médico-psychologiques
Ann Med Sect Pol Acad Sci|Annals of the Medical Section of the Polish Academy of Sciences
Ann Med Surg (Lond)|Annals of medicine and surgery
Ann Med|Annals of medicine
Ann Microbiol (Paris)|Annales de microbiologie
Ann N Y Acad Sci|Annals of the New York Academy of Sciences
Ann Neurol|Annals of neurology
Ann Neurosci|Annals of neurosciences
Ann Noninvasive Electrocardiol|Annals of noninvasive electrocardiology
Ann Nucl Med|Annals of nuclear medicine
Ann Nutr Aliment|Annales de la nutrition et de l'alimentation
Ann Nutr Metab|Annals of nutrition & metabolism
Ann Occup Environ Med|Annals of occupational and environmental medicine
Ann Occup Hyg|The Annals of occupational hygiene
Ann Ocul (Paris)|Annales d'oculistique
Ann Odontostomatol (Lyon)|Annales odonto-stomatologiques
Ann Oncol|Annals of Oncology
Ann Oncol|Annals of oncology
Ann Ophthalmol|Annals of ophthalmology
Ann Osp Maria Vittoria Torino|Annali dell'Ospedale Maria Vittoria di Torino
Ann Ostet Ginecol Med Perinat|Annali di ostetricia, ginecologia, medicina perinatale
Ann Otol Rhinol Laryngol Suppl|The Annals of otology, rhinology & laryngology. Supplement
Ann Otol Rhinol Laryngol|The Annals of otology, rhinology, and laryngology
Ann Otolaryngol Chir Cervicofac|Annales d Oto-Laryngologie et de Chirurgie Cervico-Faciale
Ann Ottalmol Clin Ocul|Annali di ottalmologia e clinica oculistica
Ann Paediatr Fenn|Annales paediatriae Fenniae
Ann Paediatr|Annales paediatrici. International review of pediatrics
Ann Palliat Med|Annals of palliative medicine
Ann Parasitol Hum Comp|Annales de parasitologie humaine et comparée
Ann Parasitol|Annals of parasitology
Ann Pathol|Annales de pathologie
Ann Pediatr (Paris)|Annales de pédiatrie
Ann Pediatr Cardiol|Annals of pediatric cardiology
Ann Pediatr Endocrinol Metab|Annals of pediatric endocrinology & metabolism
Ann Periodontol|Annals of periodontology
Ann Pharm Fr|Annales pharmaceutiques françaises
Ann Pharmacother|The Annals of pharmacotherapy
Ann Phys Med|Annals of physical medicine
Ann Phys Rehabil Med|Annals of physical and rehabilitation medicine
Ann Plast Surg|Annals of plastic surgery
Ann R Australas Coll Dent Surg|Annals of the Royal Australasian College of Dental Surgeons
Ann R Coll Surg Engl|Annals of the Royal College of Surgeons of England
Ann Radiol (Paris)|Annales de radiologie
Ann Radiol Diagn (Bologna)|Annali di radiologia diagnostica
Ann Rehabil Med|Annals of rehabilitation medicine
Ann Rev Mar Sci|Annual review of marine science
Ann Rheum Dis|Annals of the rheumatic diseases
Ann Sanita Pubblica|Annali della sanità pubblica
Ann Saudi Med|Annals of Saudi medicine
Ann Sci|Annals of science
Ann Sclavo Collana Monogr|Annali Sclavo. Collana monografica
Ann Soc Belg Med Trop|Annales de la Société belge de médecine tropicale
Ann Soc R Sci Med Nat Brux|Annales de la Société royale des sciences médicales et naturelles de Bruxelles
Ann Stomatol (Roma)|Annali di stomatologia
Ann Surg Innov Res|Annals of surgical innovation and research
Ann Surg Oncol|Annals of surgical oncology
Ann Surg Treat Res|Annals of surgical treatment and research
Ann Surg|Annals of surgery
Ann Thorac Cardiovasc Surg|Annals of thoracic and cardiovascular surgery
Ann Thorac Med|Annals of thoracic medicine
Ann Thorac Surg|The Annals of thoracic surgery
Ann Transl Med|Annals of translational medicine
Ann Transplant|Annals of transplantation
Ann Trop Med Parasitol|Annals of tropical medicine and parasitology
Ann Trop Paediatr|Annals of tropical paediatrics
Ann Univ Mariae Curie Sklodowska [Med]|Annales Universitatis Mariae Curie-Sklodowska. Sectio D
Ann Univ Sarav Med|Annales Universitatis Saraviensis. Medizin
Ann Urol (Paris)|Annales d'urologie
Ann Vasc Dis|Annals of vascular diseases
Ann Vasc Surg|Annals of vascular surgery
Ann Work Expo Health|Annals of work exposures and health
Annals N Y Acad Dent|The annals of the New York Academy of Dentistry
Annu Int Conf IEEE Eng Med Biol Soc|Annual International Conference of the IEEE Engineering in Medicine and Biology Society. IEEE Engineering in Medicine and Biology Society. Annual International Conference
Annu Meet Am Inst Oral Biol|Annual meeting - American Institute of Oral Biology
Annu Meet Amer Climatol Assoc|Annual Meeting of the American Climatological Association. American Climatological Association. Annual Meeting
Annu Proc Assoc Adv Automot Med|Annual proceedings. Association for the Advancement of Automotive Medicine
Annu Rep Res Inst Environ Med Nagoya Univ|Annual report of the Research Institute of Environmental Medicine, Nagoya University
Annu Rev Anal Chem (Palo Alto Calif)|Annual review of analytical chemistry
Annu Rev Anim Biosci|Annual review of animal biosciences
Annu Rev Biochem|Annual review of biochemistry
Annu Rev Biomed Eng|Annual review of biomedical engineering
Annu Rev Biophys Bioeng|Annual review of biophysics and bioengineering
Annu Rev Biophys Biomol Struct|Annual review of biophysics and biomolecular structure
Annu Rev Biophys Biophys Chem|Annual review of biophysics and biophysical chemistry
Annu Rev Biophys|Annual review of biophysics
Annu Rev Cell Biol|Annual review of cell biology
Annu Rev Cell Dev Biol|Annual review of cell and developmental biology
Annu Rev Chem Biomol Eng|Annual review of chemical and biomolecular engineering
Annu Rev Clin Psychol|Annual review of clinical psychology
Annu Rev Entomol|Annual review of entomology
Annu Rev Food Sci Technol|Annual review of food science and technology
Annu Rev Genet|Annual review of genetics
Annu Rev Genomics Hum Genet|Annual review of genomics and human genetics
Annu Rev Gerontol Geriatr|Annual review of gerontology & geriatrics
Annu Rev Immunol|Annual review of immunology
Annu Rev Med|Annual review of medicine
Annu Rev Microbiol|Annual review of microbiology
Annu Rev Neurosci|Annual review of neuroscience
Annu Rev Nucl Sci|Annual review of nuclear science
Annu Rev Nurs Res|Annual review of nursing research
Annu Rev Nutr|Annual review of nutrition
Annu Rev Pathol|Annual review of pathology
Annu Rev Pharmacol Toxicol|Annual review of pharmacology and toxicology
Annu Rev Pharmacol|Annual review of pharmacology
Annu Rev Phys Chem|Annual review of physical chemistry
Annu Rev Physiol|Annual review of physiology
Annu Rev Phytopathol|Annual review of phytopathology
Annu Rev Plant Biol|Annual review of plant biology
Annu Rev Psychol|Annual review of psychology
Annu Rev Public Health|Annual review of public health
Annu Rev Rehabil|Annual review of rehabilitation
Annu Rev Sex Res|Annual review of sex research
Annu Rev Virol|Annual review of virology
Annu Rev Vis Sci|Annual review of vision science
Annu Symp Nurs Fac Pract|Annual Symposium on Nursing Faculty Practice
Anthropol Anz|Anthropologischer Anzeiger
Anthropol Med|Anthropology & medicine
Antibiot Chemother (1971)|Antibiotics and chemotherapy
Antibiot Khimioter|Antibiotiki i Khimioterapiia
Antibiotica
Antibiotics (Basel)|Antibiotics
Antibiotiki
Antibodies (Basel)|Antibodies
Anticancer Agents Med Chem|Anti-cancer agents in medicinal chemistry
Anticancer Drug Des|Anti-cancer drug design
Anticancer Drugs|Anti-cancer drugs
Anticancer Res|Anticancer research
Antimicrob Agents Chemother|Antimicrobial agents and chemotherapy
Antimicrob Resist Infect Control|Antimicrobial resistance and infection control
Antioquia Med|Antioquia médica
Antioxidants (Basel)|Antioxidants
Antisense Nucleic Acid Drug Dev|Antisense & nucleic acid drug development
Antisense Res Dev|Antisense research and development
Antivir Chem Chemother|Antiviral chemistry & chemotherapy
Antivir Ther|Antiviral therapy
Antiviral Res|Antiviral research
Antonie Van Leeuwenhoek|Antonie van Leeuwenhoek
Anu Bras Odontol|Anuario Brasileiro De Odontologia
Anxiety
AoB Plants|AoB PLANTS
Aorta (Stamford)|Aorta
Apex
Apollonia (Sydney)|Apollonia
Appetite
Appl Biochem Biotechnol|Applied biochemistry and biotechnology
Appl Bioinformatics|Applied bioinformatics
Appl Bionics Biomech|Applied bionics and biomechanics
Appl Cardiol|Applied cardiology
Appl Clin Genet|The application of clinical genetics
Appl Clin Inform|Applied clinical informatics
Appl Environ Microbiol|Applied and environmental microbiology
Appl Ergon|Applied ergonomics
Appl Health Econ Health Policy|Applied health economics and health policy
Appl Human Sci|Applied Human Science
Appl Microbiol Biotechnol|Applied microbiology and biotechnology
Appl Microbiol|Applied microbiology
Appl Microsc|Applied microscopy
Appl Neurophysiol|Applied neurophysiology
Appl Nurs Res|Applied Nursing Research
Appl Parasitol|Applied parasitology
Appl Pathol|Applied pathology
Appl Plant Sci|Applications in plant sciences
Appl Psychol Meas|Applied psychological measurement
Appl Psychophysiol Biofeedback|Applied psychophysiology and biofeedback
Appl Radiat Isot|Applied Radiation and Isotopes
Appl Radiol|Applied radiology
Appl Res Ment Retard|Applied research in mental retardation
Appl Theor Electrophor|Applied and Theoretical Electrophoresis
Appl Ther|Applied therapeutics
Appl Transl Genom|Applied & translational genomics
Aptechn Delo|Aptechnoe delo
Aquat Biosyst|Aquatic biosystems
Arab J Urol|Arab journal of urology
Arabidopsis Book|The arabidopsis book
Arb Paul Ehrlich Inst Bundesamt Sera Impfstoffe Frankf A M|Arbeiten aus dem Paul-Ehrlich-Institut (Bundesamt für Sera und Impfstoffe) zu Frankfurt a.M
Arb Paul Ehrlich Inst Georg Speyer Haus Ferdinand Blum Inst Frankf A M|Arbeiten aus dem Paul-Ehrlich-Institut, dem Georg-Speyer-Haus und dem Ferdinand-Blum-Institut zu Frankfurt a.M
Arch Acad Emerg Med|Archives of academic emergency medicine
Arch Anat Cytol Pathol|Archives d'anatomie et de cytologie pathologiques
Arch Anat Microsc Morphol Exp|Archives d'anatomie microscopique et de morphologie expérimentale
Arch Anat Pathol (Paris)|Archives d'anatomie pathologique
Arch Androl|Archives of andrology
Arch Anim Breed|Archives animal breeding
Arch Anim Nutr|Archives of animal nutrition
Arch Argent Dermatol|Archivos argentinos de dermatología
Arch Argent Pediatr|Archivos argentinos de pediatría
Arch Belg Dermatol Syphiligr|Archives belges de dermatologie et de syphiligraphie
Arch Belg Dermatol|Archives belges de dermatologie
Arch Biochem Biophys|Archives of biochemistry and biophysics
Arch Biol (Liege)|Archives de biologie
Arch Biol Andina|Archivos de biología andina
Arch Biol Med Exp|Archivos de biología y medicina experimentales
Arch Bone Jt Surg|The archives of bone and joint surgery
Arch Bronconeumol|Archivos de bronconeumología
Arch Cardiol Mex|Archivos de cardiología de México
Arch Chir Neerl|Archivum chirurgicum Neerlandicum
Arch Chir Torac Cardiovasc|Archivio di chirurgia toracica e cardiovascolare
Arch Col Med El Salv|Archivos del Colegio Médico de El Salvador
Arch Craniofac Surg|Archives of craniofacial surgery
Arch Dermatol Forsch|Archiv für dermatologische Forschung
Arch Dermatol Res|Archives for dermatological research
Arch Dermatol Res|Archives of dermatological research
Arch Dermatol|Archives of dermatology
Arch Dis Child Fetal Neonatal Ed|Archives of disease in childhood. Fetal and neonatal edition
Arch Dis Child|Archives of disease in childhood
Arch Emerg Med|Archives of emergency medicine
Arch Enferm Coraz Vasos|Archivos de enfermedades del corazón y vasos
Arch Environ Contam Toxicol|Archives of environmental contamination and toxicology
Arch Environ Health|Archives of environmental health
Arch Environ Occup Health|Archives of environmental & occupational health
Arch Esp Morfol|Archivo español de morfología
Arch Esp Urol|Archivos españoles de urología
Arch Exp Veterinarmed|Archiv für experimentelle Veterinärmedizin
Arch Facial Plast Surg|Archives of facial plastic surgery
Arch Fam Med|Archives of family medicine
Arch Farmacol Toxicol|Archivos de farmacología y toxicología
Arch Fisiol|Archivio di fisiologia
Arch Fr Mal App Dig|Archives françaises des maladies de l'appareil digestif
Arch Fr Pediatr|Archives françaises de pédiatrie
Arch Fund Roux Ocefa|Archivos de la Fundación Roux-Ocefa
Arch Gen Psychiatry|Archives of general psychiatry
Arch Genet (Zur)|Archiv für Genetik
Arch Gerontol Geriatr Suppl|Archives of gerontology and geriatrics. Supplement
Arch Gerontol Geriatr|Archives of gerontology and geriatrics
Arch Gesamte Psychol|Archiv für die gesamte Psychologie
Arch Gesamte Virusforsch|Archiv für die gesamte Virusforschung
Arch Geschwulstforsch|Archiv für Geschwulstforschung
Arch Gynakol|Archiv für Gynäkologie
Arch Gynecol Obstet|Archives of gynecology and obstetrics
Arch Gynecol|Archives of gynecology
Arch Hist Filoz Med|Archiwum historii i filozofii medycyny
Arch Hist Med (Warsz)|Archiwum historii medycyny
Arch Histol Cytol|Archives of histology and cytology
Arch Histol Norm Patol|Archivos de histología normal y patológica
Arch Hyg Bakteriol|Archiv für Hygiene und Bakteriologie
Arch Immunol Ther Exp (Warsz)|Archivum immunologiae et therapiae experimentalis
Arch Insect Biochem Physiol|Archives of insect biochemistry and physiology
Arch Inst Biol Andina|Archivos del Instituto de Biología Andina
Arch Inst Cardiol Mex|Archivos del Instituto de Cardiología de México
Arch Inst Farmacol Exp (Madr)|Archivos del Instituto de Farmacologia Experimental
Arch Inst Pasteur Alger|Archives de l'Institut Pasteur d Algerie
Arch Inst Pasteur Madagascar|Archives de l'Institut Pasteur de Madagascar
Arch Inst Pasteur Tunis|Archives de l'Institut Pasteur de Tunis
Arch Int Pharmacodyn Ther|Archives internationales de pharmacodynamie et de thérapie
Arch Int Physiol Biochim Biophys|Archives internationales de physiologie, de biochimie et de biophysique
Arch Int Physiol Biochim|Archives internationales de physiologie et de biochimie
Arch Intern Med|Archives of internal medicine
Arch Invest Med (Mex)|Archivos de investigación médica
Arch Iran Med|Archives of Iranian medicine
Arch Ital Anat Istol Patol|Archivio italiano di anatomia e istologia patologica
Arch Ital Biol|Archives italiennes de biologie
Arch Ital Chir|Archivio italiano di chirurgia
Arch Ital Dermatol Venereol Sessuol|Archivio italiano di dermatologia, venereologia, e sessuologia
Arch Ital Laringol|Archivii italiani di laringologia
Arch Ital Mal Appar Dig|Archivio italiano delle malattie dell'apparato digerente
Arch Ital Otol Rinol Laringol Patol Cervicofacc Suppl|Archivio italiano di otologia, rinologia, laringologia e patologia cervico-facciale. Supplemento
Arch Ital Otol Rinol Laringol Patol Cervicofacc|Archivio italiano di otologia, rinologia, laringologia, e patologia cervico-facciale
Arch Ital Otol Rinol Laringol Suppl|Archivio italiano di otologia, rinologia e laringologia. Supplemento
Arch Ital Otol Rinol Laringol|Archivio italiano di otologia, rinologia e laringologia
Arch Ital Patol Clin Tumori|Archivio italiano di patologia e clinica dei tumori
Arch Ital Pediatr Pueric|Archivio italiano di pediatria e puericoltura
Arch Ital Sci Farmacol|Archivio italiano di scienze farmacologiche
Arch Ital Sci Med Trop Parassitol|Archivio italiano di scienze mediche tropicali e di parassitologia
Arch Ital Urol Androl|Archivio Italiano di Urologia, Andrologia
Arch Ital Urol Androl|Archivio italiano di urologia, andrologia
Arch Ital Urol Nefrol|Archivio italiano di urologia e nefrologia
Arch Ital Urol|Archivio italiano di urologia
Arch Julius Klaus Stift Vererbungsforsch Sozialanthropol Rassenhyg|Archiv der Julius Klaus-Stiftung für Vererbungsforschung, Sozialanthropologie und Rassenhygiene
Arch Kinderheilkd|Archiv für Kinderheilkunde
Arch Klin Exp Dermatol|Archiv für klinische und experimentelle Dermatologie
Arch Klin Exp Ohren Nasen Kehlkopfheilkd|Archiv für klinische und experimentelle Ohren- Nasen- und Kehlkopfheilkunde
Arch Klin Med|Archiv für klinische Medizin
Arch Kreislaufforsch|Archiv für Kreislaufforschung
Arch Kriminol|Archiv für Kriminologie
Arch Latinoam Nutr|Archivos latinoamericanos de nutrición
Arch Mal Appar Dig Mal Nutr|Archives des maladies de l'appareil digestif et des maladies de la nutrition
Arch Mal Coeur Vaiss|Archives des maladies du coeur et des vaisseaux
Arch Mal Prof|Archives des maladies professionnelles de médecine du travail et de sécurité sociale
Arch Med Gen Trop|Archives de médecine générale et tropicale
Arch Med Interna|Archivio di medicina interna
Arch Med Panamenos|Archivos médicos panameños
Arch Med Res|Archives of medical research
Arch Med Sadowej Kryminol|Archiwum medycyny sa̧dowej i kryminologii
Arch Med Sci Atheroscler Dis|Archives of medical sciences. Atherosclerotic diseases
Arch Med Sci|Archives of medical science
Arch Mediterr Med|Archives méditerranéennes de médecine
Arch Microbiol|Archives of microbiology
Arch Mikrobiol|Archiv für Mikrobiologie
Arch Monaldi Mal Torace|Archivio Monaldi per le malattie del torace
Arch Monaldi|Archivio Monaldi per la tisiologia e le malattie dell'apparato respiratorio
Arch Neurobiol (Madr)|Archivos de neurobiologiá
Arch Neurol|Archives of neurology
Arch Odonto Estomatol|Archivos de odonto estomatologia
Arch Oftalmol B Aires|Archivos de oftalmología de Buenos Aires
Arch Ohren Nasen Kehlkopfheilkd|Archiv für Ohren-, Nasen- und Kehlkopfheilkunde
Arch Ophtalmol (Paris)|Archives d'ophtalmologie
Arch Ophtalmol Rev Gen Ophtalmol|Archives d'ophtalmologie et revue générale d'ophtalmologie
Arch Ophthalmol|Archives of ophthalmology
Arch Oral Biol|Archives of oral biology
Arch Orthop Trauma Surg|Archives of orthopaedic and trauma surgery
Arch Orthop Unfallchir|Archiv für orthopädische und Unfall-Chirurgie
Arch Ortop|Archivio di ortopedia
Arch Osteoporos|Archives of osteoporosis
Arch Ostet Ginecol|Archivio di ostetricia e ginecologia
Arch Otolaryngol Head Neck Surg|Archives of otolaryngology--head & neck surgery
Arch Otolaryngol|Archives of otolaryngology
Arch Otorhinolaryngol|Archives of oto-rhino-laryngology
Arch Pathol (Chic)|Archives of pathology
Arch Pathol Lab Med|Archives of pathology & laboratory medicine
Arch Patol Clin Med|Archivio di patologia e clinica medica
Arch Pediatr Adolesc Med|Archives of pediatrics & adolescent medicine
Arch Pediatr Urug|Archivos de pediatría del Uruguay
Arch Pediatr|Archives de Pediatrie
Arch Pharm (Weinheim)|Archiv der Pharmazie
Arch Pharm Ber Dtsch Pharm Ges|Archiv der Pharmazie und Berichte der Deutschen Pharmazeutischen Gesellschaft
Arch Pharm Res|Archives of pharmacal research
Arch Phys Med Rehabil|Archives of physical medicine and rehabilitation
Arch Phys Ther (Leipz)|Archiv für physikalische Therapie
Arch Physiol Biochem|Archives of physiology and biochemistry
Arch Physiother|Archives of physiotherapy
Arch Plast Surg|Archives of plastic surgery
Arch Prev Riesgos Labor|Archivos de prevención de riesgos laborales
Arch Psicol Neurol Psichiatr|Archivio di psicologia, neurologia e psichiatria
Arch Psychiatr Nervenkr|Archiv für Psychiatrie und Nervenkrankheiten
Arch Psychiatr Nurs|Archives of psychiatric nursing
Arch Psychol (Frankf)|Archiv für Psychologie
Arch Public Health|Archives of public health
Arch Razi Inst|Archives of Razi Institute
Arch Rehabil Res Clin Transl|Archives of rehabilitation research and clinical translation
Arch Rheumatol|Archives of rheumatology
Arch Sci Biol (Bologna)|Archivio di scienze biologiche
Arch Sci Med (Torino)|Archivio per le scienze mediche
Arch Sci Physiol (Paris)|Archives des sciences physiologiques
Arch Sex Behav|Archives of sexual behavior
Arch Soc Esp Oftalmol|Archivos de la Sociedad Española de Oftalmología
Arch Stomatol (Napoli)|Archivio stomatologico
Arch Suicide Res|Archives of suicide research
Arch Surg|Archives of surgery
Arch Tierernahr|Archiv für Tierernährung
Arch Tisiol Mal Appar Respir|Archivio di tisiologia e delle malattie dell'apparato respiratorio
Arch Toxicol Suppl|Archives of Toxicology. Supplement
Arch Toxicol|Archives of toxicology
Arch Toxikol|Archiv für Toxikologie
Arch Vet Ital|Archivio veterinario italiano
Arch Vet Pol|Archivum veterinarium Polonicum
Arch Virol Suppl|Archives of virology. Supplementum
Arch Virol|Archives of virology
Arch Womens Ment Health|Archives of women's mental health
Archaea
Archit Rec|Architectural record
Architecture
Arctic Med Res|Arctic medical research
Arerugi
Arerugi|Arerugī
Arh Hig Rada Toksikol|Arhiv za higijenu rada i toksikologiju
Ariz Dent J|The Arizona dental journal
Ariz Med|Arizona medicine
Ariz Nurse|The Arizona nurse
Ark Dent J|The Arkansas dental journal
Ark Dent|Arkansas dentistry
Ark Light Newsl|The Ark-light newsletter
Arkh Anat Gistol Embriol|Arkhiv anatomii, gistologii i émbriologii
Arkh Patol|Arkhiv patologii
Arq Bras Cardiol|Arquivos brasileiros de cardiologia
Arq Bras Cir Dig|Arquivos brasileiros de cirurgia digestiva
Arq Bras Endocrinol Metabol|Arquivos brasileiros de endocrinologia e metabologia
Arq Bras Med|Arquivos brasileiros de medicina
Arq Bras Oftalmol|Arquivos brasileiros de oftalmologia
Arq Cent Estud Fac Odontol UFMG (Belo Horiz)|Arquivos do Centro de Estudos da Faculdade de Odontologia da U. F. M. G
Arq Cir Clin Exp|Arquivos de cirurgia clinica e experimental
Arq Fac Hig Saude Publica Univ Sao Paulo|Arquivos da Faculdade de Higiene e Saúde Pública da Universidade de São Paulo
Arq Gastroenterol|Arquivos de gastroenterologia
Arq Hig Saude Publica|Arquivos de higiene e saúde pública
Arq Inst Biol (Sao Paulo)|Arquivos do Instituto Biológico
Arq Neuropsiquiatr|Arquivos de neuro-psiquiatria
Arq Patol|Arquivo de patologia
Arquivo
Arrhythm Electrophysiol Rev|Arrhythmia & electrophysiology review
Ars Curandi Odontol|Ars curandi em odontologia
Arterioscler Thromb Vasc Biol|Arteriosclerosis, thrombosis, and vascular biology
Arteriosclerosis
Artery
Arthritis
Arthritis Care Res (Hoboken)|Arthritis care & research
Arthritis Res Ther|Arthritis research & therapy
Arthritis Res|Arthritis research
Arthritis Rheumatol|Arthritis & rheumatology
Arthritis Rheum|Arthritis and rheumatism
Arthroplast Today|Arthroplasty today
Arthropod Struct Dev|Arthropod structure & development
Arthrosc Sports Med Rehabil|Arthroscopy, sports medicine, and rehabilitation
Arthrosc Tech|Arthroscopy techniques
Arthroscopy
Articulator (Syd)|The Articulator
Artif Cells Blood Substit Immobil Biotechnol|Artificial cells, blood substitutes, and immobilization biotechnology
Artif Cells Nanomed Biotechnol|Artificial cells, nanomedicine, and biotechnology
Artif Intell Med|Artificial intelligence in medicine
Artif Life|Artificial life
Artif Limbs|Artificial limbs
Artif Organs|Artificial organs
Arts Health|Arts & health
Arzneimittelforschung|Arzneimittel-Forschung
Arztl Forsch|Ärztliche Forschung
Arztl Jugendkd|Ärztliche Jugendkunde
Asepsis
Asia Ocean J Nucl Med Biol|Asia Oceania journal of nuclear medicine & biology
Asia Oceania J Obstet Gynaecol|Asia-Oceania journal of obstetrics and gynaecology
Asia Pac Allergy|Asia Pacific allergy
Asia Pac J Clin Nutr|Asia Pacific journal of clinical nutrition
Asia Pac J Clin Oncol|Asia-Pacific journal of clinical oncology
Asia Pac J Oncol Nurs|Asia-Pacific journal of oncology nursing
Asia Pac J Ophthalmol (Phila)|Asia-Pacific journal of ophthalmology
Asia Pac J Public Health|Asia-Pacific journal of public health
Asia Pac J Sports Med Arthrosc Rehabil Technol|Asia-Pacific journal of sports medicine, arthroscopy, rehabilitation and technology
Asia Pac Psychiatry|Asia-Pacific psychiatry
Asian Cardiovasc Thorac Ann|Asian cardiovascular & thoracic annals
Asian J Aesthet Dent|Asian journal of aesthetic dentistry
Asian J Androl|Asian journal of andrology
Asian J Anesthesiol|Asian journal of anesthesiology
Asian J Endosc Surg|Asian journal of endoscopic surgery
Asian J Infect Dis|Asian journal of infectious diseases
Asian J Neurosurg|Asian journal of neurosurgery
Asian J Pharm Sci|Asian journal of pharmaceutical sciences
Asian J Psychiatr|Asian journal of psychiatry
Asian J Surg|Asian journal of surgery
Asian J Transfus Sci|Asian journal of transfusion science
Asian J Urol|Asian journal of urology
Asian Nurs Res (Korean Soc Nurs Sci)|Asian nursing research
Asian Pac Isl Nurs J|Asian
Asian Pac J Allergy Immunol|Asian Pacific journal of allergy and immunology
Asian Pac J Cancer Prev|Asian Pacific journal of cancer prevention
Asian Spine J|Asian spine journal
Asian-Australas J Anim Sci|Asian-Australasian journal of animal sciences
Aspen Emphysema Conf|Aspen Emphysema Conference
Aspens Advis Nurse Exec|Aspen's advisor for nurse executives
Assay Drug Dev Technol|Assay and drug development technologies
Assertive Nurse
Assessment
Assist Inferm Ric|Assistenza infermieristica e ricerca
Assist Technol|Assistive technology
Assoc Manage|Association management
Assoc Med J|Association medical journal
Assoc Soc Manager|Association & society manager
Asthet Med (Berl)|Ästhetische Medizin
Asthma Res Pract|Asthma research and practice
Astrobiology
At Energy Rev|Atomic energy review
Aten Primaria|Atencion primaria
Atheroscler Suppl|Atherosclerosis. Supplements
Atherosclerosis
Atlas Oral Maxillofac Surg Clin North Am|Atlas of the oral and maxillofacial surgery clinics of North America
Atlas Radiol Clin Presse Med|Atlas de radiologie clinique de la Presse médicale
Atmos Environ|Atmospheric environment
Attach Hum Dev|Attachment & human development
Atten Percept Psychophys|Attention, perception & psychophysics
Atti Accad Fisiocrit Siena Med Fis|Atti della Accademia dei fisiocritici in Siena. Sezione medico-fisica
Atti Accad Med Lomb|Atti della Accademia medica lombarda
Atti Mem Accad Stor Arte Sanit|Atti e memorie della Accademia di storia dell'arte sanitaria
Atti Soc Ital Cardiol|Atti della Società italiana di cardiologia
Attual Dent|Attualità dentale
Attual Ostet Ginecol|Attualità di ostetricia e ginecologia
Audiol Neurootol|Audiology & neuro-otology
Audiol Res|Audiology research
Audiology
Augment Altern Commun|Augmentative and alternative communication
Auris Nasus Larynx|Auris, nasus, larynx
Aust Clin Rev|Australian clinical review
Aust Crit Care|Australian critical care
Aust Dent J|Australian dental journal
Aust Dent Pract|Australian dental practice
Aust Endod J|Australian endodontic journal
Aust Fam Physician|Australian family physician
Aust Health Rev|Australian health review
Aust Hosp|Australian hospital
Aust J Biol Sci|Australian journal of biological sciences
Aust J Biotechnol|Australian journal of biotechnology
Aust J Exp Biol Med Sci|The Australian journal of experimental biology and medical science
Aust J Gen Pract|Australian journal of general practice
Aust J Ophthalmol|Australian journal of ophthalmology
Aust J Prim Health|Australian journal of primary health
Aust J Public Health|Australian journal of public health
Aust J Rural Health|The Australian journal of rural health
Aust J Sci Med Sport|Australian journal of science and medicine in sport
Aust J Zool|Australian journal of zoology
Aust Med Rec J|Australian medical record journal
Aust N Z J Med|Australian and New Zealand journal of medicine
Aust N Z J Ment Health Nurs|The Australian and New Zealand journal of mental health nursing
Aust N Z J Obstet Gynaecol|The Australian & New Zealand journal of obstetrics & gynaecology
Aust N Z J Ophthalmol|Australian and New Zealand journal of ophthalmology
Aust N Z J Psychiatry|The Australian and New Zealand journal of psychiatry
Aust N Z J Public Health|Australian and New Zealand journal of public health
Aust N Z J Surg|The Australian and New Zealand journal of surgery
Aust New Zealand Health Policy|Australia and New Zealand health policy
Aust Occup Ther J|Australian occupational therapy journal
Aust Orthod J|Australian orthodontic journal
Aust Paediatr J|Australian paediatric journal
Aust Prescr|Australian prescriber
Aust Prosthodont J|Australian prosthodontic journal
Aust Prosthodont Soc Bull|Australian Prosthodontic Society bulletin
Aust Soc Prosthodontists Bull|Australian Society Of Prosthodontists Bulletin
Aust Vet J|Australian veterinary journal
Australas Ann Med|Australasian annals of medicine
Australas Biotechnol|Australasian biotechnology
Australas Chiropr Osteopathy|Australasian chiropractic & osteopathy
Australas Emerg Care|Australasian emergency care
Australas J Ageing|Australasian journal on ageing
Australas J Dermatol|The Australasian journal of dermatology
Australas Nurses J|The Australasian nurses journal
Australas Phys Eng Sci Med|Australasian physical & engineering sciences in medicine
Australas Psychiatry|Australasian psychiatry
Australas Radiol|Australasian radiology
Autism
Autism Res Treat|Autism research and treatment
Autism Res|Autism research
Auto Immun Highlights|Auto- immunity highlights
Autoimmun Rev|Autoimmunity reviews
Autoimmune Dis|Autoimmune diseases
Autoimmunity
Autoimmunity|Autoimmunity (Yverdon-Les-Bains
Autom Exp|Automated experimentation
Auton Autacoid Pharmacol|Autonomic & autacoid pharmacology
Auton Neurosci|Autonomic neuroscience
Autophagy
Autops Case Rep|Autopsy & case reports
Av Odontoestomatol|Avances en odontoestomatologia
Av Periodoncia|Avances en periodoncia
Aviakosm Ekolog Med|Aviakosmicheskaia i Ekologicheskaia Meditsina
Avian Dis|Avian diseases
Avian Pathol|Avian pathology
Aviat Space Environ Med|Aviation, space, and environmental medicine
Avicenna J Med Biotechnol|Avicenna journal of medical biotechnology
Avicenna J Med|Avicenna journal of medicine
Avicenna J Phytomed|Avicenna journal of phytomedicine
Axone
Ayu
B-ENT
BBA Clin|BBA clinical
BDJ Open|BDJ open
BJA Educ|BJA education
BJGP Open|BJGP open
BJOG
BJPsych Bull|BJPsych bulletin
BJPsych Int|BJPsych international
BJPsych Open|BJPsych open
BJR Case Rep|BJR case reports
BJR Open|BJR open
BJR Suppl|BJR supplement
BJS Open|BJS open
BJU Int|BJU international
BMB Rep|BMB reports
BMC Anesthesiol|BMC anesthesiology
BMC Biochem|BMC biochemistry
BMC Bioinformatics|BMC bioinformatics
BMC Biol|BMC biology
BMC Biomed Eng|BMC biomedical engineering
BMC Biophys|BMC biophysics
BMC Biotechnol|BMC biotechnology
BMC Blood Disord|BMC blood disorders
BMC Cancer|BMC cancer
BMC Cardiovasc Disord|BMC cardiovascular disorders
BMC Cell Biol|BMC cell biology
BMC Chem Biol|BMC chemical biology
BMC Chem|BMC chemistry
BMC Clin Pathol|BMC clinical pathology
BMC Clin Pharmacol|BMC clinical pharmacology
BMC Complement Altern Med|BMC complementary and alternative medicine
BMC Complement Med Ther|BMC complementary medicine and therapies
BMC Dermatol|BMC dermatology
BMC Dev Biol|BMC developmental biology
BMC Ear Nose Throat Disord|BMC ear, nose, and throat disorders
BMC Ecol Evol|BMC ecology and evolution
BMC Ecol|BMC ecology
BMC Emerg Med|BMC emergency medicine
BMC Endocr Disord|BMC endocrine disorders
BMC Evol Biol|BMC evolutionary biology
BMC Fam Pract|BMC family practice
BMC Gastroenterol|BMC gastroenterology
BMC Genet|BMC genetics
BMC Genom Data|BMC genomic data
BMC Genomics|BMC genomics
BMC Geriatr|BMC geriatrics
BMC Health Serv Res|BMC health services research
BMC Hematol|BMC hematology
BMC Immunol|BMC immunology
BMC Infect Dis|BMC infectious diseases
BMC Int Health Hum Rights|BMC international health and human rights
BMC Med Educ|BMC medical education
BMC Med Ethics|BMC medical ethics
BMC Med Genet|BMC medical genetics
BMC Med Genomics|BMC medical genomics
BMC Med Imaging|BMC medical imaging
BMC Med Inform Decis Mak|BMC medical informatics and decision making
BMC Med Phys|BMC medical physics
BMC Med Res Methodol|BMC medical research methodology
BMC Med|BMC medicine
BMC Microbiol|BMC microbiology
BMC Mol Biol|BMC molecular biology
BMC Mol Cell Biol|BMC molecular and cell biology
BMC Musculoskelet Disord|BMC musculoskeletal disorders
BMC Nephrol|BMC nephrology
BMC Neurol|BMC neurology
BMC Neurosci|BMC neuroscience
BMC Nucl Med|BMC nuclear medicine
BMC Nurs|BMC nursing
BMC Nutr|BMC nutrition
BMC Obes|BMC obesity
BMC Ophthalmol|BMC ophthalmology
BMC Oral Health|BMC oral health
BMC Palliat Care|BMC palliative care
BMC Pediatr|BMC pediatrics
BMC Pharmacol Toxicol|BMC pharmacology & toxicology
BMC Pharmacol|BMC pharmacology
BMC Physiol|BMC physiology
BMC Plant Biol|BMC plant biology
BMC Pregnancy Childbirth|BMC pregnancy and childbirth
BMC Proc|BMC proceedings
BMC Psychiatry|BMC psychiatry
BMC Psychol|BMC psychology
BMC Public Health|BMC public health
BMC Pulm Med|BMC pulmonary medicine
BMC Res Notes|BMC research notes
BMC Rheumatol|BMC rheumatology
BMC Sports Sci Med Rehabil|BMC sports science, medicine & rehabilitation
BMC Struct Biol|BMC structural biology
BMC Surg|BMC surgery
BMC Syst Biol|BMC systems biology
BMC Urol|BMC urology
BMC Vet Res|BMC veterinary research
BMC Womens Health|BMC women's health
BMJ
BMJ Case Rep|BMJ case reports
BMJ Clin Evid|BMJ clinical evidence
BMJ Evid Based Med|BMJ evidence-based medicine
BMJ Glob Health|BMJ global health
BMJ Health Care Inform|BMJ health & care informatics
BMJ Mil Health|BMJ military health
BMJ Nutr Prev Health|BMJ nutrition, prevention & health
BMJ Open Diabetes Res Care|BMJ open diabetes research & care
BMJ Open Gastroenterol|BMJ open gastroenterology
BMJ Open Ophthalmol|BMJ open ophthalmology
BMJ Open Qual|BMJ open quality
BMJ Open Respir Res|BMJ open respiratory research
BMJ Open Sport Exerc Med|BMJ open sport & exercise medicine
BMJ Open|BMJ open
BMJ Paediatr Open|BMJ paediatrics open
BMJ Qual Improv Rep|BMJ quality improvement reports
BMJ Qual Saf|BMJ quality & safety
BMJ Sex Reprod Health|BMJ sexual & reproductive health
BMJ Support Palliat Care|BMJ supportive & palliative care
BMQ
BSCS Pam|BSCS pamphlets
Bacteriol Rev|Bacteriological reviews
Bacteriol Virusol Parazitol Epidemiol (Bucur)|Bacteriologia, virusologia, parazitologia, epidemiologia
Bacteriophage
Baillieres Clin Endocrinol Metab|Baillieres Clinical Endocrinology and Metabolism
Baillieres Clin Endocrinol Metab|Baillière's clinical endocrinology and metabolism
Baillieres Clin Gastroenterol|Baillieres Clinical Gastroenterology
Baillieres Clin Gastroenterol|Baillière's clinical gastroenterology
Baillieres Clin Haematol|Baillieres Clinical Haematology
Baillieres Clin Haematol|Baillière's clinical haematology
Baillieres Clin Neurol|Baillieres Clinical Neurology
Baillieres Clin Neurol|Baillière's clinical neurology
Baillieres Clin Obstet Gynaecol|Baillieres Clinical Obstetrics and Gynaecology
Baillieres Clin Obstet Gynaecol|Baillière's clinical obstetrics and gynaecology
Baillieres Clin Rheumatol|Baillieres Clinical Rheumatology
Baillieres Clin Rheumatol|Baillière's clinical rheumatology
Balance
Balkan J Med Genet|Balkan journal of medical genetics
Balkan Med J|Balkan medical journal
Bangladesh Med Res Counc Bull|Bangladesh Medical Research Council bulletin
Barbados Nurs J|Barbados nursing journal
Basal Facts|Basal facts
Basic Appl Histochem|Basic and applied histochemistry
Basic Clin Androl|Basic and clinical andrology
Basic Clin Neurosci|Basic and clinical neuroscience
Basic Clin Pharmacol Toxicol|Basic & clinical pharmacology & toxicology
Basic Life Sci|Basic life sciences
Basic Res Cardiol|Basic research in cardiology
Baylor Dent J|The Baylor dental journal
Baylor Nurs Educ|Baylor nursing educator
Bedside Nurse|Bedside nurse
Begg J Orthod Theory Treat|Begg journal of orthodontic theory and treatment
Beginnings
Behav Anal Pract|Behavior analysis in practice
Behav Anal|The Behavior analyst
Behav Biol|Behavioral biology
Behav Brain Funct|Behavioral and brain functions
Behav Brain Res|Behavioural brain research
Behav Brain Sci|The Behavioral and brain sciences
Behav Cogn Neurosci Rev|Behavioral and cognitive neuroscience reviews
Behav Cogn Psychother|Behavioural and cognitive psychotherapy
Behav Genet|Behavior genetics
Behav Med|Behavioral Medicine
Behav Med|Behavioral medicine
Behav Modif|Behavior modification
Behav Neural Biol|Behavioral and neural biology
Behav Neurol|Behavioural neurology
Behav Neurosci|Behavioral neuroscience
Behav Pharmacol|Behavioural pharmacology
Behav Processes|Behavioural processes
Behav Res Methods|Behavior research methods
Behav Res Ther|Behaviour research and therapy
Behav Sci (Basel)|Behavioral sciences
Behav Sci Law|Behavioral sciences & the law
Behav Sleep Med|Behavioral sleep medicine
Behav Ther|Behavior therapy
Behring Inst Mitt|Behring Institute Mitteilungen (Marburg
Beijing Da Xue Xue Bao Yi Xue Ban|Beijing da xue xue bao. Yi xue ban
Beilstein J Nanotechnol|Beilstein journal of nanotechnology
Beilstein J Org Chem|Beilstein journal of organic chemistry
Beitr Gerichtl Med|Beitrage zur gerichtlichen Medizin
Beitr Infusionsther Transfusionsmed|Beitrage zur Infusionstherapie und Transfusionsmedizin
Beitr Neurochir|Beiträge zur Neurochirurgie
Beitr Orthop Traumatol|Beiträge zur Orthopädie und Traumatologie
Beitr Pathol Anat|Beiträge zur pathologischen Anatomie und zur allgemeinen Pathologie
Beitr Pathol|Beiträge zur Pathologie
Beitr Rheumatol|Beiträge zur Rheumatologie
Beitr Sexualforsch|Beiträge zur Sexualforschung
Beitr Silikoseforsch Pneumokoniose|Beiträge zur Silikose-Forschung
Beitr Silikoseforsch|Beiträge zur Silikose-Forschung
Beitr Trop Landwirtsch Veterinarmed|Beiträge zur tropischen Landwirtschaft und Veterinärmedizin
Belg Tijdschr Geneesk|Belgisch tijdschrift voor geneeskunde
Benders Health Care Law Mon|Bender's health care law monthly
Benef Microbes|Beneficial microbes
Benefits Q|Benefits quarterly
Ber Bonn Univ Poliklin Mund Zahn Kieferkr|Berichte Aus Der Bonner Universitatsklinik Und Poliklinik Fur Mund-, Zahn- Und Kieferkrankheiten
Ber Wiss|Berichte zur Wissenschaftsgeschichte
Berita Jururawat|Berita jururawat
Berl Munch Tierarztl Wochenschr|Berliner und Münchener tierärztliche Wochenschrift
Berufsdermatosen|Berufs-Dermatosen
Best Pract Res Clin Anaesthesiol|Best practice & research. Clinical anaesthesiology
Best Pract Res Clin Endocrinol Metab|Best practice & research. Clinical endocrinology & metabolism
Best Pract Res Clin Gastroenterol|Best practice & research. Clinical gastroenterology
Best Pract Res Clin Haematol|Best practice & research. Clinical haematology
Best Pract Res Clin Obstet Gynaecol|Best practice & research. Clinical obstetrics & gynaecology
Best Pract Res Clin Rheumatol|Best practice & research. Clinical rheumatology
Bests Rev Life Health Insur Ed|Best's review. Life-health insurance edition
Bibl Anat|Bibliotheca anatomica
Bibl Cardiol|Bibliotheca cardiologica
Bibl Gastroenterol|Bibliotheca gastroenterologica
Bibl Gynaecol|Bibliotheca gynaecologica
Bibl Haematol|Bibliotheca haematologica
Bibl Laeger|Bibliotek for laeger
Bibl Microbiol|Bibliotheca microbiologica
Bibl Nutr Dieta|Bibliotheca nutritio et dieta
Bibl Paediatr|Bibliotheca paediatrica
Bibl Psychiatr Neurol|Bibliotheca psychiatrica et neurologica
Bibl Psychiatr|Bibliotheca psychiatrica
Bibl Radiol|Bibliotheca radiologica
Bibl Tuberc|Bibliotheca tuberculosea
Big Data|Big data
Biken J|Biken journal
Bilt Hematol Transfuz|Bilten za hematologiju i transfuziju
Binocul Vis Strabismus Q|Binocular vision & strabismus quarterly
BioData Min|BioData mining
BioDrugs
Bioact Mater|Bioactive materials
Bioanalysis
Bioarchitecture
Biocell
Biochem Biophys Rep|Biochemistry and biophysics reports
Biochem Biophys Res Commun|Biochemical and biophysical research communications
Biochem Cell Biol|Biochemistry and Cell Biology
Biochem Cell Biol|Biochemistry and cell biology
Biochem Exp Biol|Biochemistry and experimental biology
Biochem Genet|Biochemical genetics
Biochem Insights|Biochemistry insights
Biochem Int|Biochemistry international
Biochem J|The Biochemical journal
Biochem Med (Zagreb)|Biochemia medica
Biochem Med Metab Biol|Biochemical medicine and metabolic biology
Biochem Med|Biochemical medicine
Biochem Mol Biol Educ|Biochemistry and molecular biology education
Biochem Mol Biol Int|Biochemistry and molecular biology international
Biochem Mol Med|Biochemical and molecular medicine
Biochem Pharmacol|Biochemical pharmacology
Biochem Res Int|Biochemistry research international
Biochem Soc Symp|Biochemical Society Symposia
Biochem Soc Trans|Biochemical Society transactions
Biochem Z|Biochemische Zeitschrift
Biochemistry
Biochemistry (Mosc)|Biochemistry. Biokhimii︠a︡
Biochim Biophys Acta Bioenerg|Biochimica et biophysica acta. Bioenergetics
Biochim Biophys Acta Biomembr|Biochimica et biophysica acta. Biomembranes
Biochim Biophys Acta Gen Subj|Biochimica et biophysica acta. General subjects
Biochim Biophys Acta Gene Regul Mech|Biochimica et biophysica acta. Gene regulatory mechanisms
Biochim Biophys Acta Mol Basis Dis|Biochimica et biophysica acta. Molecular basis of disease
Biochim Biophys Acta Mol Cell Biol Lipids|Biochimica et biophysica acta. Molecular and cell biology of lipids
Biochim Biophys Acta Mol Cell Res|Biochimica et biophysica acta. Molecular cell research
Biochim Biophys Acta Proteins Proteom|Biochimica et biophysica acta. Proteins and proteomics
Biochim Biophys Acta Rev Cancer|Biochimica et biophysica acta. Reviews on cancer
Biochim Biophys Acta|Biochimica et biophysica acta
Biochim Open|Biochimie open
Biochimie
Bioconjug Chem|Bioconjugate chemistry
Biocontrol Sci|Biocontrol science
Biodegradation
Biodemography Soc Biol|Biodemography and social biology
Biodivers Data J|Biodiversity data journal
Biodynamica
Bioelectrochem Bioenerg|Bioelectrochemistry and Bioenergetics
Bioelectrochemistry
Bioelectromagnetics
Bioelectron Med|Bioelectronic medicine
Bioeng Transl Med|Bioengineering & translational medicine
Bioengineered
Bioengineering (Basel)|Bioengineering
Bioessays
Bioessays|BioEssays
Bioethics
Bioethics Q|Bioethics quarterly
Biofabrication
Biofactors
Biofactors|BioFactors
Biofeedback Self Regul|Biofeedback and self-regulation
Biofilm
Biofizika
Biofouling
Biogerontology
Bioimpacts|BioImpacts
Bioinform Biol Insights|Bioinformatics and biology insights
Bioinformatics
Bioinformation
Bioinorg Chem Appl|Bioinorganic chemistry and applications
Bioinorg Chem|Bioinorganic chemistry
Bioinspir Biomim|Bioinspiration & biomimetics
Biointerphases
Biokhimiia
Biol Aujourdhui|Biologie aujourd'hui
Biol Blood Marrow Transplant|Biology of Blood and Marrow Transplantation
Biol Blood Marrow Transplant|Biology of blood and marrow transplantation
Biol Bull Acad Sci USSR|Biology bulletin of the Academy of Sciences of the USSR
Biol Bull|The Biological bulletin
Biol Cell|Biologie cellulaire
Biol Cell|Biology of the cell
Biol Chem Hoppe Seyler|Biological chemistry Hoppe-Seyler
Biol Chem|Biological chemistry
Biol Cybern|Biological cybernetics
Biol Direct|Biology direct
Biol Futur|Biologia futura
Biol Gastroenterol (Paris)|Biologie et gastro-entérologie
Biol Lat|Biologica Latina
Biol Lett|Biology letters
Biol Mass Spectrom|Biological mass spectrometry
Biol Med (Paris)|Biologie médicale
Biol Methods Protoc|Biology methods & protocols
Biol Met|Biology of metals
Biol Mood Anxiety Disord|Biology of mood & anxiety disorders
Biol Neonate|Biology of the neonate
Biol Open|Biology open
Biol Pharm Bull|Biological & pharmaceutical bulletin
Biol Proced Online|Biological procedures online
Biol Psychiatry Cogn Neurosci Neuroimaging|Biological psychiatry. Cognitive neuroscience and neuroimaging
Biol Psychiatry|Biological psychiatry
Biol Psychol|Biological psychology
Biol Reprod|Biology of reproduction
Biol Res Nurs|Biological research for nursing
Biol Res Pregnancy Perinatol|Biological research in pregnancy and perinatology
Biol Res|Biological research
Biol Rev Camb Philos Soc|Biological reviews of the Cambridge Philosophical Society
Biol Sex Differ|Biology of sex differences
Biol Signals Recept|Biological signals and receptors
Biol Signals|Biological signals
Biol Sport|Biology of sport
Biol Struct Morphog|Biological structures and morphogenesis
Biol Ther|Biologics in therapy
Biol Trace Elem Res|Biological trace element research
Biologia (Bratisl)|Biologia
Biologica (Santiago)|Biologica
Biologicals
Biologics
Biology (Basel)|Biology
Biom J|Biometrical journal. Biometrische Zeitschrift
Biom Z|Biometrische Zeitschrift
Biomacromolecules
Biomagn Res Technol|Biomagnetic research and technology
Biomark Cancer|Biomarkers in cancer
Biomark Insights|Biomarker insights
Biomark Med|Biomarkers in medicine
Biomark Res|Biomarker research
Biomarkers
Biomater Artif Cells Artif Organs|Biomaterials, artificial cells, and artificial organs
Biomater Investig Dent|Biomaterial investigations in dentistry
Biomater Med Devices Artif Organs|Biomaterials, medical devices, and artificial organs
Biomater Res|Biomaterials research
Biomater Sci|Biomaterials science
Biomaterials
Biomatter
Biomech Model Mechanobiol|Biomechanics and modeling in mechanobiology
Biomed Biochim Acta|Biomedica biochimica acta
Biomed Chromatogr|Biomedical Chromatography
Biomed Chromatogr|Biomedical chromatography
Biomed Commun|Biomedical communications
Biomed Digit Libr|Biomedical digital libraries
Biomed Eng (NY)|Biomedical engineering
Biomed Eng Comput Biol|Biomedical engineering and computational biology
Biomed Eng Lett|Biomedical engineering letters
Biomed Eng Online|Biomedical engineering online
Biomed Environ Mass Spectrom|Biomedical & environmental mass spectrometry
Biomed Environ Sci|Biomedical and Environmental Sciences
Biomed Environ Sci|Biomedical and environmental sciences
Biomed Hub|Biomedicine hub
Biomed Imaging Interv J|Biomedical imaging and intervention journal
Biomed Inform Insights|Biomedical informatics insights
Biomed Instrum Technol|Biomedical instrumentation & technology
Biomed Instrum|Bio-Medical instrumentation
Biomed J|Biomedical journal
Biomed Khim|Biomedit︠s︡inskai︠a︡ khimii︠a︡
Biomed Mass Spectrom|Biomedical mass spectrometry
Biomed Mater Eng|Bio-medical materials and engineering
Biomed Mater|Biomedical materials
Biomed Microdevices|Biomedical microdevices
Biomed Opt Express|Biomedical optics express
Biomed Pap Med Fac Univ Palacky Olomouc Czech Repub|Biomedical papers of the Medical Faculty of the University Palacký, Olomouc, Czechoslovakia
Biomed Pept Proteins Nucleic Acids|Biomedical Peptides, Proteins and Nucleic Acids
Biomed Pharmacother|Biomedicine & pharmacotherapy
Biomed Pharmacother|Biomedicine and Pharmacotherapy
Biomed Phys Eng Express|Biomedical physics & engineering express
Biomed Res Int|BioMed research international
Biomed Res|Biomedical research
Biomed Sci Instrum|Biomedical sciences instrumentation
Biomed Sci Technol|Biomedical science and technology
Biomed Sci|Biomedical science
Biomed Tech (Berl)|Biomedizinische Technik
Biomed Tech (Berl)|Biomedizinische Technik. Biomedical engineering
Biomedica|Biomédica
Biomedicine (Taipei)|BioMedicine
Biomedicines
Biomembranes
Biometals
Biometrics
Biometrika
Biomicrofluidics
Biomimetics (Basel)|Biomimetics
Biomol Concepts|Biomolecular concepts
Biomol Eng|Biomolecular engineering
Biomol NMR Assign|Biomolecular NMR assignments
Biomol Ther (Seoul)|Biomolecules & therapeutics
Biomolecules
Bioorg Chem|Bioorganic chemistry
Bioorg Khim|Bioorganicheskaia khimiia
Bioorg Med Chem Lett|Bioorganic & medicinal chemistry letters
Bioorg Med Chem|Bioorganic & medicinal chemistry
Biopharm Drug Dispos|Biopharmaceutics & drug disposition
Biophys Chem|Biophysical chemistry
Biophys J|Biophysical journal
Biophys Physicobiol|Biophysics and physicobiology
Biophys Rev|Biophysical reviews
Biophys Struct Mech|Biophysics of structure and mechanism
Biophysics (Nagoya-shi)|Biophysics
Biophysik
Biopolymers
Biopreserv Biobank|Biopreservation and biobanking
Bioprocess Biosyst Eng|Bioprocess and biosystems engineering
Bioprocess Technol|Bioprocess technology
Biopsychosoc Med|BioPsychoSocial medicine
Biores Open Access|BioResearch open access
Bioresour Technol|Bioresource technology
Biorheology
Biosci Biotechnol Biochem|Bioscience, biotechnology, and biochemistry
Biosci Microbiota Food Health|Bioscience of microbiota, food and health
Biosci Microflora|Bioscience and microflora
Biosci Rep|Bioscience reports
Biosci Trends|Bioscience trends
Bioscience
Biosens Bioelectron|Biosensors & bioelectronics
Biosensors (Basel)|Biosensors
Bioseparation
Biospectroscopy
Biostatistics
Biosystems
Biosystems|Bio Systems
Biotech Histochem|Biotechnic & histochemistry
Biotech Histochem|Biotechnic and Histochemistry
Biotechniques|BioTechniques
Biotechnol Adv|Biotechnology advances
Biotechnol Annu Rev|Biotechnology annual review
Biotechnol Appl Biochem|Biotechnology and applied biochemistry
Biotechnol Bioeng Symp|Biotechnology and bioengineering symposium
Biotechnol Bioeng|Biotechnology and bioengineering
Biotechnol Biofuels|Biotechnology for biofuels
Biotechnol Genet Eng Rev|Biotechnology & genetic engineering reviews
Biotechnol Healthc|Biotechnology healthcare
Biotechnol J|Biotechnology journal
Biotechnol Lett|Biotechnology letters
Biotechnol Prog|Biotechnology progress
Biotechnol Rep (Amst)|Biotechnology reports
Biotechnol Res Int|Biotechnology research international
Biotechnol Ther|Biotechnology therapeutics
Biotechnology
Biotechnology (N Y)|Bio
Biotechnol|Artificial Cells, Blood Substitutes, and Immobilization BiotechnologyArtif Cells Blood Substit Immobi
Biotelem Patient Monit|Biotelemetry and patient monitoring
Biotelemetry
Biotherapy
Bipolar Disord|Bipolar disorders
Birth
Birth Defects Orig Artic Ser|Birth defects original article series
Birth Defects Res A Clin Mol Teratol|Birth defects research. Part A, Clinical and molecular teratology
Birth Defects Res B Dev Reprod Toxicol|Birth defects research. Part B, Developmental and reproductive toxicology
Birth Defects Res|Birth defects research
Birth Gaz|The Birth gazette
Biul Inst Med Morsk Gdansk|Biuletyn Instytutu Medycyny Morskiej w Gdańsku
Biull Eksp Biol Med|Biulleten Eksperimentalnoi Biologii i Meditsiny
Biull Vsesoiuznogo Kardiol Nauchn Tsentra AMN SSSR|Biulleten' Vsesoiuznogo kardiologicheskogo nauchnogo tsentra AMN SSSR
Bladder (San Franc)|Bladder
Blood
Blood Adv|Blood advances
Blood Cancer J|Blood cancer journal
Blood Cells Mol Dis|Blood cells, molecules & diseases
Blood Cells|Blood cells
Blood Coagul Fibrinolysis|Blood Coagulation and Fibrinolysis
Blood Coagul Fibrinolysis|Blood coagulation & fibrinolysis
Blood Lymphat Cancer|Blood and lymphatic cancer
Blood Press Monit|Blood pressure monitoring
Blood Press Suppl|Blood pressure. Supplement
Blood Press|Blood pressure
Blood Purif|Blood purification
Blood Res|Blood research
Blood Rev|Blood reviews
Blood Transfus|Blood transfusion
Blood Vessels|Blood vessels
Blue Cross Assoc Res Ser|Blue Cross Association research series
Blut
Blutalkohol
Body Image|Body image
Bol Asoc Med P R|Boletin, Asociacion Medica de Puerto Rico
Bol Chil Parasitol|Boletín chileno de parasitología
Bol Col Prof Enferm P R|Boletin - Colegio de Profesionales de la Enfermería de Puerto Rico
Bol Dent Oper|Boletim de dentística operatória
Bol Dent Urug|Boletin dental uruguayo
Bol Div Nac Dermatol Sanit|Boletim da Divisão Nacional de Dermatologia Sanitária
Bol Equipe Odontol Sanit|Boletim Da Equipe De Odontologia Sanitaria
Bol Estud Med Biol|Boletín de estudios médicos y biológicos
Bol Fac Farm Odontol Ribeirao Preto|Boletim da Faculdade de Farmácia e Odontologia de Ribeirão Prêto
Bol Fac Odontol Piracicaba|Boletim - Faculdade de Odontologia de Piracicaba
Bol Inf Dent (Madr)|Boletiń de información dental
Bol Inst Estud Med Biol Univ Nac Auton Mex|Boletín del Instituto de Estudios Médicos y Biológicos, Universidad Nacional Autónoma de México
Bol Inst Pueric Martagao Gesteira|Boletim do Instituto de Puericultura e Pediatria Martagão Gesteira
Bol Med Hosp Infant Mex|Boletín médico del Hospital Infantil de México
Bol Odontol (B Aires)|Boletín odontológico
Bol Odontol (Bogota)|Boletín de odontología
Bol Odontol Mex|Boletín odontológico mexicano
Bol Protes|Boletín de prótesis
Bol Serv Odontol Sanit (Porto Alegre)|Boletim Do Servico De Odontologia Sanitaria Da Secretaria Da Saude Do Rio Grande Do Sul
Bol Soc Dent Guatem|Boletín de la Sociedad Dental de Guatemala
Bol Soc Estomatol Argent|Boletin De La Sociedad Estomatologica Argentina
Bol Trab Soc Cir B Aires|Boletines y trabajos - Sociedad de Cirugia de Buenos Aires
Boll Chim Farm|Bollettino chimico farmaceutico
Boll Ist Sieroter Milan|Bollettino dell'Istituto sieroterapico milanese
Boll Mal Orecch Gola Naso|Bollettino delle malattie dell'orecchio, della gola, del naso
Boll Ocul|Bollettino d'oculistica
Boll Soc Ital Biol Sper|Bollettino, Societa Italiana Biologia Sperimentale
Boll Soc Ital Cardiol|Bollettino della Società italiana di cardiologia
Boll Soc Med Chir Cremona|Bollettino - Società medico chirurgica Cremona
Bone
Bone Joint J|The bone & joint journal
Bone Joint Res|Bone & joint research
Bone Jt Open|Bone & joint open
Bone Marrow Res|Bone marrow research
Bone Marrow Transplant|Bone marrow transplantation
Bone Miner|Bone and mineral
Bone Rep|Bone reports
Bone Res|Bone research
Bonekey Rep|BoneKEy reports
Book Suppl J Child Psychol Psychiatr|Book supplement to the Journal of child psychology and psychiatry
Bord Chir|Bordeaux chirurgical
Bord Med|Bordeaux médical
Bordens Rev Nutr Res|Borden's review of nutrition research
Borderline Personal Disord Emot Dysregul|Borderline personality disorder and emotion dysregulation
Bosn J Basic Med Sci|Bosnian journal of basic medical sciences
Bot Stud|Botanical studies
Br Dent J|British dental journal
Br Dent Nurs J|British Dental Nurses' Journal
Br Dent Surg Assist|The British dental surgery assistant
Br Foreign Med Chir Rev|The British and foreign medico-chirurgical review
Br Foreign Med Rev|The British and foreign medical review
Br Heart J|British heart journal
Br Homeopath J|The British homoeopathic journal
Br Ir Orthopt J|The British and Irish orthoptic journal
Br J Addict Alcohol Other Drugs|The British journal of addiction to alcohol and other drugs
Br J Addict|British journal of addiction
Br J Anaesth|British journal of anaesthesia
Br J Audiol Suppl|British journal of audiology. Supplement
Br J Audiol|British journal of audiology
Br J Biomed Sci|British journal of biomedical science
Br J Cancer Suppl|The British journal of cancer. Supplement
Br J Cancer|British journal of cancer
Br J Clin Pharmacol|British journal of clinical pharmacology
Br J Clin Pract|The British journal of clinical practice
Br J Clin Psychol|The British journal of clinical psychology
Br J Community Nurs|British journal of community nursing
Br J Dermatol|The British journal of dermatology
Br J Dev Psychol|The British journal of developmental psychology
Br J Dis Chest|British journal of diseases of the chest
Br J Disord Commun|The British journal of disorders of communication
Br J Educ Psychol|The British journal of educational psychology
Br J Exp Pathol|British journal of experimental pathology
Br J Fam Plann|The British journal of family planning
Br J Gen Pract|British Journal of General Practice
Br J Gen Pract|The British journal of general practice
Br J Haematol|British journal of haematology
Br J Health Psychol|British journal of health psychology
Br J Hist Sci|British journal for the history of science
Br J Hosp Med (Lond)|British journal of hospital medicine
Br J Hosp Med|British journal of hospital medicine
Br J Ind Med|British journal of industrial medicine
Br J Math Stat Psychol|The British journal of mathematical and statistical psychology
Br J Med Educ|British journal of medical education
Br J Med Psychol|The British journal of medical psychology
Br J Neurosurg|British journal of neurosurgery
Br J Nurs|British journal of nursing
Br J Nurs|The British journal of nursing
Br J Nutr|The British journal of nutrition
Br J Obstet Gynaecol|British journal of obstetrics and gynaecology
Br J Ophthalmol|The British journal of ophthalmology
Br J Oral Maxillofac Surg|The British journal of oral & maxillofacial surgery
Br J Oral Surg|The British journal of oral surgery
Br J Orthod|British journal of orthodontics
Br J Pain|British journal of pain
Br J Pharmacol Chemother|British journal of pharmacology and chemotherapy
Br J Pharmacol|British journal of pharmacology
Br J Physiol Opt|The British journal of physiological optics
Br J Plast Surg|British journal of plastic surgery
Br J Prev Soc Med|British journal of preventive & social medicine
Br J Psychiatry Suppl|The British journal of psychiatry. Supplement
Br J Psychiatry|British Journal of Psychiatry
Br J Psychiatry|The British journal of psychiatry
Br J Psychol|British Journal of Psychology
Br J Psychol|British journal of psychology
Br J Radiol Suppl|British journal of radiology. Supplement
Br J Radiol|The British journal of radiology
Br J Rheumatol|British journal of rheumatology
Br J Sex Med|British journal of sexual medicine
Br J Soc Clin Psychol|The British journal of social and clinical psychology
Br J Soc Med|British journal of social medicine
Br J Soc Psychol|The British journal of social psychology
Br J Sociol|The British journal of sociology
Br J Sports Med|British journal of sports medicine
Br J Surg|The British journal of surgery
Br J Urol|British journal of urology
Br J Vener Dis|The British journal of venereal diseases
Br Med Bull|British medical bulletin
Br Med J (Clin Res Ed)|British medical journal
Br Med J|British medical journal
Br Paramed J|British paramedic journal
Br Poult Sci|British poultry science
Br Vet J|The British veterinary journal
Brachytherapy
Brain
Brain Behav Evol|Brain, behavior and evolution
Brain Behav Immun|Brain, behavior, and immunity
Brain Behav|Brain and behavior
Brain Cell Biol|Brain cell biology
Brain Circ|Brain circulation
Brain Cogn|Brain and cognition
Brain Connect|Brain connectivity
Brain Dev|Brain & development
Brain Imaging Behav|Brain imaging and behavior
Brain Inform|Brain informatics
Brain Inj|Brain injury
Brain Lang|Brain and language
Brain Nerve|Brain and nerve
Brain Neurosci Adv|Brain and neuroscience advances
Brain Pathol|Brain Pathology
Brain Pathol|Brain pathology
Brain Plast|Brain plasticity
Brain Res Brain Res Protoc|Brain research. Brain research protocols
Brain Res Brain Res Rev|Brain research. Brain research reviews
Brain Res Bull|Brain research bulletin
Brain Res Cogn Brain Res|Brain research. Cognitive brain research
Brain Res Dev Brain Res|Brain research. Developmental brain research
Brain Res Mol Brain Res|Brain research. Molecular brain research
Brain Res|Brain research
Brain Sci|Brain sciences
Brain Stimul|Brain stimulation
Brain Struct Funct|Brain structure & function
Brain Topogr|Brain topography
Brain Tumor Pathol|Brain tumor pathology
Brain Tumor Res Treat|Brain tumor research and treatment
Bratisl Lek Listy|Bratislavské lekárske listy
Braz Dent J|Brazilian dental journal
Braz J Biol|Brazilian journal of biology
Braz J Cardiovasc Surg|Brazilian journal of cardiovascular surgery
Braz J Infect Dis|The Brazilian journal of infectious diseases
Braz J Med Biol Res|Brazilian Journal of Medical and Biological Research
Braz J Med Biol Res|Brazilian journal of medical and biological research
Braz J Microbiol|Brazilian journal of microbiology
Braz J Otorhinolaryngol|Brazilian journal of otorhinolaryngology
Braz J Phys Ther|Brazilian journal of physical therapy
Braz J Psychiatry|Revista brasileira de psiquiatria
Braz Oral Res|Brazilian oral research
Breast
Breast Cancer (Auckl)|Breast cancer
Breast Cancer (Dove Med Press)|Breast cancer
Breast Cancer Res Treat|Breast cancer research and treatment
Breast Cancer Res|Breast cancer research
Breast Cancer|Breast cancer
Breast Care (Basel)|Breast care
Breast Dis|Breast disease
Breast J|The breast journal
Breastfeed Med|Breastfeeding medicine
Breathe (Sheff)|Breathe
Breed Sci|Breeding science
Brief Bioinform|Briefings in bioinformatics
Brief Funct Genomic Proteomic|Briefings in functional genomics & proteomics
Brief Funct Genomics|Briefings in functional genomics
Bristol Med Chir J (1883)|Bristol medico-chirurgical journal
Bristol Med Chir J|Bristol medico-chirurgical journal
Bronchopneumologie|Broncho-pneumologie
Brookhaven Symp Biol|Brookhaven symposia in biology
Brookings Bull|Brookings Bulletin
Brookings Rev|The Brookings review
Bruns Beitr Klin Chir (1971)|Bruns' Beiträge für klinische Chirurgie
Brux Med|Bruxelles médical
Buch Augenarzt|Bücherei des Augenarztes
Build Oper Manage|Building operating management
Build Syst Des|Building systems design
Bull Acad Chir Dent (Paris)|Bulletin de l'Académie de chirurgie dentaire
Bull Acad Dent (Paris)|Bulletin de l'Académie dentaire
Bull Acad Dent Handicap|Bulletin of Academy of Dentistry for the Handicapped
Bull Acad Gen Dent|The Bulletin of the Academy of General Dentistry
Bull Acad Natl Chir Dent|Bulletin de l'Academie Nationale de Chirurgie Dentaire
Bull Acad Natl Med|Bulletin de l'Académie nationale de médecine
Bull Acad Pol Sci Biol|Bulletin de l'Académie polonaise des sciences. Série des sciences biologiques
Bull Acad R Med Belg|Bulletin de l'Académie royale de médecine de Belgique
Bull Acad Vet Fr|Bulletin de l'Académie vétérinaire de France
Bull Akron Dent Soc|Bulletin of the Akron Dental Society
Bull Alameda Cty Dent Soc|Bulletin - Alameda County Dental Society
Bull Am Acad Psychiatry Law|The Bulletin of the American Academy of Psychiatry and the Law
Bull Am Assoc Dent Ed|The Bulletin - American Association of Dental Editors
Bull Am Assoc Hist Nurs|Bulletin
Bull Am Assoc Hosp Dent|Bulletin - American Association of Hospital Dentists
Bull Am Coll Nurse Midwifery|Bulletin of the American College of Nurse-Midwifery
Bull Am Coll Nurse Midwives|Bulletin of the American College of Nurse-Midwives
Bull Am Coll Physicians|The Bulletin of the American College of Physicians
Bull Am Coll Surg|Bulletin of the American College of Surgeons
Bull Am Protestant Hosp Assoc|Bulletin - American Protestant Hospital Association
Bull Am Soc Inf Sci|Bulletin of the American Society for Information Science
Bull Assoc Anat (Nancy)|Bulletin de l'Association des anatomistes
Bull Assoc Fr Etud Cancer|Bulletin de l'Association française pour l'étude du cancer
Bull Assoc Med Libr|Bulletin of the Association of Medical Librarians
Bull Atl Cape May Cty Dent Soc|Bulletin
Bull Bergen Cty Dent Soc|The Bulletin of the Bergen County Dental Society
Bull Biol Fr Belg|Bulletin biologique de la France et de la Belgique
Bull Br Assoc Sport Med|Bulletin - British Association of Sport and Medicine
Bull Calcutta Sch Trop Med|Bulletin of the Calcutta School of Tropical Medicine
Bull Cancer|Bulletin du cancer
Bull Chem Soc Jpn|Bulletin of the Chemical Society of Japan
Bull Chest Dis Res Inst Kyoto Univ|Bulletin of the Chest Disease Research Institute, Kyoto University
Bull Cincinnati Dent Soc|Bulletin - Cincinnati Dental Society
Bull Cincinnati Dent Soc|The Bulletin of the Cincinnati Dental Society
Bull Cleve Dent Soc|The Bulletin of the Cleveland Dental Society
Bull Clin Neurosci|Bulletin of clinical neurosciences
Bull Contra Costa Dent Soc|Bulletin Of The Contra Costa Dental Society
Bull Dent Guid Counc Cereb Palsy|Bulletin of the Dental Guidance Council for Cerebral Palsy
Bull Eighth Dist Dent Soc|Bulletin of the 8th District Dental Society
Bull Eleventh Dist Dent Soc|Bulletin of the Eleventh District Dental Society
Bull Emerg Trauma|Bulletin of emergency and trauma
Bull Endem Dis (Baghdad)|Bulletin of endemic diseases
Bull Entomol Res|Bulletin of entomological research
Bull Environ Contam Toxicol|Bulletin of environmental contamination and toxicology
Bull Essex Cty Dent Soc|The Bulletin - Essex County Dental Society
Bull Eur Physiopathol Respir|Bulletin européen de physiopathologie respiratoire
Bull Exp Biol Med|Bulletin of experimental biology and medicine
Bull Fifth Dist Dent Soc (Fresno)|The Bulletin of the Fifth District Dental Society
Bull Fifth Dist Dent Soc State N Y|Bulletin Of The Fifth District Dental Society Of The State Of New York
Bull Group Int Rech Sci Stomatol Odontol|Bulletin du Groupement International pour la Recherche Scientifique en Stomatologie et Odontologie
Bull Group Int Rech Sci Stomatol|Bulletin du Groupement international pour la recherche scientifique en stomatologie
Bull Hist Dent|Bulletin of the history of dentistry
Bull Hist Med|Bulletin of the history of medicine
Bull Hosp Joint Dis|Bulletin of the Hospital for Joint Diseases
Bull Hosp Jt Dis (2013)|Bulletin of the Hospital for Joint Disease
Bull Hosp Jt Dis Orthop Inst|Bulletin of the Hospital for Joint Diseases Orthopaedic Institute
Bull Hosp Jt Dis|Bulletin, Hospital for Joint Diseases
Bull Hyg (Lond)|Bulletin of hygiene
Bull Infirm Cathol Can|Bulletin des infirmières catholiques du Canada
Bull Inst Marit Trop Med Gdynia|Bulletin of the Institute of Maritime and Tropical Medicine in Gdynia
Bull Inst Med Res Univ Madr|Bulletin of the Institute for Medical Research, University of Madrid
Bull Inst Natl Sante Rech Med|Bulletin de l'Institut national de la santé et de la recherche médicale
Bull Int Union Tuberc Lung Dis|Bulletin of the International Union against Tuberculosis and Lung Disease
Bull Int Union Tuberc|Bulletin of the International Union against Tuberculosis
Bull Los Angeles Dent Soc|Bulletin of the Los Angeles Dental Society
Bull Los Angeles Neurol Soc|Bulletin of the Los Angeles neurological societies
Bull Mass Nurses Assoc|Bulletin of the Massachusetts Nurses Association
Bull Math Biol|Bulletin of mathematical biology
Bull Math Biophys|The Bulletin of mathematical biophysics
Bull Med Libr Assoc|Bulletin of the Medical Library Association
Bull Mem Acad R Med Belg|Bulletin et mémoires de l'Académie royale de médecine de Belgique
Bull Mem Soc Chir Paris|Bulletin et mémoires de la Société des chirurgiens de Paris
Bull Mem Soc Fr Ophtalmol|Bulletins et mémoires de la Société française d'ophtalmologie
Bull Mem Soc Med Hop Paris|Bulletins et mémoires de la Société médicale des hôpitaux de Paris
Bull Menninger Clin|Bulletin of the Menninger Clinic
Bull Mens Soc Med Mil Fr|Bulletin mensuel - Société de médecine militaire française
Bull Mich Dent Hyg Assoc|The Bulletin of the Michigan Dental Hygienists' Association
Bull Midtown Dent Soc|Bulletin
Bull Monmouth Ocean Cty Dent Soc|Bulletin
Bull N J Coll Med Dent|Bulletin Of The New Jersey College Of Medicine And Dentistry
Bull N Y Acad Med|Bulletin of the New York Academy of Medicine
Bull N Y State Dent Soc Anesthesiol|Bulletin Of The New York State Dental Society Of Anesthesiology
Bull N Y State Soc Dent Child|Bulletin of the New York State Society of Dentistry for Children
Bull Narc|Bulletin on narcotics
Bull Natl Tuberc Assoc|Bulletin - National Tuberculosis Association
Bull Natl Tuberc Respir Dis Assoc|Bulletin - National Tuberculosis and Respiratory Disease Association
Bull Newark Dent Club|Bulletin of the Newark Dental Club
Bull North Dist Dent Soc|Bulletin - Northern District Dental Society
Bull Ophthalmol Soc Egypt|Bulletin of the Ophthalmological Society of Egypt
Bull Osaka Med Coll|Bulletin of the Osaka Medical College
Bull Osaka Med Sch Suppl|Bulletin of the Osaka Medical School. Supplement
Bull Osaka Med Sch|Bulletin of the Osaka Medical School
Bull Pac Coast Soc Orthod|Bulletin - Pacific Coast Society of Orthodontists
Bull Pan Am Health Organ|Bulletin of the Pan American Health Organization
Bull Parenter Drug Assoc|Bulletin of the Parenteral Drug Association
Bull Passaic Cty Dent Soc|Bulletin of the Passaic County Dental Society
Bull Pharm Res Inst|Bulletin of Pharmaceutical Research Institute
Bull Phila Cty Dent Soc|The Bulletin of the Philadelphia County Dental Society
Bull Physiopathol Respir (Nancy)|Bulletin de physio-pathologie respiratoire
Bull Plainfield Dent Soc|Bulletin Of The Plainfield Dental Society
Bull Prosthet Res|Bulletin of prosthetics research
Bull Public Health|Bulletins of the public health. United States. Marine Hospital Service
Bull Rheum Dis|Bulletin on the rheumatic diseases
Bull San Diego Cty Dent Soc|Bulletin - San Diego County Dental Society
Bull San Mateo Cty Dent Soc|Bulletin - San Mateo County Dental Society
Bull Schweiz Akad Med Wiss|Bulletin der Schweizerischen Akademie der Medizinischen Wissenschaften
Bull Sci Med (Bologna)|Bullettino delle scienze mediche
Bull Second Dist Dent Soc|Bulletin - Second District Dental Society
Bull Soc Belge Ophtalmol|Bulletin de la Société belge d'ophtalmologie
Bull Soc Chim Biol (Paris)|Bulletin de la Société de chimie biologique
Bull Soc Chim Fr|Bulletin de la Société chimique de France
Bull Soc Fr Dermatol Syphiligr|Bulletin de la Société française de dermatologie et de syphiligraphie
Bull Soc Int Chir|Bulletin de la Société internationale de chirurgie
Bull Soc Med Afr Noire Lang Fr|Bulletin de la Société médicale d'Afrique noire de langue française
Bull Soc Ophtalmol Fr|Bulletin des sociétés d'ophtalmologie de France
Bull Soc Pathol Exot Filiales|Bulletin de la Société de pathologie exotique et de ses filiales
Bull Soc Pathol Exot|Bulletin de la Societe de Pathologie Exotique
Bull Soc Pathol Exot|Bulletin de la Société de pathologie exotique
Bull Soc R Belge Gynecol Obstet|Bulletin de la Société royale belge de gynécologie et d'obstétrique
Bull Soc Sci Med Grand Duche Luxemb|Bulletin de la Société des sciences médicales du Grand-Duché de Luxembourg
Bull Suffolk Cty Dent Soc|Bulletin of the Suffolk County Dental Society
Bull Tenn Nurses Assoc|Bulletin - Tennessee Nurses Association
Bull Tenth Dist Dent Soc (Rockville Centre)|Bulletin of the Tenth District Dental Society of the State of New York
Bull Tex Nurses Assoc|Bulletin - Texas Nurses Association
Bull Tokyo Dent Coll|The Bulletin of Tokyo Dental College
Bull Tokyo Med Dent Univ|The Bulletin of Tokyo Medical and Dental University
Bull Toledo Dent Soc|The Bulletin of the Toledo Dental Society
Bull Tri Cty Dent Soc|The bulletin of the Tri-County Dental Society
Bull Val Dent Soc|Bulletin of the Valley Dental Society
Bull World Health Org Suppl|Bulletin of the World Health Organization. Supplement
Bull World Health Organ|Bulletin of the World Health Organization
Bundesgesundheitsblatt Gesundheitsforschung Gesundheitsschutz|Bundesgesundheitsblatt, Gesundheitsforschung, Gesundheitsschutz
Burns
Burns Incl Therm Inj|Burns, including thermal injury
Burns Trauma|Burns & trauma
Bur|The Bur
Bus Health|Business and health
Bus Horiz|Business horizons
Bus Insur|Business insurance
Bus Week|Business week
C R Acad Sci III|Comptes rendus de l'Académie des sciences. Série III, Sciences de la vie
C R Assoc Anat|Comptes rendus de l'Association des anatomistes
C R Biol|Comptes rendus biologies
C R Seances Acad Sci D|Comptes rendus des séances de l'Académie des sciences. Série D, Sciences naturelles
C R Seances Acad Sci III|Comptes rendus des séances de l'Académie des sciences. Série III, Sciences de la vie
C R Seances Soc Biol Fil|Comptes rendus des séances de la Société de biologie et de ses filiales
C R Trav Lab Carlsberg|Comptes-rendus des travaux du Laboratoire Carlsberg
CA Cancer J Clin|CA
CADTH Technol Overv|CADTH technology overviews
CANA
CAP Today|CAP today
CASE (Phila)|CASE
CBE Life Sci Educ|CBE life sciences education
CCQ|CCQ. Critical care quarterly
CDA J|CDA journal
CDS Rev|CDS review
CDT Dig|CDT digest
CE Focus|Ce Focus
CEN Case Rep|CEN case reports
CES Odontol|CES odontología
CJC Open|CJC open
CJEM
CLAO J|CLAO Journal
CMAJ
CMAJ Open|CMAJ open
CNA Bull|CNA bulletin
CNS Drug Rev|CNS drug reviews
CNS Drugs|CNS drugs
CNS Neurol Disord Drug Targets|CNS & neurological disorders drug targets
CNS Neurosci Ther|CNS neuroscience & therapeutics
CNS Oncol|CNS oncology
CNS Spectr|CNS spectrums
COMSIG Rev|COMSIG review
COPD
CPT Pharmacometrics Syst Pharmacol|CPT
CRC Crit Rev Biochem|CRC critical reviews in biochemistry
CRC Crit Rev Bioeng|CRC critical reviews in bioengineering
CRC Crit Rev Clin Lab Sci|CRC critical reviews in clinical laboratory sciences
CRC Crit Rev Clin Neurobiol|CRC critical reviews in clinical neurobiology
CRC Crit Rev Clin Radiol Nucl Med|CRC critical reviews in clinical radiology and nuclear medicine
CRC Crit Rev Diagn Imaging|CRC critical reviews in diagnostic imaging
CRC Crit Rev Food Sci Nutr|CRC critical reviews in food science and nutrition
CRC Crit Rev Immunol|CRC Critical reviews in immunology
CRC Crit Rev Microbiol|CRC critical reviews in microbiology
CRC Crit Rev Radiol Sci|CRC critical reviews in radiological sciences
CRC Crit Rev Toxicol|CRC critical reviews in toxicology
CRISPR J|The CRISPR journal
CVIR Endovasc|CVIR endovascular
CVP
Cad Saude Publica|Cadernos de saúde pública
Caduceus
Caementum
Cah Anesthesiol|Cahiers d'anesthésiologie
Cah Odontostomatol Touraine|Cahiers d'odonto-stomatologie
Cah Sociol Demogr Med|Cahiers de sociologie et de démographie médicales
Cal J Emerg Med|The California journal of emergency medicine
Cal State J Med|California state journal of medicine
Cal West Med|California and western medicine
Calcif Tissue Int|Calcified tissue international
Calcif Tissue Res|Calcified tissue research
Calif Hosp|California hospitals
Calif Law Rev|California law review
Calif Manage Rev|California management review
Calif Med|California medicine
Calif Nurse|California nurse
Camb Q Healthc Ethics|Cambridge Quarterly of Healthcare Ethics
Camb Q Healthc Ethics|Cambridge quarterly of healthcare ethics
Can Anaesth Soc J|Canadian Anaesthetists' Society journal
Can Assoc Radiol J|Canadian Association of Radiologists Journal
Can Assoc Radiol J|Canadian Association of Radiologists journal
Can Bull Cardiovasc Nurs|Canadian bulletin of cardiovascular nursing
Can Bull Med Hist|Canadian bulletin of medical history
Can Child Adolesc Psychiatr Rev|The Canadian child and adolescent psychiatry review
Can Commun Dis Rep|Canada Communicable Disease Report
Can Commun Dis Rep|Canada communicable disease report
Can Crit Care Nurs J|Canadian critical care nursing journal
Can Dent Hyg|The Canadian dental hygienist
Can Doct|Canadian doctor
Can Fam Physician|Canadian Family Physician
Can Fam Physician|Canadian family physician Médecin de famille canadien
Can Forces Dent Serv Bull|Canadian Forces Dental Services Bulletin
Can Forces Dent Serv Q|Canadian Forces Dental Services quarterly
Can Geriatr J|Canadian geriatrics journal
Can Hosp|Canadian hospital
Can J Aging|Canadian journal on aging
Can J Anaesth|Canadian Journal of Anaesthesia
Can J Anaesth|Canadian journal of anaesthesia
Can J Appl Physiol|Canadian Journal of Applied Physiology
Can J Biochem|Canadian journal of biochemistry
Can J Cardiol|The Canadian journal of cardiology
Can J Comp Med Vet Sci|Canadian journal of comparative medicine and veterinary science
Can J Comp Med|Canadian Journal of Comparative Medicine
Can J Comp Med|Canadian journal of comparative medicine
Can J Dent Hyg|Canadian journal of dental hygiene
Can J Diabetes|Canadian journal of diabetes
Can J Diet Pract Res|Canadian journal of dietetic practice and research
Can J Exp Psychol|Canadian Journal of Experimental Psychology
Can J Exp Psychol|Canadian journal of experimental psychology
Can J Gastroenterol Hepatol|Canadian journal of gastroenterology & hepatology
Can J Gastroenterol|Canadian Journal of Gastroenterology
Can J Gastroenterol|Canadian journal of gastroenterology
Can J Hosp Pharm|The Canadian journal of hospital pharmacy
Can J Infect Dis Med Microbiol|The Canadian journal of infectious diseases & medical microbiology
Can J Infect Dis|The Canadian journal of infectious diseases
Can J Kidney Health Dis|Canadian journal of kidney health and disease
Can J Med Radiat Technol|The Canadian journal of medical radiation technology
Can J Med Technol|Canadian journal of medical technology
Can J Microbiol|Canadian journal of microbiology
Can J Neurol Sci|Canadian Journal of Neurological Sciences
Can J Neurol Sci|The Canadian journal of neurological sciences. Le journal canadien des sciences neurologiques
Can J Nurs Adm|Canadian journal of nursing administration
Can J Nurs Res|The Canadian journal of nursing research
Can J Occup Ther|Canadian journal of occupational therapy. Revue canadienne d'ergothérapie
Can J Oncol|The Canadian journal of oncology
Can J Ophthalmol|Canadian Journal of Ophthalmology
Can J Ophthalmol|Canadian journal of ophthalmology. Journal canadien d'ophtalmologie
Can J Otolaryngol Suppl|Canadian journal of otolaryngology. Supplement
Can J Otolaryngol|Canadian journal of otolaryngology
Can J Physiol Pharmacol|Canadian journal of physiology and pharmacology
Can J Plast Surg|The Canadian journal of plastic surgery
Can J Psychiatr Nurs|The Canadian journal of psychiatric nursing
Can J Psychiatry|Canadian journal of psychiatry. Revue canadienne de psychiatrie
Can J Psychol|Canadian journal of psychology
Can J Public Health|Canadian journal of public health
Can J Radiogr Radiother Nucl Med|The Canadian journal of radiography, radiotherapy, nuclear medicine
Can J Respir Ther|Canadian journal of respiratory therapy
Can J Rural Med|Canadian journal of rural medicine
Can J Surg|Canadian Journal of Surgery
Can J Surg|Canadian journal of surgery. Journal canadien de chirurgie
Can J Urol|The Canadian journal of urology
Can J Vet Res|Canadian Journal of Veterinary Research
Can J Vet Res|Canadian journal of veterinary research
Can J Zool|Canadian journal of zoology
Can Med Assoc J|Canadian Medical Association journal
Can Med Educ J|Canadian medical education journal
Can Ment Health|Canada's mental health
Can Nurse|The Canadian nurse
Can Oncol Nurs J|Canadian oncology nursing journal
Can Oper Room Nurs J|Canadian operating room nursing journal
Can Pharm J (Ott)|Canadian pharmacists journal
Can Pharm J|Canadian pharmaceutical journal
Can Psychiatr Assoc J|Canadian Psychiatric Association journal
Can Respir J|Canadian respiratory journal
Can Rev Sociol|Canadian review of sociology
Can Urol Assoc J|Canadian Urological Association journal
Can Vet J|Canadian Veterinary Journal
Can Vet J|The Canadian veterinary journal
Cancer
Cancer Biochem Biophys|Cancer biochemistry biophysics
Cancer Biol Med|Cancer biology & medicine
Cancer Biol Ther|Cancer biology & therapy
Cancer Biomark|Cancer biomarkers
Cancer Biother Radiopharm|Cancer biotherapy & radiopharmaceuticals
Cancer Biother|Cancer biotherapy
Cancer Causes Control|Cancer Causes and Control
Cancer Causes Control|Cancer causes & control
Cancer Cell Int|Cancer cell international
Cancer Cells
Cancer Cell|Cancer cell
Cancer Chemother Biol Response Modif|Cancer chemotherapy and biological response modifiers
Cancer Chemother Pharmacol|Cancer chemotherapy and pharmacology
Cancer Chemother Rep 2|Cancer chemotherapy reports. Part 2
Cancer Chemother Rep 3|Cancer chemotherapy reports. Part 3
Cancer Clin Trials|Cancer clinical trials
Cancer Commun (Lond)|Cancer communications
Cancer Commun|Cancer communications
Cancer Control|Cancer control
Cancer Cytopathol|Cancer cytopathology
Cancer Detect Prev|Cancer detection and prevention
Cancer Discov|Cancer discovery
Cancer Drug Deliv|Cancer drug delivery
Cancer Epidemiol Biomarkers Prev|Cancer Epidemiology, Biomarkers and Prevention
Cancer Epidemiol Biomarkers Prev|Cancer epidemiology, biomarkers & prevention
Cancer Epidemiol|Cancer epidemiology
Cancer Gene Ther|Cancer gene therapy
Cancer Genet Cytogenet|Cancer genetics and cytogenetics
Cancer Genet|Cancer genetics
Cancer Genomics Proteomics|Cancer genomics & proteomics
Cancer Growth Metastasis|Cancer growth and metastasis
Cancer Imaging|Cancer imaging
Cancer Immunol Immunother|Cancer Immunology, Immunotherapy
Cancer Immunol Immunother|Cancer immunology, immunotherapy
Cancer Immunol Res|Cancer immunology research
Cancer Immun|Cancer immunity
Cancer Inform|Cancer informatics
Cancer Invest|Cancer investigation
Cancer J Sci Am|The cancer journal from Scientific American
Cancer J|Cancer Journal
Cancer J|Cancer journal
Cancer Lett|Cancer letters
Cancer Manag Res|Cancer management and research
Cancer Med|Cancer medicine
Cancer Metab|Cancer & metabolism
Cancer Metastasis Rev|Cancer and Metastasis Reviews
Cancer Metastasis Rev|Cancer metastasis reviews
Cancer Microenviron|Cancer microenvironment
Cancer Nurs|Cancer nursing
Cancer Pract|Cancer practice
Cancer Prev Res (Phila)|Cancer prevention research
Cancer Radiother|Cancer Radiotherapie
Cancer Radiother|Cancer radiothérapie
Cancer Rep (Hoboken)|Cancer reports
Cancer Res Treat|Cancer research and treatment
Cancer Res|Cancer research
Cancer Sci|Cancer science
Cancer Surv|Cancer surveys
Cancer Treat Rep|Cancer treatment reports
Cancer Treat Res Commun|Cancer treatment and research communications
Cancer Treat Res|Cancer treatment and research
Cancer Treat Rev|Cancer treatment reviews
Cancers (Basel)|Cancers
Cancers Head Neck|Cancers of the head & neck
Canine Genet Epidemiol|Canine genetics and epidemiology
Canine Med Genet|Canine medicine and genetics
Cannabis Cannabinoid Res|Cannabis and cannabinoid research
Cap Nurs|Capital nursing
Capitation Manag Rep|Capitation management report
Capitation Rates Data|Capitation rates & data
Carbohydr Polym|Carbohydrate polymers
Carbohydr Res|Carbohydrate research
Carbon Balance Manag|Carbon balance and management
Carcinog Compr Surv|Carcinogenesis
Carcinogenesis
Card Electrophysiol Clin|Cardiac electrophysiology clinics
Card Electrophysiol Rev|Cardiac electrophysiology review
Card Fail Rev|Cardiac failure review
Cardiol Clin|Cardiology clinics
Cardiol J|Cardiology journal
Cardiol Manage|Cardiology management
Cardiol Prat|Cardiologia pratica
Cardiol Res Pract|Cardiology research and practice
Cardiol Res|Cardiology research
Cardiol Rev|Cardiology in review
Cardiol Ther|Cardiology and therapy
Cardiol Young|Cardiology in the young
Cardiologia
Cardiology
Cardiooncology|Cardio-oncology
Cardiorenal Med|Cardiorenal medicine
Cardioscience
Cardiovasc Clin|Cardiovascular clinics
Cardiovasc Diabetol|Cardiovascular diabetology
Cardiovasc Diagn Ther|Cardiovascular diagnosis and therapy
Cardiovasc Dis|Cardiovascular diseases
Cardiovasc Drugs Ther|Cardiovascular drugs and therapy
Cardiovasc Endocrinol Metab|Cardiovascular endocrinology & metabolism
Cardiovasc Endocrinol|Cardiovascular endocrinology
Cardiovasc Eng Technol|Cardiovascular engineering and technology
Cardiovasc Eng|Cardiovascular Engineering
Cardiovasc Hematol Agents Med Chem|Cardiovascular & hematological agents in medicinal chemistry
Cardiovasc Hematol Disord Drug Targets|Cardiovascular & hematological disorders drug targets
Cardiovasc Interv Ther|Cardiovascular intervention and therapeutics
Cardiovasc Intervent Radiol|Cardiovascular and interventional radiology
Cardiovasc J Afr|Cardiovascular journal of Africa
Cardiovasc Pathol|Cardiovascular pathology
Cardiovasc Psychiatry Neurol|Cardiovascular psychiatry and neurology
Cardiovasc Radiat Med|Cardiovascular radiation medicine
Cardiovasc Radiol|Cardiovascular radiology
Cardiovasc Res Cent Bull|Cardiovascular Research Center bulletin
Cardiovasc Res|Cardiovascular research
Cardiovasc Revasc Med|Cardiovascular revascularization medicine
Cardiovasc Surg|Cardiovascular Surgery
Cardiovasc Ther|Cardiovascular therapeutics
Cardiovasc Toxicol|Cardiovascular toxicology
Cardiovasc Ultrasound|Cardiovascular ultrasound
Caridad Cienc Arte|Caridad, ciencia y arte
Caries Res|Caries research
Carlsberg Res Commun|Carlsberg research communications
Cartilage
Cas Lek Cesk|Casopís lékar̆ů c̆eských
Case Rep Anesthesiol|Case reports in anesthesiology
Case Rep Cardiol|Case reports in cardiology
Case Rep Crit Care|Case reports in critical care
Case Rep Dent|Case reports in dentistry
Case Rep Dermatol Med|Case reports in dermatological medicine
Case Rep Dermatol|Case reports in dermatology
Case Rep Emerg Med|Case reports in emergency medicine
Case Rep Endocrinol|Case reports in endocrinology
Case Rep Gastroenterol|Case reports in gastroenterology
Case Rep Gastrointest Med|Case reports in gastrointestinal medicine
Case Rep Genet|Case reports in genetics
Case Rep Hematol|Case reports in hematology
Case Rep Infect Dis|Case reports in infectious diseases
Case Rep Med|Case reports in medicine
Case Rep Nephrol Dial|Case reports in nephrology and dialysis
Case Rep Nephrol Urol|Case reports in nephrology and urology
Case Rep Nephrol|Case reports in nephrology
Case Rep Neurol Med|Case reports in neurological medicine
Case Rep Neurol|Case reports in neurology
Case Rep Obstet Gynecol|Case reports in obstetrics and gynecology
Case Rep Oncol Med|Case reports in oncological medicine
Case Rep Oncol|Case reports in oncology
Case Rep Ophthalmol Med|Case reports in ophthalmological medicine
Case Rep Ophthalmol|Case reports in ophthalmology
Case Rep Orthop|Case reports in orthopedics
Case Rep Otolaryngol|Case reports in otolaryngology
Case Rep Pancreat Cancer|Case reports in pancreatic cancer
Case Rep Pathol|Case reports in pathology
Case Rep Pediatr|Case reports in pediatrics
Case Rep Psychiatry|Case reports in psychiatry
Case Rep Pulmonol|Case reports in pulmonology
Case Rep Radiol|Case reports in radiology
Case Rep Rheumatol|Case reports in rheumatology
Case Rep Surg|Case reports in surgery
Case Rep Transplant|Case reports in transplantation
Case Rep Urol|Case reports in urology
Case Rep Vasc Med|Case reports in vascular medicine
Case Rep Vet Med|Case reports in veterinary medicine
Case Rep Womens Health|Case reports in women's health
Case Reports Hepatol|Case reports in hepatology
Case Reports Immunol|Case reports in immunology
Case Reports Plast Surg Hand Surg|Case reports in plastic surgery & hand surgery
Case Stud Health Adm|Case studies in health administration
Cases J|Cases journal
Caspian J Intern Med|Caspian journal of internal medicine
Cater Health|Catering & health
Cathet Cardiovasc Diagn|Catheterization and cardiovascular diagnosis
Catheter Cardiovasc Interv|Catheterization and cardiovascular interventions
Cathol Hosp|Catholic hospital
Cathol Nurse|The Catholic nurse
Cell
Cell Adh Migr|Cell adhesion & migration
Cell Adhes Commun|Cell adhesion and communication
Cell Biochem Biophys|Cell biochemistry and biophysics
Cell Biochem Funct|Cell biochemistry and function
Cell Biol Educ|Cell biology education
Cell Biol Int Rep|Cell biology international reports
Cell Biol Int|Cell biology international
Cell Biol Toxicol|Cell biology and toxicology
Cell Biophys|Cell biophysics
Cell Biosci|Cell & bioscience
Cell Calcium|Cell calcium
Cell Chem Biol|Cell chemical biology
Cell Chromosome|Cell & chromosome
Cell Commun Adhes|Cell communication & adhesion
Cell Commun Signal|Cell communication and signaling
Cell Cycle
Cell Cycle|Cell cycle
Cell Death Differ|Cell death and differentiation
Cell Death Discov|Cell death discovery
Cell Death Dis|Cell death & disease
Cell Differ|Cell differentiation
Cell Discov|Cell discovery
Cell Div|Cell division
Cell Growth Differ|Cell Growth and Differentiation
Cell Host Microbe|Cell host & microbe
Cell Immunol|Cellular immunology
Cell J|Cell journal
Cell Logist|Cellular logistics
Cell Med|Cell medicine
Cell Metab|Cell metabolism
Cell Microbiol|Cellular microbiology
Cell Mol Bioeng|Cellular and molecular bioengineering
Cell Mol Biol (Noisy-le-grand)|Cellular and molecular biology
Cell Mol Biol Lett|Cellular & molecular biology letters
Cell Mol Biol Res|Cellular & molecular biology research
Cell Mol Biol|Cellular and molecular biology
Cell Mol Gastroenterol Hepatol|Cellular and molecular gastroenterology and hepatology
Cell Mol Immunol|Cellular & molecular immunology
Cell Mol Life Sci|Cellular and Molecular Life Sciences
Cell Mol Life Sci|Cellular and molecular life sciences
Cell Mol Neurobiol|Cellular and molecular neurobiology
Cell Motil Cytoskeleton|Cell motility and the cytoskeleton
Cell Motil|Cell motility
Cell Muscle Motil|Cell and muscle motility
Cell Oncol (Dordr)|Cellular Oncology
Cell Oncol (Dordr)|Cellular oncology
Cell Oncol|Cellular oncology
Cell Physiol Biochem|Cellular physiology and biochemistry
Cell Prolif|Cell proliferation
Cell Regen|Cell regeneration
Cell Regul|Cell regulation
Cell Rep Med|Cell reports. Medicine
Cell Reprogram|Cellular reprogramming
Cell Rep|Cell reports
Cell Res|Cell research
Cell Signal|Cellular signalling
Cell Stem Cell|Cell stem cell
Cell Stress Chaperones|Cell stress & chaperones
Cell Stress|Cell stress
Cell Struct Funct|Cell structure and function
Cell Surf|Cell surface
Cell Syst|Cell systems
Cell Tissue Bank|Cell and tissue banking
Cell Tissue Kinet|Cell and tissue kinetics
Cell Tissue Res|Cell and tissue research
Cell Transplant|Cell transplantation
Cells
Cells Tissues Organs|Cells, tissues, organs
Cent Afr J Med|The Central African journal of medicine
Cent Asian J Glob Health|Central Asian journal of global health
Cent Eur J Immunol|Central-European journal of immunology
Cent Eur J Public Health|Central European journal of public health
Cent European J Urol|Central European journal of urology
Cent Nerv Syst Agents Med Chem|Central nervous system agents in medicinal chemistry
Cephalalgia
Cereb Cortex|Cerebral Cortex
Cereb Cortex|Cerebral cortex
Cereb Palsy J|The Cerebral palsy journal
Cereb Palsy Rev|Cerebral palsy review
Cerebellum
Cerebellum Ataxias|Cerebellum & ataxias
Cerebrospinal Fluid Res|Cerebrospinal fluid research
Cerebrovasc Brain Metab Rev|Cerebrovascular and brain metabolism reviews
Cerebrovasc Dis Extra|Cerebrovascular diseases extra
Cerebrovasc Dis|Cerebrovascular Diseases
Cerebrovasc Dis|Cerebrovascular diseases
Cerebrum
Certif Dent Tech|Certified dental technician
Cesk Dermatol|Ceskoslovenská dermatologie
Cesk Epidemiol Mikrobiol Imunol|Ceskoslovenská epidemiologie, mikrobiologie, imunologie
Cesk Farm|Ceskoslovenská farmacie
Cesk Fysiol|Ceskoslovenská fysiologie
Cesk Gastroenterol Vyz|Ceskoslovenská gastroenterologie a výz̆iva
Cesk Gynekol|Ceskoslovenská gynekologie
Cesk Hyg|Ceskoslovenská hygiena
Cesk Neurol Neurochir|Ceskoslovenská neurologie a neurochirurgie
Cesk Neurol|Ceskoslovenská neurologie
Cesk Oftalmol|Ceskoslovenská oftalmologie
Cesk Otolaryngol|Ceskoslovenská otolaryngologie
Cesk Patol|Československá patologie
Cesk Pediatr|Ceskoslovenská pediatrie
Cesk Psychiatr|Ceskoslovenská psychiatrie
Cesk Radiol|Ceskoslovenská radiologie
Cesk Slov Oftalmol|Ceska a Slovenska Oftalmologie
Cesk Slov Oftalmol|Ceská a slovenská oftalmologie
Cesk Stomatol|Ceskoslovenská stomatologie
Cesk Zdrav|Ceskoslovenské zdravotnictví
Ceska Gynekol|Ceská gynekologie
Ceska Slov Farm|Ceska a Slovenska Farmacie
Ceska Slov Farm|Ceská a Slovenská farmacie
Ceska Slov Psychiatr|Ceská a slovenská psychiatrie
Ceylon Dent J|Ceylon Dental Journal
Ceylon Med J|The Ceylon medical journal
Chang Gung Med J|Chang Gung medical journal
Chang Keng I Hsueh|Chang Keng I Hsueh Chang Gung Medical Journal
Change
Changing Times|Changing times
Channels (Austin)|Channels
Chaos
Chart
Chem Asian J|Chemistry, an Asian journal
Chem Ber|Chemische Berichte
Chem Biodivers|Chemistry & biodiversity
Chem Biol Drug Des|Chemical biology & drug design
Chem Biol Interact|Chemico-biological interactions
Chem Biol|Chemistry & biology
Chem Br|Chemistry in Britain
Chem Cent J|Chemistry Central journal
Chem Commun (Camb)|Chemical Communications
Chem Commun (Camb)|Chemical communications
Chem Depend|Chemical dependencies
Chem Immunol Allergy|Chemical immunology and allergy
Chem Immunol|Chemical immunology
Chem Ind|Chemistry & industry
Chem Pharm Bull (Tokyo)|Chemical & pharmaceutical bulletin
Chem Phys Lipids|Chemistry and physics of lipids
Chem Rec|Chemical Record
Chem Rec|Chemical record
Chem Res Toxicol|Chemical research in toxicology
Chem Rev|Chemical reviews
Chem Sci|Chemical science
Chem Senses|Chemical senses
Chem Soc Rev|Chemical Society reviews
ChemMedChem
ChemSusChem
Chembiochem
Chemistry
ChemistryOpen
Chemosphere
Chemother Res Pract|Chemotherapy research and practice
Chemotherapy
Chemphyschem
Chempluschem|ChemPlusChem
Chen Tzu Yen Chiu
Chest
Chest Surg Clin N Am|Chest surgery clinics of North America
Chic Med Sch Q|The Chicago Medical School quarterly
Chief Inf Off J|Chief information officer journal
Chih|Chung Chien Wai Ko Ts
Chih|Chung-Hua Cheng Hsing Shao Shang Wai Ko Tsa Chih [Chinese Journal OfPlastic Surgery and Burns] Chung Hua Cheng Hsing Shao Shang Wai Ko Ts
Child Abuse Negl|Child abuse & neglect
Child Adolesc Ment Health|Child and adolescent mental health
Child Adolesc Psychiatr Clin N Am|Child and adolescent psychiatric clinics of North America
Child Adolesc Psychiatry Ment Health|Child and adolescent psychiatry and mental health
Child Care Health Dev|Child
Child Dev|Child development
Child Maltreat|Child maltreatment
Child Nephrol Urol|Child nephrology and urology
Child Neurol Open|Child neurology open
Child Neuropsychol|Child neuropsychology
Child Obes|Childhood obesity
Child Psychiatry Hum Dev|Child psychiatry and human development
Child Today|Children today
Child Welfare|Child welfare
Children (Basel)|Children
Childs Brain|Child's brain
Childs Nerv Syst|Child's nervous system
Childs Nerv Syst|Childs Nervous System
Chimerism
Chimia (Aarau)|Chimia
Chin Clin Oncol|Chinese clinical oncology
Chin J Biotechnol|Chinese journal of biotechnology
Chin J Cancer Res|Chinese journal of cancer research
Chin J Cancer|Chinese journal of cancer
Chin J Dent Res|The Chinese journal of dental research
Chin J Integr Med|Chinese journal of integrative medicine
Chin J Nat Med|Chinese journal of natural medicines
Chin J Physiol|The Chinese journal of physiology
Chin J Traumatol|Chinese journal of traumatology
Chin Med J (Engl)|Chinese medical journal
Chin Med Sci J|Chinese Medical Sciences Journal
Chin Med Sci J|Chinese medical sciences journal
Chin Med|Chinese medicine
Chin Neurosurg J|Chinese neurosurgical journal
Chinas Med|China's medicine
Chir Forum Exp Klin Forsch|Chirurgisches Forum für experimentelle und klinische Forschung
Chir Ital|Chirurgia italiana
Chir Main|Chirurgie de la main
Chir Maxillofac Plast|Chirurgia Maxillofacialis et Plastica
Chir Narzadow Ruchu Ortop Pol|Chirurgia narzadów ruchu i ortopedia polska
Chir Organi Mov|Chirurgia degli Organi di Movimento
Chir Patol Sper|Chirurgia e patologia sperimentale
Chir Pediatr|Chirurgie pédiatrique
Chirality
Chiropr Man Therap|Chiropractic & manual therapies
Chiropr Osteopat|Chiropractic & osteopathy
Chirurg
Chirurgia (Bucur)|Chirurgia
Chirurgie
Chirurg|Der Chirurg
Choices Respir Manage|Choices in respiratory management
Cholesterol
Chonnam Med J|Chonnam medical journal
Chot Mai Het Kan Phayaban|Chot mai hēt kān phayābān
Christ Med Dent Soc J|Christian Medical Dental Society journal
Christ Nurse (Mysore)|Christian nurse
Christ Nurse Int|Christian nurse international
Chromatogr Rev|Chromatographic reviews
Chromosoma
Chromosome Res|Chromosome Research
Chromosome Res|Chromosome research
Chron Respir Dis|Chronic respiratory disease
Chronic Dis Can|Chronic diseases in Canada
Chronic Dis Transl Med|Chronic diseases and translational medicine
Chronic Illn|Chronic illness
Chronic Obstr Pulm Dis|Chronic obstructive pulmonary diseases
Chronic Stress (Thousand Oaks)|Chronic stress
Chronicle|The Chronicle
Chronobiol Int|Chronobiology international
Chronobiologia
Chung Hua Chieh Ho Ho Hu Hsi Tsa Chih|Chung-Hua Chieh Ho Ho Hu Hsi Tsa Chih Chinese Journal of Tuberculosis and Respiratory Diseases
Chung Hua Chung Liu Tsa Chih|Chung-Hua Chung Liu Tsa Chih [Chinese Journal of Oncology]
Chung Hua Erh Pi Yen Hou Ko Tsa Chih|Chung-Hua Erh Pi Yen Hou Ko Tsa Chih Chinese Journal Of Otorhinolaryngology
Chung Hua Fu Chan Ko Tsa Chih|Chung-Hua Fu Chan Ko Tsa Chih [Chinese Journal of Obstetrics AndGynecology]
Chung Hua Hsueh Yeh Hsueh Tsa Chi|Chung-Hua Hsueh Yeh Hsueh Tsa Chih Chinese Journal of Hematology
Chung Hua I Hsueh Tsa Chih|Chung-Hua I Hsueh Tsa Chih [Chinese Medical Journal]
Chung Hua Kou Chiang Hsueh Tsa Chih|Chung-Hua Kou Chiang I Hsueh Tsa Chih Chinese Journal of Stomatology
Chung Hua Liu Hsing Ping Hsueh Tsa Chih|Chung-Hua Liu Hsing Ping Hsueh Tsa Chih Chinese Journal of Epidemiology (Pei-Ching
Chung Hua Nei Ko Tsa Chih|Chung-Hua Nei Ko Tsa Chih Chinese Journal of Internal Medicine
Chung Hua Ping Li Hsueh Tsa Chih|Chung-Hua Ping Li Hsueh Tsa Chih [Chinese Journal of Pathology]
Chung Hua Wai Ko Tsa Chih|Chung-Hua Wai Ko Tsa Chih [Chinese Journal of Surgery]
Chung Hua Yen Ko Tsa Chih|Chung-Hua Yen Ko Tsa Chih [Chinese Journal of Ophthalmology]
Chung Hua Yu Fang I Hsueh Tsa Chih|Chung-Hua Yu Fang I Hsueh Tsa Chih [Chinese Journal Of Preventive Medicine]
Chung Kuo Chung Hsi I Chieh Ho Tsa Chih|Chung-Kuo Chung Hsi I Chieh Ho Tsa Chih (Pei-Ching
Chung Kuo Chung Yao Tsa Chih|Chung-Kuo Chung Yao Tsa Chih China Journal of Chinese Materia Medica (Pei-Ching
Chung Kuo I Hsueh Ko Hsueh Yuan Hsueh Pao|Chung-Kuo I Hsueh Ko Hsueh Yuan Hsueh Pao Acta Academiae Medicinae Sinicae
Chung Kuo I Liao Chi Hsieh Tsa Chih|Chung-Kuo I Liao Chi Hsieh Tsa Chih Chinese Journal of Medical Instrumentation (Shang-Hai Shih
Chung Kuo Yao Li Hsueh Pao|Chung-Kuo Yao Li Hsueh Pao [Acta Pharmacologica Sinica]
Chung Kuo Ying Yung Sheng Li Hsueh Tsa Chih|Chung-Kuo Ying Yung Sheng Li Hsueh Tsa Chih Chinese Journal of Applied Physiology
Chung Yao Tsai|Chung Yao Tsai Journal of Chinese Medicinal Materials (Kuang-Chou Shih
Ciba Found Study Group|Ciba Foundation study group
Ciba Found Symp|Ciba Foundation symposium
Cien Saude Colet|Ciência & saúde coletiva
Cilia
Cincinnati Dent Soc Bull|The Cincinnati Dental Society bulletin
Cir Bucal|Cirugia Bucal
Cir Cir|Cirugía y cirujanos
Cir Esp|Cirugía española
Cir Ginecol Urol|Cirugía, ginecología y urología
Cir Pediatr|Cirugia Pediatrica
Cir Pediatr|Cirugía pediátrica
Circ Arrhythm Electrophysiol|Circulation. Arrhythmia and electrophysiology
Circ Cardiovasc Imaging|Circulation. Cardiovascular imaging
Circ Cardiovasc Interv|Circulation. Cardiovascular interventions
Circ Cardiovasc Qual Outcomes|Circulation. Cardiovascular quality and outcomes
Circ Genom Precis Med|Circulation. Genomic and precision medicine
Circ Heart Fail|Circulation. Heart failure
Circ J|Circulation journal
Circ Odontol San Martin Tres Febr|Circulo Odontologico De San Martin Y Tres De Febrero
Circ Res|Circulation research
Circ Shock Suppl|Circulatory shock. Supplement
Circ Shock|Circulatory shock
Circulation
Cleft Palate Craniofac J|Cleft Palate-Craniofacial Journal
Cleft Palate Craniofac J|The Cleft palate-craniofacial journal
Cleft Palate J|The Cleft palate journal
Cleve Clin J Med|Cleveland Clinic journal of medicine
Cleve Clin Q|Cleveland Clinic quarterly
Climacteric
Clin Adv Hematol Oncol|Clinical advances in hematology & oncology
Clin Adv Periodontics|Clinical advances in periodontics
Clin Allergy|Clinical allergy
Clin Anat|Clinical Anatomy
Clin Anat|Clinical anatomy
Clin Anesth|Clinical anesthesia
Clin Appl Thromb Hemost|Clinical and applied thrombosis
Clin Auton Res|Clinical Autonomic Research
Clin Auton Res|Clinical autonomic research
Clin Biochem Rev|The Clinical biochemist. Reviews
Clin Biochem|Clinical biochemistry
Clin Biomech (Bristol, Avon)|Clinical biomechanics
Clin Breast Cancer|Clinical breast cancer
Clin Bull|Clinical bulletin
Clin Cancer Res|Clinical cancer research
Clin Cardiol|Clinical cardiology
Clin Case Rep|Clinical case reports
Clin Chem Lab Med|Clinical chemistry and laboratory medicine
Clin Chem|Clinical chemistry
Clin Chest Med|Clinics in chest medicine
Clin Child Fam Psychol Rev|Clinical child and family psychology review
Clin Child Psychol Psychiatry|Clinical child psychology and psychiatry
Clin Chim Acta|Clinica Chimica Acta
Clin Chim Acta|Clinica chimica acta
Clin Colon Rectal Surg|Clinics in colon and rectal surgery
Clin Colorectal Cancer|Clinical colorectal cancer
Clin Commun Disord|Clinics in communication disorders
Clin Cornerstone|Clinical cornerstone
Clin Cosmet Investig Dent|Clinical, cosmetic and investigational dentistry
Clin Cosmet Investig Dermatol|Clinical, cosmetic and investigational dermatology
Clin Dermatol|Clinics in dermatology
Clin Dev Immunol|Clinical & developmental immunology
Clin Diabetes Endocrinol|Clinical diabetes and endocrinology
Clin Diabetes|Clinical diabetes
Clin Diagn Lab Immunol|Clinical and diagnostic laboratory immunology
Clin Diagn Ultrasound|Clinics in diagnostic ultrasound
Clin Diagn Virol|Clinical and diagnostic virology
Clin Drug Investig|Clinical drug investigation
Clin Dysmorphol|Clinical dysmorphology
Clin EEG Neurosci|Clinical EEG and neuroscience
Clin Electroencephalogr|Clinical Electroencephalography
Clin Endocrinol (Oxf)|Clinical endocrinology
Clin Endocrinol Metab|Clinics in endocrinology and metabolism
Clin Endosc|Clinical endoscopy
Clin Eng Inf Serv|Clinical engineering information service
Clin Eng News|Clinical engineering news
Clin Eng|Clinical engineering
Clin Epidemiol|Clinical epidemiology
Clin Epigenetics|Clinical epigenetics
Clin Eur|Clinica europea
Clin Evid|Clinical evidence
Clin Exp Allergy|Clinical and Experimental Allergy
Clin Exp Allergy|Clinical and experimental allergy
Clin Exp Dent Res|Clinical and experimental dental research
Clin Exp Dermatol|Clinical and experimental dermatology
Clin Exp Dial Apheresis|Clinical and experimental dialysis and apheresis
Clin Exp Emerg Med|Clinical and experimental emergency medicine
Clin Exp Gastroenterol|Clinical and experimental gastroenterology
Clin Exp Hepatol|Clinical and experimental hepatology
Clin Exp Hypertens A|Clinical and experimental hypertension. Part A, Theory and practice
Clin Exp Hypertens B|Clinical and experimental hypertension. Part B, Hypertension in pregnancy
Clin Exp Hypertens|Clinical and experimental hypertension
Clin Exp Immunol|Clinical and experimental immunology
Clin Exp Med|Clinical and experimental medicine
Clin Exp Metastasis|Clinical & experimental metastasis
Clin Exp Nephrol|Clinical and experimental nephrology
Clin Exp Neurol|Clinical and experimental neurology
Clin Exp Obstet Gynecol|Clinical and experimental obstetrics & gynecology
Clin Exp Ophthalmol|Clinical & experimental ophthalmology
Clin Exp Optom|Clinical & experimental optometry
Clin Exp Otorhinolaryngol|Clinical and experimental otorhinolaryngology
Clin Exp Pathol|Clinical and experimental pathology
Clin Exp Pediatr|Clinical and experimental pediatrics
Clin Exp Pharmacol Physiol Suppl|Clinical and experimental pharmacology & physiology. Supplement
Clin Exp Pharmacol Physiol|Clinical and experimental pharmacology & physiology
Clin Exp Reprod Med|Clinical and experimental reproductive medicine
Clin Exp Rheumatol|Clinical and experimental rheumatology
Clin Exp Vaccine Res|Clinical and experimental vaccine research
Clin Gastroenterol Hepatol|Clinical gastroenterology and hepatology
Clin Gastroenterol|Clinics in gastroenterology
Clin Genet|Clinical genetics
Clin Genitourin Cancer|Clinical genitourinary cancer
Clin Geriatr Med|Clinics in geriatric medicine
Clin Gerontol|Clinical gerontologist
Clin Haematol|Clinics in haematology
Clin Hemorheol Microcirc|Clinical hemorheology and microcirculation
Clin Hypertens|Clinical hypertension
Clin Imaging|Clinical imaging
Clin Immunol Immunopathol|Clinical immunology and immunopathology
Clin Immunol Rev|Clinical immunology reviews
Clin Immunol|Clinical Immunology
Clin Immunol|Clinical immunology
Clin Implant Dent Relat Res|Clinical implant dentistry and related research
Clin Infect Dis|Clinical Infectious Diseases
Clin Infect Dis|Clinical infectious diseases
Clin Interv Aging|Clinical interventions in aging
Clin Invest Med|Clinical and investigative medicine. Médecine clinique et experimentale
Clin Investig Arterioscler|Clínica e investigación en arteriosclerosis
Clin Investig|The Clinical investigator
Clin J Am Soc Nephrol|Clinical journal of the American Society of Nephrology
Clin J Gastroenterol|Clinical journal of gastroenterology
Clin J Oncol Nurs|Clinical journal of oncology nursing
Clin J Pain|The Clinical journal of pain
Clin J Sport Med|Clinical Journal of Sport Medicine
Clin J Sport Med|Clinical journal of sport medicine
Clin Kidney J|Clinical kidney journal
Clin Lab (Zaragoza)|Clinica y laboratorio
Clin Lab Haematol|Clinical and laboratory haematology
Clin Lab Med|Clinics in laboratory medicine
Clin Lab|Clinical laboratory
Clin Laser Mon|Clinical laser monthly
Clin Linguist Phon|Clinical linguistics & phonetics
Clin Liver Dis (Hoboken)|Clinical liver disease
Clin Liver Dis|Clinics in liver disease
Clin Lung Cancer|Clinical lung cancer
Clin Lymphoma Myeloma Leuk|Clinical lymphoma, myeloma & leukemia
Clin Lymphoma Myeloma|Clinical lymphoma & myeloma
Clin Lymphoma|Clinical lymphoma
Clin Mater|Clinical materials
Clin Med (Lond)|Clinical medicine
Clin Med Cardiol|Clinical medicine. Cardiology
Clin Med Case Rep|Clinical medicine. Case reports
Clin Med Circ Respirat Pulm Med|Clinical medicine. Circulatory, respiratory and pulmonary medicine
Clin Med Insights Arthritis Musculoskelet Disord|Clinical medicine insights. Arthritis and musculoskeletal disorders
Clin Med Insights Blood Disord|Clinical medicine insights. Blood disorders
Clin Med Insights Cardiol|Clinical Medicine Insights. Cardiology
Clin Med Insights Case Rep|Clinical medicine insights. Case reports
Clin Med Insights Circ Respir Pulm Med|Clinical medicine insights. Circulatory, respiratory and pulmonary medicine
Clin Med Insights Ear Nose Throat|Clinical medicine insights. Ear, nose and throat
Clin Med Insights Endocrinol Diabetes|Clinical medicine insights. Endocrinology and diabetes
Clin Med Insights Gastroenterol|Clinical medicine insights. Gastroenterology
Clin Med Insights Oncol|Clinical Medicine Insights. Oncology
Clin Med Insights Pathol|Clinical medicine insights. Pathology
Clin Med Insights Pediatr|Clinical medicine insights. Pediatrics
Clin Med Insights Reprod Health|Clinical medicine insights. Reproductive health
Clin Med Insights Womens Health|Clinical medicine insights. Women's health
Clin Med Oncol|Clinical medicine. Oncology
Clin Med Pathol|Clinical medicine. Pathology
Clin Med Pediatr|Clinical medicine. Pediatrics
Clin Med Res|Clinical medicine & research
Clin Microbiol Infect|Clinical microbiology and infection
Clin Microbiol Rev|Clinical microbiology reviews
Clin Mol Allergy|Clinical and molecular allergy
Clin Mol Hepatol|Clinical and molecular hepatology
Clin Mol Pathol|Clinical molecular pathology
Clin Nephrol Case Stud|Clinical nephrology. Case studies
Clin Nephrol|Clinical nephrology
Clin Neurol Neurosurg|Clinical neurology and neurosurgery
Clin Neuropathol|Clinical neuropathology
Clin Neuropharmacol|Clinical neuropharmacology
Clin Neurophysiol Pract|Clinical neurophysiology practice
Clin Neurophysiol|Clinical neurophysiology
Clin Neuropsychol|The Clinical neuropsychologist
Clin Neuroradiol|Clinical neuroradiology
Clin Neurosci|Clinical Neuroscience
Clin Neurosurg|Clinical neurosurgery
Clin Notes Respir Dis|Clinical notes on respiratory diseases
Clin Nucl Med|Clinical nuclear medicine
Clin Nurs Pract Epilepsy|Clinical nursing practice in epilepsy
Clin Nurs Res|Clinical nursing research
Clin Nurse Spec|Clinical nurse specialist CNS
Clin Nutr ESPEN|Clinical nutrition ESPEN
Clin Nutr Res|Clinical nutrition research
Clin Nutr|Clinical Nutrition
Clin Nutr|Clinical nutrition
Clin Obes|Clinical obesity
Clin Obstet Gynaecol|Clinics in obstetrics and gynaecology
Clin Obstet Gynecol|Clinical obstetrics and gynecology
Clin Occup Environ Med|Clinics in occupational and environmental medicine
Clin Oncol (R Coll Radiol)|Clinical Oncology
Clin Oncol (R Coll Radiol)|Clinical oncology (Royal College of Radiologists (Great Britain))
Clin Oncol|Clinical oncology
Clin Ophthalmol|Clinical ophthalmology
Clin Optom (Auckl)|Clinical optometry
Clin Oral Implants Res|Clinical oral implants research
Clin Oral Investig|Clinical oral investigations
Clin Orthod Res|Clinical orthodontics and research
Clin Orthop Relat Res|Clinical orthopaedics and related research
Clin Orthop Surg|Clinics in orthopedic surgery
Clin Otolaryngol|Clinical Otolaryngology
Clin Otolaryngol|Clinical otolaryngology
Clin Pathol|Clinical pathology
Clin Pediatr (Phila)|Clinical pediatrics
Clin Pediatr Endocrinol|Clinical pediatric endocrinology
Clin Perform Qual Health Care|Clinical performance and quality health care
Clin Perinatol|Clinics in perinatology
Clin Pharmacokinet|Clinical pharmacokinetics
Clin Pharmacol Drug Dev|Clinical pharmacology in drug development
Clin Pharmacol Ther|Clinical pharmacology and therapeutics
Clin Pharmacol|Clinical pharmacology
Clin Pharm|Clinical pharmacy
Clin Physiol Biochem|Clinical physiology and biochemistry
Clin Physiol Funct Imaging|Clinical physiology and functional imaging
Clin Physiol|Clinical Physiology
Clin Plast Surg|Clinics in plastic surgery
Clin Podiatr Med Surg|Clinics in podiatric medicine and surgery
Clin Podiatry|Clinics in podiatry
Clin Pract Cases Emerg Med|Clinical practice and cases in emergency medicine
Clin Pract Epidemiol Ment Health|Clinical practice and epidemiology in mental health
Clin Pract Guidel Quick Ref Guide Clin|Clinical practice guideline. Quick reference guide for clinicians
Clin Pract|Clinics and practice
Clin Prev Dent|Clinical preventive dentistry
Clin Proteomics|Clinical proteomics
Clin Psychol Psychother|Clinical psychology & psychotherapy
Clin Psychol Rev|Clinical psychology review
Clin Psychopharmacol Neurosci|Clinical psychopharmacology and neuroscience
Clin Radiol|Clinical radiology
Clin Rehabil|Clinical rehabilitation
Clin Reprod Fertil|Clinical reproduction and fertility
Clin Res Cardiol Suppl|Clinical research in cardiology supplements
Clin Res Cardiol|Clinical research in cardiology
Clin Res Hepatol Gastroenterol|Clinics and research in hepatology and gastroenterology
Clin Respir J|The clinical respiratory journal
Clin Res|Clinical research
Clin Rev Allergy Immunol|Clinical reviews in allergy & immunology
Clin Rev Allergy|Clinical reviews in allergy
Clin Rheum Dis|Clinics in rheumatic diseases
Clin Rheumatol|Clinical rheumatology
Clin Sarcoma Res|Clinical sarcoma research
Clin Sci (Lond)|Clinical science
Clin Sci Mol Med Suppl|Clinical science and molecular medicine. Supplement
Clin Sci Mol Med|Clinical science and molecular medicine
Clin Sci|Clinical science
Clin Shoulder Elb|Clinics in shoulder and elbow
Clin Spine Surg|Clinical spine surgery
Clin Sports Med|Clinics in sports medicine
Clin Symp|Clinical Symposia
Clin Teach|The clinical teacher
Clin Tech Small Anim Pract|Clinical techniques in small animal practice
Clin Ter|Clinica Terapeutica
Clin Ter|La Clinica terapeutica
Clin Ther|Clinical therapeutics
Clin Toxicol (Phila)|Clinical toxicology
Clin Toxicol|Clinical toxicology
Clin Transl Allergy|Clinical and translational allergy
Clin Transl Gastroenterol|Clinical and translational gastroenterology
Clin Transl Immunology|Clinical & translational immunology
Clin Transl Med|Clinical and translational medicine
Clin Transl Oncol|Clinical & translational oncology
Clin Transl Radiat Oncol|Clinical and translational radiation oncology
Clin Transl Sci|Clinical and translational science
Clin Transplant|Clinical transplantation
Clin Transpl|Clinical transplants
Clin Trials J|Clinical trials journal
Clin Trials Metaanal|Clinical trials and meta-analysis
Clin Trials|Clinical Trials
Clin Trials|Clinical trials
Clin Vaccine Immunol|Clinical and vaccine immunology
Clinicoecon Outcomes Res|ClinicoEconomics and outcomes research
Clinics
Clinics (Sao Paulo)|Clinics
Clinique (Paris)|Clinique
Clio Med|Clio Medica
Clio Med|Clio medica
Clocks Sleep|Clocks & sleep
Cloning
Cloning Stem Cells|Cloning and stem cells
Clujul Med|Clujul medical
Cochlear Implants Int|Cochlear implants international
Cochrane Database Syst Rev|The Cochrane database of systematic reviews
Codas|CoDAS
Coeur Med Interne|Coeur et médecine interne
Cogn Affect Behav Neurosci|Cognitive, affective & behavioral neuroscience
Cogn Behav Neurol|Cognitive and behavioral neurology
Cogn Behav Ther|Cognitive behaviour therapy
Cogn Emot|Cognition & emotion
Cogn Neurodyn|Cognitive neurodynamics
Cogn Neuropsychiatry|Cognitive neuropsychiatry
Cogn Neuropsychol|Cognitive neuropsychology
Cogn Neurosci|Cognitive neuroscience
Cogn Process|Cognitive processing
Cogn Psychol|Cognitive psychology
Cogn Res Princ Implic|Cognitive research
Cogn Sci|Cognitive science
Cognit Comput|Cognitive computation
Cognition
Cold Spring Harb Mol Case Stud|Cold Spring Harbor molecular case studies
Cold Spring Harb Perspect Biol|Cold Spring Harbor perspectives in biology
Cold Spring Harb Perspect Med|Cold Spring Harbor perspectives in medicine
Cold Spring Harb Protoc|Cold Spring Harbor protocols
Cold Spring Harb Symp Quant Biol|Cold Spring Harbor symposia on quantitative biology
Coll Antropol|Collegium antropologicum
Coll Relat Res|Collagen and related research
Coll Rev|College Review
Collegian
Colloids Surf B Biointerfaces|Colloids and surfaces. B, Biointerfaces
Colo Med|Colorado medicine
Colo Nurse|Colorado nurse
Colomb Med (Cali)|Colombia médica
Colorectal Dis|Colorectal disease
Columbia Law Rev|Columbia law review
Comb Chem High Throughput Screen|Combinatorial chemistry & high throughput screening
Commitment
Commun Agric Appl Biol Sci|Communications in agricultural and applied biological sciences
Commun Behav Biol|Communications in behavioral biology. Part A
Commun Biol|Communications biology
Commun Dis Intell (2018)|Communicable diseases intelligence
Commun Dis Intell|Communicable diseases intelligence
Commun Dis Public Health|Communicable disease and public health
Commun Dis Rep CDR Rev|Communicable disease report. CDR review
Commun Dis Rep CDR Suppl|Communicable disease report. CDR supplement
Commun Dis Rep CDR Wkly|Communicable disease report. CDR weekly
Commun Integr Biol|Communicative & integrative biology
Commun Med|Communication & medicine
Commun Newsl|Communique Newsletter
Commun Nurs Res|Communicating nursing research
Commun Psychopharmacol|Communications in psychopharmacology
Communique (Wash DC)|Communique
Community Dent Health|Community Dental Health (Houndsmills, Hampshire
Community Dent Health|Community dental health
Community Dent Oral Epidemiol|Community dentistry and oral epidemiology
Community Eye Health|Community eye health
Community Health (Bristol)|Community health
Community Health Stud|Community health studies
Community Jr Coll J|Community and junior college journal
Community Med|Community medicine
Community Ment Health J|Community mental health journal
Community Ment Health Rev|Community mental health review
Community Nurse|Community nurse
Community Nurs|Community nursing
Community Outlook|Community outlook
Comp Biochem Physiol A Comp Physiol|Comparative biochemistry and physiology. A, Comparative physiology
Comp Biochem Physiol A Mol Integr Physiol|Comparative biochemistry and physiology. Part A, Molecular & integrative physiology
Comp Biochem Physiol A Physiol|Comparative biochemistry and physiology. Part A, Physiology
Comp Biochem Physiol B Biochem Mol Biol|Comparative biochemistry and physiology. Part B, Biochemistry & molecular biology
Comp Biochem Physiol Biochem Mol Biol|Comparative biochemistry and physiology. Biochemistry and molecular biology
Comp Biochem Physiol B|Comparative biochemistry and physiology. B, Comparative biochemistry
Comp Biochem Physiol C Comp Pharmacol Toxicol|Comparative biochemistry and physiology. C, Comparative pharmacology and toxicology
Comp Biochem Physiol C Comp Pharmacol|Comparative biochemistry and physiology. C
Comp Biochem Physiol C Pharmacol Toxicol Endocrinol|Comparative biochemistry and physiology. Part C, Pharmacology, toxicology & endocrinology
Comp Biochem Physiol C Toxicol Pharmacol|Comparative biochemistry and physiology. Toxicology & pharmacology
Comp Biochem Physiol Comp Physiol|Comparative biochemistry and physiology. Comparative physiology
Comp Biochem Physiol Part D Genomics Proteomics|Comparative biochemistry and physiology. Part D, Genomics & proteomics
Comp Biochem Physiol Pharmacol Toxicol Endocrinol|Comparative biochemistry and physiology. Pharmacology, toxicology and endocrinology
Comp Biochem Physiol Physiol|Comparative biochemistry and physiology. Physiology
Comp Biochem Physiol|Comparative biochemistry and physiology
Comp Cytogenet|Comparative cytogenetics
Comp Funct Genomics|Comparative and functional genomics
Comp Gen Pharmacol|Comparative and general pharmacology
Comp Hepatol|Comparative hepatology
Comp Immunol Microbiol Infect Dis|Comparative immunology, microbiology and infectious diseases
Comp Med East West|Comparative medicine East and West
Comp Med|Comparative medicine
Compend Contin Educ Dent|Compendium of continuing education in dentistry
Compend Contin Educ Dent|The Compendium of continuing education in dentistry
Compens Benefits Rev|Compensation and benefits review
Compens Rev|Compensation review
Complement
Complement Inflamm|Complement and inflammation
Complement Med Res|Complementary medicine research
Complement Ther Clin Pract|Complementary therapies in clinical practice
Complement Ther Med|Complementary therapies in medicine
Complement Ther Nurs Midwifery|Complementary therapies in nursing & midwifery
Complex Psychiatry|Complex psychiatry
Compr Child Adolesc Nurs|Comprehensive child and adolescent nursing
Compr Gerontol A|Comprehensive gerontology. Section A, Clinical and laboratory sciences
Compr Gerontol B|Comprehensive gerontology. Section B, Behavioural, social, and applied sciences
Compr Gerontol C|Comprehensive gerontology. Section C, Interdisciplinary topics
Compr Physiol|Comprehensive Physiology
Compr Psychiatry|Comprehensive psychiatry
Compr Rev Food Sci Food Saf|Comprehensive reviews in food science and food safety
Compr Ther|Comprehensive therapy
Comput Aided Surg|Computer Aided Surgery
Comput Assist Surg (Abingdon)|Computer assisted surgery
Comput Biol Chem|Computational biology and chemistry
Comput Biol Med|Computers in biology and medicine
Comput Biomed Res|Computers and Biomedical Research
Comput Chem|Computers & chemistry
Comput Healthc|Computers in healthcare
Comput Hosp|Computers in hospitals
Comput Inform Nurs|Computers, informatics, nursing
Comput Intell Neurosci|Computational intelligence and neuroscience
Comput Math Methods Med|Computational and mathematical methods in medicine
Comput Med Imaging Graph|Computerized Medical Imaging and Graphics
Comput Med Imaging Graph|Computerized medical imaging and graphics
Comput Methods Biomech Biomed Engin|Computer methods in biomechanics and biomedical engineering
Comput Methods Programs Biomed|Computer methods and programs in biomedicine
Comput Nurs|Computers in nursing
Comput Programs Biomed|Computer programs in biomedicine
Comput Struct Biotechnol J|Computational and structural biotechnology journal
Comput Tomogr|Computerized tomography
Computertomographie
Concepts Immunopathol|Concepts in immunopathology
Concern (Anaheim)|Concern
Concern Care Aging|Concern in care of the aging
Concours Med|Concours médical
Concussion
Cond Reflex|Conditional reflex
Conector
Confed State Med Surg J|Confederate States medical and surgical journal
Confin Neurol|Confinia neurologica
Confl Health|Conflict and health
Congenit Anom (Kyoto)|Congenital anomalies
Congest Heart Fail|Congestive Heart Failure
Congr Int Stomatol|Congrès international de stomatologie
Conn Dent Stud J|Connecticut dental student journal
Conn Med|Connecticut medicine
Conn Nurs News|Connecticut Nursing News
Connect Tissue Res|Connective tissue research
Conscious Cogn|Consciousness and cognition
Conserv Biol|Conservation biology
Conserv Physiol|Conservation physiology
Consult Specif Eng|Consulting-specifying engineer
Consultant
Consum Health Perspect|Consumer health perspectives
Consum Rep|Consumer reports
Cont Lens Anterior Eye|Contact lens & anterior eye
Contact Dermatitis|Contact dermatitis
Contact Intraocul Lens Med J|Contact and intraocular lens medical journal
Contact Point|Contact point
Contam Control|Contamination control
Contemp Adm Long Term Care|Contemporary administrator for long-term care
Contemp Adm|Contemporary administrator
Contemp Anesth Pract|Contemporary anesthesia practice
Contemp Clin Dent|Contemporary clinical dentistry
Contemp Clin Trials Commun|Contemporary clinical trials communications
Contemp Clin Trials|Contemporary clinical trials
Contemp Educ Psychol|Contemporary educational psychology
Contemp Intern Med|Contemporary internal medicine
Contemp Issues Clin Biochem|Contemporary issues in clinical biochemistry
Contemp Longterm Care|Contemporary longterm care
Contemp Neurol Ser|Contemporary neurology series
Contemp Nurse|Contemporary nurse
Contemp Oncol (Pozn)|Contemporary oncology
Contemp Orthop|Contemporary orthopaedics
Contemp Pediatr|Contemporary pediatrics
Contemp Pharm Pract|Contemporary pharmacy practice
Contemp Surg|Contemporary surgery
Contemp Top Immunobiol|Contemporary topics in immunobiology
Contemp Top Mol Immunol|Contemporary topics in molecular immunology
Contemp Urol|Contemporary urology
Contin Care|Continuing care
Continuum (Minneap Minn)|Continuum
Continuum (N Y)|Continuum
Contracept Fertil Sex (Paris)|Contraception, fertilité, sexualité
Contracept Reprod Med|Contraception and reproductive medicine
Contracept X|Contraception
Contraception
Contract
Contract Des|Contract design
Contract Healthc|Contract healthcare
Contract Inter|Contract interiors
Contrast Media Mol Imaging|Contrast media & molecular imaging
Contrib Epidemiol Biostat|Contributions to epidemiology and biostatistics
Contrib Gynecol Obstet|Contributions to gynecology and obstetrics
Contrib Microbiol Immunol|Contributions to microbiology and immunology
Contrib Microbiol|Contributions to microbiology
Contrib Nephrol|Contributions to nephrology
Contrib Primatol|Contributions to primatology
Contrib Sens Physiol|Contributions to sensory physiology
Control Clin Trials|Controlled clinical trials
Convuls Ther|Convulsive therapy
Cor Vasa|Cor et vasa
Core Evid|Core evidence
Cornea
Cornell Hotel Restaur Adm Q|The Cornell hotel and restaurant administration quarterly
Cornell J Law Public Policy|Cornell journal of law and public policy
Cornell Law Rev|Cornell law review
Cornell Vet|The Cornell veterinarian
Coron Artery Dis|Coronary artery disease
Corp Comment|Corporate commentary
Cortex
Cosmetologica
Cost Containment|Cost containment
Cost Eff Resour Alloc|Cost effectiveness and resource allocation
Cough
Cranio
Cranio Clin Int|Cranio clinics international
Craniomaxillofac Trauma Reconstr|Craniomaxillofacial trauma & reconstruction
Creat Nurs|Creative nursing
Crim Behav Ment Health|Criminal behaviour and mental health
Crisis
Crit Care Clin|Critical care clinics
Crit Care Explor|Critical care explorations
Crit Care Med|Critical care medicine
Crit Care Nurs Clin North Am|Critical care nursing clinics of North America
Crit Care Nurs Q|Critical care nursing quarterly
Crit Care Nurse|Critical care nurse
Crit Care Res Pract|Critical care research and practice
Crit Care Update|Critical care update
Crit Care|Critical care
Crit Pathw Cardiol|Critical pathways in cardiology
Crit Rev Anal Chem|Critical reviews in analytical chemistry
Crit Rev Biochem Mol Biol|Critical reviews in biochemistry and molecular biology
Crit Rev Biomed Eng|Critical reviews in biomedical engineering
Crit Rev Biotechnol|Critical reviews in biotechnology
Crit Rev Clin Lab Sci|Critical reviews in clinical laboratory sciences
Crit Rev Comput Tomogr|Critical reviews in computed tomography
Crit Rev Diagn Imaging|Critical reviews in diagnostic imaging
Crit Rev Eukaryot Gene Expr|Critical reviews in eukaryotic gene expression
Crit Rev Food Sci Nutr|Critical reviews in food science and nutrition
Crit Rev Immunol|Critical reviews in immunology
Crit Rev Med Inform|Critical reviews in medical informatics
Crit Rev Microbiol|Critical reviews in microbiology
Crit Rev Neurobiol|Critical reviews in neurobiology
Crit Rev Oncog|Critical reviews in oncogenesis
Crit Rev Oncol Hematol|Critical reviews in oncology
Crit Rev Oral Biol Med|Critical Reviews in Oral Biology and Medicine
Crit Rev Ther Drug Carrier Syst|Critical reviews in therapeutic drug carrier systems
Crit Rev Toxicol|Critical reviews in toxicology
Crit Ultrasound J|Critical ultrasound journal
Croat Med J|Croatian medical journal
Crossref Hum Resour Manage|Cross-reference on human resources management
Crossreference|Cross-reference
Cryo Letters|Cryo letters
Cryobiology
Cuad Bioet|Cuadernos de bioética
Cult Divers Ment Health|Cultural diversity and mental health
Cult Health Sex|Culture, health & sexuality
Cult Med Psychiatry|Culture, medicine and psychiatry
Cultur Divers Ethnic Minor Psychol|Cultural diversity & ethnic minority psychology
Cuore Circ|Cuore e circolazione
Curationis
Cureus|Curēus
Curr Aging Sci|Current aging science
Curr Alcohol|Currents in alcoholism
Curr Allergy Asthma Rep|Current allergy and asthma reports
Curr Allergy Rep|Current allergy reports
Curr Alzheimer Res|Current Alzheimer research
Curr Atheroscler Rep|Current atherosclerosis reports
Curr Biol|Current Biology
Curr Biol|Current biology
Curr Cancer Drug Targets|Current cancer drug targets
Curr Cardiol Rep|Current cardiology reports
Curr Cardiol Rev|Current cardiology reviews
Curr Chem Genom Transl Med|Current chemical genomics and translational medicine
Curr Chem Genomics|Current chemical genomics
Curr Clin Pharmacol|Current clinical pharmacology
Curr Clin Top Infect Dis|Current clinical topics in infectious diseases
Curr Comput Aided Drug Des|Current computer-aided drug design
Curr Concepts Hosp Pharm Manage|Current concepts in hospital pharmacy management
Curr Concepts Nutr|Current concepts in nutrition
Curr Control Trials Cardiovasc Med|Current controlled trials in cardiovascular medicine
Curr Dev Nutr|Current developments in nutrition
Curr Dev Psychopharmacol|Current developments in psychopharmacology
Curr Diab Rep|Current diabetes reports
Curr Diabetes Rev|Current diabetes reviews
Curr Dir Autoimmun|Current directions in autoimmunity
Curr Drug Deliv|Current drug delivery
Curr Drug Discov Technol|Current drug discovery technologies
Curr Drug Metab|Current drug metabolism
Curr Drug Res Rev|Current drug research reviews
Curr Drug Saf|Current drug safety
Curr Drug Targets|Current drug targets
Curr Environ Health Rep|Current environmental health reports
Curr Eye Res|Current eye research
Curr Gastroenterol Rep|Current gastroenterology reports
Curr Gene Ther|Current gene therapy
Curr Genet|Current genetics
Curr Genomics|Current genomics
Curr Gerontol Geriatr Res|Current gerontology and geriatrics research
Curr HIV Res|Current HIV research
Curr HIV/AIDS Rep|Current HIV
Curr Health Sci J|Current health sciences journal
Curr Heart Fail Rep|Current heart failure reports
Curr Hematol Malig Rep|Current hematologic malignancy reports
Curr Hypertens Rep|Current hypertension reports
Curr Hypertens Rev|Current hypertension reviews
Curr Issues Intest Microbiol|Current issues in intestinal microbiology
Curr Issues Mol Biol|Current issues in molecular biology
Curr J Neurol|Current journal of neurology
Curr Med Chem|Current medicinal chemistry
Curr Med Drugs|Current medicine and drugs
Curr Med Imaging|Current medical imaging
Curr Med Mycol|Current medical mycology
Curr Med Res Opin|Current medical research and opinion
Curr Med Sci|Current medical science
Curr Microbiol|Current microbiology
Curr Mod Biol|Currents in modern biology
Curr Mol Med|Current molecular medicine
Curr Mol Pharmacol|Current molecular pharmacology
Curr Neurol Neurosci Rep|Current neurology and neuroscience reports
Curr Neuropharmacol|Current neuropharmacology
Curr Neurovasc Res|Current neurovascular research
Curr Nutr Rep|Current nutrition reports
Curr Obes Rep|Current obesity reports
Curr Oncol Rep|Current oncology reports
Curr Oncol|Current oncology
Curr Opin Allergy Clin Immunol|Current opinion in allergy and clinical immunology
Curr Opin Anaesthesiol|Current opinion in anaesthesiology
Curr Opin Biotechnol|Current opinion in biotechnology
Curr Opin Cardiol|Current opinion in cardiology
Curr Opin Cell Biol|Current opinion in cell biology
Curr Opin Chem Biol|Current opinion in chemical biology
Curr Opin Clin Nutr Metab Care|Current opinion in clinical nutrition and metabolic care
Curr Opin Cosmet Dent|Current opinion in cosmetic dentistry
Curr Opin Crit Care|Current opinion in critical care
Curr Opin Dent|Current opinion in dentistry
Curr Opin Drug Discov Devel|Current opinion in drug discovery & development
Curr Opin Endocrinol Diabetes Obes|Current opinion in endocrinology, diabetes, and obesity
Curr Opin Gastroenterol|Current opinion in gastroenterology
Curr Opin Gen Surg|Current opinion in general surgery
Curr Opin Genet Dev|Current opinion in genetics & development
Curr Opin HIV AIDS|Current opinion in HIV and AIDS
Curr Opin Hematol|Current opinion in hematology
Curr Opin Immunol|Current opinion in immunology
Curr Opin Infect Dis|Current opinion in infectious diseases
Curr Opin Insect Sci|Current opinion in insect science
Curr Opin Investig Drugs|Current Opinion in Investigational Drugs
Curr Opin Lipidol|Current opinion in lipidology
Curr Opin Microbiol|Current opinion in microbiology
Curr Opin Mol Ther|Current opinion in molecular therapeutics
Curr Opin Nephrol Hypertens|Current opinion in nephrology and hypertension
Curr Opin Neurobiol|Current opinion in neurobiology
Curr Opin Neurol Neurosurg|Current opinion in neurology and neurosurgery
Curr Opin Neurol|Current opinion in neurology
Curr Opin Obstet Gynecol|Current opinion in obstetrics & gynecology
Curr Opin Oncol|Current opinion in oncology
Curr Opin Ophthalmol|Current opinion in ophthalmology
Curr Opin Organ Transplant|Current opinion in organ transplantation
Curr Opin Otolaryngol Head Neck Surg|Current opinion in otolaryngology & head and neck surgery
Curr Opin Pediatr|Current opinion in pediatrics
Curr Opin Periodontol|Current opinion in periodontology
Curr Opin Pharmacol|Current opinion in pharmacology
Curr Opin Plant Biol|Current opinion in plant biology
Curr Opin Psychiatry|Current opinion in psychiatry
Curr Opin Psychol|Current opinion in psychology
Curr Opin Pulm Med|Current opinion in pulmonary medicine
Curr Opin Radiol|Current opinion in radiology
Curr Opin Rheumatol|Current opinion in rheumatology
Curr Opin Struct Biol|Current opinion in structural biology
Curr Opin Support Palliat Care|Current opinion in supportive and palliative care
Curr Opin Urol|Current opinion in urology
Curr Opin Virol|Current opinion in virology
Curr Org Synth|Current organic synthesis
Curr Osteoporos Rep|Current osteoporosis reports
Curr Pain Headache Rep|Current pain and headache reports
Curr Pediatr Rev|Current pediatric reviews
Curr Pharm Biotechnol|Current pharmaceutical biotechnology
Curr Pharm Des|Current pharmaceutical design
Curr Pharm Teach Learn|Currents in pharmacy teaching & learning
Curr Pract Gerontol Nurs|Current practice in gerontological nursing
Curr Pract Obstet Gynecol Nurs|Current practice in obstetric and gynecologic nursing
Curr Pract Orthop Surg|Current practice in orthopaedic surgery
Curr Pract Pediatr Nurs|Current practice in pediatric nursing
Curr Probl Cancer|Current problems in cancer
Curr Probl Cardiol|Current problems in cardiology
Curr Probl Clin Biochem|Current problems in clinical biochemistry
Curr Probl Dermatol|Current problems in dermatology
Curr Probl Diagn Radiol|Current problems in diagnostic radiology
Curr Probl Pediatr Adolesc Health Care|Current problems in pediatric and adolescent health care
Curr Probl Pediatr|Current problems in pediatrics
Curr Probl Surg|Current problems in surgery
Curr Protein Pept Sci|Current protein & peptide science
Curr Protoc|Current protocols
Curr Psychiatr Ther|Current psychiatric therapies
Curr Psychiatry Rep|Current psychiatry reports
Curr Radiopharm|Current radiopharmaceuticals
Curr Res Food Sci|Current research in food science
Curr Res Transl Med|Current research in translational medicine
Curr Rev Musculoskelet Med|Current reviews in musculoskeletal medicine
Curr Rheumatol Rep|Current rheumatology reports
Curr Rheumatol Rev|Current rheumatology reviews
Curr Sci|Current science
Curr Sports Med Rep|Current sports medicine reports
Curr Stem Cell Res Ther|Current stem cell research & therapy
Curr Stud Hematol Blood Transfus|Current studies in hematology and blood transfusion
Curr Surg|Current surgery
Curr Ther Endocrinol Metab|Current therapy in endocrinology and metabolism
Curr Ther Res Clin Exp|Current therapeutic research, clinical and experimental
Curr Top Behav Neurosci|Current topics in behavioral neurosciences
Curr Top Cell Regul|Current topics in cellular regulation
Curr Top Comp Pathobiol|Current topics in comparative pathobiology
Curr Top Dev Biol|Current topics in developmental biology
Curr Top Exp Endocrinol|Current topics in experimental endocrinology
Curr Top Eye Res|Current topics in eye research
Curr Top Hematol|Current topics in hematology
Curr Top Med Chem|Current topics in medicinal chemistry
Curr Top Med Mycol|Current topics in medical mycology
Curr Top Membr|Current topics in membranes
Curr Top Microbiol Immunol|Current topics in microbiology and immunology
Curr Top Mol Endocrinol|Current topics in molecular endocrinology
Curr Top Neuroendocrinol|Current topics in neuroendocrinology
Curr Top Pathol|Current Topics in Pathology
Curr Top Radiat Res Q|Current topics in radiation research quarterly
Curr Treat Options Oncol|Current treatment options in oncology
Curr Urol Rep|Current urology reports
Curr Urol|Current urology
Curr Vasc Pharmacol|Current vascular pharmacology
Curr Womens Health Rep|Current women's health reports
Curr Zool|Current zoology
Cutan Ocul Toxicol|Cutaneous and ocular toxicology
Cutis
Cyberpsychol Behav Soc Netw|Cyberpsychology, behavior and social networking
Cytobiologie
Cytobios
Cytogenet Cell Genet|Cytogenetics and cell genetics
Cytogenet Genome Res|Cytogenetic and genome research
Cytogenetics
Cytojournal|CytoJournal
Cytokine
Cytokine Growth Factor Rev|Cytokine & growth factor reviews
Cytokines
Cytokines Cell Mol Ther|Cytokines, cellular & molecular therapy
Cytokines Mol Ther|Cytokines and molecular therapy
Cytologia (Tokyo)|Cytologia
Cytometry
Cytometry A|Cytometry. Part A
Cytometry B Clin Cytom|Cytometry. Part B, Clinical cytometry
Cytometry Suppl|Cytometry. Supplement
Cytopathology
Cytoskeleton (Hoboken)|Cytoskeleton
Cytotechnology
Cytotherapy
Czas Stomatol|Czasopismo stomatologiczne
Czech Med|Czechoslovak medicine
DDZ|DDZ. das Deutsche Zahnärzteblatt
DNA
DNA Cell Biol|DNA and cell biology
DNA Repair (Amst)|DNA repair
DNA Res|DNA Research
DNA Res|DNA research
DNA Seq|DNA Sequence
DRG Monit|DRG monitor
Daedalus
Dakar Med|Dakar médical
Dalhousie Dent J|Dalhousie dental journal
Dalton Trans|Dalton Transactions
Dalton Trans|Dalton transactions
Dan Med Bull|Danish medical bulletin
Dan Med J|Danish medical journal
Dan Tidsskr Farm|Dansk tidsskrift for farmaci
Daru
Data Brief|Data in brief
Database (Oxford)|Database
Deans List
Deans Notes
Death Educ|Death education
Death Stud|Death studies
Decubitus
Degener Neurol Neuromuscul Dis|Degenerative neurological and neuromuscular disease
Del Med J|Delaware medical journal
Del Nurse|Delaware nurse
Dement Geriatr Cogn Dis Extra|Dementia and geriatric cognitive disorders extra
Dement Geriatr Cogn Disord|Dementia and geriatric cognitive disorders
Dement Neurocogn Disord|Dementia and neurocognitive disorders
Dement Neuropsychol|Dementia & neuropsychologia
Dementia (London)|Dementia
Demography
Dens (Curitiba)|Dens
Dent Anaesth Sedat|Dental anaesthesia and sedation
Dent Angles|Dental Angles
Dent Assist (Waco Tx)|Dental assisting
Dent Assist|The Dental assistant
Dent Cadmos|Dental Cadmos
Dent Clin North Am|Dental clinics of North America
Dent Concepts|Dental concepts
Dent Delin|Dental delineator
Dent Dialogue|Dental Dialogue
Dent Dig|Dental digest
Dent Dimens|Dental dimensions
Dent Discourse|Dental Discourse
Dent Echo (Heidelb)|Dental echo
Dent Health|Dental health
Dent Hyg (Chic)|Dental hygiene
Dent Hyg (San Franc)|Dental Hygienist
Dent Images|Dental images
Dent Implantol Update|Dental implantology update
Dent J (Basel)|Dentistry journal
Dent J Malaysia Singapore|The Dental journal of Malaysia & Singapore
Dent J Malays|Dental journal of Malaysia
Dent Jpn (Tokyo)|Dentistry in Japan
Dent J|Dental journal
Dent Lab Bl|Dental laboratorie bladet
Dent Lab Manage Today|Dental lab management today
Dent Lab Rev|Dental laboratory review
Dent Mag Oral Top|The Dental magazine and oral topics
Dent Manage|Dental management
Dent Mater J|Dental materials journal
Dent Mater|Dental materials
Dent Med Probl|Dental and medical problems
Dent Mirror (Quezon City)|Dental Mirror
Dent News (Lond)|Dental news
Dent News|Dentist news
Dent Off|Dental office
Dent Outlook|The Dental outlook
Dent Pract (Ewell)|DP. Dental practice
Dent Pract Dent Rec|The Dental practitioner and dental record
Dent Pract Manage|Dental practice management
Dent Pract|Dental practice
Dent Press|Dental press
Dent Radiogr Photogr|Dental radiography and photography
Dent Res J (Isfahan)|Dental research journal
Dent Rev|Dental-Revue
Dent Stud|Dental student
Dent Surv|Dental survey
Dent Teamwork|Dental teamwork
Dent Team|Dental Team
Dent Tech|The Dental technician
Dent Ther Newsl|Dental Therapeutics Newsletter
Dent Today|Dentistry today
Dent Traumatol|Dental traumatology
Dent Update|Dental update
Dent World|Dental World
Dentago
Dental Press J Orthod|Dental press journal of orthodontics
Dentalhygienistnews
Dentalpractice
Dentessence
Dentist
Dentisuto
Dentomaxillofac Radiol Suppl|Dento-maxillo-facial radiology. Supplement
Dentomaxillofac Radiol|Dento maxillo facial radiology
Dentoral (Istanbul)|Dentoral
Dentoscope
Dent|Dent, contemporary dentistry
Depress Anxiety|Depression and anxiety
Depress Res Treat|Depression research and treatment
Depression
Dermatitis
Dermatoendocrinol|Dermato-endocrinology
Dermatol Clin|Dermatologic clinics
Dermatol Int|Dermatologia internationalis
Dermatol Nurs|Dermatology nursing
Dermatol Online J|Dermatology online journal
Dermatol Pract Concept|Dermatology practical & conceptual
Dermatol Reports|Dermatology reports
Dermatol Res Pract|Dermatology research and practice
Dermatol Surg|Dermatologic Surgery
Dermatol Surg|Dermatologic surgery
Dermatol Ther (Heidelb)|Dermatology and therapy
Dermatol Ther|Dermatologic therapy
Dermatol Wochenschr|Dermatologische Wochenschrift
Dermatologica
Dermatology
Dermatopathology (Basel)|Dermatopathology
Des Monomers Polym|Designed monomers and polymers
Desmos
Detroit Dent Bull|Detroit dental bulletin
Dev Biol (Basel)|Developments in biologicals
Dev Biol Stand|Developments in biological standardization
Dev Biol|Developmental biology
Dev Cell|Developmental cell
Dev Cogn Neurosci|Developmental cognitive neuroscience
Dev Comp Immunol|Developmental and comparative immunology
Dev Dyn|Developmental Dynamics
Dev Dyn|Developmental dynamics
Dev Genes Evol|Development genes and evolution
Dev Genet|Developmental genetics
Dev Growth Differ|Development, growth & differentiation
Dev Health Econ Public Policy|Developments in health economics and public policy
Dev Immunol|Developmental immunology
Dev Med Child Neurol Suppl|Developmental medicine and child neurology. Supplement
Dev Med Child Neurol|Developmental medicine and child neurology
Dev Neurobiol|Developmental neurobiology
Dev Neuropsychol|Developmental neuropsychology
Dev Neurorehabil|Developmental neurorehabilitation
Dev Neurosci|Developmental neuroscience
Dev Ophthalmol|Developments in ophthalmology
Dev Pharmacol Ther|Developmental pharmacology and therapeutics
Dev Psychobiol|Developmental psychobiology
Dev Psychol|Developmental psychology
Dev Psychopathol|Development and psychopathology
Dev Reprod|Development & reproduction
Dev Sci|Developmental science
Dev Suppl|Development. Supplement
Dev Toxicol Environ Sci|Developments in toxicology and environmental science
Dev World Bioeth|Developing world bioethics
Development
Diab Vasc Dis Res|Diabetes & vascular disease research
Diabet Foot Ankle|Diabetic foot & ankle
Diabet Med|Diabetic Medicine
Diabet Med|Diabetic medicine
Diabetes
Diabetes Care|Diabetes care
Diabetes Educ|The Diabetes educator
Diabetes Metab J|Diabetes & metabolism journal
Diabetes Metab Res Rev|Diabetes
Diabetes Metab Rev|Diabetes
Diabetes Metab Syndr Obes|Diabetes, metabolic syndrome and obesity
Diabetes Metab Syndr|Diabetes & metabolic syndrome
Diabetes Metab|Diabetes & metabolism
Diabetes Obes Metab|Diabetes, obesity & metabolism
Diabetes Res Clin Pract Suppl|Diabetes research and clinical practice. Supplement
Diabetes Res Clin Pract|Diabetes research and clinical practice
Diabetes Spectr|Diabetes spectrum
Diabetes Technol Ther|Diabetes technology & therapeutics
Diabetes Ther|Diabetes therapy
Diabetol Int|Diabetology international
Diabetol Metab Syndr|Diabetology & metabolic syndrome
Diabetologia
Diagn Clin Immunol|Diagnostic and clinical immunology
Diagn Cytopathol|Diagnostic cytopathology
Diagn Gynecol Obstet|Diagnostic gynecology and obstetrics
Diagn Histopathol|Diagnostic histopathology
Diagn Imaging Clin Med|Diagnostic imaging in clinical medicine
Diagn Imaging|Diagnostic imaging
Diagn Immunol|Diagnostic immunology
Diagn Interv Imaging|Diagnostic and interventional imaging
Diagn Interv Radiol|Diagnostic and Interventional Radiology
Diagn Interv Radiol|Diagnostic and interventional radiology
Diagn Microbiol Infect Dis|Diagnostic microbiology and infectious disease
Diagn Mol Pathol|Diagnostic Molecular Pathology
Diagn Pathol|Diagnostic pathology
Diagn Progn Res|Diagnostic and prognostic research
Diagn Ther Endosc|Diagnostic and therapeutic endoscopy
Diagnosis (Berl)|Diagnosis
Diagnostics (Basel)|Diagnostics
Dialogues Clin Neurosci|Dialogues in clinical neuroscience
Diamond
Diastema
Differentiation
Dig Dis Sci|Digestive diseases and sciences
Dig Dis|Digestive diseases
Dig Endosc|Digestive endoscopy
Dig Liver Dis|Digestive and liver disease
Dig Surg|Digestive surgery
Digestion
Digit Biomark|Digital biomarkers
Digit Health|Digital health
Digit J Ophthalmol|Digital journal of ophthalmology
Digitale Bilddiagn|Digitale Bilddiagnostik
Dimens Crit Care Nurs|Dimensions of critical care nursing
Dimens Health Serv|Dimensions in health service
Dimensions (N Y N Y)|Dimensions
Dir Boards|Directors & boards
Director
Dis Aquat Organ|Diseases of aquatic organisms
Dis Chest|Diseases of the chest
Dis Colon Rectum|Diseases of the colon and rectum
Dis Esophagus|Diseases of the Esophagus
Dis Esophagus|Diseases of the esophagus
Dis Markers|Disease markers
Dis Model Mech|Disease models & mechanisms
Dis Mon|Disease-a-Month
Dis Mon|Disease-a-month
Dis Nerv Syst|Diseases of the nervous system
Disabil Health J|Disability and health journal
Disabil Rehabil Assist Technol|Disability and rehabilitation. Assistive technology
Disabil Rehabil|Disability and rehabilitation
Disaster Health|Disaster health
Disaster Med Public Health Prep|Disaster medicine and public health preparedness
Disaster Mil Med|Disaster and military medicine
Disasters
Disch Plann Update|Discharge planning update
Discov Med|Discovery medicine
Discoveries (Craiova)|Discoveries
Discuss Faraday Soc|Discussions of the Faraday Society
Diseases
Diskussionsforum Med Ethik|Diskussionsforum medizinische Ethik
Dist Nurs|District nursing
Diving Hyperb Med|Diving and hyperbaric medicine
Divulg Cult Odontol|Divulgacion cultural odontológica
Doc Ophthalmol|Documenta Ophthalmologica
Doc Ophthalmol|Documenta ophthalmologica. Advances in ophthalmology
Dokl Akad Nauk SSSR|Doklady Akademii nauk SSSR
Dokl Akad Nauk|Doklady Akademii nauk
Dokl Biochem Biophys|Doklady. Biochemistry and biophysics
Dokl Biol Sci|Doklady biological sciences
Domest Anim Endocrinol|Domestic animal endocrinology
Dongwuxue Yanjiu|Dong wu xue yan jiu
Dose Response|Dose-response
Downs Syndr Res Pract|Downs Syndrome Research and Practice
Drug Alcohol Depend|Drug and alcohol dependence
Drug Alcohol Rev|Drug and alcohol review
Drug Chem Toxicol|Drug and chemical toxicology
Drug Deliv Transl Res|Drug delivery and translational research
Drug Deliv|Drug delivery
Drug Des Deliv|Drug design and delivery
Drug Des Devel Ther|Drug design, development and therapy
Drug Des Discov|Drug Design and Discovery (Yverdon-Les-Bains
Drug Des Discov|Drug design and discovery
Drug Dev Ind Pharm|Drug development and industrial pharmacy
Drug Dev Res|Drug development research
Drug Discov Ther|Drug discoveries & therapeutics
Drug Discov Today Technol|Drug discovery today. Technologies
Drug Discov Today|Drug discovery today
Drug Healthc Patient Saf|Drug, healthcare and patient safety
Drug Inf J|Drug information journal
Drug Intell Clin Pharm|Drug intelligence & clinical pharmacy
Drug Metab Dispos|Drug Metabolism and Disposition
Drug Metab Dispos|Drug metabolism and disposition
Drug Metab Lett|Drug metabolism letters
Drug Metab Pers Ther|Drug metabolism and personalized therapy
Drug Metab Pharmacokinet|Drug metabolism and pharmacokinetics
Drug Metab Rev|Drug metabolism reviews
Drug Metabol Drug Interact|Drug metabolism and drug interactions
Drug Nutr Interact|Drug-nutrient interactions
Drug Res (Stuttg)|Drug research
Drug Resist Updat|Drug resistance updates
Drug Saf Case Rep|Drug safety - case reports
Drug Saf|Drug safety
Drug Target Insights|Drug target insights
Drug Test Anal|Drug testing and analysis
Drug Ther Bull|Drug and therapeutics bulletin
Drug Ther|Drug therapeutics
Drugs
Drugs Aging|Drugs & aging
Drugs Context|Drugs in context
Drugs Exp Clin Res|Drugs under experimental and clinical research
Drugs R D|Drugs in R&D
Drugs Real World Outcomes|Drugs - real world outcomes
Drugs Today (Barc)|Drugs of today
Dtsch Apoth Ztg|Deutsche Apotheker-Zeitung
Dtsch Arch Klin Med|Deutsches Archiv für klinische Medizin
Dtsch Arztebl Int|Deutsches Ärzteblatt international
Dtsch Krankenpflegez|Deutsche Krankenpflegezeitschrift
Dtsch Med J|Deutsches medizinisches Journal
Dtsch Med Wochenschr|Deutsche Medizinische Wochenschrift
Dtsch Med Wochenschr|Deutsche medizinische Wochenschrift
Dtsch Schwesternztg|Deutsche Schwesternzeitung
Dtsch Stomatol|Deutsche Stomatologie
Dtsch Tierarztl Wochenschr|DTW. Deutsche tierärztliche Wochenschrift
Dtsch Tierarztl Wochenschr|Deutsche tierärztliche Wochenschrift
Dtsch Z Gesamte Gerichtl Med|Deutsche Zeitschrift für die gesamte gerichtliche Medizin
Dtsch Z Mund Kiefer Gesichtschir|Deutsche Zeitschrift für Mund-, Kiefer- und Gesichts-Chirurgie
Dtsch Z Nervenheilkd|Deutsche Zeitschrift für Nervenheilkunde
Dtsch Z Verdau Stoffwechselkr|Deutsche Zeitschrift für Verdauungs- und Stoffwechselkrankheiten
Dtsch Zahn Mund Kieferheilkd Zentralbl Gesamte|Deutsche Zahn-, Mund-, und Kieferheilkunde mit Zentralblatt für die gesamte Zahn-, Mund-, und Kieferheilkunde
Dtsch Zahn Mund Kieferheilkd Zentralbl|Deutsche Zahn-, Mund-, und Kieferheilkunde mit Zentralblatt
Dtsch Zahnarztl Z|Deutsche zahnärztliche Zeitschrift
Dtsch Zentralbl Krankenpfl|Deutsches Zentralblatt für Krankenpflege
Duke Law J|Duke law journal
Duodecim
Dyn Med|Dynamic medicine
Dyslexia
Dysphagia
EBRI Issue Brief|EBRI issue brief
EBioMedicine
EClinicalMedicine
EDTNA ERCA J|EDTNA
EEG EMG Z Elektroenzephalogr Elektromyogr Verwandte Geb|EEG-EMG Zeitschrift für Elektroenzephalographie, Elektromyographie und verwandte Gebiete
EFORT Open Rev|EFORT open reviews
EFSA J|EFSA journal. European Food Safety Authority
EGEMS (Wash DC)|EGEMS
EJC Suppl|EJC supplements
EJIFCC
EJNMMI Phys|EJNMMI physics
EJNMMI Radiopharm Chem|EJNMMI radiopharmacy and chemistry
EJNMMI Res|EJNMMI research
EJVES Short Rep|EJVES short reports
EJVES Vasc Forum|EJVES vascular forum
EMBO J|The EMBO journal
EMBO Mol Med|EMBO molecular medicine
EMBO Rep|EMBO reports
EMT J|The EMT journal
ENLB Emerg Nurse Leg Bull|ENLB. Emergency nurse legal bulletin
ENO FO|Eno Fo
EPMA J|The EPMA journal
ERJ Open Res|ERJ open research
ESC Heart Fail|ESC heart failure
ESMO Open|ESMO open
ET J|ET journal
EURASIP J Bioinform Syst Biol|EURASIP journal on bioinformatics & systems biology
EURO Rep Stud|EURO reports and studies
EXCLI J|EXCLI journal
EXS
Ear Hear|Ear and hearing
Ear Nose Throat J|Ear, nose, & throat journal
Early Hum Dev|Early human development
Early Interv Psychiatry|Early intervention in psychiatry
Early Pregnancy
East Afr Med J|East African medical journal
East Asian Arch Psychiatry|East Asian archives of psychiatry
East Mediterr Health J|Eastern Mediterranean health journal
Eat Behav|Eating behaviors
Eat Disord|Eating disorders
Eat Weight Disord|Eating and weight disorders
Ebony
Ecancermedicalscience
Echo Res Pract|Echo research and practice
Echocardiography
EcoSal Plus
Ecohealth|EcoHealth
Ecol Appl|Ecological applications
Ecol Dis|Ecology of disease
Ecol Evol|Ecology and evolution
Ecol Food Nutr|Ecology of food and nutrition
Ecol Lett|Ecology letters
Ecol Modell|Ecological modelling
Ecology
Econ Hum Biol|Economics and human biology
Econ Inq|Economic inquiry
Ecotoxicol Environ Saf|Ecotoxicology and environmental safety
Ecotoxicology
Edinb Dent Hosp Gaz|Edinburgh Dental Hospital gazette
Edinb Med J|Edinburgh medical journal
Edinb Med Surg J|Edinburgh medical and surgical journal
Educ Dent (Ica)|Educación dental
Educ Dir Dent Aux|Educational directions for dental auxiliaries
Educ Dir Dent Hyg|Educational directions in dental hygiene
Educ Health (Abingdon)|Education for health
Educ Ind Telev|Educational & industrial television
Educ Med Salud|Educación médica y salud
Educ Prim Care|Education for primary care
Educ Psychol Meas|Educational and psychological measurement
Eff Health Care|Effective health care
Egypt Dent J|Egyptian dental journal
Egypt Heart J|The Egyptian heart journal
Egypt J Bilharz|Egyptian journal of bilharziasis
Egypt J Immunol|The Egyptian journal of immunology
Eicosanoids
Einstein (Sao Paulo)|Einstein
Eisei Shikenjo Hokoku|Eisei Shikenjo hōkoku. Bulletin of National Institute of Hygienic Sciences
Ekologiia
Eksp Klin Farmakol|Eksperimentalnaia i Klinicheskaia Farmakologiia
Eksp Med Morfol|Eksperimentalna meditsina i morfologiia
Elder Care|Elderly care
Electrodiagn Ther|Electrodiagnostic-Thérapie
Electroencephalogr Clin Neurophysiol Suppl|Electroencephalography and clinical neurophysiology. Supplement
Electroencephalogr Clin Neurophysiol|Electroencephalography and clinical neurophysiology
Electrolyte Blood Press|Electrolyte & blood pressure
Electromagn Biol Med|Electromagnetic biology and medicine
Electromyogr Clin Neurophysiol|Electromyography and clinical neurophysiology
Electromyography
Electron Microsc Rev|Electron microscopy reviews
Electrophoresis
Elife|eLife
Embryologia (Nagoya)|Embryologia
Emerg (Tehran)|Emergency
Emerg Health Serv Q|Emergency health services quarterly
Emerg Health Serv Rev|Emergency health services review
Emerg Health Threats J|Emerging health threats journal
Emerg Infect Dis|Emerging infectious diseases
Emerg Med (N Y)|Emergency medicine
Emerg Med Australas|Emergency medicine Australasia
Emerg Med Clin North Am|Emergency medicine clinics of North America
Emerg Med Int|Emergency medicine international
Emerg Med J|Emergency medicine journal
Emerg Med Pract|Emergency medicine practice
Emerg Med Serv|Emergency medical services
Emerg Microbes Infect|Emerging microbes & infections
Emerg Nurse|Emergency nurse
Emerg Plann Dig|Emergency planning digest
Emerg Radiol|Emergency radiology
Emerg Themes Epidemiol|Emerging themes in epidemiology
Emerg Top Life Sci|Emerging topics in life sciences
Emergencias
Emergency
Emotion
Emphasis Nurs|Emphasis, nursing
Empl Benefits J|Employee benefits journal
Employ Relat Today|Employment relations today
Employee Benefit Plan Rev|Employee benefit plan review
Employee Relat Law J|Employee relations law journal
Enantiomer
Encephale
Encephale|L'Encéphale
Endeavour
Endocr Connect|Endocrine connections
Endocr Dev|Endocrine development
Endocr J|Endocrine journal
Endocr Metab Immune Disord Drug Targets|Endocrine, metabolic & immune disorders drug targets
Endocr Pathol|Endocrine pathology
Endocr Pract|Endocrine practice
Endocr Regul|Endocrine regulations
Endocr Relat Cancer|Endocrine-related cancer
Endocr Res Commun|Endocrine research communications
Endocr Res|Endocrine research
Endocr Rev|Endocrine reviews
Endocrine
Endocrinol Diabetes Metab Case Rep|Endocrinology, diabetes & metabolism case reports
Endocrinol Diabetes Metab|Endocrinology, diabetes & metabolism
Endocrinol Diabetes Nutr|Endocrinología, diabetes y nutrición
Endocrinol Exp|Endocrinologia experimentalis
Endocrinol Jpn|Endocrinologia japonica
Endocrinol Metab (Seoul)|Endocrinology and metabolism
Endocrinol Metab Clin North Am|Endocrinology and metabolism clinics of North America
Endocrinol Sci Cost|Endocrinologia e scienza della costituzione
Endocrinologie
Endocrinology
Endod Dent Traumatol|Endodontics & dental traumatology
Endod Prac|Endodontic practice
Endod Rep|The Endodontic report
Endodoncia (Mex)|Endodoncia
Endod|Oral Surgery, Oral Medicine, Oral Pathology, Oral Radiology AndEndodontics Oral Surg Oral Med Oral Pathol Oral Radio
Endokrinologie
Endokrynol Pol|Endokrynologia Polska
Endosc Int Open|Endoscopy international open
Endosc Surg Allied Technol|Endoscopic surgery and allied technologies
Endosc Ultrasound|Endoscopic ultrasound
Endoscopy
Endothelium
Enferm Clin|Enfermería clínica
Enferm Infecc Microbiol Clin|Enfermedades infecciosas y microbiología clínica
Enferm Intensiva|Enfermería intensiva
Enfermeria
Enfoque
Eng Life Sci|Engineering in life sciences
Eng Med|Engineering in medicine
Entechnology|ENTechnology
Entomol News|Entomological news
Entropy (Basel)|Entropy
Environ Anal Health Toxicol|Environmental analysis, health and toxicology
Environ Biol Med|Environmental biology and medicine
Environ Biosafety Res|Environmental biosafety research
Environ Entomol|Environmental entomology
Environ Epigenet|Environmental epigenetics
Environ Geochem Health|Environmental geochemistry and health
Environ Health Insights|Environmental health insights
Environ Health Perspect|Environmental health perspectives
Environ Health Prev Med|Environmental health and preventive medicine
Environ Health Toxicol|Environmental health and toxicology
Environ Health|Environmental health
Environ Int|Environment international
Environ Lett|Environmental letters
Environ Manage|Environmental management
Environ Microbiol Rep|Environmental microbiology reports
Environ Microbiol|Environmental microbiology
Environ Microbiome|Environmental microbiome
Environ Mol Mutagen|Environmental and molecular mutagenesis
Environ Monit Assess|Environmental monitoring and assessment
Environ Mutagen|Environmental mutagenesis
Environ Physiol Biochem|Environmental physiology & biochemistry
Environ Pollut|Environmental pollution
Environ Qual Saf Suppl|Environmental quality and safety. Supplement
Environ Qual Saf|Environmental quality and safety
Environ Res|Environmental research
Environ Sci Pollut Res Int|Environmental science and pollution research international
Environ Sci Process Impacts|Environmental science. Processes & impacts
Environ Sci Technol|Environmental science & technology
Environ Technol|Environmental technology
Environ Toxicol Chem|Environmental toxicology and chemistry
Environ Toxicol Pharmacol|Environmental toxicology and pharmacology
Environ Toxicol|Environmental toxicology
Enzyme
Enzyme Microb Technol|Enzyme and microbial technology
Enzyme Protein|Enzyme & protein
Enzyme Res|Enzyme research
Enzymes|The Enzymes
Enzymol Biol Clin (Basel)|Enzymologia biologica et clinica
Enzymologia
Epatologia
Epheta
Epidemics
Epidemiol Bull|Epidemiological bulletin
Epidemiol Community Health|Epidemiology and community health
Epidemiol Health|Epidemiology and health
Epidemiol Infect|Epidemiology and infection
Epidemiol Mikrobiol Imunol|Epidemiologie, Mikrobiologie, Imunologie
Epidemiol Mikrobiol Imunol|Epidemiologie, mikrobiologie, imunologie
Epidemiol Perspect Innov|Epidemiologic perspectives & innovations
Epidemiol Prev|Epidemiologia e prevenzione
Epidemiol Psichiatr Soc|Epidemiologia e psichiatria sociale
Epidemiol Psychiatr Sci|Epidemiology and psychiatric sciences
Epidemiol Rev|Epidemiologic reviews
Epidemiol Serv Saude|Epidemiologia e serviços de saúde
Epidemiology
Epigenet Insights|Epigenetics insights
Epigenetics
Epigenetics Chromatin|Epigenetics & chromatin
Epigenomics
Epilepsia
Epilepsia Open|Epilepsia open
Epilepsy Behav Case Rep|Epilepsy & behavior case reports
Epilepsy Behav Rep|Epilepsy & behavior reports
Epilepsy Behav|Epilepsy & behavior
Epilepsy Curr|Epilepsy currents
Epilepsy Res Suppl|Epilepsy research. Supplement
Epilepsy Res Treat|Epilepsy research and treatment
Epilepsy Res|Epilepsy research
Epileptic Disord|Epileptic disorders
Epione
Epithelial Cell Biol|Epithelial cell biology
Eplasty
Equine Vet J Suppl|Equine veterinary journal. Supplement
Equine Vet J|Equine veterinary journal
Ergeb Allg Pathol Pathol Anat|Ergebnisse der allgemeinen Pathologie und pathologischen Anatomie
Ergeb Anat Entwicklungsgesch|Ergebnisse der Anatomie und Entwicklungsgeschichte
Ergeb Chir Orthop|Ergebnisse der Chirurgie und Orthopädie
Ergeb Inn Med Kinderheilkd|Ergebnisse der inneren Medizin und Kinderheilkunde
Ergeb Mikrobiol Immunitatsforsch Exp Ther|Ergebnisse der Mikrobiologie, Immunitätsforschung und experimentellen Therapie
Ergeb Physiol|Ergebnisse der Physiologie, biologischen Chemie und experimentellen Pharmakologie
Ergonomics
Esencia Odontol|Esencia Odontologica
Esophagus
Essays Biochem|Essays in biochemistry
Essays Fundam Immunol|Essays in fundamental immunology
Essays Neurochem Neuropharmacol|Essays in neurochemistry and neuropharmacology
Estodont Press|Estodont
Estomatol Cult|Estomatologia e cultura
Estomatologia
Ethics Hum Res|Ethics & human research
Ethics Sci Med|Ethics in science & medicine
Ethiop J Health Sci|Ethiopian journal of health sciences
Ethiop Med J|Ethiopian medical journal
Ethn Dis|Ethnicity & disease
Ethn Health|Ethnicity & health
Etud Soins Serv Infirm|Etudes Sur Les Soins Et Le Service Infirmier
EuPA Open Proteom|EuPA open proteomics
Eugen Q|Eugenics quarterly
Eugen Rev|The Eugenics review
Eugen Soc Symp|Eugenics Society symposia
Eukaryot Cell|Eukaryotic cell
Eur Addict Res|European addiction research
Eur Ann Allergy Clin Immunol|European annals of allergy and clinical immunology
Eur Ann Otorhinolaryngol Head Neck Dis|European annals of otorhinolaryngology, head and neck diseases
Eur Arch Otorhinolaryngol Suppl|European archives of oto-rhino-laryngology. Supplement
Eur Arch Otorhinolaryngol|European Archives of Oto-Rhino-Laryngology
Eur Arch Otorhinolaryngol|European archives of oto-rhino-laryngology
Eur Arch Paediatr Dent|European archives of paediatric dentistry
Eur Arch Psychiatry Clin Neurosci|European archives of psychiatry and clinical neuroscience
Eur Arch Psychiatry Neurol Sci|European archives of psychiatry and neurological sciences
Eur Biophys J|European Biophysics Journal
Eur Biophys J|European biophysics journal
Eur Cardiol|European cardiology
Eur Cell Mater|European cells & materials
Eur Child Adolesc Psychiatry|European child & adolescent psychiatry
Eur Clin Respir J|European clinical respiratory journal
Eur Cytokine Netw|European cytokine network
Eur Eat Disord Rev|European eating disorders review
Eur Endocrinol|European endocrinology
Eur Endod J|European endodontic journal
Eur Geriatr Med|European geriatric medicine
Eur Heart J Acute Cardiovasc Care|European heart journal. Acute cardiovascular care
Eur Heart J Cardiovasc Imaging|European heart journal cardiovascular Imaging
Eur Heart J Cardiovasc Pharmacother|European heart journal. Cardiovascular pharmacotherapy
Eur Heart J Case Rep|European heart journal. Case reports
Eur Heart J Qual Care Clin Outcomes|European heart journal. Quality of care & clinical outcomes
Eur Heart J|European heart journal
Eur J Ageing|European journal of ageing
Eur J Anaesthesiol Suppl|European journal of anaesthesiology. Supplement
Eur J Anaesthesiol|European journal of anaesthesiology
Eur J Appl Physiol Occup Physiol|European journal of applied physiology and occupational physiology
Eur J Appl Physiol|European journal of applied physiology
Eur J Basic Appl Histochem|European journal of basic and applied histochemistry
Eur J Biochem|European journal of biochemistry
Eur J Breast Health|European journal of breast health
Eur J Cancer B Oral Oncol|European journal of cancer. Part B, Oral oncology
Eur J Cancer Care (Engl)|European journal of cancer care
Eur J Cancer Clin Oncol|European journal of cancer & clinical oncology
Eur J Cancer Prev|European Journal of Cancer Prevention
Eur J Cancer Prev|European journal of cancer prevention
Eur J Cancer|European journal of cancer
Eur J Cardiol|European journal of cardiology
Eur J Cardiothorac Surg|European Journal of Cardio-Thoracic Surgery
Eur J Cardiothorac Surg|European journal of cardio-thoracic surgery
Eur J Cardiovasc Nurs|European journal of cardiovascular nursing
Eur J Case Rep Intern Med|European journal of case reports in internal medicine
Eur J Cell Biol Suppl|European journal of cell biology. Supplement
Eur J Cell Biol|European journal of cell biology
Eur J Clin Invest|European journal of clinical investigation
Eur J Clin Microbiol Infect Dis|European Journal of Clinical Microbiology and Infectious Diseases
Eur J Clin Microbiol Infect Dis|European journal of clinical microbiology & infectious diseases
Eur J Clin Microbiol|European journal of clinical microbiology
Eur J Clin Nutr|European journal of clinical nutrition
Eur J Clin Pharmacol|European journal of clinical pharmacology
Eur J Contracept Reprod Health Care|The European journal of contraception & reproductive health care
Eur J Dent Educ|European journal of dental education
Eur J Dent|European journal of dentistry
Eur J Dermatol|European journal of dermatology
Eur J Drug Metab Pharmacokinet|European journal of drug metabolism and pharmacokinetics
Eur J Emerg Med|European Journal of Emergency Medicine
Eur J Emerg Med|European journal of emergency medicine
Eur J Endocrinol|European journal of endocrinology
Eur J Epidemiol|European journal of epidemiology
Eur J Gastroenterol Hepatol|European journal of gastroenterology & hepatology
Eur J Gen Pract|The European journal of general practice
Eur J Gynaecol Oncol|European journal of gynaecological oncology
Eur J Haematol Suppl|European journal of haematology. Supplementum
Eur J Haematol|European journal of haematology
Eur J Health Econ|The European journal of health economics
Eur J Health Law|European journal of health law
Eur J Heart Fail|European journal of heart failure
Eur J Histochem|European Journal of Histochemistry
Eur J Histochem|European journal of histochemistry
Eur J Hosp Pharm|European journal of hospital pharmacy
Eur J Hum Genet|European Journal of Human Genetics
Eur J Hum Genet|European journal of human genetics
Eur J Immunogenet|European Journal of Immunogenetics
Eur J Immunol|European journal of immunology
Eur J Intensive Care Med|European journal of intensive care medicine
Eur J Intern Med|European journal of internal medicine
Eur J Mass Spectrom (Chichester)|European journal of mass spectrometry
Eur J Med Chem|European journal of medicinal chemistry
Eur J Med Genet|European journal of medical genetics
Eur J Med Res|European journal of medical research
Eur J Med|The European journal of medicine
Eur J Microbiol Immunol (Bp)|European journal of microbiology & immunology
Eur J Midwifery|European journal of midwifery
Eur J Morphol|European journal of morphology
Eur J Neurol|European journal of neurology
Eur J Neurosci|The European journal of neuroscience
Eur J Nucl Med Mol Imaging|European journal of nuclear medicine and molecular imaging
Eur J Nucl Med|European journal of nuclear medicine
Eur J Nutr|European journal of nutrition
Eur J Obstet Gynecol Reprod Biol X|European journal of obstetrics & gynecology and reproductive biology
Eur J Obstet Gynecol Reprod Biol|European journal of obstetrics, gynecology, and reproductive biology
Eur J Oncol Nurs|European journal of oncology nursing
Eur J Ophthalmol|European journal of ophthalmology
Eur J Oral Sci|European journal of oral sciences
Eur J Orthod|European journal of orthodontics
Eur J Orthop Surg Traumatol|European journal of orthopaedic surgery & traumatology
Eur J Paediatr Dent|European journal of paediatric dentistry
Eur J Paediatr Neurol|European journal of paediatric neurology
Eur J Pain|European Journal of Pain
Eur J Pain|European journal of pain
Eur J Pediatr Surg|European Journal of Pediatric Surgery
Eur J Pediatr Surg|European journal of pediatric surgery
Eur J Pediatr|European journal of pediatrics
Eur J Pharm Biopharm|European journal of pharmaceutics and biopharmaceutics
Eur J Pharm Sci|European journal of pharmaceutical sciences
Eur J Pharmacol|European journal of pharmacology
Eur J Phys Rehabil Med|European journal of physical and rehabilitation medicine
Eur J Popul|European journal of population
Eur J Prev Cardiol|European journal of preventive cardiology
Eur J Prosthodont Restor Dent|The European journal of prosthodontics and restorative dentistry
Eur J Protistol|European journal of protistology
Eur J Psychol|Europe's journal of psychology
Eur J Psychotraumatol|European journal of psychotraumatology
Eur J Public Health|European journal of public health
Eur J Radiol Open|European journal of radiology open
Eur J Radiol|European journal of radiology
Eur J Respir Dis Suppl|European journal of respiratory diseases. Supplement
Eur J Respir Dis|European journal of respiratory diseases
Eur J Rheumatol Inflamm|European journal of rheumatology and inflammation
Eur J Rheumatol|European journal of rheumatology
Eur J Sport Sci|European journal of sport science
Eur J Surg Oncol|European Journal of Surgical Oncology
Eur J Surg Oncol|European journal of surgical oncology
Eur J Surg|European Journal of Surgery
Eur J Toxicol Hyg Environ|European journal of toxicology and hygiene of environment
Eur J Toxicol|European journal of toxicology
Eur J Transl Myol|European journal of translational myology
Eur J Trauma Emerg Surg|European journal of trauma and emergency surgery
Eur J Vasc Endovasc Surg|European Journal of Vascular and Endovascular Surgery
Eur J Vasc Endovasc Surg|European journal of vascular and endovascular surgery
Eur J Vasc Surg|European journal of vascular surgery
Eur Med (Paris)|Europa medica. [Edición española]
Eur Neurol|European neurology
Eur Neuropsychopharmacol|European Neuropsychopharmacology
Eur Neuropsychopharmacol|European neuropsychopharmacology
Eur Oral Res|European oral research
Eur Phys J E Soft Matter|The European physical journal. E, Soft matter
Eur Psychiatry|European psychiatry
Eur Qual Assur Netw Newsl|European Quality Assurance Network newsletter
Eur Radiol Exp|European radiology experimental
Eur Radiol|European radiology
Eur Respir J Suppl|The European respiratory journal. Supplement
Eur Respir J|The European respiratory journal
Eur Respir Rev|European respiratory review
Eur Rev Aging Phys Act|European review of aging and physical activity
Eur Rev Med Pharmacol Sci|European review for medical and pharmacological sciences
Eur Spine J|European Spine Journal
Eur Spine J|European spine journal
Eur Stroke J|European stroke journal
Eur Surg Res|European Surgical Research
Eur Surg Res|European surgical research. Europäische chirurgische Forschung. Recherches chirurgicales européennes
Eur Thyroid J|European thyroid journal
Eur Urol Focus|European urology focus
Eur Urol Oncol|European urology oncology
Eur Urol|European urology
Eurasian J Med|The Eurasian journal of medicine
Euro Surveill|Euro surveillance
EuroIntervention
Euroasian J Hepatogastroenterol|Euroasian journal of hepato-gastroenterology
Europace
European J Pediatr Surg Rep|European journal of pediatric surgery reports
Eval Health Prof|Evaluation & the health professions
Eval Program Plann|Evaluation and program planning
Eval Rev|Evaluation review
Evaluation
Evid Based Complement Alternat Med|Evidence-based complementary and alternative medicine
Evid Based Dent|Evidence-based dentistry
Evid Based Ment Health|Evidence-based mental health
Evid Based Nurs|Evidence-based nursing
Evid Based Spine Care J|Evidence-based spine-care journal
Evid Rep Technol Assess (Full Rep)|Evidence report
Evid Rep Technol Assess (Summ)|Evidence report
Evodevo|EvoDevo
Evol Anthropol|Evolutionary anthropology
Evol Appl|Evolutionary applications
Evol Bioinform Online|Evolutionary bioinformatics online
Evol Comput|Evolutionary computation
Evol Dev|Evolution & development
Evol Lett|Evolution letters
Evol Med Public Health|Evolution, medicine, and public health
Evol Psychol|Evolutionary psychology
Evolution
Except Child|Exceptional children
Exec Housekeep Today|Executive housekeeping today
Exec Housekeeper|Executive housekeeper
Exec Solut Healthc Manag|Executive solutions for healthcare management
Exerc Immunol Rev|Exercise immunology review
Exerc Sport Sci Rev|Exercise and sport sciences reviews
Exp Aging Res|Experimental aging research
Exp Anim|Experimental animals
Exp Appl Acarol|Experimental & applied acarology
Exp Biol Med (Maywood)|Experimental biology and medicine
Exp Biol Med|Experimental biology and medicine
Exp Biol|Experimental biology
Exp Brain Res|Experimental brain research
Exp Cell Biol|Experimental cell biology
Exp Cell Res|Experimental cell research
Exp Clin Cardiol|Experimental and clinical cardiology
Exp Clin Endocrinol Diabetes|Experimental and Clinical Endocrinology and Diabetes
Exp Clin Endocrinol Diabetes|Experimental and clinical endocrinology & diabetes
Exp Clin Endocrinol|Experimental and clinical endocrinology
Exp Clin Immunogenet|Experimental and clinical immunogenetics
Exp Clin Psychopharmacol|Experimental and clinical psychopharmacology
Exp Clin Transplant|Experimental and clinical transplantation
Exp Dermatol|Experimental dermatology
Exp Diabesity Res|Experimental diabesity research
Exp Diabetes Res|Experimental diabetes research
Exp Embryol Teratol|Experimental embryology and teratology
Exp Eye Res|Experimental eye research
Exp Gerontol|Experimental gerontology
Exp Hematol Oncol|Experimental hematology & oncology
Exp Hematol|Experimental hematology
Exp Lung Res|Experimental lung research
Exp Med Pathol Klin|Experimentelle Medizin, Pathologie und Klinik
Exp Med Surg|Experimental medicine and surgery
Exp Mol Med|Experimental & molecular medicine
Exp Mol Pathol|Experimental and molecular pathology
Exp Mycol|Experimental mycology
Exp Nephrol|Experimental nephrology
Exp Neurobiol|Experimental neurobiology
Exp Neurol|Experimental neurology
Exp Oncol|Experimental oncology
Exp Parasitol|Experimental parasitology
Exp Pathol (Jena)|Experimentelle Pathologie
Exp Pathol Suppl (1981)|Experimental pathology. Supplement
Exp Pathol|Experimental pathology
Exp Physiol|Experimental physiology
Exp Psychol|Experimental psychology
Exp Suppl|Experientia supplementum
Exp Toxicol Pathol|Experimental and Toxicologic Pathology
Exp Transl Stroke Med|Experimental & translational stroke medicine
Experientia
Experientia Suppl|Experientia. Supplementum
Expert Opin Biol Ther|Expert opinion on biological therapy
Expert Opin Drug Deliv|Expert opinion on drug delivery
Expert Opin Drug Discov|Expert opinion on drug discovery
Expert Opin Drug Metab Toxicol|Expert opinion on drug metabolism & toxicology
Expert Opin Drug Saf|Expert opinion on drug safety
Expert Opin Emerg Drugs|Expert opinion on emerging drugs
Expert Opin Investig Drugs|Expert opinion on investigational drugs
Expert Opin Pharmacother|Expert opinion on pharmacotherapy
Expert Opin Ther Pat|Expert opinion on therapeutic patents
Expert Opin Ther Targets|Expert opinion on therapeutic targets
Expert Rev Anti Infect Ther|Expert review of anti-infective therapy
Expert Rev Anticancer Ther|Expert review of anticancer therapy
Expert Rev Cardiovasc Ther|Expert review of cardiovascular therapy
Expert Rev Clin Immunol|Expert review of clinical immunology
Expert Rev Clin Pharmacol|Expert review of clinical pharmacology
Expert Rev Endocrinol Metab|Expert review of endocrinology & metabolism
Expert Rev Gastroenterol Hepatol|Expert review of gastroenterology & hepatology
Expert Rev Hematol|Expert review of hematology
Expert Rev Med Devices|Expert review of medical devices
Expert Rev Mol Diagn|Expert review of molecular diagnostics
Expert Rev Mol Med|Expert reviews in molecular medicine
Expert Rev Neurother|Expert review of neurotherapeutics
Expert Rev Pharmacoecon Outcomes Res|Expert review of pharmacoeconomics & outcomes research
Expert Rev Proteomics|Expert review of proteomics
Expert Rev Respir Med|Expert review of respiratory medicine
Expert Rev Vaccines|Expert review of vaccines
Explore (NY)|Explore
Explorer (Hayward)|Explorer
Expos Annu Biochim Med|Exposés annuels de biochimie médicale
Extrem Physiol Med|Extreme physiology & medicine
Extremophiles
Eye
Eye (Lond)|Eye
Eye Brain|Eye and brain
Eye Contact Lens|Eye & contact lens
Eye Ear Nose Throat Mon|Eye, ear, nose & throat monthly
Eye Vis (Lond)|Eye and vision
F1000 Biol Rep|F1000 biology reports
F1000 Med Rep|F1000 medicine reports
F1000Prime Rep|F1000prime reports
F1000Res|F1000Research
FAO Food Nutr Pap|FAO food and nutrition paper
FAO Food Nutr Ser|FAO food and nutrition series
FAO Nutr Meet Rep Ser|FAO nutrition meetings report series
FAO Nutr Stud|FAO nutritional studies
FASEB Bioadv|FASEB bioAdvances
FASEB J|FASEB Journal
FASEB J|FASEB journal
FDA Consum|FDA consumer
FDA Drug Bull|FDA drug bulletin
FDI World|FDI world
FEBS J|The FEBS journal
FEBS Lett|FEBS letters
FEBS Open Bio|FEBS open bio
FEMS Immunol Med Microbiol|FEMS immunology and medical microbiology
FEMS Microbiol Ecol|FEMS microbiology ecology
FEMS Microbiol Immunol|FEMS microbiology immunology
FEMS Microbiol Lett|FEMS microbiology letters
FEMS Microbiol Rev|FEMS microbiology reviews
FEMS Yeast Res|FEMS yeast research
FNIB Info|FNIB info
FO|Fo. Facultad De Odontologia
FP Essent|FP essentials
Fa I Hsueh Tsa Chih|Fa I Hsueh Tsa Chih Journal of Forensic Medicine (Shang-Hai
Fa Yi Xue Za Zhi|Fa yi xue za zhi
Facial Orthop Temporomandibular Arthrol|Facial orthopedics and temporomandibular arthrology
Facial Plast Surg Aesthet Med|Facial plastic surgery & aesthetic medicine
Facial Plast Surg Clin North Am|Facial plastic surgery clinics of North America
Facial Plast Surg|Facial plastic surgery
Factor Odontol|Factor odontológico
Facts Views Vis Obgyn|Facts, views & vision in ObGyn
Fag Tidsskr Sykepleien|Fag tidsskriftet sykepleien
Fam Cancer|Familial cancer
Fam Community Health|Family & community health
Fam Health|Family health
Fam Med Community Health|Family medicine and community health
Fam Med|Family medicine
Fam Plann Perspect|Family planning perspectives
Fam Pract Manag|Family practice management
Fam Pract Res J|Family practice research journal
Fam Pract|Family practice
Fam Process|Family process
Fam Syst Health|Families, systems & health
Faraday Discuss Chem Soc|Faraday discussions of the Chemical Society
Faraday Discuss|Faraday discussions
Farm Hosp|Farmacia hospitalaria
Farm Zh|Farmatsevtychnyĭ zhurnal
Farmaco
Farmakol Toksikol|Farmakologiia i toksikologiia
Farmatsiia (Mosk)|Farmatsiia
Fasett
Fauchard
Faulkner Grays Med Health|Faulkner & Gray's medicine & health
Fed Bull|Federation bulletin
Fed Oper Dent|Federation of operative dentistry
Fed Pract|Federal practitioner
Fed Proc|Federation proceedings
Fed Regist|Federal register
Female Pelvic Med Reconstr Surg|Female pelvic medicine & reconstructive surgery
Fen Zi Xi Bao Sheng Wu Xue Bao|Fen zi xi bao sheng wu xue bao
Fertil Res Pract|Fertility research and practice
Fertil Steril|Fertility and sterility
Fetal Diagn Ther|Fetal diagnosis and therapy
Fetal Pediatr Pathol|Fetal and pediatric pathology
Fetal Ther|Fetal therapy
Fibrogenesis Tissue Repair|Fibrogenesis & tissue repair
Filaria J|Filaria journal
Fin Lakaresallsk Handl|Finska läkaresällskapets handlingar
Fire J|Fire Journal
Fire Technol|Fire technology
Fish Physiol Biochem|Fish physiology and biochemistry
Fish Shellfish Immunol|Fish & shellfish immunology
Fitoterapia
Fiziol Cheloveka|Fiziologiia cheloveka
Fiziol Norm Patol|Fiziologia normală şi patologică
Fiziol Zh Im I M Sechenova|Fiziologicheskiĭ zhurnal imeni I.M. Sechenova
Fiziol Zh SSSR Im I M Sechenova|Fiziologicheskiĭ zhurnal SSSR imeni I. M. Sechenova
Fiziol Zh|Fiziologicheskiĭ zhurnal
Fla Dent J|Florida dental journal
Fla Nurse|The Florida nurse
Flash Inf|Flash-Informations
Fluids Barriers CNS|Fluids and barriers of the CNS
Fly (Austin)|Fly
Focus (Am Psychiatr Publ)|Focus
Focus AACN|Focus On Aacn
Focus Crit Care|Focus on critical care
Focus Ohio Dent|Focus on Ohio dentistry
Fogorv Sz|Fogorvosi szemle
Fold Des|Folding & design
Folha Med|Folha medica
Folia Allergol (Roma)|Folia allergologica
Folia Biol (Praha)|Folia biologica
Folia Cardiol|Folia cardiologica
Folia Clin Int (Barc)|Folia clínica internacional
Folia Endocrinol|Folia endocrinologica
Folia Haematol (Frankf)|Folia haematologica
Folia Hered Pathol (Milano)|Folia hereditaria et pathologica
Folia Histochem Cytobiol|Folia histochemica et cytobiologica
Folia Histochem Cytochem (Krakow)|Folia histochemica et cytochemica
Folia Med (Plovdiv)|Folia medica
Folia Med Cracov|Folia medica Cracoviensia
Folia Med Neerl|Folia medica Neerlandica
Folia Microbiol (Praha)|Folia microbiologica
Folia Morphol (Warsz)|Folia morphologica
Folia Neuropathol|Folia neuropathologica
Folia Parasitol (Praha)|Folia parasitologica
Folia Phoniatr (Basel)|Folia phoniatrica
Folia Phoniatr Logop|Folia Phoniatrica et Logopedica
Folia Phoniatr Logop|Folia phoniatrica et logopaedica
Folia Primatol (Basel)|Folia Primatologica
Folia Primatol (Basel)|Folia primatologica
Folia Psychiatr Neurol Jpn|Folia psychiatrica et neurologica japonica
Folia Vet Lat|Folia veterinaria Latina
Food Addit Contam Part A Chem Anal Control Expo Risk Assess|Food additives & contaminants. Part A, Chemistry, analysis, control, exposure & risk assessment
Food Addit Contam Part B Surveill|Food additives & contaminants. Part B, Surveillance
Food Addit Contam|Food additives and contaminants
Food Chem Toxicol|Food and Chemical Toxicology
Food Chem Toxicol|Food and chemical toxicology
Food Chem X|Food chemistry
Food Chem|Food chemistry
Food Cosmet Toxicol|Food and cosmetics toxicology
Food Drug Law J|Food and drug law journal
Food Environ Virol|Food and environmental virology
Food Funct|Food & function
Food Manage|Food management
Food Microbiol|Food microbiology
Food Nutr (Roma)|Food and nutrition
Food Nutr Bull|Food and nutrition bulletin
Food Nutr Res|Food & nutrition research
Food Res Int|Food research international
Food Saf (Tokyo)|Food safety
Food Sci Anim Resour|Food science of animal resources
Food Sci Biotechnol|Food science and biotechnology
Food Sci Nutr|Food science & nutrition
Food Sci Technol Int|Food science and technology international
Food Technol Biotechnol|Food technology and biotechnology
Food Waterborne Parasitol|Food and waterborne parasitology
Foodborne Pathog Dis|Foodborne pathogens and disease
Foods
Foot (Edinb)|Foot
Foot Ankle Clin|Foot and ankle clinics
Foot Ankle Int|Foot & ankle international
Foot Ankle Spec|Foot & ankle specialist
Foot Ankle Surg|Foot and ankle surgery
Foot Ankle|Foot & ankle
Forbes
Fordham Law Rev|Fordham law review
Forensic Sci Int Genet|Forensic science international. Genetics
Forensic Sci Int|Forensic science international
Forensic Sci Int|Forensic science international. Synergy
Forensic Sci Med Pathol|Forensic science, medicine, and pathology
Forensic Sci Res|Forensic sciences research
Forensic Sci Rev|Forensic science review
Forensic Sci|Forensic science
Formulary
Forsch Komplementarmed|Forschende Komplementärmedizin
Fortn Rev Chic Dent Soc|The Fortnightly review of the Chicago Dental Society
Fortschr Androl|Fortschritte der Andrologie
Fortschr Chem Org Naturst|Fortschritte der Chemie Organischer Naturstoffe
Fortschr Geb Rontgenstr Nuklearmed|Fortschritte auf dem Gebiete der Röntgenstrahlen und der Nuklearmedizin
Fortschr Geb Rontgenstrahlen Neuen Bildgeb Verfahr Erganzungsbd|Fortschritte auf dem Gebiete der Röntgenstrahlen und der neuen bildgebenden Verfahren. Ergänzungsband
Fortschr Geb Rontgenstrahlen Nuklearmed Erganzungsbd|Fortschritte auf dem Gebiete der Röntgenstrahlen und der Nuklearmedizin. Ergänzungsband
Fortschr Geburtshilfe Gynakol|Fortschritte der Geburtshilfe und Gynäkologie
Fortschr Hals Nasen Ohrenheilkd|Fortschritte der Hals-Nasen-Ohrenheilkunde
Fortschr Immunitatsforsch|Fortschritte der Immunitätsforschung
Fortschr Kiefer Gesichtschir|Fortschritte der Kiefer- und Gesichts-Chirurgie
Fortschr Kieferorthop|Fortschritte der Kieferorthopädie
Fortschr Med Monogr|Fortschritte der Medizin. Monographie
Fortschr Med Suppl|Fortschritte der Medizin. Supplement
Fortschr Med|Fortschritte der Medizin
Fortschr Neurol Psychiatr Grenzgeb|Fortschritte der Neurologie, Psychiatrie, und ihrer Grenzgebiete
Fortschr Neurol Psychiatr|Fortschritte der Neurologie-Psychiatrie
Fortschr Tierphysiol Tierernahr|Fortschritte in der Tierphysiologie und Tierernährung
Fortschr Verhaltensforsch|Fortschritte der Verhaltensforschung
Fortschr Zool|Fortschritte der Zoologie
Fortune
Forum Fam Plan West Hemisph|Forum
Forum Health Econ Policy|Forum for health economics & policy
Forum Med|Forum on medicine
Forum Nutr|Forum of nutrition
Found News Comment|Foundation news & commentary
Found News|Foundation news
Fra Sundhedsstyr|Fra Sundhedsstyrelsen
Frankf Z Pathol|Frankfurter Zeitschrift für Pathologie
Frater Psi Omega|The Frater of Psi Omega
Free Radic Biol Med|Free radical biology & medicine
Free Radic Res Commun|Free radical research communications
Free Radic Res|Free radical research
Front Aging Neurosci|Frontiers in aging neuroscience
Front Aging Ser|Frontiers in aging series
Front Behav Neurosci|Frontiers in behavioral neuroscience
Front Bioeng Biotechnol|Frontiers in bioengineering and biotechnology
Front Biol|Frontiers of biology
Front Biosci (Elite Ed)|Frontiers in bioscience
Front Biosci (Landmark Ed)|Frontiers in bioscience
Front Biosci (Schol Ed)|Frontiers in bioscience
Front Biosci|Frontiers in Bioscience
Front Cardiovasc Med|Frontiers in cardiovascular medicine
Front Cell Dev Biol|Frontiers in cell and developmental biology
Front Cell Infect Microbiol|Frontiers in cellular and infection microbiology
Front Cell Neurosci|Frontiers in cellular neuroscience
Front Chem|Frontiers in chemistry
Front Comput Neurosci|Frontiers in computational neuroscience
Front Dent|Frontiers in dentistry
Front Endocrinol (Lausanne)|Frontiers in endocrinology
Front Evol Neurosci|Frontiers in evolutionary neuroscience
Front Gastrointest Res|Frontiers of gastrointestinal research
Front Genet|Frontiers in genetics
Front Health Serv Manage|Frontiers of health services management
Front Horm Res|Frontiers of hormone research
Front Hum Neurosci|Frontiers in human neuroscience
Front Immunol|Frontiers in immunology
Front Integr Neurosci|Frontiers in integrative neuroscience
Front Med (Lausanne)|Frontiers in medicine
Front Med Biol Eng|Frontiers of Medical and Biological Engineering
Front Med|Frontiers of medicine
Front Microbiol|Frontiers in microbiology
Front Mol Biosci|Frontiers in molecular biosciences
Front Mol Neurosci|Frontiers in molecular neuroscience
Front Neural Circuits|Frontiers in neural circuits
Front Neuroanat|Frontiers in neuroanatomy
Front Neuroendocrinol|Frontiers in neuroendocrinology
Front Neuroenergetics|Frontiers in neuroenergetics
Front Neuroeng|Frontiers in neuroengineering
Front Neuroinform|Frontiers in neuroinformatics
Front Neurol Neurosci|Frontiers of neurology and neuroscience
Front Neurol|Frontiers in neurology
Front Neurorobot|Frontiers in neurorobotics
Front Neurosci|Frontiers in neuroscience
Front Nurs Serv Q Bull|Frontier Nursing Service quarterly bulletin
Front Nutr|Frontiers in nutrition
Front Oncol|Frontiers in oncology
Front Oral Physiol|Frontiers of oral physiology
Front Pediatr|Frontiers in pediatrics
Front Pharmacol|Frontiers in pharmacology
Front Physiol|Frontiers in physiology
Front Plant Sci|Frontiers in plant science
Front Psychiatry|Frontiers in psychiatry
Front Psychol|Frontiers in psychology
Front Public Health|Frontiers in public health
Front Radiat Ther Oncol|Frontiers of radiation therapy and oncology
Front Robot AI|Frontiers in robotics and AI
Front Sports Act Living|Frontiers in sports and active living
Front Surg|Frontiers in surgery
Front Synaptic Neurosci|Frontiers in synaptic neuroscience
Front Syst Neurosci|Frontiers in systems neuroscience
Front Vet Sci|Frontiers in veterinary science
Front Zool|Frontiers in zoology
Frontline Gastroenterol|Frontline gastroenterology
Ftiziologia
Fukuoka Igaku Zasshi
Fukuoka Shika Daigaku Gakkai Zasshi|Fukuoka Shika Daigaku Gakkai zasshi
Fukushima J Med Sci|Fukushima journal of medical science
Funct Dev Morphol|Functional and developmental morphology
Funct Integr Genomics|Functional & integrative genomics
Funct Neurol|Functional neurology
Funct Orthod|The Functional orthodontist
Funct Plant Biol|Functional plant biology
Fund Raising Manage|Fund raising management
Fundam Clin Pharmacol|Fundamental & clinical pharmacology
Fungal Biol Biotechnol|Fungal biology and biotechnology
Fungal Biol|Fungal biology
Fungal Genet Biol|Fungal Genetics and Biology
Fungal Genet Biol|Fungal genetics and biology
Fungal Syst Evol|Fungal systematics and evolution
Future Cardiol|Future cardiology
Future Child|The Future of children
Future Dent|Future dentistry
Future Healthc J|Future healthcare journal
Future Hosp J|Future hospital journal
Future Med Chem|Future medicinal chemistry
Future Microbiol|Future microbiology
Future Oncol|Future Oncology
Future Oncol|Future oncology
Future Sci OA|Future science OA
G Batteriol Virol Immunol Clin|Giornale di batteriologia, virologia ed immunologia ed annali dell'Ospedale Maria Vittoria di Torino. Parte 2
G Batteriol Virol Immunol|Giornale di batteriologia, virologia ed immunologia
G Batteriol Virol Immunol|Giornale di batteriologia, virologia, ed immunologia ed annali dell'Ospedale Maria Vittoria di Torino
G Chir|Giornale di Chirurgia
G Clin Med|Giornale di clinica medica
G E N|G.E.N
G Endodonzia|Giornale di endodonzia
G Gerontol Suppl|Giornale di gerontologia. Supplemento
G Gerontol|Giornale di gerontologia
G Ig Med Prev|Giornale di igiene e medicina preventiva
G Ital Cardiol (Rome)|Giornale italiano di cardiologia
G Ital Cardiol|Giornale italiano di cardiologia
G Ital Chemioter|Giornale italiano di chemioterapia
G Ital Chir|Giornale italiano di chirurgia
G Ital Dermatol Venereol|Giornale italiano di dermatologia e venereologia
G Ital Endod|Giornale italiano di endodonzia
G Ital Mal Torace|Giornale italiano delle malattie del torace
G Ital Med Lav Ergon|Giornale italiano di medicina del lavoro ed ergonomia
G Ital Med Lav|Giornale italiano di medicina del lavoro
G Ital Nefrol|Giornale italiano di nefrologia
G Ital Oftalmol|Giornale italiano di oftalmologia
G Ital Oncol|Giornale italiano di oncologia
G Ital Tuberc Mal Torace|Giornale italiano della tubercolosi e delle malattie del torace
G Mal Infett Parassit|Giornale di malattie infettive e parassitarie
G Med Mil|Giornale di medicina militare
G Pneumol|Giornale di pneumologia
G Psichiatr Neuropatol|Giornale di psichiatria e di neuropatologia
G Stomatol Ortognatodonzia|Giornale di stomatologia e di ortognatodonzia
G Veneto Sci Med|Giornale veneto di scienze mediche
G3 (Bethesda)|G3
GE Port J Gastroenterol|GE Portuguese journal of gastroenterology
GHA Today|GHA today
GHAA J|GHAA journal
GM Crops Food|GM crops & food
GMDA Bull|GMDA bulletin
GMS Curr Top Otorhinolaryngol Head Neck Surg|GMS current topics in otorhinolaryngology, head and neck surgery
GMS Health Innov Technol|GMS health innovation and technologies
GMS Health Technol Assess|GMS health technology assessment
GMS Hyg Infect Control|GMS hygiene and infection control
GMS Infect Dis|GMS infectious diseases
GMS Interdiscip Plast Reconstr Surg DGPW|GMS Interdisciplinary plastic and reconstructive surgery DGPW
GMS J Med Educ|GMS journal for medical education
GMS Krankenhhyg Interdiszip|GMS Krankenhaushygiene interdisziplinär
GMS Ophthalmol Cases|GMS ophthalmology cases
GMS Z Med Ausbild|GMS Zeitschrift für medizinische Ausbildung
GP
Ga Hosp Today|Georgia hospitals today
Ga Nurse|Georgia nursing
Gac Med Caracas|Gaceta médica de Caracas
Gac Med Mex|Gaceta médica de México
Gac Sanit|Gaceta sanitaria
Gait Posture|Gait & posture
Games Health J|Games for health journal
Gamete Res|Gamete research
Gan To Kagaku Ryoho|Gan To Kagaku Ryoho [Japanese Journal of Cancer and Chemotherapy]
Gan To Kagaku Ryoho|Gan to kagaku ryoho. Cancer & chemotherapy
Ganka|Ganka. Ophthalmology
Gastric Cancer|Gastric cancer
Gastroenterol Clin Biol|Gastroentérologie clinique et biologique
Gastroenterol Clin North Am|Gastroenterology clinics of North America
Gastroenterol Fortbildungskurse Prax|Gastroenterologische Fortbildungskurse für die Praxis
Gastroenterol Hepatol (N Y)|Gastroenterology & hepatology
Gastroenterol Hepatol Bed Bench|Gastroenterology and hepatology from bed to bench
Gastroenterol Hepatol|Gastroenterología y hepatología
Gastroenterol Jpn|Gastroenterologia Japonica
Gastroenterol Nurs|Gastroenterology nursing
Gastroenterol Rep (Oxf)|Gastroenterology report
Gastroenterol Res Pract|Gastroenterology research and practice
Gastroenterologia
Gastroenterologist|The Gastroenterologist
Gastroenterology
Gastroenterology Res|Gastroenterology research
Gastrointest Cancer Res|Gastrointestinal cancer research
Gastrointest Endosc Clin N Am|Gastrointestinal endoscopy clinics of North America
Gastrointest Endosc|Gastrointestinal endoscopy
Gastrointest Radiol|Gastrointestinal radiology
Gastrointest Tumors|Gastrointestinal tumors
Gates Open Res|Gates open research
Gaz Egypt Paediatr Assoc|The Gazette of the Egyptian Paediatric Association
Gaz Med Fr|Gazette médicale de France
Gazz Int Med Chir|Gazzetta internazionale di medicina e chirurgia
Gazz Med Ital|Gazzetta medica italiana
Gazz Sanit|Gazzetta sanitaria
Geburtshilfe Frauenheilkd|Geburtshilfe und Frauenheilkunde
Gegenbaurs Morphol Jahrb|Gegenbaurs morphologisches Jahrbuch
Geka Chiryo|Geka chiryo. Surgical therapy
Gels
Gem State RN News Lett|The Gem State RN news letter
Gematol Transfuziol|Gematologiia i transfuziologiia
Gen Comp Endocrinol|General and comparative endocrinology
Gen Dent|General dentistry
Gen Diagn Pathol|General & diagnostic pathology
Gen Hosp Psychiatry|General hospital psychiatry
Gen Pharmacol|General pharmacology
Gen Physiol Biophys|General physiology and biophysics
Gen Psychiatr|General psychiatry
Gen Thorac Cardiovasc Surg|General thoracic and cardiovascular surgery
Gend Med|Gender medicine
Gene
Gene Amplif Anal|Gene amplification and analysis
Gene Anal Tech|Gene analysis techniques
Gene Expr Patterns|Gene expression patterns
Gene Expr|Gene expression
Gene Geogr|Gene Geography
Gene Regul Syst Bio|Gene regulation and systems biology
Gene Ther|Gene therapy
Gene X|Gene
Geneeskd Bl|Geneeskundige bladen uit kliniek en laboratorium voor de praktijk
Geneeskd Gids|Geneeskundige gids
Genes (Basel)|Genes
Genes Brain Behav|Genes, brain, and behavior
Genes Cancer|Genes & cancer
Genes Cells|Genes to Cells
Genes Cells|Genes to cells
Genes Chromosomes Cancer|Genes, chromosomes & cancer
Genes Dev|Genes & development
Genes Dis|Genes & diseases
Genes Environ|Genes and environment
Genes Funct|Genes and function
Genes Genet Syst|Genes & genetic systems
Genes Genomics|Genes & genomics
Genes Immun|Genes and immunity
Genes Nutr|Genes & nutrition
Genesis
Genet Anal Tech Appl|Genetic analysis, techniques and applications
Genet Anal|Genetic Analysis
Genet Couns|Genetic Counseling
Genet Eng (N Y)|Genetic engineering
Genet Epidemiol Suppl|Genetic epidemiology. Supplement
Genet Epidemiol|Genetic epidemiology
Genet Epigenet|Genetics & epigenetics
Genet Med|Genetics in medicine
Genet Mol Biol|Genetics and molecular biology
Genet Psychol Monogr|Genetic psychology monographs
Genet Res (Camb)|Genetics research
Genet Res Int|Genetics research international
Genet Res|Genetical research
Genet Sel Evol|Genetics, selection, evolution
Genet Sel Evol|Génétique, sélection, évolution
Genet Soc Gen Psychol Monogr|Genetic, social, and general psychology monographs
Genet Test Mol Biomarkers|Genetic testing and molecular biomarkers
Genet Test|Genetic testing
Genet Vaccines Ther|Genetic vaccines and therapy
Genetica
Genetics
Genetika
Genitourin Med|Genitourinary medicine
Genom Data|Genomics data
Genom Soc Policy|Genomics, society, and policy
Genome
Genome Announc|Genome announcements
Genome Biol Evol|Genome biology and evolution
Genome Biol|Genome biology
Genome Integr|Genome integrity
Genome Med|Genome medicine
Genome Res|Genome research
Genomic Med|Genomic medicine
Genomics
Genomics Inform|Genomics & informatics
Genomics Insights|Genomics insights
Genomics Proteomics Bioinformatics|Genomics, proteomics & bioinformatics
Geobiology
Geochem Trans|Geochemical transactions
Geogr Med|Geographia medica
Geohealth|GeoHealth
Georgetown Dent J|Georgetown dental journal
Georgetown Law J|The Georgetown law journal
Georgian Med News|Georgian medical news
Geospat Health|Geospatial health
Ger J Ophthalmol|German journal of ophthalmology
Ger Med Mon|German medical monthly
Ger Med Sci|German medical science
Ger Med|German medicine
Geriatr Gerontol Int|Geriatrics & gerontology international
Geriatr Nephrol Urol|Geriatric nephrology and urology
Geriatr Nurs (Minneap)|Geriatric nursing
Geriatr Nurs Home Care|Geriatric nursing and home care
Geriatr Nurs|Geriatric nursing
Geriatr Orthop Surg Rehabil|Geriatric orthopaedic surgery & rehabilitation
Geriatr Psychol Neuropsychiatr Vieil|Gériatrie et psychologie neuropsychiatrie du vieillissement
Geriatrics
Geriatrics (Basel)|Geriatrics
Germs
Gerodontics
Gerodontology
Geron
Gerontion
Gerontol Clin (Basel)|Gerontologia clinica
Gerontol Geriatr Educ|Gerontology & geriatrics education
Gerontol Geriatr Med|Gerontology & geriatric medicine
Gerontologia
Gerontologie
Gerontologist|The Gerontologist
Gerontology
Geroscience|GeroScience
Gesnerus
Gesnerus Suppl|Gesnerus. Supplement
Gesund Ing|Gesundheits-Ingenieur
Gesundheitswesen
Gesundheitswesen|Gesundheitswesen (Bundesverband der Ärzte des Öffentlichen Gesundheitsdienstes (Germany))
Ghana Med J|Ghana medical journal
Ghana Nurse|The Ghanaian nurse
Gig Sanit|Gigiena i sanitariia
Gigascience|GigaScience
Ginecol Obstet Mex|Ginecología y obstetricia de México
Ginekol Pol|Ginekologia polska
Gland Surg|Gland surgery
Glas Srp Akad Nauka Med|Glas. Srpska akademija nauka i umetnosti. Odeljenje medicinskih nauka
Glasg Dent J|Glasgow dental journal
Glasgow Med J|Glasgow medical journal
Glia
Glob Adv Health Med|Global advances in health and medicine
Glob Bioeth|Global bioethics
Glob Cardiol Sci Pract|Global cardiology science & practice
Glob Chall|Global challenges
Glob Chang Biol|Global change biology
Glob Health Action|Global health action
Glob Health Epidemiol Genom|Global health, epidemiology and genomics
Glob Health Med|Global health & medicine
Glob Health Promot|Global health promotion
Glob Health Res Policy|Global health research and policy
Glob Health Sci Pract|Global health, science and practice
Glob Heart|Global heart
Glob Med Genet|Global medical genetics
Glob Ment Health (Camb)|Global mental health
Glob Pediatr Health|Global pediatric health
Glob Public Health|Global public health
Glob Qual Nurs Res|Global qualitative nursing research
Global Health|Globalization and health
Global Spine J|Global spine journal
Glycobiology
Glycoconj J|Glycoconjugate journal
God Zb Med Fak Skopje|Godis̆en zbornik na Medicinskiot fakultet vo Skopje
Gov Relat Note|Government relations note
Graefes Arch Clin Exp Ophthalmol|Graefe's archive for clinical and experimental ophthalmology
Graefes Arch Clin Exp Ophthalmol|Graefes Archive For Clinical and Experimental Ophthalmology
Grants Mag|Grants magazine
Grantsmanship Cent News|Grantsmanship Center News
Greater Milw Dent Bull|The Greater Milwaukee dental bulletin
Greater St Louis Dent Soc Bull|The Greater St. Louis Dental Society bulletin
Ground Water|Ground water
Group Health J|The Group health journal
Group Pract J|Group practice journal
Group Pract|Group practice
Growth
Growth Dev Aging|Growth, Development and Aging
Growth Factors
Growth Factors|Growth Factors (Yverdon-Les-Bains
Growth Factors|Growth factors
Growth Horm IGF Res|Growth hormone & IGF research
Growth Regul|Growth regulation
Grud Serdechnososudistaia Khir|Grudnaia i serdechno-sosudistaia khirurgiia
Grudn Khir|Grudnaia Khirurgiia
Gulf J Oncolog|The Gulf journal of oncology
Gunma J Med Sci|The Gunma journal of medical sciences
Gut
Gut Liver|Gut and liver
Gut Microbes|Gut microbes
Gut Pathog|Gut pathogens
Guys Hosp Rep|Guy's Hospital reports
Gynakol Geburtshilfliche Rundsch|Gynäkologisch-geburtshilfliche Rundschau
Gynakol Rundsch|Gynäkologische Rundschau
Gynecol Endocrinol|Gynecological Endocrinology
Gynecol Endocrinol|Gynecological endocrinology
Gynecol Invest|Gynecologic investigation
Gynecol Minim Invasive Ther|Gynecology and minimally invasive therapy
Gynecol Obstet (Paris)|Gynécologie et obstétrique
Gynecol Obstet Fertil Senol|Gynécologie, obstétrique, fertilité & sénologie
Gynecol Obstet Invest|Gynecologic and obstetric investigation
Gynecol Oncol Case Rep|Gynecologic oncology case reports
Gynecol Oncol Rep|Gynecologic oncology reports
Gynecol Oncol Res Pract|Gynecologic oncology research and practice
Gynecol Oncol|Gynecologic oncology
Gynecol Prat|Gynécologie pratique
Gynecologie|Gynécologie
HBI Rep|HBI report
HEC Forum|HEC forum
HERD
HFSP J|HFSP journal
HIV AIDS (Auckl)|HIV
HIV Clin Trials|HIV clinical trials
HIV Med|HIV medicine
HIV Res Clin Pract|HIV research & clinical practice
HLA
HMO
HMO Pract|HMO practice
HNO
HPB (Oxford)|HPB
HPB Surg|HPB Surgery (Yverdon-Les-Bains
HPB Surg|HPB surgery
HRB Open Res|HRB open research
HSMHA Health Rep|HSMHA health reports
HSR Proc Intensive Care Cardiovasc Anesth|HSR proceedings in intensive care & cardiovascular anesthesia
HSS J|HSS journal
Haematol Lat|Haematologica Latina
Haematologia (Budap)|Haematologia
Haematologica
Haemophilia
Haemostasis
Hamatol Bluttransfus|Hämatologie und Bluttransfusion
Hamostaseologie|Hämostaseologie
Hand (N Y)|Hand
Hand Clin|Hand clinics
Hand Surg Rehabil|Hand surgery & rehabilitation
Handb Clin Neurol|Handbook of clinical neurology
Handb Exp Pharmacol|Handbook of experimental pharmacology
Handchir Mikrochir Plast Chir|Handchirurgie, Mikrochirurgie, Plastische Chirurgie
Handchir Mikrochir Plast Chir|Handchirurgie, Mikrochirurgie, plastische Chirurgie
Handchirurgie
Hand|The Hand
Hansenol Int|Hansenologia internationalis
Harb Dent Log|Harbor dental log
Harefuah
Harm Reduct J|Harm reduction journal
Harmful Algae|Harmful algae
Harv Bus Rev|Harvard business review
Harv Dent Alumni Bull|Harvard dental alumni bulletin
Harv Dent Bull|Harvard dental bulletin
Harv Health Lett|Harvard health letter
Harv Law Rev|Harvard law review
Harv Mens Health Watch|Harvard men's health watch
Harv Ment Health Lett|The Harvard mental health letter
Harv Rev Psychiatry|Harvard review of psychiatry
Harv Womens Health Watch|Harvard women's health watch
Harvey Lect|Harvey lectures
Hastings Cent Rep|The Hastings Center report
Hautarzt
Hautarzt|Der Hautarzt
Hawaii Dent J|Hawaii dental journal
Hawaii J Health Soc Welf|Hawai'i journal of health & social welfare
Hawaii J Med Public Health|Hawai'i journal of medicine & public health
Hawaii Med J|Hawaii medical journal
Hawaii Nurse (Honol)|Hawaii Nurse
Hawaii Nurses Pipeline|Hawaii nurses pipeline
Head Face Med|Head & face medicine
Head Neck Pathol|Head and neck pathology
Head Neck Surg|Head & neck surgery
Head Neck|Head & neck
Headache
Heal Light|Healing Light
Health (London)|Health
Health Aff (Millwood)|Health affairs
Health Aff|Health affairs
Health Bull (Melb)|Health bulletin
Health Care (Don Mills)|Health care
Health Care Anal|Health care analysis
Health Care Can|Health care in Canada
Health Care Cost Reengineering Rep|Health care cost reengineering report
Health Care Dimen|Health care dimensions
Health Care Educ|Health care education
Health Care Financ Rev Annu Suppl|Health care financing review. Annual supplement
Health Care Financ Rev Stat Suppl|Health care financing review. Statistical supplement
Health Care Financ Rev|Health care financing review
Health Care Financ Trends|Health care financing trends
Health Care Food Nutr Focus|Health care food & nutrition focus
Health Care Law Mon|Health care law monthly
Health Care Law Newsl|Health care law newsletter
Health Care Manag (Frederick)|The health care manager
Health Care Manag Sci|Health care management science
Health Care Manage Rev|Health care management review
Health Care Manag|Health Care Management
Health Care Mark Target Market|Health care marketer & target market
Health Care Mark|Health care marketer
Health Care Newsl|Health care newsletter
Health Care Reform Week|Health care reform week
Health Care Secur Saf Manage|Health care security and safety management
Health Care Strateg Manage|Health care strategic management
Health Care Superv|The Health care supervisor
Health Care Syst|Health care systems
Health Care Week|Health care week
Health Care Women Int|Health care for women international
Health Commun Informatics|Health communications and informatics
Health Commun|Health communication
Health Cost Manage|Health cost management
Health Data Manag|Health data management
Health Devices|Health devices
Health Econ Policy Law|Health economics, policy, and law
Health Econ Rev|Health economics review
Health Econ|Health economics
Health Educ Behav Suppl|Health Education and Behavior. Supplement
Health Educ Behav|Health Education and Behavior
Health Educ Behav|Health education & behavior
Health Educ J|Health education journal
Health Educ Monogr|Health education monographs
Health Educ Q|Health education quarterly
Health Educ Rep|Health education reports
Health Educ Res|Health education research
Health Educ|Health education
Health Equity|Health equity
Health Estate|Health estate
Health Expect|Health expectations
Health Facil Manage|Health facilities management
Health Forum J|Health Forum journal
Health Hum Rights|Health and human rights
Health Ind Today|Health industry today
Health Inf Manag|Health information management
Health Inf Sci Syst|Health information science and systems
Health Inf Syst Telemed|Health information systems and telemedicine
Health Info Libr J|Health information and libraries journal
Health Informatics J|Health informatics journal
Health Justice|Health & justice
Health Lab Sci|Health laboratory science
Health Law Can|Health law in Canada
Health Law Proj Libr Bull|Health Law Project library bulletin
Health Law Vigil|Health law vigil
Health Libr Rev|Health libraries review
Health Lit Res Pract|Health literacy research and practice
Health Manag Technol|Health management technology
Health Manage Forum|Health management forum
Health Manpow Lit|Health manpower literature
Health Manpow Manage|Health manpower management
Health Manpow Rep|Health manpower report
Health Mark Q|Health marketing quarterly
Health Matrix|Health matrix
Health Med Care Serv Rev|Health & medical care services review
Health N Hav|Health
Health News (Rochester)|Health news
Health PAC Bull|Health PAC bulletin
Health People|The Health of the people
Health Perspect|Health perspectives
Health Phys|Health physics
Health Place|Health & place
Health Plann Manpow Rep (1976)|Health planning & manpower reports
Health Plann Manpow Rep|Health planning & manpower report
Health Policy (New York)|Health policy
Health Policy Educ|Health policy and education
Health Policy Plan|Health policy and planning
Health Policy Q|Health policy quarterly
Health Policy|Health policy
Health Popul Perspect Issues|Health and population
Health Pract Physician Assist|Health practitioner. Physician assistant
Health Prog|Health Progress
Health Promot Chronic Dis Prev Can|Health promotion and chronic disease prevention in Canada
Health Promot Int|Health promotion international
Health Promot J Austr|Health promotion journal of Australia
Health Promot Perspect|Health promotion perspectives
Health Promot Pract|Health promotion practice
Health Promot|Health Promotion
Health Psychol Open|Health psychology open
Health Psychol Res|Health psychology research
Health Psychol Rev|Health psychology review
Health Psychol|Health Psychology
Health Psychol|Health psychology
Health Qual Life Outcomes|Health and quality of life outcomes
Health Rep|Health reports
Health Res Policy Syst|Health research policy and systems
Health SA
Health Sci Rep|Health science reports
Health Secur|Health security
Health Serv Insights|Health services insights
Health Serv J|The Health service journal
Health Serv Manage Res|Health services management research
Health Serv Manager|Health services manager
Health Serv Manage|Health services management
Health Serv Manpow Rev|Health services manpower review
Health Serv Rep|Health services reports
Health Serv Res Manag Epidemiol|Health services research and managerial epidemiology
Health Serv Res|Health services research
Health Soc Care Community|Health & social care in the community
Health Soc Serv J|Health and social service journal
Health Soc Work|Health & social work
Health Sociol Rev|Health sociology review
Health Syst (Basingstoke)|Health systems
Health Syst Lead|Health system leader
Health Syst Manage|Health systems management
Health Syst Reform|Health systems and reform
Health Syst Rev|Health systems review
Health Syst Transit|Health systems in transition
Health Technol Assess (Rockv)|Health technology assessment
Health Technol Assess Rep|Health technology assessment reports
Health Technol Assess|Health technology assessment
Health Technol|Health technology
Health Trends|Health trends
Health Values|Health values
Health Visit|Health visitor
Healthc (Amst)|Healthcare
Healthc Ala|Healthcare Alabama
Healthc Benchmarks|Healthcare benchmarks
Healthc Bottom Line|Healthcare bottom line
Healthc Comput Commun|Healthcare computing & communications
Healthc Demand Dis Manag|Healthcare demand & disease management
Healthc Exec Curr|Healthcare executive currents
Healthc Exec|Healthcare executive
Healthc Facil Manag Ser|Healthcare facilities management series
Healthc Foodserv|Healthcare foodservice
Healthc Forum J|The Healthcare Forum journal
Healthc Forum|Healthcare forum
Healthc Hum Resour|Healthcare human resources
Healthc Inform Res|Healthcare informatics research
Healthc Manage Forum|Healthcare management forum
Healthc Pap|HealthcarePapers
Healthc Policy|Healthcare policy
Healthc Prot Manage|Healthcare protection management
Healthc Q|Healthcare quarterly
Healthc Strateg|The healthcare strategist
Healthc Syst Strategy Rep|Healthcare systems strategy report
Healthc Technol Lett|Healthcare technology letters
Healthc Trends Transit|Healthcare trends & transition
Healthcare (Basel)|Healthcare
Healthmarketing|HealthMarketing
Healthplan
Healthspan|HealthSpan
Healthtexas|HealthTexas
Hear Res|Hearing research
Heart
Heart Asia
Heart Dis|Heart Disease
Heart Fail Clin|Heart failure clinics
Heart Fail Rev|Heart failure reviews
Heart Lung Circ|Heart, lung & circulation
Heart Lung Vessel|Heart, lung and vessels
Heart Lung|Heart & lung
Heart Lung|Heart and Lung
Heart Rhythm|Heart rhythm
Heart Surg Forum|The heart surgery forum
Heart Vessels Suppl|Heart and vessels. Supplement
Heart Vessels|Heart and vessels
Heart Views|Heart views
HeartRhythm Case Rep|HeartRhythm case reports
Heartbeat (Los Angeles)|Heartbeat
Heat Piping Air Cond|Heating, piping, and air conditioning
Hefte Unfallheilkd|Hefte zur Unfallheilkunde
Helicobacter
Heliyon
Hell Adelphe|Hellenis adelphe
Hell J Nucl Med|Hellenic journal of nuclear medicine
Hellenic J Cardiol|Hellenic journal of cardiology
Helminthologia
Helv Chim Acta|Helvetica chimica acta
Helv Chir Acta Suppl|Helvetica chirurgica acta. Supplementum
Helv Chir Acta|Helvetica chirurgica acta
Helv Med Acta|Helvetica medica acta
Helv Odontol Acta|Helvetica odontologica acta
Helv Paediatr Acta Suppl|Helvetica paediatrica acta. Supplementum
Helv Paediatr Acta|Helvetica paediatrica acta
Helv Physiol Pharmacol Acta|Helvetica physiologica et pharmacologica acta
Hemasphere|HemaSphere
Hematol Cell Ther|Hematology and cell therapy
Hematol Oncol Clin North Am|Hematology
Hematol Oncol Stem Cell Ther|Hematology
Hematol Oncol|Hematological oncology
Hematol Pathol|Hematologic pathology
Hematol Rep|Hematology reports
Hematol Rev|Hematology reviews
Hematol Transfus Cell Ther|Hematology, transfusion and cell therapy
Hematology
Hematology Am Soc Hematol Educ Program|Hematology. American Society of Hematology. Education Program
Hematopathol Mol Hematol|Hematopathology and molecular hematology
Hemodial Int|Hemodialysis international. International Symposium on Home Hemodialysis
Hemoglobin
Hemostase|Hémostase
Henry E Sigerist Suppl Bull Hist Med|The Henry E. Sigerist supplements to the Bulletin of the history of medicine
Henry Ford Hosp Med J|Henry Ford Hospital medical journal
Hepat Med|Hepatic medicine
Hepat Oncol|Hepatic oncology
Hepat Res Treat|Hepatitis research and treatment
Hepatobiliary Pancreat Dis Int|Hepatobiliary & pancreatic diseases international
Hepatobiliary Surg Nutr|Hepatobiliary surgery and nutrition
Hepatogastroenterology|Hepato-gastroenterology
Hepatol Commun|Hepatology communications
Hepatol Int|Hepatology international
Hepatol Med Policy|Hepatology, medicine and policy
Hepatology
Hered Cancer Clin Pract|Hereditary cancer in clinical practice
Hereditas
Heredity (Edinb)|Heredity
Hernia
Herpesviridae
Herz
Herzschrittmacherther Elektrophysiol|Herzschrittmachertherapie & Elektrophysiologie
Hifuka Kiyo|Hifuka kiyo. Acta dermatologica
Hig Cas Hig Mikrobiol Epidemiol Sanit Teh|Higijena
High Alt Med Biol|High altitude medicine & biology
High Blood Press Cardiovasc Prev|High blood pressure & cardiovascular prevention
High Throughput|High-throughput
Hillside J Clin Psychiatry|The Hillside journal of clinical psychiatry
Hindustan Antibiot Bull|Hindustan antibiotics bulletin
Hinyokika Kiyo|Hinyokika kiyo. Acta urologica Japonica
Hip Int|Hip international
Hip Pelvis|Hip & pelvis
Hipertens Riesgo Vasc|Hipertensión y riesgo vascular
Hippocampus
Hippokrates
Hippokratia
Hip|The Hip
Hiroshima J Med Sci|Hiroshima journal of medical sciences
Hisp Health Care Int|Hispanic health care international
Hist Cienc Saude Manguinhos|História, ciências, saúde--Manguinhos
Hist Philos Life Sci|History and philosophy of the life sciences
Hist Psychiatry|History of psychiatry
Hist Psychol|History of psychology
Hist Sci|History of science
Histochem Cell Biol|Histochemistry and cell biology
Histochem J|The Histochemical journal
Histochemistry
Histol Histopathol|Histology and histopathology
Histopathology
Hoitotiede
Hoja Tisiol|Hoja tisiológica
Hokkaido Igaku Zasshi
Hokkaido Shika Ishikai Shi|Hokkaido Shika Ishikai shi
Holist Nurs Pract|Holistic nursing practice
Holistic Assertive Nurse
Home Care Econ|Home care economics
Home Care Provid|Home care provider
Home Health Care Serv Q|Home health care services quarterly
Home Health J|Home health journal
Home Health Rev|Home health review
Home Healthc Now|Home healthcare now
Home Healthc Nurse|Home healthcare nurse
Homeopathy
Homo
Hong Kong J Occup Ther|Hong Kong journal of occupational therapy
Hong Kong Med J|Hong Kong medical journal
Hong Kong Physiother J|Hong Kong physiotherapy journal
Horiz Biochem Biophys|Horizons in biochemistry and biophysics
Horm Behav|Hormones and behavior
Horm Cancer|Hormones & cancer
Horm Metab Res Suppl|Hormone and Metabolic Research. Supplement
Horm Metab Res|Hormone and Metabolic Research
Horm Metab Res|Hormone and metabolic research
Horm Mol Biol Clin Investig|Hormone molecular biology and clinical investigation
Horm Res Paediatr|Hormone research in pædiatrics
Horm Res|Hormone research
Hormones
Hormones (Athens)|Hormones
Hortic Res|Horticulture research
Horumon To Rinsho|Horumon to rinshō. Clinical endocrinology
Hosp Adm (New Delhi)|Hospital administration
Hosp Adm Can|Hospital administration in Canada
Hosp Admin Curr|Hospital administration currents
Hosp Admitting Mon|Hospital admitting monthly
Hosp Aviat|Hospital aviation
Hosp Bond Rev|Hospital bond review
Hosp Community Psychiatry|Hospital & community psychiatry
Hosp Cost Manag Account|Hospital cost management and accounting
Hosp Dev|Hospital development
Hosp Employee Health|Hospital employee health
Hosp Eng|Hospital engineering
Hosp Entrep Newsl|Hospital entrepreneurs' newsletter
Hosp Equip Supplies|Hospital equipment & supplies
Hosp Ethics|Hospital ethics
Hosp Financ Manage|Hospital financial management
Hosp Food Nutr Focus|Hospital food & nutrition focus
Hosp Formul|Hospital formulary
Hosp Forum|Hospital forum
Hosp Gift Shop Manage|Hospital gift shop management
Hosp Guest Relations Rep|Hospital guest relations report
Hosp Hazard Mater Manage|Hospital hazardous materials management
Hosp Health Netw|Hospitals & health networks
Hosp Health Rev|The Hospital and health review
Hosp Health Serv Adm|Hospital & health services administration
Hosp Health Serv Rev|The Hospital and health services review
Hosp Infect Control|Hospital infection control
Hosp J|The Hospice journal
Hosp Law Newsl|Hospital law newsletter
Hosp Libr|Hospital libraries
Hosp Manage Commun|Hospital management communications
Hosp Manager|The Hospital manager
Hosp Manage|Hospital management
Hosp Mater Manage Q|Hospital materiel management quarterly
Hosp Med Staff|The Hospital medical staff
Hosp Med|Hospital Medicine
Hosp Outlook|Hospital outlook
Hosp Patient Relat Rep|Hospital patient relations report
Hosp Pediatr|Hospital pediatrics
Hosp Peer Rev|Hospital peer review
Hosp Pharm|Hospital pharmacy
Hosp Physician|Hospital physician
Hosp Pract (1995)|Hospital practice
Hosp Pract (Off Ed)|Hospital Practice
Hosp Pract|Hospital practice
Hosp Prog|Hospital progress
Hosp Purch Manage|Hospital purchasing management
Hosp Q|Hospital quarterly
Hosp Revenue Rep|Hospital revenue report
Hosp Risk Manage|Hospital risk management
Hosp Secur Saf Manage|Hospital security and safety management
Hosp Strategy Rep|Hospital strategy report
Hosp Superv|Hospital supervision
Hosp Technol Ser|Hospital technology series
Hosp Top|Hospital topics
Hosp Trustee|Hospital trustee
Hospital (Lond 1886)|The Hospital
Hospitalist|The hospitalist
Hospitals (Lond)|Hospitals
Hotetsu Rinsho|Hotetsu rinsho. Practice in prosthodontics
How Eval Health Programs|How to
Hsueh Tsa Chih|Chung-Hua Min Kuo Wei Sheng Wu Chi Mien I Hsueh Tsa Chih Chinese JournalOf Microbiology and Immunology Chung Hua Min Kuo Wei Sheng Wu Chi Mien
Hsueh Tsa Chih|Lin Chuang Ping T
Hu Li Za Zhi|Hu li za zhi The journal of nursing
Hua Hsi I Ko Ta Hsueh Hsueh Pao|Hua-Hsi I Ko Ta Hsueh Hsueh Pao [Journal of West China University Of Medical Sciences]
Hua Hsi Kou Chiang I Hsueh Tsa Chih|Hua Hsi Kou Chiang I Hsueh Tsa Chih West China Journal Of Stomatology (Cheng-Tu
Hua Xi Kou Qiang Yi Xue Za Zhi|Hua xi kou qiang yi xue za zhi
Huan Jing Ke Xue|Huan jing ke xue
Hugo J|The HUGO journal
Hum Antibodies Hybridomas|Human antibodies and hybridomas
Hum Antibodies|Human antibodies
Hum Biol Oceania|Human biology in Oceania
Hum Biol|Human biology
Hum Brain Mapp|Human brain mapping
Hum Cell|Human cell
Hum Dev|Human development
Hum Exp Toxicol|Human & experimental toxicology
Hum Factors|Human factors
Hum Fertil (Camb)|Human fertility
Hum Fertil|Human fertility
Hum Gene Ther|Human gene therapy
Hum Genet Suppl|Human genetics. Supplement
Hum Genet|Human genetics
Hum Genome Var|Human genome variation
Hum Genomics Proteomics|Human genomics and proteomics
Hum Genomics|Human genomics
Hum Hered|Human heredity
Hum Immunol|Human immunology
Hum Mol Genet|Human molecular genetics
Hum Mov Sci|Human movement science
Hum Mutat|Human mutation
Hum Nat|Human nature
Hum Neurobiol|Human neurobiology
Hum Nutr Appl Nutr|Human nutrition. Applied nutrition
Hum Nutr Clin Nutr|Human nutrition. Clinical nutrition
Hum Organ|Human organization
Hum Pathol|Human pathology
Hum Physiol|Human physiology
Hum Psychopharmacol|Human psychopharmacology
Hum Reprod Open|Human reproduction open
Hum Reprod Update|Human reproduction update
Hum Reprod|Human Reproduction
Hum Reprod|Human reproduction
Hum Resour Health|Human resources for health
Hum Resour Manage|Human resource management
Hum Toxicol|Human toxicology
Hum Vaccin Immunother|Human vaccines & immunotherapeutics
Hum Vaccin|Human vaccines
Humangenetik
Hunan I Ko Ta Hsueh Hsueh Pao|Hu-Nan I Ko Ta Hsueh Hsueh Pao Bulletin of Hunan Medical University (Chang-Sha
Hybrid Hybridomics|Hybridoma and hybridomics
Hybridoma
Hygie
Hypertens Pregnancy|Hypertension in pregnancy
Hypertens Res|Hypertension Research
Hypertens Res|Hypertension research
Hypertension
Hypoxia (Auckl)|Hypoxia
I Chuan Hsueh Pao|I Chuan Hsueh Pao. Acta Genetica Sinica
IADS Newsl|IADS newsletter
IARC Monogr Eval Carcinog Risk Chem Hum Suppl|IARC monographs on the evaluation of the carcinogenic risk of chemicals to humans. Supplement
IARC Monogr Eval Carcinog Risk Chem Hum|IARC monographs on the evaluation of the carcinogenic risk of chemicals to humans
IARC Monogr Eval Carcinog Risks Hum Suppl|IARC monographs on the evaluation of carcinogenic risks to humans. Supplement
IARC Monogr Eval Carcinog Risks Hum|IARC monographs on the evaluation of carcinogenic risks to humans
IARC Sci Publ|IARC scientific publications
IBRO Neurosci Rep|IBRO neuroscience reports
IBRO Rep|IBRO reports
ICD Sci Educ J|Icd Scientific And Educational Journal
IDCases
IEE Proc Nanobiotechnol|IEE proceedings. Nanobiotechnology
IEEE Comput Graph Appl|IEEE computer graphics and applications
IEEE Eng Med Biol Mag|IEEE Engineering in Medicine and Biology Magazine
IEEE Int Conf Rehabil Robot|IEEE ... International Conference on Rehabilitation Robotics
IEEE J Biomed Health Inform|IEEE journal of biomedical and health informatics
IEEE J Transl Eng Health Med|IEEE journal of translational engineering in health and medicine
IEEE Pulse|IEEE pulse
IEEE Rev Biomed Eng|IEEE reviews in biomedical engineering
IEEE Trans Biomed Circuits Syst|IEEE transactions on biomedical circuits and systems
IEEE Trans Biomed Eng|IEEE Transactions on Biomedical Engineering
IEEE Trans Biomed Eng|IEEE transactions on bio-medical engineering
IEEE Trans Cybern|IEEE transactions on cybernetics
IEEE Trans Haptics|IEEE transactions on haptics
IEEE Trans Image Process|IEEE transactions on image processing
IEEE Trans Med Imaging|IEEE transactions on medical imaging
IEEE Trans Nanobioscience|IEEE transactions on nanobioscience
IEEE Trans Neural Netw Learn Syst|IEEE transactions on neural networks and learning systems
IEEE Trans Neural Syst Rehabil Eng|IEEE transactions on neural systems and rehabilitation engineering
IEEE Trans Pattern Anal Mach Intell|IEEE transactions on pattern analysis and machine intelligence
IEEE Trans Rehabil Eng|IEEE Transactions on Rehabilitation Engineering
IEEE Trans Syst Man Cybern|IEEE transactions on systems, man, and cybernetics
IEEE Trans Ultrason Ferroelectr Freq Control|IEEE transactions on ultrasonics, ferroelectrics, and frequency control
IEEE Trans Vis Comput Graph|IEEE transactions on visualization and computer graphics
IEEE/ACM Trans Comput Biol Bioinform|IEEE
IET Nanobiotechnol|IET nanobiotechnology
IET Syst Biol|IET systems biology
IISE Trans Occup Ergon Hum Factors|IISE transactions on occupational ergonomics and human factors
IJU Case Rep|IJU case reports
ILAR J|ILAR journal
IMA Fungus|IMA fungus
IMA J Math Appl Med Biol|IMA journal of mathematics applied in medicine and biology
IMJ Ill Med J|IMJ. Illinois medical journal
IMS Ind Med Surg|IMS, Industrial medicine and surgery
IPPF Med Bull|IPPF medical bulletin
IRCS J Med Sci|IRCS journal of medical science
ISA Trans|ISA transactions
ISME J|The ISME journal
ISRN AIDS
ISRN Addict|ISRN Addiction
ISRN Allergy|ISRN allergy
ISRN Anat|ISRN anatomy
ISRN Biochem|ISRN biochemistry
ISRN Bioinform|ISRN bioinformatics
ISRN Biotechnol|ISRN biotechnology
ISRN Cardiol|ISRN cardiology
ISRN Dent|ISRN dentistry
ISRN Dermatol|ISRN dermatology
ISRN Endocrinol|ISRN endocrinology
ISRN Family Med|ISRN family medicine
ISRN Gastroenterol|ISRN gastroenterology
ISRN Hematol|ISRN hematology
ISRN Hepatol|ISRN hepatology
ISRN Inflamm|ISRN inflammation
ISRN Microbiol|ISRN microbiology
ISRN Mol Biol|ISRN molecular biology
ISRN Nephrol|ISRN nephrology
ISRN Neurol|ISRN neurology
ISRN Neurosci|ISRN neuroscience
ISRN Nurs|ISRN nursing
ISRN Nutr|ISRN nutrition
ISRN Obes|ISRN obesity
ISRN Obstet Gynecol|ISRN obstetrics and gynecology
ISRN Oncol|ISRN oncology
ISRN Ophthalmol|ISRN ophthalmology
ISRN Org Chem|ISRN organic chemistry
ISRN Orthop|ISRN orthopedics
ISRN Otolaryngol|ISRN otolaryngology
ISRN Pain
ISRN Parasitol|ISRN parasitology
ISRN Pediatr|ISRN pediatrics
ISRN Pharmacol|ISRN pharmacology
ISRN Pharm|ISRN pharmaceutics
ISRN Prev Med|ISRN preventive medicine
ISRN Psychiatry|ISRN psychiatry
ISRN Radiol|ISRN radiology
ISRN Rheumatol|ISRN rheumatology
ISRN Surg|ISRN surgery
ISRN Toxicol|ISRN toxicology
ISRN Urol|ISRN urology
ISRN Vet Sci|ISRN veterinary science
IUBMB Life|IUBMB life
IUCrJ
Ideggyogy Sz|Ideggyógyászati szemle
Ig Sanita Pubbl|Igiene e sanità pubblica
Igaku Butsuri|Igaku butsuri
Igaku Kenkyu|Igaku kenkyu. Acta medica
Igaku To Seibutsugaku|Igaku to seibutsugaku. Medicine and biology
Ill Dent J|Illinois dental journal
Image (IN)|Image
Image J Nurs Sch|Image--the journal of nursing scholarship
Images Marquette Univ Dent Reflections|Images
Images Paediatr Cardiol|Images in paediatric cardiology
Imaging Sci Dent|Imaging science in dentistry
Immun Ageing|Immunity & ageing
Immun Infekt|Immunität und Infektion
Immun Inflamm Dis|Immunity, inflammation and disease
Immune Netw|Immune network
Immunity
Immunobiol Suppl|Immunobiology. Supplement
Immunobiology
Immunochemistry
Immunodefic Rev|Immunodeficiency reviews
Immunodeficiency
Immunogenetics
Immunohematology
Immunohorizons|ImmunoHorizons
Immunol Allergy Clin North Am|Immunology and allergy clinics of North America
Immunol Cell Biol|Immunology and cell biology
Immunol Commun|Immunological communications
Immunol Invest|Immunological investigations
Immunol Lett|Immunology letters
Immunol Med|Immunological medicine
Immunol Res|Immunologic research
Immunol Rev|Immunological reviews
Immunol Ser|Immunology series
Immunol Suppl|Immunology. Supplement
Immunol Today|Immunology today
Immunology
Immunomethods|ImmunoMethods
Immunopharmacol Immunotoxicol|Immunopharmacology and immunotoxicology
Immunopharmacology
Immunotargets Ther|ImmunoTargets and therapy
Immunotechnology
Immunotherapy
Impact Sci Soc|Impact of science on society
Impfstoffe Frankf A M|Arbeiten Aus Dem Paul-Ehrlich-Institut (Bundesamt Fur Sera UndImpfstoffe) Zu Frankfurt A.M. Arb Paul Ehrlich Inst Bundesamt Ser
Implant Dent|Implant dentistry
Implantologist
Implement Sci Commun|Implementation science communications
Implement Sci|Implementation science
Important Adv Oncol|Important advances in oncology
Impressions (Orange)|Impressions
Imprint
In Pract|In practice
In Silico Biol|In silico biology
In Silico Pharmacol|In silico pharmacology
In Vitr Mol Toxicol|In vitro & molecular toxicology
In Vitro Cell Dev Biol Anim|In vitro cellular & developmental biology. Animal
In Vitro Monogr|In vitro. Monograph
In Vitro|In vitro
In Vivo (Brooklyn)|In vivo
In Vivo|In vivo
Ind Eng|Industrial Engineering
Ind Health Care|Industry and health care
Ind Health|Industrial health
Ind Labor Relat Rev|Industrial & labor relations review
Ind Med Gaz|The Indian medical gazette
Ind Med Surg|Industrial medicine & surgery
Ind Psychiatry J|Industrial psychiatry journal
Indent Engl|Indent
Indian Dermatol Online J|Indian dermatology online journal
Indian Heart J Teach Ser|Indian heart journal
Indian Heart J|Indian heart journal
Indian J Anaesth|Indian journal of anaesthesia
Indian J Anim Sci|The Indian journal of animal sciences
Indian J Biochem Biophys|Indian journal of biochemistry & biophysics
Indian J Biochem|Indian journal of biochemistry
Indian J Cancer|Indian journal of cancer
Indian J Chem|Indian journal of chemistry
Indian J Chest Dis Allied Sci|The Indian journal of chest diseases & allied sciences
Indian J Chest Dis|The Indian journal of chest diseases
Indian J Clin Biochem|Indian journal of clinical biochemistry
Indian J Community Med|Indian journal of community medicine
Indian J Crit Care Med|Indian journal of critical care medicine
Indian J Dent Res|Indian journal of dental research
Indian J Dent|Indian journal of dentistry
Indian J Dermatol Venereol Leprol|Indian journal of dermatology, venereology and leprology
Indian J Dermatol|Indian journal of dermatology
Indian J Endocrinol Metab|Indian journal of endocrinology and metabolism
Indian J Exp Biol|Indian journal of experimental biology
Indian J Gastroenterol|Indian Journal of Gastroenterology
Indian J Gastroenterol|Indian journal of gastroenterology
Indian J Hematol Blood Transfus|Indian journal of hematology & blood transfusion
Indian J Hum Genet|Indian journal of human genetics
Indian J Lepr|Indian journal of leprosy
Indian J Malariol|Indian journal of malariology
Indian J Med Ethics|Indian journal of medical ethics
Indian J Med Microbiol|Indian journal of medical microbiology
Indian J Med Res|The Indian journal of medical research
Indian J Med Sci|Indian journal of medical sciences
Indian J Microbiol|Indian journal of microbiology
Indian J Nephrol|Indian journal of nephrology
Indian J Nucl Med|Indian journal of nuclear medicine
Indian J Occup Environ Med|Indian journal of occupational and environmental medicine
Indian J Ophthalmol|Indian journal of ophthalmology
Indian J Orthop|Indian journal of orthopaedics
Indian J Otolaryngol Head Neck Surg|Indian journal of otolaryngology and head and neck surgery
Indian J Palliat Care|Indian journal of palliative care
Indian J Pathol Bacteriol|Indian journal of pathology & bacteriology
Indian J Pathol Microbiol|Indian journal of pathology & microbiology
Indian J Pediatr|Indian journal of pediatrics
Indian J Pharmacol|Indian journal of pharmacology
Indian J Physiol Pharmacol|Indian journal of physiology and pharmacology
Indian J Plast Surg|Indian journal of plastic surgery
Indian J Psychiatry|Indian journal of psychiatry
Indian J Psychol Med|Indian journal of psychological medicine
Indian J Public Health|Indian journal of public health
Indian J Radiol Imaging|The Indian journal of radiology & imaging
Indian J Sex Transm Dis AIDS|Indian journal of sexually transmitted diseases and AIDS
Indian J Surg Oncol|Indian journal of surgical oncology
Indian J Thorac Cardiovasc Surg|Indian journal of thoracic and cardiovascular surgery
Indian J Tuberc|The Indian journal of tuberculosis
Indian J Urol|Indian journal of urology
Indian J Virol|Indian journal of virology
Indian Med J|Indian medical journal
Indian Pacing Electrophysiol J|Indian pacing and electrophysiology journal
Indian Pediatr|Indian pediatrics
Indian Pract|The Indian practitioner
Indian Vet J|The Indian veterinary journal
Indiana Nurse|The Indiana nurse
Indicator
Indoor Air|Indoor air
Inf Manage|Information Management
Inf Odontostomatol|Informatore Odonto-Stomatologico
Inf Orthod Kieferorthop|Informationen aus Orthodontie und Kieferorthopädie
Infancy
Infant Behav Dev|Infant behavior & development
Infant Ment Health J|Infant mental health journal
Infect Agent Cancer|Infectious agents and cancer
Infect Agents Dis|Infectious agents and disease
Infect Chemother|Infection & chemotherapy
Infect Control Can|Infection control Canada
Infect Control Dig|Infection control digest
Infect Control Hosp Epidemiol|Infection control and hospital epidemiology
Infect Control Rounds|Infection control rounds
Infect Control Urol Care|Infection control & urological care
Infect Dis (Auckl)|Infectious diseases
Infect Dis (Lond)|Infectious diseases
Infect Dis Clin North Am|Infectious disease clinics of North America
Infect Dis Health|Infection, disease & health
Infect Dis Model|Infectious Disease Modelling
Infect Dis Obstet Gynecol|Infectious diseases in obstetrics and gynecology
Infect Dis Poverty|Infectious diseases of poverty
Infect Dis Rep|Infectious disease reports
Infect Dis Ther|Infectious diseases and therapy
Infect Disord Drug Targets|Infectious disorders drug targets
Infect Drug Resist|Infection and drug resistance
Infect Ecol Epidemiol|Infection ecology & epidemiology
Infect Genet Evol|Infection, genetics and evolution
Infect Immun|Infection and immunity
Infection
Infez Med|Le infezioni in medicina
Infirmiers
Inflamm Allergy Drug Targets|Inflammation & allergy drug targets
Inflamm Bowel Dis|Inflammatory bowel diseases
Inflamm Intest Dis|Inflammatory intestinal diseases
Inflamm Regen|Inflammation and regeneration
Inflamm Res|Inflammation Research
Inflamm Res|Inflammation research
Inflammation
Inflammopharmacology
Influenza Other Respir Viruses|Influenza and other respiratory viruses
Influenza Res Treat|Influenza research and treatment
Inform Health Soc Care|Informatics for health & social care
Inforum
Infusionsther Klin Ernahr Sonderh|Infusionstherapie und klinische Ernährung. Sonderheft
Infusionsther Klin Ernahr|Infusionstherapie und klinische Ernährung
Infusionsther Transfusionsmed|Infusionstherapie und Transfusionsmedizin
Infusionstherapie
Inhal Toxicol|Inhalation toxicology
Inhaled Part|Inhaled particles
Inj Epidemiol|Injury epidemiology
Inj Prev|Injury Prevention
Inj Prev|Injury prevention
Injury
Innate Immun|Innate immunity
Innov Aging|Innovation in aging
Innov Clin Neurosci|Innovations in clinical neuroscience
Innov Surg Sci|Innovative surgical sciences
Innovations
Innovations (Phila)|Innovations
Inorg Chem|Inorganic chemistry
Inquiry
Insect Biochem Mol Biol|Insect biochemistry and molecular biology
Insect Mol Biol|Insect molecular biology
Insect Sci|Insect science
Insects
Insights Imaging|Insights into imaging
Inst Vol Feed|Institutions
Institutions
Instr Course Lect|Instructional course lectures
Int Adv Surg Oncol|International advances in surgical oncology
Int Anesthesiol Clin|International anesthesiology clinics
Int Angiol|International Angiology
Int Angiol|International angiology
Int Arch Allergy Appl Immunol|International archives of allergy and applied immunology
Int Arch Allergy Immunol|International archives of allergy and immunology
Int Arch Arbeitsmed|Internationales Archiv für Arbeitsmedizin
Int Arch Occup Environ Health|International archives of occupational and environmental health
Int Arch Otorhinolaryngol|International archives of otorhinolaryngology
Int Biomech|International biomechanics
Int Braz J Urol|International braz j urol
Int Breastfeed J|International breastfeeding journal
Int Cancer Conf J|International cancer conference journal
Int Clin Psychopharmacol|International clinical psychopharmacology
Int Dent J|International dental journal
Int Dig Health Legis|International digest of health legislation
Int Disabil Stud|International disability studies
Int Emerg Nurs|International emergency nursing
Int Endod J|International endodontic journal
Int Fam Plann Dig|International family planning digest
Int Forum Allergy Rhinol|International forum of allergy & rhinology
Int Health|International health
Int Heart J|International heart journal
Int Immunol|International immunology
Int Immunopharmacol|International immunopharmacology
Int J Addict|The International journal of the addictions
Int J Adolesc Med Health|International journal of adolescent medicine and health
Int J Adult Orthodon Orthognath Surg|The International journal of adult orthodontics and orthognathic surgery
Int J Aging Hum Dev|International journal of aging & human development
Int J Alzheimers Dis|International journal of Alzheimer's disease
Int J Anal Chem|International journal of analytical chemistry
Int J Androl|International journal of andrology
Int J Angiol|The International journal of angiology
Int J Antimicrob Agents|International journal of antimicrobial agents
Int J Appl Basic Med Res|International journal of applied & basic medical research
Int J Appl Radiat Isot|The International journal of applied radiation and isotopes
Int J Artif Organs|The International journal of artificial organs
Int J Audiol|International journal of audiology
Int J Bacteriol|International journal of bacteriology
Int J Behav Med|International journal of behavioral medicine
Int J Behav Nutr Phys Act|The international journal of behavioral nutrition and physical activity
Int J Biochem Cell Biol|The international journal of biochemistry & cell biology
Int J Biochem Mol Biol|International journal of biochemistry and molecular biology
Int J Biochem|The International journal of biochemistry
Int J Biol Macromol|International journal of biological macromolecules
Int J Biol Markers|The International journal of biological markers
Int J Biol Res Pregnancy|International journal of biological research in pregnancy
Int J Biol Sci|International journal of biological sciences
Int J Biomater|International journal of biomaterials
Int J Biomed Comput|International journal of bio-medical computing
Int J Biomed Imaging|International journal of biomedical imaging
Int J Biometeorol|International journal of biometeorology
Int J Bioprint|International journal of bioprinting
Int J Biostat|The international journal of biostatistics
Int J Bipolar Disord|International journal of bipolar disorders
Int J Breast Cancer|International journal of breast cancer
Int J Burns Trauma|International journal of burns and trauma
Int J Cancer Suppl|International Journal of Cancer. Supplement
Int J Cancer|International journal of cancer
Int J Card Imaging|International journal of cardiac imaging
Int J Cardiol Heart Vasc|International journal of cardiology. Heart & vasculature
Int J Cardiol Heart Vessel|International journal of cardiology. Heart & vessels
Int J Cardiol Hypertens|International Journal of Cardiology. Hypertension
Int J Cardiol|International journal of cardiology
Int J Cardiovasc Imaging|The international journal of cardiovascular imaging
Int J Cardiovasc Intervent|International journal of cardiovascular interventions
Int J Cell Biol|International journal of cell biology
Int J Cell Cloning|International journal of cell cloning
Int J Chron Obstruct Pulmon Dis|International journal of chronic obstructive pulmonary disease
Int J Chronic Dis|International journal of chronic diseases
Int J Chronobiol|International journal of chronobiology
Int J Circumpolar Health Suppl|International Journal of Circumpolar Health. Supplement
Int J Circumpolar Health|International journal of circumpolar health
Int J Clin Exp Hypn|The International journal of clinical and experimental hypnosis
Int J Clin Exp Pathol|International journal of clinical and experimental pathology
Int J Clin Health Psychol|International journal of clinical and health psychology
Int J Clin Lab Res|International journal of clinical & laboratory research
Int J Clin Monit Comput|International journal of clinical monitoring and computing
Int J Clin Oncol|International journal of clinical oncology
Int J Clin Pediatr Dent|International journal of clinical pediatric dentistry
Int J Clin Pharmacol Biopharm|International journal of clinical pharmacology and biopharmacy
Int J Clin Pharmacol Res|International journal of clinical pharmacology research
Int J Clin Pharmacol Ther Toxicol|International journal of clinical pharmacology, therapy, and toxicology
Int J Clin Pharmacol Ther|International journal of clinical pharmacology and therapeutics
Int J Clin Pharm|International journal of clinical pharmacy
Int J Clin Pract Suppl|International journal of clinical practice. Supplement
Int J Clin Pract|International journal of clinical practice
Int J Colorectal Dis|International journal of colorectal disease
Int J Community Based Nurs Midwifery|International journal of community based nursing and midwifery
Int J Comput Assist Radiol Surg|International journal of computer assisted radiology and surgery
Int J Comput Dent|International journal of computerized dentistry
Int J Cosmet Sci|International journal of cosmetic science
Int J Crit Illn Inj Sci|International journal of critical illness and injury science
Int J Dent Hyg|International journal of dental hygiene
Int J Dent Symp|International journal of dental symposia
Int J Dent|International journal of dentistry
Int J Dermatol|International journal of dermatology
Int J Dev Biol|The International journal of developmental biology
Int J Dev Neurosci|International Journal of Developmental Neuroscience
Int J Dev Neurosci|International journal of developmental neuroscience
Int J Drug Policy|The International journal on drug policy
Int J Eat Disord|The International journal of eating disorders
Int J Emerg Med|International journal of emergency medicine
Int J Emerg Ment Health|International journal of emergency mental health
Int J Endocrinol Metab|International journal of endocrinology and metabolism
Int J Endocrinol|International journal of endocrinology
Int J Environ Anal Chem|International journal of environmental analytical chemistry
Int J Environ Health Res|International journal of environmental health research
Int J Environ Res Public Health|International journal of environmental research and public health
Int J Epidemiol|International journal of epidemiology
Int J Equilib Res|International journal of equilibrium research
Int J Equity Health|International journal for equity in health
Int J Esthet Dent|The international journal of esthetic dentistry
Int J Evol Biol|International journal of evolutionary biology
Int J Exp Diabesity Res|International journal of experimental diabesity research
Int J Exp Diabetes Res|International journal of experimental diabetes research
Int J Exp Pathol|International journal of experimental pathology
Int J Family Med|International journal of family medicine
Int J Fertil Menopausal Stud|International journal of fertility and menopausal studies
Int J Fertil Steril|International journal of fertility & sterility
Int J Fertil Womens Med|International journal of fertility and women's medicine
Int J Fertil|International journal of fertility
Int J Food Microbiol|International journal of food microbiology
Int J Food Sci Nutr|International journal of food sciences and nutrition
Int J Food Sci|International journal of food science
Int J Forensic Dent|The International journal of forensic dentistry
Int J Gastrointest Cancer|International journal of gastrointestinal cancer
Int J Gen Med|International journal of general medicine
Int J Genomics|International journal of genomics
Int J Geriatr Psychiatry|International journal of geriatric psychiatry
Int J Group Psychother|International journal of group psychotherapy
Int J Gynaecol Obstet|International Journal of Gynaecology and Obstetrics
Int J Gynaecol Obstet|International journal of gynaecology and obstetrics
Int J Gynecol Cancer|International journal of gynecological cancer
Int J Gynecol Pathol|International Journal of Gynecological Pathology
Int J Gynecol Pathol|International journal of gynecological pathology
Int J Health Care Finance Econ|International journal of health care finance and economics
Int J Health Care Qual Assur Inc Leadersh Health Serv|International journal of health care quality assurance incorporating Leadership in health services
Int J Health Care Qual Assur|International journal of health care quality assurance
Int J Health Econ Manag|International journal of health economics and management
Int J Health Educ|International journal of health education
Int J Health Geogr|International journal of health geographics
Int J Health Plann Manage|The International journal of health planning and management
Int J Health Policy Manag|International journal of health policy and management
Int J Health Sci (Qassim)|International journal of health sciences
Int J Health Serv|International Journal of Health Services
Int J Health Serv|International journal of health services
Int J Hematol Oncol Stem Cell Res|International journal of hematology-oncology and stem cell research
Int J Hematol Oncol|International journal of hematologic oncology
Int J Hematol|International journal of hematology
Int J Hepatol|International journal of hepatology
Int J Hyg Environ Health|International journal of hygiene and environmental health
Int J Hypertens|International journal of hypertension
Int J Hyperthermia|International Journal of Hyperthermia
Int J Hyperthermia|International journal of hyperthermia
Int J Immunogenet|International journal of immunogenetics
Int J Immunopathol Pharmacol|International journal of immunopathology and pharmacology
Int J Immunopharmacol|International journal of immunopharmacology
Int J Implant Dent|International journal of implant dentistry
Int J Impot Res|International journal of impotence research
Int J Infect Dis|International journal of infectious diseases
Int J Inflam|International journal of inflammation
Int J Inj Contr Saf Promot|International journal of injury control and safety promotion
Int J Insect Sci|International journal of insect science
Int J Instr Media|International journal of instructional media
Int J Integr Care|International journal of integrated care
Int J Lab Hematol|International journal of laboratory hematology
Int J Lang Commun Disord|International journal of language & communication disorders
Int J Law Psychiatry|International journal of law and psychiatry
Int J Legal Med|International journal of legal medicine
Int J Lepr Other Mycobact Dis|International Journal of Leprosy and Other Mycobacterial Diseases
Int J Lepr|International journal of Leprosy
Int J Low Extrem Wounds|The international journal of lower extremity wounds
Int J MCH AIDS|International journal of MCH and AIDS
Int J MS Care|International journal of MS care
Int J Med Chem|International journal of medicinal chemistry
Int J Med Educ|International journal of medical education
Int J Med Inform|International journal of medical informatics
Int J Med Microbiol|International journal of medical microbiology
Int J Med Mushrooms|International journal of medicinal mushrooms
Int J Med Robot|The international journal of medical robotics + computer assisted surgery
Int J Med Sci|International journal of medical sciences
Int J Ment Health Nurs|International journal of mental health nursing
Int J Ment Health Syst|International journal of mental health systems
Int J Methods Psychiatr Res|International journal of methods in psychiatric research
Int J Microbiol|International journal of microbiology
Int J Microcirc Clin Exp|International journal of microcirculation, clinical and experimental
Int J Mol Cell Med|International journal of molecular and cellular medicine
Int J Mol Epidemiol Genet|International journal of molecular epidemiology and genetics
Int J Mol Imaging|International journal of molecular imaging
Int J Mol Med|International journal of molecular medicine
Int J Mol Sci|International journal of molecular sciences
Int J Mycobacteriol|International journal of mycobacteriology
Int J Nanomedicine|International journal of nanomedicine
Int J Neonatal Screen|International journal of neonatal screening
Int J Nephrol Renovasc Dis|International journal of nephrology and renovascular disease
Int J Nephrol|International journal of nephrology
Int J Neural Syst|International journal of neural systems
Int J Neurol|International journal of neurology
Int J Neuropharmacol|International journal of neuropharmacology
Int J Neuropsychiatry|International journal of neuropsychiatry
Int J Neuropsychopharmacol|The international journal of neuropsychopharmacology
Int J Neurosci|The International journal of neuroscience
Int J Nucl Med Biol|International journal of nuclear medicine and biology
Int J Numer Method Biomed Eng|International journal for numerical methods in biomedical engineering
Int J Nurs Educ Scholarsh|International journal of nursing education scholarship
Int J Nurs Knowl|International journal of nursing knowledge
Int J Nurs Pract|International journal of nursing practice
Int J Nurs Sci|International journal of nursing sciences
Int J Nurs Stud|International journal of nursing studies
Int J Obes (Lond)|International journal of obesity
Int J Obes Relat Metab Disord|International Journal of Obesity and Related Metabolic Disorders
Int J Obes Suppl|International journal of obesity supplements
Int J Obes|International journal of obesity
Int J Obstet Anesth|International journal of obstetric anesthesia
Int J Occup Environ Health|International journal of occupational and environmental health
Int J Occup Environ Med|The international journal of occupational and environmental medicine
Int J Occup Health Saf|The International journal of occupational health & safety
Int J Occup Med Environ Health|International journal of occupational medicine and environmental health
Int J Occup Saf Ergon|International journal of occupational safety and ergonomics
Int J Offender Ther Comp Criminol|International journal of offender therapy and comparative criminology
Int J Older People Nurs|International journal of older people nursing
Int J Oncol|International journal of oncology
Int J Ophthalmol|International journal of ophthalmology
Int J Oral Implantol (Berl)|International Journal of Oral Implantology
Int J Oral Implantol (Berl)|International journal of oral implantology
Int J Oral Maxillofac Implants|The International journal of oral & maxillofacial implants
Int J Oral Maxillofac Surg|International journal of oral and maxillofacial surgery
Int J Oral Myol|The International journal of oral myology
Int J Oral Sci|International journal of oral science
Int J Oral Surg|International journal of oral surgery
Int J Organ Transplant Med|International journal of organ transplantation medicine
Int J Orthod|International journal of orthodontics
Int J Orthop Trauma Nurs|International journal of orthopaedic and trauma nursing
Int J Otolaryngol|International journal of otolaryngology
Int J Paediatr Dent|International journal of paediatric dentistry
Int J Paleopathol|International journal of paleopathology
Int J Palliat Nurs|International journal of palliative nursing
Int J Pancreatol|International Journal of Pancreatology
Int J Parasitol Drugs Drug Resist|International journal for parasitology. Drugs and drug resistance
Int J Parasitol Parasites Wildl|International journal for parasitology. Parasites and wildlife
Int J Parasitol|International journal for parasitology
Int J Part Ther|International journal of particle therapy
Int J Partial Hosp|International journal of partial hospitalization
Int J Pediatr Adolesc Med|International journal of pediatrics & adolescent medicine
Int J Pediatr Endocrinol|International journal of pediatric endocrinology
Int J Pediatr Nephrol|The International journal of pediatric nephrology
Int J Pediatr Otorhinolaryngol|International journal of pediatric otorhinolaryngology
Int J Pediatr|International journal of pediatrics
Int J Pept Protein Res|International journal of peptide and protein research
Int J Pept|International journal of peptides
Int J Periodontics Restorative Dent|The International journal of periodontics & restorative dentistry
Int J Pharm Compd|International journal of pharmaceutical compounding
Int J Pharm Pract|The International journal of pharmacy practice
Int J Pharm X|International journal of pharmaceutics
Int J Pharm|International journal of pharmaceutics
Int J Physiol Pathophysiol Pharmacol|International journal of physiology, pathophysiology and pharmacology
Int J Phytoremediation|International journal of phytoremediation
Int J Plant Genomics|International journal of plant genomics
Int J Popul Data Sci|International journal of population data science
Int J Prev Med|International journal of preventive medicine
Int J Prison Health|International journal of prisoner health
Int J Prosthodont|The International journal of prosthodontics
Int J Protein Res|International journal of protein research
Int J Proteomics|International journal of proteomics
Int J Psychiatry Clin Pract|International journal of psychiatry in clinical practice
Int J Psychiatry Med|International journal of psychiatry in medicine
Int J Psychiatry|International journal of psychiatry
Int J Psychoanal Psychother|International journal of psychoanalytic psychotherapy
Int J Psychoanal|The International journal of psycho-analysis
Int J Psychol Res (Medellin)|International journal of psychological research
Int J Psychol|International journal of psychology
Int J Psychophysiol|International Journal of Psychophysiology
Int J Psychophysiol|International journal of psychophysiology
Int J Public Health|International journal of public health
Int J Qual Health Care|International Journal for Quality in Health Care
Int J Qual Health Care|International journal for quality in health care
Int J Qual Stud Health Well-being|International journal of qualitative studies on health and well-being
Int J Rad Appl Instrum A|International journal of radiation applications and instrumentation. Part A, Applied radiation and isotopes
Int J Rad Appl Instrum B|International journal of radiation applications and instrumentation. Part B, Nuclear medicine and biology
Int J Radiat Biol Relat Stud Phys Chem Med|International journal of radiation biology and related studies in physics, chemistry, and medicine
Int J Radiat Biol|International journal of radiation biology
Int J Radiat Oncol Biol Phys|International journal of radiation oncology, biology, physics
Int J Rehabil Res|International Journal of Rehabilitation Research
Int J Rehabil Res|International journal of rehabilitation research. Internationale Zeitschrift für Rehabilitationsforschung. Revue internationale de recherches de réadaptation
Int J Reprod Biomed|International journal of reproductive biomedicine
Int J Reprod Med|International journal of reproductive medicine
Int J Retina Vitreous|International journal of retina and vitreous
Int J Rheum Dis|International journal of rheumatic diseases
Int J Rheumatol|International journal of rheumatology
Int J Risk Saf Med|The International journal of risk & safety in medicine
Int J STD AIDS|International journal of STD & AIDS
Int J Soc Psychiatry|The International journal of social psychiatry
Int J Speech Lang Pathol|International journal of speech-language pathology
Int J Spine Surg|International journal of spine surgery
Int J Sport Nutr Exerc Metab|International journal of sport nutrition and exercise metabolism
Int J Sport Nutr|International journal of sport nutrition
Int J Sports Med|International journal of sports medicine
Int J Sports Phys Ther|International journal of sports physical therapy
Int J Sports Physiol Perform|International journal of sports physiology and performance
Int J Stem Cells|International journal of stem cells
Int J Stroke|International journal of stroke
Int J Surg Case Rep|International journal of surgery case reports
Int J Surg Investig|International journal of surgical investigation
Int J Surg Oncol|International journal of surgical oncology
Int J Surg Pathol|International journal of surgical pathology
Int J Surg Protoc|International journal of surgery protocols
Int J Surg|International journal of surgery
Int J Syst Bacteriol|International journal of systematic bacteriology
Int J Syst Evol Microbiol|International journal of systematic and evolutionary microbiology
Int J Technol Assess Health Care|International journal of technology assessment in health care
Int J Telemed Appl|International journal of telemedicine and applications
Int J Telerehabil|International journal of telerehabilitation
Int J Ther Massage Bodywork|International journal of therapeutic massage & bodywork
Int J Tissue React|International journal of tissue reactions
Int J Toxicol|International journal of toxicology
Int J Transgend Health|International journal of transgender health
Int J Transgend|The international journal of transgenderism
Int J Trauma Nurs|International journal of trauma nursing
Int J Trichology|International journal of trichology
Int J Tryptophan Res|International journal of tryptophan research
Int J Tuberc Lung Dis|International Journal of Tuberculosis and Lung Disease
Int J Tuberc Lung Dis|The international journal of tuberculosis and lung disease
Int J Urol|International Journal of Urology
Int J Urol|International journal of urology
Int J Vasc Med|International journal of vascular medicine
Int J Vet Sci Med|International journal of veterinary science and medicine
Int J Vitam Nutr Res Suppl|International Journal for Vitamin and Nutrition Research. Supplement
Int J Vitam Nutr Res|International Journal for Vitamin and Nutrition Research
Int J Vitam Nutr Res|International journal for vitamin and nutrition research. Internationale Zeitschrift für Vitamin- und Ernährungsforschung. Journal international de vitaminologie et de nutrition
Int J Womens Dermatol|International journal of women's dermatology
Int J Womens Health|International journal of women's health
Int J Yoga Therap|International journal of yoga therapy
Int J Yoga|International journal of yoga
Int J Zoonoses|International journal of zoonoses
Int Marit Health|International maritime health
Int Med Case Rep J|International medical case reports journal
Int Microbiol|International microbiology
Int Neurourol J|International neurourology journal
Int Nurs Rev|International nursing review
Int Ophthalmol Clin|International ophthalmology clinics
Int Ophthalmol|International ophthalmology
Int Orthod|International orthodontics
Int Orthop|International orthopaedics
Int Pharmacopsychiatry|International pharmacopsychiatry
Int Psychiatry Clin|International psychiatry clinics
Int Psychiatry|International psychiatry
Int Psychogeriatr|International psychogeriatrics
Int Q Community Health Educ|International quarterly of community health education
Int Rehabil Med|International rehabilitation medicine
Int Rescuer|International rescuer
Int Rev Cell Mol Biol|International review of cell and molecular biology
Int Rev Connect Tissue Res|International review of connective tissue research
Int Rev Cytol Suppl|International review of cytology. Supplement
Int Rev Cytol|International review of cytology
Int Rev Exp Pathol|International review of experimental pathology
Int Rev Immunol|International reviews of immunology
Int Rev Neurobiol|International review of neurobiology
Int Rev Physiol|International review of physiology
Int Rev Psychiatry|International review of psychiatry
Int Rev Trop Med|International review of tropical medicine
Int Sch Res Notices|International scholarly research notices
Int Semin Surg Oncol|International seminars in surgical oncology
Int Surg|International surgery
Int Symp Fluorid Prev Dent|International Symposium On Fluoridation And Preventive Dentistry
Int Tinnitus J|The international tinnitus journal
Int Urogynecol J Pelvic Floor Dysfunct|International urogynecology journal and pelvic floor dysfunction
Int Urogynecol J|International urogynecology journal
Int Urol Nephrol|International urology and nephrology
Int Wound J|International wound journal
Int Z Angew Physiol|Internationale Zeitschrift für angewandte Physiologie, einschliesslich Arbeitsphysiologie
Int Z Vitam Ernahrungsforsch Beih|Internationale Zeitschrift für Vitamin- und Ernährungsforschung. Beiheft
Integr Biol (Camb)|Integrative biology
Integr Blood Press Control|Integrated blood pressure control
Integr Cancer Ther|Integrative cancer therapies
Integr Comp Biol|Integrative and comparative biology
Integr Environ Assess Manag|Integrated environmental assessment and management
Integr Healthc Rep|Integrated healthcare report
Integr Med (Encinitas)|Integrative medicine
Integr Med Insights|Integrative medicine insights
Integr Med Res|Integrative medicine research
Integr Pharm Res Pract|Integrated pharmacy research & practice
Integr Physiol Behav Sci|Integrative Physiological and Behavioral Science
Integr Psychol Behav Sci|Integrative psychological & behavioral science
Integr Zool|Integrative zoology
Intellect Dev Disabil|Intellectual and developmental disabilities
Intensive Care Med Exp|Intensive care medicine experimental
Intensive Care Med|Intensive care medicine
Intensive Care Nurs|Intensive care nursing
Intensive Care World|Intensive care world
Intensive Crit Care Nurs|Intensive & critical care nursing
Intensivmed Prax|Intensivmedizinische Praxis
Inter Des|Interior Design
Interact Cardiovasc Thorac Surg|Interactive cardiovascular and thoracic surgery
Interact J Med Res|Interactive journal of medical research
Intercom (Des Moines)|Intercom
Interdiscip Perspect Infect Dis|Interdisciplinary perspectives on infectious diseases
Interdiscip Sci|Interdisciplinary sciences, computational life sciences
Interdiscip Top Gerontol Geriatr|Interdisciplinary topics in gerontology and geriatrics
Interdiscip Toxicol|Interdisciplinary toxicology
Interface Focus|Interface focus
Interferon
Interiors
Intern Emerg Med|Internal and emergency medicine
Intern Med J|Internal medicine journal
Intern Med|Internal Medicine
Intern Med|Internal medicine
Internet Interv|Internet interventions
Internist (Berl)|Der Internist
Internist Prax|Internistische Praxis
Internist|The Internist
Interuniv Fac Work Conf|Inter-University Faculty Work Conference
Interv Cardiol Clin|Interventional cardiology clinics
Interv Cardiol|Interventional cardiology
Interv Med Appl Sci|Interventional medicine & applied science
Interv Neurol|Interventional neurology
Interv Neuroradiol|Interventional neuroradiology
Intervirology
Intest Res|Intestinal research
Intractable Rare Dis Res|Intractable & rare diseases research
Intravital
Intrinsically Disord Proteins|Intrinsically disordered proteins
Invasion Metastasis|Invasion & metastasis
Invert Neurosci|Invertebrate Neuroscience
Invest Cell Pathol|Investigative & cell pathology
Invest Clin|Investigación clínica
Invest Educ Enferm|Investigación y educación en enfermería
Invest New Drugs|Investigational new drugs
Invest Ophthalmol Vis Sci|Investigative ophthalmology & visual science
Invest Ophthalmol|Investigative ophthalmology
Invest Radiol|Investigative radiology
Invest Urol|Investigative urology
Investig Clin Urol|Investigative and clinical urology
Investig Genet|Investigative genetics
Investor Owned Hosp Rev|The Investor-owned hospital review
Ion Channels|Ion channels
Ion Exch Membr|Ion exchange and membranes
Iowa Dent Bull|Iowa Dental Bulletin
Iowa Dent J|The Iowa dental journal
Iowa Med|Iowa Medicine
Iowa Orthop J|The Iowa orthopaedic journal
Iowa State Univ Vet|Iowa State University veterinarian
Iperception|i-Perception
Ir J Med Sci|Irish journal of medical science
Ir J Psychol Med|Irish journal of psychological medicine
Ir Med J|Irish medical journal
Ir Nurs Hosp World|Irish nursing and hospital world
Ir Nurs News|The Irish nursing news
Ir Nurses J|Irish nurses' journal
Ir Vet J|Irish veterinary journal
Iran Biomed J|Iranian biomedical journal
Iran J Allergy Asthma Immunol|Iranian journal of allergy, asthma, and immunology
Iran J Arthropod Borne Dis|Iranian journal of arthropod-borne diseases
Iran J Basic Med Sci|Iranian journal of basic medical sciences
Iran J Biotechnol|Iranian journal of biotechnology
Iran J Child Neurol|Iranian journal of child neurology
Iran J Immunol|Iranian journal of immunology
Iran J Kidney Dis|Iranian journal of kidney diseases
Iran J Med Sci|Iranian journal of medical sciences
Iran J Microbiol|Iranian journal of microbiology
Iran J Neurol|Iranian journal of neurology
Iran J Nurs Midwifery Res|Iranian journal of nursing and midwifery research
Iran J Otorhinolaryngol|Iranian journal of otorhinolaryngology
Iran J Parasitol|Iranian journal of parasitology
Iran J Pathol|Iranian journal of pathology
Iran J Pharm Res|Iranian journal of pharmaceutical research
Iran J Psychiatry|Iranian journal of psychiatry
Iran J Public Health|Iranian journal of public health
Iran J Reprod Med|Iranian journal of reproductive medicine
Iran J Vet Res|Iranian journal of veterinary research
Iranian J Environ Health Sci Eng|Iranian journal of environmental health science & engineering
Iraqi Dent J|Iraqi Dental Journal
Iryo
Isis
Islets
Isotopes Environ Health Stud|Isotopes in environmental and health studies
Isr Ann Psychiatr Relat Discip|The Israel annals of psychiatry and related disciplines
Isr J Dent Sci|Israel journal of dental sciences
Isr J Health Policy Res|Israel journal of health policy research
Isr J Med Sci|Israel journal of medical sciences
Isr J Psychiatry Relat Sci|The Israel journal of psychiatry and related sciences
Isr J Zool|Israel journal of zoology
Isr Med Assoc J|The Israel Medical Association journal
Issled Genet|Issledovaniia po genetike
Issues (St Louis Mo)|Issues
Issues Compr Pediatr Nurs|Issues in comprehensive pediatric nursing
Issues Health Care Women|Issues in health care of women
Issues Health Care|Issues in Health Care
Issues Law Med|Issues in law & medicine
Issues Ment Health Nurs|Issues in mental health nursing
Issues Sci Technol|Issues in science and technology
Ital Gen Rev Dermatol|Italian general review of dermatology
Ital J Anat Embryol|Italian Journal of Anatomy and Embryology
Ital J Biochem|The Italian journal of biochemistry
Ital J Food Saf|Italian journal of food safety
Ital J Gastroenterol Hepatol|Italian journal of gastroenterology and hepatology
Ital J Gastroenterol|The Italian journal of gastroenterology
Ital J Neurol Sci|Italian journal of neurological sciences
Ital J Orthop Traumatol Suppl|Italian journal of orthopaedics and traumatology. Supplementum
Ital J Orthop Traumatol|Italian journal of orthopaedics and traumatology
Ital J Pediatr|Italian journal of pediatrics
Ital J Surg Sci|The Italian journal of surgical sciences
Iugosl Physiol Pharmacol Acta|Iugoslavica physiologica et pharmacologica acta
Izv Akad Nauk SSSR Biol|Izvestiia Akademii nauk SSSR. Seriia biologicheskaia
Izv Akad Nauk Ser Biol|Izvestiia Akademii nauk. Seriia biologicheskaia
Izv Inst Fiziol (Sofiia)|Izvestiia na Instituta po fiziologiia
Izv Mikrobiol Inst (Sofiia)|Izvestiia na Mikrobiologicheskiia institut
J AAPOS|Journal of AAPOS
J AHIMA|Journal of AHIMA
J AOAC Int|Journal of AOAC International
J APDSA (Tokyo)|Journal Of Apdsa
J ASEAN Fed Endocr Soc|Journal of the ASEAN Federation of Endocrine Societies
J Abnorm Child Psychol|Journal of abnormal child psychology
J Abnorm Psychol|Journal of abnormal psychology
J Acad Gen Dent|Journal - Academy of General Dentistry
J Acad Nutr Diet|Journal of the Academy of Nutrition and Dietetics
J Accid Emerg Med|Journal of accident & emergency medicine
J Acoust Soc Am|The Journal of the Acoustical Society of America
J Acquir Immune Defic Syndr (1988)|Journal of acquired immune deficiency syndromes
J Acquir Immune Defic Syndr Hum Retrovirol|Journal of Acquired Immune Deficiency Syndromes and Human Retrovirology
J Acquir Immune Defic Syndr|Journal of acquired immune deficiency syndromes
J Acupunct Meridian Stud|Journal of acupuncture and meridian studies
J Acute Med|Journal of acute medicine
J Addict Dis|Journal of addictive diseases
J Addict Med|Journal of addiction medicine
J Addict Nurs|Journal of addictions nursing
J Addict|Journal of addiction
J Adhes Dent|The journal of adhesive dentistry
J Adolesc Health|Journal of Adolescent Health
J Adolesc Health|The Journal of adolescent health
J Adolesc Young Adult Oncol|Journal of adolescent and young adult oncology
J Adolesc|Journal of adolescence
J Adv Med Educ Prof|Journal of advances in medical education & professionalism
J Adv Med Surg Nurs|Journal of advanced medical-surgical nursing
J Adv Nurs|Journal of advanced nursing
J Adv Pharm Technol Res|Journal of advanced pharmaceutical technology & research
J Adv Pract Oncol|Journal of the advanced practitioner in oncology
J Adv Prosthodont|The journal of advanced prosthodontics
J Adv Res|Journal of advanced research
J Adv Vet Anim Res|Journal of advanced veterinary and animal research
J Aerosol Med Pulm Drug Deliv|Journal of aerosol medicine and pulmonary drug delivery
J Affect Disord|Journal of affective disorders
J Aging Health|Journal of aging and health
J Aging Phys Act|Journal of aging and physical activity
J Aging Res|Journal of aging research
J Aging Soc Policy|Journal of aging & social policy
J Aging Stud|Journal of aging studies
J Agric Food Chem|Journal of agricultural and food chemistry
J Agric Saf Health|Journal of agricultural safety and health
J Agromedicine|Journal of agromedicine
J Air Med Transp|The Journal of air medical transport
J Air Pollut Control Assoc|Journal of the Air Pollution Control Association
J Air Waste Manag Assoc|Journal of the Air & Waste Management Association
J Air Waste Manage Assoc|Journal of the Air & Waste Management Association
J Ala Dent Assoc|Journal - Alabama Dental Association
J All India Dent Assoc|The Journal of the All India Dental Association
J All India Ophthalmol Soc|Journal of the All-India Ophthalmological Society
J Allergy (Cairo)|Journal of allergy
J Allergy Clin Immunol Pract|The journal of allergy and clinical immunology. In practice
J Allergy Clin Immunol|The Journal of allergy and clinical immunology
J Allied Health|Journal of allied health
J Altern Complement Med|Journal of alternative & complementary medicine
J Altern Complement Med|Journal of alternative and complementary medicine
J Alzheimers Dis Rep|Journal of Alzheimer's disease reports
J Alzheimers Dis|Journal of Alzheimer's disease
J Am Acad Audiol|Journal of The American Academy Of Audiology (Hamilton, Ont
J Am Acad Audiol|Journal of the American Academy of Audiology
J Am Acad Child Adolesc Psychiatry|Journal of the American Academy of Child and Adolescent Psychiatry
J Am Acad Child Psychiatry|Journal of the American Academy of Child Psychiatry
J Am Acad Dermatol|Journal of the American Academy of Dermatology
J Am Acad Gnathol Orthop|Journal
J Am Acad Gold Foil Oper|The Journal of the American Academy of Gold Foil Operators
J Am Acad Nurse Pract|Journal of the American Academy of Nurse Practitioners
J Am Acad Orthop Surg Glob Res Rev|Journal of the American Academy of Orthopaedic Surgeons. Global research & reviews
J Am Acad Orthop Surg|The Journal of the American Academy of Orthopaedic Surgeons
J Am Acad Psychiatry Law|The journal of the American Academy of Psychiatry and the Law
J Am Acad Psychoanal Dyn Psychiatry|The journal of the American Academy of Psychoanalysis and Dynamic Psychiatry
J Am Acad Psychoanal|The Journal of the American Academy of Psychoanalysis
J Am Aging Assoc|Journal of the American Aging Association
J Am Anim Hosp Assoc|Journal of the American Animal Hospital Association
J Am Assoc Gynecol Laparosc|The Journal of the American Association of Gynecologic Laparoscopists
J Am Assoc Lab Anim Sci|Journal of the American Association for Laboratory Animal Science
J Am Assoc Med Transcr|Journal
J Am Assoc Nephrol Nurses Tech|The Journal of the American Association of Nephrology Nurses & Technicians
J Am Assoc Nurse Anesth|The Journal of the American Association of Nurse Anesthetists
J Am Assoc Nurse Pract|Journal of the American Association of Nurse Practitioners
J Am Aud Soc|Journal of the American Auditory Society
J Am Audiol Soc|Journal of the American Audiology Society
J Am Board Fam Med|Journal of the American Board of Family Medicine
J Am Board Fam Pract|The Journal of the American Board of Family Practice
J Am Chem Soc|Journal of the American Chemical Society
J Am Col Certif Wound Spec|The journal of the American College of Certified Wound Specialists
J Am Coll Cardiol|Journal of the American College of Cardiology
J Am Coll Clin Wound Spec|The journal of the American College of Clinical Wound Specialists
J Am Coll Dent|The Journal of the American College of Dentists
J Am Coll Emerg Physicians Open|Journal of the American College of Emergency Physicians open
J Am Coll Health Assoc|Journal of the American College Health Association
J Am Coll Health|Journal of American College Health
J Am Coll Health|Journal of American college health
J Am Coll Nutr|Journal of the American College of Nutrition
J Am Coll Radiol|Journal of the American College of Radiology
J Am Coll Surg|Journal of the American College of Surgeons
J Am Dent Assoc (Ed Ital)|Journal Of The American Dental Association
J Am Dent Assoc|Journal of the American Dental Association
J Am Dent Hyg Assoc|The Journal of the American Dental Hygienists' Association
J Am Dent Soc Anesthesiol|Journal of the American Dental Society of Anesthesiology
J Am Diet Assoc|Journal of the American Dietetic Association
J Am Geriatr Soc|Journal of the American Geriatrics Society
J Am Health Care Assoc|Journal - American Health Care Association
J Am Health Care|The journal of American health care
J Am Health Policy|The Journal of American health policy
J Am Heart Assoc|Journal of the American Heart Association
J Am Inst Homeopath|Journal of the American Institute of Homeopathy
J Am Inst Plann|Journal of the American Institute of Planners
J Am Insur|Journal of American insurance
J Am Intraocul Implant Soc|Journal - American Intra-Ocular Implant Society
J Am Med Dir Assoc|Journal of the American Medical Directors Association
J Am Med Inform Assoc|Journal of the American Medical Informatics Association
J Am Med Rec Assoc|Journal
J Am Med Rec Assoc|Journal of the American Medical Record Association
J Am Med Womens Assoc|Journal of the American Medical Womens Association
J Am Mosq Control Assoc Suppl|Journal of the American Mosquito Control Association. Supplement
J Am Mosq Control Assoc|Journal of the American Mosquito Control Association
J Am Oil Chem Soc|Journal of the American Oil Chemists' Society
J Am Optom Assoc|Journal of the American Optometric Association
J Am Osteopath Assoc|The Journal of the American Osteopathic Association
J Am Paraplegia Soc|The Journal of the American Paraplegia Society
J Am Pharm Assoc (2003)|Journal of the American Pharmacists Association
J Am Pharm Assoc|Journal of the American Pharmaceutical Association
J Am Podiatr Med Assoc|Journal of the American Podiatric Medical Association
J Am Podiatry Assoc|Journal of the American Podiatry Association
J Am Psychiatr Nurses Assoc|Journal of the American Psychiatric Nurses Association
J Am Psychoanal Assoc|Journal of the American Psychoanalytic Association
J Am Public Health Assoc|Journal. American Public Health Association
J Am Soc Cytopathol|Journal of the American Society of Cytopathology
J Am Soc Echocardiogr|Journal of the American Society of Echocardiography
J Am Soc Geriatr Dent|The Journal of the American Society for Geriatric Dentistry
J Am Soc Mass Spectrom|Journal of the American Society for Mass Spectrometry
J Am Soc Nephrol|Journal of the American Society of Nephrology
J Am Soc Prev Dent|The Journal of the American Society for Preventive Dentistry
J Am Soc Psychosom Dent Med|The Journal of the American Society of Psychosomatic Dentistry and Medicine
J Am Vener Dis Assoc|Journal of the American Venereal Disease Association
J Am Vet Med Assoc|Journal of the American Veterinary Medical Association
J Ambul Care Manage|The Journal of ambulatory care management
J Ambul Care Mark|Journal of ambulatory care marketing
J Amino Acids|Journal of amino acids
J Anaesthesiol Clin Pharmacol|Journal of anaesthesiology, clinical pharmacology
J Anal Methods Chem|Journal of analytical methods in chemistry
J Anal Psychol|The Journal of analytical psychology
J Anal Toxicol|Journal of analytical toxicology
J Anat Physiol|Journal of anatomy and physiology
J Anat Soc India|Journal of the Anatomical Society of India
J Anat|Journal of anatomy
J Androl|Journal of andrology
J Anesth Hist|Journal of anesthesia history
J Anesth|Journal of anesthesia
J Angiogenes Res|Journal of angiogenesis research
J Anglocont Dent Soc|Journal
J Anim Breed Genet|Journal of animal breeding and genetics
J Anim Ecol|The Journal of animal ecology
J Anim Physiol Anim Nutr (Berl)|Journal of animal physiology and animal nutrition
J Anim Sci Biotechnol|Journal of animal science and biotechnology
J Anim Sci Technol|Journal of animal science and technology
J Anim Sci|Journal of animal science
J Anthropol Sci|Journal of anthropological sciences
J Antibiot (Tokyo)|The Journal of antibiotics
J Antibiot B|The Journal of antibiotics. Ser. B
J Antimicrob Chemother|The Journal of antimicrobial chemotherapy
J Anus Rectum Colon|Journal of the anus, rectum and colon
J Anxiety Disord|Journal of anxiety disorders
J Appl Anim Welf Sci|Journal of applied animal welfare science
J Appl Bacteriol|The Journal of applied bacteriology
J Appl Behav Anal|Journal of applied behavior analysis
J Appl Behav Sci|The Journal of applied behavioral science
J Appl Biochem|Journal of applied biochemistry
J Appl Biomater Funct Mater|Journal of applied biomaterials & functional materials
J Appl Biomech|Journal of applied biomechanics
J Appl Biomed|Journal of applied biomedicine
J Appl Clin Med Phys|Journal of applied clinical medical physics
J Appl Genet|Journal of applied genetics
J Appl Gerontol|Journal of applied gerontology
J Appl Lab Med|The journal of applied laboratory medicine
J Appl Meas|Journal of applied measurement
J Appl Microbiol|Journal of applied microbiology
J Appl Nutr|The Journal of applied nutrition
J Appl Oral Sci|Journal of applied oral science
J Appl Physiol (1985)|Journal of applied physiology
J Appl Physiol Respir Environ Exerc Physiol|Journal of applied physiology
J Appl Physiol|Journal of applied physiology
J Appl Psychol|The Journal of applied psychology
J Appl Res Intellect Disabil|Journal of applied research in intellectual disabilities
J Appl Toxicol|Journal of Applied Toxicology
J Appl Toxicol|Journal of applied toxicology
J Aquat Anim Health|Journal of aquatic animal health
J Ark Med Soc|The Journal of the Arkansas Medical Society
J Arrhythm|Journal of arrhythmia
J Arthroplasty|The Journal of arthroplasty
J Arthropod Borne Dis|Journal of arthropod-borne diseases
J Artif Organs|Journal of artificial organs
J Asian Nat Prod Res|Journal of Asian natural products research
J Assist Reprod Genet|Journal of assisted reproduction and genetics
J Assoc Acad Minor Phys|Journal of the Association for Academic Minority Physicians
J Assoc Adv Med Instrum|JAAMI
J Assoc Care Child Health|Journal of the Association for the Care of Children's Health
J Assoc Care Child Hosp|Journal of the Association for the Care of Children in Hospitals
J Assoc Hosp Med Educ|Journal - Association for Hospital Medical Education
J Assoc Nurses AIDS Care|Journal of the Association of Nurses in AIDS Care
J Assoc Nurses AIDS Care|The Journal of the Association of Nurses in AIDS Care
J Assoc Off Anal Chem|Journal - Association of Official Analytical Chemists
J Assoc Pediatr Oncol Nurses|Journal of the Association of Pediatric Oncology Nurses
J Assoc Phys Ment Rehabil|Journal of the Association for Physical and Mental Rehabilitation
J Assoc Physicians India|The Journal of the Association of Physicians of India
J Assoc Res Otolaryngol|Journal of the Association for Research in Otolaryngology
J Asthma Allergy|Journal of asthma and allergy
J Asthma Res|The Journal of asthma research
J Asthma|Journal of Asthma
J Asthma|The Journal of asthma
J Atheroscler Res|Journal of atherosclerosis research
J Atheroscler Thromb|Journal of atherosclerosis and thrombosis
J Athl Train|Journal of athletic training
J Atr Fibrillation|Journal of atrial fibrillation
J Atten Disord|Journal of attention disorders
J Aud Res|The Journal of auditory research
J Audiol Otol|Journal of audiology & otology
J Audiov Media Med|The Journal of audiovisual media in medicine
J Aust Inst Surg Dent Tech|Journal Of The Australian Institute Of Surgical And Dental Technicians
J Autism Child Schizophr|Journal of autism and childhood schizophrenia
J Autism Dev Disord|Journal of autism and developmental disorders
J Autoimmune Dis|Journal of autoimmune diseases
J Autoimmun|Journal of autoimmunity
J Autom Methods Manag Chem|Journal of automated methods & management in chemistry
J Automat Chem|The Journal of automatic chemistry
J Auton Nerv Syst|Journal of the autonomic nervous system
J Auton Pharmacol|Journal of autonomic pharmacology
J Aux Odontol|Journal Das Auxiliares Odontologicas
J Avian Med Surg|Journal of avian medicine and surgery
J Ayub Med Coll Abbottabad|Journal of Ayub Medical College, Abbottabad
J Ayurveda Integr Med|Journal of Ayurveda and integrative medicine
J BUON|Journal of B.U.ON
J Back Musculoskelet Rehabil|Journal of back and musculoskeletal rehabilitation
J Bacteriol|Journal of bacteriology
J Baltimore Coll Dent Surg|Journal of the Baltimore College of Dental Surgery
J Basic Clin Physiol Pharmacol|Journal of basic and clinical physiology and pharmacology
J Basic Microbiol|Journal of basic microbiology
J Behav Addict|Journal of behavioral addictions
J Behav Health Serv Res|The journal of behavioral health services & research
J Behav Med|Journal of behavioral medicine
J Behav Ther Exp Psychiatry|Journal of behavior therapy and experimental psychiatry
J Belg Soc Radiol|Journal of the Belgian Society of Radiology
J Belge Radiol|Journal belge de radiologie
J Binocul Vis Ocul Motil|Journal of binocular vision and ocular motility
J Biochem Biophys Methods|Journal of biochemical and biophysical methods
J Biochem Mol Toxicol|Journal of biochemical and molecular toxicology
J Biochem Toxicol|Journal of biochemical toxicology
J Biochem|Journal of biochemistry
J Biocommun|The Journal of biocommunication
J Bioenerg Biomembr|Journal of bioenergetics and biomembranes
J Bioenerg|Journal of bioenergetics
J Bioeng|Journal of bioengineering
J Bioeth Inq|Journal of bioethical inquiry
J Bioeth|Journal of bioethics
J Bioinform Comput Biol|Journal of bioinformatics and computational biology
J Biol Buccale|Journal de biologie buccale
J Biol Chem|The Journal of biological chemistry
J Biol Dyn|Journal of biological dynamics
J Biol Eng|Journal of biological engineering
J Biol Inorg Chem|Journal of biological inorganic chemistry
J Biol Methods|Journal of biological methods
J Biol Photogr Assoc|Journal of the Biological Photographic Association
J Biol Photogr|Journal of biological photography
J Biol Phys|Journal of biological physics
J Biol Regul Homeost Agents|Journal of biological regulators and homeostatic agents
J Biol Res (Thessalon)|Journal of biological research
J Biol Response Mod|Journal of biological response modifiers
J Biol Rhythms|Journal of biological rhythms
J Biol Stand|Journal of biological standardization
J Biolumin Chemilumin|Journal of bioluminescence and chemiluminescence
J Biol|Journal of biology
J Biomark|Journal of biomarkers
J Biomater Appl|Journal of biomaterials applications
J Biomater Sci Polym Ed|Journal of biomaterials science. Polymer edition
J Biomech Eng|Journal of biomechanical engineering
J Biomech|Journal of biomechanics
J Biomed Biotechnol|Journal of biomedicine & biotechnology
J Biomed Discov Collab|Journal of biomedical discovery and collaboration
J Biomed Eng|Journal of biomedical engineering
J Biomed Inform|Journal of biomedical informatics
J Biomed Mater Res A|Journal of biomedical materials research. Part A
J Biomed Mater Res B Appl Biomater|Journal of biomedical materials research. Part B, Applied biomaterials
J Biomed Mater Res|Journal of biomedical materials research
J Biomed Nanotechnol|Journal of biomedical nanotechnology
J Biomed Opt|Journal of biomedical optics
J Biomed Phys Eng|Journal of biomedical physics & engineering
J Biomed Res|Journal of biomedical research
J Biomed Sci|Journal of biomedical science
J Biomed Semantics|Journal of biomedical semantics
J Biomol NMR|Journal of biomolecular NMR
J Biomol Screen|Journal of biomolecular screening
J Biomol Struct Dyn|Journal of biomolecular structure & dynamics
J Biomol Tech|Journal of biomolecular techniques
J Biopharm Stat|Journal of biopharmaceutical statistics
J Biophotonics|Journal of biophotonics
J Biophys Biochem Cytol|The Journal of biophysical and biochemical cytology
J Biophys|Journal of biophysics
J Biosci Bioeng|Journal of bioscience and bioengineering
J Biosci|Journal of biosciences
J Biosoc Sci Suppl|Journal of biosocial science. Supplement
J Biosoc Sci|Journal of biosocial science
J Biotechnol|Journal of biotechnology
J Blood Med|Journal of blood medicine
J Blood Transfus|Journal of blood transfusion
J Bodyw Mov Ther|Journal of bodywork and movement therapies
J Bone Joint Surg Am|The Journal of bone and joint surgery. American volume
J Bone Joint Surg Br|The Journal of bone and joint surgery. British volume
J Bone Jt Infect|Journal of bone and joint infection
J Bone Metab|Journal of bone metabolism
J Bone Miner Metab|Journal of bone and mineral metabolism
J Bone Miner Res|Journal of Bone and Mineral Research
J Bone Miner Res|Journal of bone and mineral research
J Bone Oncol|Journal of bone oncology
J Boston Soc Med Sci|Journal. Boston Society of Medical Sciences
J Br Endod Soc|Journal of the British Endodontic Society
J Brachial Plex Peripher Nerve Inj|Journal of brachial plexus and peripheral nerve injury
J Brain Dis|Journal of brain disease
J Bras Doencas Torac|Jornal brasileiro de doenças torácicas
J Bras Nefrol|Jornal brasileiro de nefrologia
J Bras Pneumol|Jornal brasileiro de pneumologia
J Bras Psiquiatr|Jornal brasileiro de psiquiatria
J Breast Cancer|Journal of breast cancer
J Breast Health|The journal of breast health
J Breath Res|Journal of breath research
J Bronchology Interv Pulmonol|Journal of bronchology & interventional pulmonology
J Burn Care Rehabil|The Journal of burn care & rehabilitation
J Burn Care Res|Journal of burn care & research
J Burns Wounds|Journal of burns and wounds
J Bus Contin Emer Plan|Journal of business continuity & emergency planning
J Bus Strategy|The Journal of business strategy
J Cachexia Sarcopenia Muscle|Journal of cachexia, sarcopenia and muscle
J Calif Dent Assoc|Journal - California Dental Association
J Calif Dent Assoc|Journal of the California Dental Association
J Can Acad Child Adolesc Psychiatry|Journal of the Canadian Academy of Child and Adolescent Psychiatry
J Can Assoc Gastroenterol|Journal of the Canadian Association of Gastroenterology
J Can Assoc Radiol|Journal of the Canadian Association of Radiologists
J Can Chiropr Assoc|The Journal of the Canadian Chiropractic Association
J Can Dent Assoc (Tor)|Journal of the Canadian Dental Association
J Can Dent Assoc|Journal
J Can Diet Assoc|Journal of the Canadian Dietetic Association
J Cancer Educ|Journal of Cancer Education
J Cancer Educ|Journal of cancer education
J Cancer Epidemiol Prev|Journal of cancer epidemiology and prevention
J Cancer Epidemiol|Journal of cancer epidemiology
J Cancer Prev|Journal of cancer prevention
J Cancer Res Clin Oncol|Journal of cancer research and clinical oncology
J Cancer Res Ther|Journal of cancer research and therapeutics
J Cancer Surviv|Journal of cancer survivorship
J Cancer|Journal of Cancer
J Cannabis Res|Journal of cannabis research
J Capillary Electrophor|Journal of capillary electrophoresis
J Carcinog|Journal of carcinogenesis
J Card Fail|Journal of cardiac failure
J Card Surg|Journal of cardiac surgery
J Cardiogr Suppl|Journal of cardiography. Supplement
J Cardiogr|Journal of cardiography
J Cardiol Cases|Journal of cardiology cases
J Cardiol Suppl|Journal of cardiology. Supplement
J Cardiol|Journal of cardiology
J Cardiopulm Rehabil Prev|Journal of cardiopulmonary rehabilitation and prevention
J Cardiopulm Rehabil|Journal of cardiopulmonary rehabilitation
J Cardiothorac Anesth|Journal of cardiothoracic anesthesia
J Cardiothorac Surg|Journal of cardiothoracic surgery
J Cardiothorac Vasc Anesth|Journal of cardiothoracic and vascular anesthesia
J Cardiovasc Comput Tomogr|Journal of cardiovascular computed tomography
J Cardiovasc Dev Dis|Journal of cardiovascular development and disease
J Cardiovasc Echogr|Journal of cardiovascular echography
J Cardiovasc Electrophysiol|Journal of cardiovascular electrophysiology
J Cardiovasc Imaging|Journal of cardiovascular imaging
J Cardiovasc Magn Reson|Journal of cardiovascular magnetic resonance
J Cardiovasc Med (Hagerstown)|Journal of cardiovascular medicine
J Cardiovasc Med|The Journal of cardiovascular medicine
J Cardiovasc Nurs|The Journal of cardiovascular nursing
J Cardiovasc Pharmacol Ther|Journal of cardiovascular pharmacology and therapeutics
J Cardiovasc Pharmacol|Journal of cardiovascular pharmacology
J Cardiovasc Risk|Journal of cardiovascular risk
J Cardiovasc Surg (Torino)|The Journal of cardiovascular surgery
J Cardiovasc Thorac Res|Journal of cardiovascular and thoracic research
J Cardiovasc Transl Res|Journal of cardiovascular translational research
J Cardiovasc Ultrasound|Journal of cardiovascular ultrasound
J Caring Sci|Journal of caring sciences
J Case Manag|Journal of case management
J Cataract Refract Surg|Journal of cataract and refractive surgery
J Cathol Nurses Guild Engl Wales|Journal of the Catholic Nurses Guild of England and Wales
J Cell Biochem Suppl|Journal of cellular biochemistry. Supplement
J Cell Biochem|Journal of cellular biochemistry
J Cell Biol|The Journal of cell biology
J Cell Commun Signal|Journal of cell communication and signaling
J Cell Death|Journal of cell death
J Cell Mol Med|Journal of cellular and molecular medicine
J Cell Physiol Suppl|Journal of cellular physiology. Supplement
J Cell Physiol|Journal of cellular physiology
J Cell Sci Suppl|Journal of cell science. Supplement
J Cell Sci|Journal of cell science
J Cent Nerv Syst Dis|Journal of central nervous system disease
J Cereb Blood Flow Metab|Journal of Cerebral Blood Flow and Metabolism
J Cereb Blood Flow Metab|Journal of cerebral blood flow and metabolism
J Cerebrovasc Endovasc Neurosurg|Journal of cerebrovascular and endovascular neurosurgery
J Charles H. Tweed Int Found|Journal of the Charles H. Tweed International Foundation
J Chem Biol|Journal of chemical biology
J Chem Doc|Journal of chemical documentation
J Chem Ecol|Journal of chemical ecology
J Chem Educ|Journal of chemical education
J Chem Inf Comput Sci|Journal of chemical information and computer sciences
J Chem Inf Model|Journal of chemical information and modeling
J Chem Neuroanat|Journal of chemical neuroanatomy
J Chem Phys|The Journal of chemical physics
J Chem Soc Perkin 1|Journal of the Chemical Society. Perkin transactions 1
J Chem Technol Biotechnol|Journal of Chemical Technology and Biotechnology
J Chem Theory Comput|Journal of chemical theory and computation
J Cheminform|Journal of cheminformatics
J Chemother|Journal of Chemotherapy
J Chemother|Journal of chemotherapy
J Chest Surg|Journal of chest surgery
J Child Adolesc Ment Health|Journal of child and adolescent mental health
J Child Adolesc Psychiatr Ment Health Nurs|Journal of child and adolescent psychiatric and mental health nursing
J Child Adolesc Psychiatr Nurs|Journal of child and adolescent psychiatric nursing
J Child Adolesc Psychopharmacol|Journal of child and adolescent psychopharmacology
J Child Adolesc Trauma|Journal of child & adolescent trauma
J Child Health Care|Journal of child health care
J Child Lang|Journal of child language
J Child Neurol|Journal of child neurology
J Child Orthop|Journal of children's orthopaedics
J Child Psychol Psychiatry|Journal of child psychology and psychiatry, and allied disciplines
J Child Sex Abus|Journal of child sexual abuse
J Chin Med Assoc|Journal of the Chinese Medical Association
J Chir (Paris)|Journal de chirurgie
J Chiropr Educ|The Journal of chiropractic education
J Chiropr Humanit|Journal of chiropractic humanities
J Chiropr Med|Journal of chiropractic medicine
J Christ Nurs|Journal of Christian nursing
J Chromatogr A|Journal of chromatography. A
J Chromatogr B Analyt Technol Biomed Life Sci|Journal of chromatography. B, Analytical technologies in the biomedical and life sciences
J Chromatogr B Biomed Appl|Journal of chromatography. B, Biomedical applications
J Chromatogr B Biomed Sci Appl|Journal of chromatography. B, Biomedical sciences and applications
J Chromatogr Sci|Journal of chromatographic science
J Chromatogr Suppl|Journal of chromatography. Supplementary volume
J Chromatogr|Journal of chromatography
J Chronic Dis|Journal of chronic diseases
J Circ Biomark|Journal of circulating biomarkers
J Circadian Rhythms|Journal of circadian rhythms
J Clin Aesthet Dermatol|The Journal of clinical and aesthetic dermatology
J Clin Anesth|Journal of clinical anesthesia
J Clin Apher|Journal of clinical apheresis
J Clin Biochem Nutr|Journal of clinical biochemistry and nutrition
J Clin Bioinforma|Journal of clinical bioinformatics
J Clin Child Adolesc Psychol|Journal of clinical child and adolescent psychology
J Clin Child Psychol|Journal of clinical child psychology
J Clin Comput|Journal of clinical computing
J Clin Densitom|Journal of clinical densitometry
J Clin Dent|The Journal of clinical dentistry
J Clin Dysmorphol|The Journal of clinical dysmorphology
J Clin Endocrinol Metab|The Journal of clinical endocrinology and metabolism
J Clin Eng|Journal of clinical engineering
J Clin Epidemiol|Journal of clinical epidemiology
J Clin Ethics|The Journal of clinical ethics
J Clin Exp Dent|Journal of clinical and experimental dentistry
J Clin Exp Hematop|Journal of clinical and experimental hematopathology
J Clin Exp Hepatol|Journal of clinical and experimental hepatology
J Clin Exp Neuropsychol|Journal of clinical and experimental neuropsychology
J Clin Gastroenterol|Journal of clinical gastroenterology
J Clin Hosp Pharm|Journal of clinical and hospital pharmacy
J Clin Hypertens (Greenwich)|Journal of clinical hypertension
J Clin Hypertens|Journal of clinical hypertension
J Clin Imaging Sci|Journal of clinical imaging science
J Clin Immunol|Journal of clinical immunology
J Clin Invest|The Journal of clinical investigation
J Clin Lab Anal|Journal of clinical laboratory analysis
J Clin Lab Immunol|Journal of clinical & laboratory immunology
J Clin Laser Med Surg|Journal of clinical laser medicine & surgery
J Clin Lipidol|Journal of clinical lipidology
J Clin Med Res|Journal of clinical medicine research
J Clin Med|Journal of clinical medicine
J Clin Microbiol|Journal of clinical microbiology
J Clin Monit Comput|Journal of clinical monitoring and computing
J Clin Monit|Journal of clinical monitoring
J Clin Mov Disord|Journal of clinical movement disorders
J Clin Neurol|Journal of clinical neurology
J Clin Neuromuscul Dis|Journal of clinical neuromuscular disease
J Clin Neuroophthalmol|Journal of clinical neuro-ophthalmology
J Clin Neurophysiol|Journal of Clinical Neurophysiology
J Clin Neurophysiol|Journal of clinical neurophysiology
J Clin Neuropsychol|Journal of clinical neuropsychology
J Clin Neurosci|Journal of clinical neuroscience
J Clin Nurs|Journal of clinical nursing
J Clin Oncol|Journal of Clinical Oncology
J Clin Oncol|Journal of clinical oncology
J Clin Orthod|Journal of clinical orthodontics
J Clin Orthop Trauma|Journal of clinical orthopaedics and trauma
J Clin Pathol Suppl (Assoc Clin Pathol)|Journal of clinical pathology. Supplement
J Clin Pathol Suppl (R Coll Pathol)|Journal of clinical pathology. Supplement
J Clin Pathol Suppl Coll Pathol|Journal of clinical pathology. Supplement
J Clin Pathol|Journal of clinical pathology
J Clin Pediatr Dent|The Journal of clinical pediatric dentistry
J Clin Periodontol|Journal of clinical periodontology
J Clin Pharm Ther|Journal of clinical pharmacy and therapeutics
J Clin Pharmacol J New Drugs|The Journal of clinical pharmacology and the journal of new drugs
J Clin Pharmacol New Drugs|The Journal of clinical pharmacology and new drugs
J Clin Pharmacol|Journal of clinical pharmacology
J Clin Psychiatry|The Journal of clinical psychiatry
J Clin Psychol Med Settings|Journal of clinical psychology in medical settings
J Clin Psychol|Journal of clinical psychology
J Clin Psychopharmacol|Journal of clinical psychopharmacology
J Clin Res Pediatr Endocrinol|Journal of clinical research in pediatric endocrinology
J Clin Rheumatol|Journal of clinical rheumatology
J Clin Sleep Med|Journal of clinical sleep medicine
J Clin Stomatol Conf|Journal of clinical stomatology conferences
J Clin Transl Endocrinol|Journal of clinical & translational endocrinology
J Clin Transl Hepatol|Journal of clinical and translational hepatology
J Clin Transl Res|Journal of clinical and translational research
J Clin Transl Sci|Journal of clinical and translational science
J Clin Tuberc Other Mycobact Dis|Journal of clinical tuberculosis and other mycobacterial diseases
J Clin Ultrasound|Journal of Clinical Ultrasound
J Clin Ultrasound|Journal of clinical ultrasound
J Clin Virol|Journal of Clinical Virology
J Clin Virol|Journal of clinical virology
J Cogn Neurosci|Journal of cognitive neuroscience
J Cogn Psychother|Journal of cognitive psychotherapy
J Cogn|Journal of cognition
J Coll Gen Pract Res Newsl|Journal of the College of General Practitioners and research newsletter. College of General Practitioners
J Coll Gen Pract|The Journal of the College of General Practitioners
J Coll Physicians Surg Pak|Journal of the College of Physicians and Surgeons--Pakistan
J Coll Radiol Australas|Journal of the College of Radiologists of Australasia
J Collect Negotiations Public Sect|Journal of collective negotiations in the public sector
J Colloid Interface Sci|Journal of colloid and interface science
J Colloid Sci|Journal of colloid science
J Colo Dent Assoc|Journal of the Colorado Dental Association
J Comb Chem|Journal of combinatorial chemistry
J Commun Disord|Journal of communication disorders
J Commun Dis|The Journal of communicable diseases
J Community Genet|Journal of community genetics
J Community Health Nurs|Journal of community health nursing
J Community Health|Journal of community health
J Community Hosp Intern Med Perspect|Journal of community hospital internal medicine perspectives
J Community Psychol|Journal of community psychology
J Commun|The Journal of communication
J Comorb|Journal of comorbidity
J Comp Econ|Journal of comparative economics
J Comp Eff Res|Journal of comparative effectiveness research
J Comp Neurol|The Journal of comparative neurology
J Comp Pathol|Journal of comparative pathology
J Comp Physiol A Neuroethol Sens Neural Behav Physiol|Journal of comparative physiology. A, Neuroethology, sensory, neural, and behavioral physiology
J Comp Physiol A|Journal of comparative physiology. A, Sensory, neural, and behavioral physiology
J Comp Physiol B|Journal of comparative physiology. B, Biochemical, systemic, and environmental physiology
J Comp Physiol Psychol|Journal of comparative and physiological psychology
J Comp Psychol|Journal of comparative psychology
J Complement Integr Med|Journal of complementary & integrative medicine
J Comput Aided Mol Des|Journal of computer-aided molecular design
J Comput Assist Tomogr|Journal of computer assisted tomography
J Comput Biol|Journal of Computational Biology
J Comput Biol|Journal of computational biology
J Comput Chem|Journal of computational chemistry
J Comput Neurosci|Journal of computational neuroscience
J Comput Tomogr|The Journal of computed tomography
J Conf Workshop|Journalism Conference And Workshop
J Conn State Dent Assoc|Journal - Connecticut State Dental Association
J Conserv Dent|Journal of conservative dentistry
J Consult Clin Psychol|Journal of consulting and clinical psychology
J Consult Psychol|Journal of consulting psychology
J Contam Hydrol|Journal of contaminant hydrology
J Contemp Brachytherapy|Journal of contemporary brachytherapy
J Contemp Dent Pract|The journal of contemporary dental practice
J Contemp Health Law Policy|The Journal of contemporary health law and policy
J Contin Educ Health Prof|The Journal of continuing education in the health professions
J Contin Educ Nurs|Journal of continuing education in nursing
J Contra Costa Dent Soc|Journal
J Control Release|Journal of controlled release
J Correct Health Care|Journal of correctional health care
J Cosmet Dermatol|Journal of cosmetic dermatology
J Cosmet Laser Ther|Journal of cosmetic and laser therapy
J Cosmet Sci|Journal of cosmetic science
J Couns Psychol|Journal of counseling psychology
J Craniofac Genet Dev Biol Suppl|Journal of craniofacial genetics and developmental biology. Supplement
J Craniofac Genet Dev Biol|Journal of craniofacial genetics and developmental biology
J Craniofac Surg|The Journal of craniofacial surgery
J Craniomandibular Pract|The Journal of cranio-mandibular practice
J Craniomaxillofac Surg|Journal of Cranio-Maxillo-Facial Surgery
J Craniomaxillofac Surg|Journal of cranio-maxillo-facial surgery
J Craniovertebr Junction Spine|Journal of craniovertebral junction & spine
J Crit Care Med (Targu Mures)|Journal of critical care medicine
J Crit Care|Journal of critical care
J Crit Illn|The Journal of critical illness
J Crohns Colitis|Journal of Crohn's & colitis
J Cross Cult Gerontol|Journal of cross-cultural gerontology
J Cult Divers|Journal of cultural diversity
J Curr Glaucoma Pract|Journal of current glaucoma practice
J Curr Ophthalmol|Journal of current ophthalmology
J Cutan Aesthet Surg|Journal of cutaneous and aesthetic surgery
J Cutan Laser Ther|Journal of cutaneous laser therapy
J Cutan Med Surg|Journal of cutaneous medicine and surgery
J Cutan Pathol|Journal of cutaneous pathology
J Cyclic Nucleotide Protein Phosphor Res|Journal of cyclic nucleotide and protein phosphorylation research
J Cyclic Nucleotide Res|Journal of cyclic nucleotide research
J Cyst Fibros|Journal of cystic fibrosis
J Cytol|Journal of cytology
J Dairy Res|The Journal of dairy research
J Dairy Sci|Journal of dairy science
J Dance Med Sci|Journal of dance medicine & science
J Deaf Stud Deaf Educ|Journal of deaf studies and deaf education
J Dent (Shiraz)|Journal of dentistry
J Dent (Tehran)|Journal of dentistry
J Dent Anesth Pain Med|Journal of dental anesthesia and pain medicine
J Dent Assoc Thai|The Journal of the Dental Association of Thailand
J Dent Biomech|Journal of dental biomechanics
J Dent Child (Chic)|Journal of dentistry for children
J Dent Child|Journal of dentistry for children
J Dent Educ|Journal of dental education
J Dent Guid Counc Handicap|Journal of the Dental Guidance Council on the Handicapped
J Dent Handicap|Journal of dentistry for the handicapped
J Dent Hyg|Journal of dental hygiene
J Dent Med|The Journal of dental medicine
J Dent Res Dent Clin Dent Prospects|Journal of dental research, dental clinics, dental prospects
J Dent Res|Journal of dental research
J Dent Sch Natl Univ Iran|Journal of the Dental School, National University of Iran
J Dent Sci|Journal of dental sciences
J Dent Symp|The Journal of dental symposia
J Dent|Journal of dentistry
J Dermatol Sci|Journal of dermatological science
J Dermatol Surg Oncol|The Journal of dermatologic surgery and oncology
J Dermatol Surg|The Journal of dermatologic surgery
J Dermatolog Treat|The Journal of dermatological treatment
J Dermatol|The Journal of dermatology
J Dev Behav Pediatr|Journal of Developmental and Behavioral Pediatrics
J Dev Behav Pediatr|Journal of developmental and behavioral pediatrics
J Dev Biol|Journal of developmental biology
J Dev Orig Health Dis|Journal of developmental origins of health and disease
J Dev Physiol|Journal of developmental physiology
J Diabet Complications|The Journal of diabetic complications
J Diabetes Complications|Journal of diabetes and its complications
J Diabetes Investig|Journal of diabetes investigation
J Diabetes Metab Disord|Journal of diabetes and metabolic disorders
J Diabetes Res|Journal of diabetes research
J Diabetes Sci Technol|Journal of diabetes science and technology
J Diabetes|Journal of diabetes
J Dial|Journal of dialysis
J Diarrhoeal Dis Res|Journal of diarrhoeal diseases research
J Diet Suppl|Journal of dietary supplements
J Dig Dis|Journal of digestive diseases
J Digit Imaging|Journal of digital imaging
J Dr Nurs Pract|Journal of doctoral nursing practice
J Drug Assess|Journal of drug assessment
J Drug Deliv|Journal of drug delivery
J Drug Educ|Journal of drug education
J Drug Target|Journal of drug targeting
J Drugs Dermatol|Journal of drugs in dermatology
J Dtsch Dermatol Ges|Journal der Deutschen Dermatologischen Gesellschaft
J Dual Diagn|Journal of dual diagnosis
J ECT|The journal of ECT
J Eat Disord|Journal of eating disorders
J Echocardiogr|Journal of echocardiography
J Econ Bus|Journal of economics and business
J Econ Entomol|Journal of economic entomology
J Econ Lit|Journal of economic literature
J Econ Soc Meas|Journal of economic and social measurement
J Educ Eval Health Prof|Journal of educational evaluation for health professions
J Educ Health Promot|Journal of education and health promotion
J Educ Perioper Med|The journal of education in perioperative medicine
J Educ Psychol|Journal of educational psychology
J Egypt Med Assoc|The Journal of the Egyptian Medical Association
J Egypt Natl Canc Inst|Journal of the Egyptian National Cancer Institute
J Egypt Public Health Assoc|The Journal of the Egyptian Public Health Association
J Egypt Soc Parasitol|Journal of the Egyptian Society of Parasitology
J Elder Abuse Negl|Journal of elder abuse & neglect
J Electr Bioimpedance|Journal of electrical bioimpedance
J Electrocardiol|Journal of electrocardiology
J Electromyogr Kinesiol|Journal of electromyography and kinesiology
J Electron Microsc (Tokyo)|Journal of electron microscopy
J Electron Microsc Tech|Journal of electron microscopy technique
J Embryol Exp Morphol|Journal of embryology and experimental morphology
J Emerg Manag|Journal of emergency management
J Emerg Med|The Journal of emergency medicine
J Emerg Nurs|Journal of emergency nursing
J Emerg Trauma Shock|Journal of emergencies, trauma, and shock
J Empir Res Hum Res Ethics|Journal of empirical research on human research ethics
J Endocr Soc|Journal of the Endocrine Society
J Endocrinol Invest|Journal of endocrinological investigation
J Endocrinol|The Journal of endocrinology
J Endod|Journal of endodontics
J Endourol Case Rep|Journal of endourology case reports
J Endourol|Journal of endourology
J Endovasc Surg|Journal of Endovascular Surgery
J Endovasc Ther|Journal of endovascular therapy
J Eng Psychol|Journal of engineering psychology
J Enterostomal Ther|Journal of enterostomal therapy
J Environ Health Sci Eng|Journal of environmental health science & engineering
J Environ Health|Journal of environmental health
J Environ Manage|Journal of environmental management
J Environ Pathol Toxicol Oncol|Journal of Environmental Pathology, Toxicology and Oncology
J Environ Pathol Toxicol Oncol|Journal of environmental pathology, toxicology and oncology
J Environ Pathol Toxicol|Journal of environmental pathology and toxicology
J Environ Public Health|Journal of environmental and public health
J Environ Qual|Journal of environmental quality
J Environ Radioact|Journal of environmental radioactivity
J Environ Sci (China)|Journal of environmental sciences
J Environ Sci Eng|Journal of environmental science & engineering
J Environ Sci Health A Tox Hazard Subst Environ Eng|Journal of environmental science and health. Part A, Toxic
J Environ Sci Health B|Journal of environmental science and health. Part. B, Pesticides, food contaminants, and agricultural wastes
J Environ Sci Health C Toxicol Carcinog|Journal of environmental science and health. Part C, Toxicology and carcinogenesis
J Environ Sci Health C|Journal of environmental science and health. Part C
J Enzyme Inhib Med Chem|Journal of enzyme inhibition and medicinal chemistry
J Enzyme Inhib|Journal of enzyme inhibition
J Epidemiol Biostat|Journal of epidemiology and biostatistics
J Epidemiol Community Health|Journal of epidemiology and community health
J Epidemiol Glob Health|Journal of epidemiology and global health
J Epidemiol|Journal of epidemiology
J Epilepsy Res|Journal of epilepsy research
J Equine Sci|Journal of equine science
J Equine Vet Sci|Journal of equine veterinary science
J Esthet Dent|Journal of esthetic dentistry
J Esthet Restor Dent|Journal of esthetic and restorative dentistry
J Ethn Subst Abuse|Journal of ethnicity in substance abuse
J Ethnobiol Ethnomed|Journal of ethnobiology and ethnomedicine
J Ethnopharmacol|Journal of ethnopharmacology
J Eukaryot Microbiol|The Journal of eukaryotic microbiology
J Eur Acad Dermatol Venereol|Journal of the European Academy of Dermatology and Venereology
J Eur CME|Journal of European CME
J Eval Clin Pract|Journal of evaluation in clinical practice
J Evid Based Complementary Altern Med|Journal of evidence-based complementary & alternative medicine
J Evid Based Dent Pract|The journal of evidence-based dental practice
J Evid Based Integr Med|Journal of evidence-based integrative medicine
J Evid Based Med|Journal of evidence-based medicine
J Evid Based Soc Work (2019)|Journal of evidence-based social work
J Evol Biol|Journal of evolutionary biology
J Exerc Nutrition Biochem|Journal of exercise nutrition & biochemistry
J Exerc Rehabil|Journal of exercise rehabilitation
J Exerc Sci Fit|Journal of exercise science and fitness
J Existent|Journal of existentialism
J Exp Anal Behav|Journal of the experimental analysis of behavior
J Exp Anim Sci|Journal of experimental animal science
J Exp Biol|The Journal of experimental biology
J Exp Bot|Journal of experimental botany
J Exp Child Psychol|Journal of experimental child psychology
J Exp Clin Cancer Res|Journal of Experimental and Clinical Cancer Research
J Exp Clin Cancer Res|Journal of experimental & clinical cancer research
J Exp Med Sci|Journal of experimental medical sciences
J Exp Med|The Journal of experimental medicine
J Exp Neurosci|Journal of experimental neuroscience
J Exp Orthop|Journal of experimental orthopaedics
J Exp Pathol (Wilmington)|Journal of Experimental Pathology
J Exp Pharmacol|Journal of experimental pharmacology
J Exp Psychol Anim Behav Process|Journal of experimental psychology. Animal behavior processes
J Exp Psychol Anim Learn Cogn|Journal of experimental psychology. Animal learning and cognition
J Exp Psychol Appl|Journal of experimental psychology. Applied
J Exp Psychol Gen|Journal of experimental psychology. General
J Exp Psychol Hum Learn|Journal of experimental psychology. Human learning and memory
J Exp Psychol Hum Percept Perform|Journal of experimental psychology. Human perception and performance
J Exp Psychol Learn Mem Cogn|Journal of experimental psychology. Learning, memory, and cognition
J Exp Psychol|Journal of experimental psychology
J Exp Soc Psychol|Journal of experimental social psychology
J Exp Ther Oncol|Journal of experimental therapeutics & oncology
J Exp Zool A Comp Exp Biol|Journal of experimental zoology. Part A, Comparative experimental biology
J Exp Zool A Ecol Integr Physiol|Journal of experimental zoology. Part A, Ecological and integrative physiology
J Exp Zool B Mol Dev Evol|Journal of experimental zoology. Part B, Molecular and developmental evolution
J Exp Zool Suppl|Journal of Experimental Zoology. Supplement
J Exp Zool|The Journal of experimental zoology
J Expo Anal Environ Epidemiol|Journal of exposure analysis and environmental epidemiology
J Expo Sci Environ Epidemiol|Journal of exposure science & environmental epidemiology
J Extra Corpor Technol|The journal of extra-corporeal technology
J Extracell Vesicles|Journal of extracellular vesicles
J Fam Nurs|Journal of family nursing
J Fam Plann Reprod Health Care|The journal of family planning and reproductive health care
J Fam Pract|The Journal of family practice
J Fam Psychol|Journal of family psychology
J Family Community Med|Journal of family & community medicine
J Family Med Prim Care|Journal of family medicine and primary care
J Family Reprod Health|Journal of family & reproductive health
J Feline Med Surg|Journal of feline medicine and surgery
J Fish Biol|Journal of fish biology
J Fish Dis|Journal of fish diseases
J Fla Med Assoc|The Journal of the Florida Medical Association
J Fla State Dent Soc|The Journal of the Florida State Dental Society
J Fluency Disord|Journal of fluency disorders
J Fluoresc|Journal of fluorescence
J Food Biochem|Journal of food biochemistry
J Food Drug Anal|Journal of food and drug analysis
J Food Prot|Journal of food protection
J Food Sci Technol|Journal of food science and technology
J Food Sci|Journal of food science
J Foot Ankle Res|Journal of foot and ankle research
J Foot Ankle Surg|Journal of Foot and Ankle Surgery
J Foot Ankle Surg|The Journal of foot and ankle surgery
J Foot Surg|The Journal of foot surgery
J Forensic Dent Sci|Journal of forensic dental sciences
J Forensic Leg Med|Journal of forensic and legal medicine
J Forensic Med|Journal of forensic medicine
J Forensic Nurs|Journal of forensic nursing
J Forensic Odontostomatol|The Journal of forensic odonto-stomatology
J Forensic Sci Soc|Journal - Forensic Science Society
J Forensic Sci|Journal of forensic sciences
J Formos Med Assoc|Journal of the Formosan Medical Association
J Fr Med Chir Thorac|Journal français de médecine et chirurgie thoraciques
J Fr Ophtalmol|Journal français d'ophtalmologie
J Fr Otorhinolaryngol Audiophonol Chir Maxillofac|Journal français d'oto-rhino-laryngologie
J Fr Otorhinolaryngol Audiophonol Chir Maxillofac|Journal français d'oto-rhino-laryngologie, audio-phonologie et chirurgie maxillo-faciale
J Fr Otorhinolaryngol Chir Maxillofac|Journal français d'oto-rhino-laryngologie et chirurgie maxillo-faciale
J Frailty Aging|The Journal of frailty & aging
J Frailty Sarcopenia Falls|Journal of frailty, sarcopenia and falls
J Free Radic Biol Med|Journal of free radicals in biology & medicine
J Funct Biomater|Journal of functional biomaterials
J Funct Morphol Kinesiol|Journal of functional morphology and kinesiology
J Fungi (Basel)|Journal of fungi
J Ga Dent Assoc|Journal of the Georgia Dental Association
J Gambl Stud|Journal of gambling studies
J Gastric Cancer|Journal of gastric cancer
J Gastroenterol Hepatol|Journal of gastroenterology and hepatology
J Gastroenterol|Journal of gastroenterology
J Gastrointest Cancer|Journal of gastrointestinal cancer
J Gastrointest Oncol|Journal of gastrointestinal oncology
J Gastrointest Surg|Journal of gastrointestinal surgery
J Gastrointestin Liver Dis|Journal of gastrointestinal and liver diseases
J Gen Appl Microbiol|The Journal of general and applied microbiology
J Gen Fam Med|Journal of general and family medicine
J Gen Intern Med|Journal of general internal medicine
J Gen Microbiol|Journal of general microbiology
J Gen Orthod|Journal of general orthodontics
J Gen Physiol|The Journal of general physiology
J Gen Psychol|The Journal of general psychology
J Gen Virol|The Journal of general virology
J Gene Med|The journal of gene medicine
J Genet Couns|Journal of genetic counseling
J Genet Eng Biotechnol|Journal, genetic engineering & biotechnology
J Genet Genomics|Journal of genetics and genomics
J Genet Hum|Journal de génétique humaine
J Genet Psychol|The Journal of genetic psychology
J Genet|Journal of genetics
J Genomics|Journal of genomics
J Geriatr Cardiol|Journal of geriatric cardiology
J Geriatr Oncol|Journal of geriatric oncology
J Geriatr Phys Ther|Journal of Geriatric Physical Therapy
J Geriatr Phys Ther|Journal of geriatric physical therapy
J Geriatr Psychiatry Neurol|Journal of geriatric psychiatry and neurology
J Geriatr Psychiatry|Journal of geriatric psychiatry
J Gerontol A Biol Sci Med Sci|The journals of gerontology. Series A, Biological sciences and medical sciences
J Gerontol B Psychol Sci Soc Sci|The journals of gerontology. Series B, Psychological sciences and social sciences
J Gerontol Nurs|Journal of gerontological nursing
J Gerontol Soc Work|Journal of gerontological social work
J Gerontol|Journal of gerontology
J Ginseng Res|Journal of ginseng research
J Glaucoma|Journal of glaucoma
J Glob Antimicrob Resist|Journal of global antimicrobial resistance
J Glob Health|Journal of global health
J Glob Infect Dis|Journal of global infectious diseases
J Glob Oncol|Journal of global oncology
J Gnathol|The Journal of gnathology
J Grad Med Educ|Journal of graduate medical education
J Gt Houst Dent Soc|The Journal of the Greater Houston Dental Society
J Gynecol Endosc Surg|Journal of gynecological endoscopy and surgery
J Gynecol Obstet Biol Reprod (Paris)|Journal de gynécologie, obstétrique et biologie de la reproduction
J Gynecol Obstet Hum Reprod|Journal of gynecology obstetrics and human reproduction
J Gynecol Oncol|Journal of gynecologic oncology
J Gynecol Surg|Journal of gynecologic surgery
J HIV Ther|Journal of HIV therapy
J Hand Microsurg|Journal of hand and microsurgery
J Hand Surg Am|The Journal of hand surgery
J Hand Surg Asian Pac Vol|The journal of hand surgery Asian-Pacific volume
J Hand Surg Eur Vol|The Journal of hand surgery, European volume
J Hand Surg [Am]|Journal of Hand Surgery. American Volume
J Hand Surg [Br]|Journal of Hand Surgery. British Volume
J Hand Ther|Journal of Hand Therapy
J Hand Ther|Journal of hand therapy
J Hawaii Dent Assoc|Journal of the Hawaii Dental Association
J Hawaii State Dent Assoc|Journal of the Hawaii State Dental Association
J Hazard Mater|Journal of hazardous materials
J Head Trauma Rehabil|The Journal of head trauma rehabilitation
J Headache Pain|The journal of headache and pain
J Health Adm Educ|The Journal of health administration education
J Health Care Benefits|Journal of health care benefits
J Health Care Chaplain|Journal of health care chaplaincy
J Health Care Finance|Journal of health care finance
J Health Care Mark|Journal of health care marketing
J Health Care Poor Underserved|Journal of health care for the poor and underserved
J Health Care Technol|Journal of health care technology
J Health Commun|Journal of health communication
J Health Econ Outcomes Res|Journal of health economics and outcomes research
J Health Econ|Journal of health economics
J Health Educ|Journal of health education
J Health Hum Behav|Journal of health and human behavior
J Health Hum Resour Adm|Journal of health and human resources administration
J Health Hum Serv Adm|Journal of health and human services administration
J Health Organ Manag|Journal of health organization and management
J Health Polit Policy Law|Journal of health politics, policy and law
J Health Pollut|Journal of health & pollution
J Health Popul Nutr|Journal of health, population, and nutrition
J Health Psychol|Journal of health psychology
J Health Serv Res Policy|Journal of health services research & policy
J Health Soc Behav|Journal of health and social behavior
J Health Soc Policy|Journal of health & social policy
J Healthc Eng|Journal of healthcare engineering
J Healthc Leadersh|Journal of healthcare leadership
J Healthc Manag|Journal of healthcare management
J Healthc Mater Manage|Journal of healthcare materiel management
J Healthc Qual Res|Journal of healthcare quality research
J Healthc Qual|Journal for healthcare quality
J Healthc Resour Manag|Journal of healthcare resource management
J Healthc Risk Manag|Journal of healthcare risk management
J Heart Lung Transplant|Journal of Heart and Lung Transplantation
J Heart Lung Transplant|The Journal of heart and lung transplantation
J Heart Transplant|The Journal of heart transplantation
J Heart Valve Dis|The Journal of heart valve disease
J Helminthol|Journal of helminthology
J Hematol Oncol|Journal of hematology & oncology
J Hematol|Journal of hematology
J Hematother Stem Cell Res|Journal of hematotherapy & stem cell research
J Hematother|Journal of hematotherapy
J Hepatobiliary Pancreat Sci|Journal of hepato-biliary-pancreatic sciences
J Hepatobiliary Pancreat Surg|Journal of hepato-biliary-pancreatic surgery
J Hepatocell Carcinoma|Journal of hepatocellular carcinoma
J Hepatol Suppl|Journal of hepatology. Supplement
J Hepatol|Journal of hepatology
J Herb Pharmacother|Journal of herbal pharmacotherapy
J Hered|The Journal of heredity
J Hip Preserv Surg|Journal of hip preservation surgery
J Hirnforsch|Journal für Hirnforschung
J Hist Behav Sci|Journal of the history of the behavioral sciences
J Hist Biol|Journal of the history of biology
J Hist Dent|Journal of the history of dentistry
J Hist Ideas|Journal of the history of ideas
J Hist Med Allied Sci|Journal of the history of medicine and allied sciences
J Hist Neurosci|Journal of the history of the neurosciences
J Histochem Cytochem|Journal of Histochemistry and Cytochemistry
J Histochem Cytochem|The journal of histochemistry and cytochemistry
J Histotechnol|Journal of histotechnology
J Holist Nurs|Journal of holistic nursing
J Homosex|Journal of homosexuality
J Hosp Dent Pract|Journal of hospital dental practice
J Hosp Infect|The Journal of hospital infection
J Hosp Mark|Journal of hospital marketing
J Hosp Med|Journal of hospital medicine
J Hosp Palliat Nurs|Journal of hospice and palliative nursing
J Hosp Supply Process Distrib|Journal of hospital supply, processing, and distribution
J Hum Ergol (Tokyo)|Journal of human ergology
J Hum Evol|Journal of human evolution
J Hum Genet|Journal of human genetics
J Hum Hypertens|Journal of human hypertension
J Hum Kinet|Journal of human kinetics
J Hum Lact|Journal of human lactation
J Hum Nutr Diet|Journal of human nutrition and dietetics
J Hum Nutr|Journal of human nutrition
J Hum Reprod Sci|Journal of human reproductive sciences
J Hum Resour|The Journal of human resources
J Hum Virol|Journal of human virology
J Human Stress|Journal of human stress
J Huntingtons Dis|Journal of Huntington's disease
J Hyg (Lond)|The Journal of hygiene
J Hyg Epidemiol Microbiol Immunol|Journal of hygiene, epidemiology, microbiology, and immunology
J Hypertens Suppl|Journal of Hypertension. Supplement
J Hypertens|Journal of hypertension
J IMA|The Journal of IMA
J Image Guid Surg|Journal of image guided surgery
J Immigr Minor Health|Journal of immigrant and minority health
J Immune Based Ther Vaccines|Journal of immune based therapies and vaccines
J Immunoassay Immunochem|Journal of immunoassay & immunochemistry
J Immunoassay|Journal of immunoassay
J Immunogenet|Journal of immunogenetics
J Immunol Methods|Journal of immunological methods
J Immunol Res|Journal of immunology research
J Immunol|Journal of Immunology
J Immunol|Journal of immunology
J Immunopharmacol|Journal of immunopharmacology
J Immunother Cancer|Journal for immunotherapy of cancer
J Immunother|Journal of Immunotherapy
J Immunother|Journal of immunotherapy
J Immunotoxicol|Journal of immunotoxicology
J Ind Microbiol Biotechnol|Journal of industrial microbiology & biotechnology
J Ind Microbiol|Journal of industrial microbiology
J Indian Acad Dent|Journal of the Indian Academy of Dentistry
J Indian Assoc Pediatr Surg|Journal of Indian Association of Pediatric Surgeons
J Indian Dent Assoc|Journal of the Indian Dental Association
J Indian Med Assoc|Journal of the Indian Medical Association
J Indian Med Prof|Journal of the Indian medical profession
J Indian Prosthodont Soc|Journal of Indian Prosthodontic Society
J Indian Soc Pedod Prev Dent|Journal of the Indian Society of Pedodontics and Preventive Dentistry
J Indian Soc Periodontol|Journal of Indian Society of Periodontology
J Indiana Dent Assoc|Journal
J Indiana Dent Assoc|The Journal of the Indiana Dental Association
J Indiana State Dent Assoc|The Journal of the Indiana State Dental Association
J Indiana State Med Assoc|The Journal of the Indiana State Medical Association
J Individ Psychol|Journal of individual psychology
J Infect Chemother|Journal of infection and chemotherapy
J Infect Dev Ctries|Journal of infection in developing countries
J Infect Dis|The Journal of infectious diseases
J Infect Prev|Journal of infection prevention
J Infect Public Health|Journal of infection and public health
J Infect|The Journal of infection
J Inflamm (Lond)|Journal of inflammation
J Inflamm Res|Journal of inflammation research
J Inflamm|Journal of inflammation
J Infus Chemother|The Journal of infusional chemotherapy
J Infus Nurs|Journal of infusion nursing
J Inherit Metab Dis|Journal of inherited metabolic disease
J Inj Violence Res|Journal of injury & violence research
J Innate Immun|Journal of innate immunity
J Innov Card Rhythm Manag|The Journal of innovations in cardiac rhythm management
J Inorg Biochem|Journal of inorganic biochemistry
J Insect Physiol|Journal of insect physiology
J Insect Sci|Journal of Insect Science
J Insect Sci|Journal of insect science
J Inst Hosp Eng|The Journal of the Institute of Hospital Engineering
J Inst Sterile Serv Manage|Journal
J Insur Med|Journal of insurance medicine
J Int AIDS Soc|Journal of the International AIDS Society
J Int Acad Periodontol|Journal of the International Academy of Periodontology
J Int Adv Otol|The journal of international advanced otology
J Int Assoc Dent Child|Journal of the International Association of Dentistry for Children
J Int Assoc Physicians AIDS Care|Journal of the International Association of Physicians in AIDS Care
J Int Assoc Provid AIDS Care|Journal of the International Association of Providers of AIDS Care
J Int Bioethique Ethique Sci|Journal international de bioéthique et d'éthique des sciences
J Int Coll Dent (Jpn)|Journal Of The International College Of Dentists
J Int Coll Surg|The Journal of the International College of Surgeons
J Int Fed Clin Chem|Journal of the International Federation of Clinical Chemistry
J Int Med Res|The Journal of international medical research
J Int Neuropsychol Soc|Journal of the International Neuropsychological Society
J Int Soc Prev Community Dent|Journal of International Society of Preventive & Community Dentistry
J Int Soc Sports Nutr|Journal of the International Society of Sports Nutrition
J Integr Bioinform|Journal of integrative bioinformatics
J Integr Med|Journal of integrative medicine
J Integr Neurosci|Journal of integrative neuroscience
J Integr Plant Biol|Journal of integrative plant biology
J Intellect Dev Disabil|Journal of intellectual & developmental disability
J Intellect Disabil Res|Journal of Intellectual Disability Research
J Intellect Disabil Res|Journal of intellectual disability research
J Intellect Disabil|Journal of intellectual disabilities
J Intell|Journal of Intelligence
J Intensive Care Med|Journal of intensive care medicine
J Intensive Care Soc|Journal of the Intensive Care Society
J Intensive Care|Journal of intensive care
J Interferon Cytokine Res|Journal of Interferon and Cytokine Research
J Interferon Cytokine Res|Journal of interferon & cytokine research
J Interferon Res|Journal of interferon research
J Intern Med Suppl|Journal of internal medicine. Supplement
J Intern Med|Journal of internal medicine
J Interpers Violence|Journal of interpersonal violence
J Interprof Care|Journal of interprofessional care
J Interv Card Electrophysiol|Journal of interventional cardiac electrophysiology
J Interv Cardiol|Journal of interventional cardiology
J Invasive Cardiol|The Journal of invasive cardiology
J Invertebr Pathol|Journal of invertebrate pathology
J Invest Dermatol|The Journal of investigative dermatology
J Invest Surg|Journal of Investigative Surgery
J Invest Surg|Journal of investigative surgery
J Investig Allergol Clin Immunol|Journal of investigational allergology & clinical immunology
J Investig Dermatol Symp Proc|The journal of investigative dermatology. Symposium proceedings
J Investig Med High Impact Case Rep|Journal of investigative medicine high impact case reports
J Investig Med|Journal of Investigative Medicine
J Investig Med|Journal of investigative medicine
J Iowa Med Soc|Journal of the Iowa Medical Society
J Ir Dent Assoc|Journal of the Irish Dental Association
J Ir Med Assoc|Journal of the Irish Medical Association
J Istanb Univ Fac Dent|Journal of Istanbul University Faculty of Dentistry
J Jpn Obstet Gynecol Soc|Journal of the Japanese Obstetrical & Gynecological Society
J Jpn Phys Ther Assoc|Journal of the Japanese Physical Therapy Association
J Kans Dent Assoc|Journal of the Kansas Dental Association
J Kans Med Soc|The Journal of the Kansas Medical Society
J Kans State Dent Assoc|The Journal of the Kansas State Dental Association
J Kidney Cancer VHL|Journal of kidney cancer and VHL
J Knee Surg|The journal of knee surgery
J Korean Acad Nurs|Journal of Korean Academy of Nursing
J Korean Assoc Oral Maxillofac Surg|Journal of the Korean Association of Oral and Maxillofacial Surgeons
J Korean Med Sci|Journal of Korean medical science
J Korean Neurosurg Soc|Journal of Korean Neurosurgical Society
J Korean Res Soc Dent Hypn|Journal Of The Korean Research Society For Dental Hypnosis
J Korean Soc Coloproctol|Journal of the Korean Society of Coloproctology
J Korean Surg Soc|Journal of the Korean Surgical Society
J Ky Dent Assoc|Journal of the Kentucky Dental Association
J Ky Med Assoc|The Journal of the Kentucky Medical Association
J LGBT Health Res|Journal of LGBT health research
J La Dent Assoc|Journal of the Louisiana Dental Association
J La State Med Soc|Journal of the Louisiana State Medical Society
J Lab Clin Med|The Journal of laboratory and clinical medicine
J Lab Physicians|Journal of laboratory physicians
J Labelled Comp Radiopharm|Journal of labelled compounds & radiopharmaceuticals
J Lancet|The Journal-lancet
J Laparoendosc Adv Surg Tech A|Journal of laparoendoscopic & advanced surgical techniques. Part A
J Laparoendosc Surg|Journal of laparoendoscopic surgery
J Laryngol Otol Suppl|The Journal of laryngology and otology. Supplement
J Laryngol Otol|The Journal of laryngology and otology
J Laser Appl|Journal of laser applications
J Lasers Med Sci|Journal of lasers in medical sciences
J Law Biosci|Journal of law and the biosciences
J Law Ethics Dent|Journal of law and ethics in dentistry
J Law Health|Journal of law and health
J Law Med Ethics|The Journal of law, medicine & ethics
J Law Med|Journal of law and medicine
J Learn Disabil|Journal of learning disabilities
J Leg Med|The Journal of legal medicine
J Lesbian Stud|Journal of lesbian studies
J Leukoc Biol Suppl|Journal of leukocyte biology. Supplement
J Leukoc Biol|Journal of leukocyte biology
J Lifestyle Med|Journal of lifestyle medicine
J Lipid Atheroscler|Journal of lipid and atherosclerosis
J Lipid Mediat Cell Signal|Journal of lipid mediators and cell signalling
J Lipid Mediat|Journal of lipid mediators
J Lipid Res|Journal of lipid research
J Lipids|Journal of lipids
J Liposome Res|Journal of liposome research
J Lithotr Stone Dis|The Journal of lithotripsy & stone disease
J Long Term Care Adm|The Journal of long term care administration
J Long Term Eff Med Implants|Journal of long-term effects of medical implants
J Low Genit Tract Dis|Journal of lower genital tract disease
J Macomb Dent Soc|Journal Of The Macomb Dental Society
J Magn Reson A|Journal of magnetic resonance. Series A
J Magn Reson B|Journal of magnetic resonance. Series B
J Magn Reson Imaging|Journal of Magnetic Resonance Imaging
J Magn Reson Imaging|Journal of magnetic resonance imaging
J Magn Reson|Journal of Magnetic Resonance
J Magn Reson|Journal of magnetic resonance
J Maine Dent Assoc|Journal
J Maine Med Assoc|The Journal of the Maine Medical Association
J Mal Vasc|Journal des maladies vasculaires
J Mammal|Journal of mammalogy
J Mammary Gland Biol Neoplasia|Journal of mammary gland biology and neoplasia
J Man Manip Ther|The Journal of manual & manipulative therapy
J Manag Care Spec Pharm|Journal of managed care & specialty pharmacy
J Manag Med|Journal of management in medicine
J Manipulative Physiol Ther|Journal of manipulative and physiological therapeutics
J Marital Fam Ther|Journal of marital and family therapy
J Mark Access Health Policy|Journal of market access & health policy
J Mark Ment Health|Journal of marketing for mental health
J Mark Prof|Journal of marketing for professions
J Marmara Univ Dent Fac|Journal of Marmara University Dental Faculty
J Mass Assoc Boards Health|Journal. Massachusetts Association of Boards of Health
J Mass Dent Soc|Journal of the Massachusetts Dental Society
J Mass Spectrom|Journal of Mass Spectrometry
J Mass Spectrom|Journal of mass spectrometry
J Mater Chem B|Journal of materials chemistry. B
J Mater Sci Mater Med|Journal of materials science. Materials in medicine
J Matern Fetal Med|The Journal of maternal-fetal medicine
J Matern Fetal Neonatal Med|The journal of maternal-fetal & neonatal medicine
J Math Biol|Journal of mathematical biology
J Math Neurosci|Journal of mathematical neuroscience
J Math Psychol|Journal of mathematical psychology
J Maxillofac Oral Surg|Journal of maxillofacial and oral surgery
J Maxillofac Orthop|Journal of maxillofacial orthopedics
J Maxillofac Surg|Journal of maxillofacial surgery
J Md State Dent Assoc|Journal of the Maryland State Dental Association
J Mech Behav Biomed Mater|Journal of the mechanical behavior of biomedical materials
J Mechanochem Cell Motil|Journal of mechanochemistry & cell motility
J Med (Oporto)|Jornal do médico
J Med Assoc Ga|Journal of the Medical Association of Georgia
J Med Assoc State Ala|Journal of the Medical Association of the State of Alabama
J Med Assoc Thai|Journal of the Medical Association of Thailand
J Med Biochem|Journal of medical biochemistry
J Med Biogr|Journal of medical biography
J Med Bord|Journal de médecine de Bordeaux et du Sud-Ouest
J Med Case Rep|Journal of medical case reports
J Med Chem|Journal of medicinal chemistry
J Med Dent Sci|Journal of medical and dental sciences
J Med Econ|Journal of medical economics
J Med Educ Curric Dev|Journal of medical education and curricular development
J Med Educ|Journal of medical education
J Med Eng Technol|Journal of medical engineering & technology
J Med Eng|Journal of medical engineering
J Med Entomol Suppl|Journal of medical entomology. Supplement
J Med Entomol|Journal of medical entomology
J Med Ethics Hist Med|Journal of medical ethics and history of medicine
J Med Ethics|Journal of medical ethics
J Med Food|Journal of medicinal food
J Med Genet|Journal of medical genetics
J Med Humanit Bioeth|The Journal of medical humanities and bioethics
J Med Humanit|The Journal of medical humanities
J Med Imaging (Bellingham)|Journal of medical imaging
J Med Imaging Radiat Oncol|Journal of medical imaging and radiation oncology
J Med Imaging Radiat Sci|Journal of medical imaging and radiation sciences
J Med Internet Res|Journal of medical Internet research
J Med Invest|Journal of Medical Investigation
J Med Invest|The journal of medical investigation
J Med Lab Technol|The Journal of medical laboratory technology
J Med Liban|Journal Medical Libanais
J Med Libr Assoc|Journal of the Medical Library Association
J Med Life|Journal of medicine and life
J Med Lyon|Journal de médecine de Lyon
J Med Microbiol|Journal of medical microbiology
J Med Philos|The Journal of medicine and philosophy
J Med Phys|Journal of medical physics
J Med Primatol|Journal of medical primatology
J Med Radiat Sci|Journal of medical radiation sciences
J Med Res|The Journal of medical research
J Med Screen|Journal of medical screening
J Med Signals Sens|Journal of medical signals and sensors
J Med Soc N J|The Journal of the Medical Society of New Jersey
J Med Syst|Journal of medical systems
J Med Toxicol|Journal of medical toxicology
J Med Ultrason (2001)|Journal of medical ultrasonics
J Med Ultrasound|Journal of medical ultrasound
J Med Vasc|Journal de médecine vasculaire
J Med Vet Mycol|Journal of Medical and Veterinary Mycology
J Med Virol|Journal of medical virology
J Medicaid Manage|Journal for Medicaid management
J Med|Journal of medicine
J Membr Biol|The Journal of membrane biology
J Menopausal Med|Journal of menopausal medicine
J Ment Defic Res|Journal of mental deficiency research
J Ment Health Adm|Journal of mental health administration
J Ment Health Policy Econ|The journal of mental health policy and economics
J Ment Health|Journal of mental health
J Mich State Dent Assoc|The Journal of the Michigan State Dental Association
J Microbiol Biol Educ|Journal of microbiology & biology education
J Microbiol Biotechnol|Journal of microbiology and biotechnology
J Microbiol Immunol Infect|Journal of microbiology, immunology, and infection
J Microbiol Methods|Journal of microbiological methods
J Microbiol|Journal of microbiology
J Microencapsul|Journal of microencapsulation
J Microgr|The Journal of micrographics
J Microsc (Paris)|Journal de microscopie
J Microsc Biol Cell|Journal de microscopie et de biologie cellulaire
J Microsc Ultrastruct|Journal of microscopy and ultrastructure
J Microsc|Journal of microscopy
J Microsurg|Journal of microsurgery
J Microw Power Electromagn Energy|Journal of Microwave Power and Electromagnetic Energy
J Microw Power|The Journal of microwave power
J Midlife Health|Journal of mid-life health
J Midwifery Womens Health|Journal of midwifery & women's health
J Minim Access Surg|Journal of minimal access surgery
J Minim Invasive Gynecol|Journal of minimally invasive gynecology
J Miss Dent Assoc|Journal - Mississippi Dental Association
J Miss State Med Assoc|Journal of the Mississippi State Medical Association
J Mo Dent Assoc|Journal of the Missouri Dental Association
J Mol Appl Genet|Journal of molecular and applied genetics
J Mol Biol|Journal of molecular biology
J Mol Cell Biol|Journal of molecular cell biology
J Mol Cell Cardiol|Journal of molecular and cellular cardiology
J Mol Diagn|The Journal of molecular diagnostics
J Mol Endocrinol|Journal of molecular endocrinology
J Mol Evol|Journal of molecular evolution
J Mol Graph Model|Journal of molecular graphics & modelling
J Mol Graph|Journal of molecular graphics
J Mol Histol|Journal of molecular histology
J Mol Med (Berl)|Journal of molecular medicine
J Mol Med|Journal of molecular medicine
J Mol Microbiol Biotechnol|Journal of molecular microbiology and biotechnology
J Mol Model|Journal of molecular modeling
J Mol Neurosci|Journal of Molecular Neuroscience
J Mol Neurosci|Journal of molecular neuroscience
J Mol Psychiatry|Journal of molecular psychiatry
J Mol Recognit|Journal of Molecular Recognition
J Mol Recognit|Journal of molecular recognition
J Mol Signal|Journal of molecular signaling
J Mol Spectrosc|Journal of molecular spectroscopy
J Morphol|Journal of morphology
J Mot Behav|Journal of motor behavior
J Mother Child|Journal of mother and child
J Mov Disord|Journal of movement disorders
J Mt Sinai Hosp N Y|Journal of the Mount Sinai Hospital, New York
J Multidiscip Healthc|Journal of multidisciplinary healthcare
J Muscle Res Cell Motil|Journal of muscle research and cell motility
J Musculoskelet Neuronal Interact|Journal of musculoskeletal & neuronal interactions
J Music Ther|Journal of music therapy
J Mycol Med|Journal de mycologie médicale
J N C Dent Soc|The Journal of the North Carolina Dental Society
J N H Dent Soc|Journal
J N J Dent Assoc|Journal of the New Jersey Dental Association
J N J Dent Hyg Assoc|Journal Of The New Jersey Dental Hygienists Association
J N J State Dent Soc|The Journal of the New Jersey State Dental Society
J N Y State Nurses Assoc|The Journal of the New York State Nurses' Association
J N Y State Sch Nurse Teach Assoc|The Journal of the New York State School Nurse Teachers Association
J Nanobiotechnology|Journal of nanobiotechnology
J Nanosci Nanotechnol|Journal of nanoscience and nanotechnology
J Nat Med|Journal of natural medicines
J Nat Prod|Journal of natural products
J Nat Toxins|Journal of natural toxins
J Natl Assoc Priv Psychiatr Hosp|Journal - National Association of Private Psychiatric Hospitals
J Natl Assoc Seventh Day Advent Dent|Journal Of The National Association Of Seventh-Day Adventist Dentists
J Natl Black Nurses Assoc|Journal of National Black Nurses' Association
J Natl Cancer Inst Monogr|Journal of the National Cancer Institute. Monographs
J Natl Cancer Inst|Journal of the National Cancer Institute
J Natl Compr Canc Netw|Journal of the National Comprehensive Cancer Network
J Natl Med Assoc|Journal of the National Medical Association
J Nebr Dent Assoc|The Journal of the Nebraska Dental Association
J Negat Results Biomed|Journal of negative results in biomedicine
J Nematol|Journal of nematology
J Neonatal Perinatal Med|Journal of neonatal-perinatal medicine
J Nepal Health Res Counc|Journal of Nepal Health Research Council
J Nephrol Nurs|Journal of nephrology nursing
J Nephrol|Journal of nephrology
J Nerv Ment Dis|The Journal of nervous and mental disease
J Neural Eng|Journal of neural engineering
J Neural Transm (Vienna)|Journal of neural transmission
J Neural Transm Gen Sect|Journal of neural transmission. General section
J Neural Transm Suppl|Journal of neural transmission. Supplementum
J Neural Transm|Journal of neural transmission
J Neural Transplant Plast|Journal of neural transplantation & plasticity
J Neural Transplant|Journal of neural transplantation
J Neurobiol|Journal of neurobiology
J Neurochem|Journal of neurochemistry
J Neurocytol|Journal of neurocytology
J Neurodegener Dis|Journal of neurodegenerative diseases
J Neurodev Disord|Journal of neurodevelopmental disorders
J Neuroendocrinol|Journal of neuroendocrinology
J Neuroeng Rehabil|Journal of neuroengineering and rehabilitation
J Neurogastroenterol Motil|Journal of neurogastroenterology and motility
J Neurogenet|Journal of neurogenetics
J Neuroimaging|Journal of Neuroimaging
J Neuroimaging|Journal of neuroimaging
J Neuroimmune Pharmacol|Journal of neuroimmune pharmacology
J Neuroimmunol Suppl|Journal of neuroimmunology. Supplement
J Neuroimmunol|Journal of neuroimmunology
J Neuroinflammation|Journal of neuroinflammation
J Neurointerv Surg|Journal of neurointerventional surgery
J Neurol Neurosurg Psychiatry|Journal of neurology, neurosurgery, and psychiatry
J Neurol Phys Ther|Journal of neurologic physical therapy
J Neurol Psychiatry|Journal of neurology and psychiatry
J Neurol Psychopathol|The Journal of neurology and psychopathology
J Neurol Sci|Journal of the neurological sciences
J Neurol Surg A Cent Eur Neurosurg|Journal of neurological surgery. Part A, Central European neurosurgery
J Neurol Surg B Skull Base|Journal of neurological surgery. Part B, Skull base
J Neurol Surg Rep|Journal of neurological surgery reports
J Neurol|Journal of neurology
J Neuromuscul Dis|Journal of neuromuscular diseases
J Neurooncol|Journal of neuro-oncology
J Neuroophthalmol|Journal of Neuro-Ophthalmology
J Neuroophthalmol|Journal of neuro-ophthalmology
J Neuropathol Exp Neurol|Journal of neuropathology and experimental neurology
J Neurophysiol|Journal of neurophysiology
J Neuropsychiatry Clin Neurosci|The Journal of neuropsychiatry and clinical neurosciences
J Neuropsychol|Journal of neuropsychology
J Neuroradiol|Journal of neuroradiology
J Neurosci Methods|Journal of neuroscience methods
J Neurosci Nurs|Journal of Neuroscience Nursing
J Neurosci Nurs|The Journal of neuroscience nursing
J Neurosci Res|Journal of neuroscience research
J Neurosci Rural Pract|Journal of neurosciences in rural practice
J Neurosci|Journal of Neuroscience
J Neurosci|The Journal of neuroscience
J Neurosurg Anesthesiol|Journal of neurosurgical anesthesiology
J Neurosurg Nurs|Journal of neurosurgical nursing
J Neurosurg Pediatr|Journal of neurosurgery. Pediatrics
J Neurosurg Sci|Journal of neurosurgical sciences
J Neurosurg Spine|Journal of neurosurgery. Spine
J Neurosurg|Journal of neurosurgery
J Neurotrauma|Journal of neurotrauma
J Neurovirol|Journal of neurovirology
J Neurovisc Relat|Journal of neuro-visceral relations
J New Drugs|The Journal of new drugs
J Niger Assoc Dent Stud|Journal Of The Nigeria Association Of Dental Students
J Nihon Univ Sch Dent|The Journal of Nihon University School of Dentistry
J Nippon Med Sch|Journal of Nippon Medical School
J Nucl Biol Med|The Journal of nuclear biology and medicine
J Nucl Cardiol|Journal of Nuclear Cardiology
J Nucl Cardiol|Journal of nuclear cardiology
J Nucl Med Allied Sci|The Journal of nuclear medicine and allied sciences
J Nucl Med Technol|Journal of nuclear medicine technology
J Nucl Med|Journal of Nuclear Medicine
J Nucl Med|Journal of nuclear medicine
J Nucleic Acids|Journal of nucleic acids
J Nurs Adm|The Journal of nursing administration
J Nurs Care Qual|Journal of nursing care quality
J Nurs Care|The Journal of nursing care
J Nurs Educ|The Journal of nursing education
J Nurs Ethics|Journal Of Nursing Ethics
J Nurs Manag|Journal of nursing management
J Nurs Meas|Journal of nursing measurement
J Nurs Qual Assur|Journal of nursing quality assurance
J Nurs Res|The journal of nursing research
J Nurs Scholarsh|Journal of nursing scholarship
J Nurse Midwifery|Journal of nurse-midwifery
J Nurses Prof Dev|Journal for nurses in professional development
J Nutr Biochem|The Journal of nutritional biochemistry
J Nutr Educ Behav|Journal of nutrition education and behavior
J Nutr Elder|Journal of nutrition for the elderly
J Nutr Gerontol Geriatr|Journal of nutrition in gerontology and geriatrics
J Nutr Health Aging|The journal of nutrition, health & aging
J Nutr Metab|Journal of nutrition and metabolism
J Nutr Sci Vitaminol (Tokyo)|Journal of nutritional science and vitaminology
J Nutr Sci|Journal of nutritional science
J Nutr|The Journal of nutrition
J Obes Metab Syndr|Journal of obesity & metabolic syndrome
J Obes|Journal of obesity
J Obstet Gynaecol (Lahore)|Journal of obstetrics and gynaecology
J Obstet Gynaecol Br Commonw|The Journal of obstetrics and gynaecology of the British Commonwealth
J Obstet Gynaecol Can|Journal of obstetrics and gynaecology Canada
J Obstet Gynaecol India|Journal of obstetrics and gynaecology of India
J Obstet Gynaecol Res|The journal of obstetrics and gynaecology research
J Obstet Gynaecol|Journal of obstetrics and gynaecology
J Obstet Gynecol Neonatal Nurs|Journal of Obstetric, Gynecologic, and Neonatal Nursing
J Obstet Gynecol Neonatal Nurs|Journal of obstetric, gynecologic, and neonatal nursing
J Occup Environ Hyg|Journal of occupational and environmental hygiene
J Occup Environ Med|Journal of occupational and environmental medicine
J Occup Health Psychol|Journal of occupational health psychology
J Occup Health|Journal of occupational health
J Occup Med Toxicol|Journal of occupational medicine and toxicology
J Occup Rehabil|Journal of occupational rehabilitation
J Ocul Biol Dis Infor|Journal of ocular biology, diseases, and informatics
J Ocul Pharmacol Ther|Journal of Ocular Pharmacology and Therapeutics
J Ocul Pharmacol Ther|Journal of ocular pharmacology and therapeutics
J Ocul Pharmacol|Journal of ocular pharmacology
J Odontol Conserv|Journal d'odontologie conservatrice
J Okla Dent Assoc|Journal - Oklahoma Dental Association
J Okla State Dent Assoc|Journal - Oklahoma State Dental Association
J Okla State Med Assoc|Journal, Oklahoma State Medical Association
J Oleo Sci|Journal of oleo science
J Oncol Pharm Pract|Journal of oncology pharmacy practice
J Oncol Pract|Journal of oncology practice
J Oncol|Journal of oncology
J Ont Dent Assoc|The Journal of the Ontario Dental Association
J Oper Res Soc|The Journal of the Operational Research Society
J Ophthalmic Inflamm Infect|Journal of ophthalmic inflammation and infection
J Ophthalmic Nurs Technol|Journal of ophthalmic nursing & technology
J Ophthalmic Vis Res|Journal of ophthalmic & vision research
J Ophthalmol|Journal of ophthalmology
J Opioid Manag|Journal of opioid management
J Opt Soc Am A Opt Image Sci Vis|Journal of the Optical Society of America. A, Optics, image science, and vision
J Opt Soc Am A|Journal of the Optical Society of America. A, Optics and image science
J Opt Soc Am|Journal of the Optical Society of America
J Optom|Journal of optometry
J Oral Biol Craniofac Res|Journal of oral biology and craniofacial research
J Oral Biosci|Journal of oral biosciences
J Oral Facial Pain Headache|Journal of oral & facial pain and headache
J Oral Implant Transplant Surg|The Journal of oral implant and transplant surgery
J Oral Implantol|The Journal of oral implantology
J Oral Maxillofac Pathol|Journal of oral and maxillofacial pathology
J Oral Maxillofac Res|Journal of oral & maxillofacial research
J Oral Maxillofac Surg|Journal of Oral and Maxillofacial Surgery
J Oral Maxillofac Surg|Journal of oral and maxillofacial surgery
J Oral Med|Journal of oral medicine
J Oral Microbiol|Journal of oral microbiology
J Oral Pathol Med|Journal of Oral Pathology and Medicine
J Oral Pathol Med|Journal of oral pathology & medicine
J Oral Pathol|Journal of oral pathology
J Oral Rehabil|Journal of oral rehabilitation
J Oral Sci|Journal of oral science
J Oral Surg (Chic)|Journal of oral surgery
J Oral Ther Pharmacol|Journal of oral therapeutics and pharmacology
J Oreg Dent Assoc|The Journal of the Oregon Dental Association
J Org Chem|The Journal of organic chemistry
J Orofac Orthop|Journal of orofacial orthopedics
J Orofac Pain|Journal of orofacial pain
J Orthod Sci|Journal of orthodontic science
J Orthod|Journal of orthodontics
J Orthop Case Rep|Journal of orthopaedic case reports
J Orthop Res|Journal of Orthopaedic Research
J Orthop Res|Journal of orthopaedic research
J Orthop Sci|Journal of orthopaedic science
J Orthop Sports Phys Ther|The Journal of orthopaedic and sports physical therapy
J Orthop Surg (Hong Kong)|Journal of orthopaedic surgery
J Orthop Surg Res|Journal of orthopaedic surgery and research
J Orthop Translat|Journal of orthopaedic translation
J Orthop Traumatol|Journal of orthopaedics and traumatology
J Orthop Trauma|Journal of orthopaedic trauma
J Orthop|Journal of orthopaedics
J Osaka Dent Univ|Journal of Osaka Dental University
J Oslo City Hosp|Journal of the Oslo city hospitals
J Osteoporos|Journal of osteoporosis
J Otolaryngol Head Neck Surg|Journal of otolaryngology - head & neck surgery
J Otolaryngol Soc Aust|Journal of the Oto-laryngological Society of Australia
J Otolaryngol Suppl|The Journal of otolaryngology. Supplement
J Otolaryngol|The Journal of otolaryngology
J Otol|Journal of otology
J Outcome Meas|Journal of outcome measurement
J Ovarian Res|Journal of ovarian research
J Paediatr Child Health|Journal of paediatrics and child health
J Paediatr Dent|Journal of paediatric dentistry
J Pain Palliat Care Pharmacother|Journal of pain & palliative care pharmacotherapy
J Pain Res|Journal of pain research
J Pain Symptom Manage|Journal of pain and symptom management
J Pain|The journal of pain
J Pak Med Assoc|JPMA. The Journal of the Pakistan Medical Association
J Palliat Care|Journal of palliative care
J Palliat Med|Journal of palliative medicine
J Pancreat Cancer|Journal of pancreatic cancer
J Parasit Dis|Journal of parasitic diseases
J Parasitol Res|Journal of parasitology research
J Parasitol|The Journal of parasitology
J Parenter Drug Assoc|Journal of the Parenteral Drug Association
J Parkinsons Dis|Journal of Parkinson's disease
J Parodontol|Journal de parodontologie
J Particip Med|Journal of participatory medicine
J Pastoral Care Counsel|The journal of pastoral care & counseling
J Pastoral Care|Journal of pastoral care
J Pathog|Journal of pathogens
J Pathol Bacteriol|The Journal of pathology and bacteriology
J Pathol Clin Res|The journal of pathology. Clinical research
J Pathol Inform|Journal of pathology informatics
J Pathol Transl Med|Journal of pathology and translational medicine
J Pathol|The Journal of pathology
J Patient Acc Manage|Journal of patient account management
J Patient Cent Res Rev|Journal of patient-centered research and reviews
J Patient Exp|Journal of patient experience
J Patient Rep Outcomes|Journal of patient-reported outcomes
J Patient Saf|Journal of patient safety
J Pediatr (Rio J)|Jornal de pediatria
J Pediatr Adolesc Gynecol|Journal of pediatric and adolescent gynecology
J Pediatr Endocrinol Metab|Journal of Pediatric Endocrinology and Metabolism
J Pediatr Endocrinol Metab|Journal of pediatric endocrinology & metabolism
J Pediatr Endocrinol|The Journal of pediatric endocrinology
J Pediatr Gastroenterol Nutr|Journal of pediatric gastroenterology and nutrition
J Pediatr Genet|Journal of pediatric genetics
J Pediatr Health Care|Journal of pediatric health care
J Pediatr Hematol Oncol|Journal of pediatric hematology
J Pediatr Intensive Care|Journal of pediatric intensive care
J Pediatr Neurosci|Journal of pediatric neurosciences
J Pediatr Nurs|Journal of pediatric nursing
J Pediatr Oncol Nurs|Journal of Pediatric Oncology Nursing
J Pediatr Oncol Nurs|Journal of pediatric oncology nursing
J Pediatr Ophthalmol Strabismus|Journal of pediatric ophthalmology and strabismus
J Pediatr Ophthalmol|Journal of pediatric ophthalmology
J Pediatr Orthop B|Journal of Pediatric Orthopaedics. Part B
J Pediatr Orthop B|Journal of pediatric orthopedics. Part B
J Pediatr Orthop|Journal of pediatric orthopedics
J Pediatr Perinat Nutr|Journal of pediatric & perinatal nutrition
J Pediatr Pharmacol Ther|The journal of pediatric pharmacology and therapeutics
J Pediatr Psychol|Journal of pediatric psychology
J Pediatr Rehabil Med|Journal of pediatric rehabilitation medicine
J Pediatr Surg|Journal of pediatric surgery
J Pediatr Urol|Journal of pediatric urology
J Pediatric Infect Dis Soc|Journal of the Pediatric Infectious Diseases Society
J Pediatr|The Journal of pediatrics
J Pedod|The Journal of pedodontics
J Pept Res|Journal of Peptide Research
J Pept Sci|Journal of Peptide Science
J Pept Sci|Journal of peptide science
J Perianesth Nurs|Journal of perianesthesia nursing
J Perinat Educ|The Journal of perinatal education
J Perinat Med|Journal of perinatal medicine
J Perinat Neonatal Nurs|The Journal of perinatal & neonatal nursing
J Perinatol|Journal of Perinatology
J Perinatol|Journal of perinatology
J Periodontal Implant Sci|Journal of periodontal & implant science
J Periodontal Res Suppl|Journal of periodontal research. Supplement
J Periodontal Res|Journal of periodontal research
J Periodontol|Journal of periodontology
J Perioper Pract|Journal of perioperative practice
J Peripher Nerv Syst|Journal of the peripheral nervous system
J Pers Assess|Journal of personality assessment
J Pers Disord|Journal of personality disorders
J Pers Med|Journal of personalized medicine
J Pers Oriented Res|Journal for person-oriented research
J Pers Soc Psychol|Journal of personality and social psychology
J Pers|Journal of personality
J Pestic Sci|Journal of pesticide science
J Pharm (Cairo)|Journal of pharmaceutics
J Pharm Anal|Journal of pharmaceutical analysis
J Pharm Belg|Journal de pharmacie de Belgique
J Pharm Bioallied Sci|Journal of pharmacy & bioallied sciences
J Pharm Biomed Anal|Journal of pharmaceutical and biomedical analysis
J Pharm Health Care Sci|Journal of pharmaceutical health care and sciences
J Pharm Mark Manage|Journal of pharmaceutical marketing & management
J Pharm Pharm Sci|Journal of pharmacy & pharmaceutical sciences
J Pharm Pharmacol|The Journal of pharmacy and pharmacology
J Pharm Policy Pract|Journal of pharmaceutical policy and practice
J Pharm Pract|Journal of pharmacy practice
J Pharm Sci|Journal of pharmaceutical sciences
J Pharm Technol|The Journal of pharmacy technology
J Pharmacobiodyn|Journal of pharmacobio-dynamics
J Pharmacokinet Biopharm|Journal of pharmacokinetics and biopharmaceutics
J Pharmacokinet Pharmacodyn|Journal of pharmacokinetics and pharmacodynamics
J Pharmacol Exp Ther|The Journal of pharmacology and experimental therapeutics
J Pharmacol Methods|Journal of pharmacological methods
J Pharmacol Sci|Journal of pharmacological sciences
J Pharmacol Toxicol Methods|Journal of pharmacological and toxicological methods
J Pharmacol|Journal de pharmacologie
J Pharmacopuncture|Journal of pharmacopuncture
J Phila Cty Dent Soc|The journal of the Philadelphia County Dental Society
J Philipp Dent Assoc|The Journal of the Philippine Dental Association
J Philipp Fed Priv Med Pract|Journal of the Philippine Federation of Private Medical Practitioners
J Philipp Med Assoc|Journal of the Philippine Medical Association
J Philos Sci Law|The journal of philosophy, science & law
J Photochem Photobiol B|Journal of photochemistry and photobiology. B, Biology
J Phycol|Journal of phycology
J Phys Act Health|Journal of physical activity & health
J Phys Chem A|The journal of physical chemistry. A
J Phys Chem B|The journal of physical chemistry. B
J Phys Chem Lett|The journal of physical chemistry letters
J Phys Chem|The Journal of physical chemistry
J Phys Condens Matter|Journal of physics. Condensed matter
J Phys E|Journal of physics E
J Phys Ther Sci|Journal of physical therapy science
J Physician Assist Educ|The journal of physician assistant education
J Physiol (Paris)|Journal de physiologie
J Physiol Anthropol Appl Human Sci|Journal of physiological anthropology and applied human science
J Physiol Anthropol|Journal of physiological anthropology
J Physiol Biochem|Journal of physiology and biochemistry
J Physiol Paris|Journal of physiology, Paris
J Physiol Pharmacol|Journal of Physiology and Pharmacology
J Physiol Pharmacol|Journal of physiology and pharmacology
J Physiol Sci|The journal of physiological sciences
J Physiol Suppl (Paris)|Journal de physiologie. Supplément
J Physiol|The Journal of physiology
J Physiother|Journal of physiotherapy
J Pierre Fauchard Acad|Journal of Pierre Fauchard Academy
J Pineal Res|Journal of pineal research
J Plant Physiol|Journal of plant physiology
J Plant Res|Journal of plant research
J Plast Reconstr Aesthet Surg|Journal of plastic, reconstructive & aesthetic surgery
J Plast Surg Hand Surg|Journal of plastic surgery and hand surgery
J Polym Sci A1|Journal of polymer science. Part A-1, Polymer chemistry
J Polym Sci A|Journal of polymer science
J Polym Sci B|Journal of polymer science. Part B
J Popul Ther Clin Pharmacol|Journal of population therapeutics and clinical pharmacology
J Post Anesth Nurs|Journal of post anesthesia nursing
J Postgrad Med|Journal of postgraduate medicine
J Poult Sci|The journal of poultry science
J Pract Nurs|The Journal of practical nursing
J Pregnancy|Journal of pregnancy
J Prev Alzheimers Dis|The journal of prevention of Alzheimer's disease
J Prev Dent|The Journal of preventive dentistry
J Prev Interv Community|Journal of prevention & intervention in the community
J Prev Med Hyg|Journal of preventive medicine and hygiene
J Prev Med Public Health|Journal of preventive medicine and public health
J Prim Care Community Health|Journal of primary care & community health
J Prim Health Care|Journal of primary health care
J Prim Prev|The journal of primary prevention
J Prof Nurs|Journal of Professional Nursing
J Prof Nurs|Journal of professional nursing
J Prof Serv Mark|Journal of professional services marketing
J Proj Tech Pers Assess|Journal of projective techniques & personality assessment
J Prosthet Dent|The Journal of prosthetic dentistry
J Prosthodont Res|Journal of prosthodontic research
J Prosthodont|Journal of prosthodontics
J Protein Chem|Journal of protein chemistry
J Proteome Res|Journal of proteome research
J Proteomics|Journal of proteomics
J Protozool|The Journal of protozoology
J Psychedelic Drugs|Journal of psychedelic drugs
J Psychiatr Ment Health Nurs|Journal of psychiatric and mental health nursing
J Psychiatr Nurs Ment Health Serv|Journal of psychiatric nursing and mental health services
J Psychiatr Pract|Journal of psychiatric practice
J Psychiatr Res|Journal of psychiatric research
J Psychiatry Neurosci|Journal of Psychiatry and Neuroscience
J Psychiatry Neurosci|Journal of psychiatry & neuroscience
J Psychoactive Drugs|Journal of psychoactive drugs
J Psychol Med Ment Pathol (Lond)|Journal of psychological medicine and mental pathology
J Psychol Med Ment Pathol|Journal of psychological medicine and mental pathology
J Psychol Norm Pathol (Paris)|Journal de psychologie normale et pathologique
J Psycholinguist Res|Journal of psycholinguistic research
J Psychol|The Journal of psychology
J Psychopharmacol (Oxf)|Journal of Psychopharmacology
J Psychopharmacol|Journal of psychopharmacology
J Psychosoc Nurs Ment Health Serv|Journal of psychosocial nursing and mental health services
J Psychosoc Oncol|Journal of psychosocial oncology
J Psychosom Obstet Gynaecol|Journal of psychosomatic obstetrics and gynaecology
J Psychosom Res|Journal of psychosomatic research
J Psychother Pract Res|The Journal of psychotherapy practice and research
J Public Health (Bangkok)|Journal of public health
J Public Health (Oxf)|Journal of public health
J Public Health Afr|Journal of public health in Africa
J Public Health Dent|Journal of public health dentistry
J Public Health Manag Pract|Journal of public health management and practice
J Public Health Med|Journal of public health medicine
J Public Health Policy|Journal of public health policy
J Public Health Res|Journal of public health research
J Public Health Sanit Rev|Journal of public health, and sanitary review
J Qual Clin Pract|Journal of quality in clinical practice
J R Army Med Corps|Journal of the Royal Army Medical Corps
J R Coll Gen Pract Occas Pap|The Journal of the Royal College of General Practitioners. Occasional paper
J R Coll Gen Pract|The Journal of the Royal College of General Practitioners
J R Coll Physicians Edinb|The journal of the Royal College of Physicians of Edinburgh
J R Coll Physicians Lond|Journal of the Royal College of Physicians of London
J R Coll Surg Edinb|Journal of the Royal College of Surgeons of Edinburgh
J R I State Dent Soc|Journal of the Rhode Island State Dental Society
J R Nav Med Serv|Journal of the Royal Naval Medical Service
J R Soc Health|Journal of the Royal Society of Health
J R Soc Interface|Journal of the Royal Society, Interface
J R Soc Med|Journal of the Royal Society of Medicine
J Racial Ethn Health Disparities|Journal of racial and ethnic health disparities
J Radiat Res|Journal of radiation research
J Radiol Case Rep|Journal of radiology case reports
J Radiol Electrol Med Nucl|Journal de radiologie, d'électrologie, et de médecine nucléaire
J Radiol Prot|Journal of Radiological Protection
J Radiol Prot|Journal of radiological protection
J Radiol|Journal de radiologie
J Radiosurg SBRT|Journal of radiosurgery and SBRT
J Recept Res|Journal of receptor research
J Recept Signal Transduct Res|Journal of receptor and signal transduction research
J Reconstr Microsurg|Journal of reconstructive microsurgery
J Refract Corneal Surg|Journal of refractive and corneal surgery
J Refract Surg|Journal of Refractive Surgery
J Refract Surg|Journal of refractive surgery
J Registry Manag|Journal of registry management
J Rehabil Assist Technol Eng|Journal of rehabilitation and assistive technologies engineering
J Rehabil Med Suppl|Journal of rehabilitation medicine. Supplement
J Rehabil Med|Journal of rehabilitation medicine
J Rehabil R D|Journal of rehabilitation R&D
J Rehabil Res Dev Clin Suppl|Journal of rehabilitation research and development. Clinical supplement
J Rehabil Res Dev|Journal of rehabilitation research and development
J Rehabil|Journal of rehabilitation
J Relig Health|Journal of religion and health
J Ren Care|Journal of renal care
J Ren Nutr|Journal of renal nutrition
J Renin Angiotensin Aldosterone Syst|Journal of the renin-angiotensin-aldosterone system
J Reprod Dev|The Journal of reproduction and development
J Reprod Fertil Abstr Ser|Journal of reproduction & fertility. Abstract series
J Reprod Fertil Suppl|Journal of reproduction and fertility. Supplement
J Reprod Fertil|Journal of reproduction and fertility
J Reprod Immunol|Journal of reproductive immunology
J Reprod Infant Psychol|Journal of reproductive and infant psychology
J Reprod Infertil|Journal of reproduction & infertility
J Reprod Med|The Journal of reproductive medicine
J Res Adolesc|Journal of research on adolescence
J Res Health Sci|Journal of research in health sciences
J Res Med Sci|Journal of research in medical sciences
J Res Natl Bur Stand A Phys Chem|Journal of research of the National Bureau of Standards. Section A, Physics and chemistry
J Res Natl Inst Stand Technol|Journal of research of the National Institute of Standards and Technology
J Res Pharm Pract|Journal of research in pharmacy practice
J Reticuloendothel Soc|Journal of the Reticuloendothelial Society
J Rheumatol Suppl|The Journal of rheumatology. Supplement
J Rheumatol|The Journal of rheumatology
J Risk Insur|The Journal of risk and insurance
J Robot Surg|Journal of robotic surgery
J Rocky Mt Analg Soc|Journal of the Rocky Mountain Analgesia Society
J Rural Health|The Journal of rural health
J Rural Med|Journal of rural medicine
J S Afr Speech Hear Assoc|Journal of the South African Speech and Hearing Association
J S Afr Vet Assoc|Journal of the South African Veterinary Association
J S Afr Vet Med Assoc|Journal of the South African Veterinary Medical Association
J S C Med Assoc|Journal, South Carolina Medical Association
J Safety Res|Journal of safety research
J Saudi Heart Assoc|Journal of the Saudi Heart Association
J Sch Health|The Journal of school health
J Sch Nurs|The Journal of school nursing
J Sch Psychol|Journal of school psychology
J Sci Food Agric|Journal of the science of food and agriculture
J Sci Instrum|Journal of scientific instruments
J Sci Med Lille|Journal des sciences médicales de Lille
J Sci Med Sport|Journal of science and medicine in sport
J Sci Res Med Sci|Journal for scientific research. Medical sciences
J Seattle Dist Dent Soc|Journal of the Seattle District Dental Society
J Seattle King Cty Dent Soc|Journal - Seattle-King County Dental Society
J Sep Sci|Journal of separation science
J Sex Marital Ther|Journal of sex & marital therapy
J Sex Med|The journal of sexual medicine
J Sex Res|Journal of sex research
J Sex Transm Dis|Journal of sexually transmitted diseases
J Shoulder Elbow Surg|Journal of shoulder and elbow surgery
J Signal Transduct|Journal of signal transduction
J Singapore Paediatr Soc|The Journal of the Singapore Paediatric Society
J Skin Cancer|Journal of skin cancer
J Sleep Res|Journal of sleep research
J Small Anim Pract|The Journal of small animal practice
J Smooth Muscle Res|Journal of Smooth Muscle Research (Hirosaki-Shi
J Smooth Muscle Res|Journal of smooth muscle research
J Soc Biol|Journal de la Société de biologie
J Soc Cienc Med Lisb|Jornal da Sociedade das Ciências Médicas de Lisboa
J Soc Gynecol Investig|Journal of the Society for Gynecologic Investigation
J Soc Health Syst|Journal of the Society for Health Systems
J Soc Integr Oncol|Journal of the Society for Integrative Oncology
J Soc Occup Med|The Journal of the Society of Occupational Medicine
J Soc Pediatr Nurs|Journal of the Society of Pediatric Nurses
J Soc Policy|Journal of social policy
J Soc Psychol|The Journal of social psychology
J Soc Work End Life Palliat Care|Journal of social work in end-of-life & palliative care
J South Calif Dent Assistants Assoc|Journal
J South Calif Dent Assoc|Journal - Southern California Dental Association
J South Calif State Dent Assoc|Journal - Southern California State Dental Association
J South Calif State Dent Hyg Assoc|Journal of the Southern California Dental Hygienists' Association
J South Orthop Assoc|Journal of the Southern Orthopaedic Association
J Spec Oper Med|Journal of special operations medicine
J Spec Pediatr Nurs|Journal for specialists in pediatric nursing
J Speech Hear Disord|The Journal of speech and hearing disorders
J Speech Hear Res|Journal of speech and hearing research
J Speech Lang Hear Res|Journal of Speech, Language, and Hearing Research
J Speech Lang Hear Res|Journal of speech, language, and hearing research
J Spinal Cord Med|The journal of spinal cord medicine
J Spinal Disord Tech|Journal of spinal disorders & techniques
J Spinal Disord|Journal of spinal disorders
J Spine Surg|Journal of spine surgery
J Sport Exerc Psychol|Journal of sport & exercise psychology
J Sport Health Sci|Journal of sport and health science
J Sport Rehabil|Journal of sport rehabilitation
J Sports Med (Hindawi Publ Corp)|Journal of sports medicine
J Sports Med Phys Fitness|The Journal of sports medicine and physical fitness
J Sports Med|The Journal of sports medicine
J Sports Sci Med|Journal of sports science & medicine
J Sports Sci|Journal of sports sciences
J State Gov|The Journal of state government
J Stem Cells Regen Med|Journal of stem cells & regenerative medicine
J Sterile Serv Manage|Journal of sterile services management
J Steroid Biochem Mol Biol|The Journal of steroid biochemistry and molecular biology
J Steroid Biochem|Journal of steroid biochemistry
J Stomatol Belg|Journal de stomatologie de Belgique
J Stomatol Oral Maxillofac Surg|Journal of stomatology, oral and maxillofacial surgery
J Stone Dis|The Journal of stone disease
J Strength Cond Res|Journal of strength and conditioning research
J Stroke Cerebrovasc Dis|Journal of stroke and cerebrovascular diseases
J Stroke|Journal of stroke
J Struct Biol X|Journal of structural biology
J Struct Biol|Journal of structural biology
J Stud Alcohol Drugs Suppl|Journal of studies on alcohol and drugs. Supplement
J Stud Alcohol Drugs|Journal of studies on alcohol and drugs
J Stud Alcohol Suppl|Journal of studies on alcohol. Supplement
J Stud Alcohol|Journal of studies on alcohol
J Submicrosc Cytol Pathol|Journal of submicroscopic cytology and pathology
J Submicrosc Cytol|Journal of submicroscopic cytology
J Subst Abuse Treat|Journal of substance abuse treatment
J Subst Abuse|Journal of substance abuse
J Support Oncol|The journal of supportive oncology
J Supramol Struct Cell Biochem Suppl|Journal of supramolecular structure and cellular biochemistry. Supplement
J Supramol Struct Cell Biochem|Journal of supramolecular structure and cellular biochemistry
J Supramol Struct Suppl|Journal of supramolecular structure. Supplement
J Supramol Struct|Journal of supramolecular structure
J Surg Case Rep|Journal of surgical case reports
J Surg Educ|Journal of surgical education
J Surg Oncol Suppl|Journal of surgical oncology. Supplement
J Surg Oncol|Journal of surgical oncology
J Surg Orthop Adv|Journal of surgical orthopaedic advances
J Surg Res|The Journal of surgical research
J Sykepleien|Journalen sykepleien
J Synchrotron Radiat|Journal of synchrotron radiation
J Taibah Univ Med Sci|Journal of Taibah University Medical Sciences
J Tehran Heart Cent|The journal of Tehran Heart Center
J Telemed Telecare|Journal of telemedicine and telecare
J Tenn Dent Assoc|The Journal of the Tennessee Dental Association
J Tenn Med Assoc|Journal of the Tennessee Medical Association
J Tenn State Dent Assoc|Journal - Tennessee State Dental Association
J Texture Stud|Journal of texture studies
J Theor Biol|Journal of theoretical biology
J Ther Ultrasound|Journal of therapeutic ultrasound
J Therm Biol|Journal of thermal biology
J Thorac Cardiovasc Surg|The Journal of thoracic and cardiovascular surgery
J Thorac Dis|Journal of thoracic disease
J Thorac Imaging|Journal of thoracic imaging
J Thorac Oncol|Journal of thoracic oncology
J Thromb Haemost|Journal of thrombosis and haemostasis
J Thromb Thrombolysis|Journal of thrombosis and thrombolysis
J Thyroid Res|Journal of thyroid research
J Tissue Eng Regen Med|Journal of tissue engineering and regenerative medicine
J Tissue Eng|Journal of tissue engineering
J Tissue Viability|Journal of tissue viability
J Tongji Med Univ|Journal of Tongji Medical University
J Toxicol Clin Exp|Journal de toxicologie clinique et expérimentale
J Toxicol Clin Toxicol|Journal of toxicology. Clinical toxicology
J Toxicol Environ Health A|Journal of toxicology and environmental health. Part A
J Toxicol Environ Health B Crit Rev|Journal of toxicology and environmental health. Part B, Critical reviews
J Toxicol Environ Health Suppl|Journal of toxicology and environmental health. Supplement
J Toxicol Environ Health|Journal of toxicology and environmental health
J Toxicol Pathol|Journal of toxicologic pathology
J Toxicol Sci|The Journal of toxicological sciences
J Toxicol|Journal of toxicology
J Trace Elem Electrolytes Health Dis|Journal of trace elements and electrolytes in health and disease
J Trace Elem Med Biol|Journal of Trace Elements in Medicine and Biology
J Trace Elem Med Biol|Journal of trace elements in medicine and biology
J Tradit Chin Med|Journal of Traditional Chinese Medicine
J Tradit Chin Med|Journal of traditional Chinese medicine
J Tradit Complement Med|Journal of traditional and complementary medicine
J Transcult Nurs|Journal of transcultural nursing
J Transfus|Journal of transfusion
J Transl Autoimmun|Journal of translational autoimmunity
J Transl Int Med|Journal of translational internal medicine
J Transl Med|Journal of translational medicine
J Transplant|Journal of transplantation
J Trauma Acute Care Surg|The journal of trauma and acute care surgery
J Trauma Dissociation|Journal of trauma & dissociation
J Trauma Manag Outcomes|Journal of trauma management & outcomes
J Trauma Nurs|Journal of trauma nursing
J Trauma Stress|Journal of traumatic stress
J Trauma|The Journal of trauma
J Travel Med|Journal of travel medicine
J Trop Med Hyg|The Journal of tropical medicine and hygiene
J Trop Med|Journal of tropical medicine
J Trop Pediatr Afr Child Health|The Journal of tropical pediatrics and African child health
J Trop Pediatr Environ Child Health|The Journal of tropical pediatrics and environmental child health
J Trop Pediatr|Journal of tropical pediatrics
J Turk Ger Gynecol Assoc|Journal of the Turkish German Gynecological Association
J UOEH|Journal of UOEH
J Ultrason|Journal of ultrasonography
J Ultrasound Med|Journal of Ultrasound in Medicine
J Ultrasound Med|Journal of ultrasound in medicine
J Ultrasound|Journal of ultrasound
J Ultrastruct Mol Struct Res|Journal of ultrastructure and molecular structure research
J Ultrastruct Res|Journal of ultrastructure research
J Undergrad Neurosci Educ|Journal of undergraduate neuroscience education
J Urban Health|Journal of urban health
J Urol (Paris)|Journal d'urologie
J Urol Nephrol (Paris)|Journal d'urologie et de néphrologie
J Urol|The Journal of urology
J Vasc Access|The journal of vascular access
J Vasc Bras|Jornal vascular brasileiro
J Vasc Interv Radiol|Journal of Vascular and Interventional Radiology
J Vasc Interv Radiol|Journal of vascular and interventional radiology
J Vasc Nurs|Journal of vascular nursing
J Vasc Res|Journal of vascular research
J Vasc Surg Cases Innov Tech|Journal of vascular surgery cases and innovative techniques
J Vasc Surg Cases|Journal of vascular surgery cases
J Vasc Surg Venous Lymphat Disord|Journal of vascular surgery. Venous and lymphatic disorders
J Vasc Surg|Journal of vascular surgery
J Vector Borne Dis|Journal of vector borne diseases
J Vector Ecol|Journal of Vector Ecology
J Vector Ecol|Journal of vector ecology
J Venom Anim Toxins Incl Trop Dis|The journal of venomous animals and toxins including tropical diseases
J Venom Res|Journal of venom research
J Vestib Res|Journal of Vestibular Research
J Vestib Res|Journal of vestibular research
J Vet Cardiol|Journal of veterinary cardiology
J Vet Dent|Journal of veterinary dentistry
J Vet Diagn Invest|Journal of Veterinary Diagnostic Investigation
J Vet Diagn Invest|Journal of veterinary diagnostic investigation
J Vet Emerg Crit Care (San Antonio)|Journal of veterinary emergency and critical care
J Vet Intern Med|Journal of veterinary internal medicine
J Vet Med A Physiol Pathol Clin Med|Journal of veterinary medicine. A, Physiology, pathology, clinical medicine
J Vet Med B Infect Dis Vet Public Health|Journal of veterinary medicine. B, Infectious diseases and veterinary public health
J Vet Med Educ|Journal of veterinary medical education
J Vet Med Sci|The Journal of veterinary medical science
J Vet Med|Journal of veterinary medicine
J Vet Pharmacol Ther|Journal of veterinary pharmacology and therapeutics
J Vet Res|Journal of veterinary research
J Vet Sci|Journal of veterinary science
J Viral Hepat|Journal of viral hepatitis
J Virol Methods|Journal of virological methods
J Virol|Journal of virology
J Virus Erad|Journal of virus eradication
J Vis Commun Med|Journal of visual communication in medicine
J Vis Exp|Journal of visualized experiments
J Visc Surg|Journal of visceral surgery
J Vis|Journal of vision
J Vitaminol (Kyoto)|The Journal of vitaminology
J Vocat Behav|Journal of vocational behavior
J Voice|Journal of Voice
J Voice|Journal of voice
J Volunt Adm|The Journal of volunteer administration
J Water Health|Journal of water and health
J Water Pollut Control Fed|Journal - Water Pollution Control Federation
J West Afr Coll Surg|Journal of the West African College of Surgeons
J West Aust Nurses|Journal of the West Australian Nurses
J West Soc Periodontol Periodontal Abstr|The Journal of the Western Society of Periodontology
J Wildl Dis|Journal of wildlife diseases
J Wis Dent Assoc|The Journal of the Wisconsin Dental Association
J Wis State Dent Soc|The Journal of the Wisconsin State Dental Society
J Women Aging|Journal of women & aging
J Womens Health (Larchmt)|Journal of women's health
J Womens Health Gend Based Med|Journal of women's health & gender-based medicine
J Womens Health|Journal of Womens Health
J Womens Health|Journal of women's health
J World Fed Orthod|Journal of the World federation of orthodontists
J Wound Care|Journal of wound care
J Wound Ostomy Continence Nurs|Journal of wound, ostomy, and continence nursing
J Wrist Surg|Journal of wrist surgery
J Xenobiot|Journal of xenobiotics
J Xray Sci Technol|Journal of X-ray science and technology
J Youth Adolesc|Journal of youth and adolescence
J Zhejiang Univ Sci B|Journal of Zhejiang University. Science. B
J Zhejiang Univ Sci|Journal of Zhejiang University. Science
J Zoo Wildl Med|Journal of Zoo and Wildlife Medicine
J Zoo Wildl Med|Journal of zoo and wildlife medicine
J Zool|Journal of zoology
JA Clin Rep|JA clinical reports
JAAD Case Rep|JAAD case reports
JAAPA
JACC Basic Transl Sci|JACC. Basic to translational science
JACC Cardiovasc Imaging|JACC. Cardiovascular imaging
JACC Cardiovasc Interv|JACC. Cardiovascular interventions
JACC Clin Electrophysiol|JACC. Clinical electrophysiology
JACC Heart Fail|JACC. Heart failure
JACEP
JAKSTAT|JAK-STAT
JAMA
JAMA Cardiol|JAMA cardiology
JAMA Dermatol|JAMA dermatology
JAMA Intern Med|JAMA internal medicine
JAMA Netw Open|JAMA network open
JAMA Neurol|JAMA neurology
JAMA Oncol|JAMA oncology
JAMA Ophthalmol|JAMA ophthalmology
JAMA Otolaryngol Head Neck Surg|JAMA otolaryngology-- head & neck surgery
JAMA Pediatr|JAMA pediatrics
JAMA Psychiatry|JAMA psychiatry
JAMA Surg|JAMA surgery
JAMIA Open|JAMIA open
JAPCA
JB JS Open Access|JB & JS open access
JBI Evid Implement|JBI evidence implementation
JBI Evid Synth|JBI evidence synthesis
JBJS Case Connect|JBJS case connector
JBJS Essent Surg Tech|JBJS essential surgical techniques
JBJS Rev|JBJS reviews
JBMR Plus|JBMR plus
JBRA Assist Reprod|JBRA assisted reproduction
JCI Insight|JCI insight
JCO Clin Cancer Inform|JCO clinical cancer informatics
JCO Glob Oncol|JCO global oncology
JCO Oncol Pract|JCO oncology practice
JDR Clin Trans Res|JDR clinical and translational research
JFMS Open Rep|JFMS open reports
JFORL J Fr Otorhinolaryngol Audiophonol Chir Maxillofac|JFORL. Journal français d'oto-rhino-laryngologie
JGH Open|JGH open
JHEP Rep|JHEP reports
JIMD Rep|JIMD reports
JMA J|JMA journal
JMIR Aging|JMIR aging
JMIR Cancer|JMIR cancer
JMIR Cardio|JMIR cardio
JMIR Diabetes|JMIR diabetes
JMIR Form Res|JMIR formative research
JMIR Hum Factors|JMIR human factors
JMIR Med Educ|JMIR medical education
JMIR Med Inform|JMIR medical informatics
JMIR Ment Health|JMIR mental health
JMIR Mhealth Uhealth|JMIR mHealth and uHealth
JMIR Pediatr Parent|JMIR pediatrics and parenting
JMIR Perioper Med|JMIR perioperative medicine
JMIR Public Health Surveill|JMIR public health and surveillance
JMIR Rehabil Assist Technol|JMIR rehabilitation and assistive technologies
JMIR Res Protoc|JMIR research protocols
JMIR Serious Games|JMIR serious games
JMM Case Rep|JMM case reports
JNCI Cancer Spectr|JNCI cancer spectrum
JNMA J Nepal Med Assoc|JNMA
JOR Spine|JOR spine
JPEN J Parenter Enteral Nutr|JPEN. Journal of parenteral and enteral nutrition
JPMA J Pak Med Assoc|JPMA
JPRAS Open|JPRAS open
JRSM Cardiovasc Dis|JRSM cardiovascular disease
JRSM Open|JRSM open
JRSM Short Rep|JRSM short reports
JSES Int|JSES international
JSES Open Access|JSES open access
JSLS
Jahresber Schweiz Akad Med Wiss|Jahresbericht, Schweizerische Akademie der Medizinischen Wissenschaften
Jamaican Nurse|The Jamaican nurse
Jamba|Jàmbá
Japan Med Assoc J|Japan Medical Association journal
Ji Sheng Chong Xue Yu Ji Sheng Chong Bing Za Zhi|Ji sheng chong xue yu ji sheng chong bing za zhi
Jikeikai Med J|Jikeikai medical journal
Jikken Dobutsu|Jikken dobutsu. Experimental animals
Johns Hopkins Med J Suppl|Johns Hopkins medical journal. Supplement
Johns Hopkins Med J|The Johns Hopkins medical journal
Johns Hopkins Med Lett Health After 50|The Johns Hopkins medical letter health after 50
Johns Hopkins Nurses Alumni Mag|The Johns Hopkins Nurses' alumni magazine
Joint Bone Spine|Joint bone spine
Joints
Jordan Dent J|The Jordan dental journal
Jordemodern
Journ Annu Diabetol Hotel Dieu|Journées annuelles de diabétologie de l'Hôtel-Dieu
Jpn Circ J|Japanese circulation journal
Jpn Clin Med|Japanese clinical medicine
Jpn Dent J|Japanese dental journal
Jpn Dent Sci Rev|The Japanese dental science review
Jpn Heart J|Japanese heart journal
Jpn J Antibiot|The Japanese journal of antibiotics
Jpn J Cancer Res|Japanese Journal of Cancer Research
Jpn J Cancer Res|Japanese journal of cancer research
Jpn J Clin Oncol|Japanese journal of clinical oncology
Jpn J Exp Med|The Japanese journal of experimental medicine
Jpn J Hum Genet|The Japanese journal of human genetics
Jpn J Infect Dis|Japanese journal of infectious diseases
Jpn J Med Sci Biol|Japanese journal of medical science & biology
Jpn J Med|Japanese journal of medicine
Jpn J Microbiol|Japanese journal of microbiology
Jpn J Nurs Sci|Japan journal of nursing science
Jpn J Ophthalmol|Japanese journal of ophthalmology
Jpn J Pharmacol|Japanese journal of pharmacology
Jpn J Physiol|The Japanese journal of physiology
Jpn J Psychiatry Neurol|The Japanese journal of psychiatry and neurology
Jpn J Radiol|Japanese journal of radiology
Jpn J Surg|The Japanese journal of surgery
Jpn J Tuberc Chest Dis|The Japanese journal of tuberculosis and chest diseases
Jpn J Tuberc|The Japanese journal of tuberculosis
Jpn J Vet Res|The Japanese journal of veterinary research
Jt Comm J Qual Improv|The Joint Commission journal on quality improvement
Jt Comm J Qual Patient Saf|Joint Commission journal on quality and patient safety
Jt Dis Relat Surg|Joint diseases and related surgery
Jugosl Ginekol Opstet|Jugoslavenska ginekologija i opstetricija
Jugosl Ginekol Perinatol|Jugoslavenska ginekologija i perinatologija
Justus Liebigs Ann Chem|Justus Liebigs Annalen der Chemie
Kaibogaku Zasshi|Kaibogaku zasshi. Journal of anatomy
Kaku Igaku
Kaku Igaku|Kaku igaku. The Japanese journal of nuclear medicine
Kango Kyoiku|[Kango kyōiku] Japanese journal of nurses' education
Kans J Med|Kansas journal of medicine
Kans Med|Kansas Medicine
Kans Nurse|The Kansas nurse
Kansenshogaku Zasshi|Kansenshogaku Zasshi. Journal of The Japanese Association ForInfectious Diseases
Kao Hsiung I Hsueh Ko Hsueh Tsa Chih|Kao-Hsiung I Hsueh Ko Hsueh Tsa Chih [Kaohsiung Journal Of Medical Sciences]
Kaohsiung J Med Sci|The Kaohsiung journal of medical sciences
Kardiochir Torakochirurgia Pol|Kardiochirurgia i torakochirurgia polska
Kardiol Pol|Kardiologia polska
Kardiologiia
Kathmandu Univ Med J (KUMJ)|Kathmandu University Medical Journal
Kathmandu Univ Med J (KUMJ)|Kathmandu University medical journal
Keio J Med|The Keio journal of medicine
Kekkaku
Kennedy Inst Ethics J|Kennedy Institute of Ethics journal
Kenya Nurs J|Kenya nursing journal
Khirurgiia (Mosk)|Khirurgiia
Kidney Blood Press Res|Kidney & blood pressure research
Kidney Dis (Basel)|Kidney diseases
Kidney Int Rep|Kidney international reports
Kidney Int Suppl (2011)|Kidney international supplements
Kidney Int Suppl|Kidney international. Supplement
Kidney Int|Kidney international
Kidney Med|Kidney medicine
Kidney Res Clin Pract|Kidney research and clinical practice
Kinderarztl Prax|Kinderärztliche Praxis
Kinetoplastid Biol Dis|Kinetoplastid biology and disease
King Faisal Spec Hosp Med J|The King Faisal Specialist Hospital medical journal
Kitasato Arch Exp Med|The Kitasato archives of experimental medicine
Klin Anasthesiol Intensivther|Klinische Anästhesiologie und Intensivtherapie
Klin Khir|Klinichna khirurhiia
Klin Lab Diagn|Klinicheskaia laboratornaia diagnostika
Klin Lech Zlokach Novoobraz|Klinika i lechenie zlokachestvennykh novoobrazovaniĭ
Klin Med (Mosk)|Klinicheskaia meditsina
Klin Med Osterr Z Wiss Prakt Med|Klinische Medizin
Klin Mikrobiol Infekc Lek|Klinická mikrobiologie a infekc̆ní lékar̆ství
Klin Monbl Augenheilkd|Klinische Monatsblätter für Augenheilkunde
Klin Oczna|Klinika oczna
Klin Onkol|Klinická onkologie
Klin Padiatr|Klinische Pädiatrie
Klin Sygepleje|Klinisk sygepleje
Klin Wochenschr|Klinische Wochenschrift
Knee Surg Relat Res|Knee surgery & related research
Knee Surg Sports Traumatol Arthrosc|Knee Surgery, Sports Traumatology, Arthroscopy
Knee Surg Sports Traumatol Arthrosc|Knee surgery, sports traumatology, arthroscopy
Knee|The Knee
Kobe Daigaku Igakubu Kiyo|Kobe Daigaku Igakubu kiyo. Medical journal of Kobe University
Kobe Ika Daigaku Kiyo|Kobe Ika Daigaku kiyo
Kobe J Med Sci|The Kobe journal of medical sciences
Koku Eisei Gakkai Zasshi|Koku Eisei Gakkai zasshi
Kokubyo Gakkai Zasshi|Kōkūbyō Gakkai zasshi. The Journal of the Stomatological Society, Japan
Kokuritsu Iyakuhin Shokuhin Eisei Kenkyusho Hokoku|Kokuritsu Iyakuhin Shokuhin Eisei Kenkyūjo hōkoku
Kokyu To Junkan|Kokyu to junkan. Respiration & circulation
Korean Circ J|Korean circulation journal
Korean Diabetes J|Korean diabetes journal
Korean J Anesthesiol|Korean journal of anesthesiology
Korean J Audiol|Korean journal of audiology
Korean J Crit Care Med|Korean journal of critical care medicine
Korean J Fam Med|Korean journal of family medicine
Korean J Food Sci Anim Resour|Korean journal for food science of animal resources
Korean J Gastroenterol|The Korean journal of gastroenterology
Korean J Hematol|The Korean journal of hematology
Korean J Hepatobiliary Pancreat Surg|Korean journal of hepato-biliary-pancreatic surgery
Korean J Hepatol|The Korean journal of hepatology
Korean J Intern Med|The Korean journal of internal medicine
Korean J Lab Med|The Korean journal of laboratory medicine
Korean J Med Educ|Korean journal of medical education
Korean J Neurotrauma|Korean journal of neurotrauma
Korean J Ophthalmol|Korean Journal of Ophthalmology
Korean J Ophthalmol|Korean journal of ophthalmology
Korean J Orthod|Korean journal of orthodontics
Korean J Pain|The Korean journal of pain
Korean J Parasitol|The Korean journal of parasitology
Korean J Pathol|Korean journal of pathology
Korean J Pediatr|Korean journal of pediatrics
Korean J Physiol Pharmacol|The Korean journal of physiology & pharmacology
Korean J Radiol|Korean journal of radiology
Korean J Spine|Korean Journal of Spine
Korean J Thorac Cardiovasc Surg|The Korean journal of thoracic and cardiovascular surgery
Korean J Urol|Korean journal of urology
Kosm Biol Aviakosm Med|Kosmicheskaia biologiia i aviakosmicheskaia meditsina
Kosm Biol Med|Kosmicheskaia biologiia i meditsina
Krankenpfl J|Krankenpflege Journal
Krankenpfl Soins Infirm|Krankenpflege. Soins infirmiers
Krankenpflege (Frankf)|Krankenpflege
Krebsforsch Krebsbekampf|Krebsforschung und Krebsbekämpfung
Kritiek
Kroc Found Ser|Kroc Foundation series
Kuang Pu Hseuh Yu Kuang Pu Fen Hsi|Kuang Pu Hseuh Yu Kuang Pu Fen Hsi Spectroscopy and Spectral Analysis (Pei-Ching
Kumamoto Med J|The Kumamoto medical journal
Kurinikaru Sutadi|Kurinikaru sutadī
Kurume Med J|The Kurume medical journal
Ky Dent J|Kentucky dental journal
Ky Hosp Mag|Kentucky hospitals magazine
Ky Nurse|Kentucky nurse
Kybernetik
Kyobu Geka
Kyobu Geka|Kyobu geka. The Japanese journal of thoracic surgery
Kyoto Daigaku Kokukagaku Kiyo|Kyoto Daigaku kokukagaku kiyo. Bulletin of stomatology, Kyoto University
Kyushu J Med Sci|Kyushu journal of medical science
LARC Med|LARC médical
LDA J|LDA journal
LGBT Health|LGBT health
LMT
Lab Anim (NY)|Lab animal
Lab Anim Care|Laboratory animal care
Lab Anim Res|Laboratory animal research
Lab Anim Sci|Laboratory animal science
Lab Anim|Laboratory animals
Lab Chip|Lab on a chip
Lab Delo|Laboratornoe delo
Lab Invest|Laboratory Investigation
Lab Invest|Laboratory investigation
Lab Med|Laboratory medicine
Lab Pract|Laboratory practice
Lab Res Methods Biol Med|Laboratory and research methods in biology and medicine
Labor Law J|Labor law journal
Laeknabladid|Læknablađiđ
Lahey Clin Found Bull|Lahey Clinic Foundation bulletin
Lakartidningen|Läkartidningen
Lampada
Lamp|The Lamp
Lancet
Lancet Child Adolesc Health|The Lancet. Child & adolescent health
Lancet Diabetes Endocrinol|The lancet. Diabetes & endocrinology
Lancet Digit Health|The Lancet. Digital health
Lancet Gastroenterol Hepatol|The lancet. Gastroenterology & hepatology
Lancet Glob Health|The Lancet. Global health
Lancet HIV|The lancet. HIV
Lancet Haematol|The Lancet. Haematology
Lancet Infect Dis|The Lancet. Infectious diseases
Lancet Neurol|The Lancet. Neurology
Lancet Oncol|The Lancet. Oncology
Lancet Planet Health|The Lancet. Planetary health
Lancet Psychiatry|The lancet. Psychiatry
Lancet Public Health|The Lancet. Public health
Lancet Respir Med|The Lancet. Respiratory medicine
Lang Commun Disord|Language and Communication Disorders
Lang Speech Hear Serv Sch|Language, speech, and hearing services in schools
Lang Speech|Language and speech
Langenbecks Arch Chir Suppl Kongressbd|Langenbecks Archiv fur Chirurgie. Supplement, Kongressband
Langenbecks Arch Chir|Langenbecks Archiv für Chirurgie
Langenbecks Arch Surg|Langenbeck's archives of surgery
Langenbecks Arch Surg|Langenbecks Archive of Surgery
Langmuir
Laryngol Rhinol Otol (Stuttg)|Laryngologie, Rhinologie, Otologie
Laryngorhinootologie|Laryngo- rhino- otologie
Laryngoscope Investig Otolaryngol|Laryngoscope investigative otolaryngology
Laryngoscope|The Laryngoscope
Laser Ther|Laser therapy
Lasers Med Sci|Lasers in medical science
Lasers Surg Med Suppl|Lasers in surgery and medicine. Supplement
Lasers Surg Med|Lasers in surgery and medicine
Laterality
Laund News|Laundry news
Lav Ist Anat Istol Patol Univ Studi Perugia|Lavori dell'Istituto di anatomia e istologia patologica, Università degli studi di Perugia
Lav Um|Lavoro umano
Laval Med|Laval médical
Law Contemp Probl|Law and contemporary problems
Law Hum Behav|Law and human behavior
Leadersh Health Serv (Bradf Engl)|Leadership in Health Services
Leadersh Health Serv (Bradf Engl)|Leadership in health services
League Exch|League exchange
League Lines|League lines
Learn Behav|Learning & behavior
Learn Health Syst|Learning health systems
Learn Mem|Learning & memory
Learn Mem|Learning and Memory
Learn Motiv|Learning and motivation
Lebensversicher Med|Lebensversicherungs Medizin
Leber Magen Darm|Leber, Magen, Darm
Leeds Dent J|Leeds Dental Journal
Leg Aspects Med Pract|Legal aspects of medical practice
Leg Med (Tokyo)|Legal medicine
Leg Med Annu|Legal medicine annual
Leg Med Q|Legal medical quarterly
Leg Med|Legal medicine
Lek Pr|Lekárske práce
Lek Veda Zahr|Lékar̆ská vĕda v zahranic̆í
Lens Eye Toxic Res|Lens and eye toxicity research
Lepr India|Leprosy in India
Lepr Rev|Leprosy review
Lett Appl Microbiol|Letters in applied microbiology
Leuk Lymphoma|Leukemia & lymphoma
Leuk Res Rep|Leukemia research reports
Leuk Res Treatment|Leukemia research and treatment
Leuk Res|Leukemia research
Leuk Suppl|Leukemia supplements
Leukemia
Libr J|Library journal
Libr Resour Tech Serv|Library resources & technical services
Libr Technol Rep|Library technology reports
Libyan J Med|The Libyan journal of medicine
Life (Basel)|Life
Life Sci Alliance|Life science alliance
Life Sci Soc Policy|Life sciences, society and policy
Life Sci Space Res (Amst)|Life sciences in space research
Life Sci|Life sciences
Life Threat Behav|Life-threatening behavior
Lifelong Learn Adult Years|Lifelong learning, the adult years
Lifestyle Genom|Lifestyle genomics
Lifetime Data Anal|Lifetime data analysis
Ligament
Light Sci Appl|Light, science & applications
Lijec Vjesn|Lijec̆nic̆ki vjesnik
Lik Sprava|Likarska Sprava
Lille Chir|Lille chirurgical
Lin Chuang Er Bi Yan Hou Ke Za Zhi|Lin chuang er bi yan hou ke za zhi
Lin Chuang Erh Pi Yen Hou Ko Tsa Chih|Lin Chuang Erh Pi Yen Hou Ko Tsa Chih Journal of Clinical Otorhinolaryngology (Wu-Han Shih
Lin Chung Er Bi Yan Hou Tou Jing Wai Ke Za Zhi|Lin chuang er bi yan hou tou jing wai ke za zhi
Linacre Q|The Linacre quarterly
Linen Supply News|Linen supply news
Lipid Insights|Lipid insights
Lipids
Lipids Health Dis|Lipids in health and disease
Lippincott Health Promot Lett|The Lippincott health promotion letter
Lippincotts Prim Care Pract|Lippincott's primary care practice
Lit Med|Literature and medicine
Liver
Liver Cancer|Liver cancer
Liver Int|Liver international
Liver Transpl Surg|Liver Transplantation and Surgery
Liver Transpl|Liver transplantation
Lloydia
Local Reg Anesth|Local and regional anesthesia
Logoped Phoniatr Vocol|Logopedics, phoniatrics, vocology
Log|The Log
Loma Linda Univ Dent Mag|Loma Linda University Dentist Magazine
Lond Clin Med J|London Clinic medical journal
Lond Edinb Mon J Med Sci|London and Edinburgh monthly journal of medical science
Lond J Med|London journal of medicine
Lond Med J|The London medical journal
Lond Med Phys J|The London medical and physical journal
London J Prim Care (Abingdon)|London journal of primary care
Long Range Plann|Long range planning
Long Term Care (Don Mills)|Long Term Care
Long Term Care Health Serv Adm Q|Long term care and health services administration quarterly
Long Term Care Q|Long-term care quarterly
Longev Healthspan|Longevity & healthspan
Lotta Tuberc|Lotta contro la tubercolosi
Low Urin Tract Symptoms|Lower urinary tract symptoms
Luminescence
Lung
Lung Cancer
Lung Cancer (Auckl)|Lung Cancer
Lung Cancer Int|Lung cancer international
Lung Cancer Manag|Lung cancer management
Lung Cancer|Lung cancer
Lung India
Lupus
Lupus Sci Med|Lupus science & medicine
Lymphat Res Biol|Lymphatic research and biology
Lymphokine Cytokine Res|Lymphokine and cytokine research
Lymphokine Res|Lymphokine research
Lymphology
Lyon Chir|Lyon chirurgical
Lyon Med|Lyon médical
MAGMA
MAGMA|Magma
MASA Rev|MASA Review
MAbs|mAbs
MCN Am J Matern Child Nurs|MCN
MCN Am J Matern Child Nurs|MCN. The American journal of maternal child nursing
MD (Chic)|MD
MD Advis|MD advisor
MD Comput|MD Computing
MDM Policy Pract|MDM policy & practice
MEDICC Rev|MEDICC review
MLN Bull|MLN bulletin
MLO Med Lab Obs|MLO
MMW Fortschr Med|MMW Fortschritte der Medizin
MMW Munch Med Wochenschr|MMW, Münchener medizinische Wochenschrift
MMWR CDC Surveill Summ|MMWR CDC Surveillance Summaries
MMWR Morb Mortal Wkly Rep|MMWR. Morbidity and mortality weekly report
MMWR Recomm Rep|MMWR. Recommendations and reports
MMWR Suppl|MMWR supplements
MMWR Surveill Summ|Morbidity and mortality weekly report. Surveillance summaries
MNA Accent|MNA accent
MPS|MPS. Medical products salesman
MSMR
Maandschr Kindergeneeskd|Maandschrift voor kindergeneeskunde
Macromol Biosci|Macromolecular bioscience
Macromol Rapid Commun|Macromolecular rapid communications
Macromolecules
Maedica (Bucur)|Mædica
Magn Reson Annu|Magnetic resonance annual
Magn Reson Chem|Magnetic resonance in chemistry
Magn Reson Imaging Clin N Am|Magnetic resonance imaging clinics of North America
Magn Reson Imaging|Magnetic resonance imaging
Magn Reson Insights|Magnetic resonance insights
Magn Reson Med Sci|Magnetic resonance in medical sciences
Magn Reson Med|Magnetic resonance in medicine
Magn Reson Q|Magnetic resonance quarterly
Magnes Res|Magnesium research
Magnes Trace Elem|Magnesium and trace elements
Magnesium
Magy Onkol|Magyar onkologia
Magy Seb|Magyar sebészet
Magy Traumatol Orthop Helyreallito Seb|Magyar traumatológia, orthopaedia és helyreállító sebészet
Magy Traumatol Ortop Kezseb Plasztikai Seb|Magyar traumatológia, ortopédia, kézsebészet, plasztikai sebészet
Maine Nurse|Maine nurse
Major Probl Clin Pediatr|Major problems in clinical pediatrics
Major Probl Clin Surg|Major problems in clinical surgery
Major Probl Intern Med|Major problems in internal medicine
Major Probl Obstet Gynecol|Major problems in obstetrics and gynecology
Major Probl Pathol|Major problems in pathology
Mal Cardiovasc|Malattie cardiovascolari
Malacologia
Malar J|Malaria journal
Malar Res Treat|Malaria research and treatment
Malawi Med J|Malawi medical journal
Malays Dent J|Malaysian dental journal
Malays Fam Physician|Malaysian family physician
Malays J Med Sci|The Malaysian journal of medical sciences
Malays J Pathol|The Malaysian journal of pathology
Malays Orthop J|Malaysian orthopaedic journal
Male Nurses J|The male nurses' journal
Mali Med|Le Mali médical
Mamm Genome|Mammalian Genome
Mamm Genome|Mammalian genome
Mammalia
Man Med|Man and medicine
Manag Care Interface|Managed care interface
Manag Care Q|Managed care quarterly
Manag Care Strateg|Managed Care Strategies
Manag Care|Managed Care
Manag Care|Managed care
Manag Compliance Ser|Management and compliance series
Manag Medicare Medicaid News|Managed medicare & medicaid news
Manage Focus|Management focus
Manage Rev|Management review
Manage World|Management world
Manch Med Gaz|The Manchester medical gazette
Manit Med Rev|Manitoba medical review
Mar Biotechnol (NY)|Marine biotechnology
Mar Drugs|Marine drugs
Mar Environ Res|Marine environmental research
Mar Genomics|Marine genomics
Mar Pollut Bull|Marine pollution bulletin
Mark Health Serv|Marketing health services
Maroc Med|Maroc médical
Mars Chir|Marseille chirurgical
Mars Med|Marseille médical
Mass Nurse|The Massachusetts nurse
Mass Spectrom (Tokyo)|Mass spectrometry
Mass Spectrom Rev|Mass spectrometry reviews
Masui
Mater Manag Health Care|Materials management in health care
Mater Med Pol|Materia Medica Polona
Mater Sci Eng C Mater Biol Appl|Materials science & engineering. C, Materials for biological applications
Mater Sociomed|Materia socio-medica
Mater Today Bio|Materials today. Bio
Materials (Basel)|Materials
Matern Child Health J|Maternal and child health journal
Matern Child Nurs J|Maternal-child nursing journal
Matern Child Nutr|Maternal & child nutrition
Matern Health Neonatol Perinatol|Maternal health, neonatology and perinatology
Math Biosci Eng|Mathematical biosciences and engineering
Math Biosci|Mathematical biosciences
Math Med Biol|Mathematical medicine and biology
Matrix
Matrix Biol Plus|Matrix biology plus
Matrix Biol|Matrix Biology
Matrix Biol|Matrix biology
Maturitas
Mayan|The Mayan
Mayo Clin Health Lett|Mayo Clinic Health Letter
Mayo Clin Proc Innov Qual Outcomes|Mayo Clinic proceedings. Innovations, quality & outcomes
Mayo Clin Proc|Mayo Clinic proceedings
McGill J Law Health|McGill journal of law and health
Mcgill Dent Rev|The McGill dental review
Mcgill J Med|McGill journal of medicine
Mcgraw Hills Med Health|McGraw-Hill's medicine & health
Mcgraw Hills Wash Rep Med Health|McGraw-Hill's Washington report on medicine & health
Md Med J|Maryland medical journal
Md Nurs News|Maryland nursing news
Md Nurse|The Maryland nurse
Md State Med J|Maryland state medical journal
Mead Johnson Symp Perinat Dev Med|Mead Johnson Symposium on Perinatal and Developmental Medicine
Meat Sci|Meat science
Mech Ageing Dev|Mechanisms of ageing and development
Mech Dev|Mechanisms of development
Med 2 0|Medicine 2.0
Med Acupunct|Medical acupuncture
Med Aff|Medical affairs
Med Ann Dist Columbia|The Medical annals of the District of Columbia
Med Anthropol Q|Medical anthropology quarterly
Med Anthropol|Medical anthropology
Med Arch|Medical archives
Med Arh|Medicinski arhiv
Med Arts Sci|Medical arts and sciences
Med Art|Medical art
Med Aspects Hum Sex|Medical aspects of human sexuality
Med Audio Vis|Médecine et audio vision
Med Biol Eng Comput|Medical & biological engineering & computing
Med Biol Eng|Medical & biological engineering
Med Biol Illus|Medical & biological illustration
Med Biol|Medical biology
Med Care Res Rev|Medical care research and review
Med Care Rev|Medical care review
Med Care|Medical care
Med Chem (Los Angeles)|Medicinal chemistry
Med Chem|Medicinal chemistry (Shāriqah (United Arab Emirates))
Med Chir J Rev|The Medico-chirurgical journal and review
Med Chir J|Medico-chirurgical journal
Med Chir Rev J Med Sci Anal Ser|The Medico-chirurgical review and journal of medical science. Analytical series
Med Chir Rev|The Medico-chirurgical review
Med Chir Trans|Medico-chirurgical transactions
Med Cir Guerra|Medicina y cirugía de guerra
Med Claims Manag|Medical claims management
Med Clin (Barc)|Medicina clínica
Med Clin North Am|The Medical clinics of North America
Med Clin Sper|Medicina clinica e sperimentale
Med Confl Surviv|Medicine, conflict, and survival
Med Contemp|Medicina Contemporanea
Med Crit Psychol J|Medical critic and psychological journal
Med Cutan Ibero Lat Am|Medicina cutánea ibero-latino-americana
Med Decis Making|Medical Decision Making
Med Decis Making|Medical decision making
Med Dent J|Medical
Med Des Mater|Medical design and material
Med Device Technol|Medical device technology
Med Devices (Auckl)|Medical devices
Med Dosim|Medical Dosimetry
Med Dosim|Medical dosimetry
Med Dosw Mikrobiol|Medycyna doświadczalna i mikrobiologia
Med Dosw|Medycyna doświadczalna
Med Econ|Medical economics
Med Educ Online|Medical education online
Med Educ|Medical education
Med Electron Biol Eng|Medical electronics & biological engineering
Med Electron|Medical electronics
Med Eng Phys|Medical engineering & physics
Med Esp|Medicina española
Med Exp Int J Exp Med|Medicina experimentalis
Med Facts Obs|Medical facts and observations
Med Fis Rehabil|Medicina física y rehabilitación
Med Gas Res|Medical gas research
Med Ges|Medizin und Gesellschaft
Med Glas (Zenica)|Medicinski glasnik
Med Glas|Medicinski glasnik
Med Group Manage J|Medical group management journal
Med Group Manage|Medical group management
Med Gynaecol Androl Sociol|Medical gynaecology, andrology, and sociology
Med Health Care Philos|Medicine, health care, and philosophy
Med Health R I|Medicine and health, Rhode Island
Med Health|Medicine & health
Med Hist Suppl|Medical history. Supplement
Med Hist|Medical history
Med Humanit|Medical humanities
Med Hyg (Geneve)|Médecine et hygiène
Med Hypotheses|Medical hypotheses
Med Image Anal|Medical image analysis
Med Immunol|Medical immunology
Med Inf (Lond)|Medical Informatics
Med Inform Internet Med|Medical informatics and the Internet in medicine
Med Instrum|Medical instrumentation
Med Intensiva|Medicina intensiva
Med Interface|Medical interface
Med Interna (Bucur)|Medicină internă
Med Interne|Médecine interne
Med J (Ft Sam Houst Tex)|Medical journal
Med J Armed Forces India|Medical journal, Armed Forces India
Med J Aust|The Medical journal of Australia
Med J Islam Repub Iran|Medical journal of the Islamic Republic of Iran
Med J Malaya|The Medical journal of Malaya
Med J Malaysia|The Medical journal of Malaysia
Med J Osaka Univ|Medical journal of Osaka University
Med J Southwest|The Medical journal of the South-West
Med J Zambia|Medical journal of Zambia
Med Klin Intensivmed Notfmed|Medizinische Klinik, Intensivmedizin und Notfallmedizin
Med Klin|Medizinische Klinik
Med Lab Sci|Medical laboratory sciences
Med Lab Technol|Medical laboratory technology
Med Lav|La Medicina del lavoro
Med Lav|Medicina del Lavoro
Med Law Rev|Medical law review
Med Law|Medicine and law
Med Leg Bull|Medico-legal bulletin
Med Leg Dommage Corpor|Médecine légale et dommage corporel
Med Leg J|The Medico-legal journal
Med Lett Drugs Ther|The Medical letter on drugs and therapeutics
Med Library Hist J|Medical library and historical journal
Med Lib|Medical libraries
Med Mal Infect|Médecine et maladies infectieuses
Med Malpract Cost Containment J|The Medical malpractice cost containment journal
Med Manag Netw|Medical management network
Med Mark Media|Medical marketing & media
Med Microbiol Immunol|Medical microbiology and immunology
Med Mol Morphol|Medical molecular morphology
Med Monatsschr Pharm|Medizinische Monatsschrift für Pharmazeuten
Med Monatsschr|Medizinische Monatsschrift
Med Mycol Case Rep|Medical mycology case reports
Med Mycol J|Medical mycology journal
Med Mycol|Medical mycology
Med Netw Strategy Rep|Medical network strategy report
Med Newsl (Lond)|Medical newsletter
Med Oncol Tumor Pharmacother|Medical oncology and tumor pharmacotherapy
Med Oncol|Medical Oncology
Med Oncol|Medical oncology
Med Oral Patol Oral Cir Bucal|Medicina oral, patología oral y cirugía bucal
Med Panam|Medicina panamericana
Med Parazitol (Mosk)|Meditsinskaia parazitologiia i parazitarnye bolezni
Med Pediatr Oncol Suppl|Medical and pediatric oncology. Supplement
Med Pediatr Oncol|Medical and pediatric oncology
Med Pharm Rep|Medicine and pharmacy reports
Med Pharmacol Exp Int J Exp Med|Medicina et pharmacologia experimentalis. International journal of experimental medicine
Med Phys J|The Medical and physical journal
Med Phys|Medical physics
Med Pregl|Medicinski pregled
Med Princ Pract|Medical principles and practice
Med Probl Perform Art|Medical problems of performing artists
Med Prog Technol|Medical progress through technology
Med Prom SSSR|Meditsinskaia promyshlennost' SSSR
Med Pr|Medycyna pracy
Med Q Rev|The Medical quarterly review
Med Radiogr Photogr|Medical radiography and photography
Med Radiol (Mosk)|Meditsinskaia radiologiia
Med Rec Health Care Inf J|Medical record and health care information journal
Med Rec News|Medical record news
Med Ref Serv Q|Medical reference services quarterly
Med Res Eng|Medical research engineering
Med Res Rev|Medicinal research reviews
Med Sante Trop|Médecine et santé tropicales
Med Sci (Basel)|Medical sciences
Med Sci (Paris)|Médecine sciences
Med Sci Law|Medicine, science, and the law
Med Sci Monit Basic Res|Medical science monitor basic research
Med Sci Monit|Medical science monitor
Med Sci Sports Exerc|Medicine and science in sports and exercise
Med Sci Sports|Medicine and science in sports
Med Secoli|Medicina nei secoli
Med Serv J Can|Medical services journal, Canada
Med Serv|Medical service
Med Sestra|Medit︠s︡inskai︠a︡ sestra
Med Sport Sci|Medicine and sport science
Med Staff Couns|The Medical staff counselor
Med Teach|Medical teacher
Med Tekh|Meditsinskaia tekhnika
Med Thorac|Medicina thoracalis
Med Times|Medical times
Med Toxicol Adverse Drug Exp|Medical toxicology and adverse drug experience
Med Toxicol|Medical toxicology
Med Tr Prom Ekol|Meditsina truda i promyshlennaia ekologiia
Med Trial Tech Q|Medical trial technique quarterly
Med Trop (Mars)|Medecine Tropicale
Med Ultrason|Medical ultrasonography
Med Vet Entomol|Medical and veterinary entomology
Med War|Medicine and war
Med Waste Anal|Medical waste analyst
Med Weter|Medycyna weterynaryjna
Med Wieku Rozwoj|Medycyna wieku rozwojowego
Med World News|Medical world news
MedEdPORTAL
MedGenMed
Medchemcomm|MedChemComm
Medeni Med J|Medeniyet medical journal
Mediators Inflamm|Mediators of inflammation
Medicamundi
Medicare Medicaid Res Rev|Medicare & medicaid research review
Medicina (B Aires)|Medicina
Medicina (Kaunas)|Medicina
Medicine (Baltimore)|Medicine
Medicines (Basel)|Medicines
Medicoleg News|Medicolegal news
Mediterr J Hematol Infect Dis|Mediterranean journal of hematology and infectious diseases
Mediterr J Rheumatol|Mediterranean journal of rheumatology
Medizinhist J|Medizinhistorisches Journal
Medscape J Med|Medscape journal of medicine
Medscape Womens Health|Medscape women's health
Medwave
Meharri Dent|The Meharri-Dent
Melanoma Manag|Melanoma management
Melanoma Res|Melanoma research
Mem Acad R Med Belg|Mémoires de l'Académie royale de médecine de Belgique
Mem Cognit|Memory & cognition
Mem Inst Butantan|Memórias do Instituto Butantan
Mem Inst Oswaldo Cruz|Memórias do Instituto Oswaldo Cruz
Membr Biochem|Membrane biochemistry
Membr Cell Biol|Membrane & cell biology
Membranes (Basel)|Membranes
Memory
Menopause
Mens Sana Monogr|Mens sana monographs
Ment Health (Lond)|Mental health
Ment Health Care|Mental health care
Ment Health Clin|The mental health clinician
Ment Health Serv Res|Mental health services research
Ment Health Soc|Mental health and society
Ment Health Stat Note|Mental health statistical note
Ment Hosp|Mental hospitals
Ment Hyg (Lond)|Mental hygiene
Ment Illn|Mental illness
Ment Phys Disabil Law Rep|Mental and physical disability law reporter
Ment Retard Abstr|Mental retardation abstracts
Ment Retard|Mental retardation
Ment Welf|Mental welfare
Mentalis
Mercer Dent Soc Newsl|Mercer Dental Society Newsletter
Met Based Drugs|Metal-based drugs
Met Ions Biol Syst|Metal ions in biological systems
Met Ions Life Sci|Metal ions in life sciences
Metab Bone Dis Relat Res|Metabolic bone disease & related research
Metab Brain Dis|Metabolic brain disease
Metab Eng Commun|Metabolic engineering communications
Metab Eng|Metabolic engineering
Metab Ophthalmol|Metabolic ophthalmology
Metab Pediatr Ophthalmol|Metabolic and pediatric ophthalmology
Metab Pediatr Syst Ophthalmol|Metabolic, pediatric, and systemic ophthalmology
Metab Syndr Relat Disord|Metabolic syndrome and related disorders
Metabol Open|Metabolism open
Metabolism
Metabolites
Metabolomics
Metallomics
Methodist Debakey Cardiovasc J|Methodist DeBakey cardiovascular journal
Methods
Methods Achiev Exp Pathol|Methods and achievements in experimental pathology
Methods Appl Fluoresc|Methods and applications in fluorescence
Methods Biochem Anal|Methods of biochemical analysis
Methods Cell Biol|Methods in cell biology
Methods Enzymol|Methods in enzymology
Methods Find Exp Clin Pharmacol|Methods and findings in experimental and clinical pharmacology
Methods Inf Med Suppl|Methods of information in medicine. Supplement
Methods Inf Med|Methods of information in medicine
Methods Med Res|Methods in medical research
Methods Mol Biol|Methods in Molecular Biology
Methods Mol Biol|Methods in molecular biology
Methods Mol Med|Methods in molecular medicine
Methods Protoc|Methods and protocols
MethodsX
Mhealth|mHealth
Mich Health Hosp|Michigan health & hospitals
Mich Hosp|Michigan hospitals
Mich Law Rev|Michigan law review
Mich Med|Michigan medicine
Mich Nurse|The Michigan nurse
MicroPubl Biol|microPublication biology
Microarrays (Basel)|Microarrays
Microb Biotechnol|Microbial biotechnology
Microb Cell Fact|Microbial cell factories
Microb Cell|Microbial cell
Microb Comp Genomics|Microbial & comparative genomics
Microb Drug Resist|Microbial Drug Resistance
Microb Drug Resist|Microbial drug resistance
Microb Ecol Health Dis|Microbial ecology in health and disease
Microb Ecol|Microbial ecology
Microb Genom|Microbial genomics
Microb Inform Exp|Microbial informatics and experimentation
Microb Pathog|Microbial pathogenesis
Microb Physiol|Microbial physiology
Microbes Environ|Microbes and environments
Microbes Infect|Microbes and infection
Microbiol Educ|Microbiology education
Microbiol Esp|Microbiología española
Microbiol Immunol|Microbiology and immunology
Microbiol Insights|Microbiology insights
Microbiol Mol Biol Rev|Microbiology and Molecular Biology Reviews
Microbiol Mol Biol Rev|Microbiology and molecular biology reviews
Microbiol Parazitol Epidemiol (Bucur)|Microbiologia, parazitologia, epidemiologia
Microbiol Resour Announc|Microbiology resource announcements
Microbiol Res|Microbiological research
Microbiol Rev|Microbiological reviews
Microbiol Sci|Microbiological sciences
Microbiol Spectr|Microbiology spectrum
Microbiologia
Microbiologica
Microbiology (N Y)|Microbiology
Microbiology (Reading)|Microbiology
Microbiologyopen|MicrobiologyOpen
Microbiome
Microbios
Microcirc Endothelium Lymphatics|Microcirculation, endothelium, and lymphatics
Microcirculation
Micromachines (Basel)|Micromachines
Micron
Microorganisms
Microrna|MicroRNA
Microsc Acta Suppl|Microscopica acta. Supplement
Microsc Acta|Microscopica acta
Microsc Microanal|Microscopy and microanalysis
Microsc Res Tech|Microscopy research and technique
Microscopy (Oxf)|Microscopy
Microsurgery
Microsyst Nanoeng|Microsystems & nanoengineering
Microvasc Res|Microvascular research
Middle East Afr J Ophthalmol|Middle East African journal of ophthalmology
Middle East Dent Oral Health|Middle East dentistry & oral health
Middle East Health|Middle East health
Middle East J Anaesthesiol|Middle East journal of anaesthesiology
Middle East J Anesthesiol|Middle East journal of anesthesiology
Middle East J Dig Dis|Middle East journal of digestive diseases
Midwest Alliance Nurs J|Midwest Alliance in Nursing journal
Midwest Dent|Midwestern dentist
Midwife Health Visit Community Nurse|Midwife, health visitor & community nurse
Midwife Health Visit|Midwife and health visitor
Midwifery
Midwifery Today Childbirth Educ|Midwifery today and childbirth education
Midwifery Today Int Midwife|Midwifery today with international midwife
Midwives
Midwives Chron|Midwives chronicle
Mie Med J|Mie medical journal
Mikrobiol Zh|Mikrobiologicheskiĭ zhurnal
Mikrobiol Zh|Mikrobiolohichnyĭ zhurnal
Mikrobiologiia
Mikrobiyol Bul|Mikrobiyoloji bülteni
Mikrochim Acta|Mikrochimica acta
Mikrochim Ichnoanal Acta|Mikrochimica et ichnoanalytica acta
Mikroskopie
Mil Med Res|Military Medical Research
Mil Med|Military medicine
Milbank Mem Fund Q Health Soc|The Milbank Memorial Fund quarterly. Health and society
Milbank Mem Fund Q|The Milbank Memorial Fund quarterly
Milbank Q|The Milbank quarterly
Militaerlaegen
Mind Ment Health Mag|Mind and mental health magazine
Miner Electrolyte Metab|Mineral and electrolyte metabolism
Minerva Anestesiol|Minerva anestesiologica
Minerva Cardioangiol|Minerva cardioangiologica
Minerva Chir|Minerva chirurgica
Minerva Dermatol|Minerva dermatologica
Minerva Dietol Gastroenterol|Minerva dietologica e gastroenterologica
Minerva Ecol Idroclimatol Fis Sanit|Minerva ecologica idroclimatologica fisicosanitaria
Minerva Ecol Idroclimatol Fisiconucl|Minerva ecologica idroclimatologica e fisiconucleare
Minerva Endocrinol|Minerva endocrinologica
Minerva Fisiconucl|Minerva fisiconucleare
Minerva Gastroenterol Dietol|Minerva gastroenterologica e dietologica
Minerva Ginecol|Minerva ginecologica
Minerva Med|Minerva medica
Minerva Nefrol|Minerva nefrologica
Minerva Neurochir|Minerva neurochirurgica
Minerva Nipiol|Minerva nipiologica
Minerva Nucl|Minerva nucleare
Minerva Oftalmol|Minerva oftalmologica
Minerva Ortognatod|Minerva ortognatodontica
Minerva Ortop|Minerva ortopedica
Minerva Otorinolaringol|Minerva otorinolaringologica
Minerva Pediatr|Minerva pediatrica
Minerva Psichiatr|Minerva psichiatrica
Minerva Radiol|Minerva radiologica
Minerva Stomatol|Minerva stomatologica
Minerva Urol Nefrol|Minerva Urologica e Nefrologica
Minerva Urol Nefrol|Minerva urologica e nefrologica
Minerva Urol|Minerva urologica
Mini Rev Med Chem|Mini reviews in medicinal chemistry
Minim Invasive Neurosurg|Minimally Invasive Neurosurgery
Minim Invasive Surg Nurs|Minimally invasive surgical nursing
Minim Invasive Surg|Minimally invasive surgery
Minim Invasive Ther Allied Technol|Minimally invasive therapy & allied technologies
Minn Med|Minnesota medicine
Minn Nurs Accent|Minnesota nursing accent
Minneap Dist Dent J|The Minneapolis district dental journal
Minor Nurse Newsl|Minority nurse newsletter
Miss Dent Assoc J|Mississippi Dental Association journal
Miss RN|Mississippi RN
Mitochondrial DNA A DNA Mapp Seq Anal|Mitochondrial DNA. Part A, DNA mapping, sequencing, and analysis
Mitochondrial DNA B Resour|Mitochondrial DNA. Part B, Resources
Mitochondrion
Mo Dent J|Missouri Dental Journal
Mo Med|Missouri medicine
Mo Nurse|The Missouri nurse
Mob DNA|Mobile DNA
Mob Genet Elements|Mobile genetic elements
Mobius|Möbius
Mod Concepts Cardiovasc Dis|Modern concepts of cardiovascular disease
Mod Dent Pract|Modern dental practice
Mod Healthc|Modern healthcare
Mod Hosp|Modern hospital
Mod Med Asia|Modern medicine of Asia
Mod Midwife|Modern midwife
Mod Nurs Home|Modern nursing home
Mod Pathol|Modern Pathology
Mod Pathol|Modern pathology
Mod Probl Ophthalmol|Modern problems in ophthalmology
Mod Probl Paediatr|Modern problems in paediatrics
Mod Probl Pharmacopsychiatry|Modern problems of pharmacopsychiatry
Mod Rheumatol Case Rep|Modern rheumatology case reports
Mod Rheumatol|Modern rheumatology
Mod Treat|Modern treatment
Mod Trends Immunol|Modern trends in immunology
Mod Trends Med Virol|Modern trends in medical virology
Mod Trends Neurol|Modern trends in neurology
Mod Trends Orthop|Modern trends in orthopaedics
Mod Trends Plast Surg|Modern trends in plastic surgery
Mod Trends Psychiatry|Modern trends in psychiatry
Mod Trends Radiother|Modern trends in radiotherapy
Mod Trends Rheumatol|Modern trends in rheumatology
Mod Trends Surg|Modern trends in surgery
Mod Vet Pract|Modern veterinary practice
Mol Aspects Med|Molecular aspects of medicine
Mol Autism|Molecular autism
Mol Biochem Parasitol|Molecular and biochemical parasitology
Mol Biol (Mosk)|Molekuliarnaia biologiia
Mol Biol Biochem Biophys|Molecular biology, biochemistry, and biophysics
Mol Biol Cell|Molecular biology of the cell
Mol Biol Evol|Molecular biology and evolution
Mol Biol Int|Molecular biology international
Mol Biol Med|Molecular biology & medicine
Mol Biol Rep|Molecular biology reports
Mol Biol Res Commun|Molecular biology research communications
Mol Biol|Molecular biology
Mol Biosyst|Molecular bioSystems
Mol Biotechnol|Molecular biotechnology
Mol Biother|Molecular biotherapy
Mol Brain|Molecular brain
Mol Cancer Res|Molecular cancer research
Mol Cancer Ther|Molecular cancer therapeutics
Mol Cancer|Molecular cancer
Mol Carcinog|Molecular carcinogenesis
Mol Cell Biochem|Molecular and cellular biochemistry
Mol Cell Biol Hum Dis Ser|Molecular and cell biology of human diseases series
Mol Cell Biol|Molecular and cellular biology
Mol Cell Endocrinol|Molecular and cellular endocrinology
Mol Cell Neurosci|Molecular and cellular neurosciences
Mol Cell Oncol|Molecular & cellular oncology
Mol Cell Pediatr|Molecular and cellular pediatrics
Mol Cell Probes|Molecular and cellular probes
Mol Cell Proteomics|Molecular & cellular proteomics
Mol Cells|Molecules and cells
Mol Cell|Molecular cell
Mol Chem Neuropathol|Molecular and chemical neuropathology
Mol Cytogenet|Molecular cytogenetics
Mol Diagn Ther|Molecular diagnosis & therapy
Mol Divers|Molecular diversity
Mol Ecol Resour|Molecular ecology resources
Mol Ecol|Molecular ecology
Mol Endocrinol|Molecular Endocrinology
Mol Gen Genet|Molecular and General Genetics
Mol Gen Mikrobiol Virusol|Molekuliarnaia Genetika, Mikrobiologia, I Virusologa
Mol Genet Genomic Med|Molecular genetics & genomic medicine
Mol Genet Genomics|Molecular genetics and genomics
Mol Genet Med|Molecular genetic medicine
Mol Genet Metab Rep|Molecular genetics and metabolism reports
Mol Genet Metab|Molecular genetics and metabolism
Mol Hum Reprod|Molecular human reproduction
Mol Imaging Biol|Molecular imaging and biology
Mol Imaging Radionucl Ther|Molecular imaging and radionuclide therapy
Mol Imaging|Molecular imaging
Mol Immunol|Molecular immunology
Mol Inform|Molecular informatics
Mol Interv|Molecular interventions
Mol Mar Biol Biotechnol|Molecular marine biology and biotechnology
Mol Med (Sofia)|Molekuliarna Meditsina
Mol Med Rep|Molecular medicine reports
Mol Med Today|Molecular medicine today
Mol Med|Molecular Medicine
Mol Med|Molecular medicine
Mol Membr Biol|Molecular membrane biology
Mol Metab|Molecular metabolism
Mol Microbiol|Molecular microbiology
Mol Neurobiol|Molecular neurobiology
Mol Neurodegener|Molecular neurodegeneration
Mol Neuropsychiatry|Molecular neuropsychiatry
Mol Nutr Food Res|Molecular nutrition & food research
Mol Omics|Molecular omics
Mol Oncol|Molecular oncology
Mol Oral Microbiol|Molecular oral microbiology
Mol Pain|Molecular pain
Mol Pathol|Molecular Pathology
Mol Pathol|Molecular pathology
Mol Pharmacol|Molecular pharmacology
Mol Pharm|Molecular pharmaceutics
Mol Phylogenet Evol|Molecular phylogenetics and evolution
Mol Plant Microbe Interact|Molecular Plant-Microbe Interactions
Mol Plant Microbe Interact|Molecular plant-microbe interactions
Mol Plant Pathol|Molecular plant pathology
Mol Plant|Molecular plant
Mol Psychiatry|Molecular psychiatry
Mol Reprod Dev|Molecular reproduction and development
Mol Syndromol|Molecular syndromology
Mol Syst Biol|Molecular systems biology
Mol Ther Methods Clin Dev|Molecular therapy. Methods & clinical development
Mol Ther Nucleic Acids|Molecular therapy. Nucleic acids
Mol Ther Oncolytics|Molecular therapy oncolytics
Mol Ther|Molecular therapy
Mol Toxicol|Molecular toxicology
Mol Urol|Molecular urology
Mol Vis|Molecular vision
Molecules
Mon Bull Minist Health Public Health Lab Serv|Monthly bulletin of the Ministry of Health and the Public Health Laboratory Service
Mon J Med (Edinb)|Monthly journal of medicine
Mon J Med Sci|Monthly journal of medical science
Mon Labor Rev|Monthly labor review
Mon Vital Stat Rep|Monthly vital statistics report
Monaldi Arch Chest Dis|Monaldi Archives for Chest Disease
Monaldi Arch Chest Dis|Monaldi archives for chest disease
Monash Bioeth Rev|Monash bioethics review
Monatsh Veterinarmed|Monatshefte für Veterinärmedizin
Monatsschr Dtsch Zahnarzte Freie Zahnarzt|Monatsschrift deutscher Zahnärzte
Monatsschr Kinderheilkd|Monatsschrift für Kinderheilkunde
Monatsschr Ohrenheilkd Laryngorhinol|Monatsschrift für Ohrenheilkunde und Laryngo-Rhinologie
Monatsschr Unfallheilkd Versicher Versorg Verkehrsmed|Monatsschrift für Unfallheilkunde, Versicherungs-, Versorgungs- und Verkehrsmedizin
Monatsschr Unfallheilkd|Monatsschrift für Unfallheilkunde
Mondo Odontostomatol|Mondo odontostomatologico
Mondo Ortod|Mondo ortodontico
Monoclon Antib Immunodiagn Immunother|Monoclonal antibodies in immunodiagnosis and immunotherapy
Monogr Allergy|Monographs in allergy
Monogr Am Assoc Ment Defic|Monograph of the American Association of Mental Deficiency
Monogr Am Assoc Ment Defic|Monographs of the American Association on Mental Deficiency
Monogr Am Assoc Ment Retard|Monographs of the American Association on Mental Retardation
Monogr Atheroscler|Monographs on atherosclerosis
Monogr Clin Cytol|Monographs in clinical cytology
Monogr Dev Biol|Monographs in developmental biology
Monogr Endocrinol|Monographs on endocrinology
Monogr Gesamtgeb Neurol Psychiatr|Monographien aus dem Gesamtgebiete der Neurologie und Psychiatrie
Monogr Hum Genet|Monographs in human genetics
Monogr Neoplast Dis Var Sites|Neoplastic disease at various sites
Monogr Neural Sci|Monographs in neural sciences
Monogr Oral Sci|Monographs in oral science
Monogr Paediatr|Monographs in paediatrics
Monogr Pathol|Monographs in pathology
Monogr Physiol Soc|Monographs of the Physiological Society
Monogr Popul Biol|Monographs in population biology
Monogr Ser|American Indian and Alaska Native Mental Health Research. MonographSeries Am Indian Alsk Native Ment Health Re
Monogr Soc Res Child Dev|Monographs of the Society for Research in Child Development
Monogr Surg Sci|Monographs in the surgical sciences
Monogr Virol|Monographs in virology
Montp Med|Montpellier médical
Morfologiia
Morfologiia|Morfologiia (Sankt-Peterburg
Morphol Embryol (Bucur)|Morphologie et embryologie
Morphol Igazsagugyi Orv Sz|Morphologiai és igazságügyi orvosi szemle
Morphol Med|Morphologia medica
Morphologie
Motor Control|Motor control
Mov Disord Clin Pract|Movement disorders clinical practice
Mov Disord|Movement Disorders
Mov Disord|Movement disorders
Mov Ecol|Movement ecology
Mt Sinai J Med|Mount Sinai Journal of Medicine
Mucosal Immunol|Mucosal immunology
Mult Scler Int|Multiple sclerosis international
Mult Scler J Exp Transl Clin|Multiple sclerosis journal - experimental, translational and clinical
Mult Scler Relat Disord|Multiple sclerosis and related disorders
Mult Scler|Multiple Sclerosis
Mult Scler|Multiple sclerosis
Multidiscip Respir Med|Multidisciplinary respiratory medicine
Multimed Man Cardiothorac Surg|Multimedia manual of cardiothoracic surgery
Multisens Res|Multisensory research
Multis|MULTIs
Multivariate Behav Res|Multivariate behavioral research
Munca Sanit|Munca sanitară
Munch Med Wochenschr|Munchener Medizinische Wochenschrift
Mund Kiefer Gesichtschir|Mund-, Kiefer- und Gesichtschirurgie
Munnpleien
Muscle Biol|Muscle biology
Muscle Nerve Suppl|Muscle & nerve. Supplement
Muscle Nerve|Muscle & nerve
Musculoskelet Sci Pract|Musculoskeletal science & practice
Musculoskelet Surg|Musculoskeletal surgery
Musculoskeletal Care|Musculoskeletal care
Mutagenesis
Mutat Res Genet Toxicol Environ Mutagen|Mutation research. Genetic toxicology and environmental mutagenesis
Mutat Res Rev Mutat Res|Mutation research. Reviews in mutation research
Mutat Res|Mutation research
MycoKeys
Mycobiology
Mycologia
Mycology
Mycopathol Mycol Appl|Mycopathologia et mycologia applicata
Mycopathologia
Mycorrhiza
Mycoses
Mycotoxin Res|Mycotoxin research
Mykosen
Mykosen Suppl|Mykosen. Supplement
Mymensingh Med J|Mymensingh medical journal
N Am J Med Sci|North American journal of medical sciences
N Am J Sports Phys Ther|North American journal of sports physical therapy
N Biotechnol|New biotechnology
N C Dent J|North Carolina dental journal
N C Med J|North Carolina Medical Journal (Relston-Salem Nc
N C Med J|North Carolina medical journal
N Engl J Hum Serv|New England journal of human services
N Engl J Med|The New England journal of medicine
N Engl Reg Allergy Proc|New England and regional allergy proceedings
N J Healthc|New Jersey healthCare
N J League Nurs News|New Jersey League for Nursing news
N J Med|New Jersey Medicine
N J Nurse|New Jersey nurse
N M Dent J|New Mexico dental journal
N M Nurse|New Mexico nurse
N S Med Bull|The Nova Scotia medical bulletin
N Y J Dent|The New York journal of dentistry
N Y State Dent J|The New York state dental journal
N Y State J Med|New York state journal of medicine
N Y State Nurse|New York state nurse
N Y Times Mag|The New York times magazine
N Y Univ J Dent|New York University journal of dentistry
N Z Dent J|The New Zealand dental journal
N Z Health Hospital|New Zealand health & hospital
N Z Hosp|New Zealand hospital
N Z Med J|The New Zealand medical journal
N Z Nurs Forum|New Zealand nursing forum
N Z Sch Dent Serv Gaz|New Zealand School Dental Service gazette
N Z Vet J|New Zealand veterinary journal
NAACOG Newsl|NAACOG newsletter
NAACOG Tech Bull|NAACOG technical bulletin
NAACOGS Clin Issu Perinat Womens Health Nurs|NAACOG's clinical issues in perinatal and women's health nursing
NACDL J|NACDL journal
NADL J|NADL journal
NAHAM Manage J|The NAHAM management journal
NANR News|Nanr News
NAR Genom Bioinform|NAR genomics and bioinformatics
NASN Sch Nurse|NASN school nurse
NATNEWS|NATNews
NCHS Data Brief|NCHS data brief
NCSDHA Dent Hyg|The NCSDHA dental hygienist
NDA J|NDA journal
NDT Plus|NDT plus
NEHW Health Watch|NEHW health watch
NI 2012 (2012)|NI 2012
NIDA Res Monogr|NIDA research monograph
NIH Consens State Sci Statements|NIH consensus and state-of-the-science statements
NIH Consens Statement|NIH consensus statement
NIH Guide Grants Contracts|NIH guide for grants and contracts
NIHAE Bull|NIHAE bulletin
NIPH Ann|NIPH annals
NITA
NJPC Bull|NJPC bulletin
NJSNA Newsl|Njsna Newsletter
NLN Conv Pap|NLN convention papers
NLN Publ|NLN publications
NMC Case Rep J|NMC case report journal
NMR Biomed|NMR in biomedicine
NP News
NPJ Aging Mech Dis|NPJ aging and mechanisms of disease
NPJ Biofilms Microbiomes|NPJ biofilms and microbiomes
NPJ Breast Cancer|NPJ breast cancer
NPJ Digit Med|NPJ digital medicine
NPJ Genom Med|NPJ genomic medicine
NPJ Microgravity|NPJ microgravity
NPJ Parkinsons Dis|NPJ Parkinson's disease
NPJ Precis Oncol|NPJ precision oncology
NPJ Prim Care Respir Med|NPJ primary care respiratory medicine
NPJ Regen Med|NPJ Regenerative medicine
NPJ Schizophr|NPJ schizophrenia
NPJ Sci Food|NPJ science of food
NPJ Sci Learn|NPJ science of learning
NPJ Syst Biol Appl|NPJ systems biology and applications
NPJ Vaccines|NPJ vaccines
NTM
NTP Monogr|NTP monograph
NYSSNTA J|NYSSNTA journal
Nagoya J Med Sci|Nagoya journal of medical science
Nagoya Med J|Nagoya medical journal
Nahrung
Naika Hokan|Naika hokan. Japanese archives of internal medicine
Naika|Naika. Internal medicine
Nan Fang Yi Ke Da Xue Xue Bao|Nan fang yi ke da xue xue bao
Nano Converg|Nano convergence
Nano Lett|Nano letters
Nano Rev Exp|Nano reviews & experiments
Nano Rev|Nano reviews
Nanobiomedicine (Rij)|Nanobiomedicine
Nanomaterials (Basel)|Nanomaterials
Nanomedicine
Nanomedicine (Lond)|Nanomedicine
Nanoscale
Nanoscale Horiz|Nanoscale horizons
Nanoscale Res Lett|Nanoscale research letters
Nanotechnol Sci Appl|Nanotechnology, science and applications
Nanotechnology
Nanotheranostics
Nanotoxicology
Nar Zdrav|Narodno zdravlje
Narrat Inq Bioeth|Narrative inquiry in bioethics
Nasnewsletter|NASNewsletter
Nat Biomed Eng|Nature biomedical engineering
Nat Biotechnol|Nature biotechnology
Nat Cell Biol|Nature cell biology
Nat Chem Biol|Nature chemical biology
Nat Chem|Nature chemistry
Nat Clin Pract Cardiovasc Med|Nature clinical practice. Cardiovascular medicine
Nat Clin Pract Endocrinol Metab|Nature clinical practice. Endocrinology & metabolism
Nat Clin Pract Gastroenterol Hepatol|Nature clinical practice. Gastroenterology & hepatology
Nat Clin Pract Nephrol|Nature clinical practice. Nephrology
Nat Clin Pract Neurol|Nature clinical practice. Neurology
Nat Clin Pract Oncol|Nature clinical practice. Oncology
Nat Clin Pract Rheumatol|Nature clinical practice. Rheumatology
Nat Clin Pract Urol|Nature clinical practice. Urology
Nat Commun|Nature communications
Nat Ecol Evol|Nature ecology & evolution
Nat Genet|Nature genetics
Nat Hum Behav|Nature human behaviour
Nat Immun Cell Growth Regul|Natural immunity and cell growth regulation
Nat Immunol|Nature immunology
Nat Immun|Natural immunity
Nat Mater|Nature materials
Nat Med|Nature medicine
Nat Metab|Nature metabolism
Nat Methods|Nature methods
Nat Microbiol|Nature microbiology
Nat Nanotechnol|Nature nanotechnology
Nat Neurosci|Nature neuroscience
Nat New Biol|Nature
Nat Plants|Nature plants
Nat Prod Bioprospect|Natural products and bioprospecting
Nat Prod Rep|Natural product reports
Nat Prod Res|Natural product research
Nat Protoc|Nature protocols
Nat Rev Cancer|Nature reviews. Cancer
Nat Rev Cardiol|Nature reviews. Cardiology
Nat Rev Clin Oncol|Nature reviews. Clinical oncology
Nat Rev Dis Primers|Nature reviews. Disease primers
Nat Rev Drug Discov|Nature reviews. Drug discovery
Nat Rev Endocrinol|Nature reviews. Endocrinology
Nat Rev Gastroenterol Hepatol|Nature reviews. Gastroenterology & hepatology
Nat Rev Genet|Nature reviews. Genetics
Nat Rev Immunol|Nature reviews. Immunology
Nat Rev Microbiol|Nature reviews. Microbiology
Nat Rev Mol Cell Biol|Nature reviews. Molecular cell biology
Nat Rev Nephrol|Nature reviews. Nephrology
Nat Rev Neurol|Nature reviews. Neurology
Nat Rev Neurosci|Nature reviews. Neuroscience
Nat Rev Rheumatol|Nature reviews. Rheumatology
Nat Rev Urol|Nature reviews. Urology
Nat Sci Sleep|Nature and science of sleep
Nat Struct Biol|Nature structural biology
Nat Struct Mol Biol|Nature structural & molecular biology
Nat Toxins|Natural toxins
Nations Bus|Nation's business
Natl Cancer Inst Res Rep|National Cancer Institute research report
Natl Conf Dent Public Relat|National Conference on Dental Public Relations
Natl Dent Assoc J|National Dental Association journal
Natl Eng|The National engineer
Natl Health Stat Report|National health statistics reports
Natl Hosp Health Care|National hospital and health care
Natl Inst Anim Health Q (Tokyo)|National Institute of Animal Health quarterly
Natl Inst Drug Abuse Res Monogr Ser|National Institute on Drug Abuse research monograph series
Natl Inst Health Consens Dev Conf Consens Statement|National Institutes of Health consensus development conference consensus statement
Natl Inst Health Consens Dev Conf Summ|National Institutes of Health consensus development conference summaries
Natl Inst Health Consens Dev Conf Summ|National Institutes of Health consensus development conference summary
Natl J (Wash)|National journal
Natl J Maxillofac Surg|National journal of maxillofacial surgery
Natl Med J India|The National medical journal of India
Natl Med Leg J|National medical-legal journal
Natl Netw|National Network
Natl Nosocomial Infect Study Rep|National Nosocomial Infections Study report
Natl Saf News|National safety news
Natl Toxicol Program Genet Modif Model Rep|National Toxicology Program genetically modified model report
Natl Toxicol Program Tech Rep Ser|National Toxicology Program technical report series
Natl Vital Stat Rep|National vital statistics reports
Nature
Naturwissenschaften
Naturwissenschaften|Die Naturwissenschaften
Nauchni Tr Vissh Med Inst Sofiia|Nauchni trudove na Visshiia meditsinski institut, Sofiia
Naunyn Schmiedebergs Arch Exp Pathol Pharmakol|Naunyn-Schmiedebergs Archiv für experimentelle Pathologie und Pharmakologie
Naunyn Schmiedebergs Arch Pharmacol|Naunyn-Schmiedeberg's archives of pharmacology
Naunyn Schmiedebergs Arch Pharmacol|Naunyn-Schmiedebergs Archives of Pharmacology
Naunyn Schmiedebergs Arch Pharmakol|Naunyn-Schmiedebergs Archiv für Pharmakologie
Navy Med|Navy medicine
Nebr Med J|The Nebraska medical journal
Nebr Nurse|Nebraska nurse
Nebr State Med J|The Nebraska state medical journal
Nebr Symp Motiv|Nebraska Symposium on Motivation
Ned Milit Geneeskd Tijdschr|Nederlands militair geneeskundig tijdschrift
Ned Tandartsenbl|Nederlands tandartsenblad
Ned Tijdschr Geneeskd|Nederlands tijdschrift voor geneeskunde
Ned Tijdschr Gerontol|Nederlands tijdschrift voor gerontologie
Ned Tijdschr Psychol|Nederlands tijdschrift voor de psychologie en haar grensgebieden
Ned Tijdschr Tandheelkd|Nederlands tijdschrift voor tandheelkunde
Ned Tijdschr Verloskd Gynaecol|Nederlandsch tijdschrift voor verloskunde en gynaecologie
Nefrologia|Nefrología
Neonatal Netw|Neonatal network
Neonatology
Neoplasia
Neoplasma
Neoreviews|NeoReviews
Neotrop Entomol|Neotropical entomology
Nepal J Epidemiol|Nepal journal of epidemiology
Nepal J Ophthalmol|Nepalese journal of ophthalmology
Nephrol Dial Transplant|Nephrology, Dialysis, Transplantation
Nephrol Dial Transplant|Nephrology, dialysis, transplantation
Nephrol News Issues|Nephrology news & issues
Nephrol Nurs J|Nephrology nursing journal
Nephrol Nurse|Nephrology nurse
Nephrol Ther|Néphrologie & thérapeutique
Nephrologie|Néphrologie
Nephrology (Carlton)|Nephrology
Nephron
Nephron Clin Pract|Nephron. Clinical practice
Nephron Exp Nephrol|Nephron. Experimental nephrology
Nephron Extra|Nephron extra
Nephron Physiol|Nephron. Physiology
Nerv Sist|Nervnaia sistema
Nervenarzt
Nervenarzt|Der Nervenarzt
Nestle Nutr Inst Workshop Ser|Nestlé Nutrition Institute workshop series
Nestle Nutr Workshop Ser Clin Perform Programme|Nestlé Nutrition workshop series. Clinical & performance programme
Neth Heart J|Netherlands heart journal
Neth J Med|The Netherlands journal of medicine
Neth J Surg|The Netherlands journal of surgery
Netw Neurosci|Network neuroscience
Network
Neue Munch Beitr Gesch Med Naturwiss Medizinhist Reihe|Neue Münchner Beiträge zur Geschichte der Medizin und Naturwissenschaften. Medizinhistorische Reihe
Neural Comput|Neural computation
Neural Dev|Neural development
Neural Netw|Neural networks
Neural Plast|Neural plasticity
Neural Regen Res|Neural regeneration research
Neural Syst Circuits|Neural systems & circuits
Neuro Endocrinol Lett|Neuro endocrinology letters
Neuro Oncol|Neuro-oncology
NeuroRehabilitation
NeuroRx
Neurobehav Toxicol Teratol|Neurobehavioral toxicology and teratology
Neurobehav Toxicol|Neurobehavioral toxicology
Neurobiol Aging|Neurobiology of aging
Neurobiol Dis|Neurobiology of disease
Neurobiol Learn Mem|Neurobiology of learning and memory
Neurobiol Pain|Neurobiology of pain
Neurobiol Sleep Circadian Rhythms|Neurobiology of sleep and circadian rhythms
Neurobiol Stress|Neurobiology of stress
Neurobiology
Neurocase
Neurochem Int|Neurochemistry international
Neurochem Pathol|Neurochemical pathology
Neurochem Res|Neurochemical research
Neurochirurgia (Stuttg)|Neurochirurgia
Neurochirurgie|Neuro-Chirurgie
Neurocirugia
Neurocirugia (Astur)|Neurocirugía
Neurocrit Care|Neurocritical care
Neurodegener Dis Manag|Neurodegenerative disease management
Neurodegener Dis|Neuro-degenerative diseases
Neurodiagn J|The Neurodiagnostic journal
Neuroendocrinology
Neuroepidemiology
Neurofibromatosis
Neurogastroenterol Motil|Neurogastroenterology and Motility
Neurogastroenterol Motil|Neurogastroenterology and motility
Neurogenesis (Austin)|Neurogenesis
Neurogenetics
Neurohospitalist|The Neurohospitalist
Neuroimage Clin|NeuroImage. Clinical
Neuroimage|NeuroImage
Neuroimaging Clin N Am|Neuroimaging clinics of North America
Neuroimmunomodulation
Neuroinformatics
Neurointervention
Neurol Clin Pract|Neurology. Clinical practice
Neurol Clin|Neurologic clinics
Neurol Genet|Neurology. Genetics
Neurol India|Neurology India
Neurol Int|Neurology international
Neurol Med Chir (Tokyo)|Neurologia medico-chirurgica
Neurol Neurochir Pol|Neurologia i neurochirurgia polska
Neurol Neurochir Psychiatr Pol|Neurologia, neurochirurgia i psychiatria polska
Neurol Neurocir Psiquiatr|Neurología, neurocirugía, psiquiatría
Neurol Neuroimmunol Neuroinflamm|Neurology® neuroimmunology & neuroinflammation
Neurol Neurophysiol Neurosci|Neurology, neurophysiology, and neuroscience
Neurol Psihiatr Neurochir|Neurologia, psihiatria, neurochirurgia
Neurol Psychiatr (Bucur)|Neurologie et psychiatrie
Neurol Res Int|Neurology research international
Neurol Res Pract|Neurological research and practice
Neurol Res|Neurological research
Neurol Sci|Neurological sciences
Neurol Ther|Neurology and therapy
Neurologia
Neurologia|Neurología
Neurologija
Neurologist|The neurologist
Neurology
Neuromodulation
Neuromolecular Med|Neuromolecular medicine
Neuromuscul Disord|Neuromuscular Disorders
Neuromuscul Disord|Neuromuscular disorders
Neuron
Neuronal Signal|Neuronal signaling
Neurooncol Adv|Neuro-oncology advances
Neurooncol Pract|Neuro-oncology practice
Neuroophthalmology|Neuro-ophthalmology
Neuropadiatrie|Neuropädiatrie
Neuropathol Appl Neurobiol|Neuropathology and applied neurobiology
Neuropathology
Neuropatol Pol|Neuropatologia polska
Neuropediatrics
Neuropeptides
Neuropharmacology
Neurophotonics
Neurophysiol Clin|Neurophysiologie Clinique
Neurophysiol Clin|Neurophysiologie clinique
Neuropsihijatrija
Neuropsychiatr Dis Treat|Neuropsychiatric disease and treatment
Neuropsychiatr Enfance Adolesc|Neuropsychiatrie de l'enfance et de l'adolescence
Neuropsychiatry Neuropsychol Behav Neurol|Neuropsychiatry, neuropsychology, and behavioral neurology
Neuropsychiatr|Neuropsychiatrie
Neuropsychobiology
Neuropsychol Dev Cogn B Aging Neuropsychol Cogn|Neuropsychology, development, and cognition. Section B, Aging, neuropsychology and cognition
Neuropsychol Rehabil|Neuropsychological rehabilitation
Neuropsychol Rev|Neuropsychology review
Neuropsychologia
Neuropsychology
Neuropsychopharmacol Hung|Neuropsychopharmacologia Hungarica
Neuropsychopharmacol Rep|Neuropsychopharmacology reports
Neuropsychopharmacology
Neuroradiol J|The neuroradiology journal
Neuroradiology
Neurorehabil Neural Repair|Neurorehabilitation and neural repair
Neuroreport
Neurosci Behav Physiol|Neuroscience and behavioral physiology
Neurosci Biobehav Rev|Neuroscience and biobehavioral reviews
Neurosci Bull|Neuroscience bulletin
Neurosci Conscious|Neuroscience of consciousness
Neurosci Insights|Neuroscience insights
Neurosci J|Neuroscience journal
Neurosci Lett Suppl|Neuroscience letters. Supplement
Neurosci Lett|Neuroscience letters
Neurosci Res (N Y)|Neurosciences research
Neurosci Res Program Bull|Neurosciences Research Program bulletin
Neurosci Res Suppl|Neuroscience Research. Supplement
Neurosci Res|Neuroscience research
Neuroscience
Neurosciences (Riyadh)|Neurosciences
Neuroscientist|The Neuroscientist
Neurosignals|Neuro-Signals
Neurospine
Neurosurg Clin N Am|Neurosurgery clinics of North America
Neurosurg Focus|Neurosurgical focus
Neurosurg Rev|Neurosurgical review
Neurosurgery
Neurotherapeutics
Neurotox Res|Neurotoxicity research
Neurotoxicol Teratol|Neurotoxicology and teratology
Neurotoxicology
Neurotoxins
Neurourol Urodyn|Neurourology and urodynamics
Nev Nurses Assoc Q Newsl|Nevada Nurses Association Quarterly Newsletter
Nev Rnformation|Nevada RNformation
New Bioeth|The New bioethics
New Biol|The New biologist
New Dir Child Adolesc Dev|New directions for child and adolescent development
New Dir Child Dev|New directions for child development
New Dir Ment Health Serv|New directions for mental health services
New Dir Stud Leadersh|New directions for student leadership
New Dir Youth Dev|New directions for youth development
New Horiz|New Horizons
New Istanbul Contrib Clin Sci|New Istanbul contribution to clinical science
New Microbes New Infect|New microbes and new infections
New Microbiol|The new microbiologica
New Physician|The New physician
New Phytol|The New phytologist
New Solut|New solutions
News Bull Indian Dent Assoc|News Bulletin - Indian Dental Association
News Lett Florence Nightingale Int Nurs Assoc|News Letter
News Lett Maine State Nurses Assoc|News letter. Maine State Nurses' Association
News Notes Ohio Dent J|News Notes
Newsl Biomed Saf Stand|The Newsletter of biomedical safety & standards
Newsl Int Acad Periodontol|Newsletter
Newsl Int Coll Dent India Sect|Newsletter. International College of Dentists. India Section
Newsl Springfield Dent Soc|Newsletter - Springfield Dental Society
Newsl Wis League Nurs|Newsletter. Wisconsin League for Nursing
Newsmonthly|Newsmonthly. American Dental Society of Anesthesiology
Newsweek
Nicar Odontol|Nicaragua Odontologica
Nicotine Tob Res|Nicotine & tobacco research
Niedersachs Zahnarztebl|Niedersächsisches Zahnärzteblatt
Niger Dent J|Nigerian Dental Journal
Niger J Clin Pract|Nigerian journal of clinical practice
Niger J Physiol Sci|Nigerian journal of physiological sciences
Niger J Surg|Nigerian journal of surgery
Niger Med J|Nigerian medical journal
Niger Nurse|The Nigerian nurse
Niger Postgrad Med J|The Nigerian postgraduate medical journal
Nihon Ago Kansetsu Gakkai Zasshi
Nihon Arukoru Yakubutsu Igakkai Zasshi|NIHon Arukoru Yakubutsu Igakkai Zasshi
Nihon Arukoru Yakubutsu Igakkai Zasshi|Nihon Arukōru Yakubutsu Igakkai zasshi
Nihon Eiseigaku Zasshi|Nihon eiseigaku zasshi. Japanese journal of hygiene
Nihon Hansenbyo Gakkai Zasshi|NIHon Hansenbyo Gakkai Zasshi. Japanese Journal of Leprosy (Higashimurayama- Shi
Nihon Hinyokika Gakkai Zasshi|Nihon Hinyōkika Gakkai zasshi. The japanese journal of urology
Nihon Hoshasen Gijutsu Gakkai Zasshi|Nihon Hōshasen Gijutsu Gakkai zasshi
Nihon Kango Kagakkaishi|Nihon Kango Kagakkai shi
Nihon Koshu Eisei Zasshi|[Nihon kōshū eisei zasshi] Japanese journal of public health
Nihon Rinsho Meneki Gakkai Kaishi|NIHon Rinsho Meneki Gakkai Kaishi
Nihon Ronen Igakkai Zasshi|Nihon Ronen Igakkai zasshi. Japanese journal of geriatrics
Nihon Saikingaku Zasshi|Nihon saikingaku zasshi. Japanese journal of bacteriology
Nihon Shinkei Seishin Yakurigaku Zasshi|NIHon Shinkei Seishin Yakurigaku Zasshi (Kawasaki-Shi
Nihon Shinkei Seishin Yakurigaku Zasshi|Nihon shinkei seishin yakurigaku zasshi
Nihon Shokakibyo Gakkai Zasshi|Nihon Shokakibyo Gakkai zasshi
Nihon Yakurigaku Zasshi|Nihon yakurigaku zasshi. Folia pharmacologica Japonica
Nippon Eiseigaku Zasshi|Nippon eiseigaku zasshi. Japanese journal of hygiene
Nippon Ganka Gakkai Zasshi
Nippon Geka Gakkai Zasshi
Nippon Geka Hokan|Nippon geka hokan. Archiv fur japanische Chirurgie
Nippon Hinyokika Gakkai Zasshi
Nippon Hoigaku Zasshi
Nippon Igaku Hoshasen Gakkai Zasshi
Nippon Ika Daigaku Zasshi
Nippon Jibiinkoka Gakkai Kaiho|Nippon Jibiinkoka Gakkai Kaiho [Journal of The Oto-Rhino-Laryngological Society Of Japan]
Nippon Jinzo Gakkai Shi|Nippon Jinzo Gakkai Shi. Japanese Journal of Nephrology
Nippon Koshu Eisei Zasshi|[Nippon koshu eisei zasshi] Japanese journal of public health
Nippon Kyobu Geka Gakkai Zasshi
Nippon Kyobu Shikkan Gakkai Zasshi
Nippon Naika Gakkai Zasshi
Nippon Rinsho|Nippon rinsho. Japanese journal of clinical medicine
Nippon Ronen Igakkai Zasshi|Nippon Ronen Igakkai zasshi. Japanese journal of geriatrics
Nippon Saikingaku Zasshi|Nippon saikingaku zasshi. Japanese journal of bacteriology
Nippon Seirigaku Zasshi|Nippon seirigaku zasshi. Journal of the Physiological Society of Japan
Nippon Shokakibyo Gakkai Zasshi
Nippon Yakurigaku Zasshi|Nippon yakurigaku zasshi. Folia pharmacologica Japonica
Nitric Oxide|Nitric oxide
No Shinkei Geka|No shinkei geka. Neurological surgery
No To Hattatsu|No to hattatsu
No To Shinkei|Nō to shinkei
Nobel Symp|Nobel Symposium
Noise Health|Noise & health
Noncoding RNA Res|Non-coding RNA research
Noncoding RNA|Non-coding RNA
Nonlinear Biomed Phys|Nonlinear biomedical physics
Nonlinear Dynamics Psychol Life Sci|Nonlinear dynamics, psychology, and life sciences
Nonlinearity Biol Toxicol Med|Nonlinearity in biology, toxicology, medicine
Nonprofit Manag Leadersh|Nonprofit management & leadership
Nord Hyg Tidskr|Nordisk hygienisk tidskrift
Nord J Psychiatry|Nordic journal of psychiatry
Nord Med|Nordisk medicin
Nord Vet Med|Nordisk veterinaermedicin
Nordisk Alkohol Nark|Nordisk alkohol- & narkotikatidskrift
Norm Pathol Anat (Stuttg)|Normale und pathologische Anatomie
Noro Psikiyatr Ars|Nöro psikiyatri arşivi
North Clin Istanb|Northern clinics of Istanbul
Northwest Dent Res|Northwestern dental research
Northwest Dent|Northwest dentistry
Northwest Med|Northwest medicine
Noseleutike|Nosēleutikē
Noshuyo Byori|Nōshuyō byōri
Nouv Rev Fr Hematol Blood Cells|Nouvelle revue française d'hématologie
Nouv Rev Fr Hematol|Nouvelle revue française d'hématologie
Nov Med Priborostr|Novosti meditsinskogo priborostroeniia
Nov Med Tekh|Novosti meditsinskoĭ tekhniki
Novartis Found Symp|Novartis Foundation symposium
Nowotwory
Nucl Med (Stuttg)|Nuclear-Medizin
Nucl Med Biol|Nuclear medicine and biology
Nucl Med Commun|Nuclear medicine communications
Nucl Med Mol Imaging|Nuclear medicine and molecular imaging
Nucl Med Rev Cent East Eur|Nuclear medicine review. Central & Eastern Europe
Nucl Recept Signal|Nuclear receptor signaling
Nucl Recept|Nuclear receptor
Nucleic Acid Ther|Nucleic acid therapeutics
Nucleic Acids Res|Nucleic acids research
Nucleic Acids Symp Ser|Nucleic acids symposium series
Nucleosides Nucleotides Nucleic Acids|Nucleosides, nucleotides & nucleic acids
Nucleosides Nucleotides|Nucleosides & nucleotides
Nucleus
Nueva Enferm|Nueva enfermeria
Nuklearmedizin
Nuklearmedizin|Nuklearmedizin. Nuclear medicine
Nunt Radiol|Nuntius radiologicus
Nuova Riv Neurol|Nuova rivista di neurologia
Nuovi Ann Ig Microbiol|Nuovi annali d'igiene e microbiologia
Nurs Adm Q|Nursing administration quarterly
Nurs BC|Nursing BC
Nurs Careers|Nursing careers
Nurs Care|Nursing care
Nurs Child Young People|Nursing children and young people
Nurs Clin North Am|The Nursing clinics of North America
Nurs Crit Care|Nursing in critical care
Nurs Dyn|Nursing dynamics
Nurs Educ Microworld|Nursing educators microworld
Nurs Educ Monogr|Nursing education monographs
Nurs Educ Perspect|Nursing education perspectives
Nurs Ethics|Nursing ethics
Nurs Focus|Nursing focus
Nurs Forum|Nursing forum
Nurs Health Care (Winfield)|Nursing and Health Care
Nurs Health Care Perspect|Nursing and health care perspectives
Nurs Health Sci|Nursing & health sciences
Nurs Hist Rev|Nursing History Review
Nurs Hist Rev|Nursing history review
Nurs Homes Sr Citiz Care|Nursing homes and senior citizen care
Nurs Homes|Nursing homes
Nurs Inq|Nursing inquiry
Nurs J (Manila)|Nursing journal
Nurs J India|The Nursing journal of India
Nurs J Singapore|The Nursing journal of Singapore
Nurs Law Ethics|Nursing law & ethics
Nurs Leadersh (Tor Ont)|Nursing leadership
Nurs Leadersh|Nursing leadership
Nurs Manag (Harrow)|Nursing management
Nurs Manage|Nursing management
Nurs Mirror Midwives J|Nursing mirror and midwives journal
Nurs Mirror|Nursing mirror
Nurs Montreal|Nursing Montréal
Nurs N Z|Nursing New Zealand
Nurs News|Nursing news
Nurs Older People|Nursing older people
Nurs Open|Nursing open
Nurs Outlook|Nursing outlook
Nurs Philos|Nursing philosophy
Nurs Pract|Nursing Practice
Nurs Qual Connect|Nursing quality connection
Nurs Que|Nursing Québec
Nurs Res Conf|Nursing Research Conference
Nurs Res Pract|Nursing research and practice
Nurs Res Rep|Nursing research report
Nurs Res|Nursing research
Nurs Sci Q|Nursing science quarterly
Nurs Sci|Nursing science
Nurs Spectr (Gt Phila Tri State Ed)|Nursing spectrum
Nurs Staff Dev Insid|Nursing staff development insider
Nurs Stand|Nursing standard (Royal College of Nursing (Great Britain)
Nurs Success Today|Nursing success today
Nurs Times|Nursing times
Nurs Womens Health|Nursing for women's health
Nurse Anesth|Nurse anesthesia
Nurse Author Ed|Nurse author & editor
Nurse Educ Oppor Innov|Nurse Educators Opportunities And Innovations
Nurse Educ Pract|Nurse education in practice
Nurse Educ Today|Nurse education today
Nurse Educ|Nurse educator
Nurse Managers Bookshelf|Nurse managers' bookshelf
Nurse Pract Forum|Nurse practitioner forum
Nurse Pract|The Nurse practitioner
Nurse Res|Nurse researcher
Nurses Lamp
Nursing
Nursingconnections|NursingConnections
Nutr Abstr Rev|Nutrition abstracts and reviews
Nutr Cancer|Nutrition and cancer
Nutr Clin Pract|Nutrition in clinical practice
Nutr Diabetes|Nutrition & diabetes
Nutr Dieta Eur Rev Nutr Diet|Nutritio et dieta
Nutr Diet|Nutrition & dietetics
Nutr Health|Nutrition and health
Nutr Hosp|Nutrición hospitalaria
Nutr J|Nutrition journal
Nutr Metab (Lond)|Nutrition & metabolism
Nutr Metab Cardiovasc Dis|Nutrition, metabolism, and cardiovascular diseases
Nutr Metab Insights|Nutrition and metabolic insights
Nutr Neurosci|Nutritional neuroscience
Nutr Res Pract|Nutrition research and practice
Nutr Res Rev|Nutrition research reviews
Nutr Res|Nutrition research
Nutr Rev|Nutrition reviews
Nutrients
Nutrition
OHMS Dig|OHMS digest
OH|OH. Osteopathic hospitals
OMICS|Omics
ONA J|ONA journal
ONS News|ONS news
OR Manager|OR manager
OR Tech|OR tech
ORL J Otorhinolaryngol Relat Spec|ORL
OTJR (Thorofare N J)|OTJR
OTO Open|OTO open
Obes Facts|Obesity facts
Obes Res Clin Pract|Obesity research & clinical practice
Obes Res|Obesity research
Obes Rev|Obesity reviews
Obes Sci Pract|Obesity science & practice
Obes Surg|Obesity surgery
Obesity (Silver Spring)|Obesity
Obstet Ginecol (Bucur)|Obstetrică şi ginecologia
Obstet Ginecol Lat Am|Obstetricia y ginecología latino-americanas
Obstet Gynecol Annu|Obstetrics and gynecology annual
Obstet Gynecol Clin North Am|Obstetrics and gynecology clinics of North America
Obstet Gynecol Int|Obstetrics and gynecology international
Obstet Gynecol Sci|Obstetrics & gynecology science
Obstet Gynecol Surv|Obstetrical & gynecological survey
Obstet Gynecol|Obstetrics and gynecology
Obstet Med|Obstetric medicine
Occas Newsl Lindsay Club|Occasional newsletter
Occas Pap R Coll Gen Pract|Occasional paper
Occup Environ Med|Occupational and environmental medicine
Occup Health (Auckl)|Occupational Health
Occup Health Nurse (Auckl)|The Occupational health nurse
Occup Health Nurs|Occupational health nursing
Occup Health Rev|Occupational health review
Occup Health Saf|Occupational Health and Safety
Occup Med (Chic Ill)|Occupational medicine
Occup Med (Lond)|Occupational medicine
Occup Ther Health Care|Occupational therapy in health care
Occup Ther Int|Occupational therapy international
Ochsner J|The Ochsner journal
Ocul Immunol Inflamm|Ocular immunology and inflammation
Ocul Oncol Pathol|Ocular oncology and pathology
Ocul Surf|The ocular surface
Odont
Odontes
Odontoestomatologia|Odontoestomatología
Odontoiatr Prat|Odontoiatria pratica
Odontoiatr Rev Iberoam Med Boca|Odontoiatría
Odontol Atual|Odontologia Atual
Odontol Bull|Odontological bulletin
Odontol Capixaba|Odontologia capixaba
Odontol Chil|Odontología chilena
Odontol Clin|Odontologia Clinica
Odontol Conserv|Odontologie Conservatrice
Odontol Din|Odontologia dinámica
Odontol Foren Tidskr|Odontologiska föreningens tidskrift
Odontol Jalisc|Odontologia Jalisciense
Odontol Mexico|Odontologia
Odontol Peru|Odontologia Peruana
Odontol Postgrado|Odontología de postgrado
Odontol Pract|Odontologia practica
Odontol Revy Suppl|Odontologisk revy. Supplement
Odontol Revy|Odontologisk revy
Odontol Tidskr|Odontologisk tidskrift
Odontol Urug|Odontologia uruguaya
Odontologo (Belo Horizonte)|Odontologo
Odontology
Odontoprotesi
Odontostomatol Implantoprotesi|Odontostomatologia E Implantoprotesi
Odontostomatol Proodos|Odontostomatologike proodos
Oecologia
Off J Can Assoc Crit Care Nurs|Official journal of the Canadian Association of Critical Care Nurses
Off Publ Dent Hyg Assoc State N Y|Official publication. Dental Hygienists' Association of the State of New York
Office|The Office
Oftalmol Zh|Oftalmologicheskiĭ zhurnal
Oftalmologia
Ohio Dent J|The Ohio dental journal
Ohio Nurses Rev|Ohio nurses review
Ohio State Med J|The Ohio State medical journal
Okajimas Folia Anat Jpn|Okajimas folia anatomica Japonica
Okla Nurse|The Oklahoma nurse
Oligonucleotides
Oman J Ophthalmol|Oman journal of ophthalmology
Oman Med J|Oman medical journal
Omega (Westport)|Omega
Omnia Med Ther|Omnia medica et therapeutica
Omvardaren|Omvårdaren
Onco Targets Ther|OncoTargets and therapy
Oncogene
Oncogene Res|Oncogene research
Oncogenesis
Oncoimmunology
Oncol Nurs Forum|Oncology nursing forum
Oncol Rep|Oncology reports
Oncol Res Treat|Oncology research and treatment
Oncol Res|Oncology research
Oncol Rev|Oncology reviews
Oncol Ther|Oncology and therapy
Oncologia
Oncologica
Oncologist|The oncologist
Oncology
Oncology (Williston Park)|Oncology
Oncolytic Virother|Oncolytic virotherapy
Oncoscience
Oncotarget
Onderstepoort J Vet Res|The Onderstepoort journal of veterinary research
Ondontol Bonaer|Odontología bonaerense
One Health|One health
One One|One on one
Onkologie
Online J Curr Clin Trials|The Online journal of current clinical trials
Online J Issues Nurs|Online journal of issues in nursing
Online J Public Health Inform|Online journal of public health informatics
Ont Dent|Ontario dentist
Ont Health Technol Assess Ser|Ontario health technology assessment series
Ontogenez
Open Access Emerg Med|Open access emergency medicine
Open Access J Contracept|Open access journal of contraception
Open Access J Sports Med|Open access journal of sports medicine
Open Access J Urol|Open access journal of urology
Open Access Rheumatol|Open access rheumatology
Open Biol|Open biology
Open Forum Infect Dis|Open forum infectious diseases
Open Heart|Open heart
Open J Cardiovasc Surg|Open journal of cardiovascular surgery
Open Med (Wars)|Open medicine
Open Med|Open medicine
Open Respir Med J|The open respiratory medicine journal
Open Vet J|Open veterinary journal
Oper Dent Suppl|Operative dentistry. Supplement
Oper Dent|Operative dentistry
Oper Neurosurg (Hagerstown)|Operative neurosurgery
Oper Orthop Traumatol|Operative Orthopädie und Traumatologie
Oper Res Q|Operational research quarterly
Oper Res|Operations research
Ophthalmic Epidemiol|Ophthalmic epidemiology
Ophthalmic Genet|Ophthalmic genetics
Ophthalmic Paediatr Genet|Ophthalmic paediatrics and genetics
Ophthalmic Physiol Opt|Ophthalmic & physiological optics
Ophthalmic Physiol Opt|Ophthalmic and Physiological Optics
Ophthalmic Plast Reconstr Surg|Ophthalmic plastic and reconstructive surgery
Ophthalmic Res|Ophthalmic research
Ophthalmic Semin|Ophthalmic seminars
Ophthalmic Surg Lasers Imaging Retina|Ophthalmic surgery, lasers & imaging retina
Ophthalmic Surg Lasers|Ophthalmic surgery and lasers
Ophthalmic Surg|Ophthalmic surgery
Ophthalmol Eye Dis|Ophthalmology and eye diseases
Ophthalmol Glaucoma|Ophthalmology. Glaucoma
Ophthalmol Retina|Ophthalmology. Retina
Ophthalmol Ther|Ophthalmology and therapy
Ophthalmologe
Ophthalmologe|Der Ophthalmologe
Ophthalmologica
Ophthalmologica|Ophthalmologica. Journal international d'ophtalmologie. International journal of ophthalmology. Zeitschrift für Augenheilkunde
Ophthalmology
Opt Acta (Lond)|Optica acta
Opt Express|Optics express
Opt Lett|Optics letters
Optom Vis Sci|Optometry and Vision Science
Optom Vis Sci|Optometry and vision science
Optometry
Opusc Med|Opuscula medica
Oral Dis|Oral diseases
Oral Health Prev Dent|Oral health & preventive dentistry
Oral Health|Oral health
Oral Hyg|Oral hygiene
Oral Implantol|Oral implantology
Oral Maxillofac Surg Clin North Am|Oral and maxillofacial surgery clinics of North America
Oral Maxillofac Surg|Oral and maxillofacial surgery
Oral Microbiol Immunol|Oral microbiology and immunology
Oral Oncol|Oral oncology
Oral Radiol|Oral radiology
Oral Sci Rev|Oral sciences reviews
Oral Surg Oral Med Oral Pathol Oral Radiol Endod|Oral surgery, oral medicine, oral pathology, oral radiology, and endodontics
Oral Surg Oral Med Oral Pathol Oral Radiol|Oral surgery, oral medicine, oral pathology and oral radiology
Orale Implantol|Orale Implantologie
Oralprophylaxe|Oral-prophylaxe
Orange Cty Dent Soc Bull|Orange County Dental Society Bulletin
Orbit
Oreg Nurse|The Oregon nurse
Oreg State Dent J|Oregon state dental journal
Org Biomol Chem|Organic & biomolecular chemistry
Org Lett|Organic letters
Org Med Chem Lett|Organic and medicinal chemistry letters
Organ Behav Hum Decis Process|Organizational behavior and human decision processes
Organ Behav Hum Perform|Organizational behavior and human performance
Organ Dyn|Organizational dynamics
Organogenesis
Orig Life Evol Biosph|Origins of Life and Evolution of the Biosphere
Orig Life Evol Biosph|Origins of life and evolution of the biosphere
Orig Life|Origins of life
Orizz Ortop Odie Riabil|Orizzonti della ortopedia odierna e della riabilitazione
Orphanet J Rare Dis|Orphanet journal of rare diseases
Orthod Craniofac Res|Orthodontics & craniofacial research
Orthod Fr|L' Orthodontie française
Orthod Fr|Orthodontie Francaise
Orthod Rev|Orthodontic review
Orthodontist|The Orthodontist
Orthop Clin North Am|The Orthopedic clinics of North America
Orthop J Sports Med|Orthopaedic journal of sports medicine
Orthop Nurs|Orthopedic nursing
Orthop Res Rev|Orthopedic research and reviews
Orthop Rev (Pavia)|Orthopedic reviews
Orthop Rev|Orthopaedic review
Orthop Surg|Orthopaedic surgery
Orthop Traumatol Surg Res|Orthopaedics & traumatology, surgery & research
Orthopade
Orthopade|Der Orthopäde
Orthopedics
Ortodoncia
Ortodontia
Ortop Maxilar|Ortopedia maxilar
Ortop Traumatol Rehabil|Ortopedia, traumatologia, rehabilitacja
Ortop Travmatol Protez|Ortopediia travmatologiia i protezirovanie
Orv Hetil|Orvosi hetilap
Osaka City Med J|Osaka city medical journal
Osong Public Health Res Perspect|Osong public health and research perspectives
Osp Ital Chir|Ospedali d'Italia - chirurgia
Osteoarthritis Cartilage|Osteoarthritis and cartilage
Osteopath Hosp Leadersh|Osteopathic hospital leadership
Osteopath Hosp|The Osteopathic hospital
Osteopath Med Prim Care|Osteopathic medicine and primary care
Osteoporos Int|Osteoporosis International
Osteoporos Int|Osteoporosis international
Osteoporos Sarcopenia|Osteoporosis and sarcopenia
Osterr Hebammenztg|Österreichische Hebammenzeitung
Osterr Krankenpflegez|Österreichische Krankenpflegezeitschrift
Osterr Schwesternztg|Österreichische Schwesternzeitung
Osterr Z Erforsch Bekampf Krebskr|Österreichische Zeitschrift für Erforschung und Bekämpfung der Krebskrankheit
Osterr Z Stomatol|Österreichische Zeitschrift für Stomatologie
Osterr Zahnprothet|Österreichische Zahnprothetik
Ostomy Wound Manage|Ostomy
Otol Neurotol|Otology & neurotology
Otolaryngol Clin North Am|Otolaryngologic clinics of North America
Otolaryngol Head Neck Surg (1979)|Otolaryngology and head and neck surgery
Otolaryngol Head Neck Surg|Otolaryngology - Head and Neck Surgery
Otolaryngol Head Neck Surg|Otolaryngology--head and neck surgery
Otolaryngol Pol|Otolaryngologia Polska
Otolaryngol Pol|Otolaryngologia polska
Otolaryngology
Otorinolaringologie|Oto-rino-laringologie
Ou Daigaku Shigakushi|Ōu Daigaku shigakushi
Outcomes Manag Nurs Pract|Outcomes management for nursing practice
Outlook Bull South Dent Soc N J|Outlook and bulletin. Southern Dental Society of New Jersey
Oxf Med Case Reports|Oxford medical case reports
Oxf Rev Reprod Biol|Oxford reviews of reproductive biology
Oxf Surv Eukaryot Genes|Oxford surveys on eukaryotic genes
Oxid Med Cell Longev|Oxidative medicine and cellular longevity
P N G Med J|Papua New Guinea Medical Journal
P R Enferm|Puerto Rico y su enfermera
P R Health Sci J|Puerto Rico health sciences journal
PAS Rep|PAS reporter
PCR Methods Appl|PCR methods and applications
PCR Rep|The PCR reporter
PDA J Pharm Sci Technol|PDA journal of pharmaceutical science and technology
PDM
PET Clin|PET clinics
PFCA Rev|PFCA review
PLoS Biol|PLoS biology
PLoS Clin Trials|PLoS clinical trials
PLoS Comput Biol|PLoS computational biology
PLoS Curr|PLoS currents
PLoS Genet|PLoS genetics
PLoS Med|PLoS medicine
PLoS Negl Trop Dis|PLoS neglected tropical diseases
PLoS One|PloS one
PLoS Pathog|PLoS pathogens
PM R|PM & R
PMC Biophys|PMC biophysics
PPAR Res|PPAR research
PRN Forum|PRN forum
PRiMER
Pa Dent J (Harrisb)|Pennsylvania dental journal
Pa Health You|Pennsylvania health & you
Pa Med|Pennsylvania medicine
Pa Nurse|The Pennsylvania nurse
Pac Med Surg|Pacific medicine and surgery
Pac Symp Biocomput|Pacific Symposium on Biocomputing. Pacific Symposium on Biocomputing
Pacing Clin Electrophysiol|Pacing and Clinical Electrophysiology
Pacing Clin Electrophysiol|Pacing and clinical electrophysiology
Padiatr Grenzgeb|Pädiatrie und Grenzgebiete
Padiatr Padol Suppl|Pädiatrie und Pädologie. Supplementum
Padiatr Padol|Pädiatrie und Pädologie
Paediatr Anaesth|Paediatric anaesthesia
Paediatr Child Health|Paediatrics & child health
Paediatr Drugs|Paediatric drugs
Paediatr Indones|Paediatrica Indonesiana
Paediatr Int Child Health|Paediatrics and international child health
Paediatr Nurs|Paediatric nursing
Paediatr Perinat Epidemiol|Paediatric and perinatal epidemiology
Paediatr Respir Rev|Paediatric respiratory reviews
Paediatr Univ Tokyo|Paediatria Universitatis Tokyo
Paediatrician
Paedovita
Pahlavi Med J|Pahlavi medical journal
Pain
Pain Headache|Pain and headache
Pain Manag Nurs|Pain management nursing
Pain Manag|Pain management
Pain Med|Pain medicine
Pain Physician|Pain physician
Pain Pract|Pain practice
Pain Rep|Pain reports
Pain Res Manag|Pain research & management
Pain Res Treat|Pain research and treatment
Pain Suppl|Pain. Supplement
Pain Ther|Pain and therapy
Pak Dent Rev|The Pakistan dental review
Pak J Biol Sci|Pakistan journal of biological sciences
Pak J Med Sci|Pakistan journal of medical sciences
Pak J Pharm Sci|Pakistan journal of pharmaceutical sciences
Pak J Surg Gynaecol Obstet|The Pakistan journal of surgery, gynaecology, and obstetrics
Pak Nurs Health Rev|The Pakistan nursing and health review
Palliat Care Soc Pract|Palliative care and social practice
Palliat Care|Palliative care
Palliat Med|Palliative medicine
Palliat Support Care|Palliative & supportive care
Pan Afr Med J|The Pan African medical journal
Pancreas
Pancreatology
Panminerva Med|Panminerva medica
Pap Natl Conf Prof Nurses Physicians|Papers. National Conference for Professional Nurses and Physicians
Pap Ser United Hosp Fund N Y|Paper series
Papillomavirus Res|Papillomavirus research
Paramed Int|Paramedics international
Paraplegia
Parasit Vectors|Parasites & vectors
Parasite
Parasite Epidemiol Control|Parasite epidemiology and control
Parasite Immunol|Parasite immunology
Parasitol Int|Parasitology international
Parasitol Res|Parasitology research
Parasitol Today|Parasitology Today
Parasitology
Parassitologia
Parazitologiia
Parking
Parkinsonism Relat Disord|Parkinsonism & related disorders
Parkinsons Dis|Parkinson's disease
Parodontol Acad Rev|Parodontologie and academy review
Parodontologie
Paroi Arterielle|Paroi artérielle
Part Fibre Toxicol|Particle and fibre toxicology
Pathobiol Aging Age Relat Dis|Pathobiology of aging & age related diseases
Pathobiol Annu|Pathobiology annual
Pathobiology
Pathog Dis|Pathogens and disease
Pathog Glob Health|Pathogens and global health
Pathog Immun|Pathogens & immunity
Pathogenetics|PathoGenetics
Pathogens
Pathol Annu|Pathology annual
Pathol Biol (Paris)|Pathologie-biologie
Pathol Biol|Pathologie et biologie
Pathol Eur|Pathologia Europaea
Pathol Immunopathol Res|Pathology and immunopathology research
Pathol Int|Pathology international
Pathol Microbiol (Basel)|Pathologia et microbiologia
Pathol Oncol Res|Pathology oncology research
Pathol Res Pract|Pathology, research and practice
Pathol Vet|Pathologia veterinaria
Patholog Res Int|Pathology research international
Pathologe
Pathologe|Der Pathologe
Pathologica
Pathologist
Pathology
Pathophysiol Haemost Thromb|Pathophysiology of haemostasis and thrombosis
Patient Acc|Patient accounts
Patient Care|Patient care
Patient Couns Health Educ|Patient counselling and health education
Patient Educ Couns|Patient education and counseling
Patient Educ Newsl|Patient education newsletter
Patient Focus Care Satisf|Patient-focused care and satisfaction
Patient Prefer Adherence|Patient preference and adherence
Patient Relat Outcome Meas|Patient related outcome measures
Patient Saf Surg|Patient safety in surgery
Patient|The patient
Patol Clin Ostet Ginecol|Patologia e clinica ostetrica e ginecologica
Patol Fiziol Eksp Ter|Patologicheskaia Fiziologiia i Eksperimentalnaia Terapiia
Patol Pol|Patologia polska
Patterns (N Y)|Patterns
Pavlov J Biol Sci|The Pavlovian journal of biological science
Pediatr Akus Ginekol|Pediatrii︠a︡ akusherstvo i ginekologii︠a︡
Pediatr Allergy Immunol Pulmonol|Pediatric allergy, immunology, and pulmonology
Pediatr Allergy Immunol|Pediatric Allergy and Immunology
Pediatr Allergy Immunol|Pediatric allergy and immunology
Pediatr Ann|Pediatric annals
Pediatr Blood Cancer|Pediatric blood & cancer
Pediatr Cardiol|Pediatric cardiology
Pediatr Case Rev|Pediatric Case Reviews
Pediatr Clin North Am|Pediatric clinics of North America
Pediatr Crit Care Med|Pediatric critical care medicine
Pediatr Dent|Pediatric dentistry
Pediatr Dermatol|Pediatric dermatology
Pediatr Dev Pathol|Pediatric and developmental pathology
Pediatr Diabetes|Pediatric diabetes
Pediatr Emerg Care|Pediatric emergency care
Pediatr Emerg Med Pract|Pediatric emergency medicine practice
Pediatr Endocrinol Diabetes Metab|Pediatric endocrinology, diabetes, and metabolism
Pediatr Endocrinol Rev|Pediatric endocrinology reviews
Pediatr Exerc Sci|Pediatric exercise science
Pediatr Gastroenterol Hepatol Nutr|Pediatric gastroenterology, hepatology & nutrition
Pediatr Hematol Oncol|Pediatric hematology and oncology
Pediatr Infect Dis J|The Pediatric infectious disease journal
Pediatr Infect Dis|Pediatric infectious disease
Pediatr Int|Pediatrics international
Pediatr Investig|Pediatric investigation
Pediatr Med Chir|La Pediatria medica e chirurgica
Pediatr Med Chir|Pediatria Medica e Chirurgica
Pediatr Neonatol|Pediatrics and neonatology
Pediatr Nephrol|Pediatric Nephrology
Pediatr Nephrol|Pediatric nephrology
Pediatr Neurol Briefs|Pediatric neurology briefs
Pediatr Neurol|Pediatric neurology
Pediatr Neurosci|Pediatric neuroscience
Pediatr Neurosurg|Pediatric neurosurgery
Pediatr Nurs|Pediatric nursing
Pediatr Obes|Pediatric obesity
Pediatr Panam|Pediatria panamericana
Pediatr Pathol Lab Med|Pediatric Pathology and Laboratory Medicine
Pediatr Pathol Mol Med|Pediatric pathology & molecular medicine
Pediatr Pathol|Pediatric pathology
Pediatr Pharmacol (New York)|Pediatric Pharmacology
Pediatr Phys Ther|Pediatric physical therapy
Pediatr Pol|Pediatria polska
Pediatr Prat|Pediatria prática
Pediatr Pulmonol Suppl|Pediatric pulmonology. Supplement
Pediatr Pulmonol|Pediatric pulmonology
Pediatr Qual Saf|Pediatric quality & safety
Pediatr Radiol|Pediatric radiology
Pediatr Rehabil|Pediatric rehabilitation
Pediatr Rep|Pediatric reports
Pediatr Res|Pediatric research
Pediatr Rev|Pediatrics in review
Pediatr Rheumatol Online J|Pediatric rheumatology online journal
Pediatr Surg Int|Pediatric surgery international
Pediatr Transplant|Pediatric transplantation
Pediatria (Bucur)|Pediatria
Pediatria (Sofia)|Pediatriia
Pediatric Health Med Ther|Pediatric health, medicine and therapeutics
Pediatrician
Pediatrics
Pediatrie|Pédiatrie
Pedod Fr|Pedodontie Francaise
PeerJ
Pelican News|Pelican news
Penn Dent J (Phila)|The Penn dental journal
People (Wash DC)|People
Pept Res|Peptide research
Peptides
Per Med|Personalized medicine
Percept Mot Skills|Perceptual and motor skills
Percept Psychophys|Perception & psychophysics
Perception
Perfusion
Periodontics
Periodontol 2000|Periodontology 2000
Perioper Med (Lond)|Perioperative medicine
Perioper Nurs Q|Perioperative nursing quarterly
Perit Dial Int|Peritoneal Dialysis International (Downsview, Ontario
Perit Dial Int|Peritoneal dialysis international
Perm J|The Permanente journal
Pers Adm|The Personnel administrator
Pers J|The Personnel journal
Pers Soc Psychol Bull|Personality & social psychology bulletin
Pers Soc Psychol Rev|Personality and social psychology review
Personal Disord|Personality disorders
Personal Ment Health|Personality and mental health
Personal Neurosci|Personality neuroscience
Personnel
Persoonia
Perspect Accredit|Perspectives on accreditation
Perspect Behav Sci|Perspectives on behavior science
Perspect Biol Med|Perspectives in biology and medicine
Perspect Clin Res|Perspectives in clinical research
Perspect Dev Neurobiol|Perspectives on developmental neurobiology
Perspect Health Inf Manag|Perspectives in health information management
Perspect Healthc Risk Manage|Perspectives in healthcare risk management
Perspect Infirm|Perspective infirmière
Perspect Med Educ|Perspectives on medical education
Perspect Medicaid Manage|Perspectives on medicaid management
Perspect Medicaid Medicare Manage|Perspectives on Medicaid and Medicare management
Perspect Medicin Chem|Perspectives in medicinal chemistry
Perspect Nephrol Hypertens|Perspectives in nephrology and hypertension
Perspect Pediatr Pathol|Perspectives in pediatric pathology
Perspect Psychiatr Care|Perspectives in psychiatric care
Perspect Psychol Sci|Perspectives on psychological science
Perspect Public Health|Perspectives in public health
Perspect Sex Reprod Health|Perspectives on sexual and reproductive health
Perspectivas
Perspectives (Montclair)|Perspectives
Pest Manag Sci|Pest management science
Pestic Biochem Physiol|Pesticide biochemistry and physiology
Pestic Monit J|Pesticides monitoring journal
Pflege
Pflege Aktuell|Pflege aktuell
Pflege Z|Pflege Zeitschrift
Pflugers Arch Gesamte Physiol Menschen Tiere|Pflügers Archiv für die gesamte Physiologie des Menschen und der Tiere
Pflugers Arch|Pflügers Archiv
Pharm Acta Helv|Pharmaceutica acta Helvetiae
Pharm Biol|Pharmaceutical biology
Pharm Biotechnol|Pharmaceutical biotechnology
Pharm Dev Technol|Pharmaceutical development and technology
Pharm Nanotechnol|Pharmaceutical nanotechnology
Pharm Pat Anal|Pharmaceutical patent analyst
Pharm Pract (Granada)|Pharmacy practice
Pharm Pract Manag Q|Pharmacy practice management quarterly
Pharm Prax|Pharmazeutische Praxis
Pharm Res|Pharmaceutical research
Pharm Stat|Pharmaceutical statistics
Pharm Times|Pharmacy times
Pharm Unserer Zeit|Pharmazie in unserer Zeit
Pharm Weekbl Sci|Pharmaceutisch weekblad. Scientific edition
Pharm Weekbl|Pharmaceutisch weekblad
Pharm World Sci|Pharmacy World and Science
Pharm Zentralhalle Dtschl|Pharmazeutische Zentralhalle für Deutschland
Pharmaceut Med|Pharmaceutical medicine
Pharmaceuticals (Basel)|Pharmaceuticals
Pharmaceutics
Pharmacoecon Open|PharmacoEconomics - open
Pharmacoeconomics|PharmacoEconomics
Pharmacoepidemiol Drug Saf|Pharmacoepidemiology and drug safety
Pharmacogenet Genomics|Pharmacogenetics and genomics
Pharmacogenetics
Pharmacogenomics
Pharmacogenomics J|The pharmacogenomics journal
Pharmacol Biochem Behav|Pharmacology, biochemistry, and behavior
Pharmacol Physicians|Pharmacology for physicians
Pharmacol Rep|Pharmacological reports
Pharmacol Res Commun|Pharmacological research communications
Pharmacol Res Perspect|Pharmacology research & perspectives
Pharmacol Res|Pharmacological research
Pharmacol Rev|Pharmacological reviews
Pharmacol Ther B|Pharmacology & therapeutics. Part B
Pharmacol Ther Dent|Pharmacology and therapeutics in dentistry
Pharmacol Ther|Pharmacology & therapeutics
Pharmacol Toxicol|Pharmacology & toxicology
Pharmacology
Pharmacopsychiatria
Pharmacopsychiatry
Pharmacotherapy
Pharmacy (Basel)|Pharmacy
Pharmakopsychiatr Neuropsychopharmakol|Pharmakopsychiatrie, Neuro-Psychopharmakologie
Pharmakotherapia
Pharmatherapeutica
Pharmazie
Pharmazie|Die Pharmazie
Pharmeur Bio Sci Notes|Pharmeuropa bio & scientific notes
Pharmeuropa Bio|Pharmeuropa bio
Pharmgenomics Pers Med|Pharmacogenomics and personalized medicine
Pharos|Pharos of Alpha Omega Alpha Honor Medical Society
Philipp J Nurs|The Philippine journal of nursing
Philipp J Surg Surg Spec|Philippine journal of surgery and surgical specialties
Phillip J Restaur Zahnmed|Phillip Journal für restaurative Zahnmedizin
Phillip J|Phillip Journal
Philos Ethics Humanit Med|Philosophy, ethics, and humanities in medicine
Philos Trans A Math Phys Eng Sci|Philosophical transactions. Series A, Mathematical, physical, and engineering sciences
Philos Trans R Soc Lond B Biol Sci|Philosophical transactions of the Royal Society of London. Series B, Biological sciences
Phlebologie|Phlébologie
Phlebology
Phonetica
Photoacoustics
Photobiomodul Photomed Laser Surg|Photobiomodulation, photomedicine, and laser surgery
Photochem Photobiol Sci|Photochemical & photobiological sciences
Photochem Photobiol|Photochemistry and photobiology
Photodermatol Photoimmunol Photomed|Photodermatology, photoimmunology & photomedicine
Photodermatol|Photo-dermatology
Photodiagnosis Photodyn Ther|Photodiagnosis and photodynamic therapy
Photomed Laser Surg|Photomedicine and laser surgery
Photophysiology
Photosynth Res|Photosynthesis research
Phys Act Nutr|Physical activity and nutrition
Phys Biol|Physical biology
Phys Chem Chem Phys|Physical chemistry chemical physics
Phys Eng Sci Med|Physical and engineering sciences in medicine
Phys Imaging Radiat Oncol|Physics and imaging in radiation oncology
Phys Life Rev|Physics of life reviews
Phys Med Biol|Physics in medicine and biology
Phys Med Rehabil Clin N Am|Physical medicine and rehabilitation clinics of North America
Phys Med|Physica medica
Phys Occup Ther Pediatr|Physical & occupational therapy in pediatrics
Phys Rev E Stat Nonlin Soft Matter Phys|Physical review. E, Statistical, nonlinear, and soft matter physics
Phys Rev E|Physical review. E
Phys Rev Lett|Physical review letters
Phys Sportsmed|The Physician and sportsmedicine
Phys Ther Res|Physical therapy research
Phys Ther Sport|Physical therapy in sport
Phys Ther|Physical therapy
Physician Assist Health Pract|Physician assistant. Health practitioner
Physician Assist|Physician assistant
Physician Exec|Physician executive
Physician Relat Update|Physician relations update
Physiol Behav|Physiology & behavior
Physiol Biochem Zool|Physiological and biochemical zoology
Physiol Bohemoslov|Physiologia Bohemoslovaca
Physiol Bohemoslov|Physiologia bohemoslovenica
Physiol Chem Phys Med NMR|Physiological chemistry and physics and medical NMR
Physiol Chem Phys|Physiological chemistry and physics
Physiol Genomics|Physiological genomics
Physiol Int|Physiology international
Physiol Meas|Physiological measurement
Physiol Mol Biol Plants|Physiology and molecular biology of plants
Physiol Pharmacol Physicians|Physiology & pharmacology for physicians
Physiol Plant|Physiologia plantarum
Physiol Rep|Physiological reports
Physiol Res|Physiological research
Physiol Rev|Physiological reviews
Physiol Teach|The Physiology teacher
Physiol Zool|Physiological zoology
Physiologie
Physiologist|The Physiologist
Physiology (Bethesda)|Physiology
Physiother Can|Physiotherapy Canada. Physiothérapie Canada
Physiother Res Int|Physiotherapy Research International
Physiother Res Int|Physiotherapy research international
Physiother Theory Pract|Physiotherapy theory and practice
Physiotherapy
PhytoKeys
Phytochem Anal|Phytochemical analysis
Phytochemistry
Phytomedicine
Phytopathology
Phytother Res|Phytotherapy research
Pigment Cell Melanoma Res|Pigment cell & melanoma research
Pigment Cell Res|Pigment cell research
Pilot Feasibility Stud|Pilot and feasibility studies
Pituitary
Placenta
Placenta Suppl|Placenta. Supplement
Plant Biol (Stuttg)|Plant biology
Plant Biotechnol (Tokyo)|Plant biotechnology
Plant Biotechnol J|Plant biotechnology journal
Plant Cell Environ|Plant, cell & environment
Plant Cell Physiol|Plant & cell physiology
Plant Cell Rep|Plant cell reports
Plant Cell|The Plant cell
Plant Commun|Plant communications
Plant Direct|Plant direct
Plant Dis|Plant disease
Plant Divers|Plant diversity
Plant Foods Hum Nutr|Plant Foods for Human Nutrition
Plant Foods Hum Nutr|Plant foods for human nutrition
Plant Genome|The plant genome
Plant J|Plant Journal
Plant J|The Plant journal
Plant Methods|Plant methods
Plant Mol Biol|Plant molecular biology
Plant Pathol J|The plant pathology journal
Plant Phenomics|Plant phenomics
Plant Physiol Biochem|Plant physiology and biochemistry
Plant Physiol|Plant physiology
Plant Reprod|Plant reproduction
Plant Sci|Plant science
Plant Signal Behav|Plant signaling & behavior
Planta
Planta Med|Planta medica
Plants (Basel)|Plants
Plasmid
Plast Reconstr Surg Glob Open|Plastic and reconstructive surgery. Global open
Plast Reconstr Surg|Plastic and reconstructive surgery
Plast Surg (Oakv)|Plastic surgery
Plast Surg Int|Plastic surgery international
Plast Surg Nurs|Plastic surgical nursing
Platelets
Pleura Peritoneum|Pleura and peritoneum
Plucne Bolesti Tuberk|Plućne bolesti i tuberkuloza
Pneumoftiziologia
Pneumologie
Pneumonia (Nathan)|Pneumonia
Pneumonol Alergol Pol|Pneumonologia i alergologia polska
Pneumonol Pol|Pneumonologia polska
Pol Arch Intern Med|Polish archives of internal medicine
Pol Arch Med Wewn|Polskie Archiwum Medycyny Wewnętrznej
Pol Arch Weter|Polskie archiwum weterynaryjne
Pol J Microbiol|Polish journal of microbiology
Pol J Occup Med Environ Health|Polish journal of occupational medicine and environmental health
Pol J Occup Med|Polish journal of occupational medicine
Pol J Pathol|Polish Journal of Pathology
Pol J Pathol|Polish journal of pathology
Pol J Pharmacol Pharm|Polish journal of pharmacology and pharmacy
Pol J Pharmacol|Polish journal of pharmacology
Pol J Radiol|Polish journal of radiology
Pol J Vet Sci|Polish journal of veterinary sciences
Pol Med J|Polish medical journal
Pol Med Sci Hist Bull|Polish medical sciences and history bulletin
Pol Merkur Lekarski|Polski merkuriusz lekarski
Pol Merkuriusz Lek|Polski Merkuriusz Lekarski
Pol Przegl Chir|Polski przeglad chirurgiczny
Pol Przegl Radiol Med Nukl|Polski przegla̜d radiologii i medycyny nuklearnej
Pol Przegl Radiol|Polski przeglad radiologii
Pol Tyg Lek (Wars)|Polski tygodnik lekarski
Policy Anal|Policy analysis
Policy Polit Nurs Pract|Policy, politics & nursing practice
Policy Statement R Coll Gen Pract|Policy statement. Royal College of General Practitioners
Polim Med|Polimery w medycynie
Politics Life Sci|Politics and the life sciences
Polymers (Basel)|Polymers
Popul Health Manag|Population health management
Popul Health Metr|Population health metrics
Popul Rep A|Population reports. Series A, Oral contraceptives
Popul Rep B|Population reports. Series B, Intrauterine devices
Popul Rep C|Population Reports. Series C, Female Sterilization
Popul Rep C|Population reports. Series C
Popul Rep D|Population Reports. Series D, Male Sterilization
Popul Rep E|Population reports. Series E, Law and policy
Popul Rep F|Population reports. Series F, Pregnancy termination
Popul Rep G|Population reports. Series G, Prostaglandins
Popul Rep H|Population reports. Series H, Barrier methods
Popul Rep I|Population reports. Series I, Periodic abstinence
Popul Rep J|Population reports. Series J, Family planning programs
Popul Rep K|Population reports. Series K, Injectables and implants
Popul Rep L|Population reports. Series L, Issues in world health
Popul Rep M|Population reports. Series M, Special topic monographs
Popul Rep M|Population reports. Series M, Special topics
Popul Rep Spec Top Monogr|Population reports. Special topic monographs
Popul Stud (Camb)|Population studies
Popul Trends|Population trends
Porcine Health Manag|Porcine health management
Porto Biomed J|Porto biomedical journal
Post Reprod Health|Post reproductive health
Postepy Biochem|Postepy biochemii
Postepy Dermatol Alergol|Postȩpy dermatologii i alergologii
Postepy Hig Med Dosw|Postȩpy higieny i medycyny doświadczalnej
Postepy Kardiol Interwencyjnej|Postępy w kardiologii interwencyjnej
Postgrad Med J|Postgraduate medical journal
Postgrad Med|Postgraduate medicine
Poult Sci|Poultry science
Prac Lek|Pracovní lékar̆stvi
Pract Dent Monogr|Practical dental monographs
Pract Dig|Practice digest
Pract Lab Med|Practical laboratory medicine
Pract Neurol|Practical neurology
Pract Odontol|Práctica odontológica
Pract Otorhinolaryngol (Basel)|Practica oto-rhino-laryngologica
Pract Radiat Oncol|Practical radiation oncology
Practitioner|The Practitioner
Pragmat Obs Res|Pragmatic and observational research
Prague Med Rep|Prague medical report
Prairie Rose|The Prairie rose
Prakt Kieferorthop|Praktische Kieferorthopädie
Prakt Zubn Lek|Praktické zubní lékar̆ství
Prax Kinderpsychol Kinderpsychiatr Beih|Praxis der Kinderpsychologie und Kinderpsychiatrie. Beiheft
Prax Kinderpsychol Kinderpsychiatr|Praxis der Kinderpsychologie und Kinderpsychiatrie
Prax Klin Pneumol|Praxis und Klinik der Pneumologie
Prax Pneumol|Praxis der Pneumologie
Praxis (Bern 1994)|Praxis
Pregnancy Hypertens|Pregnancy hypertension
Prehosp Disaster Med|Prehospital and disaster medicine
Prehosp Emerg Care|Prehospital emergency care
Prenat Diagn|Prenatal diagnosis
Prensa Med Argent|Prensa médica argentina
Prep Biochem Biotechnol|Preparative biochemistry & biotechnology
Prep Biochem|Preparative biochemistry
Prescrire Int|Prescrire international
Presse Med|Presse Medicale
Presse Med|Presse médicale
Prev Cardiol|Preventive cardiology
Prev Chronic Dis|Preventing chronic disease
Prev Hum Serv|Prevention in human services
Prev Med Rep|Preventive medicine reports
Prev Med|Preventive medicine
Prev Nutr Food Sci|Preventive nutrition and food science
Prev Sci|Prevention science
Prev Stomatol|Prevenzione stomatologica
Prev Vet Med|Preventive veterinary medicine
Pride Inst J Long Term Home Health Care|Pride Institute journal of long term home health care
Prikl Biokhim Mikrobiol|Prikladnaia biokhimiia i mikrobiologiia
Pril (Makedon Akad Nauk Umet Odd Med Nauki)|Prilozi
Prim Care Companion CNS Disord|The primary care companion for CNS disorders
Prim Care Companion J Clin Psychiatry|Primary care companion to the Journal of clinical psychiatry
Prim Care Diabetes|Primary care diabetes
Prim Care Respir J|Primary care respiratory journal
Prim Care|Primary Care
Prim Care|Primary care
Prim Dent J|Primary dental journal
Prim Health Care Res Dev|Primary health care research & development
Primate Biol|Primate biology
Primates
Primates Med|Primates in medicine
Princess Takamatsu Symp|Princess Takamatsu symposia
Prion
Probe (Lond)|The Probe
Probiotics Antimicrob Proteins|Probiotics and antimicrobial proteins
Probl Actuels Endocrinol Nutr|Problèmes actuels d'endocrinologie et de nutrition
Probl Actuels Otorhinolaryngol|Problèmes actuels d'oto-rhino-laryngologie
Probl Endokrinol (Mosk)|Problemy ėndokrinologii
Probl Endokrinol Gormonoter|Problemy ėndokrinologii i gormonoterapii
Probl Gematol Pereliv Krovi|Problemy gematologii i perelivaniia krovi
Probl Khig|Problemi na khigienata
Probl Kosm Biol|Problemy kosmicheskoĭ biologii
Probl Med Wieku Rozwoj|Problemy medycyny wieku rozwojowego
Probl Radiac Med Radiobiol|Problemy radiat︠s︡iĭnoï medyt︠s︡yny ta radiobiolohiï
Probl Sev|Problemy Severa
Probl Sotsialnoi Gig Istor Med|Problemy Sotsialnoi Gigieny i Istoriia Meditsiny
Probl Sotsialnoi Gig Zdravookhranenniiai Istor Med|Problemy sot︠s︡ialʹnoĭ gigieny, zdravookhranenii︠a︡ i istorii medit︠s︡iny
Probl Tuberk|Problemy tuberkuleza
Probl Vet Med|Problems in veterinary medicine
Proc (Bayl Univ Med Cent)|Proceedings
Proc AMIA Annu Fall Symp|Proceedings
Proc AMIA Symp|Proceedings. AMIA Symposium
Proc Am Thorac Soc|Proceedings of the American Thoracic Society
Proc Annu Manage Conf Am Dent Assoc|Proceedings, Annual Management Conference - American Dental Association
Proc Annu Meet Am Psychopathol Assoc|Proceedings of the annual meeting of the American Psychopathological Association
Proc Annu Meet Med Sect Am Life Conv|Proceedings, annual meeting of the Medical Section of the American Life Convention
Proc Annu Meet U S Anim Health Assoc|Proceedings, annual meeting of the United States Animal Health Association
Proc Annu Symp Comput Appl Med Care|Proceedings. Symposium on Computer Applications in Medical Care
Proc Annu Symp Eugen Soc|Proceedings of the annual symposium of the Eugenics Society
Proc Assoc Am Physicians|Proceedings of the Association of American Physicians
Proc Aust Assoc Neurol|Proceedings of the Australian Association of Neurologists
Proc Biol Sci|Proceedings. Biological sciences
Proc Br Paedod Soc|Proceedings of the British Paedodontic Society
Proc Br Soc Dent Maxillofac Radiol|Proceedings of the British Society of Dental and Maxillofacial Radiology
Proc Cardiff Med Soc|The Proceedings of the Cardiff Medical Society
Proc Clin Dial Transplant Forum|Proceedings of the Clinical Dialysis and Transplant Forum
Proc Inst Mech Eng H|Proceedings of the Institution of Mechanical Engineers. Part H, Journal of engineering in medicine
Proc Inst Med Chic|The Proceedings of the Institute of Medicine of Chicago
Proc Int Acad Oral Pathol|Proceedings Of The International Academy Of Oral Pathology
Proc Int Conf Intell Syst Mol Biol|Proceedings. International Conference on Intelligent Systems for Molecular Biology
Proc Jpn Acad Ser B Phys Biol Sci|Proceedings of the Japan Academy. Series B, Physical and biological sciences
Proc K Ned Akad Wet C|Proceedings of the Koninklijke Nederlandse Akademie van Wetenschappen. Series C. Biological and medical sciences
Proc Mine Med Off Assoc|Proceedings of the Mine Medical Officers' Association
Proc Natl Acad Sci U S A|Proceedings of the National Academy of Sciences of the United States of America
Proc Natl Conf Methadone Treat|Proceedings. National Conference on Methadone Treatment
Proc Natl Sci Counc Repub China B|Proceedings of the National Science Council, Republic of China. Part B, Life sciences
Proc Nurs Theory Conf|Proceedings, Nursing Theory Conference
Proc Nutr Soc|The Proceedings of the Nutrition Society
Proc R Ir Acad B|Proceedings of the Royal Irish Academy. Section B
Proc R Soc Edinb Nat Environ|Proceedings - Royal Society of Edinburgh. Section B
Proc R Soc Lond B Biol Sci|Proceedings of the Royal Society of London. Series B, Biological sciences
Proc R Soc Med|Proceedings of the Royal Society of Medicine
Proc Rudolf Virchow Med Soc City N Y|Proceedings of the Rudolf Virchow Medical Society in the City of New York
Proc Soc Exp Biol Med|Proceedings of the Society for Experimental Biology and Medicine
Proc Virchow Pirquet Med Soc|Proceedings of the Virchow-Pirquet Medical Society
Proc West Pharmacol Soc|Proceedings of the Western Pharmacology Society
Proc Wkly Semin Neurol|Proceedings of the Weekly Seminar in Neurology
Prof Care Mother Child|Professional care of mother and child
Prof Case Manag|Professional case management
Prof Flashes|Professional flashes
Prof Inferm|Professioni infermieristiche
Prof Nurs Home|Professional nursing home
Prof Nurse|Professional Nurse
Prof Saf|Professional safety
Prof Sanit Manage|Professional sanitation management
Profile Med Pract|Profile of medical practice
Profiles Drug Subst Excip Relat Methodol|Profiles of drug substances, excipients, and related methodology
Profiles Healthc Mark|Profiles in healthcare marketing
Profiles Hosp Mark|Profiles in hospital marketing
Prog AIDS Pathol|Progress in AIDS pathology
Prog Allergy|Progress in allergy
Prog Arch|Progressive architecture
Prog At Med|Progress in atomic medicine
Prog Behav Modif|Progress in behavior modification
Prog Biochem Pharmacol|Progress in biochemical pharmacology
Prog Biocybern|Progress in biocybernetics
Prog Biomater|Progress in biomaterials
Prog Biometeorol|Progress in biometeorology. Division A
Prog Biophys Mol Biol|Progress in biophysics and molecular biology
Prog Brain Res|Progress in brain research
Prog Cardiovasc Dis|Progress in cardiovascular diseases
Prog Cardiovasc Nurs|Progress in cardiovascular nursing
Prog Cell Cycle Res|Progress in cell cycle research
Prog Chem Fats Other Lipids|Progress in the chemistry of fats and other lipids
Prog Chem Org Nat Prod|Progress in the chemistry of organic natural products
Prog Chem Toxicol|Progress in chemical toxicology
Prog Clin Biol Res|Progress in clinical and biological research
Prog Clin Cancer|Progress in clinical cancer
Prog Clin Immunol|Progress in clinical immunology
Prog Clin Parasitol|Progress in clinical parasitology
Prog Clin Pathol|Progress in clinical pathology
Prog Community Health Partnersh|Progress in community health partnerships
Prog Drug Res|Progress in Drug Research
Prog Exp Pers Psychopathol Res|Progress in experimental personality & psychopathology research
Prog Exp Pers Res|Progress in experimental personality research
Prog Exp Tumor Res|Progress in experimental tumor research
Prog Food Nutr Sci|Progress in food & nutrition science
Prog Growth Factor Res|Progress in growth factor research
Prog Hematol|Progress in hematology
Prog Hemost Thromb|Progress in hemostasis and thrombosis
Prog Histochem Cytochem|Progress in histochemistry and cytochemistry
Prog Immunobiol Stand|Progress in immunobiological standardization
Prog Ind Microbiol|Progress in industrial microbiology
Prog Lipid Res|Progress in lipid research
Prog Liver Dis|Progress in liver diseases
Prog Med Chem|Progress in medicinal chemistry
Prog Med Genet|Progress in medical genetics
Prog Med Virol|Progress in Medical Virology
Prog Mol Biol Transl Sci|Progress in molecular biology and translational science
Prog Mol Subcell Biol|Progress in molecular and subcellular biology
Prog Neurobiol|Progress in neurobiology
Prog Neurol Psychiatry|Progress in neurology and psychiatry
Prog Neurol Surg|Progress in neurological surgery
Prog Neuropsychopharmacol Biol Psychiatry|Progress in neuro-psychopharmacology & biological psychiatry
Prog Neuropsychopharmacol|Progress in neuro-psychopharmacology
Prog Nucl Magn Reson Spectrosc|Progress in nuclear magnetic resonance spectroscopy
Prog Nucl Med|Progress in nuclear medicine
Prog Nucleic Acid Res Mol Biol|Progress in nucleic acid research and molecular biology
Prog Odontoiatr|Progresso odontoiatrico
Prog Orthod|Progress in orthodontics
Prog Pediatr Surg|Progress in pediatric surgery
Prog Phys Ther|Progress in physical therapy
Prog Rehabil Med|Progress in rehabilitation medicine
Prog Retin Eye Res|Progress in retinal and eye research
Prog Surg|Progress in surgery
Prog Ter Clin|Progresos de terapéutica clínica
Prog Transplant|Progress in transplantation
Prog Tumor Res|Progress in tumor research
Prog Urol|Progres en Urologie
Prog Urol|Progrès en urologie
Prog Vet Microbiol Immunol|Progress in veterinary microbiology and immunology
Progress Nurse|The Progressive nurse
Promot Health|Promoting health
Prostaglandins
Prostaglandins Leukot Essent Fatty Acids|Prostaglandins, leukotrienes, and essential fatty acids
Prostaglandins Leukot Med|Prostaglandins, leukotrienes, and medicine
Prostaglandins Med|Prostaglandins and medicine
Prostaglandins Other Lipid Mediat|Prostaglandins & other lipid mediators
Prostate Cancer Prostatic Dis|Prostate cancer and prostatic diseases
Prostate Cancer|Prostate cancer
Prostate Int|Prostate international
Prostate Suppl|The Prostate. Supplement
Prostate|The Prostate
Prosthet Orthot Int|Prosthetics and orthotics international
Protein Cell|Protein & cell
Protein Eng Des Sel|Protein engineering, design & selection
Protein Eng|Protein engineering
Protein Expr Purif|Protein expression and purification
Protein J|The protein journal
Protein Pept Lett|Protein and peptide letters
Protein Profile|Protein profile
Protein Sci|Protein Science
Protein Sci|Protein science
Protein Seq Data Anal|Protein sequences & data analysis
Proteins
Proteome Sci|Proteome science
Proteomes
Proteomics
Proteomics Clin Appl|Proteomics. Clinical applications
Proteomics Insights|Proteomics insights
Protet Stomatol|Protetyka stomatologiczna
Protist
Protoplasma
Prov Med J Retrosp Med Sci|Provincial medical journal and retrospect of the medical sciences
Prov Med Surg J|Provincial medical & surgical journal
Provider
Prz Gastroenterol|Przegla̜d gastroenterologiczny
Prz Menopauzalny|Przegla̜d menopauzalny
Przegl Dermatol|Przegla̧d dermatologiczny
Przegl Epidemiol|Przegla̧d epidemiologiczny
Przegl Lek|Przegla̧d lekarski
Psicol Reflex Crit|Psicologia, reflexão e crítica
Psicothema
Psihoterapija
Psoriasis (Auckl)|Psoriasis
Psych J|PsyCh journal
Psyche (Stuttg)|Psyche
Psychiatr Bull (2014)|Psychiatric bulletin
Psychiatr Clin (Basel)|Psychiatria clinica
Psychiatr Clin North Am|The Psychiatric clinics of North America
Psychiatr Commun|Psychiatric communications
Psychiatr Danub|Psychiatria Danubina
Psychiatr Dev|Psychiatric developments
Psychiatr Genet|Psychiatric genetics
Psychiatr Hosp|The Psychiatric hospital
Psychiatr Hung|Psychiatria Hungarica
Psychiatr Med|Psychiatric medicine
Psychiatr Neurol (Basel)|Psychiatria et neurologia
Psychiatr Neurol Med Psychol (Leipz)|Psychiatrie, Neurologie, und medizinische Psychologie
Psychiatr Neurol Med Psychol Beih|Psychiatrie, Neurologie und medizinische Psychologie. Beihefte
Psychiatr Neurol Neurochir|Psychiatria, neurologia, neurochirurgia
Psychiatr News|Psychiatric news
Psychiatr Pol|Psychiatria polska
Psychiatr Prax|Psychiatrische Praxis
Psychiatr Psychol Law|Psychiatry, psychology, and law
Psychiatr Q Suppl|The Psychiatric quarterly. Supplement
Psychiatr Q|The Psychiatric quarterly
Psychiatr Rehabil J|Psychiatric rehabilitation journal
Psychiatr Res Rep Am Psychiatr Assoc|Psychiatric research reports
Psychiatr Serv|Psychiatric services
Psychiatriki|Psychiatrikē
Psychiatry
Psychiatry (Edgmont)|Psychiatry (Edgmont (Pa
Psychiatry Clin Neurosci|Psychiatry and clinical neurosciences
Psychiatry Dig|Psychiatry digest
Psychiatry Investig|Psychiatry investigation
Psychiatry J|Psychiatry journal
Psychiatry Med|Psychiatry in medicine
Psychiatry Res Neuroimaging|Psychiatry research. Neuroimaging
Psychiatry Res|Psychiatry research
Psychoanal Q|The Psychoanalytic quarterly
Psychoanal Rev|Psychoanalytic review
Psychoanal Study Child|The Psychoanalytic study of the child
Psychodyn Psychiatry|Psychodynamic psychiatry
Psychogeriatrics
Psychol Addict Behav|Psychology of addictive behaviors
Psychol Aging|Psychology and aging
Psychol Assess|Psychological assessment
Psychol Belg|Psychologica Belgica
Psychol Bull|Psychological bulletin
Psychol Clin|The Psychological clinic
Psychol Forsch|Psychologische Forschung
Psychol Health Med|Psychology, health & medicine
Psychol Health|Psychology & health
Psychol Issues|Psychological issues
Psychol Med Monogr Suppl|Psychological medicine. Monograph supplement
Psychol Med|Psychological medicine
Psychol Methods|Psychological methods
Psychol Monogr|Psychological monographs
Psychol Psychother|Psychology and psychotherapy
Psychol Rep|Psychological reports
Psychol Res Behav Manag|Psychology research and behavior management
Psychol Res|Psychological research
Psychol Rev|Psychological review
Psychol Sci Public Interest|Psychological science in the public interest
Psychol Sci|Psychological science
Psychol Serv|Psychological services
Psychol Trauma|Psychological trauma
Psychometrika
Psychon Bull Rev|Psychonomic bulletin & review
Psychoneuroendocrinology
Psychooncology|Psycho-oncology
Psychopathology
Psychopharmacol Bull|Psychopharmacology bulletin
Psychopharmacol Commun|Psychopharmacology communications
Psychopharmacol Ser|Psychopharmacology series
Psychopharmacologia
Psychopharmacologie
Psychopharmacology (Berl)|Psychopharmacology
Psychopharmacology Suppl|Psychopharmacology. Supplementum
Psychophysiology
Psychosoc Med|Psycho-social medicine
Psychosom Med|Psychosomatic medicine
Psychosomatics
Psychother Med Psychol (Stuttg)|Psychotherapie und medizinische Psychologie
Psychother Med Psychol (Stuttg)|Psychotherapie, medizinische Psychologie
Psychother Psychosom Med Psychol|Psychotherapie, Psychosomatik, medizinische Psychologie
Psychother Psychosom|Psychotherapy and psychosomatics
Psychother Res|Psychotherapy research
Psychotherapy (Chic)|Psychotherapy
Pubbl Stn Zool Napoli II|Pubblicazioni della Stazione Zoologica di Napoli. Section II
Publ Group Adv Psychiatry|Publication - Group for the Advancement of Psychiatry
Public Adm Rev|Public administration review
Public Health Action|Public health action
Public Health Genomics|Public health genomics
Public Health Monogr|Public health monograph
Public Health Nurs|Public health nursing
Public Health Nutr|Public health nutrition
Public Health Pap Rep|Public health papers and reports
Public Health Pap|Public health papers
Public Health Rep|Public health reports
Public Health Res Pract|Public health research & practice
Public Health Rev|Public health reviews
Public Health|Public health
Public Interest|The Public interest
Public Opin Q|Public opinion quarterly
Public Policy|Public policy
Public Relat J|The Public relations journal
Public Sector Health Care Risk Manage|Public sector, health care risk management
Public Underst Sci|Public understanding of science
Public Welf|Public welfare
Pulm Circ|Pulmonary circulation
Pulm Med|Pulmonary medicine
Pulm Pharmacol Ther|Pulmonary pharmacology & therapeutics
Pulm Pharmacol|Pulmonary pharmacology
Pulm Ther|Pulmonary therapy
Pulmonology
Pulse (Basel)|Pulse
Pulse|The Pulse of the Montana State Nurses' Association
Purch Adm|Purchasing administration
Purinergic Signal|Purinergic signalling
Q Bull Northwest Univ Med Sch|Quarterly bulletin. Northwestern University (Evanston, Ill.). Medical School
Q Dent Rev|Quarterly Dental Review
Q J Exp Physiol Cogn Med Sci|Quarterly journal of experimental physiology and cognate medical sciences
Q J Exp Physiol|Quarterly Journal of Experimental Physiology
Q J Exp Psychol (Hove)|Quarterly journal of experimental psychology
Q J Exp Psychol A|The Quarterly journal of experimental psychology. A, Human experimental psychology
Q J Exp Psychol B|The Quarterly journal of experimental psychology. B, Comparative and physiological psychology
Q J Exp Psychol|The Quarterly journal of experimental psychology
Q J Med|The Quarterly journal of medicine
Q J Microsc Sci|The Quarterly journal of microscopical science
Q J Nucl Med Mol Imaging|The quarterly journal of nuclear medicine and molecular imaging
Q J Nucl Med|Quarterly Journal of Nuclear Medicine
Q J Stud Alcohol|Quarterly journal of studies on alcohol
Q Med Rev|Quarterly medical review
Q Rev Biol|The Quarterly review of biology
Q Rev Biophys|Quarterly reviews of biophysics
Q Rev DC Nurses Assoc|The Quarterly review
Q Rev Drug Metab Drug Interact|Quarterly reviews on drug metabolism and drug interactions
Q Rev Econ Bus|The Quarterly review of economics and business
QJM
QRB Qual Rev Bull|QRB. Quality review bulletin
QRC Advis|QRC advisor
Qatar Med J|Qatar medical journal
Qld Nurses J|Queensland nurses journal
Qld Nurse|The Queensland nurse
Quad Clin Ostet Ginecol|Quaderni di clinica ostetrica e ginecologica
Quad Criminol Clin|Quaderni di criminologia clinica
Quad Radiol|Quaderni di radiologia
Quad Sclavo Diagn|Quaderni Sclavo di diagnostica clinica e di laboratorio
Qual Assur|Quality Assurance
Qual Connect|Quality Connection
Qual Health Care|Quality in health care
Qual Health Res|Qualitative health research
Qual Lett Healthc Lead|The Quality letter for healthcare leaders
Qual Life Res|Quality of Life Research
Qual Life Res|Quality of life research
Qual Manag Health Care|Quality management in health care
Qual Saf Health Care|Quality & safety in health care
Quant Imaging Med Surg|Quantitative imaging in medicine and surgery
Quintessence Dent Technol|Quintessence of dental technology
Quintessence Int (Berl)|Quintessence international
Quintessence Int Fr|Quintessence International. Edition Francaise
Quintessence Int|Quintessence international
Quintessencia Protese Lab|Quintessência de prótese de laboratório
Quintessencia|Quintessência
Quintessenz J|Quintessenz Journal
R Can Dent Corps Q|The Royal Canadian Dental Corps quarterly
R I Dent J|Rhode Island dental journal
R I Med J (2013)|Rhode Island medical journal
R I Med J|R.I. medical journal
R I Med J|Rhode Island medical journal
R I Med|Rhode Island medicine
R Inst Public Health Hyg J|The Royal Institute of Public Health and Hygiene journal
R Soc Health J|Royal Society of Health journal
R Soc Open Sci|Royal Society open science
RANF Rev|RANF review
RCN Nurs Stand|RCN nursing standard
RDH
RGO
RMD Open|RMD open
RN
RN (For Managers)|RN
RN Ida|RN Idaho
RNA
RNA Biol|RNA biology
RNAO News|RNAO news
RSC Med Chem|RSC medicinal chemistry
Radiat Data Rep|Radiation data and reports
Radiat Environ Biophys|Radiation and environmental biophysics
Radiat Med|Radiation medicine
Radiat Oncol Investig|Radiation oncology investigations
Radiat Oncol J|Radiation oncology journal
Radiat Oncol|Radiation oncology
Radiat Prot Dosimetry|Radiation protection dosimetry
Radiat Res Suppl|Radiation research. Supplement
Radiat Res|Radiation research
Radiats Biol Radioecol|Radiatsionnaia biologiia, radioecologiia
Radiobiol Radioter Fis Med|Radiobiologia, radioterapia, e fisica medica
Radiobiol Radiother (Berl)|Radiobiologia, radiotherapia
Radiobiologiia
Radiogr Today|Radiography today
Radiographics
Radiography
Radiography (Lond)|Radiography
Radioisotopes
Radiol Austriaca|Radiologia Austriaca
Radiol Bras|Radiologia brasileira
Radiol Case Rep|Radiology case reports
Radiol Clin Biol|Radiologia clinica et biologica
Radiol Clin North Am|Radiologic clinics of North America
Radiol Clin|Radiologia clinica
Radiol Diagn (Berl)|Radiologia diagnostica
Radiol Health Data Rep|Radiological health data and reports
Radiol Manage|Radiology management
Radiol Med (Torino)|Radiologia Medica
Radiol Med|La Radiologia medica
Radiol Oncol|Radiology and oncology
Radiol Phys Technol|Radiological physics and technology
Radiol Res Pract|Radiology research and practice
Radiol Technol|Radiologic technology
Radiologe
Radiologe|Der Radiologe
Radiologia|Radiología
Radiology
Radiother Oncol|Radiotherapy and Oncology
Radiother Oncol|Radiotherapy and oncology
Rambam Maimonides Med J|Rambam Maimonides medical journal
Rand Health Q|Rand health quarterly
Rand J Econ|The Rand journal of economics
Rapid Commun Mass Spectrom|Rapid Communications in Mass Spectrometry
Rapid Commun Mass Spectrom|Rapid communications in mass spectrometry
Rare Dis|Rare diseases
Rare Tumors|Rare tumors
Rass Clin Sci|Rassegna clinico-scientifica
Rass Fisiopatol Clin Ter|Rassegna di fisiopatologia clinica e terapeutica
Rass Int Clin Ter|Rassegna internazionale di clinica e terapia
Rass Int Stomatol Prat|Rassegna internazionale di stomatologia pratica
Rass Med Sarda|Rassegna medica sarda
Rass Neurol Veg|Rassegna di neurologia vegetativa
Rass Neuropsichiatr|Rassegna di neuropsichiatria e scienze affini
Rass Odontotec|Rassegna odontotecnica
Rass Penititenziaria Crim|Rassegna penitenziaria e criminologica
Rass Studi Psichiatr|Rassegna di studi psichiatrici
Rass Trimest Odontoiatr|Rassegna trimestrale di odontoiatria
Ration Drug Ther|Rational drug therapy
Rays
Rec Chem Prog|Record of chemical progress
Recent Adv Biol Psychiatry|Recent advances in biological psychiatry
Recent Adv Clin Nucl Med|Recent advances in clinical nuclear medicine
Recent Adv Drug Deliv Formul|Recent advances in drug delivery and formulation
Recent Adv Nurs|Recent advances in nursing
Recent Adv Stud Cardiac Struct Metab|Recent advances in studies on cardiac structure and metabolism
Recent Dev Alcohol|Recent Developments in Alcoholism
Recent Pat Anticancer Drug Discov|Recent patents on anti-cancer drug discovery
Recent Pat Antiinfect Drug Discov|Recent patents on anti-infective drug discovery
Recent Pat Biotechnol|Recent patents on biotechnology
Recent Pat Food Nutr Agric|Recent patents on food, nutrition & agriculture
Recent Pat Inflamm Allergy Drug Discov|Recent patents on inflammation & allergy drug discovery
Recent Pat Nanotechnol|Recent patents on nanotechnology
Recent Prog Horm Res|Recent progress in hormone research
Recent Results Cancer Res|Recent Results in Cancer Research
Recent Results Cancer Res|Recent results in cancer research. Fortschritte der Krebsforschung. Progrès dans les recherches sur le cancer
Recenti Prog Med|Recenti progressi in medicina
Recept Channels|Receptors & channels
Recept Signal Transduct|Receptors & signal transduction
Receptor
Rech Soins Infirm|Recherche en soins infirmiers
Recomb DNA Tech Bull|Recombinant DNA technical bulletin
Reconstr Surg Traumatol|Reconstruction surgery and traumatology
Recruit Retent Rep|Recruitment & retention report
Recruit Retent Restruct Rep|Recruitment, retention & restructuring report
Redox Biol|Redox biology
Redox Rep|Redox report
Reflections
Refract Corneal Surg|Refractive & corneal surgery
Reg Anaesth|Regional-Anaesthesie
Reg Anesth Pain Med|Regional anesthesia and pain medicine
Reg Anesth|Regional anesthesia
Reg Immunol|Regional immunology
Regan Rep Nurs Law|The Regan report on nursing law
Regen Biomater|Regenerative biomaterials
Regen Med Res|Regenerative medicine research
Regen Med|Regenerative medicine
Regen Ther|Regenerative therapy
Regeneration (Oxf)|Regeneration
Regist Nurse|Registered Nurse
Regul Anal Med Waste|Regulatory analyst. Medical waste
Regul Pept Suppl|Regulatory peptides. Supplement
Regul Pept|Regulatory peptides
Regul Toxicol Pharmacol|Regulatory Toxicology and Pharmacology
Regul Toxicol Pharmacol|Regulatory toxicology and pharmacology
Regulation
Rehab Manag|Rehab management
Rehabil Lit|Rehabilitation literature
Rehabil Nurs|Rehabilitation nursing
Rehabil Psychol|Rehabilitation psychology
Rehabil Rec|Rehabilitation record
Rehabil Res Pract|Rehabilitation research and practice
Rehabilitacion (Madr)|Rehabilitación
Rehabilitation
Rehabilitation (Stuttg)|Die Rehabilitation
Rejuvenation Res|Rejuvenation research
Ren Fail|Renal failure
Ren Physiol Biochem|Renal physiology and biochemistry
Ren Physiol|Renal physiology
Rep Biochem Mol Biol|Reports of biochemistry & molecular biology
Rep Carcinog|Report on carcinogens
Rep Comm Accredit Rehabil Facil|Report - Commission on Accreditation of Rehabilitation Facilities
Rep Congr Eur Orthod Soc|Report of the congress. European Orthodontic Society
Rep Group Adv Psychiatry|Report
Rep Health Soc Subj (Lond)|Reports on health and social subjects
Rep Nav Med Neuropsychiatr Res Unit|Report - Navy Medical Neuropsychiatric Research Unit
Rep Popul Fam Plann|Reports on population
Rep Pract Oncol Radiother|Reports of practical oncology and radiotherapy
Rep Prog Phys|Reports on progress in physics. Physical Society
Rep Public Health Med Subj (Lond)|Reports on public health and medical subjects
Rep Rheum Dis|Reports on rheumatic diseases
Reprod Biol Endocrinol|Reproductive biology and endocrinology
Reprod Biol|Reproductive biology
Reprod Biomed Online|Reproductive biomedicine online
Reprod Biomed Soc Online|Reproductive biomedicine & society online
Reprod Domest Anim|Reproduction in domestic animals
Reprod Fertil Dev|Reproduction, fertility, and development
Reprod Health|Reproductive health
Reprod Med Biol|Reproductive medicine and biology
Reprod Nutr Dev|Reproduction, nutrition, development
Reprod Nutr Dev|Reproduction, nutrition, développement
Reprod Sci|Reproductive sciences
Reprod Toxicol|Reproductive Toxicology
Reprod Toxicol|Reproductive toxicology
Reproduccion|Reproducción
Reproduction
Repura|Repura. Leprosy
Res Aging|Research on aging
Res Child Adolesc Psychopathol|Research on child and adolescent psychopathology
Res Clin Stud Headache|Research and clinical studies in headache
Res Commun Chem Pathol Pharmacol|Research communications in chemical pathology and pharmacology
Res Commun Mol Pathol Pharmacol|Research communications in molecular pathology and pharmacology
Res Dev Disabil|Research in developmental disabilities
Res Exp Med (Berl)|Research in Experimental Medicine
Res Gerontol Nurs|Research in gerontological nursing
Res Health Econ|Research in health economics
Res Immunol|Research in immunology
Res Integr Peer Rev|Research integrity and peer review
Res Involv Engagem|Research involvement and engagement
Res Lett Biochem|Research letters in biochemistry
Res Microbiol|Research in microbiology
Res Newsl|Research newsletter. College of General Practitioners
Res Nurs Health|Research in nursing & health
Res Pharm Sci|Research in pharmaceutical sciences
Res Pract Thromb Haemost|Research and practice in thrombosis and haemostasis
Res Prog Org Biol Med Chem|Research progress in organic, biological and medicinal chemistry
Res Psychother|Research in psychotherapy
Res Publ Assoc Res Nerv Ment Dis|Research publications - Association for Research in Nervous and Mental Disease
Res Q Exerc Sport|Research quarterly for exercise and sport
Res Q|Research quarterly
Res Rep Health Eff Inst|Research report
Res Rep Trop Med|Research and reports in tropical medicine
Res Rep Urol|Research and reports in urology
Res Reprod|Research in reproduction
Res Social Adm Pharm|Research in social & administrative pharmacy
Res Sports Med|Research in Sports Medicine
Res Sports Med|Research in sports medicine
Res Stat Note Health Care Financ Adm Off Policy Plan Res|Research and statistics note - Health Care Financing Administration, Office of Policy, Planning, and Research
Res Stat Note|Research and statistics note - Social Security Administration, Office of Research and Statistics
Res Synth Methods|Research synthesis methods
Res Theory Nurs Pract|Research and theory for nursing practice
Res Vet Sci|Research in veterinary science
Res Virol|Research in virology
Research (Wash D C)|Research
Resen Clin Cient|Resenha clínico-científica
Resid Staff Physician|Resident and staff physician
Residue Rev|Residue reviews
Resour Biomed Res Educ|Resources for biomedical research and education
Respir Care Clin N Am|Respiratory care clinics of North America
Respir Care|Respiratory care
Respir Investig|Respiratory investigation
Respir Manage|Respiratory management
Respir Med Case Rep|Respiratory medicine case reports
Respir Med Res|Respiratory medicine and research
Respir Med|Respiratory medicine
Respir Physiol Neurobiol|Respiratory physiology & neurobiology
Respir Physiol|Respiration physiology
Respir Res|Respiratory research
Respir Ther|Respiratory therapy
Respiration
Respirol Case Rep|Respirology case reports
Respirology
Restaurants Inst|Restaurants & institutions
Restor Dent Endod|Restorative dentistry & endodontics
Restor Neurol Neurosci|Restorative neurology and neuroscience
Restorative Dent|Restorative dentistry
Results Immunol|Results in immunology
Results Pharma Sci|Results in pharma sciences
Results Probl Cell Differ|Results and problems in cell differentiation
Resuscitation
Retin Cases Brief Rep|Retinal cases & brief reports
Retina
Retrovirology
Reumatismo
Reumatizam
Reumatol Clin|Reumatología clinica
Reumatologia
Rev ADM|Revista ADM
Rev Actual Estomatol Esp|Revista de actualidad estomatológica española
Rev Agrup Odontol Cap Fed|Revista de la Agrupación Odontológica de la Capital Federal
Rev Alerg Mex|Revista alergia Mexico
Rev Alerg Mex|Revista alergia México
Rev Allergy|Review of allergy
Rev Annu Soc Odontostomatol Nordest|Revue annuelle - Société odonto-stomatologique du Nord-Est
Rev Argent Cir|Revista argentina de cirugía
Rev Argent Endocrinol Metab|Revista argentina de endocrinología y metabolismo
Rev Argent Implantol Estomatol|Revista Argentina De Implantologia Estomatologica
Rev Argent Microbiol|Revista Argentina de microbiología
Rev Argent Urol Nefrol|Revista argentina de urología y nefrología
Rev Asoc Argent Microbiol|Revista de la Asociación Argentina de Microbiología
Rev Asoc Med Argent|Revista de la Asociación Médica Argentina
Rev Asoc Mex Enferm|Revista de la Asociación Mexicana de Enfermeras
Rev Asoc Odontol Argent|Revista de la Asociación Odontológica Argentina
Rev Asoc Odontol Costa Rica|Revista de la Asociación Odontológica de Costa Rica
Rev Asoc Prof Hosp Nac Odontol|Revista De La Asociacion De Profesionales Del Hospital Nacional De Odontologia
Rev Assoc Med Bras (1992)|Revista da Associação Médica Brasileira
Rev Assoc Med Bras|Revista da Associação Médica Brasileira
Rev Assoc Paul Cir Dent|Revista da Associação Paulista de Cirurgiões Dentistas
Rev Ateneo Catedra Tec Oper Dent|Revista Del Ateneo De La Catedra De Tecnica De Operatoria Dental
Rev Atheroscler (Paris)|Revue de l'athérosclérose et des artériopathies périphériques
Rev Belg Pathol Med Exp|Revue belge de pathologie et de médecine expérimentale
Rev Belge Med Dent (1984)|Revue belge de médecine dentaire
Rev Biol Oral|Revista de biologia oral
Rev Biol Trop|Revista de biología tropical
Rev Bras Anestesiol|Revista brasileira de anestesiologia
Rev Bras Biol|Revista brasileira de biologia
Rev Bras Cir Cardiovasc|Revista brasileira de cirurgia cardiovascular
Rev Bras Cir|Revista brasileira de cirurgia
Rev Bras Enferm|Revista brasileira de enfermagem
Rev Bras Epidemiol|Revista brasileira de epidemiologia
Rev Bras Gastroenterol|Revista brasileira de gastroenterologia
Rev Bras Ginecol Obstet|Revista brasileira de ginecologia e obstetrícia
Rev Bras Hematol Hemoter|Revista brasileira de hematologia e hemoterapia
Rev Bras Leprol|Revista brasileira de leprologia
Rev Bras Med Trab|Revista brasileira de medicina do trabalho
Rev Bras Med|Revista brasileira de medicina
Rev Bras Odontol|Revista brasileira de odontologia
Rev Bras Oftalmol|Revista brasileira de oftalmologia
Rev Bras Ortop|Revista brasileira de ortopedia
Rev Bras Parasitol Vet|Revista brasileira de parasitologia veterinária
Rev Bras Pesqui Med Biol|Revista brasileira de pesquisas médicas e biológicas
Rev Bras Ter Intensiva|Revista Brasileira de terapia intensiva
Rev Can Biol Exp|Revue canadienne de biologie expérimentale
Rev Can Biol|Revue canadienne de biologie
Rev Cardiovasc Med|Reviews in cardiovascular medicine
Rev Catarinense Odontol|Revista catarinense de odontologia
Rev Cent Am Odontol|Revista Centro América odontológica
Rev Centro Cienc Biomed Univ Fed Uberlandia|Revista do Centro de Ciências Biomédicas da Universidade Federal de Uberlândia
Rev Chil Obstet Ginecol|Revista chilena de obstetricia y ginecología
Rev Chil Odontoestomatol|Revista chilena de odontoestomatología
Rev Chil Pediatr|Revista chilena de pediatría
Rev Chilena Infectol|Revista chilena de infectología
Rev Chir Oncol Radiol O R L Oftalmol Stomatol Chir|Revista de chirurgie, oncologie, radiologie, o.r.l., oftalmologie, stomatologie. Chirurgie
Rev Chir Oncol Radiol O R L Oftalmol Stomatol Otorinolaringol|Revista de chirurgie, oncologie, radiologie, o.r.l., oftalmologie, stomatologie. Oto-rino-laringologia
Rev Chir Oncol Radiol O R L Oftalmol Stomatol Ser Oftalmol|Revista de chirurgie, oncologie, radiologie, o. r. l., oftalmologie, stomatologie. Seria
Rev Chir Oncol Radiol O R L Oftalmol Stomatol Ser Stomatol|Revista de chirurgie, oncologie, radiologie, o. r. l., oftalmologie, stomatologie. Seria
Rev Chir Orthop Reparatrice Appar Mot|Revue de chirurgie orthopédique et réparatrice de l'appareil moteur
Rev Cir Urug|Revista de cirugía del Uruguay
Rev Circ Odontol Cordoba|Revista del Círculo Odontológico de Córdoba
Rev Circ Odontol Sur|Revista Del Circulo Odontologico Del Sur
Rev Clin Basic Pharm|Reviews in clinical & basic pharmacology
Rev Clin Esp (Barc)|Revista clínica espanõla
Rev Clin Exp Hematol|Reviews in clinical and experimental hematology
Rev Col Bras Cir|Revista do Colégio Brasileiro de Cirurgiões
Rev Col Estomatol Guatem|Revista del Colegio Estomatológico de Guatemala
Rev Col Med Guatem|Revista del Colegio Médico de Guatemala
Rev Col Nac Enferm|Revista del Colegio Nacional de Enfermeras
Rev Colomb Obstet Ginecol|Revista colombiana de obstetricia y ginecología
Rev Colomb Pediatr Pueric|Revista colombiana de pediatría y puericultura
Rev Colomb Psiquiatr|Revista colombiana de psiquiatría
Rev Corps Sante Armees Terre Mer Air|Revue des corps de santé des armées terre, mer, air
Rev Costarric Cienc Med|Revista costarricense de ciencias médicas
Rev Cubana Enferm|Revista cubana de enfermería
Rev Cubana Estomatol|Revista cubana de estomatología
Rev Cubana Med Trop|Revista cubana de medicina tropical
Rev Czech Med|Review of Czechoslovak medicine
Rev Dent (St Domingo)|Revista dental
Rev Dent Chile|Revista dental de Chile
Rev Dent Liban|Revue dentaire libanaise. Lebanese dental magazine
Rev Diabet Stud|The review of diabetic studies
Rev Drug Metab Drug Interact|Reviews on drug metabolism and drug interactions
Rev Econ Stat|The review of economics and statistics
Rev Ecuat Hig Med Trop|Revista ecuatoriana de higiene y medicina tropical
Rev Electroencephalogr Neurophysiol Clin|Revue d'électroencéphalographie et de neurophysiologie clinique
Rev Elev Med Vet Pays Trop|Revue d'élevage et de médecine vétérinaire des pays tropicaux
Rev Endocr Metab Disord|Reviews in endocrine & metabolic disorders
Rev Enferm (Lisboa)|Revista de enfermagem
Rev Enferm Nov Dimens|Revista enfermagem em novas dimensões
Rev Enferm|Revista de enfermería
Rev Environ Contam Toxicol|Reviews of environmental contamination and toxicology
Rev Environ Health|Reviews on environmental health
Rev Epidemiol Med Soc Sante Publique|Revue d'épidémiologie, médecine sociale et santé publique
Rev Epidemiol Sante Publique|Revue d'épidémiologie et de santé publique
Rev Esc Enferm USP|Revista da Escola de Enfermagem da U S P
Rev Esc Odontol Tucuman|Revista De La Escuela De Odontologia, Universidad Nacional De Tucuman, Facultad De Medicina
Rev Esp Anestesiol Reanim|Revista española de anestesiología y reanimación
Rev Esp Anestesiol|Revista española de anestesiología
Rev Esp Cardiol (Engl Ed)|Revista española de cardiología
Rev Esp Cardiol|Revista española de cardiología
Rev Esp Cir Ortop Traumatol|Revista española de cirugía ortopédica y traumatología
Rev Esp Endodoncia|Revista española de endodoncia
Rev Esp Enferm Apar Dig|Revista española de las enfermedades del aparato digestivo
Rev Esp Enferm Dig|Revista Espanola de Enfermedades Digestivas
Rev Esp Enferm Dig|Revista española de enfermedades digestivas
Rev Esp Estomatol|Revista española de estomatología
Rev Esp Fisiol|Revista española de fisiología
Rev Esp Geriatr Gerontol|Revista española de geriatría y gerontología
Rev Esp Med Nucl Imagen Mol|Revista española de medicina nuclear e imagen molecular
Rev Esp Med Nucl|Revista española de medicina nuclear
Rev Esp Obstet Ginecol|Revista española de obstetricia y ginecología
Rev Esp Oncol|Revista española de oncología
Rev Esp Otoneurooftalmol Neurocir|Revista española de oto-neuro-oftalmología y neurocirugía
Rev Esp Parad|Revista Espanola De Paradoncia
Rev Esp Patol|Revista española de patología
Rev Esp Pediatr|Revista española de pediatría
Rev Esp Quimioter|Revista española de quimioterapia
Rev Esp Salud Publica|Revista española de salud pública
Rev Esp Sanid Penit|Revista española de sanidad penitenciaria
Rev Esp Tuberc|Revista española de tuberculosis
Rev Eur Odontoestomatol|Revista europea de odonto-estomatología
Rev Fac Cien Med Univ Nac Cordoba|Revista de la Facultad de Ciencias Médicas
Rev Fac Cienc Med Cordoba|Revista de la Facultad de Ciencias Médicas de Córdoba
Rev Fac Cienc Med Univ Nac Cordoba|Revista de la Facultad de Ciencias Médicas, Universidad Nacional de Córdoba
Rev Fac Farm Odontol Araraquara|Revista da Faculdade de Farmácia e Odontologia de Araraquara
Rev Fac Farm Odontol Ribeiro Preto|Revista da Faculdade de Farmácia e Odontologia de Ribeirão Prêto
Rev Fac Med Univ Nac Colomb|Revista de la Facultad de Medicina, Universidad Nacional de Colombia
Rev Fac Odontol Aracatuba|Revista da Faculdade de Odontologia de Araçatuba
Rev Fac Odontol P Alegre|Revista da Faculdade de Odontologia, Pôrto Alegre
Rev Fac Odontol Pernambuco|Revista da Faculdade de Odontologia de Pernambuco
Rev Fac Odontol Ribeiro Preto|Revista da Faculdade de Odontologia de Ribeirão Prêto
Rev Fac Odontol Sao Jose Dos Campos|Revista da Faculdade de Odontologia de São José dos Campos
Rev Fac Odontol Sao Paulo|Revista da Faculdade de Odontologia da Universidade de São Paulo
Rev Fac Odontol Univ Antioq|Revista de la Facultad de Odontología Universidad de Antioquia
Rev Fac Odontol Univ Fed Bahia|Revista da Faculdade de Odontologia da Universidade Federal da Bahia
Rev Fac Odontol Univ Nac (Cordoba)|Revista de la Facultad de Odontología
Rev Fac Odontol Univ Nac Colomb|Revista de la Facultad de Odontología de la Universidad Nacional de Colombia
Rev Faculdade Odontol FZL|Revista da Faculdade de Odontologia da FZL
Rev Faculdade Odontol Lins|Revista da Faculdade de Odontologia de Lins
Rev Farm Bioquim Univ Sao Paulo|Revista de farmácia e bioquímica da Universidade de São Paulo
Rev Farm Odontol|Revista de farmacia e odontologia
Rev Fed Am Health Syst|Review
Rev Fed Am Hosp|Review - Federation of American Hospitals
Rev Fed Odontol Colomb|Revista de la Federación Odontológica Colombiana
Rev Fed Odontol Ecuat|Revista de la Federación Odontológica Ecuatoriana
Rev Fr Allergol|Revue française d'allergologie
Rev Fr Etud Clin Biol|Revue française d'études cliniques et biologiques
Rev Fr Gynecol Obstet|Revue française de gynécologie et d'obstétrique
Rev Fr Mal Respir|Revue française des maladies respiratoires
Rev Fr Odontostomatol|Revue française d'odonto-stomatologie
Rev Fr Prothes Dent|Revue française des prothésistes dentaires
Rev Fr Psychanal|Revue française de psychanalyse
Rev Fr Transfus Immunohematol|Revue française de transfusion et immuno-hématologie
Rev Fr Transfus|Revue française de transfusion
Rev Gastroenterol Disord|Reviews in gastroenterological disorders
Rev Gastroenterol Mex|Revista de gastroenterología de México
Rev Gastroenterol Peru|Revista de gastroenterología del Perú
Rev Gaucha Enferm|Revista gaúcha de enfermagem
Rev Gaucha Odontol|Revista gaúcha de odontologia
Rev Ginecol Obstet (Sao Paulo)|Revista de ginecologia e d'obstetrícia
Rev Guatem Estomatol|Revista guatemalteca de estomatología
Rev Hist Art Dent|Revue d'histoire de l'art dentaire
Rev Hosp Clin Fac Med Sao Paulo|Revista do Hospital das Clinicas, Faculdade de Medicina da Universidade de Sao Paulo
Rev Hyg Med Soc|Revue d'hygiène et de médecine sociale
Rev Iber Endocrinol|Revista ibérica de endocrinología
Rev Iberoam Micol|Revista iberoamericana de micología
Rev Ig Bacteriol Virusol Parazitol Epidemiol Pneumoftiziol Bacteriol Virusol Parazitol Epidemiol|Revista de igienă, bacteriologie, virusologie, parazitologie, epidemiologie, pneumoftiziologie. Bacteriologia, virusologia, parazitologia, epidemiologia
Rev Ig Bacteriol Virusol Parazitol Epidemiol Pneumoftiziol Pneumoftiziol|Revista de igienă, bacteriologie, virusologie, parazitologie, epidemiologie, pneumoftiziologie. Pneumoftiziologia
Rev Immunogenet|Reviews in immunogenetics
Rev Immunol (Paris)|Revue d'immunologie
Rev Immunol Ther Antimicrob|Revue d'immunologie et de thérapie antimicrobienne
Rev Infect Dis|Reviews of infectious diseases
Rev Infirm Assist Soc|Revue de l'infirmière et de l'assistante sociale
Rev Infirm Inf|Revue de l'infirmière. Informations
Rev Infirm|Revue de l'infirmière
Rev Inst Antibiot (Recife)|Revista do Instituto de Antibióticos, Universidade Federal de Pernambuco
Rev Inst Hyg Mines (Hasselt)|Revue de l'Institut d'hygiène des mines
Rev Inst Med Trop Sao Paulo|Revista do Instituto de Medicina Tropical de São Paulo
Rev Inst Nac Cancerol (Mex)|Revista del Instituto Nacional de Cancerología
Rev Inst Salubr Enferm Trop|Revista del Instituto de Salubridad y Enfermedades Tropicales
Rev Int Androl|Revista internacional de andrología
Rev Int Hepatol|Revue internationale d'hépatologie
Rev Interam Radiol|Revista interamericana de radiología
Rev Invest (Guadalajara)|Revista de investigación
Rev Invest Clin|Revista de Investigacion Clinica
Rev Invest Clin|Revista de investigación clínica
Rev Invest Salud Publica|Revista de investigación en salud pública
Rev Laryngol Otol Rhinol (Bord)|Revue de laryngologie - otologie - rhinologie
Rev Lat Am Enfermagem|Revista latino-americana de enfermagem
Rev Latinoam Cir Plast|Revista latinoamericana de cirugía plástica
Rev Latinoam Microbiol (1958)|Revista latinoamericana de microbiología
Rev Latinoam Microbiol Parasitol (Mex)|Revista latinoamericana de microbiología y parasitología
Rev Latinoam Patol|Revista latinoamericana de patología
Rev Mal Respir|Revue des maladies respiratoires
Rev Med Aeronaut|Revue de médecine aéronautique
Rev Med Brux|Revue médicale de Bruxelles
Rev Med Chil|Revista médica de Chile
Rev Med Chir Mal Foie|Revue médico-chirurgicale des maladies du foie
Rev Med Chir Soc Med Nat Iasi|Revista medico-chirurgicală̆ a Societă̆ţ̜ii de Medici ş̧i Naturaliş̧ti din Iaş̧i
Rev Med Costa Rica|Revista médica de Costa Rica
Rev Med Hondur|Revista médica hondureña
Rev Med Hosp Gen (Mex)|Revista médica del Hospital General
Rev Med Inst Mex Seguro Soc|Revista médica del Instituto Mexicano del Seguro Social
Rev Med Int Photo Cinema Telev|Revue médicale internationale de photo, cinéma, télévision. International journal of medical photography, cinematography & television
Rev Med Interna Neurol Psihiatr Neurochir Dermatovenerol Neurol Psihiatr Neurochir|Revista de medicină internă, neurologie, psihiatrie, neurochirurgie, dermato-venerologie. Neurologie, psihiatrie, neurochirurgie
Rev Med Interne|La Revue de médecine interne
Rev Med Interne|Revue de Medecine Interne
Rev Med Liege|Revue médicale de Liège
Rev Med Moyen Orient|Revue médicale du Moyen-Orient
Rev Med Panama|Revista médica de Panamá
Rev Med Psychosom Psychol Med|Revue de médecine psychosomatique et de psychologie médicale
Rev Med Suisse Romande|Revue médicale de la Suisse romande
Rev Med Suisse|Revue médicale suisse
Rev Med Univ Navarra|Revista de medicina de la Universidad de Navarra
Rev Med Virol|Reviews in medical virology
Rev Mex Cir Ginecol Cancer|Revista mexicana de cirugía, ginecología y cáncer
Rev Mex Urol|Revista mexicana de urología
Rev Museo Fac Odontol B Aires|Revista del Museo de la Facultad de Odontología de Buenos Aires
Rev Neurol (Paris)|Revue neurologique
Rev Neurol Dis|Reviews in neurological diseases
Rev Neurol|Revista de neurologia
Rev Neuropsiquiatr|Revista de neuro-psiquiatría
Rev Neuropsychiatr Infant|Revue de neuropsychiatrie infantile et d'hygiène mentale de l'enfance
Rev Neurosci|Reviews in the neurosciences
Rev Obstet Ginecol Venez|Revista de obstetricia y ginecología de Venezuela
Rev Obstet Gynecol|Reviews in obstetrics & gynecology
Rev Oculomot Res|Reviews of oculomotor research
Rev Odontoestomatol|Revista odonto-estomatológica
Rev Odontoimplantol|Revue odonto-implantologique
Rev Odontol (Cordoba)|Revista Odontologica
Rev Odontol (La Paz)|Revista Odontologica
Rev Odontol Concepcion|Revista odontológica de Concepción
Rev Odontol Costa Rica|Revista odontológica de Costa Rica
Rev Odontol Ecuat|Revista odontológica ecuatoriana
Rev Odontol P R|Revista odontológica de Puerto Rico
Rev Odontol St Catarina|Revista De Odontologia Da Universidade Federal De Santa Catarina
Rev Odontol UNESP|Revista de odontologia da UNESP
Rev Odontol Univ Sao Paulo|Revista de odontologia da Universidade de São Paulo
Rev Odontostomatol (Paris)|Revue d'odonto-stomatologie
Rev Odontostomatol Midi Fr|Revue d'odonto-stomatologie du midi de la France
Rev Odontostomatol Nordest|Revue odonto stomatologique du Nord-Est
Rev Orthop Dento Faciale|Revue d'orthopédie dento-faciale
Rev Otoneuroophtalmol|Revue d'oto-neuro-ophtalmologie
Rev Pain|Reviews in pain
Rev Panam Salud Publica|Revista Panamericana de Salud Publica
Rev Panam Salud Publica|Revista panamericana de salud pública
Rev Pathol Comp|Revue de pathologie comparée
Rev Patient Focus Care Assoc|Review
Rev Paul Endodontia|Revista Paulista De Endodontia
Rev Paul Enferm|Revista paulista de enfermagem
Rev Paul Med|Revista paulista de medicina
Rev Paul Odontol|Revista paulista de odontologia
Rev Paul Pediatr|Revista paulista de pediatria
Rev Pediatr Obstet Ginecol Obstet Ginecol|Revista de pediatrie, obstetrică si ginecologie. Obstetrică si ginecologie
Rev Pediatr Obstet Ginecol Pediatr|Revista de pediatrie, obstetrică şi ginecologie. Pediatria
Rev Pernambucana Odontol|Revista pernambucana de odontologia
Rev Peru Med Exp Salud Publica|Revista peruana de medicina experimental y salud pública
Rev Physiol Biochem Pharmacol|Reviews of physiology, biochemistry and pharmacology
Rev Pneumol Clin|Revue de pneumologie clinique
Rev Port Cardiol|Revista Portuguesa de Cardiologia
Rev Port Cardiol|Revista portuguesa de cardiologia
Rev Port Cir Cardiotorac Vasc|Revista portuguesa de cirurgia cardio-torácica e vascular
Rev Port Pediatr Pueric|Revista portuguesa de pediatria e puericultura
Rev Port Pediatr|Revista portuguesa de pediatria
Rev Prat|La Revue du praticien
Rev Psiquiatr Salud Ment|Revista de psiquiatrí́a y salud mental
Rev Public Data Use|Review of public data use
Rev Pure Appl Pharmacol Sci|Reviews in pure & applied pharmacological sciences
Rev Recent Clin Trials|Reviews on recent clinical trials
Rev Reg Aracatuba Assoc Paul Cir Dent|Revista Regional de Araçatuba, Associação Paulista de Cirurgiões Dentistas
Rev Reprod|Reviews of reproduction
Rev Rhum Engl Ed|Revue du Rhumatisme. English Edition
Rev Rhum Mal Osteoartic|Revue du rhumatisme et des maladies ostéo-articulaires
Rev Roum Endocrinol|Revue roumaine d'endocrinologie
Rev Roum Inframicrobiol|Revue roumaine d'inframicrobiologie
Rev Roum Med Intern|Revue roumaine de medecine interne
Rev Roum Med|Revue roumaine de medecine
Rev Roum Morphol Embryol|Revue roumaine de morphologie et d'embryologie
Rev Roum Morphol Physiol|Revue roumaine de morphologie et de physiologie
Rev Roum Neurol Psychiatr|Revue roumaine de neurologie et de psychiatrie
Rev Roum Neurol|Revue roumaine de neurologie
Rev Roum Physiol|Revue roumaine de physiologie
Rev Roum Virol|Revue roumaine de virologie
Rev SESDA|Revue du SESDA
Rev Salud Publica (Bogota)|Revista de salud pública
Rev Sanid Hig Publica (Madr)|Revista de sanidad e higiene pública
Rev Sanid Milit Argent|Revista de la sanidad militar argentina
Rev Saude Publica|Revista de saúde pública
Rev Sci Instrum|The Review of scientific instruments
Rev Sci Tech|Revue Scientifique Et Technique
Rev Sci Tech|Revue scientifique et technique
Rev Soc Argent Biol|Revista de la Sociedad Argentina de Biología
Rev Soc Bras Med Trop|Revista da Sociedade Brasileira de Medicina Tropical
Rev Soc Odontol La Plata|Revista de la Sociedad Odontológica de La Plata
Rev Soc Peru Endocrinol|Revista de la Sociedad Peruana de Endocrinología
Rev Stomatol Chir Maxillofac|Revue de stomatologie et de chirurgie maxillo-faciale
Rev Surg|Review of surgery
Rev Synth|Revue de synthèse
Rev Tuberc Pneumol (Paris)|Revue de tuberculose et de pneumologie
Rev Urol|Reviews in urology
Rev Venez Sanid Asist Soc|Revista venezolana de sanidad y asistencia social
Rev Venez Urol|Revista venezolana de urología
Revmatologiia (Mosk)|Revmatologiia
Rheum Dis Clin North Am|Rheumatic diseases clinics of North America
Rheumatism
Rheumatol Adv Pract|Rheumatology advances in practice
Rheumatol Int|Rheumatology international
Rheumatol Phys Med|Rheumatology and physical medicine
Rheumatol Rehabil|Rheumatology and rehabilitation
Rheumatol Ther|Rheumatology and therapy
Rheumatology
Rheumatology (Oxford)|Rheumatology
Rhinol Suppl|Rhinology. Supplement
Rhinology
Rhod Nurse|The Rhodesia nurse
Rhod Nurse|The Rhodesian nurse
Rhumatologie
Rice (N Y)|Rice
Rinsho Biseibutshu Jinsoku Shindan Kenkyukai Shi|Rinshō Biseibutsu Jinsoku Shindan Kenkyūkai shi
Rinsho Byori
Rinsho Ketsueki
Rinsho Ketsueki|[Rinshō ketsueki] The Japanese journal of clinical hematology
Rinsho Kyobu Geka|Rinshō kyōbu geka
Rinsho Shika|[Rinshō shika] [Clinical dentistry]
Rinsho Shinkeigaku|Rinshō shinkeigaku
Rinsho Shishubyo Danwakai Kaishi|Rinshō Shishūbyō Danwakai kaishi
Risk Anal|Risk Analysis
Risk Anal|Risk analysis
Risk Manag Healthc Policy|Risk management and healthcare policy
Risk Manage|Risk Management
Riv Anat Patol Oncol|Rivista di anatomia patologica e di oncologia
Riv Biol|Rivista di biologia
Riv Clin Pediatr|Rivista di clinica pediatrica
Riv Crit Clin Med|Rivista critica di clinica medica
Riv Emoter Immunoematol|Rivista di emoterapia ed immunoematologia
Riv Gastroenterol|Rivista di gastro-enterologia
Riv Inferm|Rivista dell'infermiere
Riv Infort Mal Prof|Rivista degli infortuni e delle malattie professionali
Riv Ist Sieroter Ital|Rivista dell'Istituto sieroterapico italiano
Riv Istochim Norm Patol|Rivista di istochimica, normale e patologica
Riv Ital Ginecol|Rivista italiana di ginecologia
Riv Ital Ig|Rivista italiana d'igiene
Riv Ital Odontotec|Rivista italiana degli odontotecnici
Riv Ital Stomatol|Rivista italiana di stomatologia
Riv Malariol|Rivista di malariologia
Riv Med Aeronaut Spaz|Rivista di medicina aeronautica e spaziale
Riv Neurol|Rivista di neurologia
Riv Odontoiatr Amici Brugg|Rivista di odontoiatria degli Amici di Brugg
Riv Odontostomatol Implantoprotesi|Rivista di odontostomatologia e implantoprotesi
Riv Ostet Ginecol Prat Med Perinat|Rivista di ostetricia ginecologia pratica e medicina perinatale
Riv Ostet Ginecol Prat|Rivista d'ostetricia e ginecologia pratica
Riv Ostet Ginecol|Rivista di ostetricia e ginecologia
Riv Otoneurooftalmol|Rivista oto-neuro-oftalmologica
Riv Parassitol|Rivista di parassitologia
Riv Patol Clin Sper|Rivista di patologia clinica e sperimentale
Riv Patol Clin|Rivista di patologia e clinica
Riv Patol Nerv Ment|Rivista di patologia nervosa e mentale
Riv Psichiatr|Rivista di psichiatria
Riv Sper Freniatr Med Leg Alien Ment|Rivista sperimentale di freniatria e medicina legale delle alienazioni mentali
Riv Stor Med|Rivista di storia della medicina
Robot Surg|Robotic surgery
Rocky Mt Med J|Rocky Mountain medical journal
Rocz Akad Med Bialymst|Roczniki Akademii Medycznej w Bialymstoku
Rocz Panstw Zakl Hig|Roczniki Panstwowego Zakladu Higieny
Rocz Panstw Zakl Hig|Roczniki Państwowego Zakładu Higieny
Rocz Pomor Akad Med|Rocznik Pomorskiej Akademii Medycznej im. Gen. Karola Świerczewskiego w Szczecinie
Rofo|RöFo
Rom J Anaesth Intensive Care|Romanian journal of anaesthesia and intensive care
Rom J Endocrinol|Romanian journal of endocrinology
Rom J Intern Med|Romanian Journal of Internal Medicine
Rom J Intern Med|Romanian journal of internal medicine
Rom J Morphol Embryol|Romanian Journal of Morphology and Embryology
Rom J Morphol Embryol|Romanian journal of morphology and embryology
Rom J Ophthalmol|Romanian journal of ophthalmology
Rom J Virol|Romanian journal of virology
Rom Med Rev|Romanian medical review
Rontgenpraxis
Ross Fiziol Zh Im I M Sechenova|Rossiĭskii fiziologicheskiĭ zhurnal imeni I.M. Sechenova
Roum Arch Microbiol Immunol|Roumanian archives of microbiology and immunology
Rozhl Chir|Rozhledy v Chirurgii
Rozhl Chir|Rozhledy v chirurgii
Rum Med Rev|Rumanian medical review
Rural Remote Health|Rural and remote health
Russ Coiles Health Trends|Russ Coile's health trends
Ryan Advis Health Serv Gov Boards|The Ryan advisory for health services governing boards
Ryumachi
S Afr Fam Pract (2004)|South African family practice
S Afr J Commun Disord|The South African journal of communication disorders
S Afr J Med Sci|The South African journal of medical sciences
S Afr J Physiother|The South African journal of physiotherapy
S Afr J Psychiatr|The South African journal of psychiatry
S Afr J Surg|South African Journal of Surgery
S Afr J Surg|South African journal of surgery. Suid-Afrikaanse tydskrif vir chirurgie
S Afr Med J|South African Medical Journal
S Afr Med J|South African medical journal
S C Dent J|South Carolina dental journal
S C Nurse|The South Carolina nurse
S C Nurs|South Carolina nursing
S D J Med|South Dakota journal of medicine
S D Med|South Dakota medicine
S D Nurse|The South Dakota nurse
SA J Radiol|SA journal of radiology
SAAD Dig|SAAD digest
SAAS Bull Biochem Biotechnol|SAAS bulletin, biochemistry and biotechnology
SAGE Open Med Case Rep|SAGE open medical case reports
SAGE Open Med|SAGE open medicine
SAGE Open Nurs|SAGE open nursing
SAHARA J
SAR QSAR Environ Res|SAR and QSAR in environmental research
SAS J|SAS journal
SC Trodent
SCADA J|Scada Journal
SCHA J|Scha Journal
SCNA Newsl|Scna Newsletter
SDA Dent|Sda Dentist
SHSTF|Shstf
SICOT J|SICOT-J
SLAS Discov|SLAS discovery
SLAS Technol|SLAS technology
SOLAIAT|Solaiat
SSM Popul Health|SSM - population health
STAR Protoc|STAR protocols
Sabouraudia
Sac Explor|Sac Explorer
Saf Health Work|Safety and health at work
Sairaanh Vuosik|Sairaanhoidon vuosikirja
Sairaanhoitaja
Sairaanhoitajalehti
Saline Syst|Saline systems
Salud Bucal|Salud bucal
Salud Colect|Salud colectiva
Salud Publica Mex|Salud pública de México
Same Day Surg|Same-day surgery
Samml Zwangl Abh Geb Psychiatr Neurol|Sammlung zwangloser Abhandlungen aus dem Gebiete der Psychiatrie und Neurologie
San Fernando Val Dent Soc Bull|San Fernando Valley Dental Society bulletin
San Gabriel Val Dent Soc Bull|San Gabriel Valley Dental Society bulletin
Sanfujinka No Jissai|Sanfujinka no jissai. Practice of gynecology and obstetrics
Sangre (Barc)|Sangre
Sangyo Eiseigaku Zasshi
Sangyo Eiseigaku Zasshi|Sangyō eiseigaku zasshi
Sangyo Igaku|Sangyō igaku. Japanese journal of industrial health
Sangyo Ika Daigaku Zasshi
Sanit Rev J Public Health|The Sanitary review and journal of public health
Sante
Sante Ment Que|Santé mentale au Québec
Sante Publique (Paris)|Santé publique
Sante Publique|Revue Internationale Du Trachome Et de Pathologie Oculaire Tropicale EtSubtropicale Et De Sante Publique Rev Int Trach Pathol Ocul Trop Subtro
Sante Publique|Sante Publique (Vandoeuvre-Les-Nancy
Sante Publique|Santé publique
Sao Paulo Med J|São Paulo medical journal
Sarcoidosis
Sarcoidosis Vasc Diffuse Lung Dis|Sarcoidosis, Vasculitis, and Diffuse Lung Diseases
Sarcoidosis Vasc Diffuse Lung Dis|Sarcoidosis, vasculitis, and diffuse lung diseases
Sarcoma
Saturday Rev|Saturday review
Saudi Dent J|The Saudi dental journal
Saudi J Anaesth|Saudi journal of anaesthesia
Saudi J Biol Sci|Saudi journal of biological sciences
Saudi J Gastroenterol|Saudi journal of gastroenterology
Saudi J Kidney Dis Transpl|Saudi journal of kidney diseases and transplantation
Saudi J Med Med Sci|Saudi journal of medicine & medical sciences
Saudi J Ophthalmol|Saudi journal of ophthalmology
Saudi Med J|Saudi medical journal
Saudi Pharm J|Saudi pharmaceutical journal
Sb Lek|Sborník lékar̆ský
Sb Ved Pr Lek Fak Karlovy Univerzity Hradci Kralove Suppl|Sborník vědeckých prací Lékařské fakulty Karlovy univerzity v Hradci Králové. Supplementum
Scalpel|The Scalpel
Scan Electron Microsc|Scanning electron microscopy
Scand Audiol Suppl|Scandinavian audiology. Supplementum
Scand Audiol|Scandinavian audiology
Scand Cardiovasc J Suppl|Scandinavian cardiovascular journal. Supplement
Scand Cardiovasc J|Scandinavian Cardiovascular Journal
Scand Cardiovasc J|Scandinavian cardiovascular journal
Scand J Caring Sci|Scandinavian journal of caring sciences
Scand J Child Adolesc Psychiatr Psychol|Scandinavian journal of child and adolescent psychiatry and psychology
Scand J Clin Lab Invest Suppl|Scandinavian Journal of Clinical and Laboratory Investigation. Supplement
Scand J Clin Lab Invest Suppl|Scandinavian journal of clinical and laboratory investigation. Supplementum
Scand J Clin Lab Invest|Scandinavian journal of clinical and laboratory investigation
Scand J Dent Res|Scandinavian journal of dental research
Scand J Food Nutr|Scandinavian journal of food & nutrition
Scand J Gastroenterol Suppl|Scandinavian journal of gastroenterology. Supplement
Scand J Gastroenterol|Scandinavian journal of gastroenterology
Scand J Haematol Suppl|Scandinavian journal of haematology. Supplementum
Scand J Haematol|Scandinavian journal of haematology
Scand J Immunol Suppl|Scandinavian journal of immunology. Supplement
Scand J Immunol|Scandinavian journal of immunology
Scand J Infect Dis Suppl|Scandinavian journal of infectious diseases. Supplementum
Scand J Infect Dis|Scandinavian journal of infectious diseases
Scand J Med Sci Sports|Scandinavian journal of medicine & science in sports
Scand J Occup Ther|Scandinavian journal of occupational therapy
Scand J Pain|Scandinavian journal of pain
Scand J Plast Reconstr Surg Hand Surg Suppl|Scandinavian journal of plastic and reconstructive surgery and hand surgery. Supplementum
Scand J Plast Reconstr Surg Hand Surg|Scandinavian journal of plastic and reconstructive surgery and hand surgery
Scand J Plast Reconstr Surg Suppl|Scandinavian journal of plastic and reconstructive surgery. Supplementum
Scand J Plast Reconstr Surg|Scandinavian journal of plastic and reconstructive surgery
Scand J Prim Health Care Suppl|Scandinavian journal of primary health care. Supplement
Scand J Prim Health Care|Scandinavian journal of primary health care
Scand J Psychol|Scandinavian journal of psychology
Scand J Public Health Suppl|Scandinavian journal of public health. Supplement
Scand J Public Health|Scandinavian journal of public health
Scand J Rehabil Med Suppl|Scandinavian journal of rehabilitation medicine. Supplement
Scand J Rehabil Med|Scandinavian journal of rehabilitation medicine
Scand J Respir Dis Suppl|Scandinavian journal of respiratory diseases. Supplementum
Scand J Respir Dis|Scandinavian journal of respiratory diseases
Scand J Rheumatol Suppl|Scandinavian journal of rheumatology. Supplement
Scand J Rheumatol|Scandinavian journal of rheumatology
Scand J Soc Med Suppl|Scandinavian journal of social medicine. Supplementum
Scand J Soc Med|Scandinavian journal of social medicine
Scand J Surg|Scandinavian journal of surgery
Scand J Thorac Cardiovasc Surg Suppl|Scandinavian journal of thoracic and cardiovascular surgery. Supplementum
Scand J Thorac Cardiovasc Surg|Scandinavian journal of thoracic and cardiovascular surgery
Scand J Trauma Resusc Emerg Med|Scandinavian journal of trauma, resuscitation and emergency medicine
Scand J Urol Nephrol Suppl|Scandinavian journal of urology and nephrology. Supplementum
Scand J Urol Nephrol|Scandinavian journal of urology and nephrology
Scand J Urol|Scandinavian journal of urology
Scand J Work Environ Health|Scandinavian journal of work, environment & health
Scanning
Scanning Microsc Suppl|Scanning microscopy. Supplement
Scanning Microsc|Scanning Microscopy (Elk Grove Village, Il
Scanning Microsc|Scanning microscopy
Scars Burn Heal|Scars, burns & healing
Sch Health Rev|School health review
Sch Inq Nurs Pract|Scholarly inquiry for nursing practice
Sch Psychol|School psychology
Schizophr Bull|Schizophrenia bulletin
Schizophr Res Cogn|Schizophrenia research. Cognition
Schizophr Res Treatment|Schizophrenia research and treatment
Schizophr Res|Schizophrenia research
Schmerz
Schmerzther|Anasthesiologie, Intensivmedizin, Notfallmedizin, SchmerztherapieAnasthesiol Intensivmed Notfallme
Schriftenr Geb Off Gesundheitswes|Schriftenreihe aus dem Gebiete des öffentlichen Gesundheitswesens
Schriftenr Neurol|Schriftenreihe Neurologie
Schriftenr Ver Wasser Boden Lufthyg|Schriftenreihe des Vereins für Wasser-, Boden- und Lufthygiene
Schriftenr Zentralbl Arbeitsmed Arbeitsschutz Prophyl Ergonomie|Schriftenreihe Zentralblatt für Arbeitsmedizin, Arbeitsschutz, Prophylaxe, und Ergonomie
Schriftenr Zentralbl Arbeitsmed Arbeitsschutz Prophyl|Schriftenreihe Zentralblatt für Arbeitsmedizin, Arbeitsschutz und Prophylaxe
Schweiz Apoth Ztg|Schweizerische Apotheker Zeitung
Schweiz Arch Neurol Psychiatr (1985)|Schweizer Archiv fur Neurologie und Psychiatrie
Schweiz Arch Tierheilkd|Schweizer Archiv für Tierheilkunde
Schweiz Med Wochenschr Suppl|Schweizerische medizinische Wochenschrift. Supplementum
Schweiz Med Wochenschr|Schweizerische Medizinische Wochenschrift. Journal Suisse de Medecine
Schweiz Med Wochenschr|Schweizerische medizinische Wochenschrift
Schweiz Monatsschr Zahnmed|Schweizer Monatsschrift fur Zahnmedizin
Schweiz Rundsch Med Prax|Schweizerische Rundschau fur Medizin Praxis
Schweiz Z Sportmed|Schweizerische Zeitschrift für Sportmedizin
Schwest Rev|Schwestern Revue
Sci Adv|Science advances
Sci Am|Scientific American
Sci Basis Med Annu Rev|The Scientific basis of medicine annual reviews
Sci China B|Science in China. Series B, Chemistry, life sciences & earth sciences
Sci China C Life Sci|Science in China. Series C, Life sciences
Sci China Life Sci|Science China. Life sciences
Sci Context|Science in context
Sci Data|Scientific data
Sci Dig|Science digest
Sci Educ Bull|Scientific And Educational Bulletin
Sci Educ J|Scientific and educational journal
Sci Eng Ethics|Science and engineering ethics
Sci Immunol|Science immunology
Sci Justice|Science & justice
Sci Justice|Science and Justice
Sci Med Man|Science, medicine and man
Sci News|Science news
Sci Proc Cardiff Med Soc|Scientific proceedings of the Cardiff Medical Society
Sci Prog (New Haven)|Science in progress
Sci Prog|Science progress
Sci Rep|Scientific reports
Sci Robot|Science robotics
Sci Signal|Science signaling
Sci Sin B|Scientia Sinica. Series B, Chemical, biological, agricultural, medical & earth sciences
Sci Sin|Scientia Sinica
Sci Technol Adv Mater|Science and technology of advanced materials
Sci Total Environ|The Science of the total environment
Sci Transl Med|Science translational medicine
Science
Science (1979)|Science
ScientificWorldJournal|TheScientificWorldJournal
Scientifica (Cairo)|Scientifica
Scoliosis
Scoliosis Spinal Disord|Scoliosis and spinal disorders
Scott Med J|Scottish medical journal
Scr Med (Brno)|Scripta medica
Se Pu|Se Pu Chinese Journal of Chromatography (Ta-Lien Shih
Se Pu|Se pu
Second Messengers Phosphoproteins|Second messengers and phosphoproteins
Seikagaku
Seishin Shinkeigaku Zasshi|Seishin shinkeigaku zasshi
Seizure
Sel Cancer Ther|Selective cancer therapeutics
Sel Odontol (Sao Paulo)|Seleções odontológicas
Self Nonself|Self
Sem Hop Ther|Semaine des hôpitaux. Therapeutique
Sem Ther|Semaine thérapeutique
Semergen
Semin Adolesc Med|Seminars in adolescent medicine
Semin Arthritis Rheum|Seminars in arthritis and rheumatism
Semin Arthroplasty|Seminars in arthroplasty
Semin Cancer Biol|Seminars in cancer biology
Semin Cardiothorac Vasc Anesth|Seminars in cardiothoracic and vascular anesthesia
Semin Cell Biol|Seminars in cell biology
Semin Cell Dev Biol|Seminars in cell & developmental biology
Semin Clin Neuropsychiatry|Seminars in clinical neuropsychiatry
Semin Cutan Med Surg|Seminars in cutaneous medicine and surgery
Semin Dent Hyg|Seminars in dental hygiene
Semin Dermatol|Seminars in dermatology
Semin Diagn Pathol|Seminars in diagnostic pathology
Semin Dial|Seminars in dialysis
Semin Drug Treat|Seminars in drug treatment
Semin Ensen Odontopediatr|Seminario De Ensenanza De La Odontopediatria
Semin Fetal Neonatal Med|Seminars in fetal & neonatal medicine
Semin Gastrointest Dis|Seminars in gastrointestinal disease
Semin Hear|Seminars in hearing
Semin Hematol|Seminars in hematology
Semin Immunol|Seminars in immunology
Semin Immunopathol|Seminars in immunopathology
Semin Intervent Radiol|Seminars in interventional radiology
Semin Laparosc Surg|Seminars in laparoscopic surgery
Semin Liver Dis|Seminars in liver disease
Semin Musculoskelet Radiol|Seminars in musculoskeletal radiology
Semin Nephrol|Seminars in nephrology
Semin Neurol|Seminars in neurology
Semin Nucl Med|Seminars in nuclear medicine
Semin Nurse Manag|Seminars for nurse managers
Semin Oncol Nurs|Seminars in oncology nursing
Semin Oncol|Seminars in oncology
Semin Ophthalmol|Seminars in ophthalmology
Semin Orthod|Seminars in orthodontics
Semin Pediatr Neurol|Seminars in pediatric neurology
Semin Pediatr Surg|Seminars in pediatric surgery
Semin Perinatol|Seminars in perinatology
Semin Perioper Nurs|Seminars in perioperative nursing
Semin Plast Surg|Seminars in plastic surgery
Semin Psychiatry|Seminars in psychiatry
Semin Radiat Oncol|Seminars in radiation oncology
Semin Reprod Endocrinol|Seminars in reproductive endocrinology
Semin Reprod Med|Seminars in reproductive medicine
Semin Respir Crit Care Med|Seminars in respiratory and critical care medicine
Semin Respir Infect|Seminars in respiratory infections
Semin Roentgenol|Seminars in roentgenology
Semin Speech Lang|Seminars in speech and language
Semin Surg Oncol|Seminars In Surgical Oncology (New York, Ny
Semin Surg Oncol|Seminars in surgical oncology
Semin Thorac Cardiovasc Surg Pediatr Card Surg Annu|Seminars in thoracic and cardiovascular surgery. Pediatric cardiac surgery annual
Semin Thorac Cardiovasc Surg|Seminars in thoracic and cardiovascular surgery
Semin Thromb Hemost|Seminars in thrombosis and hemostasis
Semin Ultrasound CT MR|Seminars in ultrasound, CT, and MR
Semin Urol Oncol|Seminars in urologic oncology
Semin Urol|Seminars in urology
Semin Vasc Surg|Seminars in vascular surgery
Semin Vet Med Surg Small Anim|Seminars in veterinary medicine and surgery
Semina
Sens Processes|Sensory processes
Sensors (Basel)|Sensors
Ser Haematol|Series haematologica
Ser Nurs Adm|Series on nursing administration
Ser Paedopsychiatr|Series paedopsychiatrica
Servir
Sex Abuse|Sexual abuse
Sex Dev|Sexual development
Sex Health|Sexual health
Sex Med Rev|Sexual medicine reviews
Sex Med|Sexual medicine
Sex Reprod Health Matters|Sexual and reproductive health matters
Sex Reprod Healthc|Sexual & reproductive healthcare
Sex Transm Dis|Sexually transmitted diseases
Sex Transm Infect|Sexually transmitted infections
Shanghai Arch Psychiatry|Shanghai archives of psychiatry
Shanghai Kou Qiang Yi Xue|Shanghai kou qiang yi xue
Sheng Chung Ping Tsa Chih|Hsueh Yu Ch
Sheng Li Hsueh Pao|Sheng Li Hsueh Pao [Acta Physiologica Sinica]
Sheng Li Ke Xue Jin Zhan|Sheng li ke xue jin zhan [Progress in physiology]
Sheng Li Ko Hsueh Chin Chan|Sheng Li Ko Hsueh Chin Chan [Progress In Physiological Sciences]
Sheng Li Xue Bao|Sheng li xue bao
Sheng Wu Gong Cheng Xue Bao|Sheng wu gong cheng xue bao
Sheng Wu I Hsueh Kung Cheng Hsueh Tsa Chih|Sheng Wu I Hsueh Kung Cheng Hsueh Tsa Chih Journal of Biomedical Engineering (Cheng-Tu
Sheng Wu Yi Xue Gong Cheng Xue Za Zhi|Sheng wu yi xue gong cheng xue za zhi
Shih Yen Sheng Wu Hsueh Pao|Shih Yen Sheng Wu Hsueh Pao Journal of Experimental Biology
Shika Kiso Igakkai Zasshi|Shika Kiso Igakkai zasshi
Shika Rikogaku Zasshi|Shika rikōgaku zasshi. Journal of the Japan Society for Dental Apparatus and Materials
Shika Zairyo Kikai|Shika zairyō, kikai
Shikai Tenbo|Shikai tenbo
Shinkei Kenkyu No Shimpo|Shinkei kenkyū no shimpo. Advances in neurological sciences
Shinrigaku Kenkyu
Shock
Shokuhin Eiseigaku Zasshi|Shokuhin eiseigaku zasshi. Journal of the Food Hygienic Society of Japan
Shoulder Elbow|Shoulder & elbow
Shujutsu|Shujutsu. Operation
Sichuan Da Xue Xue Bao Yi Xue Ban|Sichuan da xue xue bao. Yi xue ban
Sichuan Yi Xue Yuan Xue Bao|Sichuan yi xue yuan xue bao
Sicil Sanit|Sicilia sanitaria
Sight Sav Rev|The Sight-saving review
Sightsaving
Signal Transduct Target Ther|Signal transduction and targeted therapy
Signature
Silence
Simul Healthc|Simulation in healthcare
Singapore Dent J|Singapore dental journal
Singapore Med J|Singapore medical journal
Sisli Etfal Hastan Tıp Bul|Şişli Etfal Hastanesi tıp bülteni
Sist Nerv|Sistema nervoso
Sistole
Sjukskoterskan|Sjuksköterskan
Skelet Muscle|Skeletal muscle
Skeletal Radiol|Skeletal radiology
Skin Appendage Disord|Skin appendage disorders
Skin Pharmacol Appl Skin Physiol|Skin pharmacology and applied skin physiology
Skin Pharmacol Physiol|Skin pharmacology and physiology
Skin Pharmacol|Skin Pharmacology
Skin Res Technol|Skin research and technology
Skin Therapy Lett|Skin therapy letter
Skinmed
Skull Base Rep|Skull base reports
Skull Base Surg|Skull base surgery
Skull Base|Skull base
Sleep
Sleep Breath|Sleep & breathing
Sleep Disord|Sleep disorders
Sleep Health|Sleep health
Sleep Med Clin|Sleep medicine clinics
Sleep Med Rev|Sleep medicine reviews
Sleep Med|Sleep medicine
Sleep Sci|Sleep science
Sloan Manage Rev|Sloan management review
Small
Small GTPases
Soa Chongsonyon Chongsin Uihak|Soa--chʻŏngsonyŏn chŏngsin ŭihak
Soc Appl Bacteriol Symp Ser|Society for Applied Bacteriology symposium series
Soc Biol|Social biology
Soc Casework|Social casework
Soc Cogn Affect Neurosci|Social cognitive and affective neuroscience
Soc Gen Physiol Ser|Society of General Physiologists series
Soc Med Tidskr|Social-Medicinsk tidskrift
Soc Neurosci|Social neuroscience
Soc Nurs Hist Gaz|The Society for Nursing History gazette
Soc Policy|Social policy
Soc Probl|Social problems
Soc Psychiatry Psychiatr Epidemiol|Social psychiatry and psychiatric epidemiology
Soc Psychol Q|Social psychology quarterly
Soc Psychol|Social psychology
Soc Rehabil Rec|The Social and rehabilitation record
Soc Sci Med A|Social science & medicine. Part A, Medical sociology
Soc Sci Med B|Social science & medicine. Part B, Medical anthropology
Soc Sci Med C|Social science & medicine. Part C, Medical economics
Soc Sci Med D|Social science & medicine. Part D, Medical geography
Soc Sci Med E|Social science & medicine. Part E, Medical psychology
Soc Sci Med F|Social science & medicine. Part F, Medical & social ethics
Soc Sci Med Med Anthropol|Social science & medicine. Medical anthropology
Soc Sci Med Med Econ|Social science & medicine. Medical economics
Soc Sci Med Med Geogr|Social science & medicine. Medical geography
Soc Sci Med Med Psychol Med Sociol|Social science & medicine. Medical psychology & medical sociology
Soc Sci Med|Social science & medicine
Soc Sci Res|Social science research
Soc Secur Bull Annu Stat Suppl|Social security bulletin. Annual statistical supplement
Soc Secur Bull|Social security bulletin
Soc Serv Rev|The Social service review
Soc Stud Sci|Social studies of science
Soc Work Health Care|Social work in health care
Soc Work Public Health|Social work in public health
Soc Work Res Abstr|Social work research & abstracts
Soc Work Res|Social work research
Soc Work|Social work
Society
Socioaffect Neurosci Psychol|Socioaffective neuroscience & psychology
Socioecon Issues Health|Socioeconomic issues of health
Socioecon Plann Sci|Socio-economic planning sciences
Sociol Health Illn|Sociology of health & illness
Sociol Rev Monogr|Sociological review monograph
Sociol Rev|The Sociological review
Sociometry
Soft Matter|Soft matter
Soft Robot|Soft robotics
Softw Healthc|Software in healthcare
Sogo Kango|Sogo kango. Comprehensive nursing, quarterly
Soins
Soins Cardiol|Soins. Cardiologie
Soins Chir Gen Spec|Soins. Chirurgie generale et specialisée
Soins Chir|Soins. Chirurgie
Soins Gerontol|Soins. Gérontologie
Soins Gynecol Obstet Pueric Pediatr|Soins. Gynécologie, obstétrique, puériculture, pédiatrie
Soins Gynecol Obstet Pueric|Soins. Gynécologie, obstétrique, puériculture
Soins Pathol Trop|Soins. Pathologie tropicale
Soins Pediatr Pueric|Soins. Pédiatrie, puériculture
Soins Psychiatr|Soins. Psychiatrie
Solid State Nucl Magn Reson|Solid state nuclear magnetic resonance
Somat Cell Mol Genet|Somatic cell and molecular genetics
Somatic Cell Genet|Somatic cell genetics
Somatosens Mot Res|Somatosensory & motor research
Somatosens Res|Somatosensory research
Sonderb Strahlenther Onkol|Sonderbände zur Strahlentherapie und Onkologie
Sonderb Z Strahlenther Onkol|Sonderband ... der Zeitschrift Strahlentherapie und Onkologie
Soproden
Sotilaslaak Aikak|Sotilaslääketieteellinen aikakauslehti
Soud Lek|Soudní lékarství
Soundings
Source Code Biol Med|Source code for biology and medicine
South Afr J HIV Med|Southern African journal of HIV medicine
South Asian J Cancer|South Asian journal of cancer
South Hosp|Southern hospitals
South Med J|Southern medical journal
South Med Rev|Southern med review
South Med|Southern medicine
Southeast Asian J Trop Med Public Health|The Southeast Asian journal of tropical medicine and public health
Southwest Med|Southwestern medicine
Sov Genet|Soviet genetics
Sov J Dev Biol|The Soviet journal of developmental biology
Sov J Ecol|The Soviet journal of ecology
Sov Med|Sovetskaia meditsina
Sov Zdravookhr Kirg|Sovetskoe zdravookhranenie Kirgizii
Sov Zdravookhr|Sovetskoe zdravookhranenie
Soz Praventivmed|Sozial- und Präventivmedizin
Sozialmed Padagog Jugendkd|Sozialmedizinische und pädagogische Jugendkunde
Space Life Sci|Space life sciences
Span J Psychol|The Spanish journal of psychology
Spat Spatiotemporal Epidemiol|Spatial and spatio-temporal epidemiology
Spat Vis|Spatial vision
Spec Care Dentist|Special care in dentistry
Spec Educ Forward Trends|Special education
Spec Educ|Special education
Spec Law Dig Health Care (Mon)|Specialty law digest. Health care
Spec Law Dig Health Care Law|Specialty law digest. Health care law
Spec Libr|Special libraries
Spec Rep Ser Indian Counc Med Res|Special report series - Indian Council of Medical Research
Spec Top Endocrinol Metab|Special topics in endocrinology and metabolism
Specif Eng|Specifying engineer
Spectrochim Acta A Mol Biomol Spectrosc|Spectrochimica acta. Part A, Molecular and biomolecular spectroscopy
Spectrum
Speech Pathol Ther|Speech pathology and therapy
Spermatogenesis
Spinal Cord Ser Cases|Spinal cord series and cases
Spinal Cord|Spinal cord
Spine (Phila Pa 1976)|Spine
Spine Deform|Spine deformity
Spine J|The spine journal
Spine Surg Relat Res|Spine surgery and related research
Sports (Basel)|Sports
Sports Biomech|Sports biomechanics
Sports Health|Sports health
Sports Med Arthrosc Rehabil Ther Technol|Sports medicine, arthroscopy, rehabilitation, therapy & technology
Sports Med Arthrosc Rev|Sports medicine and arthroscopy review
Sports Med Int Open|Sports medicine international open
Sports Med Open|Sports medicine - open
Sports Med|Sports Medicine
Sports Med|Sports medicine
Sportverletz Sportschaden|Sportverletzung Sportschaden
Springer Semin Immunopathol|Springer seminars in immunopathology
Springer Ser Health Care Soc|Springer series on health care and society
Springerplus|SpringerPlus
Sr Care Pharm|The Senior care pharmacist
Sr Nurse|Senior nurse
Srp Arh Celok Lek|Srpski arhiv za celokupno lekarstvo
St Lukes Hosp Gaz (Guardamangia)|The St. Luke's Hospital gazette
St Tomas Nurs J|Santo Tomas nursing journal
Stain Technol|Stain technology
Stand Genomic Sci|Standards in genomic sciences
Stanford Law Rev|Stanford law review
Stapp Car Crash J|Stapp car crash journal
Stat Appl Genet Mol Biol|Statistical applications in genetics and molecular biology
Stat Bull Metrop Insur Co|Statistical Bulletin, Metropolitan Insurance Companies
Stat Bull Metrop Life Found|Statistical bulletin
Stat Bull Metropol Life Insur Co|Statistical bulletin
Stat Med|Statistics in medicine
Stat Methods Med Res|Statistical methods in medical research
Stat Notes Health Plann|Statistical notes for health planners
State Gov|State Government
State Health Care Am|The state of health care in America
State Nurs Legis Q|State nursing legislation quarterly
Stem Cell Investig|Stem cell investigation
Stem Cell Reports|Stem cell reports
Stem Cell Res Ther|Stem cell research & therapy
Stem Cell Res|Stem cell research
Stem Cell Rev Rep|Stem cell reviews and reports
Stem Cells Cloning|Stem cells and cloning
Stem Cells Dev|Stem cells and development
Stem Cells Int|Stem cells international
Stem Cells Transl Med|Stem cells translational medicine
Stem Cells|Stem cells
Stereotact Funct Neurosurg|Stereotactic and functional neurosurgery
Sterile World|Sterile world
Steroidologia
Steroids
Steroids Lipids Res|Steroids and lipids research
Stoma (Heidelb)|Stoma
Stomatol DDR|Stomatologie der DDR
Stomatol Glas Srb|Stomatolos̆ki glasnik Srbije
Stomatol Vjesn|Stomatolos̆ki vjesnik. Stomatological review
Stomatol Zpr|Stomatologické zprávy
Stomatologia (Athenai)|Stomatologia
Stomatologica (Genova)|Stomatologica
Stomatologie
Stomatologiia (Mosk)|Stomatologii︠a︡
Stomatologija
Strabismus
Strahlenschutz Forsch Prax|Strahlenschutz in Forschung und Praxis
Strahlenther Onkol|Strahlentherapie und Onkologie
Strahlentherapie
Strahlentherapie Sonderb|Strahlentherapie. Sonderbände
Strasb Med|Strasbourg médical
Strategies Trauma Limb Reconstr|Strategies in trauma and limb reconstruction
Stress
Stress Health|Stress and health
Stroke
Stroke Res Treat|Stroke research and treatment
Stroke Vasc Neurol|Stroke and vascular neurology
Struct Dyn|Structural dynamics
Structure
Stud Cercet Endocrinol|Studii şi cercetari de endocrinologie
Stud Cercet Fiziol|Studii şi cercetări de fiziologie
Stud Cercet Inframicrobiol|Studii şi cercetări de inframicrobiologie
Stud Cercet Med Interna|Studii şi cercetări de medicină internă
Stud Cercet Neurol|Studii si cercetări de neurologie
Stud Cercet Virusol|Studii şi cercetări de virusologie
Stud Fam Plann|Studies in family planning
Stud Health Technol Inform|Studies in health technology and informatics
Stud Hist Philos Sci|Studies in history and philosophy of science
Stud Hum Ecol|Studies in human ecology
Stud Ment Ineffic|Studies in mental inefficiency
Stud Mycol|Studies in mycology
Stud Neuroanat|Studies in neuro-anatomy
Studi Sassar|Studi sassaresi
Subacute Care|Subacute care
Subcell Biochem|Sub-cellular biochemistry
Subsid Med|Subsidia medica
Subst Abuse Rehabil|Substance abuse and rehabilitation
Subst Abuse Treat Prev Policy|Substance abuse treatment, prevention, and policy
Subst Abuse|Substance abuse
Subst Abus|Substance abuse
Subst Alcohol Actions Misuse|Substance and alcohol actions
Subst Use Misuse|Substance use & misuse
Sud Med Ekspert|Sudebno-meditsinskaia ekspertiza
Sudan J Paediatr|Sudanese journal of paediatrics
Sudhoffs Arch Z Wissenschaftsgesch Beih|Sudhoffs Archiv
Sudhoffs Arch Z Wissenschaftsgesch|Sudhoffs Archiv
Suicide
Suicide Life Threat Behav|Suicide & life-threatening behavior
Sultan Qaboos Univ Med J|Sultan Qaboos University medical journal
Summit Transl Bioinform|Summit on translational bioinformatics
Superv Manage|Supervisory management
Superv Nurse|Supervisor nurse
Suppl Clin Neurophysiol|Supplements to Clinical neurophysiology
Suppl Eur J Neurosci|Supplement to the European Journal Neuroscience
Suppl Int J Gynecol Obstet|Supplement to International journal of gynecology and obstetrics
Suppl J Med Oncol Tumor Pharmacother|Supplement ... to the journal Medical oncology and tumor pharmacotherapy
Suppl Thromb Haemost|Supplementum ... ad Thrombosis and haemostasis
Support Care Cancer|Supportive Care in Cancer
Support Care Cancer|Supportive care in cancer
Surg Annu|Surgery annual
Surg Bus|Surgical business
Surg Case Rep|Surgical case reports
Surg Clin North Am|The Surgical clinics of North America
Surg Endosc|Surgical endoscopy
Surg Forum|Surgical forum
Surg Gastroenterol|Surgical gastroenterology
Surg Gynecol Obstet|Surgery, gynecology & obstetrics
Surg Infect (Larchmt)|Surgical infections
Surg Innov|Surgical innovation
Surg J (N Y)|Surgery journal
Surg Laparosc Endosc Percutan Tech|Surgical laparoscopy, endoscopy & percutaneous techniques
Surg Laparosc Endosc|Surgical laparoscopy & endoscopy
Surg Neurol Int|Surgical neurology international
Surg Neurol|Surgical neurology
Surg Obes Relat Dis|Surgery for obesity and related diseases
Surg Oncol Clin N Am|Surgical oncology clinics of North America
Surg Oncol|Surgical oncology
Surg Open Sci|Surgery open science
Surg Pathol Clin|Surgical pathology clinics
Surg Radiol Anat|Surgical and Radiologic Anatomy
Surg Radiol Anat|Surgical and radiologic anatomy
Surg Res Pract|Surgery research and practice
Surg Technol Int|Surgical technology international
Surg Technol|The Surgical technologist
Surg Today|Surgery today
Surgeon|The surgeon
Surgery
Surv Immunol Res|Survey of immunologic research
Surv Ophthalmol|Survey of ophthalmology
Surv Synth Pathol Res|Survey and synthesis of pathology research
Suvr Med (Sofiia)|Sŭvremenna medit︠s︡ina
Sven Farm Tidskr|Svensk farmaceutisk tidskrift
Swed Dent J Suppl|Swedish dental journal. Supplement
Swed Dent J|Swedish dental journal
Swiss Dent J|Swiss dental journal
Swiss Dent|Swiss dent
Swiss Med Wkly|Swiss medical weekly
Swiss Surg Suppl|Swiss surgery. Supplement
Swiss Surg|Swiss Surgery
Sygeplejersken
Sykepl Fag|Sykepleien. Fag
Sykepleien
Symp Fundam Cancer Res|Symposium on Fundamental Cancer Research
Symp Oral Sens Percept|Symposium on Oral Sensation and Perception
Symp Pharmacol Ther Toxicol Group|Symposium Of The Pharmacology, Therapeutics And Toxicology Group, International Association For Dental Research
Symp Ser Soc Appl Microbiol|Symposium series
Symp Soc Exp Biol|Symposia of the Society for Experimental Biology
Symp Swed Nutr Found|Symposia of the Swedish Nutrition Foundation
Synapse
Synth Biol (Oxf)|Synthetic biology
Synth Syst Biotechnol|Synthetic and systems biotechnology
Syst Appl Microbiol|Systematic and applied microbiology
Syst Biol (Stevenage)|Systems biology
Syst Biol Reprod Med|Systems biology in reproductive medicine
Syst Biol|Systematic biology
Syst Parasitol|Systematic parasitology
Syst Rev|Systematic reviews
Syst Synth Biol|Systems and synthetic biology
Syst Zool|Systematic zoology
Syst|Vital and Health Statistics. Series 20
TH Open|TH open
TIC|Tic
TMJ Update|TMJ update
Taehan Kanho Hakhoe Chi|Taehan Kanho Hakhoe chi
Taiwan J Obstet Gynecol|Taiwanese journal of obstetrics & gynecology
Taiwan J Ophthalmol|Taiwan journal of ophthalmology
Taiwan Yi Xue Hui Za Zhi|Taiwan yi xue hui za zhi. Journal of the Formosan Medical Association
Talanta
Tanaffos
Tandlaegernes Tidsskr|Tandlaegernes nye tidsskrift
Tandlakartidningen|Tandläkartidningen
Tandteknikern
Tanpakushitsu Kakusan Koso|Tanpakushitsu kakusan koso. Protein, nucleic acid, enzyme
Tar Heel Nurse|Tar heel nurse
Target Oncol|Targeted oncology
Targeted Diagn Ther|Targeted diagnosis and therapy
Teach Learn Med|Teaching and learning in medicine
Tech Coloproctol|Techniques in coloproctology
Tech Hand Up Extrem Surg|Techniques in hand & upper extremity surgery
Tech Innov Patient Support Radiat Oncol|Technical innovations & patient support in radiation oncology
Tech Urol|Techniques in urology
Tech Vasc Interv Radiol|Techniques in vascular and interventional radiology
Technol Cancer Res Treat|Technology in cancer research & treatment
Technol Cult|Technology and culture
Technol Health Care|Technology and Health Care
Technol Health Care|Technology and health care
Technol Rev|Technology review
Tecnologica
Telemed J E Health|Telemedicine journal and e-health
Telemed Today|Telemedicine today
Telemed Virtual Real|Telemedicine and virtual reality
Temas Odontol|Temas odontológicos
Temperature (Austin)|Temperature
Temple Dent Rev|Temple dental review
Tenn Med|Tennessee Medicine
Tenn Nurse|Tennessee nurse
Ter Arkh|Terapevticheskiĭ arkhiv
Teratog Carcinog Mutagen|Teratogenesis, carcinogenesis, and mutagenesis
Teratology
Tetrahedron
Tetrahedron Lett|Tetrahedron letters
Tex Dent Assist Assoc Bull|Texas Dental Assistants Association bulletin
Tex Dent J|Texas dental journal
Tex Heart Inst J|Texas Heart Institute journal
Tex Hosp|Texas hospitals
Tex Med|Texas medicine
Tex Nurs|Texas nursing
Tex Rep Biol Med|Texas reports on biology and medicine
Text Rent|Textile rental
Thai J Nurs|Thai journal of nursing
Theor Appl Genet|TAG. Theoretical and applied genetics. Theoretische und angewandte Genetik
Theor Biol Forum|Theoretical biology forum
Theor Biol Med Model|Theoretical biology & medical modelling
Theor Med Bioeth|Theoretical medicine and bioethics
Theor Med|Theoretical medicine
Theor Popul Biol|Theoretical population biology
Theory Biosci|Theory in biosciences
Ther Adv Cardiovasc Dis|Therapeutic advances in cardiovascular disease
Ther Adv Chronic Dis|Therapeutic advances in chronic disease
Ther Adv Drug Saf|Therapeutic advances in drug safety
Ther Adv Endocrinol Metab|Therapeutic advances in endocrinology and metabolism
Ther Adv Gastrointest Endosc|Therapeutic advances in gastrointestinal endoscopy
Ther Adv Hematol|Therapeutic advances in hematology
Ther Adv Infect Dis|Therapeutic advances in infectious disease
Ther Adv Med Oncol|Therapeutic advances in medical oncology
Ther Adv Musculoskelet Dis|Therapeutic advances in musculoskeletal disease
Ther Adv Neurol Disord|Therapeutic advances in neurological disorders
Ther Adv Ophthalmol|Therapeutic advances in ophthalmology
Ther Adv Psychopharmacol|Therapeutic advances in psychopharmacology
Ther Adv Reprod Health|Therapeutic advances in reproductive health
Ther Adv Respir Dis|Therapeutic advances in respiratory disease
Ther Adv Urol|Therapeutic advances in urology
Ther Adv Vaccines Immunother|Therapeutic advances in vaccines and immunotherapy
Ther Adv Vaccines|Therapeutic advances in vaccines
Ther Apher Dial|Therapeutic apheresis and dialysis
Ther Clin Risk Manag|Therapeutics and clinical risk management
Ther Deliv|Therapeutic delivery
Ther Drug Monit|Therapeutic drug monitoring
Ther Ggw|Therapie der Gegenwart
Ther Hung|Therapia Hungarica
Ther Hypothermia Temp Manag|Therapeutic hypothermia and temperature management
Ther Immunol|Therapeutic immunology
Ther Innov Regul Sci|Therapeutic innovation & regulatory science
Ther Recreation J|Therapeutic recreation journal
Ther Umsch|Therapeutische Umschau
Ther Umsch|Therapeutische Umschau. Revue thérapeutique
Theranostics
Therap Adv Gastroenterol|Therapeutic advances in gastroenterology
Therapeutique
Therapie|Thérapie
Theriogenology
Thorac Cancer|Thoracic cancer
Thorac Cardiovasc Surg Rep|The Thoracic and cardiovascular surgeon reports
Thorac Cardiovasc Surg|The Thoracic and cardiovascular surgeon
Thorac Surg Clin|Thoracic surgery clinics
Thorac Surg Sci|Thoracic surgical science
Thorax
Thoraxchir Vask Chir|Thoraxchirurgie, vaskuläre Chirurgie
Thromb Diath Haemorrh Suppl|Thrombosis et diathesis haemorrhagica. Supplementum
Thromb Diath Haemorrh|Thrombosis et diathesis haemorrhagica
Thromb Haemost|Thrombosis and haemostasis
Thromb J|Thrombosis journal
Thromb Res Suppl|Thrombosis research. Supplement
Thromb Res|Thrombosis research
Thrombosis
Thymus
Thyroid
Thyroid Res|Thyroid research
Thyroidology
Ticks Tick Borne Dis|Ticks and tick-borne diseases
Tid Tann|Tidens tann
Tidskr Sjukvardspedagog|Tidskrift för sjukvårdspedagoger
Tidskr Sver Sjukskot|Tidskrift för Sveriges sjuksköterskor
Tidsskr Nor Laegeforen|Tidsskrift for den Norske laegeforening
Tidsskr Nor Laegeforen|Tidsskrift for den Norske lægeforening
Tidsskr Prakt Tandlaeg|Tidsskrift for praktiserende tandlaeger
Tidsskr Sygepl|Tidsskrift for sygeplejersker
Tidsskr Sykepl|Tidsskriftet sykepleien
Tidsskr Tandlaeger|Tidsskrift for Tandlaeger
Tierarztl Prax Ausg G Grosstiere Nutztiere|Tierärztliche Praxis. Ausgabe G, Grosstiere
Tierarztl Prax Ausg K Kleintiere Heimtiere|Tierärztliche Praxis. Ausgabe K, Kleintiere
Tierarztl Prax Suppl|Tierärztliche Praxis. Supplement
Tierarztl Prax|Tierärztliche Praxis
Tierarztl Umsch|Tierärztliche Umschau
Tijdschr Diergeneeskd|Tijdschrift voor diergeneeskunde
Tijdschr Gastroenterol|Tijdschrift voor gastro-enterologie
Tijdschr Gerontol Geriatr|Tijdschrift voor gerontologie en geriatrie
Tijdschr Kindergeneeskd|Tijdschrift voor kindergeneeskunde
Tijdschr Psychiatr|Tijdschrift voor psychiatrie
Tijdschr Soc Geneeskd|Tijdschrift voor sociale geneeskunde
Tijdschr Ziekenverpl|Tijdschrift voor ziekenverpleging
Timarit Hjukrunarfel Isl|Tímarit Hjúkrunarfélags Islands
Time
Times
Tissue Antigens|Tissue antigens
Tissue Barriers|Tissue barriers
Tissue Cell|Tissue & cell
Tissue Eng Part A|Tissue engineering. Part A
Tissue Eng Part B Rev|Tissue engineering. Part B, Reviews
Tissue Eng Part C Methods|Tissue engineering. Part C, Methods
Tissue Eng Regen Med|Tissue engineering and regenerative medicine
Tissue Eng|Tissue engineering
Tob Control|Tobacco control
Tob Induc Dis|Tobacco induced diseases
Tob Prev Cessat|Tobacco prevention & cessation
Tob Use Insights|Tobacco use insights
Todays OR Nurse|Today's OR nurse
Todays Surg Nurse|Today's surgical nurse
Tohoku J Exp Med|The Tohoku journal of experimental medicine
Tohoku Shika Daigaku Gakkai Shi|Tōhoku Shika Daigaku Gakkai shi
Tokai J Exp Clin Med|The Tokai journal of experimental and clinical medicine
Tokoginecol Pract|Toko-ginecología práctica
Tokushima J Exp Med|The Tokushima journal of experimental medicine
Tomography
Top Antivir Med|Topics in antiviral medicine
Top Clin Nurs|Topics in clinical nursing
Top Cogn Sci|Topics in cognitive science
Top Companion Anim Med|Topics in companion animal medicine
Top Curr Chem (Cham)|Topics in current chemistry
Top Curr Chem|Topics in current chemistry
Top Emerg Med|Topics in emergency medicine
Top Health Care Financ|Topics in health care financing
Top Health Inf Manage|Topics in health information management
Top Health Rec Manage|Topics in health record management
Top Hosp Pharm Manage|Topics in hospital pharmacy management
Top Magn Reson Imaging|Topics in Magnetic Resonance Imaging
Top Magn Reson Imaging|Topics in magnetic resonance imaging
Top Spinal Cord Inj Rehabil|Topics in spinal cord injury rehabilitation
Top Stroke Rehabil|Topics in stroke rehabilitation
Tort Insur Law J|Tort & insurance law journal
Torture
Toxic Rep Ser|Toxicity report series
Toxicol Appl Pharmacol|Toxicology and applied pharmacology
Toxicol In Vitro|Toxicology in vitro
Toxicol Ind Health|Toxicology and industrial health
Toxicol Int|Toxicology international
Toxicol Lett|Toxicology letters
Toxicol Mech Methods|Toxicology mechanisms and methods
Toxicol Pathol|Toxicologic pathology
Toxicol Rep|Toxicology reports
Toxicol Res (Camb)|Toxicology research
Toxicol Res|Toxicological research
Toxicol Rev|Toxicological reviews
Toxicol Sci|Toxicological Sciences
Toxicol Sci|Toxicological sciences
Toxicology
Toxicon
Toxicon X|Toxicon
Toxics
Toxins (Basel)|Toxins
Tr Inst Fiz Akad Nauk Gruz Ssr|Trudy Instituta fiziologii, Akademiia nauk Gruzinskoĭ SSR
Tr Inst Im Pastera|Trudy Instituta imeni Pastera
Tr Leningr Inst Epidemiol Mikrobiol|Trudy Leningradskogo instituta ėpidemiologii i mikrobiologii im. Pastera
Trab Inst Cajal Invest Biol|Trabajos del Instituto Cajal de investigaciones biológicas
Trab Inst Cajal|Trabajos del Instituto Cajal
Traffic
Traffic Inj Prev|Traffic injury prevention
Train Dev J|Training and development journal
Train Sch Bull (Vinel)|The Training school bulletin
Training
Trans Am Assoc Genitourin Surg|Transactions of the American Association of Genito-Urinary Surgeons
Trans Am Climatol Assoc Meet|Transactions of the ... Annual Meeting of the American Climatological Association. American Climatological Association. Annual Meeting
Trans Am Climatol Assoc|Transactions of the American Climatological Association for the year ... American Climatological Association
Trans Am Climatol Clin Assoc|Transactions of the American Climatological and Clinical Association. American Climatological and Clinical Association
Trans Am Clin Climatol Assoc|Transactions of the American Clinical and Climatological Association
Trans Am Microsc Soc|Transactions of the American Microscopical Society
Trans Am Neurol Assoc|Transactions of the American Neurological Association
Trans Am Ophthalmol Soc|Transactions of the American Ophthalmological Society
Trans Am Soc Artif Intern Organs|Transactions - American Society for Artificial Internal Organs
Trans Assoc Am Physicians|Transactions of the Association of American Physicians
Trans Assoc Ind Med Off|The Transactions of the Association of Industrial Medical Officers
Trans Assoc Life Insur Med Dir Am|Transactions of the Association of Life Insurance Medical Directors of America
Trans Aust Coll Ophthalmol|Transactions of the Australian College of Ophthalmologists
Trans Br Soc Study Orthod|Transactions of the British Society for the Study of Orthodontics
Trans Edinb Obstet Soc|Transactions. Edinburgh Obstetrical Society
Trans Epidemiol Soc Lond|Transactions. Epidemiological Society of London
Trans Indiana Acad Ophthalmol Otolaryngol|Transactions - Indiana Academy of Ophthalmology and Otolaryngology
Trans Int Conf Oral Surg|Transactions of the International Conference on Oral Surgery
Trans Med Chir Soc Edinb|Transactions. Medico-Chirurgical Society of Edinburgh
Trans Med Soc Lond|Transactions of the Medical Society of London
Trans N Engl Obstet Gynecol Soc|Transactions of the New England Obstetrical and Gynecological Society
Trans N Y Acad Sci|Transactions of the New York Academy of Sciences
Trans Ophthalmol Soc Aust|Transactions of the Ophthalmological Society of Australia
Trans Ophthalmol Soc N Z|Transactions of the Ophthalmological Society of New Zealand
Trans Ophthalmol Soc U K|Transactions of the ophthalmological societies of the United Kingdom
Trans Pa Acad Ophthalmol Otolaryngol|Transactions - Pennsylvania Academy of Ophthalmology and Otolaryngology
Trans Pac Coast Obstet Gynecol Soc|Transactions of the Pacific Coast Obstetrical and Gynecological Society
Trans Pac Coast Otoophthalmol Soc Annu Meet|Transactions of the Pacific Coast Oto-Ophthalmological Society annual meeting
Trans R Soc Trop Med Hyg|Transactions of the Royal Society of Tropical Medicine and Hygiene
Trans Soc Occup Med|The Transactions of the Society of Occupational Medicine
Trans Stud Coll Physicians Phila|Transactions & studies of the College of Physicians of Philadelphia
Transbound Emerg Dis|Transboundary and emerging diseases
Transcription
Transcult Psychiatry|Transcultural psychiatry
Transfus Apher Sci|Transfusion and apheresis science
Transfus Clin Biol|Transfusion Clinique et Biologique
Transfus Clin Biol|Transfusion clinique et biologique
Transfus Med Hemother|Transfusion medicine and hemotherapy
Transfus Med Rev|Transfusion medicine reviews
Transfus Med|Transfusion Medicine
Transfus Med|Transfusion medicine
Transfus Sci|Transfusion science
Transfusion
Transgend Health|Transgender health
Transgenic Res|Transgenic research
Transl Androl Urol|Translational andrology and urology
Transl Anim Sci|Translational animal science
Transl Behav Med|Translational behavioral medicine
Transl Clin Pharmacol|Translational and clinical pharmacology
Transl Gastroenterol Hepatol|Translational gastroenterology and hepatology
Transl Lung Cancer Res|Translational lung cancer research
Transl Med UniSa|Translational medicine @ UniSa
Transl Neurodegener|Translational neurodegeneration
Transl Neurosci|Translational neuroscience
Transl Oncogenomics|Translational oncogenomics
Transl Oncol|Translational oncology
Transl Pediatr|Translational pediatrics
Transl Psychiatry|Translational psychiatry
Transl Respir Med|Translational respiratory medicine
Transl Res|Translational research
Transl Stroke Res|Translational stroke research
Transl Vis Sci Technol|Translational vision science & technology
Translation (Austin)|Translation
Transpl Immunol|Transplant immunology
Transpl Infect Dis|Transplant infectious disease
Transpl Int|Transplant International
Transpl Int|Transplant international
Transplant Direct|Transplantation direct
Transplant Proc|Transplantation proceedings
Transplant Res|Transplantation research
Transplant Rev (Orlando)|Transplantation reviews
Transplant Rev|Transplantation reviews
Transplant Sci|Transplantation science
Transplantation
Trauma Case Rep|Trauma case reports
Trauma Surg Acute Care Open|Trauma surgery & acute care open
Trauma Violence Abuse|Trauma, violence & abuse
Travel Med Infect Dis|Travel medicine and infectious disease
Treat Endocrinol|Treatments in endocrinology
Treat Guidel Med Lett|Treatment guidelines from the Medical Letter
Treat Respir Med|Treatments in respiratory medicine
Tree Physiol|Tree physiology
Tremor Other Hyperkinet Mov (N Y)|Tremor and other hyperkinetic movements
Trends Amplif|Trends in amplification
Trends Biochem Sci|Trends In Biochemical Sciences (Cambridge
Trends Biochem Sci|Trends in biochemical sciences
Trends Biotechnol|Trends in biotechnology
Trends Cancer|Trends in cancer
Trends Cardiovasc Med|Trends in cardiovascular medicine
Trends Cell Biol|Trends in cell biology
Trends Cogn Sci|Trends in cognitive sciences
Trends Ecol Evol|Trends in ecology & evolution
Trends Endocrinol Metab|Trends in endocrinology and metabolism
Trends Genet|Trends in Genetics
Trends Genet|Trends in genetics
Trends Health Care Law Ethics|Trends in health care, law & ethics
Trends Hear|Trends in hearing
Trends Immunol|Trends in immunology
Trends Microbiol|Trends in microbiology
Trends Mol Med|Trends in molecular medicine
Trends Neurosci Educ|Trends in neuroscience and education
Trends Neurosci|Trends in neurosciences
Trends Parasitol|Trends in parasitology
Trends Pharmacol Sci|Trends in pharmacological sciences
Trends Plant Sci|Trends in plant science
Trends Psychiatry Psychother|Trends in psychiatry and psychotherapy
Trends Tech Contemp Dent Lab|Trends & techniques in the contemporary dental laboratory
Trial
Trials
Trib Odontol (Guanabara)|Tribuna Odontologica Do Sindicato Dos Odontologistas Do Estado Da Guanabara
Trodent
Trop Anim Health Prod|Tropical animal health and production
Trop Biomed|Tropical biomedicine
Trop Dis Bull|Tropical diseases bulletin
Trop Dis Travel Med Vaccines|Tropical diseases, travel medicine and vaccines
Trop Doct|Tropical doctor
Trop Gastroenterol|Tropical Gastroenterology
Trop Geogr Med|Tropical and geographical medicine
Trop Life Sci Res|Tropical life sciences research
Trop Med Health|Tropical medicine and health
Trop Med Infect Dis|Tropical medicine and infectious disease
Trop Med Int Health|Tropical Medicine and International Health
Trop Med Int Health|Tropical medicine & international health
Trop Parasitol|Tropical parasitology
Tropenmed Parasitol|Tropenmedizin und Parasitologie
Tsa Chih|Chung-Hua Min Kuo Hsiao Erh Ko I Hsueh Hui Tsa Chih Chung Hua Min KuoHsiao Erh Ko I Hsueh Hu
Tsitol Genet|T︠S︡itologii︠a︡ i genetika
Tsitologiia
Tsurumi Shigaku|Tsurumi shigaku. Tsurumi University dental journal
Tuber Lung Dis|Tubercle and Lung Disease
Tuberc Respir Dis (Seoul)|Tuberculosis and respiratory diseases
Tubercle
Tuberculol Thorac Dis|Tuberculology and thoracic diseases
Tuberculosis (Edinb)|Tuberculosis
Tuberk Toraks|Tüberküloz ve toraks
Tuberkuloza
Tufts Dent Outlook|Tufts dental outlook
Tufts Health Sci Rev|Tufts health science review
Tumori
Tumour Biol|Tumour Biology
Tumour Biol|Tumour biology
Tumour Virus Res|Tumour virus research
Tunis Med|La Tunisie médicale
Tunis Med|Tunisie Medicale
Turk Hij Deney Biyol Derg|Türk hijiyen ve deneysel biyoloji dergisi. Turkish bulletin of hygiene and experimental biology
Turk Hij Tecr Biyol Derg|Türk hijiyen ve tecrübi biyoloji dergisi
Turk Hij Tecr Biyol Derg|Türk hijiyen ve tecrübî biyoloji dergisi. Turkish bulletin of hygiene and experimental biology
Turk J Gastroenterol|The Turkish journal of gastroenterology
Turk J Haematol|Turkish journal of haematology
Turk J Med Sci|Turkish journal of medical sciences
Turk J Ophthalmol|Turkish journal of ophthalmology
Turk J Pediatr|The Turkish journal of pediatrics
Turk Kardiyol Dern Ars|Türk Kardiyoloji Derneği arşivi
Turk Neurosurg|Turkish neurosurgery
Turk Patoloji Derg|Türk patoloji dergisi
Turk Psikiyatri Derg|Türk psikiyatri dergisi
Turk Tip Cemiy Mecm|Türk Tip Cemīyetī mecmuasi
Turk Tip Dernegi Derg|Türk Tip Derneğī dergīsī
Turkiye Parazitol Derg|Türkiye parazitolojii dergisi
Twin Res Hum Genet|Twin research and human genetics
UCLA Forum Med Sci|UCLA forum in medical sciences
UJCD Union Jeunes Chir Dent|Ujcd. Union Des Jeunes Chirurgiens-Dentistes
UNA Commun|UNA communiqué
UNA Nurs J|UNA nursing journal
US Healthc|U.S. healthcare
US Med|U. S. medicine
US Navy Med|U. S. Navy medicine
Ugeskr Laeger|Ugeskrift for laeger
Uirusu
Uisahak|Ŭi sahak
Ukr Biokhim Zh|Ukrainskii biokhimicheskii zhurnal
Ulster Med J|The Ulster medical journal
Ultramicroscopy
Ultraschall Med|Ultraschall in der Medizin
Ultrason Imaging|Ultrasonic imaging
Ultrason Sonochem|Ultrasonics sonochemistry
Ultrasonics
Ultrasound Med Biol|Ultrasound in medicine & biology
Ultrasound Obstet Gynecol|Ultrasound in Obstetrics and Gynecology
Ultrasound Obstet Gynecol|Ultrasound in obstetrics & gynecology
Ultrasound Q|Ultrasound quarterly
Ultrastruct Pathol|Ultrastructural pathology
Ulus Travma Acil Cerrahi Derg|Ulusal travma ve acil cerrahi dergisi
Undersea Biomed Res|Undersea biomedical research
Undersea Hyperb Med|Undersea & hyperbaric medicine
Undersea Hyperb Med|Undersea and Hyperbaric Medicine
Unfallchirurg
Unfallchirurgie
Unfallchirurg|Der Unfallchirurg
Unfallheilkunde
Union Med Can|Union Medicale du Canada
United European Gastroenterol J|United European gastroenterology journal
Univ Mich Med Cent J|University of Michigan Medical Center journal
Univ Newcastle Tyne Med Gaz|University of Newcastle upon Tyne medical gazette
Univ Tor Dent J|University of Toronto dental journal
Univ Toronto Undergrad Dent J|University of Toronto undergraduate dental journal
Update Ethics|Update On Ethics
Update Pediatr Dent|Update in pediatric dentistry
Updates Surg|Updates in surgery
Ups J Med Sci Suppl|Upsala journal of medical sciences. Supplement
Ups J Med Sci|Upsala journal of medical sciences
Urban Health|Urban health
Uremia Invest|Uremia investigation
Urol Clin North Am|The Urologic clinics of North America
Urol Int|Urologia internationalis
Urol J|Urology journal
Urol Nefrol (Mosk)|Urologii︠a︡ i nefrologii︠a︡
Urol Nurs|Urologic nursing
Urol Oncol|Urologic oncology
Urol Radiol|Urologic radiology
Urol Res|Urological research
Urol Surv|Urological survey
Urolithiasis
Urologe A|Der Urologe. Ausg. A
Urologe A|Urologe. Ausgabe A
Urologia
Urologiia|Urologii︠a︡
Urology
Usp Fiziol Nauk|Uspekhi fiziologicheskikh nauk
Usp Sovrem Biol|Uspekhi sovremennoĭ biologii
Utah Nurse|Utah nurse
VINA Q|Vina quarterly
Va Dent J|Virginia dental journal
Va Med Mon (1918)|Virginia medical monthly
Va Med Q|Virginia Medical Quarterly
Va Med|Virginia medical
Va Nurse Q|Virginia nurse quarterly
Va Nurse|Virginia nurse
Vaccine
Value Health Reg Issues|Value in health regional issues
Value Health|Value in health
Vard Nord Utveckl Forsk|Vård i Norden
Vardfacket|Vårdfacket
Vasa
Vasa Suppl|VASA. Supplementum
Vasa|VASA. Zeitschrift für Gefässkrankheiten
Vasc Dis|Vascular diseases
Vasc Endovascular Surg|Vascular and endovascular surgery
Vasc Health Risk Manag|Vascular health and risk management
Vasc Med|Vascular Medicine
Vasc Med|Vascular medicine
Vasc Surg|Vascular surgery
Vascul Pharmacol|Vascular pharmacology
Vascular
Vector Borne Zoonotic Dis|Vector Borne and Zoonotic Diseases
Vector Borne Zoonotic Dis|Vector borne and zoonotic diseases
Venez Odontol|Venezuela odontológica
Verfahr|Rofo. Fortschritte Auf Dem Gebiete Der Rontgenstrahlen Und Der NeuenBildgebenden Verfahren Rofo Fortschr Geb Rontgenstr Neuen Bildge
Verh Anat Ges|Verhandlungen der Anatomischen Gesellschaft
Verh Dtsch Ges Herz Kreislaufforsch|Verhandlungen der Deutschen Gesellschaft für Herz- und Kreislaufforschung
Verh Dtsch Ges Inn Med|Verhandlungen der Deutschen Gesellschaft für Innere Medizin
Verh Dtsch Ges Kreislaufforsch|Verhandlungen der Deutschen Gesellschaft für Kreislaufforschung
Verh Dtsch Ges Pathol|Verhandlungen der Deutschen Gesellschaft für Pathologie
Verh Dtsch Ges Rheumatol|Verhandlungen der Deutschen Gesellschaft für Rheumatologie
Verh K Acad Geneeskd Belg|Verhandelingen - Koninklijke Academie voor Geneeskunde van België
Verh K Vlaam Acad Geneeskd Belg|Verhandelingen - Koninklijke Vlaamse Academie voor Geneeskunde van België
Veroff Morphol Pathol|Veröffentlichungen aus der morphologischen Pathologie
Veroff Pathol|Veröffentlichungen aus der Pathologie
Verpleegkunde
Versicherungsmedizin
Vertex
Vestn Akad Med Nauk SSSR|Vestnik Akademii meditsinskikh nauk SSSR
Vestn Akad Nauk SSSR|Vestnik Akademii nauk SSSR
Vestn Dermatol Venerol|Vestnik dermatologii i venerologii
Vestn Khir Im I I Grek|Vestnik khirurgii imeni I. I. Grekova
Vestn Leningr Univ Biol|Vestnik Leningradskogo universiteta. Biologiia
Vestn Oftalmol|Vestnik oftalmologii
Vestn Otorinolaringol|Vestnik otorinolaringologii
Vestn Rentgenol Radiol|Vestnik rentgenologii i radiologii
Vestn Ross Akad Med Nauk|Vestnik Rossiĭskoĭ akademii meditsinskikh nauk
Vet Anaesth Analg|Veterinary anaesthesia and analgesia
Vet Clin North Am Equine Pract|The Veterinary clinics of North America. Equine practice
Vet Clin North Am Exot Anim Pract|The veterinary clinics of North America. Exotic animal practice
Vet Clin North Am Food Anim Pract|The Veterinary clinics of North America. Food animal practice
Vet Clin North Am Large Anim Pract|The Veterinary clinics of North America. Large animal practice
Vet Clin North Am Small Anim Pract|The Veterinary clinics of North America. Small animal practice
Vet Clin North Am|The Veterinary clinics of North America
Vet Clin Pathol|Veterinary clinical pathology
Vet Comp Oncol|Veterinary and comparative oncology
Vet Comp Orthop Traumatol|Veterinary and comparative orthopaedics and traumatology
Vet Dermatol|Veterinary dermatology
Vet Hum Toxicol|Veterinary and human toxicology
Vet Immunol Immunopathol|Veterinary immunology and immunopathology
Vet Ital|Veterinaria italiana
Vet J|Veterinary Journal
Vet J|Veterinary journal
Vet Med (Praha)|Veterinární medicína
Vet Med Rev|Veterinary medical review
Vet Med Sci|Veterinary medicine and science
Vet Microbiol|Veterinary microbiology
Vet Ophthalmol|Veterinary ophthalmology
Vet Parasitol Reg Stud Reports|Veterinary parasitology, regional studies and reports
Vet Parasitol|Veterinary parasitology
Vet Pathol Suppl|Veterinary pathology. Supplement
Vet Pathol|Veterinary pathology
Vet Q|The veterinary quarterly
Vet Radiol Ultrasound|Veterinary Radiology and Ultrasound
Vet Radiol Ultrasound|Veterinary radiology & ultrasound
Vet Rec|The Veterinary record
Vet Res Commun|Veterinary research communications
Vet Res|Veterinary research
Vet Surg|Veterinary Surgery
Vet Surg|Veterinary surgery
Veterinarian|The Veterinarian
Veterinariia
Veterinarstvi|Veterinár̆ství
Viata Med Rev Inf Prof Stiint Cadrelor Medii Sanit|Viaţa medicală
Vida Odontol|Vida Odontologica
Vigilando
Violence Against Women|Violence against women
Violence Vict|Violence and victims
Viral Immunol|Viral immunology
Virchows Arch A Pathol Anat Histol|Virchows Archiv. A, Pathological anatomy and histology
Virchows Arch A Pathol Anat Histopathol|Virchows Archiv. A, Pathological anatomy and histopathology
Virchows Arch A Pathol Pathol Anat|Virchows Archiv. A, Pathology. Pathologische Anatomie
Virchows Arch B Cell Pathol Incl Mol Pathol|Virchows Archiv. B, Cell pathology including molecular pathology
Virchows Arch B Cell Pathol|Virchows Archiv. B, Cell pathology
Virchows Arch Pathol Anat Physiol Klin Med|Virchows Archiv für pathologische Anatomie und Physiologie und für klinische Medizin
Virchows Arch|Virchows Archiv
Virol J|Virology journal
Virol Sin|Virologica Sinica
Virologie
Virologie (Montrouge)|Virologie
Virology
Virology (Auckl)|Virology
Virulence
Virus Evol|Virus evolution
Virus Genes|Virus genes
Virus Res Suppl|Virus research. Supplement
Virus Res|Virus research
Virusdisease
Viruses
Vis Comput Ind Biomed Art|Visual computing for industry, biomedicine, and art
Vis Neurosci|Visual neuroscience
Visc Med|Visceral medicine
Vision (Basel)|Vision
Vision Res|Vision research
Viszeralmedizin
Vital Health Stat 10|Vital and health statistics. Series 10, Data from the National Health Survey
Vital Health Stat 11|Vital and health statistics. Series 11, Data from the National Health Survey
Vital Health Stat 13|Vital and health statistics. Series 13, Data from the National Health Survey
Vital Health Stat 14|Vital & health statistics. Series 14, Data from the national health survey
Vital Health Stat 14|Vital & health statistics. Series 14, Data from the national inventory of family planning services
Vital Health Stat 14|Vital and health statistics. Series 14, Data on national health resources
Vital Health Stat 1|Vital and Health Statistics. Series 1
Vital Health Stat 1|Vital and health statistics. Ser. 1, Programs and collection procedures
Vital Health Stat 20|Vital and health statistics. Series 20, Data from the National Vital Statistics System
Vital Health Stat 21|Vital and health statistics. Series 21, Data from the National Vital Statistics System
Vital Health Stat 21|Vital and health statistics. Series 21, Data on natality, marriage, and divorce
Vital Health Stat 23|Vital and health statistics. Series 23, Data from the National Survey of Family Growth
Vital Health Stat 2|Vital and health statistics. Series 2, Data evaluation and methods research
Vital Health Stat 3|Vital & health statistics. Series 3, Analytical and epidemiological studies
Vital Health Stat 3|Vital and health statistics. Series 3, Analytical studies
Vital Health Stat 4|Vital and Health Statistics. Series 4
Vital Health Stat 5|Vital and health statistics. Series 5, Comparative international vital and health statistics reports
Vital Signs
Vital Speeches Day|Vital speeches of the day
Vitam Horm|Vitamins and hormones
Vnitr Lek|Vnitr̆ní lékar̆ství
Voeding
Voen Med Zh|Voenno-medit︠s︡inskiĭ zhurnal
Vojen Zdrav Listy|Vojenské zdravotnické listy
Vojenskozdrav Knih|Vojenskozdravotnická knihovna
Vojnosanit Pregl|Vojnosanitetski pregled
Volunt Action Leadersh|Voluntary action leadership
Volunt Adm|Volunteer administration
Volunt Leader|The Volunteer leader
Vopr Biokhim Mozga|Voprosy biokhimii mozga
Vopr Kurortol Fizioter Lech Fiz Kult|Voprosy kurortologii, fizioterapii, i lechebnoĭ fizicheskoĭ kultury
Vopr Med Khimii|Voprosy meditsinskoĭ khimii
Vopr Neirokhir|Voprosy neĭrokhirurgii
Vopr Okhr Materin Det|Voprosy okhrany materinstva i detstva
Vopr Onkol|Voprosy onkologii
Vopr Pitan|Voprosy pitaniia
Vopr Revm|Voprosy revmatizma
Vopr Virusol|Voprosy virusologii
Vox Sang|Vox sanguinis
Vrach Delo|Vrachebnoe delo
Vt Regist Nurse|Vermont registered nurse
Vutr Boles|Vŭtreshni bolesti
W V Dent J|West Virginia dental journal
W V Med J|The West Virginia medical journal
WDA J|WDA journal
WHO Chron|WHO chronicle
WHO Offset Publ|WHO offset publication
WHO Reg Publ Eur Ser|WHO regional publications. European series
WHO South East Asia J Public Health|WHO South-East Asia journal of public health
WMJ
Wakayama Med Rep|Wakayama medical reports
Waking Sleeping|Waking and sleeping
Wash Nurse|The Washington nurse
Wash Rep Med Health|Washington report on medicine & health
Wash State Dent J|Washington State dental journal
Wash State J Nurs|Washington State journal of nursing
Wash Univ Dent J|Washington University dental journal
Waste Manag Res|Waste management & research
Waste Manag|Waste management
Water Air Soil Pollut|Water, air, and soil pollution
Water Environ Res|Water environment research
Water Res X|Water research X
Water Res|Water research
Water Sci Technol|Water science and technology
Way
Weather Vane|The Weather vane
Wei Sheng Wu Hsueh Pao|Wei Sheng Wu Hsueh Pao [Acta Microbiologica Sinica]
Wei Sheng Wu Xue Bao|Wei sheng wu xue bao
Wei Sheng Yan Jiu|Wei sheng yan jiu
Wei Sheng Yen Chiu|Wei Sheng Yen Chiu Journal of Hygiene Research (Pei-Ching Shih
Wellcome Open Res|Wellcome open research
West Afr J Med|West African journal of medicine
West Afr J Pharmacol Drug Res|West African journal of pharmacology and drug research
West Afr Med J Niger Med Dent Pract|The West African medical journal and Nigerian medical & dental practitioner
West Afr Med J Niger Pract|The West African medical journal and Nigerian practitioner
West Afr Med J|The West African medical journal
West Engl Med J|West of England medical journal
West Indian Med J|The West Indian medical journal
West J Emerg Med|The western journal of emergency medicine
West J Med|The Western journal of medicine
West J Nurs Res|Western journal of nursing research
West Med Med J West|Western medicine
Western Pac Surveill Response J|Western Pacific surveillance and response journal
Wiad Lek|Wiadomosci lekarskie
Wiad Lek|Wiadomości lekarskie
Wiad Parazytol|Wiadomości parazytologiczne
Wideochir Inne Tech Maloinwazyjne|Wideochirurgia i inne techniki małoinwazyjne
Wien Klin Wochenschr Suppl|Wiener klinische Wochenschrift. Supplementum
Wien Klin Wochenschr|Wiener klinische Wochenschrift
Wien Med Wochenschr Beih|Wiener medizinische Wochenschrift. Beihefte
Wien Med Wochenschr Suppl|Wiener medizinische Wochenschrift. Supplement
Wien Med Wochenschr|Wiener Medizinische Wochenschrift
Wien Med Wochenschr|Wiener medizinische Wochenschrift
Wien Tierarztl Monatsschr|Wiener tierärztliche Monatsschrift
Wien Z Inn Med|Wiener Zeitschrift für innere Medizin und ihre Grenzgebiete
Wien Z Nervenheilkd Grenzgeb|Wiener Zeitschrift für Nervenheilkunde und deren Grenzgebiete
Wilderness Environ Med|Wilderness & environmental medicine
Wildl Dis|Wildlife disease
Wiley Interdiscip Rev Cogn Sci|Wiley interdisciplinary reviews. Cognitive science
Wiley Interdiscip Rev Dev Biol|Wiley interdisciplinary reviews. Developmental biology
Wiley Interdiscip Rev Nanomed Nanobiotechnol|Wiley interdisciplinary reviews. Nanomedicine and nanobiotechnology
Wiley Interdiscip Rev RNA|Wiley interdisciplinary reviews. RNA
Wiley Interdiscip Rev Syst Biol Med|Wiley interdisciplinary reviews. Systems biology and medicine
Windows Time|Windows in time
Wis Dent Assoc J|Wisconsin Dental Association journal
Wis Med J|Wisconsin medical journal
Wiss Z Humboldt Univ Berl Math Naturwiss|Wissenschaftliche Zeitschrift der Humboldt-Universität zu Berlin. Mathematisch-Naturwissenschaftliche Reihe
Wistar Inst Symp Monogr|The Wistar Institute symposium monograph
Wkly Abstr Sanit Rep|Weekly abstract of sanitary reports. United States. Marine Hospital Service
Wkly Epidemiol Rec|Weekly Epidemiological Record
Woman Physician|The Woman physician
Women Birth|Women and birth
Women Health|Women & health
Womens Health
Womens Health (Lond)|Women's health
Womens Health Issues
Womens Health Issues|Women's health issues
Womens Midlife Health|Women's midlife health
Worcester Med News|Worcester medical news
Work
Work Environ Health|Work, environment, health
Worklife
Workplace Health Saf|Workplace health & safety
World Allergy Organ J|The World Allergy Organization journal
World Health Forum|World health forum
World Health Organ Tech Rep Ser|World Health Organization technical report series
World Health Stat Q|World health statistics quarterly. Rapport trimestriel de statistiques sanitaires mondiales
World Hosp|World hospitals
World Ir Nurs|World of Irish nursing
World J Biol Chem|World journal of biological chemistry
World J Biol Psychiatry|The world journal of biological psychiatry
World J Cardiol|World journal of cardiology
World J Clin Cases|World journal of clinical cases
World J Clin Oncol|World journal of clinical oncology
World J Clin Pediatr|World journal of clinical pediatrics
World J Crit Care Med|World journal of critical care medicine
World J Diabetes|World journal of diabetes
World J Emerg Med|World journal of emergency medicine
World J Emerg Surg|World journal of emergency surgery
World J Exp Med|World journal of experimental medicine
World J Gastroenterol|World journal of gastroenterology
World J Gastrointest Endosc|World journal of gastrointestinal endoscopy
World J Gastrointest Oncol|World journal of gastrointestinal oncology
World J Gastrointest Pathophysiol|World journal of gastrointestinal pathophysiology
World J Gastrointest Pharmacol Ther|World journal of gastrointestinal pharmacology and therapeutics
World J Gastrointest Surg|World journal of gastrointestinal surgery
World J Hepatol|World journal of hepatology
World J Mens Health|The world journal of men's health
World J Methodol|World journal of methodology
World J Microbiol Biotechnol|World journal of microbiology & biotechnology
World J Nephrol|World journal of nephrology
World J Nucl Med|World journal of nuclear medicine
World J Oncol|World journal of oncology
World J Orthop|World journal of orthopedics
World J Otorhinolaryngol Head Neck Surg|World journal of otorhinolaryngology - head and neck surgery
World J Pediatr Congenit Heart Surg|World journal for pediatric & congenital heart surgery
World J Pediatr|World journal of pediatrics
World J Plast Surg|World journal of plastic surgery
World J Psychiatry|World journal of psychiatry
World J Radiol|World journal of radiology
World J Stem Cells|World journal of stem cells
World J Surg Oncol|World journal of surgical oncology
World J Surg|World journal of surgery
World J Transplant|World journal of transplantation
World J Urol|World journal of urology
World J Virol|World journal of virology
World Med J|World medical journal
World Neurosurg X|World neurosurgery
World Neurosurg|World neurosurgery
World News Maxillofac Radiol|World news on maxillofacial radiology
World Psychiatry|World psychiatry
World Rev Nutr Diet|World review of nutrition and dietetics
Worldviews Evid Based Nurs|Worldviews on evidence-based nursing
Worm
Wound Manag Prev|Wound management & prevention
Wound Repair Regen|Wound repair and regeneration
Wounds
Wyo Nurses Newsl|Wyoming nurses' newsletter
Xenobiotica
Xenotransplantation
Xi Bao Yu Fen Zi Mian Yi Xue Za Zhi|Xi bao yu fen zi mian yi xue za zhi
Xi Psi Phi Q|The Xi Psi Phi quarterly
Yakubutsu Seishin Kodo|Yakubutsu, seishin, kōdō
Yakugaku Zasshi|Yakugaku zasshi
Yale J Biol Med|The Yale journal of biology and medicine
Yale J Health Policy Law Ethics|Yale journal of health policy, law, and ethics
Yale Law J|The Yale law journal
Yan Ke Xue Bao|Yan ke xue bao
Yao Hsueh Hsueh Pao|Yao Hsueh Hsueh Pao [Acta Pharmaceutica Sinica]
Yao Xue Xue Bao|Yao xue xue bao
Year Immunol|The Year in immunology
Yearb Med Inform|Yearbook of medical informatics
Yeast
Yen Ko Hsueh Pao|Yen Ko Hsueh Pao [Eye Science] (Chung-Kuo Kuang-Chou
Yeungnam Univ J Med|Yeungnam University journal of medicine
Yi Chuan Xue Bao|Yi chuan xue bao
Yi Chuan|Yi chuan
Ying Yong Sheng Tai Xue Bao|Ying yong sheng tai xue bao
Yngre Laeger|Yngre laeger
Yokohama Med Bull|Yokohama medical bulletin
Yonago Acta Med|Yonago acta medica
Yonsei Med J|Yonsei medical journal
Your Child Patient
Your Okla Dent Assoc J|Your Oklahoma Dental Association journal
Z Allg Mikrobiol|Zeitschrift für allgemeine Mikrobiologie
Z Allgemeinmed|Zeitschrift für Allgemeinmedizin
Z Alternsforsch|Zeitschrift für Alternsforschung
Z Anat Entwicklungsgesch|Zeitschrift für Anatomie und Entwicklungsgeschichte
Z Arztl Fortbild (Jena)|Zeitschrift für ärztliche Fortbildung
Z Arztl Fortbild Beih (Jena)|Zeitschrift für ärztliche Fortbildung. Beiheft
Z Arztl Fortbild Qualitatssich|Zeitschrift für ärztliche Fortbildung und Qualitätssicherung
Z Biol|Zeitschrift für Biologie
Z Erkr Atmungsorgane Folia Bronchol|Zeitschrift fũr Erkrankungen der Atmungsorgane mit Folia bronchologica
Z Erkr Atmungsorgane|Zeitschrift für Erkrankungen der Atmungsorgane
Z Ernahrungswiss Suppl|Zeitschrift für Ernährungswissenschaft. Journal of nutritional sciences. Supplementa
Z Ernahrungswiss|Zeitschrift für Ernährungswissenschaft
Z Evid Fortbild Qual Gesundhwes|Zeitschrift für Evidenz, Fortbildung und Qualität im Gesundheitswesen
Z Exp Angew Psychol|Zeitschrift für experimentelle und angewandte Psychologie
Z Exp Chir|Zeitschrift für experimentelle Chirurgie
Z Gastroenterol Verh|Zeitschrift für Gastroenterologie. Verhandlungsband
Z Gastroenterol|Zeitschrift für Gastroenterologie
Z Geburtshilfe Neonatol|Zeitschrift für Geburtshilfe und Neonatologie
Z Geburtshilfe Perinatol|Zeitschrift für Geburtshilfe und Perinatologie
Z Gerontol Geriatr|Zeitschrift für Gerontologie und Geriatrie
Z Gerontol|Zeitschrift für Gerontologie
Z Gesamte Exp Med|Zeitschrift für die gesamte experimentelle Medizin einschliesslich experimentelle Chirurgie
Z Gesamte Hyg|Zeitschrift für die gesamte Hygiene und ihre Grenzgebiete
Z Gesamte Inn Med|Zeitschrift für die gesamte innere Medizin und ihre Grenzgebiete
Z Haut Geschlechtskr|Zeitschrift für Haut- und Geschlechtskrankheiten
Z Hautkr|Zeitschrift für Hautkrankheiten
Z Immunitatsforsch Allerg Klin Immunol|Zeitschrift für Immunitätsforschung, Allergie und klinische Immunologie
Z Immunitatsforsch Exp Klin Immunol|Zeitschrift für Immunitätsforschung, experimentelle und klinische Immunologie
Z Immunitatsforsch Immunobiol|Zeitschrift für Immunitätsforschung. Immunobiology
Z Kardiol Suppl|Zeitschrift für Kardiologie. Supplementum
Z Kardiol|Zeitschrift für Kardiologie
Z Kinder Jugendpsychiatr Psychother|Zeitschrift für Kinder- und Jugendpsychiatrie und Psychotherapie
Z Kinder Jugendpsychiatr|Zeitschrift für Kinder- und Jugendpsychiatrie
Z Kinderchir Grenzgeb|Zeitschrift für Kinderchirurgie und Grenzgebiete
Z Kinderheilkd|Zeitschrift für Kinderheilkunde
Z Klin Chem Klin Biochem|Zeitschrift für klinische Chemie und klinische Biochemie
Z Klin Med|Zeitschrift für klinische Medizin
Z Klin Psychol Psychiatr Psychother|Zeitschrift für klinische Psychologie, Psychiatrie und Psychotherapie
Z Klin Psychol Psychopathol Psychother|Zeitschrift für klinische Psychologie, Psychopathologie und Psychotherapie
Z Klin Psychol Psychother|Zeitschrift für klinische Psychologie und Psychotherapie
Z Krebsforsch Klin Onkol Cancer Res Clin Oncol|Zeitschrift für Krebsforschung und klinische Onkologie. Cancer research and clinical oncology
Z Krebsforsch|Zeitschrift für Krebsforschung
Z Kreislaufforsch|Zeitschrift für Kreislaufforschung
Z Laryngol Rhinol Otol|Zeitschrift für Laryngologie, Rhinologie, Otologie und ihre Grenzgebiete
Z Lebensm Unters Forsch|Zeitschrift für Lebensmittel-Untersuchung und -Forschung
Z Lymphol|Zeitschrift für Lymphologie. Journal of lymphology
Z Med Lab Diagn|Zeitschrift für medizinische Laboratoriumsdiagnostik
Z Med Labortech|Zeitschrift für medizinische Labortechnik
Z Med Mikrobiol Immunol|Zeitschrift für medizinische Mikrobiologie und Immunologie
Z Med Phys|Zeitschrift für medizinische Physik
Z Mikrosk Anat Forsch|Zeitschrift für mikroskopisch-anatomische Forschung
Z Morphol Anthropol|Zeitschrift für Morphologie und Anthropologie
Z Naturforsch B|Zeitschrift für Naturforschung. Teil B, Chemie, Biochemie, Biophysik, Biologie und verwandte Gebiete
Z Naturforsch B|Zeitschrift für Naturforschung. Teil B. Anorganische Chemie, organische Chemie, Biochemie, Biophysik, Biologie
Z Naturforsch C Biosci|Zeitschrift für Naturforschung. Section C, Biosciences
Z Naturforsch C J Biosci|Zeitschrift für Naturforschung. C, Journal of biosciences
Z Naturforsch [C]|Zeitschrift fur Naturforschung. Section C, Journal of Biosciences
Z Neurol|Zeitschrift für Neurologie
Z Orthop Ihre Grenzgeb|Zeitschrift für Orthopädie und ihre Grenzgebiete
Z Orthop Unfall|Zeitschrift für Orthopädie und Unfallchirurgie
Z Parasitenkd|Zeitschrift fur Parasitenkunde
Z Physiother|Zeitschrift für Physiotherapie
Z Plast Chir|Zeitschrift für plastische Chirurgie
Z Prakt Anasth Wiederbeleb Intensivther|Zeitschrift für praktische Anästhesie, Wiederbelebung und Intensivtherapie
Z Prakt Anasth|Zeitschrift für praktische Anästhesie und Wiederbelebung
Z Psychol Z Angew Psychol|Zeitschrift für Psychologie mit Zeitschrift für angewandte Psychologie
Z Psychosom Med Psychoanal|Zeitschrift für Psychosomatische Medizin und Psychoanalyse
Z Psychosom Med Psychother|Zeitschrift für Psychosomatische Medizin und Psychotherapie
Z Psychother Med Psychol|Zeitschrift für Psychotherapie und medizinische Psychologie
Z Rechtsmed|Zeitschrift für Rechtsmedizin. Journal of legal medicine
Z Rheumaforsch|Zeitschrift für Rheumaforschung
Z Rheumatol|Zeitschrift für Rheumatologie
Z Stomatol (1921)|Zeitschrift für Stomatologie
Z Tierphysiol Tierernahr Futtermittelkd|Zeitschrift für Tierphysiologie, Tierernährung und Futtermittelkunde
Z Tierpsychol|Zeitschrift für Tierpsychologie
Z Tropenmed Parasitol|Zeitschrift für Tropenmedizin und Parasitologie
Z Tuberk Erkr Thoraxorg|Zeitschrift für Tuberkulose und Erkrankungen der Thoraxorgane
Z Urol Nephrol|Zeitschrift für Urologie und Nephrologie
Z Vererbungsl|Zeitschrift für Vererbungslehre
Z Versuchstierkd|Zeitschrift für Versuchstierkunde
Z Vitam Horm Fermentforsch|Zeitschrift für Vitamin-, Hormon- und Fermentforschung
Z Zellforsch Mikrosk Anat|Zeitschrift fur Zellforschung und Mikroskopische Anatomie
ZFA (Stuttgart)|ZFA. Zeitschrift für Allgemeinmedizin
ZWR
Zacchia
Zahn Mund Kieferheilkd Zentralbl|Zahn-, Mund-, und Kieferheilkunde mit Zentralblatt
Zahnarztebl Baden Wurttemb|Zahnärzteblatt Baden-Württemberg
Zahnarztl Mitt|Zahnärztliche Mitteilungen
Zahnarztl Nachr Sudwurttemb|Zahnarztliche Nachrichten Sudwurttemburg-Hohenzollern
Zahnarztl Praxisfuhr|Zahnarztliche Praxisfuhrung
Zahnarztl Prax|Zahnärztliche Praxis
Zahnarztl Rundsch|Zahnärztliche Rundschau
Zahnarztl Welt Zahnarztl Rundsch ZWR Zahnarztl Reform|Zahnãrztliche Welt, zahnãrztliche Rundschau, ZWR, vereinigt mit Zahnãrztliche Reform
Zahntechnik (Zur)|Zahntechnik
Zambia Nurse J|The Zambia nurse journal
Zambia Nurse|The Zambia nurse
Zdr Varst|Zdravstveno varstvo
Zdrav Aktual|Zdravotnické aktuality
Zdrav Prac|Zdravotnická pracovnice
Zdrav Vestn|Zdravstveni vestnik
Zdravookhr Kirg|Zdravookhranenie Kirgizii
Zdravookhr Ross Fed|Zdravookhranenie Rossiĭskoĭ Federatsii
Zdrow Publiczne|Zdrowie publiczne
Zebrafish
Zentralbl Arbeitsmed Arbeitsschutz Prophyl Ergonomie|Zentralblatt für Arbeitsmedizin, Arbeitsschutz, Prophylaxe und Ergonomie
Zentralbl Arbeitsmed Arbeitsschutz Prophyl|Zentralblatt für Arbeitsmedizin, Arbeitsschutz und Prophylaxe
Zentralbl Arbeitsmed|Zentralblatt für Arbeitsmedizin und Arbeitsschutz
Zentralbl Bakteriol B|Zentralblatt für Bakteriologie, Parasitenkunde, Infektionskrankheiten und Hygiene. Erste Abteilung Originale. Reihe B
Zentralbl Bakteriol B|Zentralblatt für Bakteriologie. 1. Abt. Originale B, Hygiene, Krankenhaushygiene, Betriebshygiene, präventive Medizin
Zentralbl Bakteriol Mikrobiol Hyg A|Zentralblatt für Bakteriologie, Mikrobiologie, und Hygiene. Series A, Medical microbiology, infectious diseases, virology, parasitology
Zentralbl Bakteriol Mikrobiol Hyg B|Zentralblatt für Bakteriologie, Mikrobiologie und Hygiene. 1. Abt. Originale B, Hygiene
Zentralbl Bakteriol Mikrobiol Hyg B|Zentralblatt für Bakteriologie, Mikrobiologie und Hygiene. Serie B, Umwelthygiene, Krankenhaushygiene, Arbeitshygiene, präventive Medizin
Zentralbl Bakteriol|Zentralblatt Fur Bakteriologie
Zentralbl Biol Aerosolforsch|Zentralblatt für biologische Aerosolforschung
Zentralbl Chir|Zentralblatt für Chirurgie
Zentralbl Gynakol|Zentralblatt für Gynäkologie
Zentralbl Hyg Umweltmed|Zentralblatt fur Hygiene und Umweltmedizin
Zentralbl Mikrobiol|Zentralblatt für Mikrobiologie
Zentralbl Neurochir|Zentralblatt für Neurochirurgie
Zentralbl Pathol|Zentralblatt für Pathologie
Zentralbl Phlebol|Zentralblatt für Phlebologie
Zentralbl Veterinarmed A|Zentralblatt für Veterinärmedizin. Reihe A
Zentralbl Veterinarmed [B]|Zentralblatt fur Veterinarmedizin. Reihe B
Zh Evol Biokhim Fiziol|Zhurnal evoliutsionnoĭ biokhimii i fiziologii
Zh Mikrobiol Epidemiol Immunobiol|Zhurnal mikrobiologii, ėpidemiologii i immunobiologii
Zh Nevrol Psikhiatr Im S S Korsakova|Zhurnal nevrologii i psikhiatrii imeni S.S. Korsakova
Zh Nevropatol Psikhiatr Im S S Korsakova|Zhurnal Nevropatologii i Psikhiatrii imeni S. S. Korsakova
Zh Obshch Biol|Zhurnal obshcheĭ biologii
Zh Vopr Neirokhir Im N N Burdenko|Zhurnal voprosy neĭrokhirurgii imeni N. N. Burdenko
Zh Vyssh Nerv Deiat Im I P Pavlova|Zhurnal vyssheĭ nervnoĭ deiatelnosti imeni I P Pavlova
Zhejiang Da Xue Xue Bao Yi Xue Ban|Zhejiang da xue xue bao. Yi xue ban
Zhen Ci Yan Jiu|Zhen ci yan jiu
Zhi Wu Sheng Li Yu Fen Zi Sheng Wu Xue Xue Bao|Zhi wu sheng li yu fen zi sheng wu xue xue bao
Zhong Nan Da Xue Xue Bao Yi Xue Ban|Zhong nan da xue xue bao. Yi xue ban
Zhong Xi Yi Jie He Xue Bao|Zhong xi yi jie he xue bao
Zhong Xi Yi Jie He Za Zhi|Zhong xi yi jie he za zhi
Zhongguo Dang Dai Er Ke Za Zhi|Zhongguo dang dai er ke za zhi
Zhongguo Fei Ai Za Zhi|Zhongguo fei ai za zhi
Zhongguo Gu Shang|Zhongguo gu shang
Zhongguo Ji Sheng Chong Xue Yu Ji Sheng Chong Bing Za Zhi|Zhongguo ji sheng chong xue yu ji sheng chong bing za zhi
Zhongguo Shi Yan Xue Ye Xue Za Zhi|Zhongguo shi yan xue ye xue za zhi
Zhongguo Xiu Fu Chong Jian Wai Ke Za Zhi|Zhongguo xiu fu chong jian wai ke za zhi
Zhongguo Xue Xi Chong Bing Fang Zhi Za Zhi|Zhongguo xue xi chong bing fang zhi za zhi
Zhongguo Yao Li Xue Bao|Zhongguo yao li xue bao
Zhongguo Yi Liao Qi Xie Za Zhi|Zhongguo yi liao qi xie za zhi
Zhongguo Yi Xue Ke Xue Yuan Xue Bao|Zhongguo yi xue ke xue yuan xue bao. Acta Academiae Medicinae Sinicae
Zhongguo Ying Yong Sheng Li Xue Za Zhi|Zhongguo ying yong sheng li xue za zhi
Zhongguo Zhen Jiu|Zhongguo zhen jiu
Zhongguo Zhong Yao Za Zhi|Zhongguo Zhong yao za zhi
Zhonghua Bing Li Xue Za Zhi|Zhonghua bing li xue za zhi
Zhonghua Er Bi Yan Hou Tou Jing Wai Ke Za Zhi|Zhonghua er bi yan hou tou jing wai ke za zhi
Zhonghua Er Ke Za Zhi|Zhonghua er ke za zhi
Zhonghua Fang She Xue Za Zhi|Zhonghua fang she xue za zhi Chinese journal of radiology
Zhonghua Fu Chan Ke Za Zhi|Zhonghua fu chan ke za zhi
Zhonghua Gan Zang Bing Za Zhi|Zhonghua gan zang bing za zhi
Zhonghua Hu Li Za Zhi|Zhonghua hu li za zhi
Zhonghua Jie He He Hu Xi Xi Ji Bing Za Zhi|Zhonghua jie he he hu xi xi ji bing za zhi
Zhonghua Jie He He Hu Xi Za Zhi|Zhonghua jie he he hu xi za zhi
Zhonghua Kou Qiang Ke Za Zhi|Zhonghua kou qiang ke za zhi [Chinese journal of stomatology]
Zhonghua Kou Qiang Yi Xue Za Zhi|Zhonghua kou qiang yi xue za zhi
Zhonghua Lao Dong Wei Sheng Zhi Ye Bing Za Zhi|Zhonghua lao dong wei sheng zhi ye bing za zhi
Zhonghua Liu Xing Bing Xue Za Zhi|Zhonghua liu xing bing xue za zhi
Zhonghua Min Guo Wei Sheng Wu Ji Mian Yi Xue Za Zhi|Zhonghua Minguo wei sheng wu ji mian yi xue za zhi
Zhonghua Min Guo Wei Sheng Wu Xue Za Zhi|Zhonghua Minguo wei sheng wu xue za zhi
Zhonghua Nan Ke Xue|Zhonghua nan ke xue
Zhonghua Nei Ke Za Zhi|Zhonghua nei ke za zhi
Zhonghua Shao Shang Za Zhi|Zhonghua shao shang za zhi
Zhonghua Shen Jing Jing Shen Ke Za Zhi|Zhonghua shen jing jing shen ke za zhi
Zhonghua Wai Ke Za Zhi|Zhonghua wai ke za zhi [Chinese journal of surgery]
Zhonghua Wei Chang Wai Ke Za Zhi|Zhonghua wei chang wai ke za zhi
Zhonghua Wei Zhong Bing Ji Jiu Yi Xue|Zhonghua wei zhong bing ji jiu yi xue
Zhonghua Xin Xue Guan Bing Za Zhi|Zhonghua xin xue guan bing za zhi
Zhonghua Xue Ye Xue Za Zhi|Zhonghua xue ye xue za zhi
Zhonghua Yan Ke Za Zhi|[Zhonghua yan ke za zhi] Chinese journal of ophthalmology
Zhonghua Yi Shi Za Zhi|Zhonghua yi shi za zhi
Zhonghua Yi Xue Yi Chuan Xue Za Zhi|Zhonghua yi xue yi chuan xue za zhi
Zhonghua Yi Xue Za Zhi|Zhonghua yi xue za zhi
Zhonghua Yu Fang Yi Xue Za Zhi|Zhonghua yu fang yi xue za zhi [Chinese journal of preventive medicine]
Zhonghua Zhong Liu Za Zhi|Zhonghua zhong liu za zhi [Chinese journal of oncology]
Zimbabwe Nurse|The Zimbabwe nurse
Zimbabwe Rhod Nurse|Zimbabwe Rhodesia Nurse
Zobozdrav Vestn|Zobozdravstveni vestnik
Zoo Biol|Zoo biology
Zookeys|ZooKeys
Zool Res|Zoological research
Zool Stud|Zoological studies
Zoolog Sci|Zoological science
Zoological Lett|Zoological letters
Zoology (Jena)|Zoology
Zoonoses Public Health|Zoonoses and public health
Zoonoses Res|Zoonoses research
Zootaxa
Zuchthygiene
Zygote
eHealth Int|Ehealth international
eNeuro
eNeurologicalSci
iScience
mBio
mSphere
mSystems`
