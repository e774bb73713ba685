/** Settings of a running server. */
package io.github.instagramv1.server.settings;
