// Made from openapi.json by generate-client.mjs; what is changed here by hand is lost.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            how: "written" | "spoken" | "link";
            /** Format: uuid */
            id: string;
            notedBy: string | null;
            /** @enum {string} */
            scope: "listing" | "release";
        };
        Cv: {
            document: components["schemas"]["Document"];
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
        Document: {
            filename: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            sizeBytes: number;
            /** Format: date-time */
            uploadedAt: string;
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
                kind: "referrals_to_decide" | "referrals_waiting" | "referrals_decided" | "tenants_without_referent" | "visits_to_note" | "visits_coming" | "cvs_to_review" | "tenants_without_contact" | "release_requests" | "releases_granted" | "placement_checks" | "arrears_to_update" | "offers_draft" | "offers_expiring" | "meetings_without_verdict" | "rally_invitations" | "rallies_coming" | "invitations_unanswered" | "messages_failed";
            }[];
        };
        Message: {
            address: string | null;
            /** @enum {string} */
            channel: "email" | "sms" | "letter";
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
            state: "to_send" | "sending" | "sent" | "failed" | "kept";
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
        Organisation: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "platform" | "landlord" | "association" | "employer";
            name: string;
        };
        PersonalLink: {
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            purpose: "invitation" | "employer_invitation" | "release" | "placement_check" | "tenant_space";
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
        Session: {
            csrfToken: string | null;
            demo: boolean;
            setupRequired: boolean;
            user: {
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    Messaging_list: {
        parameters: {
            query?: {
                page?: number;
                rallyId?: string;
                size?: number;
                state?: "to_send" | "sending" | "sent" | "failed" | "kept";
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
    Tenants_list: {
        parameters: {
            query?: {
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
    Cv_upload: {
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
                    "application/json": components["schemas"]["Document"];
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
}
