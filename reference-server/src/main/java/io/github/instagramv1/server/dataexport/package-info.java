/** What a user's data export of Instagram says, in each of the layouts that it has had. */
package io.github.instagramv1.server.dataexport;
