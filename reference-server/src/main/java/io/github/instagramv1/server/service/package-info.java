/** The rules of the API, free of HTTP: each service is what the operations of one tag do. */
package io.github.instagramv1.server.service;
