/** The frame of pages and forms outside the API: routes, requests, responses and templates. */
package io.github.instagramv1.server.web;
