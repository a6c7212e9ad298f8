/** Asks the endpoint that this page came from, wherever it is mounted. */
async function ask(path = '', parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  const response = await fetch(location.pathname + path + (query ? `?${query}` : ''), {headers: {Accept: 'application/json'}});
  if (!response.ok) {
    throw new Error(await reason(response));
  }
  if (!response.headers.get('Content-Type')?.includes('json')) {
    throw new Error('You are not logged in any more. Reload the page to log in.');
  }
  return response.json();
}

/** Asks the endpoint for a movement, and returns what became of it, good or bad. */
async function order(movement) {
  const token = forgeryToken();
  const headers = {'Accept': 'application/json', 'Content-Type': 'application/json', ...token};
  const response = await fetch(location.pathname, {method: 'POST', headers, body: JSON.stringify(movement)});
  if (response.ok) {
    return {done: true, answer: await response.json()};
  }
  if (response.status === 403 && !Object.keys(token).length) {
    return {done: false, error: 'The server refused it (403): you may not do this, or Spring Security’s CSRF token is where this page can’t see it; “csrf.spa()” puts it into a cookie.'};
  }
  return {done: false, error: await reason(response)};
}

async function reason(response) {
  const text = await response.text();
  try {
    const answer = JSON.parse(text);
    if (answer.remedy) {
      return [...answer.sources, `${answer.error} ${answer.remedy}`].join('\n');
    }
    if (answer.detail || answer.message) {
      return answer.detail || answer.message;
    }
  } catch {
    // Not ours, so its status has to do.
  }
  return {
    400: 'The server did not understand what was asked for (400).',
    401: 'You are not logged in (401). Reload the page to log in.',
    403: 'You may not do this (403).',
    404: 'There is no such revision (404).',
    405: 'This endpoint only reads (405).',
  }[response.status] || `The server answered ${response.status} ${response.statusText}`.trim() + '.';
}

/** Returns the token that Spring Security wants with a POST, from where it puts it for scripts: a cookie, or meta tags. */
function forgeryToken() {
  const meta = (name) => document.querySelector(`meta[name=${name}]`)?.content;
  const cookie = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  if (meta('_csrf')) {
    return {[meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf')};
  }
  return cookie ? {'X-XSRF-TOKEN': decodeURIComponent(cookie[1])} : {};
}
