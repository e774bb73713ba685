/** What data exports of users brought into the database: media, users, and files. */
package io.github.instagramv1.server.store.imported;
