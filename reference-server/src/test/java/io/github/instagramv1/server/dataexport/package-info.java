/** Data exports of users, made by tests in each of the layouts. */
package io.github.instagramv1.server.dataexport;
