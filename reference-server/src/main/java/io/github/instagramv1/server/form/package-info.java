/** Parameters of queries and forms, and the ways in which forms are written. */
package io.github.instagramv1.server.form;
