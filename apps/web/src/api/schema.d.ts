// Made from openapi.json by generate-client.mjs; what is changed here by hand is lost.
export interface paths {
    "/api/actions/{id}": {
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
        patch: operations["Contract_change"];
        trace?: never;
    };
    "/api/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activities_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_byFollower"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programmes_watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Money_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/arrears/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Money_figures"];
        put?: never;
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
    "/api/case-workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handovers_caseWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cell-signals/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Committees_closeSignal"];
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
    "/api/colleagues/{id}/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Referrals_limit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-cases/{id}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meetings_present"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-cases/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_read"];
        put: operations["Meetings_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meetings_noteAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_addCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_subjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Committees_list"];
        put?: never;
        post: operations["Committees_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Committees_read"];
        put: operations["Committees_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tables_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}/invitations/{invitationId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tables_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Committees_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Committees_addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}/members/{memberId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Committees_removeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Committees_listSignals"];
        put?: never;
        post: operations["Committees_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contract_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debt-files/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_addStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debt-files/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_undoStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debts/{id}": {
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
        patch: operations["Debts_changeDebt"];
        trace?: never;
    };
    "/api/debts/{id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_noteDebt"];
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
        post: operations["EmployerImports_upload"];
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
        get: operations["EmployerImports_read"];
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
        post: operations["EmployerImports_confirm"];
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
        put: operations["EmployerImports_map"];
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
    "/api/evictions/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Money_endEviction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evictions/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Money_reopenEviction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evictions/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Money_addStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evictions/{id}/stages/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Money_withdrawStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-enrolments/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_list"];
        put?: never;
        post: operations["Groups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_read"];
        put: operations["Groups_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-series/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-series/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups_addSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_session"];
        put: operations["Groups_changeSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Groups_notePresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-sessions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups_cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-sessions/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups_closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-sessions/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handovers_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handovers_cancel"];
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
    "/api/impact/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Impact_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Impact_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Impact_overTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Impact_readSettings"];
        put: operations["Impact_changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists_list"];
        put?: never;
        post: operations["Lists_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists_read"];
        put?: never;
        post?: never;
        delete: operations["Lists_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lists_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Lists_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/kinds/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists_kind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists_template"];
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
    "/api/links/{token}/committee-seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tables_show"];
        put?: never;
        post: operations["Tables_accept"];
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
    "/api/links/{token}/own-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnData_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OwnData_change"];
        trace?: never;
    };
    "/api/links/{token}/own-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnRecord_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-record/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnData_copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-record/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnRecord_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-record/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnRecord_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-record/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnRecord_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnData_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-requests/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnData_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-requests/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnData_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/own-requests/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnData_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementLinks_show"];
        put?: never;
        post: operations["PlacementLinks_act"];
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
    "/api/links/{token}/self-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_page"];
        put?: never;
        post: operations["Assessments_answer"];
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
    "/api/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyDay_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-day/put-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyDay_putOff"];
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
    "/api/own-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRequests_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-requests/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRequests_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-requests/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRequests_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placements_toCall"];
        put?: never;
        post?: never;
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
    "/api/placements/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placements_noteTry"];
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
    "/api/placements/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placements_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placements_settle"];
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
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_list"];
        put?: never;
        post: operations["Programmes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_read"];
        put: operations["Programmes_adapt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programmes_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_templates"];
        put?: never;
        post?: never;
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
    "/api/public/referral-forms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralForms_show"];
        put?: never;
        post: operations["ReferralForms_send"];
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
    "/api/record-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RecordDocuments_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/record-documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordDocuments_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/record-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RecordLife_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/record-entries/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordLife_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/record-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordLife_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralForms_list"];
        put?: never;
        post: operations["ReferralForms_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-forms/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralForms_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-forms/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralForms_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-notices/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralForms_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        get: operations["Referrals_contactTries"];
        put?: never;
        post: operations["Referrals_noteContactTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_noteInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_known"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_programmes"];
        put?: never;
        post?: never;
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
    "/api/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyDay_list"];
        put?: never;
        post: operations["MyDay_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyDay_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repayment-plans/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repayment-plans/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repayment-plans/{id}/payments/{paymentId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_cancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repayment-plans/{id}/renegotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_renegotiate"];
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
    "/api/shared-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activities_listPlaces"];
        put?: never;
        post: operations["Activities_addPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shared-places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Activities_changePlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shared-places/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Activities_moveOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shared-places/{id}/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Activities_moveIn"];
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
    "/api/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handovers_standIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stand-ins/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handovers_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenancies/{id}": {
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
        patch: operations["Arrears_changeHome"];
        trace?: never;
    };
    "/api/tenancies/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Arrears_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenancies/{id}/erasures/{erasureId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Arrears_withdrawErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/tenants/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contract_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activities_ofTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/agreed-story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Story_agreed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/tenants/{id}/arrears/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Arrears_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/arrears/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Arrears_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_read"];
        put?: never;
        post: operations["Assessments_note"];
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
    "/api/tenants/{id}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Money_budgetsOf"];
        put?: never;
        post: operations["Money_noteBudget"];
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
    "/api/tenants/{id}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordLife_closing"];
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
    "/api/tenants/{id}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contract_read"];
        put: operations["Contract_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/contract/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contract_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/contract/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contract_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TenantProgramme_setCourse"];
        post?: never;
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
    "/api/tenants/{id}/debt-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Debts_openFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/debts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Debts_debtsOf"];
        put?: never;
        post: operations["Debts_addDebt"];
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
    "/api/tenants/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Story_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/evictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Money_evictionsOf"];
        put?: never;
        post: operations["Money_openEviction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantProgramme_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handovers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordLife_journal"];
        put?: never;
        post?: never;
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
    "/api/tenants/{id}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Money_overview"];
        put?: never;
        post?: never;
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
    "/api/tenants/{id}/own-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Story_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/own-links/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffRequests_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/own-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffRequests_list"];
        put?: never;
        post: operations["StaffRequests_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TenantProgramme_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantProgramme_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/proofs/{proof}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["TenantProgramme_withdraw"];
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
    "/api/tenants/{id}/record-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordDocuments_list"];
        put?: never;
        post: operations["RecordDocuments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/repayment-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Debts_plansOf"];
        put?: never;
        post: operations["Debts_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/self-assessment-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_ask"];
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
    "/api/tenants/{id}/shelter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TenantProgramme_shelter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/situations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantProgramme_situate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TenantProgramme_done"];
        post?: never;
        delete: operations["TenantProgramme_undone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Story_story"];
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
    "/api/tenants/{id}/tenancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Arrears_homes"];
        put?: never;
        post: operations["Arrears_addHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/urgent-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantProgramme_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/urgent-alerts/{alert}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantProgramme_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/urgent-alerts/{alert}/sendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantProgramme_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/{id}/urgent-sendings/{sending}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TenantProgramme_answer"];
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
    "/api/tool-loans/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Activities_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activities_listTools"];
        put?: never;
        post: operations["Activities_addTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Activities_changeTool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tools/{id}/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Activities_lend"];
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
    "/api/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_sheet"];
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
    "/api/visits/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visits_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_nearby"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visits_tour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_readWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_assign"];
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
    "/api/work-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites_list"];
        put?: never;
        post: operations["Sites_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites_contract"];
        put?: never;
        post: operations["Sites_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/contract-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sites_attach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sites_addCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/costs/{costId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sites_removeCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sites_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/giving-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sites_giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sites_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-sites/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sites_start"];
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
        Activities: {
            committees: boolean;
            groups: boolean;
            places: boolean;
            programmes: {
                has: string[];
                /** Format: uuid */
                id: string;
                modules: {
                    en: string;
                    fr: string;
                }[];
                name: string;
                places: number | null;
            }[];
            sites: boolean;
            tools: boolean;
            waiting: {
                meetings: {
                    /** Format: date */
                    heldOn: string;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    startsAt: string;
                }[];
                sessions: {
                    /** Format: date */
                    heldOn: string;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    startsAt: string;
                }[];
                sitesLate: number;
                tasks: {
                    /** Format: date */
                    dueOn: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    meetingId: string;
                    what: string;
                }[];
                toolsLate: number;
            };
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
            companion: {
                displayName: string;
                /** Format: uuid */
                id: string;
            } | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "first" | "follow_up" | "cv" | "review" | "signing" | "with_partner" | "urgent";
            minutes: number;
            /** @enum {string} */
            place: "home" | "office" | "elsewhere";
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
                sheltered: boolean;
            };
        };
        AgreedStory: {
            /** Format: date */
            acceptedOn: string | null;
            arrears: {
                balanceCents: number;
                /** Format: date */
                onDay: string;
            }[];
            /** Format: date */
            endedOn: string | null;
            /** Format: date */
            referredOn: string | null;
            /** @enum {string} */
            status: "accepted" | "in_support" | "at_work" | "ended";
            /** Format: date */
            supportedSince: string | null;
            tenant: {
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
            };
        };
        AlertsOfFollower: {
            alerts: number;
            displayName: string | null;
            households: number;
            /** Format: date */
            oldestDueOn: string;
            urgent: number;
            /** Format: uuid */
            userId: string | null;
        };
        ArrearsBalance: {
            balanceCents: number;
            /** Format: date-time */
            notedAt: string;
            /** Format: date */
            onDay: string;
            /** @enum {string} */
            source: "referral" | "landlord" | "import" | "association";
            /** Format: uuid */
            tenancyId: string;
        };
        ArrearsCorrection: {
            balanceCents: number;
            /** Format: date-time */
            correctedAt: string;
            correctedBy: string | null;
            /** Format: date-time */
            notedAt: string;
            notedBy: string | null;
            /** Format: date */
            onDay: string;
            /** @enum {string} */
            source: "referral" | "landlord" | "import" | "association" | "erasure";
            /** Format: uuid */
            tenancyId: string;
        };
        ArrearsFigures: {
            erasedAfterPeakCents: number;
            erasedCents: number;
            nowCents: number;
            /** Format: date */
            nowOn: string;
            peakCents: number;
            /** Format: date */
            peakOn: string;
            recoveredSincePeakCents: number;
            recoveredSinceReferralCents: number;
            startCents: number;
            /** Format: date */
            startOn: string;
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
        Assessments: {
            lists: {
                barriers: ("no_experience" | "no_qualification" | "long_without_work" | "no_cv" | "fear_of_interviews" | "limited_hours" | "no_income" | "benefits_interrupted" | "budget_not_held" | "bank_ban" | "no_reserve" | "illness" | "handicap_not_recognised" | "psychic_distress" | "addiction" | "no_doctor" | "care_put_off" | "residence_permit" | "identity_papers" | "court_procedure" | "eviction_procedure" | "violence_suffered" | "over_indebted" | "energy_debts" | "consumer_credit" | "bailiff" | "debts_unknown" | "unfit" | "too_small" | "too_expensive" | "hard_to_keep" | "neighbours" | "far_from_everything" | "no_childcare" | "alone_with_children" | "separation" | "caring_for_relative" | "isolated" | "no_licence" | "no_vehicle" | "no_transport" | "fear_of_travel" | "cost_of_travel" | "spoken_french" | "reading" | "writing" | "counting" | "no_device" | "no_connection" | "no_email" | "not_at_ease" | "online_forms")[];
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                strengths: ("experience" | "qualification" | "motivated" | "reliable" | "clear_plan" | "network" | "regular_income" | "budget_held" | "rights_open" | "reserve" | "good_health" | "followed_up" | "handicap_recognised" | "papers_in_order" | "knows_rights" | "legal_help" | "plan_kept" | "debts_listed" | "asks_for_help" | "well_kept" | "wants_to_stay" | "good_neighbours" | "fits_needs" | "relatives_help" | "childcare_found" | "stable" | "licence" | "vehicle" | "uses_transport" | "ready_to_travel" | "fluent" | "several_languages" | "learning" | "smartphone" | "email" | "at_ease")[];
            }[];
            own: {
                /** Format: date-time */
                at: string;
                levels: {
                    /** @enum {string} */
                    domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                    level: number;
                }[];
                scales: {
                    level: number;
                    /** @enum {string} */
                    scale: "home_kept" | "social_contact" | "self_esteem";
                }[];
                words: string | null;
            }[];
            rounds: {
                /** Format: date-time */
                at: string;
                by: string;
                items: {
                    barrier: boolean;
                    barriers: ("no_experience" | "no_qualification" | "long_without_work" | "no_cv" | "fear_of_interviews" | "limited_hours" | "no_income" | "benefits_interrupted" | "budget_not_held" | "bank_ban" | "no_reserve" | "illness" | "handicap_not_recognised" | "psychic_distress" | "addiction" | "no_doctor" | "care_put_off" | "residence_permit" | "identity_papers" | "court_procedure" | "eviction_procedure" | "violence_suffered" | "over_indebted" | "energy_debts" | "consumer_credit" | "bailiff" | "debts_unknown" | "unfit" | "too_small" | "too_expensive" | "hard_to_keep" | "neighbours" | "far_from_everything" | "no_childcare" | "alone_with_children" | "separation" | "caring_for_relative" | "isolated" | "no_licence" | "no_vehicle" | "no_transport" | "fear_of_travel" | "cost_of_travel" | "spoken_french" | "reading" | "writing" | "counting" | "no_device" | "no_connection" | "no_email" | "not_at_ease" | "online_forms")[];
                    /** @enum {string} */
                    domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                    level: number;
                    note: string | null;
                    strengths: ("experience" | "qualification" | "motivated" | "reliable" | "clear_plan" | "network" | "regular_income" | "budget_held" | "rights_open" | "reserve" | "good_health" | "followed_up" | "handicap_recognised" | "papers_in_order" | "knows_rights" | "legal_help" | "plan_kept" | "debts_listed" | "asks_for_help" | "well_kept" | "wants_to_stay" | "good_neighbours" | "fits_needs" | "relatives_help" | "childcare_found" | "stable" | "licence" | "vehicle" | "uses_transport" | "ready_to_travel" | "fluent" | "several_languages" | "learning" | "smartphone" | "email" | "at_ease")[];
                }[];
                scales: {
                    level: number;
                    /** @enum {string} */
                    scale: "home_kept" | "social_contact" | "self_esteem";
                }[];
                /** Format: uuid */
                visitId: string | null;
            }[];
            /** @enum {string} */
            view: "full" | "without_confidential" | "outline";
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
        CaseWorker: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        CellSignal: {
            /** Format: date-time */
            closedAt: string | null;
            /** @enum {string} */
            concern: "rent" | "neighbours" | "home_condition" | "repairs" | "no_contact" | "absence" | "return_home" | "other";
            /** @enum {string} */
            direction: "to_association" | "to_landlord";
            /** Format: uuid */
            id: string;
            outcome: string | null;
            person: string;
            /** Format: date-time */
            raisedAt: string;
            raisedBy: string;
            /** Format: uuid */
            tenantId: string | null;
            words: string;
        };
        Closing: {
            balanceCents: number | null;
            /** Format: date */
            balanceOn: string | null;
            /** Format: date-time */
            closedAt: string;
            closedBy: string;
            leftOpen: {
                actions: number;
                contract: number;
                visits: number;
            };
            levels: {
                [key: string]: {
                    barrier: boolean;
                    level: number;
                    /** Format: date */
                    on: string;
                };
            };
            reached: string | null;
            /** @enum {string|null} */
            reason: "objectives_reached" | "at_work" | "stopped_by_tenant" | "contact_lost" | "moved_away" | "other_support" | "other" | null;
            words: string | null;
        };
        ClosingReview: {
            balanceCents: number | null;
            /** Format: date */
            balanceOn: string | null;
            leftOpen: {
                actions: number;
                contract: number;
                visits: number;
            };
            levels: {
                [key: string]: {
                    barrier: boolean;
                    level: number;
                    /** Format: date */
                    on: string;
                };
            };
        };
        Colleague: {
            displayName: string;
            following: number;
            limit: number | null;
            /** @enum {string} */
            role: "case_worker" | "association_manager" | "volunteer";
            room: number | null;
            /** Format: uuid */
            userId: string;
        };
        Committee: {
            active: boolean;
            /** Format: date */
            anchorOn: string;
            association: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "orientation" | "allocation" | "joint_cell" | "decision_body";
            name: string;
            next: {
                cases: number;
                decided: number;
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                place: string | null;
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "closed" | "cancelled";
            } | null;
            partner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            partnerName: string | null;
            place: string | null;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            rhythm: "none" | "weekly" | "fortnightly" | "monthly" | "quarterly";
            signals: {
                closed: number;
                opened: number;
            };
            startsAt: string;
            version: number;
        };
        CommitteeCase: {
            carriedOver: boolean;
            caseWorker?: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @enum {string|null} */
            decision: "accepted" | "refused" | "adjourned" | "allocated" | "other_programme" | "goes_on" | "closed" | "tenant_left" | "tenant_returned" | null;
            /** Format: uuid */
            id: string;
            landlord: string | null;
            mayDecide: ("accepted" | "refused" | "adjourned" | "allocated" | "other_programme" | "goes_on" | "closed" | "tenant_left" | "tenant_returned")[];
            mayPresent: boolean;
            note: string | null;
            person: string;
            presentation: string | null;
            /** @enum {string} */
            reason: "asked" | "referral_waiting" | "alert" | "review_due" | "next_step" | "signal" | "carried_over";
            /** Format: uuid */
            referralId: string | null;
            /** @enum {string|null} */
            refusal: "not_eligible" | "no_place" | "other_support" | "too_early" | "refused_by_tenant" | "unreachable" | "other" | null;
            said: string | null;
            shared: string | null;
            signal: components["schemas"]["CellSignal"] | null;
            status: string | null;
            target: string | null;
            tasks: components["schemas"]["CommitteeTask"][];
            /** Format: uuid */
            tenantId: string | null;
            version: number;
        };
        CommitteeMeeting: {
            attendance: {
                capacity: string | null;
                chairs: boolean;
                /** Format: uuid */
                id: string;
                name: string;
                organisation: string | null;
                /** @enum {string|null} */
                state: "present" | "excused" | "absent" | null;
                /** Format: uuid */
                userId: string | null;
            }[];
            cases: components["schemas"]["CommitteeCase"][];
            committee: {
                hasPartner: boolean;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "orientation" | "allocation" | "joint_cell" | "decision_body";
                name: string;
                /** Format: uuid */
                programmeId: string;
            };
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            mayRun: boolean;
            place: string | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "closed" | "cancelled";
            version: number;
        };
        CommitteePage: {
            active: boolean;
            /** Format: date */
            anchorOn: string;
            association: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            invitations: {
                contactName: string;
                email: string;
                /** Format: date-time */
                expiresAt: string;
                /** Format: uuid */
                id: string;
                organisation: string;
            }[];
            isMember: boolean;
            /** @enum {string} */
            kind: "orientation" | "allocation" | "joint_cell" | "decision_body";
            meetings: {
                cases: number;
                decided: number;
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                place: string | null;
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "closed" | "cancelled";
            }[];
            members: {
                capacity: string | null;
                chairs: boolean;
                /** Format: uuid */
                id: string;
                name: string;
                organisation: string | null;
                /** Format: uuid */
                userId: string | null;
            }[];
            name: string;
            next: {
                cases: number;
                decided: number;
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                place: string | null;
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "closed" | "cancelled";
            } | null;
            partner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            partnerName: string | null;
            place: string | null;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            rhythm: "none" | "weekly" | "fortnightly" | "monthly" | "quarterly";
            signals: {
                closed: number;
                opened: number;
            };
            startsAt: string;
            version: number;
        };
        CommitteeSubject: {
            name: string;
            /** Format: uuid */
            referralId: string | null;
            /** Format: uuid */
            tenantId: string | null;
        };
        CommitteeTask: {
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            shared: boolean;
            /** Format: uuid */
            userId: string | null;
            what: string;
            who: string;
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
        ContactTry: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            result: "no_answer" | "message_left" | "sent" | "wrong_contact" | "call_back" | "reached" | "declined_to_talk";
            /** @enum {string} */
            way: "phone" | "sms" | "email" | "letter" | "visit" | "other";
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
        DayLine: {
            /** Format: date-time */
            at: string | null;
            code: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "visit" | "alert" | "reminder" | "action" | "contact" | "review" | "cv" | "check" | "step" | "referral" | "handover" | "task" | "rights";
            label: {
                en: string;
                fr: string;
            } | null;
            overdue: boolean;
            /** Format: uuid */
            targetId: string | null;
            tenant: {
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
                phone: string | null;
                place: string | null;
            } | null;
            title: string | null;
            waits: boolean;
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
        Debt: {
            balances: {
                balanceCents: number;
                erasedCents: number;
                /** Format: date */
                onDay: string;
            }[];
            /** Format: date */
            contractedOn: string | null;
            creditor: string | null;
            erasable: boolean;
            /** Format: uuid */
            fileId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rent" | "energy" | "water" | "telecom" | "consumer_credit" | "mortgage" | "bank" | "tax" | "fine" | "damages" | "alimony" | "benefits" | "benefits_fraud" | "health" | "school" | "insurance" | "family" | "other";
            monthlyCents: number | null;
            note: string | null;
            seizure: boolean;
            /** Format: uuid */
            tenancyId: string | null;
            version: number;
        };
        DebtFigures: {
            debts: number;
            erasedCents: number;
            newCents: number;
            nowCents: number;
            recoveredCents: number;
            startCents: number;
        };
        DebtFile: {
            effects: {
                articles: string[];
                /** Format: date */
                from: string;
                holds: boolean;
                /** @enum {string} */
                kind: "decision_due" | "stay_of_seizures" | "no_old_debts_paid" | "eviction_stay_possible" | "measures_hold" | "moratorium" | "reapply_until" | "contest_until" | "debts_erased";
                /** Format: date */
                until: string | null;
            }[];
            /** Format: uuid */
            id: string;
            next: ("filed" | "inadmissible" | "admissible" | "oriented" | "agreed_plan" | "imposed_measures" | "personal_recovery" | "closed")[];
            note: string | null;
            reference: string | null;
            /** @enum {string} */
            state: "filed" | "inadmissible" | "admissible" | "oriented" | "agreed_plan" | "imposed_measures" | "personal_recovery" | "closed";
            steps: {
                /** Format: uuid */
                id: string;
                months: number | null;
                moratoriumMonths: number | null;
                /** Format: date-time */
                notedAt: string;
                /** Format: date */
                onDay: string;
                /** @enum {string|null} */
                reason: "completed" | "withdrawn" | "lapsed" | "better_fortune" | "other" | null;
                /** @enum {string} */
                step: "filed" | "inadmissible" | "admissible" | "oriented" | "agreed_plan" | "imposed_measures" | "personal_recovery" | "closed";
                /** @enum {string|null} */
                way: "measures" | "personal_recovery" | "personal_recovery_with_liquidation" | null;
            }[];
        };
        Debts: {
            debts: components["schemas"]["Debt"][];
            files: components["schemas"]["DebtFile"][];
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
        EvictionProcedure: {
            avoided: boolean;
            /** Format: date */
            closedOn: string | null;
            /** Format: uuid */
            id: string;
            note: string | null;
            /** @enum {string|null} */
            outcome: "paid" | "plan_kept" | "agreement" | "debts_treated" | "dismissed" | "rehoused" | "left" | "evicted" | "noted_by_mistake" | null;
            stages: {
                /** Format: date */
                onDay: string;
                /** @enum {string} */
                stage: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | "eviction";
            }[];
            /** Format: uuid */
            tenancyId: string;
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
        FollowerChanges: {
            handovers: {
                from: {
                    displayName: string;
                    /** Format: uuid */
                    id: string;
                };
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                madeAt: string;
                note: string | null;
                /** Format: date */
                onDay: string;
                /** @enum {string} */
                state: "planned" | "done" | "cancelled";
                to: {
                    displayName: string;
                    /** Format: uuid */
                    id: string;
                };
            }[];
            standIns: {
                forUser: {
                    displayName: string;
                    /** Format: uuid */
                    id: string;
                };
                /** Format: date */
                fromDay: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "planned" | "running" | "ended";
                /** Format: date */
                untilDay: string;
                user: {
                    displayName: string;
                    /** Format: uuid */
                    id: string;
                };
            }[];
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
        GroupSeries: {
            capacity: number;
            closed: boolean;
            /** @enum {string} */
            enrolBy: "session" | "series";
            enrolled: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "modules" | "workshops" | "training_site";
            modules: {
                about: string | null;
                title: string;
            }[];
            name: string;
            place: string;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            sessions: {
                capacity: number;
                endsAt: string;
                enrolled: number;
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                place: string;
                present: number;
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "cancelled";
                title: string;
                waiting: number;
            }[];
            version: number;
            waiting: number;
        };
        GroupSeriesPage: {
            capacity: number;
            closed: boolean;
            /** @enum {string} */
            enrolBy: "session" | "series";
            enrolled: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "modules" | "workshops" | "training_site";
            modules: {
                about: string | null;
                title: string;
            }[];
            name: string;
            participants: {
                caseWorker: string | null;
                /** Format: uuid */
                enrolmentId: string;
                follows: boolean;
                name: string;
                /** @enum {string} */
                state: "enrolled" | "waiting" | "cancelled";
                /** Format: uuid */
                tenantId: string;
            }[];
            place: string;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            sessions: {
                capacity: number;
                endsAt: string;
                enrolled: number;
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                place: string;
                present: number;
                startsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "cancelled";
                title: string;
                waiting: number;
            }[];
            version: number;
            waiting: number;
        };
        GroupSession: {
            capacity: number;
            endsAt: string;
            enrolled: number;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            participants: {
                caseWorker: string | null;
                /** Format: uuid */
                enrolmentId: string;
                follows: boolean;
                name: string;
                /** @enum {string|null} */
                presence: "present" | "late" | "excused" | "absent" | null;
                /** @enum {string} */
                state: "enrolled" | "waiting" | "cancelled";
                /** Format: uuid */
                tenantId: string;
            }[];
            place: string;
            present: number;
            series: {
                /** @enum {string} */
                enrolBy: "session" | "series";
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                programmeId: string;
            };
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled";
            title: string;
            version: number;
            waiting: number;
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
        HouseholdBudget: {
            balanceCents: number;
            days: number | null;
            debtCents: number;
            fixedCents: number;
            /** Format: uuid */
            id: string;
            incomeCents: number;
            incomes: {
                [key: string]: number;
            };
            isIncomplete: boolean;
            leftCents: number;
            leftPerPersonDayCents: number;
            livingCents: number;
            month: string;
            note: string | null;
            /** Format: date-time */
            notedAt: string;
            notedBy: string | null;
            outgoings: {
                [key: string]: number;
            };
            persons: number;
        };
        HouseholdsNearby: {
            from: string | null;
            items: {
                km: number | null;
                /** Format: date-time */
                lastVisitAt: string | null;
                /** Format: date-time */
                nextVisitAt: string | null;
                tenant: {
                    address: string | null;
                    city: string | null;
                    familyName: string;
                    givenName: string;
                    /** Format: uuid */
                    id: string;
                    phone: string | null;
                    postcode: string | null;
                    sheltered: boolean;
                };
            }[];
        };
        Impact: {
            /** Format: date */
            asOf: string;
            associations: string[];
            compared: {
                /** Format: date */
                from: string;
                groups: {
                    indicators: components["schemas"]["Indicator"][];
                    key: string;
                    label: string | null;
                }[];
                /** Format: date */
                to: string;
                total: components["schemas"]["Indicator"][];
            } | null;
            evictionCost: {
                cents: number;
                source: string | null;
            };
            /** Format: date */
            from: string;
            /** @enum {string} */
            groupBy: "none" | "month" | "quarter" | "year" | "landlord" | "association" | "programme" | "territory";
            groups: {
                indicators: components["schemas"]["Indicator"][];
                key: string;
                label: string | null;
            }[];
            landlords: string[];
            only: {
                key: string;
                label: string | null;
            } | null;
            threshold: number;
            /** Format: date */
            to: string;
            total: components["schemas"]["Indicator"][];
        };
        ImpactDefinitions: {
            items: {
                definition: string;
                /** @enum {string} */
                key: "referred" | "accepted" | "visited" | "cv_validated" | "listed" | "invited" | "met" | "hired" | "training" | "placed" | "in_work_1" | "in_work_3" | "in_work_6" | "in_arrears" | "arrears_recovered" | "arrears_recovered_from_peak" | "arrears_erased" | "arrears_now" | "arrears_reduced" | "arrears_cleared" | "indebted" | "debts_recovered" | "debts_erased" | "debts_now" | "evictions_avoided" | "eviction_cost_avoided" | "home_kept_better" | "home_kept_level" | "social_contact_better" | "social_contact_level" | "self_esteem_better" | "self_esteem_level";
                label: string;
            }[];
            series: {
                definition: string;
                /** @enum {string} */
                key: "followed" | "hired" | "training" | "arrears";
                label: string;
            }[];
        };
        ImpactSeries: {
            /** Format: date */
            asOf: string;
            /** Format: date */
            from: string;
            series: {
                /** @enum {string} */
                key: "followed" | "hired" | "training" | "arrears";
                points: {
                    /** Format: date */
                    from: string;
                    /** @description Of a sum: of how many people what they owe is known. */
                    of: number | null;
                    /** @enum {string|null} */
                    reason: "few" | "period" | null;
                    /**
                     * Format: date
                     * @description Of several steps, where these are told together only.
                     */
                    to: string;
                    /** @description Null when left out. */
                    value: number | null;
                }[];
                /** @enum {string} */
                unit: "persons" | "cents";
            }[];
            /** @enum {string} */
            step: "month" | "quarter" | "year";
            threshold: number;
            /** Format: date */
            to: string;
        };
        ImpactSettings: {
            evictionCostCents: number;
            evictionCostSource: string | null;
            threshold: number;
        };
        Import: {
            about: components["schemas"]["ImportKind"];
            byName: string;
            choices: {
                [key: string]: string;
            };
            counts: {
                duplicate: number;
                new: number;
                refused: number;
                unchanged: number;
                updated: number;
            };
            /** Format: date-time */
            createdAt: string;
            done: number;
            filename: string;
            headers: string[];
            /** Format: uuid */
            id: string;
            kind: string;
            mapping: (string | null)[];
            samples: string[][];
            /** @enum {string} */
            state: "judging" | "judged" | "taking" | "taken" | "stopped";
            /** Format: date-time */
            takenAt: string | null;
            total: number;
        };
        ImportKind: {
            choices: {
                label: {
                    en: string;
                    fr: string;
                };
                name: string;
                options: {
                    label: string;
                    value: string;
                }[];
                required: boolean;
            }[];
            fields: {
                hint: {
                    en: string;
                    fr: string;
                } | null;
                label: {
                    en: string;
                    fr: string;
                };
                name: string;
                required: boolean;
            }[];
            lead: {
                en: string;
                fr: string;
            };
            limits: {
                characters: number;
                columns: number;
                lines: number;
                megabytes: number;
            };
            name: string;
            title: {
                en: string;
                fr: string;
            };
        };
        ImportLine: {
            line: number;
            match: {
                /** Format: uuid */
                id: string;
                label: string;
            } | null;
            /** @enum {string|null} */
            outcome: "new" | "updated" | "unchanged" | "duplicate" | "refused" | null;
            problems: {
                code: string;
                field: string | null;
                label: {
                    en: string;
                    fr: string;
                } | null;
                text: {
                    en: string;
                    fr: string;
                };
            }[];
            summary: string | null;
            title: string | null;
        };
        ImportShort: {
            byName: string;
            counts: {
                duplicate: number;
                new: number;
                refused: number;
                unchanged: number;
                updated: number;
            };
            /** Format: date-time */
            createdAt: string;
            done: number;
            filename: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @enum {string} */
            state: "judging" | "judged" | "taking" | "taken" | "stopped";
            /** Format: date-time */
            takenAt: string | null;
            total: number;
        };
        Indicator: {
            denominator: number | null;
            /** @enum {string} */
            key: "referred" | "accepted" | "visited" | "cv_validated" | "listed" | "invited" | "met" | "hired" | "training" | "placed" | "in_work_1" | "in_work_3" | "in_work_6" | "in_arrears" | "arrears_recovered" | "arrears_recovered_from_peak" | "arrears_erased" | "arrears_now" | "arrears_reduced" | "arrears_cleared" | "indebted" | "debts_recovered" | "debts_erased" | "debts_now" | "evictions_avoided" | "eviction_cost_avoided" | "home_kept_better" | "home_kept_level" | "social_contact_better" | "social_contact_level" | "self_esteem_better" | "self_esteem_level";
            numerator: number | null;
            /** @enum {string|null} */
            reason: "few" | "period" | null;
            /** @enum {string} */
            section: "funnel" | "lasting" | "arrears" | "debts" | "evictions" | "scales";
            share: number | null;
            suppressed: boolean;
            /** @enum {string} */
            unit: "persons" | "cents" | "level";
        };
        InformationNotice: {
            text: {
                en: string;
                fr: string;
            };
            version: string;
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
        JournalEntry: {
            /** Format: date-time */
            at: string;
            author: string | null;
            /** @enum {string} */
            domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
            /** Format: date-time */
            editedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "accompaniment" | "message" | "step" | "note" | "visit" | "cv" | "rally" | "meeting" | "placement" | "objective" | "referral";
            mayCorrect: boolean;
            sharedWithTenant: boolean;
            text: string | null;
            visitNote: string | null;
        };
        JournalEntryVersion: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
            /** @enum {string} */
            kind: "call" | "accompaniment" | "message" | "step" | "note" | "visit" | "cv" | "rally" | "meeting" | "placement" | "objective" | "referral";
            number: number;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        KnownPerson: {
            referrals: {
                /** Format: date-time */
                createdAt: string;
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
                landlordName: string | null;
                partnerName: string | null;
                score: number;
                /** @enum {string} */
                source: "landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
                /** @enum {string} */
                state: "received" | "contact_tried" | "accepted" | "refused_by_tenant" | "unreachable" | "not_eligible";
                /** Format: uuid */
                tenantId: string | null;
            }[];
            tenants: components["schemas"]["PossibleDuplicate"][];
        };
        LandlordAccount: {
            awaited: boolean;
            familyName: string;
            figures: components["schemas"]["ArrearsFigures"] | null;
            givenName: string;
            status: string;
            /** Format: uuid */
            tenantId: string;
        };
        LandlordFigures: {
            months: {
                month: string;
                others: {
                    accounts: number;
                    cents: number;
                    known: number;
                } | null;
                referred: {
                    accounts: number;
                    cents: number;
                    known: number;
                };
            }[];
            others: {
                erasedCents: number | null;
                nowCents: number | null;
                persons: number | null;
                recoveredCents: number | null;
                recoveredSincePeakCents: number | null;
                startCents: number | null;
                suppressed: boolean;
            };
            referred: {
                erasedCents: number | null;
                nowCents: number | null;
                persons: number | null;
                recoveredCents: number | null;
                recoveredSincePeakCents: number | null;
                startCents: number | null;
                suppressed: boolean;
            };
            threshold: number;
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
        LinkPlacement: {
            answers: {
                /** Format: date-time */
                answeredAt: string;
                endedOn: string | null;
                /** @enum {string|null} */
                endReason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other" | null;
                month: number;
                stillThere: boolean;
            }[];
            asked: ("start" | number) | null;
            association: string;
            contact: {
                email: string | null;
                name: string;
            } | null;
            /** @enum {string|null} */
            contract: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION" | null;
            /** @enum {string|null} */
            contractForm: "APPRENTICESHIP" | "PROFESSIONALISATION" | "PEC" | "CIE" | "OTHER" | "ACI" | "EI" | "ETTI" | "AI" | "EITI" | null;
            contractMonths: number | null;
            endedOn: string | null;
            endReasons: ("contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other")[];
            endsOn: string | null;
            /** @enum {string|null} */
            funding: "region" | "france_travail" | "opco" | "cpf" | "employer" | "other" | null;
            /** @enum {string} */
            kind: "hire" | "training" | "trial";
            locale: string;
            organisationName: string;
            person: string | null;
            /** @enum {string} */
            side: "employer" | "tenant";
            start: {
                began: boolean;
                beganOn: string | null;
            } | null;
            startedOn: string | null;
            startOn: string | null;
            /** @enum {string} */
            state: "promised" | "started" | "ended" | "cancelled";
            title: string;
            /** Format: date */
            today: string;
            /** @enum {string|null} */
            trainingLevel: "3" | "4" | "5" | "6" | "7" | "8" | "none" | null;
            trialDays: number | null;
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
            blockers: ("landlords_differ" | "two_hires" | "meetings_collide" | "rally_under_way" | "two_sites" | "two_places")[];
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
                code: "second_referent_stands_in" | "one_support_record" | "one_contract" | "one_handover" | "one_stand_in" | "newer_balance_kept" | "one_tenancy" | "one_plan" | "one_procedure" | "one_debt_file" | "one_current_cv" | "one_card" | "one_pseudonym" | "release_ended" | "one_invitation" | "planned_meeting_dropped" | "wish_kept" | "rally_proposal_kept" | "one_case" | "one_absence" | "one_group_place" | "one_presence";
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
            locale: "fr" | "en";
            /** @enum {string} */
            recipientKind: "tenant" | "employer" | "user" | "service";
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
        MoneyOverview: {
            arrears: components["schemas"]["ArrearsFigures"] | null;
            debts: components["schemas"]["DebtFigures"];
            events: {
                /** @enum {string} */
                kind: "referral" | "hire" | "training" | "plan" | "erasure" | "procedure";
                /** Format: date */
                onDay: string;
            }[];
            /** Format: date */
            since: string;
            /** @enum {string} */
            sinceKind: "referral" | "record" | "registration";
            tenancies: {
                balances: {
                    balanceCents: number;
                    /** Format: date */
                    onDay: string;
                    /** @enum {string} */
                    source: "referral" | "landlord" | "import" | "association";
                }[];
                /** Format: uuid */
                id: string;
                landlord: string | null;
                missingMonths: string[];
                planned: {
                    leftCents: number;
                    /** Format: date */
                    onDay: string;
                }[];
            }[];
            /** Format: date */
            today: string;
        };
        MyDay: {
            /** Format: date */
            day: string;
            lines: components["schemas"]["DayLine"][];
            putOff: number;
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
        ObjectivesContract: {
            actions: components["schemas"]["RecordAction"][];
            general: string | null;
            hash: string | null;
            /** Format: date */
            nextReviewOn: string | null;
            objectives: {
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                /** Format: uuid */
                id: string;
                self: {
                    /** Format: date-time */
                    at: string;
                    note: string | null;
                    /** @enum {string} */
                    said: "not_yet" | "on_the_way" | "done" | "too_hard";
                } | null;
                /** @enum {string} */
                state: "in_progress" | "reached" | "given_up";
                /** Format: date */
                targetOn: string | null;
                title: string | null;
            }[];
            reviewDays: number;
            reviewDue: boolean;
            signed: {
                name: string;
                /** @enum {string} */
                party: "tenant" | "case_worker";
                /** Format: date-time */
                signedAt: string;
            }[];
            /** @enum {string} */
            state: "none" | "draft" | "half_signed" | "signed" | "changed";
            versions: {
                hash: string | null;
                /** Format: uuid */
                id: string;
                /** Format: date */
                nextReviewOn: string | null;
                number: number;
                signatures: {
                    name: string;
                    /** @enum {string} */
                    party: "tenant" | "case_worker";
                    /** Format: date-time */
                    signedAt: string;
                }[];
                /** Format: date-time */
                signedAt: string | null;
                /** @enum {string} */
                state: "draft" | "signed" | "superseded";
            }[];
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
            kind: "platform" | "landlord" | "association" | "employer" | "partner";
            name: string;
        };
        OwnColleague: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        OwnData: {
            address: string | null;
            city: string | null;
            codeGoesTo: {
                /** @enum {string} */
                by: "email" | "sms";
                to: string;
            } | null;
            email: string | null;
            familyName: string;
            givenName: string;
            /** @enum {string} */
            locale: "fr" | "en";
            located: boolean;
            phone: string | null;
            postcode: string | null;
            requests: {
                answer: string | null;
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                dueAt: string | null;
                fields: ("email" | "phone" | "address" | "postcode" | "city" | "locale")[];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "contact" | "correction" | "erasure";
                /** Format: date-time */
                settledAt: string | null;
                /** @enum {string} */
                state: "to_confirm" | "waiting" | "done" | "refused" | "cancelled";
                words: string | null;
            }[];
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
        OwnRecord: {
            actions: {
                /** @enum {string} */
                doer: "tenant" | "case_worker" | "partner" | "employer";
                doerName: string | null;
                /** Format: date */
                dueOn: string | null;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                objectiveId: string | null;
                self: {
                    /** Format: date-time */
                    at: string;
                    note: string | null;
                    /** @enum {string} */
                    said: "not_yet" | "on_the_way" | "done" | "too_hard";
                } | null;
                /** @enum {string} */
                state: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
                title: string;
            }[];
            documents: {
                filename: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                uploadedAt: string;
            }[];
            entries: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                /** Format: uuid */
                id: string;
                text: string;
            }[];
            general: string | null;
            givenName: string;
            locale: string;
            objectives: {
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                /** Format: uuid */
                id: string;
                self: {
                    /** Format: date-time */
                    at: string;
                    note: string | null;
                    /** @enum {string} */
                    said: "not_yet" | "on_the_way" | "done" | "too_hard";
                } | null;
                /** @enum {string} */
                state: "in_progress" | "reached" | "given_up";
                /** Format: date */
                targetOn: string | null;
                title: string;
            }[];
            referent: string | null;
            /** Format: date */
            signedOn: string | null;
            /** @enum {string} */
            state: "not_opened" | "open" | "closed";
            words: string | null;
        };
        OwnRequest: {
            answer: string | null;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            by: "link" | "staff";
            /** Format: date-time */
            dueAt: string | null;
            fields: ("email" | "phone" | "address" | "postcode" | "city" | "locale")[];
            former: {
                /** @enum {string} */
                field: "email" | "phone" | "address" | "postcode" | "city" | "locale";
                value: string | null;
            }[] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "contact" | "correction" | "erasure";
            notedBy: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @enum {string} */
            state: "to_confirm" | "waiting" | "done" | "refused" | "cancelled";
            words: string | null;
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
            pictograms: boolean;
            /** @enum {string} */
            purpose: "invitation" | "employer_invitation" | "release" | "placement_check" | "tenant_space" | "employer_account" | "offer_status" | "saved_search" | "rally_verdicts" | "rally_word" | "self_assessment" | "committee_seat";
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
                /** Format: date-time */
                askedAt?: string | null;
                comment: string | null;
                dueOn: string;
                endedOn: string | null;
                /** @enum {string|null} */
                endReason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other" | null;
                month: number;
                /** Format: date-time */
                remindedAt?: string | null;
                said: boolean | null;
                /** @enum {string} */
                side: "employer" | "tenant" | "case_worker";
                stillThere: boolean | null;
                tries?: number;
                /** @enum {string|null} */
                via: "app" | "link" | "phone" | null;
                wantsCall?: boolean;
            }[];
            contactEmail?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            /** @enum {string|null} */
            contract: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION" | null;
            /** @enum {string|null} */
            contractForm: "APPRENTICESHIP" | "PROFESSIONALISATION" | "PEC" | "CIE" | "OTHER" | "ACI" | "EI" | "ETTI" | "AI" | "EITI" | null;
            contractMonths: number | null;
            contradictions?: number[];
            /** Format: uuid */
            employerId: string | null;
            endedOn: string | null;
            /** @enum {string|null} */
            endReason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other" | "employer_withdrew" | "tenant_withdrew" | "conditions_not_met" | "noted_by_mistake" | "verdict_changed" | null;
            /** @enum {string|null} */
            endSide: "employer" | "tenant" | "both" | "neither" | null;
            endsOn: string | null;
            endsTold?: {
                endedOn: string;
                /** @enum {string|null} */
                endReason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other" | null;
                month: number;
                /** @enum {string} */
                side: "employer" | "tenant" | "case_worker";
            }[];
            /** @enum {string|null} */
            funding: "region" | "france_travail" | "opco" | "cpf" | "employer" | "other" | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hire" | "training" | "trial";
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
            settlements?: {
                by: string;
                month: number;
                note: string | null;
                /** Format: date-time */
                settledAt: string;
                stillThere: boolean;
            }[];
            startedOn: string | null;
            startOn: string | null;
            starts: {
                /** Format: date-time */
                answeredAt: string;
                began: boolean;
                beganOn: string | null;
                /** @enum {string} */
                side: "employer" | "tenant" | "case_worker";
                /** @enum {string} */
                via: "app" | "link" | "phone";
            }[];
            /** @enum {string} */
            state: "promised" | "started" | "ended" | "cancelled";
            stillLooking?: boolean;
            /** Format: uuid */
            tenantId?: string;
            tenantName: string | null;
            title: string;
            /** @enum {string|null} */
            trainingLevel: "3" | "4" | "5" | "6" | "7" | "8" | "none" | null;
            trialDays: number | null;
            /** @enum {string} */
            via?: "rally" | "network" | "own_search" | "employment_service" | "partner" | "other";
        };
        PlacementCall: {
            callee: string;
            dueOn: string;
            month: number | null;
            organisationName: string;
            phone: string | null;
            /** Format: uuid */
            placementId: string;
            /** @enum {string} */
            side: "employer" | "tenant";
            /** Format: uuid */
            tenantId: string;
            tenantName: string;
            title: string;
            /** Format: date-time */
            triedAt: string | null;
            tries: number;
            wantsCall: boolean;
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
        Programme: {
            /** Format: date-time */
            adaptedAt: string | null;
            adaptedBy: string | null;
            /** Format: date-time */
            archivedAt: string | null;
            definition: {
                /** @default null */
                activeShareGoal: number | null;
                activities: {
                    allocationCommittee: boolean;
                    decisionBody: boolean;
                    groupSessions: {
                        modules: {
                            key: string;
                            label: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        places: number;
                    } | null;
                    jointCell: boolean;
                    orientationCommittee: boolean;
                    rally: {
                        everyMonths: number;
                    } | null;
                    sharedHousing: boolean;
                    toolLoans: boolean;
                    trainingSite: {
                        places: number;
                    } | null;
                    workSites: {
                        costCents: number;
                        maxDays: number;
                        siteMaxDays: number;
                        supportMaxDays: number;
                    } | null;
                };
                audience: {
                    conditions: {
                        /** @default false */
                        document: boolean;
                        /**
                         * @default general
                         * @enum {string}
                         */
                        domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                        key: string;
                        /**
                         * @default fact
                         * @enum {string}
                         */
                        kind: "age" | "fact";
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        knownBy: "landlord" | "agreement" | "arrears" | null;
                        label: {
                            en: string;
                            fr: string;
                        };
                        /** @default null */
                        maxAge: number | null;
                        /** @default null */
                        minAge: number | null;
                        /** @default true */
                        required: boolean;
                        /** @default null */
                        validMonths: number | null;
                    }[];
                    /** @enum {string} */
                    rule: "refuse" | "show";
                };
                /** @enum {string} */
                confidentiality: "usual" | "highest";
                indicators: ("households" | "opened_closed" | "support_months" | "refusal_rate" | "qpv_share" | "housed" | "jobs_and_trainings" | "active_share" | "returns" | "reviews_on_time" | "first_meeting_on_time" | "sessions" | "site_cost" | "arrears")[];
                maxDays: number | null;
                partners: string[];
                peerVolunteers: boolean;
                pictograms: boolean;
                profiles: {
                    key: string;
                    label: {
                        en: string;
                        fr: string;
                    };
                }[];
                referralSources: ("landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter")[];
                rhythm: {
                    caseMeetingDays: number | null;
                    contactDays: number;
                    /** @default null */
                    contactInTrainingDays: number | null;
                    /** @default null */
                    contactInTrialDays: number | null;
                    contactInWorkDays: number | null;
                    firstMeetingDays: number | null;
                    homeVisitDays: number | null;
                    managerAfterDays: number;
                    reviewDays: number | null;
                };
                seeksEmployment: boolean;
                steps: {
                    /** @default false */
                    atHome: boolean;
                    /**
                     * @default hand
                     * @enum {string}
                     */
                    closedBy: "hand" | "visit" | "assessment" | "cv_validated" | "checklist" | "contract" | "placement" | "orientation" | "allocation" | "decision" | "session" | "site";
                    /** @default [] */
                    domains: ("work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital")[];
                    /** @default null */
                    dueDays: number | null;
                    key: string;
                    label: {
                        en: string;
                        fr: string;
                    };
                    /** @default null */
                    minMinutes: number | null;
                    /**
                     * @default support
                     * @enum {string}
                     */
                    path: "support" | "housing";
                }[];
                summary: {
                    en: string;
                    fr: string;
                };
                /** @default [] */
                urgentContacts: {
                    /** Format: email */
                    email: string;
                    name: string;
                    /** @enum {string} */
                    service: "technical" | "social";
                }[];
                urgentServices: ("technical" | "social")[];
            };
            /** Format: uuid */
            id: string;
            name: string;
            open: number;
            rally: {
                /** Format: date */
                dueOn: string | null;
                everyMonths: number;
                /** Format: date */
                lastOn: string | null;
                late: boolean;
                /** Format: date */
                nextOn: string | null;
            } | null;
            /** @enum {string} */
            template: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena";
            templateName: {
                en: string;
                fr: string;
            };
            version: number;
            versions: {
                name: string;
                note: string;
                /** Format: date-time */
                replacedAt: string;
                replacedBy: string | null;
                version: number;
            }[];
        };
        ProgrammeIndicators: {
            /** @enum {string} */
            audience: "inside" | "outside";
            /** Format: date */
            from: string;
            indicators: {
                figures: {
                    goal: number | null;
                    key: string;
                    of: number | null;
                    suppressed: boolean;
                    /** @enum {string} */
                    unit: "households" | "records" | "referrals" | "months" | "share" | "cents" | "count";
                    value: number | null;
                }[];
                /** @enum {string} */
                key: "households" | "opened_closed" | "support_months" | "refusal_rate" | "qpv_share" | "housed" | "jobs_and_trainings" | "active_share" | "returns" | "reviews_on_time" | "first_meeting_on_time" | "sessions" | "site_cost" | "arrears";
            }[];
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                template: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena";
            };
            threshold: number | null;
            /** Format: date */
            to: string;
        };
        ProgrammeSummary: {
            /** Format: date-time */
            adaptedAt: string | null;
            adaptedBy: string | null;
            /** Format: date-time */
            archivedAt: string | null;
            /** @enum {string} */
            confidentiality: "usual" | "highest";
            /** Format: uuid */
            id: string;
            name: string;
            open: number;
            summary: {
                en: string;
                fr: string;
            };
            /** @enum {string} */
            template: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena";
            version: number;
        };
        ProgrammeTemplate: {
            /** @enum {string} */
            key: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena";
            name: {
                en: string;
                fr: string;
            };
            summary: {
                en: string;
                fr: string;
            };
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
        PublicReferralForm: {
            associationName: string;
            notice: components["schemas"]["InformationNotice"];
            partnerContact: string | null;
            partnerName: string | null;
            /** @enum {string} */
            source: "landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
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
            role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "partner" | "administrator";
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
        RecordAction: {
            /** @enum {string} */
            doer: "tenant" | "case_worker" | "partner" | "employer";
            doerName: string | null;
            /** @enum {string} */
            domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            objectiveId: string | null;
            self: {
                /** Format: date-time */
                at: string;
                note: string | null;
                /** @enum {string} */
                said: "not_yet" | "on_the_way" | "done" | "too_hard";
            } | null;
            /** @enum {string} */
            state: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /** Format: date-time */
            stateAt: string;
            title: string | null;
        };
        RecordDocument: {
            /** @enum {string} */
            domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
            filename: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "identity" | "income" | "housing" | "debt" | "court" | "health" | "employment" | "training" | "letter" | "other";
            mayOpen: boolean;
            mediaType: string;
            sharedWithTenant: boolean;
            sizeBytes: number;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
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
            kind: "hire" | "training" | "trial";
            organisation: string;
            /** Format: date-time */
            promisedAt: string;
            /** Format: date */
            startedOn: string | null;
            /** @enum {string} */
            state: "promised" | "started" | "ended" | "cancelled";
            title: string;
        };
        RecordSearch: {
            complete: boolean;
            items: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                excerpt: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                in: "entry" | "objective" | "action" | "visit" | "assessment" | "document";
                tenant: {
                    familyName: string;
                    givenName: string;
                    /** Format: uuid */
                    id: string;
                };
            }[];
            total: number;
        };
        Referral: {
            address: string | null;
            /** @enum {string} */
            agreedHow: "written" | "spoken" | "online";
            /** Format: date */
            agreedOn: string;
            arrearsCents: number | null;
            arrearsMonths: number | null;
            association: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            channel?: "account" | "import" | "partner_link" | "public_form";
            city: string | null;
            comment: string | null;
            contactTries?: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy?: string | null;
            /** @enum {string|null} */
            decisionCode?: "no_wish" | "helped_elsewhere" | "found_work" | "no_trust" | "no_time" | "other" | "no_answer" | "wrong_contact" | "moved_away" | "outside_audience" | "outside_territory" | "supported_already" | "no_place" | "no_agreement" | "twice" | null;
            decisionReason?: string | null;
            /** Format: uuid */
            earlierId: string | null;
            email: string | null;
            /** @enum {string|null} */
            evictionStage: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | null;
            familyName: string;
            givenName: string;
            healthAlert?: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            informedHow: "written" | "spoken" | "online" | null;
            /** Format: date */
            informedOn: string | null;
            landlord: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            noticeVersion: string | null;
            partnerContact?: string | null;
            partnerName?: string | null;
            phone: string | null;
            postcode: string | null;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            source: "landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
            /** @enum {string} */
            state: "received" | "contact_tried" | "accepted" | "refused_by_tenant" | "unreachable" | "not_eligible";
            /** @enum {string|null} */
            status: "accepted" | "in_support" | "at_work" | "ended" | null;
            /** Format: uuid */
            tenantId: string | null;
        };
        ReferralForm: {
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSentAt: string | null;
            partnerContact: string | null;
            partnerName: string | null;
            programmeName: string | null;
            programmeTakes: boolean;
            sent: number;
            /** @enum {string} */
            source: "landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
            url: string;
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
        Reminder: {
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenantId: string | null;
            text: string;
        };
        RepaymentPlan: {
            /** Format: date */
            agreedOn: string;
            /** @enum {string} */
            agreedWith: "landlord" | "court" | "housing_fund" | "family_benefits" | "bailiff" | "other";
            /** Format: date */
            endedOn: string | null;
            /** @enum {string|null} */
            endReason: "renegotiated" | "given_up" | "denounced" | "settled_otherwise" | "noted_by_mistake" | null;
            /** Format: uuid */
            id: string;
            instalments: {
                cents: number;
                /** Format: date */
                dueOn: string;
                number: number;
                paidCents: number;
                /** @enum {string} */
                state: "paid" | "partly_paid" | "due" | "missed" | "to_come";
            }[];
            landlord: string | null;
            missed: number;
            note: string | null;
            overdueCents: number;
            paidCents: number;
            payments: {
                /** Format: date-time */
                cancelledAt: string | null;
                cents: number;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                notedAt: string;
                /** Format: date */
                onDay: string;
                /** @enum {string} */
                source: "hand" | "import";
            }[];
            /** Format: uuid */
            replaces: string | null;
            /** @enum {string} */
            state: "kept" | "late" | "broken" | "fulfilled";
            /** Format: uuid */
            tenancyId: string;
            totalCents: number;
            versionNo: number;
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
        SeatOffered: {
            association: string;
            contactName: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            invitedBy: string;
            /** @enum {string} */
            kind: "orientation" | "allocation" | "joint_cell" | "decision_body";
            organisation: string;
            tableName: string;
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
        SelfAssessmentPage: {
            /** Format: date-time */
            answeredAt: string | null;
            contact: string | null;
            domains: ("work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital")[];
            givenName: string;
            locale: string;
            scales: ("home_kept" | "social_contact" | "self_esteem")[];
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
                    kind: "platform" | "landlord" | "association" | "employer" | "partner";
                    name: string;
                };
                /** @enum {string} */
                role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "partner" | "administrator";
            } | null;
        };
        SharedPlace: {
            home: string;
            /** Format: uuid */
            id: string;
            label: string;
            person: string | null;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            since: string | null;
            taken: boolean;
            /** Format: uuid */
            tenantId: string | null;
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
        SupportAlert: {
            /** Format: date */
            dueOn: string;
            follower: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "contact_overdue" | "home_visit_overdue" | "review_overdue" | "first_meeting_overdue" | "case_meeting_overdue" | "too_long" | "checklist_incomplete" | "proof_expiring" | "step_overdue" | "placement_ending" | "placement_end_passed" | "urgent" | "site_too_long" | "loan_overdue" | "instalment_missed" | "plan_broken" | "eviction_stage" | "debt_decision_late" | "moratorium_ends";
            label: {
                en: string;
                fr: string;
            } | null;
            /** Format: uuid */
            placementId: string | null;
            programme: string;
            /** Format: date-time */
            since: string;
            tenant: {
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
            };
            told: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                level: "worker" | "manager";
                name: string;
            }[];
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
            programme: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena" | null;
            /** Format: uuid */
            programmeId: string | null;
            programmeName: string | null;
            /** @enum {string} */
            state: "not_opened" | "open" | "closed";
            /** Format: uuid */
            tenantId: string;
            /** @enum {string} */
            view: "full" | "without_confidential" | "outline";
        };
        Tenancy: {
            address: string | null;
            chargesCents: number | null;
            city: string | null;
            /** Format: date */
            endsOn: string | null;
            erasures: {
                cents: number;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "personal_recovery" | "partial" | "written_off" | "other";
                /** Format: date */
                onDay: string;
                own: boolean;
            }[];
            housingAidCents: number | null;
            /** Format: uuid */
            id: string;
            landlord: string | null;
            /** Format: uuid */
            landlordId: string | null;
            missingMonths: string[];
            nowCents: number | null;
            /** Format: date */
            nowOn: string | null;
            postcode: string | null;
            reference: string | null;
            rentCents: number | null;
            /** Format: date */
            startsOn: string | null;
            version: number;
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
        TenantActivities: {
            away: {
                /** Format: date */
                since: string;
            } | null;
            cases: {
                committee: string;
                decision: string | null;
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                meetingId: string;
                meetingState: string;
            }[];
            loans: {
                /** Format: date */
                dueOn: string;
                /** Format: uuid */
                id: string;
                /** Format: date */
                lentOn: string;
                /** Format: date */
                returnedOn: string | null;
                tool: string;
            }[];
            place: {
                name: string;
                /** Format: date */
                since: string;
            } | null;
            sessions: {
                /** @enum {string} */
                enrolment: "enrolled" | "waiting" | "cancelled";
                /** Format: date */
                heldOn: string;
                /** Format: uuid */
                id: string;
                /** @enum {string|null} */
                presence: "present" | "late" | "excused" | "absent" | null;
                series: string;
                /** Format: uuid */
                seriesId: string;
                state: string;
                title: string;
            }[];
            sites: {
                daysOver: number;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "preparing" | "contracted" | "under_way" | "finished" | "given_up";
                title: string;
            }[];
        };
        TenantCandidate: {
            card: components["schemas"]["Candidate"] | null;
            listed: boolean;
            obstacles: ("no_consent" | "no_validated_cv" | "hired")[];
        };
        TenantCounts: {
            ended: number;
            in_support: number;
            waiting: number;
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
        TenantProgramme: {
            alerts: {
                /** Format: date */
                dueOn: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "contact_overdue" | "home_visit_overdue" | "review_overdue" | "first_meeting_overdue" | "case_meeting_overdue" | "too_long" | "checklist_incomplete" | "proof_expiring" | "step_overdue" | "placement_ending" | "placement_end_passed" | "urgent" | "site_too_long" | "loan_overdue" | "instalment_missed" | "plan_broken" | "eviction_stage" | "debt_decision_late" | "moratorium_ends";
                label: {
                    en: string;
                    fr: string;
                } | null;
                /** Format: uuid */
                placementId: string | null;
                raisedBy: string | null;
                sendings: {
                    /** Format: date */
                    answeredOn: string | null;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** Format: date-time */
                    sentAt: string;
                    sentBy: string;
                    /** @enum {string} */
                    service: "technical" | "social";
                    shares: boolean;
                }[];
                /** @enum {string|null} */
                service: "technical" | "social" | null;
                /** Format: date-time */
                since: string;
                told: {
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    level: "worker" | "manager";
                    name: string;
                }[];
                words: string | null;
            }[];
            checklist: {
                document: boolean;
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                key: string;
                /** @enum {string} */
                kind: "age" | "fact";
                label: {
                    en: string;
                    fr: string;
                };
                proof: {
                    /** Format: date */
                    bornOn: string | null;
                    /** Format: date */
                    expiresOn: string | null;
                    /** @enum {string} */
                    how: "document" | "seen" | "known";
                    /** Format: uuid */
                    id: string | null;
                    /** Format: date-time */
                    notedAt: string | null;
                    notedBy: string | null;
                    /** Format: date */
                    onDay: string;
                    words: string | null;
                } | null;
                required: boolean;
                /** @enum {string} */
                state: "proved" | "missing" | "expired" | "not_met";
                /** Format: date */
                until: string | null;
            }[];
            complete: boolean;
            contact: {
                /** @enum {string|null} */
                because: "hire" | "training" | "trial" | null;
                everyDays: number;
                usualDays: number;
            } | null;
            dues: {
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                kind: "contact_overdue" | "home_visit_overdue" | "review_overdue" | "first_meeting_overdue" | "case_meeting_overdue" | "too_long" | "checklist_incomplete" | "proof_expiring" | "step_overdue" | "placement_ending" | "placement_end_passed" | "urgent" | "site_too_long" | "loan_overdue" | "instalment_missed" | "plan_broken" | "eviction_stage" | "debt_decision_late" | "moratorium_ends";
                label: {
                    en: string;
                    fr: string;
                } | null;
                late: boolean;
                /** Format: uuid */
                placementId: string | null;
            }[];
            extensions: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
                /** Format: date */
                untilDay: string;
            }[];
            /** @enum {string|null} */
            housingOutcome: "kept" | "rehoused" | "lost" | null;
            /** Format: date */
            lastDay: string | null;
            /** Format: date */
            openedOn: string | null;
            profile: string | null;
            programme: {
                /** @enum {string} */
                confidentiality: "usual" | "highest";
                /** Format: uuid */
                id: string;
                name: string;
                peerVolunteers: boolean;
                pictograms: boolean;
                profiles: {
                    key: string;
                    label: {
                        en: string;
                        fr: string;
                    };
                }[];
                refusesIncomplete: boolean;
                seeksEmployment: boolean;
                summary: {
                    en: string;
                    fr: string;
                };
                /** @enum {string} */
                template: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena";
                urgentContacts: {
                    email: string;
                    name: string;
                    /** @enum {string} */
                    service: "technical" | "social";
                }[];
                urgentServices: ("technical" | "social")[];
            } | null;
            /** @enum {string} */
            qpv: "yes" | "no" | "unknown";
            /** Format: uuid */
            recordId: string | null;
            records: {
                /** Format: date-time */
                closedAt: string | null;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                openedAt: string;
                programme: string;
                /** @enum {string} */
                state: "open" | "closed";
            }[];
            sheltered: boolean;
            situation: {
                /** Format: date */
                onDay: string;
                /** @enum {string} */
                situation: "work" | "training" | "work_study" | "internship" | "active_search" | "none";
            } | null;
            /** @enum {string} */
            state: "not_opened" | "open" | "closed";
            steps: {
                atHome: boolean;
                /** @enum {string} */
                closedBy: "hand" | "visit" | "assessment" | "cv_validated" | "checklist" | "contract" | "placement" | "orientation" | "allocation" | "decision" | "session" | "site";
                domains: string[];
                doneBy: string | null;
                /** Format: date */
                doneOn: string | null;
                /** Format: date */
                dueOn: string | null;
                key: string;
                label: {
                    en: string;
                    fr: string;
                };
                minMinutes: number | null;
                /** @enum {string} */
                path: "support" | "housing";
            }[];
            /** Format: uuid */
            tenantId: string;
            volunteers: string[];
        };
        TenantStory: {
            arrears: {
                balanceCents: number;
                /** Format: date */
                onDay: string;
            }[];
            closings: {
                /** Format: date-time */
                closedAt: string;
                reached: string | null;
                /** @enum {string|null} */
                reason: "objectives_reached" | "at_work" | "stopped_by_tenant" | "contact_lost" | "moved_away" | "other_support" | "other" | null;
                words: string | null;
            }[];
            contacts: {
                count: number;
                kind: string;
            }[];
            levels: {
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                points: {
                    level: number;
                    /** Format: date */
                    on: string;
                }[];
            }[];
            milestones: {
                /** Format: date-time */
                at: string;
                code: string | null;
                /** @enum {string} */
                kind: "referred" | "decided" | "opened" | "closed" | "visit" | "assessed" | "contract_signed" | "reviewed" | "cv" | "listed" | "unlisted" | "invited" | "rally" | "meeting" | "promised" | "started" | "ended" | "cancelled" | "check";
                what: string | null;
            }[];
            money: {
                arrears: components["schemas"]["ArrearsFigures"] | null;
                debts: components["schemas"]["DebtFigures"];
                plans: {
                    /** Format: date */
                    agreedOn: string;
                    /** Format: date */
                    endedOn: string | null;
                    /** @enum {string|null} */
                    endReason: "renegotiated" | "given_up" | "denounced" | "settled_otherwise" | "noted_by_mistake" | null;
                    missed: number;
                    paidCents: number;
                    /** @enum {string} */
                    state: "kept" | "late" | "broken" | "fulfilled";
                    totalCents: number;
                }[];
            };
            placements: {
                checks: {
                    contradicted: boolean;
                    /** Format: date */
                    dueOn: string;
                    month: 1 | 3 | 6;
                    stillThere: boolean | null;
                }[];
                contract: string | null;
                /** Format: date */
                endedOn: string | null;
                endReason: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "hire" | "training" | "trial";
                organisation: string;
                /** Format: date */
                startedOn: string | null;
                /** @enum {string} */
                state: "promised" | "started" | "ended" | "cancelled";
                title: string;
            }[];
            programme: string | null;
            referent: string | null;
            steps: {
                /** Format: date-time */
                at: string;
                text: string;
            }[];
            tenant: {
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
            };
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
        Tool: {
            code: string;
            /** Format: uuid */
            id: string;
            loan: {
                daysLate: number;
                /** Format: date */
                dueOn: string;
                /** Format: uuid */
                id: string;
                /** Format: date */
                lentOn: string;
                person: string | null;
                /** Format: uuid */
                tenantId: string | null;
            } | null;
            name: string;
            note: string | null;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "good" | "worn" | "broken" | "lost" | "retired";
            version: number;
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
            role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "partner" | "administrator";
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
            companion: {
                displayName: string;
                /** Format: uuid */
                id: string;
            } | null;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "first" | "follow_up" | "cv" | "review" | "signing" | "with_partner" | "urgent";
            minutes: number;
            /** Format: uuid */
            movedTo: string | null;
            note: string | null;
            notice: string | null;
            /** @enum {string} */
            place: "home" | "office" | "elsewhere";
            /** Format: date-time */
            plannedAt: string;
            /** @enum {string|null} */
            reason: "tenant_asked" | "visitor_absent" | "emergency_elsewhere" | "weather" | "other" | "not_today" | "no_visit_at_home" | "no_more_support" | "does_not_recall" | null;
            /** @enum {string} */
            state: "planned" | "done" | "refused" | "nobody_home" | "moved";
            visitor: {
                displayName: string;
                /** Format: uuid */
                id: string;
            };
        };
        VisitSheet: {
            companion: {
                displayName: string;
                /** Format: uuid */
                id: string;
            } | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "first" | "follow_up" | "cv" | "review" | "signing" | "with_partner" | "urgent";
            lists: {
                barriers: ("no_experience" | "no_qualification" | "long_without_work" | "no_cv" | "fear_of_interviews" | "limited_hours" | "no_income" | "benefits_interrupted" | "budget_not_held" | "bank_ban" | "no_reserve" | "illness" | "handicap_not_recognised" | "psychic_distress" | "addiction" | "no_doctor" | "care_put_off" | "residence_permit" | "identity_papers" | "court_procedure" | "eviction_procedure" | "violence_suffered" | "over_indebted" | "energy_debts" | "consumer_credit" | "bailiff" | "debts_unknown" | "unfit" | "too_small" | "too_expensive" | "hard_to_keep" | "neighbours" | "far_from_everything" | "no_childcare" | "alone_with_children" | "separation" | "caring_for_relative" | "isolated" | "no_licence" | "no_vehicle" | "no_transport" | "fear_of_travel" | "cost_of_travel" | "spoken_french" | "reading" | "writing" | "counting" | "no_device" | "no_connection" | "no_email" | "not_at_ease" | "online_forms")[];
                /** @enum {string} */
                domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                strengths: ("experience" | "qualification" | "motivated" | "reliable" | "clear_plan" | "network" | "regular_income" | "budget_held" | "rights_open" | "reserve" | "good_health" | "followed_up" | "handicap_recognised" | "papers_in_order" | "knows_rights" | "legal_help" | "plan_kept" | "debts_listed" | "asks_for_help" | "well_kept" | "wants_to_stay" | "good_neighbours" | "fits_needs" | "relatives_help" | "childcare_found" | "stable" | "licence" | "vehicle" | "uses_transport" | "ready_to_travel" | "fluent" | "several_languages" | "learning" | "smartphone" | "email" | "at_ease")[];
            }[];
            minutes: number;
            /** @enum {string} */
            place: "home" | "office" | "elsewhere";
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
                sheltered: boolean;
            };
            visitor: {
                displayName: string;
                /** Format: uuid */
                id: string;
            };
        };
        VisitTour: {
            byTime: {
                km: number | null;
                /** Format: uuid */
                visitId: string;
            }[];
            byTimeKm: number;
            from: string | null;
            shortest: {
                km: number | null;
                /** Format: uuid */
                visitId: string;
            }[];
            shortestKm: number;
        };
        Waiting: {
            city: string | null;
            contactTries: number;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string|null} */
            evictionStage: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | null;
            familyName: string;
            givenName: string;
            healthAlert: boolean;
            /** Format: uuid */
            id: string;
            programmeName: string | null;
            sender: string | null;
            /** @enum {string} */
            source: "landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
            /** @enum {string} */
            state: "received" | "contact_tried" | "accepted" | "refused_by_tenant" | "unreachable" | "not_eligible";
            /** Format: uuid */
            tenantId: string | null;
            urgency: {
                /** @enum {string} */
                level: "urgent" | "soon" | "usual";
                points: number;
                rank: number;
                reasons: {
                    points: number;
                    /** @enum {string} */
                    what: "eviction_stage" | "arrears" | "health_alert" | "waiting";
                }[];
            };
            waitingDays: number;
            /** @enum {string} */
            waitsFor: "decision" | "case_worker";
        };
        WaitingList: {
            items: components["schemas"]["Waiting"][];
            room: number | null;
            total: number;
            workers: components["schemas"]["Colleague"][];
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
        WorkSite: {
            afterState: string | null;
            beforeState: string | null;
            /** Format: date */
            beganOn: string;
            costCents: number;
            costs: {
                cents: number;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "materials" | "people" | "tools" | "other";
                label: string;
                /** Format: date */
                onDay: string;
            }[];
            days: string[];
            daysOver: number;
            /** Format: uuid */
            documentId: string | null;
            drawnAssociation: string | null;
            drawnFamily: string | null;
            /** Format: date */
            endsBy: string;
            /** Format: date */
            finishedOn: string | null;
            givenUpReason: string | null;
            helpers: {
                hours: number | null;
                /** @enum {string} */
                kind: "volunteer" | "relative" | "neighbour" | "professional";
                name: string;
            }[];
            /** Format: uuid */
            id: string;
            maxDays: number;
            person: string;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            signedAssociation: string | null;
            signedFamily: string | null;
            /** Format: date */
            signedOn: string | null;
            /** @enum {string} */
            state: "preparing" | "contracted" | "under_way" | "finished" | "given_up";
            targetCents: number;
            tasks: {
                /** @enum {string} */
                by: "family" | "helpers" | "association" | "firm";
                done: boolean;
                what: string;
            }[];
            /** Format: uuid */
            tenantId: string | null;
            title: string;
            version: number;
        };
        WorkSites: {
            costs: {
                meanCents: number | null;
                programme: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                sites: number;
                targetCents: number;
                totalCents: number;
            }[];
            items: {
                /** Format: date */
                beganOn: string;
                costCents: number;
                daysOver: number;
                /** Format: date */
                endsBy: string;
                /** Format: date */
                finishedOn: string | null;
                /** Format: uuid */
                id: string;
                person: string;
                programme: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                state: "preparing" | "contracted" | "under_way" | "finished" | "given_up";
                /** Format: uuid */
                tenantId: string | null;
                title: string;
            }[];
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
    Contract_change: {
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
                    dueOn?: string | null;
                    /** @enum {string} */
                    state?: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
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
    Activities_overview: {
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
                    "application/json": components["schemas"]["Activities"];
                };
            };
        };
    };
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
    Programmes_standing: {
        parameters: {
            query?: {
                follower?: string | "nobody";
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
                        items: components["schemas"]["SupportAlert"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Programmes_byFollower: {
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
                        items: components["schemas"]["AlertsOfFollower"][];
                    };
                };
            };
        };
    };
    Programmes_watch: {
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
    Money_accounts: {
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
                        items: components["schemas"]["LandlordAccount"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Money_figures: {
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
                    "application/json": components["schemas"]["LandlordFigures"];
                };
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
    Handovers_caseWorkers: {
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
                        items: components["schemas"]["CaseWorker"][];
                    };
                };
            };
        };
    };
    Committees_closeSignal: {
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
                    outcome: string;
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
    Referrals_limit: {
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
                    households: number | null;
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
    Meetings_decide: {
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
                    caseWorkerId?: string | null;
                    /** @enum {string} */
                    decision: "accepted" | "refused" | "adjourned" | "allocated" | "other_programme" | "goes_on" | "closed" | "tenant_left" | "tenant_returned";
                    /** @default null */
                    home?: string | null;
                    /** @default null */
                    note?: string | null;
                    /**
                     * Format: date
                     * @default null
                     */
                    onDay?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    placeId?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    programmeId?: string | null;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    refusal?: "not_eligible" | "no_place" | "other_support" | "too_early" | "refused_by_tenant" | "unreachable" | "other" | null;
                    /** @default null */
                    said?: string | null;
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
    Meetings_present: {
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
                    presentation?: string | null;
                    /** @default null */
                    shared?: string | null;
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
    Meetings_remove: {
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
    Meetings_addTask: {
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
                    dueOn?: string | null;
                    /** @default null */
                    person?: string | null;
                    /** @default false */
                    shared?: boolean;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    userId?: string | null;
                    what: string;
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
    Meetings_read: {
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
                    "application/json": components["schemas"]["CommitteeMeeting"];
                };
            };
        };
    };
    Meetings_move: {
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
                    heldOn: string;
                    /** @default null */
                    place?: string | null;
                    startsAt: string;
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
    Meetings_noteAttendance: {
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
                    items: {
                        /** Format: uuid */
                        memberId: string;
                        /** @enum {string} */
                        state: "present" | "excused" | "absent";
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
    Meetings_cancel: {
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
                    nextOn?: string | null;
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
    Meetings_addCase: {
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
                    referralId?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    tenantId?: string | null;
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
    Meetings_close: {
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
                    nextOn?: string | null;
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
    Meetings_minutes: {
        parameters: {
            query?: {
                audience?: "association" | "partner";
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
    Meetings_fill: {
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
                        added: number;
                    };
                };
            };
        };
    };
    Meetings_subjects: {
        parameters: {
            query?: {
                q?: string;
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
                        items: components["schemas"]["CommitteeSubject"][];
                    };
                };
            };
        };
    };
    Meetings_finishTask: {
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
    Committees_list: {
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
                        items: components["schemas"]["Committee"][];
                    };
                };
            };
        };
    };
    Committees_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    anchorOn: string;
                    /** @enum {string} */
                    kind: "orientation" | "allocation" | "joint_cell" | "decision_body";
                    name: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    partnerId?: string | null;
                    /** @default null */
                    partnerName?: string | null;
                    /** @default null */
                    place?: string | null;
                    /** Format: uuid */
                    programmeId: string;
                    /** @enum {string} */
                    rhythm: "none" | "weekly" | "fortnightly" | "monthly" | "quarterly";
                    startsAt: string;
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
    Committees_read: {
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
                    "application/json": components["schemas"]["CommitteePage"];
                };
            };
        };
    };
    Committees_change: {
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
                    /** Format: date */
                    anchorOn: string;
                    name: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    partnerId?: string | null;
                    /** @default null */
                    partnerName?: string | null;
                    /** @default null */
                    place?: string | null;
                    /** @enum {string} */
                    rhythm: "none" | "weekly" | "fortnightly" | "monthly" | "quarterly";
                    startsAt: string;
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
    Tables_invite: {
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
                    capacity?: string | null;
                    contactName: string;
                    /** Format: email */
                    email: string;
                    /**
                     * @default fr
                     * @enum {string}
                     */
                    locale?: "fr" | "en";
                    organisation: string;
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
                        hasAccount: boolean;
                        /** Format: uuid */
                        id: string;
                        url: string | null;
                    };
                };
            };
        };
    };
    Tables_revoke: {
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
    Committees_call: {
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
                    heldOn: string;
                    /** @default null */
                    place?: string | null;
                    startsAt: string;
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
    Committees_addMember: {
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
                    capacity?: string | null;
                    /** @default false */
                    chairs?: boolean;
                    /** @default null */
                    guestName?: string | null;
                    /** @default null */
                    organisation?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    userId?: string | null;
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
    Committees_removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
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
    Committees_listSignals: {
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
                        items: components["schemas"]["CellSignal"][];
                    };
                };
            };
        };
    };
    Committees_raise: {
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
                    concern: "rent" | "neighbours" | "home_condition" | "repairs" | "no_contact" | "absence" | "return_home" | "other";
                    /** @default null */
                    person?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    tenantId?: string | null;
                    words: string;
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
    Contract_file: {
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
    Debts_addStep: {
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
                    keptDebtIds?: string[];
                    /** @default null */
                    months?: number | null;
                    /** @default null */
                    moratoriumMonths?: number | null;
                    /** Format: date */
                    onDay: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    reason?: "completed" | "withdrawn" | "lapsed" | "better_fortune" | "other" | null;
                    /** @enum {string} */
                    step: "inadmissible" | "admissible" | "oriented" | "agreed_plan" | "imposed_measures" | "personal_recovery" | "closed";
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    way?: "measures" | "personal_recovery" | "personal_recovery_with_liquidation" | null;
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
    Debts_undoStep: {
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
    Debts_changeDebt: {
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
                    contractedOn?: string | null;
                    creditor?: string;
                    /** Format: uuid */
                    fileId?: string | null;
                    /** @enum {string} */
                    kind?: "rent" | "energy" | "water" | "telecom" | "consumer_credit" | "mortgage" | "bank" | "tax" | "fine" | "damages" | "alimony" | "benefits" | "benefits_fraud" | "health" | "school" | "insurance" | "family" | "other";
                    monthlyCents?: number | null;
                    note?: string | null;
                    seizure?: boolean;
                    /** Format: uuid */
                    tenancyId?: string | null;
                    version?: number;
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
    Debts_noteDebt: {
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
                    /** @default 0 */
                    erasedCents?: number;
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
    EmployerImports_upload: {
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
    EmployerImports_read: {
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
    EmployerImports_confirm: {
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
    EmployerImports_map: {
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
    Money_endEviction: {
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
                    closedOn: string;
                    /** @enum {string} */
                    outcome: "paid" | "plan_kept" | "agreement" | "debts_treated" | "dismissed" | "rehoused" | "left" | "evicted" | "noted_by_mistake";
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
    Money_reopenEviction: {
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
    Money_addStage: {
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
                    onDay: string;
                    /** @enum {string} */
                    stage: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | "eviction";
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
    Money_withdrawStage: {
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
                    stage: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | "eviction";
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
    Groups_leave: {
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
                    reason: "tenant" | "found_work" | "ill" | "other_group" | "session_cancelled" | "other";
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
    Groups_list: {
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
                        items: components["schemas"]["GroupSeries"][];
                    };
                };
            };
        };
    };
    Groups_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacity: number;
                    /** @enum {string} */
                    enrolBy: "session" | "series";
                    /** @enum {string} */
                    kind: "modules" | "workshops" | "training_site";
                    /** @default [] */
                    modules?: {
                        /** @default null */
                        about?: string | null;
                        title: string;
                    }[];
                    name: string;
                    place: string;
                    /** Format: uuid */
                    programmeId: string;
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
    Groups_read: {
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
                    "application/json": components["schemas"]["GroupSeriesPage"];
                };
            };
        };
    };
    Groups_change: {
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
                    capacity: number;
                    closed: boolean;
                    modules: {
                        /** @default null */
                        about?: string | null;
                        title: string;
                    }[];
                    name: string;
                    place: string;
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
    Groups_enrol: {
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
                    sessionId?: string | null;
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
                        /** @enum {string} */
                        state: "enrolled" | "waiting" | "cancelled";
                    };
                };
            };
        };
    };
    Groups_addSession: {
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
                    capacity: number;
                    endsAt: string;
                    /** Format: date */
                    heldOn: string;
                    place: string;
                    startsAt: string;
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
    Groups_session: {
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
                    "application/json": components["schemas"]["GroupSession"];
                };
            };
        };
    };
    Groups_changeSession: {
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
                    capacity: number;
                    endsAt: string;
                    /** Format: date */
                    heldOn: string;
                    place: string;
                    startsAt: string;
                    title: string;
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
    Groups_notePresence: {
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
                    /** @enum {string|null} */
                    state: "present" | "late" | "excused" | "absent" | null;
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
    Groups_cancelSession: {
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
    Groups_closeSession: {
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
    Groups_sheet: {
        parameters: {
            query?: {
                format?: "pdf" | "xlsx" | "csv";
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
    Handovers_handOver: {
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
                    fromUserId: string;
                    note: string;
                    /** Format: date */
                    onDay: string;
                    tenants: "all" | string[];
                    /** Format: uuid */
                    toUserId: string;
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
                        people: number;
                    };
                };
            };
        };
    };
    Handovers_cancel: {
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
                compareFrom?: string;
                compareTo?: string;
                from?: string;
                groupBy?: "none" | "month" | "quarter" | "year" | "landlord" | "association" | "programme" | "territory";
                only?: string;
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
    Impact_definitions: {
        parameters: {
            query?: {
                language?: "fr" | "en";
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
                    "application/json": components["schemas"]["ImpactDefinitions"];
                };
            };
        };
    };
    Impact_file: {
        parameters: {
            query: {
                compareFrom?: string;
                compareTo?: string;
                format: "csv" | "xlsx" | "pdf";
                from?: string;
                groupBy?: "none" | "month" | "quarter" | "year" | "landlord" | "association" | "programme" | "territory";
                language?: "fr" | "en";
                only?: string;
                step?: "month" | "quarter" | "year";
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
                content?: never;
            };
        };
    };
    Impact_overTime: {
        parameters: {
            query?: {
                from?: string;
                step?: "month" | "quarter" | "year";
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
                    "application/json": components["schemas"]["ImpactSeries"];
                };
            };
        };
    };
    Impact_readSettings: {
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
                    "application/json": components["schemas"]["ImpactSettings"];
                };
            };
        };
    };
    Impact_changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evictionCostCents: number | null;
                    evictionCostSource: string | null;
                    threshold: number;
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
    Lists_list: {
        parameters: {
            query: {
                kind: string;
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
                        items: components["schemas"]["ImportShort"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Lists_upload: {
        parameters: {
            query: {
                kind: string;
            };
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
    Lists_read: {
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
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    Lists_discard: {
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
    Lists_confirm: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Lists_lines: {
        parameters: {
            query?: {
                outcome?: "new" | "updated" | "unchanged" | "duplicate" | "refused";
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
                        items: components["schemas"]["ImportLine"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
        };
    };
    Lists_refused: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
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
    Lists_settle: {
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
                    choices?: {
                        [key: string]: string;
                    };
                    mapping?: (string | null)[];
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
    Lists_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "application/json": components["schemas"]["ImportKind"];
                };
            };
        };
    };
    Lists_template: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                kind: string;
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
    Tables_show: {
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
                    "application/json": components["schemas"]["SeatOffered"];
                };
            };
        };
    };
    Tables_accept: {
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
                    displayName: string;
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
                    "application/json": {
                        email: string;
                    };
                };
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
    OwnData_read: {
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
                    "application/json": components["schemas"]["OwnData"];
                };
            };
        };
    };
    OwnData_change: {
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
                    address?: string | null;
                    city?: string | null;
                    /** Format: email */
                    email?: string | null;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                    phone?: string | null;
                    postcode?: string | null;
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
    OwnRecord_show: {
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
                    "application/json": components["schemas"]["OwnRecord"];
                };
            };
        };
    };
    OwnData_copy: {
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
    OwnRecord_document: {
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
    OwnRecord_export: {
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
    OwnRecord_say: {
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
                    actionId?: string;
                    /** @default null */
                    note?: string | null;
                    /** Format: uuid */
                    objectiveId?: string;
                    /** @enum {string} */
                    said: "not_yet" | "on_the_way" | "done" | "too_hard";
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
    OwnData_ask: {
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
                    kind: "correction";
                    words: string;
                } | {
                    /** @enum {string} */
                    kind: "erasure";
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
                        /** @enum {string|null} */
                        confirmBy: "email" | "sms" | "case_worker" | null;
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    OwnData_cancel: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnData_code: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnData_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
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
    PlacementLinks_show: {
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
                    "application/json": components["schemas"]["LinkPlacement"];
                };
            };
        };
    };
    PlacementLinks_act: {
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
                    act: "start";
                    began: boolean;
                    /** Format: date */
                    beganOn?: string;
                    /** @enum {string} */
                    contract?: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION";
                    /** @enum {string} */
                    contractForm?: "APPRENTICESHIP" | "PROFESSIONALISATION" | "PEC" | "CIE" | "OTHER" | "ACI" | "EI" | "ETTI" | "AI" | "EITI";
                    contractMonths?: number;
                    title?: string;
                } | {
                    /** @enum {string} */
                    act: "check";
                    comment?: string;
                    /** Format: date */
                    endedOn?: string;
                    /** @enum {string} */
                    endReason?: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other";
                    month: 1 | 3 | 6;
                    stillThere: boolean;
                    /** @default false */
                    wantsCall?: boolean;
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
    Assessments_page: {
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
                    "application/json": components["schemas"]["SelfAssessmentPage"];
                };
            };
        };
    };
    Assessments_answer: {
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
                    /** @default {} */
                    levels?: {
                        debts?: number;
                        digital?: number;
                        family?: number;
                        health?: number;
                        housing?: number;
                        language?: number;
                        law?: number;
                        mobility?: number;
                        money?: number;
                        work?: number;
                    };
                    /** @default {} */
                    scales?: {
                        home_kept?: number;
                        self_esteem?: number;
                        social_contact?: number;
                    };
                    words?: string;
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
    MyDay_day: {
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
                    "application/json": components["schemas"]["MyDay"];
                };
            };
        };
    };
    MyDay_putOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                    /** Format: date */
                    until: string;
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
                kind?: "platform" | "landlord" | "association" | "employer" | "partner";
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
    StaffRequests_answer: {
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
                    outcome: "done" | "refused";
                    /** @default null */
                    words?: string | null;
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
    StaffRequests_cancel: {
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
                    reason: string;
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
    StaffRequests_confirm: {
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
    Placements_toCall: {
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
                        items: components["schemas"]["PlacementCall"][];
                    };
                };
            };
        };
    };
    Placements_list: {
        parameters: {
            query?: {
                kind?: "hire" | "training" | "trial";
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
                    /** Format: uuid */
                    candidateId?: string;
                    /** Format: email */
                    contactEmail?: string;
                    contactName?: string;
                    contactPhone?: string;
                    /** @enum {string} */
                    contract?: "CDI" | "CDD" | "INTERIM" | "APPRENTICESHIP" | "SUBSIDISED" | "INTEGRATION";
                    /** @enum {string} */
                    contractForm?: "APPRENTICESHIP" | "PROFESSIONALISATION" | "PEC" | "CIE" | "OTHER" | "ACI" | "EI" | "ETTI" | "AI" | "EITI";
                    contractMonths?: number;
                    /** Format: uuid */
                    employerId?: string;
                    /** Format: date */
                    endsOn?: string;
                    /** @enum {string} */
                    funding?: "region" | "france_travail" | "opco" | "cpf" | "employer" | "other";
                    /** @enum {string} */
                    kind: "hire" | "training" | "trial";
                    /** Format: uuid */
                    meetingId?: string;
                    occupation?: string;
                    /** Format: uuid */
                    offerId?: string;
                    organisationName?: string;
                    /** Format: date */
                    startOn?: string;
                    stillLooking?: boolean;
                    /** Format: uuid */
                    tenantId?: string;
                    title: string;
                    /** @enum {string} */
                    trainingLevel?: "3" | "4" | "5" | "6" | "7" | "8" | "none";
                    trialDays?: number;
                    /** @enum {string} */
                    via?: "network" | "own_search" | "employment_service" | "partner" | "other";
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
    Placements_noteTry: {
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
                    month: (1 | 3 | 6) | null;
                    /** @enum {string} */
                    side: "employer" | "tenant";
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
                    /** Format: date */
                    endedOn?: string;
                    /** @enum {string} */
                    endReason?: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other";
                    month: 1 | 3 | 6;
                    /** @enum {string} */
                    side?: "employer" | "tenant" | "case_worker";
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
                    reason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other";
                    /** @enum {string} */
                    side?: "employer" | "tenant" | "both" | "neither";
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
    Placements_renew: {
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
                    endsOn: string;
                } | {
                    /** @enum {string} */
                    contract: "CDI";
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
    Placements_settle: {
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
                    end?: {
                        /** Format: date */
                        endedOn: string;
                        /** @enum {string} */
                        reason: "contract_ended" | "trial_period_ended" | "resigned" | "dismissed" | "by_agreement" | "company_closed" | "training_completed" | "training_given_up" | "trial_completed" | "trial_broken_off" | "moved_away" | "transport" | "childcare" | "other_job" | "other";
                        /** @enum {string} */
                        side?: "employer" | "tenant" | "both" | "neither";
                    };
                    month: 1 | 3 | 6;
                    note?: string;
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
                    /** @enum {string} */
                    contractForm?: "APPRENTICESHIP" | "PROFESSIONALISATION" | "PEC" | "CIE" | "OTHER" | "ACI" | "EI" | "ETTI" | "AI" | "EITI";
                    contractMonths?: number;
                    /** Format: date */
                    endsOn?: string;
                    /** @enum {string} */
                    funding?: "region" | "france_travail" | "opco" | "cpf" | "employer" | "other";
                    /** Format: date */
                    startedOn: string;
                    stillLooking?: boolean;
                    title?: string;
                    /** @enum {string} */
                    trainingLevel?: "3" | "4" | "5" | "6" | "7" | "8" | "none";
                    trialDays?: number;
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
    Programmes_list: {
        parameters: {
            query?: {
                show?: "in_use" | "all";
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
                        items: components["schemas"]["ProgrammeSummary"][];
                    };
                };
            };
        };
    };
    Programmes_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    template: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena";
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
    Programmes_read: {
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
        };
    };
    Programmes_adapt: {
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
                    definition: {
                        /** @default null */
                        activeShareGoal?: number | null;
                        activities: {
                            allocationCommittee: boolean;
                            decisionBody: boolean;
                            groupSessions: {
                                modules: {
                                    key: string;
                                    label: {
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                                places: number;
                            } | null;
                            jointCell: boolean;
                            orientationCommittee: boolean;
                            rally: {
                                everyMonths: number;
                            } | null;
                            sharedHousing: boolean;
                            toolLoans: boolean;
                            trainingSite: {
                                places: number;
                            } | null;
                            workSites: {
                                costCents: number;
                                maxDays: number;
                                siteMaxDays: number;
                                supportMaxDays: number;
                            } | null;
                        };
                        audience: {
                            conditions: {
                                /** @default false */
                                document?: boolean;
                                /**
                                 * @default general
                                 * @enum {string}
                                 */
                                domain?: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                                key: string;
                                /**
                                 * @default fact
                                 * @enum {string}
                                 */
                                kind?: "age" | "fact";
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                knownBy?: "landlord" | "agreement" | "arrears" | null;
                                label: {
                                    en: string;
                                    fr: string;
                                };
                                /** @default null */
                                maxAge?: number | null;
                                /** @default null */
                                minAge?: number | null;
                                /** @default true */
                                required?: boolean;
                                /** @default null */
                                validMonths?: number | null;
                            }[];
                            /** @enum {string} */
                            rule: "refuse" | "show";
                        };
                        /** @enum {string} */
                        confidentiality: "usual" | "highest";
                        indicators: ("households" | "opened_closed" | "support_months" | "refusal_rate" | "qpv_share" | "housed" | "jobs_and_trainings" | "active_share" | "returns" | "reviews_on_time" | "first_meeting_on_time" | "sessions" | "site_cost" | "arrears")[];
                        maxDays: number | null;
                        partners: string[];
                        peerVolunteers: boolean;
                        pictograms: boolean;
                        profiles: {
                            key: string;
                            label: {
                                en: string;
                                fr: string;
                            };
                        }[];
                        referralSources: ("landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter")[];
                        rhythm: {
                            caseMeetingDays: number | null;
                            contactDays: number;
                            /** @default null */
                            contactInTrainingDays?: number | null;
                            /** @default null */
                            contactInTrialDays?: number | null;
                            contactInWorkDays: number | null;
                            firstMeetingDays: number | null;
                            homeVisitDays: number | null;
                            managerAfterDays: number;
                            reviewDays: number | null;
                        };
                        seeksEmployment: boolean;
                        steps: {
                            /** @default false */
                            atHome?: boolean;
                            /**
                             * @default hand
                             * @enum {string}
                             */
                            closedBy?: "hand" | "visit" | "assessment" | "cv_validated" | "checklist" | "contract" | "placement" | "orientation" | "allocation" | "decision" | "session" | "site";
                            /** @default [] */
                            domains?: ("work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital")[];
                            /** @default null */
                            dueDays?: number | null;
                            key: string;
                            label: {
                                en: string;
                                fr: string;
                            };
                            /** @default null */
                            minMinutes?: number | null;
                            /**
                             * @default support
                             * @enum {string}
                             */
                            path?: "support" | "housing";
                        }[];
                        summary: {
                            en: string;
                            fr: string;
                        };
                        /** @default [] */
                        urgentContacts?: {
                            /** Format: email */
                            email: string;
                            name: string;
                            /** @enum {string} */
                            service: "technical" | "social";
                        }[];
                        urgentServices: ("technical" | "social")[];
                    };
                    name: string;
                    note: string;
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
    Programmes_archive: {
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
                    archived: boolean;
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
    Programmes_figures: {
        parameters: {
            query: {
                audience?: "inside" | "outside";
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["ProgrammeIndicators"];
                };
            };
        };
    };
    Programmes_templates: {
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
                        items: components["schemas"]["ProgrammeTemplate"][];
                    };
                };
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
    ReferralForms_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["PublicReferralForm"];
                };
            };
        };
    };
    ReferralForms_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    /** @enum {boolean} */
                    agreed: true;
                    /** @enum {string} */
                    agreedHow?: "written" | "spoken";
                    arrearsMonths?: number | null;
                    city?: string | null;
                    comment?: string | null;
                    /** Format: email */
                    email?: string | null;
                    /** @enum {string|null} */
                    evictionStage?: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | null;
                    familyName: string;
                    givenName: string;
                    healthAlert?: boolean;
                    partnerContact?: string;
                    phone?: string | null;
                    postcode?: string | null;
                    website?: string;
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
    RecordDocuments_remove: {
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
    RecordDocuments_content: {
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
    RecordLife_correct: {
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
                    domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                    /** @enum {string} */
                    kind: "call" | "accompaniment" | "message" | "step" | "note";
                    text: string;
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
    RecordLife_versions: {
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
                        items: components["schemas"]["JournalEntryVersion"][];
                    };
                };
            };
        };
    };
    RecordLife_find: {
        parameters: {
            query: {
                q: string;
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
                    "application/json": components["schemas"]["RecordSearch"];
                };
            };
        };
    };
    ReferralForms_list: {
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
                        items: components["schemas"]["ReferralForm"][];
                    };
                };
            };
        };
    };
    ReferralForms_make: {
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
                    programmeId?: string | null;
                    /** @enum {string} */
                    source: "self";
                } | {
                    partnerContact?: string | null;
                    partnerName: string;
                    /** Format: uuid */
                    programmeId?: string | null;
                    /** @enum {string} */
                    source: "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
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
    ReferralForms_close: {
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
    ReferralForms_picture: {
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
    ReferralForms_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
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
                    "application/json": components["schemas"]["InformationNotice"];
                };
            };
        };
    };
    Referrals_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                source?: "landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
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
                    arrearsCents?: number | null;
                    arrearsMonths?: number | null;
                    /** Format: uuid */
                    associationId?: string;
                    city?: string | null;
                    comment?: string | null;
                    /** Format: email */
                    email?: string | null;
                    /** @enum {string|null} */
                    evictionStage?: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | null;
                    familyName: string;
                    givenName: string;
                    healthAlert?: boolean;
                    /** @enum {string|null} */
                    informedHow?: "written" | "spoken" | null;
                    /** Format: date */
                    informedOn?: string | null;
                    partnerContact?: string | null;
                    partnerName?: string | null;
                    phone?: string | null;
                    postcode?: string | null;
                    /** Format: uuid */
                    programmeId?: string | null;
                    /** @enum {string} */
                    source?: "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
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
                        earlierId: string | null;
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
                    /** @default false */
                    evenIfFull?: boolean;
                    /** Format: uuid */
                    tenantId?: string;
                } | {
                    /** @enum {boolean} */
                    accepted: false;
                    /**
                     * @default other
                     * @enum {string}
                     */
                    code?: "no_wish" | "helped_elsewhere" | "found_work" | "no_trust" | "no_time" | "other" | "no_answer" | "wrong_contact" | "moved_away" | "outside_audience" | "outside_territory" | "supported_already" | "no_place" | "no_agreement" | "twice";
                    /** @enum {string} */
                    outcome: "refused_by_tenant" | "unreachable" | "not_eligible";
                    reason?: string;
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
    Referrals_contactTries: {
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
                        items: components["schemas"]["ContactTry"][];
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
                "application/json": {
                    /** Format: date-time */
                    at?: string;
                    /**
                     * @default no_answer
                     * @enum {string}
                     */
                    result?: "no_answer" | "message_left" | "sent" | "wrong_contact" | "call_back" | "reached" | "declined_to_talk";
                    /**
                     * @default phone
                     * @enum {string}
                     */
                    way?: "phone" | "sms" | "email" | "letter" | "visit" | "other";
                } | null;
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
    Referrals_noteInformation: {
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
                    how: "written" | "spoken";
                    /** Format: date */
                    on?: string;
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
    Referrals_known: {
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
                    "application/json": components["schemas"]["KnownPerson"];
                };
            };
        };
    };
    Referrals_programmes: {
        parameters: {
            query?: {
                associationId?: string;
                source?: "landlord" | "self" | "association" | "ccas" | "siao" | "social_worker" | "psychiatry" | "hospital" | "child_protection" | "employment_service" | "pension_fund" | "disability_office" | "shelter";
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
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
    MyDay_list: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["Reminder"][];
                    };
                };
            };
        };
    };
    MyDay_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    dueOn: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    tenantId?: string | null;
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
    MyDay_done: {
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
    Debts_end: {
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
                    reason: "given_up" | "denounced" | "settled_otherwise" | "noted_by_mistake";
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
    Debts_pay: {
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
                    cents: number;
                    /** Format: date */
                    onDay: string;
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
    Debts_cancelPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paymentId: string;
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
    Debts_renegotiate: {
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
                    agreedOn: string;
                    /** @enum {string} */
                    agreedWith: "landlord" | "court" | "housing_fund" | "family_benefits" | "bailiff" | "other";
                    count?: number;
                    /** Format: date */
                    firstDueOn?: string;
                    /** @default null */
                    note?: string | null;
                    schedule?: {
                        cents: number;
                        /** Format: date */
                        dueOn: string;
                    }[];
                    totalCents: number;
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
    Activities_listPlaces: {
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
                        items: components["schemas"]["SharedPlace"][];
                    };
                };
            };
        };
    };
    Activities_addPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    home: string;
                    label: string;
                    /** Format: uuid */
                    programmeId: string;
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
    Activities_changePlace: {
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
                    home: string;
                    label: string;
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
    Activities_moveOut: {
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
    Activities_moveIn: {
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
                    onDay: string;
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
    Handovers_standIn: {
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
                    forUserId: string;
                    /** Format: date */
                    fromDay: string;
                    tenants: "all" | string[];
                    /** Format: date */
                    untilDay: string;
                    /** Format: uuid */
                    userId: string;
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
                        people: number;
                    };
                };
            };
        };
    };
    Handovers_end: {
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
    Arrears_changeHome: {
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
                    chargesCents?: number | null;
                    city?: string | null;
                    /** Format: date */
                    endsOn?: string | null;
                    housingAidCents?: number | null;
                    postcode?: string | null;
                    reference?: string | null;
                    rentCents?: number | null;
                    /** Format: date */
                    startsOn?: string | null;
                    version?: number;
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
    Arrears_erase: {
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
                    cents: number;
                    /** @enum {string} */
                    kind: "personal_recovery" | "partial" | "written_off" | "other";
                    /** Format: date */
                    onDay: string;
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
    Arrears_withdrawErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasureId: string;
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
    Tenants_list: {
        parameters: {
            query?: {
                cv?: "any" | "to_review" | "unreadable" | "stale" | "soon_stale" | "none";
                page?: number;
                q?: string;
                size?: number;
                support?: "in_support" | "waiting" | "ended";
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
                        counts: components["schemas"]["TenantCounts"];
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
    Contract_add: {
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
                    doer: "tenant" | "case_worker" | "partner" | "employer";
                    /** @default null */
                    doerName?: string | null;
                    /** @enum {string} */
                    domain?: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                    /**
                     * Format: date
                     * @default null
                     */
                    dueOn?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    objectiveId?: string | null;
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
    Activities_ofTenant: {
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
                    "application/json": components["schemas"]["TenantActivities"];
                };
            };
        };
    };
    Story_agreed: {
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
                    "application/json": components["schemas"]["AgreedStory"];
                };
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
                    /** Format: uuid */
                    tenancyId?: string;
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
    Arrears_corrections: {
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
                        items: components["schemas"]["ArrearsCorrection"][];
                    };
                };
            };
        };
    };
    Arrears_withdraw: {
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
                    onDay: string;
                    /** Format: uuid */
                    tenancyId: string;
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
    Assessments_read: {
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
                    "application/json": components["schemas"]["Assessments"];
                };
            };
        };
    };
    Assessments_note: {
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
                        /** @default [] */
                        barriers?: ("no_experience" | "no_qualification" | "long_without_work" | "no_cv" | "fear_of_interviews" | "limited_hours" | "no_income" | "benefits_interrupted" | "budget_not_held" | "bank_ban" | "no_reserve" | "illness" | "handicap_not_recognised" | "psychic_distress" | "addiction" | "no_doctor" | "care_put_off" | "residence_permit" | "identity_papers" | "court_procedure" | "eviction_procedure" | "violence_suffered" | "over_indebted" | "energy_debts" | "consumer_credit" | "bailiff" | "debts_unknown" | "unfit" | "too_small" | "too_expensive" | "hard_to_keep" | "neighbours" | "far_from_everything" | "no_childcare" | "alone_with_children" | "separation" | "caring_for_relative" | "isolated" | "no_licence" | "no_vehicle" | "no_transport" | "fear_of_travel" | "cost_of_travel" | "spoken_french" | "reading" | "writing" | "counting" | "no_device" | "no_connection" | "no_email" | "not_at_ease" | "online_forms")[];
                        /** @enum {string} */
                        domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                        level: number;
                        /** @default null */
                        note?: string | null;
                        /** @default [] */
                        strengths?: ("experience" | "qualification" | "motivated" | "reliable" | "clear_plan" | "network" | "regular_income" | "budget_held" | "rights_open" | "reserve" | "good_health" | "followed_up" | "handicap_recognised" | "papers_in_order" | "knows_rights" | "legal_help" | "plan_kept" | "debts_listed" | "asks_for_help" | "well_kept" | "wants_to_stay" | "good_neighbours" | "fits_needs" | "relatives_help" | "childcare_found" | "stable" | "licence" | "vehicle" | "uses_transport" | "ready_to_travel" | "fluent" | "several_languages" | "learning" | "smartphone" | "email" | "at_ease")[];
                    }[];
                    /** @default [] */
                    scales?: {
                        level: number;
                        /** @enum {string} */
                        scale: "home_kept" | "social_contact" | "self_esteem";
                    }[];
                    /**
                     * Format: uuid
                     * @default null
                     */
                    visitId?: string | null;
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
    Money_budgetsOf: {
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
                    "application/json": {
                        items: components["schemas"]["HouseholdBudget"][];
                    };
                };
            };
        };
    };
    Money_noteBudget: {
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
                    days?: number | null;
                    incomes: {
                        [key: string]: number;
                    };
                    month: string;
                    /** @default null */
                    note?: string | null;
                    outgoings: {
                        [key: string]: number;
                    };
                    persons: number;
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
    RecordLife_closing: {
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
                        closings: components["schemas"]["Closing"][];
                        now: components["schemas"]["ClosingReview"];
                    };
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
    Contract_read: {
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
                    "application/json": components["schemas"]["ObjectivesContract"];
                };
            };
        };
    };
    Contract_write: {
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
                    general: string;
                    reviewDays?: number;
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
    Contract_review: {
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
                    note?: string | null;
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
    Contract_sign: {
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
                    drawing: string;
                    hash: string;
                    name: string;
                    /** @enum {string} */
                    party: "tenant" | "case_worker";
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
                        inForce: boolean;
                    };
                };
            };
        };
    };
    TenantProgramme_setCourse: {
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
                    /** @enum {string|null} */
                    housingOutcome?: "kept" | "rehoused" | "lost" | null;
                    profile?: string | null;
                    /** @enum {string} */
                    qpv?: "yes" | "no" | "unknown";
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
    Debts_openFile: {
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
                    debtIds?: string[];
                    /** Format: date */
                    filedOn: string;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    reference?: string | null;
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
    Debts_debtsOf: {
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
                    "application/json": components["schemas"]["Debts"];
                };
            };
        };
    };
    Debts_addDebt: {
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
                    /**
                     * Format: date
                     * @default null
                     */
                    contractedOn?: string | null;
                    creditor: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    fileId?: string | null;
                    /** @enum {string} */
                    kind: "rent" | "energy" | "water" | "telecom" | "consumer_credit" | "mortgage" | "bank" | "tax" | "fine" | "damages" | "alimony" | "benefits" | "benefits_fraud" | "health" | "school" | "insurance" | "family" | "other";
                    /** @default null */
                    monthlyCents?: number | null;
                    /** @default null */
                    note?: string | null;
                    /** Format: date */
                    onDay: string;
                    /** @default false */
                    seizure?: boolean;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    tenancyId?: string | null;
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
    Story_erase: {
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
    Money_evictionsOf: {
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
                        items: components["schemas"]["EvictionProcedure"][];
                    };
                };
            };
        };
    };
    Money_openEviction: {
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
                    note?: string | null;
                    /** Format: date */
                    onDay: string;
                    /** @enum {string} */
                    stage: "order_to_pay" | "summons" | "hearing" | "judgment" | "order_to_leave" | "police_assistance" | "eviction";
                    /** Format: uuid */
                    tenancyId: string;
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
    TenantProgramme_extend: {
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
                    reason: string;
                    /** Format: date */
                    untilDay: string;
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
    Handovers_read: {
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
                    "application/json": components["schemas"]["FollowerChanges"];
                };
            };
        };
    };
    RecordLife_journal: {
        parameters: {
            query?: {
                domain?: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                kind?: "call" | "accompaniment" | "message" | "step" | "note" | "visit" | "cv" | "rally" | "meeting" | "placement" | "objective" | "referral";
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
                        items: components["schemas"]["JournalEntry"][];
                        page: number;
                        size: number;
                        total: number;
                        /** @enum {string} */
                        view: "full" | "without_confidential" | "outline";
                    };
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
    Money_overview: {
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
                    "application/json": components["schemas"]["MoneyOverview"];
                };
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
    Story_send: {
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
                        /** @enum {string} */
                        by: "email" | "letter";
                    };
                };
            };
        };
    };
    StaffRequests_show: {
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
                        /** Format: date */
                        until: string;
                        url: string;
                    };
                };
            };
        };
    };
    StaffRequests_list: {
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
                        items: components["schemas"]["OwnRequest"][];
                    };
                };
            };
        };
    };
    StaffRequests_note: {
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
                    kind: "correction";
                    words: string;
                } | {
                    /** @enum {string} */
                    kind: "erasure";
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
    TenantProgramme_read: {
        parameters: {
            query?: {
                programme?: string;
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
                    "application/json": components["schemas"]["TenantProgramme"];
                };
            };
        };
    };
    TenantProgramme_prove: {
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
                    bornOn?: string;
                    condition: string;
                    /** Format: date */
                    expiresOn?: string;
                    /** @enum {string} */
                    how: "document" | "seen";
                    /** Format: date */
                    onDay: string;
                    /** Format: uuid */
                    programmeId?: string;
                    words: string;
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
    TenantProgramme_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proof: string;
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
    RecordDocuments_list: {
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
                        items: components["schemas"]["RecordDocument"][];
                    };
                };
            };
        };
    };
    RecordDocuments_add: {
        parameters: {
            query: {
                domain?: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital" | "general";
                kind: "identity" | "income" | "housing" | "debt" | "court" | "health" | "employment" | "training" | "letter" | "other";
                shared?: "true" | "false";
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
    Debts_plansOf: {
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
                    "application/json": {
                        items: components["schemas"]["RepaymentPlan"][];
                    };
                };
            };
        };
    };
    Debts_agree: {
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
                    tenancyId: string;
                    terms: {
                        /** Format: date */
                        agreedOn: string;
                        /** @enum {string} */
                        agreedWith: "landlord" | "court" | "housing_fund" | "family_benefits" | "bailiff" | "other";
                        count?: number;
                        /** Format: date */
                        firstDueOn?: string;
                        /** @default null */
                        note?: string | null;
                        schedule?: {
                            cents: number;
                            /** Format: date */
                            dueOn: string;
                        }[];
                        totalCents: number;
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
    Assessments_ask: {
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
                    send: boolean;
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
                        url: string | null;
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
    TenantProgramme_shelter: {
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
                    sheltered: true;
                } | {
                    reason: string;
                    /** @enum {boolean} */
                    sheltered: false;
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
    TenantProgramme_situate: {
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
                    onDay: string;
                    /** @enum {string} */
                    situation: "work" | "training" | "work_study" | "internship" | "active_search" | "none";
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
    TenantProgramme_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    doneOn: string;
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
    TenantProgramme_undone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                step: string;
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
    Story_story: {
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
                    "application/json": components["schemas"]["TenantStory"];
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
                    /** @enum {string} */
                    programme?: "sia-sauvegarde" | "sia-renforce" | "soliha-metropole-nord" | "coup-de-pouce-habitat" | "dix-mille-logements" | "residence-jeunes-actifs" | "logement-dabord-pas-de-calais" | "cottage-social-flandres" | "logis-metropole-solfa" | "maisons-cites-cheval-bleu" | "habited" | "seniors-a-domicile" | "opac-oise-chi" | "un-jeune-un-logement" | "apart" | "sip-agena";
                    /** Format: uuid */
                    programmeId?: string;
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
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    housingOutcome?: "kept" | "rehoused" | "lost" | null;
                    /** @default false */
                    leaveOpen?: boolean;
                    /** @default null */
                    reached?: string | null;
                    /** @enum {string} */
                    reason: "objectives_reached" | "at_work" | "stopped_by_tenant" | "contact_lost" | "moved_away" | "other_support" | "other";
                    /** @default null */
                    words?: string | null;
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
    Arrears_homes: {
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
                        items: components["schemas"]["Tenancy"][];
                    };
                };
            };
        };
    };
    Arrears_addHome: {
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
                    chargesCents?: number | null;
                    city?: string | null;
                    /** Format: date */
                    endsOn?: string | null;
                    housingAidCents?: number | null;
                    /** Format: uuid */
                    landlordId?: string;
                    landlordName?: string;
                    postcode?: string | null;
                    reference?: string | null;
                    rentCents?: number | null;
                    /** Format: date */
                    startsOn?: string | null;
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
    TenantProgramme_raise: {
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
                    reason: "heating" | "water" | "electricity" | "safety" | "isolation" | "care" | "other";
                    send?: {
                        shares: boolean;
                        /** Format: email */
                        to: string;
                    };
                    /** @enum {string} */
                    service: "technical" | "social";
                    words: string;
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
    TenantProgramme_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
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
    TenantProgramme_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shares: boolean;
                    /** Format: email */
                    to: string;
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
    TenantProgramme_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sending: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    answeredOn: string;
                    words: string;
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
                    /**
                     * Format: uuid
                     * @default null
                     */
                    companionId?: string | null;
                    /**
                     * @default follow_up
                     * @enum {string}
                     */
                    kind?: "first" | "follow_up" | "cv" | "review" | "signing" | "with_partner" | "urgent";
                    /** @default 60 */
                    minutes?: number;
                    /**
                     * @default home
                     * @enum {string}
                     */
                    place?: "home" | "office" | "elsewhere";
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
    Activities_takeBack: {
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
                    note?: string | null;
                    /** @enum {string} */
                    state: "good" | "worn" | "broken" | "lost";
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
    Activities_listTools: {
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
                        items: components["schemas"]["Tool"][];
                    };
                };
            };
        };
    };
    Activities_addTool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @default null */
                    note?: string | null;
                    /** Format: uuid */
                    programmeId: string;
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
    Activities_changeTool: {
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
                    code: string;
                    name: string;
                    /** @default null */
                    note?: string | null;
                    /** @enum {string} */
                    state: "good" | "worn" | "broken" | "lost" | "retired";
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
    Activities_lend: {
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
                    dueOn: string;
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
                    role: "case_worker" | "volunteer" | "association_manager" | "landlord_staff" | "organiser" | "employer" | "partner" | "administrator";
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
    Visits_sheet: {
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
                    "application/json": components["schemas"]["VisitSheet"];
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
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    reason?: "tenant_asked" | "visitor_absent" | "emergency_elsewhere" | "weather" | "other" | null;
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
                        /** @default [] */
                        barriers?: ("no_experience" | "no_qualification" | "long_without_work" | "no_cv" | "fear_of_interviews" | "limited_hours" | "no_income" | "benefits_interrupted" | "budget_not_held" | "bank_ban" | "no_reserve" | "illness" | "handicap_not_recognised" | "psychic_distress" | "addiction" | "no_doctor" | "care_put_off" | "residence_permit" | "identity_papers" | "court_procedure" | "eviction_procedure" | "violence_suffered" | "over_indebted" | "energy_debts" | "consumer_credit" | "bailiff" | "debts_unknown" | "unfit" | "too_small" | "too_expensive" | "hard_to_keep" | "neighbours" | "far_from_everything" | "no_childcare" | "alone_with_children" | "separation" | "caring_for_relative" | "isolated" | "no_licence" | "no_vehicle" | "no_transport" | "fear_of_travel" | "cost_of_travel" | "spoken_french" | "reading" | "writing" | "counting" | "no_device" | "no_connection" | "no_email" | "not_at_ease" | "online_forms")[];
                        /** @enum {string} */
                        domain: "work" | "money" | "health" | "law" | "debts" | "housing" | "family" | "mobility" | "language" | "digital";
                        level: number;
                        /** @default null */
                        note?: string | null;
                        /** @default [] */
                        strengths?: ("experience" | "qualification" | "motivated" | "reliable" | "clear_plan" | "network" | "regular_income" | "budget_held" | "rights_open" | "reserve" | "good_health" | "followed_up" | "handicap_recognised" | "papers_in_order" | "knows_rights" | "legal_help" | "plan_kept" | "debts_listed" | "asks_for_help" | "well_kept" | "wants_to_stay" | "good_neighbours" | "fits_needs" | "relatives_help" | "childcare_found" | "stable" | "licence" | "vehicle" | "uses_transport" | "ready_to_travel" | "fluent" | "several_languages" | "learning" | "smartphone" | "email" | "at_ease")[];
                    }[];
                    note?: string | null;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    notice?: "letter" | "sms" | null;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    reason?: "not_today" | "no_visit_at_home" | "no_more_support" | "does_not_recall" | "other" | null;
                    /** @default [] */
                    scales?: {
                        level: number;
                        /** @enum {string} */
                        scale: "home_kept" | "social_contact" | "self_esteem";
                    }[];
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
    Visits_reopen: {
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
    Visits_nearby: {
        parameters: {
            query: {
                from: string;
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
                    "application/json": components["schemas"]["HouseholdsNearby"];
                };
            };
        };
    };
    Visits_tour: {
        parameters: {
            query: {
                day: string;
                from?: string;
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
                    "application/json": components["schemas"]["VisitTour"];
                };
            };
        };
    };
    Referrals_readWaiting: {
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
                    "application/json": components["schemas"]["WaitingList"];
                };
            };
        };
    };
    Referrals_assign: {
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
                    caseWorkerId: string;
                    /** @default false */
                    evenIfFull?: boolean;
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
                        tenantId: string | null;
                    };
                };
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
    Sites_list: {
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
                    "application/json": components["schemas"]["WorkSites"];
                };
            };
        };
    };
    Sites_create: {
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
                    beforeState?: string | null;
                    /** Format: date */
                    beganOn: string;
                    /** Format: uuid */
                    programmeId: string;
                    /** Format: uuid */
                    tenantId: string;
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
    Sites_read: {
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
                    "application/json": components["schemas"]["WorkSite"];
                };
            };
        };
    };
    Sites_contract: {
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
    Sites_sign: {
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
                    documentId?: string | null;
                    /** @default null */
                    drawnAssociation?: string | null;
                    /** @default null */
                    drawnFamily?: string | null;
                    signedAssociation: string;
                    signedFamily: string;
                    /** Format: date */
                    signedOn: string;
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
    Sites_attach: {
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
                    documentId: string;
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
    Sites_addCost: {
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
                    cents: number;
                    /** @enum {string} */
                    kind: "materials" | "people" | "tools" | "other";
                    label: string;
                    /** Format: date */
                    onDay: string;
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
    Sites_removeCost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                costId: string;
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
    Sites_finish: {
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
                    afterState: string;
                    /** Format: date */
                    finishedOn: string;
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
    Sites_giveUp: {
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
                    reason: string;
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
    Sites_plan: {
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
                    beforeState?: string | null;
                    days: string[];
                    helpers: {
                        /** @default null */
                        hours?: number | null;
                        /** @enum {string} */
                        kind: "volunteer" | "relative" | "neighbour" | "professional";
                        name: string;
                    }[];
                    tasks: {
                        /** @enum {string} */
                        by: "family" | "helpers" | "association" | "firm";
                        done: boolean;
                        what: string;
                    }[];
                    title: string;
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
    Sites_start: {
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
}
