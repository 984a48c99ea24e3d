// Generated from the OpenAPI document by `npm run client`; changes here are lost.

export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Exchanges an e-mail and password for a new API token. The only endpoint that needs no token.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get authenticated user
         * @description The token's user, with the current team.
         */
        get: operations["getAuthenticatedUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description Revokes the token that the request was made with.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current team details
         * @description The current team with its owner and its members.
         */
        get: operations["getTeam"];
        /**
         * Update team details
         * @description Changes the fields of the current team that are sent.
         */
        put: operations["updateTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's event types
         * @description All event types of the team, or the page asked for.
         */
        get: operations["listEventTypes"];
        put?: never;
        /**
         * Create a new event type
         * @description Adds an event type; every active staff member offers it unless `staff_ids` says who.
         */
        post: operations["createEventType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single event type
         * @description One event type in full.
         */
        get: operations["getEventType"];
        /**
         * Update an event type
         * @description Changes the fields that are sent.
         */
        put: operations["updateEventType"];
        post?: never;
        /**
         * Delete an event type
         * @description Removes an event type; past bookings keep showing it.
         */
        delete: operations["deleteEventType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all events
         * @description One page of the team's bookings, newest start first, each with a short event_type.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create a new event
         * @description Books one event, or a series when is_recurring is true; without staff_id the staff member is picked.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single event
         * @description One booking with its event type, customer, location, extras and history.
         */
        get: operations["getEvent"];
        /**
         * Update an event
         * @description Changes the fields that are sent, of one event or of a part of its series; a new time is claimed or the change is refused.
         */
        put: operations["updateEvent"];
        post?: never;
        /**
         * Cancel an event
         * @description Cancels a booking, or a part of its series, and frees the time. The JSON body carries reason and scope.
         */
        delete: operations["cancelEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List occurrences
         * @description All dates of a series by its first event, that one included, in their order.
         */
        get: operations["listOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's clients
         * @description One page of the team's clients, newest first.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create a new client
         * @description Adds a client; the e-mail must be new in the team.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single client
         * @description One client in full.
         */
        get: operations["getClient"];
        /**
         * Update a client
         * @description Changes the fields that are sent.
         */
        put: operations["updateClient"];
        post?: never;
        /**
         * Delete a client
         * @description Removes a client; past bookings keep showing it.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's locations
         * @description All locations of the team, or the page asked for.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Create a new location
         * @description Adds a location.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single location
         * @description One location, with phone.
         */
        get: operations["getLocation"];
        /**
         * Update a location
         * @description Changes the fields that are sent.
         */
        put: operations["updateLocation"];
        post?: never;
        /**
         * Delete a location
         * @description Removes a location; past bookings keep showing it.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's workflows
         * @description All workflows of the team, or the page asked for.
         */
        get: operations["listWorkflows"];
        put?: never;
        /**
         * Create a new workflow
         * @description Adds a workflow, for one event type or for all of them.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single workflow
         * @description One workflow, with trigger time and actions.
         */
        get: operations["getWorkflow"];
        /**
         * Update a workflow
         * @description Changes the fields that are sent; `actions` are replaced as a whole.
         */
        put: operations["updateWorkflow"];
        post?: never;
        /**
         * Delete a workflow
         * @description Removes a workflow; what it was about to do is left undone.
         */
        delete: operations["deleteWorkflow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's invoices
         * @description One page of the team's invoices and credit notes, newest first.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create a new invoice
         * @description Writes a draft and gives it the next number. The total is what the items cost, less the discount, plus tax, to the cent.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single invoice
         * @description One invoice with its items, its payments and what is still due.
         */
        get: operations["getInvoice"];
        /**
         * Update an invoice
         * @description Changes the fields of a draft that are sent. Once sent, an invoice is corrected by a credit note; only its `status` can be set.
         */
        put: operations["updateInvoice"];
        post?: never;
        /**
         * Delete an invoice
         * @description Removes a draft; its number is not given out again.
         */
        delete: operations["deleteInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's transactions
         * @description One page of the team's payment transactions, newest first, with filters.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single transaction
         * @description One transaction, with the payment provider's own id.
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's taxes
         * @description All taxes of the team, or the page asked for.
         */
        get: operations["listTaxes"];
        put?: never;
        /**
         * Create a new tax
         * @description Adds a tax.
         */
        post: operations["createTax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single tax
         * @description One tax.
         */
        get: operations["getTax"];
        /**
         * Update a tax
         * @description Changes the fields that are sent. What was priced before keeps its tax.
         */
        put: operations["updateTax"];
        post?: never;
        /**
         * Delete a tax
         * @description Removes a tax; what was priced before keeps it.
         */
        delete: operations["deleteTax"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/device-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a device push token
         * @description Stores or refreshes the user's push token; one known for another user moves to this one.
         */
        post: operations["registerDevicePushToken"];
        /**
         * Remove a device push token
         * @description Forgets a push token, as at logout. An unknown one is answered alike.
         */
        delete: operations["removeDevicePushToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single coupon
         * @description One coupon, with how often it was used.
         */
        get: operations["getCoupon"];
        /**
         * Update a coupon
         * @description Changes the fields that are sent; bookings made with it keep their price.
         */
        put: operations["updateCoupon"];
        post?: never;
        /**
         * Delete a coupon
         * @description Removes a coupon; bookings made with it keep their price, and its code is free again.
         */
        delete: operations["deleteCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/holds/{id}": {
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
         * Release a hold
         * @description Frees the time at once.
         */
        delete: operations["releaseHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extras/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single extra
         * @description One extra.
         */
        get: operations["getExtra"];
        /**
         * Update an extra
         * @description Changes the fields that are sent; bookings made before keep their price.
         */
        put: operations["updateExtra"];
        post?: never;
        /**
         * Delete an extra
         * @description Removes an extra; past bookings keep showing it.
         */
        delete: operations["deleteExtra"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single schedule
         * @description One schedule with its weekly hours and its dates with other hours.
         */
        get: operations["getSchedule"];
        /**
         * Update a schedule
         * @description Changes the fields that are sent; `rules` and `overrides` are replaced as a whole.
         */
        put: operations["updateSchedule"];
        post?: never;
        /**
         * Delete a schedule
         * @description Staff and event types that used it fall back on the next one; the default cannot be deleted.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single staff member
         * @description One staff member.
         */
        get: operations["getStaffMember"];
        /**
         * Update a staff member
         * @description Changes the fields that are sent. Members of the staff role may change their own `timezone` and `schedule_id` only.
         */
        put: operations["updateStaffMember"];
        post?: never;
        /**
         * Delete a staff member
         * @description Removes a staff member; past bookings keep showing them. A team keeps at least one.
         */
        delete: operations["deleteStaffMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-off/{id}": {
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
         * Delete time off
         * @description The staff member can be booked again in that time.
         */
        delete: operations["deleteTimeOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}": {
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
         * Delete an API token
         * @description Revokes a token: it is refused at once.
         */
        delete: operations["deleteAPIToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's coupons
         * @description All coupons of the team, or the page asked for.
         */
        get: operations["listCoupons"];
        put?: never;
        /**
         * Create a new coupon
         * @description Adds a discount code; the code must be new in the team.
         */
        post: operations["createCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-types/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the free slots of an event type
         * @description The times that can be booked in a range of days, ordered by start. Starts step by `increment_minutes` from the start of each interval of opening hours, by the wall clock of the schedule.
         */
        get: operations["listFreeSlotsEventType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extras": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's extras
         * @description All extras of the team, or the page asked for.
         */
        get: operations["listExtras"];
        put?: never;
        /**
         * Create a new extra
         * @description Adds an extra to the event types named.
         */
        post: operations["createExtra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * @description The schedules of the team, or the page asked for; members of the staff role see their own and the default.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create a schedule
         * @description Adds a schedule. Made by a member of the staff role, it becomes their own at once.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's staff
         * @description All staff members of the team, or the page asked for.
         */
        get: operations["listStaff"];
        put?: never;
        /**
         * Create a new staff member
         * @description Adds someone who can be booked for the event types named.
         */
        post: operations["createStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stranded-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stranded events
         * @description Future events that no longer fit after a change of hours, time off or staff, by start, each with the reason. Those kept on purpose are not listed.
         */
        get: operations["listStrandedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List time off
         * @description Time off of the team’s staff, or the page asked for; members of the staff role see their own.
         */
        get: operations["listTimeOff"];
        put?: never;
        /**
         * Create time off
         * @description Takes a stretch of time off. Appointments that lie in it stay and are listed as stranded.
         */
        post: operations["createTimeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team's API tokens
         * @description The tokens of the team that were not revoked, newest first. Tokens of a login are not among them.
         */
        get: operations["listAPITokens"];
        put?: never;
        /**
         * Create a new API token
         * @description Makes a token that can do what its abilities say, never more than who makes it. The token is shown this once.
         */
        post: operations["createAPIToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a coupon
         * @description What a booking would cost with a code, its taxes included, or 422 `coupon_invalid` saying why it cannot be used. Nothing is used up.
         */
        post: operations["validateCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a time
         * @description Keeps a time, and a seat in a group, for somebody who is still checking out; it frees itself when it runs out.
         */
        post: operations["holdTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a booking
         * @description Takes what POST /events takes and answers with dates, alternatives and price. Nothing is written.
         */
        post: operations["previewBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a credit note for an invoice
         * @description Corrects a sent invoice as a whole: a document of its own with every amount below zero. An unpaid invoice is cancelled by it.
         */
        post: operations["createCreditNoteInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment of an invoice
         * @description Writes down money received outside Openslot: a transaction, and what is left to pay.
         */
        post: operations["recordPaymentInvoice"];
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
        Login: {
            /** @description Shown this one time: send it as `Authorization: Bearer <token>`. */
            token: string;
            user: components["schemas"]["User"];
        };
        /** @description A person who signs in. */
        User: {
            id: number;
            /** @example Jane Smith */
            name: string;
            /**
             * Format: email
             * @description E-mail address; compared without regard to case.
             */
            email: string;
            /** @description Phone number as given. */
            phone: string | null;
            /** @description IANA time zone of the user; the team's may differ. */
            timezone: string;
            /** @description The team that tokens of a login work for; null when the user left every team. */
            current_team: {
                id: number;
                /** @example My Business */
                name: string;
                /**
                 * @description Part of the booking address.
                 * @example my-business
                 */
                slug: string;
            } | null;
        };
        /** @description Every answer that is no success. */
        Error: {
            /** @description What went wrong, for people. */
            message: string;
            /** @description What went wrong, for programs. Codes stay; messages may be reworded. */
            code: string;
        };
        /** @description Input that cannot be used, or a state that does not allow it. */
        Refusal: {
            /** @description What went wrong, for people. */
            message: string;
            /**
             * @description What went wrong, for programs.
             * @enum {string}
             */
            code: "invalid" | "time_unavailable" | "payment_required" | "payment_failed" | "coupon_invalid" | "wrong_state" | "idempotency_mismatch";
            /** @description Everything that is wrong, by field: `invitee_email`, `rules.0.start`. */
            errors?: {
                [key: string]: string[];
            };
            /** @description Of a series: every time that cannot be had. */
            conflicts?: components["schemas"]["Conflict"][];
        };
        /** @description A time that cannot be had, why, and the nearest free times. */
        Conflict: {
            /**
             * Format: date-time
             * @description Start. Answers are UTC; an offset is understood.
             */
            start_time: string;
            /** @enum {string} */
            reason: "past" | "day_off" | "outside_hours" | "minimum_notice" | "maximum_advance" | "full" | "busy" | "buffer" | "daily_limit";
            alternatives: {
                /**
                 * Format: date-time
                 * @description Start. Answers are UTC; an offset is understood.
                 */
                start_time: string;
                /**
                 * Format: date-time
                 * @description End. Answers are UTC; an offset is understood.
                 */
                end_time: string;
            }[];
        };
        Me: {
            user: components["schemas"]["User"];
        };
        /**
         * @description A business with its owner and its members.
         * @example {
         *       "id": 1,
         *       "name": "My Business",
         *       "slug": "my-business",
         *       "timezone": "America/New_York",
         *       "currency": "USD",
         *       "locale": "en",
         *       "invoice_prefix": "INV-",
         *       "accent_color": null,
         *       "owner": {
         *         "id": 1,
         *         "name": "Jane Smith",
         *         "email": "jane@example.com"
         *       },
         *       "users": [
         *         {
         *           "id": 1,
         *           "name": "Jane Smith",
         *           "email": "jane@example.com",
         *           "role": "owner"
         *         }
         *       ]
         *     }
         */
        Team: {
            id: number;
            name: string;
            /** @description Unique in all teams. */
            slug: string;
            /** @description IANA zone. */
            timezone: string;
            /** @description ISO 4217 code, for new prices. */
            currency: string;
            /** @description Language of messages to clients. */
            locale: string;
            invoice_prefix: string;
            /** @description `#RRGGBB` of the booking pages. */
            accent_color: string | null;
            owner: {
                id: number;
                name: string;
                /**
                 * Format: email
                 * @description E-mail address; compared without regard to case.
                 */
                email: string;
            };
            users: {
                id: number;
                name: string;
                /**
                 * Format: email
                 * @description E-mail address; compared without regard to case.
                 */
                email: string;
                /** @enum {string} */
                role: "owner" | "admin" | "manager" | "staff";
            }[];
        };
        /** @description A team that was changed. */
        UpdatedTeam: {
            id: number;
            name: string;
            /** @description Unique in all teams. */
            slug: string;
        };
        /** @description An event type in a list. */
        EventTypeSummary: {
            id: number;
            name: string;
            /** @description Unique in the team; renaming keeps it. */
            slug: string;
            /** @description Minutes. */
            duration: number;
            /** @description `#RRGGBB` */
            color: string;
            /** @description Whether it can be booked. */
            is_active: boolean;
            requires_payment: boolean;
        };
        /** @description Where the page stands in the whole list; lists that are not asked for a page have none. */
        PageMeta: {
            /**
             * @description This page, from 1.
             * @example 1
             */
            current_page: number;
            /**
             * @description Rows that match, on all pages.
             * @example 150
             */
            total: number;
            /**
             * @description Rows a page.
             * @example 50
             */
            per_page: number;
            /**
             * @description The last page that has rows.
             * @example 3
             */
            last_page: number;
            /**
             * @description Send it as `cursor` to go on after the last row; null at the end.
             * @example eyJpZCI6MX0
             */
            next_cursor: string | null;
        };
        /** @description An event type that was created or changed. */
        WrittenEventType: {
            id: number;
            name: string;
            /** @description Minutes. */
            duration: number;
        };
        /**
         * @description Something that can be booked.
         * @example {
         *       "id": 1,
         *       "name": "30-min Consultation",
         *       "slug": "30-min-consultation",
         *       "duration": 30,
         *       "color": "#3B82F6",
         *       "is_active": true,
         *       "requires_payment": false,
         *       "location_type": "zoom",
         *       "price": 50,
         *       "increment_minutes": 15,
         *       "currency": "USD",
         *       "description": "A quick consultation to discuss your needs",
         *       "kind": "one_on_one",
         *       "buffer_before": 0,
         *       "buffer_after": 10,
         *       "minimum_notice": 120,
         *       "maximum_advance": 60,
         *       "daily_limit": null,
         *       "capacity": 1,
         *       "cancellation_window": 24,
         *       "schedule_id": null,
         *       "staff_ids": [
         *         1
         *       ],
         *       "location_ids": [
         *         1
         *       ],
         *       "extra_ids": [
         *         1
         *       ],
         *       "questions": [
         *         {
         *           "id": 1,
         *           "label": "What is it about?",
         *           "type": "textarea",
         *           "options": [],
         *           "is_required": true
         *         }
         *       ]
         *     }
         */
        EventType: {
            id: number;
            name: string;
            /** @description Unique in the team; renaming keeps it. */
            slug: string;
            /** @description Minutes. */
            duration: number;
            /** @description `#RRGGBB` */
            color: string;
            /** @description Whether it can be booked. */
            is_active: boolean;
            requires_payment: boolean;
            /** @enum {string|null} */
            location_type: "in_person" | "phone" | "zoom" | "google_meet" | "microsoft_teams" | "jitsi" | "custom_link" | null;
            /** @description In major units of `currency`. */
            price: number;
            /** @description Minutes from one start on offer to the next. */
            increment_minutes: number;
            /** @description ISO 4217 code. */
            currency: string;
            description: string | null;
            /** @enum {string} */
            kind: "one_on_one" | "group" | "collective" | "round_robin";
            /** @description Minutes kept free before. */
            buffer_before: number;
            /** @description Minutes kept free after. */
            buffer_after: number;
            /** @description Minutes from now in which it cannot be booked. */
            minimum_notice: number;
            /** @description Days ahead that it can be booked. */
            maximum_advance: number | null;
            /** @description Most a day. */
            daily_limit: number | null;
            /** @description Seats of a `group`. */
            capacity: number;
            /** @description Hours before the start in which invitees cannot cancel. */
            cancellation_window: number;
            /** @description Hours for staff without their own. */
            schedule_id: number | null;
            staff_ids: number[];
            location_ids: number[];
            extra_ids: number[];
            questions: components["schemas"]["Question"][];
        };
        /** @description What is asked at booking. */
        Question: {
            id: number;
            label: string;
            /** @enum {string} */
            type: "text" | "textarea" | "select" | "checkbox" | "phone" | "number" | "date";
            /** @description What a `select` offers. */
            options: string[];
            is_required: boolean;
        };
        /** @description A booking as lists show it. */
        EventRow: {
            id: number;
            event_type_id: number;
            /**
             * Format: date-time
             * @description Start. Answers are UTC; an offset is understood.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End. Answers are UTC; an offset is understood.
             */
            end_time: string;
            /** @enum {string} */
            status: "pending" | "scheduled" | "completed" | "cancelled" | "no_show";
            invitee_name: string;
            /** Format: email */
            invitee_email: string;
            /** @description The client; `/clients/{id}`. */
            customer_id: number;
            /**
             * Format: date
             * @description Calendar day in the team's zone.
             */
            date: string;
            event_type: {
                id: number;
                name: string;
                /** @description Minutes. */
                duration: number;
            };
        };
        /** @description What writing a booking answers with; of a new series its first event. */
        WrittenEvent: {
            id: number;
            event_type_id: number;
            /**
             * Format: date-time
             * @description Start. Answers are UTC; an offset is understood.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End. Answers are UTC; an offset is understood.
             */
            end_time: string;
            /** @enum {string} */
            status: "pending" | "scheduled" | "completed" | "cancelled" | "no_show";
            invitee_name: string;
            /** Format: email */
            invitee_email: string;
        };
        /** @description One booking with everything around it. */
        Event: {
            id: number;
            event_type_id: number;
            /**
             * Format: date-time
             * @description Start. Answers are UTC; an offset is understood.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End. Answers are UTC; an offset is understood.
             */
            end_time: string;
            /** @enum {string} */
            status: "pending" | "scheduled" | "completed" | "cancelled" | "no_show";
            invitee_name: string;
            /** Format: email */
            invitee_email: string;
            /** @description The client; `/clients/{id}`. */
            customer_id: number;
            /**
             * Format: date
             * @description Calendar day in the team's zone.
             */
            date: string;
            invitee_phone: string | null;
            /** @description IANA time zone of the person who books. */
            invitee_timezone: string | null;
            notes: string | null;
            /** @description Whether it is the first event of a series. */
            is_recurring: boolean;
            /** @enum {string|null} */
            recurrence_frequency: "daily" | "weekly" | "biweekly" | "monthly" | null;
            event_type: {
                id: number;
                name: string;
                /** @description Minutes. */
                duration: number;
            };
            customer: {
                id: number;
                name: string;
                /** @description E-mail address; compared without regard to case. */
                email: string | null;
            };
            location: {
                id: number;
                name: string;
            } | null;
            staff: {
                id: number;
                name: string;
            } | null;
            staff_id: number | null;
            location_id: number | null;
            /** @description Of every event of a series. */
            series: {
                id: number;
                /** @enum {string} */
                frequency: "daily" | "weekly" | "biweekly" | "monthly";
                count: number;
            } | null;
            extras: {
                id: number;
                name: string;
                /** @description In major units of the currency: `49.5` is 49.50. */
                price: number;
                quantity: number;
            }[];
            /** @description All dates of its series. */
            occurrences: components["schemas"]["Occurrence"][];
            /** @description Major units, frozen when booked. */
            price: {
                /** @description ISO 4217 code. */
                currency: string;
                /** @description The service, before discount and tax. */
                subtotal: number;
                extras: number;
                discount: number;
                tax: number;
                /** @description In major units of the currency. */
                total: number;
                /** @description Payments without what was given back. */
                paid: number;
                due: number;
            };
            coupon_code: string | null;
            answers: {
                question_id: number;
                label: string;
                answer: string;
            }[];
            /** @enum {string|null} */
            meeting_type: "in_person" | "phone" | "zoom" | "google_meet" | "microsoft_teams" | "jitsi" | "custom_link" | null;
            meeting_url: string | null;
            manage_url: string | null;
            /** Format: date-time */
            cancelled_at: string | null;
            cancellation_reason: string | null;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created_at: string;
            history: {
                /** Format: date-time */
                at: string;
                actor: string;
                action: string;
                /** @description By field, before and after. */
                changes: unknown;
            }[];
        };
        /** @description One date of a series; an event of its own. */
        Occurrence: {
            id: number;
            /**
             * Format: date
             * @description Calendar day in the team's zone.
             */
            date: string;
            /**
             * Format: date-time
             * @description Start. Answers are UTC; an offset is understood.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End. Answers are UTC; an offset is understood.
             */
            end_time: string;
            /** @enum {string} */
            status: "pending" | "scheduled" | "completed" | "cancelled" | "no_show";
        };
        /** @description A booking that was cancelled. */
        CancelledEvent: {
            id: number;
            /** @enum {string} */
            status: "pending" | "scheduled" | "completed" | "cancelled" | "no_show";
            cancellation_reason: string | null;
        };
        /** @description A client in a list. */
        ClientSummary: {
            id: number;
            name: string;
            /** @description Unique in the team, case ignored. */
            email: string | null;
            /** @description Phone number as given. */
            phone: string | null;
            /** @description Whether it can be used for new bookings. */
            is_active: boolean;
            /** @description In order of the alphabet. */
            tags: string[];
        };
        /** @description A client who was added. */
        CreatedClient: {
            id: number;
            name: string;
            /** @description Unique in the team, case ignored. */
            email: string | null;
            /** @description Phone number as given. */
            phone: string | null;
        };
        /**
         * @description A person who books.
         * @example {
         *       "id": 1,
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "phone": "+1234567890",
         *       "is_active": true,
         *       "tags": [
         *         "VIP"
         *       ],
         *       "notes": "VIP customer",
         *       "timezone": "America/New_York"
         *     }
         */
        Client: {
            id: number;
            name: string;
            /** @description Unique in the team, case ignored. */
            email: string | null;
            /** @description Phone number as given. */
            phone: string | null;
            /** @description Whether it can be used for new bookings. */
            is_active: boolean;
            /** @description In order of the alphabet. */
            tags: string[];
            /** @description For the team only. */
            notes: string | null;
            /** @description IANA zone that times are written in for them. */
            timezone: string | null;
        };
        /** @description A client who was changed. */
        UpdatedClient: {
            id: number;
            name: string;
            /** @description Unique in the team, case ignored. */
            email: string | null;
        };
        /** @description A location in a list. */
        LocationSummary: {
            id: number;
            name: string;
            address: string | null;
            city: string | null;
            state: string | null;
            /** @description Two letters, ISO 3166. */
            country: string | null;
            /** @description Whether new bookings can take place there. */
            is_active: boolean;
        };
        /** @description A location that was created. */
        CreatedLocation: {
            id: number;
            name: string;
            address: string | null;
            city: string | null;
        };
        /**
         * @description A place where events happen.
         * @example {
         *       "id": 1,
         *       "name": "Main Office",
         *       "address": "123 Main St",
         *       "city": "New York",
         *       "state": "NY",
         *       "country": "US",
         *       "is_active": true,
         *       "phone": "+1234567890",
         *       "zip": "10001",
         *       "timezone": null,
         *       "capacity": null
         *     }
         */
        Location: {
            id: number;
            name: string;
            address: string | null;
            city: string | null;
            state: string | null;
            /** @description Two letters, ISO 3166. */
            country: string | null;
            /** @description Whether new bookings can take place there. */
            is_active: boolean;
            /** @description Phone number as given. */
            phone: string | null;
            zip: string | null;
            /** @description IANA zone; the zone of the team when null. */
            timezone: string | null;
            /** @description Bookings at one time; no limit when null. At 1 the place itself cannot be booked twice. */
            capacity: number | null;
        };
        /** @description A location that was changed. */
        UpdatedLocation: {
            id: number;
            name: string;
            address: string | null;
        };
        /**
         * @description A workflow in a list.
         * @example {
         *       "id": 1,
         *       "name": "Follow-up Email",
         *       "trigger_type": "after_event",
         *       "is_active": true
         *     }
         */
        WorkflowSummary: {
            id: number;
            name: string;
            /** @enum {string} */
            trigger_type: "event_scheduled" | "event_cancelled" | "event_rescheduled" | "event_completed" | "before_event" | "after_event";
            /** @description Whether it can be used for new bookings. */
            is_active: boolean;
        };
        /**
         * @description What writing a workflow answers with.
         * @example {
         *       "id": 1,
         *       "name": "Follow-up Email",
         *       "trigger_type": "after_event"
         *     }
         */
        WrittenWorkflow: {
            id: number;
            name: string;
            /** @enum {string} */
            trigger_type: "event_scheduled" | "event_cancelled" | "event_rescheduled" | "event_completed" | "before_event" | "after_event";
        };
        /**
         * @description What is done by itself when something happens to an event, or some time before or after it.
         * @example {
         *       "id": 1,
         *       "name": "Follow-up Email",
         *       "trigger_type": "after_event",
         *       "is_active": true,
         *       "trigger_time": 60,
         *       "event_type_id": null,
         *       "actions": [
         *         {
         *           "type": "email_invitee",
         *           "subject": "Thank you",
         *           "body": "It was good to see you, {invitee_name}.",
         *           "is_active": true
         *         }
         *       ]
         *     }
         */
        Workflow: {
            id: number;
            name: string;
            /** @enum {string} */
            trigger_type: "event_scheduled" | "event_cancelled" | "event_rescheduled" | "event_completed" | "before_event" | "after_event";
            /** @description Whether it can be used for new bookings. */
            is_active: boolean;
            /** @description Whole minutes before or after what triggers it. */
            trigger_time: number;
            /** @description The only event type it runs for; every one when null. */
            event_type_id: number | null;
            /** @description Done in this order. */
            actions: {
                /** @enum {string} */
                type: "email" | "email_invitee" | "email_host" | "send_sms" | "webhook" | "push" | "add_tag" | "remove_tag";
                subject: string | null;
                body: string | null;
                /** @description Whether it is done; `false` for a step that is switched off. */
                is_active: boolean;
                /** @description Of a `webhook`. */
                url?: string;
                /** @description Of `add_tag` and `remove_tag`. */
                tag?: string;
            }[];
        };
        /**
         * @description An invoice or a credit note in a list.
         * @example {
         *       "id": 1,
         *       "invoice_number": "INV-0001",
         *       "customer_name": "John Doe",
         *       "customer_email": "john@example.com",
         *       "total": 150,
         *       "status": "paid",
         *       "invoice_date": "2026-03-01",
         *       "due_date": "2026-03-15",
         *       "currency": "USD"
         *     }
         */
        InvoiceSummary: {
            id: number;
            invoice_number: string;
            customer_name: string;
            customer_email: string | null;
            /** @description In major units; below zero on a credit note. */
            total: number;
            /**
             * @description `overdue` from the day after `due_date`, in the time zone of the team, until it is paid.
             * @enum {string}
             */
            status: "draft" | "sent" | "paid" | "partially_paid" | "overdue" | "cancelled" | "refunded";
            /** Format: date */
            invoice_date: string;
            /** Format: date */
            due_date: string | null;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /**
         * @description What writing an invoice answers with.
         * @example {
         *       "id": 1,
         *       "invoice_number": "INV-0001",
         *       "total": 150,
         *       "status": "draft"
         *     }
         */
        WrittenInvoice: {
            id: number;
            invoice_number: string;
            /** @description In major units of the currency. */
            total: number;
            /** @enum {string} */
            status: "draft" | "sent" | "paid" | "partially_paid" | "overdue" | "cancelled" | "refunded";
        };
        /**
         * @description An invoice or a credit note. All amounts are in major units of its currency.
         * @example {
         *       "id": 1,
         *       "invoice_number": "INV-0001",
         *       "customer_name": "John Doe",
         *       "customer_email": "john@example.com",
         *       "total": 150,
         *       "status": "paid",
         *       "invoice_date": "2026-03-01",
         *       "due_date": "2026-03-15",
         *       "items": [
         *         {
         *           "description": "Consultation",
         *           "quantity": 1.5,
         *           "unit_price": 100,
         *           "total": 150
         *         }
         *       ],
         *       "customer_id": 1,
         *       "currency": "USD",
         *       "tax_rate": 0,
         *       "discount_amount": 0,
         *       "notes": "Thank you for your business",
         *       "subtotal": 150,
         *       "tax_amount": 0,
         *       "amount_paid": 150,
         *       "amount_due": 0,
         *       "sent_at": "2026-03-01T09:00:00Z",
         *       "credit_note_for": null,
         *       "credit_note_ids": [],
         *       "payments": [
         *         {
         *           "id": 1,
         *           "type": "payment",
         *           "amount": 150,
         *           "provider": "bank_transfer",
         *           "date": "2026-03-10"
         *         }
         *       ]
         *     }
         */
        Invoice: {
            id: number;
            invoice_number: string;
            customer_name: string;
            customer_email: string | null;
            /** @description In major units; below zero on a credit note. */
            total: number;
            /**
             * @description `overdue` from the day after `due_date`, in the time zone of the team, until it is paid.
             * @enum {string}
             */
            status: "draft" | "sent" | "paid" | "partially_paid" | "overdue" | "cancelled" | "refunded";
            /** Format: date */
            invoice_date: string;
            /** Format: date */
            due_date: string | null;
            items: {
                description: string;
                quantity: number;
                unit_price: number;
                /** @description Quantity times price, before discount and tax. */
                total: number;
            }[];
            /** @description The client; `/clients/{id}`. */
            customer_id: number | null;
            /** @description ISO 4217 code. */
            currency: string;
            /** @description Percent. */
            tax_rate: number;
            discount_amount: number;
            notes: string | null;
            /** @description All items, before discount and tax. */
            subtotal: number;
            tax_amount: number;
            amount_paid: number;
            amount_due: number;
            /** Format: date-time */
            sent_at: string | null;
            /** @description The invoice that this credit note corrects. */
            credit_note_for: number | null;
            credit_note_ids: number[];
            /** @description Completed transactions, also those that gave money back. */
            payments: {
                id: number;
                type: string;
                /** @description In major units of the currency. */
                amount: number;
                provider: string;
                /**
                 * Format: date
                 * @description Calendar day in the team's time zone.
                 */
                date: string;
            }[];
        };
        /** @description Money that moved, or was meant to. */
        TransactionSummary: {
            id: number;
            /**
             * @description Major units of the currency
             * @example 150
             */
            amount: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "partially_refunded";
            /** @enum {string} */
            provider: "stripe" | "paypal" | "square" | "mollie" | "authorize_net" | "on_site" | "bank_transfer" | "cash";
            /**
             * @description UTC
             * @example 2026-03-01T12:00:00Z
             */
            created_at: string;
        };
        /** @description Money that moved, or was meant to, with the provider's own id. */
        Transaction: {
            id: number;
            /**
             * @description Major units of the currency
             * @example 150
             */
            amount: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "partially_refunded";
            /** @enum {string} */
            provider: "stripe" | "paypal" | "square" | "mollie" | "authorize_net" | "on_site" | "bank_transfer" | "cash";
            /**
             * @description UTC
             * @example 2026-03-01T12:00:00Z
             */
            created_at: string;
            /** @enum {string} */
            type: "payment" | "refund" | "partial_refund";
            /** @description What the provider keeps, in major units; 0 while it is not known */
            fee: number;
            /**
             * @description The provider's own id
             * @example pi_abc123
             */
            provider_transaction_id: string | null;
            client: {
                id: number;
                name: string;
                /** @description E-mail address; compared without regard to case. */
                email: string | null;
            } | null;
            event_id: number | null;
            invoice_id: number | null;
            /** @description The payment that a refund gives back */
            refunds_id: number | null;
            /**
             * @description Why it failed, as a word that stays the same
             * @example insufficient_funds
             */
            failure_reason: string | null;
        };
        /** @description A tax that is part of prices. */
        Tax: {
            id: number;
            name: string;
            /**
             * @description Percent
             * @example 8.5
             */
            rate: number;
            /** @description Whether it can be used for new bookings. */
            is_active: boolean;
            /** @description Whether prices contain the tax already */
            is_inclusive: boolean;
        };
        /**
         * @description A code that takes something off the price of a booking.
         * @example {
         *       "id": 1,
         *       "code": "SPRING10",
         *       "name": "Spring offer",
         *       "discount_type": "percentage",
         *       "discount_value": 10,
         *       "currency": "USD",
         *       "minimum_amount": 50,
         *       "maximum_discount": null,
         *       "usage_limit": 100,
         *       "usage_limit_per_client": 1,
         *       "times_used": 12,
         *       "valid_from": "2026-03-01T00:00:00Z",
         *       "valid_until": "2026-06-01T00:00:00Z",
         *       "event_type_id": null,
         *       "applies_to_extras": true,
         *       "is_active": true
         *     }
         */
        Coupon: {
            id: number;
            code: string;
            name: string | null;
            /** @enum {string} */
            discount_type: "percentage" | "fixed";
            /** @description Percent, or an amount in major units. */
            discount_value: number;
            /** @description Of the amounts. */
            currency: string;
            /** @description What the lines it reduces must cost at least. */
            minimum_amount: number | null;
            /** @description The most a percentage takes off. */
            maximum_discount: number | null;
            usage_limit: number | null;
            usage_limit_per_client: number | null;
            /** @description Uses of bookings that fell away are given back. */
            times_used: number;
            /** Format: date-time */
            valid_from: string | null;
            /**
             * Format: date-time
             * @description From this instant on it is refused.
             */
            valid_until: string | null;
            /** @description The only event type it is good for. */
            event_type_id: number | null;
            applies_to_extras: boolean;
            /** @description Whether it can be used for new bookings. */
            is_active: boolean;
        };
        /**
         * @description An add-on to a booking, with a price and minutes of its own.
         * @example {
         *       "id": 1,
         *       "name": "Beard trim",
         *       "description": null,
         *       "price": 12.5,
         *       "currency": "USD",
         *       "duration": 10,
         *       "max_quantity": 1,
         *       "is_required": false,
         *       "is_active": true,
         *       "event_type_ids": [
         *         1
         *       ]
         *     }
         */
        Extra: {
            id: number;
            name: string;
            description: string | null;
            /** @description Of one, in major units of `currency`. */
            price: number;
            /** @description ISO 4217 code. */
            currency: string;
            /** @description Minutes that one makes the event longer. */
            duration: number;
            /** @description Most in one booking. */
            max_quantity: number;
            /** @description Whether every booking includes it. */
            is_required: boolean;
            /** @description Whether new bookings can include it. */
            is_active: boolean;
            /** @description The event types that offer it. */
            event_type_ids: number[];
        };
        /**
         * @description Weekly opening hours in one zone, with other hours on single dates.
         * @example {
         *       "id": 1,
         *       "name": "Working hours",
         *       "timezone": "Europe/Madrid",
         *       "is_default": true,
         *       "rules": [
         *         {
         *           "day": 1,
         *           "start": "09:00",
         *           "end": "17:00"
         *         }
         *       ],
         *       "overrides": [
         *         {
         *           "date": "2026-12-25",
         *           "intervals": []
         *         }
         *       ]
         *     }
         */
        Schedule: {
            id: number;
            name: string;
            /** @description IANA zone. */
            timezone: string;
            /** @description Used by whoever has no schedule of their own; one a team. */
            is_default: boolean;
            rules: {
                /** @description 0 is Sunday. */
                day: number;
                /** @description `HH:MM` on the wall of the schedule’s zone. */
                start: string;
                /** @description `HH:MM` or `24:00`; at or before the start it means the next day. */
                end: string;
            }[];
            overrides: {
                /** @description `YYYY-MM-DD` */
                date: string;
                /** @description Empty when the day is closed. */
                intervals: {
                    /** @description `HH:MM` on the wall of the schedule’s zone. */
                    start: string;
                    /** @description `HH:MM` or `24:00`; at or before the start it means the next day. */
                    end: string;
                }[];
            }[];
        };
        /**
         * @description Someone who can be booked; may be linked to a user who signs in.
         * @example {
         *       "id": 1,
         *       "name": "Jane Smith",
         *       "email": "jane@example.com",
         *       "phone": "+1234567890",
         *       "timezone": "America/New_York",
         *       "color": "#4640D4",
         *       "is_active": true,
         *       "user_id": 1,
         *       "schedule_id": null,
         *       "daily_limit": null,
         *       "event_type_ids": [
         *         1
         *       ]
         *     }
         */
        Staff: {
            id: number;
            name: string;
            /** @description E-mail address; compared without regard to case. */
            email: string | null;
            /** @description Phone number as given. */
            phone: string | null;
            /** @description IANA zone; the zone of the team when null. */
            timezone: string | null;
            /** @description `#RRGGBB` */
            color: string;
            /** @description Whether new events can be booked with them. */
            is_active: boolean;
            /** @description The member of the team that they sign in as. */
            user_id: number | null;
            /** @description Their own hours; without it those of the event type, else of the team. */
            schedule_id: number | null;
            /** @description Most events a day, in the zone of the team. */
            daily_limit: number | null;
            /** @description The event types that they offer. */
            event_type_ids: number[];
        };
        /**
         * @description The times at which an event type can be booked, by start.
         * @example {
         *       "data": [
         *         {
         *           "date": "2026-03-02",
         *           "start_time": "2026-03-02T08:00:00Z",
         *           "end_time": "2026-03-02T08:30:00Z",
         *           "staff_ids": [
         *             1
         *           ],
         *           "seats_left": 1
         *         }
         *       ],
         *       "meta": {
         *         "timezone": "Europe/Berlin",
         *         "duration": 30,
         *         "increment_minutes": 15
         *       }
         *     }
         */
        Slots: {
            data: components["schemas"]["Slot"][];
            meta: {
                /** @description IANA time zone. */
                timezone: string;
                /** @description Minutes, extras included. */
                duration: number;
                /** @description Starts are offered every so many minutes. */
                increment_minutes: number;
            };
            /** @description Only with `explain=1`. */
            excluded?: components["schemas"]["ExcludedSlot"][];
        };
        /** @description A time that can be booked. */
        Slot: {
            /**
             * Format: date
             * @description Day of the start in the `timezone` asked for.
             */
            date: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description UTC; extras included, buffers not.
             */
            end_time: string;
            /** @description Any of them can take it; all do where the event is collective. */
            staff_ids: number[];
            /** @description Bookings a group still takes at this time; 1 for other kinds. */
            seats_left: number;
        };
        /** @description A time that cannot be booked, and why. */
        ExcludedSlot: {
            /**
             * Format: date
             * @description Day of the start in the `timezone` asked for.
             */
            date: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description UTC; extras included, buffers not.
             */
            end_time: string;
            /**
             * @description The first that applies: `past`; `day_off` (no hours that day, or time off); `outside_hours`; `minimum_notice`; `maximum_advance`; `full` (no seats left); `busy`; `buffer` (only the time before or after it is taken); `daily_limit`. Of several staff the one nearest to being bookable counts.
             * @enum {string}
             */
            reason: "past" | "day_off" | "outside_hours" | "minimum_notice" | "maximum_advance" | "full" | "busy" | "buffer" | "daily_limit";
        };
        /**
         * @description A future event that no longer fits the hours of whoever takes it.
         * @example {
         *       "id": 1,
         *       "event_type_id": 1,
         *       "customer_id": 1,
         *       "date": "2026-03-02",
         *       "start_time": "2026-03-02T16:00:00Z",
         *       "end_time": "2026-03-02T16:30:00Z",
         *       "status": "scheduled",
         *       "invitee_name": "John Doe",
         *       "invitee_email": "john@example.com",
         *       "event_type": {
         *         "id": 1,
         *         "name": "Consultation",
         *         "duration": 30
         *       },
         *       "staff": {
         *         "id": 1,
         *         "name": "Jane Smith"
         *       },
         *       "reason": "outside_hours"
         *     }
         */
        StrandedEvent: {
            id: number;
            event_type_id: number;
            /** @description The client; `/clients/{id}`. */
            customer_id: number;
            /** @description Calendar day of the start in the team’s zone. */
            date: string;
            /** @description UTC. */
            start_time: string;
            /** @description UTC. */
            end_time: string;
            /** @enum {string} */
            status: "pending" | "scheduled";
            invitee_name: string;
            /** Format: email */
            invitee_email: string;
            event_type: {
                id: number;
                name: string;
                /** @description Minutes. */
                duration: number;
            };
            staff: {
                id: number;
                name: string;
            };
            /**
             * @description Outside the weekly hours, on a closed day, in time off, or booked with somebody who is inactive or no longer offers it.
             * @enum {string}
             */
            reason: "outside_hours" | "day_off" | "time_off" | "staff_inactive" | "not_offered";
        };
        /**
         * @description A stretch of time in which a staff member cannot be booked, whatever their hours.
         * @example {
         *       "id": 1,
         *       "staff_id": 1,
         *       "starts_at": "2026-03-02T08:00:00Z",
         *       "ends_at": "2026-03-06T17:00:00Z",
         *       "reason": "Holidays"
         *     }
         */
        TimeOff: {
            id: number;
            staff_id: number;
            /** @description UTC. */
            starts_at: string;
            /** @description UTC, exclusive. */
            ends_at: string;
            reason: string | null;
        };
        /**
         * @description An API token of the team, without its secret.
         * @example {
         *       "id": 12,
         *       "name": "Website",
         *       "abilities": [
         *         "events:write",
         *         "event-types:read"
         *       ],
         *       "hint": "q7Xa",
         *       "last_used_at": "2026-02-15T14:00:00Z",
         *       "last_used_ip": "203.0.113.7",
         *       "expires_at": null,
         *       "created_at": "2026-02-01T09:30:00Z",
         *       "user": {
         *         "id": 1,
         *         "name": "Jane Smith"
         *       }
         *     }
         */
        Token: {
            id: number;
            name: string;
            /** @description `*` is everything that its user may do. */
            abilities: string[];
            /** @description The first characters of its secret part. */
            hint: string;
            /** @description To the minute. */
            last_used_at: string | null;
            last_used_ip: string | null;
            /** @description Never, when null. */
            expires_at: string | null;
            /** @description When it was made, UTC. */
            created_at: string;
            /** @description Whose rights it has. */
            user: {
                id: number;
                name: string;
            };
        };
        /**
         * @description A new API token, with the token itself.
         * @example {
         *       "id": 12,
         *       "name": "Website",
         *       "abilities": [
         *         "events:write",
         *         "event-types:read"
         *       ],
         *       "hint": "q7Xa",
         *       "last_used_at": null,
         *       "last_used_ip": null,
         *       "expires_at": null,
         *       "created_at": "2026-02-01T09:30:00Z",
         *       "user": {
         *         "id": 1,
         *         "name": "Jane Smith"
         *       },
         *       "token": "12|q7Xa…"
         *     }
         */
        CreatedToken: {
            id: number;
            name: string;
            /** @description `*` is everything that its user may do. */
            abilities: string[];
            /** @description The first characters of its secret part. */
            hint: string;
            /** @description To the minute. */
            last_used_at: string | null;
            last_used_ip: string | null;
            /** @description Never, when null. */
            expires_at: string | null;
            /** @description When it was made, UTC. */
            created_at: string;
            /** @description Whose rights it has. */
            user: {
                id: number;
                name: string;
            };
            /** @description The token itself, this once: it is not kept. */
            token: string;
        };
        /**
         * @description What a booking costs with a coupon, in major units.
         * @example {
         *       "currency": "USD",
         *       "subtotal": 100,
         *       "extras": 20,
         *       "discount": 12,
         *       "tax": 9.18,
         *       "total": 117.18
         *     }
         */
        CouponPrice: {
            /** @description ISO 4217 code. */
            currency: string;
            /** @description The service, before discount. */
            subtotal: number;
            /** @description All extras together, before discount. */
            extras: number;
            discount: number;
            /** @description All taxes, also those that prices contain. */
            tax: number;
            /** @description In major units of the currency. */
            total: number;
        };
        /**
         * @description A time that is kept for somebody who is still checking out.
         * @example {
         *       "id": 1,
         *       "token": "1|abc123",
         *       "start_time": "2026-02-15T14:00:00Z",
         *       "end_time": "2026-02-15T15:00:00Z",
         *       "staff_id": 3,
         *       "expires_at": "2026-02-14T09:10:00Z"
         *     }
         */
        Hold: {
            id: number;
            /** @description Send it as hold_token of POST /events; shown this once. */
            token: string;
            /**
             * Format: date-time
             * @description Start. Answers are UTC; an offset is understood.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End. Answers are UTC; an offset is understood.
             */
            end_time: string;
            staff_id: number;
            /**
             * Format: date-time
             * @description From then on the time is free again.
             */
            expires_at: string;
        };
        /** @description What a booking would come to. */
        BookingPreview: {
            occurrences: {
                /**
                 * Format: date
                 * @description Calendar day in the team's zone.
                 */
                date: string;
                /**
                 * Format: date-time
                 * @description Start. Answers are UTC; an offset is understood.
                 */
                start_time: string;
                /**
                 * Format: date-time
                 * @description End. Answers are UTC; an offset is understood.
                 */
                end_time: string;
                available: boolean;
                /** @enum {string|null} */
                reason: "past" | "day_off" | "outside_hours" | "minimum_notice" | "maximum_advance" | "full" | "busy" | "buffer" | "daily_limit" | null;
                /** @description Free times near one that is not available. */
                alternatives: {
                    /**
                     * Format: date-time
                     * @description Start. Answers are UTC; an offset is understood.
                     */
                    start_time: string;
                    /**
                     * Format: date-time
                     * @description End. Answers are UTC; an offset is understood.
                     */
                    end_time: string;
                }[];
            }[];
            /** @description Major units. */
            price: {
                /** @description ISO 4217 code. */
                currency: string;
                subtotal: number;
                extras: number;
                discount: number;
                tax: number;
                /** @description Of all dates together. */
                total: number;
                /** @description To be paid at booking, by recurring_payment_mode. */
                due_now: number;
            };
        };
    };
    responses: {
        /** @description The body is no JSON. */
        MalformedJson: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The request body is not valid JSON.",
                 *       "code": "malformed_json"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is over 1 MiB. */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The request body may not be greater than 1 MiB.",
                 *       "code": "too_large"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has another content type. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The request body must be JSON (Content-Type: application/json).",
                 *       "code": "unsupported_media_type"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The team made more requests than it may in a minute. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Too Many Attempts.",
                 *       "code": "rate_limited"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault of ours. Nothing was changed. */
        ServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Server Error",
                 *       "code": "server_error"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The database cannot be reached. Nothing was changed. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Server Error",
                 *       "code": "server_error"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No token, or one that is wrong, expired or revoked. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unauthenticated.",
                 *       "code": "unauthenticated"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token, or its user, may not do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "This action is unauthorized.",
                 *       "code": "forbidden"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A request with this `Idempotency-Key` is still running. */
        InProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "A request with this Idempotency-Key is still running.",
                 *       "code": "conflict"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names the request in the log of the server; an id that you send is used again. */
        RequestId: string;
        /** @description Requests that the team, or without a token the address, may make in a minute. */
        RateLimit: number;
        /** @description Requests left in this minute. */
        RateRemaining: number;
        /** @description When the minute ends, Unix time in seconds. */
        RateReset: number;
        /** @description Seconds after which trying again makes sense. */
        RetryAfter: number;
        /** @description Set when this is the first answer to the same `Idempotency-Key`, given again. */
        IdempotentReplayed: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "jane@example.com",
                 *       "password": "password123",
                 *       "device_name": "My App"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @description E-mail address; compared without regard to case.
                     */
                    email: string;
                    password: string;
                    /** @description Needed from users who switched on an authenticator app: a code of it, or a recovery code. */
                    code?: string | null;
                    /** @description Names the token in the settings, so that it can be told from others. */
                    device_name?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "1|abc123...",
                     *       "user": {
                     *         "id": 1,
                     *         "name": "Jane Smith",
                     *         "email": "jane@example.com",
                     *         "phone": "+1234567890",
                     *         "timezone": "America/New_York",
                     *         "current_team": {
                     *           "id": 1,
                     *           "name": "My Business",
                     *           "slug": "my-business"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["MalformedJson"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthenticatedUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": 1,
                     *         "name": "Jane Smith",
                     *         "email": "jane@example.com",
                     *         "phone": "+1234567890",
                     *         "timezone": "America/New_York",
                     *         "current_team": {
                     *           "id": 1,
                     *           "name": "My Business",
                     *           "slug": "my-business"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Logged out successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Logged out successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "My Business",
                     *         "slug": "my-business",
                     *         "owner": {
                     *           "id": 1,
                     *           "name": "Jane Smith",
                     *           "email": "jane@example.com"
                     *         },
                     *         "users": [
                     *           {
                     *             "id": 1,
                     *             "name": "Jane Smith",
                     *             "email": "jane@example.com",
                     *             "role": "owner"
                     *           }
                     *         ],
                     *         "timezone": "America/New_York",
                     *         "currency": "USD",
                     *         "locale": "en",
                     *         "invoice_prefix": "INV-",
                     *         "accent_color": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Team"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "My Business"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @description Unique in all teams; links with the old one go on working. */
                    slug?: string;
                    /**
                     * @description IANA zone.
                     * @example America/New_York
                     */
                    timezone?: string;
                    /**
                     * @description ISO 4217 code, for new prices.
                     * @example USD
                     */
                    currency?: string;
                    /**
                     * @description Language of messages to clients.
                     * @enum {string}
                     */
                    locale?: "en" | "es";
                    /**
                     * @description Put before the numbers of invoices to come.
                     * @example INV-
                     */
                    invoice_prefix?: string;
                    /** @description Of the booking pages; the built-in one when null. */
                    accent_color?: string | null;
                };
            };
        };
        responses: {
            /** @description Team updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Team updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "My Business",
                     *         "slug": "my-business"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Team updated successfully.";
                        data: components["schemas"]["UpdatedTeam"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name" | "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "30-min Consultation",
                     *           "slug": "30-min-consultation",
                     *           "duration": 30,
                     *           "color": "#3B82F6",
                     *           "is_active": true,
                     *           "requires_payment": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EventTypeSummary"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEventType: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "30-min Consultation",
                 *       "duration": 30,
                 *       "color": "#3B82F6",
                 *       "location_type": "zoom",
                 *       "increment_minutes": 15,
                 *       "requires_payment": false,
                 *       "price": 50,
                 *       "currency": "USD",
                 *       "is_active": true,
                 *       "description": "A quick consultation to discuss your needs"
                 *     }
                 */
                "application/json": {
                    name: string;
                    description?: string | null;
                    /** @description Minutes. */
                    duration: number;
                    /** @description Minutes from one start on offer to the next. */
                    increment_minutes?: number;
                    /**
                     * @description `collective` takes the time of all its staff, `round_robin` of whoever is next.
                     * @enum {string}
                     */
                    kind?: "one_on_one" | "group" | "collective" | "round_robin";
                    /** @description Colour as `#RRGGBB`. */
                    color?: string;
                    /**
                     * @description How it takes place.
                     * @enum {string|null}
                     */
                    location_type?: "in_person" | "phone" | "zoom" | "google_meet" | "microsoft_teams" | "jitsi" | "custom_link" | null;
                    /** @description Whether a booking must be paid to stand. */
                    requires_payment?: boolean;
                    /**
                     * @description In major units of `currency`.
                     * @example 49.5
                     */
                    price?: number;
                    /**
                     * @description The currency of the team when left out.
                     * @example USD
                     */
                    currency?: string;
                    /** @description Whether it can be booked. */
                    is_active?: boolean;
                    /** @description Minutes kept free before. */
                    buffer_before?: number;
                    /** @description Minutes kept free after. */
                    buffer_after?: number;
                    /** @description Minutes from now in which it cannot be booked. */
                    minimum_notice?: number;
                    /** @description Days ahead that it can be booked; no limit when null. */
                    maximum_advance?: number | null;
                    /** @description Most a day; no limit when null. */
                    daily_limit?: number | null;
                    /** @description Seats of a `group`. */
                    capacity?: number;
                    /** @description Hours before the start in which an invitee cannot cancel any more. */
                    cancellation_window?: number;
                    /** @description Hours for staff without their own; those of the team when null. */
                    schedule_id?: number | null;
                    /** @description Who offers it; all active staff when left out at creation. */
                    staff_ids?: number[];
                    /** @description Where it is offered. */
                    location_ids?: number[];
                    /** @description What can be added to it. */
                    extra_ids?: number[];
                    /** @description What is asked at booking. Those sent with their `id` are kept, those left out are removed. */
                    questions?: {
                        /** @description Of a question to keep; without it a new one is added. */
                        id?: number;
                        label: string;
                        /**
                         * @default text
                         * @enum {string}
                         */
                        type?: "text" | "textarea" | "select" | "checkbox" | "phone" | "number" | "date";
                        /**
                         * @description What a `select` offers.
                         * @default []
                         */
                        options?: string[];
                        /** @default false */
                        is_required?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Event type created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event type created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "30-min Consultation",
                     *         "duration": 30
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Event type created successfully.";
                        data: components["schemas"]["WrittenEventType"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event type.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "30-min Consultation",
                     *         "slug": "30-min-consultation",
                     *         "duration": 30,
                     *         "color": "#3B82F6",
                     *         "is_active": true,
                     *         "location_type": "zoom",
                     *         "requires_payment": false,
                     *         "price": 0,
                     *         "increment_minutes": 15,
                     *         "currency": "USD",
                     *         "description": "A quick consultation to discuss your needs",
                     *         "kind": "one_on_one",
                     *         "buffer_before": 0,
                     *         "buffer_after": 10,
                     *         "minimum_notice": 120,
                     *         "maximum_advance": 60,
                     *         "daily_limit": null,
                     *         "capacity": 1,
                     *         "cancellation_window": 24,
                     *         "schedule_id": null,
                     *         "staff_ids": [
                     *           1
                     *         ],
                     *         "location_ids": [
                     *           1
                     *         ],
                     *         "extra_ids": [
                     *           1
                     *         ],
                     *         "questions": [
                     *           {
                     *             "id": 1,
                     *             "label": "What is it about?",
                     *             "type": "textarea",
                     *             "options": [],
                     *             "is_required": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EventType"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event type of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event type not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateEventType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event type.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "30-min Consultation",
                 *       "duration": 30,
                 *       "color": "#3B82F6",
                 *       "location_type": "zoom",
                 *       "increment_minutes": 15,
                 *       "requires_payment": false,
                 *       "price": 50,
                 *       "is_active": true,
                 *       "description": "A quick consultation to discuss your needs"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** @description Minutes. */
                    duration?: number;
                    /** @description Minutes from one start on offer to the next. */
                    increment_minutes?: number;
                    /**
                     * @description `collective` takes the time of all its staff, `round_robin` of whoever is next.
                     * @enum {string}
                     */
                    kind?: "one_on_one" | "group" | "collective" | "round_robin";
                    /** @description Colour as `#RRGGBB`. */
                    color?: string;
                    /**
                     * @description How it takes place.
                     * @enum {string|null}
                     */
                    location_type?: "in_person" | "phone" | "zoom" | "google_meet" | "microsoft_teams" | "jitsi" | "custom_link" | null;
                    /** @description Whether a booking must be paid to stand. */
                    requires_payment?: boolean;
                    /**
                     * @description In major units of `currency`.
                     * @example 49.5
                     */
                    price?: number;
                    /**
                     * @description The currency of the team when left out.
                     * @example USD
                     */
                    currency?: string;
                    /** @description Whether it can be booked. */
                    is_active?: boolean;
                    /** @description Minutes kept free before. */
                    buffer_before?: number;
                    /** @description Minutes kept free after. */
                    buffer_after?: number;
                    /** @description Minutes from now in which it cannot be booked. */
                    minimum_notice?: number;
                    /** @description Days ahead that it can be booked; no limit when null. */
                    maximum_advance?: number | null;
                    /** @description Most a day; no limit when null. */
                    daily_limit?: number | null;
                    /** @description Seats of a `group`. */
                    capacity?: number;
                    /** @description Hours before the start in which an invitee cannot cancel any more. */
                    cancellation_window?: number;
                    /** @description Hours for staff without their own; those of the team when null. */
                    schedule_id?: number | null;
                    /** @description Who offers it; all active staff when left out at creation. */
                    staff_ids?: number[];
                    /** @description Where it is offered. */
                    location_ids?: number[];
                    /** @description What can be added to it. */
                    extra_ids?: number[];
                    /** @description What is asked at booking. Those sent with their `id` are kept, those left out are removed. */
                    questions?: {
                        /** @description Of a question to keep; without it a new one is added. */
                        id?: number;
                        label: string;
                        /**
                         * @default text
                         * @enum {string}
                         */
                        type?: "text" | "textarea" | "select" | "checkbox" | "phone" | "number" | "date";
                        /**
                         * @description What a `select` offers.
                         * @default []
                         */
                        options?: string[];
                        /** @default false */
                        is_required?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Event type updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event type updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "30-min Consultation",
                     *         "duration": 30
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Event type updated successfully.";
                        data: components["schemas"]["WrittenEventType"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event type of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event type not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEventType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event type.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Event type deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event type deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Event type deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event type of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event type not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example -start_time
                 */
                sort?: "start_time" | "-start_time" | "invitee_name" | "-invitee_name" | "status" | "-status";
                /**
                 * @description Only those with this status.
                 * @example scheduled
                 */
                status?: string;
                /**
                 * @description First day, included.
                 * @example 2026-02-01
                 */
                date_from?: string;
                /**
                 * @description Last day, included.
                 * @example 2026-02-28
                 */
                date_to?: string;
                /**
                 * @description Only those with this event type.
                 * @example 5
                 */
                event_type_id?: number;
                /**
                 * @description Only those with this staff.
                 * @example 3
                 */
                staff_id?: number;
                /**
                 * @description Only those with this location.
                 * @example 2
                 */
                location_id?: number;
                /**
                 * @description The client; `/clients/{id}`.
                 * @example 10
                 */
                customer_id?: number;
                /**
                 * @description Only those with this series.
                 * @example 1
                 */
                series_id?: number;
                /**
                 * @description Free text: any part of what names a row.
                 * @example doe
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "event_type_id": 5,
                     *           "customer_id": 10,
                     *           "date": "2026-02-15",
                     *           "start_time": "2026-02-15T14:00:00Z",
                     *           "end_time": "2026-02-15T15:00:00Z",
                     *           "status": "scheduled",
                     *           "invitee_name": "John Doe",
                     *           "invitee_email": "john@example.com",
                     *           "event_type": {
                     *             "id": 5,
                     *             "name": "Consultation",
                     *             "duration": 60
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "total": 150,
                     *         "per_page": 50,
                     *         "last_page": 3,
                     *         "next_cursor": "eyJpZCI6MX0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EventRow"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event_type_id": 5,
                 *       "start_time": "2026-02-15T14:00:00Z",
                 *       "end_time": "2026-02-15T15:00:00Z",
                 *       "invitee_name": "John Doe",
                 *       "invitee_email": "john@example.com",
                 *       "invitee_phone": "+1234567890",
                 *       "notes": "Please bring ID",
                 *       "invitee_timezone": "America/New_York",
                 *       "location_id": 2,
                 *       "staff_id": 3,
                 *       "meeting_type": "zoom",
                 *       "extras": [
                 *         1,
                 *         2
                 *       ],
                 *       "coupon_code": "SAVE20",
                 *       "answers": {
                 *         "1": "Answer to question 1"
                 *       },
                 *       "is_recurring": true,
                 *       "recurrence_frequency": "weekly",
                 *       "recurrence_days": [
                 *         1,
                 *         3,
                 *         5
                 *       ],
                 *       "recurrence_count": 10,
                 *       "recurrence_end_date": "2026-06-15",
                 *       "recurring_payment_mode": "first_only",
                 *       "payment_provider": "stripe",
                 *       "payment_token": "tok_visa"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Start. Answers are UTC; an offset is understood.
                     */
                    start_time: string;
                    /**
                     * Format: date-time
                     * @description Left out: start_time plus the length of type and extras.
                     */
                    end_time?: string;
                    invitee_name: string;
                    /** Format: email */
                    invitee_email: string;
                    invitee_phone?: string | null;
                    /** @description IANA time zone of the person who books. */
                    invitee_timezone?: string | null;
                    notes?: string | null;
                    location_id?: number | null;
                    /** @description Left out: whoever is free and was booked the longest ago. */
                    staff_id?: number | null;
                    /** @enum {string|null} */
                    meeting_type?: "in_person" | "phone" | "zoom" | "google_meet" | "microsoft_teams" | "jitsi" | "custom_link" | null;
                    /** @description Answers by the question's id. */
                    answers?: {
                        [key: string]: string | null;
                    } | null;
                    /** @description Books outside opening hours, notice and limits, or in the past; never over another booking. */
                    override_availability?: boolean;
                    is_recurring?: boolean | null;
                    /** @enum {string|null} */
                    recurrence_frequency?: "daily" | "weekly" | "biweekly" | "monthly" | null;
                    /** @description Weekdays, 0 and 7 are Sunday; the first occurrence is start_time whatever its weekday. */
                    recurrence_days?: number[] | null;
                    /** @description Occurrences in all, the first counted. */
                    recurrence_count?: number | null;
                    /**
                     * Format: date
                     * @description Inclusive; whichever ends first counts.
                     */
                    recurrence_end_date?: string | null;
                    /** @enum {string|null} */
                    recurring_payment_mode?: "first_only" | "each" | "all_upfront" | null;
                    /**
                     * @description `skip` books the dates that are free and lists the others in meta.skipped.
                     * @enum {string|null}
                     */
                    on_conflict?: "refuse" | "skip" | null;
                    event_type_id: number;
                    extras?: (number | {
                        id: number;
                        /** @default 1 */
                        quantity?: number;
                    })[] | null;
                    coupon_code?: string | null;
                    /** @enum {string|null} */
                    payment_provider?: "stripe" | "paypal" | "square" | "mollie" | "authorize_net" | "on_site" | "bank_transfer" | "cash" | null;
                    payment_token?: string | null;
                    /** @description Books the time that POST /events/holds kept. */
                    hold_token?: string | null;
                };
            };
        };
        responses: {
            /** @description Booking scheduled successfully */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Booking scheduled successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "event_type_id": 5,
                     *         "start_time": "2026-02-15T14:00:00Z",
                     *         "end_time": "2026-02-15T15:00:00Z",
                     *         "status": "scheduled",
                     *         "invitee_name": "John Doe",
                     *         "invitee_email": "john@example.com"
                     *       },
                     *       "meta": {
                     *         "skipped": [
                     *           {
                     *             "start_time": "2026-02-15T14:00:00Z",
                     *             "reason": "past",
                     *             "alternatives": [
                     *               {
                     *                 "start_time": "2026-02-15T14:00:00Z",
                     *                 "end_time": "2026-02-15T15:00:00Z"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Booking scheduled successfully";
                        data: components["schemas"]["WrittenEvent"];
                        meta?: {
                            /** @description With `on_conflict: "skip"`: the dates that were not booked. */
                            skipped: components["schemas"]["Conflict"][];
                        };
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "event_type_id": 5,
                     *         "customer_id": 10,
                     *         "date": "2026-02-15",
                     *         "start_time": "2026-02-15T14:00:00Z",
                     *         "end_time": "2026-02-15T15:00:00Z",
                     *         "status": "scheduled",
                     *         "invitee_name": "John Doe",
                     *         "invitee_email": "john@example.com",
                     *         "invitee_phone": "+1234567890",
                     *         "notes": "Please bring ID",
                     *         "is_recurring": true,
                     *         "recurrence_frequency": "weekly",
                     *         "event_type": {
                     *           "id": 5,
                     *           "name": "Consultation",
                     *           "duration": 60
                     *         },
                     *         "customer": {
                     *           "id": 10,
                     *           "name": "John Doe",
                     *           "email": "john@example.com"
                     *         },
                     *         "location": {
                     *           "id": 2,
                     *           "name": "Main Office"
                     *         },
                     *         "extras": [
                     *           {
                     *             "id": 1,
                     *             "name": "Consultation",
                     *             "price": 50,
                     *             "quantity": 1
                     *           }
                     *         ],
                     *         "occurrences": [
                     *           {
                     *             "id": 1,
                     *             "date": "2026-02-15",
                     *             "start_time": "2026-02-15T14:00:00Z",
                     *             "end_time": "2026-02-15T15:00:00Z",
                     *             "status": "scheduled"
                     *           }
                     *         ],
                     *         "invitee_timezone": "America/New_York",
                     *         "staff": {
                     *           "id": 1,
                     *           "name": "Consultation"
                     *         },
                     *         "staff_id": 3,
                     *         "location_id": 2,
                     *         "series": {
                     *           "id": 1,
                     *           "frequency": "daily",
                     *           "count": 1
                     *         },
                     *         "price": {
                     *           "currency": "USD",
                     *           "subtotal": 1,
                     *           "extras": 1,
                     *           "discount": 1,
                     *           "tax": 1,
                     *           "total": 150,
                     *           "paid": 1,
                     *           "due": 1
                     *         },
                     *         "coupon_code": "SAVE20",
                     *         "answers": [
                     *           {
                     *             "question_id": 1,
                     *             "label": "text",
                     *             "answer": "text"
                     *           }
                     *         ],
                     *         "meeting_type": "zoom",
                     *         "meeting_url": "text",
                     *         "manage_url": "text",
                     *         "cancelled_at": "2026-02-15T14:00:00Z",
                     *         "cancellation_reason": "Schedule conflict",
                     *         "created_at": "2026-02-01T09:00:00Z",
                     *         "history": [
                     *           {
                     *             "at": "2026-02-15T14:00:00Z",
                     *             "actor": "text",
                     *             "action": "text",
                     *             "changes": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Event"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "start_time": "2026-02-15T17:00:00Z",
                 *       "end_time": "2026-02-15T18:00:00Z",
                 *       "notes": "Moved by three hours"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Start. Answers are UTC; an offset is understood.
                     */
                    start_time?: string;
                    /**
                     * Format: date-time
                     * @description Left out: start_time plus the length of type and extras.
                     */
                    end_time?: string;
                    invitee_name?: string;
                    /** Format: email */
                    invitee_email?: string;
                    invitee_phone?: string | null;
                    /** @description IANA time zone of the person who books. */
                    invitee_timezone?: string | null;
                    notes?: string | null;
                    location_id?: number | null;
                    /** @description Left out: whoever is free and was booked the longest ago. */
                    staff_id?: number | null;
                    /** @enum {string|null} */
                    meeting_type?: "in_person" | "phone" | "zoom" | "google_meet" | "microsoft_teams" | "jitsi" | "custom_link" | null;
                    /** @description Answers by the question's id. */
                    answers?: {
                        [key: string]: string | null;
                    } | null;
                    /** @description Books outside opening hours, notice and limits, or in the past; never over another booking. */
                    override_availability?: boolean;
                    /** @enum {string} */
                    status?: "completed" | "no_show";
                    /**
                     * @description Of a series: this event (default), it and those that follow, or all.
                     * @enum {string|null}
                     */
                    scope?: "this" | "following" | "all" | null;
                };
            };
        };
        responses: {
            /** @description Event updated successfully */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "event_type_id": 5,
                     *         "start_time": "2026-02-15T17:00:00Z",
                     *         "end_time": "2026-02-15T18:00:00Z",
                     *         "status": "scheduled",
                     *         "invitee_name": "John Doe",
                     *         "invitee_email": "john@example.com"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Event updated successfully";
                        data: components["schemas"]["WrittenEvent"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "Schedule conflict"
                 *     }
                 */
                "application/json": {
                    reason?: string | null;
                    /**
                     * @description Of a series: this event (default), it and those that follow, or all.
                     * @enum {string|null}
                     */
                    scope?: "this" | "following" | "all" | null;
                };
            };
        };
        responses: {
            /** @description Event cancelled successfully */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event cancelled successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "status": "cancelled",
                     *         "cancellation_reason": "Schedule conflict"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Event cancelled successfully";
                        data: components["schemas"]["CancelledEvent"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOccurrences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 2,
                     *           "date": "2026-02-15",
                     *           "start_time": "2026-02-15T14:00:00Z",
                     *           "end_time": "2026-02-15T15:00:00Z",
                     *           "status": "scheduled"
                     *         },
                     *         {
                     *           "id": 3,
                     *           "date": "2026-02-22",
                     *           "start_time": "2026-02-22T14:00:00Z",
                     *           "end_time": "2026-02-22T15:00:00Z",
                     *           "status": "scheduled"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total_count": 10,
                     *         "frequency": "weekly"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Occurrence"][];
                        meta: {
                            /**
                             * @description Events of the series, the first included.
                             * @example 10
                             */
                            total_count: number;
                            /**
                             * @description How the series repeats.
                             * @example weekly
                             */
                            frequency: string;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Any part of name, e-mail or phone; case is ignored.
                 * @example doe
                 */
                search?: string;
                /**
                 * @description Whether it can be used for new bookings.
                 * @example true
                 */
                is_active?: "true" | "false";
                /**
                 * @description Only clients with this tag; case is ignored.
                 * @example text
                 */
                tag?: string | null;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example name
                 */
                sort?: "name" | "-name" | "created_at" | "-created_at" | "id" | "-id";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "John Doe",
                     *           "email": "john@example.com",
                     *           "phone": "+1234567890",
                     *           "is_active": true,
                     *           "tags": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "total": 25,
                     *         "per_page": 50,
                     *         "last_page": 3,
                     *         "next_cursor": "eyJpZCI6MX0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ClientSummary"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "email": "john@example.com",
                 *       "phone": "+1234567890",
                 *       "notes": "VIP customer",
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description E-mail address; compared without regard to case. */
                    email?: string | null;
                    /** @description Phone number as given. */
                    phone?: string | null;
                    notes?: string | null;
                    /** @description IANA zone that times are written in for them. */
                    timezone?: string | null;
                    /** @description Whether it can be used for new bookings. */
                    is_active?: boolean;
                    /**
                     * @description Names; a tag that the team does not have yet is made, one in other case is the same tag.
                     * @example [
                     *       "VIP"
                     *     ]
                     */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Client created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Client created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "phone": "+1234567890"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Client created successfully.";
                        data: components["schemas"]["CreatedClient"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "phone": "+1234567890",
                     *         "notes": "VIP customer",
                     *         "is_active": true,
                     *         "tags": [
                     *           "VIP"
                     *         ],
                     *         "timezone": "America/New_York"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Client"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no client of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Client not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "email": "john@example.com",
                 *       "phone": "+1234567890",
                 *       "notes": "VIP customer",
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @description E-mail address; compared without regard to case. */
                    email?: string | null;
                    /** @description Phone number as given. */
                    phone?: string | null;
                    notes?: string | null;
                    /** @description IANA zone that times are written in for them. */
                    timezone?: string | null;
                    /** @description Whether it can be used for new bookings. */
                    is_active?: boolean;
                    /**
                     * @description Names; a tag that the team does not have yet is made, one in other case is the same tag.
                     * @example [
                     *       "VIP"
                     *     ]
                     */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Client updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Client updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "John Doe",
                     *         "email": "john@example.com"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Client updated successfully.";
                        data: components["schemas"]["UpdatedClient"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no client of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Client not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Client deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Client deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Client deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no client of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Client not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name" | "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Main Office",
                     *           "address": "123 Main St",
                     *           "city": "New York",
                     *           "state": "NY",
                     *           "country": "US",
                     *           "is_active": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["LocationSummary"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Main Office",
                 *       "address": "123 Main St",
                 *       "city": "New York",
                 *       "state": "NY",
                 *       "zip": "10001",
                 *       "country": "US",
                 *       "phone": "+1234567890",
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    name: string;
                    address?: string | null;
                    city?: string | null;
                    state?: string | null;
                    zip?: string | null;
                    /** @description Two letters, ISO 3166-1. */
                    country?: string | null;
                    /** @description Phone number as given. */
                    phone?: string | null;
                    /** @description IANA zone; the zone of the team when null. */
                    timezone?: string | null;
                    /** @description Bookings at one time; no limit when null. At 1 the place itself cannot be booked twice. */
                    capacity?: number | null;
                    /** @description Whether new bookings can take place there. */
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Location created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Location created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Main Office",
                     *         "address": "123 Main St",
                     *         "city": "New York"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Location created successfully.";
                        data: components["schemas"]["CreatedLocation"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Main Office",
                     *         "address": "123 Main St",
                     *         "city": "New York",
                     *         "state": "NY",
                     *         "country": "US",
                     *         "phone": "+1234567890",
                     *         "is_active": true,
                     *         "zip": "10001",
                     *         "timezone": null,
                     *         "capacity": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Location"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no location of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Location not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Main Office",
                 *       "address": "123 Main St",
                 *       "city": "New York",
                 *       "state": "NY",
                 *       "zip": "10001",
                 *       "country": "US",
                 *       "phone": "+1234567890",
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    name?: string;
                    address?: string | null;
                    city?: string | null;
                    state?: string | null;
                    zip?: string | null;
                    /** @description Two letters, ISO 3166-1. */
                    country?: string | null;
                    /** @description Phone number as given. */
                    phone?: string | null;
                    /** @description IANA zone; the zone of the team when null. */
                    timezone?: string | null;
                    /** @description Bookings at one time; no limit when null. At 1 the place itself cannot be booked twice. */
                    capacity?: number | null;
                    /** @description Whether new bookings can take place there. */
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Location updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Location updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Main Office",
                     *         "address": "123 Main St"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Location updated successfully.";
                        data: components["schemas"]["UpdatedLocation"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no location of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Location not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Location deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Location deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Location deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no location of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Location not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWorkflows: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name" | "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Follow-up Email",
                     *           "trigger_type": "after_event",
                     *           "is_active": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WorkflowSummary"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Follow-up Email",
                 *       "event_type_id": 5,
                 *       "trigger_type": "after_event",
                 *       "trigger_time": 60,
                 *       "is_active": true,
                 *       "actions": [
                 *         {
                 *           "type": "email_invitee",
                 *           "subject": "How was your visit?",
                 *           "body": "Hello {invitee_name}, thank you for coming."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description The only event type it runs for; every one when null. */
                    event_type_id?: number | null;
                    /** @enum {string} */
                    trigger_type: "event_scheduled" | "event_cancelled" | "event_rescheduled" | "event_completed" | "before_event" | "after_event";
                    /**
                     * @description Whole minutes before or after what triggers it.
                     * @example 60
                     */
                    trigger_time?: number;
                    /** @description Whether it can be used for new bookings. */
                    is_active?: boolean;
                    /** @description Done in this order. */
                    actions?: {
                        /**
                         * @description Plain `email` means `email_invitee`.
                         * @enum {string}
                         */
                        type: "email" | "email_invitee" | "email_host" | "send_sms" | "webhook" | "push" | "add_tag" | "remove_tag";
                        /** @description May hold variables such as `{event_name}`. */
                        subject?: string | null;
                        /** @description What is sent; required for mails, SMS and push. May hold variables such as `{invitee_name}`. */
                        body?: string | null;
                        /**
                         * @description Where a `webhook` is sent.
                         * @example https://example.com/hook
                         */
                        url?: string | null;
                        /**
                         * @description What `add_tag` and `remove_tag` are about.
                         * @example VIP
                         */
                        tag?: string | null;
                        /** @description Whether it is done; it is, unless it says `false`. */
                        is_active?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Workflow created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Workflow created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Follow-up Email",
                     *         "trigger_type": "after_event"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Workflow created successfully.";
                        data: components["schemas"]["WrittenWorkflow"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Follow-up Email",
                     *         "trigger_type": "after_event",
                     *         "trigger_time": 60,
                     *         "is_active": true,
                     *         "actions": [
                     *           {
                     *             "type": "email_invitee",
                     *             "subject": "Thank you",
                     *             "body": "It was good to see you, {invitee_name}.",
                     *             "is_active": true
                     *           }
                     *         ],
                     *         "event_type_id": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Workflow"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no workflow of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Workflow not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Follow-up Email",
                 *       "event_type_id": 5,
                 *       "trigger_type": "after_event",
                 *       "trigger_time": 60,
                 *       "is_active": true,
                 *       "actions": [
                 *         {
                 *           "type": "email_invitee",
                 *           "subject": "How was your visit?",
                 *           "body": "Hello {invitee_name}, thank you for coming."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @description The only event type it runs for; every one when null. */
                    event_type_id?: number | null;
                    /** @enum {string} */
                    trigger_type?: "event_scheduled" | "event_cancelled" | "event_rescheduled" | "event_completed" | "before_event" | "after_event";
                    /**
                     * @description Whole minutes before or after what triggers it.
                     * @example 60
                     */
                    trigger_time?: number;
                    /** @description Whether it can be used for new bookings. */
                    is_active?: boolean;
                    /** @description Done in this order. */
                    actions?: {
                        /**
                         * @description Plain `email` means `email_invitee`.
                         * @enum {string}
                         */
                        type: "email" | "email_invitee" | "email_host" | "send_sms" | "webhook" | "push" | "add_tag" | "remove_tag";
                        /** @description May hold variables such as `{event_name}`. */
                        subject?: string | null;
                        /** @description What is sent; required for mails, SMS and push. May hold variables such as `{invitee_name}`. */
                        body?: string | null;
                        /**
                         * @description Where a `webhook` is sent.
                         * @example https://example.com/hook
                         */
                        url?: string | null;
                        /**
                         * @description What `add_tag` and `remove_tag` are about.
                         * @example VIP
                         */
                        tag?: string | null;
                        /** @description Whether it is done; it is, unless it says `false`. */
                        is_active?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Workflow updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Workflow updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Follow-up Email",
                     *         "trigger_type": "after_event"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Workflow updated successfully.";
                        data: components["schemas"]["WrittenWorkflow"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no workflow of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Workflow not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Workflow deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Workflow deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Workflow deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no workflow of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Workflow not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example -id
                 */
                sort?: "id" | "-id" | "invoice_date" | "-invoice_date" | "due_date" | "-due_date" | "total" | "-total" | "customer_name" | "-customer_name";
                /**
                 * @description Only those with this status.
                 * @example paid
                 */
                status?: string;
                /**
                 * @description First `invoice_date`.
                 * @example 2026-02-01
                 */
                date_from?: string;
                /**
                 * @description Last `invoice_date`.
                 * @example 2026-02-28
                 */
                date_to?: string;
                /**
                 * @description The client; `/clients/{id}`.
                 * @example 10
                 */
                customer_id?: number;
                /**
                 * @description In number, customer name and e-mail.
                 * @example doe
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "invoice_number": "INV-0001",
                     *           "customer_name": "John Doe",
                     *           "customer_email": "john@example.com",
                     *           "total": 150,
                     *           "status": "paid",
                     *           "invoice_date": "2026-03-01",
                     *           "due_date": "2026-03-15",
                     *           "currency": "USD"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "total": 25,
                     *         "per_page": 50,
                     *         "last_page": 3,
                     *         "next_cursor": "eyJpZCI6MX0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["InvoiceSummary"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_name": "John Doe",
                 *       "customer_email": "john@example.com",
                 *       "invoice_date": "2026-03-01",
                 *       "due_date": "2026-03-15",
                 *       "currency": "USD",
                 *       "items": [
                 *         {
                 *           "description": "Consultation",
                 *           "quantity": 1,
                 *           "unit_price": 150
                 *         }
                 *       ],
                 *       "tax_rate": 8.5,
                 *       "discount_amount": 0,
                 *       "notes": "Thank you for your business"
                 *     }
                 */
                "application/json": {
                    /** @description One of the team's clients; when left out, the one with that `customer_email`, if any. */
                    customer_id?: number | null;
                    /** @description The client's name when left out; required without one. */
                    customer_name?: string;
                    customer_email?: string | null;
                    /**
                     * Format: date
                     * @description Today in the team's time zone when left out.
                     */
                    invoice_date?: string;
                    /** Format: date */
                    due_date?: string | null;
                    /** @description The currency of the team when left out. */
                    currency?: string;
                    items?: {
                        description: string;
                        /**
                         * @description At most four decimals.
                         * @example 1.5
                         */
                        quantity: number;
                        /**
                         * @description In major units, before discount and tax.
                         * @example 100
                         */
                        unit_price: number;
                    }[];
                    /**
                     * @description Percent, on what is left after the discount.
                     * @example 8.5
                     */
                    tax_rate?: number;
                    /** @description In major units; it takes off what the items cost at most. */
                    discount_amount?: number;
                    notes?: string | null;
                };
            };
        };
        responses: {
            /** @description Invoice created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "invoice_number": "INV-0001",
                     *         "total": 150,
                     *         "status": "draft"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Invoice created successfully.";
                        data: components["schemas"]["WrittenInvoice"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "invoice_number": "INV-0001",
                     *         "customer_name": "John Doe",
                     *         "customer_email": "john@example.com",
                     *         "total": 150,
                     *         "status": "paid",
                     *         "invoice_date": "2026-03-01",
                     *         "due_date": "2026-03-15",
                     *         "items": [
                     *           {
                     *             "description": "Consultation",
                     *             "quantity": 1.5,
                     *             "unit_price": 100,
                     *             "total": 150
                     *           }
                     *         ],
                     *         "customer_id": 1,
                     *         "currency": "USD",
                     *         "tax_rate": 0,
                     *         "discount_amount": 0,
                     *         "notes": "Thank you for your business",
                     *         "subtotal": 150,
                     *         "tax_amount": 0,
                     *         "amount_paid": 150,
                     *         "amount_due": 0,
                     *         "sent_at": "2026-03-01T09:00:00Z",
                     *         "credit_note_for": null,
                     *         "credit_note_ids": [],
                     *         "payments": [
                     *           {
                     *             "id": 1,
                     *             "type": "payment",
                     *             "amount": 150,
                     *             "provider": "bank_transfer",
                     *             "date": "2026-03-10"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Invoice"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no invoice of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "customer_name": "John Doe",
                 *       "customer_email": "john@example.com",
                 *       "due_date": "2026-03-15",
                 *       "items": [
                 *         {
                 *           "description": "Consultation",
                 *           "quantity": 1,
                 *           "unit_price": 150
                 *         }
                 *       ],
                 *       "tax_rate": 8.5,
                 *       "discount_amount": 0,
                 *       "notes": "Thank you for your business"
                 *     }
                 */
                "application/json": {
                    /** @description One of the team's clients; when left out, the one with that `customer_email`, if any. */
                    customer_id?: number | null;
                    /** @description The client's name when left out; required without one. */
                    customer_name?: string;
                    customer_email?: string | null;
                    /**
                     * Format: date
                     * @description Today in the team's time zone when left out.
                     */
                    invoice_date?: string;
                    /** Format: date */
                    due_date?: string | null;
                    /** @description The currency of the team when left out. */
                    currency?: string;
                    items?: {
                        description: string;
                        /**
                         * @description At most four decimals.
                         * @example 1.5
                         */
                        quantity: number;
                        /**
                         * @description In major units, before discount and tax.
                         * @example 100
                         */
                        unit_price: number;
                    }[];
                    /**
                     * @description Percent, on what is left after the discount.
                     * @example 8.5
                     */
                    tax_rate?: number;
                    /** @description In major units; it takes off what the items cost at most. */
                    discount_amount?: number;
                    notes?: string | null;
                    /**
                     * @description `sent` sends a draft; `paid` records what is due as paid; `cancelled` cancels what was sent.
                     * @enum {string}
                     */
                    status?: "draft" | "sent" | "paid" | "cancelled";
                };
            };
        };
        responses: {
            /** @description Invoice updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "invoice_number": "INV-0001",
                     *         "total": 150,
                     *         "status": "draft"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Invoice updated successfully.";
                        data: components["schemas"]["WrittenInvoice"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no invoice of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invoice deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Invoice deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no invoice of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example created_at
                 */
                sort?: "created_at" | "-created_at" | "amount" | "-amount";
                /**
                 * @description Only those with this status.
                 * @example completed
                 */
                status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "partially_refunded";
                /**
                 * @description Only those with this type.
                 * @example payment
                 */
                type?: "payment" | "refund" | "partial_refund";
                /**
                 * @description Only those with this provider.
                 * @example stripe
                 */
                provider?: "stripe" | "paypal" | "square" | "mollie" | "authorize_net" | "on_site" | "bank_transfer" | "cash";
                /**
                 * @description First day, in the team's time zone
                 * @example 2026-01-01
                 */
                date_from?: string;
                /**
                 * @description Last day, in the team's time zone
                 * @example 2026-03-31
                 */
                date_to?: string;
                /**
                 * @description Words that all occur in the provider's id, the client's name or e-mail, the invoice number or the service; one or two letters are looked for where a word begins
                 * @example john
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "amount": 150,
                     *           "currency": "USD",
                     *           "status": "completed",
                     *           "provider": "stripe",
                     *           "created_at": "2026-03-01T12:00:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "total": 50,
                     *         "per_page": 50,
                     *         "last_page": 3,
                     *         "next_cursor": "eyJpZCI6MX0"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TransactionSummary"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "amount": 150,
                     *         "currency": "USD",
                     *         "status": "completed",
                     *         "provider": "stripe",
                     *         "provider_transaction_id": "pi_abc123",
                     *         "created_at": "2026-03-01T12:00:00Z",
                     *         "type": "payment",
                     *         "fee": 1,
                     *         "client": {
                     *           "id": 1,
                     *           "name": "Consultation",
                     *           "email": "jane@example.com"
                     *         },
                     *         "event_id": 1,
                     *         "invoice_id": 1,
                     *         "refunds_id": 1,
                     *         "failure_reason": "insufficient_funds"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Transaction"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no transaction of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Transaction not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTaxes: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name" | "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Sales Tax",
                     *           "rate": 8.5,
                     *           "is_active": true,
                     *           "is_inclusive": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Tax"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTax: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sales Tax",
                 *       "rate": 8.5,
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * @description Percent, with at most four decimals
                     * @example 8.5
                     */
                    rate: number;
                    /**
                     * @description Whether new prices include it
                     * @example true
                     */
                    is_active?: boolean;
                    /**
                     * @description Whether prices contain the tax already, rather than having it added
                     * @example false
                     */
                    is_inclusive?: boolean;
                };
            };
        };
        responses: {
            /** @description Tax created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Tax created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Sales Tax",
                     *         "rate": 8.5,
                     *         "is_active": true,
                     *         "is_inclusive": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Tax created successfully.";
                        data: components["schemas"]["Tax"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tax.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Sales Tax",
                     *         "rate": 8.5,
                     *         "is_active": true,
                     *         "is_inclusive": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Tax"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no tax of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Tax not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tax.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Sales Tax",
                 *       "rate": 8.5,
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /**
                     * @description Percent, with at most four decimals
                     * @example 8.5
                     */
                    rate?: number;
                    /**
                     * @description Whether new prices include it
                     * @example true
                     */
                    is_active?: boolean;
                    /**
                     * @description Whether prices contain the tax already, rather than having it added
                     * @example false
                     */
                    is_inclusive?: boolean;
                };
            };
        };
        responses: {
            /** @description Tax updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Tax updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Sales Tax",
                     *         "rate": 8.5,
                     *         "is_active": true,
                     *         "is_inclusive": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Tax updated successfully.";
                        data: components["schemas"]["Tax"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no tax of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Tax not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tax.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tax deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Tax deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Tax deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no tax of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Tax not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerDevicePushToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]",
                 *       "platform": "expo",
                 *       "device_name": "Phone of Jane"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description As the push service gave it to the app.
                     * @example ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]
                     */
                    token: string;
                    /**
                     * @description The service that gave it out.
                     * @default expo
                     * @enum {string}
                     */
                    platform?: "expo" | "fcm" | "apns";
                    /** @example Jane's phone */
                    device_name?: string | null;
                };
            };
        };
        responses: {
            /** @description Device token registered successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Device token registered successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Device token registered successfully.";
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeDevicePushToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "token": "ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description As the push service gave it to the app.
                     * @example ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]
                     */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Device token removed successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Device token removed successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Device token removed successfully.";
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the coupon.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "code": "SPRING10",
                     *         "name": "Spring offer",
                     *         "discount_type": "percentage",
                     *         "discount_value": 10,
                     *         "currency": "USD",
                     *         "minimum_amount": 50,
                     *         "maximum_discount": null,
                     *         "usage_limit": 100,
                     *         "usage_limit_per_client": 1,
                     *         "times_used": 12,
                     *         "valid_from": "2026-03-01T00:00:00Z",
                     *         "valid_until": "2026-06-01T00:00:00Z",
                     *         "event_type_id": null,
                     *         "applies_to_extras": true,
                     *         "is_active": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Coupon"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no coupon of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Coupon not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the coupon.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "code": "SPRING10",
                 *       "name": "Consultation",
                 *       "discount_type": "percentage",
                 *       "discount_value": 0,
                 *       "currency": "USD",
                 *       "minimum_amount": 0,
                 *       "maximum_discount": 0,
                 *       "usage_limit": 1,
                 *       "usage_limit_per_client": 1,
                 *       "valid_from": "2026-02-15T14:00:00Z",
                 *       "valid_until": "2026-02-15T14:00:00Z",
                 *       "event_type_id": 5,
                 *       "applies_to_extras": false,
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What is typed at booking; case is ignored.
                     * @example SPRING10
                     */
                    code?: string;
                    /** @description For the team only. */
                    name?: string | null;
                    /** @enum {string} */
                    discount_type?: "percentage" | "fixed";
                    /** @description Percent (up to four decimals), or an amount in major units. */
                    discount_value?: number;
                    /** @description Of the amounts; the currency of the team when left out. */
                    currency?: string;
                    /** @description What the lines it reduces must cost at least, in major units. */
                    minimum_amount?: number | null;
                    /** @description The most a percentage takes off, in major units. */
                    maximum_discount?: number | null;
                    /** @description How often it can be used in all; no limit when null. */
                    usage_limit?: number | null;
                    /** @description How often one client can use it. */
                    usage_limit_per_client?: number | null;
                    /** Format: date-time */
                    valid_from?: string | null;
                    /**
                     * Format: date-time
                     * @description From this instant on it is refused.
                     */
                    valid_until?: string | null;
                    /** @description The only event type it is good for; every one when null. */
                    event_type_id?: number | null;
                    /** @description Whether extras are reduced as well. */
                    applies_to_extras?: boolean;
                    /** @description Whether it can be used for new bookings. */
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Coupon updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Coupon updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "code": "SPRING10",
                     *         "name": "Spring offer",
                     *         "discount_type": "percentage",
                     *         "discount_value": 10,
                     *         "currency": "USD",
                     *         "minimum_amount": 50,
                     *         "maximum_discount": null,
                     *         "usage_limit": 100,
                     *         "usage_limit_per_client": 1,
                     *         "times_used": 12,
                     *         "valid_from": "2026-03-01T00:00:00Z",
                     *         "valid_until": "2026-06-01T00:00:00Z",
                     *         "event_type_id": null,
                     *         "applies_to_extras": true,
                     *         "is_active": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Coupon updated successfully.";
                        data: components["schemas"]["Coupon"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no coupon of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Coupon not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the coupon.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Coupon deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Coupon deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Coupon deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no coupon of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Coupon not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the hold.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hold released successfully */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Hold released successfully"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Hold released successfully";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no hold of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Hold not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExtra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the extra.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Beard trim",
                     *         "description": null,
                     *         "price": 12.5,
                     *         "currency": "USD",
                     *         "duration": 10,
                     *         "max_quantity": 1,
                     *         "is_required": false,
                     *         "is_active": true,
                     *         "event_type_ids": [
                     *           1
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Extra"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no extra of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Extra not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateExtra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the extra.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Consultation",
                 *       "description": "A first conversation.",
                 *       "price": 12.5,
                 *       "currency": "USD",
                 *       "duration": 60,
                 *       "max_quantity": 1,
                 *       "is_required": false,
                 *       "is_active": true,
                 *       "event_type_ids": [
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /**
                     * @description Of one, in major units of `currency`.
                     * @example 12.5
                     */
                    price?: number;
                    /**
                     * @description The currency of the team when left out.
                     * @example USD
                     */
                    currency?: string;
                    /** @description Minutes that one makes the event longer. */
                    duration?: number;
                    /** @description Most in one booking. */
                    max_quantity?: number;
                    /** @description Whether every booking includes it. */
                    is_required?: boolean;
                    /** @description Whether new bookings can include it. */
                    is_active?: boolean;
                    /** @description The event types that offer it. */
                    event_type_ids?: number[];
                };
            };
        };
        responses: {
            /** @description Extra updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Extra updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Beard trim",
                     *         "description": null,
                     *         "price": 12.5,
                     *         "currency": "USD",
                     *         "duration": 10,
                     *         "max_quantity": 1,
                     *         "is_required": false,
                     *         "is_active": true,
                     *         "event_type_ids": [
                     *           1
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Extra updated successfully.";
                        data: components["schemas"]["Extra"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no extra of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Extra not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteExtra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the extra.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Extra deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Extra deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Extra deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no extra of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Extra not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Working hours",
                     *         "timezone": "Europe/Madrid",
                     *         "is_default": true,
                     *         "rules": [
                     *           {
                     *             "day": 1,
                     *             "start": "09:00",
                     *             "end": "17:00"
                     *           }
                     *         ],
                     *         "overrides": [
                     *           {
                     *             "date": "2026-12-25",
                     *             "intervals": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Schedule"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no schedule of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Schedule not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Consultation",
                 *       "timezone": "Europe/Madrid",
                 *       "is_default": false,
                 *       "rules": [
                 *         {
                 *           "day": 1,
                 *           "start": "09:00",
                 *           "end": "17:00"
                 *         }
                 *       ],
                 *       "overrides": [
                 *         {
                 *           "date": "2026-02-15",
                 *           "intervals": [
                 *             {
                 *               "start": "09:00",
                 *               "end": "17:00"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /**
                     * @description IANA zone whose wall clock the hours are in.
                     * @example Europe/Madrid
                     */
                    timezone?: string;
                    /** @description Whoever has no schedule of their own uses the default; setting another one moves it. */
                    is_default?: boolean;
                    /** @description Weekly hours. Sent, they replace all that there were. */
                    rules?: {
                        /**
                         * @description 0 is Sunday, 6 is Saturday.
                         * @example 1
                         */
                        day: number;
                        /**
                         * @description Wall time of the schedule’s zone, `HH:MM`.
                         * @example 09:00
                         */
                        start: string;
                        /**
                         * @description `HH:MM`, or `24:00`. At or before the start it means the next day.
                         * @example 17:00
                         */
                        end: string;
                    }[];
                    /** @description Other hours on single dates; empty `intervals` close the day. Sent, they replace all. */
                    overrides?: {
                        /**
                         * Format: date
                         * @description Calendar day in the team's time zone.
                         */
                        date: string;
                        intervals: {
                            /**
                             * @description Wall time of the schedule’s zone, `HH:MM`.
                             * @example 09:00
                             */
                            start: string;
                            /**
                             * @description `HH:MM`, or `24:00`. At or before the start it means the next day.
                             * @example 17:00
                             */
                            end: string;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Schedule updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Schedule updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Working hours",
                     *         "timezone": "Europe/Madrid",
                     *         "is_default": true,
                     *         "rules": [
                     *           {
                     *             "day": 1,
                     *             "start": "09:00",
                     *             "end": "17:00"
                     *           }
                     *         ],
                     *         "overrides": [
                     *           {
                     *             "date": "2026-12-25",
                     *             "intervals": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Schedule updated successfully.";
                        data: components["schemas"]["Schedule"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no schedule of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Schedule not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schedule deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Schedule deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Schedule deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no schedule of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Schedule not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the staff member.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Jane Smith",
                     *         "email": "jane@example.com",
                     *         "phone": "+1234567890",
                     *         "timezone": "America/New_York",
                     *         "color": "#4640D4",
                     *         "is_active": true,
                     *         "user_id": 1,
                     *         "schedule_id": null,
                     *         "daily_limit": null,
                     *         "event_type_ids": [
                     *           1
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Staff"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no staff member of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Staff member not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the staff member.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Consultation",
                 *       "email": "jane@example.com",
                 *       "phone": "+1234567890",
                 *       "timezone": "Europe/Berlin",
                 *       "color": "#3B82F6",
                 *       "is_active": true,
                 *       "user_id": 1,
                 *       "schedule_id": 1,
                 *       "event_type_ids": [
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @description E-mail address; compared without regard to case. */
                    email?: string | null;
                    /** @description Phone number as given. */
                    phone?: string | null;
                    /** @description IANA zone; the zone of the team when null. */
                    timezone?: string | null;
                    /** @description Colour as `#RRGGBB`. */
                    color?: string;
                    /** @description Whether new events can be booked with them. */
                    is_active?: boolean;
                    /** @description The member of the team that they sign in as. */
                    user_id?: number | null;
                    /** @description Their own hours; without it those of the event type, else of the team. */
                    schedule_id?: number | null;
                    /** @description Most events a day, in the zone of the team; no limit when null. */
                    daily_limit?: number | null;
                    /** @description The event types that they offer. */
                    event_type_ids?: number[];
                };
            };
        };
        responses: {
            /** @description Staff member updated successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Staff member updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Jane Smith",
                     *         "email": "jane@example.com",
                     *         "phone": "+1234567890",
                     *         "timezone": "America/New_York",
                     *         "color": "#4640D4",
                     *         "is_active": true,
                     *         "user_id": 1,
                     *         "schedule_id": null,
                     *         "daily_limit": null,
                     *         "event_type_ids": [
                     *           1
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Staff member updated successfully.";
                        data: components["schemas"]["Staff"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no staff member of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Staff member not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the staff member.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Staff member deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Staff member deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Staff member deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no staff member of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Staff member not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTimeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the time off.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Time off deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Time off deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Time off deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no time off of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Time off not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAPIToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the token.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Token deleted successfully. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Token deleted successfully."
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Token deleted successfully.";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no token of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Token not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCoupons: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "code" | "-code" | "created_at" | "-created_at" | "times_used" | "-times_used";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "code": "SPRING10",
                     *           "name": "Spring offer",
                     *           "discount_type": "percentage",
                     *           "discount_value": 10,
                     *           "currency": "USD",
                     *           "minimum_amount": 50,
                     *           "maximum_discount": null,
                     *           "usage_limit": 100,
                     *           "usage_limit_per_client": 1,
                     *           "times_used": 12,
                     *           "valid_from": "2026-03-01T00:00:00Z",
                     *           "valid_until": "2026-06-01T00:00:00Z",
                     *           "event_type_id": null,
                     *           "applies_to_extras": true,
                     *           "is_active": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Coupon"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "SPRING10",
                 *       "name": "Consultation",
                 *       "discount_type": "percentage",
                 *       "discount_value": 0,
                 *       "currency": "USD",
                 *       "minimum_amount": 0,
                 *       "maximum_discount": 0,
                 *       "usage_limit": 1,
                 *       "usage_limit_per_client": 1,
                 *       "valid_from": "2026-02-15T14:00:00Z",
                 *       "valid_until": "2026-02-15T14:00:00Z",
                 *       "event_type_id": 5,
                 *       "applies_to_extras": false,
                 *       "is_active": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What is typed at booking; case is ignored.
                     * @example SPRING10
                     */
                    code: string;
                    /** @description For the team only. */
                    name?: string | null;
                    /** @enum {string} */
                    discount_type: "percentage" | "fixed";
                    /** @description Percent (up to four decimals), or an amount in major units. */
                    discount_value: number;
                    /** @description Of the amounts; the currency of the team when left out. */
                    currency?: string;
                    /** @description What the lines it reduces must cost at least, in major units. */
                    minimum_amount?: number | null;
                    /** @description The most a percentage takes off, in major units. */
                    maximum_discount?: number | null;
                    /** @description How often it can be used in all; no limit when null. */
                    usage_limit?: number | null;
                    /** @description How often one client can use it. */
                    usage_limit_per_client?: number | null;
                    /** Format: date-time */
                    valid_from?: string | null;
                    /**
                     * Format: date-time
                     * @description From this instant on it is refused.
                     */
                    valid_until?: string | null;
                    /** @description The only event type it is good for; every one when null. */
                    event_type_id?: number | null;
                    /** @description Whether extras are reduced as well. */
                    applies_to_extras?: boolean;
                    /** @description Whether it can be used for new bookings. */
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Coupon created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Coupon created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "code": "SPRING10",
                     *         "name": "Spring offer",
                     *         "discount_type": "percentage",
                     *         "discount_value": 10,
                     *         "currency": "USD",
                     *         "minimum_amount": 50,
                     *         "maximum_discount": null,
                     *         "usage_limit": 100,
                     *         "usage_limit_per_client": 1,
                     *         "times_used": 12,
                     *         "valid_from": "2026-03-01T00:00:00Z",
                     *         "valid_until": "2026-06-01T00:00:00Z",
                     *         "event_type_id": null,
                     *         "applies_to_extras": true,
                     *         "is_active": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Coupon created successfully.";
                        data: components["schemas"]["Coupon"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFreeSlotsEventType: {
        parameters: {
            query: {
                /**
                 * @description First day, in `timezone`.
                 * @example 2026-03-02
                 */
                date_from: string;
                /**
                 * @description Last day, in `timezone`; at most 62 days in all.
                 * @example 2026-03-08
                 */
                date_to: string;
                /**
                 * @description IANA zone whose days are meant; the zone of the team unless given.
                 * @example Europe/Berlin
                 */
                timezone?: string;
                /**
                 * @description Only times of this staff member.
                 * @example 3
                 */
                staff_id?: number;
                /**
                 * @description The location; a room that holds one booking at a time has to be free too.
                 * @example 2
                 */
                location_id?: number;
                /**
                 * @description Ids of extras, whose minutes lengthen the event.
                 * @example 1,2
                 */
                extras?: string;
                /**
                 * @description With `1` the answer also says why every other time cannot be booked.
                 * @example 1
                 */
                explain?: "0" | "1" | "false" | "true";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the event type.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "date": "2026-03-02",
                     *           "start_time": "2026-03-02T08:00:00Z",
                     *           "end_time": "2026-03-02T08:30:00Z",
                     *           "staff_ids": [
                     *             1
                     *           ],
                     *           "seats_left": 1
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timezone": "Europe/Berlin",
                     *         "duration": 30,
                     *         "increment_minutes": 15
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Slots"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no event type of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Event type not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExtras: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name" | "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Beard trim",
                     *           "description": null,
                     *           "price": 12.5,
                     *           "currency": "USD",
                     *           "duration": 10,
                     *           "max_quantity": 1,
                     *           "is_required": false,
                     *           "is_active": true,
                     *           "event_type_ids": [
                     *             1
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Extra"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createExtra: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Consultation",
                 *       "description": "A first conversation.",
                 *       "price": 12.5,
                 *       "currency": "USD",
                 *       "duration": 60,
                 *       "max_quantity": 1,
                 *       "is_required": false,
                 *       "is_active": true,
                 *       "event_type_ids": [
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    description?: string | null;
                    /**
                     * @description Of one, in major units of `currency`.
                     * @example 12.5
                     */
                    price?: number;
                    /**
                     * @description The currency of the team when left out.
                     * @example USD
                     */
                    currency?: string;
                    /** @description Minutes that one makes the event longer. */
                    duration?: number;
                    /** @description Most in one booking. */
                    max_quantity?: number;
                    /** @description Whether every booking includes it. */
                    is_required?: boolean;
                    /** @description Whether new bookings can include it. */
                    is_active?: boolean;
                    /** @description The event types that offer it. */
                    event_type_ids?: number[];
                };
            };
        };
        responses: {
            /** @description Extra created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Extra created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Beard trim",
                     *         "description": null,
                     *         "price": 12.5,
                     *         "currency": "USD",
                     *         "duration": 10,
                     *         "max_quantity": 1,
                     *         "is_required": false,
                     *         "is_active": true,
                     *         "event_type_ids": [
                     *           1
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Extra created successfully.";
                        data: components["schemas"]["Extra"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Working hours",
                     *           "timezone": "Europe/Madrid",
                     *           "is_default": true,
                     *           "rules": [
                     *             {
                     *               "day": 1,
                     *               "start": "09:00",
                     *               "end": "17:00"
                     *             }
                     *           ],
                     *           "overrides": [
                     *             {
                     *               "date": "2026-12-25",
                     *               "intervals": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Schedule"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Consultation",
                 *       "timezone": "Europe/Madrid",
                 *       "is_default": false,
                 *       "rules": [
                 *         {
                 *           "day": 1,
                 *           "start": "09:00",
                 *           "end": "17:00"
                 *         }
                 *       ],
                 *       "overrides": [
                 *         {
                 *           "date": "2026-02-15",
                 *           "intervals": [
                 *             {
                 *               "start": "09:00",
                 *               "end": "17:00"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * @description IANA zone whose wall clock the hours are in.
                     * @example Europe/Madrid
                     */
                    timezone: string;
                    /** @description Whoever has no schedule of their own uses the default; setting another one moves it. */
                    is_default?: boolean;
                    /** @description Weekly hours. Sent, they replace all that there were. */
                    rules?: {
                        /**
                         * @description 0 is Sunday, 6 is Saturday.
                         * @example 1
                         */
                        day: number;
                        /**
                         * @description Wall time of the schedule’s zone, `HH:MM`.
                         * @example 09:00
                         */
                        start: string;
                        /**
                         * @description `HH:MM`, or `24:00`. At or before the start it means the next day.
                         * @example 17:00
                         */
                        end: string;
                    }[];
                    /** @description Other hours on single dates; empty `intervals` close the day. Sent, they replace all. */
                    overrides?: {
                        /**
                         * Format: date
                         * @description Calendar day in the team's time zone.
                         */
                        date: string;
                        intervals: {
                            /**
                             * @description Wall time of the schedule’s zone, `HH:MM`.
                             * @example 09:00
                             */
                            start: string;
                            /**
                             * @description `HH:MM`, or `24:00`. At or before the start it means the next day.
                             * @example 17:00
                             */
                            end: string;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Schedule created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Schedule created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Working hours",
                     *         "timezone": "Europe/Madrid",
                     *         "is_default": true,
                     *         "rules": [
                     *           {
                     *             "day": 1,
                     *             "start": "09:00",
                     *             "end": "17:00"
                     *           }
                     *         ],
                     *         "overrides": [
                     *           {
                     *             "date": "2026-12-25",
                     *             "intervals": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Schedule created successfully.";
                        data: components["schemas"]["Schedule"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name" | "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Jane Smith",
                     *           "email": "jane@example.com",
                     *           "phone": "+1234567890",
                     *           "timezone": "America/New_York",
                     *           "color": "#4640D4",
                     *           "is_active": true,
                     *           "user_id": 1,
                     *           "schedule_id": null,
                     *           "daily_limit": null,
                     *           "event_type_ids": [
                     *             1
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Staff"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createStaffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Consultation",
                 *       "email": "jane@example.com",
                 *       "phone": "+1234567890",
                 *       "timezone": "Europe/Berlin",
                 *       "color": "#3B82F6",
                 *       "is_active": true,
                 *       "user_id": 1,
                 *       "schedule_id": 1,
                 *       "event_type_ids": [
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description E-mail address; compared without regard to case. */
                    email?: string | null;
                    /** @description Phone number as given. */
                    phone?: string | null;
                    /** @description IANA zone; the zone of the team when null. */
                    timezone?: string | null;
                    /** @description Colour as `#RRGGBB`. */
                    color?: string;
                    /** @description Whether new events can be booked with them. */
                    is_active?: boolean;
                    /** @description The member of the team that they sign in as. */
                    user_id?: number | null;
                    /** @description Their own hours; without it those of the event type, else of the team. */
                    schedule_id?: number | null;
                    /** @description Most events a day, in the zone of the team; no limit when null. */
                    daily_limit?: number | null;
                    /** @description The event types that they offer. */
                    event_type_ids?: number[];
                };
            };
        };
        responses: {
            /** @description Staff member created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Staff member created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Jane Smith",
                     *         "email": "jane@example.com",
                     *         "phone": "+1234567890",
                     *         "timezone": "America/New_York",
                     *         "color": "#4640D4",
                     *         "is_active": true,
                     *         "user_id": 1,
                     *         "schedule_id": null,
                     *         "daily_limit": null,
                     *         "event_type_ids": [
                     *           1
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Staff member created successfully.";
                        data: components["schemas"]["Staff"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStrandedEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only those with this staff.
                 * @example 3
                 */
                staff_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "event_type_id": 1,
                     *           "customer_id": 1,
                     *           "date": "2026-03-02",
                     *           "start_time": "2026-03-02T16:00:00Z",
                     *           "end_time": "2026-03-02T16:30:00Z",
                     *           "status": "scheduled",
                     *           "invitee_name": "John Doe",
                     *           "invitee_email": "john@example.com",
                     *           "event_type": {
                     *             "id": 1,
                     *             "name": "Consultation",
                     *             "duration": 30
                     *           },
                     *           "staff": {
                     *             "id": 1,
                     *             "name": "Jane Smith"
                     *           },
                     *           "reason": "outside_hours"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["StrandedEvent"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTimeOff: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "starts_at" | "-starts_at";
                /**
                 * @description Only those with this staff.
                 * @example 3
                 */
                staff_id?: number;
                /**
                 * @description Whatever is not over before this day of the team’s zone.
                 * @example 2026-02-01
                 */
                date_from?: string;
                /**
                 * @description Whatever begins on or before this day of the team’s zone.
                 * @example 2026-02-28
                 */
                date_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "staff_id": 1,
                     *           "starts_at": "2026-03-02T08:00:00Z",
                     *           "ends_at": "2026-03-06T17:00:00Z",
                     *           "reason": "Holidays"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TimeOff"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTimeOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff_id": 3,
                 *       "starts_at": "2026-02-15T14:00:00Z",
                 *       "ends_at": "2026-02-15T14:00:00Z",
                 *       "reason": "Schedule conflict"
                 *     }
                 */
                "application/json": {
                    staff_id: number;
                    /** Format: date-time */
                    starts_at: string;
                    /**
                     * Format: date-time
                     * @description Exclusive: the staff member is back at this time.
                     */
                    ends_at: string;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Time off created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Time off created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "staff_id": 1,
                     *         "starts_at": "2026-03-02T08:00:00Z",
                     *         "ends_at": "2026-03-06T17:00:00Z",
                     *         "reason": "Holidays"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Time off created successfully.";
                        data: components["schemas"]["TimeOff"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAPITokens: {
        parameters: {
            query?: {
                /**
                 * @description Page, from 1. Past the end `data` is empty.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows a page, 1 to 100. Values outside are brought to the nearest.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description `meta.next_cursor` of the page before: goes on there, however many rows were added meanwhile.
                 * @example text
                 */
                cursor?: string;
                /**
                 * @description Order; a leading `-` is descending.
                 * @example id
                 */
                sort?: "id" | "-id" | "name" | "-name" | "created_at" | "-created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 12,
                     *           "name": "Website",
                     *           "abilities": [
                     *             "events:write",
                     *             "event-types:read"
                     *           ],
                     *           "hint": "q7Xa",
                     *           "last_used_at": "2026-02-15T14:00:00Z",
                     *           "last_used_ip": "203.0.113.7",
                     *           "expires_at": null,
                     *           "created_at": "2026-02-01T09:30:00Z",
                     *           "user": {
                     *             "id": 1,
                     *             "name": "Jane Smith"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Token"][];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAPIToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Consultation",
                 *       "abilities": [
                 *         "events:read"
                 *       ],
                 *       "expires_at": "2026-02-15T14:00:00Z"
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * @description `*` is everything that its user may do.
                     * @default [
                     *       "*"
                     *     ]
                     * @example [
                     *       "events:read"
                     *     ]
                     */
                    abilities?: ("*" | "events:read" | "events:write" | "clients:read" | "clients:write" | "event-types:read" | "event-types:write" | "locations:read" | "locations:write" | "staff:read" | "staff:write" | "availability:read" | "availability:write" | "extras:read" | "extras:write" | "coupons:read" | "coupons:write" | "workflows:read" | "workflows:write" | "invoices:read" | "invoices:write" | "transactions:read" | "transactions:write" | "taxes:read" | "taxes:write" | "webhooks:read" | "webhooks:write" | "tokens:read" | "tokens:write" | "team:read" | "team:write")[];
                    /**
                     * Format: date-time
                     * @description Never, when null or left out.
                     */
                    expires_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Token created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Token created successfully.",
                     *       "data": {
                     *         "id": 12,
                     *         "name": "Website",
                     *         "abilities": [
                     *           "events:write",
                     *           "event-types:read"
                     *         ],
                     *         "hint": "q7Xa",
                     *         "last_used_at": null,
                     *         "last_used_ip": null,
                     *         "expires_at": null,
                     *         "created_at": "2026-02-01T09:30:00Z",
                     *         "user": {
                     *           "id": 1,
                     *           "name": "Jane Smith"
                     *         },
                     *         "token": "12|q7Xa…"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Token created successfully.";
                        data: components["schemas"]["CreatedToken"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "text",
                 *       "event_type_id": 5,
                 *       "extras": [
                 *         1
                 *       ],
                 *       "invitee_email": "john@example.com"
                 *     }
                 */
                "application/json": {
                    code: string;
                    event_type_id: number;
                    /** @description Ids, or objects of `id` and `quantity`. */
                    extras?: (number | {
                        id: number;
                        /** @default 1 */
                        quantity?: number;
                    })[] | null;
                    /** @description Checks the limit of this client as well. */
                    invitee_email?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "currency": "USD",
                     *         "subtotal": 100,
                     *         "extras": 20,
                     *         "discount": 12,
                     *         "tax": 9.18,
                     *         "total": 117.18
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CouponPrice"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    holdTime: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event_type_id": 5,
                 *       "start_time": "2026-02-15T14:00:00Z",
                 *       "staff_id": 3,
                 *       "location_id": 2,
                 *       "extras": [
                 *         1
                 *       ],
                 *       "minutes": 10
                 *     }
                 */
                "application/json": {
                    event_type_id: number;
                    /**
                     * Format: date-time
                     * @description Start. Answers are UTC; an offset is understood.
                     */
                    start_time: string;
                    /** @description Left out: whoever is free and was booked the longest ago. */
                    staff_id?: number | null;
                    location_id?: number | null;
                    /** @description Extras that lengthen the event. */
                    extras?: (number | {
                        id: number;
                        /** @default 1 */
                        quantity?: number;
                    })[] | null;
                    /**
                     * @description How long the time is kept, 1 to 60; 10 when left out.
                     * @default 10
                     */
                    minutes?: number;
                };
            };
        };
        responses: {
            /** @description Time held successfully */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Time held successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "token": "1|abc123",
                     *         "start_time": "2026-02-15T14:00:00Z",
                     *         "end_time": "2026-02-15T15:00:00Z",
                     *         "staff_id": 3,
                     *         "expires_at": "2026-02-14T09:10:00Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Time held successfully";
                        data: components["schemas"]["Hold"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start_time": "2026-02-15T14:00:00Z",
                 *       "end_time": "2026-02-15T15:00:00Z",
                 *       "invitee_name": "John Doe",
                 *       "invitee_email": "john@example.com",
                 *       "invitee_phone": "+1234567890",
                 *       "invitee_timezone": "America/New_York",
                 *       "notes": "Please bring ID",
                 *       "location_id": 2,
                 *       "staff_id": 3,
                 *       "meeting_type": "zoom",
                 *       "answers": {},
                 *       "override_availability": false,
                 *       "is_recurring": true,
                 *       "recurrence_frequency": "weekly",
                 *       "recurrence_days": [
                 *         0
                 *       ],
                 *       "recurrence_count": 10,
                 *       "recurrence_end_date": "2026-06-15",
                 *       "recurring_payment_mode": "first_only",
                 *       "on_conflict": "refuse",
                 *       "event_type_id": 5,
                 *       "extras": [
                 *         1
                 *       ],
                 *       "coupon_code": "SAVE20",
                 *       "payment_provider": "stripe",
                 *       "payment_token": "tok_visa",
                 *       "hold_token": "text"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Start. Answers are UTC; an offset is understood.
                     */
                    start_time: string;
                    /**
                     * Format: date-time
                     * @description Left out: start_time plus the length of type and extras.
                     */
                    end_time?: string;
                    invitee_name: string;
                    /** Format: email */
                    invitee_email: string;
                    invitee_phone?: string | null;
                    /** @description IANA time zone of the person who books. */
                    invitee_timezone?: string | null;
                    notes?: string | null;
                    location_id?: number | null;
                    /** @description Left out: whoever is free and was booked the longest ago. */
                    staff_id?: number | null;
                    /** @enum {string|null} */
                    meeting_type?: "in_person" | "phone" | "zoom" | "google_meet" | "microsoft_teams" | "jitsi" | "custom_link" | null;
                    /** @description Answers by the question's id. */
                    answers?: {
                        [key: string]: string | null;
                    } | null;
                    /** @description Books outside opening hours, notice and limits, or in the past; never over another booking. */
                    override_availability?: boolean;
                    is_recurring?: boolean | null;
                    /** @enum {string|null} */
                    recurrence_frequency?: "daily" | "weekly" | "biweekly" | "monthly" | null;
                    /** @description Weekdays, 0 and 7 are Sunday; the first occurrence is start_time whatever its weekday. */
                    recurrence_days?: number[] | null;
                    /** @description Occurrences in all, the first counted. */
                    recurrence_count?: number | null;
                    /**
                     * Format: date
                     * @description Inclusive; whichever ends first counts.
                     */
                    recurrence_end_date?: string | null;
                    /** @enum {string|null} */
                    recurring_payment_mode?: "first_only" | "each" | "all_upfront" | null;
                    /**
                     * @description `skip` books the dates that are free and lists the others in meta.skipped.
                     * @enum {string|null}
                     */
                    on_conflict?: "refuse" | "skip" | null;
                    event_type_id: number;
                    extras?: (number | {
                        id: number;
                        /** @default 1 */
                        quantity?: number;
                    })[] | null;
                    coupon_code?: string | null;
                    /** @enum {string|null} */
                    payment_provider?: "stripe" | "paypal" | "square" | "mollie" | "authorize_net" | "on_site" | "bank_transfer" | "cash" | null;
                    payment_token?: string | null;
                    /** @description Books the time that POST /events/holds kept. */
                    hold_token?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "occurrences": [
                     *           {
                     *             "date": "2026-02-15",
                     *             "start_time": "2026-02-15T14:00:00Z",
                     *             "end_time": "2026-02-15T15:00:00Z",
                     *             "available": false,
                     *             "reason": "past",
                     *             "alternatives": [
                     *               {
                     *                 "start_time": "2026-02-15T14:00:00Z",
                     *                 "end_time": "2026-02-15T15:00:00Z"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "price": {
                     *           "currency": "USD",
                     *           "subtotal": 1,
                     *           "extras": 1,
                     *           "discount": 1,
                     *           "tax": 1,
                     *           "total": 150,
                     *           "due_now": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["BookingPreview"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCreditNoteInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the invoice.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Credit note created successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Credit note created successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "invoice_number": "INV-0001",
                     *         "customer_name": "John Doe",
                     *         "customer_email": "john@example.com",
                     *         "total": 150,
                     *         "status": "paid",
                     *         "invoice_date": "2026-03-01",
                     *         "due_date": "2026-03-15",
                     *         "items": [
                     *           {
                     *             "description": "Consultation",
                     *             "quantity": 1.5,
                     *             "unit_price": 100,
                     *             "total": 150
                     *           }
                     *         ],
                     *         "customer_id": 1,
                     *         "currency": "USD",
                     *         "tax_rate": 0,
                     *         "discount_amount": 0,
                     *         "notes": "Thank you for your business",
                     *         "subtotal": 150,
                     *         "tax_amount": 0,
                     *         "amount_paid": 150,
                     *         "amount_due": 0,
                     *         "sent_at": "2026-03-01T09:00:00Z",
                     *         "credit_note_for": null,
                     *         "credit_note_ids": [],
                     *         "payments": [
                     *           {
                     *             "id": 1,
                     *             "type": "payment",
                     *             "amount": 150,
                     *             "provider": "bank_transfer",
                     *             "date": "2026-03-10"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Credit note created successfully.";
                        data: components["schemas"]["Invoice"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no invoice of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["InProgress"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordPaymentInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that is new for each thing to do. Sent again within 24 hours, it gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the invoice.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 50,
                 *       "provider": "on_site",
                 *       "date": "2026-02-15"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description In major units of the invoice; at most what is due.
                     * @example 50
                     */
                    amount: number;
                    /** @enum {string} */
                    provider: "on_site" | "bank_transfer" | "cash";
                    /**
                     * Format: date
                     * @description Today in the team's time zone when left out.
                     */
                    date?: string;
                };
            };
        };
        responses: {
            /** @description Payment recorded successfully. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Payment recorded successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "invoice_number": "INV-0001",
                     *         "customer_name": "John Doe",
                     *         "customer_email": "john@example.com",
                     *         "total": 150,
                     *         "status": "paid",
                     *         "invoice_date": "2026-03-01",
                     *         "due_date": "2026-03-15",
                     *         "items": [
                     *           {
                     *             "description": "Consultation",
                     *             "quantity": 1.5,
                     *             "unit_price": 100,
                     *             "total": 150
                     *           }
                     *         ],
                     *         "customer_id": 1,
                     *         "currency": "USD",
                     *         "tax_rate": 0,
                     *         "discount_amount": 0,
                     *         "notes": "Thank you for your business",
                     *         "subtotal": 150,
                     *         "tax_amount": 0,
                     *         "amount_paid": 150,
                     *         "amount_due": 0,
                     *         "sent_at": "2026-03-01T09:00:00Z",
                     *         "credit_note_for": null,
                     *         "credit_note_ids": [],
                     *         "payments": [
                     *           {
                     *             "id": 1,
                     *             "type": "payment",
                     *             "amount": 150,
                     *             "provider": "bank_transfer",
                     *             "date": "2026-03-10"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What happened, for people.
                         * @constant
                         */
                        message: "Payment recorded successfully.";
                        data: components["schemas"]["Invoice"];
                    };
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The team has no invoice of this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Invoice not found",
                     *       "code": "not_found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["InProgress"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Something in the request cannot be used; `errors` names every field. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
