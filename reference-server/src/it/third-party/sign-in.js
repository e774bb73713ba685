#!/usr/bin/env node
// Runs the sign-in of instagram-node and instagram-node-lib, unchanged, against a server, up to a first call.
//
//   npm install --prefix FOLDER instagram-node@0.5.8 instagram-node-lib@0.1.1
//   NODE_PATH=FOLDER/node_modules NODE_EXTRA_CA_CERTS=CERTIFICATE sign-in.js CLIENT_ID CLIENT_SECRET USER PASSWORD
//
// Both libraries speak HTTPS to port 443 and no other, so the server is https://localhost, started with --port 443 and
// --tls-keystore, whose CERTIFICATE names localhost. The application may be redirected to https://app.example.org/back.
"use strict";

const SERVER = "https://localhost";
const BACK = "https://app.example.org/back";
const [clientId, clientSecret, user, password] = process.argv.slice(2);
let cookie = "";

async function send(path, form) {
  const response = await fetch(new URL(path, SERVER), {
    method: form ? "POST" : "GET",
    headers: { Cookie: cookie },
    body: form ? new URLSearchParams(form) : undefined,
    redirect: "manual",
  });
  for (const set of response.headers.getSetCookie()) {
    cookie = set.split(";")[0];
  }
  return response;
}

/** What ties a form to the page that showed it. */
async function formToken(response) {
  const page = await response.text();
  return /name="form_token" value="(\w+)"/.exec(page.slice(page.indexOf("<main")))[1];
}

/** The code that the user's browser brings back from a URL of the library's making. */
async function consent(url) {
  const asked = await send(url);
  const answered = await send(url, { form_token: await formToken(asked), answer: "allow" });
  return new URL(answered.headers.get("location")).searchParams.get("code");
}

async function instagramNode() {
  const instagram = require("instagram-node").instagram({ host: SERVER });
  instagram.use({ client_id: clientId, client_secret: clientSecret });
  const code = await consent(instagram.get_authorization_url(BACK, { scope: ["likes", "public_content"] }));
  return new Promise((resolve, reject) => {
    instagram.authorize_user(code, BACK, (failure, granted) => {
      if (failure) {
        reject(failure);
        return;
      }
      instagram.use({ access_token: granted.access_token });
      instagram.user("self", (problem, self) => (problem ? reject(problem) : resolve(self.username)));
    });
  });
}

async function instagramNodeLib() {
  process.env.TEST_HOST = "localhost";
  const library = require("instagram-node-lib");
  library.set("client_id", clientId);
  library.set("client_secret", clientSecret);
  library.set("redirect_uri", BACK);
  const code = await consent(library.oauth.authorization_url({ scope: "likes public_content" }));
  return new Promise((resolve, reject) => {
    library.oauth.ask_for_access_token({
      request: { url: `/?code=${code}` },
      response: { writeHead() {}, end() {} },
      complete(granted) {
        library.set("access_token", granted.access_token);
        library.users.info({
          user_id: granted.user.id,
          complete: (self) => resolve(self.username),
          error: (...problem) => reject(problem),
        });
      },
      error: (...failure) => reject(failure),
    });
  });
}

async function main() {
  const page = await send("/accounts/login/");
  await send("/accounts/login/", { form_token: await formToken(page), username: user, password });
  for (const [name, flow] of Object.entries({ "instagram-node": instagramNode, "instagram-node-lib": instagramNodeLib })) {
    const username = await flow();
    console.log(`${name}: signed in, consented, and read the profile of ${username}`);
    if (username !== user) {
      throw new Error(`${name} read the profile of ${username}`);
    }
  }
}

main().catch((failure) => {
  console.error("FAILED:", failure);
  process.exitCode = 1;
});
