/** Objects of the contract's model that keep their JSON. */
package io.github.instagramv1.server.json;
