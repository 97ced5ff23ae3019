// The smallest bot there is: it says again what it is told. No authentication, no database, nothing remembered.
// CloudAdapter is how Microsoft's own samples run a bot; plain http is the cheapest server it can stand on.
const http = require('node:http');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

async function turn(context) {
    if (context.activity.type === 'message') {
        await context.sendActivity(context.activity.text);
    }
}

async function body(request) {
    const parts = [];
    for await (const part of request) {
        parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString());
}

// What the adapter expects of a web framework.
function answering(response) {
    return {
        header: (name, value) => response.setHeader(name, value),
        status: code => {
            response.statusCode = code;
            return response;
        },
        send: text => response.write(text === undefined ? '' : typeof text === 'string' ? text : JSON.stringify(text)),
        end: () => response.end(),
    };
}

const server = http.createServer(async (request, response) => {
    request.body = await body(request);
    await adapter.process(request, answering(response), turn);
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log(`Listening on ${server.address().port}`));
process.stdin.on('end', () => process.exit()).resume();
