import { type Vocabulary, words } from './phrases.ts';

/** Names of fields for messages and logs. */
export const content: Vocabulary = {
  message: words(`
      message, subject, body, description, reason, reply, response, answer, review, bio, details, betreff, grund,
      reply text, response text, answer text, review text, review body, review comment, enquiry, inquiry, your message,
      your enquiry, complaint, request details, cancellation reason, cancel reason, churn reason, reason text, return reason,
      refund reason, survey response, survey answers, survey comment, testimonial, additional info, additional information,
      additional comments, special requests, special instructions, delivery instructions, delivery notes, order notes,
      order comment, ticket description, ticket subject, issue description, excerpt, snippet text, draft, draft text, entwurf, observations, observaciones, observación, observacion, remarque, remarques, commentaire, commentaires, opmerking, opmerkingen, toelichting, bericht, berichttekst, vraag tekst, mesaj, mesaj metni, yorum, açıklama, aciklama, uwagi, uwaga, notatka, wiadomosc, wiadomość, treść, tresc, motivation, motivatie, motivatiebrief, motivación, avis, avis client, opinión, opinion, reseña, mensaje, comentario, comentarios, descripción, descripcion, description longue, message texte, osservazioni, commento, messaggio, observação, mensagem, comentário, prompt, user prompt, system prompt, prompt text, completion, completion text, utterance, user input, llm input, llm output, ai response, ai answer, model output, generated text, hinweis, hinweise, wunsch, lieferhinweis, instructions, consigne, consignes, instrucciones, teslimat notu, siparis notu, sipariş notu, message draft, draft message, bem, review title, reviewbody, problem description, case description,
      anliegen, bemerkung, bemerkungen, freitext, mitteilung, rückmeldung, rueckmeldung, anmerkungen, notiz, notizen,
      beschreibung, begründung, email body, email subject, mail body, mail subject, mail text, sms text, sms body,
      post content, post body, post text, about me, about you, open feedback, open text, open ended, open answer,
      free text, freetext, nps comment, nps feedback, csat comment, rating comment, chat text, chat input, internal note,
      internal notes, private note, cover letter, gift message, greeting message, personal message, invite message,
      custom message, dm text, tweet text, caption text, transcript, conversation text, suggestion, suggestions, remarks,
      remark, symptoms description, message content, message subject, message html, text message, message text, comment,
      comment text, comment body, feedback, feedback text, feedback comment, feedback message, body text, nachricht, kommentar, comments, chat message, message body,
      support message, note, notes, user message, description text, question, answer, error message,
      exception message, anmerkung, survey answer, ticket text
    `),
  'console-log': words(`
      console, console log, console message, log message, log, log line, logline, logs message,
      exception type, exception class, exception name, error type, error class, error kind, exceptionclass, errortype,
      stderr, stdout, log lines, log tail, log text, log output, log content, log entry, log entries, build log, build output, console output, console text, tail, fehlermeldung, fehlertext, err type, exception value, exception string, uncaught exception
    `),
};
