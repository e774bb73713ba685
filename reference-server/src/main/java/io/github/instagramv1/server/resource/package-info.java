/** The generated interfaces implemented: each method turns one call into one call of a service. */
package io.github.instagramv1.server.resource;
