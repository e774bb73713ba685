/**
 * Who calls: the credential that goes into every query, and the signature that some applications
 * must add.
 */
package io.github.instagramv1.client.auth;
