/** Sign-in on pages: passwords, sessions, and forms that only the page's own visitor can send. */
package io.github.instagramv1.server.account;
