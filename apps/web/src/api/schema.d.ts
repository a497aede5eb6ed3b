// Made from openapi.json by generate-client.mjs; what is changed here by hand is lost.
export interface paths {
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_agencies"];
        put?: never;
        post: operations["Places_addAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Places_changeAgency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Candidates_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Candidates_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/cv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmployerCv_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Candidates_identity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/release-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Candidates_requestRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cv_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pages/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cv_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duplicates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicates_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Employers_list"];
        put?: never;
        post: operations["Employers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Employers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Employers_change"];
        trace?: never;
    };
    "/api/employers/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Confirmations_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Company_list"];
        put?: never;
        post: operations["Company_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Company_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_list"];
        put?: never;
        post: operations["Network_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/exchanges/{exchangeId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Company_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Company_listPromises"];
        put?: never;
        post: operations["Company_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/promises/{promiseId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Company_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Confirmations_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/tie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Company_tie"];
        put: operations["Company_changeTie"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Confirmations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_findDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Employers_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports_map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Joining_list"];
        put?: never;
        post: operations["Joining_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/invitations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Joining_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Employers_readOwn"];
        put: operations["Employers_changeOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/silent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_silentOnes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Home_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Impact_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messaging_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationLinks_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/employer-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Joining_show"];
        put?: never;
        post: operations["Joining_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationLinks_showTenant"];
        put?: never;
        post: operations["InvitationLinks_answerTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live_followLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfferLinks_show"];
        put?: never;
        post: operations["OfferLinks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Live_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationLinks_noteOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationLinks_showEmployer"];
        put?: never;
        post: operations["InvitationLinks_answerEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReleaseLinks_show"];
        put?: never;
        post: operations["ReleaseLinks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedSearchLinks_show"];
        put?: never;
        post: operations["SavedSearchLinks_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SharingLinks_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/sharing/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SharingLinks_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/steps/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutcomeLinks_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutcomeLinks_showEmployer"];
        put?: never;
        post: operations["OutcomeLinks_actEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wishes_showOwn"];
        put: operations["Wishes_wishOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutcomeLinks_showCandidate"];
        put?: never;
        post: operations["OutcomeLinks_actCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Outcomes_correctAbsence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Day_lock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outcomes_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/verdict/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outcomes_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Outcomes_word"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messaging_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/handing-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messaging_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objectives/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Record_setObjectiveState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference_occupations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_list"];
        put?: never;
        post: operations["Offers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Offers_update"];
        trace?: never;
    };
    "/api/offers/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_keepOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_problems"];
        put?: never;
        post: operations["Offers_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{id}/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Offers_publicity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_organisations"];
        put?: never;
        post: operations["Accounts_createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placements_list"];
        put?: never;
        post: operations["Placements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placements_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placements_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placements_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placements_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placements_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promised-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outcomes_promised"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promised-steps/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outcomes_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promised-steps/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Outcomes_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rallies_list"];
        put?: never;
        post: operations["Rallies_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rallies_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Rallies_change"];
        trace?: never;
    };
    "/api/rallies/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hall_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rallies_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rallies_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rallies_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Report_noteCosts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hall_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editing_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/edits/{editId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editing_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Outcomes_feedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hall_floor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editing_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/grid/candidates/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editing_candidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/invitation-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MessagePreviews_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/invitation-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calls_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_list"];
        put?: never;
        post: operations["Invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/invitations/{invitationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_noteAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/invitations/{invitationId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calls_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/invitations/{invitationId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Calls_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/invitations/{invitationId}/new-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_renewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Preparation_lessons"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Wishes_lift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/lifts/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Wishes_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/message-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagePreviews_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/offers/{offerId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hall_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outcomes_outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/own-departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hall_leaveOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/plan-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editing_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/plan-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editing_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/plan-runs/{runId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editing_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/plan-runs/{runId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editing_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparation_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/print-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRuns_list"];
        put?: never;
        post: operations["PrintRuns_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/print-runs/{runId}/addressees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRuns_addressees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/print-runs/{runId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintRuns_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/print-runs/{runId}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrintRuns_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/prints/{print}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prints_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparation_list"];
        put: operations["Preparation_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_askAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/replans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_replan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/report/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hall_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preparation_doNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparation_readTeam"];
        put: operations["Preparation_setTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/tellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editing_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Day_timetable"];
        put?: never;
        post: operations["Day_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/verdict-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outcomes_callList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editing_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/versions/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editing_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/versions/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editing_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hall_walkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rallies/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wishes_show"];
        put: operations["Wishes_wish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rally-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rally-doors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hall_doors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rally-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preparation_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rally-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rally-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Series_list"];
        put?: never;
        post: operations["Series_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rally-series/{id}": {
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
        patch: operations["Series_change"];
        trace?: never;
    };
    "/api/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_list"];
        put?: never;
        post: operations["Referrals_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/contact-tries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_noteContactTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/release-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Releases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/release-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Releases_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/release-requests/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Releases_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedSearches_list"];
        put?: never;
        post: operations["SavedSearches_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedSearches_remove"];
        options?: never;
        head?: never;
        patch: operations["SavedSearches_change"];
        trace?: never;
    };
    "/api/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Employers_sectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_read"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shortlists_read"];
        put?: never;
        post: operations["Shortlists_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortlist/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Shortlists_remove"];
        options?: never;
        head?: never;
        patch: operations["Shortlists_note"];
        trace?: never;
    };
    "/api/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenants_list"];
        put?: never;
        post: operations["Tenants_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenants_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Tenants_update"];
        trace?: never;
    };
    "/api/tenants/{id}/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Arrears_list"];
        put?: never;
        post: operations["Arrears_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tenants_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/candidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TenantCandidate_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenants_listConsents"];
        put?: never;
        post: operations["Tenants_noteConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/cv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cv_read"];
        put: operations["Cv_validate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/cv/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cv_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/cv/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Cv_saveDraft"];
        post?: never;
        delete: operations["Cv_dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/cv/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cv_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/cv/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cv_readAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/cv/redacted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmployerCv_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cv_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merges_preview"];
        put?: never;
        post: operations["Merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TenantOffers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantOffers_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sharing_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/support-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Record_read"];
        put?: never;
        post: operations["Record_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/support-record/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Record_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/support-record/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Record_addEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/support-record/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Record_addObjective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_ofTenant"];
        put?: never;
        post: operations["Visits_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicates_possible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference_towns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_users"];
        put?: never;
        post: operations["Accounts_createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Accounts_setActive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_venues"];
        put?: never;
        post: operations["Places_addVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Places_changeVenue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visits_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visits_noteOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/sms-inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_smsInbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/sms/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_sms"];
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
        AccountInvitation: {
            companyName: string;
            contactName: string;
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: uuid */
            employerId: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            invitedBy: string;
            organisationName: string;
            /** @enum {string} */
            state: "sent" | "accepted" | "revoked" | "expired";
        };
        Agencies: {
            items: {
                active: boolean;
                /** Format: uuid */
                id: string;
                landlord: string | null;
                /** Format: uuid */
                landlordId: string | null;
                name: string;
                postcodes: string[];
            }[];
            landlords: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        AgendaVisit: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            plannedAt: string;
            /** @enum {string} */
            state: "planned" | "done" | "refused" | "nobody_home" | "moved";
            tenant: {
                address: string | null;
                city: string | null;
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
                phone: string | null;
                postcode: string | null;
            };
        };
        ArrearsBalance: {
            balanceCents: number;
            /** Format: date-time */
            notedAt: string;
            /** Format: date */
            onDay: string;
            /** @enum {string} */
            source: "referral" | "landlord" | "import";
        };
        Assessment: {
            /** Format: date-time */
            at: string;
            barrier: boolean;
            /** @enum {string} */
            domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
            level: number;
            note: string | null;
        };
        Candidate: {
            /** Format: date */
            availableFrom: string | null;
            certificates: string[];
            contracts: ("CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION")[];
            /** @enum {string|null} */
            distanceBand: "0-5" | "5-10" | "10-20" | "20-40" | "40+" | null;
            experiences: {
                current: boolean;
                months: number | null;
                occupation: {
                    code: string;
                    label: string;
                    labelEn: string;
                };
                untilYear: number | null;
            }[];
            headline: string;
            highlights: {
                /** @enum {string} */
                field: "occupation" | "experience" | "skill" | "certificate" | "licence" | "language";
                marks: {
                    from: number;
                    to: number;
                }[];
                text: string;
                value: string;
            }[];
            /** Format: uuid */
            id: string;
            languages: {
                code: string;
                level: string | null;
            }[];
            licences: string[];
            match: components["schemas"]["Match"] | null;
            occupations: {
                code: string;
                label: string;
                labelEn: string;
            }[];
            pseudonym: string | null;
            release: {
                /** Format: date-time */
                expiresAt: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "requested" | "granted" | "refused" | "revoked" | "expired";
            } | null;
            skills: string[];
            /** Format: uuid */
            tenantId: string | null;
            training: boolean;
            weeklyHours: number | null;
        };
        CandidateFacets: {
            availability: {
                count: number;
                /** @enum {string} */
                value: "now" | "month" | "quarter" | "later";
            }[];
            certificate: {
                count: number;
                label: string;
                labelEn: string;
                value: string;
            }[];
            contract: {
                count: number;
                /** @enum {string} */
                value: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION";
            }[];
            distance: {
                count: number;
                /** @enum {string} */
                value: "0-5" | "5-10" | "10-20" | "20-40" | "40+";
            }[] | null;
            licence: {
                count: number;
                label: string;
                labelEn: string;
                value: string;
            }[];
            occupation: {
                count: number;
                label: string;
                labelEn: string;
                value: string;
            }[];
            skill: {
                count: number;
                label: string;
                labelEn: string;
                value: string;
            }[];
        };
        CandidatePairs: {
            pairs: {
                /** Format: uuid */
                employerId: string;
                exclusion: {
                    by?: ("employer" | "tenant" | "case_worker")[];
                    /** @enum {string} */
                    code: "said_no" | "met_before" | "too_far";
                    met?: {
                        /** Format: date */
                        heldOn: string;
                        rally: string;
                        /** @enum {string|null} */
                        verdict: "hire" | "second_interview" | "trial" | "refused" | "candidate_declines" | null;
                    };
                } | null;
                score: number | null;
            }[];
        };
        CandidateWord: {
            association: string;
            canSay: boolean;
            givenName: string;
            meetings: {
                employerName: string;
                hasComment: boolean;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "missed_by_candidate" | "missed_by_employer";
                steps: components["schemas"]["StepSummary"][];
                /** @enum {string|null} */
                word: "interested" | "unsure" | "not_interested" | null;
            }[];
            rally: {
                /** Format: date-time */
                endsAt: string;
                name: string;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
                zone: string;
            };
            /** @enum {string|null} */
            smile: "good" | "fair" | "bad" | null;
        };
        Colleague: {
            displayName: string;
            following: number;
            /** @enum {string} */
            role: "case_worker" | "association_manager" | "volunteer";
            /** Format: uuid */
            userId: string;
        };
        Consent: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            employerId: string | null;
            employerName: string | null;
            given: boolean;
            /** @enum {string} */
            how: "written" | "spoken" | "link" | "merge";
            /** Format: uuid */
            id: string;
            notedBy: string | null;
            /** @enum {string} */
            scope: "listing" | "release";
        };
        Cv: {
            document: components["schemas"]["Document"];
            draft: {
                confirmed: string[];
                form: {
                    [key: string]: unknown;
                };
                /** Format: date-time */
                savedAt: string;
            } | null;
            evidence: {
                [key: string]: {
                    box: number[] | null;
                    confidence: number;
                    page: number;
                };
            } | null;
            failure: {
                code: string;
                message: string;
            } | null;
            fields: components["schemas"]["CvFields"] | null;
            /** Format: uuid */
            id: string;
            pages: number | null;
            preview: {
                pages: {
                    height: number;
                    number: number;
                    width: number;
                }[];
                text: string | null;
            };
            /** Format: date-time */
            readAt: string | null;
            reading: components["schemas"]["CvFields"] | null;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            staleFrom: string | null;
            /** @enum {string} */
            state: "received" | "read" | "to_review" | "validated" | "stale" | "unreadable" | "replaced";
            /** Format: date-time */
            validatedAt: string | null;
            version: number;
        };
        CvFields: {
            certificates: string[];
            city: string | null;
            drivingLicences: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "B96" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
            education: {
                school: string | null;
                title: string | null;
                year: string | null;
            }[];
            /** Format: email */
            email: string | null;
            experiences: {
                city: string | null;
                current: boolean;
                employer: string | null;
                end: string | null;
                rome: string | null;
                start: string | null;
                title: string | null;
            }[];
            language: string | null;
            languages: {
                code: string;
                /** @enum {string|null} */
                level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | "bilingual" | "fluent" | "professional" | "intermediate" | "school" | "basic" | null;
            }[];
            name: {
                family: string | null;
                given: string | null;
            };
            phone: string | null;
            postcode: string | null;
            skills: string[];
        };
        CvVersion: {
            document: components["schemas"]["Document"];
            failure: {
                code: string;
                message: string;
            } | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            replacedAt: string | null;
            /** Format: uuid */
            replacedBy: string | null;
            /** @enum {string} */
            state: "received" | "read" | "to_review" | "validated" | "stale" | "unreadable" | "replaced";
            uploadedBy: string | null;
            validations: {
                /** Format: date-time */
                at: string;
                by: string | null;
                confirmed: number;
                corrections: {
                    now: unknown;
                    pointer: string;
                    was: unknown;
                }[];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "review" | "confirmation";
            }[];
        };
        DayNote: {
            /** @enum {string} */
            code: "weekend" | "public_holiday" | "bridge" | "school_holiday" | "school_year_unknown";
            en: string | null;
            fr: string | null;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
        };
        Document: {
            filename: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            sizeBytes: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        Duplicate: {
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            foundAt: string;
            /** Format: uuid */
            id: string;
            people: components["schemas"]["PersonShort"][];
            reasons: ("same_name" | "swapped_name" | "sounds_alike" | "similar_name" | "same_phone" | "same_email" | "same_address" | "same_postcode" | "same_document")[];
            score: number;
            /** @enum {string} */
            state: "open" | "different";
        };
        Employer: {
            awaitsConfirmation: boolean;
            city: string | null;
            contactEmail: string | null;
            contactName: string | null;
            contactPhone: string | null;
            hasAccount: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            landlordId: string | null;
            landlordName: string | null;
            naf: string | null;
            name: string;
            postcode: string | null;
            publishedOffers: number;
            sector: string | null;
            siren: string | null;
            siret: string | null;
            /** @enum {string|null} */
            sizeBand: "0" | "1_9" | "10_49" | "50_249" | "250_more" | null;
            /** Format: date-time */
            updatedAt: string | null;
        };
        EmployerContact: {
            email: string | null;
            /** Format: uuid */
            id: string;
            isMain: boolean;
            leftOn: string | null;
            name: string;
            phone: string | null;
            role: string | null;
        };
        EmployerExchange: {
            byName: string;
            contactName: string | null;
            /** Format: uuid */
            employerId: string;
            employerName: string;
            happenedOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "visit" | "mail" | "meeting";
            /** Format: date-time */
            nextDoneAt: string | null;
            nextOn: string | null;
            nextStep: string | null;
            organisationName: string;
            own: boolean;
            private: boolean;
            summary: string;
        };
        EmployerFigures: {
            cardsOpened: number | null;
            cardsShown: number | null;
            checks: {
                asked: number | null;
                month: number;
                stillThere: number | null;
            }[];
            hires: number | null;
            meanVerdictDays: number | null;
            meetingsHeld: number;
            offersFilled: number;
            offersPublished: number;
            ralliesAbsent: number;
            ralliesAttended: number;
            ralliesInvited: number;
            ralliesRegistered: number;
            suppressed: boolean;
            trainings: number | null;
            verdictsGiven: number;
            verdictsOwed: number;
        };
        EmployerImport: {
            counts: {
                duplicate: number;
                new: number;
                refused: number;
                unchanged: number;
                updated: number;
            };
            filename: string;
            headers: string[];
            /** Format: uuid */
            id: string;
            lines: {
                changes: string[];
                line: number;
                match: {
                    city: string | null;
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** @enum {string} */
                outcome: "new" | "updated" | "unchanged" | "duplicate" | "refused";
                problems: {
                    code: string;
                    /** @enum {string|null} */
                    field: "name" | "siret" | "naf" | "sector" | "employees" | "city" | "postcode" | "contactName" | "contactRole" | "contactEmail" | "contactPhone" | "tags" | "notes" | null;
                }[];
                values: {
                    city: string | null;
                    contactEmail: string | null;
                    contactName: string | null;
                    contactPhone: string | null;
                    contactRole: string | null;
                    naf: string | null;
                    name: string;
                    notes: string | null;
                    postcode: string | null;
                    sector: string | null;
                    siret: string | null;
                    /** @enum {string|null} */
                    sizeBand: "0" | "1_9" | "10_49" | "50_249" | "250_more" | null;
                    tags: string[];
                };
            }[];
            mapping: ("name" | "siret" | "naf" | "sector" | "employees" | "city" | "postcode" | "contactName" | "contactRole" | "contactEmail" | "contactPhone" | "tags" | "notes" | null)[];
            /** @enum {string} */
            state: "previewed" | "applied";
        };
        EmployerInvitation: {
            agenda: {
                /** Format: date-time */
                endsAt: string;
                pseudonym: string | null;
                slot: number;
                /** Format: date-time */
                startsAt: string;
                table: number;
            }[] | null;
            /** Format: date-time */
            answeredAt: string | null;
            association: string;
            away: number[];
            canAnswer: boolean;
            /** @enum {string|null} */
            declineCode: "busy" | "found_work" | "childcare" | "transport" | "not_ready" | "other" | "no_vacancy" | "no_staff" | "date" | null;
            declineReason: string | null;
            employerName: string;
            equipment: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
            equipmentNote: string | null;
            offers: string[];
            ownOffers: {
                /** Format: uuid */
                id: string;
                title: string;
            }[];
            rally: {
                address: string;
                blocks: number[][];
                cancelReason: string | null;
                /** Format: date-time */
                endsAt: string;
                name: string;
                note: {
                    en?: string;
                    fr?: string;
                };
                slotMinutes: number;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
                venue: string;
                zone: string;
            };
            recruiters: string[];
            slotTimes: {
                /** Format: date-time */
                endsAt: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
            }[];
            /** @enum {string} */
            state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
            tables: number;
        };
        EmployerPromise: {
            amount: number;
            done: number | null;
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "positions" | "hires" | "rally" | "other";
            label: string;
            organisationName: string;
            own: boolean;
            private: boolean;
            promisedOn: string;
            /** @enum {string|null} */
            state: "open" | "kept" | "partly" | "broken" | null;
        };
        EmployerTie: {
            others: {
                knownBy: string;
                organisation: string;
            }[];
            own: {
                knownBy: string | null;
                knownByName: string | null;
                /** Format: uuid */
                knownByUserId: string | null;
                notes: string | null;
                tags: string[];
            };
        };
        EmployerToConfirm: {
            city: string | null;
            displayName: string;
            email: string;
            /** Format: uuid */
            id: string;
            invitedBy: string | null;
            invitedFrom: string | null;
            /** Format: date-time */
            joinedAt: string;
            mailDomain: string;
            /** @enum {string} */
            mailSign: "of_company" | "of_anybody" | "other";
            naf: string | null;
            name: string;
            postcode: string | null;
            sector: string | null;
            siret: string | null;
        };
        EmployerVerdicts: {
            association: string;
            canAnswer: boolean;
            canDecide: boolean;
            employerName: string;
            feedback: {
                /** @enum {string} */
                again: "yes" | "maybe" | "no";
                candidates: number;
                comment: string | null;
                organisation: number;
            } | null;
            meetings: {
                headline: string | null;
                /** Format: uuid */
                id: string;
                pseudonym: string | null;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "missed_by_candidate" | "missed_by_employer";
                steps: components["schemas"]["StepSummary"][];
                table: number;
                /** Format: date-time */
                undoUntil: string | null;
                /** @enum {string|null} */
                verdict: "hire" | "second_interview" | "trial" | "refused" | "candidate_declines" | null;
                /** @enum {string|null} */
                verdictReason: "skills" | "experience" | "availability" | "distance" | "other_candidate" | "position_filled" | "other" | null;
            }[];
            rally: {
                /** Format: date-time */
                endsAt: string;
                name: string;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
                zone: string;
            };
        };
        Floor: {
            /** Format: date-time */
            at: string;
            candidates: {
                /** @enum {string} */
                attendance: "unknown" | "present" | "late" | "excused" | "no_show";
                badge: number;
                code: string;
                companions: number;
                first: {
                    slot: number;
                    /** Format: date-time */
                    startsAt: string;
                    table: number;
                    with: string;
                } | null;
                /** Format: uuid */
                invitationId: string;
                /** Format: date-time */
                leftAt: string | null;
                name: string;
                next: {
                    slot: number;
                    /** Format: date-time */
                    startsAt: string;
                    table: number;
                    with: string;
                } | null;
                now: {
                    slot: number;
                    /** Format: date-time */
                    startsAt: string;
                    table: number;
                    with: string;
                } | null;
                /** Format: date-time */
                signedInAt: string | null;
                /** @enum {string} */
                state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                /** Format: uuid */
                tenantId: string;
            }[];
            employers: {
                /** @enum {string} */
                attendance: "unknown" | "present" | "late" | "excused" | "no_show";
                code: string;
                /** Format: uuid */
                employerId: string;
                freeTables: number;
                /** Format: uuid */
                invitationId: string;
                /** Format: date-time */
                leftAt: string | null;
                name: string;
                /** Format: date-time */
                signedInAt: string | null;
                tables: number;
            }[];
            offers: {
                /** Format: date-time */
                expiresAt: string;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                invitationId: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
                table: number;
                with: string;
            }[];
            rally: {
                /** Format: uuid */
                id: string;
                name: string;
                venue: string;
            };
            slot: number;
            slotTimes: {
                /** Format: date-time */
                endsAt: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
            }[];
            /** @enum {string} */
            state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
        };
        FullRallyReport: {
            absences: {
                candidate: {
                    excused: number;
                    missed: number;
                };
                employer: {
                    excused: number;
                    missed: number;
                };
            };
            association: string;
            candidates: {
                accepted: number;
                came: number;
                declined: number;
                excused: number;
                invited: number;
                late: number;
                met: number;
                noShow: number;
                unanswered: number;
            };
            costs: {
                cateringCents: number | null;
                otherCents: number | null;
                perHireCents: number | null;
                perMeetingCents: number | null;
                staffHourCents: number | null;
                staffHours: number | null;
                totalCents: number | null;
                transportCents: number | null;
                venueCents: number | null;
            };
            employers: {
                accepted: number;
                came: number;
                declined: number;
                excused: number;
                invited: number;
                late: number;
                met: number;
                noShow: number;
                unanswered: number;
            };
            feedback: {
                answers: number;
                candidates: number | null;
                maybe: number;
                no: number;
                of: number;
                organisation: number | null;
                yes: number;
            };
            landlords: string[];
            meetings: {
                held: number;
                missedByCandidate: number;
                missedByEmployer: number;
                planned: number;
            };
            placements: {
                hires: number;
                trainings: number;
            };
            rally: {
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
            };
            retention: {
                due: number;
                left: number;
                month: number;
                there: number;
                unknown: number;
            }[];
            series: {
                came: number;
                held: number;
                /** Format: date */
                heldOn: string;
                hires: number;
                /** Format: uuid */
                id: string;
                invited: number;
                name: string;
                planned: number;
                totalCents: number | null;
                trainings: number;
            }[];
            smiles: {
                bad: number;
                fair: number;
                good: number;
                of: number;
            };
            steps: {
                cancelled: number;
                done: number;
                open: number;
                promised: number;
            };
            verdicts: {
                candidateDeclines: number;
                hire: number;
                missing: number;
                refused: number;
                secondInterview: number;
                trial: number;
            };
            waiting: {
                planned: {
                    longest: number | null;
                    median: number | null;
                    people: number;
                };
                real: {
                    longest: number | null;
                    median: number | null;
                    people: number;
                };
            };
            words: {
                bothWant: number;
                interested: number;
                notInterested: number;
                of: number;
                unsure: number;
            };
        };
        HallBoard: {
            /** Format: date-time */
            at: string;
            free: {
                employer: string;
                table: number;
            }[];
            late: number[];
            next: {
                badge: number;
                employer: string;
                here: boolean;
                table: number;
            }[];
            rally: {
                /** Format: uuid */
                id: string;
                name: string;
                venue: string;
            };
            running: {
                badge: number;
                employer: string;
                here: boolean;
                table: number;
            }[];
            slot: number;
            slotTimes: {
                /** Format: date-time */
                endsAt: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
            }[];
            /** @enum {string} */
            state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
            waiting: number;
        };
        Home: {
            cards: {
                count: number;
                items: {
                    /** Format: date-time */
                    at: string | null;
                    code: string | null;
                    detail: string | null;
                    id: string;
                    target: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "referral" | "tenant" | "offer" | "rally" | "placement" | "candidate";
                    };
                    title: string | null;
                }[];
                /** @enum {string} */
                kind: "referrals_to_decide" | "referrals_waiting" | "referrals_decided" | "tenants_without_referent" | "visits_to_note" | "visits_coming" | "cvs_to_review" | "cvs_to_refresh" | "duplicates" | "tenants_without_contact" | "release_requests" | "releases_granted" | "placement_checks" | "arrears_to_update" | "offers_draft" | "offers_expiring" | "meetings_without_verdict" | "rally_proposals" | "steps_overdue" | "steps_coming" | "rally_invitations" | "rallies_coming" | "invitations_unanswered" | "messages_failed";
            }[];
        };
        Impact: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            groupBy: "none" | "month" | "landlord" | "association";
            groups: {
                indicators: components["schemas"]["Indicator"][];
                key: string;
                label: string;
            }[];
            threshold: number;
            /** Format: date */
            to: string;
            total: components["schemas"]["Indicator"][];
        };
        Indicator: {
            denominator: number | null;
            /** @enum {string} */
            key: "referred" | "accepted" | "visited" | "cv_validated" | "listed" | "invited" | "met" | "hired" | "training" | "in_work_1" | "in_work_3" | "in_work_6" | "arrears_recovered";
            numerator: number | null;
            share: number | null;
            suppressed: boolean;
            /** @enum {string} */
            unit: "persons" | "cents";
        };
        Invitation: {
            /** Format: date-time */
            answeredAt: string | null;
            /** @enum {string|null} */
            answeredBy: "link" | "account" | "noted" | "system" | null;
            /** @enum {string} */
            attendance: "unknown" | "present" | "late" | "excused" | "no_show";
            away: number[] | null;
            brings: {
                equipment: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
                equipmentNote: string | null;
                offerIds: string[];
                offers: string[];
                ownOffers: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                }[];
                place: number | null;
                recruiters: string[];
            } | null;
            /** Format: uuid */
            callerId: string | null;
            callerName: string | null;
            /** @enum {string|null} */
            channel: "email" | "sms" | "letter" | "phone" | null;
            constraints: {
                childcare?: boolean;
                companion?: boolean;
                companionName?: string;
                interpreter?: boolean;
                interpreterLanguage?: string;
                late?: boolean;
                transport?: boolean;
                wheelchair?: boolean;
            } | null;
            /** @enum {string|null} */
            declineCode?: "busy" | "found_work" | "childcare" | "transport" | "not_ready" | "other" | "no_vacancy" | "no_staff" | "date" | null;
            declineReason?: string | null;
            /** @enum {string|null} */
            delivery: "to_send" | "sending" | "sent" | "delivered" | "failed" | "kept" | null;
            deliveryError: string | null;
            email?: string | null;
            /** Format: uuid */
            employerId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "tenant" | "employer";
            lastCall: {
                at: string;
                by: string;
                note: string | null;
                /** @enum {string} */
                outcome: "answered" | "call_back" | "voicemail" | "no_reply" | "wrong_number";
            } | null;
            name: string;
            /** Format: date-time */
            openedAt: string | null;
            phone?: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            signedInAt: string | null;
            /** @enum {string} */
            state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
            tables: number | null;
            /** Format: uuid */
            tenantId: string | null;
            toPhone: boolean;
            /** @enum {string|null} */
            via: "email" | "sms" | "letter" | "phone" | null;
        };
        InvitationCount: {
            before: number;
            invited: number;
            waiting: number;
        };
        InvitationSummary: {
            candidates: {
                accepted: number;
                declined: number;
                delivered: number;
                expired: number;
                failed: number;
                opened: number;
                sent: number;
                toPhone: number;
                toSend: number;
                unanswered: number;
                waiting: number;
            };
            employers: {
                accepted: number;
                declined: number;
                delivered: number;
                expired: number;
                failed: number;
                opened: number;
                sent: number;
                toPhone: number;
                toSend: number;
                unanswered: number;
                waiting: number;
            };
            room: {
                atMost: number;
                meetings: number;
                needed: number;
                neededIfAllCome: number;
                tables: number;
            };
        };
        Joining: {
            city: string | null;
            companyName: string;
            contactName: string;
            contactPhone: string | null;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            invitedBy: string;
            isKnown: boolean;
            naf: string | null;
            organisationName: string;
            postcode: string | null;
            sector: string | null;
            siret: string | null;
            /** @enum {string|null} */
            sizeBand: "0" | "1_9" | "10_49" | "50_249" | "250_more" | null;
        };
        LinkDay: {
            /** Format: date-time */
            at: string;
            badge: number | null;
            code: string;
            here: boolean;
            lines: {
                badge: number | null;
                /** Format: date-time */
                endsAt: string;
                freed: boolean;
                here: boolean;
                /** Format: uuid */
                id: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "missed_by_candidate" | "missed_by_employer";
                table: number;
                with: string | null;
            }[];
            offer: {
                employerName: string;
                /** Format: date-time */
                endsAt: string;
                /** Format: date-time */
                expiresAt: string;
                /** Format: uuid */
                id: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
                table: number;
            } | null;
            slot: number;
            /** @enum {string} */
            state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
        };
        Match: {
            points: {
                /** @enum {string} */
                key: "occupation.wanted" | "occupation.done" | "occupation.near" | "occupation.other" | "experience.same" | "experience.near" | "experience.none" | "experience.welcome" | "demands.held" | "demands.to_obtain" | "authorised.held" | "authorised.to_train" | "skills.held" | "skills.partly" | "skills.missing" | "wished.held" | "wished.none" | "languages.spoken" | "languages.partly" | "languages.not_said" | "travel.band" | "availability.in_time" | "availability.later" | "hours.fit" | "hours.differ" | "contract.wanted" | "contract.other" | "training.wanted";
                params: {
                    [key: string]: string | number;
                };
                sentence: {
                    en: string;
                    fr: string;
                };
                value: number;
                weight: number;
            }[];
            score: number;
            /** @enum {string} */
            standing: "fits" | "to_obtain" | "other_occupation";
            toObtain: {
                byLaw: boolean;
                /** @enum {string} */
                kind: "licence" | "certificate";
                name: string;
            }[];
        };
        Meeting: {
            badge: number;
            candidateHere: boolean;
            /** Format: uuid */
            candidateId?: string | null;
            candidateName: string | null;
            /** Format: uuid */
            employerId: string;
            employerName: string;
            /** Format: date-time */
            endsAt: string;
            freed: boolean;
            headline?: string | null;
            /** Format: uuid */
            id: string;
            locked?: boolean;
            pseudonym?: string | null;
            score?: number;
            slot: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "held" | "missed_by_candidate" | "missed_by_employer";
            table: number;
            /** Format: uuid */
            tenantId?: string;
            /** @enum {string|null} */
            verdict: "hire" | "second_interview" | "trial" | "refused" | "candidate_declines" | null;
            /** @enum {string|null} */
            verdictReason: "skills" | "experience" | "availability" | "distance" | "other_candidate" | "position_filled" | "other" | null;
        };
        MeetingChange: {
            /** Format: uuid */
            candidate: string;
            candidateName: string;
            /** Format: uuid */
            employer: string;
            employerName: string;
            from?: {
                slot: number;
                table: number;
            };
            /** @enum {string} */
            kind: "added" | "removed" | "moved";
            to?: {
                slot: number;
                table: number;
            };
        };
        MergePreview: {
            blockers: ("landlords_differ" | "two_hires" | "meetings_collide" | "rally_under_way")[];
            consents: {
                after: boolean;
                /** Format: uuid */
                employerId: string | null;
                employerName: string | null;
                merged: boolean | null;
                /** @enum {string} */
                scope: "listing" | "release";
                survivor: boolean | null;
            }[];
            filled: ("email" | "phone" | "address" | "postcode" | "city" | "landlordId" | "wanted")[];
            fingerprint: string;
            merged: {
                address: string | null;
                city: string | null;
                /** Format: date-time */
                createdAt: string;
                email: string | null;
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
                phone: string | null;
                postcode: string | null;
            };
            moved: {
                count: number;
                table: string;
            }[];
            settled: {
                /** @enum {string} */
                code: "second_referent_stands_in" | "one_support_record" | "newer_balance_kept" | "one_current_cv" | "one_card" | "one_pseudonym" | "release_ended" | "one_invitation" | "planned_meeting_dropped" | "wish_kept" | "rally_proposal_kept";
                count: number;
            }[];
            survivor: {
                address: string | null;
                city: string | null;
                /** Format: date-time */
                createdAt: string;
                email: string | null;
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
                phone: string | null;
                postcode: string | null;
            };
        };
        Message: {
            address: string | null;
            /** @enum {string} */
            channel: "email" | "sms" | "letter" | "phone";
            /** Format: date-time */
            createdAt: string;
            error: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            recipientKind: "tenant" | "employer" | "user";
            recipientName: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "to_send" | "sending" | "sent" | "delivered" | "failed" | "kept";
            subject: string;
            text: string;
        };
        MessagePreview: {
            html: string;
            languages: string[];
            note: {
                [key: string]: string;
            };
            sms: {
                segments: number;
                text: string;
                units: number;
            } | null;
            subject: string;
            text: string;
        };
        Objective: {
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
            /** Format: date-time */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            placementId: string | null;
            /** @enum {string|null} */
            reachedBy: "hire" | "training" | "any_placement" | null;
            /** @enum {string} */
            state: "in_progress" | "reached" | "given_up";
            /** Format: date */
            targetOn: string | null;
            title: string | null;
        };
        Occupation: {
            code: string;
            label: string;
            labelEn: string;
            title: string;
        };
        Offer: {
            certificates: string[];
            city: string | null;
            /** @enum {string|null} */
            closeCode: "no_candidate" | "need_gone" | "postponed" | "budget" | "mistake" | "other" | null;
            /** Format: date-time */
            closedAt: string | null;
            closeReason: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            /** @enum {string|null} */
            contract: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION" | null;
            contractMonths: number | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: uuid */
            employerId: string;
            employerName: string;
            experienceYears: number | null;
            expiresOn: string | null;
            /** @enum {string|null} */
            hiredThrough: "rally" | "our_candidate" | "elsewhere" | null;
            /** Format: uuid */
            id: string;
            interviews: number | null;
            isPublic: boolean;
            languages: {
                language: string;
                /** @enum {string} */
                level: "basic" | "working" | "fluent";
                reason: string;
            }[];
            licences: string[];
            occupation: string | null;
            occupationLabel: string | null;
            occupationLabelEn: string | null;
            openToTraining: boolean;
            payMaxCents: number | null;
            payMinCents: number | null;
            /** @enum {string} */
            payPer: "hour" | "month";
            positions: number;
            postcode: string | null;
            publicId: string | null;
            publicTransport: boolean | null;
            /** Format: date-time */
            publishedAt: string | null;
            schedules: ("day" | "evening" | "night" | "weekend" | "shifts" | "split")[];
            skills: string[];
            startOn: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "filled" | "closed" | "expired";
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            weeklyHours: number | null;
            wishedCertificates: string[];
            wishedLicences: string[];
            wishedSkills: string[];
        };
        OfferEvent: {
            /** Format: date-time */
            at: string;
            by: string | null;
            details: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "created" | "copied" | "changed" | "published" | "kept_open" | "reminded" | "expired" | "filled" | "closed" | "made_public" | "made_private";
        };
        OfferLink: {
            city: string | null;
            employerName: string;
            expiresOn: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "filled" | "closed" | "expired";
            title: string;
        };
        OfferProblem: {
            /** @enum {string} */
            code: "required" | "too_short" | "discrimination";
            criterion?: string;
            end?: number;
            law?: string;
            message: string;
            path: string;
            phrase?: string;
            rewording?: string;
            start?: number;
        };
        OfferSuggestions: {
            occupation: string;
            qualifications: {
                basis: string | null;
                /** @enum {string} */
                kind: "licence" | "certificate" | "diploma";
                name: string;
                /** @enum {string} */
                need: "required" | "employer" | "usual";
            }[];
            skills: string[];
            tasks: string;
            /** @enum {string} */
            tasksFrom: "own_offer" | "occupation" | "none";
        };
        OfferWarning: {
            /** @enum {string} */
            code: "below_minimum_wage";
            message: string;
            minimumCents: number;
            path: string;
            since: string;
            source: string;
        };
        Organisation: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "platform" | "landlord" | "association" | "employer";
            name: string;
        };
        OwnColleague: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        OwnRallyResults: {
            items: {
                came: number | null;
                /** Format: date */
                heldOn: string;
                hired: number | null;
                invited: number | null;
                met: number | null;
                name: string;
                /** Format: uuid */
                rallyId: string;
                trained: number | null;
                wanted: number | null;
            }[];
            threshold: number | null;
        };
        OwnWishes: {
            canWish: boolean;
            employers: {
                city: string | null;
                /** Format: uuid */
                employerId: string;
                name: string;
                offers: string[];
                sector: string | null;
                /** @enum {string|null} */
                wish: "must" | "want" | "no" | null;
            }[];
            mustLimit: number;
        };
        PersonalLink: {
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            purpose: "invitation" | "employer_invitation" | "release" | "placement_check" | "tenant_space" | "employer_account" | "offer_status" | "saved_search" | "rally_verdicts" | "rally_word";
        };
        PersonShort: {
            address: string | null;
            city: string | null;
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            phone: string | null;
            postcode: string | null;
            referent: string | null;
        };
        Placement: {
            checks: {
                /** Format: date-time */
                answeredAt: string | null;
                comment: string | null;
                dueOn: string;
                month: number;
                /** @enum {string} */
                side: "employer" | "tenant" | "case_worker";
                stillThere: boolean | null;
            }[];
            /** @enum {string|null} */
            contract: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION" | null;
            contractMonths: number | null;
            contradictions?: number[];
            /** Format: uuid */
            employerId: string | null;
            endedOn: string | null;
            /** @enum {string|null} */
            endReason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "training_completed" | "training_given_up" | "other" | "employer_withdrew" | "tenant_withdrew" | "conditions_not_met" | "noted_by_mistake" | "verdict_changed" | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hire" | "training";
            /** Format: uuid */
            meetingId: string | null;
            occupation: string | null;
            /** Format: uuid */
            offerId: string | null;
            organisationName: string;
            /** Format: date-time */
            promisedAt: string;
            /** Format: uuid */
            rallyId: string | null;
            startedOn: string | null;
            startOn: string | null;
            /** @enum {string} */
            state: "promised" | "started" | "ended" | "cancelled";
            /** Format: uuid */
            tenantId?: string;
            tenantName: string | null;
            title: string;
        };
        PlanResult: {
            changed: number;
            gap: number;
            meetings: number;
            shortfalls: number;
            version: number;
        };
        PlanRun: {
            problem: string | null;
            progress: {
                bound: number;
                elapsedMs: number;
                gap: number;
                meetings: number;
                missing: number;
                objective: number;
                phase: string;
            } | null;
            result: {
                applied: boolean;
                changes: components["schemas"]["MeetingChange"][];
                gap: number;
                meetings: number;
                objective: number;
                shortfalls: number;
            } | null;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            stopping: boolean;
        };
        PossibleDuplicate: {
            reasons: ("same_name" | "swapped_name" | "sounds_alike" | "similar_name" | "same_phone" | "same_email" | "same_address" | "same_postcode" | "same_document")[];
            score: number;
            tenant: components["schemas"]["PersonShort"];
        };
        PossibleDuplicateEmployer: {
            city: string | null;
            hasAccount: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            reason: "siret" | "siren" | "name_and_town" | "name";
            sector: string | null;
            siret: string | null;
        };
        PrintRun: {
            /** Format: uuid */
            id: string;
            letters: number;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            number: number;
            /** Format: date */
            postedOn: string | null;
        };
        PromisedStep: {
            employerName: string;
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            isOverdue: boolean;
            /** @enum {string} */
            kind: "second_interview" | "trial" | "hire_start";
            /** Format: uuid */
            meetingId: string;
            /** @enum {string|null} */
            outcome: "hire" | "trial" | "goes_on" | "nothing" | "started" | "employer_withdrew" | "candidate_withdrew" | "candidate_absent" | "employer_absent" | "noted_by_mistake" | "other" | null;
            place: string | null;
            pseudonym: string | null;
            /** Format: uuid */
            rallyId: string;
            rallyName: string;
            startsAt: string | null;
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            state: "open" | "done" | "cancelled";
            /** Format: uuid */
            tenantId: string | null;
            tenantName: string | null;
        };
        Proposal: {
            /** @enum {string|null} */
            agreed: "written" | "spoken" | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: uuid */
            candidateId: string | null;
            comment: string | null;
            /** Format: uuid */
            employerId: string;
            employerName: string;
            headline: string;
            /** Format: uuid */
            id: string;
            message: string | null;
            occupations: {
                code: string;
                label: string;
                labelEn: string;
            }[];
            /** Format: uuid */
            offerId: string | null;
            offerTitle: string | null;
            /** Format: date-time */
            proposedAt: string;
            pseudonym: string | null;
            /** @enum {string|null} */
            reason: "filled" | "experience" | "skills" | "certificate" | "distance" | "availability" | "hours" | "other" | null;
            /** @enum {string} */
            state: "open" | "interested" | "declined" | "withdrawn";
            /** Format: uuid */
            tenantId: string | null;
            tenantName: string | null;
        };
        Rally: {
            address: string;
            blocks: number[][];
            breaksPerBlock: number;
            cancelReason: string | null;
            candidates?: {
                accepted: number;
                declined: number;
                here: number;
                invited: number;
                waiting: number;
            };
            capacity?: number;
            employers?: {
                accepted: number;
                declined: number;
                here: number;
                invited: number;
                waiting: number;
            };
            /** Format: date-time */
            endsOn: string;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            lessons?: string | null;
            maxMeetings?: number;
            minMeetings?: number;
            name: string;
            pauses: number[][];
            planVersion?: number;
            registration?: {
                away: number[];
                equipment: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
                equipmentNote: string | null;
                offers: string[];
                recruiters: string[];
                /** @enum {string} */
                state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                tables: number;
            };
            schedule?: {
                [key: string]: number;
            };
            /** @enum {string|null} */
            schoolZone?: "A" | "B" | "C" | null;
            /** Format: uuid */
            seriesId?: string | null;
            slotMinutes: number;
            slots: number;
            slotTimes: {
                /** Format: date-time */
                endsAt: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
            }[];
            startsAt: string;
            /** Format: date-time */
            startsOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
            steps?: {
                /** Format: date-time */
                doneAt: string | null;
                doneBy: string | null;
                /** Format: date-time */
                dueAt: string;
                /** @enum {string|null} */
                outcome: "done" | "by_hand" | "skipped" | null;
                /** @enum {string} */
                step: "open_to_employers" | "remind_employers" | "propose" | "invite" | "remind_14" | "remind_7" | "plan" | "announce" | "remind_2" | "open_the_day" | "remind_day" | "close" | "verdict_reminder" | "verdict_reminder_3" | "phone_list" | "finish" | "check_1" | "check_3" | "check_6";
            }[];
            venue: string;
            /** Format: uuid */
            venueId?: string | null;
            zone: string;
        };
        RallyCandidate: {
            /** Format: uuid */
            candidateId?: string | null;
            headline: string;
            occupations: string[];
            pseudonym?: string | null;
            /** Format: uuid */
            tenantId?: string;
            /** @enum {string|null} */
            wish?: "must" | "want" | "no" | null;
        };
        RallyOutcomes: {
            meetings: {
                absenceReason: string | null;
                bothWant?: boolean;
                candidateName: string | null;
                comment?: string | null;
                /** Format: uuid */
                employerId: string;
                employerName: string;
                /** Format: uuid */
                id: string;
                isExcused: boolean;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "missed_by_candidate" | "missed_by_employer";
                steps: components["schemas"]["StepSummary"][];
                /** Format: uuid */
                tenantId: string | null;
                /** Format: date-time */
                undoUntil: string | null;
                /** @enum {string|null} */
                verdict: "hire" | "second_interview" | "trial" | "refused" | "candidate_declines" | null;
                /** @enum {string|null} */
                verdictReason: "skills" | "experience" | "availability" | "distance" | "other_candidate" | "position_filled" | "other" | null;
                /** @enum {string|null} */
                verdictVia: "app" | "link" | "phone" | null;
                /** @enum {string|null} */
                word?: "interested" | "unsure" | "not_interested" | null;
            }[];
            smiles: {
                comment: string | null;
                name: string;
                /** @enum {string} */
                smile: "good" | "fair" | "bad";
                /** Format: uuid */
                tenantId: string;
            }[];
        };
        RallyPerson: {
            displayName: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "administrator";
        };
        RallyPreparation: {
            items: {
                /** @enum {string} */
                code: "day" | "team_organising" | "team_entrance" | "team_phone" | "agencies" | "venue" | "capacity" | "proposals" | "tables" | "calls";
                count: number | null;
                isDone: boolean;
                of: number | null;
            }[];
            notes: components["schemas"]["DayNote"][];
            previous: {
                candidates: {
                    accepted: number;
                    came: number;
                    noShow: number;
                };
                employers: {
                    accepted: number;
                    came: number;
                    noShow: number;
                };
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                lessons: string | null;
                lessonsBy: string | null;
                name: string;
                noShowRate: number | null;
            } | null;
            suggestedCapacity: number | null;
        };
        RallyProposal: {
            caseWorker: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            headline: string | null;
            /** @enum {string|null} */
            invitation: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list" | null;
            local: boolean;
            match: number | null;
            name: string;
            /** @enum {string} */
            readiness: "ready" | "cv_to_review" | "cv_unreadable" | "cv_stale" | "no_consent" | "not_shown";
            /** @enum {string|null} */
            reason: "not_ready" | "has_work" | "does_not_want" | "not_available" | "other" | null;
            /** @enum {string} */
            state: "proposed" | "chosen" | "left_out";
            /** Format: uuid */
            tenantId: string;
        };
        RallySeries: {
            active: boolean;
            agencies: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: uuid */
            id: string;
            intervalMonths: number;
            name: string;
            nextRally: {
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
            } | null;
            proposed: {
                /** Format: date */
                heldOn: string;
                notes: components["schemas"]["DayNote"][];
            } | null;
            schedule: {
                [key: string]: number;
            };
            /** @enum {string|null} */
            schoolZone: "A" | "B" | "C" | null;
            team: components["schemas"]["RallyTeam"];
            template: {
                address: string;
                blocks: number[][];
                breaksPerBlock: number;
                capacity: number;
                maxMeetings: number;
                minMeetings: number;
                pauses: number[][];
                slotMinutes: number;
                slots: number;
                startsAt: string;
                venue: string;
                /** Format: uuid */
                venueId: string | null;
            };
            territory: string;
        };
        RallySummary: {
            address: string;
            candidates?: {
                accepted: number;
                declined: number;
                here: number;
                invited: number;
                waiting: number;
            };
            capacity?: number;
            employers?: {
                accepted: number;
                declined: number;
                here: number;
                invited: number;
                waiting: number;
            };
            /** Format: date-time */
            endsOn: string;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            registration?: {
                away: number[];
                equipment: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
                equipmentNote: string | null;
                offers: string[];
                recruiters: string[];
                /** @enum {string} */
                state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                tables: number;
            };
            /** Format: uuid */
            seriesId?: string | null;
            startsAt: string;
            /** Format: date-time */
            startsOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
            venue: string;
            zone: string;
        };
        RallyTeam: {
            entrance: string[];
            organising: string[];
            phone: string[];
        };
        RankedOffer: {
            city: string | null;
            contract: string | null;
            /** @enum {string|null} */
            distanceBand: "0-5" | "5-10" | "10-20" | "20-40" | "40+" | null;
            /** Format: uuid */
            employerId: string;
            employerName: string;
            expiresOn: string | null;
            /** Format: uuid */
            id: string;
            match: components["schemas"]["Match"];
            openToTraining: boolean;
            proposal: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "open" | "interested" | "declined" | "withdrawn";
            } | null;
            startOn: string | null;
            title: string;
            weeklyHours: number | null;
        };
        RecordEntry: {
            /** Format: date-time */
            at: string;
            author: string | null;
            /** @enum {string} */
            domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "accompaniment" | "message" | "step" | "note" | "visit" | "cv" | "rally" | "meeting" | "placement" | "objective" | "referral";
            sharedWithTenant: boolean;
            text: string | null;
            visitNote: string | null;
        };
        RecordPlacement: {
            contract: string | null;
            /** Format: date */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hire" | "training";
            organisation: string;
            /** Format: date-time */
            promisedAt: string;
            /** Format: date */
            startedOn: string | null;
            /** @enum {string} */
            state: "promised" | "started" | "ended" | "cancelled";
            title: string;
        };
        Referral: {
            address: string | null;
            /** @enum {string} */
            agreedHow: "written" | "spoken";
            /** Format: date */
            agreedOn: string;
            arrearsCents: number;
            arrearsMonths: number;
            association: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            city: string | null;
            comment: string | null;
            contactTries?: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy?: string | null;
            decisionReason?: string | null;
            email: string | null;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            landlord: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            phone: string | null;
            postcode: string | null;
            /** @enum {string} */
            state: "received" | "contact_tried" | "accepted" | "refused_by_tenant" | "unreachable" | "not_eligible";
            /** @enum {string|null} */
            status: "accepted" | "in_support" | "at_work" | "ended" | null;
            /** Format: uuid */
            tenantId: string | null;
        };
        ReleasedIdentity: {
            email: string | null;
            familyName: string;
            givenName: string;
            phone: string | null;
            /** Format: date-time */
            until: string;
        };
        ReleaseLink: {
            daysGranted: number;
            employerName: string;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            locale: "fr" | "en";
            message: string | null;
            offerTitle: string | null;
            shared: ("name" | "phone" | "email" | "cv")[];
            /** @enum {string} */
            state: "requested" | "granted" | "refused" | "revoked" | "expired";
        };
        ReleaseRequest: {
            /** Format: uuid */
            candidateId: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            employerId: string;
            employerName: string;
            /** Format: date-time */
            expiresAt: string;
            headline: string;
            /** Format: uuid */
            id: string;
            message: string | null;
            occupations: {
                code: string;
                label: string;
                labelEn: string;
            }[];
            /** Format: uuid */
            offerId: string | null;
            offerTitle: string | null;
            pseudonym: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            state: "requested" | "granted" | "refused" | "revoked" | "expired";
            /** Format: uuid */
            tenantId: string | null;
            tenantName: string | null;
        };
        SavedSearch: {
            /** Format: date-time */
            alertedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            notify: boolean;
            query: {
                [key: string]: string | string[];
            };
        };
        SavedSearchLink: {
            employerName: string;
            notify: boolean;
            searches: string[];
        };
        Sectors: {
            divisions: {
                code: string;
                label: string;
                labelEn: string;
                section: string;
            }[];
            sections: {
                code: string;
                label: string;
                labelEn: string;
            }[];
        };
        Session: {
            csrfToken: string | null;
            demo: boolean;
            setupRequired: boolean;
            user: {
                awaitsConfirmation: boolean;
                displayName: string;
                email: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                locale: "fr" | "en";
                organisation: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "platform" | "landlord" | "association" | "employer";
                    name: string;
                };
                /** @enum {string} */
                role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "administrator";
            } | null;
        };
        Sharing: {
            releases: {
                /** Format: uuid */
                employerId: string;
                employerName: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                lastSeenAt: string | null;
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                until: string;
            }[];
            seen: {
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                employerId: string;
                employerName: string;
                /** @enum {string} */
                what: "identity" | "cv" | "redacted_cv" | "card" | "asked" | "granted" | "refused" | "revoked";
            }[];
        };
        SharingLink: {
            /** @enum {string} */
            locale: "fr" | "en";
            releases: {
                /** Format: uuid */
                employerId: string;
                employerName: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                lastSeenAt: string | null;
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                until: string;
            }[];
            seen: {
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                employerId: string;
                employerName: string;
                /** @enum {string} */
                what: "identity" | "cv" | "redacted_cv" | "card" | "asked" | "granted" | "refused" | "revoked";
            }[];
        };
        Shortlist: {
            items: components["schemas"]["ShortlistEntry"][];
            lists: {
                count: number;
                /** Format: uuid */
                offerId: string | null;
                offerTitle: string | null;
            }[];
        };
        ShortlistEntry: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            candidate: components["schemas"]["Candidate"];
            /** Format: uuid */
            id: string;
            note: string | null;
            /** Format: uuid */
            offerId: string | null;
            offerTitle: string | null;
        };
        SignedIn: {
            badge: number | null;
            first: {
                slot: number;
                /** Format: date-time */
                startsAt: string;
                table: number;
                with: string;
            } | null;
            /** Format: uuid */
            invitationId: string;
            name: string;
        };
        SilentEmployer: {
            city: string | null;
            contactEmail: string | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Format: uuid */
            id: string;
            lastWord: string;
            name: string;
            /** Format: uuid */
            rallyId: string | null;
            reasons: {
                /** @enum {string} */
                code: "invitation" | "verdicts" | "no_exchange";
                count: number;
                since: string;
            }[];
        };
        StepSummary: {
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "second_interview" | "trial" | "hire_start";
            /** @enum {string|null} */
            outcome: "hire" | "trial" | "goes_on" | "nothing" | "started" | "employer_withdrew" | "candidate_withdrew" | "candidate_absent" | "employer_absent" | "noted_by_mistake" | "other" | null;
            place: string | null;
            startsAt: string | null;
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            state: "open" | "done" | "cancelled";
        };
        SupportRecord: {
            assessments: components["schemas"]["Assessment"][];
            /** Format: date-time */
            closedAt: string | null;
            /** @enum {string|null} */
            closeReason: "objectives_reached" | "at_work" | "stopped_by_tenant" | "contact_lost" | "moved_away" | "other_support" | "other" | null;
            entries: components["schemas"]["RecordEntry"][];
            entriesTotal: number;
            objectives: components["schemas"]["Objective"][];
            /** Format: date-time */
            openedAt: string | null;
            openedBy: string | null;
            placements: components["schemas"]["RecordPlacement"][];
            /** @enum {string|null} */
            programme: "sia-sauvegarde" | null;
            /** @enum {string} */
            state: "not_opened" | "open" | "closed";
            /** Format: uuid */
            tenantId: string;
            /** @enum {string} */
            view: "full" | "without_confidential" | "outline";
        };
        Tenant: {
            address?: string | null;
            city?: string | null;
            /** Format: date-time */
            createdAt?: string;
            cvState?: string | null;
            email?: string | null;
            familyName: string;
            followers?: {
                displayName: string;
                /** @enum {string} */
                role: "referent" | "stand_in" | "volunteer";
                /** Format: uuid */
                userId: string;
            }[] | null;
            givenName: string;
            /** Format: uuid */
            id: string;
            listed?: boolean;
            /** @enum {string} */
            locale?: "fr" | "en";
            phone?: string | null;
            postcode?: string | null;
            /** @enum {string} */
            status: "accepted" | "in_support" | "at_work" | "ended";
            wanted?: {
                availableFrom?: string | null;
                contracts?: ("CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION")[];
                maxTravelKm?: number | null;
                occupations?: string[];
                training?: boolean;
                weeklyHours?: number | null;
            };
        };
        TenantCandidate: {
            card: components["schemas"]["Candidate"] | null;
            listed: boolean;
            obstacles: ("no_consent" | "no_validated_cv" | "hired")[];
        };
        TenantInvitation: {
            agenda: {
                employerName: string;
                /** Format: date-time */
                endsAt: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
                table: number;
            }[] | null;
            /** Format: date-time */
            answeredAt: string | null;
            association: string;
            canAnswer: boolean;
            card: {
                certificates: string[];
                experiences: {
                    months: number;
                    occupation: {
                        label: string;
                        labelEn: string;
                    };
                }[];
                languages: {
                    code: string;
                    level: string | null;
                }[];
                licences: string[];
                occupations: {
                    label: string;
                    labelEn: string;
                }[];
                skills: string[];
            } | null;
            constraints: {
                childcare?: boolean;
                companion?: boolean;
                companionName?: string;
                interpreter?: boolean;
                interpreterLanguage?: string;
                late?: boolean;
                transport?: boolean;
                wheelchair?: boolean;
            };
            /** @enum {string|null} */
            declineCode: "busy" | "found_work" | "childcare" | "transport" | "not_ready" | "other" | "no_vacancy" | "no_staff" | "date" | null;
            declineReason: string | null;
            givenName: string;
            /** @enum {string} */
            locale: "fr" | "en";
            rally: {
                address: string;
                blocks: number[][];
                cancelReason: string | null;
                /** Format: date-time */
                endsAt: string;
                name: string;
                note: {
                    en?: string;
                    fr?: string;
                };
                slotMinutes: number;
                /** Format: date-time */
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
                venue: string;
                zone: string;
            };
            /** @enum {string} */
            state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
        };
        Timetable: {
            /** Format: date-time */
            announcedAt: string | null;
            employers: {
                away: number[];
                /** Format: uuid */
                employerId: string;
                name: string;
                tables: number;
            }[];
            gap?: number | null;
            /** Format: date-time */
            madeAt: string | null;
            meetings: components["schemas"]["Meeting"][];
            shortfalls?: {
                code: string;
                got: number;
                name: string | null;
                /** Format: uuid */
                tenantId: string;
                wanted: number;
            }[];
            slotTimes: {
                /** Format: date-time */
                endsAt: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
            }[];
            version: number;
        };
        TimetableBoard: {
            announced: boolean;
            blocks: number[][];
            breaksPerBlock: number;
            candidates: {
                away: number[];
                coming: boolean;
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            edited: number;
            employers: {
                away: number[];
                coming: boolean;
                /** Format: uuid */
                id: string;
                name: string;
                tables: number;
            }[];
            maxMeetings: number;
            meetings: {
                /** Format: uuid */
                candidate: string;
                done: boolean;
                /** Format: uuid */
                employer: string;
                freed?: boolean;
                /** Format: uuid */
                id: string;
                locked: boolean;
                score: number;
                slot: number;
                table: number;
                told: {
                    slot: number;
                    table: number;
                } | null;
                version: number;
            }[];
            minMeetings: number;
            now: number;
            slots: number;
            slotTimes: {
                /** Format: date-time */
                endsAt: string;
                slot: number;
                /** Format: date-time */
                startsAt: string;
            }[];
            untold: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            version: number;
        };
        TimetableVersions: {
            edited: number;
            versions: {
                /** Format: date-time */
                announcedAt: string | null;
                changed: number;
                gap: number | null;
                /** @enum {string} */
                kind: "planned" | "edited" | "restored";
                /** Format: date-time */
                madeAt: string;
                madeBy: string | null;
                meetings: number;
                objective: number;
                restoredFrom: number | null;
                shortfalls: number;
                version: number;
            }[];
        };
        Town: {
            insee: string;
            name: string;
            postcode: string;
        };
        UploadedDocument: {
            filename: string;
            /** Format: uuid */
            id: string;
            known: boolean;
            mediaType: string;
            sizeBytes: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        User: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            locale: "fr" | "en";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "administrator";
        };
        Venue: {
            access: string | null;
            active: boolean;
            address: string;
            /** Format: uuid */
            id: string;
            name: string;
            rooms: {
                name: string;
                tables: number;
            }[];
        };
        VerdictCallList: {
            items: {
                contact: string | null;
                email: string | null;
                /** Format: uuid */
                employerId: string;
                employerName: string;
                missing: number;
                phone: string | null;
                /** Format: date-time */
                remindedAt: string | null;
                reminders: number;
            }[];
        };
        Visit: {
            /** Format: date-time */
            doneAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            movedTo: string | null;
            note: string | null;
            /** Format: date-time */
            plannedAt: string;
            /** @enum {string} */
            state: "planned" | "done" | "refused" | "nobody_home" | "moved";
            visitor: {
                displayName: string;
                /** Format: uuid */
                id: string;
            };
        };
        WishBoard: {
            candidates: {
                /** @enum {string|null} */
                absence: "declined" | "no_answer" | "waiting_list" | "not_listed" | "no_table" | null;
                name: string;
                possible: number;
                /** Format: uuid */
                tenantId: string;
                wished: boolean;
            }[];
            employers: {
                /** @enum {string|null} */
                absence: "declined" | "no_answer" | "waiting_list" | "not_listed" | "no_table" | null;
                /** Format: uuid */
                employerId: string;
                mustLimit: number;
                name: string;
                wished: boolean;
            }[];
            mustLimit: number;
            pairs: {
                /** Format: uuid */
                employerId: string;
                exclusion: {
                    by?: ("employer" | "tenant" | "case_worker")[];
                    /** @enum {string} */
                    code: "said_no" | "met_before" | "too_far";
                    met?: {
                        /** Format: date */
                        heldOn: string;
                        rally: string;
                        /** @enum {string|null} */
                        verdict: "hire" | "second_interview" | "trial" | "refused" | "candidate_declines" | null;
                    };
                } | null;
                lift: {
                    /** Format: date-time */
                    at: string;
                    note: string;
                } | null;
                /** @enum {string|null} */
                lifted: "said_no" | "met_before" | "too_far" | null;
                news: ("new_offer" | "new_certificate" | "new_experience" | "wished_by_both" | "must")[];
                score: number | null;
                /** Format: uuid */
                tenantId: string;
                wishes: {
                    /** @enum {string} */
                    by: "employer" | "tenant" | "case_worker";
                    /** @enum {string} */
                    wish: "must" | "want" | "no";
                }[];
            }[];
            scores: number[][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Places_agencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agencies"];
                };
            };
        };
    };
    Places_addAgency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    active?: boolean;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    landlordId?: string | null;
                    name: string;
                    postcodes: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Places_changeAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    active?: boolean;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    landlordId?: string | null;
                    name: string;
                    postcodes: string[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidates_find: {
        parameters: {
            query?: {
                availability?: ("now" | "month" | "quarter" | "later") | ("now" | "month" | "quarter" | "later")[];
                availableBy?: string;
                certificate?: string | string[];
                contract?: ("CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION") | ("CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION")[];
                facets?: "true" | "false";
                hoursMax?: number;
                hoursMin?: number;
                licence?: string | string[];
                near?: string;
                occupation?: string | string[];
                offerId?: string;
                page?: number;
                q?: string;
                radiusKm?: number;
                size?: number;
                skill?: string | string[];
                sort?: "best" | "newest" | "soonest" | "nearest";
                training?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        facets: components["schemas"]["CandidateFacets"] | null;
                        items: components["schemas"]["Candidate"][];
                        page: number;
                        place: {
                            name: string;
                            radiusKm: number | null;
                        } | null;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Candidates_read: {
        parameters: {
            query?: {
                near?: string;
                offerId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
        };
    };
    EmployerCv_read: {
        parameters: {
            query?: {
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidates_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedIdentity"];
                };
            };
        };
    };
    Candidates_requestRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message?: string;
                    /** Format: uuid */
                    offerId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Referrals_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Colleague"][];
                    };
                };
            };
        };
    };
    Cv_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Cv_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Duplicates_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: "open" | "different";
                tenantId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Duplicate"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Duplicates_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "different" | "open";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Employers_list: {
        parameters: {
            query?: {
                network?: "held" | "open";
                page?: number;
                q?: string;
                section?: string;
                silent?: "true";
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Employer"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Employers_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city: string;
                    /** Format: email */
                    contactEmail: string;
                    contactName: string;
                    contactPhone?: string | null;
                    /** Format: uuid */
                    landlordId?: string | null;
                    naf?: string | null;
                    name: string;
                    postcode?: string | null;
                    sector: string;
                    siret?: string | null;
                    /** @enum {string|null} */
                    sizeBand?: "0" | "1_9" | "10_49" | "50_249" | "250_more" | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Employers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
        };
    };
    Employers_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city?: string;
                    naf?: string | null;
                    postcode?: string | null;
                    sector?: string;
                    siret?: string | null;
                    /** @enum {string|null} */
                    sizeBand?: "0" | "1_9" | "10_49" | "50_249" | "250_more" | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Confirmations_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Company_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmployerContact"][];
                    };
                };
            };
        };
    };
    Company_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string | null;
                    hasLeft: boolean;
                    isMain: boolean;
                    name: string;
                    phone: string | null;
                    role: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Company_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string | null;
                    hasLeft: boolean;
                    isMain: boolean;
                    name: string;
                    phone: string | null;
                    role: string | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmployerExchange"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Network_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @default null
                     */
                    contactId?: string | null;
                    /** Format: date */
                    happenedOn: string;
                    /** @enum {string} */
                    kind: "call" | "visit" | "mail" | "meeting";
                    /**
                     * Format: date
                     * @default null
                     */
                    nextOn?: string | null;
                    /** @default null */
                    nextStep?: string | null;
                    /** @default false */
                    private?: boolean;
                    summary: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Network_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exchangeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Company_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerFigures"];
                };
            };
        };
    };
    Network_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    duplicateId: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @default null
                     */
                    contactId?: string | null;
                    subject: string;
                    text: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Company_listPromises: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmployerPromise"][];
                    };
                };
            };
        };
    };
    Company_promise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 1 */
                    amount?: number;
                    /** Format: date */
                    dueOn: string;
                    /** @enum {string} */
                    kind: "positions" | "hires" | "rally" | "other";
                    label: string;
                    /** @default false */
                    private?: boolean;
                    /** Format: date */
                    promisedOn: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Company_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                promiseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    settled: "kept" | "partly" | "broken";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Confirmations_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Company_tie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerTie"];
                };
            };
        };
    };
    Company_changeTie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    knownByName: string | null;
                    /** Format: uuid */
                    knownByUserId: string | null;
                    notes: string | null;
                    tags: string[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnColleague"][];
                    };
                };
            };
        };
    };
    Confirmations_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmployerToConfirm"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Network_findDuplicates: {
        parameters: {
            query?: {
                city?: string;
                except?: string;
                name?: string;
                siret?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PossibleDuplicateEmployer"][];
                    };
                };
            };
        };
    };
    Employers_export: {
        parameters: {
            query?: {
                language?: "fr" | "en";
                network?: "held" | "open";
                q?: string;
                section?: string;
                silent?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Imports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerImport"];
                };
            };
        };
    };
    Imports_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    asNew?: number[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duplicate: number;
                        new: number;
                        refused: number;
                        unchanged: number;
                        updated: number;
                    };
                };
            };
        };
    };
    Imports_map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mapping: ("name" | "siret" | "naf" | "sector" | "employees" | "city" | "postcode" | "contactName" | "contactRole" | "contactEmail" | "contactPhone" | "tags" | "notes" | null)[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Joining_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountInvitation"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Joining_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    companyName: string;
                    contactName: string;
                    /** Format: email */
                    email: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    employerId?: string | null;
                    /**
                     * @default fr
                     * @enum {string}
                     */
                    locale?: "fr" | "en";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string | null;
                    };
                };
            };
        };
    };
    Joining_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Employers_readOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
        };
    };
    Employers_changeOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city: string;
                    /** Format: email */
                    contactEmail: string;
                    contactName: string;
                    contactPhone?: string | null;
                    naf?: string | null;
                    postcode?: string | null;
                    sector: string;
                    siret?: string | null;
                    /** @enum {string|null} */
                    sizeBand?: "0" | "1_9" | "10_49" | "50_249" | "250_more" | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_silentOnes: {
        parameters: {
            query?: {
                months?: number;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SilentEmployer"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Network_tasks: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmployerExchange"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        engines: {
                            detail: string | null;
                            name: string;
                            ok: boolean;
                        }[];
                        /** @enum {string} */
                        status: "ok" | "degraded";
                    };
                };
            };
        };
    };
    Home_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
        };
    };
    Impact_read: {
        parameters: {
            query?: {
                from?: string;
                groupBy?: "none" | "month" | "landlord" | "association";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
        };
    };
    Messaging_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalLink"];
                };
            };
        };
    };
    InvitationLinks_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Live_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkDay"];
                };
            };
        };
    };
    Joining_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joining"];
                };
            };
        };
    };
    Joining_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city: string;
                    companyName: string;
                    contactPhone?: string | null;
                    displayName: string;
                    naf?: string | null;
                    password: string;
                    postcode?: string | null;
                    sector: string;
                    siret?: string | null;
                    /** @enum {string|null} */
                    sizeBand?: "0" | "1_9" | "10_49" | "50_249" | "250_more" | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
        };
    };
    InvitationLinks_showTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantInvitation"];
                };
            };
        };
    };
    InvitationLinks_answerTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accept" | "decline";
                    constraints?: {
                        childcare?: boolean;
                        companion?: boolean;
                        companionName?: string;
                        interpreter?: boolean;
                        interpreterLanguage?: string;
                        late?: boolean;
                        transport?: boolean;
                        wheelchair?: boolean;
                    };
                    /** @enum {string} */
                    declineCode?: "busy" | "found_work" | "childcare" | "transport" | "not_ready" | "other";
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                    };
                };
            };
        };
    };
    Live_followLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferLink"];
                };
            };
        };
    };
    OfferLinks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "still_open" | "filled" | "close";
                    /** @enum {string} */
                    code?: "no_candidate" | "need_gone" | "postponed" | "budget" | "mistake" | "other";
                    /** @enum {string} */
                    hiredThrough?: "rally" | "our_candidate" | "elsewhere";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Live_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accept" | "decline";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "accepted" | "declined";
                    };
                };
            };
        };
    };
    InvitationLinks_noteOpened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvitationLinks_showEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerInvitation"];
                };
            };
        };
    };
    InvitationLinks_answerEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default accept
                     * @enum {string}
                     */
                    answer?: "accept" | "decline";
                    away?: number[];
                    /** @enum {string} */
                    declineCode?: "no_vacancy" | "no_staff" | "date" | "other";
                    equipment?: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
                    equipmentNote?: string | null;
                    offers?: string[];
                    reason?: string;
                    recruiters?: string[];
                    tables?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                    };
                };
            };
        };
    };
    ReleaseLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseLink"];
                };
            };
        };
    };
    ReleaseLinks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    granted: boolean;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedSearchLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchLink"];
                };
            };
        };
    };
    SavedSearchLinks_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    notify: false;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SharingLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingLink"];
                };
            };
        };
    };
    SharingLinks_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    releaseId: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OutcomeLinks_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OutcomeLinks_showEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerVerdicts"];
                };
            };
        };
    };
    OutcomeLinks_actEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "verdict";
                    /** Format: uuid */
                    meetingId: string;
                    /** @enum {string} */
                    reason?: "skills" | "experience" | "availability" | "distance" | "other_candidate" | "position_filled" | "other";
                    /** @enum {string} */
                    verdict: "hire" | "second_interview" | "trial" | "refused" | "candidate_declines";
                } | {
                    /** @enum {string} */
                    act: "undo";
                    /** Format: uuid */
                    meetingId: string;
                } | {
                    /** @enum {string} */
                    act: "attendance";
                    /** Format: uuid */
                    meetingId: string;
                    /** @enum {string} */
                    state: "held" | "missed_by_candidate";
                } | {
                    /** @enum {string} */
                    act: "promise";
                    /**
                     * Format: date
                     * @default null
                     */
                    endsOn?: string | null;
                    /** @enum {string} */
                    kind: "second_interview" | "trial" | "hire_start";
                    /** Format: uuid */
                    meetingId: string;
                    /** @default null */
                    place?: string | null;
                    /** @default null */
                    startsAt?: string | null;
                    /** Format: date */
                    startsOn: string;
                } | {
                    /** @enum {string} */
                    act: "feedback";
                    /** @enum {string} */
                    again: "yes" | "maybe" | "no";
                    candidates: number;
                    /** @default null */
                    comment?: string | null;
                    organisation: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Wishes_showOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWishes"];
                };
            };
        };
    };
    Wishes_wishOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wishes: {
                        /** Format: uuid */
                        employerId: string;
                        /** @enum {string|null} */
                        wish: "must" | "want" | "no" | null;
                    }[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OutcomeLinks_showCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateWord"];
                };
            };
        };
    };
    OutcomeLinks_actCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "word";
                    /** @default null */
                    comment?: string | null;
                    /** Format: uuid */
                    meetingId: string;
                    /** @enum {string} */
                    word: "interested" | "unsure" | "not_interested";
                } | {
                    /** @enum {string} */
                    act: "day";
                    /** @default null */
                    comment?: string | null;
                    /** @enum {string} */
                    smile: "good" | "fair" | "bad";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outcomes_correctAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    isExcused?: boolean;
                    reason: string;
                    /** @enum {string} */
                    state: "held" | "missed_by_candidate" | "missed_by_employer";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Day_attend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "planned" | "held" | "missed_by_candidate" | "missed_by_employer";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Day_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    locked: boolean;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outcomes_promise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @default null
                     */
                    endsOn?: string | null;
                    /** @enum {string} */
                    kind: "second_interview" | "trial" | "hire_start";
                    /** @default null */
                    place?: string | null;
                    /** @default null */
                    startsAt?: string | null;
                    /** Format: date */
                    startsOn: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Day_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    byPhone?: boolean;
                    /** @enum {string} */
                    reason?: "skills" | "experience" | "availability" | "distance" | "other_candidate" | "position_filled" | "other";
                    /** @enum {string} */
                    verdict: "hire" | "second_interview" | "trial" | "refused" | "candidate_declines";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outcomes_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outcomes_word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    comment?: string | null;
                    /** @enum {string} */
                    word: "interested" | "unsure" | "not_interested";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Messaging_list: {
        parameters: {
            query?: {
                channel?: "email" | "sms" | "letter" | "phone";
                page?: number;
                rallyId?: string;
                size?: number;
                state?: "to_send" | "sending" | "sent" | "delivered" | "failed" | "kept";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Messaging_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Record_setObjectiveState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "in_progress" | "reached" | "given_up";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Reference_occupations: {
        parameters: {
            query: {
                q: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Occupation"][];
                    };
                };
            };
        };
    };
    Offers_list: {
        parameters: {
            query?: {
                employerId?: string;
                page?: number;
                q?: string;
                size?: number;
                state?: "draft" | "published" | "filled" | "closed" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Offer"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Offers_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    certificates?: string[];
                    city?: string | null;
                    /** @enum {string|null} */
                    contract?: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION" | null;
                    contractMonths?: number | null;
                    description?: string | "";
                    experienceYears?: number | null;
                    interviews?: number | null;
                    languages?: {
                        language: string;
                        /** @enum {string} */
                        level: "basic" | "working" | "fluent";
                        reason: string | "";
                    }[];
                    licences?: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                    occupation?: string | null;
                    openToTraining?: boolean;
                    payMaxCents?: number | null;
                    payMinCents?: number | null;
                    /** @enum {string} */
                    payPer?: "hour" | "month";
                    positions?: number;
                    postcode?: string | null;
                    publicTransport?: boolean | null;
                    schedules?: ("day" | "evening" | "night" | "weekend" | "shifts" | "split")[];
                    skills?: string[];
                    /** Format: date */
                    startOn?: string | null;
                    title: string;
                    weeklyHours?: number | null;
                    wishedCertificates?: string[];
                    wishedLicences?: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                    wishedSkills?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Offers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
        };
    };
    Offers_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    certificates?: string[];
                    city?: string | null;
                    /** @enum {string|null} */
                    contract?: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION" | null;
                    contractMonths?: number | null;
                    description?: string | "";
                    experienceYears?: number | null;
                    interviews?: number | null;
                    languages?: {
                        language: string;
                        /** @enum {string} */
                        level: "basic" | "working" | "fluent";
                        reason: string | "";
                    }[];
                    licences?: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                    occupation?: string | null;
                    openToTraining?: boolean;
                    payMaxCents?: number | null;
                    payMinCents?: number | null;
                    /** @enum {string} */
                    payPer?: "hour" | "month";
                    positions?: number;
                    postcode?: string | null;
                    publicTransport?: boolean | null;
                    schedules?: ("day" | "evening" | "night" | "weekend" | "shifts" | "split")[];
                    skills?: string[];
                    /** Format: date */
                    startOn?: string | null;
                    title?: string;
                    version?: number;
                    weeklyHours?: number | null;
                    wishedCertificates?: string[];
                    wishedLicences?: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                    wishedSkills?: string[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offers_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    code?: "no_candidate" | "need_gone" | "postponed" | "budget" | "mistake" | "other";
                    /** @enum {string} */
                    hiredThrough?: "rally" | "our_candidate" | "elsewhere";
                    /** @enum {string} */
                    outcome: "filled" | "closed";
                    reason?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offers_keepOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offers_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Offers_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OfferEvent"][];
                    };
                };
            };
        };
    };
    Offers_problems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OfferProblem"][];
                        warnings: components["schemas"]["OfferWarning"][];
                    };
                };
            };
        };
    };
    Offers_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offers_publicity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isPublic: boolean;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offers_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    certificates?: string[];
                    city?: string | null;
                    /** @enum {string|null} */
                    contract?: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION" | null;
                    contractMonths?: number | null;
                    description?: string | "";
                    experienceYears?: number | null;
                    interviews?: number | null;
                    languages?: {
                        language: string;
                        /** @enum {string} */
                        level: "basic" | "working" | "fluent";
                        reason: string | "";
                    }[];
                    licences?: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                    occupation?: string | null;
                    openToTraining?: boolean;
                    payMaxCents?: number | null;
                    payMinCents?: number | null;
                    /** @enum {string} */
                    payPer?: "hour" | "month";
                    positions?: number;
                    postcode?: string | null;
                    publicTransport?: boolean | null;
                    schedules?: ("day" | "evening" | "night" | "weekend" | "shifts" | "split")[];
                    skills?: string[];
                    /** Format: date */
                    startOn?: string | null;
                    title?: string | "";
                    weeklyHours?: number | null;
                    wishedCertificates?: string[];
                    wishedLicences?: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                    wishedSkills?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OfferProblem"][];
                        warnings: components["schemas"]["OfferWarning"][];
                    };
                };
            };
        };
    };
    Offers_suggest: {
        parameters: {
            query: {
                occupation: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferSuggestions"];
                };
            };
        };
    };
    Accounts_organisations: {
        parameters: {
            query?: {
                kind?: "platform" | "landlord" | "association" | "employer";
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Organisation"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Accounts_createOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "landlord" | "association" | "employer";
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Placements_list: {
        parameters: {
            query?: {
                kind?: "hire" | "training";
                page?: number;
                size?: number;
                state?: "promised" | "started" | "ended" | "cancelled";
                tenantId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Placement"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Placements_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    contract?: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION";
                    contractMonths?: number;
                    /** Format: uuid */
                    employerId?: string;
                    /** @enum {string} */
                    kind: "hire" | "training";
                    /** Format: uuid */
                    meetingId?: string;
                    occupation?: string;
                    /** Format: uuid */
                    offerId?: string;
                    organisationName?: string;
                    /** Format: date */
                    startOn?: string;
                    /** Format: uuid */
                    tenantId?: string;
                    title: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Placements_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
        };
    };
    Placements_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "employer_withdrew" | "tenant_withdrew" | "conditions_not_met" | "noted_by_mistake" | "other";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Placements_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                    month: 1 | 3 | 6;
                    stillThere: boolean;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Placements_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    endedOn: string;
                    /** @enum {string} */
                    reason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "training_completed" | "training_given_up" | "other";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Placements_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    contract?: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION";
                    contractMonths?: number;
                    /** Format: date */
                    startedOn: string;
                    title?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outcomes_promised: {
        parameters: {
            query?: {
                page?: number;
                rallyId?: string;
                size?: number;
                state?: "open" | "done" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PromisedStep"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Outcomes_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "hire" | "trial" | "goes_on" | "nothing" | "started" | "employer_withdrew" | "candidate_withdrew" | "candidate_absent" | "employer_absent" | "noted_by_mistake" | "other";
                    /** @enum {string} */
                    state: "done" | "cancelled";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outcomes_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @default null
                     */
                    endsOn?: string | null;
                    /** @default null */
                    place?: string | null;
                    /** @default null */
                    startsAt?: string | null;
                    /** Format: date */
                    startsOn: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: "open" | "interested" | "declined" | "withdrawn";
                tenantId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Proposal"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Proposals_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                    interested: boolean;
                    /** @enum {string} */
                    reason?: "filled" | "experience" | "skills" | "certificate" | "distance" | "availability" | "hours" | "other";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposals_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rallies_list: {
        parameters: {
            query?: {
                page?: number;
                seriesId?: string;
                size?: number;
                state?: "planned" | "open" | "inviting" | "announced" | "on_the_day" | "closing" | "closed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RallySummary"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Rallies_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    blocks?: (number)[][];
                    breaksPerBlock?: number;
                    capacity?: number;
                    /** Format: date */
                    heldOn: string;
                    maxMeetings?: number;
                    minMeetings?: number;
                    name?: string;
                    pauses?: (number)[][];
                    schedule?: {
                        [key: string]: number;
                    };
                    /** @enum {string|null} */
                    schoolZone?: "A" | "B" | "C" | null;
                    /** Format: uuid */
                    seriesId?: string;
                    slotMinutes?: number;
                    slots?: number;
                    startsAt?: string;
                    venue?: string;
                    /** Format: uuid */
                    venueId?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Rallies_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rally"];
                };
            };
        };
    };
    Rallies_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    blocks?: (number)[][];
                    breaksPerBlock?: number;
                    capacity?: number;
                    /** Format: date */
                    heldOn?: string;
                    maxMeetings?: number;
                    minMeetings?: number;
                    name?: string;
                    pauses?: (number)[][];
                    schedule?: {
                        [key: string]: number;
                    };
                    slotMinutes?: number;
                    slots?: number;
                    startsAt?: string;
                    venue?: string;
                    /** Format: uuid */
                    venueId?: string | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hall_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallBoard"];
                };
            };
        };
    };
    Rallies_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rallies_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RallyCandidate"][];
                    };
                };
            };
        };
    };
    Rallies_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Report_noteCosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cateringCents: number | null;
                    otherCents: number | null;
                    staffHourCents: number | null;
                    staffHours: number | null;
                    transportCents: number | null;
                    venueCents: number | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hall_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    /** Format: uuid */
                    employerId?: string;
                    /** Format: uuid */
                    invitationId?: string;
                    /** Format: uuid */
                    tenantId?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Editing_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @enum {string} */
                        kind: "move";
                        /** Format: uuid */
                        meeting: string;
                        to: {
                            /** Format: uuid */
                            employer: string;
                            slot: number;
                            table: number;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "swap";
                        /** Format: uuid */
                        meeting: string;
                        /** Format: uuid */
                        with: string;
                    } | {
                        /** Format: uuid */
                        candidate: string;
                        /** @enum {string} */
                        kind: "add";
                        to: {
                            /** Format: uuid */
                            employer: string;
                            slot: number;
                            table: number;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "remove";
                        /** Format: uuid */
                        meeting: string;
                    };
                    /** @default {} */
                    seen?: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cost: {
                            points: number;
                            relieved: string[];
                            retold: string[];
                            short: string[];
                        };
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Editing_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outcomes_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    again: "yes" | "maybe" | "no";
                    candidates: number;
                    /** @default null */
                    comment?: string | null;
                    organisation: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hall_floor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Floor"];
                };
            };
        };
    };
    Editing_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableBoard"];
                };
            };
        };
    };
    Editing_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatePairs"];
                };
            };
        };
    };
    MessagePreviews_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Calls_summary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationSummary"];
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: {
                kind?: "tenant" | "employer";
                page?: number;
                size?: number;
                state?: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                toPhone?: "true" | "false";
                unanswered?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Invitations_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    employerIds?: string[];
                    tenantIds?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCount"];
                };
            };
        };
    };
    Invitations_noteAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accept" | "decline";
                    away?: number[];
                    constraints?: {
                        childcare?: boolean;
                        companion?: boolean;
                        companionName?: string;
                        interpreter?: boolean;
                        interpreterLanguage?: string;
                        late?: boolean;
                        transport?: boolean;
                        wheelchair?: boolean;
                    };
                    /** @enum {string} */
                    declineCode?: "busy" | "found_work" | "childcare" | "transport" | "not_ready" | "other" | "no_vacancy" | "no_staff" | "date";
                    equipment?: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
                    equipmentNote?: string | null;
                    offers?: string[];
                    place?: number | null;
                    reason?: string;
                    recruiters?: string[];
                    tables?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                    };
                };
            };
        };
    };
    Calls_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agreed?: boolean;
                    answer?: {
                        /** @enum {string} */
                        answer: "accept" | "decline";
                        away?: number[];
                        constraints?: {
                            childcare?: boolean;
                            companion?: boolean;
                            companionName?: string;
                            interpreter?: boolean;
                            interpreterLanguage?: string;
                            late?: boolean;
                            transport?: boolean;
                            wheelchair?: boolean;
                        };
                        /** @enum {string} */
                        declineCode?: "busy" | "found_work" | "childcare" | "transport" | "not_ready" | "other" | "no_vacancy" | "no_staff" | "date";
                        equipment?: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
                        equipmentNote?: string | null;
                        offers?: string[];
                        place?: number | null;
                        reason?: string;
                        recruiters?: string[];
                        tables?: number;
                    };
                    note?: string;
                    /** @enum {string} */
                    outcome: "answered" | "call_back" | "voicemail" | "no_reply" | "wrong_number";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                    };
                };
            };
        };
    };
    Calls_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    calling?: boolean;
                    /** @enum {string|null} */
                    channel?: "email" | "sms" | "letter" | "phone" | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Invitations_renewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Preparation_lessons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lessons: string | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Wishes_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    employerId: string;
                    note: string;
                    /** Format: uuid */
                    tenantId: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Wishes_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    employerId: string;
                    /** Format: uuid */
                    tenantId: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Live_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Day_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    employerId: string;
                    slot: number;
                    table: number;
                    /** Format: uuid */
                    tenantId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    MessagePreviews_preview: {
        parameters: {
            query: {
                kind: "invite" | "please_answer" | "see_you" | "agenda" | "moved" | "cancelled" | "new_link" | "place_free" | "welcome" | "how_was_it" | "verdicts";
                language?: string;
                to: "tenant" | "employer";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreview"];
                };
            };
        };
    };
    Hall_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accept" | "decline";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "accepted" | "declined";
                    };
                };
            };
        };
    };
    Outcomes_outcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RallyOutcomes"];
                };
            };
        };
    };
    Hall_leaveOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Editing_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    keep?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Editing_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRun"];
                };
            };
        };
    };
    Editing_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResult"];
                };
            };
        };
    };
    Editing_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Preparation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RallyPreparation"];
                };
            };
        };
    };
    PrintRuns_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PrintRun"][];
                        waiting: number;
                    };
                };
            };
        };
    };
    PrintRuns_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        letters: number;
                        number: number;
                    };
                };
            };
        };
    };
    PrintRuns_addressees: {
        parameters: {
            query?: {
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrintRuns_letters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrintRuns_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    postedOn: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Prints_read: {
        parameters: {
            query?: {
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                id: string;
                print: "badges" | "agendas" | "entrance" | "employers" | "tables";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Preparation_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RallyProposal"][];
                    };
                };
            };
        };
    };
    Preparation_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: {
                        invite: boolean | null;
                        /** @enum {string} */
                        reason?: "not_ready" | "has_work" | "does_not_want" | "not_available" | "other";
                        /** Format: uuid */
                        tenantId: string;
                    }[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Invitations_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default accept
                     * @enum {string}
                     */
                    answer?: "accept" | "decline";
                    away?: number[];
                    /** @enum {string} */
                    declineCode?: "no_vacancy" | "no_staff" | "date" | "other";
                    equipment?: ("power" | "screen" | "wifi" | "quiet" | "step_free" | "poster")[];
                    equipmentNote?: string | null;
                    offers?: string[];
                    reason?: string;
                    recruiters?: string[];
                    tables?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "to_send" | "sent" | "delivered" | "failed" | "opened" | "accepted" | "declined" | "expired" | "waiting_list";
                    };
                };
            };
        };
    };
    Invitations_askAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    employerId: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Day_replan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    now?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResult"];
                };
            };
        };
    };
    Report_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullRallyReport"];
                };
            };
        };
    };
    Report_file: {
        parameters: {
            query: {
                format: "xlsx" | "pdf";
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hall_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at?: string;
                    /** @enum {string} */
                    attendance: "unknown" | "present" | "late" | "excused" | "no_show";
                    code?: string;
                    companions?: number;
                    /** Format: uuid */
                    employerId?: string;
                    /** Format: uuid */
                    invitationId?: string;
                    /** Format: uuid */
                    tenantId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    Preparation_doNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                step: "open_to_employers" | "remind_employers" | "propose" | "invite" | "remind_14" | "remind_7" | "plan" | "announce" | "remind_2" | "open_the_day" | "remind_day" | "close" | "verdict_reminder" | "verdict_reminder_3" | "phone_list" | "finish" | "check_1" | "check_3" | "check_6";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Preparation_readTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RallyTeam"];
                };
            };
        };
    };
    Preparation_setTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    entrance?: string[];
                    /** @default [] */
                    organising?: string[];
                    /** @default [] */
                    phone?: string[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Editing_tell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        told: number;
                    };
                };
            };
        };
    };
    Day_timetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timetable"];
                };
            };
        };
    };
    Day_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    announce?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResult"];
                };
            };
        };
    };
    Outcomes_callList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictCallList"];
                };
            };
        };
    };
    Editing_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableVersions"];
                };
            };
        };
    };
    Editing_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        leftOut: number;
                        version: number;
                    };
                };
            };
        };
    };
    Editing_compare: {
        parameters: {
            query: {
                from: number;
                to?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MeetingChange"][];
                    };
                };
            };
        };
    };
    Hall_walkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 0 */
                    companions?: number;
                    familyName: string;
                    givenName: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    Wishes_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishBoard"];
                };
            };
        };
    };
    Wishes_wish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wishes: ({
                        /** Format: uuid */
                        candidateId: string;
                        /** @enum {string|null} */
                        wish: "must" | "want" | "no" | null;
                    } | {
                        /** Format: uuid */
                        employerId: string;
                        /** Format: uuid */
                        tenantId: string;
                        /** @enum {string|null} */
                        wish: "must" | "want" | "no" | null;
                    })[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Places_day: {
        parameters: {
            query: {
                day: string;
                zone?: "A" | "B" | "C";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DayNote"][];
                    };
                };
            };
        };
    };
    Hall_doors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            startsAt: string;
                            venue: string;
                        }[];
                    };
                };
            };
        };
    };
    Preparation_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RallyPerson"][];
                    };
                };
            };
        };
    };
    Report_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRallyResults"];
                };
            };
        };
    };
    Series_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RallySeries"][];
                    };
                };
            };
        };
    };
    Series_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    agencyIds?: string[];
                    /** @default 4 */
                    intervalMonths?: number;
                    name: string;
                    /** @default {} */
                    schedule?: {
                        [key: string]: number;
                    };
                    /**
                     * @default B
                     * @enum {string|null}
                     */
                    schoolZone?: "A" | "B" | "C" | null;
                    /**
                     * @default {
                     *       "entrance": [],
                     *       "organising": [],
                     *       "phone": []
                     *     }
                     */
                    team?: {
                        /** @default [] */
                        entrance?: string[];
                        /** @default [] */
                        organising?: string[];
                        /** @default [] */
                        phone?: string[];
                    };
                    template: {
                        address: string;
                        /** @default [] */
                        blocks?: (number)[][];
                        /** @default 0 */
                        breaksPerBlock?: number;
                        capacity: number;
                        /** @default 6 */
                        maxMeetings?: number;
                        /** @default 2 */
                        minMeetings?: number;
                        /** @default [] */
                        pauses?: (number)[][];
                        slotMinutes: number;
                        slots: number;
                        startsAt: string;
                        venue: string;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        venueId?: string | null;
                    };
                    territory: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Series_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active?: boolean;
                    agencyIds?: string[];
                    intervalMonths?: number;
                    name?: string;
                    schedule?: {
                        [key: string]: number;
                    };
                    /** @enum {string|null} */
                    schoolZone?: "A" | "B" | "C" | null;
                    team?: {
                        /** @default [] */
                        entrance?: string[];
                        /** @default [] */
                        organising?: string[];
                        /** @default [] */
                        phone?: string[];
                    };
                    template?: {
                        address: string;
                        /** @default [] */
                        blocks?: (number)[][];
                        /** @default 0 */
                        breaksPerBlock?: number;
                        capacity: number;
                        /** @default 6 */
                        maxMeetings?: number;
                        /** @default 2 */
                        minMeetings?: number;
                        /** @default [] */
                        pauses?: (number)[][];
                        slotMinutes: number;
                        slots: number;
                        startsAt: string;
                        venue: string;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        venueId?: string | null;
                    };
                    territory?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: "received" | "contact_tried" | "accepted" | "refused_by_tenant" | "unreachable" | "not_eligible";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Referral"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Referrals_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    /** @enum {string} */
                    agreedHow: "written" | "spoken";
                    /** Format: date */
                    agreedOn: string;
                    arrearsCents: number;
                    arrearsMonths: number;
                    /** Format: uuid */
                    associationId: string;
                    city?: string | null;
                    comment?: string | null;
                    /** Format: email */
                    email?: string | null;
                    familyName: string;
                    givenName: string;
                    phone?: string | null;
                    postcode?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Referrals_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
        };
    };
    Referrals_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    accepted: true;
                    /** Format: uuid */
                    caseWorkerId?: string;
                } | {
                    /** @enum {boolean} */
                    accepted: false;
                    /** @enum {string} */
                    outcome: "refused_by_tenant" | "unreachable" | "not_eligible";
                    reason: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "received" | "contact_tried" | "accepted" | "refused_by_tenant" | "unreachable" | "not_eligible";
                        /** Format: uuid */
                        tenantId: string | null;
                    };
                };
            };
        };
    };
    Referrals_noteContactTry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Releases_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: "requested" | "granted" | "refused" | "revoked" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReleaseRequest"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Releases_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    granted: boolean;
                    /** @enum {string} */
                    how: "written" | "spoken";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Releases_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default spoken
                     * @enum {string}
                     */
                    how?: "written" | "spoken";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedSearches_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedSearch"][];
                    };
                };
            };
        };
    };
    SavedSearches_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default true */
                    notify?: boolean;
                    query: {
                        [key: string]: string | string[];
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    SavedSearches_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedSearches_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    notify?: boolean;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Employers_sectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sectors"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName: string;
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    Shortlists_read: {
        parameters: {
            query?: {
                candidateId?: string;
                offerId?: string | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
        };
    };
    Shortlists_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    candidateId: string;
                    note?: string | null;
                    /** Format: uuid */
                    offerId?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Shortlists_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Shortlists_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Tenants_list: {
        parameters: {
            query?: {
                cv?: "any" | "to_review" | "unreadable" | "stale" | "soon_stale" | "none";
                page?: number;
                q?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Tenant"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Tenants_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    city?: string | null;
                    /** Format: email */
                    email?: string | null;
                    familyName: string;
                    givenName: string;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                    phone?: string | null;
                    postcode?: string | null;
                    wanted?: {
                        /**
                         * Format: date
                         * @default null
                         */
                        availableFrom?: string | null;
                        /** @default [] */
                        contracts?: ("CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION")[];
                        /** @default null */
                        maxTravelKm?: number | null;
                        /** @default [] */
                        occupations?: string[];
                        /** @default false */
                        training?: boolean;
                        /** @default null */
                        weeklyHours?: number | null;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        possibleDuplicates: components["schemas"]["PossibleDuplicate"][];
                    };
                };
            };
        };
    };
    Tenants_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    Tenants_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    city?: string | null;
                    /** Format: email */
                    email?: string | null;
                    familyName?: string;
                    givenName?: string;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                    phone?: string | null;
                    postcode?: string | null;
                    wanted?: {
                        /**
                         * Format: date
                         * @default null
                         */
                        availableFrom?: string | null;
                        /** @default [] */
                        contracts?: ("CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION")[];
                        /** @default null */
                        maxTravelKm?: number | null;
                        /** @default [] */
                        occupations?: string[];
                        /** @default false */
                        training?: boolean;
                        /** @default null */
                        weeklyHours?: number | null;
                    };
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Arrears_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArrearsBalance"][];
                    };
                };
            };
        };
    };
    Arrears_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    balanceCents: number;
                    /** Format: date */
                    onDay: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Tenants_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "referent" | "stand_in" | "volunteer";
                    /** Format: uuid */
                    userId: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TenantCandidate_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantCandidate"];
                };
            };
        };
    };
    Tenants_listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Consent"][];
                    };
                };
            };
        };
    };
    Tenants_noteConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    employerId?: string;
                    given: boolean;
                    /**
                     * @default spoken
                     * @enum {string}
                     */
                    how?: "written" | "spoken";
                    /** @enum {string} */
                    scope: "listing" | "release";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Cv_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cv"];
                };
            };
        };
    };
    Cv_validate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    confirmed?: string[];
                    fields: {
                        certificates: string[];
                        city: string | null;
                        drivingLicences: ("AM" | "A1" | "A2" | "A" | "B1" | "B" | "B96" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                        education: {
                            school: string | null;
                            title: string | null;
                            year: string | null;
                        }[];
                        /** Format: email */
                        email: string | null;
                        experiences: {
                            city: string | null;
                            current: boolean;
                            employer: string | null;
                            end: string | null;
                            rome: string | null;
                            start: string | null;
                            title: string | null;
                        }[];
                        language: string | null;
                        languages: {
                            code: string;
                            /** @enum {string|null} */
                            level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | "bilingual" | "fluent" | "professional" | "intermediate" | "school" | "basic" | null;
                        }[];
                        name: {
                            family: string | null;
                            given: string | null;
                        };
                        phone: string | null;
                        postcode: string | null;
                        skills: string[];
                    };
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Cv_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Cv_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    confirmed?: string[];
                    form: {
                        [key: string]: unknown;
                    };
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Cv_dropDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Cv_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CvVersion"][];
                    };
                };
            };
        };
    };
    Cv_readAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmployerCv_preview: {
        parameters: {
            query?: {
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Cv_upload: {
        parameters: {
            query?: {
                again?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedDocument"];
                };
            };
        };
    };
    Merges_preview: {
        parameters: {
            query: {
                other: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
        };
    };
    Merges_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fingerprint: string;
                    /** Format: uuid */
                    other: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TenantOffers_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RankedOffer"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    TenantOffers_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    agreed: "written" | "spoken";
                    /** Format: uuid */
                    employerId?: string;
                    message?: string;
                    /** Format: uuid */
                    offerId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Sharing_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sharing"];
                };
            };
        };
    };
    Record_read: {
        parameters: {
            query?: {
                exception?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRecord"];
                };
            };
        };
    };
    Record_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default sia-sauvegarde
                     * @enum {string}
                     */
                    programme?: "sia-sauvegarde";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Record_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "objectives_reached" | "at_work" | "stopped_by_tenant" | "contact_lost" | "moved_away" | "other_support" | "other";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Record_addEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at?: string;
                    /**
                     * @default general
                     * @enum {string}
                     */
                    domain?: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                    /** @enum {string} */
                    kind: "call" | "accompaniment" | "message" | "step" | "note";
                    /** @default false */
                    sharedWithTenant?: boolean;
                    text: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Record_addObjective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    reachedBy?: "hire" | "training" | "any_placement" | null;
                    /**
                     * Format: date
                     * @default null
                     */
                    targetOn?: string | null;
                    title: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Visits_ofTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Visit"][];
                    };
                };
            };
        };
    };
    Visits_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    plannedAt: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Duplicates_possible: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    /** Format: email */
                    email?: string | null;
                    familyName: string;
                    givenName: string;
                    phone?: string | null;
                    postcode?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PossibleDuplicate"][];
                    };
                };
            };
        };
    };
    Reference_towns: {
        parameters: {
            query: {
                q: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Town"][];
                    };
                };
            };
        };
    };
    Accounts_users: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Accounts_createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName: string;
                    /** Format: email */
                    email: string;
                    /**
                     * @default fr
                     * @enum {string}
                     */
                    locale?: "fr" | "en";
                    /** Format: uuid */
                    organisationId: string;
                    password: string;
                    /** @enum {string} */
                    role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "administrator";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Accounts_setActive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Places_venues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Venue"][];
                    };
                };
            };
        };
    };
    Places_addVenue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    access?: string | null;
                    /** @default true */
                    active?: boolean;
                    address: string;
                    name: string;
                    /** @default [] */
                    rooms?: {
                        name: string;
                        tables: number;
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Places_changeVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    access?: string | null;
                    /** @default true */
                    active?: boolean;
                    address: string;
                    name: string;
                    /** @default [] */
                    rooms?: {
                        name: string;
                        tables: number;
                    }[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Visits_agenda: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgendaVisit"][];
                    };
                };
            };
        };
    };
    Visits_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    plannedAt: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    Visits_noteOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    assessments?: {
                        /** @default false */
                        barrier?: boolean;
                        /** @enum {string} */
                        domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                        level: number;
                        /** @default null */
                        note?: string | null;
                    }[];
                    note?: string | null;
                    /** @enum {string} */
                    state: "done" | "refused" | "nobody_home";
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_smsInbound: {
        parameters: {
            query: {
                signature: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_sms: {
        parameters: {
            query: {
                signature: string;
            };
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
