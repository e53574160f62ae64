import type {Words} from '../words.js';
import {networks} from './latin-networks.js';

export const words: Words = {
  ...networks,
  ticker: 'Flash info',
  tickerRegion: 'Bandeau d’actualités',
  play: 'Lancer le défilement',
  pause: 'Mettre le défilement en pause',
  next: 'Titre suivant',
  previous: 'Titre précédent',
  close: 'Fermer le bandeau',
  urgent: 'Urgent',
  fresh: 'Nouveau',
  counter: '{n} sur {total}',

  by: 'Par {author}',
  published: 'Publié {date}',
  updated: 'Mis à jour {date}',

  relatedHeading: 'Articles liés',
  latestHeading: 'Derniers articles',
  rowNext: 'Articles suivants',
  rowPrevious: 'Articles précédents',
  whyRelated: 'Mots en commun : {words}',
  whyCategory: 'De la même rubrique',
  whyLatest: 'Parmi les dernières actualités',

  previousArticle: 'Article précédent',
  nextArticle: 'Article suivant',

  shareHeading: 'Partager l’article',
  shareVia: 'Partager sur {network}, s’ouvre dans une nouvelle fenêtre',
  shareBy: 'Partager par {network}',
  more: 'Plus',
  copied: 'Lien copié',
  shared: 'Partagé',
  opened: '{network} s’est ouvert dans une nouvelle fenêtre',
  failed: 'La copie a échoué. Copiez le lien ici :',
  server: 'Votre serveur Mastodon',
  remember: 'Retenir ce serveur',
  proceed: 'Continuer',
  qrAlt: 'Code QR du lien vers l’article',

  email: 'e-mail',
  sms: 'SMS',
  print: 'Imprimer',
  qr: 'Code QR',
  copy: 'Copier le lien',
  native: 'Partager…',

  loading: 'Chargement des actualités…',
  empty: 'Aucune actualité pour le moment',
  error: 'Impossible de charger les actualités',
  retry: 'Réessayer',
};
