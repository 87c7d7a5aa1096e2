/* Written by `npm run gen:api` from docs/api/v1.json; do not edit. */
export interface paths {
  '/api/v1/administrative-units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Provinces, districts and communes of a day
     * @description Provinces, districts and communes of a day.
     */
    get: operations['listAdministrativeUnits'];
    put?: never;
    /**
     * Enter a unit, perhaps one made of others
     * @description Enter a unit, perhaps one made of others.
     */
    post: operations['establishAdministrativeUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/administrative-units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One unit, what became of it and what it took over
     * @description One unit, what became of it and what it took over.
     */
    get: operations['getAdministrativeUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/administrative-units/{id}/renaming': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a unit another name from a day on; its code stays
     * @description Give a unit another name from a day on; its code stays.
     */
    post: operations['renameAdministrativeUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/administrative-units/{id}/dissolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge a unit into another, or divide it among several
     * @description Merge a unit into another, or divide it among several.
     */
    post: operations['dissolveAdministrativeUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Public bodies of a day
     * @description Public bodies of a day.
     */
    get: operations['listAgencies'];
    put?: never;
    /**
     * Enter a public body, perhaps one that takes over from others
     * @description Enter a public body, perhaps one that takes over from others.
     */
    post: operations['establishAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One body, which took over from it and from which it took over
     * @description One body, which took over from it and from which it took over.
     */
    get: operations['getAgency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{id}/renaming': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a body another name from a day on; a record of its own takes over
     * @description Give a body another name from a day on; a record of its own takes over.
     */
    post: operations['renameAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{id}/dissolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a body on a day, or merge it into another
     * @description End a body on a day, or merge it into another.
     */
    post: operations['dissolveAgency'];
    /**
     * Take a mistaken end back
     * @description Take a mistaken end back.
     */
    delete: operations['reopenAgency'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything that happened, the newest first
     * @description Everything that happened, the newest first.
     */
    get: operations['searchAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/retention': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How long each kind of record is kept, and what the last run removed
     * @description How long each kind of record is kept, and what the last run removed.
     */
    get: operations['getRetention'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-grounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Why recognitions may be taken away, by the act of a day
     * @description Why recognitions may be taken away, by the act of a day.
     */
    get: operations['listRevocationGrounds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Recognitions, the newest entry first
     * @description Recognitions, the newest entry first.
     */
    get: operations['listCertifications'];
    put?: never;
    /**
     * Enter a recognition
     * @description Enter a recognition.
     */
    post: operations['grantCertification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened to a recognition
     * @description What happened to a recognition.
     */
    get: operations['getCertificationHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One recognition
     * @description One recognition.
     */
    get: operations['getCertification'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Complete or correct a recognition
     * @description Complete or correct a recognition.
     */
    patch: operations['correctCertification'];
    trace?: never;
  };
  '/api/v1/certifications/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened to a recognition, struck-out steps included
     * @description What happened to a recognition, struck-out steps included.
     */
    get: operations['listCertificationSteps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/authorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which bodies may decide about a recognition on a day
     * @description Which bodies may decide about a recognition on a day.
     */
    get: operations['listCertificationAuthorities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend a recognition for a while
     * @description Suspend a recognition for a while.
     */
    post: operations['suspendCertification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/reinstatement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a suspension
     * @description End a suspension.
     */
    post: operations['reinstateCertification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note that the subject gave a recognition back
     * @description Note that the subject gave a recognition back.
     */
    post: operations['withdrawCertification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter that the product was recognised again, with as many stars, more or fewer
     * @description Enter that the product was recognised again, with as many stars, more or fewer.
     */
    post: operations['renewCertification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/steps/{stepId}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Strike a wrong step out, and put the right one in its place
     * @description Strike a wrong step out, and put the right one in its place.
     */
    post: operations['correctCertificationStep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/change-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Propose to change an own product
     * @description Propose to change an own product.
     */
    post: operations['proposeProductChange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/change-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Propose to change an own subject
     * @description Propose to change an own subject.
     */
    post: operations['proposeSubjectChange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/change-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is proposed: what waits first, then the latest
     * @description What is proposed: what waits first, then the latest.
     */
    get: operations['listChangeRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/change-requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One change request, old and new side by side
     * @description One change request, old and new side by side.
     */
    get: operations['getChangeRequest'];
    put?: never;
    post?: never;
    /**
     * Take an own request back that waits
     * @description Take an own request back that waits.
     */
    delete: operations['takeBackChangeRequest'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/change-requests/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let all or some of the fields into the register
     * @description Let all or some of the fields into the register.
     */
    post: operations['approveChangeRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/change-requests/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave the record as it is
     * @description Leave the record as it is.
     */
    post: operations['rejectChangeRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/epcis/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Recognitions, stamps and recalls as EPCIS 2.0 events, in the order of the feed
     * @description Recognitions, stamps and recalls as EPCIS 2.0 events, in the order of the feed.
     */
    get: operations['listEpcisEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/proofs/{eventId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What shows that an event was not changed
     * @description What shows that an event was not changed.
     */
    get: operations['getLedgerProof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Published events after a position, as CloudEvents
     * @description Published events after a position, as CloudEvents.
     */
    get: operations['readChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/changes/types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Types of published events
     * @description Types of published events.
     */
    get: operations['listEventTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oauth-scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What clients may be allowed
     * @description What clients may be allowed.
     */
    get: operations['listScopes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oauth-clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Systems and applications that may connect, by name
     * @description Systems and applications that may connect, by name.
     */
    get: operations['listClients'];
    put?: never;
    /**
     * Let another system or application in; its secret is shown once
     * @description Let another system or application in; its secret is shown once.
     */
    post: operations['registerClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oauth-clients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One client with its secrets' dates and its use
     * @description One client with its secrets' dates and its use.
     */
    get: operations['getClient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Edit what a client may do
     * @description Edit what a client may do.
     */
    patch: operations['changeClient'];
    trace?: never;
  };
  '/api/v1/oauth-clients/{id}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a client a new secret; the earlier ones work beside it for some days
     * @description Give a client a new secret; the earlier ones work beside it for some days.
     */
    post: operations['addClientSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oauth-clients/{id}/secrets/{keyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a secret at once
     * @description End a secret at once.
     */
    delete: operations['revokeClientSecret'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oauth-clients/{id}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shut a client out at once and for good
     * @description Shut a client out at once and for good.
     */
    post: operations['revokeClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Complaints within reach, the newest first
     * @description Complaints within reach, the newest first.
     */
    get: operations['listComplaints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One complaint, with its contact
     * @description One complaint, with its contact.
     */
    get: operations['getComplaint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/photos/{photoId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A picture of a complaint
     * @description A picture of a complaint.
     */
    get: operations['getComplaintPhoto'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say which agency looks into it
     * @description Say which agency looks into it.
     */
    post: operations['assignComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer it
     * @description Answer it.
     */
    post: operations['answerComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close it because nothing can be done with it
     * @description Close it because nothing can be done with it.
     */
    post: operations['rejectComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/complaints/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge it with another that says the same
     * @description Merge it with another that says the same.
     */
    post: operations['mergeComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Decisions and their drafts, the newest first
     * @description Decisions and their drafts, the newest first.
     */
    get: operations['listDecisions'];
    put?: never;
    /**
     * Draft a decision over one or many recognitions; it has no effect yet
     * @description Draft a decision over one or many recognitions; it has no effect yet.
     */
    post: operations['draftDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One decision with what it names
     * @description One decision with what it names.
     */
    get: operations['getDecision'];
    put?: never;
    post?: never;
    /**
     * Give a draft up
     * @description Give a draft up.
     */
    delete: operations['discardDecision'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/scan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The scan of the signed paper
     * @description The scan of the signed paper.
     */
    get: operations['getDecisionScan'];
    /**
     * Lay the scan of the signed paper beside it (PDF, at most 25 MiB)
     * @description Lay the scan of the signed paper beside it (PDF, at most 25 MiB).
     */
    put: operations['attachDecisionScan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/paper.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The decision with its list as DOCX; while it is a draft, with room for number, date and signature
     * @description The decision with its list as DOCX; while it is a draft, with room for number, date and signature.
     */
    get: operations['getDecisionDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/paper.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as PDF
     * @description The same as PDF.
     */
    get: operations['getDecisionPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say publicly what a published decision had wrong
     * @description Say publicly what a published decision had wrong.
     */
    post: operations['correctDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter the signed paper: every recognition that it names is revoked or holds again, or none is
     * @description Enter the signed paper: every recognition that it names is revoked or holds again, or none is.
     */
    post: operations['signDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let everyone read it
     * @description Let everyone read it.
     */
    post: operations['publishDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expiry-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Recognitions that end soon or have ended, and how far their renewal has come
     * @description Recognitions that end soon or have ended, and how far their renewal has come.
     */
    get: operations['listExpiryReviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expiry-reviews/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same in figures, in all and by unit
     * @description The same in figures, in all and by unit.
     */
    get: operations['countExpiryReviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expiry-reviews/states': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note how far renewals have come; what cannot be noted is listed
     * @description Note how far renewals have come; what cannot be noted is listed.
     */
    post: operations['setRenewalStates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures/expiring': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Recognitions by the quarter in which they end, and by unit
     * @description Recognitions by the quarter in which they end, and by unit.
     */
    get: operations['countExpiring'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures/renewals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many of those that ended were recognised again, and how soon
     * @description How many of those that ended were recognised again, and how soon.
     */
    get: operations['countRenewals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/program-targets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The programme's targets, and what was reached
     * @description The programme's targets, and what was reached.
     */
    get: operations['listProgramTargets'];
    put?: never;
    /**
     * Set a figure that the programme is to reach
     * @description Set a figure that the programme is to reach.
     */
    post: operations['setProgramTarget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/program-targets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Give a target up; it stays on record
     * @description Give a target up; it stays on record.
     */
    delete: operations['withdrawProgramTarget'];
    options?: never;
    head?: never;
    /**
     * Change a target
     * @description Change a target.
     */
    patch: operations['changeProgramTarget'];
    trace?: never;
  };
  '/api/v1/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was found and has to be remedied, what is due first before the rest
     * @description What was found and has to be remedied, what is due first before the rest.
     */
    get: operations['listFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was found at the caller's own subjects
     * @description What was found at the caller's own subjects.
     */
    get: operations['listMyFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One finding and what became of it
     * @description One finding and what became of it.
     */
    get: operations['getFinding'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/{id}/remedy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show how it was remedied, with a PDF or a picture (at most 25 MiB)
     * @description Show how it was remedied, with a PDF or a picture (at most 25 MiB).
     */
    post: operations['remedyFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/{id}/remedies/{remedyId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The paper or picture that shows a remedy
     * @description The paper or picture that shows a remedy.
     */
    get: operations['getRemedyFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The remedy was looked at and does
     * @description The remedy was looked at and does.
     */
    post: operations['closeFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The remedy does not do
     * @description The remedy does not do.
     */
    post: operations['sendFindingBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/{id}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give more time, for a reason
     * @description Give more time, for a reason.
     */
    post: operations['extendFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/{id}/waiver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * It need not be remedied any more, for a reason
     * @description It need not be remedied any more, for a reason.
     */
    post: operations['waiveFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/gs1/digital-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Is this address a GS1 Digital Link, and what does it say?
     * @description Is this address a GS1 Digital Link, and what does it say?.
     */
    get: operations['readDigitalLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holidays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Holidays of a year, and the Saturdays worked for them
     * @description Holidays of a year, and the Saturdays worked for them.
     */
    get: operations['listHolidays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/working-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * When a time limit ends
     * @description When a time limit ends.
     */
    get: operations['computeDeadline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The latest imports
     * @description The latest imports.
     */
    get: operations['listImports'];
    put?: never;
    /**
     * Send a list (CSV or XLSX, at most 64 MiB)
     * @description Send a list (CSV or XLSX, at most 64 MiB).
     */
    post: operations['queueImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far an import has come
     * @description How far an import has come.
     */
    get: operations['getImport'];
    put?: never;
    post?: never;
    /**
     * Give an import up
     * @description Give an import up.
     */
    delete: operations['cancelImport'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The data rows of a list as they came out
     * @description The data rows of a list as they came out.
     */
    get: operations['listImportRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Say what columns mean; the file is read again
     * @description Say what columns mean; the file is read again.
     */
    patch: operations['mapImportColumns'];
    trace?: never;
  };
  '/api/v1/imports/{id}/rows/{line}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Correct a row under review
     * @description Correct a row under review.
     */
    patch: operations['correctImportRow'];
    trace?: never;
  };
  '/api/v1/imports/{id}/commit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter a reviewed list into the register
     * @description Enter a reviewed list into the register.
     */
    post: operations['commitImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/report.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every row with what became of it, as a workbook
     * @description Every row with what became of it, as a workbook.
     */
    get: operations['exportImportReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspectors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * People who may be chosen to inspect today, of all agencies; at most 50
     * @description People who may be chosen to inspect today, of all agencies; at most 50.
     */
    get: operations['listInspectors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Plans of the caller's agency and teams, the newest first
     * @description Plans of the caller's agency and teams, the newest first.
     */
    get: operations['listInspectionPlans'];
    put?: never;
    /**
     * Begin a plan of inspections for a year
     * @description Begin a plan of inspections for a year.
     */
    post: operations['draftInspectionPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Subjects by risk, each with the reasons and the plans that have it already
     * @description Subjects by risk, each with the reasons and the plans that have it already.
     */
    get: operations['proposeInspectionTargets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One plan with its targets and what became of them
     * @description One plan with its targets and what became of them.
     */
    get: operations['getInspectionPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/plan.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The plan as DOCX; a draft until it is approved
     * @description The plan as DOCX; a draft until it is approved.
     */
    get: operations['getInspectionPlanDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/plan.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as PDF
     * @description The same as PDF.
     */
    get: operations['getInspectionPlanPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/targets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take subjects into the plan; once it is approved, with a reason
     * @description Take subjects into the plan; once it is approved, with a reason.
     */
    post: operations['addPlanTargets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/targets/{targetId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a target out; once the plan is approved, with a reason
     * @description Take a target out; once the plan is approved, with a reason.
     */
    post: operations['withdrawPlanTarget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/targets/{targetId}/placement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say in which month a target is visited, and by which team
     * @description Say in which month a target is visited, and by which team.
     */
    post: operations['placePlanTarget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit the plan to be approved
     * @description Submit the plan to be approved.
     */
    post: operations['submitInspectionPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a submitted plan back
     * @description Send a submitted plan back.
     */
    post: operations['returnInspectionPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-plans/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve a submitted plan; not by whoever submitted it
     * @description Approve a submitted plan; not by whoever submitted it.
     */
    post: operations['approveInspectionPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Teams of the caller's agency, and those that the caller belongs to, the newest first
     * @description Teams of the caller's agency, and those that the caller belongs to, the newest first.
     */
    get: operations['listInspectionTeams'];
    put?: never;
    /**
     * Set up a team by decision, with members of any agency
     * @description Set up a team by decision, with members of any agency.
     */
    post: operations['setUpInspectionTeam'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-teams/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One team
     * @description One team.
     */
    get: operations['getInspectionTeam'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-teams/{id}/amendment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change members or the last day; visits that have not begun change with it
     * @description Change members or the last day; visits that have not begun change with it.
     */
    post: operations['changeInspectionTeam'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspection-teams/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the team before its time
     * @description End the team before its time.
     */
    post: operations['endInspectionTeam'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checklists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What inspections look at, in the editions of a day
     * @description What inspections look at, in the editions of a day.
     */
    get: operations['listChecklists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/laboratory-limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What laboratories may find at most, by the regulations of a day
     * @description What laboratories may find at most, by the regulations of a day.
     */
    get: operations['listLaboratoryLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Inspections of the caller's agency and teams, the newest first
     * @description Inspections of the caller's agency and teams, the newest first.
     */
    get: operations['listInspections'];
    put?: never;
    /**
     * Set up an inspection; with an id of the device it may be sent again, also weeks later
     * @description Set up an inspection; with an id of the device it may be sent again, also weeks later.
     */
    post: operations['scheduleInspection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One inspection, with what a device needs to go on without a network
     * @description One inspection, with what a device needs to go on without a network.
     */
    get: operations['getInspection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin the visit; sent again with the same time, nothing happens
     * @description Begin the visit; sent again with the same time, nothing happens.
     */
    post: operations['startInspection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer items of the checklists, each with an outcome of its own
     * @description Answer items of the checklists, each with an outcome of its own.
     */
    post: operations['recordAnswers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record a finding; the item that it belongs to fails by it
     * @description Record a finding; the item that it belongs to fails by it.
     */
    post: operations['recordFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/samples': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a sample, with the number of its seal
     * @description Take a sample, with the number of its seal.
     */
    post: operations['takeSample'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/samples/{sampleId}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter a laboratory's result; a failing one opens a finding
     * @description Enter a laboratory's result; a failing one opens a finding.
     */
    post: operations['enterSampleResult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/photos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a picture (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped
     * @description Add a picture (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped.
     */
    post: operations['addInspectionPhoto'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/photos/{photoId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A picture of an inspection
     * @description A picture of an inspection.
     */
    get: operations['getInspectionPhoto'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign on the screen, or say why the subject does not
     * @description Sign on the screen, or say why the subject does not.
     */
    post: operations['signMinutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/handovers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link by which the subject takes the minutes along; shown once
     * @description Make a link by which the subject takes the minutes along; shown once.
     */
    post: operations['handOverMinutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/handovers/{handoverId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Make a link to the minutes useless
     * @description Make a link to the minutes useless.
     */
    delete: operations['revokeMinutesHandover'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/minutes.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The minutes as DOCX; a draft until the conclusion
     * @description The minutes as DOCX; a draft until the conclusion.
     */
    get: operations['getMinutesDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/minutes.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as PDF
     * @description The same as PDF.
     */
    get: operations['getMinutesPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/conclusion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the visit; by its leader alone
     * @description End the visit; by its leader alone.
     */
    post: operations['concludeInspection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call the visit off
     * @description Call the visit off.
     */
    post: operations['cancelInspection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The background jobs, when each is due, and its latest runs
     * @description The background jobs, when each is due, and its latest runs.
     */
    get: operations['listJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{name}/runs/{runId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One run of a background job
     * @description One run of a background job.
     */
    get: operations['getJobRun'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{name}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a background job now; it does nothing twice
     * @description Run a background job now; it does nothing twice.
     */
    post: operations['requestJobRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/gtins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Registered GTINs within reach, the newest first
     * @description Registered GTINs within reach, the newest first.
     */
    get: operations['listGtins'];
    put?: never;
    /**
     * Register a GTIN of a product; whoever scans it finds the product
     * @description Register a GTIN of a product; whoever scans it finds the product.
     */
    post: operations['registerGtin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/qr-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The QR code that leads to the product's public page
     * @description The QR code that leads to the product's public page.
     */
    get: operations['getProductQrCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/artworks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Labels that bear the mark, within reach, the newest first
     * @description Labels that bear the mark, within reach, the newest first.
     */
    get: operations['listArtworks'];
    put?: never;
    /**
     * Enter a label that bears the mark
     * @description Enter a label that bears the mark.
     */
    post: operations['enterArtwork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/mark-use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the product may bear the mark on a day
     * @description Whether the product may bear the mark on a day.
     */
    get: operations['getMarkUse'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/gtins/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One registered GTIN
     * @description One registered GTIN.
     */
    get: operations['getGtin'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Say something else of a GTIN
     * @description Say something else of a GTIN.
     */
    patch: operations['changeGtin'];
    trace?: never;
  };
  '/api/v1/gtins/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * No pack bears it after a day
     * @description No pack bears it after a day.
     */
    post: operations['endGtin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/gtins/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened to a registered GTIN
     * @description What happened to a registered GTIN.
     */
    get: operations['getGtinHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/gtins/{id}/barcode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The GTIN as an image for the pack
     * @description The GTIN as an image for the pack.
     */
    get: operations['getGtinBarcode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/artworks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One label, held against the recognition of the day
     * @description One label, held against the recognition of the day.
     */
    get: operations['getArtwork'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Say something else of a label
     * @description Say something else of a label.
     */
    patch: operations['changeArtwork'];
    trace?: never;
  };
  '/api/v1/artworks/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a picture or PDF of the label (JPEG, PNG, WebP, PDF; at most 25 MiB)
     * @description Add a picture or PDF of the label (JPEG, PNG, WebP, PDF; at most 25 MiB).
     */
    post: operations['addArtworkFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/artworks/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A picture or PDF of the label
     * @description A picture or PDF of the label.
     */
    get: operations['getArtworkFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/artworks/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened to a label
     * @description What happened to a label.
     */
    get: operations['getArtworkHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/legal-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Acts in force on a day
     * @description Acts in force on a day.
     */
    get: operations['listLegalDocuments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reviews of localities within reach, the newest first
     * @description Reviews of localities within reach, the newest first.
     */
    get: operations['listLocalityReviews'];
    put?: never;
    /**
     * Begin a review of how a locality evaluates; by an agency of the province
     * @description Begin a review of how a locality evaluates; by an agency of the province.
     */
    post: operations['draftLocalityReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One review with its sample, differences and findings
     * @description One review with its sample, differences and findings.
     */
    get: operations['getLocalityReview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/draw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The candidates with their tickets and, once drawn, everything that drawing them again needs
     * @description The candidates with their tickets and, once drawn, everything that drawing them again needs.
     */
    get: operations['getLocalityReviewDraw'];
    put?: never;
    /**
     * Draw the sample by the seed, once
     * @description Draw the sample by the seed, once.
     */
    post: operations['drawLocalityReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note what was found about the locality, and what it has to do
     * @description Note what was found about the locality, and what it has to do.
     */
    post: operations['addLocalityReviewFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/findings/{findingId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter what the locality did; by the locality, or by the reviewing agency where it came on paper
     * @description Enter what the locality did; by the locality, or by the reviewing agency where it came on paper.
     */
    post: operations['answerLocalityReviewFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/report.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The report as DOCX; a draft until it is concluded
     * @description The report as DOCX; a draft until it is concluded.
     */
    get: operations['getLocalityReviewDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/report.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as PDF
     * @description The same as PDF.
     */
    get: operations['getLocalityReviewPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/items/{itemId}/rescore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter the score of a drawn dossier scored again; the stars follow from it
     * @description Enter the score of a drawn dossier scored again; the stars follow from it.
     */
    post: operations['rescoreLocalityReviewItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/findings/{findingId}/settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an answer, or send it back with a reason
     * @description Accept an answer, or send it back with a reason.
     */
    post: operations['settleLocalityReviewFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/conclusion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Conclude, once everything drawn was scored again
     * @description Conclude, once everything drawn was scored again.
     */
    post: operations['concludeLocalityReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/locality-reviews/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let everyone read the summary: counts and differences
     * @description Let everyone read the summary: counts and differences.
     */
    post: operations['publishLocalityReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Notices that were sent, the latest first
     * @description Notices that were sent, the latest first.
     */
    get: operations['listNotices'];
    put?: never;
    /**
     * Send notices, by e-mail or to be printed; what cannot be sent is listed
     * @description Send notices, by e-mail or to be printed; what cannot be sent is listed.
     */
    post: operations['sendNotices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/{id}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The paper as it was sent (PDF)
     * @description The paper as it was sent (PDF).
     */
    get: operations['getNoticePaper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-batches/{id}/papers.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The papers of a batch that are to be printed, as one PDF
     * @description The papers of a batch that are to be printed, as one PDF.
     */
    get: operations['getNoticeBatchPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-batches/{id}/papers.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as one document to go on writing in
     * @description The same as one document to go on writing in.
     */
    get: operations['getNoticeBatchDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How notices of each kind read
     * @description How notices of each kind read.
     */
    get: operations['listNoticeTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-templates/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change how notices of a kind read; a broken template is refused
     * @description Change how notices of a kind read; a broken template is refused.
     */
    put: operations['changeNoticeTemplate'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-templates/{kind}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A sample of how a notice would read (PDF)
     * @description A sample of how a notice would read (PDF).
     */
    post: operations['previewNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the caller was told, the latest first
     * @description What the caller was told, the latest first.
     */
    get: operations['listNotifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/{id}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Mark one as read
     * @description Mark one as read.
     */
    put: operations['readNotification'];
    post?: never;
    /**
     * Mark one as unread, to look at it again
     * @description Mark one as unread, to look at it again.
     */
    delete: operations['unreadNotification'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark all as read, up to the newest that was seen
     * @description Mark all as read, up to the newest that was seen.
     */
    post: operations['readNotifications'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notification-preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which notifications reach the caller by e-mail
     * @description Which notifications reach the caller by e-mail.
     */
    get: operations['getNotificationPreferences'];
    /**
     * Choose which notifications reach the caller by e-mail
     * @description Choose which notifications reach the caller by e-mail.
     */
    put: operations['chooseNotifications'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/portals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The portals that records go to; their adapters are unverified against the real systems
     * @description The portals that records go to; their adapters are unverified against the real systems.
     */
    get: operations['listPortals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/portals/{portal}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a portal was sent, the latest change first
     * @description What a portal was sent, the latest change first.
     */
    get: operations['listPortalDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/portals/{portal}/deliveries/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send records of the journal again
     * @description Send records of the journal again.
     */
    post: operations['resendPortalDeliveries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/portals/{portal}/reconciliations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The latest comparisons with a portal
     * @description The latest comparisons with a portal.
     */
    get: operations['listReconciliations'];
    put?: never;
    /**
     * Compare what the portal has with what it should have
     * @description Compare what the portal has with what it should have.
     */
    post: operations['reconcilePortal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/portals/{portal}/reconciliations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How a comparison came out
     * @description How a comparison came out.
     */
    get: operations['getReconciliation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/portals/{portal}/reconciliations/{id}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where both sides do not agree, field by field
     * @description Where both sides do not agree, field by field.
     */
    get: operations['listDifferences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/portals/{portal}/reconciliations/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send again what a comparison found; what only the portal has is taken back
     * @description Send again what a comparison found; what only the portal has is taken back.
     */
    post: operations['resendDifferences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/process-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Figures that the law or the province sets, of a day
     * @description Figures that the law or the province sets, of a day.
     */
    get: operations['listProcessRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The register, filtered, sorted and paged
     * @description The register, filtered, sorted and paged.
     */
    get: operations['listProducts'];
    put?: never;
    /**
     * Enter a product
     * @description Enter a product.
     */
    post: operations['registerProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened to a product
     * @description What happened to a product.
     */
    get: operations['getProductHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One product
     * @description One product.
     */
    get: operations['getProduct'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Edit a product
     * @description Edit a product.
     */
    patch: operations['changeProduct'];
    trace?: never;
  };
  '/api/v1/products/{id}/certifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All recognitions of a product, the newest first
     * @description All recognitions of a product, the newest first.
     */
    get: operations['listProductCertifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge a duplicate into the product
     * @description Merge a duplicate into the product.
     */
    post: operations['mergeProducts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/merges/{mergeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a merge back
     * @description Take a merge back.
     */
    delete: operations['undoProductMerge'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/splits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give some recognitions to a new product
     * @description Give some recognitions to a new product.
     */
    post: operations['splitProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/splits/{splitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a split back
     * @description Take a split back.
     */
    delete: operations['undoProductSplit'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass the product to another subject
     * @description Pass the product to another subject.
     */
    post: operations['transferProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/transfers/{transferId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take the last transfer back
     * @description Take the last transfer back.
     */
    delete: operations['undoProductTransfer'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/images': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a picture (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped
     * @description Add a picture (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped.
     */
    post: operations['addProductImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/images/{imageId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a picture off the product
     * @description Take a picture off the product.
     */
    delete: operations['removeProductImage'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/product-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Product types of the act in force on a day
     * @description Product types of the act in force on a day.
     */
    get: operations['listProductTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a letter with a link to choose a new password
     * @description Ask for a letter with a link to choose a new password.
     */
    post: operations['forgottenPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/account-links/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Choose a password by a link
     * @description Choose a password by a link.
     */
    post: operations['choosePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/minutes/{link}/minutes.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The minutes, for whoever has the link
     * @description The minutes, for whoever has the link.
     */
    get: operations['getHandedMinutes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/ledger/roots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What each day's events come to, the latest first
     * @description What each day's events come to, the latest first.
     */
    get: operations['listLedgerRoots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/representatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register as a subject's representative
     * @description Register as a subject's representative.
     */
    post: operations['registerRepresentative'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/representatives/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Agree to represent a subject, by the link of a letter
     * @description Agree to represent a subject, by the link of a letter.
     */
    post: operations['confirmRepresentative'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complain about a product; the receipt is shown once
     * @description Complain about a product; the receipt is shown once.
     */
    post: operations['complain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/complaints/challenge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Work for a computer, to be done before a complaint is sent
     * @description Work for a computer, to be done before a complaint is sent.
     */
    get: operations['getComplaintChallenge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/complaints/{receipt}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far a complaint has come, by its receipt
     * @description How far a complaint has come, by its receipt.
     */
    get: operations['followComplaint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/complaints/{receipt}/photos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a picture within a day (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped
     * @description Add a picture within a day (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped.
     */
    post: operations['addComplaintPhoto'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/watches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Follow a product by e-mail; a letter asks whether it was meant
     * @description Follow a product by e-mail; a letter asks whether it was meant.
     */
    post: operations['followByEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/watches/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Agree to follow, by the link of a letter
     * @description Agree to follow, by the link of a letter.
     */
    post: operations['confirmWatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/watch-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What an e-mail address follows, by the link of a letter
     * @description What an e-mail address follows, by the link of a letter.
     */
    post: operations['readWatchList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/watch-list/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Follow something no longer, or nothing at all
     * @description Follow something no longer, or nothing at all.
     */
    post: operations['endWatches'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/watch-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A follower's own feed (RSS)
     * @description A follower's own feed (RSS).
     */
    get: operations['readWatchFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Products that have or had a recognition
     * @description Products that have or had a recognition.
     */
    get: operations['listPublicProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/products/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A product's public page
     * @description A product's public page.
     */
    get: operations['getPublicProduct'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/verify/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Is the recognition behind this code valid?
     * @description Is the recognition behind this code valid?.
     */
    get: operations['verifyCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same for anything scanned or typed, a whole address too
     * @description The same for anything scanned or typed, a whole address too.
     */
    get: operations['verifyScanned'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/verify/place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let it be known roughly where a stamp was just checked: a square of about ten kilometres is kept, and nothing closer
     * @description Let it be known roughly where a stamp was just checked: a square of about ten kilometres is kept, and nothing closer.
     */
    post: operations['placeCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The register in figures
     * @description The register in figures.
     */
    get: operations['getPublicStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/lists/{list}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A published list: in-force, expiring, expired, suspended, revoked, superseded
     * @description A published list: in-force, expiring, expired, suspended, revoked, superseded.
     */
    get: operations['getPublicList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/lists/{list}/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many rows of a published list lie in each unit
     * @description How many rows of a published list lie in each unit.
     */
    get: operations['countPublicListByUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/locality-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Summaries of reviews of localities, the latest first
     * @description Summaries of reviews of localities, the latest first.
     */
    get: operations['listPublicLocalityReviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/recalls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Recalls made public, the latest first
     * @description Recalls made public, the latest first.
     */
    get: operations['listPublicRecalls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/recalls/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One recall made public
     * @description One recall made public.
     */
    get: operations['getPublicRecall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Nightly snapshots of the public register, the newest first
     * @description Nightly snapshots of the public register, the newest first.
     */
    get: operations['listSnapshots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/snapshots/latest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the newest snapshot holds
     * @description What the newest snapshot holds.
     */
    get: operations['getLatestSnapshot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/snapshots/{day}/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file of a snapshot, whole or in parts (Range, If-Range); manifest.json tells what there is
     * @description A file of a snapshot, whole or in parts (Range, If-Range); manifest.json tells what there is.
     */
    get: operations['downloadSnapshotFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/dictionary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the fields of the snapshots mean
     * @description What the fields of the snapshots mean.
     */
    get: operations['getOpenDataDictionary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/catalog': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The data set in schema.org's and DCAT's words
     * @description The data set in schema.org's and DCAT's words.
     */
    get: operations['getOpenDataCatalog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/products/{code}/trace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The origin of a product's lot, as the public reads it
     * @description The origin of a product's lot, as the public reads it.
     */
    get: operations['getPublicTrace'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/images/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A product's picture
     * @description A product's picture.
     */
    get: operations['getPublicImage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/administrative-units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same units, without a key
     * @description The same units, without a key.
     */
    get: operations['listPublicAdministrativeUnits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/unit-map': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Today's communes as a drawing, to be filled by what is counted
     * @description Today's communes as a drawing, to be filled by what is counted.
     */
    get: operations['getUnitMap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/product-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same types, without a key
     * @description The same types, without a key.
     */
    get: operations['listPublicProductTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Published decisions, the latest first
     * @description Published decisions, the latest first.
     */
    get: operations['listPublicDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/decisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One published decision
     * @description One published decision.
     */
    get: operations['getPublicDecision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Recalls of products within reach, the newest first
     * @description Recalls of products within reach, the newest first.
     */
    get: operations['listRecalls'];
    put?: never;
    /**
     * Open a recall: voluntary by the subject or an officer, forced by an agency
     * @description Open a recall: voluntary by the subject or an officer, forced by an agency.
     */
    post: operations['openRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened in a recall of products
     * @description What happened in a recall of products.
     */
    get: operations['getRecallHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One recall with clocks, lots, notices, figures and treatments
     * @description One recall with clocks, lots, notices, figures and treatments.
     */
    get: operations['getRecall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/lots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Name more lots, until it is decided; by an officer, or by the subject until it is public
     * @description Name more lots, until it is decided; by an officer, or by the subject until it is public.
     */
    post: operations['addRecallLots'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note that one of the chain was told; by the subject or an officer
     * @description Note that one of the chain was told; by the subject or an officer.
     */
    post: operations['addRecallNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter where the goods of lots are now; by the subject or an officer
     * @description Enter where the goods of lots are now; by the subject or an officer.
     */
    post: operations['reportRecallProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/treatment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note what became of goods; by the subject or an officer
     * @description Note what became of goods; by the subject or an officer.
     */
    post: operations['addRecallTreatment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/decision.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The decision of a forced recall as DOCX; a draft until it is entered
     * @description The decision of a forced recall as DOCX; a draft until it is entered.
     */
    get: operations['getRecallDecisionDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/decision.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as PDF
     * @description The same as PDF.
     */
    get: operations['getRecallDecisionPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter the decision of a forced recall
     * @description Enter the decision of a forced recall.
     */
    post: operations['decideRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let everyone read of it, in words that the officer has read; another time puts them right
     * @description Let everyone read of it, in words that the officer has read; another time puts them right.
     */
    post: operations['publishRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/effectiveness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter whether the goods are off the market
     * @description Enter whether the goods are off the market.
     */
    post: operations['checkRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close it, once it was checked and everything is accounted for or it is said why not
     * @description Close it, once it was checked and everything is accounted for or it is said why not.
     */
    post: operations['closeRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/recalls/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw one that was opened by mistake, and neither decided nor made public
     * @description Withdraw one that was opened by mistake, and neither decided nor made public.
     */
    post: operations['withdrawRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/subjects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The subjects that the caller represents, their products, and what to do next
     * @description The subjects that the caller represents, their products, and what to do next.
     */
    get: operations['listMySubjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/representatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who represents a subject
     * @description Who represents a subject.
     */
    get: operations['listRepresentatives'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/representatives/{assignmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Somebody represents a subject no longer
     * @description Somebody represents a subject no longer.
     */
    delete: operations['endRepresentative'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/representative-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Codes made for a subject's representatives
     * @description Codes made for a subject's representatives.
     */
    get: operations['listRepresentativeCodes'];
    put?: never;
    /**
     * Make a code to hand to a subject; shown once
     * @description Make a code to hand to a subject; shown once.
     */
    post: operations['makeRepresentativeCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/representative-codes/{codeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Make a code worthless
     * @description Make a code worthless.
     */
    delete: operations['revokeRepresentativeCode'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/representative-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Registrations of representatives, the latest first
     * @description Registrations of representatives, the latest first.
     */
    get: operations['listRepresentativeRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/representative-requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One registration
     * @description One registration.
     */
    get: operations['getRepresentativeRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/representative-requests/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The person represents the subject
     * @description The person represents the subject.
     */
    post: operations['approveRepresentative'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/representative-requests/{id}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The person does not represent the subject
     * @description The person does not represent the subject.
     */
    post: operations['rejectRepresentative'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/certifications/{id}/revocation-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Propose to take a recognition away
     * @description Propose to take a recognition away.
     */
    post: operations['proposeRevocation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Proposals to revoke, the newest first
     * @description Proposals to revoke, the newest first.
     */
    get: operations['listRevocationProposals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One proposal to revoke
     * @description One proposal to revoke.
     */
    get: operations['getRevocationProposal'];
    put?: never;
    post?: never;
    /**
     * Take an own proposal back
     * @description Take an own proposal back.
     */
    delete: operations['takeBackRevocationProposal'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lay a paper or a picture beside a proposal (PDF, JPEG, PNG, WebP; at most 25 MiB); place and device are stripped from pictures
     * @description Lay a paper or a picture beside a proposal (PDF, JPEG, PNG, WebP; at most 25 MiB); place and device are stripped from pictures.
     */
    post: operations['addRevocationEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A paper or picture that a proposal rests on
     * @description A paper or picture that a proposal rests on.
     */
    get: operations['getRevocationEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}/opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter what the subject says
     * @description Enter what the subject says.
     */
    post: operations['giveRevocationOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter what a check of the case found
     * @description Enter what a check of the case found.
     */
    post: operations['reviewRevocation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke as proposed by a decision of its own, or leave the recognition as it is
     * @description Revoke as proposed by a decision of its own, or leave the recognition as it is.
     */
    post: operations['decideRevocation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}/execution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Note what was done after the revocation
     * @description Note what was done after the revocation.
     */
    put: operations['executeRevocation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocation-proposals/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close the case
     * @description Close the case.
     */
    post: operations['closeRevocation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One's own views, and those that colleagues share
     * @description One's own views, and those that colleagues share.
     */
    get: operations['listSavedViews'];
    put?: never;
    /**
     * Keep a filter under a name
     * @description Keep a filter under a name.
     */
    post: operations['keepView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a view of one's own
     * @description Remove a view of one's own.
     */
    delete: operations['removeSavedView'];
    options?: never;
    head?: never;
    /**
     * Edit a view of one's own
     * @description Edit a view of one's own.
     */
    patch: operations['changeSavedView'];
    trace?: never;
  };
  '/api/v1/public/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Is the service well?
     * @description Is the service well?.
     */
    get: operations['getServiceStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Signs in by e-mail and password, and a code where the account has a second factor, and sets the session cookie
     * @description Signs in by e-mail and password, and a code where the account has a second factor, and sets the session cookie.
     */
    post: operations['signIn'];
    /**
     * Signs out: the session ends on every node, the cookie is deleted. Without a session nothing happens
     * @description Signs out: the session ends on every node, the cookie is deleted. Without a session nothing happens.
     */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The ways of signing in here
     * @description The ways of signing in here.
     */
    get: operations['signInOptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete a single sign-on by the account's own second factor
     * @description Complete a single sign-on by the account's own second factor.
     */
    post: operations['completeSignOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The signed-in person, with what the person may do and the token that changes must carry
     * @description The signed-in person, with what the person may do and the token that changes must carry.
     */
    get: operations['me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Changes the caller's own password. The account's other sessions end
     * @description Changes the caller's own password. The account's other sessions end.
     */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin to set up the second factor
     * @description Begin to set up the second factor.
     */
    post: operations['beginTotp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/totp/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put the second factor in use
     * @description Put the second factor in use.
     */
    post: operations['confirmTotp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/totp/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Switch the second factor off
     * @description Switch the second factor off.
     */
    post: operations['removeTotp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make new recovery codes
     * @description Make new recovery codes.
     */
    post: operations['renewRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/personal-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything held about the caller, as a file
     * @description Everything held about the caller, as a file.
     */
    get: operations['exportMyPersonalData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The browsers in which the caller is signed in, the one used last first
     * @description The browsers in which the caller is signed in, the one used last first.
     */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    /**
     * Signs the caller out everywhere else
     * @description Signs the caller out everywhere else.
     */
    delete: operations['endOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends one of the caller's sessions
     * @description Ends one of the caller's sessions.
     */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Roles of the caller that colleagues hold during an absence, the latest first
     * @description Roles of the caller that colleagues hold during an absence, the latest first.
     */
    get: operations['listMyDelegations'];
    put?: never;
    /**
     * Lets a colleague hold one of the caller's roles for an absence; the caller keeps it
     * @description Lets a colleague hold one of the caller's roles for an absence; the caller keeps it.
     */
    post: operations['delegateRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/delegations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends a delegation at once
     * @description Ends a delegation at once.
     */
    delete: operations['endDelegation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * People of the agency for which the caller holds an assignment, by name
     * @description People of the agency for which the caller holds an assignment, by name.
     */
    get: operations['listColleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Applications that the caller has allowed to act for them
     * @description Applications that the caller has allowed to act for them.
     */
    get: operations['listMyConsents'];
    put?: never;
    /**
     * Allow an application what it asks for
     * @description Allow an application what it asks for.
     */
    post: operations['giveConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/consents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a permission back; the application's tokens end
     * @description Take a permission back; the application's tokens end.
     */
    delete: operations['withdrawConsent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/consent-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which application asks the caller for what
     * @description Which application asks the caller for what.
     */
    get: operations['getConsentRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Grants of stamps within reach, the newest first
     * @description Grants of stamps within reach, the newest first.
     */
    get: operations['listStampGrants'];
    put?: never;
    /**
     * Grant a range of a roll to a product's subject, and draw the codes of its stamps
     * @description Grant a range of a roll to a product's subject, and draw the codes of its stamps.
     */
    post: operations['grantStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-balance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where all stamps of a subject are, of those within reach
     * @description Where all stamps of a subject are, of those within reach.
     */
    get: operations['getSubjectStampBalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Suspicions of copied stamps within reach, the newest first
     * @description Suspicions of copied stamps within reach, the newest first.
     */
    get: operations['listStampAlerts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The next free number of a series
     * @description The next free number of a series.
     */
    get: operations['proposeStampRange'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One grant: where its stamps are, and what became of them
     * @description One grant: where its stamps are, and what became of them.
     */
    get: operations['getStampGrant'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/balance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Granted = in stock + activated + spoiled + lost + void + recalled
     * @description Granted = in stock + activated + spoiled + lost + void + recalled.
     */
    get: operations['getStampBalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/codes.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Running numbers, codes and addresses for the printer; leaves an event
     * @description Running numbers, codes and addresses for the printer; leaves an event.
     */
    get: operations['takeStampCodes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/labels.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as sheets of QR labels, 1000 at most; leaves an event
     * @description The same as sheets of QR labels, 1000 at most; leaves an event.
     */
    get: operations['takeStampLabels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/printing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * They were printed
     * @description They were printed.
     */
    post: operations['printStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The subject has them
     * @description The subject has them.
     */
    post: operations['handOverStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/activation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * They stand on the packs of a lot; by the subject or an officer
     * @description They stand on the packs of a lot; by the subject or an officer.
     */
    post: operations['activateStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/spoilage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * They were torn or misprinted; by the subject or an officer
     * @description They were torn or misprinted; by the subject or an officer.
     */
    post: operations['reportSpoiledStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/loss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * They are gone; by the subject or an officer
     * @description They are gone; by the subject or an officer.
     */
    post: operations['reportLostStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * They are worthless from now on
     * @description They are worthless from now on.
     */
    post: operations['voidStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-grants/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Their packs came back from the market
     * @description Their packs came back from the market.
     */
    post: operations['recallStamps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-alerts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One suspicion, with the checks behind it
     * @description One suspicion, with the checks behind it.
     */
    get: operations['getStampAlert'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-alerts/{id}/dismissal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * There is a harmless reason
     * @description There is a harmless reason.
     */
    post: operations['dismissStampAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stamp-alerts/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * It was copied, or a case follows it up
     * @description It was copied, or a case follows it up.
     */
    post: operations['confirmStampAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Subjects, filtered, sorted and paged
     * @description Subjects, filtered, sorted and paged.
     */
    get: operations['listSubjects'];
    put?: never;
    /**
     * Enter a subject
     * @description Enter a subject.
     */
    post: operations['registerSubject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened to a subject
     * @description What happened to a subject.
     */
    get: operations['getSubjectHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One subject
     * @description One subject.
     */
    get: operations['getSubject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Edit a subject
     * @description Edit a subject.
     */
    patch: operations['changeSubject'];
    trace?: never;
  };
  '/api/v1/subjects/{id}/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erase owner, telephone, e-mail and address of a subject, for good
     * @description Erase owner, telephone, e-mail and address of a subject, for good.
     */
    post: operations['eraseSubjectPersonalData'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge a duplicate into the subject
     * @description Merge a duplicate into the subject.
     */
    post: operations['mergeSubjects'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/merges/{mergeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a merge back
     * @description Take a merge back.
     */
    delete: operations['undoSubjectMerge'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/splits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give some products to a new subject
     * @description Give some products to a new subject.
     */
    post: operations['splitSubject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/splits/{splitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a split back
     * @description Take a split back.
     */
    delete: operations['undoSubjectSplit'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/supervision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Inspections, findings, violations and recalls of a period: by month, agency and area, with the share of products looked at and the time that cases took
     * @description Inspections, findings, violations and recalls of a period: by month, agency and area, with the share of products looked at and the time that cases took.
     */
    get: operations['countSupervision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/supervision/report.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as a report to sign, in Vietnamese
     * @description The same as a report to sign, in Vietnamese.
     */
    get: operations['getSupervisionReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/scan-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report up to 10,000 scans of another system; each row has an outcome of its own
     * @description Report up to 10,000 scans of another system; each row has an outcome of its own.
     */
    post: operations['reportScans'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/trace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was told of a product's lots
     * @description What was told of a product's lots.
     */
    get: operations['getProductTrace'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/trace-records/{gtin}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was told of a lot
     * @description What was told of a lot.
     */
    get: operations['getTraceRecord'];
    /**
     * Tell the origin of a lot; replaces what was told before, and told again it changes nothing
     * @description Tell the origin of a lot; replaces what was told before, and told again it changes nothing.
     */
    put: operations['putTraceRecord'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/trace-records/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell the origin of up to 10,000 lots; each row has an outcome of its own
     * @description Tell the origin of up to 10,000 lots; each row has an outcome of its own.
     */
    post: operations['putTraceRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Accounts by name
     * @description Accounts by name.
     */
    get: operations['listUsers'];
    put?: never;
    /**
     * Open an account; its owner chooses the password by a link
     * @description Open an account; its owner chooses the password by a link.
     */
    post: operations['inviteUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One account with its roles
     * @description One account with its roles.
     */
    get: operations['getUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close an account to its owner at once
     * @description Close an account to its owner at once.
     */
    post: operations['disableUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a closed account again
     * @description Open a closed account again.
     */
    post: operations['enableUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link by which the owner chooses a password
     * @description Make a link by which the owner chooses a password.
     */
    post: operations['makeUserLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/totp-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a second factor away that its owner has lost
     * @description Take a second factor away that its owner has lost.
     */
    post: operations['resetTotp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/personal-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything held about the account's owner, for that person
     * @description Everything held about the account's owner, for that person.
     */
    get: operations['exportPersonalData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erase what is held of the owner of a closed account, for good
     * @description Erase what is held of the owner of a closed account, for good.
     */
    post: operations['eraseUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The roles of an account, past, present and to come
     * @description The roles of an account, past, present and to come.
     */
    get: operations['listAssignments'];
    put?: never;
    /**
     * Give an account one more role
     * @description Give an account one more role.
     */
    post: operations['assignRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/assignments/{assignmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a role today
     * @description End a role today.
     */
    delete: operations['endAssignment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The roles that an account may hold, and what each allows
     * @description The roles that an account may hold, and what each allows.
     */
    get: operations['listRoles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Letters to people, the newest first
     * @description Letters to people, the newest first.
     */
    get: operations['listOutbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outbox/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a letter again that was not sent
     * @description Send a letter again that was not sent.
     */
    post: operations['retryLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violation-kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a subject may be charged with, by the catalogue of a day
     * @description What a subject may be charged with, by the catalogue of a day.
     */
    get: operations['listViolationKinds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Violations within reach, the newest first
     * @description Violations within reach, the newest first.
     */
    get: operations['listViolations'];
    put?: never;
    /**
     * Record a violation, with its minutes where they are made already; with an id of the device it may be sent again
     * @description Record a violation, with its minutes where they are made already; with an id of the device it may be sent again.
     */
    post: operations['recordViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/violations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the caller's own subjects are charged with, from the minutes on
     * @description What the caller's own subjects are charged with, from the minutes on.
     */
    get: operations['listMyViolations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One violation, with each step and its last day
     * @description One violation, with each step and its last day.
     */
    get: operations['getViolation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What the subject says to it
     * @description What the subject says to it.
     */
    post: operations['explainViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note a payment of the fine
     * @description Note a payment of the fine.
     */
    post: operations['payViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/minutes.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The minutes as DOCX; a draft while they have no number
     * @description The minutes as DOCX; a draft while they have no number.
     */
    get: operations['getViolationMinutesDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/minutes.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as PDF
     * @description The same as PDF.
     */
    get: operations['getViolationMinutesPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/decision.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The decision as DOCX
     * @description The decision as DOCX.
     */
    get: operations['getViolationDecisionDocx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/decision.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as PDF
     * @description The same as PDF.
     */
    get: operations['getViolationDecisionPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Minutes of the violation are made
     * @description Minutes of the violation are made.
     */
    post: operations['makeViolationMinutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide: a warning or a fine
     * @description Decide: a warning or a fine.
     */
    post: operations['decideViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/execution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What was decided besides the fine is carried out
     * @description What was decided besides the fine is carried out.
     */
    post: operations['carryOutViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The subject appeals; or, with an outcome, the appeal is settled
     * @description The subject appeals; or, with an outcome, the appeal is settled.
     */
    post: operations['appealViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand the case to another agency, with details sealed for it
     * @description Hand the case to another agency, with details sealed for it.
     */
    post: operations['handOverViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The caller's agency has the case, and keeps it from now on
     * @description The caller's agency has the case, and keeps it from now on.
     */
    post: operations['receiveViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/violations/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the case
     * @description End the case.
     */
    post: operations['closeViolation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/watches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The products and subjects that the caller follows
     * @description The products and subjects that the caller follows.
     */
    get: operations['listMyWatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/watch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Follow a product
     * @description Follow a product.
     */
    put: operations['watchProduct'];
    post?: never;
    /**
     * Follow a product no longer
     * @description Follow a product no longer.
     */
    delete: operations['unwatchProduct'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subjects/{id}/watch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Follow all products of a subject
     * @description Follow all products of a subject.
     */
    put: operations['watchSubject'];
    post?: never;
    /**
     * Follow a subject no longer
     * @description Follow a subject no longer.
     */
    delete: operations['unwatchSubject'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Subscriptions to published events, the latest first
     * @description Subscriptions to published events, the latest first.
     */
    get: operations['listWebhooks'];
    put?: never;
    /**
     * Have published events sent to an address; the secret is shown once
     * @description Have published events sent to an address; the secret is shown once.
     */
    post: operations['registerWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Connected systems that the caller may subscribe for
     * @description Connected systems that the caller may subscribe for.
     */
    get: operations['listWebhookClients'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One subscription
     * @description One subscription.
     */
    get: operations['getWebhook'];
    put?: never;
    post?: never;
    /**
     * Remove a subscription with what still waits
     * @description Remove a subscription with what still waits.
     */
    delete: operations['removeWebhook'];
    options?: never;
    head?: never;
    /**
     * Edit a subscription
     * @description Edit a subscription.
     */
    patch: operations['changeWebhook'];
    trace?: never;
  };
  '/api/v1/webhooks/{id}/secret-rotation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a subscription another secret; the earlier one signs too for 24 hours
     * @description Give a subscription another secret; the earlier one signs too for 24 hours.
     */
    post: operations['rotateWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop sending for a time; events wait
     * @description Stop sending for a time; events wait.
     */
    post: operations['pauseWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on sending
     * @description Go on sending.
     */
    post: operations['resumeWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test event at once and tell the answer
     * @description Send a test event at once and tell the answer.
     */
    post: operations['testWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send events anew, from a position or chosen deliveries
     * @description Send events anew, from a position or chosen deliveries.
     */
    post: operations['replayWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was sent, the latest first
     * @description What was sent, the latest first.
     */
    get: operations['listWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/work-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many records lack what
     * @description How many records lack what.
     */
    get: operations['listWorkItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/supervision-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What of supervision waits for the caller
     * @description What of supervision waits for the caller.
     */
    get: operations['listSupervisionTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The register in figures, as far as the caller may see it
     * @description The register in figures, as far as the caller may see it.
     */
    get: operations['getStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A person's account, without its secrets. */
    Account: {
      /** Format: uuid */
      id: string;
      email: string;
      displayName: string;
      /** @description Somebody else has chosen the password, or has seen it. */
      passwordChangeDue: boolean;
      /** @description False for somebody who only comes by single sign-on, or has not chosen one yet. */
      hasPassword: boolean;
    };
    /** @description A link for the account's owner. */
    AccountLink: {
      /** @description The link's secret, to be handed over by whoever made it: shown once and stored nowhere. Null when it was sent to the owner by mail. */
      token: null | string;
      /** Format: date-time */
      expiresAt: string;
    };
    /** @description How often the person did one kind of thing. */
    ActCount: {
      /** @description Such as `product.changed.v1`; the list is open. */
      type: string;
      /** Format: int32 */
      count: number;
      /** Format: date-time */
      firstAt: string;
      /** Format: date-time */
      lastAt: string;
    };
    /** @description The agency that somebody acts for. */
    ActingAgency: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
    };
    /** @description Which stamps stand on which packs. */
    ActivateStampsRequest: {
      /**
       * Format: int64
       * @description The first.
       */
      from?: null | number;
      /**
       * Format: int64
       * @description The last, inclusive.
       */
      to?: null | number;
      /** @description The lot, as it stands on the pack. */
      lot?: null | string;
      /**
       * Format: date
       * @description The day of packing.
       */
      packedOn?: null | string;
    };
    /** @description How a secret is changed. */
    AddClientSecretRequest: {
      /**
       * Format: int32
       * @description For so many days the earlier secrets work beside the new one, 0 to 90; 7 when left out.
       */
      overlapDays?: null | number;
    };
    /** @description Subjects to take in. */
    AddPlanTargetsRequest: {
      /** @description At most 200 at once. */
      targets: components['schemas']['PlanTargetRequest'][];
      /** @description Why the approved plan is changed. */
      reason?: null | string;
    };
    /** @description More lots to take off the market; a recall has 50 at most. */
    AddRecallLotsRequest: {
      lots?: null | components['schemas']['RecallLotRequest'][];
    };
    /** @description What was just added. */
    AddedEntry: {
      /** Format: uuid */
      id: string;
    };
    /** @description A picture just added. */
    AddedImage: {
      /** Format: uuid */
      id: string;
      url: string;
    };
    /** @description The finding just noted. */
    AddedReviewFinding: {
      /** Format: uuid */
      id: string;
    };
    /** @description A public body with those that it took over from and the one that took over from it. */
    AgencyDetail: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      nameEn: string;
      /** @description What sort of body an agency is. */
      kind: components['schemas']['AgencyKind'];
      /** @description Field of duty; null for a general body. */
      field: null | string;
      /** Format: uuid */
      unitId: null | string;
      unitCode: null | string;
      unitName: null | string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      /** @description A body named by another. */
      successor: null | components['schemas']['AgencyReference'];
      /** @description The body that has its duties today; null where none is recorded. */
      present: null | components['schemas']['AgencyReference'];
      /** @description Bodies whose duties passed to it, the latest first. */
      predecessors: components['schemas']['AgencyReference'][];
      /** @description Whether a source at hand states the body and its dates. */
      confirmed: boolean;
      /** @description Where the row was taken from, and what changed it. */
      source: string;
      version: string;
    };
    /**
     * @description What sort of body an agency is.
     * @enum {string}
     */
    AgencyKind:
      | 'government'
      | 'ministry'
      | 'coordination-office'
      | 'peoples-committee'
      | 'department'
      | 'centre'
      | 'cooperative-alliance'
      | 'police'
      | 'market-surveillance';
    /** @description A body named by another. */
    AgencyReference: {
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
    };
    /** @description A public body as it was on the day asked for. */
    AgencyRow: {
      /** Format: uuid */
      id: string;
      /** @description Readable code of our own. */
      code: string;
      name: string;
      nameEn: string;
      /** @description ministry, department, peoples-committee, police … */
      kind: components['schemas']['AgencyKind'];
      /** @description Field of duty: agriculture, industry-trade, health …; null for a general body. */
      field: null | string;
      /** @description Code of the unit it serves, of that day. */
      unitCode: null | string;
      unitName: null | string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      /** Format: uuid */
      successorId: null | string;
      /** @description The body that took over its duties. */
      successorName: null | string;
      /** @description Whether a source at hand states the body and its dates. */
      confirmed: boolean;
      /** @description Where the row was taken from. */
      source: string;
    };
    /** @description One page of a list. */
    AgencyRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['AgencyRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description What whoever complained reads. */
    AnswerComplaintRequest: {
      answer?: null | string;
    };
    /** @description An answer to an item. */
    AnswerItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      itemId: string;
      /** Format: uuid */
      productId: null | string;
      verdict: null | components['schemas']['Verdict'];
      /** Format: double */
      number: null | number;
      text: null | string;
      /** Format: date-time */
      at: string;
      /** @description What the register says to it. */
      machineVerdict: null | components['schemas']['Verdict'];
    };
    /**
     * @description What an item asks for.
     * @enum {string}
     */
    AnswerKind: 'verdict' | 'number' | 'text' | 'photo';
    /**
     * @description What became of an answer.
     * @enum {string}
     */
    AnswerOutcome: 'recorded' | 'known' | 'conflict' | 'refused';
    /** @description One answer's outcome. */
    AnswerOutcomeRow: {
      /** Format: uuid */
      id: string;
      /** @description What became of an answer. */
      outcome: components['schemas']['AnswerOutcome'];
      /** @description Of a refused or conflicting one, from the catalogue of errors. */
      code: null | string;
      detail: null | string;
      /** @description The answer that counts, where it is another. */
      present: null | components['schemas']['AnswerItem'];
      /** @description What the register says to it. */
      machineVerdict: null | components['schemas']['Verdict'];
    };
    /** @description Outcomes in the order of the answers. */
    AnswerOutcomes: {
      items: components['schemas']['AnswerOutcomeRow'][];
    };
    /** @description An answer. */
    AnswerRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 of the device.
       */
      id?: null | string;
      /**
       * Format: uuid
       * @description Item of one of the inspection's checklists.
       */
      itemId: string;
      /**
       * Format: uuid
       * @description Where the checklist is asked for each product.
       */
      productId?: null | string;
      /** @description pass, fail, not-applicable. */
      verdict?: null | components['schemas']['Verdict'];
      /**
       * Format: double
       * @description In the item's unit; for stars, what is printed.
       */
      number?: null | number;
      text?: null | string;
      /**
       * Format: date-time
       * @description By the device's clock.
       */
      at?: null | string;
      /**
       * Format: uuid
       * @description Id of the present answer, to replace it knowingly.
       */
      replaces?: null | string;
    };
    /** @description What the locality did. */
    AnswerReviewFindingRequest: {
      answer: string;
    };
    /**
     * @description What became of an appeal.
     * @enum {string}
     */
    AppealOutcome: 'dismissed' | 'changed' | 'annulled';
    /** @description An appeal, or what became of it. */
    AppealViolationRequest: {
      /**
       * Format: date
       * @description The day it was filed; with an outcome, the day it was settled.
       */
      on?: null | string;
      /** @description What it says; with an outcome, a note. */
      text?: null | string;
      /** @description dismissed, changed, annulled. */
      outcome?: null | components['schemas']['AppealOutcome'];
      /**
       * Format: int64
       * @description The new fine of a changed decision.
       */
      fineVnd?: null | number;
    };
    /** @description What to approve. */
    ApproveChangeRequestRequest: {
      /** @description Names of the fields; all when left out. */
      fields?: null | string[];
    };
    /** @description The decision that approves a plan. */
    ApprovePlanRequest: {
      /** @description Such as 15/KH-SNNMT. */
      decisionNumber: string;
      /**
       * Format: date
       * @description Its date; today without it.
       */
      decisionOn?: null | string;
    };
    /** @description Which subject the person represents, where none has the tax code. */
    ApproveRepresentativeRequest: {
      /** Format: uuid */
      subjectId?: null | string;
    };
    /** @description A label that bears the mark. */
    ArtworkDetail: {
      /** @description A label that bears the mark. */
      artwork: components['schemas']['ArtworkRow'];
      note: null | string;
      /** Format: date-time */
      enteredAt: string;
      files: components['schemas']['ArtworkFileItem'][];
      /** @description The right on the day by which it is judged. */
      markUse: components['schemas']['MarkUse'];
      /** @description Whether the caller may. */
      mayChange: boolean;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /** @description A picture or PDF of a label. */
    ArtworkFileItem: {
      /** Format: uuid */
      id: string;
      /** @description Address below this server. */
      url: string;
      contentType: string;
      /** Format: int64 */
      size: number;
    };
    /** @description A label that bears the mark. */
    ArtworkRow: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      title: string;
      /**
       * Format: int32
       * @description That it shows; null where it shows none.
       */
      stars: null | number;
      certificateNumber: null | string;
      decisionNumber: null | string;
      /** Format: date */
      usedFrom: string;
      /** Format: date */
      usedTo: null | string;
      /** @description Whether it is used today. */
      inUse: boolean;
      /** @description right, wrong-stars, wrong-number, expired, suspended, ended, not-yet, never-recognised: today, or on the last day of use where it is used no more; an unknown value means not right. */
      verdict: components['schemas']['ArtworkVerdict'];
      /** @description The same on the first day of use. */
      firstVerdict: components['schemas']['ArtworkVerdict'];
      /**
       * Format: int32
       * @description That the product has on that day.
       */
      starsInForce: null | number;
    };
    /** @description One page of a list. */
    ArtworkRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ArtworkRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What a label is worth on a day. The list is open for clients: an unknown value means not right.
     * @enum {string}
     */
    ArtworkVerdict:
      | 'right'
      | 'wrong-stars'
      | 'wrong-number'
      | 'expired'
      | 'suspended'
      | 'ended'
      | 'not-yet'
      | 'never-recognised';
    /** @description Who looks into it. */
    AssignComplaintRequest: {
      /** Format: uuid */
      agencyId?: null | string;
    };
    /** @description A role to give. */
    AssignRoleRequest: {
      /** @description Code of the role. */
      role: string;
      /**
       * Format: uuid
       * @description The agency that it is held for.
       */
      agencyId?: null | string;
      /**
       * Format: date
       * @description First day; today when left out.
       */
      validFrom?: null | string;
      /**
       * Format: date
       * @description Last day; none while no end is known.
       */
      validTo?: null | string;
      /**
       * Format: uuid
       * @description The subject that a representative stands for.
       */
      subjectId?: null | string;
    };
    /** @description A role that somebody holds, perhaps for an agency or a subject, for a time. */
    AssignmentItem: {
      /** Format: uuid */
      id: string;
      /** @description Code of the role. */
      role: string;
      /** Format: uuid */
      agencyId: null | string;
      /** @description As it was called on the first day. */
      agencyName: null | string;
      /**
       * Format: uuid
       * @description The subject that a representative stands for.
       */
      subjectId: null | string;
      subjectName: null | string;
      /**
       * Format: date
       * @description First day.
       */
      validFrom: string;
      /**
       * Format: date
       * @description Last day; null while no end is known.
       */
      validTo: null | string;
      /** @description Held in place of somebody absent. */
      isDelegated: boolean;
      /** @description A colleague may hold it during an absence. */
      isDelegable: boolean;
      /** @description Held today. */
      isCurrent: boolean;
    };
    /** @description One page of a list. */
    AssignmentItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['AssignmentItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description One thing that happened. */
    AuditItem: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      at: string;
      /** @description Such as `product.changed.v1`; the list is open. */
      type: string;
      /**
       * Format: uuid
       * @description What it happened to; the empty id for a sign-in that no account was meant by.
       */
      recordId: string;
      /** @description The record's name today, where it has one. */
      recordName: null | string;
      /**
       * Format: uuid
       * @description Who did it, a person or another system; null for the system itself.
       */
      actorId: null | string;
      actorName: null | string;
      /** Format: uuid */
      agencyId: null | string;
      agencyName: null | string;
      /**
       * Format: uuid
       * @description The system or application that it was done through; null for our own pages.
       */
      clientId: null | string;
      clientName: null | string;
      /** @description The same in the logs and in the answer to the request. */
      traceId: null | string;
      /** @description What it changed, names of persons and the like included. */
      changes: components['schemas']['HistoryChange'][];
    };
    /** @description One page of a list. */
    AuditItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['AuditItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A body with authority. */
    AuthorityItem: {
      /** Format: uuid */
      id: string;
      name: string;
      nameEn: string;
    };
    /** @description One page of a list. */
    AuthorityItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['AuthorityItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What became of a row.
     * @enum {string}
     */
    BatchOutcome: 'created' | 'updated' | 'unchanged' | 'refused';
    /** @description Why a visit is called off. */
    CancelInspectionRequest: {
      reason: string;
    };
    /** @description How the rest was carried out. */
    CarryOutViolationRequest: {
      /** Format: date */
      on?: null | string;
      note?: null | string;
    };
    /** @description Days between two recognitions on which a product had no certificate. */
    CertificationGapItem: {
      /**
       * Format: date
       * @description The first.
       */
      from: string;
      /**
       * Format: date
       * @description The last.
       */
      to: string;
      /**
       * Format: int32
       * @description How many.
       */
      days: number;
    };
    /** @description One recognition with everything the register holds of it. */
    CertificationItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: string;
      /** Format: int32 */
      stars: number;
      /** @description The level of the authority that recognised. Which level may give which star depends on the law of the day. */
      level: components['schemas']['CertificationLevel'];
      /** @description On the day asked for, today unless `asOf` says otherwise. */
      status: components['schemas']['CertificationStatus'];
      /** Format: double */
      score: null | number;
      certificateNumber: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionDate: null | string;
      /** Format: uuid */
      issuerAgencyId: null | string;
      issuerName: null | string;
      /** Format: uuid */
      legalDocumentId: null | string;
      note: null | string;
      /** Format: date */
      validFrom: null | string;
      /**
       * Format: date
       * @description The last valid day.
       */
      expiresOn: null | string;
      /** Format: date */
      endedOn: null | string;
      /** @description How a recognition came to an end before its time. */
      endedAs: null | components['schemas']['EndReason'];
      endGround: null | string;
      /** @description The class of the reason of a revocation. */
      endGroundCode: null | string;
      endDecisionNumber: null | string;
      /** Format: date */
      endDecisionDate: null | string;
      /**
       * Format: date
       * @description First day of the recognition that took its place.
       */
      supersededOn: null | string;
      suspensions: components['schemas']['SuspensionItem'][];
      /**
       * Format: int32
       * @description Row version; the ETag begins with it.
       */
      version: number;
      /** @description The product's name, where the recognition does not stand under its product. */
      productName: null | string;
      /** @description In a product's list: the days without a certificate before this recognition; null where there are none, and elsewhere. */
      gapBefore: null | components['schemas']['CertificationGapItem'];
    };
    /** @description One page of a list. */
    CertificationItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['CertificationItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description The level of the authority that recognised. Which level may give which star depends on the law of the day.
     * @enum {string}
     */
    CertificationLevel: 'unknown' | 'commune' | 'district' | 'province' | 'ministry';
    /**
     * @description What a recognition is worth on a given day. The list is open for clients: an unknown value means not valid.
     * @enum {string}
     */
    CertificationStatus:
      | 'in-force'
      | 'expiring'
      | 'expired'
      | 'suspended'
      | 'revoked'
      | 'withdrawn'
      | 'superseded'
      | 'not-yet'
      | 'unconfirmed';
    /**
     * @description What can happen to a recognition after it was given. Its expiry and its successor need no step: they follow from dates.
     * @enum {string}
     */
    CertificationStepKind: 'suspension' | 'reinstatement' | 'revocation' | 'withdrawal';
    /** @description What was decided. */
    CertificationStepRequest: {
      /**
       * Format: date
       * @description First day of the effect, yyyy-MM-dd; in the past or in the future, too.
       */
      on: string;
      /** @description Why, in words; needed except for a reinstatement. */
      ground?: null | string;
      /** @description The class of the reason, one of `GET /revocation-grounds` on the day of the decision; needed for a revocation. */
      groundCode?: null | string;
      /** @description Such as 1850/QĐ-UBND-HC. */
      decisionNumber?: null | string;
      /**
       * Format: date
       * @description The day the decision was signed; not in the future.
       */
      decisionDate?: null | string;
      /**
       * Format: uuid
       * @description The body that decided, one of `GET /certifications/{id}/authorities`; where only one had the authority, that one unless told.
       */
      agencyId?: null | string;
      /**
       * Format: date
       * @description Last day of a suspension; without it until a reinstatement.
       */
      until?: null | string;
    };
    /** @description What to change; absent fields stay, null empties. */
    ChangeArtworkRequest: {
      title?: null | string;
      /** Format: int32 */
      stars?: null | number;
      certificateNumber?: null | string;
      decisionNumber?: null | string;
      /** Format: date */
      usedFrom?: null | string;
      /** Format: date */
      usedTo?: null | string;
      note?: null | string;
    };
    /** @description What to change; absent fields stay. */
    ChangeClientRequest: {
      name?: null | string;
      /** Format: uuid */
      agencyId?: null | string;
      scopes?: null | string[];
      redirectUris?: null | string[];
      addresses?: null | string[];
      /** Format: int32 */
      requestsPerMinute?: null | number;
    };
    /** @description What to change; absent fields stay, null empties. */
    ChangeGtinRequest: {
      /** @description item, inner, case. */
      level?: null | components['schemas']['GtinPackLevel'];
      variant?: null | string;
      companyPrefix?: null | string;
      licenceNumber?: null | string;
      /** Format: date */
      licenceOn?: null | string;
      /** Format: date */
      licenceUntil?: null | string;
      /** Format: date */
      validFrom?: null | string;
      /** Format: date */
      validTo?: null | string;
    };
    /** @description A page of published events. */
    ChangePage: {
      /** @description In the order of their positions. */
      items: components['schemas']['CloudEvent'][];
      /**
       * Format: int64
       * @description Pass it as `after` next time: everything up to it was looked at, also what the filter left out.
       */
      through: number;
      /**
       * Format: int64
       * @description Position of the latest event there is; equal to `through` when there is no more for now.
       */
      last: number;
    };
    /** @description A new password, with the present one as proof. */
    ChangePasswordRequest: {
      /** @description The present password. */
      currentPassword: string;
      /** @description At least 12 characters; not a common one, and without the name in the e-mail address. */
      newPassword: string;
    };
    /** @description What to change; absent fields stay, null empties. */
    ChangeProductRequest: {
      name?: null | string;
      /** @description Code of a product type, such as QD26-07. */
      typeCode?: null | string;
      /** Format: uuid */
      unitId?: null | string;
      /**
       * Format: uuid
       * @description Today's commune, where the old one was divided and only a person can say.
       */
      currentUnitId?: null | string;
      description?: null | string;
      story?: null | string;
      /** @description A new code; the old one stays as an alias. */
      code?: null | string;
      gtins?: null | string[];
      /** @description Aliases to add; existing ones are never dropped. */
      aliases?: null | string[];
    };
    /** @description What to change; absent fields stay. */
    ChangeProgramTargetRequest: {
      /** Format: int32 */
      value?: null | number;
      /** Format: uuid */
      legalDocumentId?: null | string;
      source?: null | string;
      confirmed?: null | boolean;
    };
    /** @description A change request with old and new side by side. */
    ChangeRequestDetail: {
      /** @description The row of the list. */
      request: components['schemas']['ChangeRequestItem'];
      /** @description The proposer's words to the officer. */
      note: null | string;
      /** @description Field by field. */
      changes: components['schemas']['ProposedChange'][];
      /**
       * Format: int32
       * @description Row version; the ETag begins with it.
       */
      version: number;
      /**
       * Format: int32
       * @description Of the record beside it; the ETag ends with it.
       */
      recordVersion: number;
    };
    /** @description A change request in a list. */
    ChangeRequestItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /**
       * Format: uuid
       * @description The product that is to change; null when it is the subject itself.
       */
      productId: null | string;
      /** @description The record's name today. */
      recordName: string;
      /** @description Which fields, by their names in the API. */
      fields: string[];
      /** @description How far a change request has come. */
      status: components['schemas']['ChangeRequestStatus'];
      /** Format: date-time */
      proposedAt: string;
      /** @description The proposer's name. */
      proposedBy: null | string;
      /** @description The caller proposed it, and may take it back while it waits. */
      mine: boolean;
      /** Format: date-time */
      decidedAt: null | string;
      decidedBy: null | string;
      /** @description Why it was rejected. */
      reason: null | string;
    };
    /** @description One page of a list. */
    ChangeRequestItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ChangeRequestItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far a change request has come.
     * @enum {string}
     */
    ChangeRequestStatus: 'waiting' | 'approved' | 'rejected' | 'taken-back';
    /** @description What to change; absent fields stay. If-Match may be left out: only the owner changes a view. */
    ChangeSavedViewRequest: {
      name?: null | string;
      query?: null | string;
      shared?: boolean;
      isDefault?: boolean;
    };
    /** @description What to change; absent fields stay, null empties. */
    ChangeSubjectRequest: {
      name?: null | string;
      kind?: components['schemas']['SubjectKind'];
      taxCode?: null | string;
      ownerName?: null | string;
      phone?: null | string;
      email?: null | string;
      address?: null | string;
      /** Format: uuid */
      unitId?: null | string;
      /** @description Replaces all other spellings. */
      aliases?: null | string[];
    };
    /** @description Other members, or another last day. */
    ChangeTeamRequest: {
      /** Format: uuid */
      leaderId: string;
      memberIds?: null | string[];
      /** Format: date */
      to: string;
      /** @description Such as the decision by which it changes. */
      reason: string;
    };
    /** @description What to change; absent fields stay. */
    ChangeWebhookRequest: {
      name?: null | string;
      url?: null | string;
      types?: null | string[];
    };
    /** @description Whether the goods are off the market, and by what that is known. */
    CheckRecallRequest: {
      effective?: null | boolean;
      text?: null | string;
    };
    /** @description What there is to say of a stamp. */
    CheckedStamp: {
      /** @description The roll. */
      series: string;
      /**
       * Format: int64
       * @description Its running number; compare it with the one on the pack.
       */
      number: number;
      /** @description The lot of the pack that it was put on. */
      lot: null | string;
      /** Format: date */
      packedOn: null | string;
      /** @description What decided the answer. */
      outcome: components['schemas']['StampOutcome'];
      /**
       * Format: int32
       * @description How often it was checked before.
       */
      checks: number;
      /**
       * Format: int32
       * @description How often of these today.
       */
      checksToday: number;
      /**
       * Format: date-time
       * @description When it was first checked; null when this is the first time.
       */
      firstCheckedAt: null | string;
      /** @description What the recognition was worth on the day of packing. */
      statusWhenPacked: null | components['schemas']['CertificationStatus'];
      /** @description What it is worth today. */
      statusToday: components['schemas']['CertificationStatus'];
      /** @description The answer in a sentence, in Vietnamese. */
      reason: string;
      /** @description The same in English. */
      reasonEn: string;
    };
    /** @description An item of a checklist. */
    ChecklistItemRow: {
      /** Format: uuid */
      id: string;
      /** Format: int32 */
      ordinal: number;
      code: string;
      question: string;
      questionEn: string;
      guidance: null | string;
      guidanceEn: null | string;
      /** @description What an item asks for. */
      answer: components['schemas']['AnswerKind'];
      unit: null | string;
      /** @description A failure is shown by a photo. */
      needsPhoto: boolean;
      /** @description How grave a failure is, unless the inspector says otherwise. */
      severity: components['schemas']['FindingSeverity'];
      /** @description Code of the kind of violation that a failure suggests. */
      violationKind: null | string;
      /** @description What the register answers by itself. */
      check: null | components['schemas']['MachineCheck'];
    };
    /** @description A checklist with its items. */
    ChecklistRow: {
      /** Format: uuid */
      id: string;
      code: string;
      /** Format: int32 */
      edition: number;
      name: string;
      nameEn: string;
      /** @description Asked once for each product; otherwise once for the visit. */
      perProduct: boolean;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      /** @description Whether a source at hand states it. */
      confirmed: boolean;
      source: string;
      items: components['schemas']['ChecklistItemRow'][];
    };
    /** @description One page of a list. */
    ChecklistRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ChecklistRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Which notifications are to reach the caller by e-mail; everything is said anew. */
    ChooseNotificationsRequest: {
      /** @description How often: daily, weekly (on Monday) or never. */
      digest: components['schemas']['DigestFrequency'];
      /** @description What waits for the caller. */
      tasks: boolean;
      /** @description What was decided. */
      decisions: boolean;
      /** @description Roles that were given or taken. */
      access: boolean;
    };
    /** @description A password chosen by a link. */
    ChoosePasswordRequest: {
      /** @description The link's secret. */
      token: string;
      /** @description At least 12 characters; not a common one, and without the name in the e-mail address. */
      password: string;
    };
    /** @description A client with its secrets and its use. */
    ClientDetail: {
      /** @description The client. */
      client: components['schemas']['ClientItem'];
      /** @description Those that have not ended, the newest first. */
      secrets: components['schemas']['ClientSecretItem'][];
      /** @description Days with use of the last thirty, the last first. */
      usage: components['schemas']['ClientUsageDay'][];
      /**
       * Format: int32
       * @description Row version, for If-Match.
       */
      version: number;
    };
    /** @description A system or application that may connect. */
    ClientItem: {
      /** Format: uuid */
      id: string;
      /** @description By which it is known to itself. */
      clientId: string;
      name: string;
      /** @description system, public or web. */
      kind: components['schemas']['ClientKind'];
      /** Format: uuid */
      agencyId: null | string;
      /** @description The agency that answers for it. */
      agencyName: null | string;
      scopes: string[];
      redirectUris: string[];
      addresses: string[];
      /**
       * Format: int32
       * @description Null: as configured for all.
       */
      requestsPerMinute: null | number;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description Since then it is shut out.
       */
      revokedAt: null | string;
      /**
       * Format: date-time
       * @description Last request, to within seconds; null when there was none.
       */
      lastUsedAt: null | string;
    };
    /** @description One page of a list. */
    ClientItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ClientItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What sort of program a client is.
     * @enum {string}
     */
    ClientKind: 'system' | 'public' | 'web';
    /** @description A secret, without what is secret about it. */
    ClientSecretItem: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description Null while no end is set.
       */
      expiresAt: null | string;
    };
    /** @description A day of a client's. */
    ClientUsageDay: {
      /**
       * Format: date
       * @description In Vietnam.
       */
      day: string;
      /**
       * Format: int64
       * @description Requests that were answered.
       */
      calls: number;
      /**
       * Format: int64
       * @description Requests that were refused: a wrong secret or token, an address or scope that is not its own, too many.
       */
      refused: number;
    };
    /** @description Where the remedy was looked at. */
    CloseFindingRequest: {
      /**
       * Format: uuid
       * @description The concluded inspection of the same subject; without one, a remedy that was submitted has to show it.
       */
      checkedAtId?: null | string;
      note?: null | string;
    };
    /** @description The end of a recall. */
    CloseRecallRequest: {
      /** @description Why not everything is accounted for; needed only then. */
      reason?: null | string;
    };
    /** @description Why it ends. */
    CloseViolationRequest: {
      /** @description carried-out, unfounded, time-barred, prosecuted, other. */
      closure?: null | components['schemas']['ViolationClosure'];
      /** @description Needed unless it is carried out. */
      reason?: null | string;
    };
    /** @description How long it took, of what ended in the period. */
    ClosingTime: {
      /**
       * Format: int32
       * @description How many ended.
       */
      count: number;
      /**
       * Format: double
       * @description Half of them took no longer; null of none.
       */
      medianDays: null | number;
      /**
       * Format: double
       * @description Nine of ten took no longer; null of none.
       */
      p90Days: null | number;
    };
    /** @description A published event as a CloudEvents 1.0 object. */
    CloudEvent: {
      /** @description 1.0. */
      specversion?: null | string;
      /** @description UUID; the same in the feed, in webhooks and in proofs. Receive each id once. */
      id: string;
      /** @description Address of this system. */
      source: string;
      /** @description Such as `vn.gov.dongthap.ocop.certification.granted.v1`; the list is open. */
      type: string;
      /** @description The record that it happened to, such as `products/018f…`. */
      subject: string;
      /**
       * Format: date-time
       * @description When it happened.
       */
      time: string;
      /** @description application/json. */
      datacontenttype?: null | string;
      /**
       * Format: int64
       * @description Its place among the published events, from 1, without gaps; null for a test event.
       */
      position?: null | number;
      /** @description What happened. Holds no personal data: where the event has some, `personalDigest` stands for it. */
      data: unknown;
    };
    /** @description A proof that the account's second factor is at hand: one of the two. */
    CodeRequest: {
      /** @description The authenticator application's 6 digits. */
      totpCode?: null | string;
      /** @description A recovery code, in any case, with or without hyphens. */
      recoveryCode?: null | string;
    };
    /** @description Somebody of the same agency. */
    Colleague: {
      /** Format: uuid */
      id: string;
      displayName: string;
    };
    /** @description One page of a list. */
    ColleaguePage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['Colleague'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    ColumnMeaning: {
      /**
       * Format: int32
       * @description From 0.
       */
      index: number;
      /** @description What the column means. */
      field: components['schemas']['ImportField'];
    };
    CommitRequest: {
      /** @description Another mode than the list was sent with: `all-or-nothing` (`all`) or `valid-rows` (`valid`). */
      mode?: null | string;
    };
    /** @description A complaint to send. */
    ComplainRequest: {
      /**
       * Format: uuid
       * @description Random UUID of the device; with it, sending again gives the same complaint and the same receipt. Whoever knows it knows the receipt.
       */
      id?: null | string;
      /** @description What happened, in one's own words; at most 4000 characters. */
      text?: null | string;
      /** @description mark-misuse, counterfeit, quality, label, other; other without it. */
      kind?: null | components['schemas']['ComplaintKind'];
      /** @description The code that was scanned or typed, a whole address too. */
      productCode?: null | string;
      /** @description Where it was seen. */
      place?: null | string;
      /** @description Keep no contact, whatever is given. */
      anonymous?: null | boolean;
      /** @description Name, telephone or e-mail, for questions; seen by those who handle the complaint alone. */
      contact?: null | string;
      /** @description Of `GET /public/complaints/challenge`, where its difficulty is not 0. */
      challenge?: null | string;
      /**
       * Format: int64
       * @description The number that solves it.
       */
      nonce?: null | number;
    };
    /**
     * @description Work to do before a complaint is sent: find a whole number such that SHA-256 of (the 32 bytes of SHA-256 of the challenge's text, then the number as 8 bytes, the highest first)
     *     begins with so many zero bits.
     */
    ComplaintChallenge: {
      /** @description Serves for one complaint. */
      challenge: string;
      /**
       * Format: int32
       * @description Zero bits; with 0, as long as no flood comes in, there is nothing to do, and a complaint is sent without challenge.
       */
      difficulty: number;
      /**
       * Format: date-time
       * @description After that it serves for none.
       */
      expires: string;
    };
    /** @description A complaint. */
    ComplaintDetail: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description What it is about, as whoever complains sees it. */
      kind: components['schemas']['ComplaintKind'];
      /** @description How far it has come. */
      status: components['schemas']['ComplaintStatus'];
      text: string;
      place: null | string;
      code: null | string;
      /** Format: uuid */
      productId: null | string;
      productName: null | string;
      /** Format: uuid */
      subjectId: null | string;
      subjectName: null | string;
      /** @description Of whoever complained; null of who stays anonymous. Never for subjects. */
      contact: null | string;
      /** Format: uuid */
      agencyId: null | string;
      agencyName: null | string;
      /** Format: date-time */
      assignedAt: null | string;
      answer: null | string;
      /** Format: date-time */
      closedAt: null | string;
      /**
       * Format: uuid
       * @description The complaint whose answer is its own.
       */
      mergedIntoId: null | string;
      /** @description Addresses of the pictures below this server. */
      photoUrls: string[];
      others: components['schemas']['ComplaintRow'][];
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /**
     * @description What it is about, as whoever complains sees it.
     * @enum {string}
     */
    ComplaintKind: 'mark-misuse' | 'counterfeit' | 'quality' | 'label' | 'other';
    /** @description The receipt. */
    ComplaintReceipt: {
      /** @description Sixteen symbols and a check character, in groups of four: by it, and by nothing else, the complaint is followed. */
      receipt: string;
    };
    /** @description A complaint in a list. */
    ComplaintRow: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description What it is about, as whoever complains sees it. */
      kind: components['schemas']['ComplaintKind'];
      /** @description How far it has come. */
      status: components['schemas']['ComplaintStatus'];
      /** @description As it was written; it may name people. */
      text: string;
      place: null | string;
      /** @description The code that was scanned or typed. */
      code: null | string;
      /** Format: uuid */
      productId: null | string;
      productName: null | string;
      subjectName: null | string;
      /** Format: uuid */
      agencyId: null | string;
      agencyName: null | string;
      /** Format: int32 */
      photos: number;
      /**
       * Format: int32
       * @description How many other open complaints there are about the product.
       */
      sameProduct: number;
    };
    /** @description One page of a list. */
    ComplaintRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ComplaintRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description How far a complaint has come. */
    ComplaintState: {
      /** @description received, in-progress, answered, rejected; merged ones show the state of the one that they were merged into. */
      state: components['schemas']['ComplaintStatus'];
      /**
       * Format: date
       * @description The day it came.
       */
      receivedOn: string;
      /** @description What it is about, as whoever complains sees it. */
      kind: components['schemas']['ComplaintKind'];
      /** @description Of the product that the code leads to. */
      productName: null | string;
      /** @description Who looks into it. */
      agency: null | string;
      /** @description Of an answered or rejected one. */
      answer: null | string;
      /** Format: date */
      answeredOn: null | string;
      /**
       * Format: int32
       * @description How many pictures it has.
       */
      photos: number;
    };
    /**
     * @description How far it has come.
     * @enum {string}
     */
    ComplaintStatus: 'received' | 'in-progress' | 'answered' | 'rejected' | 'merged';
    /** @description The end of a visit. */
    ConcludeInspectionRequest: {
      /** @description pass, pass-with-remedies, fail. */
      result: components['schemas']['InspectionResult'];
      /** @description What it comes to, in words. */
      text: string;
      /** @description The subject's. */
      opinion?: null | string;
      /** @description Such as 12/BB-KT. */
      minutesNumber?: null | string;
      /**
       * Format: int32
       * @description Of the minutes; two without it.
       */
      copies?: null | number;
      /** Format: date-time */
      concludedAt?: null | string;
      /** Format: date-time */
      sentAt?: null | string;
    };
    /** @description The conclusion, in words. */
    ConcludeLocalityReviewRequest: {
      text: string;
    };
    /** @description The secret of a letter's link. */
    ConfirmRepresentativeRequest: {
      token: string;
    };
    /** @description An application that a person has allowed to act for them. */
    ConsentItem: {
      /** Format: uuid */
      id: string;
      clientName: string;
      /** @description The agency that answers for it. */
      agencyName: null | string;
      /** @description What it may do. */
      scopes: components['schemas']['ScopeItem'][];
      /**
       * Format: date-time
       * @description When it was first allowed.
       */
      givenAt: string;
    };
    /** @description One page of a list. */
    ConsentItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ConsentItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description An application that asks a person for permission. */
    ConsentRequest: {
      /** @description The application. */
      clientName: string;
      /** @description The agency that answers for it. */
      agencyName?: null | string;
      /** @description What it asks for. */
      scopes: components['schemas']['ScopeItem'][];
      /** @description The person has allowed all of it already. */
      isAllowed: boolean;
    };
    /** @description What to complete or correct; absent fields stay, null empties. */
    CorrectCertificationRequest: {
      /** Format: int32 */
      stars?: number;
      level?: components['schemas']['CertificationLevel'];
      decisionNumber?: null | string;
      /** Format: date */
      decisionDate?: null | string;
      /** Format: date */
      effectiveOn?: null | string;
      /** Format: uuid */
      issuerAgencyId?: null | string;
      issuerName?: null | string;
      /** Format: uuid */
      legalDocumentId?: null | string;
      /** Format: double */
      score?: null | number;
      certificateNumber?: null | string;
      note?: null | string;
    };
    /** @description What was wrong, and what is right. */
    CorrectDecisionRequest: {
      text: string;
    };
    /** @description What a person says about a row; absent fields stay. */
    CorrectRowRequest: {
      /** @description Text by meaning; null takes a correction back. */
      cells?: null | {
        [key: string]: null | string;
      };
      /** @description Which records it means. */
      match?: null | components['schemas']['MatchChoiceRequest'];
      /** @description Leave it out. */
      skip?: null | boolean;
    };
    /** @description Why a step was wrong, and what is right. */
    CorrectStepRequest: {
      /** @description Kept in the history. */
      reason: string;
      /** @description What takes its place; nothing when it should never have been entered. */
      right?: null | components['schemas']['CertificationStepRequest'];
    };
    /** @description The label's record. */
    CreatedArtwork: {
      /** Format: uuid */
      id: string;
    };
    /** @description The file. */
    CreatedArtworkFile: {
      /** Format: uuid */
      id: string;
    };
    /** @description A finding that was recorded. */
    CreatedFinding: {
      /** Format: uuid */
      id: string;
    };
    /** @description The registration. */
    CreatedGtin: {
      /** Format: uuid */
      id: string;
    };
    /** @description Something just entered. */
    CreatedId: {
      /** Format: uuid */
      id: string;
    };
    /** @description An inspection that was set up. */
    CreatedInspection: {
      /** Format: uuid */
      id: string;
    };
    /** @description A picture that was added. */
    CreatedPhoto: {
      /** Format: uuid */
      id: string;
    };
    /** @description A remedy that was shown. */
    CreatedRemedy: {
      /** Format: uuid */
      id: string;
    };
    /** @description A sample that was taken. */
    CreatedSample: {
      /** Format: uuid */
      id: string;
    };
    /** @description A violation that was recorded. */
    CreatedViolation: {
      /** Format: uuid */
      id: string;
    };
    /** @description The end of a time limit. */
    Deadline: {
      /**
       * Format: date
       * @description The day that it is counted from; itself it does not count.
       */
      from: string;
      /**
       * Format: int32
       * @description How many days.
       */
      days: number;
      /**
       * Format: date
       * @description Its last day, always a working day.
       */
      dueOn: string;
      /**
       * Format: int32
       * @description How many working days lie in it.
       */
      workingDays: number;
      /** @description Holidays in it, besides Saturdays and Sundays. */
      daysOff: string[];
      /** @description Whether the holidays of the whole time are announced; otherwise the end may still move. */
      certain: boolean;
    };
    /** @description The decision of a forced recall. */
    DecideRecallRequest: {
      number?: null | string;
      /**
       * Format: date-time
       * @description When it was signed.
       */
      at?: null | string;
      /**
       * Format: uuid
       * @description The body that decided; the caller's own agency without it.
       */
      agencyId?: null | string;
      signatoryName?: null | string;
      signatoryTitle?: null | string;
    };
    /** @description A decision. */
    DecideViolationRequest: {
      number?: null | string;
      /**
       * Format: date
       * @description Its date: not before the minutes, not after the time for a penalty.
       */
      on?: null | string;
      /** @description Whoever decides, as the decision is headed. */
      body?: null | string;
      signatory?: null | string;
      signatoryTitle?: null | string;
      /** @description What the penalty rests on. */
      legalArticle?: null | string;
      /** @description warning, fine. */
      measure?: null | components['schemas']['ViolationMeasure'];
      /**
       * Format: int64
       * @description Of a fine; not above the frame of the catalogue, where that is known.
       */
      fineVnd?: null | number;
      additionalMeasures?: null | string;
      remedies?: null | string;
      /**
       * Format: date
       * @description Last day for carrying it out; by the rules without it.
       */
      dueOn?: null | string;
    };
    /** @description What was put right after the publication. */
    DecisionCorrectionItem: {
      /** Format: date */
      on: string;
      text: string;
    };
    /** @description A decision with what it names. */
    DecisionDetail: {
      /** Format: uuid */
      id: string;
      /** @description What a decision does to the recognitions that it names. The list is open for clients. */
      kind: components['schemas']['DecisionKind'];
      /** @description How far a decision has come. */
      status: components['schemas']['DecisionStatus'];
      number: null | string;
      /** Format: date */
      date: null | string;
      /** Format: date */
      effectiveOn: null | string;
      /** Format: uuid */
      agencyId: null | string;
      agencyName: null | string;
      signatoryName: null | string;
      signatoryTitle: null | string;
      draftedBy: null | string;
      /** Format: date-time */
      draftedAt: string;
      /** @description The caller drafted it. */
      draftedByMe: boolean;
      /** @description The caller proposed one of its revocations, and cannot enter the signed paper. */
      proposedByMe: boolean;
      signedBy: null | string;
      /** @description SHA-256 of the scan of the signed paper. */
      scanHash: null | string;
      /** Format: int64 */
      scanSize: null | number;
      /** Format: date */
      publishedOn: null | string;
      items: components['schemas']['DecisionItemDetail'][];
      corrections: components['schemas']['DecisionCorrectionItem'][];
      /**
       * Format: int32
       * @description Row version; the ETag begins with it.
       */
      version: number;
    };
    /** @description A recognition that a decision names. */
    DecisionItemDetail: {
      /** Format: int32 */
      ordinal: number;
      /** Format: uuid */
      certificationId: string;
      /** Format: uuid */
      proposalId: null | string;
      /** Format: uuid */
      productId: string;
      productCode: null | string;
      productName: string;
      subjectName: string;
      unitName: null | string;
      /** Format: int32 */
      stars: number;
      recognisedBy: null | string;
      /** @description The class of the reason; none of a reinstatement. */
      groundCode: null | string;
      groundName: null | string;
      groundNameEn: null | string;
      ground: string;
    };
    /**
     * @description What a decision does to the recognitions that it names. The list is open for clients.
     * @enum {string}
     */
    DecisionKind: 'revocation' | 'reinstatement';
    /** @description A decision in a list. */
    DecisionRow: {
      /** Format: uuid */
      id: string;
      /** @description What a decision does to the recognitions that it names. The list is open for clients. */
      kind: components['schemas']['DecisionKind'];
      /** @description How far a decision has come. */
      status: components['schemas']['DecisionStatus'];
      number: null | string;
      /** Format: date */
      date: null | string;
      /** Format: date */
      effectiveOn: null | string;
      agencyName: null | string;
      /**
       * Format: int32
       * @description How many recognitions it names.
       */
      items: number;
      /** Format: date */
      publishedOn: null | string;
      /** Format: date-time */
      draftedAt: string;
    };
    /** @description One page of a list. */
    DecisionRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['DecisionRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far a decision has come.
     * @enum {string}
     */
    DecisionStatus: 'draft' | 'issued' | 'published' | 'discarded';
    /** @description A role for a colleague to hold during an absence. */
    DelegateRoleRequest: {
      /**
       * Format: uuid
       * @description Which of the caller's own.
       */
      assignmentId: string;
      /**
       * Format: uuid
       * @description Who stands in; somebody of the same agency.
       */
      deputyId: string;
      /**
       * Format: date
       * @description First day; today when left out.
       */
      validFrom?: null | string;
      /**
       * Format: date
       * @description Last day.
       */
      validTo?: null | string;
    };
    /** @description A role that a colleague holds in place of somebody absent. */
    DelegationItem: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The assignment of the absent person.
       */
      assignmentId: string;
      role: string;
      /** @description Who stands in. */
      deputy: components['schemas']['Colleague'];
      /**
       * Format: date
       * @description First day.
       */
      validFrom: string;
      /**
       * Format: date
       * @description Last day.
       */
      validTo: string;
      /** @description Held today. */
      isCurrent: boolean;
    };
    /** @description One page of a list. */
    DelegationItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['DelegationItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description One event on its way to one receiver. */
    DeliveryItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      eventId: string;
      /** @description As in the feed. */
      type: string;
      subject: string;
      /** Format: int64 */
      position: number;
      /** @description State of a delivery. */
      state: components['schemas']['DeliveryState'];
      /**
       * Format: int32
       * @description How often it was tried.
       */
      attempts: number;
      /**
       * Format: int32
       * @description HTTP status of the last answer; null when there was none.
       */
      status: null | number;
      /** @description Why there was none: a stable word. */
      error: null | string;
      /** Format: int32 */
      durationMs: null | number;
      /** @description The first kilobyte of the last answer. */
      answer: null | string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastAttemptAt: null | string;
      /**
       * Format: date-time
       * @description Null when it is not tried again.
       */
      nextAttemptAt: null | string;
    };
    /** @description One page of a list. */
    DeliveryItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['DeliveryItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description State of a delivery.
     * @enum {string}
     */
    DeliveryState: 'waiting' | 'delivered' | 'failed';
    /**
     * @description How a record here and at a portal do not agree.
     * @enum {string}
     */
    DifferenceKind: 'missing' | 'surplus' | 'different';
    /** @description A record on which both do not agree. */
    DifferenceRow: {
      /** Format: uuid */
      id: string;
      /** @description How a record here and at a portal do not agree. */
      kind: components['schemas']['DifferenceKind'];
      recordId: string;
      code: null | string;
      name: null | string;
      /** @description What is not the same, where both have it. */
      fields: components['schemas']['DifferentField'][];
      /**
       * Format: date-time
       * @description When it was marked to be sent again.
       */
      resentAt: null | string;
    };
    /** @description One page of a list. */
    DifferenceRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['DifferenceRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A field that is not the same. */
    DifferentField: {
      field: string;
      /** @description JSON of any kind; null where we have none. */
      ours: unknown;
      /** @description The same of the portal's. */
      theirs: unknown;
    };
    /**
     * @description How often unread notifications are put together into a letter.
     * @enum {string}
     */
    DigestFrequency: 'daily' | 'weekly' | 'never';
    /** @description What was read in an address. */
    DigitalLinkReading: {
      /** @description Whether it is a GS1 Digital Link whose keys, values and order are right. */
      valid: boolean;
      /** @description 14 digits; null where the link is about something else. */
      gtin: null | string;
      /** @description Batch or lot, application identifier 10. */
      lot: null | string;
      /** @description Application identifier 21. */
      serial: null | string;
      /** @description What a GS1 barcode would hold, `^` standing for FNC1. */
      elementString: null | string;
      /** @description The same below `https://id.gs1.org`. */
      canonicalUri: null | string;
      /** @description Null when valid, else the code of what is wrong, as in the catalogue of errors. */
      error: null | string;
      /** @description The same in words. */
      detail: null | string;
    };
    /** @description The end of a body. */
    DissolveAgencyRequest: {
      /**
       * Format: date
       * @description Last day on which it exists.
       */
      lastDay: string;
      /**
       * Format: uuid
       * @description The body that takes over its people and duties; needed where people hold roles for it.
       */
      successorId?: null | string;
      /** @description The act or decision that says so. */
      basis: string;
    };
    /** @description The end of a unit. */
    DissolveUnitRequest: {
      /**
       * Format: date
       * @description Last day on which it exists; before today.
       */
      lastDay: string;
      /** @description One unit that takes it wholly, or several among which it is divided. */
      successorIds: string[];
      /** @description The act that says so. */
      basis: string;
    };
    /** @description What a decision will be about. */
    DraftDecisionRequest: {
      /** @description revocation, with proposals; or reinstatement, with certifications and the reason. */
      kind: components['schemas']['DecisionKind'];
      /** @description Reviewed proposals, in the order of the list. */
      proposals?: null | string[];
      /** @description Recognitions that are to hold again. */
      certifications?: null | string[];
      /** @description Why they hold again. */
      ground?: null | string;
    };
    /** @description A plan to begin. */
    DraftInspectionPlanRequest: {
      /**
       * Format: uuid
       * @description Which agency plans; the caller's own without it.
       */
      agencyId?: null | string;
      /** @description yearly, thematic; yearly without it. */
      kind?: null | components['schemas']['PlanKind'];
      /**
       * Format: int32
       * @description Such as 2027.
       */
      year: number;
      name: string;
      /** @description Purpose and basis, in words. */
      basis?: null | string;
    };
    /** @description A review to begin. */
    DraftLocalityReviewRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 made by the client, so that it may be sent again; one is made where none is given.
       */
      id?: null | string;
      /**
       * Format: uuid
       * @description Which agency of the province reviews; the caller's own without it.
       */
      agencyId?: null | string;
      /**
       * Format: uuid
       * @description The commune, or district until June 2025, whose evaluations are reviewed.
       */
      unitId: string;
      /**
       * Format: date
       * @description First day of the decisions.
       */
      from: string;
      /**
       * Format: date
       * @description Last day of the decisions.
       */
      to: string;
      /**
       * Format: int32
       * @description 1 to 200.
       */
      sampleSize: number;
      /** @description Of the draw: a whole number of 64 bits, as digits; one is made where none is given. */
      seed?: null | string;
      /** @description Purpose and basis, in words. */
      basis?: null | string;
    };
    /** @description The review just begun. */
    DraftedLocalityReview: {
      /** Format: uuid */
      id: string;
    };
    /** @description A plan that was begun. */
    DraftedPlan: {
      /** Format: uuid */
      id: string;
    };
    /** @description A recognition that may be or might have been drawn. */
    DrawCandidate: {
      /** Format: uuid */
      certificationId: string;
      productName: string;
      /** Format: int32 */
      tickets: number;
      reasons: components['schemas']['ReviewReason'][];
      /** @description Its highest ticket, as hexadecimal digits; null before the draw. */
      bestTicket: null | string;
      /**
       * Format: int32
       * @description In which place it was drawn; null if it was not.
       */
      drawnAs: null | number;
    };
    /** @description From when on no pack bears it. */
    EndGtinRequest: {
      /**
       * Format: date
       * @description The last day; today without it.
       */
      on?: null | string;
      reason?: null | string;
    };
    /**
     * @description How a recognition came to an end before its time.
     * @enum {string}
     */
    EndReason: 'revoked' | 'withdrawn';
    /** @description What to follow no longer. */
    EndWatchesRequest: {
      /** @description The secret of a letter's link. */
      token: string;
      /**
       * Format: uuid
       * @description One of the list; without it all, and nothing of the address is kept.
       */
      watchId?: null | string;
    };
    /** @description A label that bears the mark. */
    EnterArtworkRequest: {
      /** Format: uuid */
      productId?: null | string;
      /** @description Which label it is. */
      title?: null | string;
      /**
       * Format: int32
       * @description That it shows, 1 to 5; null where it shows none.
       */
      stars?: null | number;
      /** @description As printed. */
      certificateNumber?: null | string;
      /** @description As printed. */
      decisionNumber?: null | string;
      /**
       * Format: date
       * @description Today without it.
       */
      usedFrom?: null | string;
      /** Format: date */
      usedTo?: null | string;
      note?: null | string;
    };
    /** @description A laboratory's result of one indicator. */
    EnterSampleResultRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 of the sender.
       */
      id?: null | string;
      laboratory: string;
      reportNumber: string;
      /** Format: date */
      reportedOn?: null | string;
      /** @description What was measured; the limit's own name without it. */
      indicator?: null | string;
      /** Format: double */
      value?: null | number;
      unit?: null | string;
      method?: null | string;
      /** @description Code of a limit, such as `lead-fish`: the value is held against it. */
      limitCode?: null | string;
      /** @description The laboratory's verdict, where no limit says it. */
      passes?: null | boolean;
    };
    /** @description A result that was entered. */
    EnteredResult: {
      /** Format: uuid */
      id: string;
      passes: boolean;
      /**
       * Format: uuid
       * @description The finding that it opened.
       */
      findingId: null | string;
    };
    /** @description Why personal data are erased. */
    ErasureRequest: {
      /** @description What obliges or allows to, such as the request of the person by its number; without names. */
      basis: string;
    };
    /** @description A public body to enter. */
    EstablishAgencyRequest: {
      /** @description Lower-case letters, digits and hyphens; made of the name when left out. */
      code?: null | string;
      /** @description Official name. */
      name: string;
      /** @description The same in English. */
      nameEn: string;
      /** @description ministry, department, peoples-committee, police … */
      kind: components['schemas']['AgencyKind'];
      /**
       * Format: uuid
       * @description The unit that it serves; none for the centre.
       */
      unitId?: null | string;
      /** @description Field of duty, as other bodies have it: agriculture, industry-trade, health …; none for a general body. */
      field?: null | string;
      /**
       * Format: date
       * @description First day.
       */
      validFrom: string;
      /** @description Bodies that end the day before; their people and duties pass to the new one. */
      absorbs?: null | string[];
      /** @description The act or decision that says so. */
      basis: string;
    };
    /** @description An administrative unit to enter. */
    EstablishUnitRequest: {
      /** @description Code of the statistics office; digits. */
      code: string;
      /** @description Official name with its kind: "Xã Tân Thành". */
      name: string;
      /** @description Kind in Vietnamese: Xã, Phường … */
      kind: string;
      /** @description province, district or commune. */
      level: components['schemas']['UnitLevel'];
      /**
       * Format: uuid
       * @description Unit above; none for a province.
       */
      parentId?: null | string;
      /**
       * Format: date
       * @description First day; not in the future.
       */
      validFrom: string;
      /** @description Units that end the day before and lie wholly in the new one. */
      absorbs?: null | string[];
      /** @description The act that says so. */
      basis: string;
    };
    /** @description A type of published event. */
    EventTypeItem: {
      /** @description As in the feed, such as `vn.gov.dongthap.ocop.certification.granted.v1`. */
      type: string;
      /** @description In Vietnamese. */
      name: string;
      nameEn: string;
      /** @description What the event is about: the beginning of its `subject`, such as `certifications/`. */
      subject: string;
    };
    /** @description One page of a list. */
    EventTypeItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['EventTypeItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Recognitions by the quarter in which they end and today's unit. In quarters that are over, what expired and was not recognised again. */
    ExpiringFigures: {
      /**
       * Format: date
       * @description The day for which it was counted.
       */
      on: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      items: components['schemas']['ExpiringTally'][];
      /** @description Recognitions that end in a quarter in a unit. */
      total: components['schemas']['ExpiringTally'];
    };
    /** @description Recognitions that end in a quarter in a unit. */
    ExpiringTally: {
      /** @description As `2027-Q1`; null in the total. */
      quarter: null | string;
      /** Format: date */
      from: null | string;
      /** Format: date */
      to: null | string;
      /** @description Of today; null in the total and where a product lies in no unit. */
      unitCode: null | string;
      unitName: null | string;
      /** Format: int32 */
      count: number;
      /** Format: int32 */
      threeStars: number;
      /** Format: int32 */
      fourStars: number;
      /** Format: int32 */
      fiveStars: number;
    };
    /** @description The board in figures. */
    ExpiryReviewCounts: {
      /**
       * Format: date
       * @description The day for which it was counted.
       */
      on: string;
      /** @description Of all units. */
      total: components['schemas']['ExpiryTally'];
      /** @description By the unit of today; what lies in none comes last. */
      byUnit: components['schemas']['UnitTally'][];
      /** @description The rule: days before the last valid day. */
      window: null | components['schemas']['ReevaluationWindow'];
    };
    /** @description One recognition on the board. */
    ExpiryReviewRow: {
      /**
       * Format: uuid
       * @description The recognition.
       */
      certificationId: string;
      /** Format: uuid */
      productId: string;
      /** @description The product's code. */
      code: string;
      name: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      unitCode: null | string;
      /** @description Of today, else as recorded. */
      unitName: null | string;
      /** @description The People's Committee of the unit of today. */
      agencyName: null | string;
      /** Format: int32 */
      stars: number;
      level: null | string;
      /** @description Today. */
      status: components['schemas']['CertificationStatus'];
      /** Format: date */
      expiresOn: string;
      /**
       * Format: int32
       * @description Until the last valid day, today not counted; negative afterwards.
       */
      daysLeft: number;
      /** @description The days between which the dossier is taken, and the end; null where no rule sets any. */
      window: null | components['schemas']['ReevaluationDates'];
      /** @description Where today lies in it. */
      phase: null | components['schemas']['WindowPhase'];
      /** @description What happens, and from when, if no dossier is filed. */
      ifMissed: components['schemas']['NextStep'][];
      /** @description How far the renewal of a recognition has come. */
      state: components['schemas']['RenewalState'];
      /**
       * Format: date
       * @description The day on which the renewal came so far; null while there was no contact.
       */
      stateOn: null | string;
      /** @description What an officer wrote down; only for those who may edit the record. */
      note: null | string;
      /** @description Which notices were sent, and when. */
      notices: components['schemas']['SentNotice'][];
    };
    /** @description One page of a list. */
    ExpiryReviewRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ExpiryReviewRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description How many recognitions. */
    ExpiryTally: {
      /**
       * Format: int32
       * @description At most 30 days are left.
       */
      within30: number;
      /**
       * Format: int32
       * @description 31 to 60.
       */
      within60: number;
      /**
       * Format: int32
       * @description 61 to 90.
       */
      within90: number;
      /**
       * Format: int32
       * @description 91 to 180.
       */
      within180: number;
      /**
       * Format: int32
       * @description Expired and not recognised again.
       */
      expired: number;
      /**
       * Format: int32
       * @description Of these, those about which nobody has spoken with the subject.
       */
      expiredIdle: number;
      /**
       * Format: int32
       * @description The dossier is taken now, and was not filed yet.
       */
      windowOpen: number;
      /**
       * Format: int32
       * @description The window has closed without a dossier; the expired included.
       */
      windowMissed: number;
      /**
       * Format: int32
       * @description The dossier was filed.
       */
      filed: number;
      /**
       * Format: int32
       * @description Notices to send before the window opens.
       */
      openingNoticesDue: number;
      /**
       * Format: int32
       * @description Notices to send before it closes.
       */
      closingNoticesDue: number;
    };
    /** @description What the subject says. */
    ExplainViolationRequest: {
      text?: null | string;
      /**
       * Format: date
       * @description The day it came, where an officer enters it.
       */
      receivedOn?: null | string;
    };
    /** @description More time for a remedy. */
    ExtendFindingRequest: {
      /** Format: date */
      dueOn: string;
      reason: string;
    };
    /** @description A change of the last day. */
    ExtensionItem: {
      /** Format: date */
      formerDueOn: string;
      /** Format: date */
      dueOn: string;
      reason: string;
      /** Format: date-time */
      at: string;
    };
    /** @description A finding with what became of it. */
    FindingDetail: {
      /** @description A finding in a list. */
      finding: components['schemas']['FindingRow'];
      remedies: components['schemas']['RemedyItem'][];
      extensions: components['schemas']['ExtensionItem'][];
      /** Format: uuid */
      checkedAtId: null | string;
      closingNote: null | string;
      /** Format: date-time */
      closedAt: null | string;
      closedBy: null | string;
      /** @description What was seen; none for a subject. */
      photoUrls: string[];
      /** @description The caller may show how it was remedied. */
      mayRemedy: boolean;
      /** @description The caller may close, send back, extend or waive it. */
      maySettle: boolean;
      /** Format: int32 */
      version: number;
    };
    /** @description A finding in a list. */
    FindingRow: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      inspectionId: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** Format: uuid */
      productId: null | string;
      productName: null | string;
      /** Format: uuid */
      itemId: null | string;
      /** @description Of the item that failed. */
      question: null | string;
      /** @description How grave a failure is. */
      severity: components['schemas']['FindingSeverity'];
      /** @description How far a finding has come. */
      status: components['schemas']['FindingStatus'];
      text: string;
      measure: null | string;
      responsible: null | string;
      /**
       * Format: date
       * @description Last day for the remedy.
       */
      dueOn: string;
      /** @description Not settled, and that day is over. */
      overdue: boolean;
      /** @description Code of the kind of violation that it suggests. */
      violationKind: null | string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      /** Format: date-time */
      foundAt: string;
    };
    /** @description One page of a list. */
    FindingRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['FindingRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How grave a failure is.
     * @enum {string}
     */
    FindingSeverity: 'minor' | 'major' | 'critical';
    /**
     * @description How far a finding has come.
     * @enum {string}
     */
    FindingStatus: 'open' | 'submitted' | 'closed' | 'waived';
    /** @description Whom to tell, and of what. */
    FollowByEmailRequest: {
      /** @description Where the letters go. */
      email: string;
      /** @description A code of the product. */
      code: string;
      /** @description Follow all products of its subject instead of this one. */
      subject?: null | boolean;
    };
    /** @description Who forgot the password. */
    ForgottenPasswordRequest: {
      /** @description The account's e-mail address. */
      email: string;
    };
    /** @description What a person allows, as the application asked for it. */
    GiveConsentRequest: {
      /** @description The application. */
      clientId: string;
      /** @description Where it wants the person back. */
      redirectUri: string;
      /** @description What it asks for, separated by spaces. */
      scope?: null | string;
    };
    /** @description A permission and how far it goes. */
    Grant: {
      permission: string;
      /** @description How far a role's permission goes. */
      scope: components['schemas']['Scope'];
    };
    /** @description A recognition to enter. */
    GrantCertificationRequest: {
      /** Format: uuid */
      productId: string;
      /**
       * Format: int32
       * @description 3, 4 or 5.
       */
      stars: number;
      level?: null | components['schemas']['CertificationLevel'];
      decisionNumber?: null | string;
      /**
       * Format: date
       * @description The day the decision was signed; validity counts from it. Without it the recognition is unconfirmed.
       */
      decisionDate?: null | string;
      /**
       * Format: date
       * @description First valid day, when the decision sets one later than its own date.
       */
      effectiveOn?: null | string;
      /** Format: uuid */
      issuerAgencyId?: null | string;
      issuerName?: null | string;
      /** Format: uuid */
      legalDocumentId?: null | string;
      /**
       * Format: double
       * @description Average total of the council, 0 to 100.
       */
      score?: null | number;
      certificateNumber?: null | string;
      note?: null | string;
    };
    /** @description A grant to make. */
    GrantStampsRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 of the client's; with it, sending again gives the same grant.
       */
      id?: null | string;
      /** @description The roll: plain letters, digits and hyphens. */
      series?: null | string;
      /**
       * Format: int64
       * @description The first running number; the next free one of the series without it.
       */
      from?: null | number;
      /**
       * Format: int32
       * @description How many; a million at most.
       */
      quantity?: null | number;
      /**
       * Format: uuid
       * @description Whose product it is.
       */
      subjectId?: null | string;
      /**
       * Format: uuid
       * @description Its recognition has to be in force today.
       */
      productId?: null | string;
      /** @description Of the decision that approves the stamps. */
      decisionNumber?: null | string;
      /**
       * Format: date
       * @description Its date.
       */
      decisionDate?: null | string;
      /**
       * Format: uuid
       * @description The decision, where this system has it.
       */
      decisionId?: null | string;
      /**
       * Format: int32
       * @description How many stamps the decision approves for the product; all grants by it together stay within.
       */
      approved?: null | number;
    };
    /** @description The grant that was made. */
    GrantedStamps: {
      /** Format: uuid */
      id: string;
    };
    /** @description A registered number. */
    GtinDetail: {
      /** @description A registered number. */
      registration: components['schemas']['GtinRow'];
      /** @description Why it is no longer used. */
      endReason: null | string;
      /** @description ean-13, ean-8, upc-a, itf-14, gs1-datamatrix, qr: in which it can be shown by `GET /gtins/{id}/barcode`. */
      symbologies: string[];
      /** @description GS1 Digital Link: what its QR code says. */
      linkUri: string;
      /** @description Whether the caller may. */
      mayChange: boolean;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /**
     * @description What the number stands on.
     * @enum {string}
     */
    GtinPackLevel: 'item' | 'inner' | 'case';
    /** @description A registered number. */
    GtinRow: {
      /** Format: uuid */
      id: string;
      /** @description 14 digits. */
      gtin: string;
      /** @description As many digits as the pack shows. */
      printed: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** @description What the number stands on. */
      level: components['schemas']['GtinPackLevel'];
      /** @description The pack in words. */
      variant: null | string;
      /** @description As the certificate of GS1 says. */
      companyPrefix: null | string;
      licenceNumber: null | string;
      /** Format: date */
      licenceOn: null | string;
      /**
       * Format: date
       * @description Last day of the right to the company prefix.
       */
      licenceUntil: null | string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: null | string;
      /** @description not-yet, in-force, expiring, expired, ended; an unknown value means not in force. */
      state: components['schemas']['GtinState'];
      /** @description The three digits that say which office of GS1 gave the number; they do not say where the product was made. */
      prefix: string;
      /** @description Its name; null where none is recorded. */
      prefixOffice: null | string;
      prefixOfficeEn: null | string;
      /** @description Whether another office than GS1 Vietnam gave it. */
      prefixForeign: boolean;
    };
    /** @description One page of a list. */
    GtinRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['GtinRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What a number is worth on a day.
     * @enum {string}
     */
    GtinState: 'not-yet' | 'in-force' | 'expiring' | 'expired' | 'ended';
    /** @description Which stamps were handed over. */
    HandOverStampsRequest: {
      /**
       * Format: int64
       * @description The first.
       */
      from?: null | number;
      /**
       * Format: int64
       * @description The last, inclusive.
       */
      to?: null | number;
      /** @description Such as who took them. */
      note?: null | string;
    };
    /** @description Where the case goes. */
    HandOverViolationRequest: {
      /**
       * Format: uuid
       * @description The other agency.
       */
      agencyId?: null | string;
      reason?: null | string;
      /** @description Read by that agency alone, once it has received the case. */
      sealedDetails?: null | string;
    };
    /** @description A link to the minutes that was handed over. */
    HandoverItem: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      madeAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      revokedAt: null | string;
    };
    /** @description One field before and after. */
    HistoryChange: {
      /** @description camelCase, as in the API. */
      field: string;
      /** @description Null when the event only states a value. */
      before: unknown;
      /** @description Text, number or null; a subject, product, unit or type by its name. */
      after: unknown;
    };
    /** @description One thing that happened to a record. */
    HistoryItem: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      at: string;
      /** @description Such as `product.changed.v1`; the list is open. */
      type: string;
      /**
       * Format: uuid
       * @description The record: a product's history also tells what happened to its recognitions.
       */
      aggregateId: string;
      /** @description Who did it; null for the system itself. */
      actor: null | string;
      /** @description For which agency. */
      agency: null | string;
      /** @description What it changed; the names of persons and the like only for those who may edit the register. */
      changes: components['schemas']['HistoryChange'][];
    };
    /** @description One page of a list. */
    HistoryItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['HistoryItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description Why a day is not what the day of its week makes it.
     * @enum {string}
     */
    HolidayKind: 'public-holiday' | 'substitute' | 'bridge' | 'make-up';
    /** @description A day that public bodies have off, or a Saturday that they work. */
    HolidayRow: {
      /**
       * Format: date
       * @description The day.
       */
      on: string;
      /** @description Why a day is not what the day of its week makes it. */
      kind: components['schemas']['HolidayKind'];
      name: string;
      nameEn: string;
      /**
       * Format: date
       * @description The day that it was exchanged for, or the holiday that it stands in for.
       */
      insteadOf: null | string;
      /** @description Whether a source at hand states it. An exchange that is not confirmed moves no deadline. */
      confirmed: boolean;
      /** @description The act or notice. */
      source: string;
      /** @description Whether deadlines count the day. */
      workingDay: boolean;
    };
    /** @description One page of a list. */
    HolidayRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['HolidayRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A column of the list as it was found. */
    ImportColumn: {
      /**
       * Format: int32
       * @description Place from the left, from 0.
       */
      index: number;
      /** @description Heading as printed, on one line; of a two-row header both, joined by " / ". */
      heading: string;
      /** @description What the column means. */
      field: components['schemas']['ImportField'];
    };
    ImportDecisionView: {
      number: null | string;
      /** Format: date */
      date: null | string;
    };
    /** @description Why an import failed, or did not go on. */
    ImportErrorView: {
      code: string;
      text: string;
    };
    /**
     * @description What a column of a list means to the register.
     * @enum {string}
     */
    ImportField:
      | 'ignored'
      | 'ordinal'
      | 'product-name'
      | 'subject-name'
      | 'subject-kind'
      | 'address'
      | 'commune'
      | 'district'
      | 'province'
      | 'stars'
      | 'score'
      | 'decision-number'
      | 'decision-date'
      | 'recognition-year'
      | 'issue-date'
      | 'expiry-date'
      | 'gtin'
      | 'product-code'
      | 'group'
      | 'type'
      | 'status'
      | 'source-url'
      | 'note'
      | 'tax-code'
      | 'owner-name'
      | 'phone'
      | 'email';
    /** @description A finding about a row. */
    ImportMessageView: {
      code: string;
      /** @description How much a finding about a row weighs. */
      severity: components['schemas']['ImportSeverity'];
      text: string;
      /** @description Heading of the column that it is about. */
      column: null | string;
      field: null | components['schemas']['ImportField'];
    };
    /**
     * @description What becomes of a list that has wrong rows.
     * @enum {string}
     */
    ImportMode: 'all-or-nothing' | 'valid-rows';
    ImportProductView: {
      /** @description The cell's text. */
      name: string;
      /** Format: int32 */
      stars: null | number;
    };
    /** @description A record that may be meant. */
    ImportRowCandidate: {
      /** Format: uuid */
      productId: null | string;
      /** Format: uuid */
      subjectId: null | string;
      name: string;
      /** @description Where it is. */
      unitName: null | string;
      /** Format: double */
      score: number;
      /** @description It comes from this list and is not in the register yet. */
      planned: boolean;
    };
    /** @description The unit that a row names. */
    ImportRowUnit: {
      /** Format: uuid */
      id: string;
      /** @description Official code at its time. */
      code: string;
      name: string;
      /** @description The district above, or itself; none after June 2025. */
      districtName: null | string;
    };
    /** @description One data row of a list. */
    ImportRowView: {
      /**
       * Format: int32
       * @description Line that a spreadsheet shows.
       */
      line: number;
      /** @description How much a finding about a row weighs. */
      status: components['schemas']['ImportSeverity'];
      /** @description What a row would do to the register. */
      action: components['schemas']['RowAction'];
      skipped: boolean;
      product: components['schemas']['ImportProductView'];
      subject: components['schemas']['ImportSubjectView'];
      /** @description The unit that a row names. */
      unit: null | components['schemas']['ImportRowUnit'];
      decision: components['schemas']['ImportDecisionView'];
      /** @description The record found; with a score below 1 it is a proposal. */
      match: null | components['schemas']['RowMatch'];
      /** @description Records that may be meant, best first. */
      candidates: components['schemas']['ImportRowCandidate'][];
      /** @description What a person chose for a row. */
      choice: components['schemas']['RowChoice'];
      /** @description What each meaning was read from, corrections included. */
      cells: {
        [key: string]: string;
      };
      /** @description Meanings that a person corrected. */
      corrected: string[];
      messages: components['schemas']['ImportMessageView'][];
    };
    /** @description One page of a list. */
    ImportRowViewPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ImportRowView'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How much a finding about a row weighs.
     * @enum {string}
     */
    ImportSeverity: 'ok' | 'warning' | 'error';
    /**
     * @description How far an import has come.
     * @enum {string}
     */
    ImportStatus: 'queued' | 'running' | 'review' | 'committing' | 'committed' | 'failed' | 'cancelled';
    ImportSubjectView: {
      /** @description The cell's text, or that of the merged cell above. */
      name: string;
      /** @description What sort of owner a subject (chủ thể) is. */
      kind: components['schemas']['SubjectKind'];
    };
    /** @description A list to import. */
    ImportUpload: {
      /**
       * Format: binary
       * @description CSV, TSV or XLSX.
       */
      file: string;
      /** @description Stop for review (the default); `false` enters it at once where the mode allows. */
      dryRun?: null | boolean;
      /** @description What becomes of a list with wrong rows. */
      mode?: null | components['schemas']['ImportMode'];
    };
    /** @description An import and how far it has come. */
    ImportView: {
      /** Format: uuid */
      id: string;
      fileName: string;
      /** Format: int64 */
      fileSize: number;
      /** @description How far an import has come. */
      status: components['schemas']['ImportStatus'];
      /**
       * Format: int32
       * @description Data rows read so far.
       */
      total: number;
      /** Format: int32 */
      ok: number;
      /** Format: int32 */
      warnings: number;
      /** Format: int32 */
      errors: number;
      /**
       * Format: int32
       * @description Rows that enter a product.
       */
      creates: number;
      /**
       * Format: int32
       * @description Rows that add to a product that is there.
       */
      links: number;
      /**
       * Format: int32
       * @description Rows that say nothing new.
       */
      unchanged: number;
      /**
       * Format: int32
       * @description 0–100.
       */
      progress: number;
      /** @description Of a text file. */
      encoding: null | string;
      /** @description Of a text file. */
      delimiter: null | string;
      /** @description Of a workbook. */
      sheet: null | string;
      /**
       * Format: int32
       * @description Line of the (first) header row.
       */
      headerLine: null | number;
      columns: components['schemas']['ImportColumn'][];
      /** @description What becomes of a list that has wrong rows. */
      mode: components['schemas']['ImportMode'];
      dryRun: boolean;
      /** @description Why an import failed, or did not go on. */
      error: null | components['schemas']['ImportErrorView'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: null | string;
      /** @description The officer's name; null for the system itself. */
      createdBy: null | string;
      /** Format: int32 */
      version: number;
    };
    /** @description One page of a list. */
    ImportViewPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ImportView'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A product that a visit looks at. */
    InspectedProductItem: {
      /** Format: uuid */
      productId: string;
      name: string;
      code: string;
      /** @description Of the recognition that holds on the day, else of the latest; null where there is none. */
      status: null | components['schemas']['CertificationStatus'];
      /** Format: int32 */
      stars: null | number;
      /** Format: date */
      expiresOn: null | string;
      decisionNumber: null | string;
      gtins: string[];
      /** @description What the register says to the item that asks for it. */
      recognised: null | components['schemas']['Verdict'];
      /** @description The same of the validity on the day. */
      valid: null | components['schemas']['Verdict'];
    };
    /** @description How many of the products in force on the period's last day (today, if that is still to come) were looked at in the twelve months before. */
    InspectedShare: {
      /**
       * Format: date
       * @description First of the twelve months' days.
       */
      from: string;
      /**
       * Format: date
       * @description The last one.
       */
      to: string;
      /**
       * Format: int32
       * @description Products with a recognition in force on that day.
       */
      inForce: number;
      /**
       * Format: int32
       * @description Those of them that an inspection concluded in the twelve months looked at; with an agency asked for, one of its inspections.
       */
      inspected: number;
      /**
       * Format: double
       * @description Of the products in force; null of none.
       */
      percent: null | number;
    };
    /** @description A visit with everything that was recorded, and what a device needs to go on without a network. */
    InspectionDetail: {
      /** Format: uuid */
      id: string;
      /** @description Why a visit is made. */
      kind: components['schemas']['InspectionKind'];
      /** @description How far a visit has come. */
      status: components['schemas']['InspectionStatus'];
      /** Format: date */
      scheduledOn: string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      subjectAddress: null | string;
      unitName: null | string;
      place: null | string;
      basis: null | string;
      /** Format: uuid */
      teamId: null | string;
      /** Format: uuid */
      planTargetId: null | string;
      /** Format: uuid */
      complaintId: null | string;
      /** Format: uuid */
      followsId: null | string;
      /** @description Who inspects; one leads. */
      members: components['schemas']['InspectionMemberItem'][];
      /** @description What the register knows of them on the day of the visit. */
      products: components['schemas']['InspectedProductItem'][];
      checklists: components['schemas']['ChecklistRow'][];
      /** @description Those that count. */
      answers: components['schemas']['AnswerItem'][];
      findings: components['schemas']['FindingRow'][];
      samples: components['schemas']['SampleItem'][];
      photos: components['schemas']['InspectionPhotoItem'][];
      signatures: components['schemas']['SignatureItem'][];
      /** Format: date-time */
      startedAt: null | string;
      startedBy: null | string;
      /** Format: double */
      latitude: null | number;
      /** Format: double */
      longitude: null | number;
      result: null | components['schemas']['InspectionResult'];
      conclusion: null | string;
      opinion: null | string;
      minutesNumber: null | string;
      /** Format: int32 */
      copies: null | number;
      /** Format: date-time */
      concludedAt: null | string;
      concludedBy: null | string;
      cancelledBecause: null | string;
      handovers: components['schemas']['HandoverItem'][];
      /** @description Earlier visits to the subject that the caller may see. */
      history: components['schemas']['InspectionRow'][];
      /** @description Findings of other visits to the subject that are not settled. */
      unsettled: components['schemas']['FindingRow'][];
      /** @description The caller takes part, and may record. */
      mine: boolean;
      /** @description The caller leads, and may conclude. */
      led: boolean;
      /**
       * Format: int32
       * @description Days for a remedy that are proposed.
       */
      remedyDays: number;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /**
     * @description Why a visit is made.
     * @enum {string}
     */
    InspectionKind: 'planned' | 'unannounced' | 'thematic' | 'follow-up';
    /** @description Somebody who inspects. */
    InspectionMemberItem: {
      /** Format: uuid */
      userId: string;
      name: null | string;
      agencyName: null | string;
      leads: boolean;
    };
    /** @description A picture; its address lies below this server. */
    InspectionPhotoItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      findingId: null | string;
      url: string;
      /** Format: date-time */
      takenAt: string;
      /** Format: int64 */
      size: number;
    };
    /** @description A plan. */
    InspectionPlanDetail: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description Kế hoạch năm, hoặc theo chuyên đề. */
      kind: components['schemas']['PlanKind'];
      /** Format: int32 */
      year: number;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      basis: null | string;
      /** @description How far a plan has come. */
      status: components['schemas']['PlanStatus'];
      submittedBy: null | string;
      /** @description Why it was sent back the last time. */
      returnedBecause: null | string;
      approvedBy: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionOn: null | string;
      targets: components['schemas']['PlanTargetItem'][];
      /** @description The caller may change and submit it. */
      mayPlan: boolean;
      /** @description The caller may approve it or send it back: not whoever submitted it. */
      mayApprove: boolean;
      /** Format: int32 */
      version: number;
    };
    /** @description A plan as lists show it. */
    InspectionPlanRow: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description Kế hoạch năm, hoặc theo chuyên đề. */
      kind: components['schemas']['PlanKind'];
      /** Format: int32 */
      year: number;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      /** @description How far a plan has come. */
      status: components['schemas']['PlanStatus'];
      /**
       * Format: int32
       * @description Whom it inspects, without those withdrawn.
       */
      targets: number;
      /**
       * Format: int32
       * @description How many of them have a concluded inspection.
       */
      done: number;
      decisionNumber: null | string;
      /** Format: date */
      decisionOn: null | string;
    };
    /** @description One page of a list. */
    InspectionPlanRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['InspectionPlanRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What a visit comes to.
     * @enum {string}
     */
    InspectionResult: 'pass' | 'pass-with-remedies' | 'fail';
    /** @description A visit in a list. */
    InspectionRow: {
      /** Format: uuid */
      id: string;
      /** @description Why a visit is made. */
      kind: components['schemas']['InspectionKind'];
      /** @description How far a visit has come. */
      status: components['schemas']['InspectionStatus'];
      /**
       * Format: date
       * @description The day it is planned for.
       */
      scheduledOn: string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      unitName: null | string;
      /**
       * Format: int32
       * @description How many it looks at.
       */
      products: number;
      /** @description What a visit comes to. */
      result: null | components['schemas']['InspectionResult'];
      /** Format: date */
      concludedOn: null | string;
      /**
       * Format: int32
       * @description How many were recorded.
       */
      findings: number;
      /**
       * Format: int32
       * @description How many of them are not settled.
       */
      openFindings: number;
      /** @description The caller takes part. */
      mine: boolean;
    };
    /** @description One page of a list. */
    InspectionRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['InspectionRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far a visit has come.
     * @enum {string}
     */
    InspectionStatus: 'scheduled' | 'in-progress' | 'concluded' | 'cancelled';
    /** @description A team. */
    InspectionTeamDetail: {
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      decisionNumber: string;
      /** Format: date */
      decisionOn: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      purpose: null | string;
      endedBecause: null | string;
      members: components['schemas']['InspectionMemberItem'][];
      /**
       * Format: int32
       * @description How many it has made or is to make.
       */
      inspections: number;
      /** @description The caller's agency set it up. */
      mayChange: boolean;
      /** Format: int32 */
      version: number;
    };
    /** @description A team as lists show it. */
    InspectionTeamRow: {
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      decisionNumber: string;
      /** Format: date */
      decisionOn: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /**
       * Format: int32
       * @description How many, with the leader.
       */
      members: number;
      leader: null | string;
      /** @description Works today or will. */
      active: boolean;
    };
    /** @description One page of a list. */
    InspectionTeamRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['InspectionTeamRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Somebody who may be chosen to inspect. */
    InspectorRow: {
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: uuid */
      agencyId: null | string;
      agencyName: null | string;
    };
    /** @description People who may inspect. */
    InspectorRows: {
      items: components['schemas']['InspectorRow'][];
    };
    /** @description An account to open. */
    InviteUserRequest: {
      /** @description The e-mail address, by which its owner signs in. */
      email: string;
      /** @description The person's name. */
      displayName: string;
      /** @description Code of the first role. */
      role: string;
      /**
       * Format: uuid
       * @description The agency that it is held for.
       */
      agencyId?: null | string;
      /**
       * Format: date
       * @description First day; today when left out.
       */
      validFrom?: null | string;
      /**
       * Format: date
       * @description Last day; none while no end is known.
       */
      validTo?: null | string;
      /**
       * Format: uuid
       * @description The subject that a representative stands for.
       */
      subjectId?: null | string;
    };
    /** @description An account that waits for its owner. */
    InvitedUser: {
      /** Format: uuid */
      id: string;
      /** @description A link for the account's owner. */
      link: components['schemas']['AccountLink'];
    };
    /** @description A background job. */
    JobItem: {
      /** @description Such as `certification-days`; the list is open. */
      name: string;
      /** @description When it is due: a cron expression with seconds, in Asia/Ho_Chi_Minh. */
      schedule: string;
      /**
       * Format: date-time
       * @description When it is due next by its schedule.
       */
      nextAt: string;
      /** @description The latest runs, the newest first. */
      runs: components['schemas']['JobRunItem'][];
    };
    /** @description One page of a list. */
    JobItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['JobItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description How much of one thing a run did. */
    JobResult: {
      /** @description Such as `expired`; the list is open. */
      name: string;
      /**
       * Format: int32
       * @description How many.
       */
      count: number;
    };
    /** @description A run of a background job. */
    JobRunItem: {
      /** Format: uuid */
      id: string;
      /** @description How far a run of a background job has come. */
      status: components['schemas']['JobRunStatus'];
      /**
       * Format: date-time
       * @description The moment that it was due at, or was asked for.
       */
      scheduledFor: string;
      /**
       * Format: date-time
       * @description Null while it waits.
       */
      startedAt: null | string;
      /**
       * Format: date-time
       * @description Null until it has come to its end.
       */
      finishedAt: null | string;
      /** @description How much of what was done. */
      results: components['schemas']['JobResult'][];
      /** @description Why it failed. */
      error: null | string;
      /**
       * Format: uuid
       * @description Who asked for it; null for a run by the schedule.
       */
      requestedBy: null | string;
      /** @description The name of that person. */
      requestedByName: null | string;
    };
    /**
     * @description How far a run of a background job has come.
     * @enum {string}
     */
    JobRunStatus: 'waiting' | 'running' | 'succeeded' | 'failed' | 'broken-off';
    /** @description A view to keep. */
    KeepViewRequest: {
      /** @description The page it belongs to, such as `products`. */
      page: string;
      name: string;
      /** @description The list's query string. */
      query?: null | string;
      /** @description Colleagues of one's agency see it too. */
      shared?: null | boolean;
      /** @description The page opens with it. */
      isDefault?: null | boolean;
    };
    /** @description A limit. */
    LaboratoryLimitRow: {
      code: string;
      name: string;
      nameEn: string;
      /**
       * Format: double
       * @description The most that is allowed, in the unit.
       */
      most: number;
      unit: string;
      appliesTo: string;
      appliesToEn: string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      confirmed: boolean;
      source: string;
    };
    /** @description One page of a list. */
    LaboratoryLimitRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['LaboratoryLimitRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description The fields of a leaf in their order. */
    LeafInput: {
      /** Format: uuid */
      id: string;
      type: string;
      visibility: string;
      /** Format: uuid */
      aggregateId: string;
      /** @description Microseconds since 1970-01-01T00:00Z. */
      occurredAtMicros: string;
      /** @description Text that is hashed, letter by letter. */
      payload: string;
      /** @description Hex; stands for who did it, which is told to nobody outside. */
      originHash: string;
    };
    /** @description A proof; `docs/ledger-check.mjs` in the source checks it in forty lines. */
    LedgerProof: {
      /** @description What the leaf is made from. */
      input: components['schemas']['LeafInput'];
      /** @description Hex; SHA-256 of the input's fields joined by `|`, the payload by its hash. */
      leaf: string;
      /**
       * Format: int64
       * @description Among all events, from 1.
       */
      position: number;
      /**
       * Format: int64
       * @description Among the published ones; null for others.
       */
      feedPosition: null | number;
      /** @description Hex; of the chain before this event. */
      previousHash: string;
      /** @description Hex; of the chain: SHA-256 of the previous hash and the leaf. */
      hash: string;
      /** @description The day's root; null until it is computed, soon after the end of the day. */
      root: null | components['schemas']['LedgerRootItem'];
      /** @description From the leaf to the day's root. */
      path: components['schemas']['ProofStep'][];
      /** @description What can be checked. */
      note: string;
    };
    /** @description What a day's events come to. Keep it: an event that is changed afterwards no longer leads to it. */
    LedgerRootItem: {
      /**
       * Format: date
       * @description In Vietnam.
       */
      day: string;
      /** Format: int64 */
      firstPosition: number;
      /** Format: int64 */
      lastPosition: number;
      /**
       * Format: int64
       * @description How many events, published or not.
       */
      events: number;
      /** @description Hex; root of the Merkle tree (RFC 6962, SHA-256) over the day's leaves. */
      root: string;
      /** @description Hex; hash of the chain at `lastPosition`. */
      chainHash: string;
      /** Format: date-time */
      computedAt: string;
    };
    /** @description One page of a list. */
    LedgerRootItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['LedgerRootItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What sort of paper it is.
     * @enum {string}
     */
    LegalDocumentKind: 'resolution' | 'decision' | 'circular' | 'plan' | 'official-letter';
    /** @description A legal paper in force on the day asked for. */
    LegalDocumentRow: {
      /** Format: uuid */
      id: string;
      /** @description Readable key of our own. */
      key: string;
      /** @description Number as printed. */
      number: string;
      /**
       * Format: date
       * @description Date of signing; null when the paper at hand leaves it open.
       */
      signedOn: null | string;
      issuer: string;
      title: string;
      /** @description What sort of paper it is. */
      kind: components['schemas']['LegalDocumentKind'];
      /**
       * Format: date
       * @description First day in force; null = not known.
       */
      validFrom: null | string;
      /**
       * Format: date
       * @description Last day in force; null while it is, or when not known.
       */
      validTo: null | string;
      /** @description Number of the paper that took its place. */
      supersededBy: null | string;
      /** @description Whether a source at hand states the paper and its dates. */
      confirmed: boolean;
      /** @description Where the row was taken from, and what is open. */
      source: string;
    };
    /** @description One page of a list. */
    LegalDocumentRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['LegalDocumentRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far a letter has come.
     * @enum {string}
     */
    LetterStatus: 'waiting' | 'sent' | 'failed';
    /** @description A review of how a locality evaluates. */
    LocalityReviewDetail: {
      /** Format: uuid */
      id: string;
      /** @description For telephone and paper. */
      code: string;
      /** Format: uuid */
      unitId: string;
      unitName: null | string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** Format: int32 */
      sampleSize: number;
      /** @description Of the draw: 64 bits, as digits. */
      seed: string;
      /** @description Whether somebody chose it, such as by lot in public. */
      seedGiven: boolean;
      basis: null | string;
      /** @description How far a review has come. */
      status: components['schemas']['LocalityReviewStatus'];
      createdBy: null | string;
      /** Format: date-time */
      createdAt: string;
      /** @description How it was drawn; null before the draw. */
      algorithm: null | string;
      /**
       * Format: int32
       * @description How many recognitions might have been drawn; null before the draw.
       */
      candidates: null | number;
      drawnBy: null | string;
      /** Format: date-time */
      drawnAt: null | string;
      items: components['schemas']['ReviewItemDetail'][];
      /** @description Counts and differences. */
      summary: components['schemas']['ReviewSummary'];
      findings: components['schemas']['ReviewFindingDetail'][];
      conclusion: null | string;
      concludedBy: null | string;
      /** Format: date-time */
      concludedAt: null | string;
      /** Format: date-time */
      publishedAt: null | string;
      /** @description Whether everyone reads the products' names too. */
      publishesProducts: boolean;
      /** @description Whether the caller draws, scores again, notes findings, concludes and publishes. */
      mayReview: boolean;
      /** @description Whether the caller answers findings. */
      mayAnswer: boolean;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /** @description What was found about the locality. */
    LocalityReviewFindingRequest: {
      text: string;
      /** @description What it has to do. */
      measure: string;
      /**
       * Format: date
       * @description By when.
       */
      dueOn: string;
      /**
       * Format: uuid
       * @description The drawn recognition that showed it.
       */
      itemId?: null | string;
    };
    /** @description A review in a list. */
    LocalityReviewRow: {
      /** Format: uuid */
      id: string;
      /** @description For telephone and paper. */
      code: string;
      /** Format: uuid */
      unitId: string;
      /** @description Whose evaluations are reviewed. */
      unitName: null | string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @description How far a review has come. */
      status: components['schemas']['LocalityReviewStatus'];
      /** Format: int32 */
      sampleSize: number;
      /**
       * Format: int32
       * @description How many recognitions might have been drawn; null before the draw.
       */
      candidates: null | number;
      /**
       * Format: int32
       * @description How many of the sample were scored again.
       */
      scored: number;
      /**
       * Format: int32
       * @description How many of them got other stars than the locality gave.
       */
      different: number;
      /**
       * Format: int32
       * @description About the locality.
       */
      findings: number;
      /**
       * Format: int32
       * @description How many of them are not settled.
       */
      openFindings: number;
      /** @description Whether one of them should have been answered by now. */
      overdue: boolean;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      publishedAt: null | string;
    };
    /** @description One page of a list. */
    LocalityReviewRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['LocalityReviewRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far a review has come.
     * @enum {string}
     */
    LocalityReviewStatus: 'drafted' | 'drawn' | 'under-way' | 'concluded' | 'published';
    /**
     * @description What the register itself knows the answer to.
     * @enum {string}
     */
    MachineCheck: 'stars-in-force' | 'product-recognised' | 'within-validity' | 'gtin-of-subject';
    /** @description A code, shown this once. */
    MadeRepresentativeCode: {
      /** Format: uuid */
      id: string;
      /** @description Ten symbols in two groups; stored nowhere. */
      code: string;
      /** @description What the representative has to know as well. */
      taxCode: string;
      /** Format: date-time */
      expiresAt: string;
    };
    /** @description Number and date of the minutes. */
    MakeViolationMinutesRequest: {
      number?: null | string;
      /** Format: date */
      on?: null | string;
    };
    /** @description What some columns mean. */
    MapColumnsRequest: {
      columns: components['schemas']['ColumnMeaning'][];
    };
    /**
     * @description Why a product may bear the mark on a day, or why not. The list is open for clients: an unknown value means that it may not.
     * @enum {string}
     */
    MarkRightReason:
      'in-force' | 'never-recognised' | 'unconfirmed' | 'not-yet' | 'expired' | 'suspended' | 'ended';
    /** @description The right of a product to the OCOP mark on a day; it follows from its recognition. */
    MarkUse: {
      /**
       * Format: date
       * @description The day.
       */
      asOf: string;
      allowed: boolean;
      /** @description in-force, never-recognised, unconfirmed, not-yet, expired, suspended, ended; an unknown value means that it may not. */
      reason: components['schemas']['MarkRightReason'];
      /**
       * Format: int32
       * @description Of the recognition of that day; only with them the mark may stand on the product, and only while `allowed`.
       */
      stars: null | number;
      /** Format: date */
      from: null | string;
      /**
       * Format: date
       * @description Last day of the right, as far as is known.
       */
      until: null | string;
      /** Format: uuid */
      certificationId: null | string;
      decisionNumber: null | string;
      certificateNumber: null | string;
    };
    /** @description Ids of records, `new` for a record of its own, or null for no choice. */
    MatchChoiceRequest: {
      productId?: null | string;
      subjectId?: null | string;
    };
    /** @description The complaint that says the same. */
    MergeComplaintRequest: {
      /** Format: uuid */
      intoId?: null | string;
    };
    /** @description Which record is the duplicate; it passes everything on and then leads to the other. */
    MergeRequest: {
      /** Format: uuid */
      duplicateId: string;
    };
    /** @description A link to the minutes. */
    MinutesLink: {
      /** Format: uuid */
      id: string;
      /** @description Shown once. */
      url: string;
      /** @description The same as a picture to scan. */
      qrSvg: string;
      /** Format: date-time */
      expiresAt: string;
    };
    /** @description One of the caller's products. */
    MyProduct: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      /** Format: int32 */
      stars: null | number;
      /** @description Today; `none` without any recognition. */
      status: string;
      /**
       * Format: date
       * @description The last valid day.
       */
      expiresOn: null | string;
      /**
       * Format: int32
       * @description Until then, today not counted; negative afterwards, null without an end.
       */
      daysLeft: null | number;
      /** @description What to do, the most important first. */
      nextSteps: components['schemas']['NextStep'][];
      /**
       * Format: uuid
       * @description The change request that waits for an officer.
       */
      waitingChangeId: null | string;
    };
    /** @description A subject that the caller represents. */
    MySubject: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description What sort of owner a subject (chủ thể) is. */
      kind: components['schemas']['SubjectKind'];
      taxCode: null | string;
      unitName: null | string;
      /**
       * Format: uuid
       * @description The change request about the subject itself that waits for an officer.
       */
      waitingChangeId: null | string;
      /** @description By name. */
      products: components['schemas']['MyProduct'][];
    };
    /** @description One page of a list. */
    MySubjectPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['MySubject'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description The state of one's own second factor. */
    MyTotp: {
      enabled: boolean;
      /** @description A role held today requires it. */
      required: boolean;
      /** Format: int32 */
      recoveryCodesLeft: number;
    };
    /** @description A secret that was made. */
    NewClientSecret: {
      /** Format: uuid */
      id: string;
      /** @description Shown once and stored nowhere. */
      secret: string;
      /**
       * Format: date-time
       * @description Until when the earlier ones work at most; null when there are none.
       */
      othersEndAt: null | string;
    };
    /** @description A secret that was made. */
    NewWebhookSecret: {
      /** @description Shown once. */
      secret: string;
      /**
       * Format: date-time
       * @description Until then the earlier one signs too.
       */
      previousEndsAt: string;
    };
    /** @description One thing to do, and when. */
    NextStep: {
      /** @description What the owner of a product has to do or to leave. The list is open for clients. */
      kind: components['schemas']['NextStepKind'];
      /**
       * Format: date
       * @description First day, where there is one.
       */
      from: null | string;
      /**
       * Format: date
       * @description Last day, where there is one.
       */
      until: null | string;
    };
    /**
     * @description What the owner of a product has to do or to leave. The list is open for clients.
     * @enum {string}
     */
    NextStepKind:
      | 'prepare-reevaluation'
      | 'file-reevaluation'
      | 'reevaluation-late'
      | 'ask-about-transition'
      | 'stop-using-stars'
      | 'register-again'
      | 'mend-suspension'
      | 'wait-for-start'
      | 'send-decision'
      | 'send-decision-number'
      | 'apply-for-recognition'
      | 'describe-product';
    /** @description What became of a batch. */
    NoticeBatchResult: {
      /**
       * Format: uuid
       * @description Under which its papers are found.
       */
      batchId: string;
      /**
       * Format: int32
       * @description Sent by e-mail.
       */
      emailed: number;
      /**
       * Format: int32
       * @description To be printed: `GET /notice-batches/{id}/papers.pdf`.
       */
      printed: number;
      /** @description Those that were not sent. */
      refused: components['schemas']['RefusedRow'][];
    };
    /**
     * @description How a notice reaches its subject.
     * @enum {string}
     */
    NoticeChannel: 'email' | 'print';
    /** @description A notice that was sent. */
    NoticeItem: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description Those that were made with it.
       */
      batchId: string;
      /** @description What a notice is about. */
      kind: components['schemas']['NoticeKind'];
      /** Format: uuid */
      certificationId: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** @description Who sent it. */
      agencyName: null | string;
      /**
       * Format: date
       * @description The date that it bears.
       */
      on: string;
      /** @description How a notice reaches its subject. */
      channel: components['schemas']['NoticeChannel'];
      /** @description SHA-256 of the paper. */
      paperHash: string;
      /** @description Whether the paper is still kept: `GET /notices/{id}/paper`. */
      hasPaper: boolean;
      /** @description The person who sent it; for those who may edit the register. */
      sentBy: null | string;
      /** Format: date-time */
      sentAt: string;
    };
    /** @description One page of a list. */
    NoticeItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['NoticeItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What a notice is about.
     * @enum {string}
     */
    NoticeKind: 'window-opens' | 'window-closes';
    /** @description How notices of a kind read. */
    NoticeTemplateItem: {
      /** @description What a notice is about. */
      kind: components['schemas']['NoticeKind'];
      /** @description What a template says; lists are one entry a line. */
      wording: components['schemas']['NoticeWording'];
      /** @description What the texts may ask for, as `{{product}}`. */
      placeholders: string[];
      /**
       * Format: int32
       * @description For If-Match; 0 = nobody has changed it.
       */
      version: number;
    };
    /** @description One page of a list. */
    NoticeTemplateItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['NoticeTemplateItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description What a template says; lists are one entry a line. */
    NoticeWording: {
      /** @description After "V/v". */
      abstract: string;
      /** @description Paragraphs, one a line, with `**bold**` and `*italic*`. */
      body: string;
      /** @description In the letterhead above the agency; null for none. */
      superiorBody: null | string;
      /** @description Behind the number. */
      symbol: string;
      /** @description Before the date. */
      place: string;
      /** @description Lines above the signature, in capitals. */
      authority: string;
      /** @description Full name; null leaves room for it. */
      signer: null | string;
      /** @description Lines of "Nơi nhận". */
      recipients: string;
    };
    /** @description How notices read; `{{product}}` and the like stand for what differs. */
    NoticeWordingRequest: {
      /** @description After "V/v". */
      abstract: string;
      /** @description Paragraphs, one a line, with `**bold**` and `*italic*`. */
      body: string;
      /** @description In the letterhead above the agency. */
      superiorBody?: null | string;
      /** @description Behind the number. */
      symbol: string;
      /** @description Before the date. */
      place: string;
      /** @description Above the signature, one line each. */
      authority: string;
      /** @description Full name. */
      signer?: null | string;
      /** @description "Nơi nhận", one line each. */
      recipients: string;
    };
    /**
     * @description What a notification is about, as its reader may choose what reaches them by e-mail.
     * @enum {string}
     */
    NotificationCategory: 'task' | 'decision' | 'access';
    /** @description Which notifications reach a person by e-mail. In the application all are shown. */
    NotificationChoice: {
      /** @description How often what is unread is put together into a letter: daily, weekly (on Monday) or never, at seven in the morning. */
      digest: components['schemas']['DigestFrequency'];
      /** @description What waits for the person. */
      tasks: boolean;
      /** @description What was decided. */
      decisions: boolean;
      /** @description Roles that were given or taken. */
      access: boolean;
    };
    /** @description Something that the caller was told. */
    NotificationItem: {
      /** Format: uuid */
      id: string;
      /** @description What happened, such as `change-request.waiting`; the list is open. */
      kind: string;
      /** @description task: it waits for the caller; decision: somebody decided; access: what the caller may do has changed. */
      category: components['schemas']['NotificationCategory'];
      /** Format: date-time */
      at: string;
      /**
       * Format: date-time
       * @description Null until it was read.
       */
      readAt: null | string;
      /**
       * Format: uuid
       * @description The record that it leads to; of what sort, the first part of the kind tells.
       */
      recordId: string;
      /**
       * Format: uuid
       * @description The product that it is about.
       */
      productId: null | string;
      /**
       * Format: uuid
       * @description The subject that it is about, where it is about no product.
       */
      subjectId: null | string;
      /** @description Of the product or the subject today, where the caller may see it. */
      name: null | string;
      /** @description The role that was given or taken. */
      role: null | string;
    };
    /** @description One page of a list. */
    NotificationItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['NotificationItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description One of the chain who was told. */
    NotifyRecallRequest: {
      /** @description Shop, agent or distributor. */
      recipient?: null | string;
      /** @description telephone, email, message, paper, in-person, media. */
      channel?: null | components['schemas']['RecallChannel'];
      /** Format: date-time */
      at?: null | string;
      note?: null | string;
    };
    /** @description A field of a file of open data. */
    OpenDataField: {
      name: string;
      /** @description string, integer, boolean, date (YYYY-MM-DD), string[], object[]. */
      type: string;
      /** @description Whether it may be null. */
      optional: boolean;
      /** @description In Vietnamese. */
      meaning: string;
      /** @description In English. */
      meaningEn: string;
      /** @description What it can be, where that is a list; the list is open. */
      values: string[];
    };
    /** @description What the files of open data hold: made of the very types that they are written from, so that it cannot say otherwise. */
    OpenDataTable: {
      /** @description Of the file. */
      name: string;
      /** @description What one line is, in Vietnamese. */
      title: string;
      /** @description The same in English. */
      titleEn: string;
      fields: components['schemas']['OpenDataField'][];
    };
    /** @description One page of a list. */
    OpenDataTablePage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['OpenDataTable'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A recall to open. */
    OpenRecallRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 made by the client, so that it may be sent again; one is made where none is given.
       */
      id?: null | string;
      /** Format: uuid */
      subjectId?: null | string;
      /** @description 1 to 50. */
      lots?: null | components['schemas']['RecallLotRequest'][];
      /** @description subject, inspection, laboratory, complaint, agency. */
      trigger?: null | components['schemas']['RecallTrigger'];
      /** @description Why, in words; at most 4000 characters. */
      basis?: null | string;
      /** @description By decision of an agency; voluntary without it. */
      forced?: null | boolean;
      /**
       * Format: date-time
       * @description From then on the hours for notice and decision count.
       */
      detectedAt?: null | string;
    };
    /** @description The recall just opened. */
    OpenedRecall: {
      /** Format: uuid */
      id: string;
    };
    /** @description Another violation of the same subject. */
    OtherViolation: {
      /** Format: date */
      detectedOn: string;
      /** @description Code of the catalogue. */
      kind: string;
      kindName: string;
      kindNameEn: string;
    };
    /** @description Other violations of the same subject: how many, when and of what kind, and nothing else of cases that other agencies keep. */
    OtherViolations: {
      /** Format: int32 */
      count: number;
      items: components['schemas']['OtherViolation'][];
    };
    /** @description A letter in the outbox. */
    OutboxItem: {
      /** Format: uuid */
      id: string;
      to: string;
      subject: string;
      /** @description Empty once it is sent: it may hold a link that opens an account. */
      text: string;
      /** @description How far a letter has come. */
      status: components['schemas']['LetterStatus'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      sentAt: null | string;
      /** Format: int32 */
      attempts: number;
      /** @description What the mail server said last. */
      error: null | string;
    };
    /** @description One page of a list. */
    OutboxItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['OutboxItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How a part of the service is. The list is open: take a word that you do not know for trouble.
     * @enum {string}
     */
    PartState: 'operational' | 'delayed';
    /** @description A payment. */
    PayViolationRequest: {
      /**
       * Format: uuid
       * @description Of the sender's own making; sent again, it counts once.
       */
      id?: null | string;
      /** Format: int64 */
      amountVnd?: null | number;
      /** Format: date */
      paidOn?: null | string;
      /** @description Number of the receipt. */
      receipt?: null | string;
    };
    /** @description Everything held about a person who has an account. */
    PersonalData: {
      /**
       * Format: date-time
       * @description When it was put together.
       */
      at: string;
      /** @description The account with its roles, past, present and to come. */
      account: components['schemas']['UserItem'];
      /** @description Roles of the person that colleagues held or hold meanwhile. */
      delegations: components['schemas']['DelegationItem'][];
      /** @description Browsers in which the person is signed in, with network addresses. */
      sessions: components['schemas']['SessionItem'][];
      savedViews: components['schemas']['PersonalView'][];
      /** @description Applications that the person allows to act for them. */
      consents: components['schemas']['ConsentItem'][];
      /** @description By which the person asked to represent a subject, as far as they are still kept. */
      registrations: components['schemas']['PersonalRegistration'][];
      /** @description Changes that the person proposed. */
      proposals: components['schemas']['PersonalProposal'][];
      /** @description Products and subjects that the person follows, by the account or by its e-mail address. */
      watches: components['schemas']['PersonalWatch'][];
      /** @description Letters to the person that are still kept, without their texts, which may open the account. */
      letters: components['schemas']['PersonalLetter'][];
      /** @description What the ledger tells about the account, the newest first, personal values included. */
      events: components['schemas']['PersonalEvent'][];
      /** @description What the person did, in numbers. */
      acts: components['schemas']['ActCount'][];
    };
    /** @description Something that happened to the account. */
    PersonalEvent: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      at: string;
      /** @description Such as `user.role-granted.v1`; the list is open. */
      type: string;
      /** @description Whether the person did it; who else did is that one's own data. */
      byOwner: boolean;
      changes: components['schemas']['HistoryChange'][];
    };
    /** @description A letter to the person. */
    PersonalLetter: {
      /** Format: uuid */
      id: string;
      to: string;
      subject: string;
      /** @description How far a letter has come. */
      status: components['schemas']['LetterStatus'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      sentAt: null | string;
    };
    /** @description A change of a record that the person proposed. */
    PersonalProposal: {
      /** Format: uuid */
      id: string;
      /** @description How far a change request has come. */
      status: components['schemas']['ChangeRequestStatus'];
      /** Format: date-time */
      proposedAt: string;
      /** @description The person's words to the officer. */
      note: null | string;
      /** @description Why it was rejected. */
      reason: null | string;
    };
    /** @description A registration of the person as a subject's representative. */
    PersonalRegistration: {
      /** Format: uuid */
      id: string;
      displayName: string;
      taxCode: string;
      /** @description What the person called the subject. */
      subjectName: null | string;
      note: null | string;
      /** @description How far a registration has come. */
      status: components['schemas']['RepresentativeRequestStatus'];
      /** Format: date-time */
      receivedAt: string;
      /** Format: date-time */
      closedAt: null | string;
      /** @description Why it was rejected. */
      reason: null | string;
    };
    /** @description A saved view of the person. */
    PersonalView: {
      /** Format: uuid */
      id: string;
      /** @description The page that it belongs to. */
      page: string;
      name: string;
      /** @description The list's query string. */
      query: string;
      /** @description Colleagues of the agency see it too. */
      shared: boolean;
      isDefault: boolean;
    };
    /** @description A product or a subject that the person follows. */
    PersonalWatch: {
      /** Format: uuid */
      productId: null | string;
      /** Format: uuid */
      subjectId: null | string;
      /** @description Followed by the e-mail address instead of the account. */
      byEmail: boolean;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the owner of the address agreed.
       */
      confirmedAt: null | string;
    };
    /** @description When and by whom a target is visited. */
    PlacePlanTargetRequest: {
      /**
       * Format: int32
       * @description 1–12.
       */
      month: number;
      /**
       * Format: uuid
       * @description Which team goes; none without it.
       */
      teamId?: null | string;
    };
    /** @description Where a stamp was just checked. */
    PlaceRequest: {
      /** @description The stamp's code, or the address that it stands in. */
      code?: null | string;
      /** @description Latitude and longitude in degrees with a comma between; rounded to a tenth before anything is kept. */
      place?: null | string;
    };
    /**
     * @description Kế hoạch năm, hoặc theo chuyên đề.
     * @enum {string}
     */
    PlanKind: 'yearly' | 'thematic';
    /** @description A reason. */
    PlanReasonRequest: {
      reason: string;
    };
    /**
     * @description How far a plan has come.
     * @enum {string}
     */
    PlanStatus: 'draft' | 'submitted' | 'approved';
    /** @description Whom a plan inspects. */
    PlanTargetItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      unitName: null | string;
      /**
       * Format: int32
       * @description 1–12.
       */
      month: number;
      /**
       * Format: int32
       * @description Of the risk assessment when it was chosen.
       */
      points: null | number;
      why: null | string;
      signs: null | string;
      /** Format: uuid */
      teamId: null | string;
      teamName: null | string;
      /** @description Why it came after the approval. */
      addedBecause: null | string;
      withdrawnBecause: null | string;
      /**
       * Format: uuid
       * @description The latest visit made for it.
       */
      inspectionId: null | string;
      /** @description How far a visit has come. */
      inspectionStatus: null | components['schemas']['InspectionStatus'];
      /** Format: date */
      inspectedOn: null | string;
      /** @description Its month is over, and nobody has been there. */
      overdue: boolean;
    };
    /** @description A subject to take in. */
    PlanTargetRequest: {
      /** Format: uuid */
      subjectId: string;
      /**
       * Format: int32
       * @description 1–12.
       */
      month: number;
      /**
       * Format: int32
       * @description Of the proposal.
       */
      points?: null | number;
      /** @description Why it is chosen, in words. */
      why?: null | string;
      /** @description Clear signs of a violation: needed where plans of the year have it already. */
      signs?: null | string;
      /**
       * Format: uuid
       * @description Which team goes.
       */
      teamId?: null | string;
    };
    /** @description A plan that has the subject already. */
    PlannedElsewhere: {
      /** Format: uuid */
      planId: string;
      planName: string;
      agencyName: null | string;
      /**
       * Format: int32
       * @description 1–12.
       */
      month: number;
      /** @description How far a plan has come. */
      status: components['schemas']['PlanStatus'];
    };
    /** @description A record on its way to a portal. */
    PortalDeliveryRow: {
      /** Format: uuid */
      id: string;
      /** @description Its id at the portal. */
      recordId: string;
      /** @description The product's code. */
      code: null | string;
      name: null | string;
      /** @description It is to be taken back, or was. */
      withdrawn: boolean;
      /** @description How far a record's way to a portal has come. */
      state: components['schemas']['PortalDeliveryState'];
      /**
       * Format: int64
       * @description Grows with each change.
       */
      version: number;
      /**
       * Format: int64
       * @description The last one that the portal took.
       */
      sentVersion: null | number;
      /** Format: int32 */
      attempts: number;
      /** @description What the portal last said, in short. */
      lastAnswer: null | string;
      /** Format: date-time */
      changedAt: string;
      /** Format: date-time */
      sentAt: null | string;
      /**
       * Format: date-time
       * @description When it is sent next; null when there is nothing to do.
       */
      nextAttemptAt: null | string;
    };
    /** @description One page of a list. */
    PortalDeliveryRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['PortalDeliveryRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far a record's way to a portal has come.
     * @enum {string}
     */
    PortalDeliveryState: 'waiting' | 'sent' | 'refused' | 'failed';
    /** @description A portal. */
    PortalItem: {
      /** @description Names it in addresses. */
      code: string;
      name: string;
      /** @description Where it is. */
      host: string;
      /** @description Whether the adapter was tried against the real system. Never so far: no description of the real portals' interfaces was found, the contract is ours. */
      verified: boolean;
      /** Format: int32 */
      waiting: number;
      /** Format: int32 */
      sent: number;
      /**
       * Format: int32
       * @description So many records the portal does not take as they are.
       */
      refused: number;
      /**
       * Format: int32
       * @description So many could not be sent and are sent again.
       */
      failed: number;
      /**
       * Format: date-time
       * @description When it last took something.
       */
      lastSentAt: null | string;
      /** @description The latest comparison. */
      lastReconciliation: null | components['schemas']['ReconciliationItem'];
    };
    /** @description One page of a list. */
    PortalItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['PortalItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A failure (RFC 9457). */
    Problem: {
      /**
       * @description Address of the kind of failure.
       * @example /problems/record.stale
       */
      type: string;
      /**
       * @description The status in words.
       * @example Bản ghi đã thay đổi
       */
      title: string;
      /**
       * Format: int32
       * @description The HTTP status.
       */
      status: number;
      /**
       * @description What is wrong and how to mend it, in the reader's language.
       * @example Bản ghi đã được người khác sửa; hãy xem lại bản mới rồi sửa tiếp.
       */
      detail?: string;
      /**
       * @description Stable; for clients to switch on. The catalogue is docs/api/errors.md.
       * @example record.stale
       */
      code: string;
      /**
       * @description Finds the request in the logs.
       * @example 4bf92f3577b34da6a3ce929d0e0e4736
       */
      traceId: string;
      /** @description The fields that are wrong. */
      errors?: {
        /**
         * @description JSON pointer into the body, or the parameter.
         * @example #/name
         */
        pointer: string;
        /**
         * @description Stable; for clients to switch on.
         * @example field.not_empty
         */
        code: string;
        /**
         * @description A sentence in the reader's language.
         * @example 'Name' must not be empty.
         */
        detail: string;
      }[];
    };
    /** @description A figure or choice that the law or the province sets, on the day asked for. */
    ProcessRuleRow: {
      /** @description Area and name, such as certification.validity_months. */
      key: string;
      /** @description The figure or word. */
      value: string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      /** @description Number of the act that sets it; null for a choice of the system. */
      legalDocument: null | string;
      /** @description Whether a source at hand states it. */
      confirmed: boolean;
      /** @description Article, or where the figure was taken from. */
      source: string;
    };
    /** @description One page of a list. */
    ProcessRuleRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ProcessRuleRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A product with everything the register holds of it: the row of the list as of today, and more. */
    ProductDetail: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      subjectKind: string;
      typeCode: null | string;
      typeName: null | string;
      groupCode: null | string;
      groupName: null | string;
      /** @description The unit as recorded, old or new. */
      unitCode: null | string;
      unitName: null | string;
      districtName: null | string;
      /** @description Today's commune, where it is certain. */
      currentUnitCode: null | string;
      currentUnitName: null | string;
      /** Format: uuid */
      certificationId: null | string;
      /** Format: int32 */
      stars: null | number;
      /** @description On the day asked for; `none` without any recognition. */
      status: string;
      level: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionDate: null | string;
      /** Format: date */
      validFrom: null | string;
      /**
       * Format: date
       * @description The last valid day.
       */
      expiresOn: null | string;
      illustrative: boolean;
      description: null | string;
      /** @description What the product tells about itself, for the public page. */
      story: null | string;
      /** Format: uuid */
      typeId: null | string;
      /**
       * Format: uuid
       * @description The unit as recorded, old or new.
       */
      unitId: null | string;
      /**
       * Format: uuid
       * @description Today's commune, where it is certain.
       */
      currentUnitId: null | string;
      /**
       * Format: uuid
       * @description Set when the id asked for belongs to a record merged into this one: this one's id.
       */
      mergedInto: null | string;
      /** @description Older codes, which keep working. */
      aliases: string[];
      /** @description GS1 numbers, 14 digits each. */
      gtins: string[];
      images: components['schemas']['ProductImageItem'][];
      sources: components['schemas']['ProductSourceItem'][];
      /** @description The last one first; only that one can be undone. */
      transfers: components['schemas']['ProductTransferItem'][];
      /** @description Records merged into this one, the newest first; each can be undone. */
      merges: components['schemas']['ProductMergeItem'][];
      /** @description Records split off, the newest first; each can be undone. */
      splits: components['schemas']['ProductSplitItem'][];
      /**
       * Format: int32
       * @description Row version; the ETag begins with it.
       */
      version: number;
    };
    ProductImageItem: {
      /** Format: uuid */
      id: string;
      url: string;
      alt: string;
    };
    /** @description A duplicate that was merged into the product. */
    ProductMergeItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      duplicateId: string;
      duplicateName: string;
      /** Format: date */
      on: string;
    };
    /** @description One product in the officers' list. */
    ProductRow: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      subjectKind: string;
      typeCode: null | string;
      typeName: null | string;
      groupCode: null | string;
      groupName: null | string;
      /** @description The unit as recorded, old or new. */
      unitCode: null | string;
      unitName: null | string;
      districtName: null | string;
      /** @description Today's commune, where it is certain. */
      currentUnitCode: null | string;
      currentUnitName: null | string;
      /** Format: uuid */
      certificationId: null | string;
      /** Format: int32 */
      stars: null | number;
      /** @description On the day asked for; `none` without any recognition. */
      status: string;
      level: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionDate: null | string;
      /** Format: date */
      validFrom: null | string;
      /**
       * Format: date
       * @description The last valid day.
       */
      expiresOn: null | string;
      illustrative: boolean;
    };
    /** @description One page of a list. */
    ProductRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ProductRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    ProductSourceItem: {
      title: string;
      url: null | string;
    };
    /** @description A product that was split off. */
    ProductSplitItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      /** Format: date */
      on: string;
    };
    /** @description What was told of a product's lots. */
    ProductTrace: {
      /** @description Of which something was told, the latest first; at most 200. */
      lots: string[];
      /** @description Of the lot that is asked for, or of the latest; null where nothing was told. */
      record: null | components['schemas']['TraceDetail'];
    };
    /** @description A passing from one subject to another. */
    ProductTransferItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      fromSubjectId: string;
      fromSubjectName: null | string;
      /** Format: uuid */
      toSubjectId: string;
      toSubjectName: null | string;
      /**
       * Format: date
       * @description First day with the new subject.
       */
      on: string;
    };
    /** @description A product type (bộ sản phẩm) of the act in force on the day asked for. */
    ProductTypeRow: {
      /** Format: uuid */
      id: string;
      /** @description Act and running number, such as QD26-07. */
      code: string;
      name: string;
      nameEn: string;
      /** @description Act and numeral, such as QD26-I. */
      groupCode: string;
      groupName: string;
      groupNameEn: string;
      /** @description Subgroup (phân nhóm) as the act names it. */
      subgroup: null | string;
      /** @description Ministries that lead its criteria, separated by semicolons. */
      leadingMinistry: null | string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      /** @description Number of the act that sets it. */
      legalDocument: null | string;
      /** @description Whether a source at hand states the type and its dates. */
      confirmed: boolean;
    };
    /** @description One page of a list. */
    ProductTypeRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ProductTypeRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A target and what was reached. */
    ProgramTargetItem: {
      /** Format: uuid */
      id: string;
      /** Format: int32 */
      year: number;
      unitCode: string;
      /** @description As it was called at the year's end. */
      unitName: string;
      /** @description Tier of local government. Districts ended on 30 June 2025. */
      unitLevel: components['schemas']['UnitLevel'];
      /** @description What a target counts. Each is counted from the register. */
      measure: components['schemas']['TargetMeasure'];
      /**
       * Format: int32
       * @description At least so many; percent where the measure is a rate.
       */
      value: number;
      /**
       * Format: double
       * @description Counted from the register; null before the year begins, and for a rate of nothing.
       */
      reached: null | number;
      /**
       * Format: date
       * @description The day for which it was counted: the year's last, or today.
       */
      countedOn: null | string;
      /**
       * Format: int32
       * @description What was reached, of the target, rounded; null where that says nothing.
       */
      percent: null | number;
      /** @description Whether it was reached; null where nothing was counted. */
      met: null | boolean;
      /** Format: uuid */
      legalDocumentId: null | string;
      /** @description Of the plan that sets it, where it is recorded. */
      legalDocumentNumber: null | string;
      source: string;
      /** @description Whether a source at hand states it. */
      confirmed: boolean;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /** @description One page of a list. */
    ProgramTargetItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ProgramTargetItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A neighbour on the way to the root. */
    ProofStep: {
      /** @description left or right: where the neighbour stands. */
      side: string;
      /** @description Hex. */
      hash: string;
    };
    /** @description A sign that speaks for it. */
    ProposalReason: {
      /** @description What speaks for inspecting a subject. */
      sign: components['schemas']['RiskSign'];
      name: string;
      nameEn: string;
      /**
       * Format: int32
       * @description That it adds.
       */
      points: number;
      /**
       * Format: int32
       * @description How often it was seen; days for `long-since-visit` and `expiry-near`.
       */
      count: number;
      /** @description Whether a source at hand states the weight. */
      confirmed: boolean;
    };
    /** @description What of a product is to change; absent fields stay, null empties. */
    ProposeProductChangeRequest: {
      /** @description Why, for the officer. */
      note?: null | string;
      name?: null | string;
      /** Format: uuid */
      unitId?: null | string;
      /** @description GS1 numbers; replaces all. */
      gtins?: null | string[];
      description?: null | string;
      story?: null | string;
    };
    /** @description Why a recognition is to be taken away. */
    ProposeRevocationRequest: {
      /** @description The class of the reason, one of `GET /revocation-grounds` today or on the day of the basis. */
      groundCode: string;
      /** @description Why, in words. */
      ground: string;
      /** @description What it rests on: inspection, violation, absence, request or conclusion. */
      basis: components['schemas']['RevocationBasis'];
      /**
       * Format: date
       * @description The day of the authority's conclusion or the commune's confirmation, yyyy-MM-dd; from it the days for the decision count (QĐ 26/2026, Article 8).
       */
      basisOn: string;
      /** @description Number of the paper that it rests on. */
      reference?: null | string;
      /**
       * Format: date
       * @description Last day for the subject's opinion; the earliest lawful one unless told.
       */
      opinionDueOn?: null | string;
      /** @description Why the subject is not heard, such as a decision of before this system; then it has no day. */
      hearingWaivedBecause?: null | string;
    };
    /** @description What of a subject is to change; absent fields stay, null empties. Tax code and kind are the officer's. */
    ProposeSubjectChangeRequest: {
      /** @description Why, for the officer. */
      note?: null | string;
      name?: null | string;
      ownerName?: null | string;
      phone?: null | string;
      email?: null | string;
      address?: null | string;
      /** Format: uuid */
      unitId?: null | string;
    };
    /** @description One field of a proposal. */
    ProposedChange: {
      /** @description camelCase, as in the API. */
      field: string;
      /** @description What the register had when it was proposed; a unit by its name. */
      from: null | string;
      /** @description What it has now. */
      now: null | string;
      /** @description What it is to be. */
      to: null | string;
      /** @description It waits, and somebody changed the field in between. */
      moved: boolean;
      /** @description Whether it went into the register; null until somebody decided. */
      taken: null | boolean;
    };
    /** @description The next free number of a series. */
    ProposedStampRange: {
      series: string;
      /** Format: int64 */
      from: number;
    };
    /** @description A subject that might be inspected. */
    ProposedTarget: {
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      unitName: null | string;
      /** Format: int32 */
      products: number;
      /**
       * Format: int32
       * @description Of all reasons together.
       */
      points: number;
      /** @description Why, the weightiest first. */
      reasons: components['schemas']['ProposalReason'][];
      /**
       * Format: date
       * @description Of any agency.
       */
      lastVisitOn: null | string;
      /** @description Plans of the year that have it, of any agency. */
      plannedBy: components['schemas']['PlannedElsewhere'][];
    };
    /** @description One page of a list. */
    ProposedTargetPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ProposedTarget'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description One recognition as the public sees it. */
    PublicCertification: {
      /** Format: int32 */
      stars: number;
      /** @description What a recognition is worth on a given day. The list is open for clients: an unknown value means not valid. */
      status: components['schemas']['CertificationStatus'];
      /** @description commune, district, province, ministry, or unknown where the source does not say. */
      level: components['schemas']['CertificationLevel'];
      /** @description The authority that recognised. */
      issuer: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionDate: null | string;
      /** Format: date */
      validFrom: null | string;
      /**
       * Format: date
       * @description The last valid day: the decision's date and 36 months (QĐ 26/2026/QĐ-TTg, Điều 4).
       */
      expiresOn: null | string;
      /**
       * Format: date
       * @description First day without validity after a revocation or withdrawal.
       */
      endedOn: null | string;
      endReason: null | string;
      /** @description How a revocation was decided; on the product's page only. */
      end: null | components['schemas']['PublicEnd'];
    };
    /** @description A published decision. */
    PublicDecision: {
      /** Format: uuid */
      id: string;
      /** @description What a decision does to the recognitions that it names. The list is open for clients. */
      kind: components['schemas']['DecisionKind'];
      number: string;
      /** Format: date */
      date: string;
      /**
       * Format: date
       * @description First day of the effect.
       */
      effectiveOn: string;
      issuer: string;
      issuerEn: string;
      signatoryName: string;
      signatoryTitle: null | string;
      /** Format: date */
      publishedOn: string;
      /** @description SHA-256 of the scan of the signed paper: whoever has it can compare. */
      scanHash: string;
      items: components['schemas']['PublicDecisionItem'][];
      /** @description What was put right since, the oldest first. */
      corrections: components['schemas']['PublicDecisionCorrection'][];
    };
    /** @description What was put right after the publication. */
    PublicDecisionCorrection: {
      /** Format: date */
      on: string;
      text: string;
    };
    /** @description A product that a decision names. */
    PublicDecisionItem: {
      /** Format: int32 */
      ordinal: number;
      /** @description Leads to the product's public page. */
      code: null | string;
      name: string;
      /** @description Who makes it; a household owner's name may be reduced to initials. */
      subjectName: string;
      unitName: null | string;
      /** Format: int32 */
      stars: number;
      /** @description The class of the reason, as the act of the day has it; none of a reinstatement. */
      groundCode: null | string;
      ground: null | string;
      groundEn: null | string;
      /** @description Why, in the words of the decision. */
      reason: string;
    };
    /** @description A published decision in a list. */
    PublicDecisionRow: {
      /** Format: uuid */
      id: string;
      /** @description What a decision does to the recognitions that it names. The list is open for clients. */
      kind: components['schemas']['DecisionKind'];
      number: string;
      /** Format: date */
      date: string;
      /** Format: date */
      effectiveOn: string;
      /** @description Of the body that decided; lists more of its decisions as `issuer`. */
      issuerCode: string;
      issuer: string;
      issuerEn: string;
      /**
       * Format: int32
       * @description How many products it names.
       */
      items: number;
      /** Format: date */
      publishedOn: string;
    };
    /** @description One page of a list. */
    PublicDecisionRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['PublicDecisionRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description How a recognition came to its end before its time. */
    PublicEnd: {
      /** @description The class of the reason, as the act of the day has it. */
      groundCode: null | string;
      /** @description Its name in Vietnamese. */
      ground: null | string;
      /** @description Its name in English. */
      groundEn: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionDate: null | string;
      /**
       * Format: uuid
       * @description Leads to the decision's page; null until it is published.
       */
      decisionId: null | string;
    };
    /** @description A picture. */
    PublicImage: {
      /** @description Address below this server. */
      url: string;
      /** @description What it shows, for those who cannot see it. */
      alt: string;
    };
    /** @description How many rows of a published list lie in a unit. */
    PublicListUnit: {
      /** @description Of today; null of products whose unit of today is not known. */
      unitCode: null | string;
      unitName: null | string;
      /** Format: int32 */
      count: number;
    };
    /** @description One page of a list. */
    PublicListUnitPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['PublicListUnit'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A review of how a locality evaluates, as everyone reads it; names no persons. */
    PublicLocalityReview: {
      /** Format: uuid */
      id: string;
      /** @description For questions by telephone. */
      code: string;
      /** @description Whose evaluations were reviewed. */
      unitName: null | string;
      /** @description Which agency reviewed. */
      agencyName: null | string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /**
       * Format: int32
       * @description How many recognitions the locality had in the period.
       */
      candidates: number;
      /**
       * Format: int32
       * @description How many of them were drawn and scored again.
       */
      sampleSize: number;
      /** @description Of the draw. */
      seed: string;
      /** @description Of the draw. */
      algorithm: string;
      /** @description Counts and differences. */
      summary: components['schemas']['ReviewSummary'];
      /** Format: date */
      publishedOn: string;
      /** @description What was scored again; empty unless it was decided that everyone reads it. */
      products: components['schemas']['PublicReviewedProduct'][];
    };
    /** @description One page of a list. */
    PublicLocalityReviewPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['PublicLocalityReview'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A product as the public sees it; holds no personal data. */
    PublicProduct: {
      code: string;
      aliases: string[];
      name: string;
      description: null | string;
      story: null | string;
      images: components['schemas']['PublicImage'][];
      gtins: string[];
      typeCode: null | string;
      typeName: null | string;
      groupCode: null | string;
      groupName: null | string;
      /** @description Who makes the product. */
      subject: components['schemas']['PublicSubject'];
      /** @description An administrative unit, old or new. */
      unit: null | components['schemas']['PublicUnit'];
      /** @description An administrative unit, old or new. */
      currentUnit: null | components['schemas']['PublicUnit'];
      /** @description What a recognition is worth on a given day. The list is open for clients: an unknown value means not valid. */
      status: components['schemas']['CertificationStatus'];
      illustrative: boolean;
      /** @description One recognition as the public sees it. */
      certification: components['schemas']['PublicCertification'];
      certifications: components['schemas']['PublicCertification'][];
      sources: components['schemas']['PublicSource'][];
      /** @description Lots of it that are being taken off the market now. */
      recalls: components['schemas']['PublicProductRecall'][];
      /** Format: date-time */
      checkedAt: string;
    };
    /** @description A recall that is under way, on a product's page. */
    PublicProductRecall: {
      /** Format: uuid */
      id: string;
      code: string;
      reason: string;
      instructions: string;
      /** @description Codes of the lots to bring back. */
      lots: string[];
    };
    /** @description One product in a public list. */
    PublicProductRow: {
      /** @description The product's code, such as `83-832-28882-2-2022`. */
      code: string;
      name: string;
      /** @description Who makes it; a household owner's name may be reduced to initials. */
      subjectName: string;
      /**
       * Format: int32
       * @description 3, 4 or 5.
       */
      stars: number;
      /** @description Today, in Việt Nam. An unknown value means not valid. */
      status: components['schemas']['CertificationStatus'];
      /**
       * Format: date
       * @description The last valid day; null when unconfirmed.
       */
      expiresOn: null | string;
      /** @description Where, as recorded. */
      unitName: null | string;
      groupName: null | string;
      illustrative: boolean;
    };
    /** @description One page of a list. */
    PublicProductRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['PublicProductRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A recall as everyone reads it; holds no personal data. */
    PublicRecall: {
      /** Format: uuid */
      id: string;
      /** @description For questions by telephone. */
      code: string;
      /** @description Who makes it; a household owner's name may be reduced to initials. */
      subjectName: string;
      /** @description Whether it is under way. */
      open: boolean;
      /** @description By decision of an agency, not of the subject's own accord. */
      forced: boolean;
      decisionNumber: null | string;
      /** Format: date */
      decidedOn: null | string;
      /** @description The body that decided. */
      agency: null | string;
      reason: string;
      /** @description What whoever has bought it does. */
      instructions: string;
      /** Format: date */
      publishedOn: string;
      /** Format: date */
      closedOn: null | string;
      lots: components['schemas']['PublicRecalledLot'][];
    };
    /** @description A lot to bring back. */
    PublicRecalledLot: {
      /** @description Leads to the product's public page. */
      productCode: null | string;
      productName: string;
      /** @description As it stands on the pack. */
      lot: string;
      pack: null | string;
      /** Format: date */
      madeOn: null | string;
      /** Format: date */
      expiresOn: null | string;
      /** Format: double */
      made: number;
      unit: string;
    };
    /** @description A product that was scored again. */
    PublicReviewedProduct: {
      productName: string;
      /** Format: int32 */
      originalStars: number;
      /** Format: double */
      originalScore: null | number;
      /** Format: double */
      score: number;
      /**
       * Format: int32
       * @description That the new score gives; null where no recognition is given.
       */
      stars: null | number;
      /** @description What re-scoring says of the stars that the locality gave. */
      outcome: components['schemas']['RescoreOutcome'];
    };
    /** @description Where a fact was found. */
    PublicSource: {
      title: string;
      url: null | string;
    };
    /** @description Who makes the product. */
    PublicSubject: {
      name: string;
      kind: string;
    };
    /** @description The origin of a lot as the public reads it; holds no personal data. */
    PublicTrace: {
      /** @description Of which something is known, the latest first. */
      lots: string[];
      /** @description That is shown; null for what holds of every lot, or where nothing is known. */
      lot: null | string;
      producer: null | string;
      /** Format: date-time */
      producedAt: null | string;
      traceCode: null | string;
      brand: null | string;
      model: null | string;
      serial: null | string;
      shelfLife: null | string;
      standards: string[];
      /** @description In the order of time. */
      stages: components['schemas']['PublicTraceStage'][];
      /** Format: date-time */
      recordedAt: null | string;
    };
    /** @description A stage as the public reads it. */
    PublicTraceStage: {
      name: string;
      code: null | string;
      placeCode: null | string;
      placeName: null | string;
      /** Format: date-time */
      at: string;
      /** @description Whom it came from: organisations by name, people by initials. */
      from: string[];
      /** @description Whom it went to. */
      to: string[];
    };
    /** @description An administrative unit, old or new. */
    PublicUnit: {
      code: string;
      name: string;
      districtName: null | string;
      provinceName: null | string;
    };
    /** @description What everyone reads. */
    PublishLocalityReviewRequest: {
      /** @description Whether the products' names are read too; no without it. */
      products?: null | boolean;
    };
    /** @description What everyone is to read; it names no person. */
    PublishRecallRequest: {
      reason?: null | string;
      /** @description What whoever has bought it does. */
      instructions?: null | string;
    };
    /** @description An import and how far it is. */
    QueuedImport: {
      /**
       * Format: uuid
       * @description Ask for it at `/imports/{id}`.
       */
      id: string;
      /** @description How far an import has come. */
      status: components['schemas']['ImportStatus'];
    };
    /** @description What was read. */
    ReadNotificationsRequest: {
      /**
       * Format: uuid
       * @description The newest that the reader has seen, so that what came since stays unread; everything when left out.
       */
      upTo?: null | string;
    };
    /**
     * @description How the chain is told.
     * @enum {string}
     */
    RecallChannel: 'telephone' | 'email' | 'message' | 'paper' | 'in-person' | 'media';
    /** @description What is due by when. */
    RecallClock: {
      /** Format: date-time */
      dueAt: string;
      /**
       * Format: date-time
       * @description When it was done.
       */
      doneAt: null | string;
      /**
       * Format: int32
       * @description Begun hours by which it was, or still is, too late; null in time.
       */
      hoursLate: null | number;
      /**
       * Format: int32
       * @description Whole hours that are left; null when it is done or late.
       */
      hoursLeft: null | number;
    };
    /** @description The decision of a forced recall. */
    RecallDecisionItem: {
      number: string;
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      agencyId: string;
      agencyName: null | string;
      signatoryName: string;
      signatoryTitle: null | string;
    };
    /** @description A recall. */
    RecallDetail: {
      /** Format: uuid */
      id: string;
      code: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** @description How far it has come. */
      status: components['schemas']['RecallStatus'];
      forced: boolean;
      /** @description By what it became known. */
      trigger: components['schemas']['RecallTrigger'];
      /** @description Why, in words; may name people. */
      basis: string;
      /** Format: uuid */
      agencyId: null | string;
      /** @description The agency that opened it; null of a subject's own. */
      agencyName: null | string;
      /** Format: date-time */
      detectedAt: string;
      /** Format: date-time */
      openedAt: string;
      openedBy: null | string;
      /** @description What is due by when. */
      noticeClock: components['schemas']['RecallClock'];
      /** @description What is due by when. */
      decisionClock: null | components['schemas']['RecallClock'];
      /** @description The decision of a forced recall. */
      decision: null | components['schemas']['RecallDecisionItem'];
      /** @description What everyone reads. */
      publication: null | components['schemas']['RecallPublication'];
      lots: components['schemas']['RecallLotItem'][];
      /** @description Sums of the lots, one for each unit of measure. */
      totals: components['schemas']['RecallTotal'][];
      notices: components['schemas']['RecallNoticeItem'][];
      progress: components['schemas']['RecallProgressItem'][];
      treatments: components['schemas']['RecallTreatmentItem'][];
      effective: null | boolean;
      effectivenessText: null | string;
      /** Format: date-time */
      checkedAt: null | string;
      checkedBy: null | string;
      /** Format: date-time */
      closedAt: null | string;
      closedBy: null | string;
      unaccountedBecause: null | string;
      withdrawnBecause: null | string;
      /** @description Whether the caller may decide, publish, check and close it. */
      mayManage: boolean;
      /** @description Whether the caller may name more lots. */
      mayAddLots: boolean;
      /** @description Whether the caller may add notices, figures and treatments. */
      mayReport: boolean;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /** @description A lot with its latest figures. */
    RecallLotItem: {
      /** Format: uuid */
      productId: string;
      productName: string;
      code: string;
      pack: null | string;
      /** Format: date */
      madeOn: null | string;
      /** Format: date */
      expiresOn: null | string;
      unit: string;
      /** Format: double */
      made: number;
      /**
       * Format: double
       * @description Gone out, whether it came back or not.
       */
      sold: number;
      /**
       * Format: double
       * @description Never gone out, and kept apart.
       */
      left: number;
      /**
       * Format: double
       * @description Come back, and kept apart.
       */
      recovered: number;
      /**
       * Format: double
       * @description Destroyed, and counted neither as left nor as recovered.
       */
      destroyed: number;
      /**
       * Format: double
       * @description Made, and neither left nor recovered nor destroyed.
       */
      unaccounted: number;
      /**
       * Format: date-time
       * @description When figures were last entered; null when never.
       */
      reportedAt: null | string;
    };
    /** @description A lot to take off the market. */
    RecallLotRequest: {
      /** Format: uuid */
      productId?: null | string;
      /** @description As it stands on the pack: 1 to 20 letters without diacritics, digits and signs (GS1 AI 10). */
      code?: null | string;
      /** @description Such as "hộp 500 g". */
      pack?: null | string;
      /** Format: date */
      madeOn?: null | string;
      /** Format: date */
      expiresOn?: null | string;
      /**
       * Format: double
       * @description How much was made of it.
       */
      made?: null | number;
      /** @description Of the quantities, such as "hộp". */
      unit?: null | string;
    };
    /** @description One of the chain who was told. */
    RecallNoticeItem: {
      /** Format: uuid */
      id: string;
      recipient: string;
      /** @description How the chain is told. */
      channel: components['schemas']['RecallChannel'];
      /** Format: date-time */
      at: string;
      note: null | string;
      by: null | string;
    };
    /** @description Figures as they were once entered. */
    RecallProgressItem: {
      lot: string;
      unit: string;
      /** Format: double */
      sold: number;
      /** Format: double */
      left: number;
      /** Format: double */
      recovered: number;
      /** Format: double */
      destroyed: number;
      note: null | string;
      /** Format: date-time */
      at: string;
      by: null | string;
    };
    /** @description What everyone reads. */
    RecallPublication: {
      reason: string;
      /** @description What whoever has bought it does. */
      instructions: string;
      /** Format: date-time */
      at: string;
    };
    /** @description A recall in a list. */
    RecallRow: {
      /** Format: uuid */
      id: string;
      /** @description For telephone and paper. */
      code: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** @description Names of the products. */
      products: string[];
      /** @description How far it has come. */
      status: components['schemas']['RecallStatus'];
      forced: boolean;
      /** @description By what it became known. */
      trigger: components['schemas']['RecallTrigger'];
      /**
       * Format: int32
       * @description How many lots it names.
       */
      lots: number;
      /**
       * Format: int32
       * @description How many of them are not wholly accounted for.
       */
      openLots: number;
      /** Format: date-time */
      detectedAt: string;
      /**
       * Format: date-time
       * @description By when the chain is told.
       */
      noticeDueAt: string;
      /**
       * Format: date-time
       * @description When the first of the chain was told.
       */
      notifiedAt: null | string;
      /**
       * Format: int32
       * @description Begun hours by which that was, or still is, too late; null in time.
       */
      noticeHoursLate: null | number;
      /**
       * Format: date-time
       * @description By when an agency decides; null of a voluntary one.
       */
      decisionDueAt: null | string;
      /** Format: date-time */
      decidedAt: null | string;
      /**
       * Format: int32
       * @description Begun hours by which that was, or still is, too late; null in time.
       */
      decisionHoursLate: null | number;
      /**
       * Format: date-time
       * @description Since when everyone reads of it.
       */
      publishedAt: null | string;
      /** Format: date-time */
      closedAt: null | string;
    };
    /** @description One page of a list. */
    RecallRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RecallRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far it has come.
     * @enum {string}
     */
    RecallStatus: 'undecided' | 'under-way' | 'checked' | 'closed' | 'withdrawn';
    /** @description Sums of the lots with one unit of measure. */
    RecallTotal: {
      unit: string;
      /** Format: double */
      made: number;
      /** Format: double */
      sold: number;
      /** Format: double */
      left: number;
      /** Format: double */
      recovered: number;
      /** Format: double */
      destroyed: number;
      /** Format: double */
      unaccounted: number;
    };
    /** @description What became of goods. */
    RecallTreatmentItem: {
      /** Format: uuid */
      id: string;
      /** @description What becomes of the goods. */
      method: components['schemas']['RecallTreatmentMethod'];
      /** Format: date */
      on: string;
      text: string;
      by: null | string;
    };
    /**
     * @description What becomes of the goods.
     * @enum {string}
     */
    RecallTreatmentMethod: 'fix' | 'change-of-purpose' | 're-export' | 'destroy';
    /**
     * @description By what it became known.
     * @enum {string}
     */
    RecallTrigger: 'subject' | 'inspection' | 'laboratory' | 'complaint' | 'agency';
    /** @description A comparison of both sides. */
    ReconciliationItem: {
      /** Format: uuid */
      id: string;
      portal: string;
      status: components['schemas']['ReconciliationStatus'];
      /** Format: date-time */
      requestedAt: string;
      /** Format: date-time */
      finishedAt: null | string;
      /**
       * Format: int32
       * @description So many records the portal should have.
       */
      ours: number;
      /**
       * Format: int32
       * @description So many it has.
       */
      theirs: number;
      /**
       * Format: int32
       * @description So many are the same on both sides.
       */
      equal: number;
      /**
       * Format: int32
       * @description So many the portal lacks.
       */
      missing: number;
      /**
       * Format: int32
       * @description So many it should not have.
       */
      surplus: number;
      /**
       * Format: int32
       * @description So many are not the same.
       */
      different: number;
      /** @description Why the portal could not be read. */
      error: null | string;
    };
    /** @description One page of a list. */
    ReconciliationItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ReconciliationItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @enum {string} */
    ReconciliationStatus: 'waiting' | 'running' | 'done' | 'failed';
    /** @description Answers to record. */
    RecordAnswersRequest: {
      answers: components['schemas']['AnswerRequest'][];
      /** Format: date-time */
      sentAt?: null | string;
    };
    /** @description A finding to record. */
    RecordFindingRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 of the device.
       */
      id?: null | string;
      /**
       * Format: uuid
       * @description The item that fails.
       */
      itemId?: null | string;
      /** Format: uuid */
      productId?: null | string;
      /** @description minor, major, critical; the item's own without it. */
      severity?: null | components['schemas']['FindingSeverity'];
      /** @description What was found. */
      text: string;
      /** @description What has to be done. */
      measure?: null | string;
      /** @description Who has to do it. */
      responsible?: null | string;
      /**
       * Format: date
       * @description Last day for it; some days from the finding without it.
       */
      dueOn?: null | string;
      /** Format: date-time */
      foundAt?: null | string;
      /** Format: date-time */
      sentAt?: null | string;
    };
    /** @description A violation to record. */
    RecordViolationRequest: {
      /**
       * Format: uuid
       * @description A UUIDv7 of the device; sent again, it gives the same case.
       */
      id?: null | string;
      /**
       * Format: uuid
       * @description Who keeps it; the caller's own agency without it.
       */
      agencyId?: null | string;
      /** Format: uuid */
      subjectId?: null | string;
      /** @description Products of the subject that it is about. */
      productIds?: null | string[];
      /** @description Code of the catalogue of the day of detection. */
      kind?: null | string;
      /** @description What was done, in words. */
      act?: null | string;
      /** @description Where. */
      place?: null | string;
      /** Format: date */
      detectedOn?: null | string;
      /** @description finding, market-check, complaint, other-agency, artwork, stamp-alert. */
      source?: null | components['schemas']['ViolationSource'];
      /**
       * Format: uuid
       * @description Id of the finding, the complaint, the label or the suspicion of a copied stamp.
       */
      sourceId?: null | string;
      /** @description Where the minutes are made already; with their date. */
      minutesNumber?: null | string;
      /** Format: date */
      minutesOn?: null | string;
    };
    /** @description Each opens the account once, beside the password, when the telephone is lost. */
    RecoveryCodes: {
      /** @description Shown now and never again. */
      codes: string[];
    };
    /** @description The window for a re-evaluation as days of the calendar. */
    ReevaluationDates: {
      /**
       * Format: date
       * @description First day on which the dossier is taken.
       */
      opensOn: string;
      /**
       * Format: date
       * @description Last day on which it is taken.
       */
      closesOn: string;
      /**
       * Format: date
       * @description Last valid day of the certificate.
       */
      expiresOn: string;
      /**
       * Format: date
       * @description Until when, at most, the old certificate may hold until the result; null where the rules of transition do not reach.
       */
      transitionUntil: null | string;
    };
    /** @description When dossiers for the re-evaluation are taken: days before the last valid day, as the rules of the day say. */
    ReevaluationWindow: {
      /**
       * Format: int32
       * @description Not earlier than so many days before.
       */
      earliestDays: number;
      /**
       * Format: int32
       * @description Not later than so many days before.
       */
      latestDays: number;
      /**
       * Format: int32
       * @description Whoever could not meet the window may keep the certificate until the result, at most so many days after.
       */
      transitionDays: number;
      /**
       * Format: date
       * @description First day of the rule; who had a part of the window before it could not meet it wholly.
       */
      since: null | string;
    };
    /** @description A row of a batch that was refused. */
    RefusedRow: {
      /**
       * Format: uuid
       * @description Which.
       */
      certificationId: string;
      /** @description Stable, as in the catalogue of errors. */
      code: string;
      /** @description Why, in Vietnamese. */
      detail: string;
      /** @description In English. */
      detailEn: string;
    };
    /** @description A system or application to let in. */
    RegisterClientRequest: {
      /** @description Its id, of our choice: lower-case letters, digits, '-' and '.', 50 at most. */
      clientId: string;
      /** @description Its name for people. */
      name: string;
      /** @description system (calls on its own account), public (on people's devices, without a secret) or web (on a server of its own). */
      kind: components['schemas']['ClientKind'];
      /**
       * Format: uuid
       * @description The agency that answers for it.
       */
      agencyId?: null | string;
      /** @description What it may ask for. */
      scopes: string[];
      /** @description Where people are sent back to: https, or http on the person's own device. None for a system. */
      redirectUris?: null | string[];
      /** @description Addresses and networks (CIDR) that it may call from; none = anywhere. */
      addresses?: null | string[];
      /**
       * Format: int32
       * @description On each node; as configured for all when left out.
       */
      requestsPerMinute?: null | number;
    };
    /** @description The register in figures. */
    RegisterFigures: {
      /**
       * Format: int32
       * @description Products that have or had a recognition.
       */
      products: number;
      /** @description Products by status; `in-force` here leaves out those expiring. */
      byStatus: {
        [key: string]: number;
      };
      /** @description Products in force by stars. */
      byStars: {
        [key: string]: number;
      };
      /**
       * Format: int32
       * @description Subjects of these products.
       */
      subjects: number;
      /** Format: date-time */
      checkedAt: string;
    };
    /** @description A GTIN to register. */
    RegisterGtinRequest: {
      /** @description 8, 12, 13 or 14 digits with a right check digit. */
      gtin?: null | string;
      /** Format: uuid */
      productId?: null | string;
      /**
       * Format: uuid
       * @description Whose number it is, as the certificate of GS1 says; the product's subject without it.
       */
      subjectId?: null | string;
      /** @description item, inner, case; item without it. */
      level?: null | components['schemas']['GtinPackLevel'];
      /** @description The pack in words, such as "hộp 500 g". */
      variant?: null | string;
      /** @description 4 to 12 digits, as the certificate of GS1 says. */
      companyPrefix?: null | string;
      /** @description Of the certificate of GS1. */
      licenceNumber?: null | string;
      /** Format: date */
      licenceOn?: null | string;
      /**
       * Format: date
       * @description Last day of the right to the company prefix.
       */
      licenceUntil?: null | string;
      /**
       * Format: date
       * @description First day on packs; today without it.
       */
      validFrom?: null | string;
      /**
       * Format: date
       * @description Last day.
       */
      validTo?: null | string;
    };
    /** @description A product to enter into the register. */
    RegisterProductRequest: {
      /** @description As on the decision or the pack. */
      name: string;
      /** Format: uuid */
      subjectId: string;
      /** @description Code of a product type, such as QD26-07; see `GET /product-types`. */
      typeCode?: null | string;
      /**
       * Format: uuid
       * @description The administrative unit as the paper names it, old or new; today's follows from it.
       */
      unitId?: null | string;
      description?: null | string;
      story?: null | string;
      /** @description The product's code, where it has one; otherwise it gets `OCOP-…`. */
      code?: null | string;
      /** @description GS1 numbers of 8, 12, 13 or 14 digits. */
      gtins?: null | string[];
      /** @description Older codes that must keep working. */
      aliases?: null | string[];
    };
    /** @description Somebody who represents a subject. The answer never tells whether the subject, the code or an account exists. */
    RegisterRepresentativeRequest: {
      /** @description Where the letter goes; the account's address. */
      email: string;
      /** @description The person's name. */
      displayName: string;
      /** @description The subject's: 10, 12 or 13 digits. */
      taxCode: string;
      /** @description As handed over by an officer; without one, an officer decides. */
      code?: null | string;
      /** @description What the subject is called, for the officer. */
      subjectName?: null | string;
      /** @description Words to the officer, such as a telephone number to ask at. */
      note?: null | string;
    };
    /** @description A subject to enter into the register. */
    RegisterSubjectRequest: {
      /** @description In full, as on its papers. */
      name: string;
      /** @description What sort of owner a subject (chủ thể) is. */
      kind: components['schemas']['SubjectKind'];
      /** @description 10, 12 or 13 digits. */
      taxCode?: null | string;
      /** @description Of a household or a farm; personal, never public. */
      ownerName?: null | string;
      /** @description Personal, never public. */
      phone?: null | string;
      /** @description Personal, never public. */
      email?: null | string;
      /** @description House and street; never public. */
      address?: null | string;
      /**
       * Format: uuid
       * @description The administrative unit as the paper names it, old or new.
       */
      unitId?: null | string;
      /** @description Other spellings under which lists name the subject. */
      aliases?: null | string[];
    };
    /** @description A subscription to make. */
    RegisterWebhookRequest: {
      /**
       * Format: uuid
       * @description Id of the connected system that it belongs to; left out, the one that calls.
       */
      clientId?: null | string;
      /** @description For people. */
      name: string;
      /** @description https address that events are posted to. */
      url: string;
      /** @description Types of events, with or without the prefix; `certification.` stands for a whole area. All when left out. */
      types?: null | string[];
    };
    /** @description A client that was let in. */
    RegisteredClient: {
      /** Format: uuid */
      id: string;
      /** @description By which it is known to itself. */
      clientId: string;
      /** @description Shown once and stored nowhere; null for an application that can keep none. */
      secret: null | string;
    };
    /** @description A product just entered. */
    RegisteredProduct: {
      /** Format: uuid */
      id: string;
      code: string;
    };
    /** @description A subscription that was made. */
    RegisteredWebhook: {
      /** Format: uuid */
      id: string;
      /** @description Shown once; it signs what is sent. */
      secret: string;
    };
    /** @description Why nothing can be done with it; whoever complained reads it. */
    RejectComplaintRequest: {
      reason?: null | string;
    };
    /** @description Why not, in words that the other side reads. */
    RejectionRequest: {
      reason: string;
    };
    /** @description How a remedy was shown. */
    RemedyItem: {
      /** Format: uuid */
      id: string;
      text: string;
      /** @description The paper or picture that shows it. */
      fileUrl: null | string;
      contentType: null | string;
      /** Format: date-time */
      submittedAt: string;
      submittedBy: null | string;
      sentBackBecause: null | string;
    };
    /** @description What it takes to switch the second factor off. */
    RemoveTotpRequest: {
      /** @description The present password; left out by accounts that have none. */
      password?: null | string;
      /** @description The authenticator application's 6 digits. */
      totpCode?: null | string;
      /** @description A recovery code instead. */
      recoveryCode?: null | string;
    };
    /** @description A body's new name. */
    RenameAgencyRequest: {
      /** @description Official name. */
      name: string;
      /** @description The same in English. */
      nameEn: string;
      /**
       * Format: date
       * @description First day of the new name.
       */
      on: string;
      /** @description The act or decision that says so. */
      basis: string;
    };
    /** @description A unit's new name. */
    RenameUnitRequest: {
      /** @description Official name with its kind. */
      name: string;
      /** @description Kind in Vietnamese. */
      kind: string;
      /**
       * Format: date
       * @description First day of the new name; not in the future.
       */
      on: string;
      /** @description The act that says so. */
      basis: string;
    };
    /** @description A recognition that takes the place of the one before. */
    RenewCertificationRequest: {
      /**
       * Format: int32
       * @description 3, 4 or 5: as many as before, more or fewer.
       */
      stars: number;
      level?: null | components['schemas']['CertificationLevel'];
      decisionNumber?: null | string;
      /**
       * Format: date
       * @description The day the decision was signed, yyyy-MM-dd; validity counts from it.
       */
      decisionDate: string;
      /**
       * Format: date
       * @description First valid day, when the decision sets one later than its own date.
       */
      effectiveOn?: null | string;
      /** Format: uuid */
      issuerAgencyId?: null | string;
      issuerName?: null | string;
      /** Format: uuid */
      legalDocumentId?: null | string;
      /**
       * Format: double
       * @description Average total of the council, 0 to 100.
       */
      score?: null | number;
      certificateNumber?: null | string;
      note?: null | string;
    };
    /** @description Renewals of the recognitions that end in a time. */
    RenewalFigures: {
      /**
       * Format: date
       * @description The day for which it was counted.
       */
      on: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      items: components['schemas']['RenewalTally'][];
      /** @description Renewals of the recognitions that end in a quarter or in a unit. What was revoked or withdrawn before its end is left out. */
      total: components['schemas']['RenewalTally'];
    };
    /** @description What became of each. */
    RenewalOutcomes: {
      /**
       * Format: int32
       * @description How many were noted.
       */
      set: number;
      /** @description Those that were not. */
      refused: components['schemas']['RefusedRow'][];
    };
    /**
     * @description How far the renewal of a recognition has come.
     * @enum {string}
     */
    RenewalState: 'no-contact' | 'notified' | 'dossier-promised' | 'submitted' | 'scheduled' | 'given-up';
    /** @description Renewals of the recognitions that end in a quarter or in a unit. What was revoked or withdrawn before its end is left out. */
    RenewalTally: {
      /** @description As `2026-Q4`, where that is what was asked for. */
      quarter: null | string;
      /** Format: date */
      from: null | string;
      /** Format: date */
      to: null | string;
      /** @description Of today, where that is what was asked for. */
      unitCode: null | string;
      unitName: null | string;
      /**
       * Format: int32
       * @description Recognitions that end.
       */
      due: number;
      /**
       * Format: int32
       * @description Recognised again without a day between.
       */
      inTime: number;
      /**
       * Format: int32
       * @description Recognised again after days without a recognition.
       */
      late: number;
      /**
       * Format: int32
       * @description Ended, and not recognised again.
       */
      notRenewed: number;
      /**
       * Format: int32
       * @description Valid still, and not recognised again yet.
       */
      pending: number;
      /**
       * Format: double
       * @description Percent recognised again, of those that are not pending; null of none.
       */
      rate: null | number;
      /**
       * Format: double
       * @description Median of the days from the last valid one to the decision that recognised again, where that came later; null of none.
       */
      medianDays: null | number;
    };
    /** @description What to send anew: one of the two. */
    ReplayWebhookRequest: {
      /**
       * Format: int64
       * @description Everything after this position of the feed.
       */
      fromPosition?: null | number;
      /** @description Ids of deliveries, 200 at most. */
      deliveries?: null | string[];
    };
    /** @description Where the goods of a lot are now, in its unit. Left, recovered and destroyed together are at most what was made. */
    ReportLotRequest: {
      /** @description Its code. */
      lot?: null | string;
      /**
       * Format: uuid
       * @description Needed where two products have a lot of that code.
       */
      productId?: null | string;
      /**
       * Format: double
       * @description Gone out, whether it came back or not.
       */
      sold?: null | number;
      /**
       * Format: double
       * @description Never gone out, and kept apart.
       */
      left?: null | number;
      /**
       * Format: double
       * @description Come back, and kept apart.
       */
      recovered?: null | number;
      /**
       * Format: double
       * @description Destroyed, and counted neither as left nor as recovered.
       */
      destroyed?: null | number;
    };
    /** @description New figures; lots not named stay as they were. */
    ReportRecallRequest: {
      lots?: null | components['schemas']['ReportLotRequest'][];
      note?: null | string;
    };
    /** @description A code that was made. */
    RepresentativeCodeItem: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: null | string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      usedAt: null | string;
      /** Format: date-time */
      revokedAt: null | string;
      /** @description It may still be used. */
      usable: boolean;
    };
    /** @description One page of a list. */
    RepresentativeCodeItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RepresentativeCodeItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Somebody who represents a subject. */
    RepresentativeItem: {
      /**
       * Format: uuid
       * @description The role that is held; ending it ends the access.
       */
      assignmentId: string;
      displayName: string;
      email: string;
      /** @description invited until the password is chosen, active, or disabled. */
      status: components['schemas']['UserStatus'];
      /**
       * Format: date
       * @description First day.
       */
      validFrom: string;
      /**
       * Format: date
       * @description Last day; none while no end is known.
       */
      validTo: null | string;
      /** @description Held today. */
      isCurrent: boolean;
    };
    /** @description One page of a list. */
    RepresentativeItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RepresentativeItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Somebody who registered as a subject's representative. */
    RepresentativeRequestItem: {
      /** Format: uuid */
      id: string;
      email: string;
      displayName: string;
      taxCode: string;
      /** @description What the person calls the subject. */
      subjectName: null | string;
      note: null | string;
      /** @description How far a registration has come. */
      status: components['schemas']['RepresentativeRequestStatus'];
      /** Format: date-time */
      receivedAt: string;
      /** Format: date-time */
      closedAt: null | string;
      decidedBy: null | string;
      reason: null | string;
      /**
       * Format: uuid
       * @description The subject of that tax code today, or the one it was approved for; null where none has it.
       */
      subjectId: null | string;
      /** @description That subject's name in the register. */
      registeredName: null | string;
      /** @description Approved, and the account's owner has not agreed by the link yet. */
      awaitsConfirmation: boolean;
    };
    /** @description One page of a list. */
    RepresentativeRequestItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RepresentativeRequestItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description How far a registration has come.
     * @enum {string}
     */
    RepresentativeRequestStatus: 'waiting' | 'approved' | 'rejected' | 'expired';
    /**
     * @description What re-scoring says of the stars that the locality gave.
     * @enum {string}
     */
    RescoreOutcome: 'same' | 'lower' | 'higher' | 'not-eligible';
    /** @description A dossier scored again. */
    RescoreReviewItemRequest: {
      /**
       * Format: double
       * @description 0 to 100, with two decimals at most.
       */
      score: number;
      /**
       * Format: double
       * @description As in the dossier; taken only where the register knows none.
       */
      originalScore?: null | number;
      /** @description Whether it meets the mandatory requirements; yes without it. */
      mandatoryMet?: null | boolean;
      /** @description On part A. */
      productNote?: null | string;
      /** @description On part B. */
      marketingNote?: null | string;
      /** @description On part C. */
      qualityNote?: null | string;
    };
    /** @description Which records to send again. */
    ResendDeliveriesRequest: {
      /** @description Ids of the journal, at most 1000. */
      deliveries?: null | string[];
    };
    /** @description Which differences to send again. */
    ResendDifferencesRequest: {
      /** @description Ids, at most 1000; without them all. */
      differences?: null | string[];
      /** @description Only of this kind. */
      kind?: null | components['schemas']['DifferenceKind'];
    };
    /** @description How many records go again. */
    ResentRecords: {
      /** Format: int32 */
      records: number;
    };
    /** @description A kind of record that is kept for a time. */
    RetainedKind: {
      /** @description Such as `letters-sent`; the list is open. */
      kind: string;
      /**
       * Format: int32
       * @description Period in days, by the rule in force today; null while there is none, and nothing is removed.
       */
      days: null | number;
      /** @description Where the period was taken from. */
      source: null | string;
      /** @description Whether a source at hand states it. */
      confirmed: boolean;
      /** @description Removed by an act of its own when somebody asks, never by the job. */
      onRequest: boolean;
      /**
       * Format: int32
       * @description How many are held now.
       */
      held: number;
      /**
       * Format: date-time
       * @description Since when the oldest of them counts; null when none is held.
       */
      oldestAt: null | string;
      /**
       * Format: date-time
       * @description End of the last run of the job; null before the first.
       */
      lastRunAt: null | string;
      /**
       * Format: int32
       * @description How many it removed.
       */
      removed: null | number;
    };
    /** @description One page of a list. */
    RetainedKindPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RetainedKind'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A draw that anybody can make again: ticket n of a candidate is the SHA-256 of "seed:certificationId:n"; its highest ticket counts, and the highest are drawn. */
    ReviewDraw: {
      /** @description 64 bits, as digits. */
      seed: string;
      seedGiven: boolean;
      /** @description Name and edition of the way of drawing. */
      algorithm: string;
      /** Format: int32 */
      sampleSize: number;
      /**
       * Format: date-time
       * @description Null before the draw: then the candidates are those of today, and nothing is said of who would be drawn.
       */
      drawnAt: null | string;
      /** @description Whether drawing again now gives the same sample; null before the draw. */
      reproduced: null | boolean;
      /** @description Whether there are as many candidates as the sample has. */
      enough: boolean;
      /** Format: int32 */
      candidates: number;
      items: components['schemas']['DrawCandidate'][];
    };
    /** @description What was found about the locality. */
    ReviewFindingDetail: {
      /** Format: uuid */
      id: string;
      text: string;
      /** @description What it has to do. */
      measure: string;
      /** Format: date */
      dueOn: string;
      /** Format: uuid */
      itemId: null | string;
      productName: null | string;
      /** @description How far a finding about a locality has come. */
      status: components['schemas']['ReviewFindingStatus'];
      /** @description Whether it should have been answered by now. */
      overdue: boolean;
      raisedBy: null | string;
      /** Format: date-time */
      raisedAt: string;
      answer: null | string;
      answeredBy: null | string;
      /** Format: date-time */
      answeredAt: null | string;
      /** @description Why the last answer was not enough. */
      sentBackBecause: null | string;
      settlement: null | string;
      settledBy: null | string;
      /** Format: date-time */
      settledAt: null | string;
    };
    /**
     * @description How far a finding about a locality has come.
     * @enum {string}
     */
    ReviewFindingStatus: 'open' | 'answered' | 'settled';
    /** @description A recognition that was drawn. */
    ReviewItemDetail: {
      /** Format: uuid */
      id: string;
      /**
       * Format: int32
       * @description In which place, from 1.
       */
      ordinal: number;
      /** Format: uuid */
      certificationId: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      subjectName: string;
      decisionNumber: null | string;
      /** Format: date */
      decisionDate: null | string;
      /**
       * Format: int32
       * @description How many it had in the draw.
       */
      tickets: number;
      reasons: components['schemas']['ReviewReason'][];
      /** Format: int32 */
      originalStars: number;
      /** Format: double */
      originalScore: null | number;
      /** @description Whether the original score was entered here, because the register knew none. */
      originalScoreFromDossier: boolean;
      /**
       * Format: double
       * @description Scored again; null before.
       */
      score: null | number;
      /** @description Whether it meets the mandatory requirements. */
      mandatoryMet: null | boolean;
      /**
       * Format: int32
       * @description That the new score gives; null where no recognition is given, or before scoring.
       */
      stars: null | number;
      /**
       * Format: double
       * @description New less original.
       */
      scoreDifference: null | number;
      /** @description What re-scoring says of the stars that the locality gave. */
      outcome: null | components['schemas']['RescoreOutcome'];
      /** @description On part A. */
      productNote: null | string;
      /** @description On part B. */
      marketingNote: null | string;
      /** @description On part C. */
      qualityNote: null | string;
      scoredBy: null | string;
      /** Format: date-time */
      scoredAt: null | string;
    };
    /** @description A sign that gave tickets. */
    ReviewReason: {
      /** @description What gives a recognition tickets in the draw. */
      sign: components['schemas']['ReviewSign'];
      name: string;
      nameEn: string;
      /** @description Whether a source at hand states the weight. */
      confirmed: boolean;
    };
    /**
     * @description What gives a recognition tickets in the draw.
     * @enum {string}
     */
    ReviewSign:
      | 'every-recognition'
      | 'borderline-score'
      | 'score-unknown'
      | 'past-violation'
      | 'recent-complaint'
      | 'never-reviewed';
    /** @description Counts and differences. */
    ReviewSummary: {
      /** Format: int32 */
      scored: number;
      /** Format: int32 */
      same: number;
      /** Format: int32 */
      lower: number;
      /** Format: int32 */
      higher: number;
      /** Format: int32 */
      notEligible: number;
      /**
       * Format: double
       * @description New score less the original one, over those with both; null without any.
       */
      averageDifference: null | number;
      /**
       * Format: double
       * @description The one furthest from nought, with its sign.
       */
      largestDifference: null | number;
      /** Format: int32 */
      findings: number;
      /** Format: int32 */
      settledFindings: number;
    };
    /**
     * @description What a proposal rests on.
     * @enum {string}
     */
    RevocationBasis: 'inspection' | 'violation' | 'absence' | 'request' | 'conclusion';
    /** @description What is decided. */
    RevocationDecisionRequest: {
      /** @description upheld, with the signed paper; or refused, with the reason. */
      outcome: components['schemas']['RevocationOutcome'];
      reason?: null | string;
      /** @description What the signed paper says. */
      paper?: null | components['schemas']['SignedPaperRequest'];
    };
    /** @description A paper or picture that it rests on. */
    RevocationEvidenceItem: {
      /** Format: uuid */
      id: string;
      title: string;
      /** @description Address of the file below this server. */
      url: null | string;
      contentType: null | string;
      /** Format: int64 */
      size: null | number;
      /** @description SHA-256 of the file. */
      hash: null | string;
    };
    /** @description What was done, all of it; a day left out is not done. */
    RevocationExecutionRequest: {
      /**
       * Format: date
       * @description The certificate was handed back.
       */
      certificateReturnedOn?: null | string;
      /**
       * Format: date
       * @description Somebody saw that the logo is off packs, labels and advertisements.
       */
      logoRemovedOn?: null | string;
      /**
       * Format: date
       * @description Stamps were counted and made void.
       */
      stampsVoidedOn?: null | string;
      /**
       * Format: date
       * @description Sales points were told.
       */
      salesPointsInformedOn?: null | string;
      /** @description Also why something cannot be done. */
      note?: null | string;
    };
    /** @description A ground for a revocation. */
    RevocationGroundRow: {
      /** @description Readable code of our own. */
      code: string;
      /** @description The point of the article; null where the act at hand numbers none. */
      point: null | string;
      name: string;
      nameEn: string;
      /**
       * Format: date
       * @description First day in force; null = not known.
       */
      validFrom: null | string;
      /**
       * Format: date
       * @description Last day in force; null while it is.
       */
      validTo: null | string;
      /** @description Number of the act. */
      legalDocument: null | string;
      /** @description Whether a source at hand states it. */
      confirmed: boolean;
      /** @description Article, or where it was taken from. */
      source: string;
    };
    /** @description One page of a list. */
    RevocationGroundRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RevocationGroundRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description What the subject says. */
    RevocationOpinionRequest: {
      opinion: string;
      /** @description Whether it accepts the revocation. */
      accepts: boolean;
      /**
       * Format: date
       * @description The day on which it said so, where an officer enters it; today unless told.
       */
      on?: null | string;
    };
    /**
     * @description What was decided about a proposal.
     * @enum {string}
     */
    RevocationOutcome: 'upheld' | 'refused';
    /** @description A proposal to take a recognition away. */
    RevocationProposalItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      certificationId: string;
      /** Format: uuid */
      productId: string;
      productCode: null | string;
      productName: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** Format: int32 */
      stars: number;
      /** Format: date */
      expiresOn: null | string;
      /** @description What waits today. */
      stage: components['schemas']['RevocationStage'];
      /** @description The class of the reason. */
      groundCode: string;
      groundName: string;
      groundNameEn: string;
      ground: string;
      /** @description What it rests on: inspection, violation, absence, request or conclusion. */
      basis: components['schemas']['RevocationBasis'];
      /**
       * Format: date
       * @description The day from which the days for the decision count.
       */
      basisOn: string;
      reference: null | string;
      proposingAgency: null | string;
      proposedBy: null | string;
      /** Format: date-time */
      proposedAt: string;
      /** @description The caller proposed it, and therefore does not decide about it. */
      mine: boolean;
      /**
       * Format: date
       * @description Last day for the subject's opinion; null where it is not heard.
       */
      opinionDueOn: null | string;
      hearingWaivedBecause: null | string;
      /** Format: date */
      opinionOn: null | string;
      opinion: null | string;
      opinionAccepts: null | boolean;
      /** @description What the review says; officers alone see it. */
      recommended: null | boolean;
      review: null | string;
      reviewedBy: null | string;
      /** Format: date-time */
      reviewedAt: null | string;
      /**
       * Format: date
       * @description Last day for the decision; null where the act of the day sets none.
       */
      decisionDueOn: null | string;
      /** @description Undecided, and that day has passed. */
      overdue: boolean;
      decidedBy: null | string;
      /** Format: date-time */
      decidedAt: null | string;
      refusedBecause: null | string;
      /**
       * Format: uuid
       * @description The decision, or its draft, that names it.
       */
      decisionId: null | string;
      decisionNumber: null | string;
      /** Format: date */
      certificateReturnedOn: null | string;
      /** Format: date */
      logoRemovedOn: null | string;
      /** Format: date */
      stampsVoidedOn: null | string;
      /** Format: date */
      salesPointsInformedOn: null | string;
      executionNote: null | string;
      /** Format: date-time */
      closedAt: null | string;
      evidence: components['schemas']['RevocationEvidenceItem'][];
      /**
       * Format: int32
       * @description Row version; the ETag begins with it.
       */
      version: number;
    };
    /** @description One page of a list. */
    RevocationProposalItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RevocationProposalItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description What a check of the case found. */
    RevocationReviewRequest: {
      /** @description Whether the recognition should be taken away. */
      recommended: boolean;
      review: string;
    };
    /**
     * @description What waits, on a day. The list is open for clients.
     * @enum {string}
     */
    RevocationStage: 'hearing' | 'review' | 'decision' | 'execution' | 'closed' | 'refused' | 'taken-back';
    /**
     * @description What speaks for inspecting a subject.
     * @enum {string}
     */
    RiskSign:
      | 'never-inspected'
      | 'long-since-visit'
      | 'expiry-near'
      | 'past-violation'
      | 'open-finding'
      | 'recent-complaint'
      | 'borderline-score'
      | 'risky-product';
    /** @description A role and what it allows. */
    RoleItem: {
      code: string;
      name: string;
      nameEn: string;
      /** @description What it allows, and how far. */
      grants: components['schemas']['Grant'][];
      /** @description Can only be held for an agency that serves a unit. */
      needsArea: boolean;
      /** @description Can only be held for an agency with a field of duty. */
      needsField: boolean;
      /** @description Can only be held for a subject. */
      needsSubject: boolean;
    };
    /** @description One page of a list. */
    RoleItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['RoleItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What a row would do to the register.
     * @enum {string}
     */
    RowAction: 'none' | 'create' | 'link' | 'unchanged';
    /** @description What a person chose for a row. */
    RowChoice: {
      /**
       * Format: uuid
       * @description A product of the register.
       */
      productId?: null | string;
      /** @description It is a new one, whatever it resembles. */
      newProduct: boolean;
      /**
       * Format: uuid
       * @description A subject of the register.
       */
      subjectId?: null | string;
      /** @description It is a new one, whatever it resembles. */
      newSubject: boolean;
    };
    /** @description A record that was found for a row. */
    RowMatch: {
      /** Format: uuid */
      productId: null | string;
      /** Format: uuid */
      subjectId: null | string;
      name: string;
      /** Format: double */
      score: number;
    };
    /** @description A sample and what laboratories found. */
    SampleItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: null | string;
      name: string;
      lot: null | string;
      quantity: string;
      seal: string;
      laboratory: null | string;
      tests: null | string;
      keptAtSubject: boolean;
      /** Format: date-time */
      takenAt: string;
      results: components['schemas']['SampleResultItem'][];
    };
    /** @description A result of a laboratory. */
    SampleResultItem: {
      /** Format: uuid */
      id: string;
      laboratory: string;
      reportNumber: string;
      /** Format: date */
      reportedOn: string;
      indicator: string;
      /** Format: double */
      value: null | number;
      unit: null | string;
      method: null | string;
      limitCode: null | string;
      /**
       * Format: double
       * @description The most that is allowed.
       */
      limit: null | number;
      passes: boolean;
    };
    /** @description A filter and sort with a name. */
    SavedViewItem: {
      /** Format: uuid */
      id: string;
      /** @description The page it belongs to, such as `products`. */
      page: string;
      name: string;
      /** @description The list's query string, without the question mark. */
      query: string;
      /** @description Colleagues of the owner's agency see it too. */
      shared: boolean;
      /** @description The page opens with it; always false for a colleague's. */
      isDefault: boolean;
      /** @description Whether the caller may change it. */
      mine: boolean;
      /**
       * Format: int32
       * @description Row version, for If-Match.
       */
      version: number;
    };
    /** @description One page of a list. */
    SavedViewItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['SavedViewItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Scans to report. */
    ScanBatchRequest: {
      /** @description At most 10,000. */
      items: components['schemas']['ScanReportItem'][];
    };
    /** @description What became of a scan. */
    ScanOutcome: {
      /**
       * Format: int32
       * @description Counted from 0, as they were sent.
       */
      index: number;
      /** @description created, unchanged (reported before), refused. */
      outcome: components['schemas']['BatchOutcome'];
      /** @description Whether the code leads to a product. */
      productFound: boolean;
      /** @description Why it was refused. */
      code: null | string;
      /** @description JSON pointer into the row, to what is wrong with it. */
      pointer: null | string;
    };
    /** @description One page of a list. */
    ScanOutcomePage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ScanOutcome'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description What was kept. */
    ScanReceipt: {
      /** @description SHA-256 of the file, as the ledger has it. */
      hash: string;
    };
    /** @description A scan in another system. */
    ScanReportItem: {
      /** @description As it was read, a whole address too. */
      code: null | string;
      /**
       * Format: date-time
       * @description When.
       */
      at: null | string;
      /** @description Commune, province or country; coordinates are refused. */
      place: null | string;
      /** @description Such as phone, scanner. */
      deviceKind: null | string;
      /** @description What the other system answered. */
      outcome: null | string;
    };
    /** @description An inspection to set up. */
    ScheduleInspectionRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 of the device; with it, sending again gives the same inspection.
       */
      id?: null | string;
      /** @description planned, unannounced, thematic, follow-up; unannounced without it. */
      kind?: null | components['schemas']['InspectionKind'];
      /**
       * Format: uuid
       * @description Which agency inspects; the caller's own without it.
       */
      agencyId?: null | string;
      /** Format: uuid */
      subjectId: string;
      /** @description Products of the subject to look at. */
      productIds?: null | string[];
      /** @description Codes of checklists, such as `mark-use`. */
      checklists: string[];
      /**
       * Format: date
       * @description Today without it.
       */
      scheduledOn?: null | string;
      place?: null | string;
      /** @description Such as number and date of the decision that set up the team. */
      basis?: null | string;
      /** Format: uuid */
      teamId?: null | string;
      /** Format: uuid */
      planTargetId?: null | string;
      /** Format: uuid */
      complaintId?: null | string;
      /** Format: uuid */
      followsId?: null | string;
      /**
       * Format: uuid
       * @description User who leads; the caller without it.
       */
      leaderId?: null | string;
      /** @description Users besides the leader. */
      memberIds?: null | string[];
    };
    /**
     * @description How far a role's permission goes.
     * @enum {string}
     */
    Scope: 'province' | 'area' | 'field' | 'agency' | 'subject' | 'own';
    /** @description A scope and what it means. */
    ScopeItem: {
      code: string;
      name: string;
      nameEn: string;
      /** @description Whether a system without a person may have it. */
      forSystems: boolean;
    };
    /** @description One page of a list. */
    ScopeItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ScopeItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Why a remedy does not do. */
    SendFindingBackRequest: {
      reason: string;
      /**
       * Format: date
       * @description A new last day.
       */
      dueOn?: null | string;
    };
    /** @description Notices to send. */
    SendNoticesRequest: {
      /** @description window-opens or window-closes. */
      kind?: null | components['schemas']['NoticeKind'];
      /** @description At most 500; those that a notice of the kind was sent about are refused row by row, so that the same request may be sent again. */
      certificationIds?: null | string[];
      /**
       * Format: uuid
       * @description Whose letterhead; the caller's agency without it.
       */
      agencyId?: null | string;
      /** @description On every paper, where they share one. */
      number?: null | string;
    };
    /** @description What became of one sending. */
    SendingResult: {
      /** @description Whether the receiver accepted it (2xx). */
      delivered: boolean;
      /** Format: int32 */
      status: null | number;
      /** @description Without an answer: timed-out, unreachable, address-refused, redirected or not-secure. */
      error: null | string;
      /** Format: int32 */
      durationMs: number;
      answer: null | string;
    };
    /** @description A notice that was sent. */
    SentNotice: {
      /** @description What a notice is about. */
      kind: components['schemas']['NoticeKind'];
      /** Format: date */
      on: string;
      /** @description How a notice reaches its subject. */
      channel: components['schemas']['NoticeChannel'];
    };
    /** @description A part of the service. */
    ServicePart: {
      /** @description `register`: look-ups and verification. `changes`: the feed, and with it webhooks and EPCIS. `daily-status`: what changes by date alone. `snapshot`: the open data of the night. The list is open. */
      code: string;
      /** @description How a part of the service is. The list is open: take a word that you do not know for trouble. */
      state: components['schemas']['PartState'];
      /**
       * Format: date-time
       * @description When it last did what it is for; null when never.
       */
      lastAt: null | string;
      /**
       * Format: int32
       * @description How long the oldest thing waits that it has to do; 0 when none.
       */
      behindSeconds: number;
    };
    /** @description The service as a whole. */
    ServiceState: {
      /** @description That of its worst part. */
      state: components['schemas']['PartState'];
      /** @description What others rely on, each by itself. */
      parts: components['schemas']['ServicePart'][];
      /**
       * Format: int64
       * @description The last position of the change feed.
       */
      feedPosition: number;
      /** Format: date-time */
      checkedAt: string;
    };
    /** @description The signed-in person and the session. */
    SessionDetail: {
      /** @description The account. */
      user: components['schemas']['Account'];
      /** @description The agency the person acts for; null where none is set. */
      agency: null | components['schemas']['ActingAgency'];
      /** @description Codes of the roles held today. */
      roles: string[];
      /** @description What these allow, together. */
      permissions: string[];
      /** @description The roles held today, with the agency or subject they are held for. */
      assignments: components['schemas']['AssignmentItem'][];
      /** @description The second factor. */
      totp: components['schemas']['MyTotp'];
      /** @description password-change or second-factor: must be done first, every other request is refused; null where nothing is due. */
      duty: null | components['schemas']['SessionDuty'];
      /** @description Every request that changes something repeats it in the header `X-CSRF-Token`. */
      csrfToken: string;
    };
    /**
     * @description What must be done before anything else is allowed.
     * @enum {string}
     */
    SessionDuty: 'password-change' | 'second-factor';
    /** @description A browser in which somebody is signed in. */
    SessionItem: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      startedAt: string;
      /**
       * Format: date-time
       * @description Last use, to within five minutes.
       */
      seenAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description What the browser calls itself. */
      client: null | string;
      /** @description The network address that it signed in from. */
      address: null | string;
      /** @description The session of the request itself. */
      isCurrent: boolean;
    };
    /** @description One page of a list. */
    SessionItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['SessionItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A target to set. */
    SetProgramTargetRequest: {
      /**
       * Format: int32
       * @description 2018 or later.
       */
      year?: null | number;
      /** @description Code of a unit of that year. */
      unit?: null | string;
      /** @description in-force, four-stars-in-force, five-stars-in-force, subjects-in-force, newly-recognised, upgraded, renewal-rate. */
      measure?: null | components['schemas']['TargetMeasure'];
      /**
       * Format: int32
       * @description At least so many; percent for `renewal-rate`.
       */
      value?: null | number;
      /**
       * Format: uuid
       * @description The plan, where it is recorded.
       */
      legalDocumentId?: null | string;
      /** @description The plan and its point, or where the figure was taken from. */
      source?: null | string;
      /** @description Whether a source at hand states it; false without it. */
      confirmed?: null | boolean;
    };
    /** @description How far renewals have come. */
    SetRenewalStatesRequest: {
      /** @description At most 500. */
      certificationIds?: null | string[];
      state?: null | components['schemas']['RenewalState'];
      /**
       * Format: date
       * @description The day on which it happened, yyyy-MM-dd; today without it.
       */
      on?: null | string;
      /** @description What was said; seen by those who may edit the record. */
      note?: null | string;
    };
    /** @description A team to set up. */
    SetUpTeamRequest: {
      name: string;
      /**
       * Format: uuid
       * @description Which agency sets it up; the caller's own without it.
       */
      agencyId?: null | string;
      /** @description Of the decision that sets it up. */
      decisionNumber: string;
      /** Format: date */
      decisionOn: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      purpose?: null | string;
      /**
       * Format: uuid
       * @description Who leads: only that person concludes.
       */
      leaderId: string;
      /** @description Besides the leader, of any agency. */
      memberIds?: null | string[];
    };
    /** @description What becomes of an answer. */
    SettleReviewFindingRequest: {
      /** @description False sends it back. */
      settled: boolean;
      /** @description Why it is sent back; needed only then. */
      text?: null | string;
    };
    /** @description The ways of signing in. */
    SignInOptions: {
      /** @description The province's single sign-on; null where there is none. A browser starts it at `/api/v1/session/single-sign-on?returnTo=/quan-tri` and comes back signed in, or to the sign-in page with the reason. */
      singleSignOn: null | components['schemas']['SingleSignOnOption'];
    };
    /** @description How to sign in. */
    SignInRequest: {
      /** @description The account's e-mail address, in any case. */
      email: string;
      /** @description The account's password. */
      password: string;
      /** @description The authenticator application's 6 digits, where the account has a second factor; asked for by `session.second_factor_required`. */
      totpCode?: null | string;
      /** @description A recovery code instead. */
      recoveryCode?: null | string;
    };
    /** @description A signature. */
    SignMinutesRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 of the device.
       */
      id?: null | string;
      /** @description team, subject, witness. */
      party: components['schemas']['SignatureParty'];
      name: string;
      title?: null | string;
      /** @description Why the subject does not sign; a witness signs then. */
      refusal?: null | string;
      /**
       * Format: byte
       * @description PNG of the signature, base64.
       */
      drawing?: null | string;
      /** Format: date-time */
      at?: null | string;
      /** Format: date-time */
      sentAt?: null | string;
    };
    /** @description A signature under the minutes, or why there is none. */
    SignatureItem: {
      /** Format: uuid */
      id: string;
      /** @description Whom a signature stands for. */
      party: components['schemas']['SignatureParty'];
      name: string;
      title: null | string;
      refusal: null | string;
      /** Format: date-time */
      at: string;
    };
    /**
     * @description Whom a signature stands for.
     * @enum {string}
     */
    SignatureParty: 'team' | 'subject' | 'witness';
    /** @description What the signed paper says. */
    SignedPaperRequest: {
      /** @description Such as 214/QĐ-UBND. */
      number: string;
      /**
       * Format: date
       * @description The day it was signed, yyyy-MM-dd; not in the future.
       */
      date: string;
      /**
       * Format: date
       * @description First day of the effect, in the past or the future, too; the day of the signature unless told.
       */
      effectiveOn?: null | string;
      /**
       * Format: uuid
       * @description The body that decided; where only one had the authority over all that it names, that one unless told.
       */
      agencyId?: null | string;
      signatoryName: string;
      /** @description Such as KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. */
      signatoryTitle?: null | string;
    };
    /** @description A single sign-on by its name. */
    SingleSignOnOption: {
      /** @description In Vietnamese. */
      name: string;
      /** @description In English. */
      nameEn: string;
    };
    /** @description A file of a snapshot. */
    SnapshotFile: {
      /** @description Such as `products.ndjson`. */
      name: string;
      /** @description Address below this server. */
      url: string;
      mediaType: string;
      /** Format: int64 */
      bytes: number;
      /**
       * Format: int32
       * @description Lines of NDJSON, in a compressed file too.
       */
      rows: number;
      /** @description Of its bytes, as 64 hexadecimal digits; also its ETag. */
      sha256: string;
    };
    /** @description What a snapshot of the public register holds. */
    SnapshotManifest: {
      /**
       * Format: int32
       * @description Version of the format; fields may be added within one.
       */
      format: number;
      /**
       * Format: date
       * @description The day whose register it shows, in Việt Nam; names the snapshot.
       */
      day: string;
      /** Format: date-time */
      madeAt: string;
      /**
       * Format: int64
       * @description From here `GET /api/v1/changes` goes on: what the files do not show yet comes after it.
       */
      feedPosition: number;
      /** @description What may be done with it. */
      licence: string;
      licenceUrl: string;
      /** @description False while no decision of the province names that licence. */
      licenceConfirmed: boolean;
      files: components['schemas']['SnapshotFile'][];
    };
    /** @description One page of a list. */
    SnapshotManifestPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['SnapshotManifest'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A split, and the product that came of it. */
    SplitOffProduct: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: string;
      code: string;
    };
    /** @description A split, and the subject that came of it. */
    SplitOffSubject: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      subjectId: string;
    };
    /** @description A new product and the recognitions that are its own. */
    SplitProductRequest: {
      /** @description As on the decision or the pack. */
      name: string;
      /** @description May be empty, when the two were recognised together and the other's recognition is yet to be entered. */
      certificationIds?: null | string[];
    };
    /** @description A new subject and the products that are its own. */
    SplitSubjectRequest: {
      name: string;
      productIds?: null | string[];
    };
    /** @description A suspicion. */
    StampAlertDetail: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      raisedAt: string;
      /** @description What became of a suspicion. */
      status: components['schemas']['StampAlertStatus'];
      /** Format: uuid */
      grantId: string;
      series: string;
      /** Format: int64 */
      number: number;
      /** @description As printed on the stamp. */
      code: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** Format: int32 */
      score: number;
      /** Format: int32 */
      checks: number;
      reasons: components['schemas']['StampReasonItem'][];
      /** @description The checks that are still kept, the oldest first. */
      scans: components['schemas']['StampScanItem'][];
      /** @description Why it was dismissed or confirmed. */
      because: null | string;
      /** Format: date-time */
      closedAt: null | string;
      closedBy: null | string;
      mayDecide: boolean;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /** @description What was found. */
    StampAlertReasonRequest: {
      reason?: null | string;
    };
    /** @description A suspicion in a list. */
    StampAlertRow: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      raisedAt: string;
      /** @description What became of a suspicion. */
      status: components['schemas']['StampAlertStatus'];
      /** Format: uuid */
      grantId: string;
      series: string;
      /**
       * Format: int64
       * @description The stamp's running number.
       */
      number: number;
      /** Format: uuid */
      productId: string;
      productName: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /**
       * Format: int32
       * @description From the threshold on, a stamp is suspicious.
       */
      score: number;
      /**
       * Format: int32
       * @description Checks that were looked at.
       */
      checks: number;
      reasons: components['schemas']['StampReasonItem'][];
    };
    /** @description One page of a list. */
    StampAlertRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['StampAlertRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What became of a suspicion.
     * @enum {string}
     */
    StampAlertStatus: 'open' | 'confirmed' | 'dismissed';
    /** @description How many stamps are where. Granted = in stock + activated + spoiled + lost + void + recalled. */
    StampBalanceSheet: {
      /** Format: int64 */
      granted: number;
      /**
       * Format: int64
       * @description Reserved, printed and handed over.
       */
      inStock: number;
      /** Format: int64 */
      reserved: number;
      /** Format: int64 */
      printed: number;
      /** Format: int64 */
      handedOver: number;
      /** Format: int64 */
      activated: number;
      /** Format: int64 */
      spoiled: number;
      /** Format: int64 */
      lost: number;
      /** Format: int64 */
      void: number;
      /** Format: int64 */
      recalled: number;
      /** @description Whether every stamp is accounted for. */
      balanced: boolean;
    };
    /** @description A grant. */
    StampGrantDetail: {
      /** Format: uuid */
      id: string;
      series: string;
      /** Format: int64 */
      from: number;
      /** Format: int64 */
      to: number;
      /** Format: int64 */
      quantity: number;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      productCode: string;
      decisionNumber: string;
      /** Format: date */
      decisionDate: string;
      /** Format: uuid */
      decisionId: null | string;
      /** Format: int32 */
      approved: number;
      /** Format: date */
      grantedOn: string;
      grantedBy: null | string;
      /** @description How many stamps are where. Granted = in stock + activated + spoiled + lost + void + recalled. */
      balance: components['schemas']['StampBalanceSheet'];
      /** @description Where its stamps are, by running number. */
      ranges: components['schemas']['StampRangeItem'][];
      /** @description What became of them, the latest first; the last 200. */
      movements: components['schemas']['StampMovementItem'][];
      /** Format: int32 */
      openAlerts: number;
      /** @description Whether the caller may print, hand over, void and fetch the files for the printer. */
      mayManage: boolean;
      /** @description Whether the caller may activate, and report spoiled and lost ones. */
      mayAccount: boolean;
      /**
       * Format: int32
       * @description For the ETag only.
       */
      version: number;
    };
    /** @description A grant in a list. */
    StampGrantRow: {
      /** Format: uuid */
      id: string;
      series: string;
      /** Format: int64 */
      from: number;
      /** Format: int64 */
      to: number;
      /** Format: int64 */
      quantity: number;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      decisionNumber: string;
      /** Format: date */
      decisionDate: string;
      /**
       * Format: int32
       * @description How many stamps the decision approves for the product.
       */
      approved: number;
      /** Format: date */
      grantedOn: string;
      /**
       * Format: int64
       * @description Reserved, printed or handed over, and on no pack yet.
       */
      inStock: number;
      /** Format: int64 */
      activated: number;
      /**
       * Format: int32
       * @description Suspicions of copies that nobody has settled.
       */
      openAlerts: number;
    };
    /** @description One page of a list. */
    StampGrantRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['StampGrantRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A step of stamps. */
    StampMovementItem: {
      /** Format: uuid */
      id: string;
      /** @description Where a stamp is in its life. */
      into: components['schemas']['StampState'];
      /** Format: int64 */
      from: number;
      /** Format: int64 */
      to: number;
      lot: null | string;
      /** Format: date */
      packedOn: null | string;
      /** @description Why; may name people. */
      note: null | string;
      by: null | string;
      /** Format: date-time */
      at: string;
    };
    /** @description Which stamps, by running number. */
    StampNumbersRequest: {
      /**
       * Format: int64
       * @description The first.
       */
      from?: null | number;
      /**
       * Format: int64
       * @description The last, inclusive.
       */
      to?: null | number;
    };
    /**
     * @description What decided the answer to a check of a stamp; the first that holds, in this order.
     * @enum {string}
     */
    StampOutcome:
      | 'worthless'
      | 'not-activated'
      | 'product-recalled'
      | 'not-recognised'
      | 'wrong-product'
      | 'suspicious'
      | 'first-check'
      | 'repeat-check';
    /** @description Stamps that are in one state. */
    StampRangeItem: {
      /** Format: int64 */
      from: number;
      /** Format: int64 */
      to: number;
      /** Format: int64 */
      count: number;
      /** @description Where a stamp is in its life. */
      state: components['schemas']['StampState'];
      lot: null | string;
      /** Format: date */
      packedOn: null | string;
    };
    /** @description A reason, as it was measured when the suspicion was raised. */
    StampReasonItem: {
      /** @description What speaks for a copied stamp. */
      sign: components['schemas']['StampSignKind'];
      /**
       * Format: int32
       * @description Places, km/h, devices or days.
       */
      measured: number;
      /** Format: int32 */
      points: number;
    };
    /** @description Which stamps, and why. */
    StampReasonRequest: {
      /**
       * Format: int64
       * @description The first.
       */
      from?: null | number;
      /**
       * Format: int64
       * @description The last, inclusive.
       */
      to?: null | number;
      /** @description What happened. */
      reason?: null | string;
    };
    /** @description A check of the stamp. */
    StampScanItem: {
      /** Format: date-time */
      at: string;
      /** @description Latitude and longitude of a square of about ten kilometres; null where nothing is known. */
      place: null | string;
      /**
       * Format: int32
       * @description Number of the device among those of this list; the same device is another one the next day.
       */
      device: null | number;
    };
    /**
     * @description What speaks for a copied stamp.
     * @enum {string}
     */
    StampSignKind: 'places' | 'speed' | 'devices' | 'long-after';
    /**
     * @description Where a stamp is in its life.
     * @enum {string}
     */
    StampState:
      'reserved' | 'printed' | 'handed-over' | 'activated' | 'spoiled' | 'lost' | 'void' | 'recalled';
    /** @description The beginning of a visit. */
    StartInspectionRequest: {
      /**
       * Format: date-time
       * @description By the device's clock.
       */
      startedAt?: null | string;
      /**
       * Format: date-time
       * @description What the device's clock says as it sends: a clock that is wrong is found by it.
       */
      sentAt?: null | string;
      /**
       * Format: double
       * @description Only with the inspector's consent.
       */
      latitude?: null | number;
      /** Format: double */
      longitude?: null | number;
    };
    /** @description A step in a recognition's life. */
    StepItem: {
      /** Format: uuid */
      id: string;
      /** @description What can happen to a recognition after it was given. Its expiry and its successor need no step: they follow from dates. */
      kind: components['schemas']['CertificationStepKind'];
      /**
       * Format: date
       * @description First day of the effect.
       */
      on: string;
      /**
       * Format: date
       * @description Last day of a suspension.
       */
      until: null | string;
      /** @description The class of the reason. */
      groundCode: null | string;
      /** @description In Vietnamese. */
      groundName: null | string;
      /** @description In English. */
      groundNameEn: null | string;
      /** @description Why, in words. */
      ground: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionDate: null | string;
      /** Format: uuid */
      agencyId: null | string;
      /** @description The body that decided, by the name that it bore then. */
      agencyName: null | string;
      /**
       * Format: uuid
       * @description The struck-out step whose place it took.
       */
      replacesId: null | string;
      /** @description Why it no longer counts; null while it does. */
      struckOutBecause: null | string;
    };
    /** @description One page of a list. */
    StepItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['StepItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A subject with everything the register holds of it. */
    SubjectDetail: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description How the public sees the name when owners are reduced to initials. */
      publicName: string;
      /** @description What sort of owner a subject (chủ thể) is. */
      kind: components['schemas']['SubjectKind'];
      taxCode: null | string;
      ownerName: null | string;
      phone: null | string;
      email: null | string;
      address: null | string;
      /**
       * Format: uuid
       * @description The unit as recorded, old or new.
       */
      unitId: null | string;
      unitCode: null | string;
      unitName: null | string;
      districtName: null | string;
      /** @description Today's unit, where the recorded one went into exactly one. */
      currentUnitCode: null | string;
      currentUnitName: null | string;
      /** @description Other spellings under which lists name the subject. */
      aliases: string[];
      /** Format: int32 */
      productCount: number;
      placeholder: boolean;
      illustrative: boolean;
      /**
       * Format: uuid
       * @description Set when the id asked for belongs to a record merged into this one: this one's id.
       */
      mergedInto: null | string;
      /** @description Records merged into this one, the newest first; each can be undone. */
      merges: components['schemas']['SubjectMergeItem'][];
      /** @description Records split off, the newest first; each can be undone. */
      splits: components['schemas']['SubjectSplitItem'][];
      /**
       * Format: int32
       * @description Row version; the ETag begins with it.
       */
      version: number;
    };
    /**
     * @description What sort of owner a subject (chủ thể) is.
     * @enum {string}
     */
    SubjectKind:
      'unknown' | 'cooperative' | 'cooperative-group' | 'enterprise' | 'household' | 'farm' | 'other';
    /** @description A duplicate that was merged into the subject. */
    SubjectMergeItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      duplicateId: string;
      duplicateName: string;
      /** Format: date */
      on: string;
    };
    /** @description One subject in a list. */
    SubjectRow: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description What sort of owner a subject (chủ thể) is. */
      kind: components['schemas']['SubjectKind'];
      /** @description 10, 12 or 13 digits, the last three set off by a hyphen. */
      taxCode: null | string;
      /** @description The unit as recorded, old or new. */
      unitCode: null | string;
      unitName: null | string;
      /** @description Where the unit lay in one; districts ended on 30 June 2025. */
      districtName: null | string;
      /**
       * Format: int32
       * @description Products in the register that the caller may see, whatever their status.
       */
      productCount: number;
      /** @description Stands in until somebody finds out whose products these are. */
      placeholder: boolean;
      illustrative: boolean;
    };
    /** @description One page of a list. */
    SubjectRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['SubjectRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A subject that was split off. */
    SubjectSplitItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** Format: date */
      on: string;
    };
    /**
     * @description How much of a unit went into its successor.
     * @enum {string}
     */
    SuccessionScope: 'full' | 'partial';
    /** @description What one agency keeps; of a recall, the one that decided on it or opened it. */
    SupervisionAgency: {
      /**
       * Format: uuid
       * @description Null of what no agency keeps, such as recalls of the subjects' own.
       */
      agencyId: null | string;
      agencyName: null | string;
      /** @description Counts of a period. */
      counts: components['schemas']['SupervisionCounts'];
    };
    /** @description Counts of a period. */
    SupervisionCounts: {
      /**
       * Format: int32
       * @description Inspections concluded in it.
       */
      inspections: number;
      /**
       * Format: int32
       * @description Findings recorded in it.
       */
      findingsOpened: number;
      /**
       * Format: int32
       * @description Findings closed with evidence or waived in it, whenever they were recorded.
       */
      findingsSettled: number;
      /**
       * Format: int32
       * @description Of those recorded in it: not settled today, and their last day is over.
       */
      findingsOverdue: number;
      /**
       * Format: int32
       * @description Violations detected in it.
       */
      violationsDetected: number;
      /**
       * Format: int32
       * @description Violations on which a decision of a day in it was made.
       */
      violationsDecided: number;
      /**
       * Format: int64
       * @description Fines of those decisions in VND, as they stand after an appeal.
       */
      finesDecidedVnd: number;
      /**
       * Format: int64
       * @description Payments of days in it in VND, whenever the fine was decided.
       */
      finesPaidVnd: number;
      /**
       * Format: int32
       * @description Cases closed in it, for whatever reason.
       */
      violationsClosed: number;
      /**
       * Format: int32
       * @description Recalls of goods opened in it.
       */
      recallsOpened: number;
      /**
       * Format: int32
       * @description Recalls of goods closed in it.
       */
      recallsClosed: number;
      /**
       * Format: int32
       * @description Of those opened in it: the chain was told, or the decision made, too late or not yet and overdue today.
       */
      recallsLate: number;
    };
    /** @description What supervision did in a period, of what the caller may see. Days are days in Việt Nam. */
    SupervisionFigures: {
      /**
       * Format: date
       * @description The day for which what is overdue, late or in force was counted.
       */
      on: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @description Counts of a period. */
      total: components['schemas']['SupervisionCounts'];
      /** @description How many products were looked at in twelve months. */
      products: components['schemas']['InspectedShare'];
      /** @description From the day of a finding to the day on which it was settled. */
      findingTime: components['schemas']['ClosingTime'];
      /** @description From the day of a violation's detection to the day on which the case was closed. */
      violationTime: components['schemas']['ClosingTime'];
      /** @description From the day of a recall's detection to the day on which it was closed. */
      recallTime: components['schemas']['ClosingTime'];
      /** @description Every month of the period, also those in which nothing happened; the first and the last may be parts. */
      months: components['schemas']['SupervisionMonth'][];
      /** @description Those with anything in the period. */
      agencies: components['schemas']['SupervisionAgency'][];
      /** @description Today's communes with anything in the period, or with a product in force. */
      units: components['schemas']['SupervisionUnit'][];
    };
    /** @description A month of the period. */
    SupervisionMonth: {
      /** @description As `2026-11`. */
      month: string;
      /**
       * Format: date
       * @description Its first day in the period.
       */
      from: string;
      /**
       * Format: date
       * @description Its last day in the period.
       */
      to: string;
      /** @description Counts of a period. */
      counts: components['schemas']['SupervisionCounts'];
    };
    /** @description How many records wait. */
    SupervisionTask: {
      /** @description For what. */
      kind: components['schemas']['SupervisionTaskKind'];
      /** Format: int32 */
      count: number;
    };
    /**
     * @description What waits. Each number is that of a list with filters.
     * @enum {string}
     */
    SupervisionTaskKind:
      | 'visits-today'
      | 'visits-overdue'
      | 'findings-overdue'
      | 'remedies-waiting'
      | 'violations-overdue'
      | 'violations-due-soon'
      | 'recalls-running'
      | 'recalls-late'
      | 'plans-waiting';
    /** @description Supervision that waits for the caller. */
    SupervisionTasks: {
      /**
       * Format: date
       * @description The day it was counted for.
       */
      on: string;
      /**
       * Format: date
       * @description The last day that counts as near.
       */
      dueTo: string;
      items: components['schemas']['SupervisionTask'][];
    };
    /** @description What was done at subjects of a commune of today, and the products from there. */
    SupervisionUnit: {
      /** @description Null where subjects and products lie in no unit of today, as far as is known. */
      unitCode: null | string;
      unitName: null | string;
      /**
       * Format: int32
       * @description As in the share of the products.
       */
      productsInForce: number;
      /**
       * Format: int32
       * @description As in the share of the products.
       */
      productsInspected: number;
      /** @description Counts of a period. */
      counts: components['schemas']['SupervisionCounts'];
    };
    /** @description A spell without validity, first and last day included; without a last day it goes on. */
    SuspensionItem: {
      /** Format: date */
      from: string;
      /** Format: date */
      until: null | string;
      ground: string;
      decisionNumber: null | string;
    };
    /** @description A sample to take. */
    TakeSampleRequest: {
      /**
       * Format: uuid
       * @description UUIDv7 of the device.
       */
      id?: null | string;
      /** Format: uuid */
      productId?: null | string;
      name: string;
      lot?: null | string;
      /** @description In words, such as "3 hộp × 100 g". */
      quantity: string;
      /** @description Number of the seal. */
      seal: string;
      laboratory?: null | string;
      /** @description What the laboratory is asked to look for. */
      tests?: null | string;
      /** @description A second, equal sample stays with the subject. */
      keptAtSubject?: null | boolean;
      /** Format: date-time */
      takenAt?: null | string;
      /** Format: date-time */
      sentAt?: null | string;
    };
    /**
     * @description What a target counts. Each is counted from the register.
     * @enum {string}
     */
    TargetMeasure:
      | 'in-force'
      | 'four-stars-in-force'
      | 'five-stars-in-force'
      | 'subjects-in-force'
      | 'newly-recognised'
      | 'upgraded'
      | 'renewal-rate';
    /** @description A team that was set up. */
    TeamThatWasSetUp: {
      /** Format: uuid */
      id: string;
    };
    /** @description A code of the authenticator application. */
    TotpCodeRequest: {
      /** @description 6 digits. */
      totpCode: string;
    };
    /** @description What an authenticator application needs. It is shown once. */
    TotpSetup: {
      /** @description In groups of four, for typing. */
      secret: string;
      /** @description `otpauth://`, for an application on the same device. */
      uri: string;
      /** @description The same as an SVG image. */
      qrCode: string;
    };
    /** @description One lot of a batch. */
    TraceBatchItem: {
      /** @description As the traceability system calls the product. */
      productName: null | string;
      /** @description Address of a picture, https. */
      imageUrl: null | string;
      /** @description Somebody in the chain. */
      producer: null | components['schemas']['TracePartyItem'];
      /** @description Of the producer; the public does not see it. */
      address: null | string;
      /** @description What happened to the lot; at least one stage, at most 200. */
      stages: null | components['schemas']['TraceStageItem'][];
      /** Format: date-time */
      producedAt: null | string;
      traceCode: null | string;
      brand: null | string;
      model: null | string;
      serial: null | string;
      shelfLife: null | string;
      /** @description That it keeps to, at most 50. */
      standards: null | string[];
      /** @description Registered here. */
      gtin: null | string;
      /** @description Null for what holds of every lot. */
      lot: null | string;
    };
    /** @description Lots to tell of. */
    TraceBatchRequest: {
      /** @description At most 10,000. */
      items: components['schemas']['TraceBatchItem'][];
    };
    /** @description What the traceability system says of a lot: the ten items of TT 02/2024/TT-BKHCN. */
    TraceContent: {
      productName: null | string;
      imageUrl: null | string;
      /** @description Somebody in the chain. */
      producer: null | components['schemas']['TraceParty'];
      address: null | string;
      stages: components['schemas']['TraceStage'][];
      /** Format: date-time */
      producedAt: null | string;
      traceCode: null | string;
      brand: null | string;
      model: null | string;
      serial: null | string;
      shelfLife: null | string;
      standards: string[];
    };
    /** @description What was told of a lot. */
    TraceDetail: {
      gtin: string;
      /** @description Null for what holds of every lot. */
      lot: null | string;
      /** Format: uuid */
      productId: string;
      /** @description What the traceability system says of a lot: the ten items of TT 02/2024/TT-BKHCN. */
      content: components['schemas']['TraceContent'];
      /**
       * Format: uuid
       * @description The system or person that told it last.
       */
      sourceId: null | string;
      /** Format: date-time */
      recordedAt: string;
      /**
       * Format: int32
       * @description How often it was told anew.
       */
      edition: number;
    };
    /** @description What became of a row. */
    TraceOutcome: {
      /**
       * Format: int32
       * @description Counted from 0, as they were sent.
       */
      index: number;
      gtin: null | string;
      lot: null | string;
      /** @description What became of a row. */
      outcome: components['schemas']['BatchOutcome'];
      /**
       * Format: int32
       * @description How often the lot was told anew.
       */
      edition: null | number;
      /** @description Why it was refused. */
      code: null | string;
      /** @description JSON pointer into the row, to what is wrong with it. */
      pointer: null | string;
    };
    /** @description One page of a list. */
    TraceOutcomePage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['TraceOutcome'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description Somebody in the chain. */
    TraceParty: {
      name: string;
      /** @description What kind of party somebody in the chain is; decides how the public reads its name. */
      kind: components['schemas']['TracePartyKind'];
      /** @description GLN, tax code or a code of the sender's own. */
      identifier: null | string;
    };
    /** @description Somebody in the chain. */
    TracePartyItem: {
      name: null | string;
      /** @description organisation, household, person; organisation without it. The public reads people by initials. */
      kind: null | components['schemas']['TracePartyKind'];
      /** @description GLN, tax code or a code of your own. */
      identifier: null | string;
    };
    /**
     * @description What kind of party somebody in the chain is; decides how the public reads its name.
     * @enum {string}
     */
    TracePartyKind: 'organisation' | 'household' | 'person';
    /** @description The origin of a lot: the ten items of TT 02/2024/TT-BKHCN. The whole; what is left out is forgotten. */
    TraceRecordRequest: {
      /** @description As the traceability system calls the product. */
      productName?: null | string;
      /** @description Address of a picture, https. */
      imageUrl?: null | string;
      /** @description Somebody in the chain. */
      producer?: null | components['schemas']['TracePartyItem'];
      /** @description Of the producer; the public does not see it. */
      address?: null | string;
      /** @description What happened to the lot; at least one stage, at most 200. */
      stages?: null | components['schemas']['TraceStageItem'][];
      /** Format: date-time */
      producedAt?: null | string;
      traceCode?: null | string;
      brand?: null | string;
      model?: null | string;
      serial?: null | string;
      shelfLife?: null | string;
      /** @description That it keeps to, at most 50. */
      standards?: null | string[];
    };
    /** @description One thing that happened to the lot. */
    TraceStage: {
      /** @description The stage's trace code. */
      code: null | string;
      name: string;
      /** @description GLN or a code of the sender's own. */
      placeCode: null | string;
      placeName: null | string;
      /** Format: date-time */
      at: string;
      /** @description One step back. */
      from: components['schemas']['TraceParty'][];
      /** @description One step forward. */
      to: components['schemas']['TraceParty'][];
      attributes: {
        [key: string]: string;
      };
    };
    /** @description One thing that happened to the lot. */
    TraceStageItem: {
      /** @description The stage's trace code. */
      code: null | string;
      /** @description What it was. */
      name: null | string;
      /** @description GLN or a code of your own. */
      placeCode: null | string;
      placeName: null | string;
      /**
       * Format: date-time
       * @description When.
       */
      at: null | string;
      /** @description One step back. */
      from: null | components['schemas']['TracePartyItem'][];
      /** @description One step forward. */
      to: null | components['schemas']['TracePartyItem'][];
      /** @description Whatever else is to be kept, at most 50; the public does not see them. */
      attributes: null | {
        [key: string]: string;
      };
    };
    /** @description Whom the product passes to. */
    TransferProductRequest: {
      /** Format: uuid */
      subjectId: string;
      /**
       * Format: date
       * @description The first day with the new subject; not in the future.
       */
      on: string;
    };
    /** @description What became of goods. */
    TreatRecallRequest: {
      /** @description fix, change-of-purpose, re-export, destroy. */
      method?: null | components['schemas']['RecallTreatmentMethod'];
      /** Format: date */
      on?: null | string;
      /** @description How much of which lot, where, and who saw it. */
      text?: null | string;
    };
    /** @description An administrative unit with its past and its future. */
    UnitDetail: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      /** @description Tier of local government. Districts ended on 30 June 2025. */
      level: components['schemas']['UnitLevel'];
      kind: string;
      parentCode: null | string;
      parentName: null | string;
      districtName: null | string;
      provinceName: null | string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      /** @description The unit of today that it went into wholly; null when it was divided or has no recorded successor. */
      currentUnit: null | components['schemas']['UnitReference'];
      /** @description Units that took over the whole or a part. */
      successors: components['schemas']['UnitSuccessor'][];
      /** @description Units that were merged wholly into it or lie below it. */
      members: components['schemas']['UnitReference'][];
      /** @description Names borne before the present one, under the same code. */
      formerNames: components['schemas']['UnitNameSpell'][];
      confirmed: boolean;
      /** @description Where the row was taken from. */
      source: string;
      version: string;
    };
    /**
     * @description Tier of local government. Districts ended on 30 June 2025.
     * @enum {string}
     */
    UnitLevel: 'province' | 'district' | 'commune';
    /** @description A drawing of units. Not to be measured on. */
    UnitMap: {
      /** @description What a map is drawn from. */
      kind: components['schemas']['UnitMapKind'];
      /**
       * Format: int32
       * @description Of the drawing, in its own units.
       */
      width: number;
      /**
       * Format: int32
       * @description The same.
       */
      height: number;
      units: components['schemas']['UnitShape'][];
    };
    /**
     * @description What a map is drawn from.
     * @enum {string}
     */
    UnitMapKind: 'boundaries' | 'tiles';
    /** @description A name for a time. */
    UnitNameSpell: {
      name: string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      confirmed: boolean;
      source: string;
    };
    /** @description A unit named by another. */
    UnitReference: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
    };
    /** @description An administrative unit as it was on the day asked for. */
    UnitRow: {
      /**
       * Format: uuid
       * @description Stable id of the dated unit.
       */
      id: string;
      /** @description Code of the statistics office; names a unit only together with a day. */
      code: string;
      /** @description Official name with its kind, as borne on that day. */
      name: string;
      /** @description `province`, `district` (until 30 June 2025) or `commune`. */
      level: components['schemas']['UnitLevel'];
      /** @description Kind in Vietnamese: Xã, Phường, Thị trấn, Huyện … */
      kind: string;
      /** @description Code of the unit above. */
      parentCode: null | string;
      /** @description Name of the unit above. */
      parentName: null | string;
      /**
       * Format: date
       * @description First valid day; null = before our records.
       */
      validFrom: null | string;
      /**
       * Format: date
       * @description Last valid day; null while the unit exists.
       */
      validTo: null | string;
      /** @description What became of it. */
      successors: components['schemas']['UnitSuccessor'][];
      /** @description Whether a source at hand states the unit and its dates. */
      confirmed: boolean;
    };
    /** @description One page of a list. */
    UnitRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['UnitRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A unit on a map. */
    UnitShape: {
      code: string;
      name: string;
      /** @description SVG path data; fill it by the even-odd rule. */
      path: string;
      /**
       * Format: int32
       * @description A point inside, for a label.
       */
      x: number;
      /**
       * Format: int32
       * @description The same.
       */
      y: number;
    };
    /** @description A unit that took over the whole or a part. */
    UnitSuccessor: {
      /** @description Its code, from On on. */
      code: string;
      /** @description Its official name. */
      name: string;
      /** @description `full` or `partial`. */
      scope: components['schemas']['SuccessionScope'];
      /**
       * Format: date
       * @description First day of the new order.
       */
      on: string;
    };
    /** @description The figures of one unit. */
    UnitTally: {
      unitCode: null | string;
      unitName: null | string;
      /** @description Its People's Committee. */
      agencyName: null | string;
      /** @description How many recognitions. */
      counts: components['schemas']['ExpiryTally'];
    };
    /** @description An account, for those who manage accounts. */
    UserItem: {
      /** Format: uuid */
      id: string;
      email: string;
      displayName: string;
      /** @description invited, active, disabled or erased. */
      status: components['schemas']['UserStatus'];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description Last use of a session that has not ended; null when there is none.
       */
      lastSeenAt: null | string;
      /** @description Roles past, present and to come, by their first day. */
      assignments: components['schemas']['AssignmentItem'][];
      /** @description The second factor. */
      totp: components['schemas']['UserTotp'];
    };
    /** @description One page of a list. */
    UserItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['UserItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description Whether an account can be used.
     * @enum {string}
     */
    UserStatus: 'invited' | 'active' | 'disabled' | 'erased';
    /** @description The state of an account's second factor. */
    UserTotp: {
      enabled: boolean;
      /** @description A role held today requires it. */
      required: boolean;
    };
    /**
     * @description Đạt, không đạt, không áp dụng.
     * @enum {string}
     */
    Verdict: 'pass' | 'fail' | 'not-applicable';
    /** @description The answer to a scanned or typed code. */
    Verification: {
      /** @description What the recognition is worth today, or what is wrong with the stamp. An unknown value means not valid. */
      verdict: components['schemas']['VerificationVerdict'];
      /** @description What a person who scanned a code needs to know. */
      product: components['schemas']['VerifiedProduct'];
      /** @description One recognition as the public sees it. */
      certification: components['schemas']['PublicCertification'];
      /**
       * Format: date-time
       * @description When it was checked.
       */
      checkedAt: string;
      /** @description Of a stamp: reserved, printed, handed-over, activated, spoiled, lost, void, recalled. */
      stampState?: null | components['schemas']['StampState'];
      /** @description What there is to say of the stamp, where the code was one's. */
      stamp?: null | components['schemas']['CheckedStamp'];
    };
    /**
     * @description The answer to a check in one word. The list is open: an unknown word means not valid.
     * @enum {string}
     */
    VerificationVerdict:
      | 'in-force'
      | 'expiring'
      | 'expired'
      | 'suspended'
      | 'revoked'
      | 'withdrawn'
      | 'superseded'
      | 'not-yet'
      | 'unconfirmed'
      | 'stamp-worthless'
      | 'stamp-not-activated'
      | 'product-recalled'
      | 'not-recognised-when-packed'
      | 'wrong-product'
      | 'suspicious';
    /** @description What a person who scanned a code needs to know. */
    VerifiedProduct: {
      code: string;
      name: string;
      subjectName: string;
      unitName: null | string;
      groupName: null | string;
      illustrative: boolean;
    };
    /**
     * @description Why a case ends.
     * @enum {string}
     */
    ViolationClosure: 'carried-out' | 'unfounded' | 'time-barred' | 'prosecuted' | 'other';
    /** @description A violation, with each step and its last day. */
    ViolationDetail: {
      /** @description As lists show it. */
      case: components['schemas']['ViolationRow'];
      products: components['schemas']['ViolationProductItem'][];
      /** @description Numbers of the documents that name the act, by the catalogue. */
      legalBasis: null | string;
      /**
       * Format: int64
       * @description Least fine of the catalogue's frame; null while it is not entered.
       */
      fineFrom: null | number;
      /**
       * Format: int64
       * @description Highest fine of the frame.
       */
      fineTo: null | number;
      /** @description Code of the ground by which the recognition may be taken away. */
      revocationGround: null | string;
      /** @description What led to it; null for the subject. */
      source: null | components['schemas']['ViolationSource'];
      /**
       * Format: uuid
       * @description The finding, complaint, label or suspicion; null for the subject.
       */
      sourceId: null | string;
      /**
       * Format: date
       * @description Last day for the minutes.
       */
      minutesDueOn: string;
      /**
       * Format: date
       * @description Last day for the subject's explanation.
       */
      explanationDueOn: null | string;
      /** Format: date */
      explanationOn: null | string;
      explanation: null | string;
      /**
       * Format: date
       * @description Last day for the decision.
       */
      decisionDueOn: null | string;
      /**
       * Format: date
       * @description Last day on which a penalty may be decided at all.
       */
      limitationOn: null | string;
      decisionBody: null | string;
      signatory: null | string;
      signatoryTitle: null | string;
      legalArticle: null | string;
      additionalMeasures: null | string;
      remedies: null | string;
      /** Format: date */
      executionDueOn: null | string;
      payments: components['schemas']['ViolationPaymentItem'][];
      /**
       * Format: int64
       * @description What is left of the fine.
       */
      leftToPay: number;
      /** Format: date */
      executedOn: null | string;
      executionNote: null | string;
      /** Format: date */
      appealedOn: null | string;
      appeal: null | string;
      /** @description What became of an appeal. */
      appealOutcome: null | components['schemas']['AppealOutcome'];
      /** Format: date */
      appealSettledOn: null | string;
      appealNote: null | string;
      /** @description Why a case ends. */
      closure: null | components['schemas']['ViolationClosure'];
      /** @description Why it ended. */
      closingNote: null | string;
      /** Format: date-time */
      closedAt: null | string;
      /** @description Handings over between agencies; none for the subject. */
      transfers: components['schemas']['ViolationTransferItem'][];
      /** @description Other violations of the same subject, kept by whatever agency; null for the subject. */
      others: null | components['schemas']['OtherViolations'];
      /** @description The caller may take the steps of the agency that keeps it. */
      mayHandle: boolean;
      /** @description The caller may decide about it. */
      mayDecide: boolean;
      /** @description It waits for the caller's agency to say that it has it. */
      mayReceive: boolean;
      /** @description The caller may give the subject's explanation now. */
      mayExplain: boolean;
      /**
       * Format: int32
       * @description For If-Match.
       */
      version: number;
    };
    /** @description A kind of violation. */
    ViolationKindRow: {
      /** @description Readable code of our own; items of checklists name it. */
      code: string;
      name: string;
      nameEn: string;
      /** @description Numbers of the documents that name the act. */
      legalBasis: null | string;
      /** @description Field of duty of the agencies that mostly see to it. */
      field: null | string;
      /**
       * Format: int64
       * @description Least fine for an organisation in VND; null while it is not entered.
       */
      fineFrom: null | number;
      /**
       * Format: int64
       * @description Highest fine; a decision above it is refused.
       */
      fineTo: null | number;
      /** @description Code of the ground by which the recognition may be taken away. */
      revocationGround: null | string;
      /** Format: date */
      validFrom: null | string;
      /** Format: date */
      validTo: null | string;
      /** @description Whether a source at hand states it. */
      confirmed: boolean;
      source: string;
    };
    /** @description One page of a list. */
    ViolationKindRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ViolationKindRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description The main penalty.
     * @enum {string}
     */
    ViolationMeasure: 'warning' | 'fine';
    /** @description A payment of the fine. */
    ViolationPaymentItem: {
      /** Format: uuid */
      id: string;
      /** Format: int64 */
      amountVnd: number;
      /** Format: date */
      paidOn: string;
      /** @description Number of the receipt. */
      receipt: null | string;
    };
    /** @description A product that it is about. */
    ViolationProductItem: {
      /** Format: uuid */
      productId: string;
      name: string;
      /**
       * Format: uuid
       * @description The recognition that has not ended; by it a revocation is proposed.
       */
      certificationId: null | string;
      /** Format: int32 */
      stars: null | number;
    };
    /** @description A violation in a list. */
    ViolationRow: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      subjectId: string;
      subjectName: string;
      /** @description Code of the catalogue. */
      kind: string;
      kindName: string;
      kindNameEn: string;
      /** @description What was done; may name people. */
      act: string;
      place: null | string;
      /** Format: date */
      detectedOn: string;
      /** @description How far it has come. */
      status: components['schemas']['ViolationStatus'];
      /** @description Handed over to another agency, and not received yet. */
      awaitsReceipt: boolean;
      /**
       * Format: date
       * @description Last day for the next step; null once nothing is due.
       */
      dueOn: null | string;
      overdue: boolean;
      /** Format: uuid */
      agencyId: string;
      /** @description Who keeps it. */
      agencyName: null | string;
      minutesNumber: null | string;
      /** Format: date */
      minutesOn: null | string;
      decisionNumber: null | string;
      /** Format: date */
      decisionOn: null | string;
      /** @description The main penalty. */
      measure: null | components['schemas']['ViolationMeasure'];
      /**
       * Format: int64
       * @description What has to be paid, in VND.
       */
      fineVnd: null | number;
    };
    /** @description One page of a list. */
    ViolationRowPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['ViolationRow'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description What led to it.
     * @enum {string}
     */
    ViolationSource: 'finding' | 'market-check' | 'complaint' | 'other-agency' | 'artwork' | 'stamp-alert';
    /**
     * @description How far a case has come.
     * @enum {string}
     */
    ViolationStatus: 'detected' | 'recorded' | 'decided' | 'carried-out' | 'closed';
    /** @description A handing over. */
    ViolationTransferItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      fromAgencyId: string;
      fromAgencyName: null | string;
      /** Format: uuid */
      toAgencyId: string;
      toAgencyName: null | string;
      reason: string;
      /** Format: date-time */
      sentAt: string;
      /** Format: date-time */
      receivedAt: null | string;
      /** @description Whether something was written for the receiving agency alone. */
      sealed: boolean;
      /** @description That; shown to the receiving agency alone, once it has received the case. */
      sealedDetails: null | string;
    };
    /** @description Why a finding need not be remedied. */
    WaiveFindingRequest: {
      reason: string;
    };
    /** @description A product or a subject that is followed. */
    WatchItem: {
      /** Format: uuid */
      id: string;
      /** @description product or subject. */
      kind: components['schemas']['WatchKind'];
      /**
       * Format: uuid
       * @description The id of the record; null for who has no account.
       */
      recordId: null | string;
      /** @description The product's code. */
      code: null | string;
      name: string;
      /** @description The product's status today. */
      status: null | components['schemas']['CertificationStatus'];
      /**
       * Format: date-time
       * @description When the follower began.
       */
      since: string;
    };
    /** @description The secret by which the owner of an e-mail address sees and ends what it follows. */
    WatchKey: {
      token: string;
    };
    /** @enum {string} */
    WatchKind: 'product' | 'subject';
    /** @description What somebody follows. */
    WatchList: {
      /** @description The latest first. */
      items: components['schemas']['WatchItem'][];
      /** @description A feed (RSS) of the changes, for the follower alone: whoever has the address may read it. */
      feedUrl: string;
    };
    /** @description The secret of a letter's link. */
    WatchTokenRequest: {
      token: string;
    };
    /** @description A connected system that may be sent events. */
    WebhookClientItem: {
      /** Format: uuid */
      id: string;
      clientId: string;
      name: string;
    };
    /** @description One page of a list. */
    WebhookClientItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['WebhookClientItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /** @description A subscription. */
    WebhookItem: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      clientId: string;
      /** @description The connected system that it belongs to. */
      clientName: string;
      name: string;
      url: string;
      /** @description Types or areas; empty = all. */
      types: string[];
      /** @description active, paused or switched-off. */
      state: components['schemas']['WebhookState'];
      /** @description Why it is switched off: gone = the receiver answered 410. */
      reason: null | string;
      /**
       * Format: date-time
       * @description Until then the earlier secret signs too.
       */
      secretPreviousEndsAt: null | string;
      /**
       * Format: int32
       * @description Deliveries that are tried again; 1001 stands for more.
       */
      waiting: number;
      /**
       * Format: int32
       * @description Deliveries that were given up; 1001 stands for more.
       */
      failed: number;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: int32
       * @description Row version, for If-Match.
       */
      version: number;
    };
    /** @description One page of a list. */
    WebhookItemPage: {
      /** @description The rows of this page, at most `limit`. */
      items: components['schemas']['WebhookItem'][];
      /** @description Pass it as `cursor` to get the next page; null on the last one. */
      nextCursor: null | string;
      /**
       * Format: int32
       * @description Only with `count=true`; 1001 stands for "more than 1000".
       */
      total?: null | number;
    };
    /**
     * @description Whether events are sent.
     * @enum {string}
     */
    WebhookState: 'active' | 'paused' | 'switched-off';
    /**
     * @description Where today lies in the window for the dossier.
     * @enum {string}
     */
    WindowPhase: 'upcoming' | 'open' | 'missed' | 'filed';
    /** @description Why a target is taken out. */
    WithdrawPlanTargetRequest: {
      /** @description Needed once the plan is approved. */
      reason?: null | string;
    };
    /** @description A recall that should not have been opened. */
    WithdrawRecallRequest: {
      reason?: null | string;
    };
    /** @description How many products lack something; `GET /products?workItem=…` lists them. */
    WorkItemCount: {
      /** @description What they lack. */
      kind: components['schemas']['WorkItemKind'];
      /**
       * Format: int32
       * @description Products in the register today.
       */
      count: number;
    };
    /** @description All kinds of work items, those without any included. */
    WorkItemCounts: {
      items: components['schemas']['WorkItemCount'][];
    };
    /**
     * @description What a record lacks. Derived from the records themselves, so completing one takes it off the list.
     * @enum {string}
     */
    WorkItemKind:
      | 'no-certification'
      | 'unknown-subject'
      | 'unconfirmed-certification'
      | 'decision-number-missing'
      | 'unit-today-missing'
      | 'no-unit'
      | 'no-type';
  };
  responses: {
    /** @description The request cannot be read, or its shape is wrong; `errors` names the fields. */
    Problem400: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Nobody is signed in, or the access token is wrong, has expired or was revoked. */
    Problem401: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The caller may not do this, the access token does not reach so far, or the X-CSRF-Token is missing or wrong. */
    Problem403: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no such thing, or it is not the caller's to see. */
    Problem404: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description It contradicts what is there, or what somebody else does at this moment. */
    Problem409: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The record was changed since it was read. */
    Problem412: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is too large. */
    Problem413: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is of a kind that is not taken here. */
    Problem415: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A rule of the domain forbids it; `code` says which. */
    Problem422: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description If-Match is missing. */
    Problem428: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests; Retry-After says when to try again. */
    Problem429: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Something unexpected went wrong; `traceId` finds it in the logs. */
    Problem500: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The database does not answer for the moment; Retry-After says when to try again. */
    Problem503: {
      headers: {
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        RateLimit: components['headers']['RateLimit'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description The limit for this network address (public, api) or for the client whose token it was (client): so many requests (q) in so many seconds (w). */
    RateLimitPolicy: string;
    /** @description How many requests are left (r), and in how many seconds the count begins anew (t). */
    RateLimit: string;
    /** @description Seconds to wait. */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAdministrativeUnits: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
        /** @description Only units of this level: province, district or commune. */
        level?: 'province' | 'district' | 'commune';
        /** @description Code of a unit of that day: what lies directly below it or, with a level, anywhere below it. */
        parent?: string;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  establishAdministrativeUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishUnitRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getAdministrativeUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  renameAdministrativeUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameUnitRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  dissolveAdministrativeUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DissolveUnitRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listAgencies: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
        /** @description Only this kind. */
        kind?:
          | 'government'
          | 'ministry'
          | 'coordination-office'
          | 'peoples-committee'
          | 'department'
          | 'centre'
          | 'cooperative-alliance'
          | 'police'
          | 'market-surveillance';
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  establishAgency: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishAgencyRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getAgency: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  renameAgency: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameAgencyRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  dissolveAgency: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DissolveAgencyRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reopenAgency: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  searchAudit: {
    parameters: {
      query?: {
        /** @description Id of the account that did it. */
        actor?: string;
        /** @description Id of the agency that it was done for. */
        agency?: string;
        /** @description Beginning of the type's name, such as `session.` or `product.changed`. */
        type?: string;
        /** @description Id of the record that it happened to. */
        record?: string;
        /** @description First day, in Vietnam. */
        from?: string;
        /** @description Last day. */
        to?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRetention: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetainedKindPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listRevocationGrounds: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationGroundRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listCertifications: {
    parameters: {
      query?: {
        /** @description Id of a product. */
        product?: string;
        /** @description Exactly as recorded, such as 1850/QĐ-UBND-HC. */
        decisionNumber?: string;
        /** @description Statuses of that day; today without it. */
        asOf?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificationItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  grantCertification: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantCertificationRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getCertificationHistory: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getCertification: {
    parameters: {
      query?: {
        /** @description The day whose statuses are meant, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        asOf?: string;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificationItem'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  correctCertification: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['CorrectCertificationRequest'];
        'application/json': components['schemas']['CorrectCertificationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listCertificationSteps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listCertificationAuthorities: {
    parameters: {
      query?: {
        on?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  suspendCertification: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CertificationStepRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reinstateCertification: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CertificationStepRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  withdrawCertification: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CertificationStepRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  renewCertification: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenewCertificationRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  correctCertificationStep: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectStepRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  proposeProductChange: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeProductChangeRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  proposeSubjectChange: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeSubjectChangeRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listChangeRequests: {
    parameters: {
      query?: {
        /** @description Only these: waiting, approved, rejected or taken-back. */
        status?: 'waiting' | 'approved' | 'rejected' | 'taken-back';
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The nextCursor of the page before. */
        cursor?: string;
        /** @description Also count all rows, up to 1,001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeRequestItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getChangeRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeRequestDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  takeBackChangeRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  approveChangeRequest: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveChangeRequestRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  rejectChangeRequest: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectionRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listEpcisEvents: {
    parameters: {
      query?: {
        /** @description A step of GS1's Core Business Vocabulary: `inspecting`, `commissioning`, `decommissioning`, `holding`. */
        EQ_bizStep?: string;
        /** @description A disposition of that vocabulary: `conformant`, `non_conformant`, `expired`, `recalled`, `active`, `inactive`, `unavailable`. */
        EQ_disposition?: string;
        /** @description A product's Digital Link, GTIN, page or code. */
        MATCH_epcClass?: string;
        /** @description Not earlier than, RFC 3339. */
        GE_eventTime?: string;
        /** @description Earlier than, RFC 3339. */
        LT_eventTime?: string;
        /** @description 1 to 1,000; 100 unless told. */
        perPage?: number;
        /** @description As the page before gave it in its `Link` with `rel="next"`. */
        nextPageToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getLedgerProof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerProof'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  readChanges: {
    parameters: {
      query?: {
        /** @description Position of the last event that the caller has (`through` of the page before); 0 to begin with. */
        after?: number;
        /** @description How many at most, 1–1000; 100 unless told. */
        limit?: number;
        /** @description Types, separated by commas, with or without the prefix; `certification.` stands for a whole area. All when left out. */
        types?: string;
        /** @description Seconds to wait for an event when there is none, 0–30. */
        wait?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangePage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listEventTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventTypeItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listScopes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listClients: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClientItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  registerClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterClientRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredClient'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClientDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeClient: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeClientRequest'];
        'application/json': components['schemas']['ChangeClientRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addClientSecret: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddClientSecretRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewClientSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  revokeClientSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the secret, as the client's own page lists it. */
        keyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  revokeClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listComplaints: {
    parameters: {
      query?: {
        /** @description received, in-progress, answered, rejected, merged. */
        status?: 'received' | 'in-progress' | 'answered' | 'rejected' | 'merged';
        /** @description Only what still waits. */
        open?: boolean;
        /** @description mark-misuse, counterfeit, quality, label, other. */
        kind?: 'mark-misuse' | 'counterfeit' | 'quality' | 'label' | 'other';
        /** @description Id of a product. */
        product?: string;
        /** @description Only what the caller's agency looks into. */
        mine?: boolean;
        /** @description Words in what is said, its place or its code, with or without diacritics. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getComplaint: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getComplaintPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        photoId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  assignComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignComplaintRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  answerComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerComplaintRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  rejectComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectComplaintRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  mergeComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeComplaintRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listDecisions: {
    parameters: {
      query?: {
        /** @description Only these: draft, issued, published or discarded. */
        status?: 'draft' | 'issued' | 'published' | 'discarded';
        /** @description Only these: revocation or reinstatement. */
        kind?: 'revocation' | 'reinstatement';
        /** @description Only with exactly this number. */
        number?: string;
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The nextCursor of the page before. */
        cursor?: string;
        /** @description Also count all rows, up to 1,001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  draftDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDecisionRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  discardDecision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getDecisionScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  attachDecisionScan: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanReceipt'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getDecisionDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getDecisionPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  correctDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectDecisionRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  signDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignedPaperRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  publishDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listExpiryReviews: {
    parameters: {
      query?: {
        /** @description within30, within60, within90, within180, later, expired, expired-idle (nobody has spoken with the subject); several by repeating or with commas. */
        bucket?: string[];
        /** @description no-contact, notified, dossier-promised, submitted, scheduled, given-up; several by repeating or with commas. */
        state?: string[];
        /** @description upcoming, open, missed, filed: where today lies in the window for the dossier. */
        window?: 'upcoming' | 'open' | 'missed' | 'filed';
        /** @description Id of an agency: only what it answers for, its field where it has one, else its area. */
        agency?: string;
        /** @description commune, district, province, ministry; several by repeating or with commas. */
        level?: string[];
        /** @description window-opens, window-closes: only what a notice of this kind is due for. */
        due?: 'window-opens' | 'window-closes';
        /** @description Words in any order, with or without diacritics, over product, subject and unit names (old and new) and codes. */
        q?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars?: string[];
        /** @description in-force (includes expiring), expiring, expired, suspended, revoked, withdrawn, superseded, not-yet, unconfirmed; several by repeating or with commas. */
        status?: string[];
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
        /** @description name, expiresOn, stars, code; descending with a minus, several with commas: `stars,-expiresOn`. */
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpiryReviewRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  countExpiryReviews: {
    parameters: {
      query?: {
        /** @description within30, within60, within90, within180, later, expired, expired-idle (nobody has spoken with the subject); several by repeating or with commas. */
        bucket?: string[];
        /** @description no-contact, notified, dossier-promised, submitted, scheduled, given-up; several by repeating or with commas. */
        state?: string[];
        /** @description upcoming, open, missed, filed: where today lies in the window for the dossier. */
        window?: 'upcoming' | 'open' | 'missed' | 'filed';
        /** @description Id of an agency: only what it answers for, its field where it has one, else its area. */
        agency?: string;
        /** @description commune, district, province, ministry; several by repeating or with commas. */
        level?: string[];
        /** @description window-opens, window-closes: only what a notice of this kind is due for. */
        due?: 'window-opens' | 'window-closes';
        /** @description Words in any order, with or without diacritics, over product, subject and unit names (old and new) and codes. */
        q?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars?: string[];
        /** @description in-force (includes expiring), expiring, expired, suspended, revoked, withdrawn, superseded, not-yet, unconfirmed; several by repeating or with commas. */
        status?: string[];
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
        /** @description name, expiresOn, stars, code; descending with a minus, several with commas: `stars,-expiresOn`. */
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpiryReviewCounts'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  setRenewalStates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetRenewalStatesRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalOutcomes'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  countExpiring: {
    parameters: {
      query?: {
        /** @description First of the last valid days, yyyy-MM-dd. */
        from?: string;
        /** @description Last of them; at most ten years later. */
        to?: string;
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description Code of a product type, such as QD26-07. */
        type?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpiringFigures'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  countRenewals: {
    parameters: {
      query?: {
        /** @description quarter, unit. */
        by?: 'quarter' | 'unit';
        /** @description First of the last valid days, yyyy-MM-dd. */
        from?: string;
        /** @description Last of them; at most ten years later. */
        to?: string;
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description Code of a product type, such as QD26-07. */
        type?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalFigures'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listProgramTargets: {
    parameters: {
      query?: {
        year?: number;
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgramTargetItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  setProgramTarget: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetProgramTargetRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  withdrawProgramTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeProgramTarget: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeProgramTargetRequest'];
        'application/json': components['schemas']['ChangeProgramTargetRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listFindings: {
    parameters: {
      query?: {
        /** @description open, submitted, closed, waived. */
        status?: 'open' | 'submitted' | 'closed' | 'waived';
        /** @description Only those that are neither closed nor waived. */
        unsettled?: boolean;
        /** @description Only those not settled whose last day is over. */
        overdue?: boolean;
        /** @description minor, major, critical. */
        severity?: 'minor' | 'major' | 'critical';
        /** @description Only those of the caller's agency. */
        mine?: boolean;
        /** @description Id of a subject. */
        subject?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description Id of an inspection. */
        inspection?: string;
        /** @description Id of the agency that inspected. */
        agency?: string;
        /** @description Code of an administrative unit, in which the subject lies: today's with everything merged into it. */
        unit?: string;
        /** @description Found on this day or later. */
        foundFrom?: string;
        /** @description Found on this day or earlier. */
        foundTo?: string;
        /** @description Closed or waived on this day or later. */
        settledFrom?: string;
        /** @description Closed or waived on this day or earlier. */
        settledTo?: string;
        /** @description Words in what was found or in the subject's name, with or without diacritics. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listMyFindings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getFinding: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  remedyFinding: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          text?: string;
          /** Format: uuid */
          remedyId?: string;
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedRemedy'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRemedyFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        remedyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  closeFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseFindingRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  sendFindingBack: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendFindingBackRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  extendFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendFindingRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  waiveFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiveFindingRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  readDigitalLink: {
    parameters: {
      query?: {
        uri?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DigitalLinkReading'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listHolidays: {
    parameters: {
      query?: {
        /** @description The year; without it this one in Asia/Ho_Chi_Minh. */
        year?: number;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HolidayRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  computeDeadline: {
    parameters: {
      query?: {
        /** @description The day that it is counted from, yyyy-MM-dd; itself it does not count. */
        from?: string;
        /** @description How many days, 0–1000. */
        days?: number;
        /** @description Count days of any kind instead of working days; the end moves to a working day all the same. */
        calendar?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Deadline'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listImports: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportViewPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  queueImport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['ImportUpload'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuedImport'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getImport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  cancelImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listImportRows: {
    parameters: {
      query?: {
        /** @description Only rows that came out so: ok, warning or error. */
        status?: string;
        /** @description Words in any order, with or without diacritics. */
        q?: string;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowViewPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  mapImportColumns: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version that was read. */
        'If-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['MapColumnsRequest'];
        'application/json': components['schemas']['MapColumnsRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuedImport'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  correctImportRow: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version that was read. */
        'If-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Line of the row, as a spreadsheet shows it. */
        line: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['CorrectRowRequest'];
        'application/json': components['schemas']['CorrectRowRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowView'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  commitImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['CommitRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuedImport'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  exportImportReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listInspectors: {
    parameters: {
      query?: {
        /** @description Words in any order, with or without diacritics. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectorRows'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listInspectionPlans: {
    parameters: {
      query?: {
        /** @description Such as 2026. */
        year?: number;
        /** @description draft, submitted, approved. */
        status?: 'draft' | 'submitted' | 'approved';
        /** @description Id of an agency. */
        agency?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionPlanRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  draftInspectionPlan: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftInspectionPlanRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedPlan'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  proposeInspectionTargets: {
    parameters: {
      query?: {
        /** @description Of the plan; this year without it. */
        year?: number;
        /** @description Id of a unit: only its subjects. */
        unit?: string;
        /** @description Words in the subject's name, with or without diacritics. */
        q?: string;
        /** @description Only those that no plan of the year has. */
        unplanned?: boolean;
        /** @description 1 to 200. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Count all of them. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposedTargetPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getInspectionPlan: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionPlanDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getInspectionPlanDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getInspectionPlanPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addPlanTargets: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddPlanTargetsRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  withdrawPlanTarget: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        targetId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawPlanTargetRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  placePlanTarget: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        targetId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlacePlanTargetRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  submitInspectionPlan: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  returnInspectionPlan: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  approveInspectionPlan: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovePlanRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listInspectionTeams: {
    parameters: {
      query?: {
        /** @description Only those that work today or will. */
        active?: boolean;
        /** @description 1 to 200. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionTeamRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  setUpInspectionTeam: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUpTeamRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamThatWasSetUp'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getInspectionTeam: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionTeamDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeInspectionTeam: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeTeamRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endInspectionTeam: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listChecklists: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChecklistRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listLaboratoryLimits: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaboratoryLimitRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listInspections: {
    parameters: {
      query?: {
        /** @description scheduled, in-progress, concluded, cancelled. */
        status?: 'scheduled' | 'in-progress' | 'concluded' | 'cancelled';
        /** @description Only those that are scheduled or under way. */
        open?: boolean;
        /** @description planned, unannounced, thematic, follow-up. */
        kind?: 'planned' | 'unannounced' | 'thematic' | 'follow-up';
        /** @description pass, pass-with-remedies, fail. */
        result?: 'pass' | 'pass-with-remedies' | 'fail';
        /** @description Only those that the caller takes part in. */
        mine?: boolean;
        /** @description Id of a subject. */
        subject?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description Scheduled on this day or later. */
        from?: string;
        /** @description Scheduled on this day or earlier. */
        to?: string;
        /** @description Id of the agency that inspects. */
        agency?: string;
        /** @description Code of an administrative unit, in which the subject lies: today's with everything merged into it. */
        unit?: string;
        /** @description Concluded on this day or later. */
        concludedFrom?: string;
        /** @description Concluded on this day or earlier. */
        concludedTo?: string;
        /** @description Id of a complaint: the inspections made for it. */
        complaint?: string;
        /** @description Id of an inspection: those that look again at what it found. */
        follows?: string;
        /** @description Words in the subject's name, with or without diacritics. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  scheduleInspection: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleInspectionRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedInspection'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getInspection: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  startInspection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartInspectionRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  recordAnswers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAnswersRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswerOutcomes'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  recordFinding: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFindingRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedFinding'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  takeSample: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeSampleRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedSample'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  enterSampleResult: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        sampleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterSampleResultRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnteredResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addInspectionPhoto: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** Format: uuid */
          photoId?: string;
          /** Format: uuid */
          findingId?: string;
          /** Format: date-time */
          takenAt?: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedPhoto'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getInspectionPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        photoId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  signMinutes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignMinutesRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  handOverMinutes: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MinutesLink'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  revokeMinutesHandover: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getMinutesDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getMinutesPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  concludeInspection: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeInspectionRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  cancelInspection: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelInspectionRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listJobs: {
    parameters: {
      query?: {
        /** @description How many of the latest runs of each job, 1–100; 10 unless told. */
        runs?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getJobRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        runId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobRunItem'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  requestJobRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobRunItem'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listGtins: {
    parameters: {
      query?: {
        /** @description Id of a subject. */
        subject?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description not-yet, in-force, expiring, expired, ended. */
        state?: string;
        /** @description Only those whose right has run out or soon will. */
        expiring?: boolean;
        /** @description Digits, words of the pack or the licence, or the subject's name. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GtinRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  registerGtin: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterGtinRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedGtin'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getProductQrCode: {
    parameters: {
      query?: {
        format?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listArtworks: {
    parameters: {
      query?: {
        /** @description Id of a subject. */
        subject?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description Only what is in use today and says what it may not. */
        notRight?: boolean;
        /** @description Words of the title, the numbers or the subject's name. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArtworkRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  enterArtwork: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterArtworkRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedArtwork'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getMarkUse: {
    parameters: {
      query?: {
        /** @description The day whose statuses are meant, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        asOf?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MarkUse'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getGtin: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GtinDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeGtin: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeGtinRequest'];
        'application/json': components['schemas']['ChangeGtinRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endGtin: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndGtinRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getGtinHistory: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getGtinBarcode: {
    parameters: {
      query?: {
        symbology?: string;
        format?: string;
        lot?: string;
        expiresOn?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getArtwork: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArtworkDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeArtwork: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeArtworkRequest'];
        'application/json': components['schemas']['ChangeArtworkRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addArtworkFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedArtworkFile'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getArtworkFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getArtworkHistory: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listLegalDocuments: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalDocumentRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listLocalityReviews: {
    parameters: {
      query?: {
        /** @description Id of the unit whose evaluations are reviewed. */
        unit?: string;
        /** @description Id of the reviewing agency. */
        agency?: string;
        /** @description drafted, drawn, under-way, concluded, published. */
        status?: 'drafted' | 'drawn' | 'under-way' | 'concluded' | 'published';
        /** @description Only those with a finding that should have been answered by now, or only the others. */
        overdue?: boolean;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalityReviewRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  draftLocalityReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftLocalityReviewRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedLocalityReview'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getLocalityReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalityReviewDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getLocalityReviewDraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewDraw'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  drawLocalityReview: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addLocalityReviewFinding: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LocalityReviewFindingRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedReviewFinding'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  answerLocalityReviewFinding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        findingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerReviewFindingRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getLocalityReviewDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getLocalityReviewPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  rescoreLocalityReviewItem: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RescoreReviewItemRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  settleLocalityReviewFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        findingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleReviewFindingRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  concludeLocalityReview: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeLocalityReviewRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  publishLocalityReview: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishLocalityReviewRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listNotices: {
    parameters: {
      query?: {
        /** @description window-opens, window-closes. */
        kind?: 'window-opens' | 'window-closes';
        /** @description email, print. */
        channel?: 'email' | 'print';
        /** @description Those that were made in one go. */
        batch?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description Id of a subject. */
        subject?: string;
        /** @description Dated not before. */
        from?: string;
        /** @description Dated not after. */
        to?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  sendNotices: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendNoticesRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeBatchResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getNoticePaper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getNoticeBatchPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getNoticeBatchDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listNoticeTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeTemplateItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeNoticeTemplate: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Only this kind. */
        kind: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeWordingRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  previewNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Only this kind. */
        kind: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeWordingRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listNotifications: {
    parameters: {
      query?: {
        unread?: boolean;
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  readNotification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  unreadNotification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  readNotifications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadNotificationsRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getNotificationPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationChoice'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  chooseNotifications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseNotificationsRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPortals: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortalItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPortalDeliveries: {
    parameters: {
      query?: {
        /** @description waiting, sent, refused, failed. */
        state?: string;
        /** @description A product's code. */
        product?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path: {
        /** @description Code of the portal, as its list gives it. */
        portal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortalDeliveryRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  resendPortalDeliveries: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Code of the portal, as its list gives it. */
        portal: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResendDeliveriesRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResentRecords'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listReconciliations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Code of the portal, as its list gives it. */
        portal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconciliationItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reconcilePortal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Code of the portal, as its list gives it. */
        portal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconciliationItem'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getReconciliation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Code of the portal, as its list gives it. */
        portal: string;
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconciliationItem'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listDifferences: {
    parameters: {
      query?: {
        /** @description missing, surplus, different. */
        kind?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path: {
        /** @description Code of the portal, as its list gives it. */
        portal: string;
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DifferenceRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  resendDifferences: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Code of the portal, as its list gives it. */
        portal: string;
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResendDifferencesRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResentRecords'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listProcessRules: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessRuleRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listProducts: {
    parameters: {
      query?: {
        /** @description Code of a product type, such as QD26-07. */
        type?: string;
        /** @description Last valid day not before. */
        expiresFrom?: string;
        /** @description Last valid day not after. */
        expiresTo?: string;
        /** @description cooperative, cooperative-group, enterprise, household, farm, other, unknown; several by repeating or with commas. */
        subjectKind?: string[];
        /** @description Id of a subject. */
        subject?: string;
        /** @description Only what stands on that work list; see `GET /work-items`. */
        workItem?: string;
        /** @description The register as of that day; today without it. */
        asOf?: string;
        /** @description Words in any order, with or without diacritics, over product, subject and unit names (old and new) and codes. */
        q?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars?: string[];
        /** @description in-force (includes expiring), expiring, expired, suspended, revoked, withdrawn, superseded, not-yet, unconfirmed; several by repeating or with commas. */
        status?: string[];
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
        /** @description name, expiresOn, stars, code; descending with a minus, several with commas: `stars,-expiresOn`. */
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  registerProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterProductRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredProduct'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getProductHistory: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeProduct: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeProductRequest'];
        'application/json': components['schemas']['ChangeProductRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listProductCertifications: {
    parameters: {
      query?: {
        /** @description The day whose statuses are meant, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        asOf?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificationItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  mergeProducts: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  undoProductMerge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the merge. */
        mergeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  splitProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitProductRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SplitOffProduct'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  undoProductSplit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the split. */
        splitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  transferProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferProductRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  undoProductTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the transfer. */
        transferId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addProductImage: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          alt?: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedImage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  removeProductImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the picture. */
        imageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listProductTypes: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductTypeRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  forgottenPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ForgottenPasswordRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  choosePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChoosePasswordRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getHandedMinutes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        link: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listLedgerRoots: {
    parameters: {
      query?: {
        /** @description How many at most, 1–200; 50 unless told. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerRootItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  registerRepresentative: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterRepresentativeRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  confirmRepresentative: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmRepresentativeRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  complain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplainRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintReceipt'];
        };
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getComplaintChallenge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintChallenge'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  followComplaint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        receipt: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintState'];
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addComplaintPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        receipt: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  followByEmail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowByEmailRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  confirmWatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WatchTokenRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WatchKey'];
        };
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  readWatchList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WatchTokenRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WatchList'];
        };
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endWatches: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndWatchesRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  readWatchFeed: {
    parameters: {
      query?: {
        /** @description The follower's own secret, as the list of watches gives it. */
        key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPublicProducts: {
    parameters: {
      query?: {
        /** @description Words in any order, with or without diacritics, over product, subject and unit names (old and new) and codes. */
        q?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars?: string[];
        /** @description in-force (includes expiring), expiring, expired, suspended, revoked, withdrawn, superseded, not-yet, unconfirmed; several by repeating or with commas. */
        status?: string[];
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
        /** @description name, expiresOn, stars, code; descending with a minus, several with commas: `stars,-expiresOn`. */
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicProductRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description A product's code, an older one or a GTIN; to verify, also a certificate's or decision's number, or the whole address of a QR code. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicProduct'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  verifyCode: {
    parameters: {
      query?: {
        place?: string;
      };
      header?: never;
      path: {
        /** @description A product's code, an older one or a GTIN; to verify, also a certificate's or decision's number, or the whole address of a QR code. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verification'];
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  verifyScanned: {
    parameters: {
      query?: {
        /** @description A product's code, an older one or a GTIN; to verify, also a certificate's or decision's number, or the whole address of a QR code. */
        code?: string;
        place?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verification'];
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  placeCheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlaceRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicStatistics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterFigures'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicList: {
    parameters: {
      query?: {
        /** @description Words in any order, with or without diacritics, over product, subject and unit names (old and new) and codes. */
        q?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars?: string[];
        /** @description in-force (includes expiring), expiring, expired, suspended, revoked, withdrawn, superseded, not-yet, unconfirmed; several by repeating or with commas. */
        status?: string[];
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
        /** @description name, expiresOn, stars, code; descending with a minus, several with commas: `stars,-expiresOn`. */
        sort?: string;
      };
      header?: never;
      path: {
        list: 'in-force' | 'expiring' | 'expired' | 'suspended' | 'revoked' | 'superseded';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  countPublicListByUnit: {
    parameters: {
      query: {
        /** @description Words in any order, with or without diacritics, over product, subject and unit names (old and new) and codes. */
        q?: string;
        /** @description 3, 4 or 5; several by repeating or with commas. */
        stars: string[];
        /** @description in-force (includes expiring), expiring, expired, suspended, revoked, withdrawn, superseded, not-yet, unconfirmed; several by repeating or with commas. */
        status: string[];
        /** @description Code of an administrative unit: today's with everything merged into it. */
        unit?: string;
        /** @description Reads `unit` as a code of that day: 82 was Tiền Giang until 30 June 2025. */
        unitOn?: string;
        /** @description Code of a product group, such as QD26-I. */
        group?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
        /** @description name, expiresOn, stars, code; descending with a minus, several with commas: `stars,-expiresOn`. */
        sort?: string;
      };
      header?: never;
      path: {
        list: 'in-force' | 'expiring' | 'expired' | 'suspended' | 'revoked' | 'superseded';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicListUnitPage'];
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPublicLocalityReviews: {
    parameters: {
      query?: {
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicLocalityReviewPage'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPublicRecalls: {
    parameters: {
      query?: {
        /** @description Only those under way, or only those that are over. */
        open?: boolean;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicRecall: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicRecall'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listSnapshots: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotManifestPage'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getLatestSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotManifest'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  downloadSnapshotFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description The day of the snapshot, yyyy-MM-dd. */
        day: string;
        /** @description Name of a file, as the manifest gives it. */
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Partial Content */
      206: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      /** @description Range Not Satisfiable */
      416: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getOpenDataDictionary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenDataTablePage'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getOpenDataCatalog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicTrace: {
    parameters: {
      query?: {
        lot?: string;
      };
      header?: never;
      path: {
        /** @description A product's code, an older one or a GTIN; to verify, also a certificate's or decision's number, or the whole address of a QR code. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicTrace'];
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description SHA-256 of the picture, as in its address. */
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPublicAdministrativeUnits: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
        /** @description Only units of this level: province, district or commune. */
        level?: 'province' | 'district' | 'commune';
        /** @description Code of a unit of that day: what lies directly below it or, with a level, anywhere below it. */
        parent?: string;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getUnitMap: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitMap'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPublicProductTypes: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductTypeRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listPublicDecisions: {
    parameters: {
      query?: {
        /** @description Only with exactly this number, such as 214/QĐ-UBND. */
        number?: string;
        /** @description Only of the body with this code. */
        issuer?: string;
        /** @description Only signed in this year. */
        year?: number;
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The nextCursor of the page before. */
        cursor?: string;
        /** @description Also count all rows, up to 1,001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicDecisionRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicDecision'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listRecalls: {
    parameters: {
      query?: {
        /** @description undecided, under-way, checked, closed, withdrawn. */
        status?: 'undecided' | 'under-way' | 'checked' | 'closed' | 'withdrawn';
        /** @description Only those that go on, or only those that are closed or withdrawn. */
        open?: boolean;
        /** @description Only forced or only voluntary ones. */
        forced?: boolean;
        /** @description Only those whose notice or decision was or is late, or only the others. */
        late?: boolean;
        /** @description Only those of which the notice or the decision is still to come. */
        unmet?: boolean;
        /** @description Id of a subject. */
        subject?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description Id of the agency that decided on it or, without a decision, opened it. */
        agency?: string;
        /** @description Code of an administrative unit, in which the subject lies: today's with everything merged into it. */
        unit?: string;
        /** @description Opened on this day or later. */
        openedFrom?: string;
        /** @description Opened on this day or earlier. */
        openedTo?: string;
        /** @description Closed on this day or later. */
        closedFrom?: string;
        /** @description Closed on this day or earlier. */
        closedTo?: string;
        /** @description Words in code, lots, basis or the subject's name, with or without diacritics. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecallRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  openRecall: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenRecallRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedRecall'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRecallHistory: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRecall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecallDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addRecallLots: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddRecallLotsRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addRecallNotice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyRecallRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedEntry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reportRecallProgress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportRecallRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addRecallTreatment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TreatRecallRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedEntry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRecallDecisionDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRecallDecisionPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  decideRecall: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideRecallRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  publishRecall: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishRecallRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  checkRecall: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckRecallRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  closeRecall: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseRecallRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  withdrawRecall: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawRecallRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listMySubjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MySubjectPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listRepresentatives: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepresentativeItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endRepresentative: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the assignment. */
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listRepresentativeCodes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepresentativeCodeItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  makeRepresentativeCode: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeRepresentativeCode'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  revokeRepresentativeCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the code. */
        codeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listRepresentativeRequests: {
    parameters: {
      query?: {
        /** @description Only these: waiting, approved, rejected or expired. */
        status?: 'waiting' | 'approved' | 'rejected' | 'expired';
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The nextCursor of the page before. */
        cursor?: string;
        /** @description Also count all rows, up to 1,001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepresentativeRequestItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRepresentativeRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepresentativeRequestItem'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  approveRepresentative: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveRepresentativeRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  rejectRepresentative: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectionRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  proposeRevocation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeRevocationRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listRevocationProposals: {
    parameters: {
      query?: {
        /** @description Only what waits for this: hearing, review, decision, execution, closed, refused or taken-back. */
        stage?: 'hearing' | 'review' | 'decision' | 'execution' | 'closed' | 'refused' | 'taken-back';
        /** @description Only undecided ones whose day for the decision has passed. */
        overdue?: boolean;
        /** @description Only about this recognition. */
        certificationId?: string;
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The nextCursor of the page before. */
        cursor?: string;
        /** @description Also count all rows, up to 1,001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationProposalItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRevocationProposal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationProposalItem'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  takeBackRevocationProposal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addRevocationEvidence: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          title?: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getRevocationEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  giveRevocationOpinion: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevocationOpinionRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reviewRevocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevocationReviewRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  decideRevocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevocationDecisionRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  executeRevocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevocationExecutionRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  closeRevocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listSavedViews: {
    parameters: {
      query?: {
        /** @description The page that the views belong to, such as products. */
        page?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  keepView: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepViewRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  removeSavedView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeSavedView: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version that was read. */
        'If-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeSavedViewRequest'];
        'application/json': components['schemas']['ChangeSavedViewRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getServiceStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceState'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  signInOptions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInOptions'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  completeSignOn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  beginTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TotpSetup'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  confirmTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TotpCodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  removeTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemoveTotpRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  renewRecoveryCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TotpCodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  exportMyPersonalData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonalData'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listMyDelegations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  delegateRole: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegateRoleRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endDelegation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listColleagues: {
    parameters: {
      query: {
        /** @description Id of the assignment. */
        assignmentId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ColleaguePage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listMyConsents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  giveConsent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveConsentRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  withdrawConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getConsentRequest: {
    parameters: {
      query?: {
        /** @description The application, as it calls itself. */
        clientId?: string;
        /** @description Where the application wants the person back. */
        redirectUri?: string;
        /** @description What the application asks for: codes, separated by spaces. */
        scope?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentRequest'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listStampGrants: {
    parameters: {
      query?: {
        /** @description The roll. */
        series?: string;
        /** @description Id of a subject. */
        subject?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description Only grants that have stamps in it: reserved, printed, handed-over, activated, spoiled, lost, void, recalled. */
        state?: string;
        /** @description First day of granting. */
        grantedFrom?: string;
        /** @description Last day of granting. */
        grantedTo?: string;
        /** @description Words in the subject's name, the series or the decision's number, with or without diacritics. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StampGrantRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  grantStamps: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantStampsRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GrantedStamps'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getSubjectStampBalance: {
    parameters: {
      query: {
        subject: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StampBalanceSheet'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listStampAlerts: {
    parameters: {
      query?: {
        /** @description open, confirmed, dismissed. */
        status?: string;
        /** @description Id of a grant. */
        grant?: string;
        /** @description Id of a subject. */
        subject?: string;
        /** @description Only from so many points on. */
        minScore?: number;
        /** @description First day on which it was raised. */
        raisedFrom?: string;
        /** @description Last day on which it was raised. */
        raisedTo?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StampAlertRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  proposeStampRange: {
    parameters: {
      query?: {
        series?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposedStampRange'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getStampGrant: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StampGrantDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getStampBalance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StampBalanceSheet'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  takeStampCodes: {
    parameters: {
      query?: {
        from?: number;
        to?: number;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  takeStampLabels: {
    parameters: {
      query?: {
        from?: number;
        to?: number;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  printStamps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StampNumbersRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  handOverStamps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverStampsRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  activateStamps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivateStampsRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reportSpoiledStamps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StampReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reportLostStamps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StampReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  voidStamps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StampReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  recallStamps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StampReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getStampAlert: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StampAlertDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  dismissStampAlert: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StampAlertReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  confirmStampAlert: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StampAlertReasonRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listSubjects: {
    parameters: {
      query?: {
        /** @description Words in any order, with or without diacritics, over names, other spellings and tax codes. */
        q?: string;
        /** @description Several may be given. */
        kind?: string[];
        /** @description Code of a unit: today's with everything merged into it. */
        unit?: string;
        /** @description The day whose unit codes are meant, yyyy-MM-dd; today unless told. */
        unitOn?: string;
        /** @description Only subjects with a product that lacks this. */
        workItem?: string;
        /** @description `name`, `-name`, `productCount` or `-productCount`. */
        sort?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows, up to 1,001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubjectRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  registerSubject: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterSubjectRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getSubjectHistory: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getSubject: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubjectDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeSubject: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeSubjectRequest'];
        'application/json': components['schemas']['ChangeSubjectRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  eraseSubjectPersonalData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ErasureRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  mergeSubjects: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  undoSubjectMerge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the merge. */
        mergeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  splitSubject: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitSubjectRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SplitOffSubject'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  undoSubjectSplit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the split. */
        splitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  countSupervision: {
    parameters: {
      query?: {
        /** @description First day, yyyy-MM-dd; twelve months before the last one without it. */
        from?: string;
        /** @description Last day; today without it. A period lasts five years at most. */
        to?: string;
        /** @description Id of an agency: only what it keeps. */
        agency?: string;
        /** @description Code of an administrative unit, in which the subjects lie: today's with everything merged into it. */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupervisionFigures'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getSupervisionReport: {
    parameters: {
      query?: {
        /** @description First day, yyyy-MM-dd; twelve months before the last one without it. */
        from?: string;
        /** @description Last day; today without it. A period lasts five years at most. */
        to?: string;
        /** @description Id of an agency: only what it keeps. */
        agency?: string;
        /** @description Code of an administrative unit, in which the subjects lie: today's with everything merged into it. */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reportScans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScanBatchRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanOutcomePage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getProductTrace: {
    parameters: {
      query?: {
        lot?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductTrace'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getTraceRecord: {
    parameters: {
      query?: {
        lot?: string;
      };
      header?: never;
      path: {
        gtin: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceDetail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  putTraceRecord: {
    parameters: {
      query?: {
        lot?: string;
      };
      header?: never;
      path: {
        gtin: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TraceRecordRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceOutcome'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  putTraceRecords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TraceBatchRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraceOutcomePage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description Words in any order, with or without diacritics. */
        q?: string;
        role?: string;
        /** @description Only rows that came out so: ok, warning or error. */
        status?: 'invited' | 'active' | 'disabled' | 'erased';
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  inviteUser: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteUserRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedUser'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserItem'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  disableUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  enableUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  makeUserLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountLink'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  resetTotp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  exportPersonalData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonalData'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  eraseUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ErasureRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  assignRole: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignRoleRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedId'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endAssignment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
        /** @description Id of the assignment. */
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listRoles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listOutbox: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutboxItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  retryLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listViolationKinds: {
    parameters: {
      query?: {
        /** @description The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh. */
        on?: string;
        /** @description Words of the name or code, in any order, with or without diacritics. */
        q?: string;
        /** @description Rows of a page, 1–200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count all rows. */
        count?: boolean;
      };
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViolationKindRowPage'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listViolations: {
    parameters: {
      query?: {
        /** @description detected, recorded, decided, carried-out, closed. */
        status?: 'detected' | 'recorded' | 'decided' | 'carried-out' | 'closed';
        /** @description Only those not closed. */
        open?: boolean;
        /** @description Only those whose next step is late. */
        overdue?: boolean;
        /** @description Only those that the caller's agency keeps, or has to receive. */
        mine?: boolean;
        /** @description Id of a subject; also under records merged with it or with its tax code. */
        subject?: string;
        /** @description Id of a product. */
        product?: string;
        /** @description Id of what led to it: a finding, a complaint, a label or a suspicion of a copied stamp. */
        source?: string;
        /** @description Code of the catalogue (`/violation-kinds`). */
        kind?: string;
        /** @description Id of the agency that keeps it. */
        agency?: string;
        /** @description Code of an administrative unit, in which the subject lies: today's with everything merged into it. */
        unit?: string;
        /** @description The next step is due on this day or later. */
        dueFrom?: string;
        /** @description The next step is due on this day or earlier. */
        dueTo?: string;
        /** @description Detected on this day or later. */
        detectedFrom?: string;
        /** @description Detected on this day or earlier. */
        detectedTo?: string;
        /** @description Decided on this day or later. */
        decidedFrom?: string;
        /** @description Decided on this day or earlier. */
        decidedTo?: string;
        /** @description Closed on this day or later. */
        closedFrom?: string;
        /** @description Closed on this day or earlier. */
        closedTo?: string;
        /** @description Words in the act, the place, the numbers of the papers or the subject's name. */
        q?: string;
        /** @description 1 to 200. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also count, up to 1001. */
        count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViolationRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  recordViolation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordViolationRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedViolation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listMyViolations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViolationRowPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getViolation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the version at hand; if it is still that one, the answer is 304 without a body. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          /** @description Version of what is shown, and the day where a status is shown. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViolationDetail'];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  explainViolation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExplainViolationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  payViolation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PayViolationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getViolationMinutesDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getViolationMinutesPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getViolationDecisionDocx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getViolationDecisionPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  makeViolationMinutes: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeViolationMinutesRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  decideViolation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideViolationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  carryOutViolation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CarryOutViolationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  appealViolation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealViolationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  handOverViolation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverViolationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  receiveViolation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  closeViolation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseViolationRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listMyWatches: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WatchList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  watchProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  unwatchProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  watchSubject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  unwatchSubject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listWebhooks: {
    parameters: {
      query?: {
        /** @description Rows of a page, 1 to 200; 50 unless told. */
        limit?: number;
        /** @description The `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  registerWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description Sent again with the same body it gets the first answer again; kept for seven days. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterWebhookRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredWebhook'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listWebhookClients: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookClientItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookItem'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  removeWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeWebhook: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that was read. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeWebhookRequest'];
        'application/json': components['schemas']['ChangeWebhookRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewWebhookSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  pauseWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  resumeWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  testWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SendingResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  replayWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplayWebhookRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /** @description waiting, delivered or failed. */
        state?: string;
        /** @description How many at most, 1–200; 50 unless told. */
        limit?: number;
        /** @description From the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record, as its list gives it. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryItemPage'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listWorkItems: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItemCounts'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listSupervisionTasks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupervisionTasks'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getStatistics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterFigures'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
}
