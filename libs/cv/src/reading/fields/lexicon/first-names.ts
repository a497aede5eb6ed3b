import { lexicon } from '../text.js';

/** Given names common among people looking for work in France, of many origins; only a hint for which word is the given name. */
export const FIRST_NAMES = lexicon(`
abdel, abdelkader, abdellah, abderrahmane, abdoulaye, abdou, adama, adele, adam, adil, adrien, agathe, agnes, ahmed, aicha, aissatou, alain, alan, albert, alberto, alex,
alexandra, alexandre, alexis, alfred, ali, alice, alicia, aline, alioune, alison, amadou, amandine, amel, amelie, amina, aminata, amine, ana, anais, andre, andrea, andree,
andrzej, angela, angelique, anissa, anita, anna, anne, annick, annie, anthony, antoine, antonio, arlette, armand, arnaud, arthur, assia, astrid, audrey, aurelia, aurelie,
aurelien, awa, axel, axelle, aziz, baptiste, barbara, bastien, beatrice, benjamin, benoit, bernadette, bernard, bertrand, bilal, boris, boubacar, brahim, brandon, brian, brigitte,
bruno, bryan, camille, carine, carla, carlos, carole, caroline, catherine, cecile, cedric, celia, celine, chantal, charlene, charles, charlotte, cheikh, chloe, christelle,
christian, christiane, christine, christophe, cindy, claire, clara, claude, claudette, claudine, clemence, clement, colette, coralie, corentin, corinne, cynthia, cyril, daniel,
daniele, danielle, david, deborah, delphine, denis, denise, diane, didier, djamila, djibril, dominique, donovan, dorian, dylan, dimitri, eddy, edith, edouard, elena, eliane, elisa,
elisabeth, elise, elodie, elsa, emeline, emile, emilie, emma, emmanuel, emmanuelle, enzo, eric, erika, ernest, esther, estelle, ethan, eva, eve, evelyne, fabien, fabienne,
fabrice, fanny, farid, farida, fatima, fatiha, fatma, fatou, fatoumata, felix, ferdinand, fernand, fiona, flavien, flora, florence, florent, florian, franck, francis, francisco,
franck, francois, francoise, frank, frederic, frederique, gabriel, gabrielle, gael, gaelle, gaetan, genevieve, geoffrey, george, georges, gerald, gerard, geraldine, germaine,
ghislain, ghislaine, gilbert, gilles, gisele, giovanni, gregory, guillaume, gustave, guy, gwendoline, habib, hakim, halima, hamid, hamza, hanane, hassan, hawa, helene, henri,
herve, hicham, hubert, hugo, huguette, ibrahim, ibrahima, idriss, ilyes, imane, ines, ingrid, irene, isabelle, ismael, issa, ivan, jacqueline, jacques, jamal, james, jamila,
jan, jason, jean, jeanne, jeannine, jennifer, jeremie, jeremy, jerome, jessica, jimmy, joan, joanna, joao, joel, joelle, joffrey, johan, johanna, john, johnny, jonas, jonathan, jordan,
jose, joseph, josephine, josette, josiane, joshua, jules, julia, julie, julien, juliette, justine, kadiatou, kamel, karim, karima, karine, karl, katarzyna, kelly, kenza, kevin,
khadija, khalid, khaled, krzysztof, laetitia, lamine, larbi, lassana, laura, laure, laurence, laurent, laurie, lea, leila, lena, leo, leon, leonie, leslie, lila, liliane, lina, linda,
lisa, logan, loic, lola, lorenzo, louane, louis, louisa, louise, luc, lucas, lucette, lucie, lucien, lucienne, ludivine, ludovic, luis, lydia, lydie, lynda, madeleine, mael, maeva,
magali, mahamadou, malik, malika, mamadou, manon, manuel, manuela, marc, marcel, marcelle, marco, margaux, margot, maria, mariam, mariama, marianne, marie, marina, marine, mario,
marion, marius, marjorie, marlene, martin, martine, maryline, maryse, mateo, mathieu, mathilde, mathis, matteo, matthieu, maud, maurice, max, maxence, maxime, mehdi, melanie,
melina, melissa, mercedes, michael, michel, michele, micheline, mickael, miguel, mireille, mohamed, mohammed, moise, moktar, monica, monique, morgan, morgane, mourad, moussa, mounir,
muriel, mustapha, myriam, nabil, nacer, nadege, nadia, nadine, naima, nassim, natacha, nathalie, nathan, nawel, nicolas, nicole, nina, noah, noe, noel, noelle, noemie, nora, nordine,
oceane, odette, odile, olga, olivia, olivier, omar, orlane, oscar, othmane, oumar, oumou, ousmane, pamela, pascal, pascale, patrice, patricia, patrick, paul, paula, paulette, pauline, pawel,
pedro, peggy, peter, philippe, pierre, pierrette, piotr, quentin, rachel, rachid, rachida, rania, raoul, raphael, raymond, raymonde, rebecca, regine, regis, remi, remy, rene, renee,
reynald, richard, rita, robert, roberto, robin, rodolphe, rodrigue, roger, roland, romain, romane, romuald, ronan, rosa, rosalie, rose, roxane, ryan, sabrina, sabine, said, saida, salim, salima,
saliou, salome, samia, samir, samira, samuel, sandra, sandrine, sara, sarah, sebastien, segolene, selim, serge, sergio, severine, sofia, sofiane, soline, solange, solene, sonia, sophie,
soraya, souad, soufiane, souleymane, stanislas, stefan, stella, stephane, stephanie, steve, steven, suzanne, svetlana, sylvain, sylvie, tanguy, tania, tarek, tatiana, teddy, teresa,
thaddee, theo, theodore, therese, thibault, thibaut, thierry, thomas, tiffany, timothee, tom, tony, tristan, ugo, ursula, valentin, valentine, valerie, vanessa, veronique, vickie, victor, victoria,
vincent, violette, virginie, viviane, wafa, walid, wassim, wendy, wilfried, william, xavier, yacine, yamina, yann, yannick, yasmina, yasmine, yassine, yoann, yohan, yolande, youcef, youssef, yvan,
yves, yvette, yvon, yvonne, zahra, zakaria, zineb, zoe, zohra, samba, sekou, salif, sidi, nelson, ruth, grace, prince, gloria, olena, oksana, iryna, natalia, andrii, mykola, dmytro, ewa, agnieszka, marek, tomasz, jerzy
`);
